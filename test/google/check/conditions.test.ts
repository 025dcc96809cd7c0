// «Kiểm tra hệ thống»: each condition is broken by hand, its line says so, and its button puts it right.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu } from '../../../desk/samples/dialogs';
import type { CheckAnswer, CheckLine } from '../../../src/actions/page-models';
import { setupSteps } from '../../../src/texts/setup';
import { checkGroups } from '../../../src/texts/system-check';
import { byHand } from '../../support/hands';
import { blankWorkspace, cellOf, keptOffice, sharedWithStaff, who } from '../../support/office';
import { incidentAt, setSetting } from '../../support/stories';

/** An office without anything to do: days confirmed, a number to call, the leaders' page opened, one hour at work. */
const office = keptOffice('2026-11-23T08:00+07:00', (workspace) => {
  incidentAt(workspace, 'B3');
  byHand(
    workspace,
    who.owner,
    `const days = sheet('Ngày nghỉ').getRange('D2:D60');
     days.setValues(days.getValues().map(([text]) => [text === 'dự kiến' ? 'đã xác nhận' : text]));`,
  );
  workspace.as(who.owner).type('Phân quyền', 'E2', 'CNTT; Quản trị');
  workspace.runFromPage('runSetupStep', ['looks']);
  setSetting(workspace, 'Liên hệ Bộ phận CNTT', '0226.000.0102, phòng 102');
  workspace.as(who.chairman).get();
  workspace.as(who.owner).advanceTo(workspace.now() + 75 * 60_000);
});

function linesOf(workspace: Workspace, groups: string[] = checkGroups.map(({ id }) => id)): CheckLine[] {
  const answer = workspace.runFromPage('loadCheck', [groups]) as CheckAnswer;
  if (answer.kind === 'notice') throw new Error(answer.message);
  return answer.groups.flatMap(({ lines }) => lines);
}
const lineOf = (workspace: Workspace, group: string, id: string) => linesOf(workspace, [group]).find((line) => line.id === id)!;

/** Presses the button of a line as its page does. */
function press(workspace: Workspace, { button }: CheckLine): void {
  for (const part of button!.cure.split('+')) expect(workspace.runFromPage('cureCheck', [part])).toMatchObject({ ok: true });
}

const owner = (lines: string) => (workspace: Workspace) => void byHand(workspace, who.owner, lines);
const form = `FormApp.openById(DriveApp.getFilesByName('Báo sự cố công nghệ thông tin').next().getId())`;
const template = `(() => {
  const files = DriveApp.getFoldersByName('Mẫu biểu').next().getFiles();
  for (let file = files.next(); ; file = files.next()) if (file.getName().startsWith('BM.03')) return DocumentApp.openById(file.getId());
})()`;
const property = (name: string, value: string) =>
  owner(`PropertiesService.getScriptProperties().setProperty('${name}', ${JSON.stringify(value)});`);

const rowOfPerson = (workspace: Workspace) => workspace.grid('Phân quyền').findIndex((cells) => cells.includes(who.chairman)) + 1;

interface Break {
  group: string;
  id: string;
  breaks: (workspace: Workspace) => void;
  state?: CheckLine['state'];
  says: string;
}

