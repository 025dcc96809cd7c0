// The methods of permissions: who may see and change a file.

import type { drive_v3 } from '@googleapis/drive';
import { NotEmulated } from '../../../runs/errors';
import type { KeptEntry } from '../../drive/entries';
import { ApiRefusal, invalid } from '../api-error';
import { parseMask } from '../field-mask';
import { type DriveFiles, editableFile, forbidden, pickFields, seenFile } from './drive-files';
import { absent, common, type MethodsOf, maskOf, toRead, toWrite } from './method-table';
import { linkRoles, type Permission, permissionDefaults, permissionMessage, permissionsOf } from './permissions';

const listDefaults = parseMask('kind,permissions(kind,id,type,role)');

export function permissionMethods(drive: DriveFiles): MethodsOf<drive_v3.Resource$Permissions> {
  const answer = (permission: Permission, fields: unknown) => permissionMessage(drive, permission, maskOf(fields, permissionDefaults));
  return {
    list: {
      hasBody: false,
      path: ['fileId'],
      query: [...common, 'pageSize'],
      kind: 'read',
      need: toRead,
      run({ path: [fileId], query }) {
        const entry = editableFile(drive, fileId!);
        const all = permissionsOf(drive, entry);
        if (query.pageSize !== undefined && Number(query.pageSize) < all.length) throw new NotEmulated('pages of drive.permissions.list');
        return pickFields<drive_v3.Schema$PermissionList>(maskOf(query.fields, listDefaults), 'drive.permissions.list', {
          kind: () => 'drive#permissionList',
          permissions: (inner) => all.map((permission) => permissionMessage(drive, permission, inner)),
          nextPageToken: absent,
        });
      },
    },
    get: {
      hasBody: false,
      path: ['fileId', 'permissionId'],
      query: common,
      kind: 'read',
      need: toRead,
      run: ({ path: [fileId, id], query }) => answer(permissionOf(drive, editableFile(drive, fileId!), id!), query.fields),
    },
    create: {
      hasBody: true,
      path: ['fileId'],
      query: [...common, 'sendNotificationEmail', 'transferOwnership'],
      kind: 'write',
      need: toWrite,
      run({ path: [fileId], body, query }) {
        const entry = editableFile(drive, fileId!);
        const { type, role, emailAddress, allowFileDiscovery, ...more } = body;
        for (const name of Object.keys(more)) throw new NotEmulated(`drive.permissions.create with ${name}`);
        if (type === undefined) throw invalid('The permission type field is required.');
        if (role === undefined) throw invalid('The permission role field is required.');
        if (role === 'owner') throw ownership(query);
        if (type === 'anyone') return answer(openToLink(drive, entry, role, allowFileDiscovery === true), query.fields);
        if (type !== 'user') throw new NotEmulated(`drive.permissions.create for ${String(type)}`);
        const email = String(emailAddress ?? '');
        if (!/^\S+@\S+$/.test(email))
          throw invalid('The specified emailAddress is invalid or not applicable for the given permission type.');
        if (query.sendNotificationEmail !== false) throw new NotEmulated('drive.permissions.create with a notification e-mail');
        drive.entries.grant(entry, listFor(role), email);
        return answer(permissionsOf(drive, entry).find((one) => one.email === email)!, query.fields);
      },
    },
    update: {
      hasBody: true,
      path: ['fileId', 'permissionId'],
      query: [...common, 'transferOwnership'],
      kind: 'write',
      need: toWrite,
      run({ path: [fileId, id], body, query }) {
        const entry = editableFile(drive, fileId!);
        const { role, ...more } = body;
        if (Object.keys(more).length) throw forbidden('The resource body includes fields which are not directly writable.');
        if (role === undefined) throw invalid('The permission role field is required.');
        if (role === 'owner') throw ownership(query);
        const permission = permissionOf(drive, entry, id!);
        if (permission.email) {
          const list = listFor(role);
          takeAway(entry, permission);
          drive.entries.grant(entry, list, permission.email);
        } else {
          requireOwn(entry, permission);
          openToLink(drive, entry, role, permission.id === 'anyone');
        }
        return answer(permissionOf(drive, entry, id!), query.fields);
      },
    },
    remove: {
      name: 'delete',
      hasBody: false,
      path: ['fileId', 'permissionId'],
      query: common,
      kind: 'write',
      need: toWrite,
      run({ path: [fileId, id] }) {
        const seen = seenFile(drive, fileId!);
        const permission = permissionOf(drive, seen, id!);
        // People may give up their own access.
        const entry = permission.email === drive.entries.me ? seen : editableFile(drive, fileId!);
        takeAway(entry, permission);
      },
    },
  };
}

/** @throws ApiRefusal 404 */
function permissionOf(drive: DriveFiles, entry: KeptEntry, id: string): Permission {
  const found = permissionsOf(drive, entry).find((one) => one.id === id);
  if (!found) throw new ApiRefusal(404, `Permission not found: ${id}.`);
  return found;
}

const ownership = ({ transferOwnership }: Record<string, unknown>): Error =>
  transferOwnership === true
    ? new NotEmulated('drive.permissions with transferOwnership')
    : forbidden("The transferOwnership parameter must be enabled when the permission role is 'owner'.");

function listFor(role: unknown): 'editors' | 'viewers' {
  if (role === 'writer') return 'editors';
  if (role === 'reader') return 'viewers';
  throw new NotEmulated(`drive.permissions of the role ${String(role)} for a person`);
}

function openToLink(drive: DriveFiles, entry: KeptEntry, role: unknown, isFound: boolean): Permission {
  const permission = Object.entries(linkRoles).find(([, one]) => one === role)?.[0];
  if (!permission) throw new NotEmulated(`drive.permissions of the role ${String(role)} for anyone`);
  entry.sharing = { access: isFound ? 'ANYONE' : 'ANYONE_WITH_LINK', permission };
  return permissionOf(drive, entry, isFound ? 'anyone' : 'anyoneWithLink');
}

function takeAway(entry: KeptEntry, permission: Permission): void {
  const { email, role } = permission;
  if (role === 'owner') throw forbidden('The owner of a file cannot be removed.');
  requireOwn(entry, permission);
  if (!email) {
    delete entry.sharing;
    return;
  }
  entry.editors = entry.editors.filter((one) => one !== email);
  entry.viewers = entry.viewers.filter((one) => one !== email);
}

/** Throws when a folder above gives the permission. */
function requireOwn(entry: KeptEntry, { email, of }: Permission): void {
  const isOwn = email ? [...entry.editors, ...entry.viewers].includes(email) : of === entry;
  if (!isOwn) throw new NotEmulated('a change of a permission that a folder gives');
}
