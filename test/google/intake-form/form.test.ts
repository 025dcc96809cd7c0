// Set-up of the intake form as a desired state: whatever hands or a killed run left, one form with each question once.
import { openWorkspace, type ShownForm, type Workspace } from 'apps-script-emulator';
import type { Report } from '../../../src/procedure/incident';
import { formParts, intakeFormTexts } from '../../../src/texts/intake-form';
import { firstListTexts } from '../../../src/texts/sheets/first-lists';
import { partScript } from '../../support/part-script';

const owner = 'cntt@xa.example';
const at = Date.parse('2026-11-23T08:00:00+07:00');
const parts = formParts({ contact: '0905 111 222', collectsEmail: false });
let folder: string;

beforeAll(async () => {
  folder = await partScript('test/google/intake-form/form-script.ts');
});

function opened(): Workspace {
  const workspace = openWorkspace({ at, owner });
  workspace.load(folder);
  return workspace;
}

const setUp = (workspace: Workspace, more: object = {}) => workspace.call('setUp', more) as string[];
const byHand = (workspace: Workspace, lines: string) => workspace.call('byHand', lines);
/** Lines of a script: another form, with a text question under each of our titles. */
const anotherForm = `const other = FormApp.create('Phiếu cũ', true);
     for (const one of form.getItems()) other.addTextItem().setTitle(one.getTitle());`;
const files = (workspace: Workspace) => workspace.files().filter(({ mimeType, trashed }) => mimeType.endsWith('.form') && !trashed);

/** The only form of the workspace, as people see it, without ids. */
function shown(workspace: Workspace): Omit<ShownForm, 'id'> & { linked: number } {
  const [file, ...others] = files(workspace);
  expect(others).toEqual([]);
  const { id, items, ...form } = workspace.form(file!.id);
  const linked = (workspace.call('linkedForms') as string[]).filter((url) => url.includes(id));
  const placeOf = (move: unknown) => (typeof move === 'number' ? items.findIndex((item) => item.id === move) : move) as number;
  return {
    ...form,
    items: items.map((item) => ({
      ...item,
      id: 0,
      ...(item.leadsTo && { leadsTo: item.leadsTo.map(placeOf) }),
      ...(item.goTo !== undefined && { goTo: placeOf(item.goTo) }),
    })),
    linked: linked.length,
  };
}

test('the form has each question once, in its order, open and linked; a second run changes nothing', () => {
  const workspace = opened();
  expect(setUp(workspace)).toEqual([]);
  const form = shown(workspace);
  expect(form.items.map(({ title, help, required }) => [title, help, required])).toEqual(
    parts.map((part) => [part.title, part.help, part.kind !== 'page' && part.required]),
  );
  expect(form).toMatchObject({ published: true, acceptsResponses: true, linked: 1, title: 'Báo sự cố công nghệ thông tin' });
  expect(setUp(workspace)).toEqual([]);
  expect(shown(workspace)).toEqual(form);
});

