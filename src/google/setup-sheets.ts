// Set-up of the sheets: makes what is missing, keeps what people filled in, puts looks and guards right again.
import { defaultProcedure } from '../procedure/default-procedure';
import { vietnamDays } from '../procedure/vietnam-days';
import { UserError } from '../texts/errors';
import { dueStateTexts } from '../texts/register';
import { setupTexts } from '../texts/setup';
import { dayStandings, settingTexts, sheetTexts } from '../texts/sheets';
import { type Book, cellText, columnLetters } from './book';
import { type ColumnSpec, type SheetKey, type SheetSpec, sheetOf, sheets, tabColours } from './layout';
import { midnight } from './recount';
import { dueStateRules } from './register';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS = 1000;

/** Grounds and texts of look.md's tones, as in the dialogs. */
const colours = {
  overdue: { ground: '#fce8e6', text: '#8c1d18' },
  soon: { ground: '#fef1d6', text: '#7a4100' },
  doneInTime: { ground: '#e6f4ea', text: '#0d652d' },
  doneLate: { ground: '#efe6da', text: '#5f4b32' },
  ended: { ground: '#f1f3f4', text: '#5f6368' },
};

/** Sheets that are missing are made, columns that are missing are added at the right. Returns how many of each. */
export function makeSheets(book: Spreadsheet): { made: number; columns: number } {
  const register = book.getSheetByName(sheetOf('register').name);
  // A new journal would begin its numbers and its chain anew, and the register could never be proved again.
  if (!book.getSheetByName(sheetOf('journal').name) && register && register.getLastRow() > 1) throw new UserError(setupTexts.journalGone);
  book.setSpreadsheetLocale('vi_VN');
  book.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  book.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
  const blank = book.getSheets().filter((sheet) => sheet.getLastRow() === 0 && !sheets.some(({ name }) => name === sheet.getName()));
  let made = 0;
  let columns = 0;
  sheets.forEach((spec, index) => {
    const known = book.getSheetByName(spec.name);
    const sheet = known ?? book.insertSheet(spec.name, index);
    if (!known) made++;
    columns += writeHeaders(sheet, spec, known === null);
  });
  // The empty sheet that a new file starts with says nothing to anybody.
  for (const sheet of blank) if (!sheet.getFormUrl()) book.deleteSheet(sheet);
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
  sheet.setTabColor(tabColours[spec.tab]);
  spec.columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.width);
    if (column.hidden) sheet.hideColumns(index + 1);
  });
  const rows = sheet.getMaxRows() - 1;
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground('#f1f3f4').setVerticalAlignment('middle').setWrap(true);
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
export function fillLists(book: Book): number {
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
        midnight(date),
        dayStandings[kind],
        name,
        dayStandings.of(confirmed),
        basis,
      ]),
    ],
  ];
  let filled = 0;
  for (const [key, rows] of lists) {
    const { sheet } = book.table(key);
    if (sheet.getLastRow() > 1) continue;
    sheet.getRange(2, 1, rows.length, rows[0]!.length).setValues(rows);
    filled++;
  }
  return filled + fillSettings(book);
}

/** A setting that a later version brings is added; values that people set stay. */
function fillSettings(book: Book): number {
  const present = new Set(book.records('settings').map(({ key }) => String(key)));
  const missing = settingTexts.filter(({ key }) => !present.has(key));
  if (!missing.length) return 0;
  const { sheet, columns, width } = book.table('settings');
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
export function guard(book: Book, editors: string[]): void {
  for (const spec of sheets) {
    const { sheet, columns } = book.table(spec.key);
    for (const column of spec.columns) {
      if (!column.list) continue;
      sheet.getRange(2, columns[column.key]!, ROWS - 1, 1).setDataValidation(validationFor(book, column));
    }
    protect(sheet, spec, editors);
  }
  warnOfYears(book);
  const register = book.table('register');
  register.sheet.getRange(1, register.columns.dueState!).setNote(dueStateTexts.legend);
  register.sheet.setConditionalFormatRules(dueStateRules(register, colours));
}

/** A year whose list is not confirmed is told by the sheet itself, from October on of the next year too. */
function warnOfYears(book: Book): void {
  const { sheet, columns } = book.table('days');
  const range = (key: string) => `$${columnLetters(columns[key]!)}$2:$${columnLetters(columns[key]!)}`;
  const warning = (year: string) => {
    const ofYear = `${range('date')};">="&DATE(${year};1;1);${range('date')};"<"&DATE(${year}+1;1;1)`;
    const standing = `${range('standing')};"${dayStandings.expected}"`;
    return `IF(OR(COUNTIFS(${ofYear})=0;COUNTIFS(${ofYear};${standing})>0);"${dayStandings.unconfirmed.replace('{}', `"&${year}&"`)}";"")`;
  };
  const next = 'YEAR(TODAY())+1';
  sheet
    .getRange(2, columns.warning!)
    .setFormula(`=TRIM(${warning('YEAR(TODAY())')}&" "&IF(MONTH(TODAY())>=10;${warning(next)};""))`)
    .setFontColor(colours.soon.text)
    .setFontWeight('bold');
}

function validationFor(book: Book, { list, strict, header }: ColumnSpec): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict).setHelpText(`${header}: hãy chọn một mục trong danh sách.`);
  if (list && 'words' in list) return builder.requireValueInList(list.words, true).build();
  const source =
    list && list.from === 'lists' ? { table: book.table('lists'), column: list.column } : { table: book.table('people'), column: 'name' };
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
