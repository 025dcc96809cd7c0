// DriveApp: folders and files as entries with parents and rights; what a file holds is its own service's.
import { constantsOf } from '../constants';
import { emulate, reveal } from '../emulate';
import type { Files, Links } from '../links';
import { PlatformError } from '../runtime';
import type { DriveEntry } from '../workspace';
import { type Blob, bytesOf, createBlob } from './blob';

const FOLDER = 'application/vnd.google-apps.folder';
const NOT_FOUND =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** Text and other bytes of plain files, by file id. */
type Contents = Record<string, string>;

export interface Drive {
  app: object;
  files: Files;
  list(): DriveEntry[];
  /** A person shares what they may edit. */
  share(fileId: string, by: string, email: string, role: 'editor' | 'viewer'): void;
}

export function createDrive(links: Links): Drive {
  const { runtime } = links;
  const entries = () => runtime.part<Record<string, DriveEntry>>('drive', () => ({}));
  const contents = () => runtime.part<Contents>('contents', () => ({}));
  const copiers = new Map<string, (fromId: string, toId: string) => void>();
  const exporters = new Map<string, (id: string, contentType: string) => number[]>();

  /** Rights come down from folders. */
  const holds = (entry: DriveEntry, email: string, roles: ('editors' | 'viewers')[]): boolean =>
    entry.owner === email ||
    roles.some((role) => entry[role].includes(email)) ||
    entry.parents.some((parent) => {
      const folder = entries()[parent];
      return folder !== undefined && holds(folder, email, roles);
    });
  const canEdit = (id: string, email: string) => {
    const entry = entries()[id];
    return entry !== undefined && holds(entry, email, ['editors']);
  };
  const canView = (id: string, email: string) => {
    const entry = entries()[id];
    return entry !== undefined && holds(entry, email, ['editors', 'viewers']);
  };
  const me = () => runtime.execution.effectiveUser;

  function requireView(id: string): DriveEntry {
    if (!canView(id, me())) throw new PlatformError(NOT_FOUND);
    return entries()[id]!;
  }

  function requireEdit(id: string): DriveEntry {
    const entry = requireView(id);
    if (!canEdit(id, me())) throw new PlatformError('Access denied: DriveApp.');
    return entry;
  }

  function add(name: string, mimeType: string, owner: string, parents: string[]): DriveEntry {
    const id = runtime.newId(mimeType === FOLDER ? 'folder' : 'file');
    const now = runtime.clock.now();
    const entry: DriveEntry = {
      id,
      name,
      mimeType,
      parents,
      owner,
      editors: [],
      viewers: [],
      createdAt: now,
      updatedAt: now,
      trashed: false,
      url: addressOf(id, mimeType),
    };
    entries()[id] = entry;
    return entry;
  }

  function rootOf(owner: string): DriveEntry {
    const found = Object.values(entries()).find(
      (entry) => entry.owner === owner && entry.mimeType === FOLDER && entry.parents.length === 0,
    );
    return found ?? add('Drive của tôi', FOLDER, owner, []);
  }

  const files: Files = {
    create: (name, mimeType) => add(name, mimeType, me(), [rootOf(me()).id]),
    get: (id) => entries()[id],
    requireView,
    requireEdit,
    canEdit,
    onCopy: (mimeType, copy) => copiers.set(mimeType, copy),
    onExport: (mimeType, exportAs) => exporters.set(mimeType, exportAs),
  };

  const iterator = (type: string, views: object[]) => {
    let next = 0;
    return emulate(runtime, type, {
      hasNext: () => next < views.length,
      next() {
        const view = views[next++];
        if (!view) throw new PlatformError('Cannot retrieve the next object: iterator has reached the end.');
        return view;
      },
    });
  };
  const inFolder = (folder: string | undefined, isFolder: boolean, name?: string) =>
    Object.values(entries()).filter(
      (entry) =>
        !entry.trashed &&
        (entry.mimeType === FOLDER) === isFolder &&
        (folder === undefined ? entry.parents.length > 0 : entry.parents.includes(folder)) &&
        (name === undefined || entry.name === name) &&
        canView(entry.id, me()),
    );
  const filesIn = (folder?: string, name?: string) => iterator('Drive.FileIterator', inFolder(folder, false, name).map(fileView));
  const foldersIn = (folder?: string, name?: string) => iterator('Drive.FolderIterator', inFolder(folder, true, name).map(folderView));

  /** One view for each entry of a run, so that a person's script compares equal. */
  const views = new Map<string, object>();
  const once = (entry: DriveEntry, make: () => object): object => {
    const made = views.get(entry.id) ?? make();
    views.set(entry.id, made);
    return made;
  };

  const users = (emails: string[]) => emails.map((email) => emulate(runtime, 'Base.User', { getEmail: () => email }));

  function common(entry: DriveEntry, self: () => object) {
    const change = (work: () => void) => {
      requireEdit(entry.id);
      work();
      entry.updatedAt = runtime.clock.now();
      return self();
    };
    const grant = (role: 'editors' | 'viewers', email: string) =>
      change(() => {
        if (!entry[role].includes(email)) entry[role].push(email);
      });
    const revoke = (role: 'editors' | 'viewers', email: string) =>
      change(() => {
        entry[role] = entry[role].filter((one) => one !== email);
      });
    return {
      getId: () => entry.id,
      getName: () => entry.name,
      setName: (name: string) =>
        change(() => {
          entry.name = name;
        }),
      getUrl: () => entry.url,
      getParents: () =>
        iterator(
          'Drive.FolderIterator',
          entry.parents.flatMap((id) => (entries()[id] ? [folderView(entries()[id]!)] : [])),
        ),
      moveTo: (folder: { getId(): string }) =>
        change(() => {
          requireEdit(folder.getId());
          entry.parents = [folder.getId()];
        }),
      isTrashed: () => entry.trashed,
      setTrashed: (trashed: boolean) =>
        change(() => {
          entry.trashed = trashed;
        }),
      getDateCreated: () => runtime.makeDate(entry.createdAt),
      getLastUpdated: () => runtime.makeDate(entry.updatedAt),
      getOwner: () => users([entry.owner])[0],
      getEditors: () => users(entry.editors),
      getViewers: () => users(entry.viewers),
      addEditor: (email: string) => grant('editors', email),
      addEditors: (emails: string[]) => emails.map((email) => grant('editors', email))[0] ?? self(),
      addViewer: (email: string) => grant('viewers', email),
      removeEditor: (email: string) => revoke('editors', email),
      removeViewer: (email: string) => revoke('viewers', email),
    };
  }

  function copyOf(entry: DriveEntry, name: string, folder: string): DriveEntry {
    requireView(entry.id);
    requireEdit(folder);
    const copy = add(name, entry.mimeType, me(), [folder]);
    const copier = copiers.get(entry.mimeType);
    if (copier) copier(entry.id, copy.id);
    else contents()[copy.id] = contents()[entry.id] ?? '';
    return copy;
  }

  function blobOf(entry: DriveEntry, contentType: string): object {
    requireView(entry.id);
    const exporter = exporters.get(entry.mimeType);
    if (exporter) return createBlob(links, exporter(entry.id, contentType), contentType, `${entry.name}.pdf`);
    return createBlob(links, Array.from(Int8Array.from(Buffer.from(contents()[entry.id] ?? '', 'base64'))), entry.mimeType, entry.name);
  }

  function fileView(entry: DriveEntry): object {
    return once(entry, () => {
      const view: object = emulate(runtime, 'Drive.File', {
        ...common(entry, () => view),
        getMimeType: () => entry.mimeType,
        getSize: () => Buffer.from(contents()[entry.id] ?? '', 'base64').length,
        getBlob: () => blobOf(entry, exporters.has(entry.mimeType) ? 'application/pdf' : entry.mimeType),
        getAs: (contentType: string) => blobOf(entry, contentType),
        makeCopy(...args: unknown[]) {
          const name = args.find((arg): arg is string => typeof arg === 'string') ?? `Bản sao của ${entry.name}`;
          const folder = args.find((arg): arg is { getId(): string } => typeof arg === 'object' && arg !== null);
          return fileView(copyOf(entry, name, folder ? folder.getId() : (entry.parents[0] ?? rootOf(me()).id)));
        },
      });
      return view;
    });
  }

  function createFile(folder: string, args: unknown[]): object {
    requireEdit(folder);
    const [first, content, mimeType] = args;
    const blob = reveal(first) as Blob | string;
    const isText = typeof blob === 'string';
    const entry = add(
      isText ? blob : (blob.getName() ?? 'Untitled'),
      isText ? String(mimeType ?? 'text/plain') : (blob.getContentType() ?? 'application/octet-stream'),
      me(),
      [folder],
    );
    contents()[entry.id] = (isText ? Buffer.from(String(content ?? '')) : bytesOf(blob)).toString('base64');
    return fileView(entry);
  }

  function createFolder(parent: string, name: string): object {
    requireEdit(parent);
    return folderView(add(name, FOLDER, me(), [parent]));
  }

  function folderView(entry: DriveEntry): object {
    return once(entry, () => {
      const view: object = emulate(runtime, 'Drive.Folder', {
        ...common(entry, () => view),
        createFolder: (name: string) => createFolder(entry.id, name),
        createFile: (...args: unknown[]) => createFile(entry.id, args),
        getFiles: () => filesIn(entry.id),
        getFilesByName: (name: string) => filesIn(entry.id, name),
        getFolders: () => foldersIn(entry.id),
        getFoldersByName: (name: string) => foldersIn(entry.id, name),
      });
      return view;
    });
  }

  function consent(method: string): void {
    if (runtime.execution.authorisation === 'LIMITED' || runtime.part<Record<string, boolean>>('revoked', () => ({})).drive) {
      throw new PlatformError(
        `You do not have permission to call DriveApp.${method}. Required permissions: https://www.googleapis.com/auth/drive`,
      );
    }
  }

  const byId = (id: string, isFolder: boolean): DriveEntry => {
    const entry = requireView(id);
    if ((entry.mimeType === FOLDER) !== isFolder) throw new PlatformError(NOT_FOUND);
    return entry;
  };

  const app: Record<string, unknown> = {
    getRootFolder: () => folderView(rootOf(me())),
    createFolder: (name: string) => createFolder(rootOf(me()).id, name),
    createFile: (...args: unknown[]) => createFile(rootOf(me()).id, args),
    getFileById: (id: string) => fileView(byId(id, false)),
    getFolderById: (id: string) => folderView(byId(id, true)),
    getFiles: () => filesIn(),
    getFilesByName: (name: string) => filesIn(undefined, name),
    getFolders: () => foldersIn(),
    getFoldersByName: (name: string) => foldersIn(undefined, name),
  };
  for (const [name, method] of Object.entries(app)) {
    app[name] = (...args: unknown[]) => {
      consent(name);
      return (method as (...all: unknown[]) => unknown)(...args);
    };
  }

  return {
    app: Object.assign(app, { Access: constantsOf('Drive.Access'), Permission: constantsOf('Drive.Permission') }),
    files,
    list: () => Object.values(entries()),
    share(fileId, by, email, role) {
      const entry = entries()[fileId];
      if (!entry || !canEdit(fileId, by)) throw new Error(`${by} may not share ${entry?.name ?? fileId}`);
      const list = role === 'editor' ? entry.editors : entry.viewers;
      if (!list.includes(email)) list.push(email);
    },
  };
}

const addressOf = (id: string, mimeType: string): string => {
  const kind = /vnd\.google-apps\.(\w+)$/.exec(mimeType)?.[1];
  if (kind === 'folder') return `https://drive.google.com/drive/folders/${id}`;
  if (kind === 'document') return `https://docs.google.com/document/d/${id}/edit`;
  if (kind === 'spreadsheet') return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  if (kind === 'form') return `https://docs.google.com/forms/d/${id}/edit`;
  return `https://drive.google.com/file/d/${id}/view`;
};
