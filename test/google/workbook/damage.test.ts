// Hands on the file between two actions: sheets deleted or renamed, rows moved, cells typed over. Nothing is lost, doubled or stopped.

import type { Workspace } from 'apps-script-emulator';
import { enlarge } from '../../../bench/large-register';
import { fillFromMenu, openFromMenu, rowOf } from '../../../desk/samples/dialogs';
import type { DialogResult, QueueModel } from '../../../src/actions/page-models';
import { expectInOrder } from '../../faults/undisturbed';
import { byHand } from '../../support/hands';
import { actsOf, anHourLater, cellOf, keptOffice, mailsTo, registerRow, rowsOf, who } from '../../support/office';
import { answerEachReport, aPlan, endedIncident, officeOfTwo, sendForm } from '../../support/stories';

const register = 'Sổ sự cố';
const office = officeOfTwo();
const [planned, submitted] = ['SC-2026-0001', 'SC-2026-0002'];
const devices = (workspace: Workspace) => rowsOf(workspace, register).map((row) => row['Thiết bị']);

describe('without a sheet', () => {
  test.each(['Dự toán', 'Thư đi'])('«%s»: steps and reports go on, and the mails go', (name) => {
    const workspace = office();
    answerEachReport(workspace);
    byHand(workspace, who.owner, `book.deleteSheet(sheet('${name}'));`);
    const mails = workspace.mails().length;
    expect(fillFromMenu(workspace.as(who.it), 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    expect(devices(workspace)).toEqual(['Máy in', 'Máy quét', 'Máy chiếu']);
    expect(actsOf(workspace, planned)).toContain('Lập phương án');
    expect(workspace.mails().length).toBe(mails + 3);
  });

  test.each(['Dự toán', 'Sổ văn bản đi', 'Việc đang mở'])('«%s»: the comparison of the hour goes on, and tells it', (name) => {
    const workspace = office();
    expect(fillFromMenu(workspace.as(who.it), 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
    byHand(workspace, who.owner, `book.deleteSheet(sheet('${name}')); sheet('${register}').deleteRow(2);`);
    anHourLater(workspace);
    expect(devices(workspace).sort()).toEqual(['Máy in', 'Máy quét']);
    expect(workspace.log().join('\n')).not.toMatch(/TypeError|not emulated|Invalid requests/);
    expect(mailsTo(workspace, who.owner).at(-1)!.body).toContain(`“${name}”`);
  });

  test.each([register, 'Dự toán', 'Thư đi'])('«%s»: the runs of the hour go on, and only the missing sheet is told, once a day', (name) => {
    const workspace = office();
    fillFromMenu(workspace.as(who.it), 'menuPlan', planned, aPlan);
    anHourLater(workspace);
    byHand(workspace, who.owner, `book.deleteSheet(sheet('${name}'));`);
    const before = mailsTo(workspace, who.owner).length;
    for (let hours = 0; hours < 2; hours++) anHourLater(workspace);
    const told = mailsTo(workspace, who.owner)
      .slice(before)
      .map(({ subject }) => subject);
    expect(told).toEqual(['Bảng tính có 1 chỗ cần sửa']);
    expect(workspace.log().join('\n')).not.toMatch(/No grid|Invalid requests|TypeError/);
  });

  test('«Sổ sự cố»: a report is journalled, and set-up restores the register', () => {
    const workspace = office();
    byHand(workspace, who.owner, `book.deleteSheet(sheet('${register}'));`);
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    expect(actsOf(workspace, 'SC-2026-0003')).toEqual(['Báo sự cố']);
    for (const step of ['sheets', 'lists', 'looks']) workspace.as(who.owner).runFromPage('runSetupStep', [step]);
    expect(devices(workspace)).toEqual(['Máy in', 'Máy quét', 'Máy chiếu']);
  });

  test.each(['Cấu hình', 'Quy trình', 'Giờ làm việc', 'Ngày nghỉ', 'Phân quyền', 'Danh mục'])(
    '«%s»: reports and steps go on with what was last good, limits too, and IT unit and keeper are told within the hour',
    (name) => {
      const workspace = office();
      byHand(workspace, who.owner, `book.deleteSheet(sheet('${name}'));`);
      expect(fillFromMenu(workspace.as(who.it), 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
      sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
      expect(registerRow(workspace, 'SC-2026-0003')['Hạn bước']).toBe('23/11 17:00');
      anHourLater(workspace);
      for (const email of [who.it, who.owner])
        expect(mailsTo(workspace, email).filter(({ subject }) => subject.startsWith('Bảng tính có'))).toMatchObject([
          { body: expect.stringContaining(`Không tìm thấy trang “${name}”`) },
        ]);
    },
  );
});

test('renamed sheets are found by their ids, from a menu, a form and the phone', () => {
  const workspace = office();
  byHand(
    workspace,
    who.owner,
    "sheet('Nhật ký').setName('Nhật ký 2026'); sheet('Thư đi').setName('Thư'); sheet('Cấu hình').setName('Đặt');",
  );
  expect(fillFromMenu(workspace.as(who.it), 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  const queue = workspace.as(who.chairman).runFromPage('loadQueue', [], 'webApp') as QueueModel;
  expect(queue.items.map(({ code }) => code)).toEqual([submitted]);
  expect(devices(workspace)).toEqual(['Máy in', 'Máy quét', 'Máy chiếu']);
});

describe('the journal', () => {
  test.each([
    ['its end is typed over', (one: Workspace) => one.type('Nhật ký', endCell(one), 'x')],
    ['its end is cleared', (one: Workspace) => one.type('Nhật ký', endCell(one), '')],
    [
      'its columns are moved',
      (one: Workspace) => byHand(one, who.owner, "sheet('Nhật ký').moveColumns(sheet('Nhật ký').getRange('G:G'), 2);"),
    ],
  ])('%s: numbers, chain and register stay right', (_what, edit) => {
    const workspace = office();
    edit(workspace.as(who.it));
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    expect(fillFromMenu(workspace.as(who.it), 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
    expect(rowsOf(workspace, register).map((row) => row['Mã sự cố'])).toEqual([planned, submitted, 'SC-2026-0003']);
    anHourLater(workspace);
    expectInOrder(workspace);
  });

  test('a row is inserted above: events are found by their code, and the next comparison puts the places right', () => {
    const workspace = office();
    workspace.as(who.it).insertRows('Nhật ký', 2, 1);
    expect(fillFromMenu(workspace, 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    expect(actsOf(workspace, planned)).toEqual(['Báo sự cố', 'Tiếp nhận, phân loại', 'Lập phương án']);
    expect(actsOf(workspace, 'SC-2026-0003')).toEqual(['Báo sự cố']);
    anHourLater(workspace);
    expect(fillFromMenu(workspace.as(who.it), 'menuSubmit', planned, {})).toMatchObject({ ok: true });
    expect(registerRow(workspace, planned)['Bước']).toBe('B5');
  });

  test('rows are typed below its end: they are not written over, and the check names them', () => {
    const workspace = office();
    const last = workspace.grid('Nhật ký').length;
    workspace.as(who.it).type('Nhật ký', `B${last + 1}`, 'viết nhầm');
    expect(fillFromMenu(workspace, 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
    expect(workspace.grid('Nhật ký')[last]![1]).toBe('viết nhầm');
    workspace.clearShown();
    workspace.as(who.it).call('menuSweep');
    expect(workspace.shown().at(-1)!.content).toContain(`tại dòng ${last + 1}`);
  });

  test('a row is typed further below: the blank ones above it are no rows', () => {
    const workspace = office();
    const last = workspace.grid('Nhật ký').length;
    workspace.as(who.it).type('Nhật ký', `B${last + 3}`, 'viết nhầm');
    workspace.clearShown();
    workspace.as(who.it).call('menuSweep');
    expect(workspace.shown().at(-1)!.content).toContain(`tại dòng ${last + 3}:`);
  });
});

describe('the register', () => {
  /** Rows by code, without what the minutes change. */
  const rowsByCode = (workspace: Workspace) =>
    Object.fromEntries(
      rowsOf(workspace, register).map((row) => [
        row['Mã sự cố']!,
        Object.entries(row).filter(([header]) => !/^(Tình trạng hạn|Đã nhắc|Chạy lần cuối)/.test(header)),
      ]),
    );

  test.each([true, false])(
    'the visible columns sorted without the hidden ones (ascending: %s): each row gets its own within the hour',
    (ascending) => {
      const workspace = office();
      sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
      sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
      const before = rowsByCode(workspace);
      const device = workspace.grid(register)[0]!.indexOf('Thiết bị') + 1;
      byHand(workspace, who.it, `sheet('${register}').getRange('A2:Q5').sort({ column: ${device}, ascending: ${ascending} });`);
      expect(rowsByCode(workspace)).not.toEqual(before);
      anHourLater(workspace);
      expect(rowsByCode(workspace)).toEqual(before);
      expect(workspace.mails().filter(({ body }) => /mất dòng/.test(body))).toEqual([]);
      for (const code of Object.keys(before))
        expect(openFromMenu(workspace.as(who.it), 'menuCard', code)).toMatchObject({ title: expect.any(String) });
    },
  );

  test('an incident that has no folder yet does not get that of another, whose hidden columns a sort has left in its row', () => {
    const workspace = office();
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
    const folders = () => rowsOf(workspace, register).map((row) => row['Mã thư mục']);
    expect(folders()).toEqual([expect.stringMatching(/./), expect.stringMatching(/./), '']);
    byHand(workspace, who.it, `sheet('${register}').getRange('A2:Q4').sort({ column: 1, ascending: false });`);
    anHourLater(workspace);
    expect(registerRow(workspace, 'SC-2026-0003')['Mã thư mục']).toBe('');
    fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0003', {
      direction: 'survey',
      priority: 'medium',
      group: 'MI',
    });
    expect(folders()).not.toContain('');
    expect(new Set(folders()).size).toBe(3);
  });

  test('a report whose row was deleted is not recorded again when the sweep sees its response again', () => {
    const workspace = office();
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    // A script deletes the row, so no trigger restores it.
    byHand(workspace, who.owner, `sheet('${register}').deleteRow(4);`);
    workspace.advanceTo(workspace.now() + 11 * 60_000);
    anHourLater(workspace);
    expect(
      rowsOf(workspace, register)
        .map((row) => row['Mã sự cố'])
        .sort(),
    ).toEqual([planned, submitted, 'SC-2026-0003']);
    expect(actsOf(workspace, 'SC-2026-0003')).toEqual(['Báo sự cố']);
  });

  test('rows are sorted while an act writes: the next run of the timer puts both right', () => {
    const calls: string[] = [];
    const watched = office({ onCall: (method, name) => name === 'submitDialog' && calls.push(method) });
    expect(fillFromMenu(watched.as(who.it), 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
    const atCall = calls.indexOf('Sheets.Spreadsheets.batchUpdate') + 1;
    expect(atCall).toBeGreaterThan(0);
    const workspace = office().as(who.it);
    workspace.call('menuSweep');
    const before = registerRow(workspace, submitted);
    const interleave = () => workspace.sort(register, 1, false);
    workspace.fault({ functionName: 'submitDialog', atCall, effect: { interleave } });
    expect(fillFromMenu(workspace, 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
    workspace.advanceTo(workspace.now() + 11 * 60_000);
    expect(registerRow(workspace, planned)).toMatchObject({ Bước: 'B4', 'Thiết bị': registerRow(watched, planned)['Thiết bị'] });
    expect(registerRow(workspace, submitted)).toEqual(before);
  });

  test('a note whose event was lost stays when the next step writes the row', () => {
    const workspace = office();
    const at = cellOf(workspace, register, 'Ghi chú', rowOf(workspace, planned));
    byHand(workspace, who.owner, `sheet('${register}').getRange('${at}').setValue('Đã gọi thợ');`);
    expect(fillFromMenu(workspace.as(who.it), 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
    expect(registerRow(workspace, planned)).toMatchObject({ 'Ghi chú': 'Đã gọi thợ', Bước: 'B4', Nhóm: 'MI – Máy in, máy quét, ngoại vi' });
  });

  test('an edit whose event was lost is journalled within the hour, one that is not allowed is put back', () => {
    const workspace = office();
    const at = (header: string, code: string) => cellOf(workspace, register, header, rowOf(workspace, code));
    byHand(
      workspace,
      who.owner,
      `const one = sheet('${register}');
       one.getRange('${at('Ghi chú', planned)}').setValue('Đã gọi thợ');
       one.getRange('${at('Mức độ', submitted)}').setValue('Gấp lắm');`,
    );
    anHourLater(workspace);
    expect(registerRow(workspace, planned)['Ghi chú']).toBe('Đã gọi thợ');
    expect(rowsOf(workspace, 'Nhật ký').at(-1)).toMatchObject({
      'Mã sự cố': planned,
      'Người thực hiện': 'Không rõ người sửa',
      'Nội dung': 'Sửa trực tiếp trên sổ: ghi chú: Đã gọi thợ.',
    });
    expect(registerRow(workspace, submitted)['Mức độ']).toBe('Trung bình');
    // It is journalled once.
    anHourLater(workspace);
    expect(actsOf(workspace, planned).filter((act) => act === 'Sửa phân loại')).toHaveLength(1);
  });

  test.each([
    ['Hạn bước', 'new Date(1800000000000)'],
    ['Trạng thái', "'Hoàn thành'"],
    ['Bước', "'B7'"],
    ['Thiết bị', "''"],
    ['Dự toán (đồng)', '1'],
    ['Đang mở', "'B7'"],
    ['Đang mở', "''"],
    ['Kết thúc lúc', 'new Date(1700000000000)'],
  ])('«%s» that was changed to %s without an event is put back, and «Đối chiếu» says so', (header, value) => {
    const workspace = office();
    const before = registerRow(workspace, submitted);
    const at = cellOf(workspace, register, header, rowOf(workspace, submitted));
    byHand(workspace, who.owner, `sheet('${register}').getRange('${at}').setValue(${value});`);
    expect(registerRow(workspace, submitted)[header]).not.toBe(before[header]);
    workspace.clearShown();
    workspace.as(who.it).call('menuSweep');
    expect(workspace.shown().at(-1)!.content).toContain(`Đã khôi phục ${submitted} theo nhật ký.`);
    expect(registerRow(workspace, submitted)).toEqual(before);
  });

  test('its columns were moved: dialogs, buttons, form and sweep find them', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `const one = sheet('${register}');
       for (const header of ['Đang mở', 'Dòng nhật ký', 'Mã phản hồi', 'Mã sự cố']) {
         const at = one.getRange(1, 1, 1, one.getLastColumn()).getValues()[0].indexOf(header) + 1;
         one.moveColumns(one.getRange(1, at), 3);
       }`,
    );
    const at = workspace.grid(register)[0]!.indexOf('Mã sự cố');
    const row = workspace.grid(register).findIndex((cells) => cells[at] === planned) + 1;
    workspace.as(who.it).select(register, row);
    workspace.clearShown();
    workspace.call('menuPlan');
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' }, 'twice');
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' }, 'never');
    anHourLater(workspace);
    expectInOrder(workspace);
    const queue = workspace.as(who.chairman).runFromPage('loadQueue', [], 'webApp') as QueueModel;
    expect(queue.items.map(({ code }) => code)).toEqual([submitted]);
    expect(devices(workspace)).toEqual(['Máy in', 'Máy quét', 'Máy chiếu', 'Loa']);
  });
});

test('rows deleted from «Thư đi» and «Dự toán» do not make the next ones go astray', () => {
  const workspace = office();
  byHand(workspace, who.owner, "sheet('Thư đi').deleteRows(2, 2); sheet('Dự toán').deleteRow(2);");
  expect(fillFromMenu(workspace.as(who.it), 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  const mails = rowsOf(workspace, 'Thư đi');
  expect(mails.map((row) => row['Trạng thái'])).toEqual(mails.map(() => 'Đã gửi'));
  expect(mails.at(-1)!['Tiêu đề']).toContain('Máy chiếu');
  expect(workspace.grid('Thư đi').filter((row) => row.every((cell) => cell === ''))).toEqual([]);
});

describe('many mails in «Thư đi»', () => {
  const state = (workspace: Workspace, row: number) =>
    workspace.grid('Thư đi')[row - 1]![workspace.grid('Thư đi')[0]!.indexOf('Trạng thái')];
  const withMails = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    const code = endedIncident(workspace);
    enlarge(workspace, 120, code);
    anHourLater(workspace);
  });

  test('a sweep reads only the last of them', () => {
    const workspace = withMails();
    const rows = workspace.grid('Thư đi').length;
    expect(rows).toBeGreaterThan(400);
    // The first of these sweeps compares register and journal.
    workspace.advanceTo(workspace.now() + 20 * 60_000);
    expect(workspace.meter().functionName).toBe('onSweep');
    expect(workspace.meter().cells).toBeLessThan(rows * 5);
  });

  test('one that was moved to the top and waits is sent within an hour', () => {
    const workspace = withMails();
    byHand(
      workspace,
      who.owner,
      `sheet('Thư đi').getRange('${cellOf(workspace, 'Thư đi', 'Trạng thái', 2)}').offset(0, 0, 1, 2).setValues([['Chờ gửi', '']]);`,
    );
    anHourLater(workspace);
    workspace.advanceTo(workspace.now() + 11 * 60_000);
    expect(state(workspace, 2)).toBe('Đã gửi');
  });

  test('one that went long ago and was altered is noted in its row and told, at the latest after some hours', () => {
    const workspace = withMails();
    const rows = [3, 560];
    expect(workspace.grid('Thư đi').length).toBeGreaterThan(rows[1]! + 50);
    for (const row of rows)
      byHand(workspace, who.owner, `sheet('Thư đi').getRange('${cellOf(workspace, 'Thư đi', 'Nội dung', row)}').setValue('viết tay');`);
    for (let hours = 0; hours < 3; hours++) anHourLater(workspace);
    const told = mailsTo(workspace, who.it).filter(({ body }) => /ở trang “Thư đi” bị sửa trực tiếp/.test(body));
    const noted = rowsOf(workspace, 'Thư đi').flatMap((mail, index) => (mail['Lý do chưa gửi'] ? [index + 2] : []));
    expect([noted, told.length]).toEqual([rows, 2]);
  });

  test('when most of them are deleted, the next ones go all the same', () => {
    const workspace = withMails();
    byHand(workspace, who.owner, "const one = sheet('Thư đi'); one.deleteRows(2, one.getMaxRows() - 5);");
    anHourLater(workspace);
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' }, 'never');
    workspace.advanceTo(workspace.now() + 11 * 60_000);
    expect(workspace.mails().at(-1)!.subject).toContain('Máy chiếu');
    expect(new Set(rowsOf(workspace, 'Thư đi').map((row) => row['Trạng thái']))).toEqual(new Set(['Đã gửi']));
  });
});

test('what a security incident asks of chairman, IT unit and reporter goes before the answer, and once', () => {
  const workspace = office();
  const dialog = openFromMenu(workspace.as(who.it), 'menuReport') as Extract<ReturnType<typeof openFromMenu>, { kind: 'dialog' }>;
  const values = {
    channel: 'phone',
    reporter: 'An',
    department: 'Công an xã',
    device: 'Máy chủ',
    description: 'Bị mã hóa',
    phone: '0905000111',
    email: who.staff,
    securitySigns: 'yes',
    reportedAt: '23/11/2026 10:20',
    group: 'AN',
  };
  const before = workspace.mails().length;
  const { action, key, code, version, hidden } = dialog;
  const answer = workspace.runFromPage('submitDialog', [{ action, key, code, version, hidden, values }]) as DialogResult;
  expect(answer).toMatchObject({ ok: true, toFollow: { forms: [] } });
  expect(
    workspace
      .mails()
      .slice(before)
      .map(({ to }) => to),
  ).toEqual([[who.chairman], [who.otherIt], [who.staff]]);
  workspace.runFromPage('sendMails', [(answer as { toFollow: { mails: object[] } }).toFollow.mails]);
  expect(workspace.mails().length).toBe(before + 3);
});

function endCell(workspace: Workspace): string {
  const at = workspace.grid('Nhật ký')[0]!.findIndex((header) => header.startsWith('Cuối nhật ký'));
  return `${String.fromCharCode(65 + at)}1`;
}
