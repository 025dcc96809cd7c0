// Any script on the desk: its menus, dialogs, sidebar, toasts, questions and errors, and the values that its pages may send.
import type { FrameLocator, Page } from 'playwright-core';
import { chooseMenu, columnAt, selectCell } from '../pictures/browser-hands';
import { dialog, onDesk, shownCells, sidebar } from './harness';

let page: Page;
onDesk('a script of any kind on the desk', { office: 'fixture', open: (opened) => ({ page } = opened) }, () => {
  const said = (frame: FrameLocator, text: string) => frame.locator('#said').getByText(text, { exact: true }).waitFor();

  test('a page calls the script with the selected row; a Date is refused, an error comes back with its message', async () => {
    await selectCell(page, 4, 2);
    await chooseMenu(page, 'Thử', 'Hộp thoại');
    const box = await page.getByRole('dialog', { name: 'Hộp thoại thử' }).locator('iframe').boundingBox();
    expect([box?.width, box?.height]).toEqual([420, 240]);
    await dialog(page).getByRole('button', { name: 'Cộng một' }).click();
    await said(dialog(page), 'Xong: 1, dòng 4');
    await dialog(page).getByRole('button', { name: 'Gọi sai' }).click();
    await dialog(page).getByText('Chủ ý gây lỗi.').waitFor();
    await dialog(page).getByRole('button', { name: 'Gửi ngày' }).click();
    await said(dialog(page), 'Failed due to illegal value in property: 0');
    await dialog(page).getByRole('button', { name: 'Đóng lại' }).click();
    await page.locator('section.dialog').waitFor({ state: 'detached' });
    expect((await shownCells(page, { row: 1, column: 4 }, 1, 1))[0]).toEqual(['1']);
  });

  test('a submenu opens the sidebar beside the grid, 300 pixels wide; its cross closes it', async () => {
    await chooseMenu(page, 'Thử', 'Thêm', 'Thanh bên');
    await sidebar(page).getByRole('button', { name: 'Cộng một' }).click();
    await said(sidebar(page), 'Xong: 2, dòng 1');
    const aside = page.getByRole('complementary', { name: 'Thanh bên thử' });
    expect((await aside.boundingBox())?.width).toBe(300);
    await aside.getByRole('button', { name: 'Đóng' }).click();
    await aside.waitFor({ state: 'detached' });
  });

  test('a person answers an alert and then a prompt with the keyboard alone', async () => {
    await selectCell(page, 3, 2);
    await chooseMenu(page, 'Thử', 'Hỏi');
    await page.getByRole('alertdialog', { name: 'Ghi ngày?' }).getByRole('button', { name: 'Có', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog', { name: 'Tên' }).getByRole('textbox', { name: 'Ghi tên ai?' }).waitFor();
    await page.keyboard.type('Nguyễn Văn Thử');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect((await shownCells(page, { row: 3, column: 2 }, 1, 1))[0]).toEqual(['Nguyễn Văn Thử']);
  });

  test('typing fires the edit trigger, whose toast appears; the error of a menu item stays until the person closes it', async () => {
    await selectCell(page, 2, 2);
    await page.keyboard.type('23/11/2026');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Đã sửa B2').waitFor();
    await chooseMenu(page, 'Thử', 'Lỗi');
    const error = page.getByRole('alert').filter({ hasText: 'Chủ ý gây lỗi.' });
    await error.getByRole('button', { name: 'Đóng' }).click();
    await error.waitFor({ state: 'detached' });
  });

  test('a menu item that writes nothing does not redraw the grid, one that writes does', async () => {
    const drawn: string[] = [];
    page.on('request', (request) => drawn.push(request.postDataJSON()?.command));
    await selectCell(page, 1, 4);
    await chooseMenu(page, 'Thử', 'Hộp thoại');
    await dialog(page).getByRole('button', { name: 'Gọi sai' }).click();
    await dialog(page).getByText('Chủ ý gây lỗi.').waitFor();
    expect(drawn).not.toContain('workbook');
    await dialog(page).getByRole('button', { name: 'Cộng một' }).click();
    await said(dialog(page), 'Xong: 3, dòng 1');
    await dialog(page).getByRole('button', { name: 'Đóng lại' }).click();
    expect((await shownCells(page, { row: 1, column: 4 }, 1, 1))[0]).toEqual(['3']);
    expect(drawn).toContain('workbook');
  });

  test('charts lie on the grid at their cells and move with it; one that is not drawn says so', async () => {
    await chooseMenu(page, 'Thử', 'Biểu đồ');
    const chart = page.getByRole('figure', { name: 'Sự cố theo tháng' });
    // The grid draws itself anew for the chart.
    await chart.waitFor();
    await page.locator('.column-header').getByText('B', { exact: true }).waitFor();
    const column = await columnAt(page, 2);
    const before = (await chart.boundingBox())!;
    expect([before.width, before.height, Math.round(before.x + 6 - column!)]).toEqual([400, 371, 0]);
    await page.getByText('Trang chạy thử chưa vẽ được loại biểu đồ này (TREEMAP).').waitFor();
    const blue = await chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.reduce(
        (count, red, at) => count + Number(at % 4 === 0 && red === 0x42 && data[at + 1] === 0x85 && data[at + 2] === 0xf4),
        0,
      );
    });
    expect(blue).toBeGreaterThan(5000);
    await page.mouse.move(before.x + 100, before.y + 100);
    await page.mouse.wheel(0, 100);
    await page.waitForFunction((top) => document.querySelector('.chart')!.getBoundingClientRect().top < top - 20, before.y);
  });
});
