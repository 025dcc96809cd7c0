// The desk for people with a keyboard or a screen reader: axe-core finds nothing serious in any of its places and layers.
import type { Page } from 'playwright-core';
import { obstacles } from '../../test/support/accessible';
import { chooseMenu, goTo, openSheet, selectCell } from '../pictures/browser-hands';
import { onDesk } from './harness';

let page: Page;
onDesk('the desk for everybody', { office: 'prepared', who: 'Hộp thư hệ thống', open: (opened) => ({ page } = opened) }, () => {
  test('the sheet with its lists, menus, find bar and charts', async () => {
    await goTo(page, 'Bảng tính');
    await openSheet(page, 'Ngày nghỉ');
    await selectCell(page, 2, 2);
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Tìm trong trang tính' }).fill('ngày');
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Dữ liệu' }).click();
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await openSheet(page, 'Báo cáo');
    await page.getByRole('figure').first().waitFor();
    expect(await obstacles(page)).toEqual([]);
  });

  test('a filter, its values and the menu of the right button', async () => {
    await openSheet(page, 'Quy trình');
    await selectCell(page, 1, 1);
    await chooseMenu(page, 'Dữ liệu', 'Tạo bộ lọc');
    await page.getByRole('button', { name: 'Bộ lọc cột A' }).click();
    await page.getByRole('checkbox').first().waitFor();
    expect(await obstacles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hủy' }).click();
    await chooseMenu(page, 'Dữ liệu', 'Xóa bộ lọc');
    const canvas = (await page.locator('.ic-worksheet-sheet-canvas').boundingBox())!;
    await page.mouse.click(canvas.x + 100, canvas.y + 100, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Chèn 1 hàng phía trên' }).waitFor();
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('dialogs, the sidebar and notes over the sheet', async () => {
    await chooseMenu(page, 'Sự cố CNTT', /^Ghi nhận sự cố/);
    await page.frameLocator('section.dialog iframe').getByRole('button', { name: 'Đóng' }).waitFor();
    expect(await obstacles(page)).toEqual([]);
    await page.locator('section.dialog').getByRole('button', { name: 'Đóng' }).first().click();
    await chooseMenu(page, 'Sự cố CNTT', 'Thông tin sự cố');
    await page.locator('aside.sidebar iframe').waitFor();
    expect(await obstacles(page)).toEqual([]);
  });

  test.each(['Biểu mẫu', 'Tài liệu', 'Hộp thư', 'Điện thoại'])('the place «%s»', async (place) => {
    await goTo(page, place);
    await page.locator('main').getByText('Đang mở…').waitFor({ state: 'detached' });
    expect(await obstacles(page)).toEqual([]);
  });

  test('the panels at the side and the people to choose from', async () => {
    await page.getByRole('button', { name: 'Sự cố mẫu' }).click();
    expect(await obstacles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bắt đầu lại…' }).click();
    expect(await obstacles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Đổi người dùng' }).click();
    expect(await obstacles(page)).toEqual([]);
  });
});
