// Ủy quyền phê duyệt: the chairman's dialog, what its answer leads to, and the mails to both.
import type { Actor } from '../procedure/incident';
import { type DelegationCommand, type DelegationEvent, decideDelegation, endOf, isInForce, isOver } from '../procedure/rights/delegation';
import type { Delegation } from '../procedure/rights/people';
import { startOfDay } from '../procedure/time/dates';
import { dialogTexts, fieldErrors } from '../texts/dialogs';
import { delegationPhrase, endedDelegationPhrase } from '../texts/labels';
import { noticeTexts } from '../texts/mails/notices';
import { menuTexts } from '../texts/menus';
import { dayText, momentPhrase } from '../texts/moments';
import { delegationRefusalText, refusedDelegationField } from '../texts/refusals/refusals';
import { mayCall } from './global-rights';
import type { Detail, DialogAnswer, DialogModel, DialogResult, NoticeModel, QueueModel } from './page-models';
import type { Office, PendingMail } from './ports';
import { dialogFor } from './tasks/task';
import { TypedValues } from './tasks/typed-values';

const t = dialogTexts.delegate;
const DAY = 86_400_000;
const YEAR = 366 * DAY;
const GIVE = 'give';

/** An answer that is decided: the event with its mails, or what the person is told. */
export type DelegationRuling = { event: DelegationEvent; notices: PendingMail[]; message: string } | { result: DialogResult };

/** Returns the chairman's dialog; for others a notice. Needs a read before. */
export function delegationDialog(office: Office): DialogModel | NoticeModel {
  const refused = (message: string): NoticeModel => ({ kind: 'notice', title: menuTexts.notice, message, links: [] });
  if (!mayCall('menuDelegate', office.actor())) return refused(delegationRefusalText({ code: 'notChairman' }));
  const deputies = office.settings.people.filter(({ roles }) => roles.includes('viceChairman'));
  const at = office.now();
  const pending = office.reading.delegations.filter((one) => !isOver(one, at));
  if (!deputies.length && !pending.length) return refused(t.nobody);
  const choices = deputies.map((person) => ({
    value: person.email || person.name,
    label: [person.name, person.position].filter(Boolean).join(', '),
  }));
  const whenGiven = pending.length ? { showWhen: { field: 'what', isOneOf: [GIVE] } } : {};
  return dialogFor(office, undefined, {
    action: 'delegate',
    title: t.title,
    subject: t.subject,
    submit: pending.length ? t.submitAny : t.submit,
    working: t.working,
    confirm: t.confirm,
    details: listed(office.reading.delegations, at),
    groups: [
      {
        fields: [
          ...(pending.length
            ? [
                {
                  kind: 'radio' as const,
                  name: 'what',
                  label: t.what,
                  required: true,
                  value: GIVE,
                  choices: [
                    { value: GIVE, label: t.give },
                    ...pending.map((one) => ({ value: one.key, label: t.end(endedDelegationPhrase(one)) })),
                  ],
                },
              ]
            : []),
          {
            kind: 'select',
            name: 'to',
            label: t.to,
            required: true,
            value: choices.length === 1 ? choices[0]!.value : '',
            choices,
            ...whenGiven,
          },
          { kind: 'day', name: 'from', label: t.from, required: true, value: dayText(at), ...whenGiven },
          { kind: 'day', name: 'until', label: t.until, required: true, value: '', hint: t.untilHint, ...whenGiven },
          { kind: 'text', name: 'number', label: t.number, required: true, value: '', ...whenGiven },
          { kind: 'day', name: 'day', label: t.day, required: true, value: '', ...whenGiven },
        ],
      },
    ],
  });
}

