// Pictures on pages: in their size, and smaller where there is less room.
import {
  type DocumentNode,
  newDocument,
  newListItem,
  newParagraph,
  newTable,
  type ParagraphNode,
} from '../../src/services/documents/content/model';
import { withPress } from './press';

/** 6 pixels wide and 4 high. */
const bytes = 'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEklEQVR4nGP4z8CAhtD5RAsBAKTRF+lZezHiAAAAAElFTkSuQmCC';

const picture = (width: number, height: number): ParagraphNode => ({
  ...newParagraph(),
  runs: [{ text: '', style: {}, image: { id: 'kix.1', contentType: 'image/png', bytes, width, height, altTitle: 'dấu' } }],
});
const withBody = (...children: DocumentNode['body']['children']): DocumentNode => ({
  ...newDocument('id', 'Văn bản'),
  body: { type: 'BODY_SECTION', children },
});

withPress('pictures', ({ print, page }) => {
  const drawn = () =>
    page()
      .locator('.page')
      .evaluateAll((pages) =>
        pages.map((one) => {
          const area = one.querySelector('.content')!.getBoundingClientRect();
          return Array.from(one.querySelectorAll('img'), (image) => {
            const { left, right, top, bottom, width, height } = image.getBoundingClientRect();
            const isWithin = left >= area.left - 1 && right <= area.right + 1 && top >= area.top - 1 && bottom <= area.bottom + 1;
            return {
              width: Math.round(width),
              ratio: Math.round((width / height) * 100) / 100,
              isWithin,
              isLoaded: image.naturalWidth === 6,
            };
          });
        }),
      );

  test('a picture is printed in its size within its page, and goes to the next page when it has no room', async () => {
    await print(withBody(...Array.from({ length: 44 }, () => newParagraph('dòng')), picture(300, 200), newParagraph('sau')));
    const whole = { width: 300, ratio: 1.5, isWithin: true, isLoaded: true };
    expect(await drawn()).toEqual([[], [whole]]);
  });

  test('a picture that is wider than the text or higher than the page is printed smaller, in the same shape', async () => {
    const table = newTable([['', '']]);
    table.rows[0]!.cells[0]!.children = [picture(3000, 2000)];
    const indented = { ...picture(3000, 2000), attributes: { INDENT_START: 36, INDENT_FIRST_LINE: 72 } };
    const item = { ...newListItem(''), runs: picture(900, 100).runs };
    const pages = await print(withBody(picture(3000, 2000), table, item, indented, picture(1000, 4000), picture(20, 5000)));
    const all = (await drawn()).flat();
    expect(all.map(({ isWithin, isLoaded, ratio }) => [isWithin, isLoaded, ratio])).toEqual([
      [true, true, 1.5],
      [true, true, 1.5],
      [true, true, 9],
      [true, true, 1.5],
      [true, true, 0.25],
      [true, true, 0],
    ]);
    expect(all[0]!.width).toBe(Math.round(((595.28 - 144) * 96) / 72));
    expect(all[1]!.width).toBeLessThan(all[0]!.width / 2);
    expect(pages.flatMap(({ over }) => over)).toEqual([]);
  });

  test('a picture in a header pushes the text down and leaves it room', async () => {
    const header = { type: 'HEADER_SECTION' as const, children: [picture(400, 4000)] };
    await print({ ...withBody(newParagraph('văn bản')), header });
    const gap = await page().evaluate(() => {
      const [image, area] = ['.head img', '.content'].map((one) => document.querySelector(one)!.getBoundingClientRect());
      return [area!.top >= image!.bottom, area!.height > 90];
    });
    expect(gap).toEqual([true, true]);
  });
});
