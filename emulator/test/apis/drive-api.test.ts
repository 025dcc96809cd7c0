// The Drive API as drivers see it: what it costs, how searches lag, what other scripts see, and what is not implemented.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkspaceOptions } from '../../src/workspace/contract';
import { openWorkspace } from '../../src/workspace/open-workspace';

const folder = mkdtempSync(join(tmpdir(), 'drive-api-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const owner = 'chu@co-quan.example';
const other = 'an@co-quan.example';

function scriptOf(code: string, manifest: object = {}): string {
  const script = mkdtempSync(join(folder, 'script-'));
  writeFileSync(join(script, 'Code.js'), code);
  const enabledAdvancedServices = [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }];
  writeFileSync(join(script, 'appsscript.json'), JSON.stringify({ dependencies: { enabledAdvancedServices }, ...manifest }));
  return script;
}
function open(code: string, { manifest = {}, ...options }: Partial<WorkspaceOptions> & { manifest?: object } = {}) {
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner, ...options });
  workspace.load(scriptOf(code, manifest));
  return workspace;
}
const scopes = (...ends: string[]) => ({ manifest: { oauthScopes: ends.map((end) => `https://www.googleapis.com/auth/${end}`) } });

test('reads and writes are calls of the API, and their meter tells them apart', () => {
  const workspace = open(`function run() { const { id } = Drive.Files.create({ name: 'a' }); return Drive.Files.get(id).name; }`);
  expect(workspace.call('run')).toBe('a');
  expect(workspace.meter()).toMatchObject({ calls: 2, reads: 1, writes: 1, byMethod: { 'Drive.Files.create': 1, 'Drive.Files.get': 1 } });
});

test('reads and writes share the quota of queries', () => {
  const workspace = open(`function run() {
    const id = SpreadsheetApp.getActive().getId();
    for (let calls = 0; calls < 6000; calls++) { Drive.Files.get(id); Drive.Files.update({}, id); }
    try { Drive.Files.get(id); } catch (error) { return [error.details.code, error.message]; }
  }`);
  expect(workspace.call('run')).toEqual([
    429,
    "API call to drive.files.get failed with error: Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service 'drive.googleapis.com' for consumer 'project_number:100000000000'.",
  ]);
});

test('in a full Drive no file is made, folders are, until there is room; what nobody has written down is not imitated', () => {
  const workspace = open(`function run(id) {
    const said = [];
    for (const make of [
      () => Drive.Files.create({ name: 'trang', mimeType: 'application/vnd.google-apps.document' }),
      () => Drive.Files.create({ name: 'tệp' }, null, Utilities.newBlob('a')),
      () => Drive.Files.copy({ name: 'bản' }, id),
    ]) try { make(); } catch (error) { said.push([error.details.code, error.message.replace(/.*failed with error: /, '')]); }
    Drive.Files.create({ name: 'hộp', mimeType: 'application/vnd.google-apps.folder' });
    return said;
  }
  function classic() { return DriveApp.createFile('a.txt', 'a').getId(); }
  function change(id) { Drive.Files.update({}, id, Utilities.newBlob('b')); }`);
  const named = (name: string) => workspace.files().filter((file) => file.name === name).length;
  const file = workspace.call('classic') as string;
  workspace.fault({ atCall: 1, effect: { quota: 'storage' } });
  const refused = new Array(3).fill([403, "The user's Drive storage quota has been exceeded."]);
  expect(workspace.call('run', workspace.containerId)).toEqual(refused);
  expect(['trang', 'tệp', 'bản', 'hộp'].map(named)).toEqual([0, 0, 0, 1]);
  expect(() => workspace.call('classic')).toThrow('not emulated: a new file of a classic service in a full Drive');
  expect(() => workspace.call('change', file)).toThrow('not emulated: drive.files.update of content in a full Drive');
  // It does not empty itself overnight.
  workspace.skipTo(workspace.now() + 7 * 86_400_000);
  expect(workspace.call('run', workspace.containerId)).toEqual(refused);
  workspace.mend();
  workspace.call('classic');
  expect(workspace.call('run', workspace.containerId)).toEqual([]);
  expect(['trang', 'tệp', 'bản', 'a.txt'].map(named)).toEqual([1, 1, 1, 2]);
});

