// References to rows and columns that are inserted, deleted and moved: names, rules, protections, charts.
import { type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Axis = 'row' | 'column';
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Stretches of lines above, at, around and below those that change. */
const stretches = { above: [2, 3], at: [6, 7], around: [5, 10], below: [11, 11] } as const;
const keys = Object.keys(stretches) as (keyof typeof stretches)[];

/** A range over a stretch of rows or columns, `wide` across it from the place `from`. */
function stretch(sheet: Sheet, axis: Axis, key: keyof typeof stretches, from: number, wide = 1) {
  const [first, last] = stretches[key];
  const count = last - first + 1;
  return axis === 'row' ? sheet.getRange(first, from, count, wide) : sheet.getRange(from, first, wide, count);
}

function pointAt(sheet: Sheet, book: Spreadsheet, axis: Axis, prefix: string) {
  const number = (key: string) => keys.indexOf(key as keyof typeof stretches);
  const all = (from: number, wide?: number) => keys.map((key) => stretch(sheet, axis, key, from, wide));
  for (const key of keys) {
    book.setNamedRange(`${prefix}_${key}`, stretch(sheet, axis, key, 1));
    stretch(sheet, axis, key, 3).protect().setDescription(key);
    if (key !== 'around') stretch(sheet, axis, key, 5, 2).merge();
    const line =
      axis === 'row' ? sheet.getRange(`${stretches[key][0]}:${stretches[key][0]}`) : sheet.getRange(1, stretches[key][0], 1000, 1);
    line.addDeveloperMetadata(`${prefix}_${key}`, String(number(key)));
  }
  const rule = SpreadsheetApp.newConditionalFormatRule().setBackground('#ff0000');
  rule.whenFormulaSatisfied(axis === 'row' ? '=$B6>$B5' : '=F$2>E$2');
  const single = rule.copy().setRanges([stretch(sheet, axis, 'at', 9)]);
  sheet.setConditionalFormatRules([rule.setRanges(all(8)).build(), single.build()]);
  stretch(sheet, axis, 'around', 11, 2).createFilter();
  const chart = sheet.newChart().asColumnChart().setPosition(20, 20, 0, 0);
  for (const range of all(14)) chart.addRange(range);
  sheet.insertChart(chart.build());
  sheet.protect().setUnprotectedRanges(all(17));
}

/** First and last line along the axis. */
const lines = (range: Range, axis: Axis) =>
  axis === 'row' ? `${range.getRow()}-${range.getLastRow()}` : `${range.getColumn()}-${range.getLastColumn()}`;

function pointed(sheet: Sheet, book: Spreadsheet, axis: Axis, prefix: string) {
  const told = (ranges: Range[]) => ranges.map((range) => lines(range, axis)).join(' ');
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return {
    named: keys
      .map((key) => {
        const range = book.getRangeByName(`${prefix}_${key}`);
        return range ? lines(range, axis) : 'gone';
      })
      .join(' '),
    protections: keys
      .map((key) => told(protections.filter((one) => one.getDescription() === key).map((one) => one.getRange())) || 'gone')
      .join(' '),
    merges: told(sheet.getRange(1, 1, 19, 19).getMergedRanges()),
    metadata: keys
      .map((key) => {
        const place = book.createDeveloperMetadataFinder().withKey(`${prefix}_${key}`).find()[0]?.getLocation();
        const range = place && (place.getRow() || place.getColumn());
        return range ? lines(range, axis) : 'gone';
      })
      .join(' '),
    rules: sheet.getConditionalFormatRules().map((rule) => told(rule.getRanges())),
    formula: String(sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!.getCriteriaValues()[0]).replace(/\$/g, ''),
    unprotected: told(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]!.getUnprotectedRanges()),
    filter: told([sheet.getFilter()!.getRange()]),
    chart: told(sheet.getCharts()[0]!.getRanges()),
  };
}

