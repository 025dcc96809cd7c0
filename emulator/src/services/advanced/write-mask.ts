// Masks of writes: which fields of a message a request sets. A named field that the message lacks is cleared.

import { invalid } from './api-error';
import type { Schemas } from './body';
import { type FieldMask, parseMask } from './field-mask';

type Json = Record<string, unknown>;

/**
 * Reads the mask of a write, without the twins of colours (see `withoutColorStyles`).
 * @param message the type of the message that the mask is for
 * @throws ApiRefusal when it names no field, or one that the message lacks
 */
export function writeMask(schemas: Schemas, message: string, fields: unknown): FieldMask {
  const text = typeof fields === 'string' ? fields.trim() : '';
  if (!text) throw invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const mask = parseMask(text);
  checkFields(schemas, message, mask, '');
  return plainColors(mask);
}

function checkFields(schemas: Schemas, message: string, mask: FieldMask, place: string): void {
  if (mask === 'all') return;
  for (const [name, inner] of mask) {
    const type = schemas[message]?.[name]?.replace(/(\[\]|\{\})$/, '');
    if (!type) throw invalid(`Invalid field: ${place}${name}`);
    checkFields(schemas, type, inner, `${place}${name}.`);
  }
}

/** Returns the message in which the fields of the mask are as given, and the others as before. */
export function merged(before: Json, given: Json, mask: FieldMask): Json {
  if (mask === 'all') return given;
  const made = { ...before };
  for (const [name, inner] of mask) {
    const value = inner === 'all' ? given[name] : merged(objectIn(before, name), objectIn(given, name), inner);
    if (value === undefined || (inner !== 'all' && !Object.keys(value as object).length)) delete made[name];
    else made[name] = value;
  }
  return made;
}

const objectIn = (message: Json, name: string): Json => (message[name] ?? {}) as Json;

/** True when the mask names the field or one inside it. */
export const names = (mask: FieldMask, field: string): boolean => mask === 'all' || mask.has(field);

/** Returns the mask inside a field; undefined when the field is not named. */
export const maskOf = (mask: FieldMask, field: string): FieldMask | undefined => (mask === 'all' ? 'all' : mask.get(field));

/** Returns only the fields of a message that the mask names. */
export function filtered(message: unknown, mask: FieldMask): unknown {
  if (mask === 'all' || typeof message !== 'object' || message === null) return message;
  if (Array.isArray(message)) return message.map((one) => filtered(one, mask));
  return Object.fromEntries(
    Object.entries(message)
      .filter(([name]) => mask.has(name))
      .map(([name, value]) => [name, filtered(value, mask.get(name)!)]),
  );
}

/**
 * Returns a body with each colour in its plain field only: the API has two fields for it, `backgroundColor` and
 * `backgroundColorStyle`, and the second one wins.
 * @param theme the colours by the name of the theme's colour
 */
export function withoutColorStyles(body: unknown, theme: Record<string, object>): unknown {
  if (Array.isArray(body)) return body.map((one) => withoutColorStyles(one, theme));
  if (typeof body !== 'object' || body === null) return body;
  const made: Json = {};
  for (const [name, value] of Object.entries(body)) {
    const plain = plainName(name);
    if (plain !== name) {
      const { rgbColor, themeColor } = value as { rgbColor?: object; themeColor?: string };
      made[plain] = themeColor === undefined ? (rgbColor ?? {}) : theme[themeColor];
    } else if (!(`${name}Style` in body) || !/color$/i.test(name)) made[name] = withoutColorStyles(value, theme);
  }
  return made;
}

const plainName = (name: string): string => (/color(Style)$/i.test(name) ? name.slice(0, -5) : name);

function plainColors(mask: FieldMask): FieldMask {
  if (mask === 'all') return mask;
  return new Map([...mask].map(([name, inner]) => (plainName(name) === name ? [name, plainColors(inner)] : [plainName(name), 'all'])));
}
