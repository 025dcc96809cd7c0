// B1 by form: each response becomes one incident, whether its event came once, twice or never.
import type { Actor } from '../procedure/incident';
import { yearOf } from '../procedure/time/dates';
import type { IntakeResponse, Office, Save, Wanted } from './ports';
import { runCommand } from './run-command';

/** Returns the key of a response in the journal. */
const responseKey = (id: string): string => `form:${id}`;

/** Returns what to read, to know which responses have an incident. */
export const wantedFor = (responses: IntakeResponse[]): Wanted =>
  responses.length
    ? {
        keys: responses.map(({ id }) => responseKey(id)),
        oldest: Math.min(...responses.map(({ sentAt }) => sentAt)),
        oldKeys: responses.flatMap(({ id, isOld }) => (isOld ? [responseKey(id)] : [])),
      }
    : {};

/** Returns the responses without an incident, as the last read shows it. */
export const withoutIncident = (office: Office, responses: IntakeResponse[]): IntakeResponse[] =>
  responses.filter(({ id, sentAt }) => !office.reading.codeOfKey(responseKey(id)) && !office.reading.isOfEarlierJournal(sentAt));

/**
 * Records the responses that have no incident yet, in one commit, and sends their mails; returns the new codes.
 * A person who reports by form has no account here, so the name is the one they wrote.
 * @throws the error of the first response that could not be recorded, after all others were
 */
export function takeInResponses(office: Office, responses: IntakeResponse[]): string[] {
  const faults: unknown[] = [];
  const codes = office.locked(() => {
    office.read(wantedFor(responses));
    const saves = savesOf(office, withoutIncident(office, responses), faults);
    if (saves.length) office.commit({ saves });
    return saves.map(({ incident }) => incident.code);
  });
  office.outbox.deliver();
  if (faults.length) throw faults[0];
  return codes;
}

function savesOf(office: Office, responses: IntakeResponse[], faults: unknown[]): Save[] {
  const given: string[] = [];
  return responses.flatMap((response) => {
    try {
      const report = response.report(office.settings.groups);
      const by: Actor = { email: report.email, name: report.reporter, position: report.position, roles: ['staff'] };
      const code = office.reading.nextCode(yearOf(office.now()), given);
      const outcome = runCommand(office, undefined, { type: 'report', code, report }, by, responseKey(response.id));
      if (!outcome.ok) throw new Error(`form response ${response.id}: ${outcome.refusal.code}`);
      given.push(code);
      return [outcome.save];
    } catch (error) {
      // A response that cannot be recorded must not delay the next ones; the reconciliation tries it again.
      faults.push(error);
      return [];
    }
  });
}
