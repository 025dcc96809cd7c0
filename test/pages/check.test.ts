// «Kiểm tra hệ thống» in a real browser: groups come one after the other, problems stand on top, buttons cure them.
import type { CheckAnswer, CheckLine, CheckModel } from '../../src/actions/page-models';
import { inBrowser, show } from './stage';

const model: CheckModel = {
  kind: 'check',
  title: 'Kiểm tra hệ thống',
  intro: 'Xem từng điều kiện để sổ chạy đúng.',
  groups: [
    { id: 'file', heading: 'Bảng tính' },
    { id: 'form', heading: 'Biểu mẫu báo sự cố' },
  ],
  calls: [['file'], ['form']],
};
const well = (id: string, label: string): CheckLine => ({ id, label, state: 'well', found: 'Mở được.' });
const missing: CheckLine = {
  id: 'sheets',
  label: 'Các trang của bảng tính',
  state: 'wrong',
  found: 'Thiếu trang “Thư đi”.',
  meaning: 'Thư không ghi được.',
  cure: 'Lập lại trang thiếu.',
  button: { label: 'Lập lại trang thiếu', cure: 'step sheets+step looks' },
};
const unnumbered: CheckLine = {
  id: 'pageNumbers',
  label: 'Số trang trong mẫu gốc',
  state: 'notice',
  found: 'Mẫu gốc BM.03 chưa có số trang.',
  cure: 'Chọn Chèn ▸ Số trang.',
  links: [{ text: 'Mở mẫu BM.03', url: 'https://x.test/3' }],
};
const answer = (id: string, ...lines: CheckLine[]): CheckAnswer => ({ kind: 'checked', groups: [{ id, lines }] });
const size = { width: 720, height: 620 };

inBrowser('the system check in a real browser', (browser) => {
  test('with nothing to do it is one line, each group folded; a group opens to its conditions', async () => {
    const { page, calls } = await show(browser(), 'check', model, {
      size,
      answers: { loadCheck: ([group]) => answer(group!, well('one', `Điều kiện của ${group}`)) },
    });
    await page.getByText('Hệ thống chạy đúng, không có việc cần làm').waitFor();
    expect(calls.map(({ args }) => args[0])).toEqual([['file'], ['form']]);
    expect(await page.getByText('Điều kiện của form').isVisible()).toBe(false);
    await page.getByText('Biểu mẫu báo sự cố').click();
    expect(await page.getByText('Điều kiện của form').isVisible()).toBe(true);
  });

  test('problems stand on top, the urgent ones first; a button does its steps in order and looks again', async () => {
    let isMade = false;
    const answers = {
      loadCheck: ([group]: string[]) =>
        group === 'file' ? answer('file', isMade ? well('sheets', 'Các trang của bảng tính') : missing) : answer('form', unnumbered),
      cureCheck: (cure: string) => {
        isMade ||= cure === 'step looks';
        return { ok: true, message: cure === 'step looks' ? 'Đã đặt bảo vệ.' : 'Đã lập 1 trang.' };
      },
    };
    const { page, calls } = await show(browser(), 'check', model, { size, answers });
    await page.getByText('Có 1 việc cần làm, 1 điều nên biết').waitFor();
    expect(await page.locator('.problem h2').allInnerTexts()).toEqual([
      expect.stringContaining('Các trang của bảng tính'),
      expect.stringContaining('Số trang trong mẫu gốc'),
    ]);
    await page.getByRole('link', { name: 'Mở mẫu BM.03' }).waitFor();
    await page.getByRole('button', { name: 'Lập lại trang thiếu' }).click();
    await page.getByText('Đã lập 1 trang. Đã đặt bảo vệ.').waitFor();
    await page.getByText('Có 1 điều nên biết').waitFor();
    expect(calls.filter(({ name }) => name === 'cureCheck').map(({ args }) => args[0])).toEqual(['step sheets', 'step looks']);
    expect(await page.getByRole('button', { name: 'Lập lại trang thiếu' }).count()).toBe(0);
  });

  test('a step that fails ends the others; its sentence stays', async () => {
    const { page, calls } = await show(browser(), 'check', model, {
      size,
      answers: {
        loadCheck: ([group]) => answer(group!, group === 'file' ? missing : well('form', 'Tệp biểu mẫu')),
        cureCheck: () => ({ ok: false, message: 'Chưa làm được. Nhờ người cài đặt.' }),
      },
    });
    await page.getByRole('button', { name: 'Lập lại trang thiếu' }).click();
    await page.getByText('Chưa làm được. Nhờ người cài đặt.').waitFor();
    await page.getByText('Có 1 việc cần làm').waitFor();
    expect(calls.filter(({ name }) => name === 'cureCheck')).toHaveLength(1);
  });

  test('a call without an answer is a line of its group, the other group is shown; «Kiểm tra lại» asks again', async () => {
    let isLost = true;
    const loadCheck = ([group]: string[]) => {
      if (group === 'form' && isLost) throw new Error('NetworkError');
      return answer(group!, well('one', 'Tệp mở được'));
    };
    const { page } = await show(browser(), 'check', model, { size, answers: { loadCheck } });
    await page.getByText('Chưa xem được: Google không trả lời.').first().waitFor();
    isLost = false;
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByText('Hệ thống chạy đúng').waitFor();
  });

  test('the result is copied as text, and the page fits 360 pixels', async () => {
    const { page } = await show(browser(), 'check', model, {
      size: { width: 360, height: 700 },
      answers: { loadCheck: ([group]) => answer(group!, group === 'file' ? missing : unnumbered) },
    });
    await page.evaluate(() => {
      document.addEventListener('copy', () => {
        Object.assign(window, { copied: (document.activeElement as HTMLTextAreaElement).value });
      });
    });
    await page.getByRole('button', { name: 'Chép kết quả' }).click();
    await page.getByRole('button', { name: 'Đã chép' }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toContain(
      '- [cần làm] Các trang của bảng tính: Thiếu trang “Thư đi”. Cách làm: Lập lại trang thiếu.',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
