// Utilities.formatDate: every letter of Java's SimpleDateFormat, at the ends of days, weeks and years.
import { documented, type Fact, observed, unproved } from '../fact';
import { isRefused } from '../seen';

const zone = 'Asia/Ho_Chi_Minh';
const page = 'Class Utilities: formatDate';
const text = (at: Date, pattern: string, where = zone) => Utilities.formatDate(at as unknown as GoogleAppsScript.Base.Date, where, pattern);
/** A wall time in Vietnam. */
const wall = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0, millisecond = 0) =>
  new Date(Date.UTC(year, month - 1, day, hour - 7, minute, second, millisecond));

/** Monday 23 November 2026, 9:05:08.007, by pattern. */
const monday: Record<string, string> = {
  y: '2026',
  yy: '26',
  yyy: '2026',
  yyyyy: '02026',
  Y: '2026',
  YY: '26',
  YYYYY: '02026',
  G: 'AD',
  M: '11',
  MM: '11',
  MMM: 'Nov',
  MMMM: 'November',
  L: '11',
  LLLL: 'November',
  w: '48',
  W: '4',
  D: '327',
  DDDD: '0327',
  d: '23',
  ddd: '023',
  F: '4',
  E: 'Mon',
  EEE: 'Mon',
  EEEE: 'Monday',
  u: '1',
  a: 'AM',
  H: '9',
  HH: '09',
  k: '9',
  K: '9',
  h: '9',
  hh: '09',
  m: '5',
  mm: '05',
  s: '8',
  ss: '08',
  S: '7',
  SSS: '007',
  Z: '+0700',
  X: '+07',
  XX: '+0700',
  XXX: '+07:00',
};

/** The hours of a day as H, k, K, h and a write them. */
const hours: [hour: number, text: string][] = [
  [0, '0 24 0 12 AM'],
  [1, '1 1 1 1 AM'],
  [11, '11 11 11 11 AM'],
  [12, '12 12 0 12 PM'],
  [13, '13 13 1 1 PM'],
  [23, '23 23 11 11 PM'],
];

/** Days around New Year, as YYYY, YY, w, W, F, D and u write them. */
const newYears: [year: number, month: number, day: number, text: string][] = [
  [2026, 12, 26, '2026 26 52 4 4 360 6'],
  [2026, 12, 27, '2027 27 1 5 4 361 7'],
  [2027, 1, 2, '2027 27 1 1 1 2 6'],
  [2027, 1, 3, '2027 27 2 2 1 3 7'],
  [2022, 1, 1, '2022 22 1 1 1 1 6'],
  [2021, 12, 26, '2022 22 1 5 4 360 7'],
  [2024, 12, 28, '2024 24 52 4 4 363 6'],
  [2008, 12, 28, '2009 09 1 5 4 363 7'],
];

const zones: [zone: string, month: number, text: string][] = [
  ['America/New_York', 1, '2026-01-14 19:30 -0500 -05 -05:00'],
  ['America/New_York', 7, '2026-07-14 20:30 -0400 -04 -04:00'],
  ['Asia/Kolkata', 1, '2026-01-15 06:00 +0530 +05 +05:30'],
  ['America/St_Johns', 1, '2026-01-14 21:00 -0330 -03 -03:30'],
  ['GMT', 1, '2026-01-15 00:30 +0000 Z Z'],
  ['GMT+7', 1, '2026-01-15 07:30 +0700 +07 +07:00'],
  ['GMT-03:30', 1, '2026-01-14 21:00 -0330 -03 -03:30'],
];

const quoted: [pattern: string, text: string][] = [
  ["'ngày' d", 'ngày 23'],
  ["d 'tháng' M 'năm' yyyy", '23 tháng 11 năm 2026'],
  ["d''M", "23'11"],
  ["h 'o''clock'", "9 o'clock"],
  ["''", "'"],
  ['dd/MM-yyyy, HH:mm', '23/11-2026, 09:05'],
  ['(d) – ấ', '(23) – ấ'],
];

