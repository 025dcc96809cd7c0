// The desk as whoever judges it in five minutes meets it: the played week, the tour from report to handover, the language, wiping.
import type { Page } from 'playwright-core';
import { inBrowser } from '../../test/support/browser';
import { vietnamese as words } from '../page/language/vietnamese';
import { become, goTo, openSheet } from '../pictures/browser-hands';
import { followTour } from '../pictures/follow-tour';
import { cellLook, onDesk, openDesk, picture, START_MS, type Started, shownCells, start, stop } from './harness';
import { overprinted } from './overprint';

const DUE_STATE = 5;
const begin = (page: Page) => page.getByRole('button', { name: 'Đi thử một sự cố' }).click();
const card = (page: Page) => page.getByRole('region', { name: 'Đi thử một sự cố từ báo đến bàn giao' });

let page: Page;
onDesk('the first five minutes', { office: 'week', open: (opened) => ({ page } = opened) }, () => {
  test('the first start shows a week of the office: every step, every colour, mails and papers', async () => {
    await page.getByText('Thứ Hai, 23/11/2026').waitFor();
    const open = await shownCells(page, { row: 3 }, 11, DUE_STATE);
    expect(new Set(open.map(([, next]) => next))).toEqual(
      new Set([
        'Tiếp nhận',
        'Lập phương án',
        'Điều chỉnh phương án',
        'Trình phê duyệt',
        'Chờ lãnh đạo phê duyệt',
        'Thực hiện',
        'Thực hiện lại',
        'Bàn giao',
      ]),
    );
    expect(await cellLook(page, 3, DUE_STATE)).toEqual([expect.stringMatching(/^Quá hạn/), '#fce8e6']);
    expect(await cellLook(page, 4, DUE_STATE)).toEqual([expect.stringMatching(/^Sắp đến hạn, còn /), '#fef1d6']);
    await openSheet(page, 'Sổ sự cố');
    const endings = (await shownCells(page, { row: 2, column: 16 }, 18, 1)).flat().map((text) => text.replace(/ \d.*/, ''));
    expect(new Set(endings)).toEqual(
      new Set(['Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Đã kết thúc', 'Quá hạn từ', 'Sắp đến hạn', 'Trong hạn']),
    );
    const states = (await shownCells(page, { row: 2, column: 12 }, 18, 1)).flat();
    expect(states).toEqual(expect.arrayContaining(['Từ chối', 'Trùng SC-2026-0010', 'Không khắc phục được', 'Chờ bàn giao']));
    await openSheet(page, 'Việc đang mở');
  });

  test(
    'who presses only what the tour points at takes an incident from the report to its five papers',
    async () => {
      await begin(page);
      const said = await followTour(page, async ({ step }, index) => picture(page, `tour-${String(index).padStart(2, '0')}-${step}`));
      expect([...new Set(said.map(({ step }) => step))]).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7']);
      await card(page).getByText('Xong. SC-2026-0019 đã đi trọn B1–B7').waitFor();
      await picture(page, 'tour-done');
      const papers = page.locator('.tree').getByRole('button', { name: /^SC-2026-0019 BM/ });
      expect((await papers.allInnerTexts()).map((name) => name.slice(13, 18))).toEqual(
        expect.arrayContaining(['BM.01', 'BM.02', 'BM.03', 'BM.04', 'BM.05']),
      );
      // A person needs three or four seconds for a press, and under five minutes for all.
      expect(said.length).toBeLessThan(50);
    },
    START_MS,
  );

  test('the tour is closed and goes on from the state of the office, whoever has acted meanwhile', async () => {
    await card(page).getByRole('button', { name: 'Đi lại với sự cố mới' }).click();
    await card(page).getByText('trở thành người báo sự cố').waitFor();
    await card(page).getByRole('button', { name: 'Tạm dừng' }).click();
    await card(page).waitFor({ state: 'detached' });
    await become(page, 'Trung tâm Phục vụ hành chính công');
    await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Công chức Một cửa');
    await page.getByRole('combobox', { name: 'Bộ phận' }).selectOption('Trung tâm Phục vụ hành chính công');
    await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0912345678');
    await page.getByRole('textbox', { name: 'Thiết bị/hệ thống' }).fill('Máy chiếu phòng họp');
    await page.getByRole('textbox', { name: 'Mô tả hiện tượng' }).fill('Không lên hình.');
    await page.getByRole('radio', { name: 'Không', exact: true }).check();
    await page.getByRole('button', { name: words.form.next, exact: true }).click();
    await page.getByRole('button', { name: words.form.send, exact: true }).click();
    await page.getByRole('status').getByText('Đã gửi thông báo sự cố.').waitFor();
    await page.reload();
    await begin(page);
    await card(page).getByText('trở thành Bộ phận CNTT').waitFor();
    await become(page, 'Nguyễn Thị Huệ');
    await goTo(page, 'Bảng tính');
    await card(page)
      .getByText(/chọn dòng \d+, sự cố SC-2026-0020/)
      .waitFor();
    expect(await card(page).getAttribute('data-step')).toBe('B2');
    await card(page).getByRole('button', { name: 'Tạm dừng' }).click();
  });

  test('the frame speaks English when asked, remembers it, and leaves the product Vietnamese', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    for (const place of ['Form', 'Papers', 'Mail', 'Phone', 'Sheet']) {
      await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click();
      await page.waitForTimeout(300);
      await picture(page, `english-${place}`);
    }
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByRole('complementary', { name: 'Sample incidents' }).getByText('Play all 16 samples').waitFor();
    await picture(page, 'english-samples');
    await page.getByRole('complementary', { name: 'Sample incidents' }).getByRole('button', { name: 'Close', exact: true }).click();
    await page.reload();
    const frame = page.locator('.bar, .rail');
    await page.getByText('Monday').waitFor();
    // Names of people are theirs; no other word of the frame is Vietnamese.
    const texts = (await frame.allInnerTexts()).join('\n').replace(/Nguyễn Thị Huệ|Tiếng Việt/g, '');
    expect(texts).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
    expect(await page.locator('.menu-bar').innerText()).toContain('Sự cố CNTT');
    await page.getByRole('button', { name: 'Try one incident' }).click();
    await page
      .getByRole('region', { name: 'One incident from report to handover' })
      .getByText(/select row \d+, incident/)
      .waitFor();
    await picture(page, 'english-tour');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Language of the frame' }).click();
    await page.getByText('Thứ Hai').first().waitFor();
  });

  test('wiping asks first, and the focus is on the answer that wipes nothing', async () => {
    await page.getByRole('button', { name: 'Sự cố mẫu' }).click();
    await page.getByRole('button', { name: 'Chạy hết 16 sự cố mẫu' }).click();
    const asked = page.getByRole('alertdialog');
    await asked.getByText('16 sự cố mẫu chạy từ đầu đến cuối. Không khôi phục được.').waitFor();
    await page.keyboard.press('Enter');
    await asked.waitFor({ state: 'detached' });
    expect((await shownCells(page, { row: 3 }, 1, 1)).flat()).toEqual(['SC-2026-0007']);
    await page.getByRole('button', { name: 'Bắt đầu lại…' }).click();
    await picture(page, 'restart-1280');
    await page.getByRole('button', { name: 'Xóa và bắt đầu lại' }).click();
    // The kept week is there at once, without what was done since.
    await page.getByText('Phiên bản').waitFor();
    await openSheet(page, 'Sổ sự cố');
    const [last, below] = (await shownCells(page, { row: 19 }, 2, 1)).flat();
    expect(last).toBe('SC-2026-0018');
    expect(below).not.toContain('SC-');
  });
});

