// «Tìm sự cố»: what is searched of each incident, and what a hit opens.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, lastPage } from '../../../desk/samples/dialogs';
import type { CardModel, SearchModel } from '../../../src/actions/page-models';
import { blankWorkspace, keptOffice, sharedWithStaff, who } from '../../support/office';
import { incidentAt } from '../../support/stories';
import { closeYear, officeInJanuary } from '../../year-end/closing';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B4');
  const code = incidentAt(workspace, 'B2', {
    'Thiết bị/hệ thống': 'Máy chiếu hội trường',
    'Mô tả hiện tượng': '=1+1 {{X}} <b>không lên</b>',
  });
  fillFromMenu(workspace, 'menuCloseOtherwise', code, { how: 'cancel', reason: 'Báo nhầm' });
});
const searchOf = (workspace: Workspace): SearchModel => {
  workspace.clearShown();
  workspace.call('menuSearch');
  return lastPage(workspace) as SearchModel;
};

test('the newest incident stands first; plan, cost lines and partner are searched too', () => {
  const { rows } = searchOf(office().as(who.it));
  expect(rows.map(({ code, device, isOpen, url }) => [code, device, isOpen, url])).toEqual([
    ['SC-2026-0002', 'Máy chiếu hội trường', false, ''],
    ['SC-2026-0001', 'Máy in Canon LBP 2900', true, ''],
  ]);
  expect(rows[0]).toMatchObject({ description: '=1+1 {{X}} <b>không lên</b>', state: expect.stringContaining('Hủy') });
  expect(rows[1]!.text).toContain('Trục sấy');
  expect(rows[1]!.text).toContain('Đơn vị đối tác A');
  expect(rows[1]!.state).toMatch(/^B4 · .* · Trong hạn \(2\d\/11\/2026 \d\d:\d\d\)$/);
});

test('whoever sees the file searches it, and a hit opens its card', () => {
  const workspace = sharedWithStaff(office()).as(who.staff);
  expect(searchOf(workspace).rows).toHaveLength(2);
  workspace.clearShown();
  workspace.runFromPage('openCard', ['SC-2026-0001']);
  expect(lastPage(workspace) as CardModel).toMatchObject({ kind: 'card', code: 'SC-2026-0001' });
});

test.each([
  ['Việc đang mở', 'Việc đang mở', 'SC-2026-0001', 'openWork'],
  ['Cấu hình', 'Việc đang mở', 'SC-2026-0001', 'openWork'],
  ['Sổ sự cố', 'Sổ sự cố', 'SC-2026-0001', 'register'],
  ['Việc đang mở', 'Sổ sự cố', 'SC-2026-0002', 'register'],
])('from “%s” a hit selects the row in “%s” of %s, and the menus work on it', (from, to, code, key) => {
  const workspace = office().as(who.it);
  workspace.select(from, 9);
  workspace.runFromPage('openCard', [code]);
  const row = workspace.grid(to).findIndex(([first]) => first === code) + 1;
  expect(workspace.runFromPage('selectionMark', [])).toMatchObject({ place: `${key} ${row}`, state: expect.stringContaining(code) });
  workspace.clearShown();
  workspace.call('menuExplain');
  expect(lastPage(workspace)).toMatchObject({ kind: 'explanation', code });
});

test('an archived incident is found, and leads to its line of the index', () => {
  const { state, at, codes } = officeInJanuary();
  const workspace = blankWorkspace(at, { state });
  closeYear(workspace);
  const found = searchOf(workspace.as(who.it)).rows.find(({ code }) => code === codes.ended)!;
  expect(found).toMatchObject({ isOpen: false, url: expect.stringMatching(/#gid=\d+&range=A2$/) });
});
