// Hand edits of «Dự toán»: only scripts write this sheet, and they restore it from the journal.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../../desk/samples/dialogs';
import { officeAt, who } from '../../support/office';

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
