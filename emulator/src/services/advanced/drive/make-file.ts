// New files: files.create and files.copy.

import { NotEmulated } from '../../../runs/errors';
import { NATIVE } from '../../drive/contents';
import { copyEntry, customsOfCopy, defaultFolderOf } from '../../drive/copying';
import { FOLDER, type KeptEntry } from '../../drive/entries';
import { copyName } from '../../drive/names';
import { type DriveFiles, forbidden, mediaOf, seenFile, targetFolder } from './drive-files';
import { type FileBody, withProperties } from './file-body';
import { requestedId } from './given-ids';

/**
 * Makes a folder, a plain file, an empty file of Google's own kind, or one that Drive converts.
 * @throws ApiRefusal; NotEmulated for another conversion
 */
export function createFile(drive: DriveFiles, body: FileBody, given: unknown): KeptEntry {
  const { links, entries, contents } = drive;
  const media = mediaOf(given);
  const mimeType = body.mimeType ?? media?.type ?? 'application/octet-stream';
  const isNative = mimeType.startsWith(NATIVE);
  const importer = media && contents.importers.get(`${media.type} ${mimeType}`);
  const make = importer ? (id: string) => importer(id, media.bytes) : contents.makers.get(mimeType);
  if (isNative && media && !importer) throw new NotEmulated(`drive.files.create of ${mimeType} with content of ${media.type}`);
  if ((isNative && !make && mimeType !== FOLDER) || body.trashed !== undefined)
    throw new NotEmulated(`drive.files.create of ${mimeType}${body.trashed === undefined ? '' : ' with trashed'}`);
  const folder = body.parents?.length ? targetFolder(drive, body.parents) : entries.rootOf(entries.me);
  if (mimeType !== FOLDER) requireRoom(drive);
  const id = requestedId(drive, body.id, mimeType);
  const customs = withProperties({}, body, links.project());
  const entry = Object.assign(entries.add(body.name ?? 'Untitled', mimeType, [folder.id], entries.me, id), customs);
  if (body.description !== undefined) entry.description = body.description;
  if (make) make(entry.id);
  else if (!isNative) contents.put(entry.id, media?.bytes ?? Buffer.alloc(0));
  return entry;
}

/** @throws ApiRefusal; NotEmulated for a copy of another type */
export function copyFile(drive: DriveFiles, fileId: string, body: FileBody): KeptEntry {
  const { links, entries } = drive;
  const from = seenFile(drive, fileId);
  if (body.trashed !== undefined) throw new NotEmulated('drive.files.copy with trashed');
  if (body.mimeType !== undefined && body.mimeType !== from.mimeType) throw new NotEmulated(`drive.files.copy as ${body.mimeType}`);
  const folder = body.parents?.length ? targetFolder(drive, body.parents).id : defaultFolderOf(entries, from);
  requireRoom(drive);
  const id = requestedId(drive, body.id, from.mimeType);
  // A limit refuses the request before there is a copy.
  const customs = withProperties(customsOfCopy(links, from), body, links.project());
  const copy = Object.assign(copyEntry(drive, from, { name: body.name ?? copyName(links.locale, from.name), folder, id }), customs);
  const description = body.description ?? from.description;
  if (description !== undefined) copy.description = description;
  return copy;
}

/** @throws ApiRefusal 403 while the person's Drive is full */
function requireRoom({ entries }: DriveFiles): void {
  if (entries.isFull) throw forbidden("The user's Drive storage quota has been exceeded.");
}
