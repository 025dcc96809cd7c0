// «Kết thúc năm»: the incidents of a year go to an archive of their own, and the journal begins anew with what stays.
import type { Workspace } from 'apps-script-emulator';
import { hashScript } from '../../bench/journal-hash';
import { fillFromMenu, lastPage, openFromMenu } from '../../desk/samples/dialogs';
import type { CardModel, CheckAnswer, NoticeModel, ProgressModel } from '../../src/actions/page-models';
import { damageOf, restore } from '../google/journal-copies/copies';
import { byHand } from '../support/hands';
import { actsOf, anHourLater, blankWorkspace, cellOf, goOnTo, mailsTo, registerRow, rowsOf, who } from '../support/office';
import { incidentAt, sendForm, setSetting } from '../support/stories';
import { archiveGrid, archives, closeYear, codesIn, officeInJanuary, runStep } from './closing';

const { codes } = officeInJanuary();
const office = (more = {}): Workspace => {
  const { state, at } = officeInJanuary();
  return blankWorkspace(at, { state, ...more }).as(who.owner);
};
const page = (workspace: Workspace) => {
  workspace.as(who.owner).clearShown();
  workspace.call('menuCloseYear');
  return lastPage(workspace) as ProgressModel | NoticeModel;
};
const condition = (workspace: Workspace, group: string, id: string) =>
  (workspace.as(who.owner).runFromPage('loadCheck', [[group]]) as Extract<CheckAnswer, { kind: 'checked' }>).groups
    .flatMap(({ lines }) => lines)
    .find((line) => line.id === id);
const figures = (workspace: Workspace) => {
  workspace.as(who.owner).type('Báo cáo', 'B2', '2026');
  return workspace.grid('Báo cáo').map((row) => row.slice(0, 5));
};
const closed = (more = {}) => {
  const workspace = office(more);
  expect(closeYear(workspace)).toEqual([]);
  return workspace;
};

test('the keeper chooses a year that is over; while it runs there is none, and nobody else has the page', () => {
  const workspace = office();
  expect(page(workspace)).toMatchObject({
    kind: 'progress',
    begin: { choice: { options: [{ value: '2026', label: 'Năm 2026: 2 sự cố đã kết thúc' }] } },
  });
  workspace.as(who.it).clearShown();
  workspace.call('menuCloseYear');
  expect(lastPage(workspace)).toMatchObject({ kind: 'notice' });
  expect(workspace.runFromPage('runSetupStep', ['year.turn', '2026'])).toMatchObject({ ok: false });
  expect(runStep(workspace, 'year.check', '2027')).toMatchObject({
    ok: false,
    message: expect.stringContaining('chỉ kết thúc được năm đã qua'),
  });
  closeYear(workspace);
  expect(page(workspace)).toMatchObject({ kind: 'notice', message: expect.stringContaining('Chưa có năm nào') });
});

test('what ended is in the archive with journal, cost lines and mails; what did not stays', () => {
  const workspace = office();
  const journal = workspace.grid('Nhật ký').slice(1);
  const rows = workspace.grid('Sổ sự cố').filter((row) => [codes.ended, codes.cancelled].includes(row[0]!));
  closeYear(workspace);
  expect(archives(workspace)).toMatchObject([{ name: 'Sổ sự cố CNTT – năm 2026 (lưu trữ)', owner: who.owner }]);
  expect(archiveGrid(workspace, 'Nhật ký').slice(1)).toEqual(journal);
  const kept = archiveGrid(workspace, 'Sổ sự cố');
  expect(kept.slice(1).map((row) => row.slice(0, 16))).toEqual(rows.map((row) => row.slice(0, 16)));
  expect(codesIn(archiveGrid(workspace, 'Dự toán'))).toEqual([codes.ended, codes.cancelled]);
  expect(codesIn(archiveGrid(workspace, 'Thư đi'))).not.toContain(codes.open);
  for (const sheet of ['Sổ sự cố', 'Dự toán', 'Thư đi', 'Nhật ký'])
    for (const gone of [codes.ended, codes.cancelled])
      expect([sheet, codesIn(workspace.grid(sheet))]).not.toEqual([sheet, expect.arrayContaining([gone])]);
  expect(codesIn(workspace.grid('Sổ sự cố'))).toEqual([codes.open, codes.reported]);
  expect(rowsOf(workspace, 'Nhật ký').map((row) => [row['Mã sự cố'], row['Sự kiện']])).toEqual([
    ['', 'Mở nhật ký'],
    ['', 'Chuyển tiếp ủy quyền'],
    [codes.open, 'Chuyển tiếp'],
    [codes.reported, 'Chuyển tiếp'],
  ]);
});

