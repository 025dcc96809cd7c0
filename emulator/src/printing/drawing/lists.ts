// The glyphs of list items: bullets by their shape, numbers by counting.

import { bulletPresets, glyphOfClassic } from '../../services/advanced/docs/bullet-presets';
import type { DocumentNode, ParagraphNode } from '../../services/documents/content/model';

/** A shape is drawn, so that it looks the same whatever fonts there are. */
export type DrawnGlyph = { shape: string } | { text: string };

export interface Numbering {
  /** Counts the item in its list. */
  glyphOf(item: ParagraphNode): DrawnGlyph;
  /** The next item without a list's id begins a new list. */
  endList(): void;
}

/** Counts the list items of one section, which come in its order. */
export function createNumbering({ lists }: DocumentNode): Numbering {
  const counts = new Map<string, { type: string; number: number }[]>();
  let unnamed = 0;
  return {
    glyphOf(item) {
      const level = levelOf(item);
      const { symbol, type, format } = bulletOf(item, level, lists);
      if (symbol) return shapes[symbol] ? { shape: shapes[symbol] } : { text: symbol };
      const list = item.listId ?? `unnamed ${unnamed}`;
      const levels = (counts.get(list) ?? []).slice(0, level + 1);
      const before = levels[level];
      levels[level] = { type: type!, number: before?.type === type ? before!.number + 1 : 1 };
      counts.set(list, levels);
      const numberAt = (at: number) => (levels[at] ? written(levels[at].type, levels[at].number) : '1');
      return { text: format.replace(/%(\d)/g, (_, at: string) => numberAt(Number(at))) };
    },
    endList() {
      unnamed++;
    },
  };
}

export const levelOf = ({ attributes }: ParagraphNode): number => Math.max(0, Number(attributes.NESTING_LEVEL ?? 0));

const shapes: Record<string, string> = { '●': 'disc', '○': 'ring', '■': 'square' };

const NUMBERED = 'NUMBERED_DECIMAL_ALPHA_ROMAN';

/** An item of DocumentApp is NUMBER from the start, at each level: its inner levels have letters and Roman numerals all the same. */
function bulletOf({ attributes, listId }: ParagraphNode, level: number, lists: DocumentNode['lists']) {
  const classic = String(attributes.GLYPH_TYPE ?? 'NUMBER');
  if (!listId && classic !== 'NUMBER') return glyphOfClassic(classic, level);
  return bulletPresets[(listId && lists?.[listId]) || NUMBERED]!(level);
}

function written(type: string, number: number): string {
  switch (type) {
    case 'ZERO_DECIMAL':
      return String(number).padStart(2, '0');
    case 'ALPHA':
      return letters(number);
    case 'UPPER_ALPHA':
      return letters(number).toUpperCase();
    case 'ROMAN':
      return roman(number).toLowerCase();
    case 'UPPER_ROMAN':
      return roman(number);
    default:
      return String(number);
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
