// A document as stored: sections of paragraphs and tables, with text as runs of one style each.

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
  /** A break or a rule in it, besides text. */
  inline?: 'PAGE_BREAK' | 'HORIZONTAL_RULE';
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
  /** Points, by column; null where the platform distributes the width. */
  widths: (number | null)[];
  rows: RowNode[];
}

export type BlockNode = ParagraphNode | TableNode;

export type Node = SectionNode | BlockNode | RowNode | CellNode;

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
  /** The attributes of paragraphs that set none. */
  normal: Attributes;
  /** Attributes that scripts have set for the other headings, by name. */
  headings?: Record<string, Attributes>;
}

export const newParagraph = (text = ''): ParagraphNode => ({
  type: 'PARAGRAPH',
  heading: 'NORMAL',
  attributes: {},
  runs: text ? [{ text, style: {} }] : [],
});

export const newListItem = (text: string): ParagraphNode => ({
  ...newParagraph(text),
  type: 'LIST_ITEM',
  attributes: { GLYPH_TYPE: 'NUMBER' },
});

export const newCell = (text = ''): CellNode => ({ type: 'TABLE_CELL', attributes: {}, children: [newParagraph(text)] });

export const newSection = (type: SectionNode['type']): SectionNode => ({ type, children: [newParagraph()] });

/** Margins of one inch on A4 and Arial 11, as in new documents of a Vietnamese account. */
export const newDocument = (id: string, name: string): DocumentNode => ({
  id,
  name,
  page: { width: 595.28, height: 841.89, top: 72, bottom: 72, left: 72, right: 72 },
  body: newSection('BODY_SECTION'),
  normal: { FONT_FAMILY: 'Arial', FONT_SIZE: 11 },
});

export const newRow = (texts: string[] = []): RowNode => ({ type: 'TABLE_ROW', attributes: {}, cells: texts.map((text) => newCell(text)) });

export const newTable = (cells: string[][] = []): TableNode => ({
  type: 'TABLE',
  attributes: { BORDER_WIDTH: 1, BORDER_COLOR: '#000000' },
  widths: [],
  rows: cells.map(newRow),
});

export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function paragraphsOf(node: Node): ParagraphNode[] {
  switch (node.type) {
    case 'PARAGRAPH':
    case 'LIST_ITEM':
      return [node];
    case 'TABLE':
      return node.rows.flatMap(paragraphsOf);
    case 'TABLE_ROW':
      return node.cells.flatMap(paragraphsOf);
    default:
      return node.children.flatMap(paragraphsOf);
  }
}

export const plainText = (node: Node): string =>
  paragraphsOf(node)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n');
