// The Drive API: files.list with its query, order and pages.
import { byHand, documented, type Fact, observed, unproved } from '../../fact';
import { inFolder, once } from '../../own-files';
import { codeOf, errorOf, files, searched, text } from './calls';

const list = 'Drive API: files.list';
const terms = 'Drive API: Search query terms and operators';

/** Files of one folder, in the words of a search; each answer is a list of names in the order of the alphabet. */
const found = once(() =>
  inFolder((folder) => {
    const parents = [folder.getId()];
    const make = (body: object, type = 'text/plain') => files().create({ parents, ...body }, text('x', type), { fields: 'id,createdTime' });
    const first = make({ name: 'HelloWorld tháng_10.txt', properties: { so: '1', loai: 'a' } });
    Utilities.sleep(1100);
    make({ name: "O'Brien \\ 9", appProperties: { so: '2' } }, 'text/csv');
    files().create({ name: 'Con', mimeType: 'application/vnd.google-apps.folder', parents });
    const gone = make({ name: 'bỏ 10', properties: { so: '1' } });
    files().update({ trashed: true }, gone.id);
    files().remove(make({ name: 'xoá hẳn' }).id);
    const within = `'${folder.getId()}' in parents`;
    searched(`${within} and trashed = true`, 1);
    searched(`${within} and (properties has { key='so' and value='1' } or appProperties has { key='so' and value='2' })`, 3);
    searched(within, 4);
    const names = (q: string, more: object = {}) =>
      files()
        .list({ q: `${within}${q}`, ...more })
        .files.map(({ name }) => name);
    const sorted = (q: string) => names(q).sort();
    const created = String(first.createdTime);
    const pages: string[][] = [];
    let pageToken: string | undefined;
    do {
      const page = files().list({ q: within, orderBy: 'name', pageSize: 3, pageToken });
      pages.push(page.files.map(({ name }) => name));
      pageToken = page.nextPageToken;
    } while (pageToken);
    const { nextPageToken } = files().list({ q: within, pageSize: 1 });
    return {
      answer: files().list({ q: `${within} and name = 'Con'` }),
      none: files().list({ q: `${within} and name = 'không có'` }),
      all: sorted(''),
      names: [" and name = 'Con'", " and name = 'Co'", " and name != 'Con' and trashed = false"].map(sorted),
      quoted: sorted(" and name = 'O\\'Brien \\\\ 9'"),
      words: ['hello', 'World', '10', 'THÁNG 10', 'O', 'thang'].map((word) => sorted(` and name contains '${word}'`).length),
      types: [" and mimeType = 'text/csv'", " and mimeType contains 'text/'", " and mimeType != 'text/plain'"].map((q) => sorted(q).length),
      trash: [' and trashed = true', ' and trashed = false', ' and not trashed = true', ' and trashed != true'].map(
        (q) => sorted(q).length,
      ),
      marked: [
        " and properties has { key='so' and value='1' }",
        " and properties has { key='so' and value='1' } and trashed = false",
        " and properties has {key='so' and value='2'}",
        " and appProperties has { key='so' and value='2' }",
        " and properties has { key='loai' and value='1' }",
      ].map(sorted),
      joined: [
        " and (name = 'Con' or mimeType = 'text/csv')",
        " and not (name = 'Con' or mimeType = 'text/csv')",
        " and (name = 'Con' or (mimeType = 'text/csv' and trashed = true))",
      ].map((q) => sorted(q).length),
      times: ['=', '!=', '<', '<=', '>', '>='].map((operator) => sorted(` and createdTime ${operator} '${created}'`).length),
      modified: [" and modifiedTime > '2020-06-04T12:00:00'", " and modifiedTime < '2020-06-04T12:00:00-08:00'"].map(
        (q) => sorted(q).length,
      ),
      people: [" and 'me' in owners", " and 'me' in writers", " and 'me' in readers", " and 'khong@co.example' in writers"].map(
        (q) => sorted(q).length,
      ),
      ordered: ['name', 'name desc', 'name_natural', 'createdTime desc', 'createdTime'].map((orderBy) =>
        names(' and trashed = false', { orderBy }),
      ),
      pages,
      otherPage: codeOf(() => files().list({ q: "name = 'khác'", pageSize: 1, pageToken: nextPageToken })),
      masked: files().list({ q: within, fields: 'files(name)', orderBy: 'name', pageSize: 1 }),
      single: sorted(` and name = "Con"`),
      ofRoot: files()
        .list({ q: "'root' in parents", fields: 'files(parents)', pageSize: 5 })
        .files.every(({ parents: above }) => above!.join() === DriveApp.getRootFolder().getId()),
      defaults: files().list({ fields: 'files(id)' }).files.length <= 100,
    };
  }),
);

const hello = 'HelloWorld tháng_10.txt';
const brien = "O'Brien \\ 9";

const ordered = once(() =>
  inFolder((folder) => {
    const parents = [folder.getId()];
    const within = `'${folder.getId()}' in parents`;
    const [first] = ['a 9', 'a 10', 'B'].map((name) => {
      Utilities.sleep(1100);
      return files().create({ name, parents }, text('x'), { fields: 'id' });
    });
    Utilities.sleep(1100);
    files().update({}, first!.id, text('mới'));
    searched(within, 3);
    const list = (more: object) => files().list({ q: within, fields: 'files(name),nextPageToken', ...more });
    const names = (orderBy: string) => list({ orderBy }).files.map(({ name }) => name);
    return {
      orders: ['name', 'name_natural', 'modifiedTime desc', 'modifiedTime', 'createdTime desc', ' name desc '].map(names),
      pages: [2, 3, 1000].map((pageSize) => list({ pageSize }).nextPageToken !== undefined),
      places: [
        { spaces: 'drive' },
        { corpora: 'user' },
        { corpora: 'allDrives', includeItemsFromAllDrives: true, supportsAllDrives: true },
      ].map((more) => list(more).files.length),
      whole: files().list({ pageSize: 1 }).files.length,
      hasRoot: files()
        .list({ q: `name = '${DriveApp.getRootFolder().getName()}'`, fields: 'files(id)' })
        .files.some(({ id }) => id === DriveApp.getRootFolder().getId()),
    };
  }),
);

