// The sixteen sample incidents reach their stated ends; register, journal, documents and mails show it.

import type { Workspace } from 'apps-script-emulator';
import type { Played } from '../../desk/samples/play-incident';
import { documentsOf, registerRow, who } from '../support/office';
import { officeWithSamples } from '../support/samples';

let workspace: Workspace;
let played: Played[];
const rowAt = (index: number) => registerRow(workspace, played[index]!.code);
const journalOf = (index: number) =>
  workspace
    .grid('Nhật ký')
    .filter((row) => row[1] === played[index]!.code)
    .map((row) => row[2]);
/** Returns the events of what people did, without the events about forms. */
const actsOf = (index: number) => journalOf(index).filter((event) => !/biểu mẫu|bản PDF/.test(event ?? ''));
const papersOf = (index: number) => documentsOf(workspace, played[index]!.code);
const mailsOf = (index: number) => workspace.mails().filter(({ subject }) => subject.includes(`[${played[index]!.code}]`));

beforeAll(() => {
  ({ workspace, played } = officeWithSamples());
});

describe('the sixteen samples', () => {
  test('get their numbers in the order of arrival', () => {
    const codes = played.map(({ code }) => code);
    expect(new Set(codes).size).toBe(16);
    const inOrder = [...played]
      .sort((one, other) => Date.parse(one.sample.reportedAt) - Date.parse(other.sample.reportedAt))
      .map(({ code }) => code);
    expect(inOrder).toEqual(Array.from({ length: 16 }, (_, index) => `SC-2026-${String(index + 1).padStart(4, '0')}`));
  });

  test.each([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14])('sample %i is handed over', (index) => {
    expect(rowAt(index)['Trạng thái']).toBe('Hoàn thành');
    expect(rowAt(index)['Bước']).toBe('B7');
    expect(rowAt(index)['Tình trạng hạn']).toMatch(/^Hoàn thành (đúng hạn|quá hạn )/);
    expect(journalOf(index)).toContain('Bàn giao');
  });

  test('the approved printer has all five forms and its total', () => {
    expect(papersOf(0)).toEqual(['BM.01', 'BM.02', 'BM.03', 'BM.03 lần 2', 'BM.04', 'BM.05']);
    // 450.000 + 80.000 + 150.000, with 8 % tax.
    expect(rowAt(0)['Dự toán (đồng)']).toBe('734.400');
    expect(actsOf(0)).toEqual([
      'Báo sự cố',
      'Tiếp nhận, phân loại',
      'Lập phương án',
      'Trình phê duyệt',
      'Phê duyệt',
      'Thực hiện, vận hành thử',
      'Bàn giao',
    ]);
  });

  test('a plan that was returned and then approved shows its second estimate and one return', () => {
    expect(rowAt(1)['Số lần trả lại']).toBe('1');
    // (12.900.000 + 1.200.000) × 1,08
    expect(rowAt(1)['Dự toán (đồng)']).toBe('15.228.000');
    expect(mailsOf(1).some(({ subject, to }) => subject.includes('Trả lại để điều chỉnh') && to.includes(who.it))).toBe(true);
  });

  test('a report outside office hours is recorded at once, and its limit counts from Monday', () => {
    expect(rowAt(2)['Thời điểm báo']).toBe('21/11 10:00');
    expect(mailsOf(2).find(({ subject }) => subject.includes('Sự cố mới'))?.body).toContain('11:30 ngày 23/11/2026');
  });

  test('a security incident mails the chairman at once, is urgent, and records its conclusion', () => {
    const alarm = mailsOf(3).find(({ subject, to }) => subject.includes('Dấu hiệu sự cố an ninh mạng') && to.includes(who.chairman));
    expect(alarm?.body).toContain('ngắt kết nối mạng; không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng.');
    expect(rowAt(3)['An ninh mạng']).toBe('Đã báo cáo');
    expect(rowAt(3)['Mức độ']).toBe('Khẩn cấp');
  });

  test('incidents without cost show an estimate of 0', () => {
    for (const index of [4, 7]) expect(rowAt(index)['Dự toán (đồng)']).toBe('0');
  });

  test('incidents handled on the spot have no plan and no approval', () => {
    for (const index of [5, 11])
      expect(actsOf(index)).toEqual(['Báo sự cố', 'Tiếp nhận, phân loại', 'Thực hiện, vận hành thử', 'Bàn giao']);
  });

  test('after a failed trial the work is done again under the same number', () => {
    expect(journalOf(6).filter((event) => event === 'Thực hiện, vận hành thử')).toHaveLength(2);
  });

  test('an extension is journalled when requested and when granted, and moves the overall limit', () => {
    expect(journalOf(8)).toEqual(expect.arrayContaining(['Đề nghị gia hạn', 'Gia hạn']));
    expect(rowAt(8)).toMatchObject({
      'Hạn hoàn thành ban đầu': '18/11/2026 17:00',
      'Hạn chung': '23/11 17:00',
      'Tình trạng hạn': 'Hoàn thành đúng hạn',
    });
    // Thirteen are handed over in time; only this one missed its first limit.
    const figure = (label: string) => workspace.grid('Báo cáo').find((row) => row[0] === label)?.[1];
    expect([figure('Hoàn thành đúng hạn'), figure('Đúng hạn ban đầu (không kể gia hạn)')]).toEqual(['13', '12']);
  });

  test('a duplicate shows the code of the first incident', () => {
    expect(rowAt(13)['Trạng thái']).toBe(`Trùng ${played[12]!.code}`);
  });

  test('an unrepairable incident keeps its reason', () => {
    expect(rowAt(15)['Trạng thái']).toBe('Không khắc phục được');
    expect(rowAt(15)['Lý do kết thúc']).toBe('Đơn vị dịch vụ trả lời không cứu được dữ liệu');
  });

  test('hostile text stays plain text in the register and in documents', () => {
    expect(rowAt(11)['Mô tả']).toBe('=HYPERLINK("http://example.invalid","Bấm vào đây") không mở được sổ cái');
    const bm01 = workspace.files().find(({ name }) => name.startsWith(`${played[11]!.code} BM.01`) && !name.endsWith('.pdf'))!;
    const document = workspace.paper(bm01.id);
    expect(document).toContain('{{TONG_CONG}} $1 \\1');
    expect(document).toContain('&lt;b&gt;Cài lại&lt;/b&gt; &amp; kiểm tra');
    expect(rowAt(12)['Điện thoại']).toBe('0099');
    expect(rowAt(12)['Mô tả']).toContain('Nguyễn, Huệ'.normalize('NFC'));
    expect(rowAt(0)['Điện thoại']).toBe('0912345678');
  });

  test('a smooth incident sends six mails, and all together hardly more', () => {
    // From the report to the handover without a return, an extension or a limit that passed.
    const smooth = mailsOf(0).map(({ to, subject }) => `${to.join()} ${subject.split(':')[0]}`);
    expect(smooth).toEqual([
      `${who.it} Sự cố mới`,
      `${who.otherIt} Sự cố mới`,
      `${who.staff} Đã tiếp nhận`,
      `${who.chairman} Trình phê duyệt`,
      `${who.it} Đã phê duyệt`,
      `${who.staff} Đã bàn giao`,
    ]);
    const all = played.reduce((sum, _, index) => sum + mailsOf(index).length, 0);
    // 9,25 an incident before; 11,3 with digests and marks of the journal, 181 in all.
    expect(all / played.length).toBeLessThanOrEqual(5.9);
    // The chairman's page on the month is one of them.
    expect(workspace.mails().length).toBeLessThanOrEqual(120);
  });

  test('no run failed, and every mail is sent', () => {
    expect(workspace.log().filter((line) => /failed|error/i.test(line))).toEqual([]);
    expect(
      new Set(
        workspace
          .grid('Thư đi')
          .slice(1)
          .map((row) => row[6])
          .filter(Boolean),
      ),
    ).toEqual(new Set(['Đã gửi']));
  });
});
