// Documents in Drive: a filled copy of the template, in the incident's folder; each bears the mark of its incident and edition.
import type { docs_v1 } from '@googleapis/docs';
import type { FormFields } from '../../forms/fields';
import { fillDocument } from '../../forms/filling/fill-document';
import { isFaulty, type TemplateCheck } from '../../forms/templates/template-check';
import type { MadeDocument } from '../../procedure/incident';
import { documentTexts, folderName, unfinishedName } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import { codeOf, docsApi, driveApi } from '../platform/apis';
import { log } from '../platform/log';
import {
  AT_WORK_MILLISECONDS,
  bears,
  bin,
  clearHalfMade,
  createMarked,
  type DriveFile,
  FOLDER,
  fileOf,
  finish,
  has,
  isMade,
  isThere,
  listed,
  type Mark,
  propertiesOf,
  quoted,
} from '../platform/marked-files';
import { readAgain, readProperty, writeProperty } from '../platform/properties';

/** A document that was just made. */
export interface FilledDocument {
  fileId: string;
  url: string;
  /** What the template was found to be; absent when the document was there. */
  check?: TemplateCheck;
}

/** The incident whose document is made, as far as its files are concerned. */
export interface Owner {
  register: string;
  code: string;
  /** The device, in the folder's name. */
  title: string;
  year: number;
  rootFolderId: string;
  /** The folder that the journal or else the register names, '' for none, and when that was written. */
  folder: { id: string; isFromJournal: boolean; at: number };
  /** Ids of the documents that the journal has. */
  recorded: string[];
}

/** What one search finds: the incident's files and folders, the year's folder, the templates, and what this account began and never finished. */
export function filesOf({ register, code, rootFolderId, year, folder }: Owner): DriveFile[] {
  const own = `(${has('incident', code)} or ${has('kind', 'template')} or (${has('state', 'making')} and 'me' in owners))`;
  const ofYear = `(mimeType = '${FOLDER}' and '${quoted(rootFolderId)}' in parents and name = '${year}')`;
  return listed(`((${has('register', register)} and ${own})${folder.id ? '' : ` or ${ofYear}`})`);
}

/**
 * Returns the id of the incident's folder. A folder is the incident's only when it bears its mark: a row of the register may have moved
 * while it was read, and a person may have moved a folder.
 */
export function folderFor(owner: Owner, files: DriveFile[], now: number): string {
  const mark: Mark = { register: owner.register, kind: 'incident', incident: owner.code };
  const own = files.filter((file) => bears(file, mark));
  const { id, isFromJournal, at } = owner.folder;
  if (own.some((file) => file.id === id)) return id;
  // Drive does not list it yet; who wrote it into the journal has made it or looked at its mark.
  if (id && isFromJournal && now - at < AT_WORK_MILLISECONDS) return id;
  if (id && isTaken(id, mark, owner)) return id;
  return own[0]?.id ?? makeFolder(owner, mark, files, now);
}

/** Returns whether the folder is the incident's; one that an older version made has no mark, and gets it. */
function isTaken(id: string, mark: Mark, { code, recorded }: Owner): boolean {
  const folder = fileOf(id);
  if (!folder || folder.trashed || folder.mimeType !== FOLDER) return false;
  if (bears(folder, mark)) return true;
  if (folder.properties?.kind) return false;
  const isNamed = folder.name === code || folder.name?.startsWith(`${code} `);
  // People may have given it another name.
  if (!isNamed && !(recorded[0] && fileOf(recorded[0])?.parents?.includes(id))) return false;
  if (folder.capabilities?.canEdit) finish(id, mark);
  return true;
}

function makeFolder({ code, title, year, rootFolderId }: Owner, mark: Mark, files: DriveFile[], now: number): string {
  const name = folderName(code, title);
  // As it is now: another run may have made it since this one began.
  const begun = readAgain('folder.begun') === code ? begunFolder(name, mark) : undefined;
  if (begun) return begun;
  // A run that dies before the journal has the folder leaves this; a search may not list the folder for minutes.
  writeProperty('folder.begun', code);
  const ofYear = files.find((file) => file.name === String(year) && file.parents?.includes(rootFolderId))?.id;
  const parent = ofYear ?? folderOfYear(year, rootFolderId, now);
  return createMarked(mark, { name, mimeType: FOLDER, parents: [parent] }, 'made');
}

/** Makes the year's folder; one made some minutes ago is remembered, because a search does not list it yet. */
function folderOfYear(year: number, rootFolderId: string, now: number): string {
  const [ofYear, id, at] = readProperty('folder.year').split(' ');
  if (ofYear === String(year) && id && now - Number(at) < AT_WORK_MILLISECONDS) return id;
  const made = driveApi((drive) => drive.create({ name: String(year), parents: [rootFolderId], mimeType: FOLDER }, null, ANSWER)).id!;
  writeProperty('folder.year', `${year} ${made} ${now}`);
  return made;
}

function begunFolder(name: string, mark: Mark): string | undefined {
  const found = DriveApp.getFoldersByName(name);
  while (found.hasNext()) {
    const folder = fileOf(found.next().getId());
    if (folder && !folder.trashed && bears(folder, mark)) return folder.id!;
  }
  return undefined;
}

