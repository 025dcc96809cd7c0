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
    'SC-2026-0001 · Máy in · Công an xã: hạn bước B3 (Khảo sát, lập phương án) là 11:30 ngày 25/11/2026, còn 2 giờ làm việc.',
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
    'Việc ngày 26/11: 1 việc chờ đồng chí phê duyệt, 1 đến hạn hôm nay',
    expect.stringContaining('Sắp đến hạn bước B5'),
  ]);
  goOnTo(workspace, '2026-11-27T07:40');
  expect(remindersSince(workspace, '2026-11-27T07:00')[who.viceChairman]).toBeUndefined();
  expect(remindersSince(workspace, '2026-11-27T07:00')[who.chairman]).toHaveLength(2);
});

test('the digest has what is the reader’s own, in working time, and is sent once a day', () => {
  const workspace = officeAt('2026-11-26T07:00+07:00');
  goOnTo(workspace, '2026-11-26T08:00');
  report(workspace, 'Máy quét');
  act(workspace, who.it, 'menuReceive', 'SC-2026-0001', { direction: 'survey', priority: 'high', group: 'MI', assignee: 'Nguyễn Thị Huệ' });
  goOnTo(workspace, '2026-11-26T16:00');
  report(workspace, 'Máy in');
  goOnTo(workspace, '2026-11-27T07:40');
  const digestTo = (email: string) =>
    workspace.mails().find(({ to, subject }) => subject.startsWith('Việc ngày 27/11') && to.includes(email))!;
  expect(digestTo(who.it).subject).toBe('Việc ngày 27/11: 1 sự cố chưa tiếp nhận, 1 đến hạn hôm nay');
  expect(digestTo(who.it).body).toContain(
    'Sự cố chưa tiếp nhận (1)\n– SC-2026-0002 · Máy in · Công an xã: Tiếp nhận, phân loại, còn 4 giờ làm việc (11:30 ngày 27/11/2026)',
  );
  expect(digestTo(who.it).htmlBody).toContain('<b>Sự cố chưa tiếp nhận (1)</b><br>– SC-2026-0002');
  // What another officer does is not the reader's.
  expect(digestTo(who.it).body).not.toContain('Máy quét');
  expect(digestTo(who.it).body).not.toMatch(/Mã đối chiếu/);
  // Due yesterday at 17:00: half an hour of working time is over.
  expect(digestTo(hue).subject).toBe('Việc ngày 27/11: 1 việc của anh/chị, 1 sự cố chưa tiếp nhận, 1 quá hạn, 1 đến hạn hôm nay');
  expect(digestTo(hue).body).toMatch(
    /Việc của anh\/chị \(1\)\n– SC-2026-0001 · Máy quét · Công an xã: Khảo sát, lập phương án, quá hạn 3\d phút làm việc \(từ 17:00 ngày 26\/11\/2026\)/,
  );
  const ofChairman = digestTo(who.chairman);
  expect(ofChairman.subject).toBe('Việc ngày 27/11: 1 việc của Bộ phận CNTT quá hạn');
  expect(ofChairman.body).toContain('Bộ phận CNTT: 2 sự cố đang xử lý, 1 sự cố chưa tiếp nhận.');
  const [, row, hash] = /Mã đối chiếu nhật ký đến dòng (\d+): (2:[0-9a-f]{64})/.exec(ofChairman.body)!;
  const headers = workspace.grid('Nhật ký')[0]!;
  expect(workspace.grid('Nhật ký')[Number(row) - 1]![headers.indexOf('Mã đối chiếu')]).toBe(hash);
  goOnTo(workspace, '2026-11-27T11:00');
  expect(remindersSince(workspace, '2026-11-27T07:00')[who.it]!.filter((subject) => subject.startsWith('Việc ngày'))).toHaveLength(1);
});

test('in a digest a security incident stands first and is marked, whatever its limit', () => {
  const workspace = officeAt('2026-11-26T07:00+07:00');
  goOnTo(workspace, '2026-11-26T08:00');
  const common = { direction: 'survey', assignee: 'Nguyễn Thị Huệ' };
  for (const [code, device, typed] of [
    ['SC-2026-0001', 'Máy in', { group: 'MI', priority: 'high' }],
    ['SC-2026-0002', 'Máy chủ', { group: 'AN', priority: 'urgent', security: 'yes', personalData: 'no' }],
  ] as const) {
    report(workspace, device);
    act(workspace, who.it, 'menuReceive', code, { ...common, ...typed });
    goOnTo(workspace, '2026-11-26T09:00');
  }
  goOnTo(workspace, '2026-11-27T07:40');
  const { body } = workspace.mails().find(({ to, subject }) => subject.startsWith('Việc ngày 27/11') && to.includes(hue))!;
  expect(body.match(/^– .*?:/gm)).toEqual([
    '– SC-2026-0002 · Máy chủ · Công an xã (sự cố an ninh mạng):',
    '– SC-2026-0001 · Máy in · Công an xã:',
  ]);
});