/** What the chairman's page shows of delegations: those that are not over, a dialog that begins one, and one that ends the first of them. */
export function delegationCard(office: Office): QueueModel['delegation'] {
  if (!mayCall('menuDelegate', office.actor())) return undefined;
  const at = office.now();
  const pending = office.reading.delegations.filter((one) => !isOver(one, at)).sort((one, other) => one.from - other.from);
  const dialog = delegationDialog(office);
  if (dialog.kind === 'notice') return undefined;
  const [first] = pending;
  const lines = pending.map((one) => `${stateOf(one, at)}: ${delegationPhrase(one)}`);
  return { lines: lines.length ? lines : [t.nonePending], ...(first ? { end: endDialog(office, first) } : { begin: dialog }) };
}

/** Ends one delegation, which the chairman sees; nothing is to be filled in. */
function endDialog(office: Office, delegation: Delegation): DialogModel {
  return dialogFor(office, undefined, {
    action: 'delegate',
    title: t.endTitle,
    subject: delegationPhrase(delegation),
    submit: t.endSubmit,
    working: t.working,
    confirm: t.endConfirm(endedDelegationPhrase(delegation)),
    isLosing: true,
    groups: [],
    hidden: { what: delegation.key },
  });
}

/** The delegations of the last year, the newest first. */
function listed(delegations: Delegation[], at: number): Detail[] {
  const ofYear = delegations.filter((one) => endOf(one) > at - YEAR).sort((one, other) => other.from - one.from);
  if (!ofYear.length) return [{ label: t.listed, value: t.none }];
  return ofYear.map((one) => ({ label: stateOf(one, at), value: delegationPhrase(one) }));
}

function stateOf(delegation: Delegation, at: number): string {
  if (isInForce(delegation, at)) return t.states.inForce;
  if (!isOver(delegation, at)) return t.states.toCome;
  return delegation.endedAt === undefined ? t.states.over : t.ended(momentPhrase(delegation.endedAt));
}

/** Decides on an answer; only under the lock under which the file was read. */
export function ruleDelegation(office: Office, answer: DialogAnswer, by: Actor): DelegationRuling {
  const values = new TypedValues(answer.values);
  const command = readCommand(values, answer.hidden.what);
  if (!values.areRight) return { result: { ok: false, message: fieldErrors.check, fields: values.errors } };
  const { people } = office.settings;
  const { delegations } = office.reading;
  const decided = decideDelegation(command, { delegations, people, by, at: office.now(), key: answer.key });
  if ('refusal' in decided) {
    const { refusal } = decided;
    const message = delegationRefusalText(refusal);
    if (refusal.code === 'alreadyDone') return { result: { ok: true, message, links: [] } };
    const field = refusedDelegationField(refusal);
    return { result: { ok: false, message, fields: field ? { [field]: message } : {} } };
  }
  const { event } = decided;
  const message =
    event.type === 'delegated' ? t.given(delegationPhrase(event.delegation)) : t.hasEnded(endedDelegationPhrase(event.delegation));
  return { event, notices: noticesFor(event), message };
}

/** @param ended the delegation that a dialog without fields ends */
function readCommand(values: TypedValues, ended = ''): DelegationCommand {
  const what = ended || values.text('what');
  if (what && what !== GIVE) return { type: 'endDelegation', delegation: what };
  return {
    type: 'delegate',
    to: values.required('to', fieldErrors.choose),
    from: values.day('from'),
    until: startOfDay(values.day('until')) + DAY,
    number: values.text('number'),
    day: values.day('day'),
  };
}

/** Both get it, and the chairman who gave what another ends. It asks nothing: what waits comes in a mail of its own when the days begin. */
function noticesFor({ type, at, by, delegation }: DelegationEvent): PendingMail[] {
  const isGiven = type === 'delegated';
  const text = isGiven ? noticeTexts.delegated(delegation) : noticeTexts.delegationEnded(delegation, by, at);
  return [...new Set([delegation.to.email, by.email, delegation.by.email])]
    .filter(Boolean)
    .map((to) => ({ purpose: type, eventIndex: 0, to, ...text }));
}
