// Files and folders: their places, their copies, and who sees them.
import { documented, type Fact, observed } from '../fact';
import { inFolder } from '../own-files';
import { isRefused } from '../seen';

const names = (found: { hasNext(): boolean; next(): { getName(): string } }): string[] => {
  const all: string[] = [];
  while (found.hasNext()) all.push(found.next().getName());
  return all;
};

export const drive: Fact[] = [
  documented('a folder lists its files', 'Class Folder: getFiles', ['a.txt'], () =>
    inFolder((folder) => {
      folder.createFile('a.txt', 'một');
      return names(folder.getFiles());
    }),
  ),
  documented('two files of one folder may have the same name', 'Class Folder: getFilesByName', ['a.txt', 'a.txt'], () =>
    inFolder((folder) => {
      folder.createFile('a.txt', 'một');
      folder.createFile('a.txt', 'hai');
      return names(folder.getFilesByName('a.txt'));
    }),
  ),
  documented('two folders of one parent may have the same name', 'Class Folder: getFoldersByName', ['2026', '2026'], () =>
    inFolder((folder) => {
      folder.createFolder('2026');
      folder.createFolder('2026');
      return names(folder.getFoldersByName('2026'));
    }),
  ),
  documented('a text file gives its text', 'Class Blob: getDataAsString', ['ấm', 'text/plain'], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'ấm');
      return [file.getBlob().getDataAsString(), file.getMimeType()];
    }),
  ),
  documented('a file is made of a blob, with its name and type', 'Class Folder: createFile', ['b.csv', 'text/csv'], () =>
    inFolder((folder) => {
      const file = folder.createFile(Utilities.newBlob('a;b', 'text/csv', 'b.csv'));
      return [file.getName(), file.getMimeType()];
    }),
  ),
  documented('setContent replaces the content of a text file', 'Class File: setContent', 'mới', () =>
    inFolder((folder) => folder.createFile('a.txt', 'cũ').setContent('mới').getBlob().getDataAsString()),
  ),
  documented('a size is in bytes', 'Class File: getSize', 3, () => inFolder((folder) => folder.createFile('a.txt', 'ấ').getSize())),
  documented('a file made in a folder has the folder as its parent', 'Class File: getParents', [true], () =>
    inFolder((folder) => {
      const parents = folder.createFile('a.txt', 'x').getParents();
      const seen: boolean[] = [];
      while (parents.hasNext()) seen.push(parents.next().getId() === folder.getId());
      return seen;
    }),
  ),
  documented('a moved file is in the new folder only', 'Class File: moveTo', [[], ['a.txt']], () =>
    inFolder((folder) => {
      const other = folder.createFolder('2026');
      folder.createFile('a.txt', 'x').moveTo(other);
      return [names(folder.getFiles()), names(other.getFiles())];
    }),
  ),
  documented('makeCopy puts the copy into the given folder under the given name', 'Class File: makeCopy', [['b.txt'], 'x'], () =>
    inFolder((folder) => {
      const other = folder.createFolder('2026');
      const copy = folder.createFile('a.txt', 'x').makeCopy('b.txt', other);
      return [names(other.getFiles()), copy.getBlob().getDataAsString()];
    }),
  ),
  documented('a change of a copy leaves the original as it is', 'Class File: makeCopy', 'x', () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x');
      file.makeCopy('b.txt', folder).setContent('y');
      return file.getBlob().getDataAsString();
    }),
  ),
  observed('a copy made without a folder is in the folder of the original', 2, () =>
    inFolder((folder) => {
      folder.createFile('a.txt', 'x').makeCopy('b.txt');
      return names(folder.getFiles()).length;
    }),
  ),
  observed('a trashed file says so and is still found by its id', [true, 'a.txt'], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x').setTrashed(true);
      return [file.isTrashed(), DriveApp.getFileById(file.getId()).getName()];
    }),
  ),
  documented('a file is taken out of the trash', 'Class File: setTrashed', false, () =>
    inFolder((folder) => folder.createFile('a.txt', 'x').setTrashed(true).setTrashed(false).isTrashed()),
  ),
  documented('a file that a script makes belongs to the person who runs it', 'Class File: getOwner', true, () =>
    inFolder((folder) => folder.createFile('a.txt', 'x').getOwner().getEmail() === Session.getEffectiveUser().getEmail()),
  ),
  documented('a new file is private', 'Class File: getSharingAccess', 'PRIVATE', () =>
    inFolder((folder) => String(folder.createFile('a.txt', 'x').getSharingAccess())),
  ),
  documented('a file is shared with everyone who has the link', 'Class File: setSharing', ['ANYONE_WITH_LINK', 'VIEW'], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x').setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
      return [String(file.getSharingAccess()), String(file.getSharingPermission())];
    }),
  ),
  documented('a file is renamed and keeps its id', 'Class File: setName', 'b.txt', () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x').setName('b.txt');
      return DriveApp.getFileById(file.getId()).getName();
    }),
  ),
  observed('an id that is no file is refused', true, () =>
    isRefused(() => DriveApp.getFileById('khong-co-tep-nay-0000000000000000000000000000')),
  ),
  observed('an iterator at its end refuses another call of next', [false, true], () =>
    inFolder((folder) => {
      const files = folder.getFiles();
      return [files.hasNext(), isRefused(() => files.next())];
    }),
  ),
  documented('dates of a file are instances of Date', 'Class File: getDateCreated', [true, true], () =>
    inFolder((folder) => {
      const file = folder.createFile('a.txt', 'x');
      return [file.getDateCreated() instanceof Date, file.getLastUpdated() instanceof Date];
    }),
  ),
  documented('a folder within a folder has the outer folder as its parent', 'Class Folder: getParents', true, () =>
    inFolder((folder) => folder.createFolder('2026').getParents().next().getId() === folder.getId()),
  ),
  documented('getFolderById takes the id of a folder', 'Class DriveApp: getFolderById', true, () =>
    inFolder((folder) => DriveApp.getFolderById(folder.getId()).getName() === folder.getName()),
  ),
  observed('a folder and a file are their names as a text', ['Đối chiếu (tệp thử)', 'a.txt'], () =>
    inFolder((folder) => [String(folder), `${folder.createFile('a.txt', 'x')}`]),
  ),
  observed('a person is his or her address as a text', [true, true], () =>
    inFolder((folder) => {
      const me = Session.getEffectiveUser();
      return [String(me) === me.getEmail(), String(folder.getOwner()) === me.getEmail()];
    }),
  ),
];
