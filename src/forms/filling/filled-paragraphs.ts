// Paragraphs of a document as text with looks, and the requests that write such paragraphs anew.
import type { docs_v1 } from '@googleapis/docs';

type Request = docs_v1.Schema$Request;
type TextStyle = docs_v1.Schema$TextStyle;

/** A paragraph that is not in the document yet. */
export interface FilledParagraph {
  style: docs_v1.Schema$ParagraphStyle;
  /** No text is empty. */
  pieces: { text: string; style: TextStyle }[];
}

/** Text without a picture, a chip or a field in it. */
export interface Stretch {
  text: string;
  /** Index in its segment. */
  start: number;
  /** The parts of one look; places within the text. */
  runs: { from: number; to: number; style: TextStyle }[];
}

/** Returns the text of a paragraph, without the newline that ends it: between what is not text, one stretch each. */
export function stretchesOf({ elements }: docs_v1.Schema$Paragraph): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  for (const { textRun, startIndex } of elements!) {
    if (!textRun) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = { text: '', start: startIndex ?? 0, runs: [] };
      stretches.push(open);
    }
    const text = textRun.content!.replace(/\n$/, '');
    open.runs.push({ from: open.text.length, to: open.text.length + text.length, style: textRun.textStyle ?? {} });
    open.text += text;
  }
  return stretches;
}

/** Returns the text of blocks, line by line; tables within are read too. */
export function textOf(content: docs_v1.Schema$StructuralElement[]): string {
  return content
    .map(({ paragraph, table }) => {
      if (table) return table.tableRows!.map(({ tableCells }) => tableCells!.map((cell) => textOf(cell.content!)).join('\n')).join('\n');
      return paragraph
        ? stretchesOf(paragraph)
            .map(({ text }) => text)
            .join('')
        : '';
    })
    .join('\n');
}

/** All that a style of text has: what a piece does not set, it inherits. */
const textFields = '*';
const paragraphFields =
  'namedStyleType,alignment,lineSpacing,direction,spacingMode,spaceAbove,spaceBelow,indentFirstLine,indentStart,indentEnd,' +
  'keepLinesTogether,keepWithNext,avoidWidowAndOrphan,shading,borderBetween,borderTop,borderBottom,borderLeft,borderRight';

/** Returns what gives the paragraphs of a range the style of another. */
export function paragraphRequest(like: docs_v1.Schema$Paragraph, range: docs_v1.Schema$Range): Request {
  const { headingId: _id, tabStops: _stops, ...paragraphStyle } = like.paragraphStyle ?? {};
  return { updateParagraphStyle: { range, paragraphStyle, fields: paragraphFields } };
}

/** Returns what gives the pieces their looks, when their text is at the index. */
export function filledRequests({ pieces }: FilledParagraph, start: number, segmentId?: string): Request[] {
  let at = start;
  return pieces.map(({ text, style }) => {
    const range = { startIndex: at, endIndex: at + text.length, segmentId };
    at += text.length;
    return { updateTextStyle: { range, textStyle: style, fields: textFields } };
  });
}

/** Returns what writes paragraphs into an empty cell, whose newline is at the index. */
export function cellRequests(paragraphs: FilledParagraph[], start: number, segmentId?: string): Request[] {
  const texts = paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const text = texts.join('\n');
  const requests: Request[] = text ? [{ insertText: { location: { index: start, segmentId }, text } }] : [];
  let at = start;
  paragraphs.forEach((paragraph, index) => {
    const range = { startIndex: at, endIndex: at + texts[index]!.length + 1, segmentId };
    requests.push(paragraphRequest({ paragraphStyle: paragraph.style }, range));
    requests.push(...filledRequests(paragraph, at, segmentId));
    at = range.endIndex;
  });
  return requests;
}

/** Returns what gives the cells of a new row the looks of the cells of another. */
export function looksOfCells(row: docs_v1.Schema$TableRow, location: docs_v1.Schema$TableCellLocation): Request[] {
  return row.tableCells!.map(({ tableCellStyle }, columnIndex) => {
    const { rowSpan: _rows, columnSpan: _columns, ...style } = tableCellStyle ?? {};
    return {
      updateTableCellStyle: {
        tableRange: { tableCellLocation: { ...location, columnIndex }, rowSpan: 1, columnSpan: 1 },
        tableCellStyle: style,
        fields: Object.keys(style).join(),
      },
    };
  });
}
