// Documents on the desk: a person edits a template in place, and the next form is made of it.
import type { FrameLocator, Page } from 'playwright-core';
import { STEP_MS } from '../../test/support/browser';
import { become, chooseMenu, goTo, openSheet, selectCell } from '../pictures/browser-hands';
import type { Reply } from '../protocol';
import { dialog, onDesk, picture, type Started } from './harness';

const template = /^BM\.01 –/;
const it = 'cntt@sontay.example';

let desk: Started;
let page: Page;
onDesk('a template on the desk', { office: 'prepared', open: (opened) => ({ desk, page } = opened) }, () => {
  let next = 1;
  const ask = async (as: string, command: string, takes: object): Promise<Reply> => {
    const body = JSON.stringify({ id: `own-${next++}`, as, command, takes });
    const headers = { 'content-type': 'application/json', 'x-desk-token': desk.token };
    const response = await fetch(`${desk.url}do`, { method: 'POST', headers, body, signal: AbortSignal.timeout(STEP_MS) });
    return (await response.json()) as Reply;
  };
  const given = async <T>(as: string, command: string, takes: object): Promise<T> => {
    const reply = await ask(as, command, takes);
    if (!reply.ok) throw new Error(reply.message);
    return reply.gives as T;
  };
  const files = () => given<{ id: string; name: string; updatedAt: number }[]>(it, 'files', {});
  const idOf = async (name: RegExp) => (await files()).find((file) => name.test(file.name))!.id;

  const tree = (at = page) => at.locator('.tree');
  const openTemplate = async (at = page) => {
    await goTo(at, 'Tài liệu');
    const folder = tree(at).getByRole('button', { name: 'Mẫu biểu', exact: true });
    await folder.waitFor();
    if ((await folder.getAttribute('aria-expanded')) === 'false') await folder.click();
    await tree(at).getByRole('button', { name: template }).click();
  };
  const frame = (at = page): FrameLocator => at.getByRole('region', { name: template }).frameLocator('iframe');
  const edit = async (at = page) => {
    await at.getByRole('button', { name: 'Sửa', exact: true }).click();
    await frame(at).getByRole('textbox', { name: 'Đoạn 1', exact: true }).waitFor();
  };
  const paragraph = (text: string, at = page) => frame(at).getByRole('textbox').filter({ hasText: text });
  const save = async (at = page) => {
    await at.getByRole('button', { name: 'Lưu', exact: true }).click();
    await at.getByRole('button', { name: 'Sửa', exact: true }).waitFor();
  };
  const paper = async (name: string | RegExp, at = page) => {
    const body = at.getByRole('region', { name, exact: true }).frameLocator('iframe').locator('body');
    await body.locator('.page').first().waitFor();
    return (await body.innerText()).replace(/\s+/g, ' ');
  };

  test('a report is received, and its form is there', async () => {
    const [form] = (await given<{ id: string; name: string }[]>('hethong.cntt@sontay.example', 'files', {})).filter(({ name }) =>
      name.startsWith('Báo sự cố'),
    );
    await given('motcua@sontay.example', 'sendForm', {
      id: form!.id,
      answers: {
        'Họ và tên': 'Công chức Một cửa',
        'Điện thoại': '0912345678',
        'Thư điện tử': 'motcua@sontay.example',
        'Bộ phận': 'Trung tâm Phục vụ hành chính công',
        'Nhóm sự cố': 'MI – Máy in, máy quét, ngoại vi',
        'Thiết bị/hệ thống': 'Máy in Canon LBP 2900',
        'Mô tả hiện tượng': 'Máy in kẹt giấy.',
        'Dấu hiệu sự cố an ninh mạng': 'Không',
      },
    });
    await openSheet(page, 'Sổ sự cố');
    await selectCell(page, 2);
    await chooseMenu(page, 'Sự cố CNTT', 'Tiếp nhận, phân loại…');
    await dialog(page).getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await dialog(page).locator('.finished .message').waitFor();
    await dialog(page).locator('.follow-up .hint').waitFor({ state: 'detached' });
    await dialog(page).getByRole('button', { name: 'Đóng' }).click();
    expect((await files()).map(({ name }) => name)).toContain('SC-2026-0001 BM.01');
  });

  test('a heading is renamed, a cell and the footer are changed, a paragraph is added and one deleted; each keeps its look', async () => {
    await openTemplate();
    await edit();
    await picture(page, '50-edit');
    expect(await page.getByRole('button', { name: 'Lưu', exact: true }).isDisabled()).toBe(true);

    await paragraph('Thời điểm thông báo: {{BAO_LUC}}').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Phòng đặt máy: {{VI_TRI}}');
    await paragraph('III. TIẾP NHẬN')
      .locator('span', { hasText: 'TIẾP NHẬN' })
      .dblclick({ position: { x: 60, y: 8 } });
    await page.keyboard.type('GHI');
    await paragraph('{{HO_TEN}}').click();
    await page.keyboard.press('Home');
    await page.keyboard.type('Ông/bà ');
    await paragraph('Người ghi nhận thay').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Backspace');
    // The first page has a footer of its own.
    await paragraph('{{MA_QUY_TRINH}}').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' – bản thử');
    await page.getByText('Chưa lưu', { exact: true }).waitFor();
    await picture(page, '51-edited');
    const shown = await paragraph('GHI NHẬN').locator('span[style*="italic"]').innerText();
    await save();
    await page.getByRole('status').getByText('Biểu mẫu lập từ lúc này theo mẫu vừa sửa.').waitFor();
    await picture(page, '52-saved');

    const text = await paper(template);
    expect(text).toContain('Phòng đặt máy: {{VI_TRI}} ');
    expect(text).toContain('Ông/bà {{HO_TEN}}');
    expect(text).toContain('– bản thử');
    expect(text).not.toContain('Người ghi nhận thay');
    const heading = frame().locator('p', { hasText: 'GHI NHẬN' });
    expect(await heading.locator('span[style*="italic"]').innerText()).toBe(shown);
    expect(await heading.locator('span[style*="700"]').innerText()).toContain('GHI NHẬN');
  });

  test('the form that is made again is the changed template with the values of the incident', async () => {
    await goTo(page, 'Bảng tính');
    await openSheet(page, 'Sổ sự cố');
    await selectCell(page, 2);
    await chooseMenu(page, 'Sự cố CNTT', 'Lập lại biểu mẫu…');
    await dialog(page).getByRole('heading', { level: 1 }).waitFor();
    await dialog(page).getByRole('button', { name: 'Lập biểu mẫu', exact: true }).click();
    await dialog(page).locator('.finished .message').waitFor();
    await dialog(page).locator('.follow-up .hint').waitFor({ state: 'detached' });
    await dialog(page).getByRole('button', { name: 'Đóng' }).click();
    const made = (await files()).filter(({ name }) => name.startsWith('SC-2026-0001 BM.01'));
    expect(made.length).toBeGreaterThan(1);
    const text = (
      await given<{ html: string }>(it, 'paper', { id: made.sort((one, other) => one.name.localeCompare(other.name)).at(-1)!.id })
    ).html.replace(/<[^>]+>/g, '');
    expect(text).toContain('Phòng đặt máy:');
    expect(text).toContain('Ông/bà Công chức Một cửa');
    expect(text).not.toContain('Người ghi nhận thay');
  });

  test('what a person types is text: marks, html, a formula, emoji, letters with marks of their own', async () => {
    const hostile = '{{ }} {{#X <b>đậm</b><script>alert(1)</script> =1+1 &amp; 👩‍👩‍👧😀 Tie\u0302\u0301ng Vie\u0323\u0302t "\'';
    await openTemplate();
    await edit();
    await paragraph('{{DE_NGHI}}').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(hostile);
    // Pasted lines are paragraphs, and never more than text.
    await page.evaluate((text) => navigator.clipboard.writeText(text), `<i>một</i>\r\nhai`);
    await page.keyboard.press('Control+v');
    await save();
    expect(await paper(template)).toContain(`Đề nghị: {{DE_NGHI}} ${hostile}<i>một</i> hai`);
    await edit();
    for (const text of ['<i>một</i>', 'hai']) {
      await (text === 'hai' ? frame().getByRole('textbox', { name: 'Đoạn' }).getByText(text, { exact: true }) : paragraph(text)).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Backspace');
    }
    await save();
    expect(await paper(template)).toContain('Đề nghị: {{DE_NGHI}} III.');
  });

  test('while the saved document is on its way, the one before is not shown', async () => {
    await openTemplate();
    await edit();
    await paragraph('{{MA_TAI_SAN}}').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' (máy)');
    await page.route('**/do', async (route) => {
      const { command } = route.request().postDataJSON() as { command: string };
      if (command === 'paper') await new Promise((go) => setTimeout(go, 400));
      await route.continue();
    });
    await save();
    expect(await paper(template)).toContain('{{MA_TAI_SAN}} (máy)');
    await page.unroute('**/do');
  });

  test('a document that somebody else has changed meanwhile is not overwritten, and the typed text stays', async () => {
    await openTemplate();
    await edit();
    const colleague = await page.context().newPage();
    await colleague.goto(desk.url);
    await become(colleague, 'Nguyễn Thị Huệ');
    await openTemplate(colleague);
    await edit(colleague);
    await paragraph('{{NGUOI_SU_DUNG}}', colleague).click();
    await colleague.keyboard.press('End');
    await colleague.keyboard.type(' (của Huệ)');
    await save(colleague);
    await colleague.close();

    await paragraph('{{SERI}}').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' (của tôi)');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('alert').getByText('Chưa lưu: văn bản đã có người khác sửa').waitFor();
    await picture(page, '53-collision');
    expect(await paragraph('(của tôi)').innerText()).toBe('{{SERI}} (của tôi)');
    await paragraph('(của tôi)').click();
    await page.keyboard.type('!');

    // Nobody leaves typed text by a slip.
    await tree()
      .getByRole('button', { name: /^BM\.02/ })
      .click();
    await page.getByRole('alert').getByText('còn phần sửa chưa lưu. Bấm “Lưu” hoặc “Đóng” trước.').waitFor();
    await goTo(page, 'Hộp thư');
    await page.getByText('Đóng', { exact: true }).click();
    await page.getByRole('button', { name: 'Sửa tiếp' }).click();
    await page.getByText('Đóng', { exact: true }).click();
    await page.getByRole('button', { name: 'Bỏ phần sửa' }).click();
    await page.getByRole('button', { name: 'Sửa', exact: true }).waitFor();
    const text = await paper(template);
    expect(text).toContain('(của Huệ)');
    expect(text).not.toContain('(của tôi)');
  });

  test('without the right nobody edits: the desk says so and what to do; the time of the file stays', async () => {
    const id = await idOf(template);
    const before = (await files()).find((file) => file.id === id)!.updatedAt;
    const refusal = 'Tài khoản này không có quyền sửa văn bản. Nhờ Bộ phận CNTT sửa, hoặc nhờ người quản trị sổ chia sẻ quyền chỉnh sửa.';
    expect(await ask('motcua@sontay.example', 'editPaper', { id })).toMatchObject({ ok: false, message: refusal });
    const { revision } = await given<{ revision: string }>(it, 'editPaper', { id });
    const paragraphs = [{ segment: '', pieces: [{ text: 'chen' }] }];
    expect(await ask('motcua@sontay.example', 'savePaper', { id, revision, paragraphs })).toMatchObject({ ok: false, message: refusal });
    expect(await ask(it, 'savePaper', { id: 'khong-co', revision, paragraphs })).toMatchObject({
      ok: false,
      message: expect.stringContaining('không còn trong Drive'),
    });
    expect((await files()).find((file) => file.id === id)!.updatedAt).toBe(before);
  });

  test('on a phone the document has the whole width, and the buttons are large enough', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await edit();
    await picture(page, '54-phone');
    expect(await tree().isVisible()).toBe(false);
    for (const name of ['Đóng', 'Lưu'])
      expect((await page.getByText(name, { exact: true }).boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect((await page.locator('.paper iframe').boundingBox())!.width).toBe(390);
  });
});