inBrowser('the desk at 360 pixels', (browser) => {
  let desk: Started;
  beforeAll(async () => {
    desk = await start('dist', { at: '2026-11-23T09:40+07:00', prepare: true, week: true });
  }, START_MS);
  afterAll(() => stop(desk));

  test('no control overprints another in any view, with the tour and without, in both languages', async () => {
    const { page } = await openDesk(browser(), desk, 'Cán bộ CNTT', { width: 360, height: 740 });
    const look = async (name: string) => {
      await page.waitForTimeout(400);
      await picture(page, `360-${name}`);
      expect([name, await page.evaluate(overprinted)]).toEqual([name, []]);
    };
    const views = page.locator('.rail button');
    for (const language of ['vi', 'en']) {
      for (const view of ['form', 'files', 'mail', 'phone', 'sheet']) {
        await views.and(page.locator(`[data-place=${view}]`)).click();
        if (view === 'mail') await page.locator('.mail-line').first().click();
        await look(`${language}-${view}`);
      }
      await page.locator('.who > button').click();
      await look(`${language}-who`);
      await page.keyboard.press('Escape');
      await page.locator('.bar-end .button').nth(1).click();
      await look(`${language}-samples`);
      await page.locator('.panel header .cross').click();
      await page.locator('.bar-end .button').nth(2).click();
      await look(`${language}-restart`);
      await page.keyboard.press('Escape');
      await page.locator('.bar-end .button').nth(0).click();
      await page.locator('.tour').waitFor();
      await look(`${language}-tour`);
      await page.locator('.tour .cross').click();
      await page.locator('.bar-end .language').click();
    }
  });

  test(
    'the tour goes all the way there too',
    async () => {
      const { page } = await openDesk(browser(), desk, 'Cán bộ CNTT', { width: 360, height: 740 });
      await page.getByRole('button', { name: 'Đi thử một sự cố' }).click();
      await followTour(page, async ({ step }, index) => picture(page, `360-tour-${String(index).padStart(2, '0')}-${step}`));
      await card(page).getByText('Xong. SC-2026-0019 đã đi trọn B1–B7').waitFor();
      await picture(page, '360-tour-done');
    },
    START_MS,
  );
});
