// Trials with documents: a copy is filled at once.
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

export const documentTrials = { copy };
