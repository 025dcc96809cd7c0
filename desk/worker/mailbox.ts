// The mailbox of a person: the workspace's outbox as its receivers see it.
import type { SentMail, Workspace } from 'apps-script-emulator';
import { people, personOf } from '../office/people';
import type { Mail, MailLine } from '../protocol';
import type { KeptDesk } from './read-mails';

/** Returns the mails that a person has received, newest first. */
export function mailsOf(workspace: Workspace, kept: KeptDesk, email: string): MailLine[] {
  return workspace
    .mails()
    .filter((mail) => reaches(mail, email))
    .map((mail) => lineOf(mail, kept.isRead(email, mail.id)))
    .reverse();
}

export function readMail(workspace: Workspace, kept: KeptDesk, email: string, id: number): Mail {
  const mail = workspace.mails().find((one) => one.id === id && reaches(one, email));
  if (!mail) throw new Error(`No mail ${id} for ${email}`);
  kept.markRead(email, id);
  return { ...lineOf(mail, true), body: mail.body, htmlBody: mail.htmlBody, replyTo: mail.replyTo };
}

export function unreadByPerson(workspace: Workspace, kept: KeptDesk): Record<string, number> {
  const mails = workspace.mails();
  return Object.fromEntries(
    people.map(({ email }) => [email, mails.filter((mail) => reaches(mail, email) && !kept.isRead(email, mail.id)).length]),
  );
}

function reaches({ to, cc, bcc }: SentMail, email: string): boolean {
  return [...to, ...cc, ...bcc].some((address) => address.toLowerCase() === email.toLowerCase());
}

function lineOf(mail: SentMail, isRead: boolean): MailLine {
  const { id, at, from, to, cc, subject } = mail;
  return {
    id,
    at,
    from,
    fromName: mail.name || personOf(from)?.name || from,
    to,
    cc,
    subject,
    preview: previewOf(mail),
    isRead,
    attachments: mail.attachments.map(({ name }) => name),
  };
}

function previewOf({ body, htmlBody }: SentMail): string {
  const text = body || htmlBody.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ');
  return text.replace(/\s+/g, ' ').trim().slice(0, 160);
}
