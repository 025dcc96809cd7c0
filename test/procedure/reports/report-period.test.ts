// Report periods: parts of a year that join without a gap, and the same days of the year before while a period runs.
import { comparedSpans, lastMonth, type ReportPart, spanOf } from '../../../src/procedure/reports/report-period';

const at = (text: string) => Date.parse(`${text}+07:00`);
const dayOf = (instant: number) => new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
const daysOf = ({ from, until }: { from: number; until: number }) => `${dayOf(from)} – ${dayOf(until - 1)}`;

test.each([
  ['year', ['half1', 'half2']],
  ['half1', ['quarter1', 'quarter2']],
  ['half2', ['quarter3', 'quarter4']],
  ['quarter1', ['month1', 'month2', 'month3']],
  ['quarter4', ['month10', 'month11', 'month12']],
] as [ReportPart, ReportPart[]][])('%s is its parts, one after the other', (part, parts) => {
  const whole = spanOf({ year: 2028, part });
  const spans = parts.map((one) => spanOf({ year: 2028, part: one }));
  expect(spans[0]!.from).toBe(whole.from);
  expect(spans.at(-1)!.until).toBe(whole.until);
  spans.slice(1).forEach((span, index) => {
    expect(span.from).toBe(spans[index]!.until);
  });
});

test.each([
  ['2027-03-01T08:00', 'year', 2026, '2026-01-01 – 2026-12-31', '2025-01-01 – 2025-12-31'],
  ['2026-11-26T09:00', 'year', 2026, '2026-01-01 – 2026-11-26', '2025-01-01 – 2025-11-26'],
  ['2026-11-30T23:59', 'month11', 2026, '2026-11-01 – 2026-11-30', '2025-11-01 – 2025-11-30'],
  ['2028-02-29T09:00', 'quarter1', 2028, '2028-01-01 – 2028-02-29', '2027-01-01 – 2027-02-28'],
  ['2026-12-31T10:00', 'half2', 2026, '2026-07-01 – 2026-12-31', '2025-07-01 – 2025-12-31'],
] as [string, ReportPart, number, string, string][])('at %s, %s of %i is %s beside %s', (now, part, year, days, before) => {
  const spans = comparedSpans({ year, part }, at(now));
  expect([daysOf(spans.now), daysOf(spans.before)]).toEqual([days, before]);
});

test('the month that was over last', () => {
  expect(lastMonth(at('2027-01-04T07:31'))).toEqual({ year: 2026, part: 'month12' });
  expect(lastMonth(at('2026-12-01T07:31'))).toEqual({ year: 2026, part: 'month11' });
});
