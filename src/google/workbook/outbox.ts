// Thư đi: pending and sent mails. Each is sent at least once; a mail that cannot be sent stays pending with the reason.
import type { PendingMail, ReminderMail } from '../../actions/ports';
import type { Instant } from '../../procedure/incident';
import { mailSender } from '../../texts/mails/frame';
import { outboxTexts } from '../../texts/mails/outbox';
import { cellText, ensureRows, readText, rowOf } from './cells';
import { mailHtml, mailText } from './mail-layout';
import type { Workbook } from './workbook';

/** A claim older than this belongs to a dead run. */
const CLAIM_MINUTES = 10;

/** A mail that this run will send; `row` is its row in «Thư đi». */
interface ClaimedMail {
  row: number;
  to: string;
  subject: string;
  paragraphs: string[];
  button?: PendingMail['button'];
}

export class Outbox {
  /** Mails that this run has added or taken over. */
  private claimed: ClaimedMail[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly now: () => Instant,
    private readonly contact: () => string,
  ) {}

  /**
   * Adds mails, claimed by this run, in one write; only under the lock.
   * @param firstRow journal row of the first event saved
   */
  add(code: string, firstRow: number, mails: PendingMail[]): void {
    this.prepare(code, firstRow, mails)();
  }

  /** Prepares the rows of mails; the returned function writes them. */
  prepare(code: string, firstRow: number, mails: PendingMail[]): () => void {
    return this.prepareRows(mails.map((mail) => ({ ...mail, id: mailId(firstRow + mail.eventIndex, mail), code, notificationKeys: [] })));
  }

  /** Adds reminders and digests in the order of sending; only under the lock. */
  addReminders(mails: ReminderMail[]): void {
    this.prepareRows(mails.map((mail) => ({ ...mail, id: `${this.now()}/nhac/${mail.to}`, code: '' })))();
  }

  private prepareRows(
    mails: (Pick<PendingMail, 'to' | 'subject' | 'paragraphs' | 'button'> & { id: string; code: string; notificationKeys: string[] })[],
  ): () => void {
    const known = mails.filter(({ to }) => to);
    if (!known.length) return () => undefined;
    const table = this.workbook.table('outbox');
    const { sheet, width } = table;
    const first = sheet.getLastRow() + 1;
    const rows = known.map((mail) =>
      rowOf(table, {
        id: mail.id,
        code: mail.code,
        at: new Date(this.now()),
        to: cellText(mail.to),
        subject: cellText(mail.subject),
        body: cellText(mail.paragraphs.join('\n\n')),
        state: outboxTexts.sending,
        link: mail.button ? cellText(JSON.stringify(mail.button)) : '',
        notified: cellText(mail.notificationKeys.map((key) => `${mail.to}|${key}`).join('\n')),
      }),
    );
    ensureRows(sheet, first + rows.length - 1);
    const range = sheet.getRange(first, 1, rows.length, width);
    return () => {
      range.setValues(rows);
      known.forEach((mail, index) => {
        this.claimed.push({ row: first + index, to: mail.to, subject: mail.subject, paragraphs: mail.paragraphs, button: mail.button });
      });
    };
  }

  /** Returns the ids of all mails, so that a reconciliation adds only missing ones. */
  ids(): Set<string> {
    const { sheet, columns } = this.workbook.table('outbox');
    const last = sheet.getLastRow();
    return new Set(last < 2 ? [] : (sheet.getRange(2, columns.id!, last - 1, 1).getValues() as unknown[][]).map(([id]) => String(id)));
  }

  /** Returns the keys of reminders and digests already added: «e-mail|key». */
  notified(): Set<string> {
    const { sheet, columns } = this.workbook.table('outbox');
    const last = sheet.getLastRow();
    if (last < 2) return new Set();
    const cells = sheet.getRange(2, columns.notified!, last - 1, 1).getValues() as unknown[][];
    return new Set(cells.flatMap(([cell]) => readText(cell).split('\n')).filter(Boolean));
  }

  /** Takes over the pending mails that other runs left; for the reconciliation. */
  claimPending(): void {
    const { sheet, columns, width } = this.workbook.table('outbox');
    const last = sheet.getLastRow();
    if (last < 2) return;
    const cells = sheet.getRange(2, 1, last - 1, width).getValues() as unknown[][];
    const text = (row: unknown[], key: string) => readText(row[columns[key]! - 1]);
    cells.forEach((row, index) => {
      const state = text(row, 'state');
      const at = row[columns.at! - 1];
      const isPending =
        state === outboxTexts.waiting ||
        (state === outboxTexts.sending && at instanceof Date && this.now() - at.getTime() > CLAIM_MINUTES * 60_000);
      if (!isPending) return;
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

  /** Sends the mails of this run in the order in which they were added; returns how many were sent. Mails over the quota stay pending. */
  deliver(): number {
    if (!this.claimed.length) return 0;
    const { sheet, columns } = this.workbook.table('outbox');
    let quota = MailApp.getRemainingDailyQuota();
    const from = Math.min(columns.state!, columns.sentAt!, columns.error!);
    const to = Math.max(columns.state!, columns.sentAt!, columns.error!);
    let sent = 0;
    for (const mail of this.claimed) {
      const outcome = quota > 0 ? this.send(mail) : outboxTexts.quotaGone;
      if (outcome === '') {
        quota--;
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

  /** Returns '' when the mail was sent, otherwise the reason: a mail that fails must not stop the next one. */
  private send({ to, subject, paragraphs, button }: ClaimedMail): string {
    try {
      MailApp.sendEmail({
        to,
        subject,
        body: mailText(paragraphs, button, this.contact()),
        htmlBody: mailHtml(paragraphs, button, this.contact()),
        name: mailSender,
      });
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/** Returns the id of an event's mail: the event's journal row, the purpose, the recipient. Two runs give a mail the same id. */
export const mailId = (row: number, { purpose, to }: Pick<PendingMail, 'purpose' | 'to'>): string => `${row}/${purpose}/${to}`;
