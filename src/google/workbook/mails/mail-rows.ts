// Rows of Thư đi: a mail waits there with its claim until it is sent.
import type { MailClaim, PendingMail } from '../../../actions/ports';
import type { Instant } from '../../../procedure/incident';
import { outboxTexts } from '../../../texts/mails/outbox';
import { type Cell, cellText, instantOf, readText } from '../cells';
import { type Columns, rowOf } from '../tables';

/** What a person gets. */
export type MailContent = Pick<PendingMail, 'to' | 'subject' | 'paragraphs' | 'button'>;

/** A mail that this run will send; row 0 for one that stands in no row. */
export interface ClaimedMail extends MailClaim, MailContent {
  purpose: string;
}

/** A claim older than this belongs to a dead run, or to a page that was closed. */
export const CLAIM_MILLISECONDS = 600_000;

/** Returns the row of a mail, claimed from `at` on. */
export const mailRow = (columns: Columns, mail: MailContent & { id: string; code: string; at: Instant }): Cell[] =>
  rowOf(columns, {
    id: mail.id,
    code: mail.code,
    at: new Date(mail.at),
    to: cellText(mail.to),
    subject: cellText(mail.subject),
    body: cellText(mail.paragraphs.join('\n\n')),
    state: outboxTexts.sending,
    link: mail.button ? cellText(JSON.stringify(mail.button)) : '',
  });

export const claimedMail = (mail: MailContent & { purpose?: string }, id: string, row: number): ClaimedMail => ({
  row,
  id,
  purpose: mail.purpose ?? '',
  to: mail.to,
  subject: mail.subject,
  paragraphs: mail.paragraphs,
  button: mail.button,
});

/** Reads a mail from its row; undefined for one that is sent or undeliverable. */
export function pendingMail(
  cells: unknown[],
  columns: Columns,
  row: number,
): (ClaimedMail & { claimedAt: Instant; isSending: boolean }) | undefined {
  const text = (key: string) => readText(cells[columns[key]! - 1]);
  const state = text('state');
  if (state !== outboxTexts.waiting && state !== outboxTexts.sending) return undefined;
  const link = text('link');
  const id = text('id');
  return {
    row,
    id,
    purpose: id.split('/')[1] ?? '',
    to: text('to'),
    subject: text('subject'),
    paragraphs: text('body').split('\n\n'),
    button: link ? (JSON.parse(link) as PendingMail['button']) : undefined,
    claimedAt: instantOf(cells[columns.at! - 1]) ?? 0,
    isSending: state === outboxTexts.sending,
  };
}