const ANSWER = { fields: 'id', supportsAllDrives: true } as const;

/** What a document is made from. */
export interface Source {
  templateId: string;
  /** The copy of its last good state, '' for none. */
  goodId: string;
  check(document: docs_v1.Schema$Document): TemplateCheck;
}

/**
 * Copies the template into the folder and fills the copy, all at once; a template with a fault is not used, its last good copy is. A
 * document with this mark that a dead run left complete is taken instead. Until a copy is complete its name is «… (đang lập)»; one that
 * cannot be filled is binned.
 * @param fields are asked for only when a copy is made
 * @param files that the search has found
 */
export function makeDocument(
  source: Source,
  fields: () => FormFields,
  { name, mark, folderId }: { name: string; mark: Mark; folderId: string },
  files: DriveFile[],
  recorded: string[],
): FilledDocument {
  const complete = files.find((file) => bears(file, mark) && isMade(file) && !recorded.includes(file.id!));
  if (complete) return { fileId: complete.id!, url: complete.webViewLink! };
  const content = fields();
  let copy = copyOf(source.templateId, name, mark, folderId);
  try {
    let document = docsApi((documents) => documents.get(copy.id!));
    const check = source.check(document);
    if (isFaulty(check) && isThere(source.goodId)) {
      binQuietly(copy.id!);
      copy = copyOf(source.goodId, name, mark, folderId);
      document = docsApi((documents) => documents.get(copy.id!));
    }
    fill(document, content);
    finish(copy.id!, mark, name);
    clearHalfMade(files, new Date(copy.createdTime!).getTime());
    return { fileId: copy.id!, url: copy.webViewLink!, check };
  } catch (error) {
    binQuietly(copy.id!);
    throw error;
  }
}

/** @throws UserError when the template is gone; the folder has just been seen */
function copyOf(templateId: string, name: string, mark: Mark, folderId: string): DriveFile {
  const body = { name: unfinishedName(name), parents: [folderId], properties: propertiesOf(mark, 'making') };
  try {
    return driveApi((drive) => drive.copy(body, templateId, { fields: 'id,webViewLink,createdTime', supportsAllDrives: true }));
  } catch (error) {
    if (codeOf(error) === 404) throw new UserError(documentTexts.templateGone(mark.form ?? ''));
    throw error;
  }
}

/** Bins a document of ours. Where that fails its mark stays, and who may bin it does so later. */
export function binQuietly(fileId: string): void {
  try {
    bin(fileId);
  } catch (error) {
    log(`bin ${fileId}`, error);
  }
}

/**
 * Bins the twins of recorded documents: another run made the same edition, was not recorded, and died before it could bin its own. One
 * that somebody has touched since stays.
 */
export function clearTwins(files: DriveFile[], recorded: MadeDocument[], code: string, now: number): void {
  const at = (time: string | null | undefined) => new Date(time!).getTime();
  for (const file of files) {
    const { properties, createdTime, modifiedTime, capabilities } = file;
    const isOurs = properties?.kind === 'document' && properties.incident === code && isMade(file) && capabilities?.canTrash;
    const isTwin = recorded.some(({ form, edition }) => form === properties?.form && String(edition) === properties.edition);
    const isUntouched = at(modifiedTime) - at(createdTime) < AT_WORK_MILLISECONDS && now - at(createdTime) > AT_WORK_MILLISECONDS;
    if (isOurs && isTwin && isUntouched && !recorded.some(({ fileId }) => fileId === file.id)) binQuietly(file.id!);
  }
}

const DAY = 86_400_000;

/**
 * Returns what runs of the register began and never finished, its templates and their good copies, in one search.
 * @param more another condition for files of the register, '' for none
 */
export const leftoversAndTemplates = (register: string, more = ''): DriveFile[] => {
  const conditions = [has('state', 'making'), has('kind', 'template'), has('kind', 'goodTemplate'), more].filter(Boolean);
  return listed(`${has('register', register)} and (${conditions.join(' or ')})`);
};

/**
 * Bins what runs of the register began and never finished, as far as this account may.
 * @returns a sentence for each that is left since yesterday
 */
export function clearLeftovers(files: DriveFile[], now: number): string[] {
  const left = clearHalfMade(files, now);
  return left
    .filter(({ createdTime }) => now - new Date(createdTime!).getTime() > DAY)
    .map(({ name, owners }) => documentTexts.halfMade(name ?? '', owners?.[0]?.emailAddress ?? ''));
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

function fill(document: docs_v1.Schema$Document, fields: FormFields): void {
  const { requests } = fillDocument(document, fields);
  // Only the document that was read is written: its indexes are right for no other.
  const writeControl = { requiredRevisionId: document.revisionId };
  if (requests.length) docsApi((documents) => documents.batchUpdate({ requests, writeControl }, document.documentId!));
}

function first<T>(found: { hasNext(): boolean; next(): T }, isWanted: (item: T) => boolean): T | undefined {
  while (found.hasNext()) {
    const item = found.next();
    if (isWanted(item)) return item;
  }
  return undefined;
}
