// What each entry of the settings sheets means, what holds while it is wrong, and what is said of it.

import type { Cell } from '../../../../src/google/workbook/cells';
import { keepSettings } from '../../../../src/google/workbook/settings/keep-settings';
import { SheetSettings } from '../../../../src/google/workbook/settings/office-settings';
import { keptColumns, type SettingRow, type SettingSheet, settingSheets } from '../../../../src/google/workbook/settings/setting-sheets';
import { sheetOf } from '../../../../src/google/workbook/sheets';
import type { Workbook } from '../../../../src/google/workbook/workbook';
import { defaultCalendar, defaultProcedure } from '../../../../src/procedure/issued-procedure';
import type { Delegation } from '../../../../src/procedure/rights/people';
import { vietnamDays } from '../../../../src/procedure/time/public-holidays';
import { settingTexts } from '../../../../src/texts/sheets/settings';

type Rows = Record<SettingSheet, SettingRow[]>;

/** The sheets of an office in use; every entry is another than issued. */
const good: Rows = {
  steps: defaultProcedure.steps.map((step) => ({ ...step, workingDays: step.workingDays === undefined ? '' : step.workingDays * 2 })),
  settings: settingTexts.map(({ key, value }) => ({
    key,
    value: key === 'remindBeforeMinutes' ? '90' : key === 'locality' ? 'Sơn Tịnh' : value,
  })),
  people: [
    { name: 'Nguyễn Văn A', position: 'Công chức', department: 'Văn phòng', email: 'a@xa.vn', roles: 'CNTT; Quản trị' },
    { name: 'Trần Thị B', position: 'Phó Chủ tịch', department: '', email: 'b@xa.vn', roles: 'Phó Chủ tịch' },
  ],
  lists: [
    { departments: 'Văn phòng', groups: 'MI – Máy in', vendors: 'Cơ sở A', devices: 'Máy in', legalBases: 'Căn cứ Luật' },
    { departments: 'Công an', groups: 'PC – Máy tính', vendors: '', devices: '', legalBases: '' },
  ],
  hours: [{ from: '01/01', morningFrom: '08:00', morningTo: '11:30', afternoonFrom: '13:00', afternoonTo: '16:30' }],
  days: [{ date: '30/12/2026', kind: 'Nghỉ', name: 'Ngày của xã', confirmed: '' }],
};
const empty: Rows = { steps: [], settings: [], people: [], lists: [], hours: [], days: [] };

/** @param kept the rows that were last good @param hand cells of the sheet that keeps them, as hands have left them */
function settingsOf(
  changes: Partial<Rows>,
  kept: Rows | 'never' = good,
  hand: unknown[][] = [],
  delegations: readonly Delegation[] | undefined = [],
): SheetSettings {
  const sheets = { ...good, ...changes };
  const cells = settingSheets.map((key) => {
    const { columns } = sheetOf(key);
    return [columns.map(({ header }) => header), ...sheets[key].map((row) => columns.map((column) => row[column.key] ?? ''))];
  });
  const rows = settingSheets.flatMap((key) =>
    (kept === 'never' ? [] : kept[key]).map((row) => [
      key,
      JSON.stringify(Object.fromEntries(keptColumns[key].map((column) => [column, row[column] ?? '']))),
    ]),
  );
  return new SheetSettings([...cells, [['Trang', 'Dòng'], ...rows, ...hand]], delegations);
}

const changed = (sheet: SettingSheet, index: number, cells: SettingRow): Partial<Rows> => ({
  [sheet]: good[sheet].map((row, at) => (at === index ? { ...row, ...cells } : row)),
});
const withSetting = (key: string, value: unknown) =>
  changed(
    'settings',
    settingTexts.findIndex((one) => one.key === key),
    { value },
  );
