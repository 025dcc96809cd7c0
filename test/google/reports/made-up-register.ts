// A register and an index of incidents that never were: rows typed by the owner's hand, and the same as the report counts them.

import type { Workspace } from 'apps-script-emulator';
import fc from 'fast-check';
import { type ReportedIncident, workedSteps } from '../../../src/procedure/reports/report-figures';
import { byHand } from '../../support/hands';
import { who } from '../../support/office';

const HOUR = 3_600_000;
const day = (text: string) => Date.parse(`${text}T00:00+07:00`);

export const groups = ['PC – Phần cứng máy tính', 'MI – Máy in, máy quét, ngoại vi', 'MG – Mạng LAN/Wi-Fi/Internet', 'XX – Nhóm cũ', ''];
const departments = ['Văn phòng – Thống kê', 'Tài chính – Kế toán', 'Trạm Y tế', 'Phòng đã giải thể'];
const devices = [
  'Máy in Canon LBP 2900',
  'máy in Canon LBP 2900',
  'Máy in*',
  'Máy in?',
  '=1+1',
  '>5',
  'Camera hội trường',
  'Wi-Fi trạm y tế',
];

export interface MadeUp extends ReportedIncident {
  isArchived: boolean;
}

const incident = fc.record({
  device: fc.constantFrom(...devices),
  department: fc.constantFrom(...departments),
  group: fc.constantFrom(...groups),
  reportedAt: fc.integer({ min: day('2025-01-01') / HOUR, max: day('2027-01-01') / HOUR - 1 }).map((hours) => hours * HOUR),
  lasted: fc.option(fc.integer({ min: 1, max: 3000 })),
  ending: fc.constantFrom('inTime' as const, 'inTime' as const, 'late' as const, undefined),
  isInFirstLimit: fc.boolean(),
  isOverdue: fc.boolean(),
  returns: fc.constantFrom(0, 0, 0, 1, 2),
  extensions: fc.constantFrom(0, 0, 1),
  estimated: fc.constantFrom(0, 453_600, 1_144_800, 12_500_000),
  spent: fc.constantFrom(0, 450_000, 1_144_800, 12_000_000),
  minutes: fc.array(fc.option(fc.integer({ min: 0, max: 1500 })), { minLength: workedSteps.length, maxLength: workedSteps.length }),
  lateSteps: fc.subarray(['B2', 'B3', 'B5', 'B6'] as const),
  lateReason: fc.constantFrom('', 'Chờ linh kiện', 'Đơn vị đối tác giao hàng chậm'),
  isArchived: fc.boolean(),
});

export const anyRegister: fc.Arbitrary<MadeUp[]> = fc
  .array(incident, { minLength: 1, maxLength: 60 })
  .map((all) =>
    all.map(({ lasted, ending, isOverdue, isInFirstLimit, minutes, isArchived, ...row }, index): MadeUp => {
      const endedAt = lasted === null ? undefined : row.reportedAt + lasted * HOUR;
      const isCompleted = endedAt !== undefined && ending !== undefined;
      const passed = workedSteps.flatMap((step, at) => (minutes[at] === null ? [] : [[step, minutes[at]!] as const]));
      const limit = isCompleted ? ending : endedAt === undefined && isOverdue ? ('overdue' as const) : undefined;
      return {
        ...row,
        code: `SC-2026-${String(index + 1).padStart(4, '0')}`,
        ...(endedAt === undefined ? { step: 'B3' as const } : { endedAt }),
        isCompleted,
        ...(limit ? { limit } : {}),
        isInFirstLimit: isCompleted && isInFirstLimit,
        minutes: Object.fromEntries(passed),
        overallDueAt: row.reportedAt + 100 * HOUR,
        // What is archived has ended.
        isArchived: isArchived && endedAt !== undefined,
      };
    }),
  )
  // The report reads the register first.
  .map((all) => [...all.filter((row) => !row.isArchived), ...all.filter((row) => row.isArchived)]);

const states = { inTime: 'Hoàn thành đúng hạn', late: 'Hoàn thành quá hạn 2 giờ', overdue: 'Quá hạn 3 giờ' };

const cellsOf = (row: MadeUp): Record<string, string | number> => ({
  'Mã sự cố': row.code,
  'Thời điểm báo': row.reportedAt,
  'Thiết bị': row.device,
  'Bộ phận': row.department,
  Nhóm: row.group,
  'Trạng thái': row.isCompleted ? 'Hoàn thành' : row.endedAt === undefined ? 'Chờ lập phương án' : 'Hủy',
  'Kết quả': row.isCompleted ? 'Hoàn thành' : 'Hủy',
  Bước: row.step ?? 'B7',
  'Tình trạng hạn': row.limit ? states[row.limit] : row.endedAt === undefined ? 'Trong hạn' : 'Đã kết thúc',
  'Kết thúc lúc': row.endedAt ?? '',
  'Hạn chung': row.overallDueAt ?? '',
  'Hạn hoàn thành': row.overallDueAt ?? '',
  'Số lần trả lại': row.returns || '',
  'Số lần gia hạn': row.extensions || '',
  'Xong trong hạn ban đầu': row.isInFirstLimit ? 'x' : '',
  'Dự toán (đồng)': row.estimated || '',
  'Kinh phí thực tế (đồng)': row.spent || '',
  ...Object.fromEntries(workedSteps.map((step) => [`Phút làm việc ${step}`, row.minutes[step] ?? ''])),
  'Bước quá hạn': row.lateSteps.join(', '),
  'Lý do quá hạn': row.lateReason,
});

const moments = ['Thời điểm báo', 'Kết thúc lúc', 'Hạn chung', 'Hạn hoàn thành'];

/** Types the rows over those of register and index. */
export function typeRegister(workspace: Workspace, rows: MadeUp[]): void {
  for (const [name, some] of [
    ['Sổ sự cố', rows.filter(({ isArchived }) => !isArchived)],
    ['Mục lục hồ sơ', rows.filter(({ isArchived }) => isArchived)],
  ] as const)
    byHand(
      workspace,
      who.owner,
      `const target = sheet(${JSON.stringify(name)});
       const headers = target.getRange(1, 1, 1, target.getLastColumn()).getValues()[0];
       const rows = ${JSON.stringify(some.map(cellsOf))};
       const moments = ${JSON.stringify(moments)};
       if (target.getMaxRows() < 80) target.insertRowsAfter(target.getMaxRows(), 80 - target.getMaxRows());
       target.getRange(2, 1, 79, headers.length).clearContent();
       headers.forEach((header, index) => {
         if (!rows.length || !(header in rows[0])) return;
         const range = target.getRange(2, index + 1, rows.length, 1);
         const cells = rows.map((row) => [moments.includes(header) && row[header] !== '' ? new Date(row[header]) : row[header]]);
         range.setValues(cells);
       });
       SpreadsheetApp.flush();`,
    );
}