test('nobody but the keeper may change the archive', () => {
  const workspace = closed();
  workspace.share(archives(workspace)[0]!.id, who.it, 'editor');
  expect(() =>
    byHand(
      workspace,
      who.it,
      `SpreadsheetApp.openById('${archives(workspace)[0]!.id}').getSheetByName('Nhật ký').getRange('E3').setValue('x'); SpreadsheetApp.flush();`,
    ),
  ).toThrow(/protected/);
});

test('the index finds the archived incident again: its number, its records, its archive', () => {
  const workspace = office();
  const row = rowsOf(workspace, 'Cấu hình').findIndex((one) => one['Mục'] === 'Thời hạn lưu hồ sơ') + 2;
  workspace.type('Cấu hình', `B${row}`, '10 năm');
  closeYear(workspace);
  const [ended, cancelled] = rowsOf(workspace, 'Mục lục hồ sơ');
  expect(ended).toMatchObject({
    'Mã sự cố': codes.ended,
    'Thiết bị': 'Máy in Canon LBP 2900',
    'Kết quả': 'Hoàn thành',
    'Thời hạn lưu': '10 năm',
    'Lưu đến': '31/12/2036',
    'Tình trạng lưu': 'đang lưu',
    'Hồ sơ': 'Mở',
    'Sổ lưu trữ': 'Mở',
  });
  expect(cancelled).toMatchObject({ 'Mã sự cố': codes.cancelled, 'Kết quả': 'Hủy', 'Số văn bản': '45/TTr-CNTT' });
  expect(condition(workspace, 'papers', 'retention')).toMatchObject({ state: 'well' });
  // Kept through the last day.
  workspace.skipTo('2036-12-31T20:00+07:00');
  expect(condition(workspace, 'papers', 'retention')).toMatchObject({ state: 'well' });
  workspace.skipTo('2037-01-01T08:00+07:00');
  expect(rowsOf(workspace, 'Mục lục hồ sơ')[0]!['Tình trạng lưu']).toBe('hết thời hạn lưu');
  expect(condition(workspace, 'papers', 'retention')).toMatchObject({
    state: 'notice',
    found: '2 hồ sơ đã hết thời hạn lưu, hồ sơ sớm nhất hết hạn ngày 31/12/2036.',
    cure: expect.stringContaining('xét hủy'),
  });
  expect(rowsOf(workspace, 'Mục lục hồ sơ')).toHaveLength(2);
});

test('the year is printed as a list to sign', () => {
  const workspace = closed();
  const paper = workspace.files().find(({ name }) => name === 'Mục lục hồ sơ sự cố CNTT năm 2026')!;
  const text = workspace
    .paper(paper.id)
    .replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(text).toContain('MỤC LỤC HỒ SƠ Khắc phục, xử lý sự cố công nghệ thông tin năm 2026');
  expect(text).toContain(`1 ${codes.ended} Máy in Canon LBP 2900, Phòng Kinh tế 21/12/2026 – 21/12/2026 Hoàn thành`);
  expect(text).toContain('Tổng số: 2 hồ sơ.');
});

test('«Báo cáo» of the closed year says the same as before', () => {
  const workspace = office();
  const before = figures(workspace);
  expect(before.find(([label]) => label === 'Sự cố đã báo')?.[1]).toBe('4');
  closeYear(workspace);
  expect(figures(workspace)).toEqual(before);
});

