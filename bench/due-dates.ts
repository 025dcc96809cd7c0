// npx tsx bench/due-dates.ts: prints how many due dates the calendar computes in a second.
import { defaultCalendar } from '../src/procedure/issued-procedure';
import { createCalendar } from '../src/procedure/time/working-time';

const calendar = createCalendar(defaultCalendar);
const first = Date.parse('2024-01-01T00:00+07:00');
const starts = Array.from({ length: 200_000 }, (_, index) => first + index * 617_283);
const before = process.cpuUsage();
for (const start of starts) calendar.dueAt(start, 2.5);
console.log(Math.round(starts.length / (process.cpuUsage(before).user / 1e6)));
