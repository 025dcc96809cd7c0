// Any script on the desk: its menus, dialogs, sidebar, toasts, questions and errors, and the values that its pages may send.
import type { FrameLocator, Page } from 'playwright-core';
import { inBrowser } from '../../test/support/browser';
import { chooseMenu, selectCell } from '../pictures/browser-hands';
import { dialog, openDesk, type Started, shownCells, sidebar, start, stop } from './harness';

jest.setTimeout(90_000);

inBrowser('a script of any kind on the desk', (browser) => {
  let desk: Started;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    desk = await start('desk/test/fixture', { at: '2026-11-23T09:15+07:00', prepare: false });
    ({ page, complaints } = await openDesk(browser(), desk, 'Hộp thư hệ thống'));
  }, 90_000);
  afterAll(() => stop(desk));
  afterEach(() => expect(complaints).toEqual([]));

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
    expect(await aside.count()).toBe(0);
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
    expect(await error.count()).toBe(0);
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
});