/** Broken conditions whose button cures them. */
const curable: Break[] = [
  { group: 'file', id: 'sheets', breaks: owner(`book.deleteSheet(sheet('Thư đi'));`), says: 'Thiếu trang “Thư đi”.' },
  {
    group: 'file',
    id: 'sheets',
    breaks: owner(`sheet('Nhật ký').setName('Nhật ký 2026');`),
    state: 'notice',
    says: 'Trang “Nhật ký” nay mang tên “Nhật ký 2026”.',
  },
  {
    group: 'file',
    id: 'headers',
    breaks: owner(`sheet('Sổ sự cố').getRange('Q1').setValue('Chú thích'); sheet('Quy trình').getRange('B1').clearContent();`),
    says: 'Trang “Sổ sự cố”: cột “Ghi chú” nay mang tên “Chú thích”; trang “Quy trình”: cột “Trình tự” mất tên.',
  },
  {
    group: 'file',
    id: 'headers',
    breaks: owner(`sheet('Dự toán').getRange('D1').setValue(sheet('Dự toán').getRange('C1').getValue());`),
    says: 'Trang “Dự toán”: có hai cột “',
  },
  {
    group: 'file',
    id: 'headers',
    breaks: owner(`sheet('Dự toán').deleteColumn(4);`),
    says: 'Trang “Dự toán”: không thấy cột “',
  },
  {
    group: 'file',
    id: 'marks',
    breaks: owner(`sheet('Danh mục').createDeveloperMetadataFinder().onIntersectingLocations().find().forEach((one) => one.remove());`),
    state: 'notice',
    says: '6 cột chưa có dấu nhận biết.',
  },
  {
    group: 'file',
    id: 'protections',
    breaks: owner(`sheet('Phân quyền').getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((one) => one.remove());`),
    says: 'Trang “Phân quyền” không được bảo vệ.',
  },
  {
    group: 'file',
    id: 'protections',
    breaks: owner(`sheet('Nhật ký').getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((one) => one.remove());`),
    says: 'Trang “Nhật ký” không được bảo vệ.',
  },
  {
    group: 'file',
    id: 'protections',
    breaks: owner(
      `sheet('Phân quyền').getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((one) => one.remove()); sheet('Phân quyền').getRange('A1:B2').protect();`,
    ),
    says: 'Trang “Phân quyền” không được bảo vệ.',
  },
  {
    group: 'file',
    id: 'protections',
    breaks: owner(`sheet('Phân quyền').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].addEditor('${who.staff}');`),
    says: `${who.staff} sửa được trang “Phân quyền”, lẽ ra chỉ người quản trị sổ và người có vai trò Quản trị sửa được.`,
  },
  {
    group: 'file',
    id: 'protections',
    breaks: owner(`sheet('Nhật ký').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(false);`),
    says: 'Trang “Nhật ký” bị khóa hẳn',
  },
  {
    group: 'file',
    id: 'protections',
    breaks: owner(`sheet('Cấu hình').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].removeEditor('${who.it}');`),
    says: `${who.it} có vai trò Quản trị nhưng chưa sửa được các trang được bảo vệ.`,
  },
  {
    group: 'file',
    id: 'keepers',
    breaks: owner(`book.removeEditor('${who.it}');`),
    state: 'notice',
    says: 'chưa được chia sẻ bảng tính',
  },
  {
    group: 'file',
    id: 'zone',
    breaks: owner(`book.setSpreadsheetTimeZone('America/New_York');`),
    says: 'múi giờ America/New_York, ngôn ngữ vi_VN',
  },
  {
    group: 'file',
    id: 'zone',
    breaks: owner(`book.setSpreadsheetLocale('en_US');`),
    says: 'múi giờ Asia/Ho_Chi_Minh, ngôn ngữ en_US',
  },
  {
    group: 'running',
    id: 'triggers',
    breaks: owner(`ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers().find((one) => one.getHandlerFunction() === 'onSweep'));`),
    says: 'Thiếu lịch “chạy mười phút một lần”.',
  },
  {
    group: 'running',
    id: 'triggers',
    breaks: owner(
      `ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === 'onFormSubmitted').forEach((one) => ScriptApp.deleteTrigger(one));
       ScriptApp.newTrigger('onFormSubmitted').forForm(FormApp.create('Biểu mẫu khác')).onFormSubmit().create();`,
    ),
    says: 'Lịch nhận thông báo sự cố đang theo một biểu mẫu khác.',
  },
  {
    group: 'running',
    id: 'recording',
    breaks: owner(`sheet('Nhật ký').getRange('C1').setValue('Việc');`),
    says: 'Chờ đặt lại tên cột của trang “Nhật ký”',
  },
  {
    group: 'running',
    id: 'triggers',
    breaks: owner(`ScriptApp.newTrigger('onSweep').timeBased().everyMinutes(10).create();`),
    state: 'notice',
    says: 'Có hai lịch “chạy mười phút một lần”.',
  },
  {
    group: 'running',
    id: 'sweep',
    breaks: (workspace) => workspace.skipTo(workspace.now() + 100 * 60_000),
    says: 'Lần chạy gần nhất đã lâu: 09:10 ngày 23/11/2026.',
  },
  {
    group: 'form',
    id: 'form',
    breaks: owner(`DriveApp.getFilesByName('Báo sự cố công nghệ thông tin').next().setTrashed(true);`),
    says: 'Biểu mẫu báo sự cố đã bị xóa',
  },
  {
    group: 'form',
    id: 'formOpen',
    breaks: owner(`${form}.setAcceptingResponses(false);`),
    says: 'Biểu mẫu báo sự cố không nhận câu trả lời.',
  },
  { group: 'form', id: 'formOpen', breaks: owner(`${form}.setPublished(false);`), says: 'Biểu mẫu báo sự cố chưa xuất bản.' },
  {
    group: 'form',
    id: 'formLink',
    breaks: owner(`${form}.removeDestination();`),
    state: 'notice',
    says: 'Câu trả lời không được lưu vào bảng tính này.',
  },
  {
    group: 'form',
    id: 'questions',
    breaks: owner(`${form}.deleteItem(3);`),
    says: 'Câu “Thiết bị/hệ thống” đã bị xóa khỏi biểu mẫu báo sự cố.',
  },
  {
    group: 'form',
    id: 'choices',
    breaks: owner(`${form}.getItems()[1].asListItem().setChoiceValues(['Phòng cũ']);`),
    state: 'notice',
    says: 'Câu “Bộ phận” không giống trang “Danh mục”.',
  },
  {
    group: 'form',
    id: 'questions',
    breaks: owner(
      `${form}.getItems().find((item) => item.getTitle() === 'Dấu hiệu sự cố an ninh mạng').asMultipleChoiceItem().setChoiceValues(['Không', 'Có']);`,
    ),
    says: 'Chọn “Có” ở câu “Dấu hiệu sự cố an ninh mạng” thì không hiện trang “Làm ngay…”',
  },
  {
    group: 'papers',
    id: 'folders',
    breaks: owner(`DriveApp.getFoldersByName('Mẫu biểu').next().setTrashed(true);`),
    says: 'Không mở được thư mục “Mẫu biểu”',
  },
  {
    group: 'papers',
    id: 'templates',
    breaks: owner(`DriveApp.getFileById(${template}.getId()).setTrashed(true);`),
    says: 'Không mở được mẫu gốc BM.03',
  },
  { group: 'page', id: 'webAddress', breaks: property('webapp.url', ''), says: 'Chưa có địa chỉ trang phê duyệt.' },
  { group: 'page', id: 'webAddress', breaks: property('webapp.url', 'https://x.test/dev'), says: 'địa chỉ thử (/dev)' },
  {
    group: 'page',
    id: 'webAddress',
    breaks: property('webapp.url', 'https://x.test/exec'),
    state: 'notice',
    says: 'khác địa chỉ đang triển khai',
  },
  {
    group: 'papers',
    id: 'pageNumbers',
    breaks: owner(`const document = ${template}; document.getHeader().clear(); document.saveAndClose();`),
    state: 'notice',
    says: 'Mẫu gốc BM.03 chưa có số trang.',
  },
  {
    group: 'form',
    id: 'questions',
    breaks: owner(`${form}.moveItem(${form}.getItems().find((item) => item.getTitle().startsWith('Làm ngay')), 0);`),
    says: 'Nằm sai trang trong biểu mẫu: “Họ và tên”, ',
  },
];

