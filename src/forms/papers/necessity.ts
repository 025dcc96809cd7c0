// «Sự cần thiết» of a proposal: what the failure does to the work, its cause, and the record of the inspection.

import type { Incident, Plan } from '../../procedure/incident';
import { dayWords, joined, printable } from '../form-text';

/** Returns the text that a proposal gives as its reason; the IT unit may write another one. */
export function necessityOf({ report }: Incident, plan: Plan | undefined): string {
  const what = joined([report.device, report.assetCode && `mã tài sản ${report.assetCode}`, report.department]);
  const cause = printable(plan?.cause ?? '');
  return [
    sentence(`${what}: ${printable(report.description)}`),
    printable(report.impact) && sentence(`Ảnh hưởng đến công việc: ${printable(report.impact)}`),
    plan && sentence(`Theo Biên bản kiểm tra tình trạng sự cố (BM.02) ${dayWords(plan.at)}${cause && `, nguyên nhân: ${cause}`}`),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A text of people may end with a stop already. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
