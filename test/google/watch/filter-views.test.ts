// Filter views of «Việc đang mở»: one for each person of the IT unit, and three of what waits; they follow «Phân quyền».
import type { Workspace } from 'apps-script-emulator';
import { byHand } from '../../support/hands';
import { keptOffice, who } from '../../support/office';
import { setUp } from '../../support/set-up';
import { incidentAt } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B2');
});

interface View {
  filterViewId: number;
  title: string;
  range: object;
  filterSpecs: { columnIndex: number; filterCriteria: { condition: { type: string; values?: { userEnteredValue: string }[] } } }[];
}

const views = (workspace: Workspace): View[] =>
  JSON.parse(
    byHand<string>(
      workspace,
      who.owner,
      `const { sheets } = Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId(), { fields: 'sheets(properties.title,filterViews)' });
      return JSON.stringify(sheets.find(({ properties }) => properties.title === 'Việc đang mở').filterViews || []);`,
    ),
  );
const titles = (workspace: Workspace) => views(workspace).map(({ title }) => title);
const nextHour = (workspace: Workspace) => workspace.advanceTo(workspace.now() + 71 * 60_000);
const first = ['Chờ tiếp nhận', 'Chờ phê duyệt', 'Thiếu hồ sơ', 'Việc của Cán bộ CNTT', 'Việc của Nguyễn Thị Huệ'];

test('each person of the IT unit has a view of their own work, and the row of the timer is no part of what is filtered', () => {
  const workspace = office();
  expect(titles(workspace).sort()).toEqual([...first].sort());
  const [headers] = workspace.grid('Việc đang mở');
  const what = views(workspace).map(({ title, range, filterSpecs: [spec, ...others] }) => {
    expect([range, others]).toEqual([expect.objectContaining({ startRowIndex: 1 }), []]);
    const { type, values = [] } = spec!.filterCriteria.condition;
    return [title, headers![spec!.columnIndex], type, ...values.map(({ userEnteredValue }) => userEnteredValue)];
  });
  expect(what).toEqual([
    ['Chờ tiếp nhận', 'Việc tiếp theo', 'TEXT_EQ', 'Tiếp nhận'],
    ['Chờ phê duyệt', 'Việc của', 'TEXT_EQ', 'Lãnh đạo'],
    ['Thiếu hồ sơ', 'Thiếu hồ sơ', 'NOT_BLANK'],
    ['Việc của Cán bộ CNTT', 'Việc của', 'TEXT_EQ', 'Cán bộ CNTT'],
    ['Việc của Nguyễn Thị Huệ', 'Việc của', 'TEXT_EQ', 'Nguyễn Thị Huệ'],
  ]);
  // These are the words that the list has.
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(workspace.grid('Việc đang mở')[2]).toEqual(expect.arrayContaining(['SC-2026-0001', 'Tiếp nhận']));
});

test('who joins the unit gets a view, who leaves loses it; views of people stay', () => {
  const workspace = office();
  byHand(
    workspace,
    who.owner,
    `const people = sheet('Phân quyền');
    const names = people.getRange(2, 1, 20, 1).getValues().map(([name]) => name);
    people.getRange(names.indexOf('Nguyễn Thị Huệ') + 2, 1).setValue('Lê Minh');
    Sheets.Spreadsheets.batchUpdate({ requests: [{ addFilterView: { filter: { title: 'Riêng tôi', range: { sheetId: sheet('Việc đang mở').getSheetId() } } } }] },
      SpreadsheetApp.getActive().getId());`,
  );
  nextHour(workspace);
  expect(titles(workspace).sort()).toEqual([...first.slice(0, 4), 'Riêng tôi', 'Việc của Lê Minh'].sort());
});

test('two people of one name have one view', () => {
  const workspace = office();
  const row = workspace.grid('Phân quyền').length + 1;
  for (const [index, email] of ['mot@sontay.example', 'hai@sontay.example'].entries())
    workspace.as(who.owner).type('Phân quyền', `A${row + index}:E${row + index}`, [['Lê Minh', 'Công chức', 'Công an xã', email, 'CNTT']]);
  nextHour(workspace);
  expect(titles(workspace).sort()).toEqual([...first, 'Việc của Lê Minh'].sort());
  expect(workspace.grid('Việc đang mở')[1]![0]).toMatch(/^Chạy lần cuối/);
});

test('a view that hands deleted or changed comes back with set-up, once', () => {
  const workspace = office();
  const [one, other] = views(workspace);
  byHand(
    workspace,
    who.owner,
    `Sheets.Spreadsheets.batchUpdate({ requests: [
      { deleteFilterView: { filterId: ${one!.filterViewId} } },
      { updateFilterView: { filter: { filterViewId: ${other!.filterViewId}, filterSpecs: [] }, fields: 'filterSpecs' } },
    ] }, SpreadsheetApp.getActive().getId());`,
  );
  setUp(workspace);
  expect(titles(workspace).sort()).toEqual([...first].sort());
  expect(views(workspace).find(({ title }) => title === other!.title)).toEqual(other);
});
