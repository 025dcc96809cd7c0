// Recomputes the limits of open incidents after hours, days or limits change: in one pass, with a journal row for each incident.
import type { SpecialDay } from '../procedure/time/calendar';
import { wallTimeOf, yearOf } from '../procedure/time/dates';
import { proposedDays } from '../procedure/time/proposed-days';
import { lunarHolidays } from '../procedure/time/public-holidays';
import { recomputeTexts } from '../texts/sheets/recompute-limits';
import type { Office } from './ports';
import { runCommand } from './run-command';

/**
 * Recomputes limits when the rules have changed since the last time; returns the codes whose limits moved. Closed incidents keep theirs.
 * The first call only remembers the rules. Needs a read of the settings before.
 */
export function recomputeLimits(office: Office): string[] {
  const rules = office.digest(office.settings.timeRules);
  const known = office.limitRules.known();
  if (known === rules) return [];
  const moved = known === '' ? [] : office.locked(() => moveLimits(office));
  office.limitRules.remember(rules);
  return moved;
}

function moveLimits(office: Office): string[] {
  const { incidents } = office.read({ open: 'events' });
  const saves = incidents.flatMap((loaded) => {
    const outcome = runCommand(office, loaded, { type: 'recomputeLimits', reason: recomputeTexts.reason }, office.systemActor, '');
    return outcome.ok && outcome.save.events.length ? [outcome.save] : [];
  });
  if (saves.length) office.commit({ saves });
  return saves.map(({ incident }) => incident.code);
}

/**
 * Adds the days off of this year, and from October on of the next, when «Ngày nghỉ» has none of them; returns the years added.
 * They come from statute and the lunar table and are «dự kiến» until the year's notice. Needs a read of the settings before.
 */
export function proposeDays(office: Office): number[] {
  if (!missingDays(office).length) return [];
  return office.locked(() => {
    office.read({});
    const missing = missingDays(office);
    if (missing.length) office.commit({ days: missing.flatMap(({ days }) => days) });
    return missing.map(({ year }) => year);
  });
}

function missingDays(office: Office): { year: number; days: SpecialDay[] }[] {
  const now = office.now();
  const isAutumn = wallTimeOf(now).month >= 10;
  const years = [yearOf(now), ...(isAutumn ? [yearOf(now) + 1] : [])].filter((year) => lunarHolidays.some((one) => one.year === year));
  const { specialDays, weeklyRest } = office.settings;
  return years.map((year) => ({ year, days: proposedDays(year, specialDays, weeklyRest) })).filter(({ days }) => days.length > 0);
}
