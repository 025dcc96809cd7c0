// «Đơn vị đối tác» learns from plans, repairs and handovers in the commit of the action; hands may do to it what they like.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, type Typed } from '../../../desk/samples/dialogs';
import type { SetupStepId } from '../../../src/texts/setup';
import { alterJournal } from '../../support/altered-journal';
import { binhMinh, suggestionsOf } from '../../support/earlier-incidents';
import { byHand } from '../../support/hands';
import { anHourLater, keptOffice, mailsTo, rowsOf, who } from '../../support/office';
import { aPlan, incidentAt } from '../../support/stories';

const sheet = 'Đơn vị đối tác';
const columns = ['Tên đơn vị', 'Mã số thuế', 'Địa chỉ', 'Người đại diện', 'Chức vụ', 'Sự cố gần nhất', 'Ngày ghi gần nhất'];
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B7');
  incidentAt(workspace, 'B7', { 'Thiết bị/hệ thống': 'Máy quét', 'Mã tài sản': 'MQ-01' });
  incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Loa', 'Mã tài sản': 'LO-01' });
  workspace.as(who.it);
});
const vendors = (workspace: Workspace) => rowsOf(workspace, sheet).map((row) => columns.map((column) => row[column]!).join(' | '));
const handOver = (workspace: Workspace, code: string, typed: Typed) => fillFromMenu(workspace.as(who.it), 'menuHandOver', code, typed);
const plan = (workspace: Workspace, vendor: string) => fillFromMenu(workspace.as(who.it), 'menuPlan', 'SC-2026-0003', { ...aPlan, vendor });
const writesOf = (workspace: Workspace) =>
  workspace
    .meters()
    .filter(({ functionName }) => functionName === 'submitDialog')
    .at(-1)!.byMethod['Sheets.Spreadsheets.batchUpdate'];

test('a plan adds the name, the repair the day, the handover the rest; once, in the write of the action', () => {
  const workspace = office();
  expect(vendors(workspace)).toEqual(['Đơn vị đối tác A |  |  |  |  | SC-2026-0002 | 23/11/2026']);
  expect(handOver(workspace, 'SC-2026-0001', { ...binhMinh, vendorUnit: 'ĐƠN VỊ  đối tác a' })).toMatchObject({ ok: true });
  expect(writesOf(workspace)).toBe(1);
  expect(vendors(workspace)).toEqual(['Đơn vị đối tác A | 0312345678 | 12 Trần Phú | Lê Văn Cường | Giám đốc | SC-2026-0001 | 23/11/2026']);
});

test('a vendor is found again by its mã số thuế, however it is written, and keeps the name that people gave it', () => {
  const workspace = office();
  handOver(workspace, 'SC-2026-0001', binhMinh);
  workspace.type(sheet, 'A3', 'Bình Minh (chị Lan)');
  handOver(workspace, 'SC-2026-0002', {
    ...binhMinh,
    vendorUnit: 'Cty Bình Minh',
    vendorTaxCode: '0312 345 678',
    vendorAddress: '',
    vendorPosition: 'Phó Giám đốc',
  });
  expect(vendors(workspace)).toEqual([
    'Đơn vị đối tác A |  |  |  |  | SC-2026-0002 | 23/11/2026',
    'Bình Minh (chị Lan) | 0312 345 678 | 12 Trần Phú | Lê Văn Cường | Phó Giám đốc | SC-2026-0002 | 23/11/2026',
  ]);
});

test('two vendors of one name with two mã số thuế are two rows; a handover of two parties and a plan without a vendor add none', () => {
  const workspace = office();
  handOver(workspace, 'SC-2026-0001', binhMinh);
  handOver(workspace, 'SC-2026-0002', { ...binhMinh, vendorTaxCode: '8012345679' });
  expect(rowsOf(workspace, sheet).map((row) => row['Mã số thuế'])).toEqual(['', '0312345678', '8012345679']);
  expect(plan(workspace, '')).toMatchObject({ ok: true });
  expect(vendors(workspace)).toHaveLength(3);
});

test('the answer to the write of a handover is lost: it is written once', () => {
  const calls: string[] = [];
  handOver(office({ onCall: (method, name) => name === 'submitDialog' && calls.push(method) }), 'SC-2026-0001', binhMinh);
  const atCall = calls.indexOf('Sheets.Spreadsheets.batchUpdate') + 1;
  expect(atCall).toBeGreaterThan(0);
  const workspace = office();
  workspace.fault({ functionName: 'submitDialog', atCall, effect: { response: 'empty', applied: true } });
  expect(handOver(workspace, 'SC-2026-0001', binhMinh)).toMatchObject({ ok: true });
  expect(rowsOf(workspace, 'Nhật ký').filter((row) => row['Sự kiện'] === 'Bàn giao')).toHaveLength(1);
});

