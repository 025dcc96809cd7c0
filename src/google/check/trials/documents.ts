// Trials with documents and folders: a copy is filled at once, a new folder is listed at once.
import type { docs_v1 } from '@googleapis/docs';
import { docsApi, driveApi } from '../../platform/apis';
import type { Trial } from './trial-place';

const TEXT = 'Mẫu {{THU}}';

const textOf = ({ body }: docs_v1.Schema$Document): string =>
  (body?.content ?? [])
    .flatMap(({ paragraph }) => paragraph?.elements ?? [])
    .map(({ textRun }) => textRun?.content ?? '')
    .join('')
    .trim();

/** Copies a document and fills the copy as a template is filled: bound to the revision that was read. */
const copy: Trial = (place) => {
  const { documentId } = place;
  docsApi((documents) => documents.batchUpdate({ requests: [{ insertText: { location: { index: 1 }, text: TEXT } }] }, documentId));
  const { id } = driveApi((files) => files.copy({ parents: [place.folderId] }, documentId, { fields: 'id', supportsAllDrives: true }));
  const read = docsApi((documents) => documents.get(id!));
  if (textOf(read) !== TEXT) return false;
  const requests = [{ insertText: { location: { index: 1 }, text: 'Đã điền. ' } }];
  docsApi((documents) => documents.batchUpdate({ requests, writeControl: { requiredRevisionId: read.revisionId } }, id!));
  return textOf(docsApi((documents) => documents.get(id!))) === `Đã điền. ${TEXT}`;
};

const listed: Trial = (place) => {
  const id = place.newFile('folder');
  const { files = [] } = driveApi((drive) =>
    drive.list({
      q: `trashed = false and '${place.folderId}' in parents`,
      fields: 'files(id)',
      pageSize: 100,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
    }),
  );
  return files.some((file) => file.id === id);
};

export const documentTrials = { copy, listed };
