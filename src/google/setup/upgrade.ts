// The upgrade of a file that an older version made: it may be cut off at any point and run again.

import type { Wanted } from '../../actions/ports';
import { mailSender } from '../../texts/mails/frame';
import { setupTexts } from '../../texts/setup';
import { now } from '../platform/clock';
import { locked } from '../platform/lock';
import { writeProperty } from '../platform/properties';
import { readText } from '../workbook/cells';
import { commit } from '../workbook/commit';
import { readRegister } from '../workbook/headers/read-mended';
import { endText, findEnd, rememberDelegations } from '../workbook/journal-end';
import { officeRow } from '../workbook/journal-rows';
import { remindedText } from '../workbook/mails/reminded';
import { oldHeaders } from '../workbook/old-layout';
import type { RegisterReading } from '../workbook/reading/reading';
import { SheetRepair } from '../workbook/repair/sheet-repair';
import { sheetOf } from '../workbook/sheets';
import { runsOf } from '../workbook/tables';
import { showVersion } from '../workbook/version-note';
import { type Cells, Workbook } from '../workbook/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const headersOf = (sheet: Sheet): string[] =>
  sheet.getLastColumn()
    ? (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as unknown[]).map((header) => String(header).normalize('NFC').trim())
    : [];

/** Gives the register's hidden columns of an older version their new headers, so that no column is made beside them. */
export function renameOldColumns(spreadsheet: Spreadsheet): void {
  const { name, columns } = sheetOf('register');
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) return;
  const headers = headersOf(sheet);
  const rename = (old: string, key: string) => {
    const { header } = columns.find((column) => column.key === key)!;
    const at = headers.indexOf(old) + 1;
    if (!at || headers.includes(header)) return;
    const rows = sheet.getMaxRows() - 1;
    // Blank cells tell the reconciliation that the rows are to be written again.
    sheet.getRange(2, at, rows, 1).clearContent().setNumberFormat('@');
    sheet.getRange(1, at).setValue(header);
  };
  rename(oldHeaders.waiting, 'state');
  rename(oldHeaders.firstJournalRow, 'journalRows');
  const surplus = headersOf(sheet).indexOf(oldHeaders.lastJournalRow) + 1;
  if (surplus) sheet.deleteColumn(surplus);
}

/** Makes the column of the journal's end; returns true when it was missing. */
function makeEndColumn(spreadsheet: Spreadsheet): boolean {
  const sheet = spreadsheet.getSheetByName(sheetOf('journal').name)!;
  const headers = headersOf(sheet);
  if (findEnd(headers)) return false;
  const at = headers.length + 1;
  if (sheet.getMaxColumns() < at) sheet.insertColumnAfter(sheet.getMaxColumns());
  sheet.hideColumns(at);
  return true;
}

/** Writes the journal's end when it is missing, and in a file with rows an entry on the upgrade. */
export function writeJournalEnd(spreadsheet: Spreadsheet): void {
  if (!makeEndColumn(spreadsheet)) return;
  SpreadsheetApp.flush();
  locked(() => {
    const workbook = new Workbook();
    const reading = readAll(workbook);
    const { end, endColumn } = reading;
    const isNew = end.row === 1;
    const entry = { at: now(), label: setupTexts.upgradeEvent, by: mailSender, summary: setupTexts.upgradeSummary };
    const { rows, hash } = isNew ? { rows: [], hash: '' } : officeRow(reading.columns('journal'), end.hash, end.lastCode, entry);
    const next = { ...end, row: end.row + rows.length, hash, ...(isNew ? { delegations: [] } : {}) };
    if (isNew) rememberDelegations([]);
    workbook.write(() => [
      ...(isNew ? [] : workbook.appendRows('journal', end.row, rows)),
      workbook.writeCells('journal', 1, endColumn, [[endText(next)]]),
    ]);
  });
}

/** Takes the delegations that stand in «Phân quyền» of a file of before into the journal; they stay in force until they end. */
export function journalListedDelegations(): void {
  locked(() => {
    const reading = readAll(new Workbook());
    if (reading.hasListedDelegations) commit(reading, { delegations: [] }, now());
  });
}

/** Writes the register's rows again that differ from the journal, and missing cost lines; returns how many incidents. */
export function restoreAllRows(): number {
  return locked(() => {
    const workbook = new Workbook();
    const repair = new SheetRepair(
      now,
      (wanted) => readAll(workbook, wanted),
      () => readAll(workbook),
      () => showVersion(workbook),
      () => undefined,
    );
    const done = new Set<string>();
    const next = () => repair.restoreRows().filter((code) => !done.has(code));
    // A row whose events hands have altered may differ again after it was written: each is written once.
    for (let codes = next(); codes.length; codes = next()) for (const code of codes) done.add(code);
    const restored = done.size;
    if (restored) keepReminded(readAll(workbook));
    // The next reconciliation compares the cells of ended incidents too; what people typed is journalled first.
    writeProperty('rows.checked', '');
    return restored;
  });
}

const readAll = (workbook: Workbook, wanted: Wanted = { codes: [] }) => readRegister(workbook, wanted, { toWrite: true }, () => undefined);

/** Moves the notes of sent reminders from Thư đi to the rows of their incidents, so that nobody is reminded twice. */
function keepReminded(reading: RegisterReading): void {
  const { workbook } = reading;
  const [outbox] = workbook.read([{ sheet: 'outbox', firstRow: 1 }]);
  const at = headerPlace(outbox!, setupTexts.oldRemindedHeader);
  if (at < 0) return;
  const columns = reading.columns('register');
  const byCode = new Map<string, string[]>();
  for (const row of outbox!.slice(1))
    for (const line of readText(row[at]).split('\n')) {
      const code = /\|(SC-\d{4}-\d+)\//.exec(line)?.[1];
      if (code) byCode.set(code, [...(byCode.get(code) ?? []), line]);
    }
  workbook.write(() =>
    [...byCode].flatMap(([code, lines]) => {
      const row = reading.register.placeOf(code);
      if (row === undefined) return [];
      return runsOf(columns, { reminded: remindedText(lines.slice(-400)) }).map(({ column, cells }) =>
        workbook.writeCells('register', row, column, [cells]),
      );
    }),
  );
}

const headerPlace = ([headers = []]: Cells, header: string): number =>
  headers.findIndex((one) => String(one).normalize('NFC').trim() === header);
