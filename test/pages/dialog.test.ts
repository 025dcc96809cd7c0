// Dialogs in a real browser: what a person sees, types and presses.
import type { Page } from 'playwright-core';
import type { DialogAnswer, DialogResult, FollowUpResult } from '../../src/actions/page-models';
import { words } from '../../src/pages/parts/words';
import { decisionDialog, handoverDialog, noticeModel, planDialog, receiveDialog, reportDialog } from './models';
import { type Call, inBrowser, show } from './stage';

const received: DialogResult = {
  ok: true,
  message: 'Đã ghi sự cố SC-2026-0001.',
  links: [{ text: 'Mở phiếu BM.01', url: 'https://x.test/1' }],
};
const answersOf = (calls: Call[]) => calls.filter(({ name }) => name === 'submitDialog').map(({ args }) => args[0] as DialogAnswer);

inBrowser('dialogs in a real browser', (browser) => {
  describe('filling in a dialog', () => {
    test('works by keyboard alone, from the first field to the final message', async () => {
      const { page, calls, isClosed } = await show(browser(), 'dialog', reportDialog, { answers: { submitDialog: () => received } });
      const { keyboard } = page;
      await keyboard.press('ArrowUp');
      await keyboard.press('Tab');
      await keyboard.type('Nguyễn Thị Huệ');
      await keyboard.press('Tab');
      await keyboard.type('Công chức');
      await keyboard.press('Tab');
      await keyboard.press('C');
      await keyboard.press('Tab');
      await keyboard.type('0912345678');
      await keyboard.press('Tab');
      await keyboard.type('24/11 8h5');
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      expect(await page.getByLabel('Lúc báo').inputValue()).toBe('24/11/2026 08:05');
      await keyboard.type('Máy in Canon LBP 2900');
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await keyboard.type('Kẹt giấy');
      await keyboard.press('Control+Enter');
      await page.getByText('Đã ghi sự cố SC-2026-0001.').waitFor();
      expect(answersOf(calls)).toEqual([
        {
          action: 'report',
          key: 'key-1',
          code: '',
          version: 0,
          hidden: {},
          values: {
            channel: 'inPerson',
            reporter: 'Nguyễn Thị Huệ',
            position: 'Công chức',
            department: 'Công an xã',
            phone: '0912345678',
            reportedAt: '24/11/2026 08:05',
            detectedAt: '',
            device: 'Máy in Canon LBP 2900',
            assetCode: '',
            description: 'Kẹt giấy',
            securitySigns: '',
          },
        },
      ]);
      expect(await page.getByRole('link', { name: 'Mở phiếu BM.01' }).getAttribute('target')).toBe('_blank');
      await keyboard.press('Enter');
      expect(await isClosed()).toBe(true);
    });

    test('gives the code of a new incident to the selection and the card; nothing is said of what concerns no incident', async () => {
      const { groups: _, ...rest } = reportDialog;
      let code = 'SC-2026-0007';
      const answers = { submitDialog: () => ({ ...received, toFollow: { code, forms: [], mails: [] } }), keepOnIncident: () => null };
      const calledAfter = async () => {
        const { page, calls } = await show(browser(), 'dialog', { ...rest, groups: [] }, { answers });
        await page.locator('button.primary').click();
        await page.getByText('Đã ghi sự cố SC-2026-0001.').waitFor();
        return calls.slice(1);
      };
      expect(await calledAfter()).toEqual([{ name: 'keepOnIncident', args: ['SC-2026-0007'] }]);
      code = '';
      expect(await calledAfter()).toEqual([]);
    });

    test('shows documents and mails as they come, and may be closed before', async () => {
      let answer: (result: FollowUpResult) => void = () => undefined;
      const toFollow = { code: 'SC-2026-0001', forms: ['BM.01' as const, 'BM.02' as const], mails: [{ row: 9, id: '12/received/a@x' }] };
      const { page, calls, isClosed } = await show(
        browser(),
        'dialog',
        { ...receiveDialog, groups: [] },
        {
          answers: {
            submitDialog: () => ({ ok: true, message: 'Đã tiếp nhận sự cố SC-2026-0001.', links: [], toFollow }),
            makeDocument: (_code, form) =>
              form === 'BM.01'
                ? new Promise<FollowUpResult>((resolve) => (answer = resolve))
                : { message: 'Chưa lập được BM.02; biểu mẫu sẽ được lập tự động trong ít phút.', links: [] },
          },
        },
      );
      await page.locator('button.primary').click();
      await page.getByText('Đã tiếp nhận sự cố SC-2026-0001.').waitFor();
      await page.getByText('Đang lập BM.01: chép mẫu, điền nội dung, ghi liên kết…').waitFor();
      await page.getByText('Có thể đóng ngay').waitFor();
      answer({ message: '', links: [{ text: 'Mở BM.01 – Phiếu đề nghị', url: 'https://x.test/1' }] });
      await page.getByRole('link', { name: 'Mở BM.01 – Phiếu đề nghị' }).waitFor();
      await page.getByText('Chưa lập được BM.02; biểu mẫu sẽ được lập tự động trong ít phút.').waitFor();
      // No answer is prepared for the mails, as when the connection is lost.
      await page.getByText('Thư báo: chưa biết kết quả; thư sẽ được gửi tự động trong ít phút.').waitFor();
      // The selection goes to the incident at once, and the card looks again when its papers are there.
      expect(calls.map(({ name, args }) => [name, ...args.slice(0, 2)])).toEqual([
        ['submitDialog', expect.anything()],
        ['sendMails', toFollow.mails],
        ['makeDocument', 'SC-2026-0001', 'BM.01'],
        ['keepOnIncident', 'SC-2026-0001'],
        ['makeDocument', 'SC-2026-0001', 'BM.02'],
        ['keepOnIncident', 'SC-2026-0001'],
      ]);
      expect(await page.getByText('Có thể đóng ngay').count()).toBe(0);
      await page.keyboard.press('Enter');
      expect(await isClosed()).toBe(true);
    });

    test('shows errors under the fields and focuses the first one; nothing is sent or lost', async () => {
      const { page, calls } = await show(browser(), 'dialog', reportDialog, { answers: { submitDialog: () => received } });
      await page.getByLabel('Chức vụ').fill('Công chức');
      await page.getByLabel('Lúc phát hiện').fill('31/11 9:00');
      await page.keyboard.press('Enter');
      await page.getByText('Chưa ghi: còn 5 mục cần sửa (chữ đỏ dưới mục).').waitFor();
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('id')).toBe(await page.getByLabel('Họ và tên').getAttribute('id'));
      expect(await describedBy(page, 'Họ và tên')).toContain('Chưa nhập họ và tên.');
      expect(await describedBy(page, 'Lúc phát hiện')).toContain('Không có ngày này trong lịch.');
      expect(await page.getByLabel('Chức vụ').inputValue()).toBe('Công chức');
      await page.keyboard.type('Huệ');
      expect(await describedBy(page, 'Họ và tên')).not.toContain('Chưa nhập');
      expect(calls).toEqual([]);
    });

    test('shows the errors of the server under the fields, and everything typed stays', async () => {
      const refusal: DialogResult = {
        ok: false,
        message: 'Chưa lưu được: dự toán còn chỗ phải sửa.',
        fields: { 'lines.1.unitPrice': 'Dòng 2: đơn giá cao hơn báo giá đã kèm.', vendor: 'Chọn đơn vị có trong “Danh mục”.' },
      };
      const { page } = await show(browser(), 'dialog', planDialog, {
        size: { width: 880, height: 700 },
        answers: { submitDialog: () => refusal },
      });
      await page.getByLabel('Nguyên nhân').fill('Trục sấy mòn');
      await page.getByRole('button', { name: 'Lưu phương án' }).click();
      await page.getByText(refusal.message).waitFor();
      expect(await describedBy(page, 'Đơn vị đối tác')).toContain('Danh mục');
      const price = page.getByLabel('Đơn giá, dòng 2');
      expect(await price.getAttribute('aria-invalid')).toBe('true');
      expect(await price.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.getByLabel('Nguyên nhân').inputValue()).toBe('Trục sấy mòn');
    });

    test('shows and requires the fields of a choice only with that choice, and does not send them otherwise', async () => {
      const { page, calls } = await show(browser(), 'dialog', handoverDialog, { answers: { submitDialog: () => received } });
      expect(await page.getByLabel('Mã số thuế').isVisible()).toBe(false);
      await page.getByLabel('Có đơn vị đối tác cùng bàn giao').check();
      await page.getByLabel('Mã số thuế').fill('0100109106');
      await page.getByRole('button', { name: 'Lập biên bản bàn giao' }).click();
      await page.getByText('Chưa nhập đơn vị.').waitFor();
      await page.getByLabel('Có đơn vị đối tác cùng bàn giao').uncheck();
      await page.getByRole('button', { name: 'Lập biên bản bàn giao' }).click();
      await page.getByText('Đã ghi sự cố').waitFor();
      expect(Object.keys(answersOf(calls)[0]!.values)).toEqual(['at', 'place', 'hasVendor', 'actualCost', 'hours', 'warrantyUntil']);
      expect(answersOf(calls)[0]!.values).toMatchObject({ actualCost: '734400', hours: '2.5' });
    });

    test('adds dots while a sum is typed; Backspace on a dot deletes the digit before it', async () => {
      const { page } = await show(browser(), 'dialog', handoverDialog);
      const sum = page.getByLabel('Kinh phí thực tế');
      await sum.fill('');
      await sum.pressSequentially('15500000');
      expect(await sum.inputValue()).toBe('15.500.000');
      await sum.press('Home');
      await page.keyboard.type('2');
      expect(await sum.inputValue()).toBe('215.500.000');
      await sum.evaluate((element: HTMLInputElement) => element.setSelectionRange(4, 4));
      await page.keyboard.press('Backspace');
      expect(await sum.inputValue()).toBe('21.500.000');
    });

    test('writes a day from the calendar into the field as Vietnamese people write it', async () => {
      const { page } = await show(browser(), 'dialog', handoverDialog);
      const picker = page.getByLabel('Chọn ngày trên lịch');
      await picker.fill('2027-11-27');
      expect(await page.getByLabel('Bảo hành đến').inputValue()).toBe('27/11/2027');
      // The click reaches the browser's own picker, and no picture over it.
      expect(
        await picker.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return document.elementFromPoint(x + width / 2, y + height / 2) === element;
        }),
      ).toBe(true);
    });
  });

  describe('an estimate', () => {
    const size = { width: 880, height: 900 };
    const total = (page: Page) => page.locator('tfoot .whole .sum').innerText();

    test('shows its sums while it is typed, with the tax of each rate', async () => {
      const { page } = await show(browser(), 'dialog', planDialog, { size });
      expect(await total(page)).toBe('734.400');
      await page.getByLabel('Số lượng, dòng 1').fill('2,5');
      await page.getByLabel('Thuế, dòng 3').selectOption('10');
      expect(await page.locator('tfoot').innerText()).toMatch(
        /Cộng\s+1.355.000\s+Thuế GTGT 8%\s+96.400\s+Thuế GTGT 10%\s+15.000\s+TỔNG CỘNG\s+1.466.400/,
      );
      expect(await page.locator('table.entry').last().locator('output').allInnerTexts()).toEqual(['1.125.000', '80.000', '150.000']);
    });

    test('moves from cell to cell with Enter and adds a row after the last one; a button removes a row', async () => {
      const { page, calls } = await show(browser(), 'dialog', planDialog, { size, answers: { submitDialog: () => received } });
      await page.getByLabel('Ghi chú, dòng 3').press('Enter');
      await page.keyboard.type('Vận chuyển');
      for (const text of ['lần', '', '100000', '', 'Hai chiều']) {
        await page.keyboard.press('Enter');
        if (text) await page.keyboard.type(text);
      }
      expect(await total(page)).toBe('842.400');
      await page.getByRole('button', { name: 'Bỏ dòng 2' }).click();
      expect(await total(page)).toBe('756.000');
      await page.getByRole('button', { name: 'Thêm dòng' }).click();
      await page.getByRole('button', { name: 'Lưu phương án' }).click();
      await page.getByText('Đã ghi sự cố').waitFor();
      const lines = answersOf(calls)[0]!.values.lines as Record<string, string>[];
      expect(lines.map(({ content }) => content)).toEqual(['Trục sấy Canon LBP 2900', 'Công thay thế, vệ sinh', 'Vận chuyển']);
      expect(lines[2]).toEqual({
        content: 'Vận chuyển',
        unit: 'lần',
        quantity: '1',
        unitPrice: '100000',
        vatPercent: '8',
        note: 'Hai chiều',
      });
    });

    test('takes several cells from a spreadsheet, and fills rows from the focused cell on', async () => {
      const { page } = await show(browser(), 'dialog', planDialog, { size });
      await page.getByLabel('Nội dung, dòng 2').evaluate((element) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(
          'text/plain',
          'Bộ lưu điện 650 VA\tcái\t2\t1.250.000 đ\t10%\r\nMáy tính\tbộ\t1\t13.500.000\t8 %\r\nCáp\tm\t2,5\t8,000\t0%\r\n',
        );
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      });
      expect(
        await page.getByLabel(/^Nội dung, dòng/).evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value)),
      ).toEqual(['Trục sấy Canon LBP 2900', 'Bộ lưu điện 650 VA', 'Máy tính', 'Cáp']);
      expect(await page.getByLabel('Đơn giá, dòng 4').inputValue()).toBe('8.000');
      expect(await page.getByLabel('Thuế, dòng 2').inputValue()).toBe('10');
      // 450.000 + 2.500.000 + 13.500.000 + 20.000, tax 8% of 13.950.000 and 10% of 2.500.000
      expect(await total(page)).toBe('17.836.000');
    });

    test('names a missing value by row and column', async () => {
      const { page, calls } = await show(browser(), 'dialog', planDialog, { size });
      await page.getByLabel('Đơn giá, dòng 2').fill('');
      await page.getByLabel('Số lượng, dòng 3').fill('hai');
      await page.getByRole('button', { name: 'Lưu phương án' }).click();
      await page.getByText('Dòng 2: Chưa nhập đơn giá.').waitFor();
      await page.getByText('Dòng 3: nhập một số').waitFor();
      expect(await page.getByLabel('Đơn giá, dòng 2').evaluate((element) => element === document.activeElement)).toBe(true);
      expect(calls).toEqual([]);
    });

    test('is hidden and not sent with «Không phát sinh kinh phí»', async () => {
      const { page, calls } = await show(browser(), 'dialog', planDialog, { size, answers: { submitDialog: () => received } });
      await page.getByLabel('Không phát sinh kinh phí').check();
      expect(await page.getByText('Dự toán kinh phí').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Lưu phương án' }).click();
      await page.getByText('Đã ghi sự cố').waitFor();
      expect(answersOf(calls)[0]!.values).not.toHaveProperty('lines');
      expect(answersOf(calls)[0]!.values.noCost).toBe('yes');
    });
  });

  describe('sending', () => {
    test('a double click sends once; the button says that it works, and after two seconds a line says so too', async () => {
      let finish: (result: DialogResult) => void = () => undefined;
      const answer = new Promise<DialogResult>((resolve) => {
        finish = resolve;
      });
      const { page, calls } = await show(browser(), 'dialog', handoverDialog, { answers: { submitDialog: () => answer } });
      await page.getByRole('button', { name: 'Lập biên bản bàn giao' }).dblclick();
      const working = page.getByRole('button', { name: 'Đang lập biên bản…' });
      await working.waitFor();
      expect(await working.isDisabled()).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await page.getByText('Đang thực hiện, chờ thêm ít giây.').waitFor();
      expect(calls).toHaveLength(1);
      finish(received);
      await page.getByText('Đã ghi sự cố').waitFor();
    });

    test('after a lost connection the page says that the result is unknown; pressing again sends the same key', async () => {
      let isCut = true;
      const submitDialog = () => {
        if (!isCut) return received;
        throw new Error('NetworkError');
      };
      const { page, calls } = await show(browser(), 'dialog', handoverDialog, { answers: { submitDialog } });
      await page.getByLabel('Tại').fill('Quầy số 2');
      await page.getByRole('button', { name: 'Lập biên bản bàn giao' }).click();
      await page.getByText('Mất kết nối nên chưa biết').waitFor();
      expect(await page.getByLabel('Tại').inputValue()).toBe('Quầy số 2');
      isCut = false;
      await page.getByRole('button', { name: 'Lập biên bản bàn giao' }).click();
      await page.getByText('Đã ghi sự cố').waitFor();
      expect(answersOf(calls).map(({ key }) => key)).toEqual(['key-1', 'key-1']);
    });

    test('the button of the next task is the first thing at hand; it opens when documents and mails are made', async () => {
      const next = { action: 'plan' as const, code: 'SC-2026-0001', label: 'Lập phương án, dự toán…' };
      const toFollow = { code: 'SC-2026-0001', forms: ['BM.01' as const], mails: [] };
      let isMade = () => undefined as unknown;
      const made = new Promise((resolve) => {
        isMade = () => resolve({ message: '', links: [] });
      });
      const { page, calls } = await show(browser(), 'dialog', handoverDialog, {
        answers: { submitDialog: () => ({ ...received, next, toFollow }), makeDocument: () => made, openDialog: () => null },
      });
      await page.getByRole('button', { name: 'Lập biên bản bàn giao' }).click();
      const button = page.getByRole('button', { name: next.label });
      await button.waitFor();
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Đang hoàn tất, rồi mở…' }).waitFor();
      expect(calls.map(({ name }) => name)).not.toContain('openDialog');
      isMade();
      while (!calls.some(({ name }) => name === 'openDialog')) await page.waitForTimeout(50);
      expect(calls.at(-1)).toEqual({ name: 'openDialog', args: ['plan', 'SC-2026-0001'] });
    });

    test('a stale dialog opens again with the new state when the person asks for it', async () => {
      const stale: DialogResult = { ok: false, message: 'Sự cố đã được người khác tiếp nhận lúc 09:31.', fields: {}, stale: true };
      const { page, calls } = await show(browser(), 'dialog', receiveDialog, {
        answers: { submitDialog: () => stale, openDialog: () => null },
      });
      await page.getByLabel('Cao').check();
      await page.getByRole('button', { name: 'Tiếp nhận' }).click();
      await page.getByRole('button', { name: 'Mở lại với thông tin mới' }).click();
      while (calls.length < 2) await page.waitForTimeout(20);
      expect(calls.map(({ name }) => name)).toEqual(['submitDialog', 'openDialog']);
    });
  });

  describe('leaving', () => {
    test('Esc closes a dialog when nothing was typed', async () => {
      const { page, isClosed } = await show(browser(), 'dialog', handoverDialog);
      await page.keyboard.press('Escape');
      expect(await isClosed()).toBe(true);
    });

    test('Esc asks first when something was typed; a second Esc keeps the dialog and the text', async () => {
      const { page, isClosed } = await show(browser(), 'dialog', handoverDialog);
      await page.getByLabel('Tại').fill('Quầy số 2');
      await page.keyboard.press('Escape');
      await page.getByText('Nội dung đã nhập chưa được ghi. Đóng mà không ghi?').waitFor();
      // What loses the text does not stand out, and has not the focus.
      const keep = page.getByRole('dialog').locator('button.primary');
      expect([await keep.textContent(), await keep.evaluate((one) => one === document.activeElement)]).toEqual([words.leaveNo, true]);
      await page.keyboard.press('Escape');
      expect(await isClosed()).toBe(false);
      expect(await page.getByLabel('Tại').inputValue()).toBe('Quầy số 2');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Không ghi' }).click();
      expect(await isClosed()).toBe(true);
    });

    test('«Đóng» is not offered when there is no window to close', async () => {
      const { page } = await show(browser(), 'dialog', handoverDialog, { host: false });
      expect(await page.getByRole('button', { name: 'Đóng' }).count()).toBe(0);
    });
  });

  describe('deciding', () => {
    test('an approval is confirmed in the page, then sent with the hash of the plan that was shown', async () => {
      const { page, calls } = await show(browser(), 'dialog', decisionDialog, { answers: { submitDialog: () => received } });
      await page.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
      await page.getByText('với kinh phí 734.400 đồng?').waitFor();
      await page.getByRole('button', { name: 'Xem lại' }).click();
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Phê duyệt' }).click();
      await page.getByText('Đã ghi sự cố').waitFor();
      expect(answersOf(calls)).toMatchObject([{ action: 'approve', hidden: { planHash: 'a1b2' } }]);
    });

    test('a return needs a reason, an approval does not', async () => {
      const { page, calls } = await show(browser(), 'dialog', decisionDialog, { answers: { submitDialog: () => received } });
      await page.getByRole('button', { name: 'Trả lại để điều chỉnh' }).click();
      await page.getByText('Chưa nhập lý do trả lại.').waitFor();
      await page.keyboard.type('Bổ sung báo giá thứ hai');
      await page.getByRole('button', { name: 'Trả lại để điều chỉnh' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Trả lại để điều chỉnh' }).click();
      await page.getByText('Đã ghi sự cố').waitFor();
      expect(answersOf(calls)).toMatchObject([{ action: 'return', values: { reason: 'Bổ sung báo giá thứ hai' } }]);
    });

    test('the dialog shows every line, the total, and the total in words', async () => {
      const { page } = await show(browser(), 'dialog', decisionDialog);
      const estimate = await page.getByRole('region', { name: 'Dự toán kinh phí' }).innerText();
      for (const text of ['Gạt mực', '680.000', '54.400', '734.400', 'Bảy trăm ba mươi tư nghìn bốn trăm đồng'])
        expect(estimate).toContain(text);
    });
  });

  describe('the height', () => {
    const within = { size: { width: 600, height: 900 }, answers: { submitDialog: () => received } };

    test('is that of the content, and less when all is done', async () => {
      const { page, height } = await show(browser(), 'dialog', { ...receiveDialog, groups: [] }, within);
      const high = () => page.locator('#page').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
      await page.waitForFunction(() => 'height' in window);
      const before = (await height())!;
      expect([before, before < 900]).toEqual([await high(), true]);
      await page.getByRole('button', { name: 'Tiếp nhận' }).click();
      await page.getByText('Đã ghi sự cố SC-2026-0001.').waitFor();
      await page.waitForFunction((was) => (window as { height?: number }).height! < was, before);
      // A question of ours still fits.
      expect(await height()).toBeGreaterThanOrEqual(240);
    });

    test('of a long dialog stays as it was opened, and a page without a dialog around it asks for none', async () => {
      const long = await show(browser(), 'dialog', reportDialog, { size: { width: 600, height: 500 } });
      await long.page.getByRole('button', { name: 'Đóng' }).waitFor();
      expect(await long.height()).toBeUndefined();
      const alone = await show(browser(), 'dialog', receiveDialog, { ...within, host: false });
      await alone.page.getByRole('button', { name: 'Tiếp nhận' }).waitFor();
      expect(await alone.height()).toBeUndefined();
    });
  });

  describe('messages', () => {
    test('a notice shows its message as plain text, and closes', async () => {
      const { page, isClosed } = await show(browser(), 'dialog', { ...noticeModel, message: 'Ký hiệu </script><b>$&</b> là chữ thường.' });
      await page.getByText('Ký hiệu </script><b>$&</b> là chữ thường.').waitFor();
      await page.keyboard.press('Enter');
      expect(await isClosed()).toBe(true);
    });

    test.each(['dialog', 'card', 'queue'] as const)('%s without a model says that it has no content', async (name) => {
      const { page } = await show(browser(), name, undefined);
      await page.getByText('Cửa sổ này chưa có nội dung.').waitFor();
    });
  });
});

async function describedBy(page: Page, label: string): Promise<string> {
  return page.getByLabel(label).evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
