// Documents in Drive: a filled copy of the template, in the incident's folder.
import type { drive_v3 } from '@googleapis/drive';
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
 * Copies the template into the folder and fills the copy, all at once; a document of this name that a dead run left complete is taken
 * instead. Until a copy is complete its name is «… (đang lập)». A copy that cannot be filled is trashed.
 * @param fields are asked for only when a copy is made
 */
export function makeDocument(templateId: string, fields: () => FormFields, name: string, folderId: string): FilledDocument {
  const present = filesNamed(folderId, [name, unfinishedName(name)]);
  const complete = present.find((file) => file.name === name);
  if (complete) return { fileId: complete.id!, url: complete.webViewLink!, unknownPlaceholders: [] };
  const content = fields();
  const copy = driveApi((files) =>
    files.copy({ name: unfinishedName(name), parents: [folderId] }, templateId, {
      fields: 'id,webViewLink,createdTime',
      supportsAllDrives: true,
    }),
  );
  const fileId = copy.id!;
  try {
    const unknownPlaceholders = fillCopy(fileId, content);
    driveApi((files) => files.update({ name }, fileId, null, { fields: 'id', supportsAllDrives: true }));
    trashLeftovers(present, new Date(copy.createdTime!));
    return { fileId, url: copy.webViewLink!, unknownPlaceholders };
  } catch (error) {
    DriveApp.getFileById(fileId).setTrashed(true);
    throw error;
  }
}

/** Returns the files of these names in the folder, in one call. Drive may not list a file of the last minutes yet. */
function filesNamed(folderId: string, names: string[]): drive_v3.Schema$File[] {
  const isNamed = names.map((name) => `name = '${quoted(name)}'`).join(' or ');
  return listed(`'${folderId}' in parents and (${isNamed})`, 'files(id,name,webViewLink,createdTime,ownedByMe)');
}

/** Returns the id of the folder «2026/SC-2026-0001 – Máy in Canon LBP 2900» under the root: the one of that name, otherwise a new one. */
export function incidentFolder(rootFolderId: string, year: number, code: string, title: string): string {
  const name = folderName(code, title);
  // One call looks for both; whether a folder of the name is the incident's shows its parent.
  const found = listed(
    `mimeType = '${FOLDER}' and (('${rootFolderId}' in parents and name = '${year}') or name = '${quoted(name)}')`,
    'files(id,name,parents)',
  );
  const ofYear = found.find((folder) => folder.name === String(year) && folder.parents?.includes(rootFolderId))?.id;
  const own = found.find((folder) => folder.name === name && ofYear && folder.parents?.includes(ofYear))?.id;
  return own ?? makeFolder(name, ofYear ?? makeFolder(String(year), rootFolderId));
}

const FOLDER = 'application/vnd.google-apps.folder';

const makeFolder = (name: string, parentId: string): string =>
  driveApi((files) => files.create({ name, parents: [parentId], mimeType: FOLDER }, null, { fields: 'id', supportsAllDrives: true })).id!;

/** A name inside the quotes of a search. */
const quoted = (name: string): string => name.replace(/['\\]/g, '\\$&');

function listed(conditions: string, fields: string): drive_v3.Schema$File[] {
  const { files = [] } = driveApi((drive) =>
    drive.list({
      q: `trashed = false and ${conditions}`,
      fields,
      pageSize: 100,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
    }),
  );
  return files;
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

/** @returns the placeholders that stay as typed */
function fillCopy(fileId: string, fields: FormFields): string[] {
  const document = docsApi((documents) => documents.get(fileId));
  const { requests, unknown } = fillDocument(document, fields);
  // Only the document that was read is written: its indexes are right for no other.
  const writeControl = { requiredRevisionId: document.revisionId };
  if (requests.length) docsApi((documents) => documents.batchUpdate({ requests, writeControl }, fileId));
  return unknown;
}

/** Trashes own copies that a killed run left; a younger copy may belong to a run at work. All dates are from Drive. */
function trashLeftovers(present: drive_v3.Schema$File[], madeAt: Date): void {
  for (const { id, createdTime, ownedByMe } of present) {
    const isOld = madeAt.getTime() - new Date(createdTime!).getTime() > 600_000;
    if (isOld && ownedByMe) driveApi((files) => files.update({ trashed: true }, id!, null, { fields: 'id', supportsAllDrives: true }));
  }
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