test.each([
  ['a deleted question', "form.deleteItem(item('Bộ phận'));", 'Đã thêm câu hỏi còn thiếu: “Bộ phận”.'],
  ['a renamed question', "item('Điện thoại').setTitle('Số máy');", 'Đã sửa lại câu hỏi: “Điện thoại”.'],
  [
    'a retyped question',
    "form.deleteItem(item('Bộ phận')); form.addTextItem().setTitle('Bộ phận');",
    'Đã thêm câu hỏi còn thiếu: “Bộ phận”. Đã bỏ câu hỏi trùng hoặc sai kiểu: “Bộ phận”.',
  ],
  [
    'a question that was retyped and renamed under its id',
    `form.deleteItem(item('Bộ phận'));
     const properties = PropertiesService.getScriptProperties();
     const ids = JSON.parse(properties.getProperty('form.items'));
     properties.setProperty('form.items', JSON.stringify({ ...ids, department: form.addTextItem().setTitle('Phòng').getId() }));`,
    'Đã thêm câu hỏi còn thiếu: “Bộ phận”. Đã bỏ câu hỏi trùng hoặc sai kiểu: “Bộ phận”.',
  ],
  [
    'a question renamed to one that was deleted',
    "form.deleteItem(item('Thiết bị/hệ thống')); item('Vị trí').setTitle('Thiết bị/hệ thống');",
    'Đã thêm câu hỏi còn thiếu: “Thiết bị/hệ thống”. Đã sửa lại câu hỏi: “Vị trí”.',
  ],
  ['a doubled question', "form.addTextItem().setTitle('Họ và tên');", 'Đã bỏ câu hỏi trùng hoặc sai kiểu: “Họ và tên”.'],
  [
    'a question doubled with other spaces, case and marks',
    "form.addTextItem().setTitle('  họ  và tên '.normalize('NFD'));",
    'Đã bỏ câu hỏi trùng hoặc sai kiểu: “Họ và tên”.',
  ],
  ['a moved question', "form.moveItem(item('Họ và tên'), 7);", 'Đã xếp lại thứ tự câu hỏi.'],
  ['an answer that nobody has to give', "item('Điện thoại').asTextItem().setRequired(false);", 'Đã sửa lại câu hỏi: “Điện thoại”.'],
  [
    'other choices',
    "item('Dấu hiệu sự cố an ninh mạng').asMultipleChoiceItem().setChoiceValues(['?']);",
    'Đã sửa lại câu hỏi: “Dấu hiệu sự cố an ninh mạng”.',
  ],
  [
    'choices that lead nowhere',
    "item('Dấu hiệu sự cố an ninh mạng').asMultipleChoiceItem().setChoiceValues(['Không', 'Có']);",
    'Đã sửa lại câu hỏi: “Dấu hiệu sự cố an ninh mạng”.',
  ],
  [
    'a deleted page',
    "form.deleteItem(item('Làm ngay khi có dấu hiệu sự cố an ninh mạng'));",
    'Đã thêm câu hỏi còn thiếu: “Làm ngay khi có dấu hiệu sự cố an ninh mạng”. Đã sửa lại câu hỏi: “Dấu hiệu sự cố an ninh mạng”.',
  ],
  [
    'a page doubled by hand',
    "form.addPageBreakItem().setTitle('Biết thì ghi thêm');",
    'Đã bỏ câu hỏi trùng hoặc sai kiểu: “Biết thì ghi thêm”.',
  ],
  [
    'a page that everybody comes to, with other words on what to do',
    "item('Làm ngay khi có dấu hiệu sự cố an ninh mạng').asPageBreakItem().setGoToPage(FormApp.PageNavigationType.CONTINUE).setHelpText('Tắt máy');",
    'Đã sửa lại câu hỏi: “Làm ngay khi có dấu hiệu sự cố an ninh mạng”.',
  ],
  ['a closed form', 'form.setAcceptingResponses(false);', 'Biểu mẫu đang đóng, đã mở lại để nhận câu trả lời.'],
  ['an unpublished form', 'form.setPublished(false);', 'Biểu mẫu đang đóng, đã mở lại để nhận câu trả lời.'],
  ['a form without destination', 'form.removeDestination();', 'Biểu mẫu không còn gắn với bảng tính; đã gắn lại.'],
  ['forgotten ids of questions', "PropertiesService.getScriptProperties().deleteProperty('form.items');", ''],
  ['a forgotten form', 'PropertiesService.getScriptProperties().deleteAllProperties();', ''],
  [
    'a forgotten form without destination',
    'form.removeDestination(); PropertiesService.getScriptProperties().deleteAllProperties();',
    'Biểu mẫu không còn gắn với bảng tính; đã gắn lại.',
  ],
])('%s is put right, and set-up says so', (_, lines, said) => {
  const workspace = opened();
  setUp(workspace);
  const form = shown(workspace);
  const { id } = files(workspace)[0]!;
  byHand(workspace, lines);
  // A search may not find a file of the last minutes.
  workspace.advanceTo(workspace.now() + 600_000);
  expect(setUp(workspace).join(' ')).toBe(said);
  expect(shown(workspace)).toEqual(form);
  expect(files(workspace)[0]!.id).toBe(id);
  expect(setUp(workspace)).toEqual([]);
});

