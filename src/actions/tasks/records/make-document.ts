// Makes a printed form again, as its next edition; older editions and signed scans stay.
import { type FormCode, formCodes } from '../../../procedure/incident';
import { formsToMake } from '../../../procedure/steps/records';
import { dialogTexts } from '../../../texts/dialogs';
import { formLabels } from '../../../texts/labels';
import { dialogFor, type Task } from '../task';

const t = dialogTexts.makeForm;

export const makeDocument: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const choosable = formsToMake(incident);
    return dialogFor(office, loaded, {
      action: 'makeForm',
      title: t.title,
      submit: t.submit,
      working: t.working,
      groups: [
        {
          fields: [
            {
              kind: 'radio',
              name: 'form',
              label: t.form,
              required: true,
              hint: t.hint,
              value:
                [...choosable].reverse().find((form) => incident.documents.some((document) => document.form === form)) ??
                choosable[0] ??
                '',
              choices: choosable.map((form) => ({
                value: form,
                label: `${form} ${formLabels[form]}`,
              })),
            },
          ],
        },
      ],
    });
  },
  read: (values) => ({ type: 'oweDocument', form: values.choice<FormCode>('form', formCodes) }),
};
