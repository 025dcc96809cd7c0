// Places in a document by index: UTF-16 units within the body, a header or a footer.

import { NotEmulated } from '../../../runs/errors';
import type { BlockNode, CellNode, DocumentNode, ParagraphNode, RowNode, Run, SectionNode, TableNode } from '../../documents/content/model';
import { isObject } from '../../documents/content/runs';
import { invalid } from '../api-error';

/** The only tab of a document. */
export const TAB = 't.0';

/** The body, a header or a footer, with the index at which its content begins. */
export interface Segment {
  /** '' for the body. */
  id: string;
  section: SectionNode;
  start: 0 | 1;
}

/** A paragraph with its place. */
export interface Placed {
  paragraph: ParagraphNode;
  /** Index of its first character. */
  start: number;
  /** Index behind its newline. */
  end: number;
  /** The list that holds it, and where. */
  siblings: BlockNode[];
  position: number;
  /** The innermost cell that holds it. */
  cell?: CellNode;
}

/** A table with the index at which it begins. */
export interface PlacedTable {
  table: TableNode;
  start: number;
  siblings: BlockNode[];
}

export const widthOf = (run: Run): number => (isObject(run) ? 1 : run.text.length);

/** Text of a paragraph as the API counts it: each field and each picture is one character, a newline of DocumentApp is a line break. */
export const lengthOf = ({ runs, inline }: ParagraphNode): number => {
  let length = inline ? 2 : 1;
  for (const run of runs) length += widthOf(run);
  return length;
};

export const sizeOf = (block: BlockNode): number => (block.type === 'TABLE' ? tableSize(block) : lengthOf(block));

/** Sizes of tables that have been counted: a batch asks for them with every request. */
const counted = new WeakMap<TableNode, number>();

/** One index opens a table, one each row, one each cell, and one closes the table. */
export function tableSize(table: TableNode): number {
  let size = counted.get(table);
  if (size === undefined) {
    size = table.rows.reduce((sum, row) => sum + rowSize(row), 2);
    counted.set(table, size);
  }
  return size;
}

/** Says that the content of a segment has changed at an index: a table there is counted anew. */
export function recount({ section, start: begin }: Segment, index: number): void {
  let start: number = begin;
  for (const block of section.children) {
    if (start > index) return;
    const end = start + sizeOf(block);
    if (block.type === 'TABLE' && index <= end) counted.delete(block);
    start = end;
  }
}

export const rowSize = ({ cells }: RowNode): number => cells.reduce((sum, cell) => sum + cellSize(cell), 1);

export const cellSize = ({ children }: CellNode): number => children.reduce((sum, child) => sum + sizeOf(child), 1);

const contentSize = ({ children }: SectionNode): number => children.reduce((sum, child) => sum + sizeOf(child), 0);

/** Returns the headers and footers that a document has. */
export function headersAndFooters({ header, footer, firstPageHeader, firstPageFooter }: DocumentNode): Segment[] {
  const named: [string, SectionNode | undefined][] = [
    ['kix.header', header],
    ['kix.footer', footer],
    ['kix.firstheader', firstPageHeader],
    ['kix.firstfooter', firstPageFooter],
  ];
  return named.flatMap(([otherwise, section]) => (section ? [{ id: section.id ?? otherwise, section, start: 0 as const }] : []));
}

export const bodyOf = ({ body }: DocumentNode): Segment => ({ id: '', section: body, start: 1 });

/**
 * Returns the segment of a location or a range.
 * @throws ApiRefusal for an unknown segment or tab
 */
export function segmentOf(document: DocumentNode, { segmentId = '', tabId = '' }: { segmentId?: string; tabId?: string }): Segment {
  requireTab(tabId);
  if (!segmentId) return bodyOf(document);
  const found = headersAndFooters(document).find(({ id }) => id === segmentId);
  if (!found)
    throw invalid(`Segment with ID ${segmentId} was not found. If a segment ID is provided, it must be a header, footer or footnote ID.`);
  return found;
}

/** @throws ApiRefusal unless it is the document's only tab, or none is given */
export function requireTab(tabId: string | undefined): void {
  if (tabId && tabId !== TAB) throw invalid(`No tab found with ID: ${tabId}`);
}

export const endOf = ({ section, start }: Segment): number => start + contentSize(section);

/** @throws ApiRefusal for an index before or behind the segment */
export function requireIndex(segment: Segment, index: number, end = endOf(segment)): void {
  if (index < segment.start)
    throw invalid(`Index ${index} must be greater than or equal to the start index of the referenced segment, ${segment.start}.`);
  if (index >= end) throw invalid(`Index ${index} must be less than the end index of the referenced segment, ${end}.`);
}

/** Returns the paragraph that an index is in, its newline included; undefined in the frame of a table. */
export const paragraphAt = (segment: Segment, index: number): Placed | undefined => paragraphsIn(segment, index, index + 1)[0];

/** Returns the paragraphs that overlap a range, in order, at any depth. */
export function paragraphsIn(segment: Segment, from: number, to: number): Placed[] {
  const found: Placed[] = [];
  const walk = (siblings: BlockNode[], begin: number, cell?: CellNode): void => {
    let end = begin;
    for (let position = 0; position < siblings.length && end < to; position++) {
      const block = siblings[position]!;
      const start = end;
      end += sizeOf(block);
      if (end <= from) continue;
      if (block.type !== 'TABLE') {
        found.push({ paragraph: block, start, end, siblings, position, cell });
        continue;
      }
      let at = start + 1;
      for (const row of block.rows) {
        at++;
        for (const one of row.cells) {
          const size = cellSize(one);
          if (at < to && at + size > from) walk(one.children, at + 1, one);
          at += size;
        }
      }
    }
  };
  walk(segment.section.children, segment.start);
  return found;
}

/** Returns the table that begins at an index; @throws ApiRefusal when none does */
export function tableAt(document: DocumentNode, location: { index?: number; segmentId?: string; tabId?: string } | undefined): PlacedTable {
  const segment = segmentOf(document, location ?? {});
  const index = location?.index ?? 0;
  requireIndex(segment, index);
  let start: number = segment.start;
  for (const block of segment.section.children) {
    if (start === index && block.type === 'TABLE') return { table: block, start, siblings: segment.section.children };
    const end = start + sizeOf(block);
    if (block.type === 'TABLE' && index > start && index < end && hasInnerTable(block)) throw new NotEmulated('a table within a table');
    start = end;
  }
  throw invalid('Invalid table start location. Must specify the start index of the table.');
}

const hasInnerTable = ({ rows }: TableNode): boolean =>
  rows.some(({ cells }) => cells.some(({ children }) => children.some(({ type }) => type === 'TABLE')));