const withRow = (sheet: SettingSheet, row: SettingRow): Partial<Rows> => ({ [sheet]: [...good[sheet], row] });
const daysOf = (settings: SheetSettings) => settings.specialDays.map(({ date, kind }) => `${date} ${kind}`);
const hoursOf = (settings: SheetSettings) => (JSON.parse(settings.timeRules) as [unknown])[0];
const stepOf = (settings: SheetSettings, code: string) => settings.procedure.steps.find(({ step }) => step === code)!.workingDays;

test('what is right is taken, and nothing is said', () => {
  const settings = settingsOf({});
  expect(settings.faults()).toEqual([]);
  expect([settings.remindBeforeMinutes, settings.agency.locality, stepOf(settings, 'B2')]).toEqual([90, 'Sơn Tịnh', 1]);
  expect(daysOf(settings)).toEqual(['2026-12-30 off']);
  expect(settings.people.map(({ roles }) => roles)).toEqual([['it', 'admin'], ['viceChairman']]);
});

describe('a setting that is wrong', () => {
  test.each(['ba', '-1', '100001', '', '1e9'])('«%s» is told with its row; what was last good holds', (value) => {
    const settings = settingsOf(withSetting('remindBeforeMinutes', value));
    expect(settings.remindBeforeMinutes).toBe(90);
    expect(settings.faults()).toEqual([expect.stringMatching(new RegExp(`^Trang “Cấu hình”, dòng \\d+, cột “Giá trị”: “${value}”`))]);
  });

  test('never kept, or kept by a version that took it: its first value holds', () => {
    expect(settingsOf(withSetting('remindBeforeMinutes', 'ba'), 'never').remindBeforeMinutes).toBe(120);
    const keptWrong = { ...good, ...withSetting('remindBeforeMinutes', 'sáng') };
    expect(settingsOf(withSetting('remindBeforeMinutes', 'ba'), keptWrong).remindBeforeMinutes).toBe(120);
  });

  test.each([
    ['Có', true],
    ['có', true],
    ['x', true],
    ['Không', false],
    ['tắt', false],
    ['', false],
  ])('«%s» for yes or no is %p', (value, isOn) => {
    const settings = settingsOf(withSetting('onTheSpotAllowed', value));
    expect([settings.procedure.onTheSpotAllowed, settings.faults()]).toEqual([isOn, []]);
  });

  test('another word than yes or no is told, and changes nothing', () => {
    const settings = settingsOf(withSetting('onTheSpotAllowed', 'tùy'));
    expect(settings.procedure.onTheSpotAllowed).toBe(true);
    expect(settings.faults()).toEqual([expect.stringContaining('“tùy” không dùng được. Nhập Có hoặc Không.')]);
  });

  test('a row that is gone is told; what it said last holds, also where the others are read', () => {
    const settings = settingsOf({ settings: good.settings.filter(({ key }) => key !== 'locality') });
    expect(settings.agency.locality).toBe('Sơn Tịnh');
    expect(settings.faults()).toEqual([expect.stringContaining('“Địa danh” không dùng được. Dòng này bị xóa')]);
  });

  test('of a later version, without a row, it has its first value and nobody is told', () => {
    const before = { ...good, settings: good.settings.filter(({ key }) => key !== 'costMarginPercent' && key !== 'issues') };
    const settings = settingsOf(before, before);
    expect([settings.procedure.costMarginPercent, settings.agency.issues, settings.faults()]).toEqual([0, {}, []]);
  });

  test('of addresses only the right ones get mails, and the wrong one is told', () => {
    const settings = settingsOf(withSetting('securityContacts', 'x@xa.vn; công an; y@xa.vn'));
    expect(settings.securityContacts).toEqual(['x@xa.vn', 'y@xa.vn']);
    expect(settings.faults()).toHaveLength(1);
  });

  test.each([
    [
      'BM.01: 02, 01/07/2026; BM.03A: 01, 15/07/2026',
      { 'BM.01': { issue: '02', issuedOn: '01/07/2026' }, 'BM.03A': { issue: '01', issuedOn: '15/07/2026' } },
      0,
    ],
    ['bm 04: 02, 01/07/2026', { 'BM.04': { issue: '02', issuedOn: '01/07/2026' } }, 0],
    ['BM.09: 02, 01/07/2026', {}, 1],
    ['lần 2', {}, 1],
  ])('issues of single forms, «%s»', (value, issues, faults) => {
    const settings = settingsOf(withSetting('issues', value));
    expect(settings.agency.issues).toEqual(issues);
    expect(settings.faults()).toHaveLength(faults);
  });
});

