// The methods of files: read, list, make, copy, change, delete, export.

import type { drive_v3 } from '@googleapis/drive';
import type { KeptEntry } from '../../drive/entries';
import { deleteFile, updateFile } from './change-file';
import { type DriveFiles, seenFile } from './drive-files';
import { fileBody } from './file-body';
import { exported, textOf } from './file-content';
import { fileList, listParameters } from './file-list';
import { fileDefaults, fileMessage } from './file-message';
import { generateIds } from './given-ids';
import { copyFile, createFile } from './make-file';
import { common, type MethodsOf, maskOf, refused, toRead, toWrite } from './method-table';

export function fileMethods(drive: DriveFiles): MethodsOf<drive_v3.Resource$Files> {
  const answer = (entry: KeptEntry, fields: unknown) => fileMessage(drive, entry, maskOf(fields, fileDefaults));
  return {
    get: {
      hasBody: false,
      path: ['fileId'],
      query: [...common, 'alt'],
      kind: 'read',
      need: toRead,
      run({ path: [id], query }) {
        const entry = seenFile(drive, id!);
        return query.alt === 'media' ? textOf(drive, entry) : answer(entry, query.fields);
      },
    },
    list: {
      hasBody: false,
      path: [],
      query: [...common, ...listParameters],
      kind: 'read',
      need: toRead,
      run: ({ query }) => fileList(drive, query),
    },
    create: {
      hasBody: true,
      path: [],
      hasMedia: true,
      query: common,
      kind: 'write',
      need: toWrite,
      run: ({ body, media, query }) => answer(createFile(drive, fileBody('drive.files.create', body), media), query.fields),
    },
    copy: {
      hasBody: true,
      path: ['fileId'],
      query: common,
      kind: 'write',
      need: toWrite,
      run: ({ path: [id], body, query }) => answer(copyFile(drive, id!, fileBody('drive.files.copy', body)), query.fields),
    },
    update: {
      hasBody: true,
      path: ['fileId'],
      hasMedia: true,
      query: [...common, 'addParents', 'removeParents'],
      kind: 'write',
      need: toWrite,
      run: ({ path: [id], body, media, query }) =>
        answer(updateFile(drive, id!, fileBody('drive.files.update', body), query, media), query.fields),
    },
    remove: {
      name: 'delete',
      hasBody: false,
      path: ['fileId'],
      query: common,
      kind: 'write',
      need: toWrite,
      run: ({ path: [id] }) => deleteFile(drive, id!),
    },
    export: {
      hasBody: false,
      path: ['fileId', 'mimeType'],
      query: ['alt'],
      kind: 'read',
      need: toRead,
      run: ({ path: [id, mimeType], query }) => exported(drive, id!, mimeType!, query.alt),
    },
    generateIds: {
      hasBody: false,
      path: [],
      query: ['fields', 'count', 'space', 'type'],
      kind: 'read',
      need: toWrite,
      run: ({ query }) => generateIds(drive, query),
    },
    download: refused,
    emptyTrash: refused,
    generateCseToken: refused,
    listLabels: refused,
    modifyLabels: refused,
    watch: refused,
  };
}
