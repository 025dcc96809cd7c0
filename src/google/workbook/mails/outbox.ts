// Thư đi: sends the mails that this run has claimed, several to one person in one message. Each is sent at least once; one that cannot be sent
// stays pending with the reason.
import type { MailClaim, Outbox } from '../../../actions/ports';
import type { Instant } from '../../../procedure/incident';
import { mailSender } from '../../../texts/mails/frame';
import { outboxTexts } from '../../../texts/mails/outbox';
import { subjectOfSeveral } from '../../../texts/mails/subject';
import { log } from '../../platform/log';
import { readProperty, writeProperty } from '../../platform/properties';
import { type Cell, cellText, instantOf, readText } from '../cells';
import type { RegisterReading } from '../reading/reading';
import { isAddress } from '../settings/settings-rows';
import { type Columns, runsOf } from '../tables';
import type { Cells, Part, Workbook } from '../workbook';
import { mailHtml, mailText } from './mail-layout';
import {
  CLAIM_MILLISECONDS,
  type ClaimedMail,
  isAlteredRecord,
  isMergeable,
  type MailContent,
  mailRow,
  pendingMail,
  type WaitingMail,
} from './mail-rows';
import { LONGEST_PENDING_MILLISECONDS, type MailState, soundCells, unsound } from './mail-states';

/** So many mails are sent before their rows are marked; until then the ids of those that went are remembered. A property holds 9 KB. */
const MOST_REMEMBERED = 60;

/** So many states are put back by one comparison; the next one does the rest. */
const MOST_RESTORED = 500;

/** So many mails to one person go as one message. */
const MOST_TOGETHER = 20;

/** So many sent mails are read along by a sweep. */
const FEW_ROWS = 50;

/** So many rows of sent mails are looked at again by one comparison; the next one takes the rows after them. */
const RECORDS_PORTION = 500;

/** A comparison is due after an hour, and comes with the next run of ten minutes. */
const COMPARED_EVERY_MILLISECONDS = 70 * 60_000;

/** What the comparison of an hour before has written is not said again: its run may have died before it could note that. */
const REPEAT_MILLISECONDS = 2 * 3_600_000;

export class SheetOutbox implements Outbox {
  private claimed: ClaimedMail[] = [];

  constructor(
    private readonly now: () => Instant,
    private readonly reading: () => RegisterReading,
  ) {}

  get claims(): MailClaim[] {
    return this.claimed.map(({ row, id }) => ({ row, id }));
  }

  /** Claims mails that the last commit added. */
  claim(mails: ClaimedMail[]): void {
    this.claimed.push(...mails);
  }

  claimAgain(claims: MailClaim[]): void {
    const { workbook } = this.reading();
    const columns = this.reading().columns('outbox');
    const rows = workbook.read(claims.map(({ row }) => ({ sheet: 'outbox', firstRow: row, lastRow: row })));
    claims.forEach(({ row, id }, index) => {
      const mail = pendingMail(rows[index]![0] ?? [], columns, row);
      // Another id: somebody has moved the rows. An old claim: the sweep takes the mail over at any moment.
      const isOurs = mail?.id === id && mail.isSending && !mail.isAltered && this.now() - mail.claimedAt < CLAIM_MILLISECONDS / 2;
      if (isOurs) this.claimed.push(mail);
    });
  }

  hasLeft(): boolean {
    return this.left().length > 0;
  }

  isWritten(mail: MailContent): boolean {
    const { rows } = this.reading().mails;
    if (!rows.length) return false;
    const columns = this.reading().columns('outbox');
    const at = this.now();
    const cells = mailRow(columns, { ...mail, id: '', code: '', at });
    const isSame = (row: unknown[], key: string) => readText(row[columns[key]! - 1]) === readText(cells[columns[key]! - 1]);
    const isRecent = (row: unknown[]) => at - (instantOf(row[columns.at! - 1]) ?? 0) < REPEAT_MILLISECONDS;
    return rows.some((row) => isRecent(row) && ['to', 'subject', 'body'].every((key) => isSame(row, key)));
  }

  altered(): string[] {
    return this.left()
      .filter(({ isAltered }) => isAltered)
      .map(({ row, claimedAt }) => outboxTexts.alteredRow(row, claimedAt));
  }

  takeOver(): void {
    const left = this.left();
    if (!left.length) return;
    const { workbook } = this.reading();
    const columns = this.reading().columns('outbox');
    const claim = { at: new Date(this.now()), state: outboxTexts.sending };
    const refusal = { state: outboxTexts.altered, error: outboxTexts.alteredReason };
    workbook.write(() => left.flatMap(({ row, isAltered }) => writeMail(workbook, columns, row, isAltered ? refusal : claim)));
    this.claimed.push(...left.filter(({ isAltered }) => !isAltered));
  }

