// The body of a request for a file: which fields may be written, and their values.

import type { drive_v3 } from '@googleapis/drive';
import { NotEmulated } from '../../../runs/errors';
import type { Customs } from '../../drive/entries';
import { invalid } from '../api-error';
import { forbidden } from './drive-files';
import { refused } from './method-table';

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

const taken = 'taken';
const readOnly = 'read only';

/** Every field of the published schema: what a request may do with it. */
const bodyFields: { [Name in keyof Required<drive_v3.Schema$File>]: typeof taken | typeof readOnly | typeof refused } = {
  id: taken,
  name: taken,
  mimeType: taken,
  description: taken,
  parents: taken,
  trashed: taken,
  properties: taken,
  appProperties: taken,
  contentHints: refused,
  contentRestrictions: refused,
  copyRequiresWriterPermission: refused,
  createdTime: refused,
  downloadRestrictions: refused,
  folderColorRgb: refused,
  inheritedPermissionsDisabled: refused,
  modifiedTime: refused,
  originalFilename: refused,
  permissions: refused,
  shortcutDetails: refused,
  starred: refused,
  viewedByMeTime: refused,
  viewersCanCopyContent: refused,
  writersCanShare: refused,
  capabilities: readOnly,
  clientEncryptionDetails: readOnly,
  driveId: readOnly,
  explicitlyTrashed: readOnly,
  exportLinks: readOnly,
  fileExtension: readOnly,
  fullFileExtension: readOnly,
  hasAugmentedPermissions: readOnly,
  hasThumbnail: readOnly,
  headRevisionId: readOnly,
  iconLink: readOnly,
  imageMediaMetadata: readOnly,
  isAppAuthorized: readOnly,
  kind: readOnly,
  labelInfo: readOnly,
  lastModifyingUser: readOnly,
  linkShareMetadata: readOnly,
  md5Checksum: readOnly,
  modifiedByMe: readOnly,
  modifiedByMeTime: readOnly,
  ownedByMe: readOnly,
  owners: readOnly,
  permissionIds: readOnly,
  quotaBytesUsed: readOnly,
  resourceKey: readOnly,
  sha1Checksum: readOnly,
  sha256Checksum: readOnly,
  shared: readOnly,
  sharedWithMeTime: readOnly,
  sharingUser: readOnly,
  size: readOnly,
  spaces: readOnly,
  teamDriveId: readOnly,
  thumbnailLink: readOnly,
  thumbnailVersion: readOnly,
  trashedTime: readOnly,
  trashingUser: readOnly,
  version: readOnly,
  videoMediaMetadata: readOnly,
  viewedByMe: readOnly,
  webContentLink: readOnly,
  webViewLink: readOnly,
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
    if (kind === readOnly) throw forbidden('The resource body includes fields which are not directly writable.');
    if (kind === refused) throw new NotEmulated(`${method} with ${name}`);
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