test('a digest that is switched off is not sent; the reminders then say each day that a limit is past', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  workspace.as(who.owner);
  const row = workspace.grid('Cấu hình').findIndex((cells) => cells[0] === 'Thư tổng hợp cho Bộ phận CNTT') + 1;
  workspace.type('Cấu hình', `B${row}`, 'Không');
  goOnTo(workspace, '2026-11-25T07:05');
  report(workspace, 'Máy in');
  goOnTo(workspace, '2026-11-26T13:40');
  const overdue = expect.stringMatching(/^Quá hạn bước B2/);
  expect(remindersSince(workspace, '2026-11-25T11:35')[who.it]).toEqual([overdue, overdue]);
  expect(remindersSince(workspace, '2026-11-25T11:35')[who.chairman]).toEqual([
    overdue,
    expect.stringMatching(/^Việc ngày 26\/11: 1 việc của Bộ phận CNTT quá hạn/),
  ]);
});

test('what is due when the digest goes stands in the digest: one mail', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  goOnTo(workspace, '2026-11-25T13:40');
  report(workspace, 'Máy in');
  goOnTo(workspace, '2026-11-25T15:05');
  // Due on Thursday at 09:30 or at the end of the session: the warning falls into the morning.
  workspace.skipTo('2026-11-26T07:31+07:00');
  workspace.advanceTo('2026-11-26T07:55+07:00');
  const since = remindersSince(workspace, '2026-11-26T07:00')[who.it]!;
  expect(since).toHaveLength(1);
  expect(since[0]).toMatch(/^Việc ngày 26\/11/);
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
  act(workspace, who.it, 'menuReceive', 'SC-2026-0001', {
    direction: 'survey',
    priority: 'urgent',
    group: 'AN',
    security: 'yes',
    personalData: 'no',
  });
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

test('a digest that the platform refuses once is sent by the next sweep, with the reminder that it holds', () => {
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
  for (const email of [who.it, hue])
    expect(remindersSince(workspace, '2026-11-26T07:00')[email]).toEqual(['Việc ngày 26/11: 1 sự cố chưa tiếp nhận, 1 quá hạn']);
});

describe('over Tết, by the clock', () => {
  /** The mails by the clock that a person got: when, and the beginning of the subject. */
  const byTheClock = (workspace: Workspace, email: string) =>
    workspace
      .mails()
      .filter(({ to, subject }) => to.includes(email) && /an ninh mạng \((24|72) giờ\)/.test(subject))
      .map(({ at, subject }) => {
        const local = new Date(at + 7 * 3_600_000).toISOString();
        return `${local.slice(8, 10)}/${local.slice(5, 7)} ${local.slice(11, 16)} ${/^(Sắp đến hạn|Quá hạn)/.exec(subject)![0]} ${/\((\d+) giờ\)/.exec(subject)![1]}`;
      });
  const expected = [
    '14/02 18:05 Sắp đến hạn 24',
    '14/02 22:05 Quá hạn 24',
    '15/02 22:05 Quá hạn 24',
    '16/02 10:05 Sắp đến hạn 72',
    '16/02 22:05 Quá hạn 72',
  ];

  test.each(['before its reception', 'after it'])(
    'an attack reported on the last Friday night is reminded of day and night, %s',
    (when) => {
      const workspace = officeAt('2026-02-12T07:00+07:00');
      goOnTo(workspace, '2026-02-13T22:00');
      report(workspace, 'Máy chủ', { 'Dấu hiệu sự cố an ninh mạng': 'Có', 'Máy đặt ở đâu': 'Phòng máy chủ' });
      if (when === 'after it')
        act(workspace, who.it, 'menuReceive', 'SC-2026-0001', {
          direction: 'survey',
          priority: 'urgent',
          group: 'AN',
          security: 'yes',
          personalData: 'unknown',
          assignee: 'Cán bộ CNTT',
        });
      // 14/02 is a Saturday, 16/02 to 20/02 are days off.
      for (const moment of ['14T18:05', '14T22:15', '15T22:05', '16T10:05', '16T22:15']) {
        workspace.skipTo(Date.parse(`2026-02-${moment.slice(0, 2)}T${moment.slice(3)}+07:00`) - 20 * 60_000);
        workspace.advanceTo(`2026-02-${moment}+07:00`);
      }
      expect(byTheClock(workspace, who.chairman)).toEqual(expected);
      expect(byTheClock(workspace, who.it)).toEqual(expected);
      // Nothing else stirs while the office is closed.
      const all = Object.values(remindersSince(workspace, '2026-02-13T22:30')).flat();
      expect(all.filter((subject) => !/an ninh mạng/.test(subject))).toEqual([]);
    },
  );
});