  deliver(isNow: (purpose: string) => boolean = () => true): number {
    const mails = this.claimed.filter(({ purpose }) => isNow(purpose));
    if (!mails.length) return 0;
    let quota = MailApp.getRemainingDailyQuota();
    let sent = 0;
    for (let first = 0; first < mails.length; first += MOST_REMEMBERED) {
      const some = mails.slice(first, first + MOST_REMEMBERED);
      const { outcomes, messages } = this.sendAll(some, quota);
      quota -= messages;
      sent += messages;
      this.claimed = this.claimed.filter((mail) => !some.includes(mail));
      this.mark(some, outcomes);
    }
    return sent;
  }

  /** Returns '' for each mail that went, otherwise the reason. Several to one person go as one message. */
  private sendAll(mails: ClaimedMail[], quota: number): { outcomes: string[]; messages: number } {
    const remembered = readProperty('mails.sent').split('\n');
    const outcomes = new Map<ClaimedMail, string>(mails.filter(({ id }) => remembered.includes(id)).map((mail) => [mail, '']));
    let messages = 0;
    for (const together of messagesOf(mails.filter((mail) => !outcomes.has(mail)))) {
      const outcome = this.sendTogether(together, quota - messages);
      for (const mail of together) outcomes.set(mail, outcome);
      if (outcome !== '') continue;
      messages++;
      remembered.push(...together.map(({ id }) => id));
      remember(remembered);
    }
    return { outcomes: mails.map((mail) => outcomes.get(mail)!), messages };
  }

  private sendTogether(mails: ClaimedMail[], quota: number): string {
    if (!isAddress(mails[0]!.to)) return outboxTexts.wrongAddress;
    return quota <= 0 ? outboxTexts.quotaGone : this.send(mails);
  }

  private mark(all: ClaimedMail[], outcomes: string[]): void {
    const { workbook } = this.reading();
    const mails = all.map((mail, index) => ({ ...mail, outcome: outcomes[index]! })).filter(({ row }) => row > 0);
    if (!mails.length || !workbook.has('outbox')) return;
    this.writeMarks(mails.map(({ row, id, outcome }) => ({ row, id, cells: this.marks(outcome) })));
  }

  private writeMarks(mails: { row: number; id: string; cells: Record<string, Cell> }[]): void {
    const { workbook } = this.reading();
    const columns = this.reading().columns('outbox');
    const ids = workbook.write(
      () => mails.flatMap(({ row, cells }) => writeMail(workbook, columns, row, cells)),
      () => ({ sheet: 'outbox', cells: mails.map(({ row }) => ({ row, column: columns.id! })) }),
    );
    const displaced = mails.filter(({ id }, index) => ids[index] !== undefined && readText(ids[index]) !== id);
    if (displaced.length) this.unmark(displaced.map(({ row }) => row));
  }

  /**
   * A person has moved rows since they were read, so that other mails got the marks. Those of the last days may not be sent: they wait
   * again. The mails that were meant are noted as sent, and the sweep marks them.
   */
  private unmark(rows: number[]): void {
    const { workbook } = this.reading();
    const columns = this.reading().columns('outbox');
    const sent = readProperty('mails.sent').split('\n');
    const cells = workbook.read(rows.map((row) => ({ sheet: 'outbox', firstRow: row, lastRow: row })));
    const waiting = rows.filter((_, index) => {
      const [row = []] = cells[index]!;
      const at = instantOf(row[columns.at! - 1]) ?? 0;
      return this.now() - at < LONGEST_PENDING_MILLISECONDS && !sent.includes(readText(row[columns.id! - 1]));
    });
    workbook.write(() => waiting.flatMap((row) => writeMail(workbook, columns, row, { state: outboxTexts.waiting, sentAt: '' })));
  }

  private marks(outcome: string): Record<string, Cell> {
    const isSent = outcome === '';
    const isWrong = outcome === outboxTexts.wrongAddress;
    return {
      state: isSent ? outboxTexts.sent : isWrong ? outboxTexts.undeliverable : outboxTexts.waiting,
      sentAt: isSent ? new Date(this.now()) : '',
      error: cellText(outcome),
    };
  }

  /** The pending mails that were read and that no run at work has claimed. */
  private left(): WaitingMail[] {
    const { firstRow, rows } = this.reading().mails;
    if (!rows.length) return [];
    const columns = this.reading().columns('outbox');
    return rows.flatMap((cells, index) => {
      const mail = pendingMail(cells, columns, firstRow + index);
      return mail && (!mail.isSending || this.now() - mail.claimedAt > CLAIM_MILLISECONDS) ? [mail] : [];
    });
  }

  rememberFirst(): void {
    const { firstRow, rows } = this.reading().mails;
    const columns = rows.length ? this.reading().columns('outbox') : {};
    const pending = rows.findIndex((cells, index) => pendingMail(cells, columns, firstRow + index) !== undefined);
    const first = firstRow + (pending < 0 ? Math.max(0, rows.length - 1) : pending);
    // Written only now and then: a property costs more than a few rows read along.
    if (first - firstRow > FEW_ROWS) writeProperty('mails.first', String(first));
  }

