// Set-up of the sheets: makes what is missing, keeps what people filled in, puts looks and guards right again.

import { tabs, tones } from '../../palette';
import { defaultProcedure } from '../../procedure/issued-procedure';
import { midnightOf } from '../../procedure/time/dates';
import { vietnamDays } from '../../procedure/time/vietnam-days';
import { UserError } from '../../texts/errors';
import { dueStateTexts } from '../../texts/register';
import { setupTexts } from '../../texts/setup';
import { dayTexts, settingTexts, sheetTexts } from '../../texts/sheets';
import { workbookTexts } from '../../texts/workbook';
import { cellText, columnLetters } from '../workbook/cells';
import { dueStateRules } from '../workbook/register-colours';
import { type ColumnSpec, type SheetKey, type SheetSpec, sheetOf, sheets } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS = 1000;

/** Sheets that are missing are made, columns that are missing are added at the right. Returns how many of each. */
export function makeSheets(spreadsheet: Spreadsheet): { made: number; columns: number } {
  const register = spreadsheet.getSheetByName(sheetOf('register').name);
  // A new journal would begin its numbers and its chain anew, and the register could never be proved again.
  if (!spreadsheet.getSheetByName(sheetOf('journal').name) && register && register.getLastRow() > 1)
    throw new UserError(setupTexts.journalGone);
  spreadsheet.setSpreadsheetLocale('vi_VN');
  spreadsheet.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
  const blank = spreadsheet.getSheets().filter((sheet) => sheet.getLastRow() === 0 && !sheets.some(({ name }) => name === sheet.getName()));
  let made = 0;
  let columns = 0;
  sheets.forEach((spec, index) => {
    const known = spreadsheet.getSheetByName(spec.name);
    const sheet = known ?? spreadsheet.insertSheet(spec.name, index);
    if (!known) made++;
    columns += writeHeaders(sheet, spec, known === null);
  });
  // The empty sheet that a new file starts with says nothing to anybody.
  for (const sheet of blank) if (!sheet.getFormUrl()) spreadsheet.deleteSheet(sheet);
  return { made, columns };
}

function writeHeaders(sheet: Sheet, spec: SheetSpec, isNew: boolean): number {
  const width = isNew ? 0 : sheet.getLastColumn();
  const headers = width
    ? (sheet.getRange(1, 1, 1, width).getValues()[0] as unknown[]).map((header) => String(header).normalize('NFC').trim())
    : [];
  putHeadersBack(sheet, spec, headers);
  const missing = spec.columns.filter(({ header }) => !headers.includes(header));
  if (!missing.length) return 0;
  const columns = sheet.getMaxColumns();
  if (columns < width + missing.length) sheet.insertColumnsAfter(columns, width + missing.length - columns);
  sheet.getRange(1, width + 1, 1, missing.length).setValues([missing.map(({ header }) => header)]);
  if (isNew) setLooks(sheet, spec);
  // The next sweep writes the rows anew, the added columns with them.
  const rows = sheet.getLastRow() - 1;
  if (!isNew && spec.key === 'register' && rows > 0) {
    const behind = headers.indexOf(spec.columns.find(({ key }) => key === 'lastJournalRow')!.header) + 1;
    if (behind) sheet.getRange(2, behind, rows, 1).clearContent();
  }
  return isNew ? 0 : missing.length;
}

/** A header wiped out by hand goes back over its own column: the blank one behind its neighbour. Changes `headers` likewise. */
function putHeadersBack(sheet: Sheet, { columns }: SheetSpec, headers: string[]): void {
  columns.forEach(({ header }, index) => {
    if (headers.includes(header)) return;
    const at = index === 0 ? 0 : headers.indexOf(columns[index - 1]!.header) + 1;
    if (headers[at] !== '' || (index > 0 && at === 0)) return;
    sheet.getRange(1, at + 1).setValue(header);
    headers[at] = header;
  });
}

/** Widths, formats and frozen parts are set once: people may change them afterwards. */
function setLooks(sheet: Sheet, spec: SheetSpec): void {
  const width = spec.columns.length;
  const spare = sheet.getMaxColumns() - width;
  if (spare > 0) sheet.deleteColumns(width + 1, spare);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(spec.frozenColumns);
  sheet.setTabColor(tabs[spec.tab]);
  spec.columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.width);
    if (column.hidden) sheet.hideColumns(index + 1);
  });
  const rows = sheet.getMaxRows() - 1;
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground(tones.ended.ground).setVerticalAlignment('middle').setWrap(true);
  sheet.getRange(1, 1).setNote(spec.note);
  const body = sheet.getRange(2, 1, rows, width);
  body.setVerticalAlignment('top');
  for (const { from, count, column } of runsOf(spec.columns)) {
    const range = sheet.getRange(2, from, rows, count);
    range.setNumberFormat(column.format).setWrap(column.wrap ?? false);
    if (column.align) range.setHorizontalAlignment(column.align);
  }
}

/** Neighbours that look alike are set in one call. */
function runsOf(columns: ColumnSpec[]): { from: number; count: number; column: ColumnSpec }[] {
  const runs: { from: number; count: number; column: ColumnSpec }[] = [];
  columns.forEach((column, index) => {
    const last = runs[runs.length - 1];
    if (last && last.column.format === column.format && last.column.wrap === column.wrap && last.column.align === column.align)
      last.count++;
    else runs.push({ from: index + 1, count: 1, column });
  });
  return runs;
}

