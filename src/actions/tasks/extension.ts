// Gia hạn: the IT unit requests it, a leader answers; the first limit stays visible.
import { currentPlan, currentStep } from '../../procedure/incident-state';
import { dialogTexts } from '../../texts/dialogs';
import { detailLabels } from '../../texts/labels';
import { decisionTexts } from '../../texts/leaders/decision';
import { boundTo } from './decision/bound-to';
import { askSubmit, decisionLook } from './decision/look';
import { planCost } from './plan-summary';
import { detail, dialogFor, stepDuePhrase, type Task } from './task';

export const requestExtension: Task = {
  open(office, loaded) {
    const t = dialogTexts.requestExtension;
    return dialogFor(office, loaded, {
      action: 'requestExtension',
      title: t.title,
      submit: t.submit,
      working: t.working,
      details: detail(detailLabels.due, stepDuePhrase(loaded!.incident)),
      groups: [
        {
          fields: [
            { kind: 'number', name: 'workingDays', label: t.workingDays, required: true, value: '1' },
            { kind: 'area', name: 'reason', label: t.reason, required: true, value: '', rows: 3, maxLength: 2000 },
          ],
        },
      ],
    });
  },
  read: (values) => ({ type: 'requestExtension', workingDays: values.whole('workingDays'), reason: values.text('reason') }),
};

export const answerExtension: Task = {
  open(office, loaded) {
    const t = dialogTexts.answerExtension;
    const { incident } = loaded!;
    const asked = incident.extensions[incident.extensions.length - 1];
    const plan = currentPlan(incident);
    const matter = asked && t.asked(asked.workingDays, asked.requestedBy.name, asked.reason);
    return dialogFor(office, loaded, {
      action: 'grantExtension',
      title: t.title,
      submit: t.grant,
      working: t.granting,
      otherSubmit: {
        action: 'refuseExtension',
        label: t.refuse,
        working: t.refusing,
        requires: ['reason'],
        lacking: t.noReason,
        confirm: t.confirmRefusal(incident.code, currentStep(incident).step),
      },
      askSubmit,
      confirm: asked && t.confirm(incident.code, currentStep(incident).step, asked.workingDays),
      look: decisionLook(office, incident, {
        sum: { label: decisionTexts.estimate, text: plan ? planCost(plan) : '' },
        matter: { label: decisionTexts.extension(currentStep(incident).step), text: matter ?? '' },
      }),
      details: [...detail(detailLabels.due, stepDuePhrase(incident)), ...detail(detailLabels.plan, plan?.text)],
      groups: [{ fields: [{ kind: 'area', name: 'reason', label: t.reason, value: '', rows: 2, maxLength: 2000 }] }],
      ...boundTo(office, incident, 'grantExtension'),
    });
  },
  read: (values, { action, hidden }) => ({
    type: action === 'refuseExtension' ? 'refuseExtension' : 'grantExtension',
    reason: values.text('reason'),
    shown: hidden.shown ?? '',
  }),
};
