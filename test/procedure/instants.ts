// Instants of tests, from and to the way people write them.
import type { Instant } from '../../src/procedure/incident';

/** Returns the instant of a text like '23/11/2026 09:20', at UTC+7. */
export function moment(text: string): Instant {
  const [date, time] = text.split(' ') as [string, string];
  return Date.parse(`${date.split('/').reverse().join('-')}T${time}:00+07:00`);
}

/** Returns the text of an instant, so that a failed test is readable. */
export function written(at: Instant): string {
  const [date, time] = new Date(at + 7 * 3_600_000).toISOString().slice(0, 16).split('T') as [string, string];
  return `${date.split('-').reverse().join('/')} ${time}`;
}
