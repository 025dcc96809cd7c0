// The number that the văn thư gives to a tờ trình: recorded once, it is on every later paper and in «Sổ văn bản đi».
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu } from '../../../desk/samples/dialogs';
import type { CardModel, DialogModel } from '../../../src/actions/page-models';
import { anHourLater, documentsOf, documentText, keptOffice, rowsOf, who } from '../../support/office';
import { chooseToTrinh, incidentAt } from '../../support/stories';

const sheet = 'Sổ văn bản đi';
let code = '';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  chooseToTrinh(workspace);
  code = incidentAt(workspace, 'B5');
});
const record = (workspace: Workspace, number: string, day = '23/11/2026') =>
  fillFromMenu(workspace.as(who.it), 'menuNumberProposal', code, { number, numberDay: day });
const listed = (workspace: Workspace) =>
  rowsOf(workspace, sheet).map((row) => [row['Số, ký hiệu'], row['Ngày văn bản'], row['Mã sự cố'], row['Thiết bị'], row['Nội dung']]);

test('is on each later paper of the proposal, and on those that cite it', () => {
  const workspace = office();
  expect(documentText(workspace, `${code} BM.03`)).toMatch(/Số: *\/TTr-CNTT/);
  const dialog = openFromMenu(workspace.as(who.it), 'menuNumberProposal', code) as DialogModel;
  expect(dialog.details).toEqual([{ label: 'Văn bản trình', value: 'Phương án lần 1, trình ngày 23/11/2026' }]);
  expect(record(workspace, 'Số: 45')).toMatchObject({
    ok: true,
    message: expect.stringContaining('Đã ghi số văn bản của sự cố SC-2026-0001.'),
  });
  fillFromMenu(workspace, 'menuMakeForm', code, { form: 'BM.03' });
  expect(documentText(workspace, `${code} BM.03 lần 2`)).toContain('Số: 45/TTr-CNTT');
  fillFromMenu(workspace.as(who.chairman), 'menuDecide', code, {});
  expect(documentText(workspace, `${code} BM.03A`)).toContain('Tờ trình số 45/TTr-CNTT ngày 23 tháng 11 năm 2026 của');
  fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, {});
  expect(documentText(workspace, `${code} BM.04`)).toContain('Văn bản phê duyệt: Tờ trình số 45/TTr-CNTT ngày 23 tháng 11 năm 2026');
});

test('is listed in its order, with each correction; a number of another sign stays as typed', () => {
  const workspace = office();
  expect(rowsOf(workspace, sheet)[0]?.['Số, ký hiệu']).toBe('Chưa ghi số văn bản nào.');
  record(workspace, '45');
  workspace.skipTo(workspace.now() + 60_000);
  record(workspace, '46/TTr-UBND');
  const device = 'Máy in Canon LBP 2900';
  const expected = [
    ['45/TTr-CNTT', '23/11/2026', code, device, 'trình phương án lần 1.'],
    ['46/TTr-UBND', '23/11/2026', code, device, 'trình phương án lần 1.'],
  ];
  expect(listed(workspace)).toEqual(expected);
  const card = openFromMenu(workspace, 'menuCard', code) as CardModel;
  expect(card.details).toContainEqual({ label: 'Số văn bản', value: '46/TTr-UBND ngày 23/11/2026' });
  // What hands type into the list goes with the next run of the timer.
  workspace.as(who.owner).type(sheet, 'A3', 'gõ nhầm');
  anHourLater(workspace);
  expect(listed(workspace)).toEqual(expected);
});

test('a wrong day and a blank number are told at their fields, and nothing is recorded', () => {
  const workspace = office();
  expect(record(workspace, '45', '24/11/2026')).toMatchObject({
    ok: false,
    fields: { numberDay: expect.stringContaining('Ngày văn bản') },
  });
  expect(record(workspace, ' ')).toMatchObject({ ok: false, fields: { number: 'Chưa nhập số văn bản.' } });
  expect(rowsOf(workspace, sheet)[0]?.['Số, ký hiệu']).toBe('Chưa ghi số văn bản nào.');
});

test('the ruling on a tờ trình is a paper of its own, and the card names both', () => {
  const workspace = office();
  fillFromMenu(workspace.as(who.chairman), 'menuDecide', code, { reason: 'Bổ sung báo giá' }, 'return');
  expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.02', 'BM.03', 'BM.03A']);
  const card = openFromMenu(workspace.as(who.it), 'menuCard', code) as CardModel;
  expect(card.documents.map(({ label }) => label).slice(-2)).toEqual(['Đề nghị phê duyệt phương án và kinh phí', 'Phiếu ý kiến phê duyệt']);
});
