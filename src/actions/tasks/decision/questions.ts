// Hỏi lại: a leader asks in place of deciding, from the dialog of the decision; the IT unit answers in one of its own.
import { currentPlan, pendingExcess, pendingExtension, pendingQuestions } from '../../../procedure/incident-state';
import { dialogTexts } from '../../../texts/dialogs';
import { decisionTexts } from '../../../texts/leaders/decision';
import { answerCost } from '../answer-cost';
import { decidePlan } from '../decide-plan';
import { answerExtension } from '../extension';
import { estimateTable, planDetails } from '../plan-summary';
import { detail, dialogFor, type Task } from '../task';

/** The question is typed in the dialog of what the leader decides. */
export const ask: Task = {
  open: (office, loaded) => {
    const { incident } = loaded!;
    const decision = pendingExtension(incident) ? answerExtension : pendingExcess(incident) ? answerCost : decidePlan;
    return decision.open(office, loaded);
  },
  read: (values) => ({ type: 'ask', question: values.text('reason') }),
};

export const answerQuestion: Task = {
  open(office, loaded) {
    const t = dialogTexts.answerQuestion;
    const { incident } = loaded!;
    const plan = currentPlan(incident);
    return dialogFor(office, loaded, {
      action: 'answerQuestion',
      title: t.title,
      submit: t.submit,
      working: t.working,
      details: [
        ...pendingQuestions(incident).flatMap(({ by, at, text }) => detail(decisionTexts.asked(by, at), text)),
        ...(plan ? planDetails(plan) : []),
      ],
      estimate: plan && estimateTable(plan),
      groups: [{ fields: [{ kind: 'area', name: 'answer', label: t.answer, required: true, value: '', rows: 4, maxLength: 2000 }] }],
    });
  },
  read: (values) => ({ type: 'answerQuestion', answer: values.text('answer') }),
};
