// In biểu mẫu trống: which forms are to be printed without an incident.
import { formCodes } from '../procedure/incident';
import { dialogTexts } from '../texts/dialogs';
import { formLabels } from '../texts/labels';
import { menuTexts } from '../texts/menus';
import { rightTexts } from '../texts/rights';
import { holdersOf, mayCall } from './global-rights';
import type { DialogAnswer, DialogModel, DialogResult, NoticeModel } from './page-models';
import type { Office } from './ports';
import { dialogFor } from './tasks/task';

const t = dialogTexts.printBlank;

/** Returns the dialog; a notice for people without a part in the work. Needs a read before. */
export function blankFormsDialog(office: Office): DialogModel | NoticeModel {
  if (!mayCall('menuBlankForms', office.actor()))
    return { kind: 'notice', title: menuTexts.notice, message: rightTexts.notYours(holdersOf('menuBlankForms')), links: [] };
  return dialogFor(office, undefined, {
    action: 'printBlank',
    title: t.title,
    subject: t.subject,
    submit: t.submit,
    working: t.working,
    groups: [{ fields: formCodes.map((form) => ({ kind: 'check', name: form, label: `${form} ${formLabels[form]}`, value: '' })) }],
  });
}

/** Returns which forms the page is to ask for, one after the other. */
export function answerBlankForms(office: Office, { values }: DialogAnswer): DialogResult {
  if (!mayCall('menuBlankForms', office.actor()))
    return { ok: false, message: rightTexts.notYours(holdersOf('menuBlankForms')), fields: {} };
  const forms = formCodes.filter((form) => values[form] === 'yes');
  if (!forms.length) return { ok: false, message: t.none, fields: {} };
  return { ok: true, message: t.chosen(forms), links: [], toFollow: { code: '', forms, mails: [] } };
}
