// What the papers on one proposal share: its name, its trích yếu, to whom it goes.
import type { Incident, Instant, Report } from '../../procedure/incident';
import { numberOf } from '../../procedure/incident-state';
import { isToTrinh } from '../../procedure/settings';
import { midSentence } from '../../procedure/vietnamese-text';
import type { Agency } from '../fields';
import { dayWords, dots, printable } from '../form-text';
import type { PlanCost } from './plan-cost';

/** «Về việc phê duyệt phương án, kinh phí khắc phục sự cố máy in Canon LBP 2900»: the kind of the plan is ticked below, and is not always one of the whole device. */
export const proposalSubject = ({ isFree }: PlanCost, { device }: Report): string =>
  `Về việc phê duyệt phương án${isFree ? '' : ', kinh phí'} khắc phục sự cố ${midSentence(printable(device))}`;

/** «Kính gửi: Chủ tịch Ủy ban nhân dân xã Sơn Tây», whether or not the setting has the name of the commune. */
export function addresseeOf({ addressee, locality }: Agency): string {
  const [to, place] = [printable(addressee), printable(locality)];
  return place && /(xã|phường|đặc khu)$/i.test(to) ? `${to} ${place}` : to;
}

/** A proposal as other papers cite it: «Tờ trình số 45/TTr-CNTT», and its day: that of the number, else of the submission. */
export function citedProposal(incident: Incident, agency: Agency, { version, at }: { version?: number; at?: Instant }): Cited {
  const text = printable(agency.submissionTitle).toLowerCase();
  const name = text.charAt(0).toUpperCase() + text.slice(1);
  const number = isToTrinh(agency.submissionTitle) ? numberOf(incident, version) : undefined;
  const day = number?.day ?? at;
  return { name: number ? `${name} số ${printable(number.number)}` : name, day: day === undefined ? dots : dayWords(day) };
}

interface Cited {
  name: string;
  day: string;
}
