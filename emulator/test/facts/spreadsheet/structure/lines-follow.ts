// Rows and columns that are inserted, deleted and moved, with all that is on them; and where that is refused.
import { documented, type Fact, observed } from '../../fact';
import { onSheet } from '../../own-files';
import { isRefused, refusal } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Axis = 'row' | 'column';

/** Lines 1 to 12 with their number, size, background, note and validation; 6 and 9 are hidden, three are frozen. */
function furnish(sheet: Sheet, axis: Axis) {
  const along = axis === 'row' ? sheet.getRange(1, 2, 12) : sheet.getRange(2, 1, 1, 12);
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  along.setValues(axis === 'row' ? numbers.map((number) => [number]) : [numbers]);
  const rule = SpreadsheetApp.newDataValidation();
  for (const number of [2, 6, 7, 9]) {
    const cell = axis === 'row' ? sheet.getRange(number, 2) : sheet.getRange(2, number);
    cell
      .setBackground(`#0000${10 + number}`)
      .setNote(`n${number}`)
      .setDataValidation(rule.requireNumberLessThan(100 + number).build());
    if (axis === 'row') sheet.setRowHeight(number, 40 + number);
    else sheet.setColumnWidth(number, 40 + number);
  }
  if (axis === 'row') {
    sheet.hideRows(6);
    sheet.hideRows(9);
    sheet.setFrozenRows(3);
  } else {
    sheet.hideColumns(6);
    sheet.hideColumns(9);
    sheet.setFrozenColumns(3);
  }
}

/** Each of the first fourteen lines that has anything: «number background note validation size hidden». */
function furnished(sheet: Sheet, axis: Axis) {
  const area = axis === 'row' ? sheet.getRange(1, 2, 14) : sheet.getRange(2, 1, 1, 14);
  const [values, grounds, notes, rules] = [area.getValues(), area.getBackgrounds(), area.getNotes(), area.getDataValidations()].map(
    (table) => table.flat(),
  );
  return {
    lines: values!.map((value, index) => {
      const size = axis === 'row' ? sheet.getRowHeight(index + 1) : sheet.getColumnWidth(index + 1);
      const hidden = axis === 'row' ? sheet.isRowHiddenByUser(index + 1) : sheet.isColumnHiddenByUser(index + 1);
      const rule = rules![index] as GoogleAppsScript.Spreadsheet.DataValidation | null;
      const ground = grounds![index] === '#ffffff' ? '' : String(grounds![index]).slice(-2);
      return [
        value,
        ground,
        notes![index],
        rule ? Number(rule.getCriteriaValues()[0]) - 100 : '',
        size > 40 && size < 60 ? size - 40 : '',
        hidden ? 'h' : '',
      ]
        .join(' ')
        .trim();
    }),
    frozen: axis === 'row' ? sheet.getFrozenRows() : sheet.getFrozenColumns(),
    size: axis === 'row' ? sheet.getMaxRows() : sheet.getMaxColumns(),
  };
}

/** The content of the lines of a new tab after a change. */
const furniture = <T>(axis: Axis, see: (after: (change: (sheet: Sheet) => unknown) => ReturnType<typeof furnished>) => T) =>
  onSheet((_sheet, book) =>
    see((change) => {
      const tab = book.insertSheet();
      furnish(tab, axis);
      change(tab);
      return furnished(tab, axis);
    }),
  );

const [two, six, seven, nine] = ['2 12 n2 2 2', '6 16 n6 6 6 h', '7 17 n7 7 7', '9 19 n9 9 9 h'] as const;
const linesAre = (list: string, frozen: number, size: number) => ({
  lines: list.split(',').map((one) => ({ 2: two, 6: six, 7: seven, 9: nine })[one] ?? one),
  frozen,
  size,
});

