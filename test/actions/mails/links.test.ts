// A mail about one incident opens the Sheet at the incident's row, wherever hands have put it.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../../desk/samples/dialogs';
import { byHand } from '../../support/hands';
import { keptOffice, mailsTo, who } from '../../support/office';
import { incidentAt, sendForm } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B5');
  incidentAt(workspace, 'B5');
});
const codes = ['SC-2026-0001', 'SC-2026-0002'] as const;

const placeIn = (workspace: Workspace, subject: string, code: string, to = who.it) => {
  const mail = mailsTo(workspace, to)
    .filter((one) => one.subject.includes(subject) && one.subject.includes(code))
    .at(-1)!;
  return /href="[^"]*\/edit#gid=(\d+)&amp;range=(A\d+)"/.exec(mail.htmlBody)?.slice(1);
};
const registerId = (workspace: Workspace) => workspace.sheets().find(({ name }) => name === 'Sổ sự cố')!.id;

test('the mail on an approval leads to the row, also after the rows were sorted', () => {
  const workspace = office();
  fillFromMenu(workspace.as(who.chairman), 'menuDecide', codes[1], {});
  expect(placeIn(workspace, 'phê duyệt', codes[1])).toEqual([String(registerId(workspace)), 'A3']);
  byHand(workspace, who.it, "sheet('Sổ sự cố').getRange('A2:Z3').sort({ column: 1, ascending: false });");
  fillFromMenu(workspace.as(who.chairman), 'menuDecide', codes[0], {});
  expect(placeIn(workspace, 'phê duyệt', codes[0])).toEqual([String(registerId(workspace)), 'A3']);
});

test('the mail on a new report leads to the row that it gets, of two that came together each to its own', () => {
  const workspace = office();
  expect(placeIn(workspace, 'Sự cố mới', codes[0])).toEqual([String(registerId(workspace)), 'A2']);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' }, 'never');
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' }, 'never');
  workspace.advanceTo(workspace.now() + 20 * 60_000);
  const rows = workspace.grid('Sổ sự cố').map(([code]) => code);
  const together = mailsTo(workspace, who.it).at(-1)!.htmlBody;
  expect([...together.matchAll(/#gid=\d+&amp;range=A(\d+)/g)].map(([, row]) => rows[Number(row) - 1])).toEqual([
    'SC-2026-0003',
    'SC-2026-0004',
  ]);
});

test('the alarm of a security incident leads the chairman to its row', () => {
  const workspace = office();
  sendForm(workspace, { 'Dấu hiệu sự cố an ninh mạng': 'Có' });
  expect(placeIn(workspace, 'Dấu hiệu sự cố an ninh mạng', 'SC-2026-0003', who.chairman)).toEqual([String(registerId(workspace)), 'A4']);
});
