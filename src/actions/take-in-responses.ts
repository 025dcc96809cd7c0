// B1 by form: each response becomes one incident, whether its event came once, twice or never.
import type { Actor, Report } from '../procedure/incident';
import { yearOf } from '../procedure/time/dates';
import type { Office } from './ports';
import { decideAndSave } from './run-command';

/** A response as read from the form. */
export interface FormResponse {
  /** The platform's id: the natural idempotency key. */
  id: string;
  report: Report;
}

/** Key of a response in the journal. */
export const responseKey = (id: string): string => `form:${id}`;

/**
 * Records the responses that have no incident yet, in one lock. Who reports by form has no account here: the name is what they wrote.
 * Returns the codes made.
 * @throws what went wrong with the first response that could not be recorded, after all others were
 */
export function takeInResponses(office: Office, responses: FormResponse[]): string[] {
  const codes: string[] = [];
  const faults: unknown[] = [];
  const record = ({ id, report }: FormResponse) => {
    const key = responseKey(id);
    if (office.store.findByKey(key)) return;
    const by: Actor = { email: report.email, name: report.reporter, position: report.position, roles: ['staff'] };
    const outcome = decideAndSave(
      office,
      undefined,
      { type: 'report', code: office.store.nextCode(yearOf(office.now())), report },
      by,
      key,
    );
    if (!outcome.ok) throw new Error(`form response ${id}: ${outcome.refusal.code}`);
    codes.push(outcome.incident.code);
  };
  office.locked(() => {
    for (const response of responses) {
      try {
        record(response);
      } catch (error) {
        // One that cannot be recorded must not keep the next ones waiting; the sweep tries it again.
        faults.push(error);
      }
    }
  });
  office.deliverMails();
  if (faults.length) throw faults[0];
  return codes;
}
