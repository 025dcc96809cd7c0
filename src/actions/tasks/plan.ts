// B3: survey, plan and estimate; after a return, the next version starts from the last one.
import { quantityText } from '../../figures';
import type { DataState, PlanKind } from '../../procedure/incident';
import { currentPlan } from '../../procedure/incident-state';
import { dialogTexts } from '../../texts/dialogs';
import { dataStateLabels, detailLabels, planKindLabels } from '../../texts/labels';
import type { Column } from '../page-models';
import { choices, detail, dialogFor, type Task } from './task';

const t = dialogTexts.plan;

const columns = <T extends string>(labels: Record<T, string>, widths: Record<T, number>): Column[] =>
  (Object.keys(labels) as T[]).map((name) => ({ name, label: labels[name], kind: 'text' as const, width: widths[name] }));

const vatChoices = ['0', '5', '8', '10'].map((value) => ({ value, label: `${value}%` }));

export const plan: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const { report, classification } = incident;
    const before = currentPlan(incident);
    const { settings } = office;
    const lastDecision = incident.decisions[incident.decisions.length - 1];
    const cost = before ? (before.noCost ? 'none' : 'lines') : 'lines';
    return dialogFor(office, loaded, {
      action: 'plan',
      title: t.title(before !== undefined),
      submit: t.submit,
      working: t.working,
      suggests: { similar: true },
      details: [
        ...detail(detailLabels.description, report.description),
        ...detail(detailLabels.request, report.request),
        ...(lastDecision && !lastDecision.approved ? detail(t.returned, lastDecision.reason) : []),
      ],
      groups: [
        {
          heading: t.surveyHeading,
          fields: [
            { kind: 'text', name: 'participants', label: t.participants, value: before?.participants ?? '', hint: t.participantsHint },
            {
              kind: 'table',
              name: 'items',
              label: t.items,
              value: (
                before?.items ?? [
                  {
                    name: report.device,
                    identity: [report.assetCode, report.serial].filter(Boolean).join(' / '),
                    yearInUse: '',
                    warranty: '',
                    condition: '',
                  },
                ]
              ).map((item) => ({ ...item })),
              columns: columns(t.item, { name: 28, identity: 22, yearInUse: 12, warranty: 14, condition: 24 }),
              addLabel: t.addItem,
            },
            { kind: 'area', name: 'cause', label: t.cause, required: true, value: before?.cause ?? '', rows: 2, maxLength: 5000 },
            { kind: 'radio', name: 'data', label: t.data, value: before?.data ?? 'unrelated', choices: choices(dataStateLabels) },
          ],
        },
        {
          heading: t.planHeading,
          fields: [
            {
              kind: 'radio',
              name: 'kind',
              label: t.kind,
              required: true,
              value: before?.kind ?? (classification?.direction === 'transfer' ? 'warranty' : 'selfRepair'),
              choices: choices(planKindLabels),
            },
            { kind: 'area', name: 'text', label: t.text, required: true, value: before?.text ?? '', rows: 3, maxLength: 10000 },
            { kind: 'area', name: 'choiceReason', label: t.choiceReason, value: before?.choiceReason ?? '', rows: 2, maxLength: 5000 },
            { kind: 'area', name: 'requirements', label: t.requirements, value: before?.requirements ?? '', rows: 2, maxLength: 5000 },
            { kind: 'text', name: 'vendor', label: t.vendor, value: before?.vendor ?? '', suggestions: settings.vendors },
            { kind: 'text', name: 'duration', label: t.duration, value: before?.duration ?? '' },
          ],
        },
        {
          heading: t.costHeading,
          fields: [
            {
              kind: 'radio',
              name: 'cost',
              label: t.cost,
              required: true,
              value: cost,
              choices: [
                { value: 'lines', label: t.withCost },
                { value: 'none', label: t.noCost },
                { value: 'later', label: t.costLater },
              ],
            },
            {
              kind: 'table',
              name: 'lines',
              label: t.lines,
              showWhen: { field: 'cost', isOneOf: ['lines'] },
              value: (before?.lines ?? []).map((line) => ({
                content: line.content,
                unit: line.unit,
                quantity: quantityText(line.quantity),
                unitPrice: String(line.unitPrice),
                vatPercent: String(line.vatPercent),
                note: line.note,
              })),
              columns: [
                { name: 'content', label: t.line.content, kind: 'text', width: 36, required: true },
                { name: 'unit', label: t.line.unit, kind: 'text', width: 9, suggestions: t.units },
                { name: 'quantity', label: t.line.quantity, kind: 'number', width: 10, required: true, initial: '1' },
                { name: 'unitPrice', label: t.line.unitPrice, kind: 'money', width: 16, required: true },
                {
                  name: 'vatPercent',
                  label: t.line.vatPercent,
                  kind: 'select',
                  width: 10,
                  choices: vatChoices,
                  initial: String(settings.vatPercent),
                },
                { name: 'note', label: t.line.note, kind: 'text', width: 19 },
              ],
              addLabel: t.addLine,
              totals: 'estimate',
              atLeastOne: true,
            },
            {
              kind: 'text',
              name: 'priceBasis',
              label: t.priceBasis,
              value: before?.priceBasis ?? '',
              hint: t.priceBasisHint,
              showWhen: { field: 'cost', isOneOf: ['lines'] },
            },
            {
              kind: 'text',
              name: 'funding',
              label: t.funding,
              value: before?.funding ?? settings.agency.defaultFunding,
              showWhen: { field: 'cost', isOneOf: ['lines', 'later'] },
            },
          ],
        },
      ],
    });
  },

  read(values) {
    const cost = values.choice('cost', ['lines', 'none', 'later'] as const);
    const lines = cost === 'lines' ? values.costLines('lines') : [];
    if (cost === 'lines' && !lines.length) values.errors.lines = t.needLines;
    return {
      type: 'plan',
      plan: {
        kind: values.choice<PlanKind>('kind', ['selfRepair', 'hiredRepair', 'replacement', 'warranty']),
        participants: values.text('participants'),
        items: values.rows('items').map((row) => ({
          name: row.name ?? '',
          identity: row.identity ?? '',
          yearInUse: row.yearInUse ?? '',
          warranty: row.warranty ?? '',
          condition: row.condition ?? '',
        })),
        cause: values.text('cause'),
        data: values.choice<DataState>('data', ['unrelated', 'backedUp', 'needsBackup']),
        text: values.text('text'),
        choiceReason: values.text('choiceReason'),
        requirements: values.text('requirements'),
        lines,
        noCost: cost === 'none',
        vendor: values.text('vendor'),
        funding: values.text('funding'),
        priceBasis: cost === 'lines' ? values.text('priceBasis') : '',
        duration: values.text('duration'),
      },
    };
  },
};
