// «Xuất báo cáo…»: which period, who signs, what else is to be said; the paper is made of the rows as they stand.
import { isReportPart, lastMonth, type ReportPart, type ReportPeriod, reportParts, spanOf } from '../procedure/reports/report-period';
import { yearOf } from '../procedure/time/dates';
import { fieldErrors } from '../texts/dialogs';
import { menuTexts } from '../texts/menus';
import { partName } from '../texts/reports/periods';
import { reportPaperTexts as t } from '../texts/reports/report-paper';
import { rightTexts } from '../texts/rights';
import { holdersOf, mayCall } from './global-rights';
import type { DialogAnswer, DialogModel, DialogResult, NoticeModel } from './page-models';
import type { Office } from './ports';
import { dialogFor } from './tasks/task';
import { TypedValues } from './tasks/typed-values';

/** Returns the dialog; a notice for people without a part in the work. Needs a read before. */
export function reportPaperDialog(office: Office): DialogModel | NoticeModel {
  if (!mayCall('menuReportPaper', office.actor())) return { kind: 'notice', title: menuTexts.notice, message: notYours(), links: [] };
  const { year, part } = lastMonth(office.now());
  const signers = signersOf(office);
  return dialogFor(office, undefined, {
    action: 'exportReport',
    title: t.title,
    subject: t.subject,
    submit: t.submit,
    working: t.working,
    groups: [
      {
        fields: [
          { kind: 'text', name: 'year', label: t.year, required: true, value: String(year), inputMode: 'numeric' },
          {
            kind: 'select',
            name: 'part',
            label: t.part,
            required: true,
            value: part,
            choices: (Object.keys(reportParts) as ReportPart[]).map((one) => ({ value: one, label: partName(one) })),
          },
          { kind: 'select', name: 'signer', label: t.signer, required: true, value: signers[0]?.value ?? '', choices: signers },
          { kind: 'text', name: 'addressee', label: t.addressee, value: '', hint: t.addresseeHint },
          { kind: 'area', name: 'remarks', label: t.remarks, value: '', rows: 3, maxLength: 4000, hint: t.remarksHint },
        ],
      },
    ],
  });
}

const notYours = (): string => rightTexts.notYours(holdersOf('menuReportPaper'));

/** The chairman first; a vice chairman signs in the chairman's place. */
function signersOf({ settings: { people, agency } }: Office): { value: string; label: string; name: string; isDeputy: boolean }[] {
  const chairmen = people.filter(({ roles }) => roles.includes('chairman')).map(({ name }) => name);
  const deputies = people.filter(({ roles }) => roles.includes('viceChairman')).map(({ name }) => name);
  const heads = chairmen.length ? chairmen : [agency.chairman];
  return [
    ...heads.map((name) => ({ value: name, label: `${name}, ${t.chairman}`, name, isDeputy: false })),
    ...deputies
      .filter((name) => !heads.includes(name))
      .map((name) => ({ value: name, label: `${name}, ${t.deputy}`, name, isDeputy: true })),
  ];
}

/** Returns whether the answer is one on a report, which is about no incident: making the paper takes longer than a lock is held. */
export const isOnReport = ({ action }: DialogAnswer): boolean => action === 'exportReport';

/** Makes the paper, or finds it; sent twice, there is one. */
export function answerReportPaper(office: Office, { values: given }: DialogAnswer): DialogResult {
  office.read({});
  const refused = (message: string, fields: Record<string, string> = {}): DialogResult => ({ ok: false, message, fields });
  if (!mayCall('menuReportPaper', office.actor())) return refused(notYours());
  const values = new TypedValues(given);
  const period = periodIn(values, office.now());
  const signers = signersOf(office);
  const signer = values.choice(
    'signer',
    signers.map(({ value }) => value),
  );
  if (!values.areRight || !period) return refused(fieldErrors.check, values.errors);
  const { name, isDeputy } = signers.find(({ value }) => value === signer)!;
  const { url, edition, isNew } = office.reports.make(period, {
    signer: name,
    isDeputy,
    addressee: values.text('addressee'),
    remarks: values.text('remarks'),
  });
  const message = !isNew ? t.standing(period) : edition > 1 ? t.anew(period, edition) : t.made(period);
  return { ok: true, message, links: [{ text: t.open, url }] };
}

function periodIn(values: TypedValues, at: number): ReportPeriod | undefined {
  const text = values.text('year');
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < FIRST_YEAR || year > yearOf(at) + 1) values.errors.year = t.wrongYear;
  const part = values.text('part');
  if (!isReportPart(part)) {
    values.errors.part = fieldErrors.choose;
    return undefined;
  }
  if (values.errors.year) return undefined;
  if (spanOf({ year, part }).from > at) {
    values.errors.part = t.notBegun;
    return undefined;
  }
  return { year, part };
}

const FIRST_YEAR = 2000;
