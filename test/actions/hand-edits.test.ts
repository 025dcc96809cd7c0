// Hand edits of the register: people may edit four columns, all other cells are put back.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu, rowOf } from '../../desk/samples/dialogs';
import { byHand } from '../support/hands';
import { anHourLater, cellOf, keptOffice, officeAt, registerRow, rowsOf, sharedWithStaff, who } from '../support/office';
import { incidentAt, sendForm } from '../support/stories';

const sheet = 'Sổ sự cố';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy in một' });
  incidentAt(workspace, 'B4', { 'Thiết bị/hệ thống': 'Máy in hai' });
  incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy in ba' });
});
const codes = ['SC-2026-0001', 'SC-2026-0002', 'SC-2026-0003'];

/** Types into a column of an incident's row; returns the text of the toast. */
function typeInto(workspace: Workspace, code: string, header: string, text: string): string {
  workspace.clearShown();
  workspace.type(sheet, cellOf(workspace, sheet, header, rowOf(workspace, code)), text);
  return workspace.shown().find(({ kind }) => kind === 'toast')?.content ?? '';
}
/** Returns the register as displayed, without the column that depends on the minute. */
const displayedRows = (workspace: Workspace) => rowsOf(workspace, sheet).map(({ 'Tình trạng hạn': _state, ...row }) => row);
const lastEvent = (workspace: Workspace) => rowsOf(workspace, 'Nhật ký').at(-1)!;
const reconcileLater = (workspace: Workspace) => workspace.advanceTo(workspace.now() + 11 * 60_000);

test.each([
  ['Nhóm', 'PC – Phần cứng máy tính', 'nhóm PC'],
  ['Mức độ', 'Cao', 'mức cao'],
  ['Phụ trách', 'Nguyễn Thị Huệ', 'phụ trách Nguyễn Thị Huệ'],
  ['Ghi chú', '=Chờ linh kiện', 'ghi chú: =Chờ linh kiện'],
])('an edit of «%s» is journalled', (header, text, summary) => {
  const workspace = office().as(who.it);
  expect(typeInto(workspace, codes[0]!, header, text)).toBe('Đã ghi thay đổi của SC-2026-0001 vào nhật ký.');
  expect(lastEvent(workspace)).toMatchObject({
    'Mã sự cố': codes[0],
    'Sự kiện': 'Sửa phân loại',
    'Nội dung': `Sửa trực tiếp trên sổ: ${summary}.`,
  });
  expect(registerRow(workspace, codes[0]!)[header]!.replace('\u2060', '')).toBe(text);
});

test('the group AN starts the security clock and makes the incident urgent; within a domain the journal names the editor', () => {
  const workspace = office().as(who.it);
  typeInto(workspace, codes[0]!, 'Nhóm', 'AN – An ninh mạng, mã độc');
  expect(registerRow(workspace, codes[0]!)).toMatchObject({ 'Mức độ': 'Khẩn cấp', 'An ninh mạng': 'Đang theo dõi từ 23/11/2026 09:20' });
  expect(lastEvent(workspace)['Người thực hiện']).toBe('Cán bộ CNTT');
});

test('with consumer accounts the platform does not name the editor, and the journal says so', () => {
  const accounts = [who.it, who.owner].map((email) => ({ email, name: email, kind: 'gmail' as const }));
  const workspace = officeAt('2026-11-23T09:20+07:00', { accounts });
  sendForm(workspace);
  typeInto(workspace.as(who.it), codes[0]!, 'Ghi chú', 'Chờ linh kiện');
  expect(lastEvent(workspace)['Người thực hiện']).toBe('Không rõ người sửa');
});

test('an account that «Phân quyền» does not list changes nothing, whatever the sharing of the file', () => {
  const workspace = sharedWithStaff(office());
  const before = [displayedRows(workspace), workspace.grid('Nhật ký').length];
  for (const [header, text] of [
    ['Ghi chú', 'Chờ linh kiện'],
    ['Phụ trách', 'Nguyễn Thị Huệ'],
  ] as const)
    expect(typeInto(workspace.as(who.staff), codes[0]!, header, text)).toMatch(/^Chưa sửa được phân loại: .*khôi phục nội dung cũ/);
  anHourLater(workspace);
  expect([displayedRows(workspace), workspace.grid('Nhật ký').length]).toEqual(before);
});

