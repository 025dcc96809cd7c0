// Groups of rows and of columns.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once, onSheet } from '../../own-files';
import { isRefused } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const depths = (sheet: Sheet, last = 8) => Array.from({ length: last }, (_, index) => sheet.getRowGroupDepth(index + 1)).join('');
const hidden = (sheet: Sheet, last = 8) =>
  Array.from({ length: last }, (_, index) => (sheet.isRowHiddenByUser(index + 1) ? 'x' : '.')).join('');
const rangeOf = (sheet: Sheet, index: number, depth: number) => {
  const range = sheet.getRowGroup(index, depth)!.getRange();
  return `${range.getRow()}:${range.getLastRow()}`;
};
const place = (name: 'AFTER' | 'BEFORE') => SpreadsheetApp.GroupControlTogglePosition[name];
const groupRows = (sheet: Sheet, ...ranges: string[]) => {
  for (const range of ranges) sheet.getRange(range).shiftRowGroupDepth(1);
};

const shifted = once(() =>
  onSheet((sheet: Sheet) => {
    groupRows(sheet, '2:6', '3:4');
    const made = [depths(sheet), rangeOf(sheet, 2, 1), rangeOf(sheet, 3, 2), sheet.getRowGroup(5, 1)!.getDepth()];
    sheet.getRange('4:6').shiftRowGroupDepth(-1);
    const less = [depths(sheet), rangeOf(sheet, 2, 1), rangeOf(sheet, 3, 2)];
    sheet.getRange('3:8').shiftRowGroupDepth(20);
    const most = depths(sheet);
    sheet.getRange('2:8').shiftRowGroupDepth(-20);
    return { made, less, most, none: depths(sheet) };
  }),
);

const controlled = once(() =>
  onSheet((sheet: Sheet) => {
    groupRows(sheet, '3:5');
    const before = [sheet.getRowGroup(3, 1)!.getControlIndex(), rangeOf(sheet, 2, 1)];
    sheet.setRowGroupControlPosition(place('AFTER'));
    const after = [sheet.getRowGroup(3, 1)!.getControlIndex(), rangeOf(sheet, 6, 1)];
    const position = [sheet.getRowGroupControlPosition() === place('AFTER'), sheet.getColumnGroupControlPosition() === place('AFTER')];
    const first = !isRefused(() => sheet.getRange('1:1').shiftRowGroupDepth(1));
    sheet.setColumnGroupControlPosition(place('BEFORE'));
    return { before, after, position, first, refused: isRefused(() => sheet.getRange('A:B').shiftColumnGroupDepth(1)) };
  }),
);

const folded = once(() =>
  onSheet((sheet: Sheet) => {
    groupRows(sheet, '2:6', '3:4', '8:8');
    const inner = sheet.getRowGroup(3, 2)!;
    const outer = sheet.getRowGroup(2, 1)!;
    const steps = [inner.isCollapsed(), inner.collapse().isCollapsed(), hidden(sheet)];
    outer.collapse();
    const all = hidden(sheet);
    outer.expand();
    const nested = [outer.isCollapsed(), inner.isCollapsed(), hidden(sheet)];
    inner.expand();
    const open = hidden(sheet);
    sheet.collapseAllRowGroups();
    const every = [hidden(sheet), outer.isCollapsed(), inner.isCollapsed()];
    sheet.expandRowGroupsUpToDepth(1);
    const upTo = [hidden(sheet), outer.isCollapsed(), inner.isCollapsed()];
    sheet.expandAllRowGroups();
    return { steps, all, nested, open, every, upTo, none: [hidden(sheet), inner.isCollapsed()] };
  }),
);

const followed = once(() =>
  onSheet((sheet: Sheet) => {
    groupRows(sheet, '3:6', '4:5');
    sheet.insertRowBefore(1);
    const moved = depths(sheet);
    sheet.insertRowAfter(5);
    const inside = depths(sheet);
    sheet.deleteRows(5, 3);
    const fewer = depths(sheet);
    const group = sheet.getRowGroup(4, 1)!;
    group.remove();
    return { moved, inside, fewer, removed: depths(sheet), gone: isRefused(() => group.getRange()) };
  }),
);

const joined = once(() =>
  onSheet((sheet: Sheet, book) => {
    groupRows(sheet, '3:4', '6:7');
    groupRows(sheet, '5:5');
    const whole = rangeOf(sheet, 3, 1);
    sheet.getRowGroup(3, 1)!.collapse();
    sheet.getRange('5:5').shiftRowGroupDepth(-1);
    const halves = [sheet.getRowGroup(3, 1)!.isCollapsed(), sheet.getRowGroup(6, 1)!.isCollapsed()];
    sheet.getRange('2:8').shiftRowGroupDepth(1);
    const around = [sheet.getRowGroup(2, 1)!.isCollapsed(), sheet.getRowGroup(3, 2)!.isCollapsed()];
    const copy = sheet.copyTo(book);
    return { joined: whole, halves, around, copy: [depths(copy), copy.getRowGroup(3, 2)!.isCollapsed()] };
  }),
);

