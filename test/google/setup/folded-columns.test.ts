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