test.each(['Trạng thái', 'Bước', 'Mô tả', 'Hạn bước', 'BM.01', 'Mã sự cố', 'Dòng nhật ký', 'Tình trạng hạn'])(
  '«%s» is put back after it was typed over or cleared, and nothing is journalled',
  (header) => {
    const workspace = office().as(who.it);
    const before = [displayedRows(workspace), registerRow(workspace, codes[0]!)['Tình trạng hạn'], workspace.grid('Nhật ký').length];
    expect(typeInto(workspace, codes[0]!, header, 'xyz')).toMatch(/đã khôi phục nội dung cũ|Đã khôi phục 1 dòng/);
    expect([displayedRows(workspace), registerRow(workspace, codes[0]!)['Tình trạng hạn'], workspace.grid('Nhật ký').length]).toEqual(
      before,
    );
    expect(typeInto(workspace, codes[0]!, header, '')).toMatch(/đã khôi phục nội dung cũ|Đã khôi phục 1 dòng/);
    expect(displayedRows(workspace)).toEqual(before[0]);
  },
);

test.each([
  ['Thiết bị', 'nhập nội dung đúng vào cột “Ghi chú”'],
  ['Điện thoại', 'nhập nội dung đúng vào cột “Ghi chú”'],
  ['Trạng thái', 'Sửa bằng trình đơn “Sự cố CNTT”.'],
])('who types over «%s» reads where it is corrected', (header, where) => {
  expect(typeInto(office().as(who.it), codes[0]!, header, 'xyz')).toContain(where);
});

test('an edit that is not allowed is put back with the reason: a priority before reception, an unknown group', () => {
  const workspace = office().as(who.it);
  expect(typeInto(workspace, codes[2]!, 'Mức độ', 'Cao')).toContain('sự cố chưa được tiếp nhận. Chọn “Tiếp nhận, phân loại” trước.');
  expect(registerRow(workspace, codes[2]!)['Mức độ']).toBe('');
  byHand(workspace, who.owner, `sheet('${sheet}').getRange('I:I').clearDataValidations();`);
  expect(typeInto(workspace, codes[0]!, 'Nhóm', 'ZZ – Không có')).toContain('Nhóm này không có trong trang “Danh mục”');
  expect(registerRow(workspace, codes[0]!)['Nhóm']).toBe('MI – Máy in, máy quét, ngoại vi');
});

test('after a paste over three rows and many columns the notes stay, and all other cells are put back', () => {
  const workspace = office().as(who.it);
  const before = displayedRows(workspace);
  byHand(workspace, who.owner, `sheet('${sheet}').getRange('A:Q').clearDataValidations();`);
  workspace.type(
    sheet,
    'C2',
    codes.map((code) => [...Array(14).fill('đè'), `Ghi của ${code}`].map((text, index) => (index >= 6 && index <= 10 ? '' : text))),
  );
  const withoutNotes = (rows: Record<string, string>[]) => rows.map(({ 'Dòng nhật ký': _row, 'Ghi chú': _note, ...row }) => row);
  expect(withoutNotes(displayedRows(workspace))).toEqual(withoutNotes(before));
  expect(rowsOf(workspace, sheet).map((row) => row['Ghi chú'])).toEqual(codes.map((code) => `Ghi của ${code}`));
});

test('a row that was overwritten with another is restored, and each incident has one row', () => {
  const workspace = office().as(who.it);
  const before = displayedRows(workspace);
  byHand(workspace, who.owner, `sheet('${sheet}').getRange('A:Q').clearDataValidations();`);
  workspace.type(sheet, 'A3', [workspace.grid(sheet)[1]!]);
  reconcileLater(workspace);
  const byCode = (rows: Record<string, string>[]) => [...rows].sort((one, other) => one['Mã sự cố']!.localeCompare(other['Mã sự cố']!));
  expect(byCode(displayedRows(workspace))).toEqual(before);
});

