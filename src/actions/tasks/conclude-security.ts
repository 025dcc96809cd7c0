// An ninh mạng: the conclusion that an incident with a security clock needs before it can close.
import { dialogTexts } from '../../texts/dialogs';
import { dialogFor, type Task } from './task';

const t = dialogTexts.concludeSecurity;

export const concludeSecurity: Task = {
  open(office, loaded) {
    return dialogFor(office, loaded, {
      action: 'concludeSecurity',
      title: t.title,
      submit: t.submit,
      working: t.working,
      groups: [
        {
          fields: [
            {
              kind: 'radio',
              name: 'kind',
              label: t.kind,
              required: true,
              value: 'reported',
              choices: [
                { value: 'reported', label: t.reported },
                { value: 'notSecurity', label: t.notSecurity },
              ],
            },
            { kind: 'area', name: 'note', label: t.note, required: true, value: '', rows: 3, maxLength: 5000 },
          ],
        },
      ],
    });
  },
  read: (values) => ({
    type: 'concludeSecurity',
    kind: values.choice('kind', ['reported', 'notSecurity'] as const),
    note: values.required('note', t.needNote),
  }),
};
