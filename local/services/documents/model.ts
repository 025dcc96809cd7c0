// A document as kept: sections of paragraphs and tables, text with styles by stretch.

/** Attributes by the platform's names: FONT_SIZE, BOLD, HORIZONTAL_ALIGNMENT … */
export type Attributes = Record<string, unknown>;

/** A stretch of text with one style. */
export interface Run {
  text: string;
  style: Attributes;
}

export interface ParagraphNode {
  type: 'PARAGRAPH' | 'LIST_ITEM';
  heading: string;
  attributes: Attributes;
  runs: Run[];
  /** What stands in it besides text. */
  inline?: 'PAGE_BREAK' | 'HORIZONTAL_RULE';
  /** Put there by the platform behind a table; the next paragraph appended takes its place. */
  isFiller?: true;
}

export interface CellNode {
  type: 'TABLE_CELL';
  attributes: Attributes;
  children: BlockNode[];
}

export interface RowNode {
  type: 'TABLE_ROW';
  attributes: Attributes;
  cells: CellNode[];
}

export interface TableNode {
  type: 'TABLE';
  attributes: Attributes;
  /** Points, by column; null where the platform shares out the width. */
  widths: (number | null)[];
  rows: RowNode[];
}

export type BlockNode = ParagraphNode | TableNode;

export interface SectionNode {
  type: 'BODY_SECTION' | 'HEADER_SECTION' | 'FOOTER_SECTION';
  children: BlockNode[];
}

export interface DocumentNode {
  id: string;
  name: string;
  /** Points. */
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number };
  body: SectionNode;
  header?: SectionNode;
  footer?: SectionNode;
  /** What paragraphs without attributes of their own look like. */
  normal: Attributes;
}

export const newParagraph = (text = ''): ParagraphNode => ({
  type: 'PARAGRAPH',
  heading: 'NORMAL',
  attributes: {},
  runs: text ? [{ text, style: {} }] : [],
});

export const newCell = (text = ''): CellNode => ({ type: 'TABLE_CELL', attributes: {}, children: [newParagraph(text)] });

export const newSection = (type: SectionNode['type']): SectionNode => ({ type, children: [newParagraph()] });

/** Margins of one inch on A4, Arial 11, as new documents of the office's account have. */
export const newDocument = (id: string, name: string): DocumentNode => ({
  id,
  name,
  page: { width: 595.28, height: 841.89, top: 72, bottom: 72, left: 72, right: 72 },
  body: newSection('BODY_SECTION'),
  normal: { FONT_FAMILY: 'Arial', FONT_SIZE: 11 },
});

export const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('');

/** Inserts text; it takes the style of the character before it, at the start of the one after. */
export function insertText(runs: Run[], offset: number, text: string): Run[] {
  if (!text) return runs;
  const [before, after] = split(runs, offset);
  const style = before[before.length - 1]?.style ?? after[0]?.style ?? {};
  return merged([...before, { text, style: { ...style } }, ...after]);
}

/** Deletes from `from` to `to`, both included. */
export function deleteText(runs: Run[], from: number, to: number): Run[] {
  return merged([...split(runs, from)[0], ...split(runs, to + 1)[1]]);
}

/** Sets attributes from `from` to `to`, both included; null takes one away. */
export function setStyle(runs: Run[], from: number, to: number, attributes: Attributes): Run[] {
  const [before, rest] = split(runs, from);
  const [middle, after] = split(rest, to + 1 - from);
  const styled = middle.map(({ text, style }) => ({
    text,
    style: Object.fromEntries(Object.entries({ ...style, ...attributes }).filter(([, value]) => value !== null)),
  }));
  return merged([...before, ...styled, ...after]);
}

function split(runs: Run[], offset: number): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let at = 0;
  for (const { text, style } of runs) {
    const cut = Math.min(text.length, Math.max(0, offset - at));
    if (cut > 0) before.push({ text: text.slice(0, cut), style });
    if (cut < text.length) after.push({ text: text.slice(cut), style });
    at += text.length;
  }
  return [before, after];
}

function merged(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last && JSON.stringify(last.style) === JSON.stringify(run.style)) last.text += run.text;
    else if (run.text) result.push({ ...run });
  }
  return result;
}
