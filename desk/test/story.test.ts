// One incident on the desk from its report to its five papers; each act is done by the person who would do it.
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { STEP_MS } from '../../test/support/browser';
import { vietnamese as words } from '../page/language/vietnamese';
import { become, chooseMenu, goTo, openSheet, selectCell } from '../pictures/browser-hands';
import { cellLook, dialog, onDesk, outlineOf, phone, picture, type Started, shownCells, sidebar } from './harness';

const DUE_STATE = 16;
const PRIORITY = 10;
const DEVICE = 7;
const mails = (page: Page) => page.getByRole('list', { name: 'Hộp thư' }).getByRole('button');

let desk: Started;
let page: Page;
onDesk('an incident on the desk', { office: 'prepared', open: (opened) => ({ desk, page } = opened) }, () => {
  const fill = async (frame: FrameLocator | Page, answers: Record<string, string>) => {
    for (const [name, text] of Object.entries(answers)) await frame.getByRole('textbox', { name }).first().fill(text);
  };
  /** Closes a dialog whose documents are made and whose mails are sent. */
  const closeWhenDone = async () => {
    const frame = dialog(page);
    await frame.locator('.follow-up .hint').waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Đóng' }).click();
  };
  /** Presses the dialog's button, reads the closing sentence, and closes. */
  const finish = async (button: string) => {
    const frame = dialog(page);
    await frame.getByRole('button', { name: button, exact: true }).click();
    const message = await frame.locator('.finished .message').textContent();
    await closeWhenDone();
    await page.locator('section.dialog').waitFor({ state: 'detached' });
    return message;
  };
  const row = async (number: number) => (await shownCells(page, { row: number }, 1, DUE_STATE))[0]!;
  const typeLine = async (frame: FrameLocator, line: number, [content, unit, quantity, price]: string[]) => {
    await frame.getByLabel(`Nội dung, dòng ${line}`).fill(content!);
    await frame.getByLabel(`ĐVT, dòng ${line}`).fill(unit!);
    await frame.getByLabel(`Số lượng, dòng ${line}`).fill(quantity!);
    await frame.getByLabel(`Đơn giá, dòng ${line}`).pressSequentially(price!);
  };
  const openOn = async (row: number, menu: string, item: string) => {
    await openSheet(page, 'Sổ sự cố');
    await selectCell(page, row);
    await chooseMenu(page, menu, item);
    await dialog(page).getByRole('heading', { level: 1 }).waitFor();
  };

  test('staff fill in the form by hand; the form shows errors under the questions', async () => {
    await become(page, 'Trung tâm Phục vụ hành chính công');
    await fill(page, { 'Họ và tên': 'Công chức Một cửa', 'Điện thoại': '0912345678', 'Thiết bị/hệ thống': 'Máy in Canon LBP 2900' });
    await fill(page, { 'Mô tả hiện tượng': 'Máy in kẹt giấy, in bị sọc đen.' });
    await page.getByRole('combobox', { name: 'Bộ phận' }).selectOption('Trung tâm Phục vụ hành chính công');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    // «Có» leads to what to do at once; whoever goes back and says «Không» comes to the rest.
    await page.getByRole('radio', { name: 'Có', exact: true }).check();
    await press(words.form.next);
    await page.getByText('Ngắt kết nối mạng; không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng.').waitFor();
    await picture(page, '00-form-signs');
    await press(words.form.back);
    await page.getByRole('radio', { name: 'Không', exact: true }).check();
    await press(words.form.next);
    await fill(page, { 'Thư điện tử': 'motcua', 'Mã tài sản': 'MI-03' });
    await page.getByRole('combobox', { name: 'Nhóm sự cố' }).selectOption('MI – Máy in, máy quét, ngoại vi');
    await press(words.form.send);
    await page.getByText('Điền đúng địa chỉ thư điện tử').waitFor();
    await picture(page, '01-form-wrong');
    await fill(page, { 'Thư điện tử': 'motcua@sontay.example' });
    await press(words.form.send);
    await page.getByRole('status').getByText('Đã gửi thông báo sự cố.').waitFor();
  });

  test('the IT unit opens the incident from its mail, receives it, plans with live sums, and submits', async () => {
    await become(page, 'Cán bộ CNTT');
    await goTo(page, 'Hộp thư');
    await mails(page).filter({ hasText: 'Sự cố mới: ' }).click();
    await picture(page, '03-mail');
    await page.frameLocator('.mail-body').getByRole('link', { name: 'Mở sổ sự cố' }).click();
    await picture(page, '04-sheet');
    // At the row of the report.
    await page.locator('.ic-formula-bar-address').getByText('A2', { exact: true }).waitFor();
    expect(await row(2)).toEqual(expect.arrayContaining(['SC-2026-0001', 'Chờ tiếp nhận', 'Trong hạn']));
    await openSheet(page, 'Việc đang mở');
    expect((await shownCells(page, { row: 3 }, 1, 3))[0]).toEqual(['SC-2026-0001', 'Tiếp nhận', 'Máy in Canon LBP 2900']);
    await openSheet(page, 'Sổ sự cố');
    expect(await row(2)).toEqual(expect.arrayContaining(['SC-2026-0001', 'Chờ tiếp nhận', 'Trong hạn']));

    await openOn(2, 'Sự cố CNTT', 'Tiếp nhận, phân loại…');
    await picture(page, '05-receive');
    await dialog(page).getByRole('radio', { name: 'Cao' }).check();
    expect(await finish('Tiếp nhận')).toBe(
      'Đã tiếp nhận sự cố SC-2026-0001. Việc tiếp theo: “Lập phương án, dự toán”, hạn 17:00 ngày 23/11/2026.',
    );

    await openOn(2, 'Sự cố CNTT', 'Lập phương án, dự toán…');
    const plan = dialog(page);
    await fill(plan, { 'Nguyên nhân': 'Trục sấy mòn, gạt mực rách', 'Nội dung phương án': 'Thay trục sấy, gạt mực và vệ sinh máy' });
    await plan.getByRole('radio', { name: 'Thuê sửa chữa' }).check();
    await fill(plan, { 'Đơn vị đối tác': 'Đơn vị đối tác A' });
    await typeLine(plan, 1, ['Trục sấy Canon LBP 2900', 'cái', '1', '450000']);
    expect(await plan.getByLabel('Đơn giá, dòng 1').inputValue()).toBe('450.000');
    await plan.getByRole('button', { name: 'Thêm dòng' }).click();
    await typeLine(plan, 2, ['Công thay thế, vệ sinh', 'lần', '1,5', '150000']);
    // 450.000 + 225.000, and 8%.
    await plan.getByText('675.000').waitFor();
    await plan.getByText('54.000').waitFor();
    await plan.getByText('729.000').waitFor();
    await picture(page, '06-plan');
    expect(await finish('Lưu phương án')).toContain('Việc tiếp theo: “Trình Chủ tịch phê duyệt”');

    await openOn(2, 'Sự cố CNTT', 'Trình Chủ tịch phê duyệt…');
    await picture(page, '07-submit');
    expect(await finish('Trình phê duyệt')).toContain('Đã trình phương án xử lý sự cố SC-2026-0001.');
    await picture(page, '08-submitted');
  });

  test('the chairman opens the phone page from the mail and returns the plan with a reason', async () => {
    await become(page, 'Cao Văn Đức');
    await goTo(page, 'Hộp thư');
    await mails(page).filter({ hasText: 'Trình phê duyệt: Máy in' }).click();
    await picture(page, '09-mail-chairman');
    await page.frameLocator('.mail-body').getByRole('link', { name: 'Xem và quyết định' }).click();
    // The link opens the incident itself, ready to be decided.
    await phone(page).getByText('729.000').first().waitFor();
    await picture(page, '11-phone-decision');
    await phone(page).getByRole('button', { name: 'Trả lại để điều chỉnh' }).click();
    await phone(page).getByText('Chưa nhập lý do trả lại.').waitFor();
    await fill(phone(page), { 'Ý kiến': 'Bổ sung báo giá thứ hai' });
    await phone(page).getByRole('button', { name: 'Trả lại để điều chỉnh' }).click();
    await phone(page).getByRole('dialog').getByRole('button', { name: 'Trả lại để điều chỉnh' }).click();
    await phone(page).getByText('Đã trả lại phương án xử lý sự cố SC-2026-0001 để điều chỉnh.').waitFor();
    await picture(page, '12-phone-returned');
    await phone(page).getByRole('button', { name: 'Về danh sách' }).click();
    await phone(page).getByText('Không có việc nào chờ phê duyệt.').waitFor();
  });

  test('the IT unit plans again from the old plan, and the chairman approves from the menu', async () => {
    await become(page, 'Cán bộ CNTT');
    await goTo(page, 'Bảng tính');
    await openSheet(page, 'Sổ sự cố');
    await selectCell(page, 2);
    await chooseMenu(page, 'Sự cố CNTT', 'Thông tin sự cố');
    await sidebar(page).getByText('Trả lại, chờ điều chỉnh').waitFor();
    await picture(page, '13-card');
    await sidebar(page).getByRole('button', { name: 'Lập phương án, dự toán…' }).click();
    const plan = dialog(page);
    await plan.getByText('Bổ sung báo giá thứ hai').waitFor();
    await plan.getByLabel('Đơn giá, dòng 1').fill('400000');
    await plan.getByText('675.000').waitFor();
    await finish('Lưu phương án');
    await openOn(2, 'Sự cố CNTT', 'Trình Chủ tịch phê duyệt…');
    await finish('Trình phê duyệt');
    await page.getByRole('complementary', { name: 'Thông tin sự cố' }).getByRole('button', { name: 'Đóng' }).click();

    await become(page, 'Cao Văn Đức');
    await goTo(page, 'Bảng tính');
    await openSheet(page, 'Sổ sự cố');
    await openOn(2, 'Phê duyệt', 'Phê duyệt hoặc trả lại…');
    await dialog(page).getByText('675.000').first().waitFor();
    await picture(page, '14-decide');
    await dialog(page).getByRole('button', { name: 'Phê duyệt', exact: true }).click();
    await dialog(page).getByText('Phê duyệt phương án khắc phục sự cố Máy in Canon LBP 2900, kinh phí 675.000 đồng?').waitFor();
    await picture(page, '15-confirm');
    await dialog(page).getByRole('dialog').getByRole('button', { name: 'Phê duyệt', exact: true }).click();
    await dialog(page).getByText('Đã phê duyệt phương án xử lý sự cố SC-2026-0001.').waitFor();
    await closeWhenDone();
  });

  test('an edit by hand is logged in a free column, and undone in another one and outside the list', async () => {
    await become(page, 'Cán bộ CNTT');
    await goTo(page, 'Bảng tính');
    await openSheet(page, 'Sổ sự cố');
    await selectCell(page, 2, PRIORITY);
    await page.keyboard.type('Thấp');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Đã ghi thay đổi của SC-2026-0001 vào nhật ký.').waitFor();
    await selectCell(page, 2, PRIORITY);
    await page.keyboard.type('Rất cao');
    await page.keyboard.press('Enter');
    await page.getByText('Mức độ này không có trong danh sách nên đã khôi phục nội dung cũ (SC-2026-0001).').waitFor();
    await picture(page, '16-put-back-priority');
    await selectCell(page, 2, DEVICE);
    await page.keyboard.type('Máy khác');
    await page.keyboard.press('Enter');
    await page.getByText('Cột này ghi tự động nên đã khôi phục nội dung cũ (SC-2026-0001).').waitFor();
    await picture(page, '17-put-back');
    // The toast may come a moment before the grid shows the new row.
    let now = await row(2);
    for (const until = Date.now() + STEP_MS; now[DEVICE - 1] === 'Máy khác' && Date.now() < until; ) now = await row(2);
    expect([now[DEVICE - 1], now[PRIORITY - 1]]).toEqual(['Máy in Canon LBP 2900', 'Thấp']);
  });

  test('a button that is pressed twice acts once; three parties sign; the row is green', async () => {
    await openOn(2, 'Sự cố CNTT', 'Ghi kết quả thực hiện…');
    await picture(page, '18-carry-out');
    await dialog(page).getByRole('button', { name: 'Ghi kết quả', exact: true }).dblclick();
    await dialog(page).getByText('Đã ghi kết quả thực hiện của sự cố SC-2026-0001: vận hành thử đạt.').waitFor();
    await closeWhenDone();
    await openOn(2, 'Sự cố CNTT', 'Bàn giao…');
    await fill(dialog(page), { 'Người đại diện': 'Nguyễn Văn A', 'Số hóa đơn': '0000123' });
    await picture(page, '19-hand-over');
    expect(await finish('Ghi bàn giao')).toBe('Đã ghi bàn giao. Sự cố SC-2026-0001 đã khắc phục xong.');
    expect((await row(2)).slice(10)).toEqual(['B7', 'Hoàn thành', 'Cán bộ CNTT', '', '27/11 11:30', 'Hoàn thành đúng hạn']);
    expect(await cellLook(page, 2, DUE_STATE)).toEqual(['Hoàn thành đúng hạn', '#e6f4ea']);
    // The arrow keys make a cell fully visible, beside the rail and the frozen columns.
    await selectCell(page, 2, DUE_STATE - 1);
    await page.keyboard.press('ArrowRight');
    await page.locator('.ic-formula-bar-address').getByText('P2', { exact: true }).waitFor();
    const outline = (await outlineOf(page).boundingBox())!;
    expect(outline.x + outline.width).toBeLessThanOrEqual(1280);
    await page.getByText('Nhật ký', { exact: true }).click();
    const events = (await shownCells(page, { row: 2, column: 3 }, 40, 1)).flat();
    expect(events.filter((event) => event === 'Thực hiện, vận hành thử')).toHaveLength(1);
    await picture(page, '20-journal');
  });

  test('the folder of the incident has five papers, as A4 and as PDF; the partner has those that it signs', async () => {
    await goTo(page, 'Tài liệu');
    const tree = page.getByRole('navigation').last();
    await tree.getByRole('button', { name: '2026', exact: true }).click();
    await tree.getByRole('button', { name: /^SC-2026-0001/ }).click();
    const papers = tree.getByRole('button', { name: /BM\.0\d/ });
    const code = 'SC-2026-0001';
    await papers.first().waitFor();
    // A changed plan or a decision makes a new version of a paper; the earlier ones stay.
    expect(await papers.allInnerTexts()).toEqual(
      ['BM.01', 'BM.02', 'BM.02 lần 2', 'BM.03', 'BM.03 lần 2', 'BM.03 lần 3', 'BM.03 lần 4', 'BM.04', 'BM.05'].map(
        (name) => `${code} ${name}`,
      ),
    );
    const texts: [string, string[]][] = [
      ['BM.01', ['Điện thoại: 0912345678', '☒ Biểu mẫu', 'Mức độ ưu tiên: ☐ Khẩn cấp ☒ Cao']],
      ['BM.02 lần 2', ['☒ Thuê sửa chữa', '(Phương án lần 2, đã điều chỉnh.)']],
      ['BM.04', ['Kết quả: ☒ Đạt', '☒ Đúng hạn', 'Trục sấy Canon LBP 2900']],
      ['BM.05', ['BÊN GIAO: Đơn vị đối tác A', '☒ Hóa đơn số 0000123', '03 bản có giá trị như nhau']],
      ['BM.03 lần 2', ['☒ Trả lại để điều chỉnh']],
      ['BM.03 lần 4', ['TỔNG CỘNG 675.000', '☒ Phê duyệt phương án', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ Cao Văn Đức']],
    ];
    for (const [name, parts] of texts) {
      await tree.getByRole('button', { name: `${code} ${name}`, exact: true }).click();
      const body = page
        .getByRole('region', { name: `${code} ${name}`, exact: true })
        .frameLocator('iframe')
        .locator('body');
      await body
        .getByText(`${name.slice(0, 5)}/QT.VHTT.01`)
        .first()
        .waitFor();
      const text = (await body.innerText()).replace(/\s+/g, ' ');
      for (const part of parts) expect(text).toContain(part);
      await picture(page, `22-${name}`);
    }
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải PDF' }).click()]);
    expect(download.suggestedFilename()).toMatch(/BM\.03.*\.pdf$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');

    await become(page, 'Đơn vị đối tác A');
    await goTo(page, 'Tài liệu');
    await papers.first().waitFor();
    expect(await papers.allInnerTexts()).toEqual(['BM.02', 'BM.02 lần 2', 'BM.04', 'BM.05'].map((name) => `${code} ${name}`));
    await picture(page, '23-vendor');
  });

  test('a sample fills the form; as time passes, its row turns amber and then red, with the word beside it', async () => {
    await page.getByRole('button', { name: 'Sự cố mẫu' }).click();
    const samples = page.getByRole('complementary', { name: 'Sự cố mẫu' });
    await samples.getByRole('button', { name: /23\/11 · 09:20/ }).click();
    await picture(page, '24-samples');
    await samples.getByRole('button', { name: 'Chuyển đồng hồ và điền biểu mẫu' }).click();
    await samples.getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('button', { name: words.form.next, exact: true }).click();
    expect(await page.getByRole('textbox', { name: 'Ảnh hưởng' }).inputValue()).toBe('Công dân phải chờ lấy giấy hẹn.');
    await page.getByRole('button', { name: words.form.send, exact: true }).click();
    await page.getByRole('status').getByText('Đã gửi thông báo sự cố.').waitFor();

    await become(page, 'Cán bộ CNTT');
    await goTo(page, 'Bảng tính');
    await openSheet(page, 'Sổ sự cố');
    const status = () => cellLook(page, 3, DUE_STATE);
    expect(await status()).toEqual(['Trong hạn', '#ffffff']);
    await page.getByRole('button', { name: '+3 giờ' }).click();
    await page.getByText('Đồng hồ đã chuyển đến 12:20 Thứ Hai 23/11/2026.').waitFor();
    await page.getByRole('button', { name: '+3 giờ' }).click();
    await page.getByText('Đồng hồ đã chuyển đến 15:20 Thứ Hai 23/11/2026.').waitFor();
    expect(await status()).toEqual(['Sắp đến hạn', '#fef1d6']);
    await picture(page, '25-amber');
    await page.getByRole('button', { name: 'Chuyển đồng hồ đến' }).click();
    await page.getByRole('textbox', { name: 'Lúc khác' }).fill('23/11/2026 09:00');
    await page.getByRole('button', { name: 'Chuyển đến lúc này' }).click();
    await page.getByText('Đồng hồ chỉ chỉnh tiến.').waitFor();
    await picture(page, '26-clock');
    await page.getByRole('button', { name: 'Sáng mai' }).click();
    await page.getByText('Đồng hồ đã chuyển đến 07:00 Thứ Ba 24/11/2026.').waitFor();
    expect(await status()).toEqual(['Quá hạn từ 23/11 17:00', '#fce8e6']);
    expect(await cellLook(page, 2, DUE_STATE)).toEqual(['Hoàn thành đúng hạn', '#e6f4ea']);
    await picture(page, '27-red');
  });

  test('an open dialog says that a colleague has acted meanwhile', async () => {
    await openOn(3, 'Sự cố CNTT', 'Tiếp nhận, phân loại…');
    const colleague = await page.context().newPage();
    await colleague.goto(desk.url);
    await become(colleague, 'Nguyễn Thị Huệ');
    await openSheet(colleague, 'Sổ sự cố');
    await selectCell(colleague, 3);
    await chooseMenu(colleague, 'Sự cố CNTT', 'Tiếp nhận, phân loại…');
    await dialog(colleague).getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await dialog(colleague).getByText('Đã tiếp nhận sự cố SC-2026-0002.').waitFor();
    await colleague.close();
    await dialog(page).getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await dialog(page)
      .getByText('Sự cố SC-2026-0002 vừa được người khác xử lý (hiện: chờ lập phương án) nên nội dung này chưa được ghi.')
      .waitFor();
    await picture(page, '29-stale');
    await dialog(page).getByRole('button', { name: 'Đóng' }).click();
  });

  test('reloading the page keeps everything; a fresh start keeps nothing', async () => {
    const before = [await row(2), await row(3)];
    await page.reload();
    await openSheet(page, 'Sổ sự cố');
    expect([await row(2), await row(3)]).toEqual(before);
    await page.getByRole('button', { name: 'Bắt đầu lại…' }).click();
    await page.getByRole('radio', { name: 'Sổ trống' }).check();
    await page.getByRole('textbox', { name: 'Đồng hồ bắt đầu từ' }).fill('02/02/2026 07:30');
    await picture(page, '30-restart');
    await page.getByRole('button', { name: 'Xóa và bắt đầu lại' }).click();
    const setUp = page.getByRole('dialog', { name: 'Cài đặt sổ sự cố' });
    await setUp.getByRole('button', { name: 'Đóng' }).waitFor();
    await picture(page, '31-set-up');
    await setUp.getByRole('button', { name: 'Đóng' }).click();
    await page.getByText('Thứ Hai, 02/02/2026').waitFor();
    await openSheet(page, 'Sổ sự cố');
    expect(await row(2)).toEqual(['']);
    await goTo(page, 'Hộp thư');
    await page.getByText('Hộp thư trống.').waitFor();
  });
});
