// Drive: ids, rights, copies, and the contents of files.
import { createBlob } from '../../src/services/base/blob';
import { openDrive, other, owner } from './harness';

const notFound = 'No item with the given ID could be found.';
const denied = 'Access denied: DriveApp.';
const documentType = 'application/vnd.google-apps.document';

test('an id is not found when it does not exist or the person has no access', () => {
  const { run } = openDrive();
  const [fileId, folderId] = run(({ drive }) => [drive.createFile('a.txt', 'a').getId(), drive.createFolder('b').getId()]);
  run(({ drive }) => {
    expect(() => drive.getFileById('constructor')).toThrow(notFound);
    expect(() => drive.getFolderById(fileId!)).toThrow(notFound);
    expect(drive.getFileById(folderId!).getMimeType()).toBe('application/vnd.google-apps.folder');
  });
  run(({ drive }) => {
    expect(() => drive.getFileById(fileId!)).toThrow(notFound);
    expect(() => drive.getFolderById(folderId!)).toThrow(notFound);
    expect(drive.getFilesByName('a.txt').hasNext()).toBe(false);
  }, other);
});

test('the person who runs the script owns a copy, and the service of its kind copies the content', () => {
  const { run, drive, links } = openDrive();
  const copies: string[][] = [];
  const id = run(({ drive: app }) => {
    const entry = links.files.create('Mẫu', documentType);
    app.getFileById(entry.id).addViewer(other);
    expect(() => app.getFileById(entry.id).makeCopy('x')).toThrow(`not emulated: File.makeCopy of ${documentType}`);
    return entry.id;
  });
  expect(drive.list().map(({ name }) => name)).not.toContain('x');
  links.files.onCopy(documentType, (from, to) => copies.push([from, to]));
  links.files.onExport(documentType, (_id, contentType) => [...Buffer.from(contentType)]);
  run(({ drive: app }) => {
    const copy = app.getFileById(id).makeCopy('Biên bản', app.createFolder('của An'));
    expect(copies).toEqual([[id, copy.getId()]]);
    expect([copy.getOwner().getEmail(), copy.getUrl(), copy.getViewers().length]).toEqual([
      other,
      `https://docs.google.com/document/d/${copy.getId()}/edit`,
      0,
    ]);
    const pdf = copy.getAs('application/pdf');
    expect([pdf.getName(), pdf.getContentType(), pdf.getDataAsString()]).toEqual(['Biên bản.pdf', 'application/pdf', 'application/pdf']);
    expect(app.getFileById(id).makeCopy().getName()).toBe('Bản sao của Mẫu');
  }, other);
});

test('a blob keeps its signed bytes, its type and its name', () => {
  const { run } = openDrive();
  run(({ drive }) => {
    const file = drive.createFile('ấm.txt', 'ấ');
    expect([file.getSize(), file.getBlob().getBytes()]).toEqual([3, [-31, -70, -91]]);
    const again = drive.createFile(file.getBlob().copyBlob().setName('b.txt'));
    expect([again.getName(), again.getMimeType(), again.getBlob().getDataAsString()]).toEqual(['b.txt', 'text/plain', 'ấ']);
    expect(file.setContent('mới').getBlob().getDataAsString()).toBe('mới');
    expect(() => file.getAs('application/pdf')).toThrow('not emulated: File.getAs');
  });
});

test('a call throws without consent, and when it is not implemented', () => {
  const { run, runtime } = openDrive();
  expect(() => run(({ drive }) => drive.getRootFolder(), owner, { authorisation: 'LIMITED' })).toThrow(
    'You do not have permission to call DriveApp.getRootFolder',
  );
  expect(() => run(({ drive }) => drive.searchFiles('title contains "a"'))).toThrow('not emulated: DriveApp.searchFiles');
  runtime.fault({ atCall: 2, effect: { revoke: 'drive' } });
  expect(() => run(({ drive }) => [drive.createFile('a', ''), drive.createFile('b', '')])).toThrow(
    'You do not have permission to call DriveApp.createFile',
  );
});

