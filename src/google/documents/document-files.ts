// Printed forms in Drive: a copy of the template, filled, in the incident's folder.
import type { FormFields } from '../../forms/fields';
import { unfinishedName } from '../../texts/documents';
import { fillSection } from './fill-template';

export interface FilledDocument {
  fileId: string;
  url: string;
  /** Marks, blocks and lists of the template that the form does not know; they stay as typed. */
  unknownPlaceholders: string[];
}

/**
 * Copies the template into the folder and fills the copy. Only a whole document bears the name: until then it is «… (đang lập)».
 * A copy that cannot be filled is thrown away.
 */
export function fillDocument(templateId: string, fields: FormFields, name: string, folderId: string): FilledDocument {
  const folder = DriveApp.getFolderById(folderId);
  const copy = DriveApp.getFileById(templateId).makeCopy(unfinishedName(name), folder);
  try {
    const unknownPlaceholders = fillCopy(copy.getId(), fields);
    copy.setName(name);
    trashLeftovers(folder, name, copy);
    return { fileId: copy.getId(), url: copy.getUrl(), unknownPlaceholders };
  } catch (error) {
    copy.setTrashed(true);
    throw error;
  }
}

/** The whole document of exactly this name in the folder: made by a run that died before it could say so. */
export function findDocument(folderId: string, name: string): { fileId: string; url: string } | undefined {
  const file = first(DriveApp.getFolderById(folderId).getFilesByName(name), (found) => !found.isTrashed());
  return file && { fileId: file.getId(), url: file.getUrl() };
}

/**
 * «2026/SC-2026-0001 – Máy in Canon LBP 2900» under the root: the stored one if it is still there, else the one of that name, else a
 * new one.
 */
export function incidentFolder(
  rootFolderId: string,
  year: number,
  code: string,
  title: string,
  storedId = '',
): { id: string; url: string } {
  const folder = stored(storedId) ?? folderIn(folderIn(DriveApp.getFolderById(rootFolderId), String(year)), folderName(code, title));
  return { id: folder.getId(), url: folder.getUrl() };
}

/** The folder that a printed form lies in, '' when it cannot be reached. */
export function folderOfDocument(fileId: string): string {
  try {
    return first(DriveApp.getFileById(fileId).getParents(), (folder) => !folder.isTrashed())?.getId() ?? '';
  } catch {
    // Thrown away or out of reach: the row goes without its link.
    return '';
  }
}

/** A file that can be used: one thrown away by hand counts as missing. */
export function isThere(id: string): boolean {
  if (!id) return false;
  try {
    return !DriveApp.getFileById(id).isTrashed();
  } catch {
    // The platform says «not found» and «no access» alike by an exception; either way it cannot be used.
    return false;
  }
}

type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;

function fillCopy(fileId: string, fields: FormFields): string[] {
  const document = DocumentApp.openById(fileId);
  const tab = document.getTabs()[0]!.asDocumentTab();
  // Without a header or a footer the platform gives null, whatever its published types say.
  const sections = [tab.getBody(), tab.getHeader(), tab.getFooter()].filter((section) => section);
  const unknown = sections.map((section) => fillSection(section, fields));
  // Until it is closed the edits are in a shadow copy, and a PDF would show the template.
  document.saveAndClose();
  return [...new Set(unknown.reduce((all, some) => all.concat(some), []))];
}

/** Copies that a killed run has left; a younger one may be another run's at work. Both dates are Drive's. */
function trashLeftovers(folder: Folder, name: string, made: File): void {
  const found = folder.getFilesByName(unfinishedName(name));
  while (found.hasNext()) {
    const file = found.next();
    const age = made.getDateCreated().getTime() - file.getDateCreated().getTime();
    if (file.getId() !== made.getId() && age > 600_000) trashIfOwn(file);
  }
}

/** Only its owner may trash a file; another's leftover stays for them and must not undo what was made here. */
function trashIfOwn(file: File): void {
  if (file.getOwner().getEmail() === Session.getEffectiveUser().getEmail()) file.setTrashed(true);
}

function stored(id: string): Folder | undefined {
  if (!id) return undefined;
  try {
    const folder = DriveApp.getFolderById(id);
    return folder.isTrashed() ? undefined : folder;
  } catch {
    // Deleted for good, or out of reach: a new one is better than no papers.
    return undefined;
  }
}

function folderIn(parent: Folder, name: string): Folder {
  return first(parent.getFoldersByName(name), (found) => !found.isTrashed()) ?? parent.createFolder(name);
}

function folderName(code: string, title: string): string {
  const words = title.replace(/\s+/g, ' ').trim();
  // Whole characters, so that no half of a surrogate pair is left.
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
