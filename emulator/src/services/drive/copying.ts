// Copies of files, for DriveApp and the Drive API.

import type { Links } from '../../workspace/links';
import type { Contents } from './contents';
import type { Customs, Entries, KeptEntry } from './entries';

interface Parts {
  links: Links;
  entries: Entries;
  contents: Contents;
}

/**
 * Copies a file with its content; the caller has checked the rights to both.
 * @param to where the copy goes; `id` when the caller has made one before
 */
export function copyEntry(
  { links, entries, contents }: Parts,
  from: KeptEntry,
  to: { name: string; folder: string; id?: string },
): KeptEntry {
  contents.requireCopyable(from);
  const copy = Object.assign(entries.add(to.name, from.mimeType, [to.folder], entries.me, to.id), customsOfCopy(links, from));
  try {
    contents.copy(from, copy);
  } catch (error) {
    // A copy that a quota refuses leaves no file behind.
    entries.remove(copy.id);
    throw error;
  }
  return copy;
}

/** Returns the custom properties that a copy has at first. */
export const customsOfCopy = ({ answers }: Links, { properties, appProperties }: KeptEntry): Customs =>
  answers.copyHasProperties ? structuredClone({ ...(properties && { properties }), ...(appProperties && { appProperties }) }) : {};

/** Returns the default folder of a copy: the original's, or «My Drive» when the user may not edit that one. */
export function defaultFolderOf(entries: Entries, entry: KeptEntry): string {
  const parent = entry.parents[0];
  return parent && entries.canEdit(parent, entries.me) ? parent : entries.rootOf(entries.me).id;
}
