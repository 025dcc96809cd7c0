// Files and folders as scripts see them.

import { constant, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { refusalOf } from '../../platform/parameters';
import { reveal } from '../../platform/views';
import { PlatformError } from '../../runs/errors';
import type { Links, Sharing } from '../../workspace/links';
import { type BlobSource, blobOf, bytesOf } from '../base/blob';
import type { Contents } from './contents';
import { copyEntry, defaultFolderOf } from './copying';
import { type Entries, FOLDER, type KeptEntry } from './entries';
import { copyName } from './names';

type Item = { getId(): string };
type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;

export interface Views {
  file(entry: KeptEntry): File;
  folder(entry: KeptEntry): Folder;
  createFile(folderId: string, args: unknown[]): File;
  createFolder(parentId: string, name: string): Folder;
  files(wanted: (entry: KeptEntry) => boolean): GoogleAppsScript.Drive.FileIterator;
  folders(wanted: (entry: KeptEntry) => boolean): GoogleAppsScript.Drive.FolderIterator;
  sharing<Self, User>(entry: KeptEntry, self: () => Self, user: (email: string) => User): Sharing<Self, User>;
}

export function createViews(links: Links, entries: Entries, contents: Contents): Views {
  const { runtime } = links;

  const user = (email: string) => emulate(runtime, 'Drive.User', { getEmail: () => email, getUserLoginId: () => email });

  function iteration<T>(found: KeptEntry[], view: (entry: KeptEntry) => T) {
    let next = 0;
    return {
      hasNext: () => next < found.length,
      next() {
        const entry = found[next++];
        if (!entry) throw new PlatformError('Cannot retrieve the next object: iterator has reached the end.');
        return view(entry);
      },
    };
  }
  const search = (wanted: (entry: KeptEntry) => boolean) =>
    entries.list().filter((one) => {
      const found = entries.asFound(one, 'DriveApp');
      return found && !entries.isRoot(one) && entries.isListed(one) && wanted(found);
    });
  // Listings include trashed entries; a script asks isTrashed().
  const files = (wanted: (entry: KeptEntry) => boolean) =>
    emulate(
      runtime,
      'Drive.FileIterator',
      iteration(
        search((one) => one.mimeType !== FOLDER && wanted(one)),
        file,
      ),
    );
  const folders = (wanted: (entry: KeptEntry) => boolean) => folderIterator(search((one) => one.mimeType === FOLDER && wanted(one)));
  const folderIterator = (found: KeptEntry[]) => emulate(runtime, 'Drive.FolderIterator', iteration(found, folder));

  function place(entry: KeptEntry, folderId: string): void {
    entries.requireEdit(entry.id);
    const target = entries.requireFolder(folderId);
    entries.requireEdit(folderId);
    if (entries.isWithin(target, entry.id)) throw new PlatformError('Invalid argument: destination');
    entries.remember(entry);
    // Since September 2020 an item is in one folder only.
    entry.parents = [folderId];
  }

  /** The methods for editors and viewers; documents and forms have the same ones as their files. */
  function sharing<Self, User>(entry: KeptEntry, self: () => Self, user: (email: string) => User): Sharing<Self, User> {
    const change = (work: () => void) => {
      entries.requireEdit(entry.id);
      work();
      return self();
    };
    const grant = (role: 'editors' | 'viewers', people: unknown[]) =>
      change(() => {
        for (const person of people) entries.grant(entry, role, emailOf(person));
      });
    const revoke = (role: 'editors' | 'viewers', person: unknown) =>
      change(() => {
        entry[role] = entry[role].filter((email) => email !== emailOf(person));
      });
    const people = (role: 'editors' | 'viewers') => {
      entries.requireEdit(entry.id);
      return entries.people(entry, role).map(user);
    };
    return {
      getEditors: () => people('editors'),
      getViewers: () => people('viewers'),
      addEditor: (person: unknown) => grant('editors', [person]),
      addEditors: (emails: string[]) => grant('editors', emails),
      addViewer: (person: unknown) => grant('viewers', [person]),
      addViewers: (emails: string[]) => grant('viewers', emails),
      removeEditor: (person: unknown) => revoke('editors', person),
      removeViewer: (person: unknown) => revoke('viewers', person),
    };
  }

  function common<Self>(entry: KeptEntry, self: () => Self) {
    const change = (work: () => void) => {
      entries.requireEdit(entry.id);
      entries.remember(entry);
      work();
      return self();
    };
    /** Changes an entry and its update time. Moving and sharing do not change that time. */
    const renew = (more: Partial<KeptEntry>) => change(() => Object.assign(entry, more, { updatedAt: runtime.clock.now() }));
    return {
      getId: () => entry.id,
      getName: () => entry.name,
      setName: (name: string) => renew({ name }),
      getDescription: () => entry.description ?? null,
      setDescription: (description: string) => renew({ description }),
      getUrl: () => entry.url,
      getParents: () => folderIterator(entries.parentsOf(entry).filter(({ id }) => entries.canView(id, entries.me))),
      moveTo(target: Item) {
        place(entry, target.getId());
        return self();
      },
      isTrashed: () => entries.isTrashed(entry),
      setTrashed(trashed: boolean) {
        // Only the owner may: an editor of the folder gets «Access denied».
        entries.requireOwner(entry.id);
        return change(() => {
          entry.trashed = trashed;
        });
      },
      getDateCreated: () => runtime.makeDate(entry.createdAt),
      getLastUpdated: () => runtime.makeDate(entry.updatedAt),
      getOwner: () => user(entry.owner),
      ...sharing(entry, self, user),
      setSharing: (access: GoogleAppsScript.Drive.Access, permission: GoogleAppsScript.Drive.Permission) =>
        change(() => {
          if (nameOf(permission) === 'OWNER') throw new PlatformError('Invalid argument: permissionType');
          entry.sharing = { access: nameOf(access), permission: nameOf(permission) };
        }),
      getSharingAccess: () => constant('Drive.Access', entry.sharing?.access ?? 'PRIVATE'),
      getSharingPermission: () => constant('Drive.Permission', entry.sharing?.permission ?? 'NONE'),
    };
  }

  function copyOf(entry: KeptEntry, name: string, folder: string): KeptEntry {
    entries.requireView(entry.id);
    entries.requireEdit(folder);
    return copyEntry({ links, entries, contents }, entry, { name, folder });
  }

  function file(entry: KeptEntry): File {
    const view: File = emulate(runtime, 'Drive.File', {
      ...common(entry, () => view),
      getMimeType: () => entry.mimeType,
      getSize: () => contents.bytes(entry.id).length,
      getBlob: () => contents.blob(entries.requireView(entry.id)),
      getAs: (contentType: string) => contents.blob(entries.requireView(entry.id), contentType),
      setContent(text: string) {
        entries.requireEdit(entry.id);
        contents.put(entry.id, Buffer.from(text));
        entry.updatedAt = runtime.clock.now();
        return view;
      },
      makeCopy(...args: unknown[]) {
        const name = args.find((arg) => typeof arg === 'string') ?? copyName(links.locale, entry.name);
        const target = args.find((arg): arg is Item => typeof arg === 'object' && arg !== null);
        return file(copyOf(entry, name, target ? target.getId() : defaultFolderOf(entries, entry)));
      },
    });
    return view;
  }

  function createFile(folderId: string, args: unknown[]): File {
    const [first, content, mimeType] = args;
    entries.requireEdit(folderId);
    const given = reveal(first) as BlobSource | string;
    const blob = typeof given === 'string' ? given : blobOf(given, refusalOf(args, 'DriveApp.createFile'));
    const isText = typeof blob === 'string';
    const type = isText ? String(mimeType ?? 'text/plain') : (blob.getContentType() ?? 'application/octet-stream');
    if (type.startsWith('application/vnd.google-apps.')) throw new PlatformError('Invalid argument: file.contentType');
    const entry = entries.add(isText ? blob : (blob.getName() ?? 'Untitled'), type, [folderId]);
    contents.put(entry.id, isText ? Buffer.from(String(content ?? '')) : bytesOf(blob));
    return file(entry);
  }

  function createFolder(parentId: string, name: string): Folder {
    entries.requireEdit(parentId);
    return folder(entries.add(name, FOLDER, [parentId]));
  }

  function folder(entry: KeptEntry): Folder {
    const isIn = (child: KeptEntry) => child.parents.includes(entry.id);
    const addItem = (child: Item) => {
      place(entries.requireView(child.getId()), entry.id);
      return view;
    };
    const removeItem = (item: Item) => {
      const child = entries.requireEdit(item.getId());
      entries.remember(child);
      if (isIn(child)) child.parents = [entries.rootOf(child.owner).id];
      return view;
    };
    const view: Folder = emulate(runtime, 'Drive.Folder', {
      ...common(entry, () => view),
      getSize: () => 0,
      createFolder: (name: string) => createFolder(entry.id, name),
      createFile: (...args: unknown[]) => createFile(entry.id, args),
      addFile: addItem,
      addFolder: addItem,
      removeFile: removeItem,
      removeFolder: removeItem,
      getFiles: () => files(isIn),
      getFilesByName: (name: string) => files((child) => isIn(child) && child.name === name),
      getFilesByType: (mimeType: string) => files((child) => isIn(child) && child.mimeType === mimeType),
      getFolders: () => folders(isIn),
      getFoldersByName: (name: string) => folders((child) => isIn(child) && child.name === name),
    });
    return view;
  }

  return { file, folder, createFile, createFolder, files, folders, sharing };
}

/** Returns the address of a person, given as text or as a User of any service. */
function emailOf(person: unknown): string {
  const email = typeof person === 'string' ? person : (person as { getEmail(): string }).getEmail();
  if (!/^\S+@\S+$/.test(email)) throw new PlatformError(`Invalid email: ${email}`);
  return email;
}
