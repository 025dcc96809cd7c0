// Rows and columns of a sheet: inserting, deleting, hiding, sizing and freezing of one or several.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';
import { isRefused, refusal } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const source = 'Class Sheet';
const noRange = null as unknown as GoogleAppsScript.Spreadsheet.Range;
/** The content of column A or of row 1, '-' for an empty cell. */
const down = (sheet: Sheet) =>
  line(
    sheet
      .getRange('A1:A20')
      .getValues()
      .map(([value]) => value),
  );
const along = (sheet: Sheet) => line(sheet.getRange('A1:T1').getValues()[0]!);
const line = (values: unknown[]) =>
  values
    .map((value) => value || '-')
    .join('')
    .replace(/-+$/, '');
const upTo = (count: number, see: (position: number) => unknown) => Array.from({ length: count }, (_, index) => see(index + 1));
const hiddenRows = (sheet: Sheet) => upTo(8, (row) => (sheet.isRowHiddenByUser(row) ? row : '')).join('');
const hiddenColumns = (sheet: Sheet) => upTo(8, (column) => (sheet.isColumnHiddenByUser(column) ? column : '')).join('');

const inserted = once(() =>
  onSheet((sheet) => {
    const after = (look: (sheet: Sheet) => string, work: () => unknown) => {
      work();
      return look(sheet);
    };
    sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
    const rows = [
      after(down, () => sheet.insertRowAfter(1)),
      after(down, () => sheet.insertRowBefore(1)),
      after(down, () => sheet.insertRowsAfter(4, 1)),
      after(down, () => sheet.insertRowsBefore(6, 2)),
      after(down, () => sheet.insertRows(2)),
      after(down, () => sheet.insertRows(3, 2)),
      sheet.getMaxRows(),
      after(down, () => sheet.deleteRow(6)),
      after(down, () => sheet.deleteRows(1, 4)),
      sheet.getMaxRows(),
    ];
    sheet.clear();
    sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
    const columns = [
      after(along, () => sheet.insertColumnAfter(1)),
      after(along, () => sheet.insertColumnBefore(1)),
      after(along, () => sheet.insertColumnsAfter(4, 1)),
      after(along, () => sheet.insertColumnsBefore(6, 2)),
      after(along, () => sheet.insertColumns(2)),
      after(along, () => sheet.insertColumns(3, 2)),
      sheet.getMaxColumns(),
      after(along, () => sheet.deleteColumn(6)),
      after(along, () => sheet.deleteColumns(1, 4)),
      sheet.getMaxColumns(),
    ];
    return { rows, columns };
  }),
);

/** The accepted and the refused calls at the edge of a sheet of 1000 rows and 26 columns. */
const edges = once(() =>
  onSheet((sheet) => {
    sheet.getRange('A1').setValue('x');
    return {
      messages: [
        refusal(() => sheet.deleteRow(1001)),
        refusal(() => sheet.deleteColumns(26, 2)),
        refusal(() => sheet.insertRowAfter(1001)),
        refusal(() => sheet.insertColumnBefore(27)),
        refusal(() => sheet.setFrozenRows(1001)),
        refusal(() => sheet.setColumnWidth(27, 30)),
      ],
      refused: [
        () => sheet.deleteRow(0),
        () => sheet.insertRowBefore(0),
        () => sheet.insertRowsAfter(1, 0),
        () => sheet.insertRows(1002),
        () => sheet.hideRows(1000, 2),
        () => sheet.hideColumns(0),
        () => sheet.showColumns(27),
        () => sheet.showRows(1, 1001),
        () => sheet.setRowHeight(1001, 30),
        () => sheet.setRowHeights(999, 3, 30),
        () => sheet.setColumnWidth(27, 30),
        () => sheet.setColumnWidths(26, 2, 30),
        () => sheet.autoResizeColumns(26, 2),
        () => sheet.sort(27),
        () => sheet.setFrozenRows(-1),
        () => sheet.setFrozenRows(1001),
        () => sheet.setFrozenRows(1000),
        () => sheet.setFrozenColumns(-1),
        () => sheet.setFrozenColumns(27),
        () => sheet.setFrozenColumns(26),
        () => sheet.moveRows(noRange, 1),
      ].map(isRefused),
      taken: [
        () => sheet.hideRows(999, 2),
        () => sheet.showRows(999, 2),
        () => sheet.hideColumns(26),
        () => sheet.setRowHeights(999, 2, 30),
        () => sheet.setColumnWidths(25, 2, 30),
        () => sheet.autoResizeColumns(25, 2),
        () => sheet.sort(26),
        () => sheet.setFrozenRows(999),
        () => sheet.setFrozenColumns(25),
        () => sheet.setFrozenRows(0),
        () => sheet.setFrozenColumns(0),
        () => sheet.deleteColumns(25, 2),
        () => sheet.deleteRow(1000),
        () => sheet.insertRowAfter(999),
      ].map(isRefused),
    };
  }),
);

