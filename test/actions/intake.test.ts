// B1: an incident comes from the intake form or from a dialog, and is recorded once even when a form event is lost or repeated.
import { fillFromMenu, openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel } from '../../src/actions/page-models';
import { byHand } from '../support/hands';
import { documentsOf, documentText, keptOffice, mailsTo, registerRow, rowsOf, sharedWithStaff, who } from '../support/office';
import { printer, sendForm } from '../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00');
const codesIn = (workspace: ReturnType<typeof office>) => rowsOf(workspace, 'Sổ sự cố').map((row) => row['Mã sự cố']);
const reconcileLater = (workspace: ReturnType<typeof office>) => workspace.advanceTo(workspace.now() + 11 * 60_000);

describe('a report by form', () => {
  test('adds a register row and a journal entry, and mails the reporter and the IT unit', () => {
    const workspace = office();
    sendForm(workspace);
    expect(registerRow(workspace, 'SC-2026-0001')).toMatchObject({
      Kênh: 'Biểu mẫu',
      'Người báo': 'Trần Thị Bình',
      'Điện thoại': '0912345678',
      'Thời điểm báo': '23/11 09:20',
      Bước: 'B2',
      'Trạng thái': 'Chờ tiếp nhận',
      'Hạn bước': '23/11 17:00',
      Nhóm: 'MI – Máy in, máy quét, ngoại vi',
    });
    expect(rowsOf(workspace, 'Nhật ký')).toMatchObject([{ 'Sự kiện': 'Báo sự cố', 'Người thực hiện': 'Trần Thị Bình' }]);
    // In office hours the form has said that it is sent, and the mail on the reception has the code.
    expect(mailsTo(workspace, 'taichinh@sontay.example')).toEqual([]);
    for (const email of [who.it, who.otherIt])
      expect(mailsTo(workspace, email).map(({ subject }) => subject)).toEqual([
        'Sự cố mới: Máy in Canon LBP 2900, tiếp nhận trước 17:00 ngày 23/11 [SC-2026-0001]',
      ]);
    expect(workspace.mails()).toHaveLength(2);
  });

  test('without an e-mail address sends no receipt; with signs of an attack mails the chairman at once', () => {
    const workspace = office();
    sendForm(workspace, { 'Thư điện tử': '', 'Dấu hiệu sự cố an ninh mạng': 'Có' });
    expect(mailsTo(workspace, who.chairman)[0]!.body).toContain('ngắt kết nối mạng; không tắt nguồn');
    expect(workspace.mails()).toHaveLength(3);
  });

  test('with signs of an attack: the row is marked, the receipt says what to do, the dialog asks for personal data first and suggests nothing', () => {
    const workspace = office();
    sendForm(workspace, { 'Dấu hiệu sự cố an ninh mạng': 'Có', 'Máy đặt ở đâu': 'Phòng 2' });
    expect(registerRow(workspace, 'SC-2026-0001')).toMatchObject({
      'Trạng thái': 'An ninh mạng: tiếp nhận ngay',
      'Mức độ': 'Khẩn cấp',
      'An ninh mạng': 'Có dấu hiệu, chưa tiếp nhận',
    });
    expect(workspace.colour('Sổ sự cố', 'A2')).toBe('#fce8e6');
    const [receipt, ...others] = mailsTo(workspace, 'taichinh@sontay.example');
    expect(others).toEqual([]);
    expect(receipt!.subject).toMatch(/^Rút dây mạng ngay, không tắt nguồn/);
    expect(receipt!.body).toMatch(
      /^Ngay bây giờ: ngắt kết nối mạng; .*giữ nguyên hiện trạng\. Cách ngắt: rút dây mạng hoặc tắt Wi-Fi của máy\. Gọi ngay Bộ phận CNTT/,
    );
    // Nothing of a limit: whoever reads it must not wait for one.
    expect(receipt!.body).toContain('đã gửi thư báo Bộ phận CNTT và Chủ tịch; sự cố này được ưu tiên xử lý.');
    expect(receipt!.body).not.toMatch(/trước \d/);
    for (const email of [who.it, who.otherIt])
      expect(mailsTo(workspace, email).map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/^Xử lý ngay: .* có dấu hiệu sự cố an ninh mạng/),
      ]);
    expect(mailsTo(workspace, who.chairman)[0]!.body).toContain('Máy in Canon LBP 2900 (Phòng 2, Phòng Kinh tế)');
    sendForm(workspace, { 'Dấu hiệu sự cố an ninh mạng': 'Có', 'Máy đặt ở đâu': 'Phòng Kinh tế' });
    expect(mailsTo(workspace, who.chairman).at(-1)!.body).toContain('Máy in Canon LBP 2900 (Phòng Kinh tế) có dấu hiệu');
    const page = openFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0001') as DialogModel;
    expect(page.warning).toContain('Ngắt kết nối mạng');
    const [first, second] = page.groups[0]!.fields;
    expect([first, second]).toMatchObject([
      { name: 'personalData', value: '', required: true },
      { name: 'security', value: '', required: true },
    ]);
    expect(fillFromMenu(workspace, 'menuReceive', 'SC-2026-0001', {})).toMatchObject({
      ok: false,
      fields: { security: expect.any(String) },
    });
    expect(fillFromMenu(workspace, 'menuReceive', 'SC-2026-0001', { security: 'yes' })).toMatchObject({
      ok: false,
      fields: { personalData: expect.any(String) },
    });
  });

  test('outside office hours gets a receipt with its code at once', () => {
    const workspace = office();
    workspace.skipTo('2026-11-23T20:00+07:00');
    sendForm(workspace);
    expect(mailsTo(workspace, 'taichinh@sontay.example').map(({ subject }) => subject)).toEqual([
      'Đã ghi nhận: Máy in Canon LBP 2900 [SC-2026-0001]',
    ]);
  });

  test('makes one incident for each response when an event comes twice, never or empty', () => {
    const workspace = office();
    sendForm(workspace, {}, 'twice');
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' }, 'never');
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    expect(codesIn(workspace)).toEqual(['SC-2026-0001', 'SC-2026-0002']);
    workspace.as(who.owner).call('onFormSubmitted');
    reconcileLater(workspace);
    reconcileLater(workspace);
    expect(rowsOf(workspace, 'Sổ sự cố').map((row) => [row['Mã sự cố'], row['Thiết bị']])).toEqual([
      ['SC-2026-0001', 'Máy in Canon LBP 2900'],
      ['SC-2026-0002', 'Máy chiếu'],
      ['SC-2026-0003', 'Máy quét'],
    ]);
    expect(mailsTo(workspace, who.otherIt)).toHaveLength(3);
  });

  test('is found by «Đối chiếu» after a lost event; a second «Đối chiếu» finds nothing missing', () => {
    const workspace = office();
    sendForm(workspace, {}, 'never');
    const runReconciliation = () => openFromMenu(workspace.as(who.it), 'menuSweep');
    expect(runReconciliation()).toMatchObject({ kind: 'notice', message: 'Đã ghi nhận thêm SC-2026-0001 từ biểu mẫu báo sự cố.' });
    expect(runReconciliation()).toMatchObject({ message: 'Sổ sự cố khớp với nhật ký và biểu mẫu báo sự cố, không thiếu dòng nào.' });
  });

  test('gets number 0001 again in a new year', () => {
    const workspace = office();
    sendForm(workspace);
    workspace.skipTo('2026-12-31T23:59+07:00');
    sendForm(workspace);
    workspace.skipTo('2027-01-01T00:00+07:00');
    sendForm(workspace);
    sendForm(workspace);
    expect(codesIn(workspace)).toEqual(['SC-2026-0001', 'SC-2026-0002', 'SC-2027-0001', 'SC-2027-0002']);
  });

  test('keeps the text as meant: decomposed letters, Ð for Đ, a formula, 50,000 characters', () => {
    const workspace = office();
    sendForm(workspace, {
      'Họ và tên': 'Nguyễn Thị Huệ'.normalize('NFD'),
      'Thiết bị/hệ thống': 'Máy ÐIỆN thoại bàn',
      'Mô tả hiện tượng': `=IMPORTXML("http://example.invalid";"//a") ${'Lỗi. '.repeat(10_000)}`.slice(0, 50_000),
      'Vị trí': '+84 quầy 1',
      'Điện thoại': '00912',
    });
    const row = registerRow(workspace, 'SC-2026-0001');
    expect(row['Người báo']).toBe('Nguyễn Thị Huệ'.normalize('NFC'));
    expect(row['Thiết bị']).toBe('Máy ĐIỆN thoại bàn');
    expect(row['Điện thoại']).toBe('00912');
    expect(row['Mô tả']).toMatch(/^=IMPORTXML/);
    expect(row['Vị trí']).toBe('+84 quầy 1');
    const formulas = byHand<string[]>(
      workspace,
      who.owner,
      "return sheet('Sổ sự cố').getRange('A2:AI2').getFormulas()[0].filter(Boolean);",
    );
    expect(formulas).toEqual([expect.stringContaining('NOW()')]);
    // The whole text is in the journal and on the form.
    expect(fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0001', {}).ok).toBe(true);
    expect(documentsOf(workspace, 'SC-2026-0001')).toEqual(['BM.01']);
    const card = openFromMenu(workspace, 'menuCard', 'SC-2026-0001');
    expect(card.kind === 'card' && card.details.find(({ label }) => label === 'Hiện tượng')!.value.length).toBe(50_000);
  });

  test('is cut when a row cannot hold it, and does not block other reports', () => {
    const workspace = office();
    sendForm(workspace, { 'Mô tả hiện tượng': '"Lỗi"\n'.repeat(7_000) }, 'never');
    sendForm(workspace, { 'Mô tả hiện tượng': `${'"'.repeat(49_999)}.`, 'Ảnh hưởng đến công việc': '\u0001'.repeat(49_000) }, 'never');
    const full = '"'.repeat(40_000);
    sendForm(
      workspace,
      {
        'Họ và tên': full,
        'Vị trí': full,
        'Mô tả hiện tượng': full,
        'Ảnh hưởng đến công việc': full,
        'Đề nghị': full,
        'Số sê-ri': full,
        'Mã tài sản': full,
      },
      'never',
    );
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' }, 'never');
    reconcileLater(workspace);
    expect(rowsOf(workspace, 'Sổ sự cố').map((row) => row['Thiết bị'])).toEqual(expect.arrayContaining(['Máy quét']));
    expect(codesIn(workspace)).toHaveLength(4);
    expect(rowsOf(workspace, 'Sổ sự cố')[2]!['Người báo']).toMatch(/"… \(xem đầy đủ trong câu trả lời biểu mẫu\)$/);
  });

  test.each([
    ['24/11/2026 08:00', false],
    ['30/12/1899 08:00', true],
    ['01/01/9999 08:00', true],
  ])('with %s as the time of detection counts from its own time', (moment, isSaid) => {
    const workspace = office();
    sendForm(workspace, { 'Thời điểm phát hiện': moment, 'Nhóm sự cố': 'AN – An ninh mạng, mã độc' });
    expect(mailsTo(workspace, who.chairman)[0]!.body).toContain('Lúc 09:20 ngày 23/11/2026, Máy in Canon LBP 2900');
    expect(JSON.stringify(openFromMenu(workspace.as(who.it), 'menuCard', 'SC-2026-0001')).includes('thời hạn tính từ lúc gửi')).toBe(
      isSaid,
    );
  });

  test('with a time of detection to come: BM.01 says that of the report', () => {
    const workspace = office();
    sendForm(workspace, { 'Thời điểm phát hiện': '24/11/2026 08:05' });
    expect(fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0001', {})).toMatchObject({ ok: true });
    const paper = documentText(workspace, 'SC-2026-0001 BM.01');
    expect(/phát hiện: [^.]{0,50}/.exec(paper)?.[0]).toContain('09 giờ 20 phút, ngày 23 tháng 11 năm 2026');
  });

  test('with a moment in words, where people have made a question of text of it, keeps the words', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `const form = FormApp.openById('${workspace.forms()[0]!.id}');
       form.deleteItem(form.getItems().find((item) => item.getTitle() === 'Thời điểm phát hiện'));
       form.moveItem(form.addTextItem().setTitle('Thời điểm phát hiện'), 5);`,
    );
    sendForm(workspace, { 'Thời điểm phát hiện': 'sáng nay' });
    expect(registerRow(workspace, 'SC-2026-0001')['Mô tả']).toContain('sáng nay');
  });

  test('cuts an answer of more than five thousand letters; the form keeps it whole', () => {
    const workspace = office();
    sendForm(workspace, { 'Vị trí': 'Phòng 2 '.repeat(1000) });
    const place = registerRow(workspace, 'SC-2026-0001')['Vị trí']!;
    expect(place).toMatch(/… \(xem đầy đủ trong câu trả lời biểu mẫu\)$/);
    expect(place.length).toBeLessThan(5_100);
  });

  test('that was sent before the last sweep, and that none has seen, is found by the next', () => {
    const workspace = office();
    sendForm(workspace, {}, 'never');
    byHand(workspace, who.owner, `PropertiesService.getScriptProperties().setProperty('swept.responses', '${workspace.now() + 60_000}');`);
    reconcileLater(workspace);
    expect(codesIn(workspace)).toEqual(['SC-2026-0001']);
  });

  test('is recorded even after a question was deleted from the form', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `const form = FormApp.openById('${workspace.forms()[0]!.id}');
       form.deleteItem(form.getItems().find((item) => item.getTitle() === 'Họ và tên'));`,
    );
    const { 'Họ và tên': _name, ...answers } = printer;
    workspace.submitForm(workspace.forms()[0]!.id, answers);
    expect(registerRow(workspace, 'SC-2026-0001')['Người báo']).toBe('(không ghi)');
  });

  test('without department and device says so in the mail and in the description', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `const form = FormApp.openById('${workspace.forms()[0]!.id}');
       for (const title of ['Bộ phận', 'Thiết bị/hệ thống']) form.deleteItem(form.getItems().find((item) => item.getTitle() === title));`,
    );
    const { 'Bộ phận': _department, 'Thiết bị/hệ thống': _device, ...answers } = printer;
    workspace.submitForm(workspace.forms()[0]!.id, answers);
    expect(registerRow(workspace, 'SC-2026-0001')).toMatchObject({
      'Bộ phận': '',
      'Thiết bị': '(không ghi)',
      'Mô tả': `${printer['Mô tả hiện tượng']} (Biểu mẫu không ghi bộ phận.)`,
    });
    const { body } = mailsTo(workspace, who.it).find(({ subject }) => subject.includes('[SC-'))!;
    expect(body).toContain('Trần Thị Bình báo: ');
    expect(body).toContain('Thiết bị: (không ghi).');
  });

  test.each([
    ['MI – Máy in, máy quét, ngoại vi', '', 'MI – Máy in', ''],
    ['MI – Máy in, máy quét, ngoại vi', 'IN – Máy in, máy quét, ngoại vi', 'IN – Máy in', ''],
    [
      'MI – Máy in, máy quét, ngoại vi',
      'IN – Máy in',
      '',
      ' (Biểu mẫu ghi nhóm “MI – Máy in, máy quét, ngoại vi”, “Danh mục” không có nhóm này.)',
    ],
    ['AN – An ninh mạng, mã độc', 'AM – An ninh', 'AN', ''],
  ])('of the group «%s», which «Danh mục» now calls «%s», keeps what is known of it', (chosen, renamed, label, remark) => {
    const workspace = office();
    const row = rowsOf(workspace, 'Danh mục').findIndex((one) => one['Nhóm sự cố'] === chosen) + 2;
    const column = workspace.grid('Danh mục')[0]!.indexOf('Nhóm sự cố');
    sendForm(workspace, { 'Nhóm sự cố': chosen }, 'never');
    if (renamed) workspace.as(who.owner).type('Danh mục', `${String.fromCharCode(65 + column)}${row}`, renamed);
    reconcileLater(workspace);
    expect(registerRow(workspace, 'SC-2026-0001')['Nhóm']).toMatch(label ? new RegExp(`^${label}`) : /^$/);
    const described = chosen.startsWith('AN')
      ? expect.stringMatching(/^Nội dung sự cố an ninh mạng không hiện ở đây/)
      : `${printer['Mô tả hiện tượng']}${remark}`;
    expect(registerRow(workspace, 'SC-2026-0001')['Mô tả']).toEqual(described);
    expect(mailsTo(workspace, who.chairman)).toHaveLength(chosen.startsWith('AN') ? 1 : 0);
  });
});

