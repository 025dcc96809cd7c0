// Values of styles between the model and the API: lengths, colours, names, borders.

import { NotEmulated } from '../../../runs/errors';
import type { Attributes } from '../../documents/content/model';
import { invalid } from '../api-error';
import type { FieldMask } from '../field-mask';
import { message, present } from '../json';

/** One field of a style. */
export interface StyleField {
  /** Returns its value for an answer; undefined when the attributes do not set it. */
  told(attributes: Attributes): unknown;
  /**
   * Returns what to assign, null for what to take away.
   * @param value of the request; undefined resets the field
   */
  set(value: unknown): Attributes;
}

export const flag = (name: string): StyleField => ({
  told: ({ [name]: value }) => (value === undefined ? undefined : present(value === true)),
  set: (value) => ({ [name]: value ?? null }),
});

/** @param scale from the model's unit to the API's */
export const number = (name: string, scale = 1): StyleField => ({
  told: ({ [name]: value }) => (value === undefined ? undefined : round(Number(value) * scale)),
  set: (value) => ({ [name]: value === undefined ? null : round(Number(value) / scale) }),
});

export const length = (name: string): StyleField => ({
  told: ({ [name]: value }) => (value === undefined ? undefined : points(Number(value))),
  set: (value) => ({ [name]: value === undefined ? null : pointsOf(value) }),
});

/** @param names the API's names by those of the model */
export const choice = (name: string, names: Record<string, string>): StyleField => ({
  told: ({ [name]: value }) => (value === undefined ? undefined : names[String(value)]),
  set: (value) => ({ [name]: value === undefined ? null : (Object.keys(names).find((one) => names[one] === value) ?? null) }),
});

/** A colour; without one the text or the ground behind it is transparent. */
export const colour = (name: string, isGround = true): StyleField => ({
  told: ({ [name]: value }) => (value === undefined ? undefined : optionalColour(value)),
  set(value) {
    const hex = value === undefined ? null : hexOf(value);
    if (value !== undefined && hex === null && !isGround) throw new NotEmulated('transparent text');
    return { [name]: hex };
  },
});

/** A border: its width in points, its colour, the kind of line, and for paragraphs the distance from the text. */
export interface Border {
  width: number;
  color: string | null;
  dashStyle: string;
  padding?: number;
}

/** A border is set as a whole. */
export const border = (name: string, hasPadding: boolean): StyleField => ({
  told({ [name]: value }) {
    if (value === undefined) return undefined;
    const { width, color, dashStyle, padding } = value as Border;
    return { color: optionalColour(color), width: points(width), ...(hasPadding && { padding: points(padding ?? 0) }), dashStyle };
  },
  set(value) {
    if (value === undefined) return { [name]: null };
    const given = value as Record<string, unknown>;
    const { dashStyle } = given;
    if (dashStyle === undefined || dashStyle === 'DASH_STYLE_UNSPECIFIED') throw invalid('Unsupported dash style: DASH_STYLE_UNSPECIFIED');
    const padding = hasPadding ? { padding: pointsOf(given.padding) } : {};
    return { [name]: { width: pointsOf(given.width), color: hexOf(given.color), dashStyle, ...padding } };
  },
});

/** Zero points are told by the unit alone. */
export const points = (magnitude: number): object => message({ magnitude: round(magnitude), unit: 'PT' });

/** @throws ApiRefusal for a length without its unit */
export function pointsOf(given: unknown): number {
  const { magnitude = 0, unit = 'UNIT_UNSPECIFIED' } = (given ?? {}) as { magnitude?: number; unit?: string };
  if (unit !== 'PT') throw invalid(`Unsupported dimension unit: ${unit}`);
  return magnitude;
}

/** @param hex '#rrggbb'; null: transparent */
export function optionalColour(hex: unknown): object {
  if (typeof hex !== 'string') return {};
  const channel = (at: number) => singlePrecision(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { color: { rgbColor: message({ red: channel(1), green: channel(3), blue: channel(5) }) } };
}

/** @returns null for a colour without its value */
export function hexOf(given: unknown): string | null {
  const { color } = (given ?? {}) as { color?: { rgbColor?: Record<string, number> } };
  if (!color) return null;
  const { red = 0, green = 0, blue = 0 } = color.rgbColor ?? {};
  const channels = [red, green, blue];
  if (channels.some((one) => one < 0 || one > 1)) throw invalid('The RGB color components must be between 0 and 1.');
  return `#${channels
    .map((one) =>
      Math.round(one * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The fields of lengths, sizes, colours, borders, fonts and links. */
const small = new Set(
  'magnitude unit width height padding dashStyle color rgbColor red green blue backgroundColor fontFamily weight url'.split(' '),
);

/**
 * Returns the asked fields of a value that is made as a whole.
 * @throws ApiRefusal for an unknown field
 */
export function masked(value: unknown, mask: FieldMask): unknown {
  if (mask === 'all' || value === undefined) return value;
  const given = value as Record<string, unknown>;
  return message(
    Object.fromEntries(
      [...mask].map(([name, inner]) => {
        if (!small.has(name)) throw invalid('Request contains an invalid argument.');
        return [name, masked(given[name], inner)];
      }),
    ),
  );
}

/** Returns the shortest number that is the same in single precision, as the API writes colours. */
function singlePrecision(value: number): number {
  const single = Math.fround(value);
  for (let digits = 1; ; digits++) {
    const short = Number(single.toPrecision(digits));
    if (Math.fround(short) === single) return short;
  }
}

const round = (value: number): number => Math.round(value * 1e9) / 1e9;
