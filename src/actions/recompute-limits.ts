// Recomputes the limits of open incidents after hours, days or limits change: in one pass, with a journal row for each incident.
import { decide } from '../procedure/decide';
import { evolve } from '../procedure/evolve';
import type { Incident } from '../procedure/incident';
import { wallTimeOf, yearOf } from '../procedure/time/dates';
import { proposedDays } from '../procedure/time/proposed-days';
import { lunarHolidays } from '../procedure/time/public-holidays';
import { recomputeTexts } from '../texts/recompute-limits';
import type { Office } from './ports';

/**
 * Recomputes limits when the rules have changed; returns the codes whose limits moved. Closed incidents keep theirs.
 * The first call only remembers the rules.
 */
export function recomputeLimits(office: Office): string[] {
  const rules = office.digest(office.settings.timeRules);
  const known = office.limits.knownRules();
  if (known === rules) return [];
  const moved = known === '' ? [] : office.locked(() => moveLimits(office));
  office.limits.rememberRules(rules);
  return moved;
}

function moveLimits(office: Office): string[] {
  const { calendar, procedure } = office.settings;
  const changed = office.limits.openIncidents().flatMap(({ incident }) => {
    const decided = decide(
      incident,
      { type: 'recomputeLimits', reason: recomputeTexts.reason },
      { by: office.systemActor, at: office.now(), key: '', calendar, settings: procedure },
    );
    if ('refusal' in decided || !decided.events.length) return [];
    const { events } = decided;
    return [{ incident: events.reduce<Incident | undefined>(evolve, incident)!, events }];
  });
  office.limits.save(changed);
  return changed.map(({ incident }) => incident.code);
}

/**
 * Adds the days off of this year, and from October on of the next, when «Ngày nghỉ» has none of them; returns the years added.
 * They come from statute and the lunar table and are «dự kiến» until the year's notice.
 */
export function proposeDays(office: Office): number[] {
  const now = office.now();
  const isAutumn = wallTimeOf(now).month >= 10;
  const years = [yearOf(now), ...(isAutumn ? [yearOf(now) + 1] : [])].filter((year) => lunarHolidays.some((one) => one.year === year));
  const { specialDays, weeklyRest } = office.settings;
  const proposed = years.map((year) => ({ year, days: proposedDays(year, specialDays, weeklyRest) })).filter(({ days }) => days.length > 0);
  if (proposed.length) office.locked(() => office.limits.addDays(proposed.flatMap(({ days }) => days)));
  return proposed.map(({ year }) => year);
}