/** Broken conditions that people cure by hand. */
const byPeople: Break[] = [
  { group: 'file', id: 'sheets', breaks: owner(`book.deleteSheet(sheet('Nhật ký'));`), says: 'Trang “Nhật ký” đã bị xóa.' },
  {
    group: 'file',
    id: 'sheets',
    breaks: owner(`sheet('Dự toán').setName('Dự toán cũ'); book.insertSheet('Dự toán');`),
    says: 'trang cũ nay tên “Dự toán cũ”',
  },
  {
    group: 'file',
    id: 'keepers',
    breaks: (workspace) => workspace.as(who.owner).type('Phân quyền', 'E2', 'CNTT'),
    state: 'notice',
    says: `Chưa có ai thay được người quản trị sổ (${who.owner}).`,
  },
  {
    group: 'file',
    id: 'version',
    breaks: owner(`sheet('Sổ sự cố').getRange('A1').setNote('Sổ sự cố CNTT, phiên bản 1.0.0.');`),
    state: 'notice',
    says: 'Bảng tính ghi phiên bản 1.0.0',
  },
  {
    group: 'settings',
    id: 'settings',
    breaks: owner(`sheet('Quy trình').getRange('D3').setValue('ba');`),
    says: 'Trang “Quy trình”, dòng 3, cột “Thời gian (ngày làm việc)”: “ba” không dùng được.',
  },
  {
    group: 'settings',
    id: 'people',
    breaks: (workspace) => workspace.as(who.owner).type('Phân quyền', cellOf(workspace, 'Phân quyền', 'Thư điện tử', 4), ''),
    says: 'Chưa có địa chỉ thư điện tử: ',
  },
  {
    group: 'settings',
    id: 'days',
    breaks: owner(
      `const days = sheet('Ngày nghỉ'); const all = days.getDataRange().getValues();
       for (let row = all.length; row > 1; row--) if (all[row - 1][0].getFullYear && all[row - 1][0].getFullYear() === 2026) days.deleteRow(row);`,
    ),
    state: 'notice',
    says: 'Chưa có ngày nghỉ nào của năm 2026.',
  },
  {
    group: 'settings',
    id: 'days',
    breaks: owner(
      `const days = sheet('Ngày nghỉ'); const at = days.getDataRange().getValues().findIndex(([day]) => day.getFullYear && day.getFullYear() === 2026); days.getRange(at + 1, 4).setValue('dự kiến');`,
    ),
    state: 'notice',
    says: '1 ngày nghỉ của năm 2026 còn là dự kiến.',
  },
  {
    group: 'settings',
    id: 'nextDays',
    breaks: owner(`const days = sheet('Ngày nghỉ'); days.getRange(days.getLastRow(), 4).setValue('dự kiến');`),
    state: 'notice',
    says: '1 ngày nghỉ của năm 2027 còn là dự kiến.',
  },
  {
    group: 'running',
    id: 'journal',
    breaks: owner(`sheet('Nhật ký').getRange('E3').setValue('Nội dung khác');`),
    says: 'Đã khác so với lúc ghi: dòng 3.',
  },
  {
    group: 'running',
    id: 'journal',
    breaks: owner(`sheet('Nhật ký').deleteRow(3);`),
    says: 'Đã khác so với lúc ghi: dòng 3, ',
  },
  {
    group: 'running',
    id: 'journal',
    breaks: owner(`sheet('Nhật ký').deleteRow(2);`),
    says: 'Đã khác so với lúc ghi: dòng 2, ',
  },
  {
    group: 'running',
    id: 'journal',
    breaks: owner(
      `const headers = sheet('Nhật ký').getRange(1, 1, 1, sheet('Nhật ký').getLastColumn());
       headers.setValues([headers.getValues()[0].map((text) => text.replace(/"hash":"2:../, '"hash":"2:zz'))]);`,
    ),
    says: 'Đã khác so với lúc ghi: dòng ',
  },
  {
    group: 'running',
    id: 'recording',
    breaks: owner(`book.deleteSheet(sheet('Nhật ký'));`),
    says: 'Trang “Nhật ký” đã bị xóa nên chưa ghi được',
  },
  {
    group: 'settings',
    id: 'people',
    breaks: (workspace) =>
      workspace.as(who.owner).type('Phân quyền', cellOf(workspace, 'Phân quyền', 'Vai trò', rowOfPerson(workspace)), ''),
    says: 'Chưa có ai giữ vai trò “Chủ tịch”.',
  },
  {
    group: 'running',
    id: 'journal',
    breaks: (workspace) => {
      // The daily check has seen the last rows; then they are deleted, and the cell of the end too.
      byHand(
        workspace,
        who.owner,
        `const journal = sheet('Nhật ký'); journal.deleteRow(journal.getLastRow()); journal.getRange('M1').clearContent();`,
      );
    },
    says: 'Nhật ký từng có',
  },
  {
    group: 'running',
    id: 'mails',
    breaks: owner(
      `const mails = sheet('Thư đi'); mails.getRange('G2:H2').setValues([['Chờ gửi', '']]); mails.getRange('C2').setValue(new Date(2026, 10, 23, 6));`,
    ),
    says: '1 thư chờ gửi từ',
  },
  {
    group: 'running',
    id: 'mails',
    breaks: owner(`const mails = sheet('Thư đi'); mails.getRange('G2').setValue('Địa chỉ sai');`),
    state: 'notice',
    says: 'không gửi được vì địa chỉ sai: ',
  },
  {
    group: 'running',
    id: 'quota',
    breaks: owner(
      `for (let sent = 0; sent < 31; sent++) MailApp.sendEmail({ to: Array.from({ length: 48 }, (_, at) => 'a' + at + '@x.vn').join(), subject: 'x', body: 'x' });`,
    ),
    state: 'notice',
    says: 'thư hôm nay',
  },
  {
    group: 'running',
    id: 'quota',
    breaks: owner(
      `for (let left = MailApp.getRemainingDailyQuota(); left > 0; left = MailApp.getRemainingDailyQuota())
         MailApp.sendEmail({ to: Array.from({ length: Math.min(left, 48) }, (_, at) => 'a' + at + '@x.vn').join(), subject: 'x', body: 'x' });`,
    ),
    says: 'hết số thư',
  },
  {
    group: 'papers',
    id: 'templates',
    breaks: owner(
      `const document = ${template}; document.getBody().appendParagraph('Người lập: {{NGUOI_LAP_PHIEU}}'); document.saveAndClose();`,
    ),
    says: 'Mẫu gốc BM.03 có chỗ điền không nhận ra: {{NGUOI_LAP_PHIEU}} ở đoạn “Người lập: {{NGUOI_LAP_PHIEU}}”.',
  },
  {
    group: 'papers',
    id: 'templates',
    breaks: owner(
      `const document = ${template}; document.getBody().replaceText('\\\\{\\\\{TONG_CONG\\\\}\\\\}', ''); document.saveAndClose();`,
    ),
    says: 'Mẫu gốc BM.03 thiếu chỗ điền {{TONG_CONG}}.',
  },
  {
    group: 'settings',
    id: 'contact',
    breaks: (workspace) => setSetting(workspace, 'Liên hệ Bộ phận CNTT', 'Phòng 102, tầng 2'),
    state: 'notice',
    says: 'Chưa có số điện thoại',
  },
  {
    group: 'page',
    id: 'webVersion',
    breaks: property('webapp.version', '1.0.0'),
    state: 'notice',
    says: 'Trang phê duyệt đang ở phiên bản 1.0.0',
  },
];

