// What the tables of methods of the Drive API share: their type, scopes and parameters.

import type { Need } from '../../../runs/consent';
import type { ApiMethod } from '../api';
import { type FieldMask, parseMask } from '../field-mask';

/** Scripts call the method `delete` by the name `remove`. */
type Named<Name> = Name extends 'delete' ? 'remove' : Name;

/** The methods of a resource in the published types, each imitated or refused by name. */
export type MethodsOf<Resource> = {
  [Name in keyof Resource as Resource[Name] extends (...args: never) => unknown ? Named<Name> : never]: ApiMethod | 'not emulated';
};

/** In tables of methods and fields: what the platform has, and calls here throw. */
export const refused = 'not emulated';
/** In tables of fields: what no file here has. */
export const absent = 'absent';

export const scopeOf = (end: string): string => `https://www.googleapis.com/auth/${end}`;
const scopes = (...ends: string[]): Need => ({ right: 'drive', scopes: ends.map(scopeOf) });
export const toRead = scopes('drive.readonly', 'drive', 'drive.file', 'drive.metadata.readonly', 'drive.metadata');
export const toWrite = scopes('drive', 'drive.file');

/** Query parameters that every method takes; without shared drives the last two change nothing. */
export const common = ['fields', 'supportsAllDrives', 'supportsTeamDrives'];

/** @param fields of the request; undefined for the defaults */
export const maskOf = (fields: unknown, defaults: FieldMask): FieldMask => (fields === undefined ? defaults : parseMask(String(fields)));
