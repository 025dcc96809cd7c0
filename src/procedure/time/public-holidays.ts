// Days off and days worked instead (làm bù) of civil servants in Vietnam, and the lunar table that they depend on.
import type { Hours, SpecialDay } from './calendar';

/** A day of this list: always with its căn cứ. */
export type VietnamDay = SpecialDay & { basis: string };

/** The law that lists the holidays. */
export const statute = 'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1';
const madeUp = 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3 và Điều 112 khoản 1';
/** The resolution that adds 24/11. */
export const cultureDay = 'Nghị quyết 28/2026/QH16, Điều 2';
const notice = (year: number) => `Thông báo lịch nghỉ lễ, Tết năm ${year} đối với cán bộ, công chức, viên chức`;

/** The names of the holidays. */
export const holiday = {
  newYear: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hungKings: 'Giỗ Tổ Hùng Vương',
  victory: 'Ngày Chiến thắng 30/4',
  labour: 'Ngày Quốc tế lao động 01/5',
  national: 'Quốc khánh',
  culture: 'Ngày Văn hóa Việt Nam',
} as const;

/**
 * Weekdays off and weekend days worked, 2024–2027. Swapped days come from each year's notice and are never inferred.
 * Days with `confirmed: false` («dự kiến») come from statute and the lunar table only.
 */
export const vietnamDays: readonly VietnamDay[] = [
  off('2024-01-01', holiday.newYear, statute),
  ...['08', '09', '12', '13', '14'].map((day) => off(`2024-02-${day}`, holiday.tet, notice(2024))),
  off('2024-04-18', holiday.hungKings, statute),
  off('2024-04-29', `Nghỉ hoán đổi dịp ${holiday.victory}`, notice(2024)),
  off('2024-04-30', holiday.victory, statute),
  off('2024-05-01', holiday.labour, statute),
  work('2024-05-04', 'Làm bù cho ngày 29/4/2024', notice(2024)),
  off('2024-09-02', holiday.national, statute),
  off('2024-09-03', holiday.national, notice(2024)),

  off('2025-01-01', holiday.newYear, statute),
  ...['27', '28', '29', '30', '31'].map((day) => off(`2025-01-${day}`, holiday.tet, notice(2025))),
  off('2025-04-07', holiday.hungKings, statute),
  work('2025-04-26', 'Làm bù cho ngày 02/5/2025', notice(2025)),
  off('2025-04-30', holiday.victory, statute),
  off('2025-05-01', holiday.labour, statute),
  off('2025-05-02', `Nghỉ hoán đổi dịp ${holiday.labour}`, notice(2025)),
  off('2025-09-01', holiday.national, notice(2025)),
  off('2025-09-02', holiday.national, statute),

  off('2026-01-01', holiday.newYear, statute),
  off('2026-01-02', `Nghỉ hoán đổi dịp ${holiday.newYear}`, notice(2026)),
  work('2026-01-10', 'Làm bù cho ngày 02/01/2026', notice(2026)),
  ...['16', '17', '18', '19', '20'].map((day) => off(`2026-02-${day}`, holiday.tet, notice(2026))),
  off('2026-04-27', `Nghỉ bù ${holiday.hungKings} (Chủ nhật 26/4)`, madeUp),
  off('2026-04-30', holiday.victory, statute),
  off('2026-05-01', holiday.labour, statute),
  work('2026-08-22', 'Làm bù cho ngày 31/8/2026', notice(2026)),
  off('2026-08-31', `Nghỉ hoán đổi dịp ${holiday.national}`, notice(2026)),
  off('2026-09-01', holiday.national, notice(2026)),
  off('2026-09-02', holiday.national, statute),
  off('2026-11-24', holiday.culture, cultureDay),

  off('2027-01-01', holiday.newYear, statute),
  ...['04', '05', '08', '09', '10'].map((day) => off(`2027-02-${day}`, holiday.tet, notice(2027))),
  expected('2027-04-16', holiday.hungKings, statute),
  expected('2027-04-30', holiday.victory, statute),
  expected('2027-05-03', `Nghỉ bù ${holiday.labour} (thứ Bảy)`, madeUp),
  off('2027-09-02', holiday.national, statute),
  off('2027-09-03', holiday.national, notice(2027)),
  expected('2027-11-24', holiday.culture, cultureDay),
];

/** Mồng 1 Tết and 10/3 âm lịch, computed at UTC+7 (not China's calendar: they differ in 2030). */
export const lunarHolidays: readonly { year: number; tet: string; hungKings: string }[] = [
  { year: 2026, tet: '2026-02-17', hungKings: '2026-04-26' },
  { year: 2027, tet: '2027-02-06', hungKings: '2027-04-16' },
  { year: 2028, tet: '2028-01-26', hungKings: '2028-04-04' },
  { year: 2029, tet: '2029-02-13', hungKings: '2029-04-23' },
  { year: 2030, tet: '2030-02-02', hungKings: '2030-04-12' },
  { year: 2031, tet: '2031-01-23', hungKings: '2031-04-01' },
  { year: 2032, tet: '2032-02-11', hungKings: '2032-04-19' },
  { year: 2033, tet: '2033-01-31', hungKings: '2033-04-09' },
  { year: 2034, tet: '2034-02-19', hungKings: '2034-04-28' },
  { year: 2035, tet: '2035-02-08', hungKings: '2035-04-17' },
];

/** 07:00–11:30, 13:30–17:00, all the year: 480 minutes. */
export const defaultHours: readonly Hours[] = [
  {
    from: '01-01',
    sessions: [
      { from: 420, to: 690 },
      { from: 810, to: 1020 },
    ],
  },
];

/** Returns whether the year has days and all are confirmed. If not, its limits may still move, and people must be warned. */
export function hasConfirmedDays(days: readonly SpecialDay[], year: number): boolean {
  const ofYear = days.filter(({ date }) => date.startsWith(`${year}-`));
  return ofYear.length > 0 && ofYear.every(({ confirmed }) => confirmed);
}

function off(date: string, name: string, basis: string): VietnamDay {
  return { date, kind: 'off', name, confirmed: true, basis };
}

function work(date: string, name: string, basis: string): VietnamDay {
  return { date, kind: 'work', name, confirmed: true, basis };
}

function expected(date: string, name: string, basis: string): VietnamDay {
  return { date, kind: 'off', name, confirmed: false, basis };
}
