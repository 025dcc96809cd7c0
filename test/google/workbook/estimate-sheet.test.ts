// Hand edits of «Dự toán»: only scripts write this sheet, and they restore it from the journal.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu } from '../../../desk/samples/dialogs';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, mailsTo, officeAt, rowsOf, who } from '../../support/office';
import { incidentAt } from '../../support/stories';

const line = (content: string, unitPrice: string) => ({ content, unit: 'cái', quantity: '1', unitPrice, vatPercent: '0', note: '' });

/** Opens an office with two incidents, each with a plan of two lines. */
function officeWithPlans(): Workspace {
  const workspace = officeAt('2026-11-23T08:00+07:00');
  const fillAsIt = (menu: string, code: string, typed: Parameters<typeof fillFromMenu>[3]) => {
    const result = fillFromMenu(workspace.as(who.it), menu, code, typed);
    if (!result.ok) throw new Error(result.message);
  };
  for (const [code, device] of [
    ['SC-2026-0001', 'Máy in Canon'],
    ['SC-2026-0002', 'Máy quét'],
  ] as const) {
    fillAsIt('menuReport', '', {
      channel: 'phone',
      reporter: 'Công chức Một cửa',
      department: 'Trung tâm Phục vụ hành chính công',
      phone: '0912345678',
      device,
      description: 'Không chạy',
    });
    fillAsIt('menuReceive', code, { direction: 'survey', priority: 'high', group: 'MI' });
    fillAsIt('menuPlan', code, {
      kind: 'hiredRepair',
      cause: 'Mòn',
      text: 'Thay',
      vendor: 'Đơn vị đối tác A',
      cost: 'lines',
      lines: [line('Trục sấy', '450000'), line('=1+1', '80000')],
    });
  }
  return workspace;
}

test('a changed sum, a deleted row and an added row are put back, and a toast says so', () => {
  const workspace = officeWithPlans();
  const before = workspace.grid('Dự toán');
  expect(before.slice(1, 5).map((row) => [row[0], row[3], row[7]])).toEqual([
    ['SC-2026-0001', 'Trục sấy', '450.000'],
    ['SC-2026-0001', '=1+1', '80.000'],
    ['SC-2026-0002', 'Trục sấy', '450.000'],
    ['SC-2026-0002', '=1+1', '80.000'],
  ]);
  const toasts = () => workspace.shown().filter(({ kind, content }) => kind === 'toast' && content.includes('“Dự toán” ghi tự động'));

  workspace.clearShown();
  workspace.type('Dự toán', 'H2', '999');
  expect(workspace.grid('Dự toán')).toEqual(before);
  expect(toasts()).toHaveLength(1);

  workspace.clearShown();
  workspace.deleteRows('Dự toán', 3);
  expect(workspace.grid('Dự toán')).toEqual(before);
  expect(toasts()).toHaveLength(1);

  workspace.clearShown();
  workspace.type('Dự toán', 'A6:D6', [['SC-2026-0002', '1', '3', 'Thêm bằng tay']]);
  expect(workspace.grid('Dự toán')).toEqual(before);
  expect(toasts()).toHaveLength(1);
});

describe('of an incident of security', () => {
  const CODE = 'SC-2026-0001';
  const planned = (signs: string) => {
    const workspace = officeAt('2026-11-23T08:00+07:00');
    incidentAt(workspace, 'B4', { 'Dấu hiệu sự cố an ninh mạng': signs });
    return workspace;
  };
  const contents = (workspace: Workspace) => rowsOf(workspace, 'Dự toán').map((row) => row['Nội dung']);
  const withheld = 'Sự cố an ninh mạng: xem ở “Thông tin sự cố”';
  const told = (workspace: Workspace) => mailsTo(workspace, who.it).filter(({ body }) => body.includes(`${CODE} (Dự toán)`));

  test('the sheet says the sums only; dialog and paper say the lines', () => {
    const workspace = planned('Có');
    expect(rowsOf(workspace, 'Dự toán')).toMatchObject([{ 'Nội dung': withheld, 'Thành tiền': '450.000', 'Ghi chú': '' }]);
    expect(JSON.stringify(openFromMenu(workspace.as(who.it), 'menuPlan', CODE))).toContain('Trục sấy');
    expect(JSON.stringify(openFromMenu(workspace, 'menuSearch'))).not.toContain('Trục sấy');
    anHourLater(workspace);
    expect(contents(workspace)).toEqual([withheld]);
    expect(told(workspace)).toEqual([]);
  });

  test('typed over or deleted, the line comes back as it was, and is told', () => {
    const workspace = planned('Có');
    const before = rowsOf(workspace, 'Dự toán');
    byHand(workspace, who.owner, "sheet('Dự toán').getRange('D2').setValue('viết tay');");
    anHourLater(workspace);
    expect(rowsOf(workspace, 'Dự toán')).toEqual(before);
    expect(told(workspace)).toHaveLength(1);
    byHand(workspace, who.owner, "sheet('Dự toán').deleteRow(2);");
    anHourLater(workspace);
    expect(rowsOf(workspace, 'Dự toán')).toEqual(before);
  });

  test('the lines are read again within the hour once it was none, and withheld once it is one; that is no news', () => {
    const workspace = planned('Có');
    const conclusion = { kind: 'notSecurity', note: 'Lỗi phần cứng' };
    expect(fillFromMenu(workspace.as(who.it), 'menuConcludeSecurity', CODE, conclusion).ok).toBe(true);
    anHourLater(workspace);
    expect(contents(workspace)).toEqual(['Trục sấy']);

    const other = planned('Không');
    expect(contents(other)).toEqual(['Trục sấy']);
    other.as(who.it).type('Sổ sự cố', cellOf(other, 'Sổ sự cố', 'Nhóm', 2), 'AN – An ninh mạng, mã độc');
    anHourLater(other);
    expect(contents(other)).toEqual([withheld]);
    for (const one of [workspace, other]) expect(told(one)).toEqual([]);
  });

  test('its lines are offered to no other plan', () => {
    const workspace = planned('Có');
    const code = incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy quét' });
    const offered = JSON.stringify(workspace.as(who.it).runFromPage('loadSuggestions', ['plan', code]));
    expect(offered).not.toMatch(/Trục sấy|Sự cố an ninh mạng: xem/);
  });
});
