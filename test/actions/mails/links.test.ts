// A mail opens each incident where it stands: at its row, wherever hands have put it, or on the approval page for whoever decides.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../../desk/samples/dialogs';
import { byHand } from '../../support/hands';
import { goOnTo, keptOffice, mailsTo, who } from '../../support/office';
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

/** The addresses of the codes in a list, and what they say. */
const listIn = (htmlBody: string) =>
  [...htmlBody.matchAll(/(?:<br>– |<p[^>]*>)<a href="([^"]*)"[^>]*>(SC-[^<]*)<\/a>/g)].map(([, url = '', code = '']) => [code, url]);
const rowAt = (url: string) => Number(/range=A(\d+)/.exec(url)?.[1]);
/** Tuesday is a day off. */
const morning = (workspace: Workspace) => goOnTo(workspace, '2026-11-25T07:40');
const digestTo = (workspace: Workspace, to: string) => mailsTo(workspace, to).find(({ subject }) => subject.startsWith('Việc ngày 25/11'))!;

test('each line of a digest leads to its incident: the officer to the row, the chairman to what he decides', () => {
  const workspace = office();
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  sendForm(workspace, { 'Thiết bị/hệ thống': '<b>Loa</b>' });
  byHand(
    workspace,
    who.it,
    "sheet('Sổ sự cố').getRange(2, 1, 4, sheet('Sổ sự cố').getLastColumn()).sort({ column: 1, ascending: false });",
  );
  morning(workspace);
  const ofOfficer = digestTo(workspace, who.it);
  const rows = workspace.grid('Sổ sự cố').map(([code]) => code);
  const places = listIn(ofOfficer.htmlBody);
  expect(places.map(([code]) => code).sort()).toEqual(['SC-2026-0003', 'SC-2026-0004']);
  for (const [code, url] of places) expect(rows[rowAt(url!) - 1]).toBe(code);
  expect(ofOfficer.htmlBody).toContain('&lt;b&gt;Loa&lt;/b&gt;');
  expect(ofOfficer.body).toContain('– SC-2026-0003 · Máy chiếu');

  const ofChairman = Object.fromEntries(listIn(digestTo(workspace, who.chairman).htmlBody)) as Record<string, string>;
  for (const code of codes) expect(ofChairman[code]).toMatch(new RegExp(`/exec\\?[^"]*=${code}$`));
  // What the IT unit is late with is not for him to decide.
  for (const code of ['SC-2026-0003', 'SC-2026-0004']) expect(rows[rowAt(ofChairman[code]!) - 1]).toBe(code);
});

test('a reminder of several incidents leads to each; of one its button does', () => {
  const workspace = office();
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
  goOnTo(workspace, '2026-11-23T17:00');
  const reminder = mailsTo(workspace, who.it).find(({ subject }) => subject.startsWith('Nhắc việc: 2'))!;
  const rows = workspace.grid('Sổ sự cố').map(([code]) => code);
  expect(listIn(reminder.htmlBody).map(([code, url]) => [code, rows[rowAt(url!) - 1]])).toEqual([
    ['SC-2026-0003', 'SC-2026-0003'],
    ['SC-2026-0004', 'SC-2026-0004'],
  ]);
});

test('a digest that waits in its row for the quota keeps its links', () => {
  const workspace = office();
  workspace.skipTo('2026-11-25T07:25+07:00');
  workspace.fault({ functionName: 'onSweep', atCall: 1, effect: { quota: 'mail' } });
  morning(workspace);
  expect(digestTo(workspace, who.chairman)).toBeUndefined();
  goOnTo(workspace, '2026-11-26T07:50');
  const message = mailsTo(workspace, who.chairman).at(-1)!;
  expect(message.body).toContain('Việc ngày 25/11');
  expect(new Set(listIn(message.htmlBody).map(([code]) => code))).toEqual(new Set(codes));
  expect(message.htmlBody).not.toMatch(/listed|undefined/);
});

test('without the approval page the lines of the chairman have no address of their own: the button opens the file', () => {
  const workspace = office();
  byHand(workspace, who.owner, "PropertiesService.getScriptProperties().setProperty('webapp.url', '');");
  morning(workspace);
  const { htmlBody } = digestTo(workspace, who.chairman);
  expect(listIn(htmlBody)).toEqual([]);
  expect(htmlBody).toMatch(/– SC-2026-000[12] ·/);
  expect(htmlBody).toContain('/edit"');
});
