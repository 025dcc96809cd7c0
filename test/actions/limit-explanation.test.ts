// «Cách tính hạn» as a person reads it: after a return, over Tết, with an extension, over a weekend, without a selected row.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, lastPage, rowOf, type Typed } from '../../desk/samples/dialogs';
import type { ExplanationModel } from '../../src/actions/page-models';
import { officeAt, who } from '../support/office';
import { sendForm } from '../support/stories';

const code = 'SC-2026-0001';
let workspace: Workspace;

const act = (email: string, menu: string, typed: Typed = {}, action?: Parameters<typeof fillFromMenu>[4]) => {
  const result = fillFromMenu(workspace.as(email), menu, code, typed, action);
  if (!result.ok) throw new Error(result.message);
};
const report = (more: Record<string, string> = {}) => sendForm(workspace, more);

function openExplanation(by = who.it): ExplanationModel {
  workspace.as(by).select('Sổ sự cố', rowOf(workspace, code));
  workspace.clearShown();
  workspace.call('menuExplain');
  return lastPage(workspace) as ExplanationModel;
}

test('Tết 2026: the sentences explain a step after a return, the overall limit and an extension', () => {
  workspace = officeAt('2026-02-12T07:00+07:00');
  workspace.skipTo('2026-02-12T13:30+07:00');
  report();
  act(who.it, 'menuReceive', { direction: 'survey', priority: 'high', group: 'MI' });
  act(who.it, 'menuPlan', { kind: 'selfRepair', cause: 'Mòn', text: 'Thay', cost: 'none' });
  act(who.it, 'menuSubmit');
  workspace.skipTo('2026-02-13T15:00+07:00');
  act(who.chairman, 'menuDecide', { reason: 'Bổ sung' }, 'return');

  const [step, overall] = openExplanation().limits;
  expect(step).toMatchObject({ heading: 'Hạn bước B3 – Khảo sát, lập phương án', due: '11:30 ngày 23/02/2026' });
  expect(step!.sentences).toEqual([
    'Bắt đầu tính lúc 15:00 ngày 13/02/2026, khi phương án bị trả lại để điều chỉnh.',
    'Thời hạn: 0,5 ngày làm việc (4 giờ), không tính nghỉ trưa, ban đêm và ngày nghỉ.',
    'Đã tính: thứ Sáu 13/02, 2 giờ (15:00–17:00); thứ Hai 23/02, 2 giờ (07:00–09:00).',
    'Không tính: thứ Bảy 14/02; Chủ nhật 15/02; 16–20/02 (Tết Nguyên đán); thứ Bảy 21/02; Chủ nhật 22/02.',
    'Hết thời hạn lúc 09:00 ngày 23/02/2026; hạn được làm tròn đến hết buổi: 11:30 ngày 23/02/2026.',
  ]);
  expect(step!.days.map(({ label, name, counted }) => [label, name, counted])).toEqual([
    ['T6 13/02', '', '2 giờ'],
    ['14–22/02', 'nghỉ tuần, Tết Nguyên đán', ''],
    ['T2 23/02', '', '2 giờ'],
  ]);
  expect(overall!.due).toBe('11:30 ngày 24/02/2026');
  expect(overall!.sentences).toContain(
    'Khi phương án bị trả lại, hạn các bước lập phương án (B3), trình (B4), phê duyệt (B5) tính lại từ đầu; hạn hoàn thành vẫn tính tiếp.',
  );

  workspace.skipTo('2026-02-23T08:00+07:00');
  act(who.it, 'menuPlan', { kind: 'selfRepair', cause: 'Mòn', text: 'Thay', cost: 'none' });
  act(who.it, 'menuSubmit');
  workspace.skipTo('2026-02-23T16:00+07:00');
  act(who.chairman, 'menuDecide', {}, 'approve');
  act(who.it, 'menuRequestExtension', { workingDays: '2', reason: 'Chờ linh kiện' });
  act(who.chairman, 'menuAnswerExtension');
  const later = openExplanation(who.chairman);
  expect(later.limits[0]!.sentences.slice(-2)).toEqual([
    'Gia hạn 2 ngày làm việc (Cao Văn Đức đồng ý lúc 16:00 ngày 23/02/2026; lý do đề nghị: Chờ linh kiện).',
    'Hạn ban đầu: 17:00 ngày 24/02/2026. Hạn hiện nay: 17:00 ngày 26/02/2026.',
  ]);
  expect(later.usage.steps.map(({ text }) => text)).toEqual([
    'B2 đã dùng 0 / 0,5 ngày làm việc',
    'B3 đã dùng 0 / 0,5 ngày làm việc',
    'B4 đã dùng 0 / 0,5 ngày làm việc',
    'B5 đã dùng 1,2 / 1 ngày làm việc',
    'B3 đã dùng 0,4 / 0,5 ngày làm việc (lần 2)',
    'B4 đã dùng 0 / 0,5 ngày làm việc (lần 2)',
    'B5 đã dùng 0,8 / 1 ngày làm việc (lần 2)',
    'B6 đã dùng 0 / 1 ngày làm việc',
  ]);
});

test('a security incident reported on a Saturday: the step counts office hours, the duty to report counts clock hours', () => {
  workspace = officeAt('2026-11-21T09:00+07:00');
  workspace.skipTo('2026-11-21T10:00+07:00');
  report({ 'Dấu hiệu sự cố an ninh mạng': 'Có' });
  act(who.it, 'menuReceive', { direction: 'survey', priority: 'urgent', group: 'AN', security: 'yes', personalData: 'yes' });
  const [security, step] = openExplanation().limits;
  expect(security!.sentences).toEqual([
    'Tính từ lúc phát hiện: 10:00 ngày 21/11/2026, theo giờ đồng hồ, kể cả đêm và ngày nghỉ.',
    'Sự cố nghiêm trọng: thông báo lần đầu trước 10:00 ngày 22/11/2026 (24 giờ), báo cáo trước 10:00 ngày 24/11/2026 (72 giờ). Lộ dữ liệu cá nhân: thông báo trước 10:00 ngày 24/11/2026 (72 giờ).',
  ]);
  expect(step!.sentences.slice(0, 2)).toEqual([
    'Bắt đầu tính lúc 10:00 ngày 21/11/2026, khi bước B2 xong.',
    'Lúc đó ngoài giờ làm việc, nên thời hạn tính từ 07:00 ngày 23/11/2026.',
  ]);
  expect(step!.days.map(({ label, counted }) => [label, counted])).toEqual([
    ['T7 21/11', ''],
    ['CN 22/11', ''],
    ['T2 23/11', '4 giờ'],
  ]);
});

test('without a selected incident a notice says what to do', () => {
  workspace = officeAt('2026-11-23T08:00+07:00');
  workspace.as(who.it).select('Sổ sự cố', 5);
  workspace.call('menuExplain');
  expect(lastPage(workspace)).toMatchObject({ kind: 'notice', message: expect.stringContaining('Chưa chọn sự cố nào') });
});
