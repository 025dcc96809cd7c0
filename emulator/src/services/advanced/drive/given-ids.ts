// Ids that files.generateIds gives before there is a file.

import type { drive_v3 } from '@googleapis/drive';
import { NotEmulated } from '../../../runs/errors';
import { NATIVE } from '../../drive/contents';
import { FOLDER } from '../../drive/entries';
import { ApiRefusal, invalid } from '../api-error';
import { parseMask } from '../field-mask';
import { type DriveFiles, pickFields } from './drive-files';
import { maskOf } from './method-table';

const given = ({ links }: DriveFiles): { ids: string[] } => links.runtime.part<{ ids: string[] }>('givenFileIds', () => ({ ids: [] }));

const defaults = parseMask('kind,space,ids');

/** Makes ids and remembers them. */
export function generateIds(drive: DriveFiles, { count = 10, space = 'drive', type = 'files', fields }: Record<string, unknown>): object {
  if (space !== 'drive' || type !== 'files') throw new NotEmulated(`drive.files.generateIds of ${String(type)} in ${String(space)}`);
  if (!(Number(count) >= 1 && Number(count) <= 1000))
    throw invalid(`Invalid value '${String(count)}'. Values must be within the range: [1, 1000]`);
  const ids = Array.from({ length: Number(count) }, () => drive.links.runtime.newId('file'));
  given(drive).ids.push(...ids);
  return pickFields<drive_v3.Schema$GeneratedIds>(maskOf(fields, defaults), 'drive.files.generateIds', {
    kind: () => 'drive#generatedIds',
    space: () => 'drive',
    ids: () => ids,
  });
}

/**
 * Returns the id that a request gives its new file; undefined when it gives none.
 * @throws ApiRefusal when it is in use, was not made by `generateIds`, or the file is of Google's own kind
 */
export function requestedId(drive: DriveFiles, id: string | undefined, mimeType: string): string | undefined {
  if (id === undefined) return undefined;
  if (mimeType.startsWith(NATIVE) && mimeType !== FOLDER) throw invalid('Generated IDs are not supported for Docs Editors formats.');
  if (drive.entries.get(id)) throw new ApiRefusal(409, 'A file already exists with the provided ID.');
  if (!given(drive).ids.includes(id)) throw invalid('The provided file ID is not usable.');
  return id;
}
