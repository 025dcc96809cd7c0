// What the papers on one proposal share: its name, its trích yếu, to whom it goes.
import type { Plan, PlanKind, Report } from '../../procedure/incident';
import type { Agency } from '../fields';
import { printable } from '../form-text';
import type { PlanCost } from './plan-cost';

/** «Về việc đề nghị phê duyệt phương án và kinh phí sửa chữa Máy in Canon LBP 2900». */
export const proposalSubject = (plan: Plan | undefined, { isFree }: PlanCost, { device }: Report): string =>
  `Về việc đề nghị phê duyệt phương án ${isFree ? '' : 'và kinh phí '}${plan ? purposes[plan.kind] : 'sửa chữa, thay thế'} ${printable(device)}`;

const purposes: Record<PlanKind, string> = {
  selfRepair: 'khắc phục',
  hiredRepair: 'sửa chữa',
  replacement: 'thay thế',
  warranty: 'bảo hành',
};

/** «Kính gửi: Chủ tịch Ủy ban nhân dân xã Sơn Tây», whether or not the setting has the name of the commune. */
export function addresseeOf({ addressee, locality }: Agency): string {
  const [to, place] = [printable(addressee), printable(locality)];
  return place && /(xã|phường|đặc khu)$/i.test(to) ? `${to} ${place}` : to;
}

/** 'TỜ TRÌNH' within a sentence: 'Tờ trình'. */
export function proposalName({ submissionTitle }: Agency): string {
  const text = printable(submissionTitle).toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
