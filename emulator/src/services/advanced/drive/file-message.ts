// A file as the Drive API answers it; only the asked fields are made.

import { createHash } from 'node:crypto';
import type { drive_v3 } from '@googleapis/drive';
import { NotEmulated } from '../../../runs/errors';
import { NATIVE } from '../../drive/contents';
import { FOLDER, type KeptEntry } from '../../drive/entries';
import { type FieldMask, parseMask } from '../field-mask';
import { present } from '../json';
import { capabilitiesMessage } from './capabilities';
import { type DriveFiles, pickFields } from './drive-files';
import { absent, refused } from './method-table';
import { permissionMessage, permissionsOf } from './permissions';
import { userMessage } from './user-message';

/** The fields of an answer when the request names none. */
export const fileDefaults: FieldMask = parseMask('kind,id,name,mimeType');

/** @throws ApiRefusal for an unknown field; NotEmulated for a field that is not imitated */
export function fileMessage(drive: DriveFiles, entry: KeptEntry, mask: FieldMask): object {
  const { links, entries, contents } = drive;
  const { me } = entries;
  const isNative = entry.mimeType.startsWith(NATIVE);
  const isFolder = entry.mimeType === FOLDER;
  /** For what plain files have, and no file of Google's own kinds. */
  const ofBytes = (make: (bytes: Buffer) => unknown) => () => (isNative ? undefined : make(contents.bytes(entry.id)));
  const hash = (algorithm: string) => ofBytes((bytes) => createHash(algorithm).update(bytes).digest('hex'));
  const size = (field: string) => () => {
    if (isNative && !isFolder) throw new NotEmulated(`drive.files.${field} of ${entry.mimeType}`);
    return isFolder ? undefined : String(contents.bytes(entry.id).length);
  };
  // Only people who may share a file see who else has it.
  const people = () => (entries.canEdit(entry.id, me) ? permissionsOf(drive, entry) : []);
  return pickFields<drive_v3.Schema$File>(mask, 'drive.files', {
    kind: () => 'drive#file',
    id: () => entry.id,
    name: () => present(entry.name),
    mimeType: () => entry.mimeType,
    description: () => entry.description,
    parents: () => entry.parents.filter((id) => entries.canView(id, me)),
    properties: (inner) => mapMessage(entry.properties, inner),
    appProperties: (inner) => mapMessage(entry.appProperties?.[links.project()], inner),
    createdTime: () => new Date(entry.createdAt).toISOString(),
    modifiedTime: () => new Date(entry.updatedAt).toISOString(),
    trashed: () => present(entries.isTrashed(entry)),
    explicitlyTrashed: () => present(entry.trashed),
    ownedByMe: () => present(entry.owner === me),
    owners: (inner) => [userMessage(drive, entry.owner, inner)],
    shared: () => present(permissionsOf(drive, entry).length > 1),
    permissions: (inner) => people().map((permission) => permissionMessage(drive, permission, inner)),
    permissionIds: () => people().map(({ id }) => id),
    webViewLink: () => entry.url + (isFolder ? '' : '?usp=drivesdk'),
    webContentLink: () => (isNative ? undefined : `https://drive.google.com/uc?id=${entry.id}&export=download`),
    size: size('size'),
    quotaBytesUsed: size('quotaBytesUsed'),
    md5Checksum: hash('md5'),
    sha1Checksum: hash('sha1'),
    sha256Checksum: hash('sha256'),
    spaces: () => ['drive'],
    // Only files of shared drives, shortcuts and encrypted files have these.
    driveId: absent,
    teamDriveId: absent,
    hasAugmentedPermissions: absent,
    trashedTime: absent,
    trashingUser: absent,
    shortcutDetails: absent,
    clientEncryptionDetails: absent,
    capabilities: (inner) => capabilitiesMessage(drive, entry, inner),
    contentHints: refused,
    contentRestrictions: refused,
    copyRequiresWriterPermission: refused,
    downloadRestrictions: refused,
    exportLinks: refused,
    fileExtension: refused,
    folderColorRgb: refused,
    fullFileExtension: refused,
    hasThumbnail: refused,
    headRevisionId: refused,
    iconLink: refused,
    imageMediaMetadata: refused,
    inheritedPermissionsDisabled: refused,
    isAppAuthorized: refused,
    labelInfo: refused,
    lastModifyingUser: refused,
    linkShareMetadata: refused,
    modifiedByMe: refused,
    modifiedByMeTime: refused,
    originalFilename: refused,
    resourceKey: refused,
    sharedWithMeTime: refused,
    sharingUser: refused,
    starred: refused,
    thumbnailLink: refused,
    thumbnailVersion: refused,
    version: refused,
    videoMediaMetadata: refused,
    viewedByMe: refused,
    viewedByMeTime: refused,
    viewersCanCopyContent: refused,
    writersCanShare: refused,
  });
}

/** A map of texts, or its asked keys; undefined when there is nothing in it. */
function mapMessage(map: Record<string, string> = {}, mask: FieldMask): object | undefined {
  const asked = Object.entries(map).filter(([key]) => mask === 'all' || mask.has(key));
  return asked.length ? Object.fromEntries(asked) : undefined;
}
