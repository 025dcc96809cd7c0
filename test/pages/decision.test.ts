// A decision in a real browser, in the menu's dialog and on a phone: what stands above the fold, questions, errors, and keys that lose nothing.
import type { DialogAnswer, DialogModel, QueueModel } from '../../src/actions/page-models';
import { decisionBackground, queueModel, receiveDialog, wholeDecision } from './models';
import { inBrowser, type Shown, show } from './stage';

const phone = { width: 360, height: 740 };
const answers = {
  loadBackground: () => decisionBackground,
  submitDialog: ({ action }: DialogAnswer) => ({ ok: true, message: `Đã ghi ${action}.`, links: [] }),
  loadQueue: () => queue,
};
const queue: QueueModel = { ...queueModel, items: [{ ...queueModel.items[0]!, decision: wholeDecision }, queueModel.items[1]!] };
const pageOf = (shown: Shown) => shown.page;

inBrowser('a decision in a real browser', (browser) => {
  const onPhone = (model: QueueModel = { ...queue, open: 'SC-2026-0001' }, more = {}) =>
    show(browser(), 'queue', model, { size: phone, host: false, answers: { ...answers, ...more } });
  const inMenu = (model: DialogModel = wholeDecision) => show(browser(), 'dialog', model, { size: { width: 600, height: 620 }, answers });

  test('priority, security, device, sum and plan stand above the buttons of a phone at 360 × 740', async () => {
    const { page } = await onPhone();
    const buttons = (await page.locator('footer').boundingBox())!;
    expect(buttons.y + buttons.height).toBe(740);
    const texts = ['Sự cố an ninh mạng', 'Mức khẩn cấp', 'Máy in đa chức năng', '12.734.400', 'Thay trục sấy, gạt mực và vệ sinh máy'];
    for (const text of texts) {
      const box = (await page.getByText(text).first().boundingBox())!;
      expect([text, box.y >= 0 && box.y + box.height <= buttons.y]).toEqual([text, true]);
    }
    // Nothing is wider than the screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test.each(['menu', 'phone'])('in the order of importance, the same in both: %s', async (place) => {
    const { page } = await (place === 'menu' ? inMenu() : onPhone());
    await page.getByText('Thiết bị MI-03: 1 lần trước đây').waitFor();
    const text = (await page.locator('.dialog').innerText()).replace(/\u00a0/g, ' ');
    const order = [
      'Phê duyệt phương án và kinh phí',
      'Máy in đa chức năng',
      '12.734.400 đồng',
      'Phương án: thuê sửa chữa',
      'Đã hết bảo hành.',
      'thiết bị hỏng 3 lần trong 12 tháng',
      'Lần 1, trả lại lúc 08:00 ngày 24/11/2026',
      '1.274.400 đồng',
      '1.036.800 đồng',
      'Mục 8',
      'Trục sấy: còn bảo hành đến 02/03/2027',
      'Kinh phí sửa chữa năm 2026',
      'Mở BM.03',
      'Đồng chí quyết định với tư cách Chủ tịch UBND xã.',
      'Ý kiến (bắt buộc',
    ];
    expect(order.map((part) => [part, text.indexOf(part) >= 0])).toEqual(order.map((part) => [part, true]));
    expect([...order].sort((one, other) => text.indexOf(one) - text.indexOf(other))).toEqual(order);
  });

  test('the first look needs no call; history comes in one, and can be asked for again', async () => {
    let works = false;
    const { page, calls } = await onPhone(undefined, {
      loadBackground: () => {
        if (works) return decisionBackground;
        throw new Error('NetworkError');
      },
    });
    await page.getByText('Chưa tải được.').waitFor();
    works = true;
    await page.getByRole('button', { name: 'Tải lại' }).tap();
    await page.getByText('Thiết bị MI-03: 1 lần trước đây').waitFor();
    expect(calls).toEqual([1, 2].map(() => ({ name: 'loadBackground', args: ['SC-2026-0001'] })));
  });

  test('a long plan is cut with a button that shows it whole', async () => {
    const text = Array.from({ length: 30 }, (_, index) => `Việc ${index + 1}: kiểm tra, thay thế linh kiện.`).join(' ');
    const { page } = await inMenu({ ...wholeDecision, look: { ...wholeDecision.look!, matter: { label: 'Phương án', text } } });
    const height = () => page.locator('.matter-text').evaluate((one) => one.clientHeight);
    const cut = await height();
    await page.getByRole('button', { name: 'Xem hết' }).click();
    expect(await height()).toBeGreaterThan(cut);
    await page.getByRole('button', { name: 'Thu gọn' }).click();
    expect(await height()).toBe(cut);
  });

  test('a mail’s link opens its incident; nothing is decided before a confirmation, and the list is behind it', async () => {
    const { page, calls } = await onPhone();
    await page.getByRole('heading', { name: 'Phê duyệt phương án và kinh phí' }).waitFor();
    await page.getByRole('button', { name: 'Phê duyệt', exact: true }).tap();
    expect(calls.filter(({ name }) => name !== 'loadBackground')).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Xem lại' }).tap();
    await page.getByRole('button', { name: 'Danh sách' }).tap();
    await page.getByRole('heading', { name: '2 việc chờ phê duyệt' }).waitFor();
  });

  test('what the link asked for has been decided: the list says so', async () => {
    const { page } = await onPhone({ ...queue, note: 'Sự cố SC-2026-0009 không còn chờ đồng chí quyết định.' });
    await page.getByText('Sự cố SC-2026-0009 không còn chờ đồng chí quyết định.').waitFor();
  });

  describe.each(['menu', 'phone'])('errors (%s)', (place) => {
    const open = () => (place === 'menu' ? inMenu() : onPhone());
    test.each([
      ['Trả lại để điều chỉnh', 'Chưa nhập lý do trả lại.'],
      ['Hỏi lại', 'Chưa nhập câu hỏi.'],
    ])('«%s» without words: the error stands above the buttons, the focus is in the field', async (name, error) => {
      const { page, calls } = await open();
      await page.getByRole('button', { name, exact: true }).click();
      const line = page.getByText(error);
      await line.waitFor();
      const [box, buttons] = [(await line.boundingBox())!, (await page.locator('footer').boundingBox())!];
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThanOrEqual(buttons.y);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      expect(calls.filter((call) => call.name === 'submitDialog')).toEqual([]);
    });
  });

  test('the server’s refusal of a field stands there too', async () => {
    const refused = { ok: false, message: 'Chưa nhập lý do.', fields: { reason: 'Chưa nhập lý do.' } };
    const { page } = await onPhone(undefined, { submitDialog: () => refused });
    await page.getByRole('button', { name: 'Phê duyệt', exact: true }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Phê duyệt' }).tap();
    const line = page.locator('.field .error');
    await line.waitFor();
    const [box, buttons] = [(await line.boundingBox())!, (await page.locator('footer').boundingBox())!];
    expect(box.y + box.height).toBeLessThanOrEqual(buttons.y);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  test('a usual text is picked, edited and sent as a question', async () => {
    const { page, calls } = await onPhone();
    const field = page.getByLabel('Ý kiến');
    await page.getByLabel('Chọn câu thường dùng').selectOption('Còn bảo hành không?');
    expect(await field.inputValue()).toBe('Còn bảo hành không?');
    await page.keyboard.type(' Đến ngày nào?');
    await page.getByRole('button', { name: 'Hỏi lại', exact: true }).tap();
    const question = page.getByRole('dialog');
    expect(await question.textContent()).toContain('Gửi câu hỏi cho Bộ phận CNTT? Hạn giữ nguyên.');
    await question.getByRole('button', { name: 'Hỏi lại' }).tap();
    await page.getByText('Đã ghi ask.').waitFor();
    const { action, values } = calls.find(({ name }) => name === 'submitDialog')!.args[0] as DialogAnswer;
    expect([action, values]).toEqual(['ask', { reason: 'Còn bảo hành không? Đến ngày nào?' }]);
  });

  describe('Esc, then Enter, keeps what was typed', () => {
    test('in the dialog of the menu', async () => {
      const { page, isClosed } = await inMenu();
      await page.getByLabel('Ý kiến').fill('Xem lại đơn giá');
      await page.keyboard.press('Escape');
      await page.getByText('Đóng mà không ghi?').waitFor();
      await page.keyboard.press('Enter');
      expect(await page.getByLabel('Ý kiến').inputValue()).toBe('Xem lại đơn giá');
      expect(await isClosed()).toBe(false);
      expect(await page.getByRole('dialog').count()).toBe(0);
    });

    test('in any other dialog', async () => {
      const { page, isClosed } = await show(browser(), 'dialog', receiveDialog);
      await page.getByLabel('Nhóm sự cố').selectOption('PC');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      expect(await page.getByLabel('Nhóm sự cố').inputValue()).toBe('PC');
      expect(await isClosed()).toBe(false);
    });

    test('on the phone page, where Esc leads back to the list', async () => {
      const { page } = await onPhone();
      await page.getByLabel('Ý kiến').fill('Xem lại đơn giá');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      expect(await page.getByLabel('Ý kiến').inputValue()).toBe('Xem lại đơn giá');
    });
  });

  test('the question that ends a delegation has its focus on the answer that keeps it', async () => {
    const end: DialogModel = {
      ...wholeDecision,
      look: undefined,
      otherSubmit: undefined,
      askSubmit: undefined,
      action: 'delegate',
      code: '',
      title: 'Kết thúc ủy quyền phê duyệt',
      submit: 'Kết thúc ủy quyền',
      confirm: 'Kết thúc ngay ủy quyền?',
      isLosing: true,
      groups: [],
      details: [],
      hidden: { what: 'key' },
    };
    const delegation = { lines: ['Đang có hiệu lực: Phó Chủ tịch Nguyễn Thanh Thiết, từ 24/11/2026 đến hết 30/11/2026'], end };
    const { page, calls } = await onPhone({ ...queue, delegation });
    // One press on the page, one answer to the question.
    await page.getByText('Đang có hiệu lực').waitFor();
    await page.getByRole('button', { name: 'Kết thúc ủy quyền' }).tap();
    await page.getByRole('dialog').getByText('Kết thúc ngay ủy quyền?').waitFor();
    await page.keyboard.press('Enter');
    expect(calls).toEqual([]);
    await page.getByRole('button', { name: 'Kết thúc ủy quyền' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc ủy quyền' }).tap();
    await page.getByText('Đã ghi delegate.').waitFor();
    const { hidden } = calls[0]!.args[0] as DialogAnswer;
    expect(hidden).toEqual({ what: 'key' });
  });

  test('one that asks nothing more has no part of a leader: other dialogs are as they were', async () => {
    const page = pageOf(await show(browser(), 'dialog', receiveDialog));
    expect(await page.locator('.look, .background, .standing').count()).toBe(0);
  });
});
