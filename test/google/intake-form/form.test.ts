// Set-up of the intake form as a desired state: whatever hands or a killed run left, one form with each question once.
import { openWorkspace, type ShownForm, type Workspace } from 'apps-script-emulator';
import type { Report } from '../../../src/procedure/incident';
import { questions } from '../../../src/texts/intake-form';
import { partScript } from '../../support/part-script';

const owner = 'cntt@xa.example';
const at = Date.parse('2026-11-23T08:00:00+07:00');
let folder: string;

beforeAll(async () => {
  folder = await partScript('test/google/intake-form/form-script.ts');
});

function opened(): Workspace {
  const workspace = openWorkspace({ at, owner });
  workspace.load(folder);
  return workspace;
}

const setUp = (workspace: Workspace) => workspace.call('setUp') as string[];
const byHand = (workspace: Workspace, lines: string) => workspace.call('byHand', lines);
const files = (workspace: Workspace) => workspace.files().filter(({ mimeType, trashed }) => mimeType.endsWith('.form') && !trashed);

/** The only form of the workspace, as people see it, without ids. */
function shown(workspace: Workspace): Omit<ShownForm, 'id'> & { linked: number } {
  const [file, ...others] = files(workspace);
  expect(others).toEqual([]);
  const { id, items, ...form } = workspace.form(file!.id);
  const linked = (workspace.call('linkedForms') as string[]).filter((url) => url.includes(id));
  return { ...form, items: items.map((item) => ({ ...item, id: 0 })), linked: linked.length };
}

test('the form has each question once, in its order, open and linked; a second run changes nothing', () => {
  const workspace = opened();
  expect(setUp(workspace)).toEqual([]);
  const form = shown(workspace);
  expect(form.items.map(({ title, required }) => [title, required])).toEqual(questions.map(({ title, required }) => [title, required]));
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
    "item('Dấu hiệu sự cố an ninh mạng').asListItem().setChoiceValues(['?']);",
    'Đã sửa lại câu hỏi: “Dấu hiệu sự cố an ninh mạng”.',
  ],
  ['a closed form', 'form.setAcceptingResponses(false);', 'Biểu mẫu đang đóng, đã mở lại để nhận câu trả lời.'],
  ['an unpublished form', 'form.setPublished(false);', 'Biểu mẫu đang đóng, đã mở lại để nhận câu trả lời.'],
  ['a form without destination', 'form.removeDestination();', 'Biểu mẫu đã rời bảng tính, đã gắn lại.'],
  ['forgotten ids of questions', "PropertiesService.getScriptProperties().deleteProperty('form.items');", ''],
  ['a forgotten form', 'PropertiesService.getScriptProperties().deleteAllProperties();', ''],
  [
    'a forgotten form without destination',
    'form.removeDestination(); PropertiesService.getScriptProperties().deleteAllProperties();',
    'Biểu mẫu đã rời bảng tính, đã gắn lại.',
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
     form.deleteItem(item('Thư điện tử'));`,
  );
  setUp(workspace);
  const { items } = shown(workspace);
  const titles = questions.map(({ title }) => title);
  expect(items.map(({ title }) => title)).toEqual([...titles.slice(0, 3), 'Số phòng', ...titles.slice(3), 'Cảm ơn']);
  expect(items[0]!.help).toBe('Như trong quyết định');
});

test('a form in the bin is replaced by a new one; one that may not be edited is named with its owner', () => {
  const workspace = opened();
  setUp(workspace);
  byHand(workspace, 'DriveApp.getFileById(form.getId()).setTrashed(true);');
  expect(setUp(workspace).join(' ')).toContain('đã lập biểu mẫu mới');
  const { id } = files(workspace)[0]!;
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

test('a form of another person that collects into the file, and that this account may not edit, keeps nobody from the own one', () => {
  const workspace = opened();
  setUp(workspace);
  const other = 'khac@xa.example';
  for (const id of [workspace.containerId, files(workspace)[0]!.id]) workspace.share(id, other, 'editor');
  byHand(
    workspace.as(other),
    "FormApp.create('Khảo sát').setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());",
  );
  byHand(workspace.as(owner), 'DriveApp.getFileById(form.getId()).setTrashed(true);');
  expect(setUp(workspace).join(' ')).toContain('đã lập biểu mẫu mới');
});

describe('answers', () => {
  const answers = {
    'Họ và tên': 'Lan',
    'Bộ phận': 'Công an xã',
    'Điện thoại': '0905',
    'Thiết bị/hệ thống': 'Máy in',
    'Mô tả hiện tượng': 'Kẹt',
  };
  const send = (workspace: Workspace, more: Record<string, string> = {}) =>
    workspace.submitForm(files(workspace)[0]!.id, { ...answers, ...more }, { by: 'lan@xa.example' });
  const reports = (workspace: Workspace) => workspace.call('reports') as Report[];

  test('an answer to a question that was made anew by hand is read by its title', () => {
    const workspace = opened();
    setUp(workspace);
    byHand(workspace, "form.deleteItem(item('Thiết bị/hệ thống')); form.addTextItem().setTitle(' thiết bị/hệ  thống'.normalize('NFD'));");
    const { 'Thiết bị/hệ thống': device, ...others } = answers;
    workspace.submitForm(files(workspace)[0]!.id, { ...others, [' thiết bị/hệ  thống'.normalize('NFD')]: device }, {});
    expect(reports(workspace)[0]).toMatchObject({ device: 'Máy in', reporter: 'Lan' });
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

  test('a doubled question with answers is kept at the end under another title, and its answers are read', () => {
    const workspace = opened();
    setUp(workspace);
    byHand(workspace, "form.deleteItem(item('Vị trí')); form.addParagraphTextItem().setTitle('Vị trí').setRequired(true);");
    send(workspace, { 'Vị trí': 'Phòng 2' });
    expect(setUp(workspace).join(' ')).toContain('được giữ ở cuối biểu mẫu, không bắt buộc: “Vị trí”');
    expect(shown(workspace).items.at(-1)).toMatchObject({ title: 'Vị trí (câu cũ, không cần trả lời)', required: false });
    send(workspace, { 'Vị trí': 'Phòng 3' });
    expect(reports(workspace).map(({ location }) => location)).toEqual(['Phòng 2', 'Phòng 3']);
    expect(setUp(workspace)).toEqual([]);
  });
});

describe('a run that is cut off', () => {
  const mixed = `
    form.addTextItem().setTitle('Số phòng');
    form.moveItem(item('Đề nghị'), 0);
    for (const title of ['Bộ phận', 'Vị trí']) form.deleteItem(item(title));
    form.addTextItem().setTitle('Họ và tên');
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
