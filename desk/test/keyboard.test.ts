// The officer's day without a mouse: a telephone report is recorded, received, planned, submitted, carried out and handed over; the leader decides.
import type { Locator, Page } from 'playwright-core';
import { dialog, onDesk, outlineOf, picture, sidebar } from './harness';

/** More presses of Tab than any place of the desk needs. */
const MOST_TABS = 60;

let page: Page;
onDesk('the desk by keyboard alone', { office: 'prepared', open: (opened) => ({ page } = opened) }, () => {
  const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const isFocused = (target: Locator) => target.evaluate((element) => element.matches(':focus')).catch(() => false);
  const goBy = async (key: string, target: Locator) => {
    await target.waitFor();
    for (let pressed = 0; !(await isFocused(target)); pressed += 1) {
      if (pressed === MOST_TABS) throw new Error(`“${key}” does not lead to ${String(target)}`);
      await press(key);
    }
  };
  const tabTo = (target: Locator) => goBy('Tab', target);
  const cell = (a1: string) => page.locator('.ic-formula-bar-address').getByText(a1, { exact: true }).waitFor();
  /** Chooses an item of a menu, from the grid. */
  const choose = async (menu: string, item: string) => {
    await page.locator('.grid-root[aria-busy=false]').waitFor();
    await press('Alt+f');
    // To the right the next menu opens; its first item has the focus.
    const opened = page.locator('.menu-bar > .menu > button[aria-expanded=true]');
    for (let pressed = 0; (await opened.innerText()) !== menu; pressed += 1) {
      if (pressed === MOST_TABS) throw new Error(`no menu “${menu}”`);
      await press('ArrowRight');
    }
    await goBy('ArrowDown', page.getByRole('menu').getByRole('menuitem', { name: item, exact: true }));
    await press('Enter');
  };
  const type = async (field: string, text: string) => {
    const named = { name: field };
    await tabTo(dialog(page).getByRole('textbox', named).or(dialog(page).getByRole('combobox', named)).first());
    await page.keyboard.type(text);
  };
  /** Sends the dialog and waits for its closing sentence; the next task's button has the focus. */
  const send = async (sentence: string) => {
    await press('Control+Enter');
    await dialog(page).locator('.finished .message').getByText(sentence).waitFor();
  };
  /** Presses the button of the next task, which has the focus already. */
  const next = async (button: string, title: string) => {
    await dialog(page).locator('.follow-up .hint').waitFor({ state: 'detached' });
    expect(await isFocused(dialog(page).getByRole('button', { name: button, exact: true }))).toBe(true);
    await press('Enter');
    await opens(title);
  };
  const opens = (title: string) => dialog(page).getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  const closeDialog = async () => {
    await dialog(page).locator('.follow-up .hint').waitFor({ state: 'detached' });
    await press('Escape');
    await page.locator('section.dialog').waitFor({ state: 'detached' });
  };
  /** Becomes another person by the keyboard. */
  const become = async (name: string) => {
    await press('Control+Alt+Shift+m');
    await goBy('Shift+Tab', page.getByRole('button', { name: 'Đổi người dùng' }));
    await press('Enter');
    await goBy('Tab', page.getByRole('dialog', { name: 'Đổi người dùng' }).getByRole('button', { name }));
    await press('Enter');
    await page.getByRole('button', { name: 'Đổi người dùng' }).getByText(name).waitFor();
  };
  const toGrid = async () => {
    await goBy('Tab', page.locator('.menu-bar button').first());
    await press('Escape');
  };

  test('from the grid to the menus and back', async () => {
    await page.locator('.grid-root[aria-busy=false]').waitFor();
    await press('ArrowDown');
    await cell('A2');
    await press('Alt+f');
    await page.getByRole('menu').waitFor();
    await press('Escape', 'Escape', 'ArrowDown');
    await cell('A3');
    await press('Control+Alt+Shift+m', 'Tab');
    expect(await outlineOf(page).count()).toBe(1);
    expect(await isFocused(page.locator('.ic-workbook-container'))).toBe(false);
  });

  test('a telephone report goes all the way without a mouse', async () => {
    await press('Escape');
    await choose('Sự cố CNTT', 'Ghi nhận sự cố (trực tiếp, điện thoại)…');
    await dialog(page).getByRole('heading', { level: 1 }).waitFor();
    await picture(page, 'keys-1');
    await type('Người báo', 'Trần Thị Bình');
    await tabTo(dialog(page).getByLabel('Bộ phận'));
    await page.keyboard.type('Phòng Kinh tế');
    await type('Thiết bị', 'Máy chiếu');
    await type('Mô tả', 'Không lên hình');
    await send('Đã ghi nhận sự cố SC-2026-0001');
    await picture(page, 'keys-2');
    await next('Tiếp nhận, phân loại…', 'Tiếp nhận, phân loại');
    await send('Đã tiếp nhận sự cố SC-2026-0001');
    await next('Lập phương án, dự toán…', 'Lập phương án, dự toán');
    await picture(page, 'keys-3');
    await type('Nguyên nhân', 'Bóng đèn hết tuổi thọ');
    await type('Nội dung phương án', 'Thay bóng đèn');
    await type('Nội dung, dòng 1', 'Bóng đèn máy chiếu');
    await type('ĐVT, dòng 1', 'cái');
    await type('Số lượng, dòng 1', '1');
    await type('Đơn giá, dòng 1', '1200000');
    await send('Việc tiếp theo: “Trình Chủ tịch phê duyệt”');
    await next('Trình Chủ tịch phê duyệt…', 'Trình Chủ tịch phê duyệt phương án');
    await send('Đã trình phương án xử lý sự cố SC-2026-0001.');
    await closeDialog();

    await become('Cao Văn Đức');
    await toGrid();
    await choose('Phê duyệt', 'Phê duyệt hoặc trả lại…');
    await opens('Phê duyệt phương án');
    await press('Control+Enter');
    await goBy('Tab', dialog(page).getByRole('dialog').getByRole('button', { name: 'Phê duyệt', exact: true }));
    await press('Enter');
    await dialog(page).getByText('Đã phê duyệt phương án xử lý sự cố SC-2026-0001.').waitFor();
    await closeDialog();

    await become('Cán bộ CNTT');
    await toGrid();
    // The card beside the grid is reached and left.
    await choose('Sự cố CNTT', 'Thông tin sự cố');
    await sidebar(page).getByText('Đang thực hiện').first().waitFor();
    await press('Control+Alt+.');
    await tabTo(sidebar(page).getByRole('button', { name: 'Ghi kết quả thực hiện…' }));
    await goBy('Shift+Tab', page.getByRole('complementary', { name: 'Thông tin sự cố' }).getByRole('button', { name: 'Đóng' }));
    await press('Enter');
    await page.getByRole('complementary', { name: 'Thông tin sự cố' }).waitFor({ state: 'detached' });

    await choose('Sự cố CNTT', 'Ghi kết quả thực hiện…');
    await opens('Ghi kết quả thực hiện, vận hành thử');
    await send('Đã ghi kết quả thực hiện của sự cố SC-2026-0001: vận hành thử đạt.');
    await next('Bàn giao…', 'Bàn giao sau khắc phục');
    await send('Đã ghi bàn giao. Sự cố SC-2026-0001 đã khắc phục xong.');
    await closeDialog();
  });
});
