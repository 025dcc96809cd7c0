// The Drive API: more of what requests may have, and what they are refused for.
import { documented, type Fact, observed } from '../../fact';
import { inFolder, once } from '../../own-files';
import { about, codeOf, files, permissions, searched, text } from './calls';

const list = 'Drive API: files.list';
const terms = 'Drive API: Search query terms and operators';
const share = 'Drive API: Share files, folders & drives';

const opened = once(() =>
  inFolder((folder) => {
    const id = folder.createFile('a.txt', 'x').getId();
    const roles = (of: string, more: object = {}) =>
      permissions()
        .list(of, more)
        .permissions.map(({ type, role }) => `${type} ${role}`)
        .sort();
    permissions().create({ type: 'anyone', role: 'reader' }, folder.getId(), { transferOwnership: false });
    const given = roles(id);
    permissions().create({ type: 'anyone', role: 'writer' }, id);
    const both = [roles(id), roles(folder.getId())];
    const paged = roles(id, { pageSize: 100, supportsAllDrives: true, supportsTeamDrives: true }).length;
    const other = folder.getParents().next().createFile('b.txt', 'x');
    const found = permissions().create({ type: 'anyone', role: 'reader', allowFileDiscovery: true }, other.getId(), {
      fields: 'id,allowFileDiscovery',
    });
    const changed = permissions().update({ role: 'writer' }, other.getId(), found.id, { transferOwnership: false, fields: 'id,role' });
    const access = [String(other.getSharingAccess()), String(other.getSharingPermission())];
    const addresses = ['a b@c.example', 'a@c.example b', 'a'].map(
      (emailAddress) =>
        codeOf(() => permissions().create({ type: 'user', role: 'reader', emailAddress }, id, { sendNotificationEmail: false }))?.[0],
    );
    other.setTrashed(true);
    return { given, both, paged, found, changed, access, addresses };
  }),
);

const searchedFor = once(() =>
  inFolder((folder) => {
    const parents = [folder.getId()];
    const within = `'${folder.getId()}' in parents`;
    const made = ['hai', 'một', 'hai'].map((name, index) => {
      Utilities.sleep(1100);
      return files().create({ name, parents, description: `${index}` }, text('x'), { fields: 'id,createdTime' });
    });
    const inRoot = folder.getParents().next().createFile(`Đối chiếu ${Utilities.getUuid()}`, 'x');
    searched(within, 3);
    const rooted = `'root' in parents and name = '${inRoot.getName()}'`;
    const foundInRoot = searched(rooted, 1).map(({ id }) => id === inRoot.getId());
    inRoot.setTrashed(true);
    const count = (q: string) => files().list({ q: `${within} and ${q}` }).files.length;
    const order = (orderBy: string) =>
      files()
        .list({ q: within, orderBy, fields: 'files(name,description)' })
        .files.map(({ name, description }) => `${name} ${description}`);
    const times = (field: string, at: string) => ['<', '<=', '>', '>='].map((operator) => count(`${field} ${operator} '${at}'`));
    const middle = String(made[1]!.createdTime);
    return {
      foundInRoot,
      orders: ['name,createdTime', 'name,createdTime desc', 'name desc,createdTime', 'name desc , createdTime desc'].map(order),
      wrongOrders: ['title', 'name down', 'down name', 'name,', 'name desc desc'].map((orderBy) => codeOf(() => files().list({ orderBy }))),
      tokens: ['không', 'a', '1'].map((pageToken) => codeOf(() => files().list({ pageToken }))),
      created: times('createdTime', middle),
      days: [count("createdTime > '2020-06-04'"), count("createdTime < '2020-06-04'")],
      zones: [count("createdTime > '2020-06-04T12:00:00+07:00'"), count("createdTime < '2020-06-04T12:00:00+07:00'")],
      owners: [count("'me' in owners"), count("'khong@co.example' in owners"), count("'khong@co.example' in readers")],
      upper: [count("name contains 'HAI'"), count("name contains 'ai'"), count("name = 'HAI'")],
      wrong: [
        "and name = 'hai'",
        'name =',
        "name > 'a'",
        "mimeType < 'a'",
        'name = true',
        'trashed = truely',
        'trashed = untrue',
        "trashed = 'true'",
        'trashed > true',
        "createdTime contains '2020'",
        "name = 'hai')",
        "'a' in parents 'b'",
        "properties has { key='a' }",
        "properties = 'a'",
        '()',
        'not',
      ].map((q) => codeOf(() => files().list({ q }))?.join()),
    };
  }),
);

