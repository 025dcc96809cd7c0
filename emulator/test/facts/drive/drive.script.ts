// Files and folders that several people share.
import { isRefused, refusal } from '../seen';

interface Place {
  name: string;
  folder: string;
  inner: string;
  file: string;
}
interface Found<T> {
  hasNext(): boolean;
  next(): T;
}
interface Person {
  getEmail(): string;
}

const item = (id: string) => DriveApp.getFileById(id);
const emails = (people: Person[]) => people.map((one) => one.getEmail()).sort();
function namesOf(found: Found<{ getName(): string }>): string[] {
  const names: string[] = [];
  while (found.hasNext()) names.push(found.next().getName());
  return names.sort();
}
const isMine = (id: string) => item(id).getParents().next().getId() === DriveApp.getRootFolder().getId();

/** Makes a folder, a folder in it, and a text in that one; all have one name that nothing else has. */
export const layOut = (): Place => {
  const name = `Đối chiếu ${Utilities.getUuid()}`;
  const folder = DriveApp.createFolder(name);
  const inner = folder.createFolder(name);
  return { name, folder: folder.getId(), inner: inner.getId(), file: inner.createFile(name, 'a').getId() };
};
export const letIn = (id: string, role: 'editor' | 'viewer', person: string): void => {
  if (role === 'editor') item(id).addEditor(person);
  else item(id).addViewer(person);
};
/** Shares an item with everybody who has the link; '' ends that. */
export const openToLink = (id: string, permission: 'VIEW' | 'COMMENT' | 'EDIT' | ''): void => {
  const { ANYONE_WITH_LINK, PRIVATE } = DriveApp.Access;
  item(id).setSharing(permission ? ANYONE_WITH_LINK : PRIVATE, DriveApp.Permission[permission || 'EDIT']);
};
export const putInto = (folder: string): string => DriveApp.getFolderById(folder).createFile('của tôi.txt', 'x').getId();

/** The names of the acts that are allowed. */
export const goesThrough = ({ name, inner, file }: Place): string[] => {
  const acts: [told: string, act: () => unknown][] = [
    ['read', () => item(file).getBlob()],
    [
      'find by name',
      () => {
        if (!DriveApp.getFilesByName(name).hasNext()) throw new Error('not found');
      },
    ],
    ['copy', () => item(file).makeCopy('bản sao').setTrashed(true)],
    ['copy beside it', () => item(file).makeCopy('bản sao', DriveApp.getFolderById(inner)).setTrashed(true)],
    ['tell the editors', () => item(file).getEditors()],
    ['rename', () => item(file).setName(name)],
    ['describe', () => item(file).setDescription('x')],
    ['write', () => item(file).setContent('b')],
    ['make a file beside it', () => DriveApp.getFolderById(inner).createFile('b.txt', 'x').setTrashed(true)],
    ['make a folder beside it', () => DriveApp.getFolderById(inner).createFolder('b').setTrashed(true)],
    ['throw away', () => item(file).setTrashed(true)],
  ];
  return acts.filter(([, act]) => !isRefused(act)).map(([told]) => told);
};
export const refusedTo = ({ file }: Place): string => refusal(() => item(file).setTrashed(true));
export const mayShare = ({ file }: Place, person: string): boolean => !isRefused(() => item(file).addViewer(person));
export const mayFind = (id: string): boolean => !isRefused(() => item(id));

export const peopleOf = (id: string) => {
  const file = item(id);
  return { owner: file.getOwner().getEmail(), editors: emails(file.getEditors()), viewers: emails(file.getViewers()) };
};
/** The people of a file after each act. */
export const rightsInTurn = (second: string, third: string) => {
  const file = DriveApp.createFile('Đối chiếu (quyền)', 'x');
  const me = file.getOwner().getEmail();
  const acts: [told: string, act: () => unknown][] = [
    ['two viewers', () => file.addViewers([second, third])],
    ['two editors, of whom one is the owner', () => file.addEditors([me, third])],
    ['the editor as a viewer', () => file.addViewer(third)],
    ['the viewer as an editor', () => file.addEditor(second)],
    ['an editor taken back as a viewer', () => file.removeViewer(third)],
    ['an editor taken back', () => file.removeEditor(third)],
    ['a viewer', () => file.addViewer(third)],
    ['the viewer taken back, as the file tells him', () => file.removeViewer(file.getViewers()[0]!)],
    ['the editor taken back, as the file tells him', () => file.removeEditor(file.getEditors()[0]!)],
    ['an editor, as the file tells its owner', () => file.addEditor(file.getOwner())],
  ];
  const seen = acts.map(([told, act]) => {
    act();
    return [told, emails(file.getEditors()), emails(file.getViewers())];
  });
  file.setTrashed(true);
  return seen;
};

/** A file as a person sees it who may not see its folder. */
export const lookFromOutside = ({ name, inner, file }: Place) => {
  const copy = item(file).makeCopy('bản sao');
  const seen = {
    parents: namesOf(item(file).getParents()).length,
    folder: !isRefused(() => DriveApp.getFolderById(inner)),
    files: namesOf(DriveApp.getFilesByName(name)).length,
    folders: namesOf(DriveApp.getFoldersByName(name)).length,
    copyIsMine: isMine(copy.getId()) && copy.getOwner().getEmail() === Session.getEffectiveUser().getEmail(),
    peopleOfCopy: [...copy.getEditors(), ...copy.getViewers()].length,
  };
  copy.setTrashed(true);
  return seen;
};
export const liesInMine = (id: string): boolean => isMine(id);
export const parentsOf = (id: string): number => namesOf(item(id).getParents()).length;
export const takeOut = ({ inner }: Place, id: string): boolean => {
  DriveApp.getFolderById(inner).removeFile(item(id));
  return mayFind(id);
};

/** Makes two files and two folders of mine, one of each in the trash. */
export const fillMine = (): void => {
  DriveApp.createFile('của tôi.txt', 'x');
  DriveApp.createFile('bỏ.csv', 'x', 'text/csv').setTrashed(true);
  DriveApp.createFolder('của tôi');
  DriveApp.createFolder('bỏ').setTrashed(true);
};
/** Lists what is mine, without the spreadsheet of this script. */
export const listMine = () => ({
  files: namesOf(DriveApp.getFiles()).filter((one) => one !== SpreadsheetApp.getActiveSpreadsheet().getName()),
  folders: namesOf(DriveApp.getFolders()),
  tables: namesOf(DriveApp.getFilesByType('text/csv')),
  trashedFiles: namesOf(DriveApp.getTrashedFiles()),
  trashedFolders: namesOf(DriveApp.getTrashedFolders()),
  inRoot: namesOf(DriveApp.getRootFolder().getFiles()),
});
/** The names that Drive itself gives, and the language of the account. */
export const namedByDrive = () => {
  const file = DriveApp.createFile('a.txt', 'x');
  const copy = file.makeCopy();
  const seen = [DriveApp.getRootFolder().getName(), copy.getName(), Session.getActiveUserLocale()];
  for (const one of [file, copy]) one.setTrashed(true);
  return seen;
};
