// The monthly page: what the chairman gets by mail on the first working morning of a month, and that he gets it once.
import type { Workspace } from 'apps-script-emulator';
import type { QueueModel } from '../../../src/actions/page-models';
import { keptOffice, mailsTo, rowsOf, who } from '../../support/office';
import { someOf } from '../../support/some-of';
import { endedIncident, incidentAt } from '../../support/stories';

const pages = (workspace: Workspace) => mailsTo(workspace, who.chairman).filter(({ subject }) => subject.startsWith('Sự cố CNTT tháng'));
const november = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  endedIncident(workspace);
  incidentAt(workspace, 'B6', { 'Thiết bị/hệ thống': 'Máy quét', 'Nhóm sự cố': 'PC – Phần cứng máy tính' });
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Loa' });
  workspace.skipTo('2026-12-01T07:00+07:00');
});

test('comes once, on the first working morning, with bars in both parts', () => {
  const workspace = november();
  workspace.advanceTo('2026-12-01T07:29+07:00');
  expect(pages(workspace)).toEqual([]);
  workspace.advanceTo('2026-12-01T07:51+07:00');
  const [page, ...more] = pages(workspace);
  expect(more).toEqual([]);
  expect(page!.subject).toBe('Sự cố CNTT tháng 11 năm 2026: 3 sự cố mới báo, 1 kết thúc, 2 quá hạn');
  expect(page!.body).toMatch(
    /^Tháng 11 năm 2026 có 3 sự cố được báo, 1 sự cố kết thúc; trong các sự cố hoàn thành, 100% đúng hạn\. Hiện còn 2 sự cố đang xử lý, trong đó 1 sự cố chờ ý kiến đồng chí\./,
  );
  expect(page!.body).toContain(
    '– Đã báo: 3 ████████████████████\n– Kết thúc: 1 ███████\n– Quá hạn: 2 █████████████\n– Chuyển tháng sau: 2 ',
  );
  expect(page!.body).toContain('Xem và quyết định: ');
  expect(page!.htmlBody).toContain('<td width="35%" bgcolor=');
  expect(page!.htmlBody).not.toContain('█');
  workspace.advanceTo('2026-12-01T12:00+07:00');
  workspace.skipTo('2026-12-02T07:31+07:00');
  workspace.advanceTo('2026-12-02T09:00+07:00');
  expect(pages(workspace)).toHaveLength(1);
  workspace.skipTo('2027-01-04T07:31+07:00');
  workspace.advanceTo('2027-01-04T07:52+07:00');
  expect(pages(workspace).map(({ subject }) => subject)).toEqual([
    page!.subject,
    expect.stringContaining('tháng 12 năm 2026: không có sự cố mới'),
  ]);
});

test('does not come when it is switched off', () => {
  const workspace = november().as(who.owner);
  const row = rowsOf(workspace, 'Cấu hình').findIndex((one) => one['Mục'] === 'Gửi Chủ tịch thư tổng hợp hằng tháng') + 2;
  workspace.type('Cấu hình', `B${row}`, 'Không');
  workspace.advanceTo('2026-12-01T09:00+07:00');
  expect(pages(workspace)).toEqual([]);
});

test('the chairman switches it off on his page, and on again', () => {
  const workspace = november();
  const page = () => workspace.as(who.chairman).runFromPage('loadQueue', [], 'webApp') as QueueModel;
  const press = () => {
    const { action, key, code, version, hidden } = page().monthly!.decision;
    return workspace.runFromPage('submitDialog', [{ action, key, code, version, hidden, values: {} }], 'webApp');
  };
  expect(press()).toMatchObject({ ok: true, message: expect.stringMatching(/^Đã ghi: không gửi đồng chí thư tổng hợp hằng tháng nữa\./) });
  expect(page().monthly!.line).toBe('Đồng chí đã chọn không nhận thư này.');
  workspace.advanceTo('2026-12-01T09:00+07:00');
  expect(pages(workspace)).toEqual([]);
  workspace.skipTo('2027-01-04T07:00+07:00');
  expect(press()).toMatchObject({ ok: true, message: 'Đã ghi: từ tháng tới gửi đồng chí thư tổng hợp hằng tháng như trước.' });
  workspace.advanceTo('2027-01-04T07:52+07:00');
  expect(pages(workspace).map(({ subject }) => subject)).toEqual([expect.stringContaining('tháng 12 năm 2026')]);
});

test('only the chairman has the switch, and nobody while the office sends none', () => {
  const workspace = november().as(who.owner);
  const { monthly } = workspace.as(who.chairman).runFromPage('loadQueue', [], 'webApp') as QueueModel;
  const { action, key, code, version, hidden } = monthly!.decision;
  const answer = { action, key, code, version, hidden, values: {} };
  expect(workspace.as(who.it).runFromPage('submitDialog', [answer], 'dialog')).toMatchObject({
    ok: false,
    message: 'Chưa ghi được: chỉ Chủ tịch mới chọn được nhận hay không nhận thư tổng hợp hằng tháng.',
  });
  const row = rowsOf(workspace, 'Cấu hình').findIndex((one) => one['Mục'] === 'Gửi Chủ tịch thư tổng hợp hằng tháng') + 2;
  workspace.as(who.owner).type('Cấu hình', `B${row}`, 'Không');
  expect(workspace.as(who.chairman).runFromPage('loadQueue', [], 'webApp')).not.toHaveProperty('monthly');
});

test('comes once although the run dies at any call', () => {
  const calls: string[] = [];
  const reference = november({ onCall: (method: string) => calls.push(method) });
  reference.advanceTo('2026-12-01T07:25+07:00');
  const before = calls.length;
  const runs = reference.meters().length;
  reference.advanceTo('2026-12-01T07:35+07:00');
  expect(pages(reference)).toHaveLength(1);
  expect(reference.meters().length - runs).toBe(1);
  const remote = calls
    .slice(before)
    .flatMap((method, index) => (/^(Sheets|MailApp|Properties|Lock)\./.test(method) ? [index + 1] : []))
    .slice(-14);
  let doubled = 0;
  for (const atCall of someOf(remote, 7)) {
    const workspace = november();
    workspace.advanceTo('2026-12-01T07:25+07:00');
    workspace.fault({ functionName: 'onSweep', atCall, effect: 'kill' });
    workspace.advanceTo('2026-12-01T08:30+07:00');
    const count = pages(workspace).length;
    // Killed between the mail and the note that it went, the platform sends it again.
    if (count === 2) doubled++;
    expect([atCall, count]).toEqual([atCall, count === 2 ? 2 : 1]);
  }
  expect(doubled).toBeLessThan(2);
});
