// Every column of the sheets, altered by hand while no trigger runs: the next comparison puts it back or takes it, and tells the right people.
import type { Workspace } from 'apps-script-emulator';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, isNote, keptOffice, mailsTo, registerRow, rowsOf, who } from '../../support/office';
import { officeWithSamples } from '../../support/samples';
import { setUp } from '../../support/set-up';
import { incidentAt } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B5');
  anHourLater(workspace);
});
const code = 'SC-2026-0001';
const headersOf = (sheet: string) =>
  office()
    .grid(sheet)[0]!
    .filter((header) => header !== '' && !isNote(header));

/** Writes a text over cells of a sheet, by header and row; edits of scripts fire no trigger. */
const overwrite = (workspace: Workspace, sheet: string, cells: [header: string, row: number][], text = 'viết tay') =>
  byHand(
    workspace,
    who.owner,
    `const one = sheet('${sheet}');
     const headers = one.getRange(1, 1, 1, one.getLastColumn()).getValues()[0];
     for (const [header, row] of ${JSON.stringify(cells)}) one.getRange(row, headers.indexOf(header) + 1).setValue('${text}');`,
  );
const bodiesSince = (workspace: Workspace, email: string, mails: number) =>
  mailsTo(workspace, email)
    .slice(mails)
    .map(({ subject, body }) => `${subject}\n${body}`)
    .join('\n');
const told = (email: string) => mailsTo(office(), email).length;