test('questions that people added, and what they explained, stay where they are', () => {
  const workspace = opened();
  setUp(workspace);
  byHand(
    workspace,
    `form.moveItem(form.addTextItem().setTitle('Số phòng'), 3);
     form.addSectionHeaderItem().setTitle('Cảm ơn');
     item('Họ và tên').setHelpText('Như trong quyết định');
     item('Vị trí').setHelpText('Phòng, tầng');
     item('Biết thì ghi thêm').setHelpText('Mã ở tem dán trên máy');
     form.setConfirmationMessage('Cảm ơn anh/chị.');
     form.deleteItem(item('Thư điện tử'));`,
  );
  setUp(workspace);
  const { items, confirmation } = shown(workspace);
  const titles = parts.map(({ title }) => title);
  expect(items.map(({ title }) => title)).toEqual([...titles.slice(0, 3), 'Số phòng', ...titles.slice(3), 'Cảm ơn']);
  expect(items[0]!.help).toBe('Như trong quyết định');
  expect(items.find(({ title }) => title === 'Biết thì ghi thêm')!.help).toBe('Mã ở tem dán trên máy');
  expect(items.find(({ title }) => title === 'Vị trí')!.help).toBe('Phòng, tầng');
  expect(confirmation).toBe('Cảm ơn anh/chị.');
});

test('a form in the bin is taken out of it; one that is gone is replaced; one that may not be edited is named with its owner', () => {
  const workspace = opened();
  setUp(workspace);
  const [before] = files(workspace);
  byHand(workspace, 'DriveApp.getFileById(form.getId()).setTrashed(true);');
  expect(setUp(workspace).join(' ')).toContain('đã lấy lại');
  expect(files(workspace).map((file) => file.id)).toEqual([before!.id]);
  byHand(workspace, 'Drive.Files.remove(form.getId());');
  expect(setUp(workspace).join(' ')).toContain('đã lập biểu mẫu mới');
  const { id } = files(workspace)[0]!;
  expect(id).not.toBe(before!.id);
  workspace.share(workspace.containerId, 'khac@xa.example', 'editor');
  workspace.share(id, 'khac@xa.example', 'viewer');
  expect(() => workspace.as('khac@xa.example').call('setUp')).toThrow(`không còn quyền sửa “Báo sự cố công nghệ thông tin”. Nhờ ${owner}`);
});

