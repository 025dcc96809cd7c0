// The advanced service Drive: the Drive API v3 over the same files as DriveApp.

import type { drive_v3 } from '@googleapis/drive';
import { NotEmulated } from '../../../runs/errors';
import type { Api, ApiMethod, Collection } from '../api';
import { invalid } from '../api-error';
import { parseMask } from '../field-mask';
import { type DriveFiles, pickFields } from './drive-files';
import { fileMethods } from './file-methods';
import { type MethodsOf, refused, scopeOf, toRead } from './method-table';
import { permissionMethods } from './permission-methods';
import { userMessage } from './user-message';

/** Calls a minute, from «Usage limits» of the Drive API; reads and writes count together. */
const limits = { user: 12_000, project: 12_000 };

export function driveApi(drive: DriveFiles): Api {
  const about: MethodsOf<drive_v3.Resource$About> = {
    get: {
      hasBody: false,
      path: [],
      query: ['fields'],
      kind: 'read',
      need: toRead,
      run({ query }) {
        if (!query.fields) throw invalid("The 'fields' parameter is required for this method.");
        return pickFields<drive_v3.Schema$About>(parseMask(String(query.fields)), 'drive.about', {
          kind: () => 'drive#about',
          user: (mask) => userMessage(drive, drive.entries.me, mask),
          appInstalled: refused,
          canCreateDrives: refused,
          canCreateTeamDrives: refused,
          driveThemes: refused,
          exportFormats: refused,
          folderColorPalette: refused,
          importFormats: refused,
          maxImportSizes: refused,
          maxUploadSize: refused,
          storageQuota: refused,
          teamDriveThemes: refused,
        });
      },
    },
  };
  return {
    id: 'drive',
    symbol: 'Drive',
    title: 'Google Drive API',
    limits: { read: limits, write: limits },
    metric: 'Queries',
    methods: {
      About: withWholeScope(drive, about),
      Files: withWholeScope(drive, fileMethods(drive)),
      Permissions: withWholeScope(drive, permissionMethods(drive)),
      ...notImitated,
    },
  };
}

/** A script that has only a narrower scope, as `drive.file`, sees fewer files: such calls throw. */
function withWholeScope({ links }: DriveFiles, methods: Record<string, ApiMethod | 'not emulated'>): Collection {
  const whole = { read: ['drive', 'drive.readonly'], write: ['drive'] };
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => {
      if (method === 'not emulated') return [name, method];
      const run: ApiMethod['run'] = (request) => {
        if (!whole[method.kind].some((scope) => links.runtime.consent.declares(scopeOf(scope))))
          throw new NotEmulated(`the Drive API without the scope ${whole[method.kind].join(' or ')}`);
        return method.run(request);
      };
      return [name, { ...method, run }];
    }),
  );
}

const apps: MethodsOf<drive_v3.Resource$Apps> = { get: refused, list: refused };
const changes: MethodsOf<drive_v3.Resource$Changes> = { getStartPageToken: refused, list: refused, watch: refused };
const channels: MethodsOf<drive_v3.Resource$Channels> = { stop: refused };
const accessproposals: MethodsOf<drive_v3.Resource$Accessproposals> = {
  get: refused,
  list: refused,
  resolve: refused,
};
const operations: MethodsOf<drive_v3.Resource$Operations> = { get: refused };
const revisions: MethodsOf<drive_v3.Resource$Revisions> = {
  get: refused,
  list: refused,
  remove: refused,
  update: refused,
};
const comments: MethodsOf<drive_v3.Resource$Comments> = { ...revisions, create: refused };
const replies: MethodsOf<drive_v3.Resource$Replies> = comments;
const teamdrives: MethodsOf<drive_v3.Resource$Teamdrives> = comments;
const drives: MethodsOf<drive_v3.Resource$Drives> = { ...comments, hide: refused, unhide: refused };
const approvals: MethodsOf<drive_v3.Resource$Approvals> = {
  approve: refused,
  cancel: refused,
  comment: refused,
  decline: refused,
  get: refused,
  list: refused,
  reassign: refused,
  start: refused,
};

/** Resources without any imitated method. */
const notImitated = {
  Accessproposals: accessproposals,
  Approvals: approvals,
  Apps: apps,
  Changes: changes,
  Channels: channels,
  Comments: comments,
  Drives: drives,
  Operations: operations,
  Replies: replies,
  Revisions: revisions,
  Teamdrives: teamdrives,
};