describe('«Sổ sự cố»', () => {
  const ofPeople = ['Nhóm', 'Mức độ', 'Phụ trách', 'Ghi chú'];
  /** Who was reminded stands only there. */
  const noted = ['Đã nhắc'];
  /** By them a row is found; with another text the row counts as missing. */
  const places = ['Mã sự cố', 'Dòng nhật ký', 'Đang mở', 'Kết thúc lúc'];
  const ofScripts = () => headersOf('Sổ sự cố').filter((header) => ![...ofPeople, ...noted, ...places].includes(header));

  test('columns of scripts are put back, and keeper and IT unit are told which', () => {
    const workspace = office();
    const before = registerRow(workspace, code);
    const headers = ofScripts();
    expect(headers.length).toBeGreaterThan(35);
    overwrite(
      workspace,
      'Sổ sự cố',
      headers.map((header) => [header, 2]),
    );
    anHourLater(workspace);
    const after = registerRow(workspace, code);
    const isTimed = (header: string) => header === 'Tình trạng hạn';
    for (const header of headers.filter((one) => !isTimed(one))) expect([header, after[header]]).toEqual([header, before[header]]);
    expect(after['Tình trạng hạn']).toMatch(/^(Trong hạn|Sắp đến hạn|Quá hạn)/);
    for (const email of [who.owner, who.it]) {
      const text = bodiesSince(workspace, email, told(email));
      // Those that follow the settings are put back without a word.
      for (const header of headers.filter((one) => !/^(Nhắc (bước|chung|bàn giao) từ|Phút làm việc B\d)$/.test(one)))
        expect(text).toContain(header);
    }
  });

  test('«Đã nhắc»: what hands typed or copied there is taken out and told; it keeps no reminder back', () => {
    const reminded = (workspace: Workspace, of = code) => registerRow(workspace, of)['Đã nhắc']!.split('\n').filter(Boolean);
    const nextWeek = office();
    const other = incidentAt(nextWeek, 'B5');
    nextWeek.advanceTo('2026-11-25T16:00+07:00');
    const toChairman = (line: string) => line.startsWith(`${who.chairman}|`) && line.includes('/overdue');
    const overdue = reminded(nextWeek).find(toChairman)!;
    const copied = reminded(nextWeek, other).find(toChairman)!;
    expect([overdue, copied]).toEqual([expect.any(String), expect.any(String)]);

    const workspace = office();
    const forged = [overdue.slice(0, overdue.lastIndexOf('|')), `${overdue}x`, copied];
    overwrite(workspace, 'Sổ sự cố', [['Đã nhắc', 2]], forged.join('\\n'));
    expect(reminded(workspace)).toEqual(forged);
    anHourLater(workspace);
    expect(reminded(workspace).filter((line) => forged.includes(line))).toEqual([]);
    for (const email of [who.owner, who.it]) expect(bodiesSince(workspace, email, told(email))).toContain(`${code} (Đã nhắc)`);
    workspace.advanceTo('2026-11-25T16:00+07:00');
    expect(reminded(workspace)).toContain(overdue);
    expect(bodiesSince(workspace, who.chairman, told(who.chairman))).toMatch(/Quá hạn/);
  });

  test.each(places)('«%s»: the row is found again by the journal, and both are told', (header) => {
    const workspace = office();
    const before = registerRow(workspace, code);
    overwrite(workspace, 'Sổ sự cố', [[header, 2]]);
    anHourLater(workspace);
    expect(rowsOf(workspace, 'Sổ sự cố')).toHaveLength(1);
    expect(registerRow(workspace, code)).toMatchObject({ 'Thiết bị': before['Thiết bị'], [header]: before[header] });
    for (const email of [who.owner, who.it]) expect(bodiesSince(workspace, email, told(email))).toContain(code);
  });

  test.each(['Không có hạn', 'Sắp đến hạn', 'Quá hạn 5 ngày', 'Trong hạn'])(
    '«Tình trạng hạn»: «%s» over the formula is put back when it is not true',
    (word) => {
      const workspace = office();
      const formula = () =>
        byHand<string>(
          workspace,
          who.owner,
          `return sheet('Sổ sự cố').getRange('${cellOf(workspace, 'Sổ sự cố', 'Tình trạng hạn', 2)}').getFormula();`,
        );
      overwrite(workspace, 'Sổ sự cố', [['Tình trạng hạn', 2]], word);
      anHourLater(workspace);
      // The incident is in its limits now.
      expect(formula()).toMatch(word === 'Trong hạn' ? /^$/ : /^=/);
      workspace.skipTo('2026-12-07T08:00+07:00');
      anHourLater(workspace);
      expect(formula()).toMatch(/^=/);
      expect(registerRow(workspace, code)['Tình trạng hạn']).toMatch(/^Quá hạn/);
      for (const email of [who.owner, who.it]) expect(bodiesSince(workspace, email, told(email))).toContain('Tình trạng hạn');
    },
  );

  test('«Tình trạng hạn» of its own accord is put back by no comparison, over two days', () => {
    const workspace = office();
    for (let hour = 0; hour < 48; hour += 3) {
      workspace.skipTo(workspace.now() + 2 * 3_600_000);
      anHourLater(workspace);
    }
    for (const email of [who.owner, who.it]) expect(bodiesSince(workspace, email, told(email))).not.toContain('Tình trạng hạn');
  });

  test('columns of people are journalled as their edit, or put back', () => {
    const workspace = office();
    overwrite(
      workspace,
      'Sổ sự cố',
      ofPeople.map((header) => [header, 2]),
    );
    anHourLater(workspace);
    const row = registerRow(workspace, code);
    const [entry] = rowsOf(workspace, 'Nhật ký').filter((one) => one['Sự kiện'] === 'Sửa phân loại');
    expect(entry!['Người thực hiện']).toBe('Không rõ người sửa');
    for (const header of ['Phụ trách', 'Ghi chú']) expect(row[header]).toBe('viết tay');
    expect(entry!['Nội dung']).toMatch(/phụ trách viết tay.*ghi chú: viết tay/);
    for (const header of ['Nhóm', 'Mức độ']) expect(row[header]).toBe(registerRow(office(), code)[header]);
    for (const email of [who.owner, who.it])
      expect(bodiesSince(workspace, email, told(email))).toMatch(
        /Mức độ này không có trong danh sách.*Nhóm này không có trong trang “Danh mục”/,
      );
  });
});

test('«Dự toán»: every column is put back, and keeper and IT unit are told of the incident', () => {
  for (const header of headersOf('Dự toán')) {
    const workspace = office();
    const before = rowsOf(workspace, 'Dự toán');
    overwrite(workspace, 'Dự toán', [[header, 2]]);
    anHourLater(workspace);
    expect([header, rowsOf(workspace, 'Dự toán')]).toEqual([header, before]);
    for (const email of [who.owner, who.it])
      expect(bodiesSince(workspace, email, told(email))).toContain(header === 'Mã sự cố' ? 'viết tay (Dự toán)' : `${code} (Dự toán)`);
  }
});

/** Returns the rows that a mail on the journal names: five at most. */
const rowsIn = (body: string): number[] => (/đã khác so với lúc ghi, tại dòng ([\d, ]+)/.exec(body)?.[1] ?? '').split(', ').map(Number);

