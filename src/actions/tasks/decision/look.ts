// What a leader sees before he decides on a plan, an extension or a higher cost: one model for the menu's dialog and the phone page.
import type { Incident } from '../../../procedure/incident';
import { currentPlan, isSecurityOpen, pendingQuestions } from '../../../procedure/incident-state';
import { isInForce } from '../../../procedure/rights/delegation';
import { dialogTexts } from '../../../texts/dialogs';
import { formLabels } from '../../../texts/labels';
import { decisionTexts as t } from '../../../texts/leaders/decision';
import { dayText } from '../../../texts/moments';
import type { DecisionLook, DialogModel, Link } from '../../page-models';
import type { Office } from '../../ports';
import { dueLine, stepStates, toneOf } from '../../views/incident-progress';
import { returnedPlans } from './returned-plans';

/** Returns what a leader sees. @param what differs between a plan, an extension and a higher cost */
export function decisionLook(
  office: Office,
  incident: Incident,
  what: Pick<DecisionLook, 'sum' | 'matter'> & Partial<DecisionLook>,
): DecisionLook {
  const { report } = incident;
  const papers = papersOf(incident);
  return {
    marks: marksOf(incident),
    dueLine: dueLine(incident, office),
    tone: toneOf(incident, office),
    device: report.device,
    place: [report.assetCode, report.department].filter(Boolean).join(' · '),
    isChanged: false,
    steps: stepStates(incident, office),
    questions: incident.questions
      .map(({ text, by, at, answer }) => ({
        asked: t.asked(by, at),
        question: text,
        answered: answer ? t.answered(answer.by.name, answer.at) : t.unanswered,
        answer: answer?.text ?? '',
      }))
      .reverse(),
    returned: returnedPlans(incident),
    papers,
    noPapers: papers.length ? '' : t.paperLater,
    right: rightOf(office),
    ...what,
  };
}

/** The button with which a leader asks instead of deciding. */
export const askSubmit: NonNullable<DialogModel['askSubmit']> = {
  action: 'ask',
  label: dialogTexts.ask.submit,
  working: dialogTexts.ask.working,
  requires: ['reason'],
  lacking: dialogTexts.ask.lacking,
  confirm: dialogTexts.ask.confirm,
};

function marksOf(incident: Incident): DecisionLook['marks'] {
  const priority = incident.classification?.priority;
  const version = currentPlan(incident)?.version ?? 1;
  return [
    ...(isSecurityOpen(incident) ? [{ text: t.security, kind: 'alert' as const }] : []),
    ...(priority ? [{ text: t.priority(priority), kind: priority === 'urgent' ? ('alert' as const) : ('plain' as const) }] : []),
    ...(version > 1 && incident.step === 'B5' ? [{ text: t.version(version), kind: 'plain' as const }] : []),
    ...(pendingQuestions(incident).length ? [{ text: t.unanswered, kind: 'plain' as const }] : []),
  ];
}

/** The proposal first; of each form the last edition, whose number is not that of the plan: two numbers side by side would be taken for one. */
function papersOf({ documents, attachments }: Incident): Link[] {
  const forms = (['BM.03', 'BM.02', 'BM.04'] as const).flatMap((form): Link[] => {
    const last = documents.filter((document) => document.form === form).pop();
    return last ? [{ text: t.openPaper(form, formLabels[form]), url: last.url }] : [];
  });
  const quotes = attachments.filter(({ kind }) => kind === 'quote').map(({ name, url }) => ({ text: t.openQuote(name), url }));
  return [...forms, ...quotes];
}

/** The chairman's own right comes first: he needs no delegation. */
function rightOf(office: Office): string {
  const { roles, position, email, delegatedBy, delegationDocument: document } = office.actor();
  if (roles.includes('chairman') || !delegatedBy) return t.rightOfChairman(position);
  const inForce = office.reading.delegations.find((one) => one.to.email === email && isInForce(one, office.now()));
  const by = inForce?.by.position ? `${inForce.by.position} ${delegatedBy}` : delegatedBy;
  return t.rightOfDelegate(
    by,
    inForce ? dayText(inForce.until - 1) : '',
    document ? `${document.number} ngày ${dayText(document.day)}` : '',
  );
}