describe('a report by dialog', () => {
  const phoned = {
    reporter: 'Lê Văn Tám',
    department: 'Công an xã',
    device: 'Máy tính',
    description: 'Không lên nguồn',
    phone: '0905000111',
  };

  test('opens with the time and the lists; the register keeps when it was reported, the journal who typed it and when', () => {
    const workspace = office().as(who.it);
    const dialog = openFromMenu(workspace, 'menuReport') as DialogModel;
    const fields = Object.fromEntries(dialog.groups.flatMap((group) => group.fields).map((field) => [field.name, field]));
    expect([fields.channel!.value, fields.reportedAt!.value]).toEqual(['phone', '23/11/2026 09:20']);
    expect(fields.department).toMatchObject({ suggestions: expect.arrayContaining(['Công an xã']) });
    expect(send(workspace, dialog, { ...phoned, channel: 'inPerson', reportedAt: '23/11/2026 07:00' })).toMatchObject({
      ok: true,
      message: 'Đã ghi nhận sự cố SC-2026-0001. Việc tiếp theo: “Tiếp nhận, phân loại”, hạn 11:30 ngày 23/11/2026.',
    });
    expect(registerRow(workspace, 'SC-2026-0001')).toMatchObject({
      Kênh: 'Trực tiếp',
      'Thời điểm báo': '23/11 07:00',
      'Người báo': 'Lê Văn Tám',
    });
    expect(rowsOf(workspace, 'Nhật ký')[0]).toMatchObject({ 'Thời điểm': '23/11/2026 09:20', 'Người thực hiện': 'Cán bộ CNTT' });
  });

  test('makes one incident after a double click, and says so', () => {
    const workspace = office().as(who.it);
    const dialog = openFromMenu(workspace, 'menuReport') as DialogModel;
    send(workspace, dialog, phoned);
    expect(send(workspace, dialog, phoned)).toMatchObject({
      ok: true,
      message: expect.stringContaining('Việc này đã ghi trước đó (SC-2026-0001)'),
    });
    expect(codesIn(workspace)).toEqual(['SC-2026-0001']);
    expect(mailsTo(workspace, who.otherIt)).toHaveLength(1);
  });

  test.each([
    [
      { reporter: ' ', device: '', department: '', description: '' },
      {
        reporter: 'Chưa nhập họ và tên người báo.',
        department: 'Chưa nhập bộ phận.',
        device: 'Chưa nhập thiết bị/hệ thống.',
        description: 'Chưa nhập mô tả hiện tượng.',
      },
    ],
    [{ reportedAt: '31/02/2026 09:00' }, { reportedAt: 'Nhập ngày giờ như 23/11/2026 09:20.' }],
    [{ reportedAt: '23/11/2026 10:00' }, { reportedAt: 'Thời điểm báo chưa đến. Nhập giờ đã qua.' }],
    [{ reportedAt: '23/11/2025 09:00' }, { reportedAt: 'Chỉ ghi nhận được sự cố báo trong 30 ngày gần đây.' }],
  ])('with %j shows the error under its field, and nothing is recorded', (typed, fields) => {
    const workspace = office();
    expect(fillFromMenu(workspace.as(who.it), 'menuReport', '', { ...phoned, ...typed })).toMatchObject({ ok: false, fields });
    expect(codesIn(workspace)).toEqual([]);
  });

  test('is refused to staff without a role, from the menu and from a dialog that was left open', () => {
    const workspace = office();
    const dialog = openFromMenu(workspace.as(who.it), 'menuReport') as DialogModel;
    expect(openFromMenu(sharedWithStaff(workspace).as(who.staff), 'menuReport')).toMatchObject({
      kind: 'notice',
      message: expect.stringMatching(/^Chưa ghi nhận được sự cố: .*CNTT/),
    });
    expect(send(workspace, dialog, phoned)).toMatchObject({ ok: false, message: expect.stringContaining('Chưa ghi nhận được sự cố') });
    expect(codesIn(workspace)).toEqual([]);
  });
});
