// What pages show besides text: page numbers, headers of the first page, glyphs of lists, borders of cells.
import { constant } from '../../src/platform/constants';
import {
  type Attributes,
  type DocumentNode,
  newDocument,
  newListItem,
  newParagraph,
  newTable,
} from '../../src/services/documents/content/model';
import { openDocuments, owner } from '../documents/harness';
import { withPress } from './press';

const withBody = (...children: DocumentNode['body']['children']): DocumentNode => ({
  ...newDocument('id', 'Văn bản'),
  body: { type: 'BODY_SECTION', children },
});
const item = (attributes: Attributes, listId?: string) => ({ ...newListItem('mục'), attributes, ...(listId ? { listId } : {}) });

withPress('parts of pages', ({ print, page }) => {
  test('page numbers that a person puts into a template are printed in its copies, from the second page on', async () => {
    const { run, app, driveApp, documents } = openDocuments();
    const template = run(() => {
      const document = app.create('Tờ trình');
      document.getBody().appendParagraph('một').appendPageBreak();
      document.getBody().appendParagraph('hai').appendPageBreak();
      document.getBody().appendParagraph('ba');
      return document.getId();
    });
    documents.insertPageNumbers(template, owner, { place: 'header', skipsFirst: true });
    documents.insertPageNumbers(template, owner, { place: 'footer', hasCount: true });
    run(() => {
      const number = app.openById(template).getHeader()!.getChild(0).asParagraph();
      number.setAlignment(constant('Document.HorizontalAlignment', 'CENTER'));
    });
    const copy = run(() => driveApp.getFileById(template).makeCopy('Bản sao').getId());
    const pages = await print(documents.model(copy));
    expect(pages.map(({ header, footer }) => [header, footer])).toEqual([
      ['', ''],
      ['2', '2/3'],
      ['3', '3/3'],
    ]);
    const alignment = (place: string) =>
      page()
        .locator(place)
        .last()
        .evaluate((line) => getComputedStyle(line).textAlign);
    expect([await alignment('.head p'), await alignment('.foot p')]).toEqual(['center', 'right']);
  });

  test('the first page has its own header, and numbers begin where the document says', async () => {
    const header = (text: string) => ({ type: 'HEADER_SECTION' as const, children: [newParagraph(text)] });
    const broken = { ...newParagraph('một'), inline: 'PAGE_BREAK' as const };
    const number = { ...newParagraph(), runs: [{ text: '', style: {}, field: 'PAGE_NUMBER' as const }] };
    const pages = await print({
      ...withBody(broken, number),
      header: header('các trang sau'),
      firstPageHeader: header('trang đầu'),
      layout: { useFirstPageHeaderFooter: true, pageNumberStart: 5 },
    });
    expect(pages.map((one) => [one.header, one.texts.join()])).toEqual([
      ['trang đầu', 'một'],
      ['các trang sau', '6'],
    ]);
  });

  test('items are numbered by level, each list by itself; bullets are drawn', async () => {
    const pages = await print({
      ...withBody(
        item({ NESTING_LEVEL: 0 }),
        item({ NESTING_LEVEL: 1 }),
        item({ NESTING_LEVEL: 1 }),
        item({ NESTING_LEVEL: 2 }),
        item({ NESTING_LEVEL: 0 }),
        newParagraph('giữa'),
        item({}),
        item({ GLYPH_TYPE: 'ROMAN_UPPER' }),
        item({}, 'a'),
        newParagraph('xen'),
        item({}, 'a'),
        item({ NESTING_LEVEL: 1 }, 'a'),
      ),
      lists: { a: 'NUMBERED_DECIMAL_NESTED' },
    });
    expect(pages[0]!.texts.map((text) => text.replace('mục', ''))).toEqual([
      '1.',
      'a.',
      'b.',
      'i.',
      '2.',
      'giữa',
      '1.',
      'I.',
      '1.',
      'xen',
      '2.',
      '2.1.',
    ]);
    await print(withBody(item({ GLYPH_TYPE: 'BULLET' }), item({ GLYPH_TYPE: 'HOLLOW_BULLET' }), item({ GLYPH_TYPE: 'SQUARE_BULLET' })));
    expect(
      await page()
        .locator('.glyph i')
        .evaluateAll((all) => all.map(({ className }) => className)),
    ).toEqual(['disc', 'ring', 'square']);
  });

  test('each side of a cell has its own border; a row is as high as it must be, and its content stands where it is aligned', async () => {
    const table = newTable([['ký']]);
    table.rows[0]!.attributes = { MINIMUM_HEIGHT: 90 };
    table.rows[0]!.cells[0]!.attributes = {
      VERTICAL_ALIGNMENT: 'BOTTOM',
      BORDER_BOTTOM: { width: 1.5, color: '#c00000', dashStyle: 'DOT' },
      BORDER_TOP: { width: 0, color: null, dashStyle: 'SOLID' },
      PADDING_BOTTOM: 0,
    };
    await print(withBody(table, newParagraph()));
    const look = await page()
      .locator('td')
      .evaluate((cell) => {
        const { borderTopStyle, borderBottomStyle, borderBottomColor, borderLeftStyle } = getComputedStyle(cell);
        const [outer, inner] = [cell.getBoundingClientRect(), cell.firstElementChild!.getBoundingClientRect()];
        return [
          borderTopStyle,
          borderBottomStyle,
          borderBottomColor,
          borderLeftStyle,
          outer.height >= 120,
          outer.bottom - inner.bottom < 3,
        ];
      });
    expect(look).toEqual(['none', 'dotted', 'rgb(192, 0, 0)', 'solid', true, true]);
  });

  test('a header higher than the margin pushes the text down', async () => {
    const header = { type: 'HEADER_SECTION' as const, children: Array.from({ length: 8 }, () => newParagraph('dòng')) };
    await print({ ...withBody(newParagraph('văn bản')), header });
    const gap = await page().evaluate(
      () =>
        document.querySelector('.content')!.getBoundingClientRect().top - document.querySelector('.head')!.getBoundingClientRect().bottom,
    );
    expect(Math.abs(gap)).toBeLessThan(1);
  });
});
