// Suggestions in a real browser, with the dialogs and the answers of the built product: choosing, filling, «Dùng lại phương án».
import type { Workspace } from 'apps-script-emulator';
import type { Page } from 'playwright-core';
import { openFromMenu } from '../../desk/samples/dialogs';
import type { ActionName, DialogModel } from '../../src/actions/page-models';
import { binhMinh, hostile, officeWithEarlier } from '../support/earlier-incidents';
import { who } from '../support/office';
import { type Answers, inBrowser, type Size, show } from './stage';

const office = officeWithEarlier();
const wide: Size = { width: 880, height: 620 };
const phone: Size = { width: 360, height: 720 };
const dialogs = {
  report: ['menuReport', ''],
  receive: ['menuReceive', 'SC-2026-0004'],
  plan: ['menuPlan', 'SC-2026-0003'],
  handOver: ['menuHandOver', 'SC-2026-0005'],
} as const;

/** Answers as the product does. */
const asked =
  (workspace: Workspace) =>
  (action: ActionName, code: string): unknown =>
    workspace.as(who.it).runFromPage('loadSuggestions', [action, code]);

inBrowser('suggestions in a real browser', (browser) => {
  /** Opens a dialog as its menu item does; waits until its suggestions are there. */
  async function opened(name: keyof typeof dialogs, { size = wide, answers }: { size?: Size; answers?: Answers } = {}) {
    const workspace = office().as(who.it);
    const [menu, code] = dialogs[name];
    const model = openFromMenu(workspace, menu, code) as DialogModel;
    const shown = await show(browser(), 'dialog', model, { size, answers: answers ?? { loadSuggestions: asked(workspace) } });
    if (!answers) await shown.page.locator('[role=combobox], .similar:not([role])').first().waitFor({ state: 'attached' });
    return shown;
  }
  const combobox = (page: Page, name: string | RegExp) => page.getByRole('combobox', { name });
  const textIn = (page: Page, label: string) => page.getByLabel(label).first().inputValue();

  describe('choosing', () => {
    test('a reporter by keyboard alone, without accents, fills blank fields; what was typed stays and the other number is offered', async () => {
      const { page, calls } = await opened('report');
      await page.getByLabel('Điện thoại').last().fill('0123');
      const reporter = combobox(page, 'Họ và tên người báo');
      await reporter.focus();
      await page.keyboard.type('van hung');
      const option = page.locator('[role=option]:visible');
      expect(await option.innerText()).toContain('Công an xã · 0987654321');
      expect(await reporter.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      expect(await reporter.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
      await page.keyboard.press('Enter');
      expect(await reporter.inputValue()).toBe('Nguyễn Văn Hùng');
      expect(await textIn(page, 'Bộ phận')).toBe('Công an xã');
      expect(await page.getByLabel('Điện thoại').last().inputValue()).toBe('0123');
      await page.getByText('Đã điền theo lần trước: “Bộ phận”.').waitFor();
      await page.getByText('Lần trước: điện thoại 0987654321.').waitFor();
      await page.getByRole('button', { name: 'Dùng nội dung lần trước: “Điện thoại”' }).click();
      expect(await page.getByLabel('Điện thoại').last().inputValue()).toBe('0987654321');
      // Enter chose; it did not send the dialog.
      expect(calls.map(({ name }) => name)).toEqual(['loadSuggestions']);
    });

    test('a device by its asset code fills name, group and place; Esc closes the list and not the dialog', async () => {
      const { page, isClosed } = await opened('report');
      const asset = combobox(page, 'Mã tài sản');
      await asset.focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('[role=listbox]:visible').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect([await page.locator('[role=listbox]:visible').count(), await isClosed()]).toEqual([0, false]);
      await page.keyboard.type('mi 07');
      await page.locator('[role=option]:visible').click();
      expect(await Promise.all(['Thiết bị/hệ thống', 'Vị trí', 'Nhóm sự cố'].map((label) => textIn(page, label)))).toEqual([
        'Máy in HP M404',
        'Phòng 204',
        'MI',
      ]);
      await page.keyboard.press('Escape');
      await page.getByText('Nội dung đã nhập chưa được ghi.').waitFor();
    });

    test('the vendor of the plan has its other fields filled at once; another one takes their place, typed ones stay', async () => {
      const { page } = await opened('handOver');
      const vendor = combobox(page, 'Đơn vị đối tác');
      await vendor.fill('');
      await page.keyboard.type('binh minh');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await Promise.all(['Mã số thuế', 'Địa chỉ', 'Người đại diện'].map((label) => textIn(page, label)))).toEqual([
        binhMinh.vendorTaxCode,
        binhMinh.vendorAddress,
        binhMinh.vendorRepresentative,
      ]);
      await page.getByLabel('Địa chỉ').fill('99 Lê Lợi');
      await vendor.fill('');
      await page.keyboard.type('doi tac a');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      // The other vendor is known by name only: what the first one filled is gone, what was typed is not.
      expect(await Promise.all(['Mã số thuế', 'Địa chỉ', 'Người đại diện'].map((label) => textIn(page, label)))).toEqual([
        '',
        '99 Lê Lợi',
        '',
      ]);
    });

    test('a vendor that is none of them says which fields are still those of another, and clears them when asked', async () => {
      const { page } = await opened('handOver');
      const vendor = combobox(page, 'Đơn vị đối tác');
      await vendor.fill('');
      await page.keyboard.type('bình minh');
      await page.locator('[role=option]:visible').click();
      await vendor.fill('');
      await page.keyboard.type('Cửa hàng mới');
      await page.keyboard.press('Tab');
      await page.getByText(/“Mã số thuế”, .* vẫn là của “Công ty TNHH Tin học Bình Minh” đã chọn trước\./).waitFor();
      expect(await textIn(page, 'Mã số thuế')).toBe(binhMinh.vendorTaxCode);
      await page.getByRole('button', { name: 'Xóa các mục này' }).click();
      expect([await textIn(page, 'Mã số thuế'), await textIn(page, 'Địa chỉ')]).toEqual(['', '']);
    });

    test('a cost line fills unit and price, in new rows too; Enter without a choice goes to the next cell; a text is only a text', async () => {
      const { page } = await opened('plan');
      const first = page.getByLabel('Nội dung, dòng 1');
      await first.focus();
      await page.keyboard.type('truc');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect([await first.inputValue(), await textIn(page, 'ĐVT, dòng 1'), await textIn(page, 'Đơn giá, dòng 1')]).toEqual([
        'Trục sấy',
        'cái',
        '450.000',
      ]);
      expect(await page.locator('tfoot').innerText()).toContain('486.000');
      await page.getByRole('button', { name: 'Thêm dòng' }).click();
      await page.keyboard.type('img src');
      expect(await page.locator('[role=option]:visible').innerText()).toContain(hostile);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect([await textIn(page, 'Nội dung, dòng 2'), await textIn(page, 'Đơn giá, dòng 2')]).toEqual([hostile, '150.000']);
      expect(await page.locator('img').count()).toBe(0);
      // The price of the first line was typed since.
      await page.getByLabel('Đơn giá, dòng 1').fill('500000');
      await first.fill('');
      await first.focus();
      await page.keyboard.type('truc');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await textIn(page, 'Đơn giá, dòng 1')).toBe('500.000');
      await page.getByText('Lần trước: đơn giá 450.000.').waitFor();
      await page.getByRole('button', { name: 'Dùng nội dung lần trước: “Đơn giá”' }).click();
      expect(await textIn(page, 'Đơn giá, dòng 1')).toBe('450.000');
      await page.getByLabel('Nội dung, dòng 1').fill('Khác');
      await page.getByLabel('Nội dung, dòng 1').press('Enter');
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('ĐVT, dòng 1');
    });

    test('at 360 pixels the list lies in the page, and its options are as tall as a finger needs', async () => {
      const { page } = await opened('plan', { size: phone });
      const vendor = combobox(page, 'Đơn vị đối tác');
      await vendor.click();
      const list = (await page.locator('[role=listbox]:visible').boundingBox())!;
      expect([list.x >= 0, list.x + list.width <= phone.width, list.y >= 0, list.y + list.height <= phone.height]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      for (const option of await page.locator('[role=option]:visible').all())
        expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await page.getByRole('option', { name: /Bình Minh/ }).click();
      expect(await vendor.inputValue()).toBe(binhMinh.vendorUnit);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });
  });

  describe('similar incidents', () => {
    const summary = (page: Page) => page.locator('.similar summary');

    test('are told in one line at B2, and say code, day, what was done and its cost when it is opened', async () => {
      const { page } = await opened('receive', { size: { width: 600, height: 620 } });
      expect(await summary(page).innerText()).toBe('2 sự cố tương tự đã xử lý, giống nhất là SC-2026-0002');
      await summary(page).click();
      const text = await page.locator('.similar li').first().innerText();
      for (const part of [
        'SC-2026-0002',
        '23/11/2026',
        'cùng nhóm, hiện tượng gần giống',
        'Máy in HP M404',
        'Thay quả đào. Không phát sinh kinh phí.',
      ])
        expect(text).toContain(part);
      expect(await page.getByRole('button', { name: /Dùng lại/ }).count()).toBe(0);
    });

    test('nothing moves under the pointer when they come', async () => {
      const workspace = office();
      let answer: () => void = () => undefined;
      const waiting = new Promise<void>((resolve) => (answer = resolve));
      const { page } = await opened('receive', {
        size: { width: 600, height: 620 },
        answers: { loadSuggestions: (action, code) => waiting.then(() => asked(workspace)(action, code)) },
      });
      await page.getByText('Đang tìm sự cố tương tự…').waitFor();
      const before = await page.getByLabel('Nhóm sự cố').boundingBox();
      answer();
      await summary(page).waitFor();
      expect(await page.getByLabel('Nhóm sự cố').boundingBox()).toEqual(before);
    });

    test('«Dùng lại phương án» fills the plan and its cost lines, saves nothing, and can be taken back', async () => {
      const { page, calls } = await opened('plan');
      await summary(page).click();
      await page.getByRole('button', { name: 'Dùng lại phương án của SC-2026-0001' }).click();
      await page.getByText(/Đã điền theo SC-2026-0001: .*“Các dòng dự toán”.* Chưa lưu: đọc lại/).waitFor();
      expect([await textIn(page, 'Nguyên nhân'), await textIn(page, 'Nội dung phương án'), await textIn(page, 'Lý do lựa chọn')]).toEqual([
        'Trục sấy mòn',
        'Thay trục sấy',
        'Sửa rẻ hơn thay mới.',
      ]);
      expect(await textIn(page, 'Đơn vị đối tác')).toBe(binhMinh.vendorUnit);
      expect([
        await textIn(page, 'Số lượng, dòng 1'),
        await textIn(page, 'Đơn giá, dòng 1'),
        await textIn(page, 'Nội dung, dòng 2'),
      ]).toEqual(['1,5', '450.000', hostile]);
      expect(await page.locator('tfoot').innerText()).toContain('879.000');
      // What was written since is not lost by taking back.
      await page.getByLabel('Lý do lựa chọn').fill('Máy còn tốt.');
      await page.getByRole('button', { name: 'Hoàn tác' }).click();
      await page.getByText('Đã khôi phục nội dung trước đó, trừ mục vừa sửa: “Lý do lựa chọn”.').waitFor();
      expect([await textIn(page, 'Nguyên nhân'), await textIn(page, 'Lý do lựa chọn'), await textIn(page, 'Nội dung, dòng 1')]).toEqual([
        '',
        'Máy còn tốt.',
        '',
      ]);
      expect(calls.map(({ name }) => name)).toEqual(['loadSuggestions']);
    });

    test('where something stands it is named and asked for first; a plan without cost hides the lines', async () => {
      const { page } = await opened('plan');
      await page.getByLabel('Nguyên nhân').fill('Chưa rõ');
      await summary(page).click();
      const use = page.getByRole('button', { name: 'Dùng lại phương án của SC-2026-0002' });
      await use.click();
      await page.getByText('Các mục đang có nội dung sẽ được thay: “Nguyên nhân”.').waitFor();
      await page.getByRole('button', { name: 'Giữ nội dung đang có' }).click();
      expect([await textIn(page, 'Nguyên nhân'), await textIn(page, 'Nội dung phương án')]).toEqual(['Chưa rõ', '']);
      await use.click();
      await page.getByRole('button', { name: 'Thay', exact: true }).click();
      expect([await textIn(page, 'Nguyên nhân'), await textIn(page, 'Nội dung phương án')]).toEqual(['Trục sấy mòn', 'Thay quả đào']);
      expect(await page.getByRole('radio', { name: 'Không phát sinh kinh phí' }).isChecked()).toBe(true);
      expect(await page.getByLabel('Nội dung, dòng 1').isVisible()).toBe(false);
    });
  });

  describe('without an answer the dialog works, and says nothing', () => {
    test.each<[string, Answers]>([
      ['the connection is lost', {}],
      [
        'the call is refused',
        { loadSuggestions: () => ({ kind: 'notice', title: 'Chưa', message: 'Không phải việc của anh/chị.', links: [] }) },
      ],
      ['the server is of an older version', { loadSuggestions: () => null }],
      ['the call never ends', { loadSuggestions: () => new Promise(() => undefined) }],
    ])('%s', async (_, answers) => {
      const { page, calls } = await opened('plan', {
        answers: { submitDialog: () => ({ ok: true, message: 'Đã lưu.', links: [] }), ...answers },
      });
      while (!calls.length) await page.waitForTimeout(20);
      await page.getByLabel('Nguyên nhân').fill('Trục sấy mòn');
      await page.getByLabel('Nội dung phương án').fill('Thay trục sấy');
      await page.getByText('Không phát sinh kinh phí').click();
      const text = await page.locator('body').innerText();
      expect(text).not.toMatch(/Mất kết nối|Không phải việc/);
      if (!/never/.test(_)) expect(text).not.toContain('Đang tìm');
      await page.getByRole('button', { name: 'Lưu phương án' }).click();
      await page.getByText('Đã lưu.').waitFor();
    });
  });

  test('what was filled without a choice is nothing typed: the dialog closes without a question', async () => {
    const workspace = office().as(who.it);
    workspace.type('Đơn vị đối tác', 'B3', '0311111111');
    const model = openFromMenu(workspace, 'menuHandOver', 'SC-2026-0005') as DialogModel;
    const { page, isClosed } = await show(browser(), 'dialog', model, { size: wide, answers: { loadSuggestions: asked(workspace) } });
    await page.getByText('Đã điền theo lần trước: “Mã số thuế”.').waitFor();
    expect(await textIn(page, 'Mã số thuế')).toBe('0311111111');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => 'isClosed' in window);
    expect(await isClosed()).toBe(true);
  });
});
