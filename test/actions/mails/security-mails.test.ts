// The first mails on a security incident: each reader gets what is his to do, and every hour in them is true.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../../desk/samples/dialogs';
import { keptOffice, mailsTo, who } from '../../support/office';
import { incidentAt, sendForm, setSetting } from '../../support/stories';

const contact = 'antt@tinh.example';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  setSetting(workspace, 'Địa chỉ nhận thư báo sự cố an ninh mạng', contact);
});
const last = (workspace: Workspace, email: string) => mailsTo(workspace, email).at(-1)!;

test('at the report: the unit receives it, the chairman is asked to have it done, a contact is asked for nothing', () => {
  const workspace = office();
  sendForm(workspace, { 'Dấu hiệu sự cố an ninh mạng': 'Có' });
  expect(last(workspace, who.it).body).toContain('Sau đó tiếp nhận, phân loại; không chờ đến hạn bước B2.');
  expect(last(workspace, who.it).body).toContain('Phát hiện lúc 09:20 ngày 23/11/2026; các hạn sau tính từ giờ này.');
  expect(last(workspace, who.chairman).body).toMatch(/Kính đề nghị đồng chí yêu cầu ngay người báo ngắt kết nối mạng;/);
  expect(last(workspace, who.chairman).body).toContain('ký thông báo lần đầu trước 09:20 ngày 24/11/2026');
  expect(last(workspace, contact).subject).toBe(last(workspace, who.chairman).subject);
  expect(last(workspace, contact).body).toContain('Thư này để đồng chí biết và phối hợp.');
  expect(last(workspace, contact).body).not.toMatch(/ký thông báo|yêu cầu người báo|giao Bộ phận/);
});

test('what was found earlier bears the hour of the finding, and nobody is said to have reported then', () => {
  const workspace = office();
  sendForm(workspace, { 'Dấu hiệu sự cố an ninh mạng': 'Có', 'Phát hiện lúc nào': '22/11/2026 16:50' });
  const { body } = last(workspace, who.it);
  expect(body).toContain('Trần Thị Bình (Phòng Kinh tế) báo: Máy in kẹt giấy liên tục.');
  expect(body).toContain(
    'Phát hiện lúc 16:50 ngày 22/11/2026; các hạn sau tính từ giờ này. Nếu là sự cố nghiêm trọng: thông báo lần đầu trước 16:50 ngày 23/11/2026',
  );
});

test('when it turns out later, the unit is not told to receive what it has received', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B3');
  workspace.as(who.it).type('Sổ sự cố', 'I2', 'AN');
  const { body, subject } = last(workspace, who.otherIt);
  expect(subject).toContain(code);
  expect(body).not.toContain('tiếp nhận, phân loại');
  expect(body).toContain('xong thì chọn “Kết luận về sự cố an ninh mạng”.');
  expect(last(workspace, who.chairman).body).toMatch(/Bộ phận CNTT.* đã tiếp nhận sự cố này và báo cáo đồng chí\./);
});

test('without an address of the chairman the unit is told to call him, and the reporter reads that the unit was told', () => {
  const workspace = office();
  const row = workspace.grid('Phân quyền').findIndex((cells) => cells.includes(who.chairman)) + 1;
  const column = workspace.grid('Phân quyền')[row - 1]!.indexOf(who.chairman);
  workspace.as(who.owner).type('Phân quyền', `${String.fromCharCode(65 + column)}${row}`, '');
  sendForm(workspace, { 'Dấu hiệu sự cố an ninh mạng': 'Có' });
  expect(last(workspace, who.it).body).toContain('báo ngay Chủ tịch qua điện thoại');
  expect(last(workspace, 'taichinh@sontay.example').body).toContain('Hệ thống đã gửi thư báo Bộ phận CNTT; sự cố này được ưu tiên xử lý.');
});

test('whoever is put in charge reads what is to be done, and of which step the limit is', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B2');
  fillFromMenu(workspace.as(who.it), 'menuReceive', code, {
    direction: 'survey',
    priority: 'medium',
    group: 'MI',
    assignee: 'Nguyễn Thị Huệ',
  });
  expect(last(workspace, 'hue.nguyen@sontay.example').body).toMatch(
    /^Anh\/chị được giao phụ trách sự cố SC-2026-0001: .*\.\n\nViệc cần làm: “Lập phương án, dự toán”\. Hạn bước B3: \d\d:\d\d ngày/,
  );
});
