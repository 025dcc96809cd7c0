// Hand edits of «Nhật ký»: changed, deleted and sorted rows are found, and the other incidents continue.

import type { Workspace } from 'apps-script-emulator';
import { enlarge } from '../../../bench/large-register';
import { fillFromMenu, openFromMenu } from '../../../desk/samples/dialogs';
import { expectInOrder } from '../../faults/undisturbed';
import { rehashJournal } from '../../support/altered-journal';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, keptOffice, mailsTo, officeAt, registerRow, rowsOf, who } from '../../support/office';
import { someOf } from '../../support/some-of';
import { endedIncident, incidentAt, sendForm } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy in một' });
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy in hai' });
  incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy in ba' });
});
const reconcileLater = (workspace: Workspace) => workspace.advanceTo(workspace.now() + 11 * 60_000);
const runReconciliation = (workspace: Workspace) => (openFromMenu(workspace.as(who.it), 'menuSweep') as { message: string }).message;

test('«Đối chiếu» finds an unchanged journal in order', () => {
  const workspace = office();
  expect(runReconciliation(workspace)).toBe('Sổ sự cố khớp với nhật ký và biểu mẫu báo sự cố, không thiếu dòng nào.');
});

test.each([
  ['changed data', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Dữ liệu', 3), '{"type":"received"}'), 'dòng 3'],
  ['a changed text', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Nội dung', 4), 'Không có gì'), 'dòng 4'],
  ['a changed name', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Người thực hiện', 4), 'Ai đó'), 'dòng 4'],
  ['a changed moment', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Thời điểm', 4), '01/11/2026 08:00'), 'dòng 4'],
  ['a moment as text', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Thời điểm', 4), 'hôm qua'), 'dòng 4'],
  ['a deleted row', (one: Workspace) => one.deleteRows('Nhật ký', 4), 'dòng 4'],
  ['sorted rows', (one: Workspace) => one.sort('Nhật ký', 2, false), 'dòng 2'],
])('«Đối chiếu» finds %s and says where', (_what, edit, where) => {
  const workspace = office().as(who.it);
  edit(workspace);
  expect(runReconciliation(workspace)).toContain(`Trang “Nhật ký” đã khác so với lúc ghi, tại ${where}`);
});

test('«Đối chiếu» finds that the last rows are deleted, because it checked them before', () => {
  const workspace = office();
  runReconciliation(workspace);
  const rows = workspace.grid('Nhật ký').length;
  workspace.as(who.it).deleteRows('Nhật ký', rows - 1, 2);
  expect(runReconciliation(workspace)).toContain(`tại dòng ${rows - 1}`);
});

test('of rows that came after the last check the last one is deleted: the journal’s end still knows it', () => {
  const workspace = office();
  runReconciliation(workspace);
  for (const device of ['Máy in bốn', 'Máy in năm']) sendForm(workspace, { 'Thiết bị/hệ thống': device });
  const rows = workspace.grid('Nhật ký').length;
  workspace.as(who.it).deleteRows('Nhật ký', rows);
  expect(runReconciliation(workspace)).toContain(`tại dòng ${rows}`);
});

test('a row altered and every hash after it made anew, the end too: the last check knows another chain', () => {
  const workspace = office();
  expect(runReconciliation(workspace)).toContain('Sổ sự cố khớp với nhật ký');
  rehashJournal(workspace, { from: 4, text: 'Không có gì', withEnd: true });
  // Found again until it is put right.
  for (const _again of [1, 2]) expect(runReconciliation(workspace)).toContain('Trang “Nhật ký” đã khác so với lúc ghi');
});

const told = (workspace: Workspace, email: string) =>
  mailsTo(workspace, email)
    .filter(({ subject }) => subject.startsWith('Nhật ký bị sửa trực tiếp'))
    .map(({ subject }) => subject);
const alter = (workspace: Workspace, row: number, text = 'Không có gì') =>
  workspace.as(who.it).type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Nội dung', row), text);
const nextDay = (workspace: Workspace, day: number) => {
  workspace.skipTo(`2026-11-${day}T07:00+07:00`);
  reconcileLater(workspace);
};

test('each damage is told once to the keepers and the chairman, a second one too while the first stands', () => {
  const workspace = office();
  reconcileLater(workspace);
  alter(workspace, 4);
  nextDay(workspace, 24);
  nextDay(workspace, 25);
  alter(workspace, 7);
  workspace.as(who.it).deleteRows('Nhật ký', 2);
  nextDay(workspace, 26);
  nextDay(workspace, 27);
  for (const email of [who.owner, who.chairman])
    expect(told(workspace, email)).toEqual(['Nhật ký bị sửa trực tiếp tại dòng 4', 'Nhật ký bị sửa trực tiếp tại dòng 2']);
  // Whoever may edit the sheet may have done it.
  expect(told(workspace, who.it)).toEqual([]);
});

test.each([2, 4])('row %i deleted is told within the hour, to keepers and chairman, and once', (row) => {
  const workspace = office();
  anHourLater(workspace);
  workspace.skipTo(workspace.now() + 60_000);
  byHand(workspace, who.owner, `sheet('Nhật ký').deleteRow(${row});`);
  anHourLater(workspace);
  for (const email of [who.owner, who.chairman])
    expect([email, mailsTo(workspace, email).map(({ subject }) => subject)]).toEqual([
      email,
      expect.arrayContaining([`Nhật ký bị sửa trực tiếp tại dòng ${row}`]),
    ]);
  for (let hours = 0; hours < 5; hours++) anHourLater(workspace);
  expect(told(workspace, who.chairman).filter((subject) => subject.endsWith(`tại dòng ${row}`))).toHaveLength(1);
});

test('the same row altered again is told again; one that was put right and altered again, too', () => {
  const workspace = office();
  const right = rowsOf(workspace, 'Nhật ký')[2]!['Nội dung']!;
  reconcileLater(workspace);
  alter(workspace, 4);
  nextDay(workspace, 24);
  alter(workspace, 4, 'Lại khác');
  nextDay(workspace, 25);
  alter(workspace, 4, right);
  nextDay(workspace, 26);
  alter(workspace, 4, 'Lại khác');
  nextDay(workspace, 27);
  expect(told(workspace, who.chairman)).toHaveLength(3);
});

test('a run that cannot mail what it found leaves it to the next one', () => {
  const workspace = office();
  reconcileLater(workspace);
  alter(workspace, 4);
  workspace.share(workspace.containerId, who.staff, 'viewer');
  workspace.skipTo('2026-11-24T07:00+07:00');
  openFromMenu(workspace.as(who.staff), 'menuSweep');
  expect(told(workspace, who.chairman)).toEqual([]);
  reconcileLater(workspace);
  expect(told(workspace, who.chairman)).toHaveLength(1);
});

test('a run that dies after the check, at any of its writes: the damage is told all the same', () => {
  const prepared = (more = {}) => {
    const workspace = office(more);
    reconcileLater(workspace);
    alter(workspace, 4);
    workspace.skipTo('2026-11-24T07:00+07:00');
    return workspace;
  };
  const calls: string[] = [];
  let isCounting = false;
  const watched = prepared({ onCall: (method: string, name: string) => void (isCounting && name === 'onSweep' && calls.push(method)) });
  isCounting = true;
  reconcileLater(watched);
  const struck = calls.flatMap((method, index) => (method === 'Sheets.Spreadsheets.batchUpdate' ? [index + 1] : []));
  expect(struck.length).toBeGreaterThan(2);
  for (const call of someOf(struck, 8)) {
    const workspace = prepared();
    workspace.fault({ functionName: 'onSweep', atCall: call, effect: 'kill' });
    reconcileLater(workspace);
    workspace.skipTo(workspace.now() + 11 * 60_000);
    reconcileLater(workspace);
    nextDay(workspace, 25);
    for (const email of [who.owner, who.chairman])
      expect([call, told(workspace, email)[0]]).toEqual([call, 'Nhật ký bị sửa trực tiếp tại dòng 4']);
  }
});

test('a row of the first rule is right before rows of the present one, and wrong after them', () => {
  const workspace = office();
  rehashJournal(workspace, { from: 2, rule: 'firstHashOf', withEnd: true });
  byHand(workspace, who.owner, "PropertiesService.getScriptProperties().deleteProperty('journal.checked');");
  expect(runReconciliation(workspace)).toContain('Sổ sự cố khớp với nhật ký');
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy in bốn' });
  expect(rowsOf(workspace, 'Nhật ký').at(-1)!['Mã đối chiếu']).toMatch(/^2:/);
  expect(runReconciliation(workspace)).toContain('Sổ sự cố khớp với nhật ký');
  expectInOrder(workspace);
  const last = rowsOf(workspace, 'Nhật ký').at(-1)!;
  const rowAfter = rowsOf(workspace, 'Nhật ký').length + 2;
  workspace.as(who.it).type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Mã đối chiếu dòng trước', rowAfter), last['Mã đối chiếu']!);
  expect(runReconciliation(workspace)).toContain(`tại dòng ${rowAfter}`);
});

test('no number is given again when the last rows, the end of the journal and the register row are deleted', () => {
  const workspace = office();
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy in bốn' });
  workspace.advanceTo(workspace.now() + 31 * 60_000);
  byHand(
    workspace,
    who.owner,
    `const journal = sheet('Nhật ký');
     const codes = journal.getRange(1, 1, journal.getLastRow(), 12).getValues();
     for (let row = codes.length; row > 1; row--) if (codes[row - 1].includes('SC-2026-0004')) journal.deleteRow(row);
     const end = journal.getRange(1, journal.getLastColumn());
     end.setValue(end.getValue().replace(/"lastCode":"[^"]*"/, '"lastCode":"SC-2026-0003"'));
     const register = sheet('Sổ sự cố');
     register.deleteRow(register.getRange('A:A').getValues().findIndex(([code]) => code === 'SC-2026-0004') + 1);`,
  );
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy in năm' });
  expect(rowsOf(workspace, 'Nhật ký').at(-1)).toMatchObject({ 'Mã sự cố': 'SC-2026-0005' });
});

test('the end of the journal typed back to an earlier number gives none twice', () => {
  const workspace = office();
  byHand(
    workspace,
    who.owner,
    `const end = sheet('Nhật ký').getRange(1, sheet('Nhật ký').getLastColumn());
     end.setValue(end.getValue().replace(/"lastCode":"[^"]*"/, '"lastCode":"SC-2026-0001"'));
     sheet('Sổ sự cố').deleteRow(4);`,
  );
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy in bốn' });
  expect(rowsOf(workspace, 'Nhật ký').at(-1)).toMatchObject({ 'Mã sự cố': 'SC-2026-0004' });
});

test('hundreds of rows altered at once are told once, and the check goes on', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  enlarge(workspace, 60, endedIncident(workspace));
  anHourLater(workspace);
  const before = told(workspace, who.owner).length;
  byHand(
    workspace,
    who.owner,
    `const journal = sheet('Nhật ký');
     const headers = journal.getRange(1, 1, 1, journal.getLastColumn()).getValues()[0];
     journal.getRange(2, headers.indexOf('Nội dung') + 1, journal.getLastRow() - 1, 1).setValue('viết tay');`,
  );
  expect(workspace.grid('Nhật ký').length).toBeGreaterThan(900);
  for (const day of [24, 25, 26]) nextDay(workspace, day);
  expect(told(workspace, who.owner).length - before).toBe(1);
});

/** The check of 23/11 has come to the last row but one, and row 4 is altered behind it. */
function pauseAtTheEnd(workspace: Workspace): void {
  const rows = rowsOf(workspace, 'Nhật ký');
  byHand(
    workspace,
    who.owner,
    `const all = PropertiesService.getScriptProperties();
     const checked = JSON.parse(all.getProperty('journal.checked'));
     const next = { day: '2026-11-23', row: ${rows.length}, hash: '${rows[rows.length - 2]!['Mã đối chiếu']}', found: [], isMet: true };
     all.setProperty('journal.checked', JSON.stringify({ ...checked, next }));
     sheet('Nhật ký').getRange('${cellOf(workspace, 'Nhật ký', 'Nội dung', 4)}').setValue('viết tay');`,
  );
}

test('a check that did not come to its end begins anew on the next day', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  enlarge(workspace, 60, endedIncident(workspace));
  anHourLater(workspace);
  pauseAtTheEnd(workspace);
  nextDay(workspace, 24);
  expect(told(workspace, who.owner).at(-1)).toBe('Nhật ký bị sửa trực tiếp tại dòng 4');
});

test('whoever presses «Đối chiếu» while a check is on its way has the journal checked from its first row', () => {
  const workspace = office();
  anHourLater(workspace);
  pauseAtTheEnd(workspace);
  expect(runReconciliation(workspace)).toContain('tại dòng 4');
});

test('an empty journal is in order, each hour', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  for (let hours = 0; hours < 2; hours++) anHourLater(workspace);
  expect(workspace.log()).toEqual([]);
  expect(mailsTo(workspace, who.owner)).toEqual([]);
  expect(workspace.grid('Nhật ký')).toHaveLength(1);
});

test('the end of a journal that lost rows is not remembered: the copies still know how far it went', () => {
  const workspace = office();
  anHourLater(workspace);
  const kept = () => byHand<string>(workspace, who.owner, "return PropertiesService.getScriptProperties().getProperty('journal.end');");
  const before = kept();
  byHand(workspace, who.owner, "const journal = sheet('Nhật ký'); journal.deleteRow(journal.getLastRow());");
  anHourLater(workspace);
  expect(kept()).toBe(before);
});

test('the first reconciliation of the day checks the journal and mails the keeper once', () => {
  const workspace = office();
  reconcileLater(workspace);
  workspace.as(who.it).type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Nội dung', 4), 'Không có gì');
  workspace.skipTo('2026-11-24T07:00+07:00');
  reconcileLater(workspace);
  workspace.skipTo('2026-11-25T07:00+07:00');
  reconcileLater(workspace);
  expect(told(workspace, who.owner)).toEqual(['Nhật ký bị sửa trực tiếp tại dòng 4']);
});

test.each(['{"type":"received"}', 'không phải dữ liệu', ''])(
  'an incident with the data «%s» gets a notice, and the other incidents continue',
  (data) => {
    const workspace = office().as(who.it);
    workspace.type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Dữ liệu', 3), data);
    expect(openFromMenu(workspace, 'menuPlan', 'SC-2026-0001')).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining('bị sửa trực tiếp'),
    });
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy in bốn' }, 'never');
    reconcileLater(workspace);
    reconcileLater(workspace);
    expect(registerRow(workspace, 'SC-2026-0004')['Thiết bị']).toBe('Máy in bốn');
    expect(mailsTo(workspace, who.it).filter(({ subject }) => /^Sự cố mới.*\[SC-2026-0004\]$/.test(subject))).toHaveLength(1);
    expect(fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0003', {}).ok).toBe(true);
    expect(openFromMenu(workspace.as(who.chairman), 'menuQueue')).toMatchObject({ items: [{ code: 'SC-2026-0002' }] });
  },
);

test('an incident that cannot be read is not said to be restored, and its row stays', () => {
  const workspace = office().as(who.it);
  workspace.type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Dữ liệu', 3), 'không phải dữ liệu');
  byHand(workspace, who.owner, `sheet('Sổ sự cố').getRange('${cellOf(workspace, 'Sổ sự cố', 'Dòng nhật ký', 2)}').clearContent();`);
  expect(runReconciliation(workspace)).not.toContain('Đã khôi phục');
  expect(registerRow(workspace, 'SC-2026-0001')['Thiết bị']).toBe('Máy in một');
});

test('a long journal is checked in portions: a changed row far down is found after some sweeps, and told once', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  const code = endedIncident(workspace);
  enlarge(workspace, 700, code);
  const rows = workspace.grid('Nhật ký').length;
  expect(rows).toBeGreaterThan(10_100);
  workspace.as(who.it).type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Nội dung', rows - 5), 'Không có gì');
  workspace.skipTo('2026-11-24T07:00+07:00');
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(told(workspace, who.chairman)).toEqual([]);
  workspace.advanceTo(workspace.now() + 60 * 60_000);
  expect(told(workspace, who.chairman)).toEqual([`Nhật ký bị sửa trực tiếp tại dòng ${rows - 5}`]);
});

test('a sorted journal gives no number twice', () => {
  const workspace = office().as(who.it);
  workspace.sort('Nhật ký', 2, false);
  sendForm(workspace);
  const codes = rowsOf(workspace, 'Sổ sự cố').map((row) => row['Mã sự cố']);
  expect(codes).toEqual(['SC-2026-0001', 'SC-2026-0002', 'SC-2026-0003', 'SC-2026-0004']);
});
