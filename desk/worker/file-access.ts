// The files that a person may see and change: their own, those shared with them, and those in a shared folder.
import type { DriveEntry } from 'apps-script-emulator';

export type Right = 'none' | 'view' | 'edit';

export function rightTo(entries: Map<string, DriveEntry>, entry: DriveEntry, email: string, depth = 0): Right {
  if (entry.owner === email || entry.editors.includes(email)) return 'edit';
  const above = depth > 20 ? [] : entry.parents.flatMap((id) => entries.get(id) ?? []);
  const rights = above.map((parent) => rightTo(entries, parent, email, depth + 1));
  if (rights.includes('edit')) return 'edit';
  return entry.viewers.includes(email) || rights.includes('view') ? 'view' : 'none';
}

export const byId = (entries: DriveEntry[]): Map<string, DriveEntry> => new Map(entries.map((entry) => [entry.id, entry]));