test('one run puts back fifty rows, the next reconciliation the others', () => {
  const workspace = office();
  for (let count = 0; count < 52; count++) sendForm(workspace, { 'Thư điện tử': '', 'Thiết bị/hệ thống': `Máy ${count}` }, 'never');
  reconcileLater(workspace);
  const before = displayedRows(workspace);
  workspace.as(who.it).type(sheet, `C2:D${workspace.grid(sheet).length}`, 'đè');
  expect(displayedRows(workspace).slice(0, 50)).toEqual(before.slice(0, 50));
  reconcileLater(workspace);
  expect(displayedRows(workspace)).toEqual(before);
});

test('menus and edits find their incident after rows are sorted; deleted rows are restored from the journal', () => {
  const workspace = office().as(who.it);
  const before = displayedRows(workspace);
  workspace.sort(sheet, workspace.grid(sheet)[0]!.indexOf('Thiết bị') + 1, true);
  expect(rowsOf(workspace, sheet).map((row) => row['Thiết bị'])).toEqual(['Máy in ba', 'Máy in hai', 'Máy in một']);
  expect(openFromMenu(workspace, 'menuSubmit', codes[1])).toMatchObject({ kind: 'dialog', code: codes[1] });
  typeInto(workspace, codes[0]!, 'Mức độ', 'Cao');
  expect(registerRow(workspace, codes[0]!)).toMatchObject({ 'Mức độ': 'Cao', 'Tình trạng hạn': 'Trong hạn' });
  typeInto(workspace, codes[0]!, 'Mức độ', 'Trung bình');
  workspace.clearShown();
  workspace.deleteRows(sheet, 2, 2);
  expect(workspace.shown().map(({ content }) => content)).toContain('Đã khôi phục 2 dòng theo nhật ký.');
  expect(
    displayedRows(workspace)
      .map((row) => [row['Mã sự cố'], row['Trạng thái'], row['Dự toán (đồng)']])
      .sort(),
  ).toEqual(before.map((row) => [row['Mã sự cố'], row['Trạng thái'], row['Dự toán (đồng)']]));
});

test('a note whose row is deleted before it is read is told to who typed it', () => {
  const workspace = office().as(who.it);
  const row = rowOf(workspace, codes[1]!);
  workspace.clearShown();
  workspace.fault({ functionName: 'onSheetEdited', atCall: 1, effect: { interleave: () => void workspace.deleteRows(sheet, row) } });
  workspace.type(sheet, cellOf(workspace, sheet, 'Ghi chú', row), 'Đã gọi thợ');
  expect(workspace.shown().map(({ content }) => content)).toEqual([
    'Đã khôi phục 1 dòng theo nhật ký.',
    `Nội dung “Đã gọi thợ” vừa nhập ở dòng ${row} không còn ở đó: dòng ấy vừa bị xóa hoặc dời chỗ. Xem lại dòng của sự cố, chưa có thì nhập lại.`,
  ]);
  expect(displayedRows(workspace).map((one) => one['Ghi chú'])).not.toContain('Đã gọi thợ');
});

test('edits are journalled from a column that was moved', () => {
  const workspace = office();
  byHand(workspace, who.owner, `sheet('${sheet}').moveColumns(sheet('${sheet}').getRange('Q:Q'), 2);`);
  expect(workspace.grid(sheet)[0]![1]).toBe('Ghi chú');
  expect(typeInto(workspace.as(who.it), codes[0]!, 'Ghi chú', 'Đã gọi')).toContain('vào nhật ký');
  expect(typeInto(workspace, codes[0]!, 'Phụ trách', 'Nguyễn Thị Huệ')).toContain('vào nhật ký');
  expect(registerRow(workspace, codes[0]!)).toMatchObject({ 'Ghi chú': 'Đã gọi', 'Phụ trách': 'Nguyễn Thị Huệ', 'Thiết bị': 'Máy in một' });
});
