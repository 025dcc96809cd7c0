// The advanced service Drive: the Drive API v3 over the same files as DriveApp.

import type { drive_v3 } from '@googleapis/drive';
import { NotEmulated } from '../../../runs/errors';
import type { Api, ApiMethod, Collection } from '../api';
import { invalid } from '../api-error';
import { parseMask } from '../field-mask';
import { type DriveFiles, pickFields } from './drive-files';
import { fileMethods } from './file-methods';
import { type MethodsOf, scopeOf, toRead } from './method-table';
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
          appInstalled: 'not emulated',
          canCreateDrives: 'not emulated',
          canCreateTeamDrives: 'not emulated',
          driveThemes: 'not emulated',
          exportFormats: 'not emulated',
          folderColorPalette: 'not emulated',
          importFormats: 'not emulated',
          maxImportSizes: 'not emulated',
          maxUploadSize: 'not emulated',
          storageQuota: 'not emulated',
          teamDriveThemes: 'not emulated',
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

const apps: MethodsOf<drive_v3.Resource$Apps> = { get: 'not emulated', list: 'not emulated' };
const changes: MethodsOf<drive_v3.Resource$Changes> = { getStartPageToken: 'not emulated', list: 'not emulated', watch: 'not emulated' };
const channels: MethodsOf<drive_v3.Resource$Channels> = { stop: 'not emulated' };
const accessproposals: MethodsOf<drive_v3.Resource$Accessproposals> = {
  get: 'not emulated',
  list: 'not emulated',
  resolve: 'not emulated',
};
const operations: MethodsOf<drive_v3.Resource$Operations> = { get: 'not emulated' };
const revisions: MethodsOf<drive_v3.Resource$Revisions> = {
  get: 'not emulated',
  list: 'not emulated',
  remove: 'not emulated',
  update: 'not emulated',
};
const comments: MethodsOf<drive_v3.Resource$Comments> = { ...revisions, create: 'not emulated' };
const replies: MethodsOf<drive_v3.Resource$Replies> = comments;
const teamdrives: MethodsOf<drive_v3.Resource$Teamdrives> = comments;
const drives: MethodsOf<drive_v3.Resource$Drives> = { ...comments, hide: 'not emulated', unhide: 'not emulated' };
const approvals: MethodsOf<drive_v3.Resource$Approvals> = {
  approve: 'not emulated',
  cancel: 'not emulated',
  comment: 'not emulated',
  decline: 'not emulated',
  get: 'not emulated',
  list: 'not emulated',
  reassign: 'not emulated',
  start: 'not emulated',
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