test('an office without anything to do has no line that asks for something', () => {
  const lines = linesOf(office().as(who.owner));
  expect(lines.filter(({ state }) => state !== 'well')).toEqual([]);
  expect(lines.length).toBeGreaterThan(30);
});

test.each(curable)('$group, $id: «$says», and the button cures it', ({ group, id, breaks, state = 'wrong', says }) => {
  const workspace = office();
  breaks(workspace);
  workspace.as(who.owner);
  const line = lineOf(workspace, group, id);
  expect(line).toMatchObject({ state, found: expect.stringContaining(says), meaning: expect.any(String), cure: expect.any(String) });
  press(workspace, line);
  expect(lineOf(workspace, group, id)).toMatchObject({ state: 'well' });
});

test.each(byPeople)('$group, $id: «$says», and what to do', ({ group, id, breaks, state = 'wrong', says }) => {
  const workspace = office();
  breaks(workspace);
  expect(lineOf(workspace.as(who.owner), group, id)).toMatchObject({
    state,
    found: expect.stringContaining(says),
    meaning: expect.any(String),
    cure: expect.any(String),
  });
});

describe('what is no fault', () => {
  const stateOf = (breaks: (workspace: Workspace) => void, group: string, id: string) => {
    const workspace = office();
    breaks(workspace);
    return lineOf(workspace.as(who.owner), group, id);
  };

  test('a mail that waits for the next sweep; one that went to a wrong address weeks ago', () => {
    const waiting = owner(
      `const mails = sheet('Thư đi'); mails.getRange('G2:H2').setValues([['Chờ gửi', '']]); mails.getRange('C2').setValue(new Date());`,
    );
    expect(stateOf(waiting, 'running', 'mails')).toMatchObject({ state: 'well' });
    const undelivered = owner(
      `const mails = sheet('Thư đi'); mails.getRange('G2').setValue('Địa chỉ sai'); mails.getRange('C2').setValue(new Date(2026, 10, 9, 8));`,
    );
    expect(stateOf(undelivered, 'running', 'mails')).toMatchObject({ state: 'well' });
  });

  test('a person without a role has no address', () => {
    const typed = (workspace: Workspace) =>
      workspace.as(who.owner).type('Phân quyền', 'A7:E7', [['Lê Văn Tám', 'Công chức', 'Công an xã', '', '']]);
    expect(stateOf(typed, 'settings', 'people')).toMatchObject({ state: 'well' });
  });

  test('the owner of the file may edit it and every sheet, whether lists of editors name them or not', () => {
    const workspace = office();
    const roleOf = (email: string, role: string) => {
      const row = workspace.grid('Phân quyền').findIndex((cells) => cells.includes(email)) + 1;
      workspace.as(who.owner).type('Phân quyền', cellOf(workspace, 'Phân quyền', 'Vai trò', row), role);
    };
    const line = () => lineOf(workspace.as(who.it), 'file', 'protections');
    property('installer', who.it)(workspace);
    roleOf(who.owner, '');
    expect(line()).toMatchObject({ state: 'well' });
    roleOf(who.owner, 'Quản trị');
    expect(lineOf(workspace, 'file', 'keepers')).toMatchObject({ state: 'well' });
    roleOf(who.chairman, 'Chủ tịch; Quản trị');
    expect(line()).toMatchObject({ state: 'wrong', found: expect.stringContaining(who.chairman) });
    workspace.closeAccount(who.owner, { to: who.chairman });
    expect(line()).toMatchObject({ state: 'well' });
  });

  test('what is missing is told by its own line only', () => {
    const question = owner(`${form}.deleteItem(${form}.getItems()[1]);`);
    expect(stateOf(question, 'form', 'choices')).toMatchObject({ state: 'well' });
    const page = owner(`${form}.deleteItem(${form}.getItems().find((item) => item.getTitle().startsWith('Làm ngay')));`);
    expect(stateOf(page, 'form', 'choices')).toMatchObject({ state: 'well' });
    const gone = owner(`DriveApp.getFileById(${template}.getId()).setTrashed(true);`);
    for (const id of ['templateIssues', 'pageNumbers']) expect(stateOf(gone, 'papers', id)).toMatchObject({ state: 'well' });
    const sheets = owner(`for (const name of ['Thư đi', 'Nhật ký']) book.deleteSheet(sheet(name));`);
    for (const [id, name] of [
      ['mails', 'Thư đi'],
      ['journal', 'Nhật ký'],
    ] as const)
      expect(stateOf(sheets, 'running', id)).toMatchObject({ state: 'untried', found: `Xem được sau khi có lại trang “${name}”.` });
  });

  test('a register that nothing was reported to, and no sweep or leader has seen', () => {
    const workspace = blankWorkspace('2026-11-23T08:00+07:00');
    for (const { id } of setupSteps) workspace.as(who.owner).runFromPage('runSetupStep', [id]);
    expect(lineOf(workspace, 'running', 'journal')).toMatchObject({ state: 'well', found: 'Nhật ký chưa có dòng nào.' });
    expect(lineOf(workspace, 'page', 'webVersion')).toMatchObject({ state: 'untried' });
    byHand(workspace, who.owner, `const one = sheet('Sổ sự cố'); one.getRange(1, one.getLastColumn()).clearContent();`);
    expect(lineOf(workspace, 'running', 'sweep')).toMatchObject({ state: 'untried', found: 'Chưa có lần chạy nào được ghi lại.' });
  });
});

