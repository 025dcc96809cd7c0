// Where pages break: lines that stay together, paragraphs that stay with the next, rows of tables, pinned and merged ones.
import {
  type Attributes,
  type BlockNode,
  type DocumentNode,
  newDocument,
  newParagraph,
  newTable,
  type ParagraphNode,
} from '../../src/services/documents/content/model';
import { type PrintedPage, withPress } from './press';

const normal = { FONT_FAMILY: 'Times New Roman', FONT_SIZE: 13 };
const documentOf = (...children: BlockNode[]): DocumentNode => ({
  ...newDocument('id', 'Văn bản'),
  normal,
  body: { type: 'BODY_SECTION', children },
});
const paragraph = (text: string, attributes: Attributes = {}): ParagraphNode => ({ ...newParagraph(text), attributes });
const lines = (count: number) => Array.from({ length: count }, (_, index) => paragraph(`Dòng ${index + 1}`));
/** A text of so many lines on A4 with margins of an inch. */
const prose = (count: number) => Array.from({ length: count }, (_, index) => `Ý ${index + 1} ${'kẹt giấy '.repeat(9)}`).join('\v');
const last = ({ texts }: PrintedPage) => texts[texts.length - 1];

withPress('page breaks', ({ print, page }) => {
  /** Prints a block at every height near the foot of the first page, and says what `look` finds. */
  const atEveryHeight = async <T>(block: () => BlockNode[], look: (pages: PrintedPage[]) => T): Promise<Set<string>> => {
    const found = new Set<string>();
    for (let above = 28; above < 42; above++) found.add(JSON.stringify(look(await print(documentOf(...lines(above), ...block())))));
    return found;
  };
  const partsOf = (pages: PrintedPage[]) =>
    pages.map(({ texts, lines: counts }) => counts[texts.findIndex((text) => /^Ý/.test(text))] ?? 0).filter(Boolean);

  test('a paragraph breaks between lines, two at least on each side', async () => {
    const parts = await atEveryHeight(() => [paragraph(prose(6))], partsOf);
    expect(parts).toEqual(new Set(['[6]', '[4,2]', '[3,3]', '[2,4]']));
    expect(await atEveryHeight(() => [paragraph(prose(3))], partsOf)).toEqual(new Set(['[3]']));
  });

  test('without the control of single lines one line may stand alone', async () => {
    const parts = await atEveryHeight(() => [paragraph(prose(3), { AVOID_WIDOW_AND_ORPHAN: false })], partsOf);
    expect(parts).toEqual(new Set(['[3]', '[2,1]', '[1,2]']));
  });

  test('lines that are kept together move to the next page, unless they fill more than a page', async () => {
    expect(await atEveryHeight(() => [paragraph(prose(6), { KEEP_LINES_TOGETHER: true })], partsOf)).toEqual(new Set(['[6]']));
    const pages = await print(documentOf(paragraph(prose(80), { KEEP_LINES_TOGETHER: true })));
    expect(partsOf(pages).length).toBe(2);
  });

  test('headings and paragraphs that are kept with the next one are never the last on a page', async () => {
    const kept = () => [
      { ...paragraph('Mục'), heading: 'HEADING4' },
      paragraph('Tiểu mục', { KEEP_WITH_NEXT: true }),
      paragraph(prose(4)),
      paragraph('Hết'),
    ];
    const ends = await atEveryHeight(kept, ([first]) => last(first!)?.replace(/ .*/s, ''));
    expect([...ends].sort()).toEqual(['"Dòng"', '"Hết"', '"Ý"']);
  });

  test('a page begins before a paragraph that asks for it, and behind a break', async () => {
    const broken: ParagraphNode = { ...paragraph('hai'), inline: 'PAGE_BREAK' };
    const pages = await print(documentOf(paragraph('một'), broken, paragraph('ba'), paragraph('bốn', { PAGE_BREAK_BEFORE: true })));
    expect(pages.map(({ texts }) => texts)).toEqual([['một', 'hai'], ['ba'], ['bốn']]);
  });

  test('the last line of a page is as wide as the others when the text is justified', async () => {
    const text = 'Bộ phận Công nghệ thông tin kính trình Chủ tịch xem xét. '.repeat(90);
    await print(documentOf(paragraph(text, { HORIZONTAL_ALIGNMENT: 'JUSTIFY' })));
    const widths = await page().evaluate(() =>
      Array.from(document.querySelectorAll('.page:first-of-type p span'), (span) =>
        Array.from(span.getClientRects(), ({ width }) => Math.round(width)),
      ).flat(),
    );
    expect(new Set(widths).size).toBeLessThan(3);
  });

  test('a row breaks over pages with all of its cells, and one that must not break moves', async () => {
    const table = (attributes: Attributes) => {
      const made = newTable([[prose(2).replace(/\v/g, ' '), 'ngắn']]);
      made.rows[0]!.attributes = attributes;
      return [made, paragraph('sau bảng')];
    };
    const where = (pages: PrintedPage[]) => pages.map(({ texts }) => texts.some((text) => /^Ý|kẹt/.test(text)));
    expect(await atEveryHeight(() => table({}), where)).toContain('[true,true]');
    const moved = await atEveryHeight(() => table({ PREVENT_OVERFLOW: true }), where);
    expect(moved).toContain('[false,true]');
    expect(moved).not.toContain('[true,true]');
  });

  test('a row higher than a page is printed to its last sentence, whether it may break or not', async () => {
    for (const PREVENT_OVERFLOW of [false, true]) {
      const table = newTable([['1', prose(120).replace(/\v/g, ' ')]]);
      table.rows[0]!.attributes = { PREVENT_OVERFLOW };
      const pages = await print(documentOf(paragraph('trước'), table, paragraph('sau')));
      const text = pages.flatMap(({ texts }) => texts).join(' ');
      expect([...text.matchAll(/Ý (\d+) /g)].map(([, number]) => Number(number))).toEqual(
        Array.from({ length: 120 }, (_, index) => index + 1),
      );
      expect(pages.flatMap(({ over }) => over)).toEqual([]);
    }
  });

  test('pinned rows are repeated on every page of their table, and never stand alone', async () => {
    const table = newTable([['TT', 'Nội dung'], ...Array.from({ length: 90 }, (_, index) => [`${index + 1}`, 'Máy in'])]);
    table.rows[0]!.attributes = { TABLE_HEADER: true };
    const pages = await print(documentOf(table));
    expect(pages.map(({ repeated }) => repeated)).toEqual([[], ...pages.slice(1).map(() => ['TT'])]);
    expect(pages.flatMap(({ texts }) => texts).filter((text) => text === 'TT').length).toBe(1);
    const ends = await atEveryHeight(
      () => [table],
      ([first]) => last(first!)?.replace(/\d+/, ''),
    );
    expect(ends).not.toContain('"Nội dung"');
  });

  describe('rows that are kept with the next one', () => {
    const table = (rows: number, keptFrom: number) => {
      const made = newTable(Array.from({ length: rows }, (_, index) => [`${index + 1}`, index === rows - 1 ? 'Tổng' : 'việc']));
      for (const { cells } of made.rows.slice(keptFrom, -1))
        for (const cell of cells) for (const child of cell.children) child.attributes = { KEEP_WITH_NEXT: true };
      return made;
    };
    const besideTotal = (pages: PrintedPage[]) =>
      pages.find(({ texts }) => texts.includes('Tổng'))!.texts.filter((text) => text === 'việc');

    test('stay on its page, where the platform keeps rows together', async () => {
      const fewest = { no: 9, yes: 9 };
      for (let above = 26; above < 42; above++) {
        const document = documentOf(...lines(above), table(9, 6));
        fewest.no = Math.min(fewest.no, besideTotal(await print(document)).length);
        fewest.yes = Math.min(fewest.yes, besideTotal(await print(document, { rowsStayWithNext: true })).length);
      }
      expect(fewest).toEqual({ no: 0, yes: 2 });
    });

    test('move whole to the next page, and break where they fill more than one', async () => {
      const small = await print(documentOf(...lines(37), table(3, 0)), { rowsStayWithNext: true });
      expect(small.map(({ texts }) => texts.filter((text) => !/Dòng/.test(text)).length)).toEqual([0, 6]);
      const large = await print(documentOf(table(90, 0)), { rowsStayWithNext: true });
      expect(large.flatMap(({ texts }) => texts)).toHaveLength(180);
      expect(large.length).toBe((await print(documentOf(table(90, 0)))).length);
    });
  });

  test('a merged cell ends at the foot of the page and goes on behind it', async () => {
    const table = newTable(Array.from({ length: 60 }, (_, index) => [index ? '' : 'Cả nhóm', `việc ${index + 1}`]));
    table.rows[0]!.cells[0]!.rowSpan = 60;
    const pages = await print(documentOf(table));
    expect(pages.map(({ texts }) => texts[0])).toEqual(['Cả nhóm', expect.stringMatching(/^việc/), expect.stringMatching(/^việc/)]);
    expect(await page().locator('td[rowspan]').count()).toBe(3);
  });
});