const hidden = once(() =>
  onSheet((sheet) => {
    const rows = (work: () => void) => {
      work();
      return hiddenRows(sheet);
    };
    const columns = (work: () => void) => {
      work();
      return hiddenColumns(sheet);
    };
    return [
      [
        rows(() => sheet.hideRows(2)),
        rows(() => sheet.hideRows(4, 3)),
        rows(() => sheet.showRows(5)),
        rows(() => sheet.hideRow(sheet.getRange('B7:C8'))),
        rows(() => sheet.showRows(2, 3)),
        rows(() => sheet.unhideRow(sheet.getRange('A6:A7'))),
      ],
      [
        columns(() => sheet.hideColumns(2)),
        columns(() => sheet.hideColumns(4, 3)),
        columns(() => sheet.showColumns(5)),
        columns(() => sheet.hideColumn(sheet.getRange('G2:H3'))),
        columns(() => sheet.showColumns(2, 3)),
        columns(() => sheet.unhideColumn(sheet.getRange('F1:G1'))),
      ],
    ];
  }),
);

const sized = once(() =>
  onSheet((sheet) => {
    const heights = () => upTo(7, (row) => sheet.getRowHeight(row));
    const widths = () => upTo(5, (column) => sheet.getColumnWidth(column));
    sheet.setRowHeight(2, 40).setRowHeights(3, 2, 60).setRowHeightsForced(6, 1, 10);
    sheet.setColumnWidth(2, 150).setColumnWidths(4, 2, 30);
    const set = [heights(), widths()];
    sheet.autoResizeRows(2, 2);
    return [...set, heights()];
  }),
);

/** Widths of resized columns: of one letter, of 20, of 40, of 40 in two lines, of none, and of one that was not resized. */
const fitted = once(() =>
  onSheet((sheet) => {
    const text = 'm'.repeat(20);
    sheet.getRange('A3:D3').setValues([['m', text, text + text, `${text}\n${text}`]]);
    sheet.getRange('F3').setValue('m');
    sheet.autoResizeColumn(1);
    sheet.autoResizeColumns(2, 4);
    return upTo(6, (column) => sheet.getColumnWidth(column)) as number[];
  }),
);

export const sheetLines: Fact[] = [
  documented(
    'rows are inserted and deleted at the given place',
    `${source}: insertRowsAfter`,
    ['a-bc', '-a-bc', '-a-b-c', '-a-b---c', '--a-b---c', '----a-b---c', 1008, '----ab---c', 'ab---c', 1003],
    () => inserted().rows,
  ),
  documented(
    'columns are inserted and deleted at the given place',
    `${source}: insertColumnsAfter`,
    ['a-bc', '-a-bc', '-a-b-c', '-a-b---c', '--a-b---c', '----a-b---c', 34, '----ab---c', 'ab---c', 29],
    () => inserted().columns,
  ),
  observed(
    'rows and columns beyond the edge are out of bounds',
    ['rows', 'columns', 'rows', 'columns', 'rows', 'columns'].map((lines) => `Those ${lines} are out of bounds.`),
    () => edges().messages,
  ),
  observed('nothing is hidden, sized, frozen, sorted or moved beyond the edge', Array(21).fill(true), () => edges().refused),
  observed('the last row and column are within the edge', Array(14).fill(false), () => edges().taken),
  documented(
    'rows and columns are hidden and shown by number or by range',
    `${source}: hideRow`,
    [
      ['2', '2456', '246', '24678', '678', '8'],
      ['2', '2456', '246', '24678', '678', '8'],
    ],
    hidden,
  ),
  documented(
    'heights and widths are set singly or together, and rows can fit their content again',
    `${source}: setRowHeights`,
    [
      [21, 40, 60, 60, 21, 10, 21],
      [100, 150, 100, 30, 30],
      [21, 21, 21, 60, 21, 10, 21],
    ],
    sized,
  ),
  documented('a resized column is as wide as its longest line', `${source}: autoResizeColumns`, [true, true, true, true, 100], () => {
    const [letter, twenty, forty, lines, , alone] = fitted() as [number, number, number, number, number, number];
    return [letter < 60, twenty > 100, forty > 1.7 * twenty, lines === twenty, alone];
  }),
  documented('frozen rows and columns are counted separately', `${source}: setFrozenColumns`, [2, 3], () =>
    onSheet((sheet) => {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(3);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns()];
    }),
  ),
  observed('spilled results of a formula count as content', [6, 4, 'A1:D6', 6, 5], () =>
    onSheet((sheet) => {
      sheet.getRange('B2').setFormula('=SEQUENCE(5;3)');
      const spilled = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      sheet.getRange('E1').setValue('x');
      return [...spilled, sheet.getLastRow(), sheet.getLastColumn()];
    }),
  ),
  observed('an inserted row gets the format of the row that the call names', ['#ff0000', '#0000ff'], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:A2').setBackgrounds([['#ff0000'], ['#0000ff']]);
      sheet.insertRowAfter(1);
      const behind = sheet.getRange('A2').getBackground();
      sheet.deleteRow(2);
      return [behind, sheet.insertRowBefore(2).getRange('A2').getBackground()];
    }),
  ),
];
