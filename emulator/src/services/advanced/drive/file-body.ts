// The body of a request for a file: which fields may be written, and their values.

import type { drive_v3 } from '@googleapis/drive';
import { NotEmulated } from '../../../runs/errors';
import type { Customs } from '../../drive/entries';
import { invalid } from '../api-error';
import { forbidden } from './drive-files';

export interface FileBody {
  id?: string;
  name?: string;
  mimeType?: string;
  description?: string;
  parents?: string[];
  trashed?: boolean;
  properties?: Changes;
  appProperties?: Changes;
}

/** Custom properties by key; null takes one away. */
type Changes = Record<string, string | null>;

/** Every field of the published schema: what a request may do with it. */
const bodyFields: { [Name in keyof Required<drive_v3.Schema$File>]: 'taken' | 'read only' | 'not emulated' } = {
  id: 'taken',
  name: 'taken',
  mimeType: 'taken',
  description: 'taken',
  parents: 'taken',
  trashed: 'taken',
  properties: 'taken',
  appProperties: 'taken',
  contentHints: 'not emulated',
  contentRestrictions: 'not emulated',
  copyRequiresWriterPermission: 'not emulated',
  createdTime: 'not emulated',
  downloadRestrictions: 'not emulated',
  folderColorRgb: 'not emulated',
  inheritedPermissionsDisabled: 'not emulated',
  modifiedTime: 'not emulated',
  originalFilename: 'not emulated',
  permissions: 'not emulated',
  shortcutDetails: 'not emulated',
  starred: 'not emulated',
  viewedByMeTime: 'not emulated',
  viewersCanCopyContent: 'not emulated',
  writersCanShare: 'not emulated',
  capabilities: 'read only',
  clientEncryptionDetails: 'read only',
  driveId: 'read only',
  explicitlyTrashed: 'read only',
  exportLinks: 'read only',
  fileExtension: 'read only',
  fullFileExtension: 'read only',
  hasAugmentedPermissions: 'read only',
  hasThumbnail: 'read only',
  headRevisionId: 'read only',
  iconLink: 'read only',
  imageMediaMetadata: 'read only',
  isAppAuthorized: 'read only',
  kind: 'read only',
  labelInfo: 'read only',
  lastModifyingUser: 'read only',
  linkShareMetadata: 'read only',
  md5Checksum: 'read only',
  modifiedByMe: 'read only',
  modifiedByMeTime: 'read only',
  ownedByMe: 'read only',
  owners: 'read only',
  permissionIds: 'read only',
  quotaBytesUsed: 'read only',
  resourceKey: 'read only',
  sha1Checksum: 'read only',
  sha256Checksum: 'read only',
  shared: 'read only',
  sharedWithMeTime: 'read only',
  sharingUser: 'read only',
  size: 'read only',
  spaces: 'read only',
  teamDriveId: 'read only',
  thumbnailLink: 'read only',
  thumbnailVersion: 'read only',
  trashedTime: 'read only',
  trashingUser: 'read only',
  version: 'read only',
  videoMediaMetadata: 'read only',
  viewedByMe: 'read only',
  webContentLink: 'read only',
  webViewLink: 'read only',
};

/**
 * Reads the body of a request.
 * @param method as in 'drive.files.copy'
 * @throws ApiRefusal for a field that does not exist or is read only; NotEmulated for one that is not imitated
 */
export function fileBody(method: string, given: Record<string, unknown>): FileBody {
  for (const [name, value] of Object.entries(given)) {
    const kind = Object.hasOwn(bodyFields, name) ? bodyFields[name as keyof typeof bodyFields] : undefined;
    if (!kind) throw invalid(`Invalid JSON payload received. Unknown name "${name}": Cannot find field.`);
    if (kind === 'read only') throw forbidden('The resource body includes fields which are not directly writable.');
    if (kind === 'not emulated') throw new NotEmulated(`${method} with ${name}`);
    if (!isOfItsType(name, value)) throw new NotEmulated(`${method} with ${name}: ${JSON.stringify(value)}`);
  }
  return given;
}

function isOfItsType(name: string, value: unknown): boolean {
  if (name === 'trashed') return typeof value === 'boolean';
  if (name === 'parents') return Array.isArray(value) && value.every((id) => typeof id === 'string');
  if (!/roperties$/.test(name)) return typeof value === 'string';
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string' || one === null);
}

const BYTES = 124;
/** Custom properties of one kind: those that every app sees, or those of one app. */
const OF_A_KIND = 30;

/**
 * Returns custom properties as they are after a request.
 * @param project whose `appProperties` the request writes
 * @throws ApiRefusal over a limit
 */
export function withProperties(before: Customs, { properties, appProperties }: FileBody, project: string): Customs {
  return {
    properties: changed(before.properties, properties),
    appProperties: { ...before.appProperties, [project]: changed(before.appProperties?.[project], appProperties) },
  };
}

function changed(before: Record<string, string> = {}, changes: Changes = {}): Record<string, string> {
  const after = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) after.delete(key);
    else {
      if (Buffer.byteLength(key + value) > BYTES)
        throw forbidden('Properties and app properties are limited to 124 bytes in UTF-8 encoding, counting both the key and the value.');
      after.set(key, value);
    }
  }
  if (after.size > OF_A_KIND) throw forbidden(`Properties and app properties are limited to ${OF_A_KIND} of each kind.`);
  return Object.fromEntries(after);
}
