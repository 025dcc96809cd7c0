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
  checked(messages, message, body, undefined) as Record<string, unknown>;

/** A place in the body; its text is only made for errors. `name` is a field, or the number of an item of a list. */
interface Place {
  before: Place | undefined;
  name: string | number;
}

/** Returns a place as errors name it: 'requests[0].update_cells.rows[1]'. */
function placeText(place: Place | undefined): string {
  if (!place) return '';
  const before = placeText(place.before);
  if (typeof place.name === 'number') return `${before}[${place.name}]`;
  return before ? `${before}.${withUnderscores(place.name)}` : withUnderscores(place.name);
}

function checked(messages: Messages, type: string, given: unknown, at: Place | undefined): unknown {
  if (type.endsWith('[]')) {
    // A single value stands for a list of one.
    return [given].flat().map((one, index) => checked(messages, type.slice(0, -2), one, { before: at, name: index }));
  }
  if (Array.isArray(given) && type !== 'any')
    throw invalid(`${unreadable(placeText(at))}: Proto field is not repeating, cannot start list.`);
  const of = type.endsWith('{}') ? type.slice(0, -2) : null;
  const fields = messages.schemas[type];
  if (!of && !fields) return scalar(type, given, at);
  if (typeof given !== 'object')
    throw invalid(`Invalid value at '${placeText(at)}' (type.googleapis.com/${messages.fullName(type)}), ${JSON.stringify(given)}`);
  const made: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(given as Record<string, unknown>)) {
    const field = of ?? (Object.hasOwn(fields!, name) ? fields![name]! : undefined);
    if (field === undefined) {
      if (Object.hasOwn(fields!, inCamels(name))) throw new NotEmulated(`a field name with underscores: ${name}`);
      throw invalid(`${unreadable(placeText(at), name)}: Cannot find field.`);
    }
    const place = { before: at, name };
    const value = isNull(inner) ? undefined : checked(messages, field, inner, place);
    const one = of ? undefined : messages.enumerations[`${type}.${name}`];
    if (one && value !== undefined && isUnspecified(messages, one, value as string, place)) continue;
    if (value !== undefined) made[name] = value;
  }
  return made;
}

/** Whether the JSON of the body says null: it has no other word for NaN and the infinities. */
const isNull = (value: unknown): boolean => value === null || (typeof value === 'number' && !Number.isFinite(value));

/** @throws ApiRefusal for a value that the enumeration lacks */
function isUnspecified({ fullName }: Messages, { type, values }: Enumeration, value: string, place: Place): boolean {
  if (value.endsWith('_UNSPECIFIED')) return true;
  if (!values.includes(value)) throw invalid(`Invalid value at '${placeText(place)}' (type.googleapis.com/${fullName(type)}), "${value}"`);
  return false;
}

/** Numbers may come as texts. */
function scalar(type: string, value: unknown, at: Place | undefined): unknown {
  if (type === 'any') return value;
  const kind: string = typeof value;
  if (kind === type) return value;
  const place = placeText(at);
  const digits = isDouble(place) ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  const isDigits = type === 'number' && typeof value === 'string' && digits.test(value);
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
