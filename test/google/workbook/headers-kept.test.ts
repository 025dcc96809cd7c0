// What a mended header row keeps of the people who changed it, which column it takes for ours, and what it says.

import type { Workspace } from 'apps-script-emulator';
import { expectInOrder } from '../../faults/undisturbed';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, registerRow, rowsOf, who } from '../../support/office';
import { officeOfTwo, sendForm } from '../../support/stories';

const register = 'Sổ sự cố';
const code = 'SC-2026-0001';
const office = officeOfTwo();
const asOwner = (workspace: Workspace, lines: string) => byHand(workspace, who.owner, lines);
const told = (workspace: Workspace) =>
  workspace
    .mails()
    .filter(({ subject }) => /^(Bảng tính có|Hệ thống vừa tự sửa)/.test(subject))
    .map(({ body }) => body)
    .join('\n');
const headersOf = (workspace: Workspace, sheet = register) => workspace.grid(sheet)[0]!;
const letters = (workspace: Workspace, header: string, sheet = register) => cellOf(workspace, sheet, header, 1).replace(/\d+$/, '');
const idOf = (workspace: Workspace, sheet: string) => byHand<number>(workspace, who.owner, `return sheet('${sheet}').getSheetId();`);
/** Two runs of the timer: less than the hour after which register and journal are compared. */
const soon = (workspace: Workspace) => workspace.advanceTo(workspace.now() + 21 * 60_000);

test('headers in capitals, decomposed and spaced are found, and nobody is told of it', () => {
  const workspace = office();
  asOwner(
    workspace,
    `const row = sheet('${register}').getRange(1, 1, 1, 12);
     row.setValues([row.getValues()[0].map((header) => '  ' + String(header).toUpperCase().normalize('NFD').replace(' ', '  '))]);`,
  );
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  anHourLater(workspace);
  expect(told(workspace)).toBe('');
  expect(headersOf(workspace)[0]).toBe('Mã sự cố');
  expectInOrder(workspace);
});

describe('a sheet that was renamed while another was made under its name', () => {
  const replaced = (workspace: Workspace, more = '') =>
    asOwner(
      workspace,
      `const copy = sheet('${register}').copyTo(book);
       sheet('${register}').setName('Sổ cũ');
       copy.setName('${register}');
       ${more}`,
    );

  test('is taken back with its rows, the other one is set aside, and this is told', () => {
    const workspace = office();
    const id = idOf(workspace, register);
    replaced(workspace, "copy.getRange('A1').setValue('x');");
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    anHourLater(workspace);
    expect(idOf(workspace, register)).toBe(id);
    expect(workspace.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/^Sổ sự cố \(\d+\)$/)]));
    expect(told(workspace)).toContain('trang dữ liệu cũ được đặt lại tên và dùng tiếp');
    expectInOrder(workspace);
  });

  test('is left when it has no headers any more', () => {
    const workspace = office();
    replaced(workspace, "sheet('Sổ cũ').clear(); copy.getRange('A1').setValue('x');");
    const id = idOf(workspace, register);
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    anHourLater(workspace);
    expect(idOf(workspace, register)).toBe(id);
    expect(workspace.sheets().map(({ name }) => name)).toContain('Sổ cũ');
    expectInOrder(workspace);
  });
});

test('after a column was deleted its cells stand again within two runs, not after the hour', () => {
  const workspace = office();
  anHourLater(workspace);
  const header = 'Hạn bước';
  const before = registerRow(workspace, code)[header];
  expect(before).toBeTruthy();
  asOwner(workspace, `sheet('${register}').deleteColumn(${headersOf(workspace).indexOf(header) + 1});`);
  // A report reads the register, and its run puts the header right.
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  soon(workspace);
  expect(registerRow(workspace, code)[header]).toBe(before);
});

test.each(['Danh mục', 'Cấu hình'])('«%s»: rows that people wrote above the header stay, below it', (sheet) => {
  const workspace = office();
  const second = workspace.grid(sheet)[1]![0];
  asOwner(workspace, `sheet('${sheet}').insertRowsBefore(1, 2); sheet('${sheet}').getRange('A1').setValue('Bảng của tổ CNTT');`);
  anHourLater(workspace);
  const column = workspace.grid(sheet).map((row) => row[0]);
  expect(column).toContain('Bảng của tổ CNTT');
  expect(column).toContain(second);
  expect(headersOf(workspace, sheet)).not.toContain('Bảng của tổ CNTT');
});

