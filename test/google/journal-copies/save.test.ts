// The copy of each night: the new rows as a file in a folder that only keepers open, and no file on a quiet night.
import type { Workspace } from 'apps-script-emulator';
import { enlarge } from '../../../bench/large-register';
import { openFromMenu } from '../../../desk/samples/dialogs';
import { byHand } from '../../support/hands';
import { cellOf, goOnTo, officeAt, who } from '../../support/office';
import { someOf } from '../../support/some-of';
import { endedIncident, sendForm } from '../../support/stories';
import { next, ofTwo, passOn, takeOver } from '../keeper/keepers';
import { copiesOf, damageOf, journalOf, keptFrom, linesOf, officeWithCopies, restore } from './copies';

const office = officeWithCopies();
const MINUTES = 60_000;
const folderOf = (workspace: Workspace) => workspace.files().find(({ name, trashed }) => name === 'Bản lưu nhật ký' && !trashed)!;

test('each night the new rows go as a file, and none is made on a night without new rows', () => {
  const workspace = office();
  goOnTo(workspace, '2026-11-26T08:00');
  const files = copiesOf(workspace);
  expect(files[0]).toMatch(/^Nhật ký 2026-11-24, dòng 2-\d+\.txt$/);
  const lines = linesOf(workspace, 'Nhật ký 20').flat();
  const rows = workspace.grid('Nhật ký');
  expect(lines).toHaveLength(rows.length - 1);
  const hashAt = rows[0]!.indexOf('Mã đối chiếu');
  expect(lines.map(({ hash }) => hash)).toEqual(rows.slice(1).map((row) => row[hashAt]));
  expect(typeof lines[0]!.at).toBe('number');
  goOnTo(workspace, '2026-11-28T08:00');
  expect(copiesOf(workspace)).toEqual(files);
});

test('the folder lies in the Drive of the keeper, and only administrators open it, for reading', () => {
  const workspace = office();
  const root = byHand<string>(workspace, who.owner, 'return DriveApp.getRootFolder().getId();');
  expect(folderOf(workspace)).toMatchObject({ owner: who.owner, parents: [root], editors: [], viewers: [] });
  const people = workspace.grid('Phân quyền');
  const row = people.findIndex((cells) => cells.includes(who.otherIt)) + 1;
  workspace.as(who.owner).type('Phân quyền', cellOf(workspace, 'Phân quyền', 'Vai trò', row), 'CNTT, Quản trị');
  for (const email of [who.it, who.otherIt]) workspace.share(folderOf(workspace).id, email, 'editor');
  goOnTo(workspace, '2026-11-26T08:00');
  expect(folderOf(workspace)).toMatchObject({ editors: [], viewers: [who.otherIt] });
});

test('an address that cannot be let in keeps no other out, and rights that cannot be read stop no sweep', () => {
  const admins = (more: Parameters<typeof office>[0] = {}) => {
    const workspace = office(more);
    const people = ['tam', 'chin'].map((name) => [name, 'Công chức', 'Công an xã', `${name}@sontay.example`, 'Quản trị']);
    workspace.as(who.owner).type('Phân quyền', 'A7:E8', people);
    goOnTo(workspace, '2026-11-25T23:50');
    return workspace;
  };
  const calls: string[] = [];
  const midnight = (workspace: Workspace) => {
    calls.length = 0;
    workspace.advanceTo(workspace.now() + 10 * MINUTES);
    return copiesOf(workspace).at(-1);
  };
  const name = midnight(admins({ onCall: (method, functionName) => functionName === 'onSweep' && calls.push(method) }));
  expect(name).toContain('2026-11-26');
  const callOf = (method: string) => calls.indexOf(method) + 1;
  const [letIn, read] = [callOf('Drive.Permissions.create'), callOf('Drive.Permissions.list')];
  expect(Math.min(letIn, read)).toBeGreaterThan(0);
  const unknown = admins();
  unknown.fault({ functionName: 'onSweep', atCall: letIn, effect: { response: 400 } });
  expect(midnight(unknown)).toBe(name);
  expect(folderOf(unknown).viewers).toEqual(['chin@sontay.example']);
  const unread = admins();
  unread.fault({ functionName: 'onSweep', atCall: read, effect: { response: 403 } });
  expect(midnight(unread)).toBe(name);
  expect(unread.grid('Việc đang mở')[1]![0]).toMatch(/^Chạy lần cuối/);
});

test('a run that dies when it has made the folder leaves one that the next run finds, though Drive does not list it yet', () => {
  const begun = (more: Parameters<typeof officeAt>[1] = {}) => {
    const workspace = officeAt('2026-11-23T09:20+07:00', more);
    sendForm(workspace);
    return workspace;
  };
  const calls: string[] = [];
  const watched = begun({ onCall: (method, functionName) => functionName === 'onSweep' && calls.push(method) });
  watched.advanceTo(watched.now() + 10 * MINUTES);
  const made = calls.indexOf('Drive.Files.create') + 1;
  expect(made).toBeGreaterThan(0);
  const workspace = begun();
  workspace.fault({ functionName: 'onSweep', atCall: made + 1, effect: 'kill' });
  workspace.advanceTo(workspace.now() + 10 * MINUTES);
  expect(workspace.as(who.owner).runFromPage('cureCheck', ['copies'])).toMatchObject({ ok: true });
  expect(workspace.files().filter(({ name }) => name === 'Bản lưu nhật ký')).toHaveLength(1);
});

