// Hours, days or limits were changed: the open due dates are counted anew, in one pass, with a journal row each that says so.
import { decide } from '../procedure/decide';
import { evolve } from '../procedure/evolve';
import type { Incident } from '../procedure/incident';
import { proposedDays } from '../procedure/proposed-days';
import { lunarHolidays } from '../procedure/vietnam-days';
import { yearOf } from '../texts/numbers';
import { recountTexts } from '../texts/recount';
import type { Office } from './ports';

/** Counts anew where what limits are counted by is no longer what it was; returns the codes whose limits moved. Closed incidents stay. */
export function recountDues(office: Office): string[] {
  const rules = office.digest(office.settings.timeRules);
  const known = office.recount.knownRules();
  if (known === rules) return [];
  const moved = known === '' ? [] : office.locked(() => moveLimits(office));
  office.recount.rememberRules(rules);
  return moved;
}

function moveLimits(office: Office): string[] {
  const { calendar, procedure } = office.settings;
  const changed = office.recount.open().flatMap(({ incident }) => {
    const decided = decide(
      incident,
      { type: 'recomputeDues', reason: recountTexts.reason },
      { by: office.machine, at: office.now(), key: '', calendar, settings: procedure },
    );
    if ('refusal' in decided || !decided.events.length) return [];
    const { events } = decided;
    return [{ incident: events.reduce<Incident | undefined>(evolve, incident)!, events }];
  });
  office.recount.saveLimits(changed);
  return changed.map(({ incident }) => incident.code);
}

/** From October on the next year needs its days off: until its notice comes, those of statute and the lunar table stand there as «dự kiến». */
export function proposeDays(office: Office): number[] {
  const now = office.now();
  const isAutumn = new Date(now + 7 * 3_600_000).getUTCMonth() >= 9;
  const years = [yearOf(now), ...(isAutumn ? [yearOf(now) + 1] : [])].filter((year) => lunarHolidays.some((one) => one.year === year));
  const { specialDays, weeklyRest } = office.settings;
  const proposed = years.map((year) => ({ year, days: proposedDays(year, specialDays, weeklyRest) })).filter(({ days }) => days.length > 0);
  if (proposed.length) office.locked(() => office.recount.addDays(proposed.flatMap(({ days }) => days)));
  return proposed.map(({ year }) => year);
}
