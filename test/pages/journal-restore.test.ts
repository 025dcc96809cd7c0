// «Khôi phục nhật ký» in a real browser: the difference, the question, the portions, and a lost connection.
import type { DamageModel, RestoreModel } from '../../src/actions/page-models';
import { inBrowser, show } from './stage';

const model: RestoreModel = { kind: 'restore', title: 'Khôi phục nhật ký', intro: 'So từng dòng với bản lưu.' };
const damage: DamageModel = {
  kind: 'damage',
  sentences: ['Nhật ký đã khác bản lưu: 1 dòng bị sửa.'],
  rows: [
    {
      what: 'Bị sửa',
      place: 'dòng 4',
      details: [{ label: 'Sự kiện', value: 'Lập phương án' }],
      changes: [{ label: 'Nội dung', before: 'Thay trục sấy', now: 'Không có gì' }],
    },
  ],
  submit: 'Khôi phục',
  confirm: 'Khôi phục nhật ký như bản lưu?',
  links: [{ text: 'Mở thư mục bản lưu', url: 'https://drive.google.com/drive/folders/1' }],
};

inBrowser('the page of “Khôi phục nhật ký”', (browser) => {
  test('shows the difference, asks, and goes on until all is done', async () => {
    let left = 2;
    const restoreJournal = () => {
      left--;
      return { ok: true, isDone: left === 0, message: left ? 'còn nữa' : 'Đã khôi phục nhật ký.' };
    };
    const { page, calls } = await show(browser(), 'dialog', model, { answers: { loadDamage: () => damage, restoreJournal } });
    await page.getByRole('heading', { name: 'Bị sửa, dòng 4' }).waitFor();
    await page.getByText('Nội dung: Thay trục sấy → Không có gì').waitFor();
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByText('Đã khôi phục nhật ký.').waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['loadDamage', 'restoreJournal', 'restoreJournal']);
    expect(await page.getByRole('button', { name: 'Khôi phục' }).count()).toBe(0);
  });

  test('a lost connection keeps the button; an unharmed journal has none', async () => {
    const { page } = await show(browser(), 'dialog', model, { answers: { loadDamage: () => damage } });
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByText('Mất kết nối nên chưa biết kết quả').waitFor();
    expect(await page.getByRole('button', { name: 'Khôi phục' }).isEnabled()).toBe(true);
    const whole = { ...damage, sentences: ['Nhật ký còn nguyên.'], rows: [], submit: '' };
    const other = await show(browser(), 'dialog', model, { answers: { loadDamage: () => whole } });
    await other.page.getByText('Nhật ký còn nguyên.').waitFor();
    expect(await other.page.getByRole('button', { name: 'Khôi phục' }).count()).toBe(0);
    const lost = await show(browser(), 'dialog', model);
    await lost.page.getByText('Chưa đối chiếu được').waitFor();
  });
});
