// «Thiết lập đã nhận»: what was last good is kept entry by entry, and holds while a sheet cannot be read.
import type { Workspace } from 'apps-script-emulator';
import { byHand } from '../support/hands';
import { anHourLater, cellOf, keptOffice, mailsTo, registerRow, rowsOf, who } from '../support/office';
import { setUp } from '../support/set-up';
import { sendForm } from '../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  workspace.as(who.owner).type('Quy trình', cellOf(workspace, 'Quy trình', 'Thời gian (ngày làm việc)', 3), '1,5');
  anHourLater(workspace);
});
const keptOf = (workspace: Workspace, sheet: string) =>
  rowsOf(workspace, 'Thiết lập đã nhận')
    .filter((row) => row.Trang === sheet)
    .map((row) => JSON.parse(row.Dòng!) as Record<string, unknown>);
const days = (workspace: Workspace) => rowsOf(workspace, 'Ngày nghỉ').filter((row) => row.Ngày !== '');
const toldWrong = (workspace: Workspace) => mailsTo(workspace, who.it).filter(({ subject }) => /^Bảng tính có .* cần sửa/.test(subject));
/** Half a day and a day of two sessions from 9:20 are Wednesday morning: 24/11 is a day off. */
const dueOfReport = (workspace: Workspace) => {
  sendForm(workspace);
  return registerRow(workspace, 'SC-2026-0001')['Hạn bước'];
};

test('the office has a step of another length than issued', () => {
  expect(dueOfReport(office())).not.toBe(dueOfReport(withIssuedSteps()));
});
const withIssuedSteps = () => {
  const workspace = office();
  workspace.as(who.owner).type('Quy trình', 'D3', '0,5');
  return workspace;
};

test('rows that people take out are kept no longer', () => {
  const workspace = office();
  const before = keptOf(workspace, 'days').length;
  expect(before).toBe(days(workspace).length);
  byHand(workspace, who.owner, "sheet('Ngày nghỉ').deleteRows(3, 4);");
  anHourLater(workspace);
  expect(keptOf(workspace, 'days')).toHaveLength(before - 4);
  expect(rowsOf(workspace, 'Thiết lập đã nhận').every((row) => row.Trang !== '' && row.Dòng !== '')).toBe(true);
});

test('while a sheet is gone, what it said holds and stays kept', () => {
  const workspace = office();
  const due = dueOfReport(office());
  const kept = keptOf(workspace, 'steps');
  expect(kept.length).toBe(7);
  byHand(workspace, who.owner, "book.deleteSheet(sheet('Quy trình'));");
  expect(dueOfReport(workspace)).toBe(due);
  anHourLater(workspace);
  expect(keptOf(workspace, 'steps')).toEqual(kept);
  setUp(workspace);
  expect(rowsOf(workspace, 'Quy trình').find((row) => row.Bước === 'B2')!['Thời gian (ngày làm việc)']).toBe('1,5');
});

test('what is right beside a wrong entry is kept, each once', () => {
  const workspace = office().as(who.owner);
  const steps = rowsOf(workspace, 'Quy trình');
  const [b2, b3] = ['B2', 'B3'].map((step) => steps.findIndex((row) => row.Bước === step) + 2);
  workspace.type('Quy trình', `D${b3}`, '2');
  workspace.type('Quy trình', `D${b2}`, 'ba');
  anHourLater(workspace);
  const kept = keptOf(workspace, 'steps').map(({ step, workingDays }) => [step, workingDays]);
  expect(kept.filter(([step]) => step === 'B3')).toEqual([['B3', 2]]);
  expect(kept.filter(([step]) => step === 'B2')).toEqual([['B2', 1.5]]);
});

test('days off may all be taken out: nobody is told of an empty list', () => {
  const workspace = office();
  byHand(workspace, who.owner, "const one = sheet('Ngày nghỉ'); one.deleteRows(2, one.getLastRow() - 1);");
  anHourLater(workspace);
  expect(toldWrong(workspace)).toEqual([]);
  // Without a day off the step is due a day earlier.
  expect(dueOfReport(workspace)).not.toBe(dueOfReport(office()));
});

test('kept rows that hands have typed over stop nothing, and are written again', () => {
  const workspace = office();
  const kept = workspace.grid('Thiết lập đã nhận');
  byHand(workspace, who.owner, "const one = sheet('Thiết lập đã nhận'); one.getRange(2, 2, one.getLastRow() - 1, 1).setValue('viết tay');");
  expect(dueOfReport(workspace)).toBe(dueOfReport(office()));
  anHourLater(workspace);
  expect(workspace.grid('Thiết lập đã nhận')).toEqual(kept);
});
