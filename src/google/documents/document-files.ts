// Documents in Drive: a filled copy of the template, in the incident's folder.
import type { FormFields } from '../../forms/fields';
import { fillDocument } from '../../forms/fill-document';
import { unfinishedName } from '../../texts/documents';
import { docsApi, driveApi } from '../platform/apis';

/** A document that was just made. */
export interface FilledDocument {
  fileId: string;
  url: string;
  /** Placeholders, blocks and lists of the template that the form does not know; they stay as typed. */
  unknownPlaceholders: string[];
}

/**
 * Copies the template into the folder and fills the copy, all at once. Until the copy is complete its name is «… (đang lập)».
 * A copy that cannot be filled is trashed.
 */
export function makeDocument(templateId: string, fields: FormFields, name: string, folderId: string): FilledDocument {
  const copy = driveApi((files) =>
    files.copy({ name: unfinishedName(name), parents: [folderId] }, templateId, {
      fields: 'id,webViewLink,createdTime',
      supportsAllDrives: true,
    }),
  );
  const fileId = copy.id!;
  try {
    const unknownPlaceholders = fillCopy(fileId, fields);
    driveApi((files) => files.update({ name }, fileId, null, { fields: 'id', supportsAllDrives: true }));
    trashLeftovers(folderId, name, fileId, new Date(copy.createdTime!));
    return { fileId, url: copy.webViewLink!, unknownPlaceholders };
  } catch (error) {
    DriveApp.getFileById(fileId).setTrashed(true);
    throw error;
  }
}

/** Returns the complete document of exactly this name in the folder: a run made it and died before it was recorded. */
export function findDocument(folderId: string, name: string): { fileId: string; url: string } | undefined {
  const file = first(DriveApp.getFolderById(folderId).getFilesByName(name), (found) => !found.isTrashed());
  return file && { fileId: file.getId(), url: file.getUrl() };
}

/**
 * Returns the folder «2026/SC-2026-0001 – Máy in Canon LBP 2900» under the root: the stored one if it still exists,
 * otherwise the one of that name, otherwise a new one.
 */
export function incidentFolder(
  rootFolderId: string,
  year: number,
  code: string,
  title: string,
  storedId = '',
): { id: string; url: string } {
  const folder = usableFolder(storedId) ?? folderIn(folderIn(DriveApp.getFolderById(rootFolderId), String(year)), folderName(code, title));
  return { id: folder.getId(), url: folder.getUrl() };
}

/** Returns the id of the folder of a document, '' when it cannot be reached. */
export function folderOfDocument(fileId: string): string {
  try {
    return first(DriveApp.getFileById(fileId).getParents(), (folder) => !folder.isTrashed())?.getId() ?? '';
  } catch {
    // Deleted or out of reach: the register row has no link then.
    return '';
  }
}

type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;

/** @returns the placeholders that stay as typed */
function fillCopy(fileId: string, fields: FormFields): string[] {
  const document = docsApi((documents) => documents.get(fileId));
  const { requests, unknown } = fillDocument(document, fields);
  // Only the document that was read is written: its indexes are right for no other.
  const writeControl = { requiredRevisionId: document.revisionId };
  if (requests.length) docsApi((documents) => documents.batchUpdate({ requests, writeControl }, fileId));
  return unknown;
}

/** Trashes copies that a killed run left; a younger copy may belong to a run at work. Both dates are from Drive. */
function trashLeftovers(folderId: string, name: string, madeId: string, madeAt: Date): void {
  const found = DriveApp.getFolderById(folderId).getFilesByName(unfinishedName(name));
  while (found.hasNext()) {
    const file = found.next();
    const age = madeAt.getTime() - file.getDateCreated().getTime();
    if (file.getId() !== madeId && age > 600_000) trashIfOwn(file);
  }
}

/** Trashes a file of one's own: only its owner may, and the leftover of another person must not undo what was made here. */
function trashIfOwn(file: File): void {
  if (file.getOwner().getEmail() === Session.getEffectiveUser().getEmail()) file.setTrashed(true);
}

function usableFolder(id: string): Folder | undefined {
  if (!id) return undefined;
  try {
    const folder = DriveApp.getFolderById(id);
    return folder.isTrashed() ? undefined : folder;
  } catch {
    // Deleted or out of reach: a new folder is better than no documents.
    return undefined;
  }
}

function folderIn(parent: Folder, name: string): Folder {
  return first(parent.getFoldersByName(name), (found) => !found.isTrashed()) ?? parent.createFolder(name);
}

function folderName(code: string, title: string): string {
  const words = title.replace(/\s+/g, ' ').trim();
  // Cut between whole characters, so that no surrogate pair is split.
  const short = Array.from(words).length > 80 ? `${Array.from(words).slice(0, 79).join('')}…` : words;
  return short ? `${code} – ${short}` : code;
}

function first<T>(found: { hasNext(): boolean; next(): T }, isWanted: (item: T) => boolean): T | undefined {
  while (found.hasNext()) {
    const item = found.next();
    if (isWanted(item)) return item;
  }
  return undefined;
}
