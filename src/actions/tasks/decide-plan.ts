// B5: a leader approves the plan or returns it; the Sheet and the phone show the same dialog.

import { necessityOf } from '../../forms/papers/necessity';
import { currentPlan } from '../../procedure/incident-state';
import { planDigestText } from '../../procedure/plan-text';
import { changedPlanRefusal } from '../../procedure/submitted-plan';
import { dialogTexts } from '../../texts/dialogs';
import { detailLabels, planKindLabels, withDepartment } from '../../texts/labels';
import { decisionTexts } from '../../texts/leaders/decision';
import { refusalText } from '../../texts/refusals/refusals';
import { journalledPlan } from '../run-command';
import { askSubmit, decisionLook } from './decision/look';
import { estimateTable, planCost, planDetails, shownPlan } from './plan-summary';
import { detail, dialogFor, type Task } from './task';

const t = dialogTexts.decide;

/** What the look shows already. */
const isInLook = (label: string): boolean => [detailLabels.kind, detailLabels.plan, detailLabels.estimate].some((one) => one === label);

export const decidePlan: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const { report, submission } = incident;
    const plan = currentPlan(incident);
    const shown = shownPlan(office, { plan: plan ? planDigestText(plan) : '' });
    const changed = office.reading.hasLostEvents(incident.code)
      ? ({ code: 'eventsLost' } as const)
      : changedPlanRefusal(incident, shown, journalledPlan(office, incident));
    return dialogFor(office, loaded, {
      action: 'approve',
      title: t.title,
      submit: t.approve,
      working: t.approving,
      otherSubmit: {
        action: 'return',
        label: t.return,
        working: t.returning,
        requires: ['reason'],
        lacking: t.noReason,
        confirm: t.confirmReturn(incident.code),
      },
      askSubmit,
      look: decisionLook(office, incident, {
        sum: { label: decisionTexts.estimate, text: plan ? planCost(plan) : '' },
        matter: { label: plan ? decisionTexts.matter(planKindLabels[plan.kind]) : '', text: plan?.text ?? '' },
        isChanged: changed !== undefined,
      }),
      confirm: plan ? t.confirm(report.device, plan.noCost ? '' : planCost(plan)) : undefined,
      details: [
        ...detail(detailLabels.reporter, withDepartment(report.reporter, report.department)),
        ...detail(detailLabels.description, report.description),
        ...detail(detailLabels.impact, report.impact),
        // What the unit left as it was put together says nothing that does not stand here.
        ...detail(detailLabels.necessity, submission?.necessity === necessityOf(incident, plan) ? '' : submission?.necessity),
        ...(plan ? planDetails(plan).filter(({ label }) => !isInLook(label)) : []),
        ...detail(detailLabels.submittedBy, submission?.by.name),
      ],
      estimate: plan && estimateTable(plan),
      groups: [
        {
          fields: [{ kind: 'area', name: 'reason', label: t.reason, value: '', rows: 2, maxLength: 2000, phrases: decisionTexts.phrases }],
        },
      ],
      // The plan as it is shown here: the decision is about this one and no other.
      hidden: { plan: shown.shown },
      ...(changed ? { warning: refusalText(changed, { type: 'approve' }, incident) } : {}),
    });
  },
  read: (values, { office, action, hidden }) => ({
    type: action === 'return' ? 'return' : 'approve',
    ...shownPlan(office, hidden),
    reason: values.text('reason'),
  }),
};
