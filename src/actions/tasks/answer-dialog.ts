// Answers a dialog: reads, decides, saves, delivers mails, makes documents, and returns one sentence on the result and what is next.
import { fieldErrors } from '../../texts/dialogs';
import { formLabels } from '../../texts/labels';
import { refusalText, refusedField } from '../../texts/refusals';
import { messageFor, resultTexts } from '../../texts/results';
import type { DialogAnswer, DialogResult } from '../page-models';
import type { Office } from '../ports';
import { decideAndSave, makePendingDocuments, type Outcome } from '../run-command';
import { contentVersion } from './task';
import { tasks } from './task-list';
import { TypedValues } from './typed-values';

/**
 * Carries out a dialog's answer under the lock; returns a message, or error sentences by field.
 * An answer whose key was used before changes nothing and succeeds.
 */
export function answerDialog(office: Office, answer: DialogAnswer): DialogResult {
  const task = tasks[answer.action];
  if (!task) throw new Error(`no task for ${answer.action}`);
  const by = office.actor();
  const values = new TypedValues(answer.values);
  const done = office.locked((): Outcome | DialogResult => {
    const loaded = answer.code ? office.store.load(answer.code) : undefined;
    if (answer.code && !loaded) return { ok: false, message: resultTexts.gone(answer.code), fields: {} };
    const earlier = loaded ? loaded.incident.keys.includes(answer.key) && loaded.incident.code : office.store.findByKey(answer.key);
    if (earlier) return { ok: true, message: resultTexts.alreadyDone(earlier), links: [] };
    if (loaded && contentVersion(loaded) !== answer.version)
      return { ok: false, message: resultTexts.stale(loaded.incident), fields: {}, stale: true };
    const command = task.read(values, { office, loaded, action: answer.action, hidden: answer.hidden });
    if (!values.areRight) return { ok: false, message: fieldErrors.check, fields: values.errors };
    const outcome = decideAndSave(office, loaded, command, by, answer.key);
    if (outcome.ok) return outcome;
    const message = refusalText(outcome.refusal, command, outcome.incident);
    const field = refusedField(outcome.refusal);
    return { ok: false, message, fields: field ? { [field]: message } : {} };
  });
  if (!('incident' in done)) return done as DialogResult;
  return finish(office, done as Extract<Outcome, { ok: true }>);
}

/** Delivers mails, makes documents and words the result; nothing here can undo what was saved. */
function finish(office: Office, { incident, events }: Extract<Outcome, { ok: true }>): DialogResult {
  office.deliverMails();
  const { incident: now, unknownPlaceholders, failed } = makePendingDocuments(office, incident);
  const isNew = (form: string) => incident.pendingDocuments.some((pending) => pending === form);
  const links = now.documents
    .filter(({ form }, index, all) => isNew(form) && all.map((one) => one.form).lastIndexOf(form) === index)
    .map(({ form, url }) => ({ text: resultTexts.openForm(form, formLabels[form]), url }));
  const message = [
    messageFor(events[0]!, now),
    failed.length ? resultTexts.formsLater(failed) : '',
    unknownPlaceholders.length ? resultTexts.unknownPlaceholders(unknownPlaceholders) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return { ok: true, message, links };
}
