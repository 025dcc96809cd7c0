// Bodies of requests: their fields and kinds of values, checked against the messages of the API.

import { NotEmulated } from '../../runs/errors';
import { invalid } from './api-error';

/** The types of fields by message: 'string', 'number', 'boolean', 'any', or a message; with '[]' a list, with '{}' a map. */
export type Schemas = Record<string, Record<string, string>>;

export interface Messages {
  schemas: Schemas;
  /** The full name of a message or an enumeration in errors: 'google.apps.sheets.v4.GridRange'. */
  fullName(type: string): string;
  /** Fields of texts that take only some values, by message and field: 'CellFormat.wrapStrategy'. */
  enumerations: Record<string, Enumeration>;
}

export interface Enumeration {
  type: string;
  values: readonly string[];
}

/**
 * Returns a body without its nulls and unspecified values.
 * @param message the type of the body
 * @throws ApiRefusal for a field that the message lacks, or a value of another kind
 */
export const checkedBody = (messages: Messages, message: string, body: unknown): Record<string, unknown> =>
  checked(messages, message, body, '') as Record<string, unknown>;

/** @param place of the value in the body, as errors name it: 'requests[0].update_cells.rows[1]' */
function checked(messages: Messages, type: string, given: unknown, place: string): unknown {
  if (type.endsWith('[]')) {
    // A single value stands for a list of one.
    return [given].flat().map((one, index) => checked(messages, type.slice(0, -2), one, `${place}[${index}]`));
  }
  if (Array.isArray(given) && type !== 'any') throw invalid(`${unreadable(place)}: Proto field is not repeating, cannot start list.`);
  const of = type.endsWith('{}') ? type.slice(0, -2) : null;
  const fields = messages.schemas[type];
  if (!of && !fields) return scalar(type, given, place);
  if (typeof given !== 'object')
    throw invalid(`Invalid value at '${place}' (type.googleapis.com/${messages.fullName(type)}), ${JSON.stringify(given)}`);
  const made: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(given as Record<string, unknown>)) {
    const field = of ?? (Object.hasOwn(fields!, name) ? fields![name]! : undefined);
    if (field === undefined) {
      if (Object.hasOwn(fields!, inCamels(name))) throw new NotEmulated(`a field name with underscores: ${name}`);
      throw invalid(`${unreadable(place, name)}: Cannot find field.`);
    }
    const at = place ? `${place}.${withUnderscores(name)}` : withUnderscores(name);
    const value = inner === null ? undefined : checked(messages, field, inner, at);
    const one = of ? undefined : messages.enumerations[`${type}.${name}`];
    if (one && value !== undefined && isUnspecified(messages, one, value as string, at)) continue;
    if (value !== undefined) made[name] = value;
  }
  return made;
}

/** @throws ApiRefusal for a value that the enumeration lacks */
function isUnspecified({ fullName }: Messages, { type, values }: Enumeration, value: string, place: string): boolean {
  if (value.endsWith('_UNSPECIFIED')) return true;
  if (!values.includes(value)) throw invalid(`Invalid value at '${place}' (type.googleapis.com/${fullName(type)}), "${value}"`);
  return false;
}

/** Numbers may come as texts. */
function scalar(type: string, value: unknown, place: string): unknown {
  if (type === 'any') return value;
  const digits = isDouble(place) ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  const isDigits = type === 'number' && typeof value === 'string' && digits.test(value);
  const kind: string = typeof value;
  if (kind === type) return value;
  if (isDigits) return Number(value);
  const name = { number: isDouble(place) ? 'TYPE_DOUBLE' : 'TYPE_INT32', boolean: 'TYPE_BOOL', string: 'TYPE_STRING' }[type];
  throw invalid(`Invalid value at '${place}' (${name}), ${JSON.stringify(value)}`);
}

/** The published types do not tell whole numbers from others. */
const isDouble = (place: string): boolean => /(_value|red|green|blue|alpha)$/.test(place);

function unreadable(place: string, name?: string): string {
  if (name !== undefined) return `Invalid JSON payload received. Unknown name "${name}"${place && ` at '${place}'`}`;
  const cut = place.lastIndexOf('.');
  return unreadable(place.slice(0, Math.max(0, cut)), inCamels(place.slice(cut + 1)));
}

const withUnderscores = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inCamels = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