/** The references to lines of a tab after each change, and whether those of another tab stayed as they were. */
const pointing = (axis: Axis, changes: ((sheet: Sheet) => unknown)[]) =>
  once(() =>
    onSheet((_sheet, book) =>
      changes.map((change, index) => {
        const [sheet, other] = [book.insertSheet(), book.insertSheet()];
        pointAt(sheet, book, axis, `Mot${index}`);
        pointAt(other, book, axis, `Hai${index}`);
        const before = JSON.stringify(pointed(other, book, axis, `Hai${index}`));
        change(sheet);
        const others = JSON.stringify(pointed(other, book, axis, `Hai${index}`)) === before;
        return { ...pointed(sheet, book, axis, `Mot${index}`), others };
      }),
    ),
  );
const atRows = pointing('row', [
  (sheet) => sheet.insertRowsBefore(6, 2),
  (sheet) => sheet.deleteRows(6, 2),
  (sheet) => sheet.moveRows(sheet.getRange('A6:A7'), 10),
]);
const atColumns = pointing('column', [
  (sheet) => sheet.insertColumnsBefore(6, 2),
  (sheet) => sheet.deleteColumns(6, 2),
  (sheet) => sheet.moveColumns(sheet.getRange('F1:G1'), 10),
]);

const afterInsert = {
  named: '2-3 8-9 5-12 13-13',
  protections: '2-3 8-9 5-12 13-13',
  merges: '2-3 8-9 13-13',
  metadata: '2-2 8-8 5-5 13-13',
  rules: ['2-3 8-9 5-12 13-13', '8-9'],
  formula: '',
  unprotected: '2-3 8-9 5-12 13-13',
  filter: '5-12',
  chart: '2-3 8-9 5-12 13-13',
  others: true,
};
const afterDelete = {
  named: '2-3 gone 5-8 9-9',
  protections: '2-3 gone 5-8 9-9',
  merges: '2-3 9-9',
  metadata: '2-2 gone 5-5 9-9',
  rules: ['2-3 5-8 9-9'],
  formula: '',
  unprotected: '2-3 5-8 9-9',
  filter: '5-8',
  chart: '2-3 5-8 9-9',
  others: true,
};
const afterMove = {
  named: '2-3 8-9 5-10 11-11',
  protections: '2-3 8-9 5-10 11-11',
  merges: '2-3 8-9 11-11',
  metadata: '2-2 8-8 5-5 11-11',
  rules: ['2-3 8-9 5-10 11-11', '8-9'],
  formula: '',
  unprotected: '2-3 8-9 5-10 11-11',
  filter: '5-10',
  chart: '2-3 8-9 5-10 11-11',
  others: true,
};

export const linesPointedAt: Fact[] = [
  observed(
    'names, rules, protections, filters and charts follow inserted, deleted and moved rows',
    [
      { ...afterInsert, formula: '=B8>B5' },
      { ...afterDelete, formula: '=#REF!>B5' },
      { ...afterMove, formula: '=B8>B5' },
    ],
    atRows,
  ),
  observed(
    'names, rules, protections, filters and charts follow inserted, deleted and moved columns',
    [
      { ...afterInsert, formula: '=H2>E2' },
      { ...afterDelete, formula: '=#REF!>E2' },
      { ...afterMove, formula: '=H2>E2' },
    ],
    atColumns,
  ),
  observed(
    'a validation follows the cells that it compares with, on its own sheet and on another',
    ['=A8>B5', '8:9', '=Mot!A8>Mot!B5', '8:9'],
    () =>
      onSheet((sheet, book) => {
        sheet.setName('Mot');
        const other = book.insertSheet('Khác');
        const rule = SpreadsheetApp.newDataValidation();
        const cells = [sheet, other].flatMap((one, index) => [
          one.getRange('A1').setDataValidation(rule.requireFormulaSatisfied(index ? '=Mot!A6>Mot!B5' : '=A6>B5').build()),
          one.getRange('A2').setDataValidation(rule.requireValueInRange(sheet.getRange('6:7')).build()),
        ]);
        sheet.insertRowsBefore(6, 2);
        return cells.map((cell) => {
          const [value] = cell.getDataValidation()!.getCriteriaValues();
          return typeof value === 'string' ? value : `${(value as Range).getRow()}:${(value as Range).getLastRow()}`;
        });
      }),
  ),
];
