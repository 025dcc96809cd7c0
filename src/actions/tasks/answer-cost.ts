// B7: a leader confirms an actual cost above the approved one, or not (row 22).
import { moneyText } from '../../figures';
import { pendingExcess } from '../../procedure/incident-state';
import { dialogTexts } from '../../texts/dialogs';
import { detailLabels, withDepartment } from '../../texts/labels';
import { decisionTexts } from '../../texts/leaders/decision';
import { boundTo } from './decision/bound-to';
import { askSubmit, decisionLook } from './decision/look';
import { detail, dialogFor, type Task } from './task';

const t = dialogTexts.answerCost;

export const answerCost: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const repair = incident.repairs[incident.repairs.length - 1];
    const excess = pendingExcess(incident);
    const actual = moneyText(repair?.actualCost ?? 0);
    return dialogFor(office, loaded, {
      action: 'confirmCost',
      title: t.title,
      submit: t.confirm,
      working: t.confirming,
      otherSubmit: {
        action: 'refuseCost',
        label: t.refuse,
        working: t.refusing,
        requires: ['reason'],
        lacking: t.noReason,
        confirm: t.confirmRefusal(actual),
      },
      askSubmit,
      look: decisionLook(office, incident, {
        sum: { label: decisionTexts.actualCost(moneyText(excess?.approved ?? 0)), text: actual },
        matter: {
          label: decisionTexts.overCost(moneyText(Math.max(0, (repair?.actualCost ?? 0) - (excess?.approved ?? 0)))),
          text: repair?.costReason || decisionTexts.noReason,
        },
      }),
      confirm: t.question(actual),
      details:
        repair && excess
          ? [
              ...detail(detailLabels.reporter, withDepartment(incident.report.reporter, incident.report.department)),
              ...detail(detailLabels.work, repair.text),
              ...detail(detailLabels.approvedCost, moneyText(excess.approved)),
              ...detail(detailLabels.actualCost, t.actual(actual, moneyText(repair.actualCost - excess.approved))),
            ]
          : [],
      groups: [{ fields: [{ kind: 'area', name: 'reason', label: t.reason, value: '', rows: 2, maxLength: 2000 }] }],
      ...boundTo(office, incident, 'confirmCost'),
    });
  },
  read: (values, { action, hidden }) => ({
    type: action === 'refuseCost' ? 'refuseCost' : 'confirmCost',
    reason: values.text('reason'),
    shown: hidden.shown ?? '',
  }),
};
