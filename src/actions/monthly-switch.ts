// The monthly page is the chairman's to have or not: what his own page shows of it, and what its button leads to.
import type { Actor } from '../procedure/incident';
import { dialogTexts } from '../texts/dialogs';
import type { DialogAnswer, DialogModel, DialogResult, QueueModel } from './page-models';
import type { Office } from './ports';
import { dialogFor } from './tasks/task';

const t = dialogTexts.monthlyPage;

/** An answer that is decided: the e-mails of those who do not want the page, or what the person is told. */
export type MonthlyRuling = { monthlyOff: string[]; message: string } | { result: DialogResult };

const isTheirs = ({ roles, email }: Actor): boolean => roles.includes('chairman') && email !== '';

/** Undefined for others, and where the office sends none to anybody. Needs a read before. */
export function monthlyCard(office: Office): QueueModel['monthly'] {
  const actor = office.actor();
  if (!isTheirs(actor) || !office.settings.monthlyPage) return undefined;
  const isOff = office.reading.monthlyOff.includes(actor.email);
  const decision: DialogModel = dialogFor(office, undefined, {
    action: 'monthlyPage',
    title: t.title,
    subject: '',
    submit: isOff ? t.submitOn : t.submitOff,
    working: t.working,
    confirm: isOff ? t.confirmOn : t.confirmOff,
    groups: [],
    hidden: { wanted: isOff ? 'yes' : 'no' },
  });
  return { title: t.title, line: isOff ? t.off : t.on, decision };
}

/** Decides on an answer; only under the lock under which the file was read. Pressed twice it says the same. */
export function ruleMonthly(office: Office, { hidden }: DialogAnswer, by: Actor): MonthlyRuling {
  if (!isTheirs(by)) return { result: { ok: false, message: t.notChairman, fields: {} } };
  const others = office.reading.monthlyOff.filter((email) => email !== by.email);
  return hidden.wanted === 'yes'
    ? { monthlyOff: others, message: t.turnedOn }
    : { monthlyOff: [...others, by.email], message: t.turnedOff };
}
