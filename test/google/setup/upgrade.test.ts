// A register of the version before: until «Cài đặt» has upgraded it, reports wait in the form, and the keeper and the IT unit are told.

import type { Workspace } from 'apps-script-emulator';
import { isOld, upgrade } from '../../../desk/office/set-up';
import { fillFromMenu, openFromMenu } from '../../../desk/samples/dialogs';
import type { CheckAnswer } from '../../../src/actions/page-models';
import { expectInOrder } from '../../faults/undisturbed';
import { byHand } from '../../support/hands';
import { anHourLater, keptOffice, mailsTo, registerRow, rowsOf, who } from '../../support/office';
import { type StepResult, setUp } from '../../support/set-up';
import { someOf } from '../../support/some-of';
import { incidentAt, sendForm } from '../../support/stories';

/** Gives the file the layout of version 1.1: places of events in two columns, no end of the journal, a mark before texts like formulas. */
const makeOld = (workspace: Workspace) =>
  byHand(
    workspace,
    who.owner,
    `const register = sheet('Sổ sự cố');
     const headers = () => register.getRange(1, 1, 1, register.getLastColumn()).getValues()[0];
     const at = (header) => headers().indexOf(header) + 1;
     const rows = register.getLastRow() - 1;
     const lists = at('Dòng nhật ký');
     register.insertColumnAfter(lists);
     const places = register.getRange(2, lists, rows, 1).getValues().map(([text]) => {
       const all = String(text).split(/[ -]/).map(Number);
       return [all[0], all[all.length - 1]];
     });
     register.getRange(1, lists, 1, 2).setValues([['Nhật ký từ dòng', 'Nhật ký đến dòng']]);
     register.getRange(2, lists, rows, 2).setNumberFormat('0').setValues(places);
     const state = at('Đang mở');
     register.getRange(1, state).setValue('Chờ lãnh đạo');
     register.getRange(2, state, rows, 1).setValues(register.getRange(2, state, rows, 1).getValues().map(([text]) => [String(text).includes('lãnh đạo') ? 'x' : '']));
     register.deleteColumn(at('Đã nhắc'));
     register.getRange(2, at('Vị trí')).setValue('\\u2060=Phòng 2');
     const strict = SpreadsheetApp.newDataValidation().requireValueInList(['Khẩn cấp', 'Cao'], true).setAllowInvalid(false).build();
     register.getRange(2, at('Mức độ'), 50, 1).setDataValidation(strict);
     const mails = sheet('Thư đi');
     mails.insertColumnAfter(mails.getLastColumn());
     mails.getRange(1, mails.getLastColumn() + 1, 2, 1).setValues([['Đã nhắc'], ['hue.nguyen@sontay.example|SC-2026-0002/B3/step/1/soon\\nhue.nguyen@sontay.example|SC-2025-0009/B3/step/1/soon']]);
     const journal = sheet('Nhật ký');
     journal.deleteColumn(journal.getRange(1, 1, 1, journal.getLastColumn()).getValues()[0].findIndex((header) => String(header).startsWith('Cuối')) + 1);`,
  );

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B5', { 'Vị trí': '=Phòng 2' });
  incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy quét' });
  makeOld(workspace);
  workspace.as(who.owner);
});
const later = (workspace: Workspace) => workspace.advanceTo(workspace.now() + 11 * 60_000);
const pause = 'Sổ sự cố CNTT: đang tạm dừng ghi';

test('reports wait in the form; menus say what to do; keeper and IT unit get one mail a day', () => {
  const workspace = office();
  const rows = rowsOf(workspace, 'Sổ sự cố');
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  later(workspace);
  later(workspace);
  expect(rowsOf(workspace, 'Sổ sự cố')).toEqual(rows);
  for (const email of [who.owner, who.it, who.otherIt])
    expect(mailsTo(workspace, email).filter(({ subject }) => subject === pause)).toMatchObject([
      { body: expect.stringContaining('người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…”') },
    ]);
  expect(workspace.cellInfo('Sổ sự cố', 'A1').note).toContain(pause);
  expect(openFromMenu(workspace.as(who.it), 'menuSubmit', 'SC-2026-0002')).toMatchObject({
    kind: 'notice',
    message: expect.stringContaining('cần nâng cấp một lần'),
  });
  const check = workspace.runFromPage('loadCheck', [['running']]) as Extract<CheckAnswer, { kind: 'checked' }>;
  expect(check.groups[0]!.lines.find(({ id }) => id === 'recording')).toMatchObject({
    state: 'wrong',
    found: expect.stringContaining('cần nâng cấp một lần'),
  });
});