test('a form of people that collects into the same file is not taken for ours', () => {
  const workspace = opened();
  setUp(workspace);
  byHand(
    workspace,
    `const other = FormApp.create('Khảo sát', true);
     other.addTextItem().setTitle('Họ và tên');
     other.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
     DriveApp.getFileById(form.getId()).setTrashed(true);`,
  );
  setUp(workspace);
  expect(
    files(workspace)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Báo sự cố công nghệ thông tin', 'Khảo sát']);
});

test('a copy of the form that collects into the file and lies in the bin is not taken out of it', () => {
  const workspace = opened();
  setUp(workspace);
  byHand(
    workspace,
    `const copy = DriveApp.getFileById(form.getId()).makeCopy('Bản sao');
     FormApp.openById(copy.getId()).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
     for (const one of [copy, DriveApp.getFileById(form.getId())]) one.setTrashed(true);`,
  );
  setUp(workspace);
  expect(files(workspace).map(({ name }) => name)).toEqual(['Báo sự cố công nghệ thông tin']);
  expect(shown(workspace)).toMatchObject({ published: true, acceptsResponses: true });
});

test('another form with our questions that lies in the bin is left there', () => {
  const workspace = opened();
  setUp(workspace);
  byHand(
    workspace,
    `${anotherForm}
     other.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
     form.removeDestination();
     DriveApp.getFileById(other.getId()).setTrashed(true);
     Drive.Files.remove(form.getId());`,
  );
  expect(setUp(workspace).join(' ')).toContain('đã lập biểu mẫu mới');
  expect(shown(workspace)).toMatchObject({ published: true, acceptsResponses: true });
});

test('another form with our questions that collects into the file is taken, and is ours from then on; what people added stays', () => {
  const workspace = opened();
  setUp(workspace);
  // The last run on the form before was killed while it added questions.
  byHand(
    workspace,
    `${anotherForm}
     other.addTextItem();
     other.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
     DriveApp.getFileById(form.getId()).setTrashed(true);
     PropertiesService.getScriptProperties().setProperty('form.adding', '[]');`,
  );
  expect(setUp(workspace).join(' ')).toContain('Đã nhận lại biểu mẫu');
  const { id } = files(workspace)[0]!;
  expect(shown(workspace).items.filter(({ title }) => title === '')).toHaveLength(1);
  byHand(workspace, 'form.removeDestination(); PropertiesService.getScriptProperties().deleteAllProperties();');
  workspace.advanceTo(workspace.now() + 600_000);
  setUp(workspace);
  expect(files(workspace).map((file) => file.id)).toEqual([id]);
});

test.each([undefined, 'viewer'] as const)(
  'a form of another person that collects into the file, and that this account may not edit (%s), keeps nobody from the own one',
  (role) => {
    const workspace = opened();
    setUp(workspace);
    const other = 'khac@xa.example';
    for (const id of [workspace.containerId, files(workspace)[0]!.id]) workspace.share(id, other, 'editor');
    byHand(
      workspace.as(other),
      "FormApp.create('Khảo sát').setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());",
    );
    if (role) workspace.share(files(workspace).find(({ name }) => name === 'Khảo sát')!.id, owner, role);
    byHand(workspace.as(owner), 'Drive.Files.remove(form.getId());');
    expect(setUp(workspace).join(' ')).toContain('đã lập biểu mẫu mới');
  },
);

describe('answers', () => {
  const answers = {
    'Họ và tên': 'Lan',
    'Bộ phận': 'Công an xã',
    'Điện thoại': '0905',
    'Thiết bị/hệ thống': 'Máy in',
    'Mô tả hiện tượng': 'Kẹt',
    'Dấu hiệu sự cố an ninh mạng': 'Không',
  };
  const send = (workspace: Workspace, more: Record<string, string> = {}) =>
    workspace.submitForm(files(workspace)[0]!.id, { ...answers, ...more }, { by: 'lan@xa.example' });
  const reports = (workspace: Workspace) => workspace.call('reports') as Report[];

  test('an answer to a question that was made anew by hand is read by its title', () => {
    const workspace = opened();
    setUp(workspace);
    byHand(
      workspace,
      "form.deleteItem(item('Thiết bị/hệ thống')); form.moveItem(form.addTextItem().setTitle(' thiết bị/hệ  thống'.normalize('NFD')), 3);",
    );
    const { 'Thiết bị/hệ thống': device, ...others } = answers;
    workspace.submitForm(files(workspace)[0]!.id, { ...others, [' thiết bị/hệ  thống'.normalize('NFD')]: device }, {});
    expect(reports(workspace)[0]).toMatchObject({ device: 'Máy in', reporter: 'Lan' });
  });

  test('an address that is none is refused by the form', () => {
    const workspace = opened();
    setUp(workspace);
    expect(() => send(workspace, { 'Thư điện tử': 'lan@@xa' })).toThrow();
    expect(send(workspace, { 'Thư điện tử': 'lan@xa.example' })).toBeTruthy();
  });

  test('with empty lists the form offers the first ones', () => {
    const workspace = opened();
    setUp(workspace, { departments: [], groups: [] });
    const choices = (title: string) => shown(workspace).items.find((item) => item.title === title)!.choices;
    expect(choices('Bộ phận')).toEqual(firstListTexts.departments);
    expect(choices('Nhóm sự cố')).toEqual(firstListTexts.groups);
  });

  test('an answer to a question of ours that was renamed to a deleted one is not read twice', () => {
    const workspace = opened();
    setUp(workspace);
    byHand(workspace, "form.deleteItem(item('Thiết bị/hệ thống')); item('Vị trí').setTitle('Thiết bị/hệ thống');");
    send(workspace, { 'Thiết bị/hệ thống': 'Phòng 2' });
    expect(reports(workspace)[0]).toMatchObject({ device: intakeFormTexts.unknown, location: 'Phòng 2' });
  });

  test('of two questions with one title the answered one stays ours', () => {
    const workspace = opened();
    setUp(workspace);
    send(workspace);
    byHand(
      workspace,
      "form.addTextItem().setTitle('Thiết bị/hệ thống'); PropertiesService.getScriptProperties().deleteProperty('form.items');",
    );
    setUp(workspace);
    expect(shown(workspace).items.filter(({ title }) => title === 'Thiết bị/hệ thống')).toHaveLength(1);
    expect(reports(workspace)[0]!.device).toBe('Máy in');
  });

  test.each([false, true])(
    'a doubled question with answers is kept at the end under another title, and its answers are read (the last page deleted: %s)',
    (isPageGone) => {
      const workspace = opened();
      setUp(workspace);
      byHand(
        workspace,
        "form.deleteItem(item('Vị trí')); form.moveItem(form.addParagraphTextItem().setTitle('Vị trí').setRequired(true), 8);",
      );
      send(workspace, { 'Vị trí': 'Phòng 2' });
      if (isPageGone) byHand(workspace, "form.deleteItem(item('Làm ngay khi có dấu hiệu sự cố an ninh mạng'));");
      expect(setUp(workspace).join(' ')).toContain('được giữ ở cuối biểu mẫu, không bắt buộc: “Vị trí”');
      // On the pages that everybody sees: behind the last of them comes the one for whoever saw signs of an attack.
      const { items } = shown(workspace);
      const page = items.findIndex(({ title }) => title === 'Làm ngay khi có dấu hiệu sự cố an ninh mạng');
      expect(items[page - 1]).toMatchObject({ title: 'Vị trí (câu cũ, không cần trả lời)', required: false });
      send(workspace, { 'Vị trí': 'Phòng 3' });
      expect(reports(workspace).map(({ location }) => location)).toEqual(['Phòng 2', 'Phòng 3']);
      expect(setUp(workspace)).toEqual([]);
    },
  );
});

describe('the pages', () => {
  const first = {
    'Họ và tên': 'Lan',
    'Bộ phận': 'Công an xã',
    'Điện thoại': '0905',
    'Thiết bị/hệ thống': 'Máy in',
    'Mô tả hiện tượng': 'Kẹt',
  };
  const security = 'Dấu hiệu sự cố an ninh mạng';
  const send = (workspace: Workspace, more: Record<string, string>) =>
    workspace.submitForm(files(workspace)[0]!.id, { ...first, ...more }, { by: 'lan@xa.example' });
  const reports = (workspace: Workspace) => workspace.call('reports') as Report[];

  test('six questions come first; «Có» leads to what to do and whom to call, and past everything else', () => {
    const workspace = opened();
    setUp(workspace);
    const { items } = shown(workspace);
    expect(items.findIndex(({ kind }) => kind === 'pageBreak')).toBe(6);
    const page = items.find(({ title }) => title === 'Làm ngay khi có dấu hiệu sự cố an ninh mạng')!;
    expect(page.help).toContain('Ngắt kết nối mạng; không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng.');
    expect(page.help).toContain('Gọi ngay Bộ phận CNTT: 0905 111 222.');
    send(workspace, { [security]: 'Có', 'Phát hiện lúc nào': '2026-11-23 07:40', 'Máy đặt ở đâu': 'Phòng 2' });
    expect(reports(workspace)[0]).toMatchObject({
      securitySigns: true,
      detectedAt: Date.parse('2026-11-23T07:40+07:00'),
      location: 'Phòng 2',
    });
    expect(() => send(workspace, { [security]: 'Có', 'Vị trí': 'Phòng 2' })).toThrow('do not lead to the question «Vị trí»');
    expect(() => send(workspace, { [security]: 'Không', 'Máy đặt ở đâu': 'Phòng 2' })).toThrow('do not lead');
    send(workspace, { [security]: 'Không', 'Vị trí': 'Phòng 2', 'Mã sự cố trước': 'SC-2026-0012' });
    expect(reports(workspace)[1]).toMatchObject({
      securitySigns: false,
      location: 'Phòng 2',
      description: 'Kẹt (Hỏng lại; sự cố trước: SC-2026-0012.)',
    });
  });

  /** Makes the form what an older version made: one page in another order, the question on security a list, and other last words. */
  const old = `
    for (const title of ['Biết thì ghi thêm', 'Làm ngay khi có dấu hiệu sự cố an ninh mạng', 'Phát hiện lúc nào', 'Máy đặt ở đâu', 'Mã sự cố trước', '${security}'])
      form.deleteItem(item(title));
    form.addListItem().setTitle('${security}').setChoiceValues(['Không', 'Có']);
    form.moveItem(item('Chức vụ'), 1);
    form.moveItem(item('Mô tả hiện tượng'), 8);
    form.moveItem(form.addTextItem().setTitle('Số phòng'), 4);
    form.addTextItem().setTitle('Góp ý');
    form.setConfirmationMessage(${JSON.stringify(intakeFormTexts.formerConfirmations[0])});
    const properties = PropertiesService.getScriptProperties();
    const ids = JSON.parse(properties.getProperty('form.items'));
    for (const key of ['more', 'signs', 'signsAt', 'signsPlace', 'again']) delete ids[key];
    properties.setProperty('form.items', JSON.stringify({ ...ids, security: item('${security}').getId() }));`;

  test('a form of an older version gets them without a question twice; what was answered and not taken in yet stays', () => {
    const workspace = opened();
    setUp(workspace);
    byHand(workspace, old);
    send(workspace, { [security]: 'Có' });
    send(workspace, { [security]: 'Không' });
    // Events may arrive later than the sweep that has looked at that time.
    byHand(workspace, `PropertiesService.getScriptProperties().setProperty('swept.responses', '${workspace.now() + 1}');`);
    setUp(workspace);
    const { items, confirmation } = shown(workspace);
    const titles = items.map(({ title }) => title);
    expect(titles.filter((title) => !['Số phòng', 'Góp ý'].includes(title))).toEqual(parts.map(({ title }) => title));
    expect(titles.indexOf('Góp ý')).toBeLessThan(titles.indexOf('Làm ngay khi có dấu hiệu sự cố an ninh mạng'));
    expect(titles.indexOf('Số phòng')).toBe(4);
    expect(items.find(({ title }) => title === security)).toMatchObject({ kind: 'radio', required: true, choices: ['Không', 'Có'] });
    expect(confirmation).toBe(intakeFormTexts.confirmation);
    expect(reports(workspace).map(({ securitySigns }) => securitySigns)).toEqual([true, false]);
    expect(setUp(workspace)).toEqual([]);
  });

  test('whom to call follows the setting, without «Cài đặt…»', () => {
    const workspace = opened();
    setUp(workspace);
    workspace.call('showNewContact', '0236 999');
    expect(shown(workspace).items.some(({ help }) => help.includes('Gọi ngay Bộ phận CNTT: 0236 999.'))).toBe(true);
    const { calls } = workspace.meter();
    workspace.call('showNewContact', '0236 999');
    expect(workspace.meter().calls).toBeLessThan(calls);
    // A form of an older version has no such page yet.
    byHand(workspace, "form.deleteItem(item('Làm ngay khi có dấu hiệu sự cố an ninh mạng'));");
    expect(() => workspace.call('showNewContact', '0236 111')).not.toThrow();
  });

  test('the address comes from the account when the setting says so, and then nobody is asked for it', () => {
    const workspace = opened();
    setUp(workspace);
    expect(setUp(workspace, { collectsEmail: true })).toEqual([
      'Biểu mẫu lấy địa chỉ thư điện tử từ tài khoản người báo; người báo phải đăng nhập.',
      'Đã bỏ câu hỏi trùng hoặc sai kiểu: “Thư điện tử”, “Thư điện tử nhận hướng dẫn”.',
    ]);
    expect(shown(workspace).items.map(({ title }) => title)).not.toContain('Thư điện tử');
    send(workspace, { [security]: 'Không' });
    expect(reports(workspace)[0]!.email).toBe('lan@xa.example');
    expect(setUp(workspace, { collectsEmail: true })).toEqual([]);
    expect(setUp(workspace).join(' ')).toContain('Đã thêm câu hỏi còn thiếu: “Thư điện tử”, “Thư điện tử nhận hướng dẫn”');
    send(workspace, { [security]: 'Không' });
    expect(reports(workspace)[1]!.email).toBe('');
  });

  test('where the account lets no form take addresses, people are asked for theirs, and set-up says so', () => {
    const calls: string[] = [];
    const counted = openWorkspace({ at, owner, onCall: (method) => void calls.push(method) });
    counted.load(folder);
    setUp(counted);
    calls.length = 0;
    setUp(counted, { collectsEmail: true });
    const atCall = calls.findIndex((method) => method.endsWith('setCollectEmail')) + 1;
    expect(atCall).toBeGreaterThan(0);
    const workspace = opened();
    setUp(workspace);
    workspace.fault({ functionName: 'setUp', atCall, effect: { error: 'Exception: Không được phép.' } });
    expect(setUp(workspace, { collectsEmail: true }).join(' ')).toContain('Tài khoản này không cho biểu mẫu lấy');
    expect(shown(workspace).items.map(({ title }) => title)).toContain('Thư điện tử');
  });

  test('«Báo hỏng lại» opens the form with what was reported before', () => {
    const workspace = opened();
    setUp(workspace);
    send(workspace, { [security]: 'Không', 'Vị trí': 'Phòng 2 & 3' });
    const url = new URL(workspace.call('again', 'SC-2026-0012') as string);
    const byId = new Map(workspace.form(files(workspace)[0]!.id).items.map(({ id, title }) => [`entry.${id}`, title]));
    const filled = Object.fromEntries([...url.searchParams].flatMap(([key, value]) => (byId.has(key) ? [[byId.get(key)!, value]] : [])));
    expect(filled).toEqual({
      'Họ và tên': 'Lan',
      'Bộ phận': 'Công an xã',
      'Điện thoại': '0905',
      'Thiết bị/hệ thống': 'Máy in',
      'Mã tài sản': '',
      'Vị trí': 'Phòng 2 & 3',
      'Mã sự cố trước': 'SC-2026-0012',
    });
    expect(url.pathname).toContain('/viewform');
  });
});

describe('a run that is cut off', () => {
  const mixed = `
    form.addTextItem().setTitle('Số phòng');
    form.moveItem(item('Đề nghị'), 0);
    for (const title of ['Bộ phận', 'Vị trí']) form.deleteItem(item(title));
    form.addTextItem().setTitle('Họ và tên');
    form.addTextItem();
    form.removeDestination();
    form.setAcceptingResponses(false);`;
  const begun = (lines: string) => {
    const workspace = opened();
    if (!lines) return workspace;
    setUp(workspace);
    byHand(workspace, lines);
    return workspace;
  };

  /** Returns the calls before which something has changed since the call before: a run that is cut off elsewhere leaves no other state. */
  function tellingCalls(lines: string): number[] {
    const counted = begun(lines);
    setUp(counted);
    const { calls } = counted.meter();
    const workspace = begun(lines);
    const telling: number[] = [];
    let last = '';
    for (let call = 1; call <= calls; call++) {
      const interleave = () => {
        const state = JSON.stringify([
          workspace.call('remembered'),
          workspace.files(),
          workspace.forms().map(({ id }) => workspace.form(id)),
        ]);
        if (state !== last) telling.push(call);
        last = state;
      };
      workspace.fault({ functionName: 'setUp', atCall: call, effect: { interleave } });
    }
    setUp(workspace);
    return telling;
  }

  test('before it remembers the form: what lies in the bin is left there, and what people named so is theirs', () => {
    for (const call of tellingCalls('').slice(0, 6)) {
      const workspace = opened();
      workspace.fault({ functionName: 'setUp', atCall: call, effect: 'kill' });
      expect(() => setUp(workspace)).toThrow();
      const name = 'Báo sự cố công nghệ thông tin (đang lập)';
      for (const { id } of files(workspace)) byHand(workspace, `DriveApp.getFileById('${id}').setTrashed(true);`);
      byHand(workspace, `DriveApp.getFileById(FormApp.create('Khảo sát', true).getId()).setName('${name}');`);
      const [theirs] = files(workspace);
      setUp(workspace);
      const made = files(workspace).filter(({ id }) => id !== theirs!.id);
      expect([call, made.map((file) => file.name)]).toEqual([call, ['Báo sự cố công nghệ thông tin']]);
      expect(workspace.form(theirs!.id).items).toEqual([]);
    }
  });

  test.each([
    ['makes the form', ''],
    ['mends the form', mixed],
  ])('at any call while it %s leaves the next run the same form', (_, lines) => {
    const reference = begun(lines);
    setUp(reference);
    const form = shown(reference);
    const calls = tellingCalls(lines);
    expect(calls.length).toBeGreaterThan(15);
    for (const call of calls) {
      const workspace = begun(lines);
      workspace.fault({ functionName: 'setUp', atCall: call, effect: call % 3 ? 'kill' : { error: 'Service error: Forms' } });
      try {
        expect(() => setUp(workspace)).toThrow();
        setUp(workspace);
        expect(shown(workspace)).toEqual(form);
      } catch (error) {
        throw new Error(`at call ${call}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });
});
