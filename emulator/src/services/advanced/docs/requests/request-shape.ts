// The JSON of a request against the shape of its message: names, kinds of values, members that exclude one another.
import { invalid } from '../../api-error';

/** Returns the value as the API reads it, and adds a line for each mistake. */
export type Shape = (value: unknown, place: string, mistakes: string[]) => unknown;

/** The fields of a message of the published schema, each with its shape. */
export type Shapes<Schema> = { [Name in keyof Required<Schema>]: Shape };

const API = 'google.apps.docs.v1';

/** @throws ApiRefusal 400 with all mistakes; nothing of the request is carried out then */
export function parsed(shape: Shape, value: unknown): unknown {
  const mistakes: string[] = [];
  const read = shape(value, '', mistakes);
  if (mistakes.length) throw invalid(mistakes.join('\n'));
  return read;
}

/** @param exclusive names of which a message has at most one, by the name of their group */
export const message =
  <Schema>(type: string, fields: Shapes<Schema>, exclusive: Record<string, string[]> = {}): Shape =>
  (value, place, mistakes) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(mistakes, place, `type.googleapis.com/${API}.${type}`, value);
    const known = fields as Record<string, Shape>;
    const read: Record<string, unknown> = {};
    for (const [given, inner] of Object.entries(value)) {
      const name = camel(given);
      if (!Object.hasOwn(known, name)) mistakes.push(unknownName(given, place));
      else if (inner !== null) {
        const group = Object.entries(exclusive).find(([, names]) => names.includes(name) && names.some((one) => one in read));
        if (group)
          mistakes.push(
            `Invalid value${place && ` at '${place}'`} (oneof), oneof field '${group[0]}' is already set. Cannot set '${given}'`,
          );
        read[name] = known[name]!(inner, place ? `${place}.${snake(name)}` : snake(name), mistakes);
      }
    }
    return read;
  };

export const list =
  (shape: Shape): Shape =>
  (value, place, mistakes) =>
    [value].flat().map((one, index) => shape(one, `${place}[${index}]`, mistakes));

export const text: Shape = (value, place, mistakes) => (typeof value === 'string' ? value : wrong(mistakes, place, 'TYPE_STRING', value));

export const flag: Shape = (value, place, mistakes) => (typeof value === 'boolean' ? value : wrong(mistakes, place, 'TYPE_BOOL', value));

/** Digits in a text are a number too. */
const numeric =
  (type: string, isOne: (value: unknown) => boolean): Shape =>
  (value, place, mistakes) => {
    const read = typeof value === 'string' && value.trim() ? Number(value) : value;
    return isOne(read) ? read : wrong(mistakes, place, type, value);
  };
export const integer = numeric('TYPE_INT32', Number.isInteger);
export const double = numeric('TYPE_DOUBLE', Number.isFinite);
export const float = numeric('TYPE_FLOAT', Number.isFinite);

export const choice =
  (type: string, values: readonly string[]): Shape =>
  (value, place, mistakes) =>
    values.includes(value as string) ? value : wrong(mistakes, place, `type.googleapis.com/${API}.${type}`, value);

/** The shape of what is not imitated. */
export const anything: Shape = (value) => value;

/** 'min_row_height' as 'minRowHeight': the API takes both. */
export const camel = (name: string): string => name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const unknownName = (name: string, place: string): string =>
  `Invalid JSON payload received. Unknown name "${name}"${place && ` at '${place}'`}: Cannot find field.`;

function wrong(mistakes: string[], place: string, type: string, value: unknown): undefined {
  mistakes.push(`Invalid value${place && ` at '${place}'`} (${type}), ${JSON.stringify(value)}`);
  return undefined;
}
