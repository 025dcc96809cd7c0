// The turn of the year: in one write the register loses what the archive has, and the journal begins anew with what stays.

import type { Instant } from '../../procedure/incident';
import { isConfidential } from '../../procedure/incident-state';
import { isoDayOf } from '../../procedure/time/dates';
import { mailSender } from '../../texts/mails/frame';
import { yearEndTexts as t } from '../../texts/records/year-end';
import { locked } from '../platform/lock';
import { writeProperty } from '../platform/properties';
import { tellMended } from '../watch/tell-mended';
import { type Cell, instantOf } from '../workbook/cells';
import { estimateRows } from '../workbook/estimate-rows';
import { readRegister } from '../workbook/headers/read-mended';
import { endText, type JournalEnd, keepEnd, keepLastCode } from '../workbook/journal-end';
import { carriedRows, delegationEntry, digest, type JournalOpening, officeRow } from '../workbook/journal-rows';
import type { RegisterReading } from '../workbook/reading/reading';
import type { RecordSheet } from '../workbook/reading/reading-parts';
import { rangesOf, rowListText } from '../workbook/reading/row-lists';
import { checkedUntil } from '../workbook/repair/journal-check';
import type { Change, Workbook } from '../workbook/workbook';
import { indexRows } from './index-rows';
import { endOfYear, planOf, type YearPlan } from './year-plan';

export interface Turned {
  archived: number;
  carried: number;
}

/**
 * Turns the year, if the journal still ends where the archive was found whole.
 * @param verified the hash of the last row of the archive's journal, and the mark of the incidents that were found in it
 * @returns undefined when something was recorded since, or hands have changed what the register says
 */
export function turnYear(
  workbook: Workbook,
  year: number,
  archiveId: string,
  verified: { hash: string; codes: string },
  at: Instant,
): Turned | undefined {
  return locked(() => {
    const codes = readRegister(workbook, { codes: [] }, { toWrite: true }, tellMended);
    const plan = planOf(codes, year);
    if (codes.end.hash !== verified.hash || codesMark(plan.archived) !== verified.codes) return undefined;
    const reading = readRegister(workbook, { codes: plan.carried }, { toWrite: true, before: codes }, tellMended);
    const draft = new YearDraft(reading, plan, { year, archiveId, at });
    // The archive was checked to this row, so the journal was good so far whether the write comes to pass or not.
    checkedUntil(reading.end.row, reading.end.hash, isoDayOf(at));
    keepLastCode(reading.end);
    workbook.write(() => draft.changes());
    keepEnd(draft.end);
    writeProperty('mails.first', '2');
    writeProperty('rows.checked', '');
    return { archived: plan.archived.length, carried: plan.carried.length };
  });
}

/** A short mark of a list of incidents. */
export const codesMark = (codes: string[]): string => digest(codes.join()).slice(0, 16);

class YearDraft {
  end: JournalEnd;

  constructor(
    private readonly reading: RegisterReading,
    private readonly plan: YearPlan,
    private readonly to: { year: number; archiveId: string; at: Instant },
  ) {
    this.end = reading.end;
  }

  changes(): Change[] {
    const { rows, places } = this.journal();
    const estimate = this.estimate();
    const mails = this.mailsToDelete();
    const { last } = this.reading;
    const changes = [
      ...this.index(),
      ...this.rewritten('journal', rows),
      ...this.rewritten('estimate', estimate),
      ...this.registerChanges(places),
      ...this.deleted('outbox', mails),
    ];
    const end: JournalEnd = {
      ...this.reading.end,
      row: rows.length + 1,
      hash: String(rows[rows.length - 1]![this.reading.columns('journal').hash! - 1]),
      incidents: this.plan.carried.length,
      estimate: estimate.length + 1,
      outbox: last.outbox - mails.length,
      marked: rows.length + 1,
      opened: { hash: this.reading.end.hash, sweptAt: this.to.at },
    };
    this.end = end;
    return [...changes, this.reading.workbook.writeCells('journal', 1, this.reading.endColumn, [[endText(end)]])];
  }

