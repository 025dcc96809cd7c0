// «Cài đặt» on a new file: the sheets, form, templates and triggers that a person finds afterwards.
import { byHand } from '../../support/hands';
import { blankWorkspace, cellOf, registerRow, who } from '../../support/office';
import { handlers, type StepResult, setUp, templatesOf, triggersOf } from '../../support/set-up';
import { sendForm } from '../../support/stories';

describe('a new file', () => {
  const workspace = blankWorkspace('2026-11-23T07:00+07:00');
  let results: Record<string, StepResult>;
  beforeAll(() => {
    workspace.open();
    results = setUp(workspace);
  });

  test('has two menus and a dialog that reports each step', () => {
    expect(workspace.menus().map(({ caption }) => caption)).toEqual(['Sự cố CNTT', 'Phê duyệt']);
    expect(Object.values(results).map(({ ok }) => ok)).toEqual(Array(9).fill(true));
    expect(results.start!.message).toBe(`Người cài đặt: ${who.owner}.`);
    expect(results.sheets!.message).toMatch(/^Đã lập \d+ trang\.$/);
    expect(results.form!.links[0]).toMatchObject({ text: 'Mở biểu mẫu' });
  });

  test('has its sheets, with the open work first and in front, and the sheet of the form hidden', () => {
    const sheets = workspace.sheets();
    expect(sheets.slice(0, 2)).toMatchObject([{ name: 'Việc đang mở', hidden: false }, { name: 'Sổ sự cố' }]);
    expect(byHand(workspace, who.owner, 'return book.getActiveSheet().getName();')).toBe('Việc đang mở');
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Dự toán',
        'Phân quyền',
        'Danh mục',
        'Quy trình',
        'Giờ làm việc',
        'Ngày nghỉ',
        'Cấu hình',
        'Nhật ký',
        'Thư đi',
      ]),
    );
    expect(sheets.at(-1)).toMatchObject({ hidden: true });
    expect(workspace.grid('Sổ sự cố')[0]!.slice(0, 17)).toEqual(
      'Mã sự cố|Thời điểm báo|Kênh|Người báo|Bộ phận|Điện thoại|Thiết bị|Mô tả|Nhóm|Mức độ|Bước|Trạng thái|Phụ trách|Hạn bước|Hạn chung|Tình trạng hạn|Ghi chú'.split(
        '|',
      ),
    );
  });

  test('has frozen headers, hidden technical columns, and a note on each sheet', () => {
    const looks = byHand<Record<string, { frozen: number; hidden: string[]; note: string }>>(
      workspace,
      who.owner,
      `return Object.fromEntries(book.getSheets().filter((one) => !one.getFormUrl()).map((one) => [one.getName(), {
         frozen: one.getFrozenRows(),
         note: one.getRange('A1').getNote(),
         hidden: one.getRange(1, 1, 1, one.getLastColumn()).getValues()[0].filter((_, index) => one.isColumnHiddenByUser(index + 1)),
       }]));`,
    );
    delete looks['Báo cáo'];
    expect(Object.values(looks).every(({ note }) => note.length > 20)).toBe(true);
    expect(Object.entries(looks).filter(([, { frozen }]) => frozen !== 1)).toMatchObject([['Việc đang mở', { frozen: 2 }]]);
    expect(looks['Sổ sự cố']!.hidden).toEqual(expect.arrayContaining(['Mã phản hồi', 'Dòng nhật ký', 'Biểu mẫu chưa lập']));
    expect(looks['Nhật ký']!.hidden).toEqual(expect.arrayContaining(['Khóa', 'Dữ liệu', 'Mã đối chiếu']));
  });

  test('offers lists in cells, which refuse nothing', () => {
    const cell = (header: string) => cellOf(workspace, 'Sổ sự cố', header, 2);
    expect(workspace.cellInfo('Sổ sự cố', cell('Mức độ')).choices).toEqual(['Khẩn cấp', 'Cao', 'Trung bình', 'Thấp']);
    expect(workspace.cellInfo('Sổ sự cố', cell('Nhóm')).choices).toHaveLength(11);
    expect(workspace.cellInfo('Sổ sự cố', cell('Phụ trách')).choices).toContain('Nguyễn Thị Huệ');
    expect(() => workspace.type('Sổ sự cố', cell('Mức độ'), 'Gấp lắm')).not.toThrow();
  });

  test('has an open form that asks what BM.01 needs and writes to the file', () => {
    const form = workspace.form(workspace.forms()[0]!.id);
    expect(form).toMatchObject({ title: 'Báo sự cố công nghệ thông tin', published: true, acceptsResponses: true });
    expect(form.items.filter(({ required }) => required).map(({ title }) => title)).toEqual([
      'Họ và tên',
      'Bộ phận',
      'Điện thoại',
      'Thiết bị/hệ thống',
      'Mô tả hiện tượng',
      'Dấu hiệu sự cố an ninh mạng',
    ]);
    expect(workspace.checkAnswers(form.id, { 'Thư điện tử': 'khong-phai-thu' })['Thư điện tử']).toContain('ten@xa.gov.vn');
    sendForm(workspace);
    expect(workspace.grid(workspace.sheets().at(-1)!.name).at(-1)).toContain('Máy in Canon LBP 2900');
    expect(registerRow(workspace, 'SC-2026-0001')['Kênh']).toBe('Biểu mẫu');
  });

  test('has its templates in their folder, four triggers, Vietnamese locale and time zone', () => {
    expect(
      templatesOf(workspace)
        .map(({ name }) => name.split(' ')[0])
        .sort(),
    ).toEqual(['BM.01', 'BM.02', 'BM.03', 'BM.03A', 'BM.04', 'BM.04A', 'BM.05']);
    expect(triggersOf(workspace)).toEqual(handlers);
    expect(byHand(workspace, who.owner, 'return [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];')).toEqual([
      'vi_VN',
      'Asia/Ho_Chi_Minh',
    ]);
  });
});
