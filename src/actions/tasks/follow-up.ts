// What follows a dialog's answer, in calls of the page of their own: documents one by one, then the mails.
import type { FormCode } from '../../procedure/incident';
import { formLabels } from '../../texts/labels';
import { resultTexts } from '../../texts/results';
import { rightTexts } from '../../texts/rights';
import { holdersOf, mayCall } from '../global-rights';
import { makeDocuments } from '../make-documents';
import type { FollowUpResult } from '../page-models';
import type { MailClaim, Office } from '../ports';

/** Makes one pending document of an incident; returns its link, or says that it comes later. @param code '' for a blank form */
export function followWithDocument(office: Office, code: string, form: FormCode): FollowUpResult {
  const loaded = office.read(code ? { codes: [code] } : {}).incident(code);
  if (!mayCall('makeDocument', office.actor())) return { message: rightTexts.notYours(holdersOf('makeDocument')), links: [] };
  if (!code) return { message: '', links: [{ text: resultTexts.openBlank(form), url: office.documents.makeBlank(form) }] };
  if (!loaded) return { message: resultTexts.gone(code), links: [] };
  const { incident } = loaded;
  const isPending = incident.pendingDocuments.includes(form);
  const { incident: now, failed, cures } = isPending ? makeDocuments(office, incident, [form]) : { incident, failed: [], cures: [] };
  const made = now.documents.filter((document) => document.form === form);
  const last = made[made.length - 1];
  return {
    message: [failed.length ? resultTexts.formsLater(failed) : '', ...cures, templateFault(office, form)].filter(Boolean).join(' '),
    links: last && !failed.length ? [{ text: resultTexts.openForm(form, formLabels[form]), url: last.url }] : [],
  };
}

/** Who keeps the templates is told at once; a leader has decided, and gets the paper. */
function templateFault(office: Office, form: FormCode): string {
  const { roles } = office.actor();
  return roles.includes('it') || roles.includes('admin') ? (office.documents.templateFaults()[form] ?? '') : '';
}

/** Sends the mails that the answer has added, unless the sweep has taken them over meanwhile. */
export function followWithMails(office: Office, mails: MailClaim[]): FollowUpResult {
  office.read({});
  if (!mayCall('sendMails', office.actor())) return { message: rightTexts.notYours(holdersOf('sendMails')), links: [] };
  office.outbox.claimAgain(mails);
  office.outbox.deliver();
  return { message: '', links: [] };
}