const changed = once(() =>
  inFolder((folder) => {
    const id = folder.createFile('a.txt', 'x').getId();
    files().update({ trashed: true }, id);
    files().update({ name: 'b.txt' }, id);
    const stays = files().get(id, { fields: 'name,trashed' });
    files().update({ trashed: false }, id);
    const copy = files().copy({ description: 'bản', name: 'c' }, id, { fields: 'description' });
    return {
      stays,
      copy: copy.description,
      id: codeOf(() => files().update({ id }, id)),
      folder: codeOf(() => files().get(folder.getId(), { alt: 'media' })),
      parameters: files().get(id, { supportsAllDrives: true, supportsTeamDrives: true }).name,
      counts: [files().generateIds({ count: 1000 }).ids.length, codeOf(() => files().generateIds({ count: 0 }))?.[0]],
      place: files().generateIds({ count: 1, space: 'drive', type: 'files', fields: 'space,kind' }),
    };
  }),
);

export const driveRequests: Fact[] = [
  documented('a file has the permissions of its folder', share, ['anyone reader', 'user owner'], () => opened().given),
  observed(
    'a file may be more open than its folder',
    [
      ['anyone writer', 'user owner'],
      ['anyone reader', 'user owner'],
    ],
    () => opened().both,
  ),
  documented('permissions.list takes a size of pages, and knows of shared drives', 'Drive API: permissions.list', 2, () => opened().paged),
  observed(
    'a file that everybody finds has the permission «anyone»',
    [{ id: 'anyone', allowFileDiscovery: true }, { id: 'anyone', role: 'writer' }, 'ANYONE', 'EDIT'],
    () => [opened().found, opened().changed, ...opened().access],
  ),
  observed('an address of a person has an @ and no space', [400, 400, 400], () => opened().addresses),

  documented('a search in «My Drive» finds a file there', terms, [true], () => searchedFor().foundInRoot),
  documented(
    'an order may have several keys',
    list,
    [
      ['hai 0', 'hai 2', 'một 1'],
      ['hai 2', 'hai 0', 'một 1'],
      ['một 1', 'hai 0', 'hai 2'],
      ['một 1', 'hai 2', 'hai 0'],
    ],
    () => searchedFor().orders,
  ),
  observed(
    'a text that is no order is refused',
    Array.from({ length: 5 }, () => [400, 'Invalid Value']),
    () => searchedFor().wrongOrders,
  ),
  observed(
    'a text that is no page token is refused',
    Array.from({ length: 3 }, () => [400, 'Invalid Value']),
    () => searchedFor().tokens,
  ),
  documented('files are found before and after a moment', terms, [1, 2, 1, 2], () => searchedFor().created),
  observed('a moment may be a day', [3, 0], () => searchedFor().days),
  documented('a moment may have a time zone', terms, [3, 0], () => searchedFor().zones),
  documented('files are found by their owners and readers', terms, [3, 0, 0], () => searchedFor().owners),
  observed('name contains takes no end of a word, and no letter case', [2, 0], () => searchedFor().upper.slice(0, 2)),
  observed(
    'a query with a wrong end, operator or value is refused',
    Array.from({ length: 16 }, () => '400,Invalid Value'),
    () => searchedFor().wrong,
  ),

  documented(
    'files.update without trashed leaves a file in the trash',
    'Drive API: files.update',
    { name: 'b.txt', trashed: true },
    () => changed().stays,
  ),
  documented('files.copy takes a description', 'Drive API: files.copy', 'bản', () => changed().copy),
  observed('files.update takes no id', [403, 'The resource body includes fields which are not directly writable.'], () => changed().id),
  observed('a folder has no content', 403, () => changed().folder?.[0]),
  documented('files.get knows of shared drives', 'Drive API: Implement shared drive support', 'b.txt', () => changed().parameters),
  documented('generateIds makes 1 to 1,000 ids', 'Drive API: files.generateIds', [1000, 400], () => changed().counts),
  documented(
    'generateIds makes ids of files in the space drive',
    'Drive API: files.generateIds',
    ['drive#generatedIds', 'drive', false],
    () => [changed().place.kind, changed().place.space, 'ids' in changed().place],
  ),
  documented('about.get tells its kind', 'Drive API: about', { kind: 'drive#about' }, () => about().get({ fields: 'kind' })),
];