export const linesFollow: Fact[] = [
  ...(['row', 'column'] as const).flatMap((axis) => {
    const size = axis === 'row' ? 1000 : 26;
    const all = (from: number, count: number) =>
      axis === 'row' ? [`A${from}:A${from + count - 1}`] : [`R1C${from}:R1C${from + count - 1}`];
    const act = {
      insert: (sheet: Sheet, after: number, count: number) =>
        axis === 'row' ? sheet.insertRowsAfter(after, count) : sheet.insertColumnsAfter(after, count),
      remove: (sheet: Sheet, from: number, count: number) =>
        axis === 'row' ? sheet.deleteRows(from, count) : sheet.deleteColumns(from, count),
      move: (sheet: Sheet, from: number, count: number, to: number) => {
        const range = sheet.getRange(all(from, count)[0]!);
        if (axis === 'row') sheet.moveRows(range, to);
        else sheet.moveColumns(range, to);
      },
      freeze: (sheet: Sheet, count: number) => {
        if (axis === 'row') sheet.setFrozenRows(count);
        else sheet.setFrozenColumns(count);
        return '';
      },
    };
    const move = (from: number, count: number, to: number) => (sheet: Sheet) => act.move(sheet, from, count, to);
    const insert = (after: number, count: number) => (sheet: Sheet) => act.insert(sheet, after, count);
    const remove = (from: number, count: number) => (sheet: Sheet) => act.remove(sheet, from, count);
    const outOfBounds = `Those ${axis}s are out of bounds.`;
    const allNotFrozen = `Sorry, it is not possible to delete all non-frozen ${axis}s.`;
    const stays = linesAre('1,2,3,4,5,6,7,8,9,10,11,12,,', 3, size);
    return [
      observed(
        `the content of ${axis}s follows when ${axis}s are inserted, deleted and moved, also frozen ones`,
        {
          inserted: linesAre('1,2,3,4,5,,,6,7,8,9,10,11,12', 3, size + 2),
          removed: linesAre('1,2,3,4,5,8,9,10,11,12,,,,', 3, size - 2),
          downwards: linesAre('1,2,3,4,5,8,9,6,7,10,11,12,,', 3, size),
          upwards: linesAre('1,2,3,4,9,5,6,7,8,10,11,12,,', 3, size),
          away: linesAre('1,2,3,4,5,7,8,9,10,11,12,,,', 3, size),
          blank: linesAre('1,2,3,4,5,,6,7,8,9,10,11,12,', 3, size),
          toItself: stays,
          withinItself: stays,
          behindItself: stays,
          likeTheOneBefore: ['6 16 n6 6', '16  6', '16  6', '7 17 n7 7'],
          frozen: [5, 3, 2, 1, 0, 3],
        },
        () =>
          furniture(axis, (after) => ({
            inserted: after(insert(5, 2)),
            removed: after(remove(6, 2)),
            downwards: after(move(6, 2, 10)),
            upwards: after(move(9, 1, 5)),
            away: after(move(6, 1, 20)),
            blank: after(move(13, 1, 6)),
            toItself: after(move(6, 2, 6)),
            withinItself: after(move(6, 2, 7)),
            behindItself: after(move(6, 2, 8)),
            likeTheOneBefore: after(insert(6, 2))
              .lines.slice(5, 9)
              .map((line) => line.replace(/ \d+$| \d+ h$/, '').trim()),
            frozen: [insert(2, 2), insert(3, 2), remove(3, 1), remove(2, 4), remove(1, 5), remove(4, 2)].map(
              (change) => after(change).frozen,
            ),
          })),
      ),
      observed(
        `${axis}s cannot be deleted or moved beyond the sheet, and not all ${axis}s can be deleted`,
        [
          [outOfBounds, outOfBounds, outOfBounds, outOfBounds, outOfBounds, `You can't delete all the ${axis}s on the sheet.`],
          ['', allNotFrozen, allNotFrozen, 'taken', 'taken', 'taken'],
          [outOfBounds, outOfBounds, 'taken'],
          'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
        ],
        () =>
          onSheet((sheet) => [
            [
              refusal(() => act.remove(sheet, size + 1, 1)),
              refusal(() => act.remove(sheet, size, 2)),
              refusal(() => act.remove(sheet, 0, 1)),
              refusal(() => act.remove(sheet, 3, 0)),
              refusal(() => act.insert(sheet, size + 1, 1)),
              refusal(() => act.remove(sheet, 1, size)),
            ],
            [
              act.freeze(sheet, 3),
              refusal(() => act.remove(sheet, 4, size - 3)),
              refusal(() => act.remove(sheet, 3, size - 2)),
              refusal(() => act.remove(sheet, size, 1)),
              refusal(() => act.remove(sheet, 5, size - 5)),
              refusal(() => act.insert(sheet, 4, size - 4)),
            ],
            [
              refusal(() => act.move(sheet, 5, 1, size + 2)),
              refusal(() => act.move(sheet, 5, 1, 0)),
              refusal(() => act.move(sheet, 5, 1, size + 1)),
            ],
            refusal(() => act.insert(sheet, size, axis === 'row' ? 400_000 : 10_000)),
          ]),
      ),
    ];
  }),
  documented(
    'the limit of ten million cells counts all sheets of a spreadsheet',
    'Files you can store in Google Drive',
    [false, true, false],
    () =>
      onSheet((sheet, book) => {
        const other = book.insertSheet('Khác');
        return [
          isRefused(() => sheet.insertRowsAfter(1000, 300_000)),
          isRefused(() => other.insertRowsAfter(1000, 100_000)),
          isRefused(() => other.insertRowsAfter(1000, 50_000)),
        ];
      }),
  ),
];
