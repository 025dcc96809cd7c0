// A document as stored: sections of paragraphs and tables, with text as runs of one style each.

/** Attributes by the platform's names: FONT_SIZE, BOLD, HORIZONTAL_ALIGNMENT … */
export type Attributes = Record<string, unknown>;

/** A stretch of text with one style. */
export interface Run {
  text: string;
  style: Attributes;
  /** A field whose text the printer knows; its own text is empty. */
  kind?: 'pageNumber' | 'pageCount';
}

/** A border of one side of a cell. */
export interface Border {
  /** Points. */
  width: number;
  /** '#rrggbb' */
  color: string;
  dashStyle: 'SOLID' | 'DOT' | 'DASH';
}

export interface ParagraphNode {
  type: 'PARAGRAPH' | 'LIST_ITEM';
  heading: string;
  attributes: Attributes;
  runs: Run[];
  /** A break or a rule in it, besides text. */
  inline?: 'PAGE_BREAK' | 'HORIZONTAL_RULE';
  /** The platform put it behind a table; the next appended paragraph replaces it. */
  isFiller?: true;
  /** Absent: true for headings only. */
  keepWithNext?: boolean;
  keepLinesTogether?: boolean;
  /** Absent: true. */
  avoidWidowAndOrphan?: boolean;
  pageBreakBefore?: boolean;
  /** The list of a list item. Absent: items that follow one another are one list. */
  listId?: string;
}

export interface CellNode {
  type: 'TABLE_CELL';
  attributes: Attributes;
  contentAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  /** A side without its own border has the table's. */
  borderTop?: Border;
  borderBottom?: Border;
  borderLeft?: Border;
  borderRight?: Border;
  children: BlockNode[];
}

export interface RowNode {
  type: 'TABLE_ROW';
  attributes: Attributes;
  /** Points. */
  minHeight?: number;
  /** The row is not broken over pages. */
  preventOverflow?: boolean;
  cells: CellNode[];
}

export interface TableNode {
  type: 'TABLE';
  attributes: Attributes;
  /** Points, by column; null where the platform distributes the width. */
  widths: (number | null)[];
  rows: RowNode[];
  /** The first rows, which are repeated on every page of the table. */
  pinnedHeaderRows?: number;
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
  /** The first page has a header and a footer of its own, blank where absent. */
  useFirstPageHeader?: boolean;
  firstPageHeader?: SectionNode;
  firstPageFooter?: SectionNode;
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