  markAltered(): number[] {
    const { firstRow, rows } = this.reading().mails;
    return rows.length ? this.noteAltered(rows, firstRow) : [];
  }

  private noteAltered(rows: Cells, firstRow: number, isRestored: (row: number) => boolean = () => false): number[] {
    const { workbook } = this.reading();
    const columns = this.reading().columns('outbox');
    const error = outboxTexts.alteredRecord;
    const altered = rows.flatMap((cells, index) => {
      const row = firstRow + index;
      const isNews = isAlteredRecord(cells, columns) && readText(cells[columns.error! - 1]) !== error;
      return isNews && !isRestored(row) ? [row] : [];
    });
    if (altered.length) workbook.write(() => altered.flatMap((row) => writeMail(workbook, columns, row, { error })));
    return altered;
  }

  lookBack(): { states: number; altered: number[] } {
    const { workbook, last } = this.reading();
    if (!workbook.has('outbox')) return { states: 0, altered: [] };
    const columns = this.reading().columns('outbox');
    const firstRow = this.portionStart(last.outbox);
    const lastRow = Math.max(firstRow, Math.min(last.outbox, firstRow + RECORDS_PORTION - 1));
    const keys = ['id', 'state', 'sentAt', 'error'] as const;
    const parts: Part[] = keys.map((key) => ({ sheet: 'outbox', firstRow: 2, column: columns[key]! }));
    const read = workbook.read([...parts, { sheet: 'outbox', firstRow, lastRow }]);
    const [id, state, sentAt, error] = read.map((cells) => cells.map(([cell]) => readText(cell)));
    const cellsAt = (index: number) => ({ state: state![index] ?? '', sentAt: sentAt![index] ?? '', error: error![index] ?? '' });
    const mails = id!.map((one, index) => ({ row: index + 2, id: one, ...cellsAt(index) }));
    const wrong = unsound(mails).slice(0, MOST_RESTORED);
    const pending = mails.find((mail) => mail.state === outboxTexts.waiting || mail.state === outboxTexts.sending);
    const first = Math.min(pending?.row ?? Math.max(2, mails.length + 1), ...wrong.map(({ row }) => row));
    // Remembered first: a run that dies in between has lost no mail.
    if (first < Number(readProperty('mails.first') || '2')) writeProperty('mails.first', String(first));
    if (wrong.length) this.restoreStates(wrong);
    const isRestored = (row: number) => wrong.some((mail) => mail.row === row);
    const altered = this.noteAltered(read[keys.length]!, firstRow, isRestored);
    return { states: wrong.length, altered };
  }

  /** Which rows have their turn follows from the clock: to remember it would cost a call. @param last row of the sheet */
  private portionStart(last: number): number {
    const portions = Math.max(1, Math.ceil((last - 1) / RECORDS_PORTION));
    return 2 + (Math.floor(this.now() / COMPARED_EVERY_MILLISECONDS) % portions) * RECORDS_PORTION;
  }

  private restoreStates(mails: MailState[]): void {
    const { workbook } = this.reading();
    const columns = this.reading().columns('outbox');
    const [written] = workbook.read([{ sheet: 'outbox', firstRow: 2, column: columns.at! }]);
    this.writeMarks(mails.map((mail) => ({ ...mail, cells: soundCells(mail, instantOf(written![mail.row - 2]?.[0]), this.now()) })));
  }

  /** Returns '' when the message was sent, otherwise the reason: a mail that fails must not stop the next one. */
  private send(mails: ClaimedMail[]): string {
    const contact = this.reading().settings.itContact;
    const [{ to, subject }] = mails as [ClaimedMail];
    try {
      MailApp.sendEmail({
        to,
        subject: mails.length > 1 ? subjectOfSeveral(mails.map((mail) => mail.subject)) : subject,
        body: mailText(mails, contact),
        htmlBody: mailHtml(mails, contact),
        name: mailSender,
      });
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/** Groups mails that go as one message, in the order of the first of each: those to one person, except what goes by itself. */
function messagesOf(mails: ClaimedMail[]): ClaimedMail[][] {
  const messages: ClaimedMail[][] = [];
  for (const mail of mails) {
    const fits = ([first, ...others]: ClaimedMail[]) => first!.to === mail.to && isMergeable(first!) && others.length < MOST_TOGETHER - 1;
    const together = isMergeable(mail) ? messages.find(fits) : undefined;
    if (together) together.push(mail);
    else messages.push([mail]);
  }
  return messages;
}

const writeMail = (workbook: Workbook, columns: Columns, row: number, values: Record<string, Cell>) =>
  runsOf(columns, values).map(({ column, cells }) => workbook.writeCells('outbox', row, column, [cells]));

/** A run that dies before the rows are marked must not have its mails sent again. */
function remember(ids: string[]): void {
  try {
    writeProperty('mails.sent', ids.slice(-MOST_REMEMBERED).join('\n'));
  } catch (error) {
    // The mail has gone; the next one must not wait for the note.
    log('', error);
  }
}
