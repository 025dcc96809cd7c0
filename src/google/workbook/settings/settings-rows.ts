// Rows of the settings sheets as types; an error names the sheet, row and column of the wrong value.
import { type Role, stepCodes } from '../../../procedure/incident';
import type { Person } from '../../../procedure/rights/people';
import type { StepRule } from '../../../procedure/settings';
import type { Hours, SpecialDay } from '../../../procedure/time/calendar';
import { isoDayOf, parseDayNumber } from '../../../procedure/time/dates';
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
 * Returns a step of «Quy trình».
 * @throws UserError for a code other than B1 to B7, or a limit that is no number of days above 0
 */
export function toStep(row: Record<string, unknown>, index: number): StepRule {
  const step = stepCodes.find((code) => code === String(row.step).trim().toUpperCase());
  if (!step) throw wrongCell('steps', index, 'step', String(row.step));
  return {
    step,
    name: String(row.name),
    responsible: String(row.responsible),
    workingDays: row.workingDays === '' ? undefined : workingDays(row.workingDays, index),
    result: String(row.result),
  };
}

function workingDays(value: unknown, index: number): number {
  const number = typeof value === 'number' ? value : Number(String(value).replace(',', '.'));
  if (!Number.isFinite(number) || number <= 0 || number > 365) throw wrongCell('steps', index, 'workingDays', String(value));
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
 * Returns the office hours of all seasons.
 * @throws UserError for a wrong day or time, sessions that are not in order and apart, or no row at all
 */
export function toSeasons(rows: Record<string, unknown>[]): Hours[] {
  if (!rows.length) throw new UserError(settingSheetTexts.noHours);
  return rows.map(toHours);
}

/** 'dd/MM' starts the hours in every year. */
function toHours(row: Record<string, unknown>, index: number): Hours {
  const cell = (key: string) => clock(String(row[key]), workbookTexts.line(sheetOf('hours').name, index + 2));
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(String(row.from).trim());
  if (!match) throw wrongCell('hours', index, 'from', String(row.from));
  const [, day, month, year] = match;
  const monthDay = `${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  // 29/02 of every year is taken: in other years the hours begin a day later.
  if (!isDate(`${year ?? '2024'}-${monthDay}`)) throw wrongCell('hours', index, 'from', String(row.from));
  const morning = { from: cell('morningFrom'), to: cell('morningTo') };
  const afternoon = { from: cell('afternoonFrom'), to: cell('afternoonTo') };
  if (morning.from >= morning.to) throw wrongCell('hours', index, 'morningTo', String(row.morningTo));
  if (morning.to >= afternoon.from) throw wrongCell('hours', index, 'afternoonFrom', String(row.afternoonFrom));
  if (afternoon.from >= afternoon.to) throw wrongCell('hours', index, 'afternoonTo', String(row.afternoonTo));
  return { from: year ? `${year}-${monthDay}` : monthDay, sessions: [morning, afternoon] };
}

function isDate(day: string): boolean {
  try {
    parseDayNumber(day);
    return true;
  } catch {
    return false;
  }
}

/** Returns true for a row without a day: the first row may hold only the sheet's own warning. */
export const isBlankDay = ({ date, kind, name }: Record<string, unknown>) => [date, kind, name].every((cell) => cell === '');

/**
 * Returns a day of «Ngày nghỉ».
 * @param earlier the days of the rows before
 * @throws UserError when the date is none of this century, or the day is both off and worked
 */
export function toSpecialDay(row: Record<string, unknown>, index: number, earlier: ReadonlyMap<string, SpecialDay>): SpecialDay {
  const at = instantOf(row.date);
  const date = at === undefined ? '' : isoDayOf(at);
  if (!/^20\d\d-/.test(date)) throw wrongCell('days', index, 'date', date || String(row.date));
  const kind = /bù/i.test(String(row.kind).normalize('NFC')) ? 'work' : 'off';
  if ((earlier.get(date)?.kind ?? kind) !== kind) throw wrongCell('days', index, 'kind', String(row.kind));
  return {
    date,
    kind,
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