test('«Nhật ký»: every column, within the hour; keeper and chairman are told the rows, once', () => {
  const headers = headersOf('Nhật ký');
  // Five columns at once, each in a row of its own.
  for (let from = 0; from < headers.length; from += 5) {
    const workspace = office();
    const cells = headers.slice(from, from + 5).map((header, index): [string, number] => [header, index + 2]);
    overwrite(workspace, 'Nhật ký', cells);
    anHourLater(workspace);
    anHourLater(workspace);
    for (const email of [who.owner, who.chairman]) {
      const mails = mailsTo(workspace, email).filter(({ subject }) => subject.startsWith('Nhật ký bị sửa trực tiếp'));
      expect(mails).toHaveLength(1);
      expect([cells, rowsIn(mails[0]!.body)]).toEqual([cells, expect.arrayContaining(cells.map(([, row]) => row))]);
    }
  }
});

test('«Thư đi»: every column of a mail that went is noted in its row and told; no mail goes again', () => {
  for (const header of headersOf('Thư đi')) {
    const workspace = office();
    const before = rowsOf(workspace, 'Thư đi')[0]!;
    overwrite(workspace, 'Thư đi', [[header, 2]]);
    const mails = workspace.mails().length;
    anHourLater(workspace);
    anHourLater(workspace);
    const after = rowsOf(workspace, 'Thư đi')[0]!;
    // Only the state can be known again.
    if (header === 'Trạng thái') expect(after).toEqual(before);
    else expect([header, after['Lý do chưa gửi']]).toEqual([header, expect.stringMatching(/^Dòng này bị sửa trực tiếp sau khi gửi thư/)]);
    for (const email of [who.owner, who.it]) {
      const said = bodiesSince(workspace, email, told(email)).match(/ở trang “Thư đi” bị sửa trực tiếp/g);
      expect([header, said]).toEqual([header, ['ở trang “Thư đi” bị sửa trực tiếp']]);
    }
    const subjects = workspace
      .mails()
      .slice(mails)
      .map(({ subject }) => subject);
    expect([header, subjects.filter((subject) => subject === before['Tiêu đề'])]).toEqual([header, []]);
  }
});

test('«Thư đi»: a mail that went and was altered is told once, however many hours go by', () => {
  const workspace = office();
  overwrite(workspace, 'Thư đi', [['Nội dung', 2]]);
  for (let hours = 0; hours < 6; hours++) anHourLater(workspace);
  expect(bodiesSince(workspace, who.it, told(who.it)).match(/ở trang “Thư đi” bị sửa trực tiếp/g)).toHaveLength(1);
});

test('of the mails of sixteen incidents none counts as altered', () => {
  const { workspace } = officeWithSamples();
  anHourLater(workspace);
  const mails = rowsOf(workspace, 'Thư đi');
  expect(mails.length).toBeGreaterThan(100);
  expect(mails.filter((mail) => mail['Lý do chưa gửi'])).toEqual([]);
});

test('«Việc đang mở»: what is typed into it goes with the next run', () => {
  const workspace = office();
  const before = workspace.grid('Việc đang mở').slice(2);
  byHand(workspace, who.owner, "sheet('Việc đang mở').getRange('A2:I6').setValue('viết tay');");
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(workspace.grid('Việc đang mở').slice(2)).toEqual(before);
  expect(workspace.grid('Việc đang mở').flat()).not.toContain('viết tay');
});

test('«Thiết lập đã nhận» is written again from what holds', () => {
  const workspace = office();
  const before = workspace.grid('Thiết lập đã nhận');
  byHand(workspace, who.owner, "sheet('Thiết lập đã nhận').getRange('A2:B9').setValue('viết tay');");
  anHourLater(workspace);
  expect(workspace.grid('Thiết lập đã nhận')).toEqual(before);
});

