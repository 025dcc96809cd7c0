// Rows of the settings sheets as types; an error names the sheet, row and column of the wrong value, and says what to write.
import { readMoney } from '../../../figures';
import { type StepCode, stepCodes } from '../../../procedure/incident';
import { defaultProcedure } from '../../../procedure/issued-procedure';
import type { StepRule } from '../../../procedure/settings';
import type { Hours, SpecialDay } from '../../../procedure/time/calendar';
import { isoDayOf, midnightOf, parseDayNumber } from '../../../procedure/time/dates';
import { UserError } from '../../../texts/errors';
import { cureTexts, settingSheetTexts, weekdayNames } from '../../../texts/sheets/settings';
import { instantOf } from '../cells';
import { WrongEntry } from './entries';
import type { SettingRow } from './setting-sheets';

/**
 * Returns a step of «Quy trình».
 * @throws WrongEntry for a code other than B1 to B7, a limit that is no number of days above 0, or none in a step that has one as issued
 */
export function toStep(row: SettingRow): StepRule {
  const step = stepCodes.find((code) => code === String(row.step).trim().toUpperCase());
  if (!step) throw new WrongEntry('steps', row.rowNumber, 'step', row.step, cureTexts.step);
  return {
    step,
    name: String(row.name),
    responsible: String(row.responsible),
    workingDays: row.workingDays === '' && !hasLimit(step) ? undefined : workingDays(row),
    result: String(row.result),
  };
}

const hasLimit = (code: StepCode): boolean => defaultProcedure.steps.find(({ step }) => step === code)?.workingDays !== undefined;

function workingDays({ workingDays: value, rowNumber }: SettingRow): number {
  const number = typeof value === 'number' ? value : Number(String(value).replace(',', '.'));
  if (value === '' || !Number.isFinite(number) || number <= 0 || number > 365)
    throw new WrongEntry('steps', rowNumber, 'workingDays', value, cureTexts.workingDays);
  return number;
}

/** Returns the minutes since midnight of a time as people write it: '07:30', '7h30', '7g30', '7.30', '7 giờ 30', '7 giờ'; else undefined. */
export function clockOf(text: string): number | undefined {
  const match = /^(\d{1,2}) ?(?:[:hg.]|giờ) ?(?:(\d{2})(?: ?phút)?)?$/i.exec(text.normalize('NFC').trim());
  const minutes = match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : Number.NaN;
  return match && minutes <= 1440 && Number(match[2] ?? 0) <= 59 ? minutes : undefined;
}

/**
 * Returns the office hours of all seasons.
 * @throws UserError for a wrong day or time, sessions that are not in order and apart, or no row at all
 */
export function toSeasons(rows: SettingRow[]): Hours[] {
  if (!rows.length) throw new UserError(settingSheetTexts.noHours);
  return rows.map(toHours);
}

/** 'dd/MM' starts the hours in every year. */
function toHours(row: SettingRow): Hours {
  const wrong = (column: string, cure: string) => new WrongEntry('hours', row.rowNumber, column, row[column], cure);
  const time = (column: string): number => {
    const minutes = clockOf(String(row[column]));
    if (minutes === undefined) throw wrong(column, cureTexts.time);
    return minutes;
  };
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(String(row.from).trim());
  if (!match) throw wrong('from', cureTexts.seasonFrom);
  const [, day, month, year] = match;
  const monthDay = `${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  // 29/02 of every year is taken: in other years the hours begin a day later.
  if (!isDate(`${year ?? '2024'}-${monthDay}`)) throw wrong('from', cureTexts.seasonFrom);
  const morning = { from: time('morningFrom'), to: time('morningTo') };
  const afternoon = { from: time('afternoonFrom'), to: time('afternoonTo') };
  if (morning.from >= morning.to) throw wrong('morningTo', cureTexts.later(String(row.morningFrom)));
  if (morning.to >= afternoon.from) throw wrong('afternoonFrom', cureTexts.later(String(row.morningTo)));
  if (afternoon.from >= afternoon.to) throw wrong('afternoonTo', cureTexts.later(String(row.afternoonFrom)));
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
 * @throws WrongEntry when the date is none of this century, or the day is both off and worked
 */
export function toSpecialDay(row: SettingRow, earlier: ReadonlyMap<string, SpecialDay>): SpecialDay {
  const at = instantOf(row.date) ?? dayOfText(String(row.date));
  const date = at === undefined ? '' : isoDayOf(at);
  if (!/^20\d\d-/.test(date)) throw new WrongEntry('days', row.rowNumber, 'date', date ? slashed(date) : row.date, cureTexts.day);
  const said = String(row.kind).normalize('NFC').trim();
  if (!/^$|bù|nghỉ|lễ|tết/i.test(said)) throw new WrongEntry('days', row.rowNumber, 'kind', row.kind, cureTexts.kindWord);
  const kind = /bù/i.test(said) ? 'work' : 'off';
  if ((earlier.get(date)?.kind ?? kind) !== kind)
    throw new WrongEntry('days', row.rowNumber, 'kind', row.kind, cureTexts.kind(slashed(date)));
  return {
    date,
    kind,
    name: String(row.name),
    confirmed: !/dự kiến/i.test(String(row.confirmed).normalize('NFC')),
  };
}

const slashed = (date: string): string => date.split('-').reverse().join('/');

/** A date that stands as text, as after a paste: '2/9/2026'. */
function dayOfText(text: string): number | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return year && isDate(iso) ? midnightOf(iso) : undefined;
}

/**
 * Returns the weekdays of a list as people write it, here 6 and 0: 'Thứ Bảy; Chủ nhật', 'T7, CN', 'thứ 7 và chủ nhật'; undefined when
 * a name is none, or none is left of it: an office that never rests is never meant.
 */
export function weeklyRest(text: string): number[] | undefined {
  const names = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[;,\n+]| và /)
    .map((name) => name.trim().replace(/^t(hứ)?\s*(?=\d)/, ''))
    .filter(Boolean);
  const days = names.map((name) => (name === 'cn' ? 0 : /^[2-7]$/.test(name) ? Number(name) - 1 : weekdayNames.indexOf(name)));
  return days.length && days.every((day) => day >= 0) ? days : undefined;
}

/** Returns the prices of a list, «MI-03: 3.500.000; PC-12: 14.000.000», by asset code in capitals; undefined when a part is none. */
export function readPrices(text: string): Record<string, number> | undefined {
  const prices: Record<string, number> = {};
  for (const part of text.split(/[;\n]/).filter((one) => one.trim() !== '')) {
    const [, code, sum = ''] = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/.exec(part) ?? [];
    const price = readMoney(sum);
    if (!code || !price) return undefined;
    prices[code.toUpperCase()] = price;
  }
  return prices;
}

/** One address, as the platform takes it; its own refusal comes in the language of the account. */
export const isAddress = (text: string): boolean => /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/.test(text.trim());
