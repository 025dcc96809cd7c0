// The settings: each entry valid, people with their roles and addresses, the days off of this year and the next.
import type { Finding } from '../../actions/page-models';
import type { Role } from '../../procedure/incident';
import { wallTimeOf } from '../../procedure/time/dates';
import { roleLabels } from '../../texts/labels';
import { dayTexts } from '../../texts/sheets/days-off';
import { checkTexts as t } from '../../texts/system-check';
import { now } from '../platform/clock';
import { instantOf } from '../workbook/cells';
import { sheetOf } from '../workbook/sheets';
import { recordsOf } from '../workbook/tables';
import { type Condition, type Look, well } from './look';

export function settingConditions(look: Look): Condition[] {
  const { year, month } = wallTimeOf(now());
  return [
    { id: 'settings', label: t.settings.label, look: () => entries(look) },
    { id: 'people', label: t.people.label, look: () => people(look) },
    { id: 'contact', label: t.contact.label, look: () => contact(look) },
    { id: 'days', label: t.days.label(year), look: () => days(look, year, true) },
    // The days of a year are announced in the last months of the year before.
    { id: 'nextDays', label: t.days.label(year + 1), look: () => days(look, year + 1, month >= 10) },
  ];
}

function entries(look: Look): Finding {
  const faults = look.settings.faults();
  if (!faults.length) return well(t.settings.well);
  const wrong = [...new Set(look.settings.entries.faults.map(({ sheet }) => sheet))];
  const links = wrong.map((sheet) => ({ text: t.openSheet(sheetOf(sheet).name), url: look.sheetUrl(sheet) }));
  return { state: 'wrong', ...t.settings.wrong(faults), links };
}

function people(look: Look): Finding {
  const all = look.settings.people;
  const needed: Role[] = ['it', 'chairman', 'admin'];
  const lacking = needed.filter((role) => !all.some(({ roles }) => roles.includes(role)));
  const unaddressed = all.filter(({ roles, email }) => roles.length > 0 && !email).map(({ name }) => name);
  if (!lacking.length && !unaddressed.length) return well(t.people.well(all.length));
  const links = [{ text: t.openSheet(sheetOf('people').name), url: look.sheetUrl('people') }];
  const said = t.people.missing(
    lacking.map((role) => roleLabels[role]),
    unaddressed,
  );
  return { state: 'wrong', ...said, links };
}

/** A number to call has six digits or more, whatever stands between them. */
function contact(look: Look): Finding {
  const { itContact } = look.settings;
  if (/\d(?:\D?\d){5}/.test(itContact)) return well(t.contact.well(itContact));
  const links = [{ text: t.openSheet(sheetOf('settings').name), url: look.sheetUrl('settings') }];
  return { state: 'notice', ...t.contact.missing, links };
}

/** @param isDue whether the days should be known by now */
function days(look: Look, year: number, isDue: boolean): Finding {
  const ofYear = recordsOf('days', look.settings.cellsOf('days')).filter(({ date }) => {
    const at = instantOf(date);
    return at !== undefined && wallTimeOf(at).year === year;
  });
  const expected = ofYear.filter(({ confirmed }) => String(confirmed).normalize('NFC').trim() === dayTexts.expected).length;
  if (ofYear.length && !expected) return well(t.days.well(year));
  if (!isDue) return well(t.days.later(year));
  const said = ofYear.length ? t.days.expected(year, expected) : t.days.missing(year);
  return {
    state: 'notice',
    ...said,
    meaning: t.days.meaning(year),
    cure: t.days.cure,
    links: [{ text: t.openSheet(sheetOf('days').name), url: look.sheetUrl('days') }],
  };
}
