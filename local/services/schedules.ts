// When time triggers fire. Where the platform says «some time within the hour», a minute is drawn once from the trigger's id.
import { createHash } from 'node:crypto';

/** What a clock trigger was asked for. */
export interface Schedule {
  everyMinutes?: number;
  everyDays?: number;
  /** 0 Sunday. */
  weekday?: number;
  monthDay?: number;
  hour?: number;
  nearMinute?: number;
  /** Once. */
  at?: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const UTC_PLUS_7 = 7 * 3_600_000;

/** The first run after a trigger is made at `now`. */
export function firstRun(schedule: Schedule, now: number, id: string): number {
  if (schedule.at !== undefined) return schedule.at;
  if (schedule.everyMinutes) return now + schedule.everyMinutes * MINUTE;
  return daily(schedule, now, id);
}

/** The run after the one at `ran`; undefined when it was the only one. */
export function nextRun(schedule: Schedule, ran: number, id: string): number | undefined {
  if (schedule.at !== undefined) return undefined;
  if (schedule.everyMinutes) return ran + schedule.everyMinutes * MINUTE;
  return daily(schedule, startOfDay(ran) + Math.max(1, schedule.everyDays ?? 1) * DAY - 1, id);
}

const startOfDay = (at: number) => Math.floor((at + UTC_PLUS_7) / DAY) * DAY - UTC_PLUS_7;

function daily({ hour = 0, nearMinute, weekday, monthDay }: Schedule, after: number, id: string): number {
  const drawn = createHash('md5').update(id).digest().readUInt16LE(0);
  const minute = nearMinute === undefined ? drawn % 60 : Math.min(59, Math.max(0, nearMinute - 15 + (drawn % 31)));
  for (let day = startOfDay(after); ; day += DAY) {
    const at = day + hour * 3_600_000 + minute * MINUTE;
    const local = new Date(day + UTC_PLUS_7);
    const fits = (weekday === undefined || local.getUTCDay() === weekday) && (monthDay === undefined || local.getUTCDate() === monthDay);
    if (at > after && fits) return at;
  }
}
