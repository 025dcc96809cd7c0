// B2: the IT unit receives and classifies an incident.
import type { Direction, Priority, SecurityClock } from '../../procedure/incident';
import { hasSecuritySigns } from '../../procedure/incident-state';
import { dialogTexts } from '../../texts/dialogs';
import { detailLabels, directionLabels, priorityLabels } from '../../texts/labels';
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
            {
              kind: 'radio',
              name: 'security',
              label: t.security,
              required: true,
              value: isSecurity ? 'yes' : 'no',
              choices: [
                { value: 'no', label: t.no },
                { value: 'yes', label: t.yes },
              ],
            },
            {
              kind: 'radio',
              name: 'personalData',
              label: t.personalData,
              value: 'unknown',
              choices: [
                { value: 'unknown', label: t.unknown },
                { value: 'yes', label: t.yes },
                { value: 'no', label: t.no },
              ],
              showWhen: { field: 'security', isOneOf: ['yes'] },
            },
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
    const security = values.text('security') === 'yes';
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
      personalData:
        security && values.text('personalData')
          ? values.choice<SecurityClock['personalData']>('personalData', ['yes', 'no', 'unknown'])
          : 'unknown',
    };
  },
};
