// The permissions of a file: its owner, the people in a role, and everybody who has the link.

import type { drive_v3 } from '@googleapis/drive';
import { NotEmulated } from '../../../runs/errors';
import type { KeptEntry } from '../../drive/entries';
import { type FieldMask, parseMask } from '../field-mask';
import { present } from '../json';
import { type DriveFiles, pickFields } from './drive-files';
import { absent } from './method-table';
import { displayNameOf, permissionIdOf } from './user-message';

export interface Permission {
  id: string;
  type: 'user' | 'anyone';
  role: string;
  email?: string;
  /** The file or folder that gives the right to everybody. */
  of?: KeptEntry;
}

/** The fields of an answer when the request names none. */
export const permissionDefaults: FieldMask = parseMask('kind,id,type,role');

export const linkRoles = { VIEW: 'reader', COMMENT: 'commenter', EDIT: 'writer' } as const;

/** Returns the permissions of a file, also those that its folders give. */
export function permissionsOf(drive: DriveFiles, entry: KeptEntry): Permission[] {
  const { entries } = drive;
  const person = (role: string) => (email: string) => ({ id: permissionIdOf(email), type: 'user' as const, role, email });
  return [
    person('owner')(entry.owner),
    ...entries.people(entry, 'editors').map(person('writer')),
    ...entries.people(entry, 'viewers').map(person('reader')),
    ...linksOf(drive, entry),
  ];
}

function linksOf(drive: DriveFiles, entry: KeptEntry): Permission[] {
  const above = drive.entries.parentsOf(entry).flatMap((parent) => linksOf(drive, parent));
  const { access = 'PRIVATE', permission = 'NONE' } = entry.sharing ?? {};
  if (access === 'PRIVATE') return above;
  if (access.startsWith('DOMAIN')) throw new NotEmulated('drive.permissions of a domain');
  const id = access === 'ANYONE' ? 'anyone' : 'anyoneWithLink';
  const role = linkRoles[permission as keyof typeof linkRoles];
  return [{ id, type: 'anyone', role, of: entry }, ...above.filter((one) => one.id !== id)];
}

/** @throws ApiRefusal for an unknown field; NotEmulated for a field that is not imitated */
export function permissionMessage(drive: DriveFiles, { id, type, role, email }: Permission, mask: FieldMask): object {
  return pickFields<drive_v3.Schema$Permission>(mask, 'drive.permissions', {
    kind: () => 'drive#permission',
    id: () => id,
    type: () => type,
    role: () => role,
    emailAddress: () => email,
    displayName: () => email && displayNameOf(drive, email),
    allowFileDiscovery: () => (email ? undefined : present(id === 'anyone')),
    deleted: () => (email ? present(false) : undefined),
    pendingOwner: () => (email ? present(false) : undefined),
    domain: absent,
    expirationTime: absent,
    permissionDetails: absent,
    teamDrivePermissionDetails: absent,
    view: absent,
    inheritedPermissionsDisabled: absent,
    photoLink: absent,
  });
}
