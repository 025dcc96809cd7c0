// B1 by form: each response becomes one incident, whether its event came once, twice or never.
import type { Actor, Report } from '../procedure/incident';
import { yearOf } from '../procedure/time/dates';
import type { Office } from './ports';
import { decideAndSave } from './run-command';

/** A response of the intake form. */
export interface FormResponse {
  /** The platform's id of the response; it serves as idempotency key. */
  id: string;
  report: Report;
}

/** Returns the key of a response in the journal. */
export const responseKey = (id: string): string => `form:${id}`;

/**
 * Records the responses that have no incident yet, under one lock; returns the new codes.
 * A person who reports by form has no account here, so the name is the one they wrote.
 * @throws the error of the first response that could not be recorded, after all others were
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
        // A response that cannot be recorded must not delay the next ones; the reconciliation tries it again.
        faults.push(error);
      }
    }
  });
  office.deliverMails();
  if (faults.length) throw faults[0];
  return codes;
}
