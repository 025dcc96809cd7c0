// One command on one incident: decides it, and says what is to be saved.
import type { Command, Refusal } from '../procedure/commands';
import { decide } from '../procedure/decide';
import { evolve } from '../procedure/evolve';
import type { Actor, Incident } from '../procedure/incident';
import { currentPlan } from '../procedure/incident-state';
import { planDigestText } from '../procedure/plan-text';
import { isLeaderAnswer } from '../procedure/rights/asked-of-leaders';
import type { JournalledPlan } from '../procedure/settings';
import { noticesFor } from './mails/notices';
import type { ActionName } from './page-models';
import type { LoadedIncident, Office, Save } from './ports';

/** The result of a command. */
export type Outcome =
  | { ok: true; save: Save }
  /** `incident` as it is, so that the message can say what is next. */
  | { ok: false; refusal: Refusal; incident?: Incident };

/** Commands that are about the plan that a dialog showed. */
export const isOnPlan = (action: ActionName): boolean => action === 'submit' || action === 'approve' || action === 'return';

/** Returns the present plan as the journal has it; undefined without one. */
export function journalledPlan(office: Office, incident: Incident): JournalledPlan | undefined {
  const plan = currentPlan(incident);
  return plan && { hash: office.digest(planDigestText(plan)), alteredRows: office.reading.alteredRows(incident.code) };
}

/**
 * Decides a command; the caller commits what is to be saved, under the lock under which `loaded` was read.
 * @param loaded undefined for a report
 */
export function runCommand(office: Office, loaded: LoadedIncident | undefined, command: Command, by: Actor, key: string): Outcome {
  const { calendar, procedure } = office.settings;
  const before = loaded?.incident;
  // What is left of its events would be taken for all: an approval could be forgotten, or given twice.
  if (before && office.reading.hasLostEvents(before.code)) return { ok: false, refusal: { code: 'eventsLost' }, incident: before };
  const decided = decide(before, command, {
    by,
    at: office.now(),
    key,
    calendar,
    settings: procedure,
    ...(before && isOnPlan(command.type) ? { plan: journalledPlan(office, before) } : {}),
    ...(before && isLeaderAnswer(command.type) ? { alteredRows: office.reading.alteredRows(before.code) } : {}),
  });
  if ('refusal' in decided) return { ok: false, refusal: decided.refusal, incident: before };
  const { events } = decided;
  const incident = events.reduce<Incident | undefined>(evolve, before);
  if (!incident) throw new Error(`${command.type} made no incident`);
  const mails = events.flatMap((event, eventIndex) => noticesFor(event, incident, office).map((mail) => ({ ...mail, eventIndex })));
  return { ok: true, save: { incident, ...(before ? { before } : {}), events, mails } };
}
