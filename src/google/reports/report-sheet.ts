// «Báo cáo»: a page to read on the screen and to print, of formulas and charts; people choose the period.

import { tabs } from '../../palette';
import { partName, partNames } from '../../texts/reports/periods';
import { statisticsTexts as t } from '../../texts/sheets/statistics';
import { sheetsApi } from '../platform/apis';
import { sheetOf } from '../workbook/sheets';
import { Workbook } from '../workbook/workbook';
import { addCharts } from './report-charts';
import { ReportFormulas } from './report-formulas';
import { at, LAST_ROW, WIDTH } from './report-layout';
import { setLooks } from './report-looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the sheet when it is missing; one of an older version is made anew, with the year that people chose. Returns true when it was missing. */
export function makeReportSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const present = spreadsheet.getSheetByName(t.sheet);
  if (!present) {
    const after = spreadsheet.getSheetByName(sheetOf('estimate').name);
    draw(spreadsheet.insertSheet(t.sheet, after ? after.getIndex() : 0), '=YEAR(TODAY())');
    return true;
  }
  if (isOlder(present)) {
    const chosen = present.getRange('B2');
    const year = chosen.getFormula() || (chosen.getValue() as number | string);
    for (const chart of present.getCharts()) present.removeChart(chart);
    present.clear();
    draw(present, year);
  }
  return false;
}

/** What stands in the first column, by row: the sheet is ours, and of this version, when all of it is there. */
function labels(): Map<number, string> {
  const names = Object.values(t.figures);
  return new Map<number, string>([
    [1, t.title],
    [2, t.year],
    [3, t.part],
    [4, t.span],
    [5, t.spanBefore],
    [at.figures, t.summary[0]!],
    ...names.map((name, index) => [at.figures + 1 + index + (index > 3 ? 1 : 0), name] as const),
    [at.figures + 5, t.ofReported],
    [at.months, t.months[0]!],
    [at.steps, t.steps[0]!],
    [at.groups, t.groups[0]!],
    [at.departments, t.departments[0]!],
    [at.devices, t.devices[0]!],
  ]);
}

/** A sheet that only a closed account may edit goes on as it is, and so does one that people have made under this name. */
function isOlder(sheet: Sheet): boolean {
  const present = firstColumn(sheet);
  const isOurs = Object.values(t.figures).some((name) => present.includes(name));
  const isClosed = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((one) => !one.canEdit());
  return isOurs && !isClosed && [...labels()].some(([row, label]) => present[row - 1] !== label);
}

/** Returns the texts of the first column as they were entered: its values would have the whole report computed. */
function firstColumn(sheet: Sheet): string[] {
  const name = sheet.getName().replace(/'/g, "''");
  const { sheets = [] } = sheetsApi((spreadsheets) =>
    spreadsheets.get(sheet.getParent().getId(), {
      ranges: `'${name}'!A1:A${Math.min(LAST_ROW, sheet.getMaxRows())}`,
      fields: 'sheets(data(rowData(values(userEnteredValue(stringValue)))))',
    }),
  );
  const rows = sheets[0]?.data?.[0]?.rowData ?? [];
  return rows.map(({ values }) => values?.[0]?.userEnteredValue?.stringValue ?? '');
}

function draw(sheet: Sheet, year: string | number): void {
  const missing = LAST_ROW - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const spare = sheet.getMaxColumns() - WIDTH;
  if (spare > 0) sheet.deleteColumns(WIDTH + 1, spare);
  if (spare < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spare);
  sheet.setTabColor(tabs.work).setHiddenGridlines(true);
  writeAll(sheet, new ReportFormulas(new Workbook()), year);
  setLooks(sheet);
  addCharts(sheet);
}

function writeAll(sheet: Sheet, formulas: ReportFormulas, year: string | number): void {
  const put = (row: number, cells: (string | number)[][]) => sheet.getRange(row, 1, cells.length, cells[0]!.length).setValues(cells);
  sheet.getRange('B3').setNumberFormat('@');
  put(1, [[t.title]]);
  put(2, [
    [t.year, year],
    [t.part, partName('year')],
  ]);
  put(
    4,
    formulas.days().map((days, index) => [index ? t.spanBefore : t.span, ...days]),
  );
  sheet
    .getRange('B3')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(partNames, true).setAllowInvalid(false).build());
  const names = Object.values(t.figures);
  const figures = formulas.figures(at.figures + 1).map((cells, index) => [names[index]!, ...cells]);
  put(at.figures, [t.summary, ...figures.slice(0, 4), [t.ofReported, '', '', '', ''], ...figures.slice(4)]);
  const months = formulas.months(at.months + 1);
  const totals = ['B', 'C', 'D', 'E', 'F'].map((column) => `=SUM(${column}${at.months + 1}:${column}${at.months + 12})`);
  put(at.months, [t.months, ...months, [t.total, ...totals]]);
  put(at.steps, [t.steps, ...formulas.steps(at.steps + 1)]);
  for (const list of ['groups', 'departments'] as const) {
    put(at[list], [t[list]]);
    put(at[list] + 1, [[formulas.entries(list)]]);
  }
  put(at.devices, [t.devices]);
  put(at.devices + 1, [[formulas.devices()]]);
  put(at.late, [[formulas.lateCount(), ...t.late.slice(1)]]);
  put(at.late + 1, [[formulas.lateOnes()]]);
}