test('a folder that somebody else has marked as that of the copies is not taken', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  const id = byHand<string>(
    workspace,
    who.it,
    `const properties = { register: book.getId(), kind: 'copies', incident: '-', form: '-', edition: '-', state: 'made' };
     return Drive.Files.create({ name: 'Bản lưu nhật ký', mimeType: 'application/vnd.google-apps.folder', properties }).id;`,
  );
  workspace.as(who.it).share(id, who.owner, 'editor');
  workspace.skipTo(workspace.now() + 15 * MINUTES);
  sendForm(workspace);
  workspace.advanceTo(workspace.now() + 10 * MINUTES);
  const [copy] = workspace.files().filter(({ name }) => name.startsWith('Nhật ký 2026'));
  expect(copy!.parents).not.toContain(id);
  expect(workspace.files().find((file) => copy!.parents.includes(file.id))).toMatchObject({ name: 'Bản lưu nhật ký', owner: who.owner });
});

test('the next keeper saves all rows into a folder of their own, and what only the copies of the one before have comes back', () => {
  const workspace = ofTwo();
  goOnTo(workspace, '2026-11-24T08:00');
  byHand(workspace, who.it, "sheet('Nhật ký').deleteRow(4);");
  passOn(workspace);
  takeOver(workspace);
  goOnTo(workspace, '2026-11-25T08:00');
  const own = workspace.files().filter(({ name, owner }) => name.startsWith('Nhật ký 2026-11-25') && owner === next);
  expect(own.map(({ name }) => name)).toEqual([expect.stringMatching(/, dòng 2-/)]);
  expect(workspace.files().filter(({ name }) => name.startsWith('Nhật ký 2026-11-25'))).toEqual(own);
  expect(workspace.files().filter(({ name }) => name === 'Bản lưu nhật ký')).toMatchObject([{ owner: who.owner }, { owner: next }]);
  expect(workspace.as(next).runFromPage('loadDamage', [])).toMatchObject({
    submit: 'Khôi phục',
    sentences: [expect.stringContaining('1 dòng bị xóa')],
  });
});

test('whoever compares from the menu saves nothing: the copies lie in the Drive of the keeper', () => {
  const workspace = office();
  const files = copiesOf(workspace);
  workspace.skipTo('2026-11-26T07:00+07:00');
  expect(openFromMenu(workspace.as(who.it), 'menuSweep')).toMatchObject({ kind: 'notice' });
  expect(copiesOf(workspace)).toEqual(files);
  openFromMenu(workspace.as(who.owner), 'menuSweep');
  expect(copiesOf(workspace).length).toBeGreaterThan(files.length);
});

test('a sweep after the first of the day makes no call for it', () => {
  const seen: string[] = [];
  const workspace = office({ onCall: (method) => seen.push(method) });
  // The comparison of the hour looks for half-made documents.
  workspace.advanceTo(workspace.now() + 20 * MINUTES);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
  seen.length = 0;
  workspace.advanceTo(workspace.now() + 10 * MINUTES);
  expect(seen).toContain('FormApp.openById');
  expect(seen.filter((method) => /^(Drive|DriveApp)\./.test(method))).toEqual([]);
});

test('rows deleted and inserted above do not confuse it; a folder in the bin is made anew with all rows', () => {
  const workspace = office();
  byHand(workspace, who.it, "sheet('Nhật ký').deleteRows(3, 2); sheet('Nhật ký').insertRowBefore(2);");
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
  goOnTo(workspace, '2026-11-26T08:00');
  const hashAt = workspace.grid('Nhật ký')[0]!.indexOf('Mã đối chiếu');
  const last = () => workspace.grid('Nhật ký').at(-1)![hashAt];
  expect(linesOf(workspace, 'Nhật ký 2026-11-26').at(-1)!.at(-1)!.hash).toBe(last());
  byHand(workspace, who.owner, `DriveApp.getFolderById('${folderOf(workspace).id}').setTrashed(true);`);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  goOnTo(workspace, '2026-11-27T08:00');
  const lines = linesOf(workspace, 'Nhật ký 20').flat();
  expect(lines.at(-1)!.hash).toBe(last());
  // The blank row was typed.
  expect(lines).toHaveLength(workspace.grid('Nhật ký').length - 2);
});

