// Reminders and digests that people get: who gets them, one mail a person and pass, in office hours, pending without quota.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, type Typed } from '../../desk/samples/dialogs';
import { goOnTo, officeAt, who } from '../support/office';
import { delegate, sendForm } from '../support/stories';

const hue = 'hue.nguyen@sontay.example';

const report = (workspace: Workspace, device: string, more: Record<string, string> = {}) =>
  sendForm(workspace, { 'Bộ phận': 'Công an xã', 'Thiết bị/hệ thống': device, ...more });

function act(workspace: Workspace, email: string, menu: string, code: string, typed: Typed = {}): void {
  const result = fillFromMenu(workspace.as(email), menu, code, typed);
  if (!result.ok) throw new Error(result.message);
}

const isReminder = ({ subject }: { subject: string }) => /^Nhắc việc|Quá hạn|Sắp đến hạn|Chờ bàn giao|^Việc ngày/.test(subject);
/** Returns the subjects of reminders and digests since a time, by person. */
function remindersSince(workspace: Workspace, since: string): Record<string, string[]> {
  const mails: Record<string, string[]> = {};
  for (const { at, to, subject } of workspace.mails()) {
    if (at < Date.parse(`${since}+07:00`) || !isReminder({ subject })) continue;
    mails[to[0]!] = [...(mails[to[0]!] ?? []), subject];
  }
  return mails;
}

test('one mail reminds the assignee of several incidents; once they are overdue the chairman gets one too', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  goOnTo(workspace, '2026-11-25T07:05');
  for (const [code, device] of [
    ['SC-2026-0001', 'Máy in'],
    ['SC-2026-0002', 'Máy quét'],
  ] as const) {
    report(workspace, device);
    act(workspace, who.it, 'menuReceive', code, { direction: 'survey', priority: 'high', group: 'MI', assignee: 'Nguyễn Thị Huệ' });
  }
  goOnTo(workspace, '2026-11-25T09:30');
  expect(remindersSince(workspace, '2026-11-25T08:00')).toEqual({ [hue]: ['Nhắc việc: 2 sắp đến hạn'] });
  const reminder = workspace.mails().find(({ subject }) => subject === 'Nhắc việc: 2 sắp đến hạn')!;
  expect(reminder.body).toContain(
    'SC-2026-0001 · Máy in · Công an xã: hạn bước B3 (Khảo sát, lập phương án): 11:30 ngày 25/11/2026, còn 2 giờ làm việc.',
  );
  expect(reminder.body).toContain('SC-2026-0002 · Máy quét');

  goOnTo(workspace, '2026-11-25T13:30');
  expect(remindersSince(workspace, '2026-11-25T10:00')).toEqual({
    [hue]: ['Nhắc việc: 2 quá hạn'],
    [who.chairman]: ['Nhắc việc: 2 quá hạn'],
  });
  const toChairman = workspace.mails().find(({ to, subject }) => to.includes(who.chairman) && subject === 'Nhắc việc: 2 quá hạn')!;
  // Nothing of it is for him to decide.
  expect(toChairman.htmlBody).not.toContain('Xem và quyết định');
  expect(toChairman.htmlBody).toContain('Mở sổ sự cố');
  goOnTo(workspace, '2026-11-25T17:00');
  expect(Object.values(remindersSince(workspace, '2026-11-25T14:00'))).toEqual([]);
});

test('reminders of B5 go to the chairman, and to the vice chairman while a delegation is in force', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  delegate(workspace, '26/11/2026', '26/11/2026');
  goOnTo(workspace, '2026-11-25T13:40');
  report(workspace, 'Máy in');
  act(workspace, who.it, 'menuReceive', 'SC-2026-0001', { direction: 'survey', priority: 'high', group: 'MI' });
  act(workspace, who.it, 'menuPlan', 'SC-2026-0001', { kind: 'selfRepair', cause: 'Mòn', text: 'Thay', cost: 'none' });
  act(workspace, who.it, 'menuSubmit', 'SC-2026-0001');
  // Due on Thursday at 17:00: the warning is sent at 15:00, while the delegation is in force.
  goOnTo(workspace, '2026-11-26T15:00');
  expect(remindersSince(workspace, '2026-11-26T08:00')).toEqual({
    [who.chairman]: [expect.stringContaining('Sắp đến hạn bước B5')],
    [who.viceChairman]: [expect.stringContaining('Sắp đến hạn bước B5')],
  });
  expect(remindersSince(workspace, '2026-11-26T07:00')[who.viceChairman]).toEqual([
    'Việc ngày 26/11/2026: 1 đến hạn hôm nay, 1 chờ xử lý',
    expect.stringContaining('Sắp đến hạn bước B5'),
  ]);
  goOnTo(workspace, '2026-11-27T07:40');
  expect(remindersSince(workspace, '2026-11-27T07:00')[who.viceChairman]).toBeUndefined();
  expect(remindersSince(workspace, '2026-11-27T07:00')[who.chairman]).toHaveLength(2);
});