test('the page that leaders open tells its address where set-up found none', () => {
  const workspace = office();
  property('webapp.url', 'https://x.test/dev')(workspace);
  workspace.as(who.chairman).get();
  expect(lineOf(workspace.as(who.owner), 'page', 'webAddress')).toMatchObject({ state: 'well', links: [{ text: 'Mở trang phê duyệt' }] });
});

test('an address that set-up found stays, whatever page leaders open; the page is shown though nothing can be remembered', () => {
  const remembered = (more: Parameters<typeof office>[0] = {}) => {
    const workspace = office(more);
    property('webapp.url', 'https://x.test/exec')(workspace);
    property('webapp.version', '1.0.0')(workspace);
    return workspace.as(who.chairman);
  };
  const calls: string[] = [];
  const workspace = remembered({ onCall: (method, functionName) => functionName === 'doGet' && calls.push(method) });
  const shown = workspace.get().content;
  expect(lineOf(workspace.as(who.owner), 'page', 'webVersion')).toMatchObject({ state: 'well' });
  expect(lineOf(workspace, 'page', 'webAddress')).toMatchObject({ state: 'notice', found: expect.stringContaining('khác địa chỉ') });
  const atCall = calls.map((method) => method.endsWith('setProperty')).lastIndexOf(true) + 1;
  expect(atCall).toBeGreaterThan(0);
  const full = remembered();
  full.fault({ functionName: 'doGet', atCall, effect: { error: 'Service error: Properties' } });
  expect(full.get().content).toBe(shown);
  expect(lineOf(full.as(who.owner), 'page', 'webVersion')).toMatchObject({ state: 'notice' });
});