test('work goes on: history, approval, cost lines and delegation are there, numbers begin with the new year', () => {
  const workspace = office();
  const before = openFromMenu(workspace.as(who.it), 'menuCard', codes.open) as CardModel;
  closeYear(workspace);
  const { documents, ...after } = openFromMenu(workspace.as(who.it), 'menuCard', codes.open) as CardModel;
  expect({ ...after, documents }).toEqual(before);
  expect(fillFromMenu(workspace, 'menuCarryOut', codes.open, { lateReason: 'Chờ hàng' })).toMatchObject({ ok: true });
  expect(registerRow(workspace, codes.open)['Bước']).toBe('B7');
  expect(rowsOf(workspace, 'Dự toán').filter((row) => row['Mã sự cố'] === codes.open)).not.toEqual([]);
  const waiting = incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy in hai' });
  expect(waiting).toBe('SC-2027-0001');
  expect(fillFromMenu(workspace.as(who.viceChairman), 'menuDecide', waiting, {})).toMatchObject({ ok: true });
  const mails = mailsTo(workspace, who.chairman).length;
  goOnTo(workspace, '2027-01-07T09:00');
  expect(
    mailsTo(workspace, who.chairman)
      .slice(mails)
      .map(({ subject }) => subject)
      .filter((subject) => /nhật ký|sửa tay/i.test(subject)),
  ).toEqual([]);
  expect(condition(workspace, 'running', 'journal')).toMatchObject({ state: 'well' });
  expect(condition(workspace, 'papers', 'archive')).toMatchObject({ state: 'well', found: expect.stringContaining('năm 2026 nguyên vẹn') });
  expect(actsOf(workspace, codes.open)).toEqual(['Chuyển tiếp', 'Thực hiện, vận hành thử']);
});

test('an earlier repair of the device is still cited after its year is closed', () => {
  const workspace = closed();
  const code = incidentAt(workspace, 'B4');
  anHourLater(workspace);
  fillFromMenu(workspace.as(who.it), 'menuSubmit', code, {});
  anHourLater(workspace);
  const paper = workspace.files().find(({ name }) => name === `${code} BM.03`)!;
  expect(workspace.paper(paper.id)).toContain(`${codes.ended} (21/12/2026)`);
});

test('no report is taken in a second time, even when nobody knows any more which were', () => {
  const workspace = closed();
  for (const device of ['Loa', 'Máy chiếu']) {
    sendForm(workspace, { 'Thiết bị/hệ thống': device });
    anHourLater(workspace);
    byHand(workspace, who.owner, "PropertiesService.getScriptProperties().deleteProperty('swept.responses');");
    anHourLater(workspace);
  }
  expect(codesIn(workspace.grid('Sổ sự cố'))).toEqual([codes.open, codes.reported, 'SC-2027-0001', 'SC-2027-0002']);
});

test('the new journal is copied and restored by itself; of the archived one nothing comes back', () => {
  const workspace = closed();
  goOnTo(workspace, '2027-01-06T08:00');
  incidentAt(workspace, 'B3');
  goOnTo(workspace, '2027-01-07T08:00');
  const rows = rowsOf(workspace, 'Nhật ký');
  expect(damageOf(workspace).sentences[0]).toContain('còn nguyên');
  byHand(workspace, who.it, "sheet('Nhật ký').deleteRow(4); sheet('Nhật ký').getRange('E2').setValue('x');");
  restore(workspace);
  expect(rowsOf(workspace, 'Nhật ký').slice(0, rows.length)).toEqual(rows);
  byHand(workspace, who.it, "sheet('Nhật ký').clearContents();");
  restore(workspace);
  expect(rowsOf(workspace, 'Nhật ký').slice(0, rows.length)).toEqual(rows);
  expect(damageOf(workspace).sentences[0]).toContain('còn nguyên');
});

test('records of a year that was closed while no time to keep them was set are told', () => {
  const workspace = office();
  setSetting(workspace, 'Thời hạn lưu hồ sơ', '');
  expect(closeYear(workspace)).toEqual([]);
  expect(condition(workspace, 'papers', 'retention')).toMatchObject({
    state: 'notice',
    found: '2 hồ sơ trong mục lục chưa có thời hạn lưu.',
    cure: expect.stringContaining('“Thời hạn lưu hồ sơ”'),
  });
});

