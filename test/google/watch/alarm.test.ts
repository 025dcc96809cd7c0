// A run that fails is told: by mail, at most once an hour, whatever of the file is gone; the leaders after a working day.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../../desk/samples/dialogs';
import { byHand } from '../../support/hands';
import { kept, keptOffice, mailsTo, who } from '../../support/office';
import { setUp } from '../../support/set-up';
import { incidentAt, sendForm } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy in' });
});
const MINUTE = 60_000;
const later = (workspace: Workspace, minutes: number) => workspace.advanceTo(workspace.now() + minutes * MINUTE);
const alarmsTo = (workspace: Workspace, email: string) =>
  mailsTo(workspace, email).filter(({ subject }) => /^Sổ sự cố CNTT: (chưa|hệ thống ngừng)/.test(subject));
const deleteJournal = (workspace: Workspace) => byHand(workspace, who.owner, `book.deleteSheet(sheet('Nhật ký'));`);

test('a deleted journal: keeper and IT unit read at once how to bring it back, and again an hour later', () => {
  const workspace = office();
  deleteJournal(workspace);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  for (const email of [who.owner, who.it, who.otherIt])
    expect(alarmsTo(workspace, email)).toMatchObject([{ body: expect.stringContaining('khôi phục bản ngay trước lúc xóa') }]);
  later(workspace, 50);
  expect(alarmsTo(workspace, who.it)).toHaveLength(1);
  later(workspace, 20);
  expect(alarmsTo(workspace, who.it).length).toBeGreaterThan(1);
  expect(alarmsTo(workspace, who.it).length).toBeLessThan(4);
  expect(alarmsTo(workspace, who.chairman)).toEqual([]);
});

test('an alarm that could not be sent is sent by the next run that can', () => {
  const workspace = office();
  deleteJournal(workspace);
  workspace.fault({ functionName: 'onFormSubmitted', atCall: 1, effect: { quota: 'mail' } });
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  expect(alarmsTo(workspace, who.it)).toEqual([]);
  // At night, when nobody is told a second time.
  workspace.skipTo(Date.parse('2026-11-24T21:05+07:00'));
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
  expect(alarmsTo(workspace, who.it)).toHaveLength(1);
});

test('the chairman is told after a working day (24/11 is none), once a day; at night nobody is', () => {
  const workspace = office();
  deleteJournal(workspace);
  later(workspace, 10);
  workspace.skipTo(Date.parse('2026-11-24T02:00+07:00'));
  later(workspace, 20);
  const before = alarmsTo(workspace, who.it).length;
  expect(before).toBe(1);
  workspace.skipTo(Date.parse('2026-11-25T10:00+07:00'));
  later(workspace, 40);
  expect(alarmsTo(workspace, who.it)).toHaveLength(before + 1);
  expect(alarmsTo(workspace, who.chairman)).toMatchObject([
    { subject: expect.stringMatching(/^Sổ sự cố CNTT: hệ thống ngừng hoạt động từ 09:\d\d ngày 23\/11\/2026$/) },
  ]);
  later(workspace, 180);
  expect(alarmsTo(workspace, who.chairman)).toHaveLength(1);
  workspace.skipTo(Date.parse('2026-11-26T14:00+07:00'));
  later(workspace, 20);
  expect(alarmsTo(workspace, who.chairman)).toHaveLength(2);
});

test('form and timer that fail together are one mail to the chairman, which says the consequence and not the cause', () => {
  const workspace = office();
  deleteJournal(workspace);
  sendForm(workspace, {}, 'once', who.staff);
  later(workspace, 10);
  fillFromMenu(workspace.as(who.it), 'menuReport', '', {});
  workspace.skipTo(Date.parse('2026-11-25T10:00+07:00'));
  later(workspace, 40);
  sendForm(workspace, {}, 'once', who.staff);
  const [only, ...more] = alarmsTo(workspace, who.chairman);
  expect(more).toEqual([]);
  expect(only!.body).toContain('quá một ngày làm việc, hệ thống chưa');
  expect(only!.body).not.toMatch(/Nhật ký phiên bản|vừa bấm/);
});

test('who is told is kept outside the file, and a mail that fails does not stop the next', () => {
  const workspace = office();
  later(workspace, 71);
  byHand(workspace, who.owner, `for (const name of ['Phân quyền', 'Thiết lập đã nhận', 'Nhật ký']) book.deleteSheet(sheet(name));`);
  const calls: string[] = [];
  const state = kept(workspace);
  sendForm(state({ onCall: (method, functionName) => functionName === 'onFormSubmitted' && calls.push(method) }), {});
  const atCall = calls.indexOf('MailApp.sendEmail') + 1;
  expect(atCall).toBeGreaterThan(0);
  workspace.fault({ functionName: 'onFormSubmitted', atCall, effect: { error: 'Service error: Mail' } });
  sendForm(workspace, {});
  expect([who.owner, who.it, who.otherIt].map((email) => alarmsTo(workspace, email).length)).toEqual([0, 1, 1]);
});

test('who is told is known from «Cài đặt…» on, before the timer has run', () => {
  const workspace = office();
  byHand(
    workspace,
    who.owner,
    "sheet('Phân quyền').getRange('A7:E7').setValues([['Lê Văn Tám', 'Công chức', 'Công an xã', 'tam@sontay.example', 'CNTT']]);",
  );
  expect(workspace.as(who.owner).runFromPage('runSetupStep', ['lists'])).toMatchObject({ ok: true });
  byHand(workspace, who.owner, `for (const name of ['Phân quyền', 'Thiết lập đã nhận', 'Nhật ký']) book.deleteSheet(sheet(name));`);
  sendForm(workspace, {});
  expect(alarmsTo(workspace, 'tam@sontay.example')).toHaveLength(1);
});