export const datesAsText: Fact[] = [
  documented('each letter of a pattern gives one part of the date, and more letters make it longer', page, monday, () => {
    const at = wall(2026, 11, 23, 9, 5, 8, 7);
    const seen: Record<string, string> = {};
    for (const pattern of Object.keys(monday)) seen[pattern] = text(at, pattern);
    return seen;
  }),
  documented(
    'hours are counted from 0 or from 1, up to 24 or up to 12',
    page,
    hours.map(([, expected]) => expected),
    () => hours.map(([hour]) => text(wall(2026, 11, 23, hour), 'H k K h a')),
  ),
  observed(
    'a week begins on Sunday, the first week has 1 January, and a week is of the year of its Saturday',
    newYears.map(([, , , expected]) => expected),
    () => newYears.map(([year, month, day]) => text(wall(year, month, day), 'YYYY YY w W F D u')),
  ),
  observed(
    'months and days are named in English',
    [
      'Jan January,Feb February,Mar March,Apr April,May May,Jun June,Jul July,Aug August,Sep September,Oct October,Nov November,Dec December',
      'Sun Sunday 7,Mon Monday 1,Tue Tuesday 2,Wed Wednesday 3,Thu Thursday 4,Fri Friday 5,Sat Saturday 6',
    ],
    () => [
      Array.from({ length: 12 }, (_, at) => text(wall(2026, at + 1, 15), 'MMM MMMM')).join(),
      Array.from({ length: 7 }, (_, at) => text(wall(2026, 11, 22 + at), 'E EEEE u')).join(),
    ],
  ),
  documented(
    'a moment is written in the local time of the zone, and the zone as its offset from UTC',
    page,
    zones.map(([, , expected]) => expected),
    () => zones.map(([where, month]) => text(new Date(Date.UTC(2026, month - 1, 15, 0, 30)), 'yyyy-MM-dd HH:mm Z X XXX', where)),
  ),
  observed('a zone that has a name is written by its name', ['EST', 'EDT', 'Eastern Standard Time', 'GMT', 'Greenwich Mean Time'], () => [
    text(wall(2026, 1, 15), 'z', 'America/New_York'),
    text(wall(2026, 7, 15), 'zzz', 'America/New_York'),
    text(wall(2026, 1, 15), 'zzzz', 'America/New_York'),
    text(wall(2026, 1, 15), 'z', 'GMT'),
    text(wall(2026, 1, 15), 'zzzz', 'GMT'),
  ]),
  observed('a zone that is an offset is written with minutes', ['GMT+07:00', 'GMT-03:30', 'JST', 'Japan Standard Time'], () => [
    text(wall(2026, 1, 15), 'z', 'GMT+7'),
    text(wall(2026, 1, 15), 'zzzz', 'GMT-03:30'),
    text(wall(2026, 1, 15), 'z', 'Asia/Tokyo'),
    text(wall(2026, 1, 15), 'zzzz', 'Asia/Tokyo'),
  ]),
  unproved('the zone of Vietnam is written as ICT', ['ICT', 'Indochina Time'], () => [
    text(wall(2026, 1, 15), 'z'),
    text(wall(2026, 1, 15), 'zzzz'),
  ]),
  documented(
    'text in quotes is copied unchanged, and so are signs and letters with marks',
    page,
    quoted.map(([, expected]) => expected),
    () => quoted.map(([pattern]) => text(wall(2026, 11, 23, 9, 5), pattern)),
  ),
  observed('an unknown letter and a quote without its end are refused', [true, true, true], () => [
    isRefused(() => text(wall(2026, 11, 23), 'dd tháng MM')),
    isRefused(() => text(wall(2026, 11, 23), 'b')),
    isRefused(() => text(wall(2026, 11, 23), "d 'tháng")),
  ]),
];
