// Answers dialogs: reads, decides, commits, and returns one sentence on the result and what is next.

import type { Refusal } from '../../procedure/commands';
import type { Actor, Incident } from '../../procedure/incident';
import { isLeaderAnswer } from '../../procedure/rights/asked-of-leaders';
import { isKnown } from '../../procedure/rights/people';
import { allowedCommands, roleRefusal } from '../../procedure/rights/permission';
import { fieldErrors } from '../../texts/dialogs';
import { taskLabels } from '../../texts/menus';
import { refusalText, refusedField } from '../../texts/refusals/refusals';
import { messageFor, resultTexts } from '../../texts/results';
import { answerBlankForms } from '../blank-forms';
import { type DelegationRuling, ruleDelegation } from '../delegations';
import { type MonthlyRuling, ruleMonthly } from '../monthly-switch';
import type { ActionName, DialogAnswer, DialogResult } from '../page-models';
import type { Office, Save } from '../ports';
import { isOnPlan, runCommand } from '../run-command';
import { contentVersion } from './task';
import { commandsOf, nextTaskOf, tasks } from './task-list';
import { TypedValues } from './typed-values';

/** An answer that is decided: what is to be saved, or what the person is told. */
type Ruling = { save: Save } | DelegationRuling | MonthlyRuling;

/**
 * Carries out the answers under one lock, with one read and one commit; returns a message for each, or error sentences by field.
 * An answer whose key was used before changes nothing and succeeds. Documents and mails come afterwards, in calls of their own; only
 * the alarm of a security incident does not wait for them.
 */
export function answerDialogs(office: Office, answers: DialogAnswer[]): DialogResult[] {
  const rulings = office.locked(() => {
    const codes = answers.flatMap(({ code }) => code || []);
    // The delegations are read with everything, and know their keys; a switch that is pressed twice does the same.
    const keys = answers.flatMap(({ action, code, key }) => (code || action === 'delegate' || action === 'monthlyPage' ? [] : [key]));
    const chained = answers.some(({ action }) => isOnPlan(action) || isLeaderAnswer(action));
    const vendors = answers.some(({ action }) => namesVendor(action));
    office.read({
      ...(codes.length ? { codes } : {}),
      ...(keys.length ? { keys } : {}),
      ...(chained ? { chained } : {}),
      ...(vendors ? { vendors } : {}),
    });
    const by = office.actor();
    const decided = answers.map((answer, index) =>
      rule(office, answer, by, answers.findIndex(({ code }) => code !== '' && code === answer.code) < index && answer.code !== ''),
    );
    const saves = decided.flatMap((ruling) => ('save' in ruling ? [ruling.save] : []));
    const delegations = decided.flatMap((ruling) => ('event' in ruling ? [ruling.event] : []));
    const notices = decided.flatMap((ruling) => ('event' in ruling ? ruling.notices : []));
    const monthlyOff = decided.flatMap((ruling) => ('monthlyOff' in ruling ? [ruling.monthlyOff] : [])).at(-1);
    if (saves.length || delegations.length || monthlyOff)
      office.commit({ saves, ...(delegations.length ? { delegations, notices } : {}), ...(monthlyOff ? { monthlyOff } : {}) });
    return decided;
  });
  office.outbox.deliver((purpose) => purpose === 'security');
  const { claims } = office.outbox;
  return rulings.map((ruling) => {
    if ('result' in ruling) return ruling.result;
    if ('monthlyOff' in ruling) return { ok: true, message: ruling.message, links: [] };
    // All mails go with the first answer that was saved.
    const mails = claims.splice(0);
    if ('event' in ruling) return { ok: true, message: ruling.message, links: [], toFollow: { code: '', forms: [], mails } };
    const { incident, events } = ruling.save;
    const { code, pendingDocuments: forms } = incident;
    const next = nextOf(office, incident);
    return { ok: true, message: messageFor(events[0]!, incident), links: [], toFollow: { code, forms, mails }, ...(next ? { next } : {}) };
  });
}

/** Returns whether its events may name a vendor, which «Đơn vị đối tác» then keeps. */
const namesVendor = (action: ActionName): boolean => action === 'plan' || action === 'carryOut' || action === 'handOver';

/** Returns the task that moves the incident on, if it is this person's. */
function nextOf(office: Office, incident: Incident): (DialogResult & { ok: true })['next'] {
  const action = nextTaskOf(incident);
  if (!action) return undefined;
  const allowed = allowedCommands(incident, office.actor(), office.settings.procedure);
  if (!commandsOf(action).some((command) => allowed.includes(command))) return undefined;
  return { action, code: incident.code, label: taskLabels[action] };
}

/** Returns why the person has no part in any command of the dialog; undefined when they may have. */
function rolesRefusal({ action }: DialogAnswer, by: Actor): string | undefined {
  const refusals = commandsOf(action).map((command): Refusal | undefined =>
    isKnown(by) ? roleRefusal(command, by) : { code: 'unknownPerson' },
  );
  const [first] = refusals;
  return first && refusals.every(Boolean)
    ? refusalText(first, { type: action === 'closeOtherwise' ? action : commandsOf(action)[0]! })
    : undefined;
}

/** @param isRepeated another answer of the same batch is on this incident: it has changed what this one was decided on */
function rule(office: Office, answer: DialogAnswer, by: Actor, isRepeated: boolean): Ruling {
  const refused = (message: string, fields: Record<string, string> = {}): Ruling => ({ result: { ok: false, message, fields } });
  if (answer.action === 'printBlank') return { result: answerBlankForms(office, answer) };
  if (answer.action === 'delegate') return office.isKey(answer.key) ? ruleDelegation(office, answer, by) : refused(resultTexts.oldPage);
  if (answer.action === 'monthlyPage') return ruleMonthly(office, answer, by);
  const task = tasks[answer.action];
  if (!task) throw new Error(`no task for ${answer.action}`);
  const loaded = answer.code ? office.reading.incident(answer.code) : undefined;
  if (answer.code && !loaded) return refused(resultTexts.gone(answer.code));
  // Whoever may not do it does not learn that it was done.
  const notTheirs = rolesRefusal(answer, by);
  if (notTheirs) return refused(notTheirs);
  // A key that no dialog has given could be that of a form's response.
  if (!office.isKey(answer.key)) return refused(resultTexts.oldPage);
  const earlier = loaded ? loaded.incident.keys.includes(answer.key) && loaded.incident.code : office.reading.codeOfKey(answer.key);
  if (earlier) return { result: { ok: true, message: resultTexts.alreadyDone(earlier), links: [] } };
  if (loaded && (isRepeated || contentVersion(loaded) !== answer.version))
    return { result: { ok: false, message: resultTexts.stale(loaded.incident), fields: {}, stale: true } };
  const values = new TypedValues(answer.values);
  const command = task.read(values, { office, loaded, action: answer.action, hidden: answer.hidden });
  if (!values.areRight) return refused(fieldErrors.check, values.errors);
  const outcome = runCommand(office, loaded, command, by, answer.key);
  if (outcome.ok) return { save: outcome.save };
  const message = refusalText(outcome.refusal, command, outcome.incident);
  const field = refusedField(outcome.refusal);
  return refused(message, field ? { [field]: message } : {});
}
