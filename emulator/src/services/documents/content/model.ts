// A document as stored: sections of paragraphs and tables, with text as runs of one style each.

/** Attributes by the platform's names: FONT_SIZE, BOLD, HORIZONTAL_ALIGNMENT … */
export type Attributes = Record<string, unknown>;

/** A picture in a text. It is never copied but with its document or with a new id. */
export interface Picture {
  id: string;
  contentType: string;
  /** Base64. */
  bytes: string;
  /** As DocumentApp tells them: 96 pixels are an inch. */
  width: number;
  height: number;
  altTitle?: string;
  altDescription?: string;
  linkUrl?: string;
}

/** A stretch of text with one style, or a field, or a picture. */
export interface Run {
  /** '' for a field and for a picture. */
  text: string;
  style: Attributes;
  /** The platform shows a number in its place. */
  field?: 'PAGE_NUMBER' | 'PAGE_COUNT';
  image?: Picture;
}

export interface ParagraphNode {
  type: 'PARAGRAPH' | 'LIST_ITEM';
  heading: string;
  attributes: Attributes;
  runs: Run[];
  /** A break or a rule in it, after the text. */
  inline?: 'PAGE_BREAK' | 'HORIZONTAL_RULE';
  /** The style of the character that ends it; absent: that of the last run. */
  endStyle?: Attributes;
  /** List items only; absent: it belongs to one list with the list items next to it that have no id either. */
  listId?: string;
  /** Headings only. */
  headingId?: string;
}

export interface CellNode {
  type: 'TABLE_CELL';
  attributes: Attributes;
  children: BlockNode[];
  /** Cells that it covers, itself included; absent: 1. Covered cells stay, with an empty paragraph. */
  columnSpan?: number;
  rowSpan?: number;
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
  /** Headers and footers only; absent when DocumentApp made it. */
  id?: string;
  children: BlockNode[];
}

/** Settings of the pages that DocumentApp does not have; absent: as in a new document. */
export interface PageLayout {
  /** Points from the edge of the page to the header and to the footer. */
  headerMargin?: number;
  footerMargin?: number;
  pageNumberStart?: number;
  /** The first page has `firstPageHeader` and `firstPageFooter`, or none. */
  useFirstPageHeaderFooter?: boolean;
  useEvenPageHeaderFooter?: boolean;
  flipPageOrientation?: boolean;
  /** '#rrggbb' */
  background?: string;
}

/** Indexes of UTF-16 units within a segment, as the Docs API counts them; they move with the content. */
export interface NamedRange {
  id: string;
  name: string;
  /** '' for the body. */
  segmentId: string;
  from: number;
  to: number;
}

export interface DocumentNode {
  id: string;
  name: string;
  /** Points. */
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number };
  body: SectionNode;
  header?: SectionNode;
  footer?: SectionNode;
  firstPageHeader?: SectionNode;
  firstPageFooter?: SectionNode;
  layout?: PageLayout;
  /** The attributes of paragraphs that set none. */
  normal: Attributes;
  /** Attributes that scripts have set for the other headings, by name; null takes away what new documents have. */
  headings?: Record<string, Attributes>;
  /** The kind of bullets of each list with an id. */
  lists?: Record<string, string>;
  namedRanges?: NamedRange[];
  /** The Docs API made it, which the quota of documents a day does not count. */
  isMadeByApi?: true;
  /** Saves so far, and those among them by the Docs API. */
  revision?: number;
  apiWrites?: number;
  /** Parts that got an id so far. */
  idsGiven?: number;
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

/** Returns a new id of a list, a header, a heading …: 'kix.' or 'h.', and twelve characters. */
export function newPartId(document: DocumentNode, prefix: string): string {
  document.idsGiven = (document.idsGiven ?? 0) + 1;
  return prefix + document.idsGiven.toString(36).padStart(12, '0');
}

export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Returns a copy of a part of a document, for another place in this one. */
export function copyWithin(document: DocumentNode, node: Node): Node {
  const copy = copyOf(node);
  for (const { runs } of paragraphsOf(copy)) for (const { image } of runs) if (image) image.id = newPartId(document, 'kix.');
  return copy;
}

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
