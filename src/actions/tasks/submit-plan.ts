// B4: the IT unit submits the plan, and may withdraw it while it waits at B5.
import { necessityOf } from '../../forms/papers/necessity';
import { currentPlan } from '../../procedure/incident-state';
import { planDigestText } from '../../procedure/plan-text';
import { dialogTexts } from '../../texts/dialogs';
import { estimateTable, planDetails, shownPlan } from './plan-summary';
import { dialogFor, type Task } from './task';

export const submitPlan: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const plan = currentPlan(incident);
    const t = dialogTexts.submit;
    return dialogFor(office, loaded, {
      action: 'submit',
      title: t.title,
      submit: t.submit,
      working: t.working,
      details: plan ? planDetails(plan) : [],
      estimate: plan && estimateTable(plan),
      groups: [
        {
          fields: [
            {
              kind: 'area',
              name: 'necessity',
              label: t.necessity,
              value: incident.submission?.necessity ?? necessityOf(incident, plan),
              rows: 3,
              maxLength: 5000,
            },
          ],
        },
      ],
      hidden: { plan: plan ? planDigestText(plan) : '' },
    });
  },
  read: (values, { office, hidden }) => ({
    type: 'submit',
    ...shownPlan(office, hidden),
    necessity: values.text('necessity'),
  }),
};

export const withdrawPlan: Task = {
  open(office, loaded) {
    const t = dialogTexts.withdraw;
    return dialogFor(office, loaded, {
      action: 'withdraw',
      title: t.title,
      submit: t.submit,
      working: t.working,
      groups: [{ fields: [{ kind: 'area', name: 'reason', label: t.reason, required: true, value: '', rows: 2, maxLength: 2000 }] }],
    });
  },
  read: (values) => ({ type: 'withdraw', reason: values.text('reason') }),
};
