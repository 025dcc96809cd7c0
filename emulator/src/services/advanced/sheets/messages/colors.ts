// Colours in messages of the Sheets API: parts of red, green and blue from 0 to 1.
import type { sheets_v4 } from '@googleapis/sheets';
import { message } from '../../json';

/** @param hex '#rrggbb'; black is an empty message */
export function colorMessage(hex: string): sheets_v4.Schema$Color {
  const channel = (at: number) => shortest(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return message({ red: channel(1), green: channel(3), blue: channel(5) });
}

/** Both fields of a colour, as answers have them: `color` and `colorStyle`, with the name that comes before. */
export const colorFields = (name: string, hex: string | null | undefined): Record<string, object> =>
  hex ? { [name]: colorMessage(hex), [`${name}Style`]: { rgbColor: colorMessage(hex) } } : {};

/** @returns '#rrggbb' */
export function hexOfColor({ red, green, blue }: sheets_v4.Schema$Color): string {
  const two = (part: number | null | undefined) =>
    Math.round((part ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${two(red)}${two(green)}${two(blue)}`;
}

/** The shortest decimal of a number of 32 bits, as the API writes it: 0.2627451. */
function shortest(value: number): number {
  const single = Math.fround(value);
  for (let digits = 6; ; digits++) {
    const text = single.toPrecision(digits);
    if (Math.fround(Number(text)) === single) return Number(text);
  }
}

const white = { red: 1, green: 1, blue: 1 };

/** The theme of a new spreadsheet. */
export const theme: Record<string, object> = {
  TEXT: {},
  BACKGROUND: white,
  ACCENT1: { red: 0.25882354, green: 0.52156866, blue: 0.95686275 },
  ACCENT2: { red: 0.91764706, green: 0.2627451, blue: 0.20784314 },
  ACCENT3: { red: 0.9843137, green: 0.7372549, blue: 0.015686275 },
  ACCENT4: { red: 0.20392157, green: 0.65882355, blue: 0.3254902 },
  ACCENT5: { red: 1, green: 0.42745098, blue: 0.003921569 },
  ACCENT6: { red: 0.27450982, green: 0.7411765, blue: 0.7764706 },
  LINK: { red: 0.06666667, green: 0.33333334, blue: 0.8 },
};