test('after «Cài đặt» everything goes on: waiting reports are recorded, the upgrade is in the journal, lists refuse nothing', () => {
  const workspace = office();
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  const results = setUp(workspace);
  expect(Object.values(results).map(({ ok }) => ok)).toEqual(Array(9).fill(true));
  expect(results.lists!.message).toContain('Đã ghi lại 2 dòng theo nhật ký.');
  expect(rowsOf(workspace, 'Nhật ký').at(-1)).toMatchObject({ 'Sự kiện': 'Nâng cấp', 'Mã sự cố': '' });
  const headers = workspace.grid('Sổ sự cố')[0]!;
  expect(headers).not.toEqual(expect.arrayContaining(['Nhật ký đến dòng']));
  // Who was reminded is noted on the rows from now on.
  expect(registerRow(workspace, 'SC-2026-0002')['Đã nhắc']).toMatch(/^hue\.nguyen@sontay\.example\|SC-2026-0002\/B3\/step\/1\/soon\|\w+$/);
  expect(headers.filter((header) => header === 'Dòng nhật ký' || header === 'Đang mở' || header === 'Đã nhắc')).toHaveLength(3);
  later(workspace);
  expect(registerRow(workspace, 'SC-2026-0003')['Thiết bị']).toBe('Máy chiếu');
  expect(registerRow(workspace, 'SC-2026-0001')).toMatchObject({ 'Vị trí': '=Phòng 2', Bước: 'B5' });
  expect(workspace.cellInfo('Sổ sự cố', 'A1').note).not.toContain(pause);
  expect(fillFromMenu(workspace.as(who.chairman), 'menuDecide', 'SC-2026-0001', {})).toMatchObject({ ok: true });
  expect(() => workspace.as(who.it).type('Sổ sự cố', 'J2', 'Gấp lắm')).not.toThrow();
  expect(workspace.colour('Sổ sự cố', 'A2')).toBe('');
  anHourLater(workspace);
  expectInOrder(workspace);
});

test('a kept file of the try-out desk is upgraded in the same way, and its people stay as they are', () => {
  const workspace = office();
  const people = workspace.grid('Phân quyền');
  expect(isOld(workspace)).toBe(true);
  upgrade(workspace, () => undefined);
  expect(isOld(workspace)).toBe(false);
  expect(workspace.grid('Phân quyền')).toEqual(people);
  expect(fillFromMenu(workspace.as(who.chairman), 'menuDecide', 'SC-2026-0001', {})).toMatchObject({ ok: true });
});

test('between two steps of «Cài đặt» people go on with their incidents', () => {
  const workspace = office();
  for (const step of ['start', 'sheets']) expect(workspace.runFromPage('runSetupStep', [step])).toMatchObject({ ok: true });
  expect(fillFromMenu(workspace.as(who.chairman), 'menuDecide', 'SC-2026-0001', {})).toMatchObject({ ok: true });
});

test('the upgrade may be cut off anywhere and run again', () => {
  const run = (workspace: Workspace, step: string) => workspace.runFromPage('runSetupStep', [step]) as StepResult;
  const reference = office();
  const callsOf = (step: string) => {
    expect(run(reference, step)).toMatchObject({ ok: true });
    return reference.meter().calls;
  };
  const places = (['sheets', 'lists'] as const).flatMap((step) => {
    const calls = callsOf(step);
    return Array.from({ length: calls }, (_, index) => ({ step, call: index + 1 }));
  });
  expect(places.length).toBeGreaterThan(400);
  for (const { step, call } of someOf(places, 5)) {
    const workspace = office();
    if (step === 'lists') run(workspace, 'sheets');
    workspace.fault({ functionName: 'runSetupStep', atCall: call, effect: 'kill' });
    expect(() => run(workspace, step)).toThrow();
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    expect(Object.values(setUp(workspace)).every(({ ok }) => ok)).toBe(true);
    anHourLater(workspace);
    expectInOrder(workspace);
    expect(rowsOf(workspace, 'Nhật ký').filter((row) => row['Sự kiện'] === 'Nâng cấp').length).toBeLessThanOrEqual(1);
    expect(
      rowsOf(workspace, 'Sổ sự cố')
        .map((row) => row['Mã sự cố'])
        .sort(),
    ).toEqual(['SC-2026-0001', 'SC-2026-0002', 'SC-2026-0003']);
  }
});
