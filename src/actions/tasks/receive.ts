// B2: the IT unit receives and classifies an incident.
import type { Direction, Priority, SecurityClock } from '../../procedure/incident';
import { hasSecuritySigns } from '../../procedure/incident-state';
import { dialogTexts } from '../../texts/dialogs';
import { detailLabels, directionLabels, priorityLabels } from '../../texts/labels';
import type { Field } from '../page-models';
import { choices, detail, dialogFor, type Task } from './task';

const t = dialogTexts.receive;

export const receive: Task = {
  open(office, loaded) {
    const { report } = loaded!.incident;
    const { people, groups, procedure } = office.settings;
    const officers = people.filter(({ roles }) => roles.includes('it')).map(({ name }) => name);
    const me = office.actor().name;
    const directions = choices(directionLabels).filter(({ value }) => value !== 'onTheSpot' || procedure.onTheSpotAllowed);
    const isSecurity = hasSecuritySigns(report);
    const personalData: Field = {
      kind: 'radio',
      name: 'personalData',
      label: t.personalData,
      ...(isSecurity ? { hint: t.personalDataHint } : { showWhen: { field: 'security', isOneOf: ['yes'] } }),
      required: true,
      value: '',
      choices: [
        { value: 'yes', label: t.yes },
        { value: 'no', label: t.no },
        { value: 'unknown', label: t.unknown },
      ],
    };
    const security: Field = {
      kind: 'radio',
      name: 'security',
      label: isSecurity ? t.securityConfirm : t.security,
      required: true,
      // Nobody may be led to say that an attack was none, nor that it was one.
      value: isSecurity ? '' : 'no',
      choices: [
        { value: 'yes', label: t.yes },
        { value: 'no', label: t.no },
      ],
    };
    return dialogFor(office, loaded, {
      action: 'receive',
      title: t.title,
      submit: t.submit,
      working: t.working,
      suggests: { similar: true },
      details: [
        ...detail(detailLabels.reporter, [report.reporter, report.phone].filter(Boolean).join(' · ')),
        ...detail(detailLabels.description, report.description),
        ...detail(detailLabels.impact, report.impact),
        ...detail(detailLabels.request, report.request),
      ],
      groups: [
        {
          fields: [
            ...(isSecurity ? [personalData, security] : []),
            {
              kind: 'select',
              name: 'assignee',
              label: t.assignee,
              required: true,
              value: officers.includes(me) ? me : (officers[0] ?? ''),
              choices: officers.map((name) => ({ value: name, label: name })),
            },
            {
              kind: 'select',
              name: 'group',
              label: t.group,
              required: true,
              value: report.group || 'KH',
              choices: groups.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` })),
            },
            {
              kind: 'radio',
              name: 'priority',
              label: t.priority,
              required: true,
              value: isSecurity ? 'urgent' : 'medium',
              choices: choices(priorityLabels).map((choice) => ({ ...choice, hint: t.priorityHints[choice.value] })),
            },
            ...(isSecurity ? [] : [security, personalData]),
            { kind: 'radio', name: 'direction', label: t.direction, required: true, value: 'survey', choices: directions },
            {
              kind: 'text',
              name: 'reason',
              label: t.reason,
              value: '',
              showWhen: { field: 'direction', isOneOf: ['onTheSpot', 'transfer'] },
            },
          ],
        },
      ],
    });
  },

  read(values) {
    const security = values.choice('security', ['yes', 'no']) === 'yes';
    return {
      type: 'receive',
      classification: {
        assignee: values.text('assignee'),
        group: values.text('group'),
        priority: values.choice<Priority>('priority', ['urgent', 'high', 'medium', 'low']),
        direction: values.choice<Direction>('direction', ['onTheSpot', 'survey', 'transfer']),
        reason: values.text('reason'),
      },
      security,
      personalData: security ? values.choice<SecurityClock['personalData']>('personalData', ['yes', 'no', 'unknown']) : 'unknown',
    };
  },
};
