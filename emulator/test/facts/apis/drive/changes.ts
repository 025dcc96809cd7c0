// The Drive API: changes of files, custom properties, pre-generated ids, deletion.
import { documented, type Fact, observed, unproved } from '../../fact';
import { inFolder, once } from '../../own-files';
import { isRefused } from '../../seen';
import { codeOf, files, text } from './calls';

const update = 'Drive API: files.update';
const guide = 'Drive API: Add custom file properties';
const limit = 'Properties and app properties are limited to 124 bytes in UTF-8 encoding, counting both the key and the value.';

const changed = once(() =>
  inFolder((folder) => {
    const file = folder.createFile('a.txt', 'cũ');
    const id = file.getId();
    const answer = files().update({ name: 'b.txt', description: 'mô tả' }, id);
    const modified = () => String(files().get(id, { fields: 'modifiedTime' }).modifiedTime);
    /** Whether a change makes the file newer. */
    const isLater = (body: object, ...more: unknown[]) => {
      const before = modified();
      Utilities.sleep(1000);
      files().update(body, id, ...more);
      return before < modified();
    };
    const later = [
      isLater({ name: 'b.txt' }),
      isLater({ description: 'mô tả' }),
      isLater({}, text('giữa')),
      isLater({ properties: { a: '1' } }),
    ];
    const content = files().update({}, id, text('mới'), { fields: 'size' });
    return {
      answer: Object.keys(answer).sort(),
      seen: [DriveApp.getFileById(id).getName(), DriveApp.getFileById(id).getDescription()],
      isLater: later,
      content: [content.size, DriveApp.getFileById(id).getBlob().getDataAsString(), DriveApp.getFileById(id).getName()],
    };
  }),
);

const moved = once(() =>
  inFolder((folder) => {
    const [one, other] = [folder.createFolder('một'), folder.createFolder('hai')];
    const id = one.createFile('a.txt', 'x').getId();
    const names: Record<string, string> = {
      [one.getId()]: 'một',
      [other.getId()]: 'hai',
      [DriveApp.getRootFolder().getId()]: 'gốc',
      [folder.getId()]: 'ngoài',
    };
    const move = (more: object) =>
      files()
        .update({}, id, null, { ...more, fields: 'parents' })
        .parents!.map((parent) => names[parent]);
    const steps = [
      move({ addParents: other.getId(), removeParents: one.getId() }),
      move({ addParents: one.getId() }),
      move({ removeParents: other.getId() }),
      move({ addParents: other.getId(), removeParents: other.getId() }),
      move({ removeParents: one.getId() }),
      move({ addParents: folder.getId(), removeParents: 'root' }),
      move({ addParents: 'root', removeParents: 'root' }),
      move({ addParents: 'root' }),
      move({ addParents: folder.getId() }),
    ];
    return {
      steps,
      circle: codeOf(() => files().update({}, one.getId(), null, { addParents: one.createFolder('trong').getId() })),
      still: DriveApp.getFolderById(one.getId()).getParents().next().getId() === folder.getId(),
    };
  }),
);

const trashed = once(() =>
  inFolder((folder) => {
    const inner = folder.createFolder('trong');
    const id = inner.createFile('a.txt', 'x').getId();
    const seen = () => files().get(id, { fields: 'trashed,explicitlyTrashed' });
    files().update({ trashed: true }, inner.getId());
    const within = seen();
    const isTrashed = DriveApp.getFolderById(inner.getId()).isTrashed();
    files().update({ trashed: false }, inner.getId());
    const back = seen();
    files().update({ trashed: true }, id);
    return { within, isTrashed, back, own: seen() };
  }),
);

const deleted = once(() =>
  inFolder((folder) => {
    const inner = folder.createFolder('trong');
    const id = inner.createFile('a.txt', 'x').getId();
    const beside = folder.createFile('b.txt', 'x').getId();
    const answer = files().remove(inner.getId());
    return [
      answer === undefined || answer === null,
      ...[inner.getId(), id].map((one) => isRefused(() => DriveApp.getFileById(one))),
      isRefused(() => DriveApp.getFileById(beside)),
    ];
  }),
);

const marked = once(() =>
  inFolder((folder) => {
    const id = folder.createFile('a.txt', 'x').getId();
    const set = (body: object) => files().update(body, id, null, { fields: 'properties,appProperties' });
    const first = set({ properties: { a: '1', b: '2' }, appProperties: { c: '3' } });
    const merged = set({ properties: { b: null, d: '4' } });
    const one = files().get(id, { fields: 'properties(d)' });
    const gone = Object.keys(set({ properties: { a: null, d: null }, appProperties: { c: null } }));
    const inBytes = (value: string) => codeOf(() => set({ properties: { khoa: value } }));
    const many = (count: number) => {
      const all: Record<string, string> = {};
      for (let index = 0; index < count; index++) all[`k${index}`] = 'x';
      return all;
    };
    files().update({ properties: { khoa: null } }, id);
    const limits = {
      full: [inBytes('x'.repeat(120)), inBytes('ấ'.repeat(40))],
      over: [inBytes('x'.repeat(121)), inBytes(`${'ấ'.repeat(40)}x`)],
      ofApp: codeOf(() => set({ appProperties: { khoa: 'x'.repeat(121) } })),
      kept: files().get(id, { fields: 'properties' }).properties!.khoa === 'ấ'.repeat(40),
    };
    files().update({ properties: { khoa: null } }, id);
    const counts = [
      isRefused(() => set({ properties: many(30), appProperties: many(30) })),
      isRefused(() => set({ properties: { k30: 'x' } })),
    ];
    const created = files().create({ name: 'b', properties: { a: '1' }, parents: [folder.getId()] }, text('x'), { fields: 'properties' });
    return { first, merged, one, gone, limits, counts, created };
  }),
);

