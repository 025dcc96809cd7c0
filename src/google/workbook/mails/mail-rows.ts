// Rows of Thư đi: a mail waits there with its claim until it is sent.
import type { MailClaim, PendingMail } from '../../../actions/ports';
import type { Instant } from '../../../procedure/incident';
import { outboxTexts } from '../../../texts/mails/outbox';
import { codeInSubject } from '../../../texts/mails/subject';
import { type Cell, cellText, instantOf, readText } from '../cells';
import { digest } from '../journal-rows';
import { type Columns, rowOf } from '../tables';

/** What a person gets. */
export type MailContent = Pick<PendingMail, 'to' | 'subject' | 'paragraphs' | 'button' | 'listed'>;

/** A mail that this run will send; row 0 for one that stands in no row. */
export interface ClaimedMail extends MailClaim, MailContent {
  purpose: string;
}

/** A claim older than this belongs to a dead run, or to a page that was closed. */
export const CLAIM_MILLISECONDS = 600_000;

/** The cells of a mail that the person gets. */
const contentOf = (mail: MailContent) => ({
  to: cellText(mail.to),
  subject: cellText(mail.subject),
  body: cellText(mail.paragraphs.join('\n\n')),
  link: linkText(mail),
});

/** An id as the register gives it; other rows are not its mails. */
export const OWN_ID = /^\d+-\d+\//;
const MARK = /\/([0-9a-f]{8})$/;

/** The purpose of a reminder (nhắc việc), as its id says it. */
export const reminderPurpose = 'nhac';

/** The purpose of a reminder that counts elapsed hours. */
export const clockPurpose = 'nhac-gio';

/** Mails of these purposes go by themselves: an alarm is not read as one of several. */
const alone = ['security', clockPurpose];

/** Whether a mail may go with others to the same person in one message. */
export const isMergeable = ({ purpose }: { purpose: string }): boolean => !alone.includes(purpose);

/** The part of a mail's id that tells whether hands have altered the mail before it went. */
export const contentMark = (mail: MailContent): string => markOf(contentOf(mail));
const markOf = ({ to, subject, body, link }: ReturnType<typeof contentOf>): string =>
  digest(JSON.stringify([to, subject, body, link].map(readText))).slice(0, 8);

/** Returns the row of a mail, claimed from `at` on. */
export const mailRow = (columns: Columns, mail: MailContent & { id: string; code: string; at: Instant }): Cell[] =>
  rowOf(columns, {
    id: mail.id,
    code: mail.code,
    at: new Date(mail.at),
    state: outboxTexts.sending,
    ...contentOf(mail),
  });

export const claimedMail = (mail: MailContent & { purpose?: string }, id: string, row: number): ClaimedMail => ({
  row,
  id,
  purpose: mail.purpose ?? '',
  to: mail.to,
  subject: mail.subject,
  paragraphs: mail.paragraphs,
  button: mail.button,
  listed: mail.listed,
});

/** A mail that waits in its row. */
export interface WaitingMail extends ClaimedMail {
  claimedAt: Instant;
  isSending: boolean;
  /** Whether hands have written into it: it is not what the register wrote. */
  isAltered: boolean;
}

/** Reads a mail from its row; undefined for one that is sent or undeliverable. */
export function pendingMail(cells: unknown[], columns: Columns, row: number): WaitingMail | undefined {
  const text = (key: string) => readText(cells[columns[key]! - 1]);
  const state = text('state');
  // A mail that went has its moment, whatever hands made of its state.
  if ((state !== outboxTexts.waiting && state !== outboxTexts.sending) || text('sentAt')) return undefined;
  const content = { to: text('to'), subject: text('subject'), body: text('body'), link: text('link') };
  const id = text('id');
  // An id of an older version has no mark.
  const [, mark = markOf(content)] = MARK.exec(id) ?? [];
  const links = linksIn(content.link);
  return {
    row,
    id,
    purpose: id.split('/')[1] ?? '',
    to: content.to,
    subject: content.subject,
    paragraphs: content.body.split('\n\n'),
    ...links,
    isAltered: mark !== markOf(content) || !links,
    claimedAt: instantOf(cells[columns.at! - 1]) ?? 0,
    isSending: state === outboxTexts.sending,
  };
}

/** Whether the row is a mail that went, and hands have altered since what it says, or of which incident it is. */
export function isAlteredRecord(cells: unknown[], columns: Columns): boolean {
  const text = (key: string) => readText(cells[columns[key]! - 1]);
  if (text('state') !== outboxTexts.sent || !text('sentAt')) return false;
  const content = { to: text('to'), subject: text('subject'), body: text('body'), link: text('link') };
  const isNoMoment = (key: string) => instantOf(cells[columns[key]! - 1]) === undefined;
  if (!OWN_ID.test(text('id')) || isNoMoment('at') || isNoMoment('sentAt')) return true;
  if (!['', outboxTexts.alteredRecord, outboxTexts.unknownState].includes(text('error'))) return true;
  // An id of an older version has no mark.
  const [, mark = markOf(content)] = MARK.exec(text('id')) ?? [];
  const code = codeInSubject(content.subject) ?? text('code');
  // Reminders stand for several incidents.
  const isReminder = [reminderPurpose, clockPurpose].some((purpose) => text('id').includes(`/${purpose}/`));
  const isOfAnother = code !== text('code') && !isReminder;
  return mark !== markOf(content) || isOfAnother;
}

type Links = Pick<MailContent, 'button' | 'listed'>;

/** The button's text and address, and the addresses of listed incidents; '' without any. */
const linkText = ({ button, listed }: Links): string =>
  button || listed ? cellText(JSON.stringify({ ...button, ...(listed ? { listed } : {}) })) : '';

/** Reads what `linkText` wrote; undefined for what hands have made of it. */
function linksIn(link: string): Links | undefined {
  if (!link) return {};
  try {
    const { text, url, listed } = JSON.parse(link) as Partial<NonNullable<Links['button']>> & Pick<Links, 'listed'>;
    return { ...(text && url ? { button: { text, url } } : {}), ...(listed ? { listed } : {}) };
  } catch {
    return undefined;
  }
}
