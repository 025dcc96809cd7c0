// «Tìm sự cố» in a real browser: words without accents in any order, by keyboard alone.
import type { SearchModel } from '../../src/actions/page-models';
import { inBrowser, show } from './stage';

const row = (code: string, device: string, more: Partial<SearchModel['rows'][number]> = {}) => ({
  code,
  device,
  who: 'Trần Thị Bình · Phòng Kinh tế',
  state: 'B4 · Chờ trình',
  description: '',
  text: '',
  isOpen: true,
  url: '',
  ...more,
});
const model: SearchModel = {
  kind: 'search',
  title: 'Tìm sự cố',
  rows: [
    row('SC-2026-0003', 'Máy in Canon', { text: 'Trục sấy mòn' }),
    row('SC-2026-0002', 'Đầu đọc thẻ', { isOpen: false, state: 'Hủy', description: '<b>không lên nguồn</b>' }),
    row('SC-2026-0004', 'Đầu đọc thẻ', { isOpen: false, state: 'Trùng SC-2026-0001' }),
    row('SC-2026-0001', 'Loa phòng họp'),
    row('SC-2025-0007', 'Máy in Brother', { isOpen: false, state: 'Hoàn thành', url: 'https://docs.google.com/x#gid=1&range=A2' }),
  ],
};

inBrowser('the page of «Tìm sự cố»', (browser) => {
  test('shows open work first, then what has all the words, however they are typed', async () => {
    const { page } = await show(browser(), 'search', model);
    await page.getByText('2 sự cố đang xử lý').waitFor();
    const field = page.getByRole('searchbox', { name: 'Từ cần tìm' });
    for (const [typed, codes] of [
      ['MAY IN', ['SC-2026-0003', 'SC-2025-0007']],
      ['sấy canon', ['SC-2026-0003']],
      ['dau doc', ['SC-2026-0002', 'SC-2026-0004']],
      ['SC-2026-0001', ['SC-2026-0001', 'SC-2026-0004']],
      ['2025', ['SC-2025-0007']],
      ['in', ['SC-2026-0003', 'SC-2025-0007']],
      ['may brother', ['SC-2025-0007']],
      ['sc-2026-0002', ['SC-2026-0002']],
      ['( [ zz', []],
    ] as const) {
      await field.fill(typed);
      expect([typed, await page.locator('.code').allInnerTexts()]).toEqual([typed, codes]);
    }
    await page.getByText('Không tìm thấy sự cố nào.').waitFor();
    await field.fill('đầu đọc');
    await page.getByText('<b>không lên nguồn</b>').waitFor();
  });

  test('the keyboard goes to a hit and opens its card; an archived one leads to the index', async () => {
    const { page, calls, isClosed } = await show(browser(), 'search', model, { answers: { openCard: () => null } });
    await page.keyboard.type('may in');
    expect(await page.getByRole('link', { name: /Máy in Brother/ }).getAttribute('href')).toBe('https://docs.google.com/x#gid=1&range=A2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    while (!calls.length) await page.waitForTimeout(50);
    expect(calls).toEqual([{ name: 'openCard', args: ['SC-2026-0003'] }]);
    await page.waitForFunction(() => 'isClosed' in window);
    expect(await isClosed()).toBe(true);
  });
});
