// A file of the version before: other names of some columns, other words of ended incidents, the figures that count them.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../../desk/samples/dialogs';
import { byHand } from '../../support/hands';
import { anHourLater, keptOffice, registerRow, who } from '../../support/office';
import { setUp } from '../../support/set-up';
import { incidentAt } from '../../support/stories';

/** The present name and the name before, by sheet. */
const renamed: [string, string, string][] = [
  ['Sổ sự cố', 'Kinh phí thực tế (đồng)', 'Thực chi (đồng)'],
  ['Sổ sự cố', 'Đơn vị đối tác', 'Đơn vị thực hiện'],
  ['Sổ sự cố', 'Phê duyệt lúc', 'Duyệt lúc'],
  ['Sổ sự cố', 'Hạn hoàn thành ban đầu', 'Hạn chung ban đầu'],
  ['Dự toán', 'Lần', 'Phiên bản'],
  ['Phân quyền', 'Thư điện tử', 'E-mail'],
  ['Danh mục', 'Thiết bị/hệ thống', 'Thiết bị, hệ thống'],
  ['Cấu hình', 'Mục', 'Thiết lập'],
  ['Nhật ký', 'Mã đối chiếu', 'Băm'],
  ['Nhật ký', 'Mã đối chiếu dòng trước', 'Băm dòng trước'],
];

let code = '';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  code = incidentAt(workspace, 'B7');
  fillFromMenu(workspace.as(who.it), 'menuHandOver', code, { missingReason: 'Bản ký gửi sau' });
  incidentAt(workspace, 'B5');
});

/** Gives the file the names and words of the version before. */
function makeOlder(workspace: Workspace): void {
  byHand(
    workspace,
    who.owner,
    `for (const [name, now, before] of ${JSON.stringify(renamed)}) {
       const row = sheet(name).getRange(1, 1, 1, sheet(name).getLastColumn());
       row.setValues([row.getValues()[0].map((header) => (header === now ? before : header))]);
     }
     sheet('Báo cáo').getRange('A9:B9').setValues([['Hoàn thành đúng hạn trước đây', '=COUNTIF(A1:A2;"Xong đúng hạn")']]);`,
  );
}

const headersOf = (workspace: Workspace, sheet: string) => workspace.grid(sheet)[0]!;

test('work goes on before «Cài đặt…», and nobody is told that they renamed a column', () => {
  const workspace = office();
  makeOlder(workspace);
  const mails = workspace.mails().length;
  incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy chiếu' });
  expect(registerRow(workspace, 'SC-2026-0003')['Bước']).toBe('B3');
  expect(
    workspace
      .mails()
      .slice(mails)
      .filter(({ subject }) => /Bảng tính/.test(subject)),
  ).toEqual([]);
});

test('«Cài đặt…» gives the columns their names and the figures their words, and says nothing of a renamed column', () => {
  const workspace = office();
  makeOlder(workspace);
  for (const [sheet, , before] of renamed) expect(headersOf(workspace, sheet)).toContain(before);
  const results = setUp(workspace);
  expect(Object.values(results).map(({ ok }) => ok)).toEqual(Array(9).fill(true));
  expect(results.sheets!.message).not.toContain('đã đặt lại tên cột');
  for (const [sheet, now, before] of renamed) {
    expect(headersOf(workspace, sheet)).toContain(now);
    expect(headersOf(workspace, sheet)).not.toContain(before);
  }
  const figures = workspace.grid('Báo cáo').filter(([label]) => label?.startsWith('Hoàn thành đúng hạn'));
  expect(figures.map((row) => row.slice(0, 2))).toEqual([['Hoàn thành đúng hạn', '1']]);
});

test('the words of an ended incident are the present ones after «Cài đặt…», on a day whose comparison is over', () => {
  const workspace = office();
  anHourLater(workspace);
  byHand(
    workspace,
    who.owner,
    `const register = sheet('Sổ sự cố'); register.getRange(2, register.getRange('1:1').getValues()[0].indexOf('Tình trạng hạn') + 1).setValue('Xong đúng hạn');`,
  );
  setUp(workspace);
  workspace.advanceTo(workspace.now() + 2 * 3_600_000);
  expect(registerRow(workspace, code)['Tình trạng hạn']).toBe('Hoàn thành đúng hạn');
});
