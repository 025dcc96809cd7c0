// The grid as in Sheets: keys, undo, lists in cells, search, filters and filter views, the menu of the right button, clipped text.
import type { Page } from 'playwright-core';
import { chooseMenu, columnAt, goTo, openSheet, selectCell } from '../pictures/browser-hands';
import { onDesk, openDesk, outlineOf, type Started, shownCells } from './harness';

let desk: Started;
let page: Page;
onDesk(
  'the grid of the desk',
  {
    office: 'fixture',
    open: async (opened) => {
      ({ desk, page } = opened);
      await chooseMenu(page, 'Thử', 'Bảng');
      await openSheet(page, 'Bảng');
      await selectCell(page, 1, 1);
    },
  },
  (browser) => {
    const address = (a1: string) => page.locator('.ic-formula-bar-address').getByText(a1, { exact: true }).waitFor();
    const content = () => page.locator('.ic-formula-bar-editor-wrapper textarea').inputValue();
    /** Until the grid shows what the workspace has now. */
    const settled = () => page.locator('.grid-root[aria-busy=false]').waitFor();
    /** Types what is needed to see a change: the change is over when the content is this. */
    const shows = (text: string) =>
      page.waitForFunction(
        (wanted) => document.querySelector<HTMLTextAreaElement>('.ic-formula-bar-editor-wrapper textarea')?.value === wanted,
        text,
      );

    test('keys move within the sheet as in Sheets, and none throws', async () => {
      const steps: [key: string, a1: string][] = [
        ['Control+End', 'D5'],
        ['Control+Home', 'A1'],
        ['End', 'Z1'],
        ['Home', 'A1'],
        ['Control+ArrowDown', 'A5'],
        ['Control+ArrowDown', 'A1000'],
        ['ArrowDown', 'A1000'],
        ['PageDown', 'A1000'],
        ['Control+ArrowUp', 'A5'],
        ['Control+ArrowRight', 'D5'],
        ['Control+ArrowRight', 'Z5'],
        ['Tab', 'Z5'],
        ['Shift+Tab', 'Y5'],
        ['Control+Home', 'A1'],
        ['PageUp', 'A1'],
        ['Control+Shift+End', 'A1:D5'],
        ['Control+Shift+Home', 'A1'],
        ['Shift+End', 'A1:Z1'],
        ['Shift+Home', 'A1'],
        ['Control+Shift+ArrowDown', 'A1:A5'],
        ['Control+a', 'A1:Z1000'],
        ['Escape', 'A1:Z1000'],
        ['Control+Home', 'A1'],
        ['Shift+ ', '1:1'],
        ['Control+Home', 'A1'],
        ['Control+ ', 'A:A'],
        ['Control+Home', 'A1'],
      ];
      for (const [key, a1] of steps) {
        await page.keyboard.press(key);
        await address(a1);
      }
    });

    test('Enter and F2 edit, Esc leaves the cell as it was, letters of Vietnamese begin an edit, Delete and Backspace clear', async () => {
      await selectCell(page, 5, 1);
      await page.keyboard.press('Enter');
      await page.keyboard.type('x');
      await page.keyboard.press('Escape');
      await address('A5');
      expect(await content()).toBe('SC-4');
      await page.keyboard.press('F2');
      await page.keyboard.type('a');
      await page.keyboard.press('Enter');
      await address('A6');
      // A key that the driver's keyboard does not have.
      await page.locator('.ic-workbook-container').dispatchEvent('keydown', { key: 'đ', bubbles: true, cancelable: true });
      await page.keyboard.press('Enter');
      await address('A7');
      expect(await shownCells(page, { row: 5 }, 2, 1)).toEqual([['SC-4a'], ['đ']]);
      for (const key of ['Delete', 'Backspace']) {
        await page.keyboard.press(key);
        await settled();
        await page.keyboard.press('Control+z');
        await shows('SC-4a');
      }
      await page.keyboard.press('Control+z');
      await settled();
      await page.keyboard.press('Control+z');
      await selectCell(page, 5, 1);
      await shows('SC-4');
    });

    test('what is undone is done again; a paste has the format of its source and shifts formulas; a cut leaves its place', async () => {
      await selectCell(page, 2, 6);
      await page.keyboard.type('=D2+1');
      await page.keyboard.press('Enter');
      await selectCell(page, 2, 6);
      await shows('=D2+1');
      await page.keyboard.press('Control+c');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Control+v');
      await shows('=D3+1');
      await page.keyboard.press('Control+x');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Control+v');
      await shows('=D3+1');
      expect(await shownCells(page, { row: 2, column: 6 }, 2, 2)).toEqual([
        ['24/11/2026', ''],
        ['', '25/11/2026'],
      ]);
      for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z');
      await selectCell(page, 2, 6);
      await shows('');
      for (const _ of [1, 2]) await page.keyboard.press('Control+y');
      await selectCell(page, 3, 6);
      await shows('=D3+1');
      await chooseMenu(page, 'Chỉnh sửa', 'Hoàn tác');
      await chooseMenu(page, 'Chỉnh sửa', 'Hoàn tác');
      await selectCell(page, 2, 6);
      await shows('');
    });

    test('the list of a cell opens by its arrow, Enter or Alt+Down; a value outside it is refused, and the refusal leaves with the sheet', async () => {
      await page.getByRole('button', { name: 'Mở danh sách của ô C2' }).click();
      await page.getByRole('listbox', { name: 'Danh sách của ô C2' }).getByRole('option', { name: 'Đang làm' }).click();
      await shows('Đang làm');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('listbox', { name: 'Danh sách của ô C3' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
      await page.keyboard.press('Alt+ArrowDown');
      await page.getByRole('option', { name: 'Xong' }).waitFor();
      // The letter without its mark finds the value.
      await page.keyboard.press('d');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await shows('Xong');
      await page.keyboard.type('Lạ');
      await page.keyboard.press('Enter');
      const refusal = page.getByRole('alert').filter({ hasText: 'Dữ liệu nhập trong ô C3 không đúng quy tắc của ô này' });
      await refusal.filter({ hasText: 'Chờ, Đang làm, Xong' }).waitFor();
      await page.keyboard.press('ArrowUp');
      await shows('Xong');
      await openSheet(page, 'Trang tính1');
      await refusal.waitFor({ state: 'detached' });
      await openSheet(page, 'Bảng');
    });

    test('a list that opens under a mouse at rest leaves the choice to the keys; a mouse that moves chooses', async () => {
      await page.keyboard.press('Alt+ArrowDown');
      const option = page.getByRole('option', { name: 'Chờ' });
      const { x, y, height } = (await option.boundingBox())!;
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
      await page.mouse.move(x + 8, y + height / 2);
      await page.keyboard.press('Alt+ArrowDown');
      await option.waitFor();
      // The browser looks what is under the mouse a little after the list has come.
      await page.waitForTimeout(500);
      expect(await page.locator('.pick-list .current').textContent()).toBe('Xong');
      await page.mouse.move(x + 10, y + height / 2);
      await page.locator('.pick-list .current').getByText('Chờ', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
    });

    test('a refusal does not stay over another place of the desk', async () => {
      await selectCell(page, 4, 3);
      await page.keyboard.type('Lạ');
      await page.keyboard.press('Enter');
      const refusal = page.getByRole('alert').filter({ hasText: 'C4' });
      await refusal.waitFor();
      await goTo(page, 'Hộp thư');
      await refusal.waitFor({ state: 'detached' });
      await goTo(page, 'Bảng tính');
    });

    test('Ctrl+F finds in any case, goes round both ways, tells the place and the number', async () => {
      await selectCell(page, 1, 1);
      await page.keyboard.press('Control+f');
      const field = page.getByRole('textbox', { name: 'Tìm trong trang tính' });
      await field.fill('MÁY');
      const state = (text: string) => page.locator('.find-bar').getByText(text, { exact: true }).waitFor();
      await state('–/2');
      const steps: [key: string, a1: string, text: string][] = [
        ['Enter', 'B4', '1/2'],
        ['Enter', 'B5', '2/2'],
        ['Enter', 'B4', '1/2'],
        ['Shift+Enter', 'B5', '2/2'],
      ];
      for (const [key, a1, text] of steps) {
        await page.keyboard.press(key);
        await address(a1);
        await state(text);
      }
      expect(await page.locator('.found').count()).toBe(2);
      // Marks of letters count.
      await field.fill('may');
      await state('Không có');
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
      await page.keyboard.press('ArrowUp');
      await address('B4');
    });

    test('a filter hides rows for everybody, a filter view for who looks through it', async () => {
      await selectCell(page, 2, 1);
      await chooseMenu(page, 'Dữ liệu', 'Tạo bộ lọc');
      await page.getByRole('button', { name: 'Bộ lọc cột C' }).click();
      await page.getByRole('checkbox', { name: 'Chờ' }).uncheck();
      await page.getByRole('button', { name: 'OK', exact: true }).click();
      await page.getByRole('button', { name: 'Bộ lọc cột C (đang lọc)' }).waitFor();
      const rows = async () => (await rowHeaders(page)).slice(0, 5);
      await settled();
      expect(await rows()).toEqual(['1', '2', '3', '5', '6']);
      await chooseMenu(page, 'Dữ liệu', 'Chế độ xem bộ lọc');
      await page.getByRole('menuitemradio', { name: 'Đang chờ' }).click();
      await page.getByText('Chế độ xem bộ lọc: Đang chờ').waitFor();
      await settled();
      expect(await rows()).toEqual(['1', '4', '6', '7', '8']);
      const { page: other } = await openDesk(browser(), desk, 'Hộp thư hệ thống');
      await openSheet(other, 'Bảng');
      await selectCell(other, 1, 1);
      expect((await rowHeaders(other)).slice(0, 4)).toEqual(['1', '2', '3', '5']);
      await other.context().close();
      await page.getByRole('button', { name: 'Đóng chế độ xem bộ lọc' }).click();
      await page.getByText('Chế độ xem bộ lọc: Đang chờ').waitFor({ state: 'detached' });
      await chooseMenu(page, 'Dữ liệu', 'Xóa bộ lọc');
      await page
        .getByRole('button', { name: /^Bộ lọc cột/ })
        .first()
        .waitFor({ state: 'detached' });
      await settled();
      expect(await rows()).toEqual(['1', '2', '3', '4', '5']);
    });

    test('the menu of the right button inserts and deletes rows and pastes; undo brings a deleted row back', async () => {
      await selectCell(page, 4, 1);
      const rightClick = async (item: string) => {
        const box = (await outlineOf(page).boundingBox())!;
        await page.mouse.click(box.x + 10, box.y + 10, { button: 'right' });
        await page.getByRole('menu').getByRole('menuitem', { name: item }).click();
      };
      await rightClick('Sao chép');
      await page.keyboard.press('ArrowDown');
      await rightClick('Dán');
      await shows('SC-3');
      await page.keyboard.press('Control+z');
      await shows('SC-4');
      await rightClick('Xóa hàng 5');
      await shows('');
      await page.keyboard.press('Control+z');
      await shows('SC-4');
      await rightClick('Chèn 1 hàng phía trên');
      await shows('');
      await page.keyboard.press('Control+z');
      await shows('SC-4');
      await rightClick('Xóa giá trị');
      await shows('');
      await page.keyboard.press('Control+z');
      await shows('SC-4');
    });

    test('the right button selects what is under it first, and its menu stays within the window', async () => {
      await selectCell(page, 2, 1);
      const from = (await outlineOf(page).boundingBox())!;
      const column = (await columnAt(page, 2))!;
      const items = page.getByRole('menu').getByRole('menuitem');
      const withinWindow = async () => {
        const { x, y, width, height } = (await page.getByRole('menu').boundingBox())!;
        expect([x >= 0, y >= 0, x + width <= 1280, y + height <= 800]).toEqual([true, true, true, true]);
      };
      const offers = async (x: number, y: number, item: string, a1: string) => {
        await page.mouse.click(x, y, { button: 'right' });
        await items.filter({ hasText: item }).waitFor();
        await address(a1);
        await withinWindow();
      };
      const leave = async () => {
        await page.keyboard.press('Escape');
        await items.first().waitFor({ state: 'detached' });
      };
      const middle = (row: number) => from.y + (row - 2 + 0.5) * from.height;
      await offers(column, middle(4), 'Xóa hàng 4', 'B4');
      await leave();
      // Within the selection it stays.
      await page.keyboard.press('Shift+ArrowDown');
      await address('B4:B5');
      await offers(column, middle(5), 'Xóa các hàng 4–5', 'B4:B5');
      await leave();
      await offers(from.x - 12, middle(3), 'Xóa hàng 3', '3:3');
      await leave();
      await offers(column, from.y - 1.5 * from.height, 'cột B (A đến Z)', 'B:B');
      await leave();
      const place = (await page.locator('.ic-worksheet-wrapper').boundingBox())!;
      for (const [x, y] of [
        [place.x + place.width / 2, place.y + place.height - 20],
        [place.x + place.width - 20, place.y + 200],
      ] as const) {
        await page.mouse.click(x, y, { button: 'right' });
        await withinWindow();
        await leave();
      }
      // The row that was pressed goes, not the one that was selected before.
      await selectCell(page, 2, 1);
      await page.mouse.click(from.x + 10, middle(5), { button: 'right' });
      await items.filter({ hasText: 'Xóa hàng 5' }).click();
      await shows('');
      await page.keyboard.press('Control+z');
      await shows('SC-4');
    });

    test('text runs over blank cells beside it, but not where it is clipped', async () => {
      await page.keyboard.press('Control+Home');
      await selectCell(page, 2, 3);
      await page.keyboard.press('Delete');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Delete');
      await settled();
      await selectCell(page, 1, 1);
      const [clipped, running] = [await inkIn(page, 2, 3), await inkIn(page, 3, 3)];
      expect([clipped, running > 20]).toEqual([0, true]);
    });
  },
);

/** The numbers of the rows that are drawn, from the top. */
async function rowHeaders(page: Page): Promise<string[]> {
  const rows: string[] = [];
  await selectCell(page, 1, 1);
  for (let at = 0; at < 5; at++) {
    rows.push((await page.locator('.ic-formula-bar-address').innerText()).replace(/\D/g, ''));
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(60);
  }
  return rows;
}

/** Counts dark points in the left half of a cell: letters that are drawn there. */
async function inkIn(page: Page, row: number, column: number): Promise<number> {
  await selectCell(page, row, column);
  const box = (await outlineOf(page).boundingBox())!;
  await selectCell(page, 1, 1);
  const canvas = page.locator('.ic-worksheet-sheet-canvas');
  const origin = (await canvas.boundingBox())!;
  const at = { x: box.x - origin.x + 4, y: box.y - origin.y + 4, width: box.width / 2, height: box.height - 8 };
  return canvas.evaluate((element, { x, y, width, height }) => {
    const drawn = element as HTMLCanvasElement;
    const scale = drawn.width / drawn.clientWidth;
    const { data } = drawn.getContext('2d')!.getImageData(x * scale, y * scale, width * scale, height * scale);
    return data.reduce((count, red, index) => count + Number(index % 4 === 0 && red < 120), 0);
  }, at);
}
