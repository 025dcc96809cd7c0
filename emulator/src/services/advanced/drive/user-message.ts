// A person as the Drive API answers it.

import { createHash } from 'node:crypto';
import type { drive_v3 } from '@googleapis/drive';
import type { FieldMask } from '../field-mask';
import { present } from '../json';
import { type DriveFiles, pickFields } from './drive-files';
import { absent } from './method-table';

/** The id of a person's permissions: digits, the same on every file. */
export const permissionIdOf = (email: string): string =>
  BigInt(`0x${createHash('sha256').update(email).digest('hex').slice(0, 16)}`)
    .toString()
    .padStart(20, '0');

/** The name of an account; without a known one, what comes before the @ of its address. */
export const displayNameOf = ({ links }: DriveFiles, email: string): string =>
  links.accounts.find((account) => account.email === email)?.name ?? email.split('@')[0]!;

/** @throws ApiRefusal for an unknown field; NotEmulated for a field that is not imitated */
export const userMessage = (drive: DriveFiles, email: string, mask: FieldMask): object =>
  pickFields<drive_v3.Schema$User>(mask, 'drive.user', {
    kind: () => 'drive#user',
    displayName: () => displayNameOf(drive, email),
    emailAddress: () => email,
    me: () => present(email === drive.entries.me),
    permissionId: () => permissionIdOf(email),
    photoLink: absent,
  });