test.each([
  ['rows above the last copied one are deleted', '', 'journal.deleteRows(3, 2);'],
  ['rows are inserted above it', '', 'journal.insertRowsBefore(3, 2);'],
  ['the last copied row itself is deleted', 'Loa', 'journal.deleteRow(last);'],
])('%s: each new row is copied, and none twice', (_what, before, lines) => {
  const workspace = office();
  goOnTo(workspace, '2026-11-26T08:00');
  const last = workspace.grid('Nhật ký').length;
  if (before) sendForm(workspace, { 'Thiết bị/hệ thống': before });
  byHand(workspace, who.it, `const journal = sheet('Nhật ký'); const last = ${last}; ${lines}`);
  for (const device of ['Máy chiếu', 'Máy quét']) sendForm(workspace, { 'Thiết bị/hệ thống': device });
  goOnTo(workspace, '2026-11-27T08:00');
  const hashAt = workspace.grid('Nhật ký')[0]!.indexOf('Mã đối chiếu');
  const copied = linesOf(workspace, 'Nhật ký 20')
    .flat()
    .map(({ hash }) => hash);
  const standing = workspace
    .grid('Nhật ký')
    .slice(1)
    .map((row) => row[hashAt]!)
    .filter(Boolean);
  expect(copied).toEqual(expect.arrayContaining(standing));
  expect(new Set(copied).size).toBe(copied.length);
});

test('a night whose only new row was typed over makes no file, and stops no run', () => {
  const workspace = office();
  goOnTo(workspace, '2026-11-26T08:00');
  const files = copiesOf(workspace);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
  const last = workspace.grid('Nhật ký').length;
  byHand(workspace, who.it, `sheet('Nhật ký').getRange('${cellOf(workspace, 'Nhật ký', 'Nội dung', last)}').setValue('viết tay');`);
  const logged = workspace.log().length;
  goOnTo(workspace, '2026-11-27T08:00');
  expect(copiesOf(workspace)).toEqual(files);
  expect(workspace.log().slice(logged)).not.toContainEqual(expect.stringContaining('undefined'));
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
  goOnTo(workspace, '2026-11-28T08:00');
  expect(copiesOf(workspace)).toHaveLength(files.length + 1);
});

describe('a run that dies at any call of saving', () => {
  const begun = keptFrom(() => {
    const workspace = office();
    goOnTo(workspace, '2026-11-25T23:50');
    return workspace;
  });

  test('leaves every row in a copy, and the next sweep goes on', () => {
    const calls: string[] = [];
    const reference = begun({ onCall: (method, functionName) => functionName === 'onSweep' && calls.push(method) });
    reference.advanceTo(reference.now() + 10 * MINUTES);
    const rows = reference.grid('Nhật ký').length - 1;
    const first = calls.findIndex((method) => method.startsWith('Drive.'));
    expect(first).toBeGreaterThan(0);
    const remote = calls.flatMap((method, index) =>
      index + 1 < first || /^(Utilities|Session|User|Sheet|PropertiesService)\./.test(method) ? [] : [index + 1],
    );
    for (const call of someOf(remote, 8)) {
      const workspace = begun();
      workspace.fault({ functionName: 'onSweep', atCall: call, effect: 'kill' });
      workspace.advanceTo(workspace.now() + 25 * MINUTES);
      const lines = linesOf(workspace, 'Nhật ký 20').flat();
      expect([call, new Set(lines.map(({ hash }) => hash)).size]).toEqual([call, rows]);
      expect([call, damageOf(workspace).sentences[0]]).toEqual([call, expect.stringContaining('còn nguyên')]);
    }
  });
});

const bigOffice = keptFrom(() => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  const code = endedIncident(workspace);
  enlarge(workspace, 350, code);
  workspace.skipTo(workspace.now() + 1440 * MINUTES);
  workspace.advanceTo(workspace.now() + 71 * MINUTES);
  return workspace;
});

test('a big journal is caught up with file by file, a sweep each', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  const code = endedIncident(workspace);
  enlarge(workspace, 300, code);
  workspace.skipTo(workspace.now() + 1440 * MINUTES);
  const rows = workspace.grid('Nhật ký').length - 1;
  expect(rows).toBeGreaterThan(4000);
  workspace.advanceTo(workspace.now() + 11 * MINUTES);
  // That of the day before, and the first of this one.
  expect(copiesOf(workspace)).toHaveLength(2);
  workspace.advanceTo(workspace.now() + 60 * MINUTES);
  const lines = linesOf(workspace, 'Nhật ký 20');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  expect(lines.length).toBeLessThan(6);
  expect(lines.flat().length).toBeLessThanOrEqual(rows + 20);
  expect(damageOf(workspace).sentences[0]).toContain('còn nguyên');
});

test('a big journal that was cleared with its end comes back in portions, in one chain', () => {
  const workspace = bigOffice();
  const before = journalOf(workspace);
  expect(before.length).toBeGreaterThan(5000);
  byHand(workspace, who.it, "sheet('Nhật ký').clearContents();");
  expect(restore(workspace).length).toBeGreaterThan(1);
  const [headers, ...rows] = workspace.grid('Nhật ký');
  const [hash, previous] = ['Mã đối chiếu', 'Mã đối chiếu dòng trước'].map((header) => headers!.indexOf(header)) as [number, number];
  expect(rows.filter((row, index) => row[previous] !== (rows[index - 1]?.[hash] ?? ''))).toEqual([]);
  expect(journalOf(workspace).slice(0, before.length)).toEqual(before);
  expect(damageOf(workspace)).toMatchObject({ submit: '' });
});
