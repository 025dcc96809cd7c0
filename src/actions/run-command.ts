// One command on one incident: decides and saves it under the lock; makes its pending documents afterwards.
import type { Command, Refusal } from '../procedure/commands';
import { decide } from '../procedure/decide';
import type { IncidentEvent } from '../procedure/events';
import { evolve } from '../procedure/evolve';
import type { Actor, FormCode, Incident, MadeDocument } from '../procedure/incident';
import { noticesFor } from './mails/notices';
import type { LoadedIncident, Office, PendingMail } from './ports';

/** The result of a command. */
export type Outcome =
  | { ok: true; incident: Incident; events: IncidentEvent[] }
  /** `incident` as it is, so that the message can say what is next. */
  | { ok: false; refusal: Refusal; incident?: Incident };

/**
 * Decides a command and saves its events with their pending mails; only under the lock.
 * @param loaded the incident, read under this same lock; undefined for a report
 */
export function decideAndSave(office: Office, loaded: LoadedIncident | undefined, command: Command, by: Actor, key: string): Outcome {
  const { calendar, procedure } = office.settings;
  const decided = decide(loaded?.incident, command, { by, at: office.now(), key, calendar, settings: procedure });
  if ('refusal' in decided) return { ok: false, refusal: decided.refusal, incident: loaded?.incident };
  const { events } = decided;
  const incident = events.reduce<Incident | undefined>(evolve, loaded?.incident);
  if (!incident) throw new Error(`${command.type} made no incident`);
  office.store.save(incident, events, mailsOf(office, incident, events));
  return { ok: true, incident, events };
}

const mailsOf = (office: Office, incident: Incident, events: IncidentEvent[]): PendingMail[] =>
  events.flatMap((event, eventIndex) => noticesFor(event, incident, office).map((mail) => ({ ...mail, eventIndex })));

/**
 * Makes the pending documents of an incident outside the lock, because each takes seconds, then records them in one write.
 * A document that fails stays pending, and the next reconciliation makes it.
 * @returns the incident afterwards, placeholders that the form does not know, and the forms that failed
 */
export function makePendingDocuments(
  office: Office,
  incident: Incident,
): { incident: Incident; unknownPlaceholders: string[]; failed: FormCode[] } {
  const unknownPlaceholders: string[] = [];
  const failed: FormCode[] = [];
  const made = incident.pendingDocuments.flatMap((form) => {
    try {
      const { document, unknownPlaceholders: unknown } = office.documents.make(form, incident);
      unknownPlaceholders.push(...unknown);
      return [document];
    } catch (error) {
      // The incident is saved in the journal; a document that cannot be made now (quota, no template) must not undo it.
      office.logError(`${incident.code} ${form}`, error);
      failed.push(form);
      return [];
    }
  });
  if (!made.length) return { incident, unknownPlaceholders, failed };
  const now = office.locked(() => record(office, incident.code, made));
  for (const { fileId } of made) {
    // Another run made the same edition and recorded it first.
    if (!now.documents.some((document) => document.fileId === fileId)) office.documents.discard(fileId);
  }
  return { incident: now, unknownPlaceholders, failed };
}

/** Records the documents that are not recorded yet; returns the incident afterwards. */
function record(office: Office, code: string, made: MadeDocument[]): Incident {
  const loaded = office.store.load(code);
  if (!loaded) throw new Error(`${code} is not in the journal`);
  const { calendar, procedure } = office.settings;
  let now = loaded.incident;
  const events = made.flatMap((document) => {
    const decided = decide(
      now,
      { type: 'recordDocument', document },
      { by: office.systemActor, at: office.now(), key: '', calendar, settings: procedure },
    );
    if ('refusal' in decided) return [];
    now = decided.events.reduce<Incident | undefined>(evolve, now) ?? now;
    return decided.events;
  });
  office.store.save(now, events, []);
  return now;
}