  /** The first row says what the journal goes on from; delegations and incidents that stay follow. */
  private journal(): { rows: Cell[][]; places: Map<string, number[]> } {
    const { reading, plan, to } = this;
    const columns = reading.columns('journal');
    const { lastCode } = reading.end;
    const [codes = [], sources = []] = reading.readColumns('register', ['code', 'source']);
    const keys = codes.flatMap((code, index) => (sources[index] && plan.archived.includes(code) ? [[sources[index]!, code]] : []));
    const opening: JournalOpening = {
      type: 'journalOpened',
      year: to.year,
      archiveId: to.archiveId,
      before: { row: reading.end.row, hash: reading.end.hash, start: reading.end.opened?.hash ?? '' },
      archived: plan.archived.length,
      keys: Object.fromEntries(keys) as Record<string, string>,
      sweptAt: to.at,
    };
    const all = officeRow(columns, reading.end.hash, lastCode, {
      at: to.at,
      label: t.openedEvent,
      by: mailSender,
      summary: t.openedSummary(to.year, reading.end.row, plan.archived.length, plan.carried.length),
      data: JSON.stringify(opening),
    });
    const add = (more: ReturnType<typeof officeRow>) => {
      all.rows.push(...more.rows);
      all.hash = more.hash;
    };
    const by = { email: '', name: mailSender, position: '', roles: [] };
    for (const delegation of reading.noted.delegations ?? []) {
      const entry = delegationEntry({ type: 'delegationKept', at: to.at, by, key: delegation.key, delegation });
      add(officeRow(columns, all.hash, lastCode, { ...entry, label: t.carriedDelegation }));
    }
    const places = new Map<string, number[]>();
    for (const code of plan.carried) {
      const { events, incident } = reading.incident(code)!;
      const first = all.rows.length + 2;
      add(carriedRows(columns, all.hash, { code, lastCode, key: incident.keys[0] ?? '', events, at: to.at }));
      places.set(
        code,
        Array.from({ length: all.rows.length + 2 - first }, (_, index) => first + index),
      );
    }
    return { rows: all.rows, places };
  }

  /** The cost lines of what stays, in the order of the journal. */
  private estimate(): Cell[][] {
    const { reading, plan } = this;
    if (!reading.workbook.has('estimate')) return [];
    const columns = reading.columns('estimate');
    return plan.carried.flatMap((code) => {
      const { incident } = reading.incident(code)!;
      const isWithheld = isConfidential(incident);
      return incident.plans.flatMap(({ version, lines }) => estimateRows(columns, { code, version, lines, isWithheld }));
    });
  }

  private registerChanges(places: Map<string, number[]>): Change[] {
    const { reading, plan } = this;
    const column = reading.columns('register').journalRows!;
    const updates = plan.carried.map((code) =>
      reading.workbook.writeCells('register', reading.register.placeOf(code)!, column, [[rowListText(places.get(code)!)]]),
    );
    const gone = plan.archived.flatMap((code) => reading.register.placeOf(code) ?? []);
    return [...updates, ...this.deleted('register', gone)];
  }

  /** Mails that went, of archived incidents and of the office before the year's end; what waits stays. */
  private mailsToDelete(): number[] {
    const { reading, plan, to } = this;
    if (!reading.workbook.has('outbox')) return [];
    const archived = new Set(plan.archived);
    const [codes = [], moments = [], sent = []] = reading.readColumns('outbox', ['code', 'at', 'sentAt']);
    return sent.flatMap((sentAt, index) => {
      const code = codes[index] ?? '';
      const isOld = code === '' && (serialOf(moments[index]) ?? Number.POSITIVE_INFINITY) < endOfYear(to.year);
      return sentAt && (archived.has(code) || isOld) ? [index + 2] : [];
    });
  }

  private index(): Change[] {
    const { workbook } = this.reading;
    if (!workbook.has('index')) return [];
    const { last, rows } = indexRows(this.reading, this.plan.archived, this.to);
    return rows.length ? workbook.appendRows('index', last, rows) : [];
  }

  /** Writes rows from row 2 on in place of those that stand. */
  private rewritten(sheet: 'journal' | 'estimate', rows: Cell[][]): Change[] {
    const { workbook } = this.reading;
    if (!workbook.has(sheet)) return [];
    const standing = this.reading.last[sheet] - 1;
    const sheetId = workbook.idOf(sheet);
    const clear = { sheetId, startRowIndex: 1, endRowIndex: Math.max(2, standing + 1) };
    const more = rows.length - standing;
    const startIndex = standing + 1;
    const range = { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + more };
    return [
      { sheet, request: { updateCells: { range: clear, fields: 'userEnteredValue' } } },
      ...(more > 0 ? [{ sheet, request: { insertDimension: { range, inheritFromBefore: standing > 0 } } }] : []),
      ...(rows.length ? [workbook.writeCells(sheet, 2, 1, rows)] : []),
      ...(more < 0
        ? this.deleted(
            sheet,
            Array.from({ length: -more }, (_, index) => rows.length + 2 + index),
          )
        : []),
    ];
  }

  /** Deletes rows from the bottom; a sheet keeps a row below its header. */
  private deleted(sheet: RecordSheet, places: number[]): Change[] {
    if (!places.length) return [];
    const { workbook } = this.reading;
    const ranges = rangesOf([...places].sort((one, other) => one - other));
    return [
      { sheet, request: { appendDimension: { sheetId: workbook.idOf(sheet), dimension: 'ROWS', length: 1 } } },
      ...ranges.reverse().map(({ first, last }) => workbook.deleteRows(sheet, first, last - first + 1)),
    ];
  }
}

const serialOf = (cell: string | undefined): Instant | undefined => (cell ? instantOf(Number(cell)) : undefined);