describe('«Quy trình»', () => {
  test('a wrong limit: the step is as it was last, or as issued; the others are as they stand', () => {
    const wrong = changed('steps', 1, { workingDays: 'ba' });
    expect(stepOf(settingsOf(wrong), 'B2')).toBe(1);
    expect(stepOf(settingsOf(wrong), 'B3')).toBe(1);
    expect(stepOf(settingsOf(wrong, 'never'), 'B2')).toBe(0.5);
    expect(settingsOf(wrong).faults()).toHaveLength(1);
  });

  test.each([0, -1, 366, '', 'x'])('a limit of «%s» is none', (workingDays) => {
    expect(settingsOf(changed('steps', 1, { workingDays })).faults()).toHaveLength(1);
  });

  test.each([0.1, 365, '0,5'])('a limit of «%s» is one', (workingDays) => {
    expect(settingsOf(changed('steps', 1, { workingDays })).faults()).toEqual([]);
  });

  test('a step that is none is told, and takes no step away', () => {
    const settings = settingsOf(changed('steps', 1, { step: 'Bước 2' }));
    expect(settings.faults()).toEqual([expect.stringContaining('“Bước 2” không dùng được. Nhập mã bước từ B1 đến B7.')]);
    expect(settings.procedure.steps.map(({ step }) => step).join()).toBe('B1,B2,B3,B4,B5,B6,B7');
    expect(stepOf(settings, 'B2')).toBe(1);
  });

  test('emptied: it is as it was last, and told; never kept, it is as issued', () => {
    const settings = settingsOf({ steps: [] });
    expect([stepOf(settings, 'B2'), settings.faults()]).toEqual([1, [expect.stringMatching(/^Trang “Quy trình” không còn dòng nào/)]]);
    expect(stepOf(settingsOf({ steps: [] }, 'never'), 'B2')).toBe(0.5);
  });
});

describe('«Giờ làm việc»', () => {
  const hours = (cells: SettingRow) => settingsOf(changed('hours', 0, cells));
  test.each([
    [{ morningFrom: 'bảy giờ' }, 'Sáng từ'],
    [{ morningFrom: '11:30' }, 'Sáng đến'],
    [{ morningTo: '13:00' }, 'Chiều từ'],
    [{ afternoonTo: '13:00' }, 'Chiều đến'],
    [{ from: '30/02' }, 'Từ ngày'],
    [{ from: 'mùa hè' }, 'Từ ngày'],
  ])('%j: the hours of before hold, and the column is named', (cells, column) => {
    const settings = hours(cells);
    expect(hoursOf(settings)).toEqual(hoursOf(settingsOf({})));
    expect(settings.faults()).toEqual([expect.stringContaining(`cột “${column}”`)]);
  });

  test('never kept, or kept by a version that took them: those of the procedure as issued hold', () => {
    expect(hoursOf(settingsOf(changed('hours', 0, { from: 'x' }), 'never'))).toEqual(defaultCalendar.hours);
    const keptWrong = { ...good, ...changed('hours', 0, { from: '30/02' }) };
    expect(hoursOf(settingsOf(changed('hours', 0, { from: 'x' }), keptWrong))).toEqual(defaultCalendar.hours);
    expect(hoursOf(settingsOf({ hours: [] }, 'never'))).toEqual(defaultCalendar.hours);
  });
});