test('the days of the next year are asked for from October on', () => {
  const workspace = office();
  workspace.skipTo('2027-02-01T08:00+07:00');
  expect(lineOf(workspace.as(who.owner), 'settings', 'nextDays')).toMatchObject({ state: 'well', found: expect.stringContaining('2028') });
  workspace.skipTo('2027-10-04T08:00+07:00');
  expect(lineOf(workspace, 'settings', 'nextDays')).toMatchObject({ state: 'notice' });
});

test('what several lines look at is fetched once', () => {
  const calls: string[] = [];
  const workspace = office({ onCall: (method) => void calls.push(method) }).as(who.owner);
  const fetched = (group: string) => {
    calls.length = 0;
    linesOf(workspace, [group]);
    return calls.filter((method) => /Sheets\.Spreadsheets\.get$/.test(method)).length;
  };
  expect(fetched('file')).toBeLessThanOrEqual(2);
});

test('before set-up there is one line, which says what to choose', () => {
  const workspace = blankWorkspace('2026-11-23T08:00+07:00');
  expect(openFromMenu(workspace, 'menuCheck')).toMatchObject({ kind: 'check' });
  expect(linesOf(workspace)).toMatchObject([
    { state: 'wrong', found: 'Sổ sự cố chưa được cài đặt.', cure: expect.stringContaining('“Cài đặt…”') },
  ]);
});