test.each([
  ['a text', "journal.getRange('E5').setValue('x');"],
  [
    'the text of its last row, with the hash of the row made right',
    `const [headers, ...rows] = journal.getDataRange().getValues();
     const row = rows[rows.length - 1];
     for (const [header, value] of [['Nội dung', () => 'x'], ['Mã đối chiếu', () => hashOf(headers, row)]]) {
       const at = headers.indexOf(header);
       row[at] = value();
       journal.getRange(rows.length + 1, at + 1).setValue(row[at]);
     }`,
  ],
])('an altered archive is noticed: %s', (_what, lines) => {
  const workspace = closed();
  byHand(
    workspace,
    who.owner,
    `${hashScript}
     const journal = SpreadsheetApp.openById('${archives(workspace)[0]!.id}').getSheetByName('Nhật ký');
     ${lines}`,
  );
  expect(condition(workspace, 'papers', 'archive')).toMatchObject({
    state: 'wrong',
    found: expect.stringContaining('không còn như khi lưu'),
  });
  byHand(workspace, who.owner, `DriveApp.getFileById('${archives(workspace)[0]!.id}').setTrashed(true);`);
  expect(condition(workspace, 'papers', 'archive')).toMatchObject({ state: 'wrong', found: expect.stringContaining('Không mở được') });
});

test('without the sheet that finds the incidents again no year is closed', () => {
  const workspace = office();
  byHand(workspace, who.owner, "book.deleteSheet(sheet('Mục lục hồ sơ'));");
  expect(runStep(workspace, 'year.check')).toMatchObject({ ok: false, message: expect.stringContaining('Mục lục hồ sơ') });
  expect(codesIn(workspace.grid('Sổ sự cố'))).toContain(codes.ended);
});

test('what hands have done to register or journal is put right first, or said', () => {
  const workspace = office();
  byHand(workspace, who.it, "sheet('Nhật ký').getRange('E4').setValue('x');");
  expect(runStep(workspace, 'year.check')).toMatchObject({ ok: false, message: expect.stringContaining('sổ và nhật ký chưa khớp') });
  expect(archives(workspace)).toEqual([]);
});

test('an incident that is open by the journal does not go, whatever hands type into its row', () => {
  const workspace = office();
  const type = () => {
    const row = workspace.grid('Sổ sự cố').findIndex((cells) => cells[0] === codes.open) + 1;
    byHand(
      workspace,
      who.owner,
      `sheet('Sổ sự cố').getRange('${cellOf(workspace, 'Sổ sự cố', 'Đang mở', row)}').setValue('');
       sheet('Sổ sự cố').getRange('${cellOf(workspace, 'Sổ sự cố', 'Kết thúc lúc', row)}').setValue(new Date('2026-12-30T08:00:00Z'));`,
    );
  };
  for (const id of ['year.check', 'year.copy', 'year.verify']) expect(runStep(workspace, id)).toMatchObject({ ok: true });
  type();
  expect(runStep(workspace, 'year.turn')).toMatchObject({ ok: false, message: expect.stringContaining('chưa khớp nhau') });
  expect(codesIn(workspace.grid('Sổ sự cố'))).toContain(codes.open);
  expect(closeYear(workspace)).toEqual([]);
  expect(codesIn(workspace.grid('Sổ sự cố'))).toEqual([codes.open, codes.reported]);
});

test('the next year is closed the same way, and its archive follows the one before', () => {
  const workspace = closed();
  expect(fillFromMenu(workspace.as(who.it), 'menuCarryOut', codes.open, { lateReason: 'Chờ hàng' })).toMatchObject({ ok: true });
  expect(fillFromMenu(workspace, 'menuHandOver', codes.open, {})).toMatchObject({ ok: true });
  anHourLater(workspace);
  workspace.skipTo('2028-01-04T09:00+07:00');
  workspace.advanceTo(workspace.now() + 21 * 60_000);
  expect(closeYear(workspace, '2027')).toEqual([]);
  expect(codesIn(workspace.grid('Sổ sự cố'))).toEqual([codes.reported]);
  expect(rowsOf(workspace, 'Mục lục hồ sơ').map((row) => row['Mã sự cố'])).toEqual([codes.ended, codes.cancelled, codes.open]);
  expect(condition(workspace, 'papers', 'archive')).toMatchObject({ state: 'well', found: expect.stringContaining('năm 2027 nguyên vẹn') });
  expect(condition(workspace, 'running', 'journal')).toMatchObject({ state: 'well' });
});
