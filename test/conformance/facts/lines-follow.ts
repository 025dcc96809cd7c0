// Rows and columns that come, go and move, with all that stands on them; and where that is refused.
import { type Fact, observed } from '../fact';
import { onSheet } from '../own';
import { refusal } from '../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Axis = 'row' | 'column';

/** Lines 1 to 12 with their number, height or width, ground, note and validation; 6 and 9 are hidden, three are frozen. */
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

/** Each of the first fourteen lines that has anything: «number ground note validation size hidden». */
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

const furniture = (axis: Axis, change: (sheet: Sheet) => unknown) =>
  onSheet((sheet) => {
    furnish(sheet, axis);
    change(sheet);
    return furnished(sheet, axis);
  });

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
    const moved = (from: number, count: number, to: number) => furniture(axis, (sheet) => act.move(sheet, from, count, to)).lines;
    const frozen = (change: (sheet: Sheet) => unknown) => furniture(axis, change).frozen;
    const outOfBounds = `Those ${axis}s are out of bounds.`;
    const allNotFrozen = `Sorry, it is not possible to delete all non-frozen ${axis}s.`;
    return [
      observed(
        `all that stands on ${axis}s goes on with two inserted after the fifth`,
        linesAre('1,2,3,4,5,,,6,7,8,9,10,11,12', 3, size + 2),
        () => furniture(axis, (sheet) => act.insert(sheet, 5, 2)),
      ),
      observed(
        `an inserted ${axis} has ground and validation of the one before, neither note nor value`,
        ['6 16 n6 6', '16  6', '16  6', '7 17 n7 7'],
        () =>
          furniture(axis, (sheet) => act.insert(sheet, 6, 2))
            .lines.slice(5, 9)
            .map((line) => line.replace(/ \d+$| \d+ h$/, '').trim()),
      ),
      observed(`all that stands on deleted ${axis}s is gone`, linesAre('1,2,3,4,5,8,9,10,11,12,,,,', 3, size - 2), () =>
        furniture(axis, (sheet) => act.remove(sheet, 6, 2)),
      ),
      observed(
        `all that stands on moved ${axis}s goes along`,
        ['1,2,3,4,5,8,9,6,7,10,11,12,,', '1,2,3,4,9,5,6,7,8,10,11,12,,', '1,2,3,4,5,7,8,9,10,11,12,,,', '1,2,3,4,5,,6,7,8,9,10,11,12,'].map(
          (list) => linesAre(list, 3, size).lines,
        ),
        () => [moved(6, 2, 10), moved(9, 1, 5), moved(6, 1, 20), moved(13, 1, 6)],
      ),
      observed(
        `${axis}s moved to where they are stay`,
        [1, 1, 1].map(() => linesAre('1,2,3,4,5,6,7,8,9,10,11,12,,', 3, size).lines),
        () => [moved(6, 2, 6), moved(6, 2, 7), moved(6, 2, 8)],
      ),
      observed(`${axis}s inserted among frozen ones are frozen, deleted ones no longer`, [5, 3, 2, 1, 0, 3], () => [
        frozen((sheet) => act.insert(sheet, 2, 2)),
        frozen((sheet) => act.insert(sheet, 3, 2)),
        frozen((sheet) => act.remove(sheet, 3, 1)),
        frozen((sheet) => act.remove(sheet, 2, 4)),
        frozen((sheet) => act.remove(sheet, 1, 5)),
        frozen((sheet) => act.remove(sheet, 4, 2)),
      ]),
      observed(
        `${axis}s are neither deleted nor moved beyond the sheet, and never all`,
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
];