export const lineGroups: Fact[] = [
  documented(
    'a shift of the depth makes groups inside groups, and each has its range and depth',
    'Class Range: shiftRowGroupDepth; Class Group',
    ['01221100', '2:6', '3:4', 1],
    () => shifted().made,
  ),
  documented(
    'a shift by -1 makes groups shorter or takes them away',
    'Class Range: shiftRowGroupDepth',
    ['01210000', '2:4', '3:3'],
    () => shifted().less,
  ),
  documented('depths of groups stay between 0 and 8', 'Class Range: shiftRowGroupDepth', ['01888888', '00000000'], () => [
    shifted().most,
    shifted().none,
  ]),
  documented(
    'the toggle of a group stands just before it or just after it, and the group is found there',
    'Class Group: getControlIndex; Class Sheet: getRowGroup',
    [
      [2, '3:5'],
      [6, '3:5'],
    ],
    () => [controlled().before, controlled().after],
  ),
  documented(
    'the first row or column gets no group while toggles stand before groups',
    'Class Range: shiftRowGroupDepth, shiftColumnGroupDepth',
    [true, true],
    () => [controlled().first, controlled().refused],
  ),
  unproved('the toggles of a new sheet stand before its groups', [true, false], () => controlled().position),
  documented('a collapse hides the rows of a group', 'Class Group', [false, true, '..xx....'], () => folded().steps),
  documented(
    'a collapsed group stays collapsed when the group around it is collapsed and expanded',
    'Class Group',
    ['.xxxxx..', [false, true, '..xx....'], '........'],
    () => [folded().all, folded().nested, folded().open],
  ),
  documented(
    'all groups are collapsed or expanded at once, or expanded up to a depth',
    'Class Sheet: collapseAllRowGroups, expandRowGroupsUpToDepth, expandAllRowGroups',
    [
      ['.xxxxx.x', true, true],
      ['..xx....', false, true],
      ['........', false],
    ],
    () => [folded().every, folded().upTo, folded().none],
  ),
  documented('expandAllRowGroups wants a group', 'Class Sheet: expandAllRowGroups', [true, true], () =>
    onSheet((sheet) => [isRefused(() => sheet.expandAllRowGroups()), isRefused(() => sheet.expandAllColumnGroups())]),
  ),
  observed('groups follow inserted and deleted rows', ['00012210', '00012221', '00011000'], () => [
    followed().moved,
    followed().inside,
    followed().fewer,
  ]),
  documented('remove takes one depth away, and the group is not to be used any more', 'Class Group: remove', ['00000000', true], () => [
    followed().removed,
    followed().gone,
  ]),
  unproved('a row between two groups that gets their depth joins them', '3:7', () => joined().joined),
  unproved(
    'the halves of a collapsed group are collapsed, and a new group around them is not',
    [
      [true, true],
      [false, true],
    ],
    () => [joined().halves, joined().around],
  ),
  observed('a copy of a sheet has its groups', ['01221221', true], () => joined().copy),
  unproved('getRowGroup of a group that does not exist throws', [true, true, true], () =>
    onSheet((sheet) => {
      groupRows(sheet, '3:4');
      const calls = [() => sheet.getRowGroup(3, 2), () => sheet.getRowGroup(5, 1), () => sheet.getColumnGroup(3, 1)];
      return calls.map((call) => isRefused(call));
    }),
  ),
  documented(
    'columns are grouped as rows are',
    'Class Range: shiftColumnGroupDepth; Class Sheet: collapseAllColumnGroups',
    [[0, false, 1, true, 1, true, 0, false], [2, 3], true, false],
    () =>
      onSheet((sheet) => {
        sheet.getRange('B1:C1').shiftColumnGroupDepth(1);
        const group = sheet.getColumnGroup(3, 1)!;
        group.collapse();
        const closed = [1, 2, 3, 4].flatMap((column) => [sheet.getColumnGroupDepth(column), sheet.isColumnHiddenByUser(column)]);
        sheet.expandAllColumnGroups();
        const range = group.getRange();
        sheet.collapseAllColumnGroups().expandColumnGroupsUpToDepth(0);
        return [closed, [range.getColumn(), range.getLastColumn()], group.isCollapsed(), sheet.isRowHiddenByUser(2)];
      }),
  ),
];
