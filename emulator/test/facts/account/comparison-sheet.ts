// Writes what is seen on this account into the sheet «Đối chiếu», in slices of a few minutes.
import { type Listed, listed } from '../all-facts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetName = 'Đối chiếu';
const headers = ['Dịch vụ', 'Điều', 'Chờ đợi', 'Thấy', 'Nguồn', 'Mức chắc chắn'];
const widths = [110, 380, 220, 220, 220, 130];
const standings = { documented: 'tài liệu của Google', observed: 'người khác đã thấy', unproved: 'chưa rõ' };
const byHand = 'cần làm tay';

/** A run has six minutes, and the slowest fact takes well under one. */
const SLICE_MILLISECONDS = 4 * 60_000;
/** Rows written at once; a run that breaks off loses at most these. */
const BATCH = 10;

/**
 * Opens the page that requests one slice after another, so that each runs as the person, as a menu item does. An unfinished sheet is
 * continued.
 */
export function begin(): void {
  const old = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  if (!old || !isUnfinished(old)) makeSheet(old);
  SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput(page).setWidth(360).setHeight(120), sheetName);
}

/** Whether the sheet has exactly this list and some facts have no result yet. */
function isUnfinished(sheet: Sheet): boolean {
  if (sheet.getLastRow() !== listed.length + 1) return false;
  const rows = sheet.getRange(2, 2, listed.length, 3).getValues() as unknown[][];
  return rows.every(([states], index) => states === listed[index]!.states) && rows.some((row) => row[2] === '');
}

function makeSheet(old: Sheet | null): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(0);
  if (old) book.deleteSheet(old);
  sheet.setName(sheetName);
  const spare = listed.length + 1 - sheet.getMaxRows();
  if (spare > 0) sheet.insertRowsAfter(sheet.getMaxRows(), spare);
  const rows = listed.map(({ group, states, expected, source, standing, todo }) => [
    group,
    states,
    textOf(expected),
    todo ? `${byHand}: ${todo}` : '',
    source,
    standings[standing],
  ]);
  const table = sheet.getRange(1, 1, rows.length + 1, headers.length);
  table
    .setNumberFormat('@')
    .setWrap(true)
    .setVerticalAlignment('top')
    .setValues([headers, ...rows]);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, headers.length).setFontWeight('bold');
  headers.forEach((_header, index) => {
    sheet.setColumnWidth(index + 1, widths[index]!);
  });
  const body = sheet.getRange(2, 1, rows.length, headers.length);
  sheet.setConditionalFormatRules([
    rule(body, '=$D2=""', '#ffffff'),
    rule(body, `=LEFT($D2;${byHand.length})="${byHand}"`, '#e8f0fe'),
    rule(body, '=NOT(EXACT($C2;$D2))', '#fce8e6'),
  ]);
  SpreadsheetApp.flush();
}

/** @returns how many facts are left */
export function goOn(): number {
  const started = Date.now();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  if (!sheet) throw new Error(`Không thấy trang «${sheetName}»: chọn «Đối chiếu» lại từ đầu.`);
  const seen = (sheet.getRange(2, 4, listed.length, 1).getValues() as unknown[][]).map(([cell]) => String(cell));
  for (let from = 0; from < listed.length; from += BATCH) {
    const batch = listed.slice(from, from + BATCH);
    if (batch.every((_fact, index) => seen[from + index] !== '')) continue;
    batch.forEach((fact, index) => {
      if (seen[from + index] === '') seen[from + index] = look(fact);
    });
    sheet.getRange(from + 2, 4, batch.length, 1).setValues(batch.map((_fact, index) => [seen[from + index]]));
    SpreadsheetApp.flush();
    if (Date.now() - started > SLICE_MILLISECONDS) break;
  }
  return seen.filter((one) => one === '').length;
}

/** Returns the value as JSON; the order of the fields of an object says nothing. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  ) ?? 'undefined';

function look({ see }: Listed): string {
  try {
    return textOf(see!());
  } catch (error) {
    return `lỗi: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function rule(range: GoogleAppsScript.Spreadsheet.Range, formula: string, ground: string) {
  return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(ground).setRanges([range]).build();
}

const page = `<p id="said">Đang đối chiếu…</p><script>
function next() {
  google.script.run.withSuccessHandler(function (left) {
    document.getElementById('said').textContent = left ? 'Còn ' + left + ' điều…' : 'Xong: xem trang «Đối chiếu».';
    if (left) next();
  }).withFailureHandler(function (error) {
    document.getElementById('said').textContent = error.message;
  }).compareOn();
}
next();
</script>`;