describe('«Ngày nghỉ»', () => {
  const day = (row: SettingRow) => settingsOf(withRow('days', { kind: 'Nghỉ', name: '', confirmed: '', ...row }));
  test.each([
    [{ date: 'mai' }, 'Ngày'],
    [{ date: '31/12/9999' }, 'Ngày'],
    [{ date: '30/02/2026' }, 'Ngày'],
    [{ date: '02/09/1999' }, 'Ngày'],
    [{ date: '02/09/2026', kind: 'đi họp' }, 'Loại'],
    [{ date: '30/12/2026', kind: 'Làm bù' }, 'Loại'],
  ])('%j is told, and the other days hold', (row, column) => {
    const settings = day(row);
    expect(daysOf(settings)).toEqual(['2026-12-30 off']);
    expect(settings.faults()).toEqual([expect.stringContaining(`cột “${column}”`)]);
  });

  test('a date that stands as text is one; a row without a day is none', () => {
    expect(daysOf(day({ date: '2/9/2026' }))).toEqual(['2026-12-30 off', '2026-09-02 off']);
    // As a cell holds a day: counted from 30/12/1899.
    expect(daysOf(day({ date: Date.UTC(2026, 8, 2) / 86_400_000 + 25_569 }))).toEqual(['2026-12-30 off', '2026-09-02 off']);
    // Its other cells may say something: the first row holds the sheet's own warning.
    const blank = day({ date: '', kind: '', confirmed: 'Dự kiến' });
    expect([daysOf(blank), blank.faults()]).toEqual([['2026-12-30 off'], []]);
  });

  test('a wrong day beside those that were kept: the kept ones hold too, but for what cannot be read any more', () => {
    const kept = { ...good, days: [...good.days, { date: '31/12/2026', kind: 'Nghỉ', name: '' }, { date: 'x', kind: '', name: '' }] };
    const wrong = withRow('days', { date: 'mai', kind: 'Nghỉ', name: '', confirmed: '' });
    expect(daysOf(settingsOf(wrong, kept))).toEqual(['2026-12-30 off', '2026-12-31 off']);
    // Without a wrong one they were taken out by somebody.
    expect(daysOf(settingsOf({}, kept))).toEqual(['2026-12-30 off']);
  });

  test('all taken out: there are none; without the sheet, and none kept, those of the law hold', () => {
    expect([daysOf(settingsOf({ days: [] })), settingsOf({ days: [] }).faults()]).toEqual([[], []]);
    // A missing sheet is named by whether set-up was ever run.
    const properties = { getScriptProperties: () => ({ getProperties: () => ({ 'book.id': 'so' }) }) };
    Object.assign(globalThis, { PropertiesService: properties });
    const settings = settingsOf({}, 'never');
    (settings.entries as unknown as { cells: unknown[][] }).cells[settingSheets.indexOf('days')] = [];
    expect(settings.specialDays).toEqual([...vietnamDays]);
  });
});

