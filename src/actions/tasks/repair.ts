// B6: the work done, its trial and its cost.
import { moneyText, quantityText } from '../../figures';
import { estimateOf } from '../../procedure/estimate';
import type { ReplacedPart } from '../../procedure/incident';
import { approvedCost, currentPlan, currentStep, mostCostUnconfirmed } from '../../procedure/incident-state';
import { dialogTexts } from '../../texts/dialogs';
import { momentText } from '../../texts/moments';
import type { Field } from '../page-models';
import { dialogFor, type Task } from './task';

const t = dialogTexts.carryOut;

/** Returns a table field of work and parts, for the repair and the handover. */
export const partsTable = (name: string, label: string, parts: ReplacedPart[]): Field => ({
  kind: 'table',
  name,
  label,
  value: parts.map((part) => ({
    content: part.content,
    unit: part.unit,
    quantity: quantityText(part.quantity),
    newSerial: part.newSerial,
    warrantyUntil: part.warrantyUntil,
  })),
  columns: [
    { name: 'content', label: t.part.content, kind: 'text', width: 40, required: true },
    { name: 'unit', label: t.part.unit, kind: 'text', width: 10 },
    { name: 'quantity', label: t.part.quantity, kind: 'number', width: 12, initial: '1' },
    { name: 'newSerial', label: t.part.newSerial, kind: 'text', width: 20 },
    { name: 'warrantyUntil', label: t.part.warrantyUntil, kind: 'text', width: 18 },
  ],
  addLabel: t.addPart,
});

export const repair: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const plan = currentPlan(incident);
    const step = currentStep(incident);
    const now = momentText(office.now());
    const isOnTheSpot = incident.classification?.direction === 'onTheSpot';
    const approved = approvedCost(incident);
    const isLate = step?.dueAt !== undefined && office.now() > step.dueAt;
    const parts = (plan?.lines ?? []).map(({ content, unit, quantity }) => ({ content, unit, quantity, newSerial: '', warrantyUntil: '' }));
    return dialogFor(office, loaded, {
      action: 'carryOut',
      title: t.title,
      submit: t.submit,
      working: t.working,
      suggests: { similar: false },
      groups: [
        {
          heading: t.workHeading,
          fields: [
            {
              kind: 'radio',
              name: 'performer',
              label: t.performer,
              required: true,
              value: plan?.vendor ? 'vendor' : 'it',
              choices: [
                { value: 'it', label: t.it },
                { value: 'vendor', label: plan?.vendor ? `${t.vendor}: ${plan.vendor}` : t.vendor },
              ],
            },
            { kind: 'moment', name: 'from', label: t.from, required: true, value: momentText(step?.startedAt ?? office.now()) },
            { kind: 'moment', name: 'to', label: t.to, required: true, value: now },
            { kind: 'area', name: 'text', label: t.text, required: true, value: plan?.text ?? '', rows: 3, maxLength: 10000 },
            { kind: 'area', name: 'cause', label: t.cause, value: plan?.cause ?? '', rows: 2, maxLength: 5000 },
            partsTable('parts', t.parts, parts),
          ],
        },
        {
          heading: t.trialHeading,
          fields: [
            { kind: 'moment', name: 'trialFrom', label: t.trialFrom, required: true, value: now },
            { kind: 'moment', name: 'trialTo', label: t.trialTo, required: true, value: now },
            {
              kind: 'radio',
              name: 'trial',
              label: t.trial,
              required: true,
              value: 'passed',
              choices: [
                { value: 'passed', label: t.passed },
                { value: 'failed', label: t.failed },
              ],
            },
            {
              kind: 'area',
              name: 'failReason',
              label: t.failReason,
              required: true,
              value: '',
              rows: 2,
              maxLength: 2000,
              showWhen: { field: 'trial', isOneOf: ['failed'] },
            },
            ...(isLate
              ? [{ kind: 'area' as const, name: 'lateReason', label: t.lateReason, required: true, value: '', rows: 2, maxLength: 2000 }]
              : []),
          ],
        },
        {
          heading: t.costHeading,
          fields: [
            ...(isOnTheSpot
              ? []
              : [
                  {
                    kind: 'money' as const,
                    name: 'actualCost',
                    label: t.actualCost,
                    value: plan ? String(estimateOf(plan.lines).total) : '0',
                    ...(approved === undefined ? {} : { hint: t.approvedCost(moneyText(approved)) }),
                  },
                  ...(approved === undefined
                    ? []
                    : [
                        {
                          kind: 'area' as const,
                          name: 'costReason',
                          label: t.costReason,
                          required: true,
                          value: '',
                          rows: 2,
                          maxLength: 2000,
                          showWhen: {
                            field: 'actualCost',
                            isAbove: mostCostUnconfirmed(incident, office.settings.procedure)!,
                          },
                        },
                      ]),
                  { kind: 'text' as const, name: 'invoice', label: t.invoice, value: '' },
                ]),
            { kind: 'area', name: 'recommendation', label: t.recommendation, value: '', rows: 2, maxLength: 2000 },
            { kind: 'area', name: 'requesterOpinion', label: t.requesterOpinion, value: '', rows: 2, maxLength: 2000 },
          ],
        },
      ],
    });
  },

  read(values) {
    return {
      type: 'carryOut',
      repair: {
        performer: values.choice('performer', ['it', 'vendor'] as const),
        from: values.moment('from'),
        to: values.moment('to'),
        text: values.text('text'),
        cause: values.text('cause'),
        parts: values.parts('parts'),
        trialFrom: values.moment('trialFrom'),
        trialTo: values.moment('trialTo'),
        trial: values.choice('trial', ['passed', 'failed'] as const),
        lateReason: values.text('lateReason'),
        failReason: values.text('failReason'),
        actualCost: values.money('actualCost'),
        costReason: values.text('costReason'),
        invoice: values.text('invoice'),
        recommendation: values.text('recommendation'),
        requesterOpinion: values.text('requesterOpinion'),
      },
    };
  },
};
