// The register's columns that are folded away: closed once, by a new file; what people open or group stays theirs.
import type { Workspace } from 'apps-script-emulator';
import { byHand } from '../../support/hands';
import { officeAt, who } from '../../support/office';
import { setUp } from '../../support/set-up';

const register = 'Sổ sự cố';
const groups = (workspace: Workspace) =>
  workspace.columnGroups(register).map(({ first, last, depth, isCollapsed }) => [first, last, depth, isCollapsed]);
/** Without its frozen row a sheet gets its looks again. */
const setUpBare = (workspace: Workspace, lines = '') => {
  byHand(workspace, who.owner, `const one = sheet('${register}'); ${lines} one.setFrozenRows(0);`);
  setUp(workspace);
};

test('channel, phone and description are closed, each in a group of its own; one that was opened stays so', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  expect(workspace.grid(register)[0]).toMatchObject({ 2: 'Kênh', 5: 'Điện thoại', 7: 'Mô tả' });
  expect(groups(workspace)).toEqual([3, 6, 8].map((column) => [column, column, 1, true]));
  workspace.as(who.owner).collapseColumns(register, 3, 1, false);
  setUpBare(workspace);
  expect(groups(workspace)).toEqual([3, 6, 8].map((column) => [column, column, 1, column !== 3]));
});

test('the open columns of the first sixteen fit a screen of 1280 pixels, and those up to the status stand beside the card', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  const widths = JSON.parse(
    byHand(
      workspace,
      who.owner,
      `const one = sheet('${register}'); return JSON.stringify(Array.from({ length: 16 }, (_, index) => one.getColumnWidth(index + 1)));`,
    ) as string,
  ) as number[];
  const total = (last: number) => widths.slice(0, last).reduce((sum, width, index) => sum + ([3, 6, 8].includes(index + 1) ? 0 : width), 0);
  // The platform's row numbers and scroll bar take 61 pixels, its sidebar 300.
  expect(total(16)).toBeLessThanOrEqual(1280 - 61);
  expect(total(12)).toBeLessThanOrEqual(1280 - 61 - 300);
});

test('columns that people moved beside each other share a group', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  setUpBare(
    workspace,
    `for (const range of ['C:C', 'F:F', 'H:H']) one.getRange(range).shiftColumnGroupDepth(-1); one.moveColumns(one.getRange('F:F'), 4);`,
  );
  expect(groups(workspace)).toEqual([
    [3, 4, 1, true],
    [8, 8, 1, true],
  ]);
});
