// Mails one by one: several to one person go as one message, which names the subject of each.
import type { SentMail, Workspace } from 'apps-script-emulator';

/** Returns the mails of a message: itself, or those that it holds together. */
export function unfolded(mail: SentMail): SentMail[] {
  if (!/ và \d+ việc khác( \[|$)/.test(mail.subject)) return [mail];
  const parts = mail.body.split(/^(?=\d+\. .*$)/m).filter((part) => /^\d+\. /.test(part));
  return parts.map((part) => ({ ...mail, subject: /^\d+\. (.*)$/m.exec(part)![1]!, body: part.slice(part.indexOf('\n')).trim() }));
}

/** Returns all mails that a person got, one by one. */
export const mailsOneByOne = (workspace: Workspace, email: string): SentMail[] =>
  workspace
    .mails()
    .filter(({ to }) => to.includes(email))
    .flatMap(unfolded);