export const driveSearch: Fact[] = [
  observed(
    'files.list answers with a few fields, and tells that the search is complete',
    [['files', 'incompleteSearch', 'kind'], 'drive#fileList', false, ['id', 'kind', 'mimeType', 'name']],
    () => {
      const { kind, incompleteSearch, files: all } = found().answer;
      return [Object.keys(found().answer).sort(), kind, incompleteSearch, Object.keys(all[0]!).sort()];
    },
  ),
  observed('a search that finds nothing has an empty list', [], () => found().none.files),
  documented('files.list finds trashed files too, and no deleted ones', list, ['Con', hello, brien, 'bỏ 10'], () => found().all),
  documented('a name is found whole', terms, [['Con'], [], [hello, brien]], () => found().names),
  documented('quotes and backslashes of a value are escaped', terms, [brien], () => found().quoted),
  documented('name contains finds the beginnings of words', terms, [1, 0], () => found().words.slice(0, 2)),
  observed('name contains takes letters and digits as words, whatever their case', [2, 1, 1], () => found().words.slice(2, 5)),
  documented('files are found by their type or its beginning', terms, [1, 3, 2], () => found().types),
  documented('files are found by whether they are in the trash', terms, [1, 3, 3, 3], () => found().trash),
  documented(
    'files are found by custom properties of either kind',
    terms,
    [[hello, 'bỏ 10'], [hello], [], [brien], []],
    () => found().marked,
  ),
  documented('terms are joined by and, or, not and brackets', terms, [2, 2, 1], () => found().joined),
  documented('files are found by the time when they were made', terms, [1, 3, 0, 1, 3, 4], () => found().times),
  documented('files are found by the time of their last change, in UTC or with a zone', terms, [4, 0], () => found().modified),
  documented('files are found by their people', terms, [4, 4, 4, 0], () => found().people),
  documented("'root' in parents finds what is in «My Drive»", terms, [true, true], () => [found().ofRoot, found().defaults]),
  observed('a value may stand in double quotes', ['Con'], () => found().single),
  documented(
    'files are listed in the wanted order',
    list,
    [['Con', hello, brien], [brien, hello, 'Con'], ['Con', hello, brien], hello, hello],
    () => [...found().ordered.slice(0, 3), found().ordered[3]![2], found().ordered[4]![0]],
  ),
  documented(
    'an order is by name, by numbers in names, or by time, up or down',
    list,
    [
      ['a 10', 'a 9', 'B'],
      ['a 9', 'a 10', 'B'],
      ['a 9', 'B', 'a 10'],
      ['a 10', 'B', 'a 9'],
      ['B', 'a 10', 'a 9'],
      ['B', 'a 9', 'a 10'],
    ],
    () => ordered().orders,
  ),
  documented('there is a token of the next page only when more files follow', list, [true, false, false], () => ordered().pages),
  documented('a search is in the space drive, and in My Drive or in all drives', list, [3, 3, 3], () => ordered().places),
  documented('files.list without a query lists all files, but not «My Drive» itself', list, [1, false], () => [
    ordered().whole,
    ordered().hasRoot,
  ]),
  documented('files are listed page by page', list, [3, 1], () => found().pages.map(({ length }) => length)),
  unproved('a page token is refused with another query', 400, () => found().otherPage?.[0]),
  documented(
    'fields asks for fields of the listed files',
    'Drive API: Return specific fields',
    { files: [{ name: 'bỏ 10' }] },
    () => found().masked,
  ),
  observed(
    'a text that is no query is refused',
    [['API call to drive.files.list', 400, 'Invalid Value'], ...Array.from({ length: 10 }, () => [400, 'Invalid Value'])],
    () => [
      errorOf(() => files().list({ q: 'name' })),
      ...[
        "title = 'a'",
        "name like 'a'",
        "name = 'a",
        "(name = 'a'",
        "name = 'a' 'b'",
        'trashed = no',
        "'a' in names",
        "createdTime > 'a'",
        "'a' 'b'",
        "name = 'a' and",
      ].map((q) => codeOf(() => files().list({ q }))),
    ],
  ),
  observed(
    'a page has 1 to 1,000 files',
    [
      [400, "Invalid value '1001'. Values must be within the range: [1, 1000]"],
      [400, "Invalid value '0'. Values must be within the range: [1, 1000]"],
    ],
    () => [1001, 0].map((pageSize) => codeOf(() => files().list({ pageSize }))),
  ),
  byHand(
    'for some minutes files.list may miss a new file and a change',
    'observed',
    'observed by others',
    [
      { byId: 'mới', found: [], old: [] },
      { byId: 'đổi tên', found: ['đổi tên'], old: ['đổi tên'] },
      { byId: 'đổi tên', found: ['đổi tên'], old: [] },
    ],
    'chạy makeMarked rồi findMarked ngay; mười phút sau chạy renameMarked rồi findMarked ngay; mười phút sau chạy lại findMarked; hàng này là trường hợp xấu nhất',
  ),
];
