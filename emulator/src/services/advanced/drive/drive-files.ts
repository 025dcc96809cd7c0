// The stored files as the Drive API finds them, with its refusals.

import { PlatformError } from '../../../runs/errors';
import type { Links } from '../../../workspace/links';
import { type Blob, bytesOf } from '../../base/blob';
import type { Contents } from '../../drive/contents';
import { type Entries, FOLDER, type KeptEntry } from '../../drive/entries';
import { ApiRefusal, invalid } from '../api-error';
import { type FieldMask, type Fields, pick } from '../field-mask';

/** What the methods work on: the same files as DriveApp's. */
export interface DriveFiles {
  links: Links;
  entries: Entries;
  contents: Contents;
}

export const forbidden = (message: string): ApiRefusal => new ApiRefusal(403, message);
/** 403: the person may see the file, but not do this. */
export const denied = (): ApiRefusal => forbidden('The user does not have sufficient permissions for this file.');

/**
 * @param id 'root' is the person's «My Drive»
 * @throws ApiRefusal 404 without such a file, or when the person may not see it
 */
export function seenFile({ entries }: DriveFiles, id: string): KeptEntry {
  if (id === 'root') return entries.rootOf(entries.me);
  if (!entries.canView(id, entries.me)) throw new ApiRefusal(404, `File not found: ${id}.`);
  return entries.get(id)!;
}

/** @throws ApiRefusal 404 or 403 */
export function editableFile(drive: DriveFiles, id: string): KeptEntry {
  const entry = seenFile(drive, id);
  if (!drive.entries.canEdit(entry.id, drive.entries.me)) throw denied();
  return entry;
}

/** @throws ApiRefusal 404 or 403 */
export function ownFile(drive: DriveFiles, id: string): KeptEntry {
  const entry = seenFile(drive, id);
  if (entry.owner !== drive.entries.me) throw denied();
  return entry;
}

/**
 * Returns the folder that a file is put into.
 * @throws ApiRefusal unless it is the only one and a folder that the person may edit
 */
export function targetFolder(drive: DriveFiles, ids: string[]): KeptEntry {
  const folders = ids.map((id) => seenFile(drive, id));
  if (folders.some(({ mimeType }) => mimeType !== FOLDER)) throw forbidden('The specified parent is not a folder.');
  if (folders.length > 1) throw forbidden('Increasing the number of parents is not allowed');
  return editableFile(drive, folders[0]!.id);
}

/** The bytes and the type of the blob that a script sends; undefined without one. */
export function mediaOf(media: unknown): { bytes: Buffer; type: string | null } | undefined {
  if (media === undefined) return undefined;
  if (typeof media !== 'object' || media === null || !('getBytes' in media))
    throw new PlatformError('The mediaData parameter only supports Blob types for upload.');
  const blob = media as Blob;
  return { bytes: bytesOf(blob), type: blob.getContentType() };
}

/** As `pick`, with the sentence of this API for a field that a message lacks. */
export function pickFields<Schema>(mask: FieldMask, place: string, fields: Fields<Schema>): object {
  if (mask !== 'all') for (const name of mask.keys()) if (!Object.hasOwn(fields, name)) throw invalid(`Invalid field selection ${name}`);
  return pick(mask, fields, place);
}
