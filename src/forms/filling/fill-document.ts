// Fills a document: from its content as the Docs API tells it, and the fields of a form, to the requests of one batchUpdate.
import type { docs_v1 } from '@googleapis/docs';
import type { FormFields } from '../fields';
import {
  cellRequests,
  type FilledParagraph,
  filledRequests,
  looksOfCells,
  paragraphRequest,
  stretchesOf,
  textOf,
} from './filled-paragraphs';
import {
  type Edit,
  hasPlaceholders,
  placeholderEdits,
  placeholdersIn,
  repeatedList,
  type Scope,
  siblingsToRemove,
  textAfterEdits,
} from './placeholders';

type Block = docs_v1.Schema$StructuralElement;
type Row = docs_v1.Schema$TableRow;

export interface Filling {
  /** In their order: from the end of each segment to its start, so that the indexes of what is not filled yet stay right. */
  requests: docs_v1.Schema$Request[];
  /** Placeholders that the form does not know, in the order of the document; they stay as typed. */
  unknown: string[];
  /** The names of all placeholders in the document. */
  names: string[];
}

type SegmentFilling = Omit<Filling, 'names'>;

/**
 * Returns what fills a document. Each text is read before anything is written, so a person's text is never searched for placeholders.
 * @param document as documents.get answers it, with all headers and footers
 */
export function fillDocument({ body, headers, footers }: docs_v1.Schema$Document, fields: FormFields): Filling {
  const segments: [id: string | undefined, content: Block[]][] = [
    [undefined, body!.content!],
    ...Object.entries({ ...headers, ...footers }).map(([id, { content }]): [string, Block[]] => [id, content!]),
  ];
  const filled = segments.map(([id, content]) => fillSegment(id, content, fields));
  return {
    requests: filled.reduce<Filling['requests']>((all, { requests }) => all.concat(requests), []),
    unknown: Array.from(new Set(filled.reduce<string[]>((all, { unknown }) => all.concat(unknown), []))),
    names: placeholdersIn(segments.flatMap(([, content]) => textOf(content).split('\n'))),
  };
}

