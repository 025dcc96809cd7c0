// Generated documents of all kinds: every sentence is printed once and in order, and nothing passes the area of its page.
import fc from 'fast-check';
import {
  type BlockNode,
  type CellNode,
  type DocumentNode,
  newCell,
  newDocument,
  type ParagraphNode,
  type RowNode,
} from '../../src/services/documents/content/model';
import { type PrintedPage, withPress } from './press';

/** A block before its words are numbered: lengths of sentences. */
type Sketch =
  | { kind: 'paragraph'; words: number[]; more: Partial<ParagraphNode>; size: number }
  | { kind: 'table'; pinned: number; rows: { cells: Sketch[][]; whole: boolean; height: number; span: number }[]; hasBorders: boolean };

const chance = fc.integer({ min: 0, max: 4 }).map((one) => one === 0);

const paragraph = (most: number): fc.Arbitrary<Sketch> =>
  fc
    .record({
      words: fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: most }),
      size: fc.constantFrom(9, 11, 13, most > 5 ? 22 : 13),
      align: fc.constantFrom('LEFT', 'JUSTIFY', 'CENTER', 'RIGHT'),
      spacing: fc.constantFrom(0, 0, 6, 30),
      kept: chance,
      together: chance,
      single: chance,
      before: chance,
      after: chance,
      isItem: most > 3 ? chance : fc.constant(false),
      heading: chance,
    })
    .map(({ words, size, align, spacing, kept, together, single, before, after, isItem, heading }) => ({
      kind: 'paragraph',
      words,
      size,
      more: {
        type: isItem ? 'LIST_ITEM' : 'PARAGRAPH',
        heading: heading ? 'HEADING3' : 'NORMAL',
        attributes: {
          HORIZONTAL_ALIGNMENT: align,
          SPACING_BEFORE: spacing,
          SPACING_AFTER: spacing,
          LINE_SPACING: words.length % 2 ? 1 : 1.5,
          KEEP_WITH_NEXT: kept,
          KEEP_LINES_TOGETHER: together,
          AVOID_WIDOW_AND_ORPHAN: !single,
          PAGE_BREAK_BEFORE: before && after && most > 5,
        },
        ...(after && !before && most > 5 && !kept ? { inline: 'PAGE_BREAK' } : {}),
      },
    }));

const table = (content: fc.Arbitrary<Sketch>, most = 3): fc.Arbitrary<Sketch> =>
  fc
    .record({
      columns: fc.integer({ min: 1, max: most }),
      rows: fc.array(
        fc.record({
          cells: fc.array(fc.array(content, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 3 }),
          whole: chance,
          height: fc.constantFrom(0, 0, 40, 300),
          span: fc.constantFrom(1, 1, 1, 1, 1, 2, 3),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      pinned: fc.constantFrom(0, 1, 2),
      hasBorders: fc.boolean(),
    })
    .map(({ columns, rows, pinned, hasBorders }) => ({
      kind: 'table',
      hasBorders,
      pinned: Math.min(pinned, rows.length - 1),
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, columns) })),
    }));

const block = fc.oneof(
  paragraph(20),
  paragraph(4),
  table(fc.oneof({ arbitrary: paragraph(4), weight: 8 }, { arbitrary: table(paragraph(3), 2), weight: 1 })),
);

const sheet = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
  width: fc.constantFrom(420, 595),
  height: fc.constantFrom(300, 420, 842),
  header: fc.integer({ min: 0, max: 6 }),
  ownFirst: fc.boolean(),
});

/** Numbers the words of each text, and gives each text a colour: the body and each cell, because a broken row prints its cells in turn. */
function numbered() {
  const texts: string[] = [];
  const blocks = (sketches: Sketch[], text: number): BlockNode[] => sketches.map((sketch) => node(sketch, text));
  const newText = () => texts.push('') - 1;
  let words = 0;
  const node = (sketch: Sketch, text: number): BlockNode => {
    if (sketch.kind === 'paragraph') {
      const runs = sketch.words.map((count, index) => {
        const sentence = Array.from({ length: count }, () => `ệ${++words}`);
        texts[text] += sentence.join('');
        return {
          text: `${index === 0 ? '' : index % 5 ? ' ' : '\v'}${sentence.join(' ')}`,
          style: { FONT_SIZE: sketch.size, BOLD: index % 3 === 0, FOREGROUND_COLOR: colourOf(text) },
        };
      });
      return { type: 'PARAGRAPH', heading: 'NORMAL', attributes: {}, runs, ...sketch.more };
    }
    let free = 0;
    const rows = sketch.rows.map(({ cells, whole, height, span }, index): RowNode => {
      const isCovered = index < free;
      const rowSpan = isCovered ? 1 : Math.min(span, sketch.rows.length - index);
      free = Math.max(free, index + rowSpan);
      const first = { type: 'TABLE_CELL', attributes: { PADDING_TOP: 2 }, rowSpan } as const;
      return {
        type: 'TABLE_ROW',
        attributes: { PREVENT_OVERFLOW: whole, MINIMUM_HEIGHT: height, TABLE_HEADER: index < sketch.pinned },
        cells: cells.map((content, column): CellNode => {
          if (column === 0 && isCovered) return newCell();
          return { ...first, rowSpan: column === 0 ? rowSpan : 1, children: blocks(content, newText()) };
        }),
      };
    });
    return { type: 'TABLE', attributes: { BORDER_WIDTH: sketch.hasBorders ? 1 : 0, BORDER_COLOR: '#000000' }, widths: [], rows };
  };
  return { texts, draw: (sketches: Sketch[]) => blocks(sketches, newText()) };
}

const colourOf = (text: number) => `#${(0x100000 + text).toString(16)}`;

/** Returns where the printed text is not the given one, and both from there on. */
function difference(pages: PrintedPage[], given: string, text: number): string[] {
  const name = `rgb(16, ${text >> 8}, ${text & 255})`;
  const printed = pages.map(({ coloured }) => coloured[name] ?? '').join('');
  if (printed === given) return [];
  const at = [...given].findIndex((_, index) => given[index] !== printed[index]);
  return [`text ${text} at ${at}`, given.slice(at, at + 40), printed.slice(at, at + 40)];
}

withPress('printing', ({ print }) => {
  test('every sentence is printed once and in order, and nothing passes its page', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ blocks, width, height, header, ownFirst }) => {
        const { texts, draw } = numbered();
        const document: DocumentNode = {
          ...newDocument('id', 'Văn bản'),
          page: { width, height, top: 40, bottom: 40, left: 60, right: 40 },
          normal: { FONT_FAMILY: 'Times New Roman', FONT_SIZE: 13 },
          body: { type: 'BODY_SECTION', children: draw(blocks) },
          header: {
            type: 'HEADER_SECTION',
            children: Array.from({ length: header }, () => ({
              type: 'PARAGRAPH',
              heading: 'NORMAL',
              attributes: {},
              runs: [{ text: 'đầu trang', style: {} }],
            })),
          },
          layout: { useFirstPageHeaderFooter: ownFirst },
        };
        const pages = await print(document);
        expect(texts.flatMap((given, text) => difference(pages, given, text))).toEqual([]);
        expect(pages.flatMap(({ over }) => over)).toEqual([]);
      }),
      {
        numRuns: 60,
        endOnFailure: true,
      },
    );
  });
});
