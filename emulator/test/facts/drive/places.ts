// Places of files and folders: listings, moves and copies.
import { documented, type Fact, observed } from '../fact';
import { inFolder, once, onDocument, onForm, onSheet } from '../own-files';
import { isRefused, refusal } from '../seen';

type Folder = GoogleAppsScript.Drive.Folder;
interface Iterator<T> {
  hasNext(): boolean;
  next(): T;
}
interface Named {
  getName(): string;
  getId(): string;
}

function all<T>(found: Iterator<T>): T[] {
  const items: T[] = [];
  while (found.hasNext()) items.push(found.next());
  return items;
}
/** Sorted, because the order of listings is not documented. */
const names = (found: Iterator<Named>) =>
  all(found)
    .map((one) => one.getName())
    .sort();
const parentNames = (item: { getParents(): Iterator<Named> }) => names(item.getParents());
const textOf = (file: GoogleAppsScript.Drive.File) => file.getBlob().getDataAsString();

/** A folder with a text, a table and a folder, and in that folder another text of the same name, another table and a folder. */
const inTwo = <T>(see: (folder: Folder, inner: Folder) => T): T =>
  inFolder((folder) => {
    folder.createFile('a.txt', 'ngoài');
    folder.createFile('b.csv', '1', 'text/csv');
    const inner = folder.createFolder('trong');
    inner.createFile('a.txt', 'trong');
    inner.createFile('c.csv', '2', 'text/csv');
    inner.createFolder('trong');
    return see(folder, inner);
  });

const filesOfKinds = once(() =>
  onSheet((_sheet, book) =>
    onForm((form) => {
      const files = [book, form].map((one) => DriveApp.getFileById(one.getId()));
      return {
        lie: files.map((one) => one.getParents().next().getId() === DriveApp.getRootFolder().getId()),
        addresses: files.map((one) => one.getUrl().replace(one.getId(), 'ID')),
      };
    }),
  ),
);

const rights: [access: 'ANYONE_WITH_LINK' | 'ANYONE' | 'PRIVATE', permission: 'VIEW' | 'COMMENT' | 'EDIT'][] = [
  ['ANYONE_WITH_LINK', 'VIEW'],
  ['ANYONE_WITH_LINK', 'COMMENT'],
  ['ANYONE_WITH_LINK', 'EDIT'],
];

