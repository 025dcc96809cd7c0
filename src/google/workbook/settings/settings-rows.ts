// Rows of the settings sheets as types; an error names the sheet, row and column of the wrong value.
import type { Role, StepCode } from '../../../procedure/incident';
import type { Person } from '../../../procedure/rights/people';
import type { Hours, SpecialDay } from '../../../procedure/time/calendar';
import { isoDayOf } from '../../../procedure/time/dates';
import { UserError } from '../../../texts/errors';
import { fromLabel, roleLabels } from '../../../texts/labels';
import { settingSheetTexts, weekdayNames } from '../../../texts/sheets/settings';
import { workbookTexts } from '../../../texts/workbook';
import { instantOf } from '../cells';
import { type SheetKey, sheetOf } from '../sheets';

/** @param index of the row below the header, from 0 */
function wrongCell(sheet: SheetKey, index: number, column: string, value: string): UserError {
  const { name, columns } = sheetOf(sheet);
  return new UserError(workbookTexts.wrongCell(name, index + 2, columns.find(({ key }) => key === column)!.header, value));
}

/**
 * Returns the code of a step of «Quy trình».
 * @throws UserError for anything but 'B1' to 'B7'
 */
export function stepCode(text: string, index: number): StepCode {
  if (/^B[1-7]$/.test(text)) return text as StepCode;
  throw wrongCell('steps', index, 'step', text);
}

/**
 * Returns the working days of a step's limit.
 * @throws UserError when it is no number above 0
 */
export function workingDays(value: unknown, index: number): number {
  const number = typeof value === 'number' ? value : Number(String(value).replace(',', '.'));
  if (!Number.isFinite(number) || number <= 0) throw wrongCell('steps', index, 'workingDays', String(value));
  return number;
}

/**
 * Returns the minutes since midnight of a time as people write it: '07:30', '7h30', '7g30', '7.30', '7 giờ 30', '7 giờ'.
 * @throws UserError that names `where`
 */
export function clock(text: string, where: string): number {
  const match = /^(\d{1,2}) ?(?:[:hg.]|giờ) ?(?:(\d{2})(?: ?phút)?)?$/i.exec(text.normalize('NFC').trim());
  const minutes = match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : Number.NaN;
  if (!match || minutes > 1440 || Number(match[2] ?? 0) > 59) throw new UserError(settingSheetTexts.wrongSetting(where, text));
  return minutes;
}

/**
 * Returns the office hours of a row; 'dd/MM' starts them in every year.
 * @throws UserError for a wrong day or time
 */
export function toHours(row: Record<string, unknown>, index: number): Hours {
  const cell = (key: string) => clock(String(row[key]), workbookTexts.line(sheetOf('hours').name, index + 2));
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(String(row.from).trim());
  if (!match) throw wrongCell('hours', index, 'from', String(row.from));
  const [, day, month, year] = match;
  const monthDay = `${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return {
    from: year ? `${year}-${monthDay}` : monthDay,
    sessions: [
      { from: cell('morningFrom'), to: cell('morningTo') },
      { from: cell('afternoonFrom'), to: cell('afternoonTo') },
    ],
  };
}

/** Returns true for a row without a day: the first row may hold only the sheet's own warning. */
export const isBlankDay = ({ date, kind, name }: Record<string, unknown>) => [date, kind, name].every((cell) => cell === '');

/**
 * Returns a day of «Ngày nghỉ».
 * @throws UserError when the date is no date
 */
export function toSpecialDay(row: Record<string, unknown>, index: number): SpecialDay {
  const at = instantOf(row.date);
  if (at === undefined) throw wrongCell('days', index, 'date', String(row.date));
  return {
    date: isoDayOf(at),
    kind: /bù/i.test(String(row.kind)) ? 'work' : 'off',
    name: String(row.name),
    confirmed: !/dự kiến/i.test(String(row.confirmed).normalize('NFC')),
  };
}

/**
 * Returns the weekdays of a list as people write it, here 6 and 0: 'Thứ Bảy; Chủ nhật', 'T7, CN', 'thứ 7 và chủ nhật'. Unknown names are
 * left out; a list without any known name is Saturday and Sunday, because an office that never rests is never meant.
 */
export function weeklyRest(text: string): number[] {
  const days = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[;,\n+]| và /)
    .map((name) => name.trim().replace(/^t(hứ)?\s*(?=\d)/, ''))
    .map((name) => (name === 'cn' ? 0 : /^[2-7]$/.test(name) ? Number(name) - 1 : weekdayNames.indexOf(name)))
    .filter((day) => day >= 0);
  return days.length || text.trim() === '' ? days : [6, 0];
}

/** Returns a person of «Phân quyền»; a delegation lasts to the end of its last day. */
export function toPerson(row: Record<string, unknown>): Person {
  const text = (key: string) =>
    String(row[key] ?? '')
      .normalize('NFC')
      .trim();
  const roles = text('roles')
    .split(/[;,\n]/)
    .map((role) => fromLabel<Role>(roleLabels, role))
    .filter((role): role is Role => role !== undefined);
  const person: Person = {
    name: text('name'),
    position: text('position'),
    department: text('department'),
    email: text('email').toLowerCase(),
    roles,
  };
  const from = instantOf(row.delegatedFrom);
  const to = instantOf(row.delegatedTo);
  if (text('delegatedBy') && from !== undefined && to !== undefined)
    person.delegation = { by: text('delegatedBy'), from, to: to + 86_400_000 };
  return person;
}
