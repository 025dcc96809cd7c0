// Requests that insert and delete text: insertText, deleteContentRange, insertPageBreak.

import type { docs_v1 } from '@googleapis/docs';
import type { Attributes, BlockNode, TableNode } from '../../../documents/content/model';
import { invalid } from '../../api-error';
import { added, type Draft, removed } from '../draft';
import { cutBefore, deleteFrom, insertInto, isWithinCharacter, join, styleForText } from '../paragraph-text';
import { cellSize, endOf, lengthOf, type Placed, paragraphAt, requireIndex, type Segment, segmentOf, sizeOf } from '../segments';

type Location = { index?: number; segmentId?: string; tabId?: string };
/** Where a request inserts: at an index, or before the newline that ends a segment. */
export interface Insertion {
  location?: Location;
  endOfSegmentLocation?: Omit<Location, 'index'>;
}

/** A place for something new, in a paragraph. */
export interface Spot extends Placed {
  segment: Segment;
  index: number;
  offset: number;
}

/** @throws ApiRefusal unless it is in a paragraph */
export function spotOf({ document }: Draft, { location, endOfSegmentLocation }: Insertion, kind: string): Spot {
  const asked = location ?? endOfSegmentLocation;
  if (!asked) throw invalid(`Insert ${kind} requests must specify an insertion location.`);
  const segment = segmentOf(document, asked);
  const end = endOf(segment);
  const index = location ? (location.index ?? 0) : end - 1;
  requireIndex(segment, index, end);
  const placed = paragraphAt(segment, index);
  if (!placed) throw invalid('The insertion index must be inside the bounds of an existing paragraph.');
  const offset = index - placed.start;
  if (isWithinCharacter(placed.paragraph, offset)) throw invalid('The insertion index cannot be within a grapheme cluster.');
  return { ...placed, segment, index, offset };
}

export function insertText(draft: Draft, request: Insertion & { text?: string }): void {
  const text = (request.text ?? '').split('').filter(isKept).join('');
  if (!text) throw invalid('Insert text requests must specify text to insert.');
  insertAt(draft, spotOf(draft, request, 'text'), text);
}

/** Control characters, but for tabs and the two line breaks, and characters for private use are stripped. */
function isKept(char: string): boolean {
  const code = char.charCodeAt(0);
  return '\t\n\v'.includes(char) || (code >= 0x20 && (code < 0xe000 || code > 0xf8ff));
}

/** Inserts text; each newline in it ends a paragraph with the style of this one. */
export function insertAt(
  draft: Draft,
  { paragraph, offset, siblings, position, segment, index }: Omit<Spot, 'end'>,
  text: string,
  style: Attributes = styleForText(paragraph, offset),
): void {
  const lines = text.split('\n');
  let at = offset;
  let place = position;
  lines.forEach((line, number) => {
    if (line) insertInto(paragraph, at, line, { ...style });
    at += line.length;
    if (number === lines.length - 1) return;
    siblings.splice(place++, 0, cutBefore(draft.document, paragraph, at, style));
    at = 0;
  });
  added(draft, segment, index, text.length);
}

export function insertPageBreak(draft: Draft, request: docs_v1.Schema$InsertPageBreakRequest): void {
  const asked = request as Insertion;
  const spot = spotOf(draft, asked, 'page break');
  if (spot.segment.id) throw invalid('Page breaks cannot be inserted inside a header, footer or footnote.');
  if (spot.cell) throw invalid('Page breaks cannot be inserted inside a table.');
  const { paragraph, offset, siblings, position, segment, index } = spot;
  const first = cutBefore(draft.document, paragraph, offset, styleForText(paragraph, offset));
  first.inline = 'PAGE_BREAK';
  siblings.splice(position, 0, first);
  added(draft, segment, index, 2);
}

export type Range = { startIndex?: number; endIndex?: number; segmentId?: string; tabId?: string };

/** @throws ApiRefusal for a range that is not within its segment, or empty */
export function rangeOf({ document }: Draft, range: Range | undefined): { segment: Segment; from: number; to: number; end: number } {
  const { startIndex: from, endIndex: to } = range ?? {};
  if (from === undefined || to === undefined) throw invalid('Invalid range: must contain a start and end index');
  const segment = segmentOf(document, range!);
  const end = endOf(segment);
  requireIndex(segment, from, end);
  if (to <= from) throw invalid('The range should not be empty.');
  requireIndex(segment, to - 1, end);
  return { segment, from, to, end };
}

export function deleteContentRange(draft: Draft, { range }: { range?: Range }): void {
  const { segment, from, to, end } = rangeOf(draft, range);
  if (to === end) throw invalid('The range cannot include the newline character at the end of the segment.');
  for (const index of [from, to]) {
    const placed = paragraphAt(segment, index);
    if (placed && isWithinCharacter(placed.paragraph, index - placed.start)) throw invalid('The range cannot split a grapheme cluster.');
  }
  deleteIn(segment.section.children, segment.start, from, to);
  removed(draft, segment, from, to);
}

const notDeletable = () => invalid('Invalid deletion range. Cannot delete the requested range.');

/** @param begin index of the first block */
function deleteIn(siblings: BlockNode[], begin: number, from: number, to: number): void {
  const [first, start] = blockWith(siblings, begin, from);
  const [last, lastStart] = blockWith(siblings, begin, to - 1);
  const [head, tail] = [siblings[first]!, siblings[last]!];
  const endsWithin = to < lastStart + sizeOf(tail);
  if (head.type === 'TABLE' && from > start) {
    if (first !== last) throw notDeletable();
    deleteInCell(head, start, from, to);
  } else if (tail.type === 'TABLE' && endsWithin) throw notDeletable();
  else if (first === last && head.type !== 'TABLE' && endsWithin) deleteFrom(head, from - start, to - start);
  else {
    // What follows the range takes the place of what began it.
    if (tail.type !== 'TABLE' && endsWithin) deleteFrom(tail, 0, to - lastStart);
    const rest = endsWithin ? last : last + 1;
    const follower = siblings[rest]!;
    // The newline before a table stays.
    if (follower.type === 'TABLE') throw notDeletable();
    if (head.type !== 'TABLE' && from > start) {
      deleteFrom(head, from - start, lengthOf(head) - 1);
      join(head, follower);
      siblings.splice(first + 1, rest - first);
    } else siblings.splice(first, rest - first);
  }
}

/** Returns the position of the block that holds an index, and the index of its start. */
function blockWith(siblings: BlockNode[], begin: number, index: number): [position: number, start: number] {
  let start = begin;
  for (let position = 0; ; position++) {
    const end = start + sizeOf(siblings[position]!);
    if (index < end) return [position, start];
    start = end;
  }
}

function deleteInCell(table: TableNode, start: number, from: number, to: number): void {
  let at = start + 1;
  for (const { cells } of table.rows) {
    at++;
    for (const cell of cells) {
      const end = at + cellSize(cell);
      if (from > at && to <= end) {
        if (to === end) throw invalid('The range cannot include the newline character at the end of the segment.');
        deleteIn(cell.children, at + 1, from, to);
        return;
      }
      at = end;
    }
  }
  throw notDeletable();
}
