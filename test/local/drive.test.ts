// Drive: what lies where, who may see and change it, and what a copy is.
import { openDrive, other, owner } from './drive-harness';

const notFound = 'No item with the given ID could be found.';
const denied = 'Access denied: DriveApp.';
const documentType = 'application/vnd.google-apps.document';

function all<T>(found: { hasNext(): boolean; next(): T }): T[] {
  const items: T[] = [];
  while (found.hasNext()) items.push(found.next());
  return items;
}

test('folders and files lie in «My Drive» or in one another, and two may bear one name', () => {
  const { run } = openDrive();
  run(({ drive }) => {
    const year = drive.createFolder('Sự cố').createFolder('2026');
    expect(year.getUrl()).toBe(`https://drive.google.com/drive/folders/${year.getId()}`);
    const first = year.createFile('ghi chú.txt', 'một');
    year.createFile('ghi chú.txt', 'hai', 'text/csv');
    drive.createFile('ở ngoài.txt', '');
    expect(all(year.getFilesByName('ghi chú.txt')).map((file) => file.getBlob().getDataAsString())).toEqual(['một', 'hai']);
    expect(all(drive.getFiles())).toHaveLength(3);
    expect(all(drive.getFoldersByName('2026')).map((folder) => folder.getId())).toEqual([year.getId()]);
    expect(all(first.getParents()).map((folder) => folder.getName())).toEqual(['2026']);
    expect(all(drive.createFolder('x').getParents())[0]!.getId()).toBe(drive.getRootFolder().getId());
    expect(all(drive.getRootFolder().getParents())).toEqual([]);
    const none = year.getFoldersByName('không có');
    expect(none.hasNext()).toBe(false);
    expect(() => none.next()).toThrow('Cannot retrieve the next object');
  });
});

test('an id that is not there, or not for this person, is not found', () => {
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

test('rights come down from folders; a viewer reads, an editor changes, only the owner throws away', () => {
  const { run } = openDrive();
  const [folderId, fileId] = run(({ drive }) => {
    const folder = drive.createFolder('Hồ sơ');
    const file = folder.createFile('a.txt', 'a');
    folder.addViewer(other);
    return [folder.getId(), file.getId()] as const;
  });
  run(({ drive }) => {
    const file = drive.getFileById(fileId);
    expect(file.getBlob().getDataAsString()).toBe('a');
    for (const change of [
      () => file.setName('b'),
      () => file.getEditors(),
      () => file.setTrashed(true),
      () => drive.getFolderById(folderId).createFile('c', ''),
      () => file.makeCopy(drive.getFolderById(folderId)),
    ])
      expect(change).toThrow(denied);
    expect(all(file.makeCopy().getParents())[0]!.getId()).toBe(drive.getRootFolder().getId());
  }, other);
  run(({ drive }) => drive.getFolderById(folderId).addEditor(other).addViewer(other));
  run(({ drive }) => {
    const file = drive.getFileById(fileId).setName('b.txt');
    expect(file.getName()).toBe('b.txt');
    expect(() => file.setTrashed(true)).toThrow(denied);
    expect(drive.getFolderById(folderId).createFile('c', '').getOwner().getEmail()).toBe(other);
  }, other);
  run(({ drive }) => {
    const file = drive.getFileById(fileId);
    expect(file.getEditors().map((user) => user.getEmail())).toEqual([other]);
    expect(file.getViewers()).toEqual([]);
    drive.getFolderById(folderId).removeEditor(file.getEditors()[0]!);
    expect(file.getEditors()).toEqual([]);
    expect(() => file.addEditor('không phải thư')).toThrow('Invalid email');
  });
  expect(() => run(({ drive }) => drive.getFileById(fileId), other)).toThrow(notFound);
});

test('who has the link opens it by its id, and does not find it by name', () => {
  const { run } = openDrive();
  const id = run(({ drive }) => {
    const file = drive.createFile('a.txt', 'a');
    expect(file.getSharingAccess()).toBe(drive.Access.PRIVATE);
    file.setSharing(drive.Access.ANYONE_WITH_LINK, drive.Permission.VIEW);
    expect(String(file.getSharingAccess())).toBe('ANYONE_WITH_LINK');
    return file.getId();
  });
  run(({ drive }) => {
    expect(() => drive.getFileById(id).setName('b')).toThrow(denied);
    expect(drive.getFilesByName('a.txt').hasNext()).toBe(false);
  }, other);
});

test('the trash: what lies in a trashed folder is in it, and listings still give it', () => {
  const { run } = openDrive();
  run(({ drive }) => {
    const folder = drive.createFolder('cũ');
    const file = folder.createFile('a.txt', 'a');
    folder.setTrashed(true);
    expect([file.isTrashed(), all(folder.getFiles()).length, all(drive.getTrashedFiles()).length]).toEqual([true, 1, 1]);
    folder.setTrashed(false);
    expect([file.isTrashed(), all(drive.getTrashedFolders()).length]).toEqual([false, 0]);
  });
});

test('moved, an item lies in its new folder alone, and never in itself', () => {
  const { run, runtime } = openDrive();
  run(({ drive }) => {
    const [from, to] = [drive.createFolder('từ'), drive.createFolder('đến')];
    const file = from.createFile('a.txt', 'a');
    runtime.clock.advanceTo(Date.parse('2026-11-24T08:01:00+07:00'));
    file.moveTo(to);
    expect([from.getFiles().hasNext(), to.getFiles().hasNext()]).toEqual([false, true]);
    expect(file.getLastUpdated().getTime() - file.getDateCreated().getTime()).toBe(60_000);
    to.moveTo(from);
    expect(() => from.moveTo(to)).toThrow('Invalid argument');
    from.addFile(file);
    expect(to.getFiles().hasNext()).toBe(false);
    from.removeFile(file);
    expect(all(file.getParents())[0]!.getId()).toBe(drive.getRootFolder().getId());
  });
});

test('a copy belongs to whoever runs the script, its content is made by the service of its kind', () => {
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

test('a blob keeps its bytes, signed, its type and its name', () => {
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

test('without consent, or without imitation, a call says so', () => {
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

test('what is kept is plain data, and is there again in a new process', () => {
  const state: Record<string, unknown> = {};
  const id = openDrive({ state }).run(({ drive }) => drive.createFolder('a').createFile('b.txt', 'còn').getId());
  const kept = openDrive({ state: JSON.parse(JSON.stringify(state)) as Record<string, unknown> });
  expect(kept.run(({ drive }) => drive.getFileById(id).getBlob().getDataAsString())).toBe('còn');
});
