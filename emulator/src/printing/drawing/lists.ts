// The glyphs of list items: bullets by their shape, numbers by counting.
import type { ParagraphNode } from '../../services/documents/model';

/** A shape is drawn, so that it looks the same whatever fonts there are. */
export type Glyph = { shape: 'disc' | 'ring' | 'square' } | { text: string };

export interface Numbering {
  /** Counts the item in its list. */
  glyphOf(item: ParagraphNode): Glyph;
  /** The next item without a list's id begins a new list. */
  endList(): void;
}

/** Counts the list items of one document, which come in its order. */
export function createNumbering(): Numbering {
  const counts = new Map<string, { type: string; number: number }[]>();
  let unnamed = 0;
  return {
    glyphOf(item) {
      const level = levelOf(item);
      const list = item.listId ?? `unnamed ${unnamed}`;
      const type = glyphTypeOf(item, level);
      const levels = (counts.get(list) ?? []).slice(0, level + 1);
      const before = levels[level];
      const number = before?.type === type ? before.number + 1 : 1;
      levels[level] = { type, number };
      counts.set(list, levels);
      return glyph(type, number);
    },
    endList() {
      unnamed++;
    },
  };
}

export const levelOf = ({ attributes }: ParagraphNode): number => Math.max(0, Number(attributes.NESTING_LEVEL ?? 0));

/** A numbered list has letters and small Roman numerals at its inner levels. */
function glyphTypeOf({ attributes }: ParagraphNode, level: number): string {
  const type = String(attributes.GLYPH_TYPE ?? 'NUMBER');
  return type === 'NUMBER' ? ['NUMBER', 'LATIN_LOWER', 'ROMAN_LOWER'][level % 3]! : type;
}

function glyph(type: string, number: number): Glyph {
  switch (type) {
    case 'BULLET':
      return { shape: 'disc' };
    case 'HOLLOW_BULLET':
      return { shape: 'ring' };
    case 'SQUARE_BULLET':
      return { shape: 'square' };
    case 'LATIN_UPPER':
      return { text: `${letters(number).toUpperCase()}.` };
    case 'LATIN_LOWER':
      return { text: `${letters(number)}.` };
    case 'ROMAN_UPPER':
      return { text: `${roman(number)}.` };
    case 'ROMAN_LOWER':
      return { text: `${roman(number).toLowerCase()}.` };
    default:
      return { text: `${number}.` };
  }
}

/** After z come aa, bb, … */
const letters = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

const numerals: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letter] of numerals) for (; rest >= value; rest -= value) text += letter;
  return text;
}