describe('«Phân quyền»', () => {
  const person = (cells: SettingRow) => settingsOf(changed('people', 0, cells));
  test.each([
    [{ roles: 'Trưởng phòng' }, 'Vai trò'],
    [{ roles: 'CNTT; Trưởng phòng' }, 'Vai trò'],
    [{ email: 'a tại xa.vn' }, 'Thư điện tử'],
  ])('%j is told; the person has the rights of before', (cells, column) => {
    const settings = person(cells);
    expect(settings.people[0]).toMatchObject({ name: 'Nguyễn Văn A', email: 'a@xa.vn', roles: ['it', 'admin'] });
    expect(settings.faults()).toEqual([expect.stringContaining(`cột “${column}”`)]);
  });

  test('an address that two have is told for the second, who has none of the first one’s rights', () => {
    const settings = settingsOf(changed('people', 1, { email: 'A@xa.vn' }));
    expect(settings.people.map(({ email, roles }) => [email, roles])).toEqual([
      ['a@xa.vn', ['it', 'admin']],
      ['b@xa.vn', ['viceChairman']],
    ]);
    expect(settings.faults()).toEqual([expect.stringContaining('Địa chỉ này đã có ở dòng khác')]);
  });

  test('an address that is typed into the row above stays with the person who had it', () => {
    const settings = settingsOf(changed('people', 0, { email: 'b@xa.vn' }));
    expect(settings.people.map(({ email, roles }) => [email, roles])).toEqual([
      ['a@xa.vn', ['it', 'admin']],
      ['b@xa.vn', ['viceChairman']],
    ]);
    expect(settings.faults()).toEqual([expect.stringMatching(/dòng 2.*Địa chỉ này đã có ở dòng khác/)]);
  });

  test('a person whom nobody knew gets no right by an address of another, in whatever row', () => {
    const settings = settingsOf(changed('people', 0, { name: 'Người lạ', email: 'b@xa.vn', roles: 'Chủ tịch' }));
    expect(settings.people.map(({ email, roles }) => [email, roles])).toEqual([
      ['', ['chairman']],
      ['b@xa.vn', ['viceChairman']],
    ]);
  });

  test.each(['CNTT/Quản trị', 'cntt; quản trị.', 'CNTT, Quản trị', 'CNTT và Quản trị', 'CNTT\nQuản trị', 'Quản trị + CNTT'])(
    '«%s» are two roles',
    (roles) => {
      const settings = person({ roles });
      expect([[...settings.people[0]!.roles].sort(), settings.faults()]).toEqual([['admin', 'it'], []]);
    },
  );

  test('never kept and without a right address nobody gets mails at it', () => {
    expect(settingsOf(changed('people', 0, { email: 'a tại xa.vn' }), 'never').people[0]!.email).toBe('');
    const keptWrong = { ...good, ...changed('people', 0, { email: 'b b' }) };
    expect(settingsOf(changed('people', 0, { email: 'a tại xa.vn' }), keptWrong).people[0]!.email).toBe('');
  });

  test('a delegation that somebody types has no force and is told; the rest of the row counts', () => {
    const typed = changed('people', 1, {
      delegatedBy: 'Phạm Văn C',
      delegatedFrom: '20/11/2026',
      delegatedTo: '30/11/2026',
      position: 'Phó CT',
    });
    const settings = settingsOf(typed);
    expect(settings.people[1]).toMatchObject({ position: 'Phó CT', delegations: [] });
    expect(settings.faults()).toEqual([expect.stringContaining('Ủy quyền nhập trực tiếp không có hiệu lực')]);
  });
});

describe('«Phân quyền» of a file of before, whose delegations stand in the sheet', () => {
  const listed = (cells: SettingRow) => {
    const settings = new SheetSettings(
      (settingsOf(changed('people', 1, cells)).entries as unknown as { cells: unknown[][][] }).cells as Cell[][][],
      undefined,
    );
    return { delegations: settings.people[1]!.delegations!.length, faults: settings.faults() };
  };
  const day = (text: string) =>
    Date.UTC(Number(text.slice(6)), Number(text.slice(3, 5)) - 1, Number(text.slice(0, 2))) / 86_400_000 + 25_569;
  test('a whole one is in force', () => {
    expect(listed({ delegatedBy: 'C', delegatedFrom: day('20/11/2026'), delegatedTo: day('30/11/2026') })).toEqual({
      delegations: 1,
      faults: [],
    });
  });
  test.each([
    [{ delegatedBy: '', delegatedFrom: day('20/11/2026'), delegatedTo: day('30/11/2026') }],
    [{ delegatedBy: 'C', delegatedFrom: '', delegatedTo: day('30/11/2026') }],
    [{ delegatedBy: 'C', delegatedFrom: day('20/11/2026'), delegatedTo: 'hết tháng' }],
    [{ delegatedBy: 'C', delegatedFrom: day('20/11/2026'), delegatedTo: day('19/11/2026') }],
  ])('%j is told', (cells) => {
    expect(listed(cells).faults).toHaveLength(1);
  });
});