test('a lost answer leaves the copy behind', () => {
  const workspace = open(`function run(id) { return Drive.Files.copy({ name: 'bản' }, id).id; }`);
  workspace.fault({ atCall: 1, effect: { response: 'empty', applied: true } });
  expect(() => workspace.call('run', workspace.containerId)).toThrow('API call to drive.files.copy failed with error: Empty response');
  expect(workspace.files().filter(({ name }) => name === 'bản')).toHaveLength(1);
});

test.each([
  ['Drive.Files.watch({}, "1")', 'drive.files.watch'],
  ['Drive.Files.emptyTrash()', 'drive.files.emptyTrash'],
  ['Drive.Revisions.list("1")', 'drive.revisions.list'],
  ['Drive.newFile()', 'drive.newFile'],
  ['Drive.Files.list({ q: "fullText contains \'a\'" })', 'drive.files.list with fullText in q'],
  ["Drive.Files.list({ q: \"trashed = true and name = 'a' or name = 'b'\" })", 'a query with «and» beside «or» without brackets'],
  ['Drive.Files.list({ orderBy: "folder" })', 'drive.files.list with orderBy: folder'],
  ['Drive.Files.list({ corpora: "drive" })', 'drive.files.list with corpora: drive'],
  ['Drive.Files.list({ spaces: "appDataFolder" })', 'drive.files.list with spaces: appDataFolder'],
  ['Drive.Files.list({ fields: "files(iconLink)" })', 'drive.files.iconLink'],
  ['Drive.Files.get(ID, { fields: "*" })', 'drive.files.size of application/vnd.google-apps.spreadsheet'],
  ['Drive.Files.get(ID, { fields: "capabilities" })', 'drive.files.capabilities.canAcceptOwnership'],
  ['Drive.Files.get(ID, { fields: "size" })', 'drive.files.size of application/vnd.google-apps.spreadsheet'],
  ['Drive.Files.create({ name: "a", starred: true })', 'drive.files.create with starred'],
  ['Drive.Files.create({ name: 1 })', 'drive.files.create with name: 1'],
  ['Drive.Files.create({ properties: { a: 1 } })', 'drive.files.create with properties: {"a":1}'],
  ['Drive.Files.create({ properties: null })', 'drive.files.create with properties: null'],
  ['Drive.Files.create({ parents: "a" })', 'drive.files.create with parents: "a"'],
  ['Drive.Files.create({ trashed: true })', 'drive.files.create of application/octet-stream with trashed'],
  ['Drive.Files.create({ mimeType: MimeType.GOOGLE_SLIDES })', 'drive.files.create of application/vnd.google-apps.presentation'],
  [
    'Drive.Files.create({ mimeType: MimeType.GOOGLE_SHEETS }, Utilities.newBlob("1;2", "text/csv"))',
    'drive.files.create of application/vnd.google-apps.spreadsheet with content of text/csv',
  ],
  ['Drive.Files.copy({ mimeType: "text/plain" }, ID)', 'drive.files.copy as text/plain'],
  ['Drive.Files.copy({ trashed: true }, ID)', 'drive.files.copy with trashed'],
  ['Drive.Files.update({}, ID, Utilities.newBlob("1", "application/vnd.google-apps.spreadsheet"))', 'drive.files.update of the content'],
  ['Drive.Files.update({ mimeType: "text/csv" }, ID)', 'drive.files.update to text/csv'],
  ['Drive.Files.remove("root")', 'drive.files.delete of «My Drive»'],
  ['Drive.Files.generateIds({ type: "shortcuts" })', 'drive.files.generateIds of shortcuts in drive'],
  ['Drive.Files.export(ID, "text/csv", { alt: "media" })', 'as text/csv'],
  ['Drive.Permissions.create({ type: "user", role: "reader", emailAddress: "a@b.c" }, ID)', 'with a notification e-mail'],
  ['Drive.Permissions.create({ type: "domain", role: "reader" }, ID)', 'drive.permissions.create for domain'],
  ['Drive.Permissions.create({ type: "anyone", role: "organizer" }, ID)', 'drive.permissions of the role organizer for anyone'],
  [
    'Drive.Permissions.create({ type: "user", role: "commenter", emailAddress: "a@b.c" }, ID, { sendNotificationEmail: false })',
    'drive.permissions of the role commenter for a person',
  ],
  [
    'Drive.Permissions.create({ type: "user", role: "owner" }, ID, { transferOwnership: true })',
    'drive.permissions with transferOwnership',
  ],
  ['Drive.Permissions.create({ type: "anyone", role: "reader", view: "a" }, ID)', 'drive.permissions.create with view'],
  ['Drive.About.get({ fields: "storageQuota" })', 'drive.about.storageQuota'],
])('%s is refused by its name', (call, name) => {
  const workspace = open(`function run() { const ID = SpreadsheetApp.getActive().getId(); return ${call}; }`, {
    answers: { filesListLag: 'none' },
  });
  expect(() => workspace.call('run')).toThrow(new RegExp(`not emulated: .*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
});

test('version 2 of the API is another service, which is not implemented', () => {
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner });
  const dependencies = { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v2' }] };
  workspace.load(scriptOf('function run() { return Drive.Files.list(); }', { dependencies }));
  expect(() => workspace.call('run')).toThrow('not emulated: Drive.Files (an advanced service)');
});

describe('scopes', () => {
  const code = `function read() { return Drive.About.get({ fields: 'kind' }).kind; }
    function write() { return Drive.Files.create({ name: 'a' }).name; }`;
  test('the scope to read lets a script read, not write', () => {
    const workspace = open(code, scopes('drive.readonly'));
    expect(workspace.call('read')).toBe('drive#about');
    expect(() => workspace.call('write')).toThrow('Request had insufficient authentication scopes.');
  });
  test('a script with a narrower scope sees fewer files, which is not imitated', () => {
    const workspace = open(code, scopes('drive.file'));
    expect(() => workspace.call('read')).toThrow('not emulated: the Drive API without the scope drive or drive.readonly');
    expect(() => workspace.call('write')).toThrow('not emulated: the Drive API without the scope drive');
  });
  test('without a scope of Drive each call is refused', () => {
    const workspace = open(code, scopes('spreadsheets'));
    expect(() => workspace.call('read')).toThrow('Request had insufficient authentication scopes.');
  });
});

describe('searches', () => {
  const code = `function make() { return Drive.Files.create({ name: 'a.txt', properties: { so: '1' } }).id; }
    function rename(id, name) { Drive.Files.update({ name }, id); }
    function move(id) { DriveApp.getFileById(id).moveTo(DriveApp.createFolder('thư mục')); }
    function has(q) { return Drive.Files.list({ q }).files.length; }
    function named(name) { return DriveApp.getFilesByName(name).hasNext(); }
    function inRoot() { return has("'root' in parents and name contains 'txt'"); }`;
  const minutes = (count: number) => count * 60_000;

  test.each([
    ['files.list', 0, true],
    ['files.list and DriveApp', 0, false],
    ['none', 1, true],
  ] as const)('with a lag of %s a new file is found so', (filesListLag, byApi, byApp) => {
    const workspace = open(code, { answers: { filesListLag } });
    workspace.call('make');
    const seen = () => [workspace.call('has', "properties has { key='so' and value='1' }"), workspace.call('named', 'a.txt')];
    expect(seen()).toEqual([byApi, byApp]);
    workspace.advanceTo(workspace.now() + minutes(5) - 1);
    expect(seen()).toEqual([byApi, byApp]);
    workspace.advanceTo(workspace.now() + 1);
    expect(seen()).toEqual([1, true]);
  });

  test('each change is found in its turn, some minutes later', () => {
    const workspace = open(code);
    const id = workspace.call('make');
    const wait = (count: number) => workspace.advanceTo(workspace.now() + minutes(count));
    const seen = () => ['a', 'b', 'c'].map((name) => workspace.call('has', `name = '${name}.txt'`)).concat(workspace.call('inRoot'));
    wait(10);
    workspace.call('rename', id, 'b.txt');
    wait(2);
    workspace.call('rename', id, 'c.txt');
    workspace.call('move', id);
    expect(seen()).toEqual([1, 0, 0, 1]);
    wait(3);
    expect(seen()).toEqual([0, 1, 0, 1]);
    wait(2);
    expect(seen()).toEqual([0, 0, 1, 0]);
  });

  test('a name that another service gives is found some minutes later too', () => {
    const workspace = open(`${code}
      function renameBook() { SpreadsheetApp.getActive().rename('sổ mới'); }`);
    workspace.advanceTo(workspace.now() + minutes(10));
    workspace.call('renameBook');
    expect(workspace.call('has', "name = 'sổ mới'")).toBe(0);
    workspace.advanceTo(workspace.now() + minutes(5));
    expect(workspace.call('has', "name = 'sổ mới'")).toBe(1);
  });
});

describe('custom properties', () => {
  const code = `function mark() { return Drive.Files.create({ name: 'a', properties: { so: '1' }, appProperties: { so: '2' } }).id; }
    function marks(id) { return Drive.Files.get(id, { fields: 'properties,appProperties' }); }
    function copyByApp(id) { return DriveApp.getFileById(id).makeCopy('bản').getId(); }
    function copyByApi(id) { return Drive.Files.copy({ properties: { so: null, moi: '3' } }, id).id; }`;

  test('whether a copy has those of the original is open', () => {
    for (const copyHasProperties of [true, false]) {
      const workspace = open(code, { answers: { copyHasProperties } });
      const id = workspace.call('mark');
      expect(workspace.call('marks', workspace.call('copyByApp', id))).toEqual(
        copyHasProperties ? { properties: { so: '1' }, appProperties: { so: '2' } } : {},
      );
      expect(workspace.call('marks', workspace.call('copyByApi', id))).toEqual({
        properties: { moi: '3' },
        ...(copyHasProperties && { appProperties: { so: '2' } }),
      });
      expect(workspace.call('marks', id)).toEqual({ properties: { so: '1' }, appProperties: { so: '2' } });
    }
  });

  test('a refused copy leaves no file behind', () => {
    const workspace = open(`function run(id) { Drive.Files.copy({ name: 'bản', properties: { dai: 'x'.repeat(200) } }, id); }`);
    expect(() => workspace.call('run', workspace.containerId)).toThrow('limited to 124 bytes');
    expect(workspace.files().filter(({ name }) => name === 'bản')).toEqual([]);
  });
});

test('a folder with files of other people is not deleted', () => {
  const workspace = open(`function make() { return DriveApp.createFolder('a').getId(); }
    function put(id) { DriveApp.getFolderById(id).createFile('a.txt', 'x'); }
    function remove(id) { Drive.Files.remove(id); }`);
  const id = workspace.call('make') as string;
  workspace.share(id, other, 'editor');
  workspace.as(other).call('put', id);
  expect(() => workspace.as(owner).call('remove', id)).toThrow('not emulated: drive.files.delete of a folder with files of other people');
});

test('the permission that a folder gives is listed on its files, and not changed there', () => {
  const workspace = open(`function make(email) {
      const folder = DriveApp.createFolder('a').addEditor(email);
      folder.setSharing(DriveApp.Access.ANYONE, DriveApp.Permission.COMMENT);
      return folder.createFile('a.txt', 'x').getId();
    }
    const roles = (id) => Drive.Permissions.list(id, { fields: 'permissions(id,role,emailAddress,allowFileDiscovery)' }).permissions;
    function list(id) { return roles(id).map(({ id: _id, ...rest }) => rest); }
    function remove(id, index) { Drive.Permissions.remove(id, roles(id)[index].id); }
    function update(id, index) { Drive.Permissions.update({ role: 'reader' }, id, roles(id)[index].id); }`);
  const id = workspace.call('make', other);
  expect(workspace.call('list', id)).toEqual([
    { role: 'owner', emailAddress: owner },
    { role: 'writer', emailAddress: other },
    { role: 'commenter', allowFileDiscovery: true },
  ]);
  for (const index of [1, 2])
    for (const method of ['remove', 'update'])
      expect(() => workspace.call(method, id, index)).toThrow('not emulated: a change of a permission that a folder gives');
});

test('people give up their own access', () => {
  const workspace = open(`function make(email) { return DriveApp.createFile('a.txt', 'x').addViewer(email).getId(); }
    function mine(id) { return Drive.About.get({ fields: 'user(permissionId)' }).user.permissionId; }
    function leave(id) { Drive.Permissions.remove(id, mine()); }
    function remove(id, permission) { Drive.Permissions.remove(id, permission); }
    function sees(id) { try { return Drive.Files.get(id).id === id; } catch (error) { return error.details.code; } }`);
  const id = workspace.call('make', other);
  const own = workspace.call('mine');
  workspace.as(other);
  expect(() => workspace.call('remove', id, own)).toThrow('The user does not have sufficient permissions for this file.');
  expect(workspace.call('sees', id)).toBe(true);
  workspace.call('leave', id);
  expect(workspace.call('sees', id)).toBe(404);
});

test('a deleted spreadsheet is opened by no service', () => {
  const workspace = open(`function run() {
    const id = SpreadsheetApp.create('a').getId();
    Drive.Files.remove(id);
    SpreadsheetApp.openById(id);
  }`);
  expect(() => workspace.call('run')).toThrow();
});
