// Attributes by the platform's names, as stored and as scripts see them.

import type { PlatformEnumerations } from '../../../platform/classes';
import { constant, isConstant, nameOf } from '../../../platform/constants';
import type { Attributes, Run } from './model';

export const textAttributes = [
  'FONT_FAMILY',
  'FONT_SIZE',
  'BOLD',
  'ITALIC',
  'UNDERLINE',
  'STRIKETHROUGH',
  'FOREGROUND_COLOR',
  'BACKGROUND_COLOR',
  'LINK_URL',
];

/** Attributes of the model that only the Docs API shows. */
const hidden = new Set([
  'SMALL_CAPS',
  'BASELINE_OFFSET',
  'FONT_WEIGHT',
  'DIRECTION',
  'SPACING_MODE',
  'KEEP_WITH_NEXT',
  'KEEP_LINES_TOGETHER',
  'AVOID_WIDOW_AND_ORPHAN',
  'PAGE_BREAK_BEFORE',
  'SHADING',
  'BORDER_TOP',
  'BORDER_BOTTOM',
  'BORDER_LEFT',
  'BORDER_RIGHT',
  'BORDER_BETWEEN',
  'PREVENT_OVERFLOW',
  'TABLE_HEADER',
]);

const enumerations: Record<string, keyof PlatformEnumerations> = {
  HORIZONTAL_ALIGNMENT: 'Document.HorizontalAlignment',
  VERTICAL_ALIGNMENT: 'Document.VerticalAlignment',
  GLYPH_TYPE: 'Document.GlyphType',
  HEADING: 'Document.ParagraphHeading',
};

/** Sets attributes. Constants are stored by name; null removes an attribute. */
export function assign(target: Attributes, given: Attributes): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null) delete target[name];
    else target[name] = isConstant(value) ? nameOf(value) : value;
  }
}

/** @template T the attribute's published type */
export function read<T>(attributes: Attributes, name: string): T | null {
  const value = attributes[name];
  if (value === undefined) return null;
  return (enumerations[name] && typeof value === 'string' ? constant(enumerations[name], value) : value) as T;
}

const ofParagraph = [
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'LINE_SPACING',
  'SPACING_AFTER',
  'SPACING_BEFORE',
];
/** The attributes of each kind of element, besides those of text. */
const attributesOf: Record<string, string[]> = {
  PARAGRAPH: ofParagraph,
  LIST_ITEM: [...ofParagraph, 'GLYPH_TYPE', 'NESTING_LEVEL'],
  TABLE: ['BORDER_COLOR', 'BORDER_WIDTH'],
  TABLE_ROW: ['MINIMUM_HEIGHT'],
  TABLE_CELL: ['BACKGROUND_COLOR', 'PADDING_BOTTOM', 'PADDING_LEFT', 'PADDING_RIGHT', 'PADDING_TOP', 'VERTICAL_ALIGNMENT'],
};

/** Returns the set attributes that DocumentApp knows, and null for the others of the kind of element. */
export const readAll = (attributes: Attributes, type = ''): Attributes =>
  Object.fromEntries(
    [...(attributesOf[type] ?? []), ...Object.keys(attributes).filter((name) => !hidden.has(name))].map((name) => [
      name,
      read(attributes, name),
    ]),
  );

/** Separates attributes of text from the others. */
export function divided(given: Attributes): { ofText: Attributes; others: Attributes } {
  const pick = (isWanted: (name: string) => boolean) => Object.fromEntries(Object.entries(given).filter(([name]) => isWanted(name)));
  return { ofText: pick((name) => textAttributes.includes(name)), others: pick((name) => !textAttributes.includes(name)) };
}

/** Returns the attributes that all runs share; null where they differ or have none. */
export function common(all: Run[]): Attributes {
  const runs = all.filter(({ image }) => !image);
  return Object.fromEntries(
    textAttributes.map((name) => [
      name,
      runs.length && runs.every(({ style }) => style[name] === runs[0]!.style[name]) ? (runs[0]!.style[name] ?? null) : null,
    ]),
  );
}