/** @param segmentId undefined for the body */
function fillSegment(segmentId: string | undefined, segment: Block[], fields: FormFields): SegmentFilling {
  const requests: Filling['requests'] = [];
  const unknown: string[] = [];
  fillContent(segment, { fields });
  return { requests, unknown: unknown.reverse() };

  function fillContent(content: Block[], scope: Scope): void {
    const parts = partsOf(content, scope);
    for (let last = content.length - 1; last >= 0; last--) {
      const part = parts[last]!;
      if (part.kind === 'removed') {
        let first = last;
        while (parts[first - 1]?.kind === 'removed') first--;
        for (let index = last; index >= first; index--) tellUnknown((parts[index] as Removed).unknown);
        removeBlocks(content, first, last);
        last = first;
      } else if (part.kind === 'line') fillLine(content[last]!, part.scopes);
      else if (content[last]!.table) fillTable(content[last]!, scope);
    }
  }

  /**
   * The newline before a table, and the last one of a segment or a cell, cannot be deleted: the one before the blocks goes instead.
   * Nobody says which style a paragraph keeps when its neighbour goes, so it is set.
   */
  function removeBlocks(content: Block[], first: number, last: number): void {
    const [start, end] = [startOf(content[first]!), content[last]!.endIndex!];
    const [before, after] = [content[first - 1]?.paragraph, content[last + 1]?.paragraph];
    if (after) {
      deleteRange(start, end);
      requests.push(paragraphRequest(after, range(start, start + 1)));
    } else if (before) {
      deleteRange(start - 1, end - 1);
      requests.push(paragraphRequest(before, range(start - 1, start)));
    } else deleteRange(start, end - 1);
  }

  /** The copies come behind the line, before its newline: each gets the style of the paragraph. */
  function fillLine(block: Block, [own, ...others]: Scope[]): void {
    const { paragraph } = block;
    const newline = block.endIndex! - 1;
    for (const scope of others.reverse()) {
      const copy = filledParagraph(paragraph!, scope);
      insert(newline, `\n${copy.pieces.map(({ text }) => text).join('')}`);
      requests.push(...filledRequests(copy, newline + 1, segmentId));
    }
    for (const { text, start } of stretchesOf(paragraph!).reverse()) {
      const found = placeholderEdits(text, own!);
      tellUnknown(found.unknown);
      for (const edit of found.edits.reverse()) {
        replace(edit, start);
        if (paragraph!.paragraphStyle?.keepWithNext) keepLastLine(startOf(block), start + edit.from, edit.value);
      }
    }
  }

  /**
   * Of an answer of several lines before a signature only the last one is kept with it: where all are, they are longer than a page, and
   * the signature stands alone.
   */
  function keepLastLine(paragraphStart: number, valueStart: number, value: string): void {
    const newline = sendable(value).lastIndexOf('\n');
    if (newline < 0) return;
    requests.push({
      updateParagraphStyle: {
        range: range(paragraphStart, valueStart + newline + 1),
        paragraphStyle: { keepWithNext: false },
        fields: 'keepWithNext',
      },
    });
  }

  /** A value is written inside the placeholder, so that it gets the placeholder's own look. */
  function replace({ from, to, value }: Edit, start: number): void {
    const text = sendable(value);
    if (text) {
      insert(start + from + 1, text);
      deleteRange(start + from + 1 + text.length, start + to + text.length);
      deleteRange(start + from, start + from + 1);
    } else deleteRange(start + from, start + to);
  }

  function fillTable({ table, startIndex }: Block, scope: Scope): void {
    for (let index = table!.tableRows!.length - 1; index >= 0; index--) {
      const row = table!.tableRows![index]!;
      const text = row.tableCells!.map(({ content }) => textOf(content!)).join('\n');
      if (!hasPlaceholders(text)) continue;
      const list = repeatedList(text, scope);
      if (list === undefined) {
        fillRow(row, scope);
        continue;
      }
      const at = (rowIndex: number) => ({ tableStartLocation: { index: startIndex!, segmentId }, rowIndex, columnIndex: 0 });
      const isFollowed = index < table!.tableRows!.length - 1;
      const items = scope.fields.rows[list]!;
      const [own, ...others] = items.map((item, at) => ({
        ...scope,
        item,
        list,
        isKept: isFollowed && at >= items.length - ROWS_WITH_TOTALS,
      }));
      if (!own) {
        requests.push({ deleteTableRow: { tableCellLocation: at(index) } });
        continue;
      }
      for (const copy of others.reverse()) {
        requests.push({ insertTableRow: { tableCellLocation: at(index), insertBelow: true } });
        requests.push(...looksOfCells(row, at(index + 1)));
        fillNewRow(row, copy, copy.isKept);
      }
      // Nobody says whether a new row breaks over two pages as the row beside it.
      if (others.length && row.tableRowStyle?.preventOverflow)
        requests.push({
          updateTableRowStyle: {
            tableStartLocation: { index: startIndex!, segmentId },
            rowIndices: others.map((_, copied) => index + 1 + copied),
            tableRowStyle: { preventOverflow: true },
            fields: 'preventOverflow',
          },
        });
      if (own.isKept) keepWithNext(row);
      fillRow(row, own);
    }
  }

  /** Before the row is filled: each line of an answer gets the style of the paragraph. */
  function keepWithNext({ tableCells }: Row): void {
    for (const { startIndex, endIndex } of tableCells!.flatMap(({ content }) => content!))
      requests.push({
        updateParagraphStyle: { range: range(startIndex!, endIndex!), paragraphStyle: { keepWithNext: true }, fields: 'keepWithNext' },
      });
  }

  function fillRow({ tableCells }: Row, scope: Scope): void {
    for (const { content, tableCellStyle } of tableCells!.slice().reverse()) {
      const isDotted = tableCellStyle?.borderBottom?.dashStyle === 'DOT';
      if (hasPlaceholders(textOf(content!))) fillContent(content!, isDotted ? { ...scope, isDotted } : scope);
    }
  }

  /** An empty row takes one index, and each of its cells two: one to open, one for its newline. */
  function fillNewRow({ tableCells, endIndex }: Row, scope: Scope, isKept: boolean): void {
    for (let column = tableCells!.length - 1; column >= 0; column--) {
      const filled = filledContent(tableCells![column]!.content!, scope);
      const paragraphs = isKept ? filled.map(({ style, pieces }) => ({ style: { ...style, keepWithNext: true }, pieces })) : filled;
      requests.push(...cellRequests(paragraphs, endIndex! + 2 + 2 * column, segmentId));
    }
  }

  /** Placeholders that a copy does not know are told with the row or the line itself. */
  function tellUnknown(found: string[]): void {
    unknown.push(...found.slice().reverse());
  }

  function range(startIndex: number, endIndex: number): docs_v1.Schema$Range {
    return { startIndex, endIndex, segmentId };
  }

  function insert(index: number, text: string): void {
    requests.push({ insertText: { location: { index, segmentId }, text } });
  }

  function deleteRange(start: number, end: number): void {
    if (end > start) requests.push({ deleteContentRange: { range: range(start, end) } });
  }
}