test('of records a title above the header is taken out, and the mail says what it was', () => {
  const workspace = office();
  asOwner(workspace, `sheet('${register}').insertRowBefore(1); sheet('${register}').getRange('B1').setValue('SỔ THEO DÕI NĂM 2026');`);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  anHourLater(workspace);
  expect(workspace.grid(register).flat()).not.toContain('SỔ THEO DÕI NĂM 2026');
  expect(told(workspace)).toContain('bỏ phần ghi thêm ở trên: “SỔ THEO DÕI NĂM 2026”');
});

test('the column of the journal’s end deleted, at the edge of the sheet: the next report brings it back, and its run does not fail', () => {
  const workspace = office();
  asOwner(
    workspace,
    `const journal = sheet('Nhật ký');
     const at = journal.getRange('1:1').getValues()[0].findIndex((text) => String(text).startsWith('Cuối nhật ký')) + 1;
     if (journal.getMaxColumns() > at) journal.deleteColumns(at + 1, journal.getMaxColumns() - at);
     journal.deleteColumn(at);`,
  );
  const logged = workspace.log().length;
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  expect(workspace.log().slice(logged).join('\n')).not.toMatch(/Invalid requests/);
  expect(rowsOf(workspace, register).at(-1)).toMatchObject({ 'Thiết bị': 'Máy chiếu' });
  anHourLater(workspace);
  expect(headersOf(workspace, 'Nhật ký').filter((text) => text.startsWith('Cuối nhật ký'))).toHaveLength(1);
  expectInOrder(workspace);
});

describe('which column is ours', () => {
  const ofPeople = (header: string) => `
    const column = sheet('${register}').getRange('1:1').getValues()[0].indexOf('${header}') + 1;
    sheet('${register}').insertColumnBefore(column);
    sheet('${register}').getRange(2, column, 2, 1).setValues([['của tổ'], ['của tổ']]);`;

  test('of two with one header the marked one, though another stands before it', () => {
    const workspace = office();
    asOwner(workspace, `${ofPeople('Thiết bị')} sheet('${register}').getRange(1, column).setValue('Thiết bị');`);
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    anHourLater(workspace);
    expect(rowsOf(workspace, register).map((row) => row['Thiết bị'])).toEqual(['Máy in', 'Máy quét', 'Máy chiếu']);
    expect(rowsOf(workspace, register).map((row) => row['Thiết bị (2)'])).toEqual(['của tổ', 'của tổ', '']);
    expect(told(workspace)).toContain('có hai cột tên “Thiết bị”');
  });

  test('a deleted one comes back at the right, and is not the unnamed column of people in its place', () => {
    const workspace = office();
    asOwner(workspace, `${ofPeople('Thiết bị')} sheet('${register}').deleteColumn(column + 1);`);
    const place = headersOf(workspace).length;
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    anHourLater(workspace);
    expect(workspace.grid(register).filter((row) => row.includes('của tổ'))).toHaveLength(2);
    expect(headersOf(workspace).indexOf('Thiết bị')).toBeGreaterThanOrEqual(place - 1);
    expect(rowsOf(workspace, register).map((row) => row['Thiết bị'])).toEqual(['Máy in', 'Máy quét', 'Máy chiếu']);
    expect(told(workspace)).toContain('cột “Thiết bị” đã bị xóa, đã thêm lại ở bên phải');
    expectInOrder(workspace);
  });

  test('one whose header was typed over by that of a deleted one comes back beside it', () => {
    const workspace = office();
    const [device, department] = ['Thiết bị', 'Bộ phận'].map((header) => letters(workspace, header));
    expect([device, department].every(Boolean)).toBe(true);
    asOwner(
      workspace,
      `const at = sheet('${register}').getRange('${department}1').getColumn();
       sheet('${register}').getRange('${device}1').setValue('Bộ phận');
       sheet('${register}').deleteColumn(at);`,
    );
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    anHourLater(workspace);
    anHourLater(workspace);
    expect(rowsOf(workspace, register).map((row) => row['Thiết bị'])).toEqual(['Máy in', 'Máy quét', 'Máy chiếu']);
    expect(new Set(headersOf(workspace).filter(Boolean)).size).toBe(headersOf(workspace).filter(Boolean).length);
    expectInOrder(workspace);
  });
});
