// When time triggers fire. The platform says «some time within the hour»: here the trigger's id decides the minute.
import { createHash } from 'node:crypto';
import { instantIn, zoneOffset } from '../../runs/zones';

/** The settings of a clock trigger. */
export interface Schedule {
  everyMinutes?: number;
  everyDays?: number;
  /** 0 Sunday. */
  weekday?: number;
  monthDay?: number;
  hour?: number;
  nearMinute?: number;
  /** The instant of a trigger that fires once. */
  at?: number;
  /** The zone of hours and days. */
  zone: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Returns the first run of a trigger that is made at `now`. */
export function firstRun(schedule: Schedule, now: number, id: string): number {
  if (schedule.at !== undefined) return Math.max(now, schedule.at);
  if (schedule.everyMinutes) return now + schedule.everyMinutes * MINUTE;
  return fitting(schedule, dayOf(schedule, now, id), now, id);
}

/** Returns the run after the one at `ran`; undefined when it was the only one. */
export function nextRun(schedule: Schedule, ran: number, id: string): number | undefined {
  if (schedule.at !== undefined) return undefined;
  if (schedule.everyMinutes) return ran + schedule.everyMinutes * MINUTE;
  return fitting(schedule, dayOf(schedule, ran, id) + (schedule.everyDays ?? 1) * DAY, ran, id);
}

/** Returns the day of the latest run until `at`; a run that is due near midnight may fire on the next day. */
function dayOf(schedule: Schedule, at: number, id: string): number {
  return Math.floor((at + zoneOffset(schedule.zone, at) - timeOfDay(schedule, id)) / DAY) * DAY;
}

function timeOfDay({ hour, nearMinute }: Schedule, id: string): number {
  const drawn = createHash('md5').update(id).digest().readUInt16LE(0);
  const minute = nearMinute === undefined ? drawn % 60 : nearMinute - 15 + (drawn % 31);
  // Without atHour the platform chooses the hour.
  return (hour ?? drawn % 24) * HOUR + minute * MINUTE;
}

function fitting(schedule: Schedule, from: number, after: number, id: string): number {
  const { weekday, monthDay, zone } = schedule;
  for (let day = from; ; day += DAY) {
    const at = instantIn(zone, day + timeOfDay(schedule, id));
    const date = new Date(day);
    const fits = (weekday === undefined || date.getUTCDay() === weekday) && (monthDay === undefined || date.getUTCDate() === monthDay);
    if (at > after && fits) return at;
  }
}

/** Returns the time fields of a clock event: in UTC, with weeks from Monday, numbered by ISO 8601. */
export function momentOf(at: number): object {
  const date = new Date(at);
  const weekday = date.getUTCDay() || 7;
  const thursday = new Date(at + (4 - weekday) * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'week-of-year': Math.ceil((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1) + 1) / (7 * DAY)),
    'day-of-month': date.getUTCDate(),
    'day-of-week': weekday,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}