describe('what is kept', () => {
  /** Returns the rows that are written into the sheet that keeps what was last good. */
  const keptAfter = (settings: SheetSettings): string[] => {
    const written: Cell[][] = [];
    const workbook = {
      has: (sheet: string) => sheet === 'kept',
      write: (changes: () => unknown) => void changes(),
      writeCells: (_sheet: string, _row: number, _column: number, cells: Cell[][]) => written.push(...cells),
      appendRows: (_sheet: string, _row: number, rows: Cell[][]) => {
        written.push(...rows);
        return [];
      },
    };
    settings.faults();
    keepSettings(workbook as unknown as Workbook, settings.entries);
    return written.map(([sheet, row]) => `${sheet} ${row}`);
  };

  test('of a sheet that cannot be read is what was kept; of one with a wrong entry the good ones and the last good one of that', () => {
    const emptied = keptAfter(
      settingsOf({ steps: [], ...withSetting('remindBeforeMinutes', 'ba'), ...withSetting('locality', 'Sơn Tây') }),
    );
    expect(emptied.filter((row) => row.startsWith('steps'))).toHaveLength(7);
    const later = keptAfter(
      settingsOf({ ...changed('steps', 1, { workingDays: 'ba' }), ...changed('people', 0, { position: 'Phó phòng' }) }),
    );
    expect(later.filter((row) => row.includes('"B2"'))).toEqual([expect.stringContaining('"workingDays":1,')]);
    expect(later.filter((row) => row.startsWith('people'))).toEqual([
      expect.stringContaining('Phó phòng'),
      expect.stringContaining('Trần Thị B'),
    ]);
  });

  test('with a setting whose row is gone: that one as it was, the others as they are now', () => {
    const gone = withSetting('remindBeforeMinutes', '60').settings!.filter(({ key }) => key !== 'locality');
    const kept = keptAfter(settingsOf({ settings: gone }));
    expect(kept).toContainEqual(expect.stringContaining('"remindBeforeMinutes","value":"60"'));
    expect(kept).toContainEqual(expect.stringContaining('"locality","value":"Sơn Tịnh"'));
  });

  test('is not written again while nothing has changed', () => {
    expect(keptAfter(settingsOf({}))).toEqual([]);
  });
});

describe('«Danh mục»', () => {
  test('two groups of one code: the first one holds, the second is told', () => {
    const settings = settingsOf(withRow('lists', { groups: 'mi - Máy quét' }));
    expect(settings.groups).toEqual([
      { code: 'MI', name: 'Máy in' },
      { code: 'PC', name: 'Máy tính' },
    ]);
    expect(settings.faults()).toEqual([expect.stringContaining('Mã MI đã dùng cho nhóm ở dòng trên')]);
    expect(settingsOf(withRow('lists', { groups: 'MI – Máy in' })).faults()).toEqual([]);
  });

  test('texts are composed letters without spaces around', () => {
    expect(settingsOf(withRow('lists', { vendors: ` ${'Cơ sở Việt'.normalize('NFD')} ` })).vendors).toEqual(['Cơ sở A', 'Cơ sở Việt']);
  });

  test('emptied, it is as it was last', () => {
    expect(settingsOf({ lists: [] }).departments).toEqual(['Văn phòng', 'Công an']);
    expect(settingsOf({ lists: [] }).faults()).toHaveLength(1);
  });
});

test('kept rows that hands have typed over count for nothing', () => {
  const hand = [
    ['settings', 'viết tay'],
    ['đâu đó', '{}'],
    ['', ''],
  ];
  const settings = settingsOf(withSetting('remindBeforeMinutes', 'ba'), good, hand);
  expect(settings.remindBeforeMinutes).toBe(90);
});

test('nothing at all: the procedure and the calendar are as issued', () => {
  const settings = settingsOf(empty, 'never');
  expect(settings.procedure).toEqual(defaultProcedure);
  expect(hoursOf(settings)).toEqual(defaultCalendar.hours);
  expect(settings.remindBeforeMinutes).toBe(120);
});