test('the state is plain data, which a new process reads again', () => {
  const state: Record<string, unknown> = {};
  const id = openDrive({ state }).run(({ drive }) => drive.createFolder('a').createFile('b.txt', 'còn').getId());
  const kept = openDrive({ state: JSON.parse(JSON.stringify(state)) as Record<string, unknown> });
  expect(kept.run(({ drive }) => drive.getFileById(id).getBlob().getDataAsString())).toBe('còn');
});

const third = 'binh@xa.gov.vn';

test('only an editor shares a file; the error names a missing file by its id', () => {
  const { run, drive, links } = openDrive();
  const id = run(({ drive: app }) => app.createFile('a.txt', 'a').getId());
  expect(() => drive.share(id, other, third, 'viewer')).toThrow(`${other} may not share a.txt`);
  expect(() => drive.share('x', owner, third, 'viewer')).toThrow(`${owner} may not share x`);
  drive.share(id, owner, other, 'editor');
  drive.share(id, other, third, 'viewer');
  expect(drive.list().find((entry) => entry.id === id)).toMatchObject({ editors: [other], viewers: [third], owner, trashed: false });
  expect([other, third].map((email) => links.files.canEdit(id, email))).toEqual([true, false]);
  run(() => expect(() => links.files.requireEdit(id)).toThrow(denied), third);
  run(() => expect(links.files.requireView(id)).toMatchObject({ name: 'a.txt' }), third);
  expect([links.files.get('x'), links.files.canEdit('x', owner)]).toEqual([undefined, false]);
});

test('a file that is made from a blob without name and type has both', () => {
  const { run, links } = openDrive();
  run(({ drive }) => {
    const bare = createBlob(links, [1, 2]) as GoogleAppsScript.Base.Blob;
    const file = drive.createFile(bare);
    expect([file.getName(), file.getMimeType(), file.getSize()]).toEqual(['Untitled', 'application/octet-stream', 2]);
    expect(() => drive.createFile('x', '', documentType)).toThrow('Invalid argument: file.contentType');
    const empty = drive.createFile('rỗng.txt', undefined as unknown as string);
    expect([empty.getSize(), empty.getSharingPermission(), empty.getDescription()]).toEqual([0, drive.Permission.NONE, null]);
    expect(() => empty.setSharing(drive.Access.ANYONE, drive.Permission.OWNER)).toThrow('Invalid argument: permissionType');
    expect(() => drive.createFolder('a').moveTo(drive.getFoldersByName('a').next())).toThrow('Invalid argument: destination');
  });
});

test('a copy that fails leaves no file behind; getBlob throws for kinds without a PDF', () => {
  const { run, drive, links } = openDrive();
  links.files.onCopy(documentType, () => {
    throw new Error('hết hạn ngạch');
  });
  links.files.onExport(documentType, (_id, contentType) => [contentType.length]);
  run(({ drive: app }) => {
    const file = app.getFileById(links.files.create('Mẫu', documentType).id);
    expect(() => file.makeCopy('bản sao')).toThrow('hết hạn ngạch');
    expect([file.getSize(), file.getBlob().getName(), file.getBlob().getContentType()]).toEqual([0, 'Mẫu.pdf', 'application/pdf']);
    expect([file.getAs('text/html').getName(), file.getAs('text/html').getBytes()]).toEqual(['Mẫu', [9]]);
    const sheet = app.getFileById(links.files.create('Sổ', 'application/vnd.google-apps.spreadsheet').id);
    expect(() => sheet.getBlob()).toThrow('not emulated: File.getAs(application/vnd.google-apps.spreadsheet as application/pdf)');
  });
  expect(drive.list().map(({ name }) => name)).toEqual(['Drive của tôi', 'Mẫu', 'Sổ']);
});
