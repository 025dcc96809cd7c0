// The played week as people work in it: filter views over the list of open work, windows by keyboard, the line of the selected cell.
import type { Page } from 'playwright-core';
import { chooseMenu, goTo, openSheet, selectCell } from '../pictures/browser-hands';
import { dialog, onDesk, outlineOf, shownCells } from './harness';

/** The list stands below the headers and the row of the timer. */
const FIRST_ROW = 3;

let page: Page;
onDesk('the played week by hand', { office: 'week', open: (opened) => ({ page } = opened) }, () => {
  const settled = () => page.locator('.grid-root[aria-busy=false]').waitFor();
  const address = () => page.locator('.ic-formula-bar-address').innerText();

  test('through a filter view of «Việc đang mở» only its rows of the list are seen', async () => {
    await page.getByText('Thứ Hai, 23/11/2026').waitFor();
    const [headers] = await shownCells(page, { row: 1 }, 1, 12);
    await page.keyboard.press('Control+Home');
    const list = (await shownCells(page, { row: FIRST_ROW }, 20, 12)).filter(([code]) => code!.startsWith('SC-'));
    expect(list.length).toBeGreaterThan(8);
    await page.keyboard.press('Control+Home');
    /** The rows of the list that satisfy a view. */
    const wanted = (column: string, fits: (text: string) => boolean) => {
      const rows = list.flatMap((cells, index) => (fits(cells[headers!.indexOf(column)]!) ? [FIRST_ROW + index] : []));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThan(list.length);
      return rows;
    };
    const views: [title: string, rows: number[]][] = [
      ['Chờ phê duyệt', wanted('Việc của', (text) => text === 'Lãnh đạo')],
      ['Chờ tiếp nhận', wanted('Việc tiếp theo', (text) => text === 'Tiếp nhận')],
      ['Thiếu hồ sơ', wanted('Thiếu hồ sơ', (text) => text !== '')],
    ];
    for (const [title, rows] of views) {
      await chooseMenu(page, 'Dữ liệu', 'Chế độ xem bộ lọc');
      await page.getByRole('menuitemradio', { name: title }).click();
      await page.getByText(`Chế độ xem bộ lọc: ${title}`).waitFor();
      await settled();
      expect([title, await seenRows(FIRST_ROW + list.length)]).toEqual([title, rows]);
    }
    await page.getByRole('button', { name: 'Đóng chế độ xem bộ lọc' }).click();
    await settled();
    expect((await seenRows(FIRST_ROW + list.length)).length).toBe(list.length);
  });

  test.each([
    ['Hướng dẫn sử dụng…', /^Hướng dẫn sử dụng/],
    ['Cách tính hạn…', /^Cách tính hạn/],
    ['In trọn bộ hồ sơ…', /^In trọn bộ hồ sơ/],
    ['Kiểm tra hệ thống…', /^Kiểm tra hệ thống/],
  ])('“%s” has the keyboard when it opens, and Esc closes it', async (item, heading) => {
    await page.keyboard.press('Control+Home');
    await selectCell(page, FIRST_ROW, 1);
    await chooseMenu(page, 'Sự cố CNTT', item);
    const title = dialog(page).getByRole('heading', { level: 1, name: heading });
    await title.waitFor();
    expect(await title.evaluate((element) => element === document.activeElement && document.hasFocus())).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('section.dialog').waitFor({ state: 'detached' });
    // The keyboard is back in the grid.
    await page.keyboard.press('ArrowDown');
    await page
      .locator('.ic-formula-bar-address')
      .getByText(`A${FIRST_ROW + 1}`, { exact: true })
      .waitFor();
  });

  test('columns of the register that are folded away open and close by the button over the column before', async () => {
    await openSheet(page, 'Sổ sự cố');
    const letters = () => page.locator('.ic-worksheet-column-headers .column-header').allInnerTexts();
    const described = page.getByRole('button', { name: 'Hiện cột “Mô tả”' });
    await described.waitFor();
    expect((await letters()).slice(0, 7).join('')).toBe('ABDEGIJ');
    await described.click();
    const close = page.getByRole('button', { name: 'Ẩn cột “Mô tả”' });
    await close.waitFor();
    await settled();
    expect((await letters()).slice(0, 6).join('')).toBe('ABDEGH');
    await close.press('Enter');
    await described.waitFor();
    await settled();
    expect((await letters()).join('')).not.toContain('H');
    await openSheet(page, 'Việc đang mở');
    await described.waitFor({ state: 'detached' });
  });

  test('the line above the grid says nothing of a sheet that is left, while the answer for the new one is awaited', async () => {
    await page.keyboard.press('Control+Home');
    const line = page.locator('.cell-line');
    await line.filter({ hasText: 'Các sự cố chưa kết thúc' }).waitFor();
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/do', async (route) => {
      if (route.request().postDataJSON().command === 'cell') await waiting;
      await route.continue();
    });
    const asked = page.waitForRequest((request) => request.postDataJSON()?.command === 'cell');
    await openSheet(page, 'Sổ sự cố');
    await asked;
    await page.waitForTimeout(200);
    expect(await line.innerText()).toBe('');
    answer();
    await line.filter({ hasText: /\S/ }).waitFor();
    await page.unroute('**/do');
    await openSheet(page, 'Việc đang mở');
  });

  test('after a task the selection is on its incident, wherever that stands in the list now', async () => {
    const rowOf = async (wanted: (cells: string[]) => boolean) => {
      await page.keyboard.press('Control+Home');
      const list = await shownCells(page, { row: FIRST_ROW }, 20, 3);
      const at = list.findIndex(wanted);
      return { row: FIRST_ROW + at, code: list[at]![0]! };
    };
    const before = await rowOf(([, task]) => task === 'Tiếp nhận');
    await selectCell(page, before.row, 1);
    await chooseMenu(page, 'Sự cố CNTT', 'Tiếp nhận, phân loại…');
    await dialog(page).getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Đóng' }).click();
    await page.locator('section.dialog').waitFor({ state: 'detached' });
    await page
      .locator('.ic-formula-bar-address')
      .filter({ hasNotText: new RegExp(`^A${before.row}$`) })
      .waitFor();
    await settled();
    const selectedNow = await address();
    const after = await rowOf(([code]) => code === before.code);
    expect(after.row).not.toBe(before.row);
    expect(selectedNow).toBe(`A${after.row}`);
  });

  test('a code in the digest opens its row of the register, with the rows above it in sight', async () => {
    await goTo(page, 'Hộp thư');
    await page
      .getByRole('list', { name: 'Hộp thư' })
      .getByRole('button', { name: /Việc ngày/ })
      .first()
      .click();
    const link = page.frameLocator('.mail-body').getByRole('link', { name: /^SC-/ }).last();
    const code = await link.innerText();
    await link.click();
    await page.locator('.ic-formula-bar-editor-wrapper textarea').filter({ hasText: code }).or(page.getByText(code)).first().waitFor();
    const at = Number((await address()).replace('A', ''));
    expect(at).toBeGreaterThan(3);
    const { y } = (await outlineOf(page).boundingBox())!;
    await selectCell(page, 2);
    const second = (await outlineOf(page).boundingBox())!.y;
    expect(y - second).toBeGreaterThan((at - 2) * 20);
    expect((await shownCells(page, { row: at }, 1, 1))[0]).toEqual([code]);
    await openSheet(page, 'Việc đang mở');
  });

  /** The rows of the list that are not hidden: the arrow key goes over hidden ones. */
  async function seenRows(end: number): Promise<number[]> {
    const rows: number[] = [];
    await selectCell(page, 1, 1);
    for (let row = 1; row < end; row = Number((await address()).replace(/\D/g, ''))) {
      if (row >= FIRST_ROW) rows.push(row);
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(60);
    }
    return rows;
  }
});