/** So many lines stay with the sums below them, as far as Docs keeps rows together. */
const ROWS_WITH_TOTALS = 2;

/** Zero is left out of answers. */
const startOf = ({ startIndex }: Block): number => startIndex ?? 0;

interface Removed {
  kind: 'removed';
  unknown: string[];
}

/** What becomes of each block: it goes, it is a line that is filled once for each scope, or it is no line. */
type Part = Removed | { kind: 'line'; scopes: Scope[] } | { kind: 'other' };

function partsOf(content: Block[], scope: Scope): Part[] {
  const texts = content.map(({ paragraph }) => paragraph && textOf([{ paragraph }]));
  const inRemovedBlock = siblingsToRemove(texts, scope.fields.blocks);
  return texts.map((text, index): Part => {
    if (inRemovedBlock.has(index)) return { kind: 'removed', unknown: [] };
    if (text === undefined || !hasPlaceholders(text)) return { kind: 'other' };
    const list = repeatedList(text, scope);
    const scopes = list === undefined ? [scope] : scope.fields.rows[list]!.map((item) => ({ ...scope, item, list }));
    const kept = scopes.filter((one) => !isOnlyBlocks(text, one));
    return kept.length
      ? { kind: 'line', scopes: kept }
      : { kind: 'removed', unknown: scopes[0] ? placeholderEdits(text, scopes[0]).unknown : [] };
  });
}

/** Returns whether nothing of a line is left but blocks that were taken out. */
function isOnlyBlocks(text: string, scope: Scope): boolean {
  const { edits, hasBlock } = placeholderEdits(text, scope);
  return hasBlock && textAfterEdits(text, edits).trim() === '';
}

/** Returns the text of the cells of a copied row; a table or a picture in a cell is not copied. */
function filledContent(content: Block[], scope: Scope): FilledParagraph[] {
  const parts = partsOf(content, scope);
  return content.reduce<FilledParagraph[]>((all, { paragraph }, index) => {
    const part = parts[index]!;
    if (!paragraph || part.kind === 'removed') return all;
    return all.concat((part.kind === 'line' ? part.scopes : [scope]).map((one) => filledParagraph(paragraph, one)));
  }, []);
}

function filledParagraph(paragraph: docs_v1.Schema$Paragraph, scope: Scope): FilledParagraph {
  const pieces: FilledParagraph['pieces'] = [];
  for (const { text, runs } of stretchesOf(paragraph)) {
    const { edits } = placeholderEdits(text, scope);
    let done = 0;
    const copyTo = (end: number) => {
      for (const { from, to, style } of runs) {
        const [first, last] = [Math.max(from, done), Math.min(to, end)];
        if (first < last) pieces.push({ text: text.slice(first, last), style });
      }
    };
    for (const { from, to, value } of edits) {
      copyTo(from);
      const { style } = runs.find((run) => run.to > from)!;
      if (sendable(value)) pieces.push({ text: sendable(value), style });
      done = to;
    }
    copyTo(text.length);
  }
  return { style: paragraph.paragraphStyle ?? {}, pieces };
}

/**
 * Returns the text as the Docs API keeps it: each line becomes a paragraph of the same style, and it drops control characters and
 * U+E000–U+F8FF. A mark without a letter would join the brace before it, which could not be deleted then.
 */
const sendable = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Co}\p{Cs}]/gu, (character) => ('\t\n'.includes(character) || character.length > 1 ? character : ''))
    .replace(/^[\p{M}\p{Emoji_Modifier}\u200c\u200d]+/u, '');