describe('settings', () => {
  test.each([
    ['Phân quyền', ['Thư điện tử', 'Vai trò']],
    ['Danh mục', []],
    ['Quy trình', ['Bước', 'Thời gian (ngày làm việc)']],
    ['Giờ làm việc', ['Từ ngày', 'Sáng từ', 'Sáng đến', 'Chiều từ', 'Chiều đến']],
    ['Ngày nghỉ', ['Ngày', 'Loại']],
    ['Cấu hình', ['Khóa']],
  ])('«%s»: a text in %j is told to keeper and IT unit; «Cần sửa» is the register’s own', (sheet, headers) => {
    const own = office();
    overwrite(own, sheet, [['Cần sửa', 2]]);
    anHourLater(own);
    expect(rowsOf(own, sheet)[0]!['Cần sửa']).toBe('');
    for (const header of headers) {
      const workspace = office();
      overwrite(workspace, sheet, [[header, 2]]);
      anHourLater(workspace);
      for (const email of [who.owner, who.it])
        expect([header, bodiesSince(workspace, email, told(email))]).toEqual([header, expect.stringContaining(`Trang “${sheet}”`)]);
    }
  });

  test('a day off that is mistyped stays a day off until it is put right', () => {
    const workspace = office();
    const days = rowsOf(workspace, 'Ngày nghỉ');
    const row = days.findIndex((day) => day.Ngày === '24/11/2026') + 2;
    expect(row).toBeGreaterThan(1);
    const before = registerRow(workspace, code)['Hạn chung'];
    overwrite(workspace, 'Ngày nghỉ', [['Loại', row]]);
    anHourLater(workspace);
    anHourLater(workspace);
    expect(registerRow(workspace, code)['Hạn chung']).toBe(before);
    expect(rowsOf(workspace, 'Ngày nghỉ')[row - 2]!['Cần sửa']).toContain('Nhập Nghỉ hoặc Làm bù.');
  });

  describe('«Lưu ý» of «Ngày nghỉ»', () => {
    const warnings = (workspace: Workspace) =>
      rowsOf(workspace, 'Ngày nghỉ')
        .map((row) => row['Lưu ý'])
        .filter(Boolean);
    const warned = [expect.stringContaining('Chưa có thông báo lịch nghỉ lễ, Tết năm 2027')];

    test.each([
      ['typed over', (workspace: Workspace) => void overwrite(workspace, 'Ngày nghỉ', [['Lưu ý', 2]])],
      ['cleared', (workspace: Workspace) => void overwrite(workspace, 'Ngày nghỉ', [['Lưu ý', 2]], '')],
      ['deleted with its row', (workspace: Workspace) => void byHand(workspace, who.owner, "sheet('Ngày nghỉ').deleteRow(2);")],
    ])('%s, it warns again within the hour, and both are told', (_, strike) => {
      const workspace = office();
      expect(warnings(workspace)).toEqual(warned);
      strike(workspace);
      expect(warnings(workspace)).not.toEqual(warned);
      anHourLater(workspace);
      expect(warnings(workspace)).toEqual(warned);
      for (const email of [who.owner, who.it])
        expect(bodiesSince(workspace, email, told(email))).toContain('cột “Lưu ý”; cột này ghi tự động');
    });

    test('moved down by a row that is inserted, it stays the only one, and nobody is told', () => {
      const workspace = office();
      byHand(workspace, who.owner, "sheet('Ngày nghỉ').insertRowBefore(2);");
      anHourLater(workspace);
      expect(warnings(workspace)).toEqual(warned);
      expect(bodiesSince(workspace, who.it, told(who.it))).not.toContain('“Lưu ý”');
    });

    test('blank because a word is spelt otherwise, it is left as it is, hour after hour', () => {
      const workspace = office();
      byHand(
        workspace,
        who.owner,
        "const days = sheet('Ngày nghỉ').getRange('D2:D200'); days.setValues(days.getValues().map(([one]) => [one === 'dự kiến' ? 'dự kiến (chờ)' : one]));",
      );
      expect(warnings(workspace)).toEqual([]);
      for (let hours = 0; hours < 3; hours++) anHourLater(workspace);
      expect(bodiesSince(workspace, who.it, told(who.it))).not.toContain('“Lưu ý”');
    });
  });

  test('a setting whose key is gone says what it said last; «Cài đặt» adds its row again with that', () => {
    const workspace = office();
    const row = rowsOf(workspace, 'Cấu hình').findIndex((one) => one.Khóa === 'overallWorkingDays') + 2;
    workspace.as(who.owner).type('Cấu hình', `B${row}`, '5');
    anHourLater(workspace);
    const before = registerRow(workspace, code)['Hạn chung'];
    byHand(workspace, who.owner, `sheet('Cấu hình').deleteRow(${row});`);
    anHourLater(workspace);
    anHourLater(workspace);
    expect(registerRow(workspace, code)['Hạn chung']).toBe(before);
    expect(bodiesSince(workspace, who.owner, told(who.owner))).toContain('người quản trị sổ chọn “Cài đặt…” để thêm lại');
    setUp(workspace);
    expect(rowsOf(workspace, 'Cấu hình').find((one) => one.Khóa === 'overallWorkingDays')).toMatchObject({ 'Giá trị': '5' });
  });
});
