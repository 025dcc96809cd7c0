// The other endings: từ chối, hủy, trùng, không khắc phục được.

import type { CommandType } from '../../procedure/commands';
import { allowedCommands } from '../../procedure/rights/permission';
import { dialogTexts } from '../../texts/dialogs';
import { dialogFor, type Task } from './task';

const t = dialogTexts.closeOtherwise;
/** Commands that end an incident before its handover. */
export const endings = ['reject', 'cancel', 'markDuplicate', 'markUnrepairable'] as const;

export const closeOtherwise: Task = {
  open(office, loaded) {
    const allowed: CommandType[] = allowedCommands(loaded!.incident, office.actor(), office.settings.procedure);
    const offered = endings.filter((ending) => allowed.includes(ending));
    return dialogFor(office, loaded, {
      action: 'closeOtherwise',
      title: t.title,
      submit: t.submit,
      working: t.working,
      groups: [
        {
          fields: [
            {
              kind: 'radio',
              name: 'how',
              label: t.how,
              required: true,
              value: offered[0] ?? 'cancel',
              choices: offered.map((value) => ({ value, label: t[value] })),
            },
            {
              kind: 'text',
              name: 'duplicateOf',
              label: t.duplicateOf,
              required: true,
              value: '',
              showWhen: { field: 'how', isOneOf: ['markDuplicate'] },
            },
            { kind: 'area', name: 'reason', label: t.reason, value: '', rows: 3, maxLength: 5000 },
          ],
        },
      ],
    });
  },

  read(values, { office }) {
    const how = values.choice('how', endings);
    const reason = values.text('reason');
    if (how !== 'markDuplicate') return { type: how, reason };
    const duplicateOf = values.text('duplicateOf').toUpperCase();
    if (duplicateOf && !office.reading.hasCode(duplicateOf)) values.errors.duplicateOf = t.noSuchCode(duplicateOf);
    return { type: how, duplicateOf, reason };
  },
};
