// Makes pending documents outside the lock, because each takes seconds, and records them in one commit.
import type { FormCode, Incident, MadeDocument } from '../procedure/incident';
import { UserError } from '../texts/errors';
import type { Office } from './ports';
import { runCommand } from './run-command';

/** What was made of an incident's pending documents. */
export interface MadeDocuments {
  /** The incident afterwards. */
  incident: Incident;
  /** Forms that could not be made; they stay pending, and the next reconciliation makes them. */
  failed: FormCode[];
  /** What a person can do about it, for those that fail until somebody does it. */
  cures: string[];
}

/**
 * Makes the forms of an incident as it was read last, and records them.
 * @param forms all of them are pending
 */
export function makeDocuments(office: Office, incident: Incident, forms: FormCode[]): MadeDocuments {
  const failed: FormCode[] = [];
  const cures: string[] = [];
  let folderId = '';
  const made = forms.flatMap((form) => {
    try {
      const { document, folderId: madeIn } = office.documents.make(form, incident);
      folderId = madeIn;
      return [document];
    } catch (error) {
      // The incident is saved in the journal; a document that cannot be made now (quota, no template) must not undo it.
      office.logError(`${incident.code} ${form}`, error);
      failed.push(form);
      if (error instanceof UserError) cures.push(error.message);
      return [];
    }
  });
  if (!made.length) return { incident, failed, cures };
  const now = recordUnlessBusy(office, incident.code, made, folderId);
  for (const { fileId } of made) {
    // Another run made the same edition and recorded it first.
    if (!now.documents.some((document) => document.fileId === fileId)) office.documents.discard(fileId);
  }
  return { incident: now, failed, cures };
}

/** Records the documents; while another run keeps the register busy they go, because that run or the next makes them anew. */
function recordUnlessBusy(office: Office, code: string, made: MadeDocument[], folderId: string): Incident {
  let isEntered = false;
  try {
    return office.locked(() => {
      isEntered = true;
      return record(office, code, made, folderId);
    });
  } catch (error) {
    // Once it is entered, the journal may have them although the answer was lost.
    if (!isEntered) for (const { fileId } of made) office.documents.discard(fileId);
    throw error;
  }
}

/** Records the documents that are not recorded yet; returns the incident afterwards. */
function record(office: Office, code: string, made: MadeDocument[], folderId: string): Incident {
  const loaded = office.read({ codes: [code] }).incident(code);
  if (!loaded) throw new Error(`${code} is not in the journal`);
  let { incident } = loaded;
  const events = made.flatMap((document) => {
    const outcome = runCommand(office, { ...loaded, incident }, { type: 'recordDocument', document }, office.systemActor, '');
    if (!outcome.ok) return [];
    incident = outcome.save.incident;
    return outcome.save.events;
  });
  if (events.length) office.commit({ saves: [{ incident, before: loaded.incident, events, mails: [], folderId }] });
  return incident;
}
