// Days off of a year that has no list yet, from statute and the lunar table: «dự kiến», until the year's notice comes.
import type { SpecialDay } from './calendar';
import { civilOf, dayOf, isoDate, parseDate, weekdayOf } from './dates';
import { lunarHolidays, type VietnamDay } from './vietnam-days';

/** Bộ luật Lao động 45/2019/QH14: which days (112), and that one on a weekly rest is made up for on the next working day (111). */
const statute = 'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1';
const madeUp = 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3';
/** Of the five days of Tết two come before mồng 1 here, as in the notices of 2024–2027; the notice may have them otherwise. */
const daysBeforeTet = 2;
const daysOfTet = 5;

/**
 * Proposals for a year, in the order of the calendar; [] when the list has any day of it already.
 * Swapped days (hoán đổi, làm bù) are never among them, nor the second day of Quốc khánh, which the notice chooses.
 * @throws Error for a year that the lunar table has not (see `lunarHolidays`)
 */
export function proposedDays(year: number, known: readonly SpecialDay[], weeklyRest: readonly number[]): VietnamDay[] {
  if (known.some(({ date }) => date.startsWith(`${year}-`))) return [];
  const lunar = lunarHolidays.find((one) => one.year === year);
  if (!lunar) throw new Error(`no lunar table for ${year}`);
  const tet = parseDate(lunar.tet) - daysBeforeTet;
  const holidays: { day: number; name: string; basis: string }[] = [
    { day: dayOf(year, 1, 1), name: 'Tết Dương lịch', basis: statute },
    ...Array.from({ length: daysOfTet }, (_, index) => ({ day: tet + index, name: 'Tết Nguyên đán', basis: statute })),
    { day: parseDate(lunar.hungKings), name: 'Giỗ Tổ Hùng Vương', basis: statute },
    { day: dayOf(year, 4, 30), name: 'Ngày Chiến thắng 30/4', basis: statute },
    { day: dayOf(year, 5, 1), name: 'Ngày Quốc tế lao động 01/5', basis: statute },
    { day: dayOf(year, 9, 2), name: 'Quốc khánh (thêm ngày 01/9 hoặc 03/9 theo thông báo)', basis: statute },
    { day: dayOf(year, 11, 24), name: 'Ngày Văn hóa Việt Nam', basis: 'Nghị quyết 28/2026/QH16, Điều 2' },
  ];
  const isRest = (day: number) => weeklyRest.includes(weekdayOf(day));
  const taken = new Set(holidays.map(({ day }) => day));
  const proposed = holidays
    .sort((one, other) => one.day - other.day)
    .flatMap(({ day, name, basis }) => {
      if (!isRest(day)) return [expected(day, name, basis)];
      // Whether 24/11 is made up for is unsettled: nothing is proposed then.
      if (basis !== statute) return [];
      let next = day + 1;
      while (isRest(next) || taken.has(next)) next++;
      taken.add(next);
      return [expected(next, `Nghỉ bù ${name}`, `${madeUp}; ${basis}`)];
    });
  return proposed.sort((one, other) => (one.date < other.date ? -1 : 1));
}

function expected(day: number, name: string, basis: string): VietnamDay {
  return {
    date: isoDate(civilOf(day)),
    kind: 'off',
    name,
    confirmed: false,
    basis,
  };
}
