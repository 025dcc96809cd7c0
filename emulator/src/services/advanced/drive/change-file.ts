// Changes of files: files.update and files.delete.

import { NotEmulated } from '../../../runs/errors';
import { NATIVE } from '../../drive/contents';
import type { KeptEntry } from '../../drive/entries';
import { invalid } from '../api-error';
import { type DriveFiles, editableFile, forbidden, mediaOf, ownFile, seenFile, targetFolder } from './drive-files';
import { type FileBody, withProperties } from './file-body';

/** The query parameters of files.update that change the file. */
interface Places {
  addParents?: unknown;
  removeParents?: unknown;
}

/** Changes a file; a refused request changes nothing. */
export function updateFile(drive: DriveFiles, fileId: string, body: FileBody, places: Places, given: unknown): KeptEntry {
  const { links, entries, contents } = drive;
  if (body.parents !== undefined)
    throw forbidden(
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  if (body.id !== undefined) throw forbidden('The resource body includes fields which are not directly writable.');
  const entry = editableFile(drive, fileId);
  if (body.trashed !== undefined) ownFile(drive, fileId);
  const media = mediaOf(given);
  const type = body.mimeType ?? media?.type ?? entry.mimeType;
  if (type !== entry.mimeType && (!media || type.startsWith(NATIVE))) throw new NotEmulated(`drive.files.update to ${type}`);
  if (media && entry.mimeType.startsWith(NATIVE)) throw new NotEmulated(`drive.files.update of the content of ${entry.mimeType}`);
  if (media && entries.isFull) throw new NotEmulated('drive.files.update of content in a full Drive');
  const customs = withProperties(entry, body, links.project());
  const parents = parentsAfter(drive, entry, places);

  entries.remember(entry);
  Object.assign(entry, customs, { parents, mimeType: type });
  if (body.trashed !== undefined) entry.trashed = body.trashed;
  if (body.name !== undefined) entry.name = body.name;
  if (body.description !== undefined) entry.description = body.description;
  if (media) contents.put(entry.id, media.bytes);
  if (media || body.name !== undefined || body.description !== undefined) entry.updatedAt = links.runtime.clock.now();
  return entry;
}

/** An added folder takes the place of the old one, because a file is in one folder; without any the file is in «My Drive» of its owner. */
function parentsAfter(drive: DriveFiles, entry: KeptEntry, { addParents, removeParents }: Places): string[] {
  const { entries } = drive;
  const added = idsOf(addParents).map((id) => seenFile(drive, id).id);
  const removed = idsOf(removeParents).map((id) => (id === 'root' ? seenFile(drive, id).id : id));
  const folder = added.length ? targetFolder(drive, added) : undefined;
  if (folder && !removed.includes(folder.id)) {
    if (entries.isWithin(folder, entry.id)) throw invalid('Bad Request');
    return [folder.id];
  }
  const left = entry.parents.filter((id) => !removed.includes(id));
  return left.length || !entry.parents.length ? left : [entries.rootOf(entry.owner).id];
}

const idsOf = (list: unknown): string[] =>
  list === undefined
    ? []
    : String(list)
        .split(',')
        .map((id) => id.trim());

/** Deletes a file, or a folder with what is in it, past the trash. */
export function deleteFile(drive: DriveFiles, fileId: string): void {
  const { entries, contents } = drive;
  const entry = ownFile(drive, fileId);
  if (entries.isRoot(entry)) throw new NotEmulated('drive.files.delete of «My Drive»');
  const within = entries.list().filter((one) => entries.isWithin(one, entry.id));
  if (within.some(({ owner }) => owner !== entry.owner)) throw new NotEmulated('drive.files.delete of a folder with files of other people');
  for (const { id } of within) {
    contents.drop(id);
    entries.remove(id);
  }
}