const given = once(() =>
  inFolder((folder) => {
    const answer = files().generateIds({ count: 2 });
    const [id, other] = answer.ids as [string, string];
    const parents = [folder.getId()];
    const make = (body: object) => codeOf(() => files().create({ parents, ...body }));
    const made = files().create({ id, name: 'một', parents });
    const folderMade = files().create({ id: other, name: 'hai', mimeType: 'application/vnd.google-apps.folder', parents });
    return {
      answer: [answer.kind, answer.space, answer.ids.length, id !== other],
      byDefault: files().generateIds().ids.length,
      made: [made.id === id, folderMade.id === other],
      again: make({ id, name: 'một' }),
      unknown: make({ id: '1khongPhaiDoDriveCap00000000000000000', name: 'ba' }),
      document: make({ id: files().generateIds({ count: 1 }).ids[0], mimeType: 'application/vnd.google-apps.document' })?.[1],
      range: codeOf(() => files().generateIds({ count: 1001 })),
    };
  }),
);

export const driveChanges: Fact[] = [
  documented('files.update changes only what the request has', update, ['b.txt', 'mô tả'], () => changed().seen),
  observed('files.update answers with four fields', ['id', 'kind', 'mimeType', 'name'], () => changed().answer),
  observed(
    'a new name, a new description and new content are changes of a file, custom properties are none',
    [true, true, true, false],
    () => changed().isLater,
  ),
  documented('files.update replaces the content by a blob', update, ['5', 'mới', 'b.txt'], () => changed().content),

  documented('addParents with removeParents moves a file', 'Drive API: Create and populate folders', ['hai'], () => moved().steps[0]),
  observed('a file is in one folder: addParents alone moves it too', [['một'], ['một'], ['một']], () => moved().steps.slice(1, 4)),
  observed('a file that leaves its only folder is in «My Drive»', [['gốc'], ['ngoài'], ['ngoài'], ['gốc'], ['ngoài']], () =>
    moved().steps.slice(4),
  ),
  documented('a folder is not moved into itself', 'Drive API: Resolve errors', [400, true], () => [moved().circle?.[0], moved().still]),

  documented(
    'what is in a trashed folder is trashed, but not explicitly',
    'Drive API: files (explicitlyTrashed)',
    [{ trashed: true, explicitlyTrashed: false }, true],
    () => [trashed().within, trashed().isTrashed],
  ),
  documented(
    'trashed: false brings a folder back, trashed: true throws a file away',
    'Drive API: Trash or delete files and folders',
    [
      { trashed: false, explicitlyTrashed: false },
      { trashed: true, explicitlyTrashed: true },
    ],
    () => [trashed().back, trashed().own],
  ),
  documented('remove deletes a folder and what is in it past the trash', 'Drive API: files.delete', [true, true, true, false], () =>
    deleted(),
  ),

  documented(
    'custom properties are of two kinds, each with its own keys',
    guide,
    { properties: { a: '1', b: '2' }, appProperties: { c: '3' } },
    () => marked().first,
  ),
  documented(
    'a custom property is added or taken away by its key, the others stay',
    guide,
    { properties: { a: '1', d: '4' }, appProperties: { c: '3' } },
    () => marked().merged,
  ),
  unproved('fields may ask for one custom property', { properties: { d: '4' } }, () => marked().one),
  observed('a file without custom properties has no such field', [], () => marked().gone),
  documented('a new file may have custom properties', 'Drive API: files.create', { properties: { a: '1' } }, () => marked().created),
  documented('key and value of a custom property have 124 bytes in UTF-8 together', guide, [null, null], () => marked().limits.full),
  observed(
    'a longer custom property is refused with this message, and nothing changes',
    [[403, limit], [403, limit], [403, limit], true],
    () => [...marked().limits.over, marked().limits.ofApp, marked().limits.kept],
  ),
  documented('a file has 30 custom properties of each kind at most', guide, [false, true], () => marked().counts),

  documented(
    'generateIds gives ids for later files, ten by default',
    'Drive API: files.generateIds',
    ['drive#generatedIds', 'drive', 2, true, 10],
    () => [...given().answer, given().byDefault],
  ),
  documented('a file or a folder is made with a pre-generated id', 'Drive API: files.generateIds', [true, true], () => given().made),
  observed('an id makes one file only', [409, 'A file already exists with the provided ID.'], () => given().again),
  observed('an id that Drive has not generated is refused', [400, 'The provided file ID is not usable.'], () => given().unknown),
  observed('a document takes no pre-generated id', 'Generated IDs are not supported for Docs Editors formats.', () => given().document),
  documented('at most 1,000 ids are generated at once', 'Drive API: files.generateIds', 400, () => given().range?.[0]),
];
