// B5: a leader approves the plan or returns it; the Sheet and the phone show the same dialog.

import { currentPlan } from '../../procedure/incident-state';
import { planDigestText } from '../../procedure/submitted-plan';
import { dialogTexts } from '../../texts/dialogs';
import { detailLabels, withDepartment } from '../../texts/labels';
import { estimateTable, planCost, planDetails } from './plan-summary';
import { detail, dialogFor, stepDuePhrase, type Task } from './task';

const t = dialogTexts.decide;

export const decidePlan: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const { report, submission } = incident;
    const plan = currentPlan(incident);
    return dialogFor(office, loaded, {
      action: 'approve',
      title: t.title,
      submit: t.approve,
      working: t.approving,
      otherSubmit: { action: 'return', label: t.return, working: t.returning, requires: ['reason'] },
      confirm: plan ? t.confirm(planCost(plan)) : undefined,
      details: [
        ...detail(detailLabels.reporter, withDepartment(report.reporter, report.department)),
        ...detail(detailLabels.description, report.description),
        ...detail(detailLabels.impact, submission?.necessity || report.impact),
        ...(plan ? planDetails(plan) : []),
        ...detail(detailLabels.submittedBy, submission?.by.name),
        ...detail(detailLabels.due, stepDuePhrase(incident)),
      ],
      estimate: plan && estimateTable(plan),
      groups: [{ fields: [{ kind: 'area', name: 'reason', label: t.reason, value: '', rows: 2, maxLength: 2000 }] }],
      // The hash of the plan as shown; a plan that was changed after its submission has another hash.
      hidden: { planHash: plan ? office.digest(planDigestText(plan)) : '' },
    });
  },
  read: (values, { action, hidden }) => ({
    type: action === 'return' ? 'return' : 'approve',
    planHash: hidden.planHash ?? '',
    reason: values.text('reason'),
  }),
};