test('the digest lists new incidents and the hash of the last journal row, and is sent once a day', () => {
  const workspace = officeAt('2026-11-26T07:00+07:00');
  goOnTo(workspace, '2026-11-26T16:00');
  report(workspace, 'Máy in');
  goOnTo(workspace, '2026-11-27T07:40');
  const digest = workspace.mails().find(({ to, subject }) => subject.startsWith('Việc ngày 27/11/2026') && to.includes(who.it))!;
  expect(digest.body).toContain(
    'Mới báo, chưa tiếp nhận (1)\n– SC-2026-0001 · Máy in · Công an xã: B2 Tiếp nhận, phân loại, hạn 11:30 ngày 27/11/2026, còn 4 giờ làm việc',
  );
  expect(digest.htmlBody).toContain('<b>Mới báo, chưa tiếp nhận (1)</b><br>– SC-2026-0001');
  const [, row, hash] = /Mã đối chiếu nhật ký đến dòng (\d+): (2:[0-9a-f]{64})/.exec(digest.body)!;
  const headers = workspace.grid('Nhật ký')[0]!;
  expect(workspace.grid('Nhật ký')[Number(row) - 1]![headers.indexOf('Mã đối chiếu')]).toBe(hash);
  goOnTo(workspace, '2026-11-27T11:00');
  expect(remindersSince(workspace, '2026-11-27T07:00')[who.it]!.filter((subject) => subject.startsWith('Việc ngày'))).toHaveLength(1);
});

test('a chairman without a digest gets the mark of the journal in the morning, when the journal has grown', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  const marks = (since: string) =>
    workspace
      .mails()
      .filter(({ at, to, subject }) => at > Date.parse(`${since}+07:00`) && to.includes(who.chairman) && /^Mã đối chiếu/.test(subject));
  goOnTo(workspace, '2026-11-25T09:00');
  const before = marks('2026-11-25T07:00').length;
  report(workspace, 'Máy in');
  act(workspace, who.it, 'menuCloseOtherwise', 'SC-2026-0001', { how: 'cancel', reason: 'Báo nhầm' });
  goOnTo(workspace, '2026-11-25T16:00');
  // The journal grew, but a chairman at work is not disturbed.
  expect(marks('2026-11-25T07:00')).toHaveLength(before);
  goOnTo(workspace, '2026-11-26T07:40');
  const [mark, ...more] = marks('2026-11-26T07:00');
  expect(more).toEqual([]);
  expect(mark!.subject).toBe('Mã đối chiếu nhật ký ngày 26/11/2026');
  const [, row, hash] = /Mã đối chiếu nhật ký đến dòng (\d+): (2:[0-9a-f]{64})/.exec(mark!.body)!;
  const journal = workspace.grid('Nhật ký');
  expect(journal[Number(row) - 1]![journal[0]!.indexOf('Mã đối chiếu')]).toBe(hash);
  expect(journal.slice(Number(row)).flat().filter(Boolean)).toEqual([]);
  // Nothing was written since: no mail.
  goOnTo(workspace, '2026-11-27T09:00');
  expect(marks('2026-11-26T08:00')).toEqual([]);
});

test('an ninh mạng: the chairman and the listed contact get a warning four hours before the 24 hours end', () => {
  const workspace = officeAt('2026-11-26T07:00+07:00');
  workspace.as(who.owner);
  const row = workspace.grid('Cấu hình').findIndex((cells) => cells[0] === 'Địa chỉ nhận thư báo sự cố an ninh mạng') + 1;
  workspace.type('Cấu hình', `B${row}`, 'antt@tinh.example');
  goOnTo(workspace, '2026-11-26T13:00');
  report(workspace, 'Máy chủ', { 'Dấu hiệu sự cố an ninh mạng': 'Có' });
  act(workspace, who.it, 'menuReceive', 'SC-2026-0001', { direction: 'survey', priority: 'urgent', group: 'AN', security: 'yes' });
  goOnTo(workspace, '2026-11-27T09:10');
  const subject = expect.stringContaining('Sắp đến hạn thông báo lần đầu sự cố an ninh mạng (24 giờ)');
  expect(remindersSince(workspace, '2026-11-27T09:00')['antt@tinh.example']).toEqual([subject]);
  expect(remindersSince(workspace, '2026-11-27T09:00')[who.chairman]).toEqual([subject]);
});

