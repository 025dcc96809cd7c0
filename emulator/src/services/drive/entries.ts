// Drive's stored entries, and who may see and change them.

import { NotEmulated, PlatformError } from '../../runs/errors';
import type { DriveEntry } from '../../workspace/contract';
import type { Links } from '../../workspace/links';
import { asFound, type Earlier, remember } from './search-lag';

export const FOLDER = 'application/vnd.google-apps.folder';
const NOT_FOUND =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';
const DENIED = 'Access denied: DriveApp.';

type Role = 'editors' | 'viewers';

/** Custom properties of a file. */
export interface Customs {
  /** Those that every app sees. */
  properties?: Record<string, string>;
  /** By the Cloud project that wrote them; no other project sees them. */
  appProperties?: Record<string, Record<string, string>>;
}

export interface KeptEntry extends DriveEntry, Customs {
  description?: string;
  /** How searches still find the entry, oldest first. */
  earlier?: Earlier[];
  /** Names of Drive.Access and Drive.Permission; absent: private. */
  sharing?: { access: string; permission: string };
}

export class Entries {
  constructor(private readonly links: Links) {}

  private get kept(): Record<string, KeptEntry> {
    return this.links.runtime.part<Record<string, KeptEntry>>('drive', () => ({}));
  }

  /** Whether the effective user's Drive has no room for a file. */
  get isFull(): boolean {
    return this.links.runtime.isExhausted('storage');
  }

  get me(): string {
    return this.links.runtime.execution.effectiveUser;
  }

  get(id: string): KeptEntry | undefined {
    return Object.hasOwn(this.kept, id) ? this.kept[id] : undefined;
  }

  list(): KeptEntry[] {
    return Object.values(this.kept);
  }

  add(name: string, mimeType: string, parents: string[], owner = this.me, id = this.links.runtime.newId('file')): KeptEntry {
    // The Drive API refuses before; how each classic service says it, in the language of the account, nobody has written down.
    if (mimeType !== FOLDER && this.isFull) throw new NotEmulated('a new file of a classic service in a full Drive');
    const now = this.links.runtime.clock.now();
    const url = addressOf(id, mimeType);
    const entry = { id, name, mimeType, parents, owner, editors: [], viewers: [], createdAt: now, updatedAt: now, trashed: false, url };
    this.kept[id] = entry;
    return entry;
  }

  remove(id: string): void {
    delete this.kept[id];
  }

  /** Called before a change: searches find the entry for some minutes as it is now. */
  remember(entry: KeptEntry): void {
    remember(entry, this.links);
  }

  /** Returns an entry as a search finds it; null when it is too new. */
  asFound(entry: KeptEntry, by: 'files.list' | 'DriveApp'): KeptEntry | null {
    return asFound(entry, by, this.links);
  }

  /** Returns a person's «Drive của tôi»; the first call makes it. */
  rootOf(owner: string): KeptEntry {
    const found = this.list().find((entry) => entry.owner === owner && this.isRoot(entry));
    return found ?? this.add(this.links.locale.startsWith('vi') ? 'Drive của tôi' : 'My Drive', FOLDER, [], owner);
  }

  isRoot(entry: KeptEntry): boolean {
    return entry.mimeType === FOLDER && entry.parents.length === 0;
  }

  /** An entry in a trashed folder is trashed too. */
  isTrashed(entry: KeptEntry): boolean {
    return entry.trashed || this.parentsOf(entry).some((parent) => this.isTrashed(parent));
  }

  parentsOf(entry: KeptEntry): KeptEntry[] {
    return entry.parents.flatMap((id) => this.get(id) ?? []);
  }

  isWithin(entry: KeptEntry, folderId: string): boolean {
    return entry.id === folderId || this.parentsOf(entry).some((parent) => this.isWithin(parent, folderId));
  }

  /**
   * Returns the people in a role, also those of the folders above: the owner of a folder edits what others put into it.
   * An editor is not listed as a viewer, whichever folder gives the rights.
   */
  people(entry: KeptEntry, role: Role): string[] {
    const above = this.parentsOf(entry).flatMap((parent) => [parent.owner, ...this.people(parent, role)]);
    const higher = role === 'viewers' ? this.people(entry, 'editors') : [];
    return [...new Set([...entry[role], ...above])].filter((email) => email !== entry.owner && !higher.includes(email));
  }

  canEdit(id: string, email: string): boolean {
    const entry = this.get(id);
    return entry !== undefined && (this.isNamed(entry, email, ['editors']) || this.isOpen(entry, 'EDIT'));
  }

  canView(id: string, email: string): boolean {
    const entry = this.get(id);
    return entry !== undefined && (this.isNamed(entry, email, ['editors', 'viewers']) || this.isOpen(entry));
  }

  /** Listings show entries that a person owns or was given; an entry that is shared by link only is found by its id only. */
  isListed(entry: KeptEntry): boolean {
    return this.isNamed(entry, this.me, ['editors', 'viewers']);
  }

  requireView(id: string): KeptEntry {
    if (!this.canView(id, this.me)) throw new PlatformError(NOT_FOUND);
    return this.get(id)!;
  }

  requireEdit(id: string): KeptEntry {
    const entry = this.requireView(id);
    if (!this.canEdit(id, this.me)) throw new PlatformError(DENIED);
    return entry;
  }

  requireOwner(id: string): KeptEntry {
    const entry = this.requireView(id);
    if (entry.owner !== this.me) throw new PlatformError(DENIED);
    return entry;
  }

  requireFolder(id: string): KeptEntry {
    const entry = this.requireView(id);
    if (entry.mimeType !== FOLDER) throw new PlatformError(NOT_FOUND);
    return entry;
  }

  grant(entry: KeptEntry, role: Role, email: string): void {
    if (email === entry.owner || entry.editors.includes(email)) return;
    // A viewer who becomes an editor is no longer a viewer.
    entry.viewers = entry.viewers.filter((one) => one !== email);
    entry[role].push(email);
  }

  private isNamed(entry: KeptEntry, email: string, roles: Role[]): boolean {
    return (
      entry.owner === email ||
      roles.some((role) => entry[role].includes(email)) ||
      this.parentsOf(entry).some((parent) => this.isNamed(parent, email, roles))
    );
  }

  private isOpen(entry: KeptEntry, permission?: 'EDIT'): boolean {
    const { sharing } = entry;
    const isOpenItself = sharing?.access.startsWith('ANYONE') === true && (!permission || sharing.permission === permission);
    return isOpenItself || this.parentsOf(entry).some((parent) => this.isOpen(parent, permission));
  }
}

function addressOf(id: string, mimeType: string): string {
  const kind = /^application\/vnd\.google-apps\.(\w+)$/.exec(mimeType)?.[1];
  if (kind === 'folder') return `https://drive.google.com/drive/folders/${id}`;
  if (kind === 'document') return `https://docs.google.com/document/d/${id}/edit`;
  if (kind === 'spreadsheet') return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  if (kind === 'form') return `https://docs.google.com/forms/d/${id}/edit`;
  return `https://drive.google.com/file/d/${id}/view`;
}