/** First rows for lists that are empty; a sheet in which anything stands is left alone. Returns how many were filled. */
export function fillLists(workbook: Workbook): number {
  const lists: [SheetKey, unknown[][]][] = [
    [
      'steps',
      defaultProcedure.steps.map(({ step, name, responsible, workingDays, result }) => [
        step,
        name,
        responsible,
        workingDays ?? '',
        result,
      ]),
    ],
    ['people', sheetTexts.firstPeople.map((row) => [...row, '', '', ''])],
    ['lists', firstLists()],
    ['hours', [['01/01', '07:00', '11:30', '13:30', '17:00']]],
    [
      'days',
      vietnamDays.map(({ date, kind, name, confirmed, basis }) => [
        new Date(midnightOf(date)),
        dayTexts[kind],
        name,
        dayTexts.of(confirmed),
        basis,
      ]),
    ],
  ];
  let filled = 0;
  for (const [key, rows] of lists) {
    const { sheet } = workbook.table(key);
    if (sheet.getLastRow() > 1) continue;
    sheet.getRange(2, 1, rows.length, rows[0]!.length).setValues(rows);
    filled++;
  }
  return filled + fillSettings(workbook);
}

/** A setting that a later version brings is added; values that people set stay. */
function fillSettings(workbook: Workbook): number {
  const present = new Set(workbook.records('settings').map(({ key }) => String(key)));
  const missing = settingTexts.filter(({ key }) => !present.has(key));
  if (!missing.length) return 0;
  const { sheet, columns, width } = workbook.table('settings');
  const rows = missing.map(({ key, name, value, explanation }) => {
    const row: unknown[] = new Array(width).fill('');
    const cells = { key, name, value: cellText(value), explanation };
    for (const [column, cell] of Object.entries(cells)) row[columns[column]! - 1] = cell;
    return row;
  });
  sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, width).setValues(rows);
  return 1;
}

function firstLists(): string[][] {
  const columns = [sheetTexts.firstDepartments, sheetTexts.firstGroups, [], [], sheetTexts.firstLegalBases];
  const rows = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, index) => columns.map((column) => column[index] ?? ''));
}

/** Offered lists, colours and guards: made anew each time, since a copy of the file loses or resets them. */
export function setUpGuards(workbook: Workbook, editors: string[]): void {
  for (const spec of sheets) {
    const { sheet, columns } = workbook.table(spec.key);
    for (const column of spec.columns) {
      if (!column.list) continue;
      sheet.getRange(2, columns[column.key]!, ROWS - 1, 1).setDataValidation(validationFor(workbook, column));
    }
    protect(sheet, spec, editors);
  }
  warnOfUnconfirmedYears(workbook);
  const register = workbook.table('register');
  register.sheet.getRange(1, register.columns.dueState!).setNote(dueStateTexts.legend);
  register.sheet.setConditionalFormatRules(dueStateRules(register));
}

/** A year whose list is not confirmed is told by the sheet itself, from October on of the next year too. */
function warnOfUnconfirmedYears(workbook: Workbook): void {
  const { sheet, columns } = workbook.table('days');
  const range = (key: string) => `$${columnLetters(columns[key]!)}$2:$${columnLetters(columns[key]!)}`;
  const warning = (year: string) => {
    const ofYear = `${range('date')};">="&DATE(${year};1;1);${range('date')};"<"&DATE(${year}+1;1;1)`;
    const expected = `${range('confirmed')};"${dayTexts.expected}"`;
    return `IF(OR(COUNTIFS(${ofYear})=0;COUNTIFS(${ofYear};${expected})>0);"${dayTexts.unconfirmed.replace('{}', `"&${year}&"`)}";"")`;
  };
  const next = 'YEAR(TODAY())+1';
  sheet
    .getRange(2, columns.warning!)
    .setFormula(`=TRIM(${warning('YEAR(TODAY())')}&" "&IF(MONTH(TODAY())>=10;${warning(next)};""))`)
    .setFontColor(tones.soon.text)
    .setFontWeight('bold');
}

function validationFor(workbook: Workbook, { list, strict, header }: ColumnSpec): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict).setHelpText(workbookTexts.chooseFromList(header));
  if (list && 'words' in list) return builder.requireValueInList(list.words, true).build();
  const source =
    list && list.from === 'lists'
      ? { table: workbook.table('lists'), column: list.column }
      : { table: workbook.table('people'), column: 'name' };
  return builder.requireValueInRange(source.table.sheet.getRange(2, source.table.columns[source.column]!, ROWS - 1, 1), true).build();
}

/** `warn`: scripts run as the editor at the keyboard, so a hard protection would keep the menus from writing. */
function protect(sheet: Sheet, { protection, name }: SheetSpec, editors: string[]): void {
  for (const old of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) if (old.canEdit()) old.remove();
  if (protection === 'none') return;
  const made = sheet.protect().setDescription(name);
  if (protection === 'warn') {
    made.setWarningOnly(true);
    return;
  }
  made.removeEditors(
    made
      .getEditors()
      .map((user) => user.getEmail())
      .filter((email) => !editors.includes(email)),
  );
}
