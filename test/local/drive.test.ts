// Drive: what lies where, who may see and change it, and what a copy is.
import { createBlob } from '../../local/services/blob';
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
    file.moveTo(to);
    expect([from.getFiles().hasNext(), to.getFiles().hasNext()]).toEqual([false, true]);
    runtime.clock.advanceTo(Date.parse('2026-11-24T08:01:00+07:00'));
    expect(file.setName('b.txt').getLastUpdated().getTime() - file.getDateCreated().getTime()).toBe(60_000);
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

const third = 'binh@xa.gov.vn';
const emails = (users: { getEmail(): string }[]) => users.map((user) => user.getEmail());

test('rights are given one by one or in lists, raised and taken back; the owner needs none', () => {
  const { run } = openDrive();
  run(({ drive }) => {
    const file = drive.createFile('a.txt', 'a').addViewers([other, third]).addEditors([owner, third]);
    const both = () => [emails(file.getEditors()), emails(file.getViewers())];
    expect(both()).toEqual([[third], [other]]);
    expect([emails(file.addViewer(third).getViewers()), emails(file.addEditor(other).getEditors())]).toEqual([[other], [third, other]]);
    expect(both()[1]).toEqual([]);
    file.removeEditor(third).removeViewer(other);
    expect(both()).toEqual([[other], []]);
    file.removeEditor(file.getEditors()[0]!).addViewer(third).addViewer(other);
    expect(emails(file.removeViewer(third).getViewers())).toEqual([other]);
    expect(() => file.addEditor(`an ${other}`)).toThrow(`Invalid email: an ${other}`);
    expect(() => file.addEditor('an@')).toThrow('Invalid email: an@');
    expect(() => file.addEditor('@xa')).toThrow('Invalid email: @xa');
  });
});

test('people of folders above are people of a file, each once; whose folder it is edits what others put there', () => {
  const { run } = openDrive();
  const ids = run(({ drive }) => {
    const top = drive.createFolder('Hồ sơ').addEditor(other).addViewer(third);
    const inner = top.createFolder('2026').addEditor(third);
    return [top.getId(), inner.getId()];
  });
  const fileId = run(({ drive }) => drive.getFolderById(ids[1]!).createFile('a.txt', 'a').addEditor(third).getId(), other);
  run(({ drive }) => {
    const file = drive.getFileById(fileId);
    expect([file.getOwner().getEmail(), emails(file.getEditors()), emails(file.getViewers())]).toEqual([other, [third, owner], [third]]);
    file.setName('b.txt');
    expect(() => file.setTrashed(true)).toThrow(denied);
  });
  run(({ drive }) => {
    expect(all(drive.getFileById(fileId).setName('c.txt').getParents()).map((folder) => folder.getName())).toEqual(['2026']);
    expect(() => drive.getFolderById(ids[0]!).setName('x')).toThrow(denied);
  }, third);
});

test('what is open to everyone with the link, its folder included, is edited only where it is open for that', () => {
  const { run } = openDrive();
  const ids = run(({ drive }) => {
    const folder = drive.createFolder('chung').setSharing(drive.Access.ANYONE_WITH_LINK, drive.Permission.EDIT);
    const readable = drive.createFile('đọc.txt', 'đọc').setSharing(drive.Access.ANYONE, drive.Permission.COMMENT);
    const closed = drive.createFile('kín.txt', '').setSharing(drive.Access.PRIVATE, drive.Permission.EDIT);
    return [folder.createFile('a.txt', 'a'), readable, closed].map((file) => file.getId());
  });
  run(({ drive }) => {
    expect(drive.getFileById(ids[0]!).setContent('b').getBlob().getDataAsString()).toBe('b');
    const readable = drive.getFileById(ids[1]!);
    expect(readable.getBlob().getDataAsString()).toBe('đọc');
    for (const change of [() => readable.setContent('x'), () => readable.addViewer(third), () => readable.moveTo(drive.getRootFolder())])
      expect(change).toThrow(denied);
    expect(() => drive.getFileById(ids[2]!)).toThrow(notFound);
    expect(drive.getFiles().hasNext()).toBe(false);
  }, other);
});

test('a person sees of the parents what is for them, and finds what was given', () => {
  const { run } = openDrive();
  const ids = run(({ drive }) => {
    const folder = drive.createFolder('kín');
    return [folder.createFile('a.txt', 'a').addEditor(other).getId(), folder.getId()];
  });
  run(({ drive }) => {
    const file = drive.getFilesByName('a.txt').next();
    expect([all(file.getParents()), file.getId()]).toEqual([[], ids[0]]);
    // A copy goes to «My Drive» where its original's folder is another's.
    const copy = file.makeCopy('b.txt');
    expect(all(copy.getParents()).map((folder) => folder.getName())).toEqual(['Drive của tôi']);
    expect(() => drive.getFolderById(ids[1]!)).toThrow(notFound);
    expect(all(drive.getFolders())).toEqual([]);
    expect(() => file.moveTo(drive.createFolder('của An')).getParents()).not.toThrow();
  }, other);
});

test('the listings of all of Drive: by name, by type, of the trash', () => {
  const { run } = openDrive();
  run(({ drive }) => {
    const folder = drive.createFolder('cũ');
    const names = (found: { hasNext(): boolean; next(): { getName(): string } }) => all(found).map((one) => one.getName());
    folder.createFile('a.txt', '');
    drive.createFile('b.csv', '', 'text/csv');
    drive.createFolder('mới').createFile('b.csv', '', 'text/csv').setTrashed(true);
    folder.setTrashed(true);
    expect([
      names(drive.getFiles()),
      names(drive.getFilesByType('text/csv')),
      names(drive.getFilesByName('b.csv')),
      names(drive.getTrashedFiles()),
      names(drive.getFolders()),
      names(drive.getFoldersByName('mới')),
      names(drive.getTrashedFolders()),
      names(drive.getRootFolder().getFolders()),
    ]).toEqual([
      ['a.txt', 'b.csv', 'b.csv'],
      ['b.csv', 'b.csv'],
      ['b.csv', 'b.csv'],
      ['a.txt', 'b.csv'],
      ['cũ', 'mới'],
      ['mới'],
      ['cũ'],
      ['cũ', 'mới'],
    ]);
    expect(drive.getRootFolder().getName()).toBe('Drive của tôi');
  });
});

test('only who may edit a file shares it; a file that is not there is named by its id', () => {
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

test('a blob without name and type makes a file that has both', () => {
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

test('a copy that fails leaves no file behind; what has no PDF says so', () => {
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

test('each kind of file has an address of its own, and each call of Drive needs consent', () => {
  const { run, drive, links } = openDrive();
  run(({ drive: app }) => {
    app.createFolder('a');
    for (const kind of ['document', 'spreadsheet', 'form', 'script']) links.files.create(kind, `application/vnd.google-apps.${kind}`);
  });
  const addresses = drive.list().map(({ id, url }) => url.replace(id, 'ID'));
  expect(addresses.slice(1)).toEqual([
    'https://drive.google.com/drive/folders/ID',
    'https://docs.google.com/document/d/ID/edit',
    'https://docs.google.com/spreadsheets/d/ID/edit',
    'https://docs.google.com/forms/d/ID/edit',
    'https://drive.google.com/file/d/ID/view',
  ]);
  expect(() => run(({ drive: app }) => app.getFiles(), owner, { authorisation: 'LIMITED' })).toThrow(
    'You do not have permission to call DriveApp.getFiles. Required permissions: (https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)',
  );
});
