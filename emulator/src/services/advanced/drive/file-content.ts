// The content of files: files.get with alt=media, and files.export.

import { NotEmulated } from '../../../runs/errors';
import { NATIVE } from '../../drive/contents';
import { FOLDER, type KeptEntry } from '../../drive/entries';
import { invalid } from '../api-error';
import { type DriveFiles, forbidden, seenFile } from './drive-files';

/** @throws ApiRefusal for a file of Google's own kind; NotEmulated for one that is no text */
export function textOf({ contents }: DriveFiles, entry: KeptEntry): string {
  if (entry.mimeType.startsWith(NATIVE))
    throw forbidden('Only files with binary content can be downloaded. Use Export with Docs Editors files.');
  if (!/^text\//.test(entry.mimeType)) throw new NotEmulated(`drive.files.get with alt=media of ${entry.mimeType}`);
  return contents.bytes(entry.id).toString();
}

/** @throws ApiRefusal without alt=media, or for a file that is not of Google's own kind */
export function exported(drive: DriveFiles, fileId: string, mimeType: string, alt: unknown): GoogleAppsScript.Base.Blob {
  const entry = seenFile(drive, fileId);
  if (!entry.mimeType.startsWith(NATIVE) || entry.mimeType === FOLDER) throw forbidden('Export only supports Docs Editors files.');
  if (alt !== 'media') throw invalid('Export requires alt=media to download the exported content.');
  return drive.contents.blob(entry, mimeType);
}
