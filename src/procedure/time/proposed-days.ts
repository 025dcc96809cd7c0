// Days off proposed for a year without a list, from statute and the lunar table: «dự kiến» until the year's notice comes.
import type { SpecialDay } from './calendar';
import { dateOf, dayNumberOf, isoDate, parseDayNumber, weekdayOf } from './dates';
import { cultureDay, holiday, lunarHolidays, statute, type VietnamDay } from './public-holidays';

/** A holiday on a weekly rest is made up for on the next working day; `statute` says which days are holidays (Điều 112). */
const madeUp = 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3';
/** Two of the five days of Tết come before mồng 1, as in the notices of 2024–2027; a later notice may differ. */
const daysBeforeTet = 2;
const daysOfTet = 5;

/**
 * Returns the proposals for a year in calendar order; [] when the list already has a day of that year.
 * Swapped days (hoán đổi, làm bù) and the second day of Quốc khánh are never proposed: the year's notice chooses them.
 * @throws Error for a year that is not in the lunar table (see `lunarHolidays`)
 */
export function proposedDays(year: number, known: readonly SpecialDay[], weeklyRest: readonly number[]): VietnamDay[] {
  if (known.some(({ date }) => date.startsWith(`${year}-`))) return [];
  const lunar = lunarHolidays.find((one) => one.year === year);
  if (!lunar) throw new Error(`no lunar table for ${year}`);
  const tet = parseDayNumber(lunar.tet) - daysBeforeTet;
  const holidays: { day: number; name: string; basis: string }[] = [
    { day: dayNumberOf(year, 1, 1), name: holiday.newYear, basis: statute },
    ...Array.from({ length: daysOfTet }, (_, index) => ({ day: tet + index, name: holiday.tet, basis: statute })),
    { day: parseDayNumber(lunar.hungKings), name: holiday.hungKings, basis: statute },
    { day: dayNumberOf(year, 4, 30), name: holiday.victory, basis: statute },
    { day: dayNumberOf(year, 5, 1), name: holiday.labour, basis: statute },
    { day: dayNumberOf(year, 9, 2), name: `${holiday.national} (thêm ngày 01/9 hoặc 03/9 theo thông báo)`, basis: statute },
    { day: dayNumberOf(year, 11, 24), name: holiday.culture, basis: cultureDay },
  ];
  const isRest = (day: number) => weeklyRest.includes(weekdayOf(day));
  const taken = new Set(holidays.map(({ day }) => day));
  const proposed = holidays
    .sort((one, other) => one.day - other.day)
    .flatMap(({ day, name, basis }) => {
      if (!isRest(day)) return [unconfirmedDayOff(day, name, basis)];
      // It is not settled whether 24/11 is made up for, so no day is proposed for it.
      if (basis !== statute) return [];
      let next = day + 1;
      while (isRest(next) || taken.has(next)) next++;
      taken.add(next);
      return [unconfirmedDayOff(next, `Nghỉ bù ${name}`, `${madeUp}; ${basis}`)];
    });
  return proposed.sort((one, other) => (one.date < other.date ? -1 : 1));
}

function unconfirmedDayOff(day: number, name: string, basis: string): VietnamDay {
  return {
    date: isoDate(dateOf(day)),
    kind: 'off',
    name,
    confirmed: false,
    basis,
  };
}