test('a name that looks like a formula is a text, and is suggested as one', () => {
  const workspace = office();
  const name = '=HYPERLINK("http://x") <b>';
  plan(workspace, name);
  expect(vendors(workspace)[1]).toBe(`${name} |  |  |  |  | SC-2026-0003 | 23/11/2026`);
  expect(suggestionsOf(workspace, 'plan', incidentAt(workspace, 'B3')).fields[0]!.options.map(({ value }) => value)).toContain(name);
});

describe('hands', () => {
  const change = (workspace: Workspace, lines: string) => byHand(workspace, who.owner, `const vendors = sheet('${sheet}');\n${lines}`);

  test('sort the rows and move the columns: the next handover finds the vendor', () => {
    const workspace = office();
    handOver(workspace, 'SC-2026-0001', binhMinh);
    change(
      workspace,
      `vendors.moveColumns(vendors.getRange('B1'), 7);
       vendors.insertColumnBefore(1);
       vendors.getRange('A1:A2').setValues([['Ghi chú của tôi'], ['gọi trước']]);
       vendors.getRange('A2:H3').sort({ column: 2, ascending: false });`,
    );
    handOver(workspace, 'SC-2026-0002', { ...binhMinh, vendorAddress: '14 Trần Phú' });
    expect(vendors(workspace).sort()).toEqual([
      'Công ty TNHH Tin học Bình Minh | 0312345678 | 14 Trần Phú | Lê Văn Cường | Giám đốc | SC-2026-0002 | 23/11/2026',
      'Đơn vị đối tác A |  |  |  |  | SC-2026-0002 | 23/11/2026',
    ]);
    expect(rowsOf(workspace, sheet).map((row) => row['Ghi chú của tôi'])).toContain('gọi trước');
  });

  test.each([
    ['delete the sheet', `book.deleteSheet(vendors);`],
    ['clear it', 'vendors.clear();'],
    ['retype a header', "vendors.getRange('A1').setValue('Firma');"],
    ['delete columns', 'vendors.deleteColumns(3, 5);'],
    ['delete its rows', 'vendors.deleteRows(3, vendors.getMaxRows() - 2);'],
    [
      'lock it',
      'const lock = vendors.protect(); lock.removeEditors(lock.getEditors().map((one) => one.getEmail()).filter((email) => email !== Session.getEffectiveUser().getEmail()));',
    ],
    ['rename it', "vendors.setName('Các hãng');"],
  ])('%s: the action is done, and the suggestions of the rest come', (_, lines) => {
    const workspace = office();
    change(workspace, lines);
    expect(handOver(workspace, 'SC-2026-0001', binhMinh)).toMatchObject({ ok: true, message: expect.stringContaining('Đã ghi bàn giao') });
    expect(plan(workspace, 'Hòa Phát')).toMatchObject({ ok: true });
    expect(suggestionsOf(workspace, 'handOver', 'SC-2026-0002').fields).toHaveLength(2);
  });

  test('delete the sheet: the keeper is told, and «Cài đặt…» makes it anew with the vendors of the journal', () => {
    const workspace = office();
    handOver(workspace, 'SC-2026-0001', binhMinh);
    const before = vendors(workspace);
    change(workspace, 'book.deleteSheet(vendors);');
    anHourLater(workspace);
    expect(mailsTo(workspace, who.owner).at(-1)!.body).toContain('Đơn vị đối tác');
    workspace.as(who.owner);
    for (const id of ['sheets', 'lists', 'looks'] satisfies SetupStepId[])
      expect(workspace.runFromPage('runSetupStep', [id])).toMatchObject({ ok: true });
    // The repair tells no name by itself, so the day is that of the plan.
    expect(vendors(workspace)).toEqual(before);
    expect(workspace.runFromPage('runSetupStep', ['lists'])).toMatchObject({ message: expect.not.stringContaining('đơn vị đối tác') });
  });

  test('alter the journal and delete the sheet: «Cài đặt…» makes it anew with the vendors of the other rows', () => {
    const workspace = office();
    handOver(workspace, 'SC-2026-0001', binhMinh);
    alterJournal(workspace, { code: 'SC-2026-0001', event: 'planned', from: '{', to: 'viết tay' });
    alterJournal(workspace, { code: 'SC-2026-0001', event: 'handedOver', from: '"taxCode":"0312345678"', to: '"taxCode":312345678' });
    change(workspace, 'book.deleteSheet(vendors);');
    workspace.as(who.owner);
    for (const id of ['sheets', 'lists'] satisfies SetupStepId[])
      expect(workspace.runFromPage('runSetupStep', [id])).toMatchObject({ ok: true });
    expect(vendors(workspace)).toEqual(['Đơn vị đối tác A |  |  |  |  | SC-2026-0002 | 23/11/2026']);
  });

  test('retype a header: the comparison of the hour puts it back, and the sheet learns again', () => {
    const workspace = office();
    change(workspace, "vendors.getRange('A1').setValue('Firma');");
    anHourLater(workspace);
    handOver(workspace, 'SC-2026-0001', binhMinh);
    expect(vendors(workspace)).toHaveLength(2);
  });
});
