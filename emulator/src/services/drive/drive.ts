// DriveApp: folders and files as entries with parents and rights; other services hold the contents.
import { constantsOf } from '../../platform/constants';
import type { Imitates } from '../../platform/imitates';
import type { DriveEntry, FilesOfClosed } from '../../workspace/contract';
import type { Files, Links } from '../../workspace/links';
import type { Api } from '../advanced/api';
import { driveApi } from '../advanced/drive/drive-service';
import { userView } from '../base/session';
import { Contents } from './contents';
import { Entries } from './entries';
import { leaveFiles } from './left-files';
import { createViews } from './views';

export interface Drive {
  app: Imitates<GoogleAppsScript.Drive.DriveApp>;
  files: Files;
  /** The Drive API over the same files. */
  api: Api;
  list(): DriveEntry[];
  content(fileId: string): Uint8Array;
  /** A person shares a file or folder that they may edit. */
  share(fileId: string, by: string, email: string, role: 'editor' | 'viewer'): void;
  /** The account of a person is closed. */
  leave(email: string, files: FilesOfClosed, containerId: string): void;
}

export function createDrive(links: Links): Drive {
  const entries = new Entries(links);
  const contents = new Contents(links);
  const views = createViews(links, entries, contents);
  const root = () => entries.rootOf(entries.me);

  const files: Files = {
    create: (name, mimeType) => entries.add(name, mimeType, [root().id]),
    get: (id) => entries.get(id),
    requireView: (id) => entries.requireView(id),
    requireEdit: (id) => entries.requireEdit(id),
    canEdit: (id, email) => entries.canEdit(id, email),
    sharing: (id, self) => views.sharing(entries.get(id)!, self, (email) => userView(links, email)),
    remember: (id) => entries.remember(entries.get(id)!),
    onCreate: (mimeType, make) => contents.makers.set(mimeType, make),
    onImport: (mimeType, contentType, make) => contents.importers.set(`${contentType} ${mimeType}`, make),
    onCopy: (mimeType, copy) => contents.copiers.set(mimeType, copy),
    onExport: (mimeType, exportAs) => contents.exporters.set(mimeType, exportAs),
  };

  const methods = {
    getRootFolder: () => views.folder(root()),
    createFolder: (name: string) => views.createFolder(root().id, name),
    createFile: (...args: unknown[]) => views.createFile(root().id, args),
    // A folder's id also gives the folder as a File.
    getFileById: (id: string) => views.file(entries.requireView(id)),
    getFolderById: (id: string) => views.folder(entries.requireFolder(id)),
    getFiles: () => views.files(() => true),
    getFilesByName: (name: string) => views.files((entry) => entry.name === name),
    getFilesByType: (mimeType: string) => views.files((entry) => entry.mimeType === mimeType),
    getTrashedFiles: () => views.files((entry) => entries.isTrashed(entry)),
    getFolders: () => views.folders(() => true),
    getFoldersByName: (name: string) => views.folders((entry) => entry.name === name),
    getTrashedFolders: () => views.folders((entry) => entries.isTrashed(entry)),
  } satisfies Imitates<GoogleAppsScript.Drive.DriveApp>;

  return {
    app: {
      ...methods,
      Access: constantsOf('Drive.Access'),
      Permission: constantsOf('Drive.Permission'),
    },
    files,
    api: driveApi({ links, entries, contents }),
    content: (fileId) => contents.bytes(fileId),
    list: () => entries.list().map((entry) => ({ ...entry, trashed: entries.isTrashed(entry) })),
    share(fileId, by, email, role) {
      const entry = entries.get(fileId);
      if (!entry || !entries.canEdit(fileId, by)) throw new Error(`${by} may not share ${entry?.name ?? fileId}`);
      entries.grant(entry, role === 'editor' ? 'editors' : 'viewers', email);
    },
    leave: (email, left, containerId) => leaveFiles({ entries, contents }, email, left, containerId),
  };
}