export const drivePlaces: Fact[] = [
  documented(
    'a folder lists only its own files and folders, also by name and by type',
    'Class Folder: getFilesByType',
    [['a.txt', 'b.csv'], ['ngoài'], ['b.csv'], [], ['trong'], ['trong'], [], []],
    () =>
      inTwo((folder) => [
        names(folder.getFiles()),
        all(folder.getFilesByName('a.txt')).map(textOf),
        names(folder.getFilesByType('text/csv')),
        names(folder.getFilesByName('c.csv')),
        names(folder.getFolders()),
        names(folder.getFoldersByName('trong')),
        names(folder.getFoldersByName('a.txt')),
        names(folder.getFilesByName('trong')),
      ]),
  ),
  documented('the whole of Drive is searched by name', 'Class DriveApp: getFilesByName', [2, 2, 0, 0], () =>
    inFolder((folder) => {
      const name = `Đối chiếu ${Utilities.getUuid()}`;
      for (const where of [folder.createFolder(name), folder.createFolder('x').createFolder(name)]) where.createFile(name, 'x');
      const found = [DriveApp.getFilesByName(name), DriveApp.getFoldersByName(name), DriveApp.getFilesByName(`${name}.`)];
      return [...found.map((one) => all<Named>(one).length), all(DriveApp.getFoldersByName(`${name}.`)).length];
    }),
  ),
  observed('a file made without a folder is in the root folder, which has no parent', [true, true, 0], () => {
    const root = DriveApp.getRootFolder();
    const made = [DriveApp.createFile('Đối chiếu (tệp thử)', 'x'), DriveApp.createFolder('Đối chiếu (tệp thử)')];
    const lies = made.map((one) => {
      one.setTrashed(true);
      return one.getParents().next().getId() === root.getId();
    });
    return [...lies, all(root.getParents()).length];
  }),
  observed('a spreadsheet and a form that a script makes are in the root folder', [true, true], () => filesOfKinds().lie),
  documented(
    'a file made of text has the given type, or else text/plain',
    'Class Folder: createFile',
    [
      ['text/plain', 'a'],
      ['text/html', '<p>'],
    ],
    () =>
      inFolder((folder) =>
        [folder.createFile('a.txt', 'a'), folder.createFile('a.html', '<p>', 'text/html')].map((file) => [
          file.getMimeType(),
          textOf(file),
        ]),
      ),
  ),
  observed('a file of a Google type cannot be made of a text', true, () =>
    inFolder((folder) => isRefused(() => folder.createFile('a', 'x', 'application/vnd.google-apps.spreadsheet'))),
  ),
  documented('a file keeps bytes of every kind', 'Class Folder: createFile', [[0, -1, 127, -128], 4, 'b.bin', 'application/zip'], () =>
    inFolder((folder) => {
      const file = folder.createFile(Utilities.newBlob([0, -1, 127, -128], 'application/zip', 'b.bin'));
      const blob = file.getBlob();
      return [blob.getBytes(), file.getSize(), blob.getName(), blob.getContentType()];
    }),
  ),
  documented('getAs with the type of a file gives the file unchanged', 'Class File: getAs', ['ấ', 'text/plain', 'a.txt'], () =>
    inFolder((folder) => {
      const blob = folder.createFile('a.txt', 'ấ').getAs('text/plain');
      return [blob.getDataAsString(), blob.getContentType(), blob.getName()];
    }),
  ),
  observed('the size of a folder is 0', 0, () => inTwo((folder) => folder.getSize())),
  documented('files and folders have descriptions', 'Class File: setDescription', [true, 'một', 'hai'], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x');
      const before = !file.getDescription();
      return [before, file.setDescription('một').getDescription(), folder.setDescription('hai').getDescription()];
    }),
  ),
  documented('a folder is renamed and keeps its id', 'Class Folder: setName', ['2027', '2027'], () =>
    inFolder((folder) => {
      const made = folder.createFolder('2026');
      return [made.setName('2027').getName(), DriveApp.getFolderById(made.getId()).getName()];
    }),
  ),
  observed(
    'each kind of file has an address of its kind',
    [
      'https://drive.google.com/file/d/ID/view',
      'https://drive.google.com/drive/folders/ID',
      'https://docs.google.com/spreadsheets/d/ID/edit',
      'https://docs.google.com/forms/d/ID/edit',
    ],
    () =>
      inFolder((folder) => {
        const addresses = [folder.createFile('a.txt', 'x'), folder].map((one) => one.getUrl().replace(one.getId(), 'ID'));
        return [...addresses, ...filesOfKinds().addresses].map((address) => address.split('?')[0]);
      }),
  ),
  observed('getFileById takes the id of a folder too', ['application/vnd.google-apps.folder', true], () =>
    inFolder((folder) => {
      const file = DriveApp.getFileById(folder.getId());
      return [file.getMimeType(), file.getName() === folder.getName()];
    }),
  ),
  observed('next of an iterator at its end fails with this message', 'Cannot retrieve the next object: iterator has reached the end.', () =>
    inFolder((folder) => refusal(() => folder.getFolders().next())),
  ),
  documented('an iterator gives each item once', 'Class FileIterator', [true, 'a.txt', false], () =>
    inFolder((folder) => {
      folder.createFile('a.txt', 'x');
      const files = folder.getFiles();
      return [files.hasNext() && files.hasNext(), files.next().getName(), files.hasNext()];
    }),
  ),
  documented('a moved folder keeps its files', 'Class Folder: moveTo', [['c'], [], ['a.txt', 'c.csv']], () =>
    inTwo((folder, inner) => {
      const other = folder.createFolder('b');
      const moved = inner.setName('c').moveTo(other);
      return [names(other.getFolders()), names(folder.getFoldersByName('c')), names(moved.getFiles())];
    }),
  ),
  observed('a folder cannot be moved into itself or into a folder in it', [true, true, ['trong']], () =>
    inTwo((folder, inner) => [
      isRefused(() => inner.moveTo(inner)),
      isRefused(() => folder.moveTo(inner)),
      parentNames(inner.getFolders().next()),
    ]),
  ),
  observed('addFile and addFolder move, too', [['b'], ['b'], ['b.csv']], () =>
    inTwo((folder, inner) => {
      const other = folder.createFolder('b');
      const file = folder.getFilesByName('a.txt').next();
      other.addFile(file).addFolder(inner);
      return [parentNames(file), parentNames(inner), names(folder.getFiles())];
    }),
  ),
  observed('an item that is removed from its folder is in the root folder', [true, true, false], () =>
    inTwo((folder, inner) => {
      const file = folder.getFilesByName('a.txt').next();
      folder.removeFile(file).removeFolder(inner);
      const root = DriveApp.getRootFolder().getId();
      const lies = [file, inner].map((one) => one.setTrashed(true).getParents().next().getId() === root);
      return [...lies, folder.getFilesByName('a.txt').hasNext()];
    }),
  ),
  documented(
    'makeCopy takes a name, a folder, both or neither',
    'Class File: makeCopy',
    [
      ['của riêng', ['trong']],
      ['a.txt', ['b']],
      ['a.txt', ['trong']],
      ['của riêng', ['b']],
    ],
    () =>
      inTwo((folder, inner) => {
        const file = inner.getFilesByName('a.txt').next();
        const other = folder.createFolder('b');
        const copies = [file.makeCopy('của riêng'), file.makeCopy(other), file.makeCopy(), file.makeCopy('của riêng', other)];
        // «Copy of a.txt», in the language of the account.
        return copies.map((copy) => [copy.getName().replace(/^.+(a\.txt)$/, '$1'), parentNames(copy)]);
      }),
  ),
  observed('a copy made without a name has another name than its original', false, () =>
    inFolder((folder) => folder.createFile('a.txt', 'x').makeCopy().getName() === 'a.txt'),
  ),
  documented('a copy has the type and bytes of its original, and an id of its own', 'Class File: makeCopy', ['text/csv', '1', false], () =>
    inTwo((folder) => {
      const file = folder.getFilesByName('b.csv').next();
      const copy = file.makeCopy('c.csv');
      return [copy.getMimeType(), textOf(copy), copy.getId() === file.getId()];
    }),
  ),
  observed('files and folders at any depth of a trashed folder are trashed too', [true, true, false, false], () =>
    inTwo((folder, inner) => {
      const deep = [inner.getFolders().next(), inner.getFilesByName('a.txt').next()];
      folder.setTrashed(true);
      const seen = deep.map((one) => one.isTrashed());
      folder.setTrashed(false);
      return [...seen, ...deep.map((one) => one.isTrashed())];
    }),
  ),
  documented(
    'a file is shared by link for viewing, commenting and editing',
    'Class File: setSharing',
    rights.map((pair) => pair.join()),
    () =>
      inFolder((folder) => {
        const file = folder.createFile('a.txt', 'x');
        return rights.map(([access, permission]) => {
          file.setSharing(DriveApp.Access[access], DriveApp.Permission[permission]);
          return [file.getSharingAccess(), file.getSharingPermission()].map(String).join();
        });
      }),
  ),
  documented('a shared file is made private again', 'Enum Access', 'PRIVATE', () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x').setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.EDIT);
      return String(file.setSharing(DriveApp.Access.PRIVATE, DriveApp.Permission.EDIT).getSharingAccess());
    }),
  ),
  documented('a link cannot make anyone the owner', 'Enum Permission: OWNER', [true, 'PRIVATE'], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x');
      return [
        isRefused(() => file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.OWNER)),
        String(file.getSharingAccess()),
      ];
    }),
  ),
  observed('a new file has no editors and no viewers', [0, 0, 0, 0], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x');
      return [file.getEditors(), file.getViewers(), folder.getEditors(), folder.getViewers()].map((people) => people.length);
    }),
  ),
  observed('new content, a new name and a new description make a file newer', [true, true, true, true], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x');
      const made = file.getDateCreated().getTime();
      let before = file.getLastUpdated().getTime();
      const isNewer = (change: () => unknown) => {
        Utilities.sleep(1100);
        change();
        const now = DriveApp.getFileById(file.getId()).getLastUpdated().getTime();
        const seen = now > before;
        before = now;
        return seen;
      };
      return [
        isNewer(() => file.setContent('y')),
        isNewer(() => file.setName('b.txt')),
        isNewer(() => file.setDescription('một')),
        file.getDateCreated().getTime() === made,
      ];
    }),
  ),
  observed('a document is newer when it is saved', true, () =>
    onDocument((document) => {
      const updated = () => DriveApp.getFileById(document.getId()).getLastUpdated().getTime();
      const before = updated();
      Utilities.sleep(1100);
      document.getBody().setText('một');
      document.saveAndClose();
      return updated() > before;
    }),
  ),
  observed('rights for an invalid address are refused', [true, true, true], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x');
      return [
        isRefused(() => file.addEditor('không phải thư')),
        isRefused(() => file.addViewers(['không phải thư'])),
        isRefused(() => folder.addViewer('')),
      ];
    }),
  ),
];
