// The page «Cách tính hạn»: counted sessions, days off, the extension, the time used by each step.
import type { ExplanationModel } from '../../src/actions/page-models';
import { steps } from './models';
import { inBrowser, show } from './stage';

const session = (from: number, to: number, more: object = {}) => ({ label: `${from}–${to}`, from: from / 24, to: to / 24, ...more });

const model: ExplanationModel = {
  kind: 'explanation',
  code: 'SC-2026-0001',
  title: 'Cách tính hạn',
  subject: 'SC-2026-0001 · Máy in <b>Canon</b>',
  dueLine: 'Hạn 11:30 ngày 25/11/2026, còn 2 giờ làm việc',
  tone: 'soon',
  steps,
  limits: [
    {
      heading: 'Hạn bước B3 – Khảo sát, lập phương án',
      due: '11:30 ngày 25/11/2026',
      sentences: ['Bắt đầu tính lúc 15:00 ngày 23/11/2026, khi bước B2 xong.'],
      days: [
        {
          label: 'T2 23/11',
          name: '',
          isOpen: true,
          counted: '2 giờ',
          sessions: [session(7, 11.5), session(13.5, 17, { counted: { from: 15 / 24, to: 17 / 24 } })],
          start: 15 / 24,
        },
        { label: 'T3 24/11', name: 'Ngày Văn hóa Việt Nam', isOpen: false, counted: '', sessions: [] },
        {
          label: 'T4 25/11',
          name: '',
          isOpen: true,
          counted: '2 giờ',
          sessions: [session(7, 11.5, { counted: { from: 7 / 24, to: 9 / 24 }, extended: { from: 9 / 24, to: 11.5 / 24 } })],
          due: 11.5 / 24,
        },
      ],
    },
  ],
  usage: {
    heading: 'Thời gian làm việc đã dùng ở từng bước',
    steps: [
      { text: 'B2 đã dùng 0,2 / 0,5 ngày', name: 'Tiếp nhận', used: 0.2, limit: 0.5, isLate: false, isCurrent: false },
      { text: 'B3 đã dùng 2 / 1 ngày', name: 'Khảo sát', used: 2, limit: 1, isLate: true, isCurrent: true },
    ],
  },
};

inBrowser('the explanation of a limit', (browser) => {
  test.each([720, 360])('at %i pixels everything is shown, and nothing is wider than the page', async (width) => {
    const { page } = await show(browser(), 'explanation', model, { size: { width, height: 700 } });
    await page.getByRole('heading', { name: 'Hạn bước B3 – Khảo sát, lập phương án' }).waitFor();
    expect(await page.getByText('SC-2026-0001 · Máy in <b>Canon</b>').count()).toBe(1);
    expect(await page.getByText('Ngày Văn hóa Việt Nam').isVisible()).toBe(true);
    // The bar shows twelve hours, so two hours are a sixth.
    const counted = await page.locator('.session.counted').first().boundingBox();
    const bar = await page.locator('.bar').first().boundingBox();
    expect(counted!.width / bar!.width).toBeCloseTo(2 / 12, 1);
    expect(await page.locator('.session.extended').count()).toBe(1);
    const [within, over] = await Promise.all(['.late', '.over'].map((name) => page.locator(`.usage ${name}`).boundingBox()));
    expect(within!.width).toBeCloseTo(over!.width, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test('Escape and the button close the page', async () => {
    const first = await show(browser(), 'explanation', model);
    await first.page.keyboard.press('Escape');
    expect(await first.isClosed()).toBe(true);
    const second = await show(browser(), 'explanation', model);
    await second.page.getByRole('button', { name: 'Đóng' }).click();
    expect(await second.isClosed()).toBe(true);
  });
});