describe('a file of an older version, which has nobody kept outside', () => {
  const older = () => {
    const workspace = office();
    byHand(workspace, who.owner, "PropertiesService.getScriptProperties().deleteProperty('alarm.people');");
    deleteJournal(workspace);
    return workspace;
  };

  test('tells those whom «Phân quyền» lists', () => {
    const workspace = older();
    sendForm(workspace, {});
    for (const email of [who.owner, who.it, who.otherIt]) expect([email, alarmsTo(workspace, email).length]).toEqual([email, 1]);
  });

  test('tells the keeper when the sheet cannot be read either', () => {
    const calls: string[] = [];
    const state = kept(older());
    sendForm(state({ onCall: (method, functionName) => functionName === 'onFormSubmitted' && calls.push(method) }), {});
    const mailed = calls.indexOf('MailApp.sendEmail');
    const atCall = calls.slice(0, mailed).lastIndexOf('SpreadsheetApp.getActiveSpreadsheet') + 1;
    expect(atCall).toBeGreaterThan(0);
    const workspace = state({});
    workspace.fault({ functionName: 'onFormSubmitted', atCall, effect: { error: 'Service Spreadsheets failed' } });
    sendForm(workspace, {});
    expect(alarmsTo(workspace, who.owner)).toHaveLength(1);
  });

  test('that has kept no administrators tells chairman and keeper of a damage', () => {
    const workspace = office();
    later(workspace, 71);
    byHand(
      workspace,
      who.owner,
      `const all = PropertiesService.getScriptProperties();
       const { keepers, ...others } = JSON.parse(all.getProperty('alarm.people'));
       all.setProperty('alarm.people', JSON.stringify(others));
       sheet('Nhật ký').deleteRow(2);`,
    );
    workspace.as(who.it).call('menuSweep');
    for (const email of [who.owner, who.chairman])
      expect(mailsTo(workspace, email).some(({ subject }) => subject.startsWith('Nhật ký bị sửa trực tiếp'))).toBe(true);
  });
});

test('a service that fails once is not worth a mail; one that fails for half an hour is', () => {
  const workspace = office();
  const fail = () => workspace.fault({ functionName: 'onSweep', atCall: 8, effect: { error: 'Service error: try again later' } });
  fail();
  later(workspace, 10);
  later(workspace, 10);
  expect(alarmsTo(workspace, who.owner)).toEqual([]);
  for (let run = 0; run < 5; run++) {
    fail();
    later(workspace, 10);
  }
  expect(alarmsTo(workspace, who.owner)).toHaveLength(1);
  // A run that went well has ended the alarm: what fails once afterwards is not worth a mail again.
  later(workspace, 70);
  fail();
  later(workspace, 10);
  expect(alarmsTo(workspace, who.owner)).toHaveLength(1);
});

test('Sheets that are down for half an hour: whoever reads of a run of the timer is not told to press again', () => {
  const calls: string[] = [];
  const state = kept(office());
  later(state({ onCall: (method, functionName) => functionName === 'onSweep' && calls.push(method) }), 10);
  const atCall = calls.findIndex((method) => method.startsWith('Sheets.Spreadsheets')) + 1;
  expect(atCall).toBeGreaterThan(0);
  const workspace = state({});
  for (let run = 0; run < 5; run++) {
    workspace.fault({ functionName: 'onSweep', atCall, effect: { response: 503 } });
    later(workspace, 10);
  }
  const [mail] = alarmsTo(workspace, who.owner);
  expect(mail!.body).toContain('Google Trang tính đang trục trặc; lần chạy sau làm tiếp.');
  expect(mail!.body).toContain('nếu một giờ nữa vẫn vậy, người quản trị sổ mở “Sự cố CNTT ▸ Kiểm tra hệ thống…”');
  expect(mail!.body).not.toContain('bấm lại');
  expect(workspace.grid('Việc đang mở')[1]![0]).toMatch(
    /^Lần chạy tự động lúc \d\d:\d\d 23\/11\/2026 bị dừng giữa chừng\. Google Trang tính đang trục trặc; lần chạy sau làm tiếp\.$/,
  );
});

test('without any sheet of settings, and with the register gone, a report is recorded and the missing sheets are told', () => {
  const workspace = office();
  byHand(
    workspace,
    who.owner,
    `for (const name of ['Phân quyền', 'Danh mục', 'Quy trình', 'Cấu hình', 'Giờ làm việc', 'Ngày nghỉ', 'Thiết lập đã nhận', 'Sổ sự cố', 'Dự toán', 'Thư đi', 'Việc đang mở']) book.deleteSheet(sheet(name));`,
  );
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  expect(workspace.grid('Nhật ký').at(-1)!.join(' ')).toContain('Máy chiếu');
  later(workspace, 71);
  expect(
    mailsTo(workspace, who.owner)
      .map(({ body }) => body)
      .join('\n'),
  ).toContain('Không tìm thấy trang “Sổ sự cố”');
  setUp(workspace);
  later(workspace, 11);
  expect(workspace.grid('Sổ sự cố').map((row) => row[6])).toEqual(expect.arrayContaining(['Máy in', 'Máy chiếu']));
});
