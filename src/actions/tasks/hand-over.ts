// B7: handover between two or three parties, with the vendor's invoice, warranty card and quote.

import { missingAfter } from '../../procedure/incident-records';
import { currentPlan, handedOverParts } from '../../procedure/incident-state';
import { dialogTexts } from '../../texts/dialogs';
import { recordsPhrase } from '../../texts/labels';
import type { Field } from '../page-models';
import { partsTable } from './repair';
import { dialogFor, type Task } from './task';

const t = dialogTexts.handOver;
const ofVendor = { field: 'parties', isOneOf: ['3'] };

export const handOver: Task = {
  open(office, loaded) {
    const { incident } = loaded!;
    const { report } = incident;
    const plan = currentPlan(incident);
    const missing = missingAfter(incident, { invoice: '', hasQuote: false, hasWarrantyCard: false, otherPapers: '' });
    const repair = incident.repairs[incident.repairs.length - 1];
    const parts = handedOverParts(repair);
    const vendorField = (name: string, label: string, value = ''): Field => ({ kind: 'text', name, label, value, showWhen: ofVendor });
    return dialogFor(office, loaded, {
      action: 'handOver',
      title: t.title,
      submit: t.submit,
      working: t.working,
      groups: [
        {
          heading: t.partiesHeading,
          fields: [
            {
              kind: 'radio',
              name: 'parties',
              label: t.parties,
              required: true,
              value: repair?.performer === 'vendor' ? '3' : '2',
              choices: [
                { value: '3', label: t.three },
                { value: '2', label: t.two },
              ],
            },
            {
              kind: 'text',
              name: 'vendorUnit',
              label: t.vendorUnit,
              required: true,
              value: plan?.vendor ?? '',
              suggestions: office.settings.vendors,
              showWhen: ofVendor,
            },
            vendorField('vendorAddress', t.vendorAddress),
            vendorField('vendorTaxCode', t.vendorTaxCode),
            vendorField('vendorRepresentative', t.vendorRepresentative),
            vendorField('vendorPosition', t.vendorPosition),
            { kind: 'text', name: 'receiver', label: t.receiver, required: true, value: report.reporter },
            { kind: 'text', name: 'receiverPosition', label: t.receiverPosition, value: report.position },
            { kind: 'text', name: 'place', label: t.place, value: report.location },
          ],
        },
        {
          heading: t.contentHeading,
          fields: [
            partsTable(
              'items',
              t.items,
              parts.length ? parts : [{ content: report.device, unit: '', quantity: 1, newSerial: report.serial, warrantyUntil: '' }],
            ),
            {
              kind: 'text',
              name: 'trialResult',
              label: t.trialResult,
              value: repair?.trial === 'passed' ? dialogTexts.carryOut.passed : '',
            },
            { kind: 'text', name: 'dataAndAccounts', label: t.dataAndAccounts, value: '' },
            { kind: 'text', name: 'oldParts', label: t.oldParts, value: '' },
          ],
        },
        {
          heading: t.papersHeading,
          fields: [
            { kind: 'text', name: 'invoice', label: t.invoice, value: repair?.invoice ?? '' },
            { kind: 'check', name: 'hasWarrantyCard', label: t.hasWarrantyCard, value: '' },
            { kind: 'check', name: 'hasQuote', label: t.hasQuote, value: '' },
            { kind: 'text', name: 'otherPapers', label: t.otherPapers, value: '' },
            {
              kind: 'radio',
              name: 'agreed',
              label: t.agreed,
              required: true,
              value: 'yes',
              choices: [
                { value: 'yes', label: t.agrees },
                { value: 'no', label: t.disagrees },
              ],
            },
            {
              kind: 'text',
              name: 'missingReason',
              label: t.missingReason,
              required: true,
              value: t.later,
              hint: missing.length ? `${t.missing}: ${recordsPhrase(missing)}.` : t.whole,
              showWhen: { field: 'agreed', isOneOf: ['yes'] },
            },
            { kind: 'area', name: 'opinions', label: t.opinions, value: '', rows: 2, maxLength: 5000 },
          ],
        },
      ],
    });
  },

  read(values) {
    const vendor = {
      unit: values.text('vendorUnit'),
      address: values.text('vendorAddress'),
      taxCode: values.text('vendorTaxCode'),
      representative: values.text('vendorRepresentative'),
      position: values.text('vendorPosition'),
    };
    const handover = {
      place: values.text('place'),
      receiver: values.text('receiver'),
      receiverPosition: values.text('receiverPosition'),
      items: values.parts('items'),
      trialResult: values.text('trialResult'),
      dataAndAccounts: values.text('dataAndAccounts'),
      oldParts: values.text('oldParts'),
      invoice: values.text('invoice'),
      hasWarrantyCard: values.check('hasWarrantyCard'),
      hasQuote: values.check('hasQuote'),
      otherPapers: values.text('otherPapers'),
      opinions: values.text('opinions'),
      agreed: values.choice('agreed', ['yes', 'no'] as const) === 'yes',
    };
    const missingReason = values.text('missingReason');
    return {
      type: 'handOver',
      missingReason,
      handover: values.choice('parties', ['2', '3'] as const) === '3' ? { ...handover, vendor } : handover,
    };
  },
};
