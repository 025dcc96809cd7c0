// Thư đi: mails owed and paid. At least once each; a mail that cannot go stays owed with its reason.

import type { PendingMail, ReminderMail } from '../../actions/ports';
import type { Instant } from '../../procedure/incident';
import { outboxTexts } from '../../texts/mails/frame';
import { mailHtml, mailText } from '../platform/mail-layout';
import { cellText, ensureRows, readText } from './cells';
import type { Workbook } from './workbook';

/** A claim older than this belongs to a run that died. */
const CLAIM_MINUTES = 10;

interface ClaimedMail {
  row: number;
  to: string;
  subject: string;
  paragraphs: string[];
  button?: PendingMail['button'];
}

export class Outbox {
  /** Mails this run has written down and claimed for itself. */
  private claimed: ClaimedMail[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly now: () => Instant,
    private readonly contact: () => string,
  ) {}

  /** Writes mails down, claimed by this run, in one write. Only under the lock. `firstRow`: the journal row of the first event saved. */
  add(code: string, firstRow: number, mails: PendingMail[]): void {
    this.prepare(code, firstRow, mails)();
  }

  /** The same with the write left to the caller, who has still to ask other sheets. */
  prepare(code: string, firstRow: number, mails: PendingMail[]): () => void {
    return this.prepareRows(mails.map((mail) => ({ ...mail, id: mailId(firstRow + mail.eventIndex, mail), code, notificationKeys: [] })));
  }

  /** Reminders and digests, in the order in which they are to go. Only under the lock. */
  addReminders(mails: ReminderMail[]): void {
    this.prepareRows(mails.map((mail) => ({ ...mail, id: `${this.now()}/nhac/${mail.to}`, code: '' })))();
  }

  private prepareRows(
    mails: (Pick<PendingMail, 'to' | 'subject' | 'paragraphs' | 'button'> & { id: string; code: string; notificationKeys: string[] })[],
  ): () => void {
    const known = mails.filter(({ to }) => to);
    if (!known.length) return () => undefined;
    const { sheet, columns, width } = this.workbook.table('outbox');
    const first = sheet.getLastRow() + 1;
    const rows = known.map((mail) => {
      const row: unknown[] = new Array(width).fill('');
      const put = (key: string, value: unknown) => {
        row[columns[key]! - 1] = value;
      };
      put('id', mail.id);
      put('code', mail.code);
      put('at', new Date(this.now()));
      put('to', cellText(mail.to));
      put('subject', cellText(mail.subject));
      put('body', cellText(mail.paragraphs.join('\n\n')));
      put('state', outboxTexts.sending);
      put('link', mail.button ? cellText(JSON.stringify(mail.button)) : '');
      put('notified', cellText(mail.notificationKeys.map((key) => `${mail.to}|${key}`).join('\n')));
      return row;
    });
    ensureRows(sheet, first + rows.length - 1);
    const range = sheet.getRange(first, 1, rows.length, width);
    return () => {
      range.setValues(rows);
      known.forEach((mail, index) => {
        this.claimed.push({ row: first + index, to: mail.to, subject: mail.subject, paragraphs: mail.paragraphs, button: mail.button });
      });
    };
  }

  /** Ids already written down, so that a sweep adds only what is missing. */
  ids(): Set<string> {
    const { sheet, columns } = this.workbook.table('outbox');
    const last = sheet.getLastRow();
    return new Set(last < 2 ? [] : (sheet.getRange(2, columns.id!, last - 1, 1).getValues() as unknown[][]).map(([id]) => String(id)));
  }

  /** What people were told by reminders and digests: «e-mail|key». */
  notified(): Set<string> {
    const { sheet, columns } = this.workbook.table('outbox');
    const last = sheet.getLastRow();
    if (last < 2) return new Set();
    const cells = sheet.getRange(2, columns.notified!, last - 1, 1).getValues() as unknown[][];
    return new Set(cells.flatMap(([cell]) => readText(cell).split('\n')).filter(Boolean));
  }

  /** Takes over what other runs left owed; for the sweep. */
  claimLeftOver(): void {
    const { sheet, columns, width } = this.workbook.table('outbox');
    const last = sheet.getLastRow();
    if (last < 2) return;
    const cells = sheet.getRange(2, 1, last - 1, width).getValues() as unknown[][];
    const text = (row: unknown[], key: string) => readText(row[columns[key]! - 1]);
    cells.forEach((row, index) => {
      const state = text(row, 'state');
      const at = row[columns.at! - 1];
      const isLeft =
        state === outboxTexts.waiting ||
        (state === outboxTexts.sending && at instanceof Date && this.now() - at.getTime() > CLAIM_MINUTES * 60_000);
      if (!isLeft) return;
      const link = text(row, 'link');
      this.claimed.push({
        row: index + 2,
        to: text(row, 'to'),
        subject: text(row, 'subject'),
        paragraphs: text(row, 'body').split('\n\n'),
        button: link ? (JSON.parse(link) as PendingMail['button']) : undefined,
      });
    });
  }

  /** Sends what this run has claimed, most urgent first as written; the rest of a short quota stays owed. Returns how many went. */
  deliver(): number {
    if (!this.claimed.length) return 0;
    const { sheet, columns } = this.workbook.table('outbox');
    let left = MailApp.getRemainingDailyQuota();
    const from = Math.min(columns.state!, columns.sentAt!, columns.error!);
    const to = Math.max(columns.state!, columns.sentAt!, columns.error!);
    let sent = 0;
    for (const mail of this.claimed) {
      const outcome = left > 0 ? this.send(mail) : outboxTexts.quotaGone;
      if (outcome === '') {
        left--;
        sent++;
      }
      const state =
        outcome === '' ? outboxTexts.sent : outcome.startsWith('Invalid email') ? outboxTexts.undeliverable : outboxTexts.waiting;
      const cells: unknown[] = new Array(to - from + 1).fill('');
      cells[columns.state! - from] = state;
      cells[columns.sentAt! - from] = outcome === '' ? new Date(this.now()) : '';
      cells[columns.error! - from] = cellText(outcome);
      sheet.getRange(mail.row, from, 1, cells.length).setValues([cells]);
    }
    this.claimed = [];
    return sent;
  }

  /** '' when it went, otherwise why not. A mail that fails must not keep the next from going. */
  private send({ to, subject, paragraphs, button }: ClaimedMail): string {
    try {
      MailApp.sendEmail({
        to,
        subject,
        body: mailText(paragraphs, button, this.contact()),
        htmlBody: mailHtml(paragraphs, button, this.contact()),
        name: outboxTexts.sender,
      });
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/** The event's place in the journal, what for, to whom: owed once, whoever finds it owed. */
export const mailId = (row: number, { purpose, to }: Pick<PendingMail, 'purpose' | 'to'>): string => `${row}/${purpose}/${to}`;
