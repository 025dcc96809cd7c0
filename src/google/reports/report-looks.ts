// How «Báo cáo» looks: even rows, right-aligned figures, lines below the headers; it prints on A4 across.
import { plain, tones } from '../../palette';
import { statisticsTexts as t } from '../../texts/sheets/statistics';
import { at, CHART_COLUMNS, LAST_ROW, MOST_DEVICES, MOST_ENTRIES, MOST_LATE, TABLE_COLUMNS, WIDTH, widths } from './report-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function setLooks(sheet: Sheet): void {
  sheet.setColumnWidth(1, widths.label).setColumnWidth(TABLE_COLUMNS + 1, widths.gap);
  sheet.setColumnWidths(2, TABLE_COLUMNS - 1, widths.figure);
  sheet.setColumnWidths(TABLE_COLUMNS + 2, CHART_COLUMNS, widths.chart);
  sheet.setRowHeight(1, 36);
  sheet
    .getRange(1, 1, LAST_ROW, TABLE_COLUMNS + 1 + CHART_COLUMNS)
    .setFontSize(10)
    .setVerticalAlignment('middle');
  sheet.getRange('A1').setNote(t.note).setFontSize(15).setFontWeight('bold');
  setChoice(sheet);
  const body = (row: number, rows: number, column = 2, columns = TABLE_COLUMNS - 1) => sheet.getRange(row + 1, column, rows, columns);
  for (const [row, columns] of [
    [at.figures, 5],
    [at.months, 6],
    [at.steps, 6],
    [at.groups, 6],
    [at.departments, 6],
    [at.devices, 6],
  ] as const)
    head(sheet, row, columns);
  const figures = body(at.figures, Object.keys(t.figures).length + 1, 2, 2);
  figures.setNumberFormat('#,##0');
  body(at.figures, Object.keys(t.figures).length + 1, 4, 1)
    .setNumberFormat('+#,##0;-#,##0;0')
    .setFontColor(plain.quiet);
  body(at.figures, Object.keys(t.figures).length + 1, 5, 1)
    .setNumberFormat('+0%;-0%;0%')
    .setFontColor(plain.quiet);
  const share = at.figures + 2 + Object.keys(t.figures).indexOf('inTimeShare');
  sheet.getRange(share, 2, 1, 2).setNumberFormat('0%');
  sheet.getRange(share, 4).setNumberFormat('+0%;-0%;0%');
  sheet
    .getRange(at.figures + 5, 1, 1, 5)
    .setFontStyle('italic')
    .setFontColor(plain.quiet);
  for (const name of ['reported', 'inTimeShare', 'spent'] as const) bold(sheet, name);
  sheet.getRange(at.months + 1, 1, 12).setHorizontalAlignment('left');
  body(at.months, 13).setNumberFormat('#,##0');
  body(at.steps, 6).setNumberFormat('#,##0');
  body(at.steps, 6, 3, 3).setNumberFormat('#,##0.0');
  for (const [row, rows] of [
    [at.groups, MOST_ENTRIES + 1],
    [at.departments, MOST_ENTRIES + 1],
    [at.devices, MOST_DEVICES],
  ] as const)
    body(row, rows).setNumberFormat('#,##0');
  for (const row of [at.months + 13, at.groups + MOST_ENTRIES + 2, at.departments + MOST_ENTRIES + 1])
    sheet
      .getRange(row, 1, 1, TABLE_COLUMNS)
      .setFontWeight('bold')
      .setBorder(true, null, null, null, null, null, plain.edge, SpreadsheetApp.BorderStyle.SOLID);
  setLateLooks(sheet);
}

function setChoice(sheet: Sheet): void {
  sheet.getRange('A2:A5').setFontColor(plain.quiet);
  sheet.getRange('B2:B3').setFontWeight('bold').setBackground(tones.soon.ground).setHorizontalAlignment('center');
  sheet.getRange('B2').setNumberFormat('0');
  sheet.getRange('B4:C5').setNumberFormat('dd/MM/yyyy').setHorizontalAlignment('center');
}

function head(sheet: Sheet, row: number, columns: number): void {
  sheet.setRowHeight(row, 42);
  sheet
    .getRange(row, 1, 1, columns)
    .setFontWeight('bold')
    .setBackground(tones.ended.ground)
    .setWrap(true)
    .setBorder(null, null, true, null, null, null, plain.edge, SpreadsheetApp.BorderStyle.SOLID);
  sheet.getRange(row, 2, 1, columns - 1).setHorizontalAlignment('right');
}

function bold(sheet: Sheet, name: keyof typeof t.figures): void {
  const index = Object.keys(t.figures).indexOf(name);
  sheet.getRange(at.figures + 1 + index + (index > 3 ? 1 : 0), 1, 1, 3).setFontWeight('bold');
}

/** The reason runs on over the columns of the charts: there is none beside the list. */
function setLateLooks(sheet: Sheet): void {
  head(sheet, at.late, WIDTH);
  sheet.getRange(at.late + 1, 1, MOST_LATE).setWrap(true);
  sheet.getRange(at.late, 2, MOST_LATE + 1, 3).setHorizontalAlignment('center');
  sheet.getRange(at.late + 1, 2, MOST_LATE, 2).setNumberFormat('dd/MM/yyyy');
  sheet.getRange(at.late, 5, MOST_LATE + 1).setHorizontalAlignment('left');
}
