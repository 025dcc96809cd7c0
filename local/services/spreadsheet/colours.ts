// Colours as cells keep them: '#rrggbb'.
import { PlatformError } from '../../runtime';

const names: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  lime: '#00ff00',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  gold: '#ffd700',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  lightgreen: '#90ee90',
  darkgreen: '#006400',
  lightblue: '#add8e6',
  darkblue: '#00008b',
  lightyellow: '#ffffe0',
  darkred: '#8b0000',
  lightcoral: '#f08080',
  salmon: '#fa8072',
  tomato: '#ff6347',
  coral: '#ff7f50',
  khaki: '#f0e68c',
  beige: '#f5f5dc',
  ivory: '#fffff0',
  lavender: '#e6e6fa',
  crimson: '#dc143c',
  indigo: '#4b0082',
  violet: '#ee82ee',
  whitesmoke: '#f5f5f5',
  lightpink: '#ffb6c1',
  darkorange: '#ff8c00',
  skyblue: '#87ceeb',
  steelblue: '#4682b4',
  royalblue: '#4169e1',
  limegreen: '#32cd32',
  forestgreen: '#228b22',
  palegreen: '#98fb98',
  dimgray: '#696969',
};

/** '#rrggbb' of a CSS colour; null for none. */
export function toHex(colour: string | null): string | null {
  if (colour === null || colour === undefined || colour === '') return null;
  const text = colour.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const rgb = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(text);
  if (rgb) return fromRgb(Number(rgb[1]), Number(rgb[2]), Number(rgb[3]));
  const named = names[text];
  if (!named) throw new PlatformError(`Invalid color: ${colour}`);
  return named;
}

export function fromRgb(red: number, green: number, blue: number): string {
  return `#${[red, green, blue]
    .map((part) =>
      Math.max(0, Math.min(255, Math.trunc(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