test('without mail quota overdue reminders stay pending and are sent when quota returns; nobody gets one twice', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  goOnTo(workspace, '2026-11-25T07:05');
  report(workspace, 'Máy in');
  goOnTo(workspace, '2026-11-25T13:25');
  workspace.fault({ functionName: 'onSweep', atCall: 1, effect: { quota: 'mail' } });
  goOnTo(workspace, '2026-11-25T13:30');
  const pendingReminders = () => workspace.grid('Thư đi').filter((row) => row[6] === 'Chờ gửi');
  expect(pendingReminders().map((row) => row[4])).toEqual(
    Array.from({ length: pendingReminders().length }, () => expect.stringContaining('Quá hạn')),
  );
  expect(pendingReminders().length).toBeGreaterThan(1);
  expect(Object.values(remindersSince(workspace, '2026-11-25T13:00'))).toEqual([]);
  // The quota returns within a day.
  workspace.skipTo('2026-11-26T13:50+07:00');
  goOnTo(workspace, '2026-11-26T14:10');
  expect(pendingReminders()).toEqual([]);
  const breach = workspace.mails().filter(({ subject }) => subject.includes('Quá hạn bước B2'));
  expect(workspace.grid('Thư đi').filter((row) => row[4]!.includes('Quá hạn bước B2'))).toHaveLength(breach.length);
});

test('a pass over 3,000 rows costs as many calls as over 100, and reads two cells of each row, the code and the source', () => {
  const filler = mkdtempSync(join(tmpdir(), 'filler-'));
  writeFileSync(
    join(filler, 'Code.js'),
    `function fill(count) {
       const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sổ sự cố');
       const width = sheet.getLastColumn();
       const headers = sheet.getRange(1, 1, 1, width).getValues()[0];
       sheet.insertRowsAfter(sheet.getMaxRows(), count);
       const rows = Array.from({ length: count }, (_, index) => headers.map((header) =>
         header === 'Mã sự cố' ? 'SC-2025-' + String(index + 1).padStart(5, '0') : header === 'Kết thúc lúc' ? new Date(1760000000000) : ['Thiết bị', 'Mã phản hồi', 'Dòng nhật ký'].includes(header) ? 'cũ' : ''));
       sheet.getRange(sheet.getLastRow() + 1, 1, count, width).setValues(rows);
     }`,
  );
  const passOver = (rows: number) => {
    const workspace = officeAt('2026-11-25T07:00+07:00');
    goOnTo(workspace, '2026-11-25T07:05');
    report(workspace, 'Máy in');
    goOnTo(workspace, '2026-11-25T07:35');
    workspace.load(filler);
    workspace.as(who.owner).call('fill', rows);
    workspace.load('dist');
    goOnTo(workspace, '2026-11-25T07:41');
    expect(workspace.meter().functionName).toBe('onSweep');
    return workspace.meter();
  };
  const over100 = passOver(100);
  const over3000 = passOver(3_000);
  expect(over3000.byMethod).toEqual(over100.byMethod);
  expect(over3000.cells - over100.cells).toBe(2_900 * 2);
});

test('a digest that the platform refuses once is sent by the next sweep, although a reminder to the same person went', () => {
  let refuses = false;
  const workspace = officeAt('2026-11-25T09:00+07:00', {
    onCall: (method) => {
      if (!refuses || method !== 'MailApp.sendEmail') return;
      refuses = false;
      workspace.fault({ atCall: 1, effect: { error: 'Service unavailable' } });
    },
  });
  report(workspace, 'Máy in');
  workspace.skipTo('2026-11-26T07:31+07:00');
  refuses = true;
  workspace.advanceTo('2026-11-26T07:55+07:00');
  expect(remindersSince(workspace, '2026-11-26T07:00')[who.it]!.sort()).toEqual([
    expect.stringMatching(/^Việc ngày 26\/11\/2026/),
    expect.stringMatching(/Quá hạn bước B2/),
  ]);
});
