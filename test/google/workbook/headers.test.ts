// Hands on the header rows: whatever they do, the next run finds every column, reports and steps go on, and the sheet is put right.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../../desk/samples/dialogs';
import { expectInOrder } from '../../faults/undisturbed';
import { byHand } from '../../support/hands';
import { actsOf, anHourLater, cellOf, isNote, rowsOf, who } from '../../support/office';
import { aPlan, officeOfTwo, sendForm } from '../../support/stories';

const register = 'Sổ sự cố';
const planned = 'SC-2026-0001';
const office = officeOfTwo();
const columnOf = (workspace: Workspace, sheet: string, header: string) => cellOf(workspace, sheet, header, 1);

/** What hands do to a sheet whose first headers are known; a script does it, so that no event tells of it. */
const acts: [what: string, lines: (sheet: string, header: string) => string][] = [
  ['a header is renamed', (sheet, header) => `sheet('${sheet}').getRange('${header}').setValue('Cột khác');`],
  ['a header is cleared', (sheet, header) => `sheet('${sheet}').getRange('${header}').clearContent();`],
  [
    'a header is typed over another',
    (sheet, header) => `sheet('${sheet}').getRange('${header}').setValue(sheet('${sheet}').getRange('A1').getValue());`,
  ],
  ['all headers are renamed', (sheet) => `sheet('${sheet}').getRange(1, 1, 1, sheet('${sheet}').getLastColumn()).setValue('x');`],
  ['the header row is deleted', (sheet) => `sheet('${sheet}').deleteRow(1);`],
  ['the header row is cleared', (sheet) => `sheet('${sheet}').getRange('1:1').clearContent();`],
  ['a blank row stands above it', (sheet) => `sheet('${sheet}').insertRowBefore(1);`],
  [
    'a title stands above it',
    (sheet) => `sheet('${sheet}').insertRowsBefore(1, 2); sheet('${sheet}').getRange('A1').setValue('BẢNG THEO DÕI NĂM 2026');`,
  ],
  [
    'its headers are in capitals, with spaces',
    (sheet) =>
      `const row = sheet('${sheet}').getRange(1, 1, 1, 5); row.setValues([row.getValues()[0].map((header) => ' ' + String(header).toUpperCase().normalize('NFD') + ' ')]);`,
  ],
];

describe.each([
  [register, 'Mức độ'],
  ['Nhật ký', 'Dữ liệu'],
  ['Dự toán', 'Đơn giá'],
  ['Thư đi', 'Trạng thái'],
])('«%s»', (sheet, header) => {
  test.each(acts)('%s', (_what, lines) => {
    const workspace = office();
    const before = workspace.grid(sheet)[0]!;
    byHand(workspace, who.owner, lines(sheet, columnOf(workspace, sheet, header)));
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    expect(fillFromMenu(workspace.as(who.it), 'menuPlan', planned, aPlan)).toMatchObject({ ok: true });

    anHourLater(workspace);
    expect(actsOf(workspace, 'SC-2026-0003')).toEqual(['Báo sự cố']);
    const headers = workspace.grid(sheet)[0]!;
    for (const one of before.filter((text) => !isNote(text))) expect(headers).toContain(one);
    expect(new Set(headers.filter(Boolean)).size).toBe(headers.filter(Boolean).length);
    expectInOrder(workspace);
    expect(
      rowsOf(workspace, register)
        .map((row) => row['Thiết bị'])
        .sort(),
    ).toEqual(['Máy chiếu', 'Máy in', 'Máy quét']);
  });
});