describe('who looks', () => {
  test('the IT unit sees whose the triggers are, and whom to ask for what only the installer can do', () => {
    const workspace = office();
    owner(`sheet('Phân quyền').getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((one) => one.remove());`)(workspace);
    workspace.as(who.it);
    expect(openFromMenu(workspace, 'menuCheck')).toMatchObject({ kind: 'check' });
    expect(lineOf(workspace, 'running', 'triggers')).toMatchObject({
      state: 'well',
      found: `Lịch thuộc tài khoản ${who.owner}; ${who.it} không xem được lịch của người khác.`,
    });
    const protection = lineOf(workspace, 'file', 'protections');
    expect(protection.cure).toContain(`chỉ làm được bằng tài khoản ${who.owner}`);
    expect(protection.button).toBeUndefined();
  });

  test('the IT unit is told whom to ask for a header of a protected sheet, and for the version', () => {
    const workspace = office();
    owner(`sheet('Quy trình').getRange('B1').clearContent(); sheet('Sổ sự cố').getRange('A1').setNote('');`)(workspace);
    workspace.as(who.it);
    for (const id of ['headers', 'version']) {
      const line = lineOf(workspace, 'file', id);
      expect(line.cure).toContain(`chỉ làm được bằng tài khoản ${who.owner}`);
      expect(line.button).toBeUndefined();
    }
  });

  test('a trigger of one’s own, beside those of the keeper, is told; it does nothing', () => {
    const workspace = office();
    byHand(workspace, who.it, `ScriptApp.newTrigger('onSweep').timeBased().everyMinutes(10).create();`);
    expect(lineOf(workspace.as(who.it), 'running', 'triggers')).toMatchObject({
      state: 'notice',
      found: `Tài khoản ${who.it} cũng có lịch của bảng tính này, ngoài lịch của ${who.owner}.`,
    });
  });

  test('others are told whose task it is, also when the page asks by itself', () => {
    const workspace = sharedWithStaff(office()).as(who.staff);
    const refusal = 'Chưa kiểm tra hệ thống được: đây là việc của Bộ phận CNTT, người có vai trò Quản trị hoặc người quản trị sổ.';
    expect(openFromMenu(workspace, 'menuCheck')).toMatchObject({ kind: 'notice', message: expect.stringContaining(refusal) });
    expect(workspace.runFromPage('loadCheck', [['file']])).toMatchObject({ kind: 'notice', message: expect.stringContaining(refusal) });
    expect(workspace.runFromPage('cureCheck', ['reconcile'])).toMatchObject({ ok: false, message: expect.stringContaining(refusal) });
  });

  test('while nobody knows who has a role everyone may look, and only the keeper may cure', () => {
    const workspace = sharedWithStaff(office());
    owner("for (const name of ['Phân quyền', 'Thiết lập đã nhận']) book.deleteSheet(sheet(name));")(workspace);
    workspace.as(who.staff);
    expect(workspace.runFromPage('loadCheck', [['file']])).toMatchObject({ kind: 'checked' });
    const cure = () => workspace.runFromPage('cureCheck', ['reconcile']) as { message: string };
    expect(cure()).toMatchObject({
      ok: false,
      message: expect.stringContaining('Chưa kiểm tra hệ thống được: đây là việc của Bộ phận CNTT'),
    });
    workspace.as(who.owner);
    expect(cure().message).not.toContain('việc này của');
  });

  test('while the settings cannot be read the IT unit may look; what an account may not see says whom to ask', () => {
    const calls: string[] = [];
    const groups = ['settings', 'running', 'papers'];
    linesOf(office({ onCall: (method, functionName) => functionName === 'loadCheck' && calls.push(method) }).as(who.it), groups);
    const looked = (begins: string) => {
      const atCall = calls.findIndex((method) => method.startsWith(begins)) + 1;
      expect(atCall).toBeGreaterThan(0);
      const workspace = office().as(who.it);
      workspace.fault({ functionName: 'loadCheck', atCall, effect: { error: 'You do not have permission to call it' } });
      return Object.fromEntries(linesOf(workspace, groups).map((line) => [line.id, line]));
    };
    expect(looked('Sheets.')).toMatchObject({ people: { state: 'unseen' }, folders: { state: 'well' } });
    expect(looked('MailApp.').quota).toMatchObject({
      state: 'unseen',
      found: 'Chưa xem được: tài khoản đang dùng không có quyền.',
      cure: expect.stringContaining(who.owner),
    });
  });

  test('a group of which nothing can be seen is one line, and the others are looked at', () => {
    const calls: string[] = [];
    linesOf(office({ onCall: (method, functionName) => functionName === 'loadCheck' && calls.push(method) }).as(who.owner), ['form']);
    const atCall = calls.indexOf('Drive.Files.get') + 1;
    expect(atCall).toBeGreaterThan(0);
    const workspace = office().as(who.owner);
    workspace.fault({ functionName: 'loadCheck', atCall, effect: { response: 403 } });
    const [first, ...others] = linesOf(workspace, ['form', 'page']);
    expect(first).toMatchObject({ id: 'form', state: 'unseen' });
    expect(others.map(({ id }) => id)).toEqual(['webAddress', 'webVersion']);
  });

  test('a look that fails is a line of its own, which says why and what to do', () => {
    const workspace = office();
    owner(`PropertiesService.getScriptProperties().setProperty('form.items', 'x');`)(workspace);
    const lines = linesOf(workspace.as(who.owner), ['form']);
    expect(lines.find(({ id }) => id === 'questions')).toMatchObject({
      state: 'unseen',
      found: expect.stringMatching(/^Chưa xem được: Google báo “/),
      cure: expect.stringContaining('bấm “Kiểm tra lại”'),
    });
    expect(lines.find(({ id }) => id === 'formOpen')).toMatchObject({ state: 'well' });
  });
});
