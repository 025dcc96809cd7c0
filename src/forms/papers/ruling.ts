// Ý kiến phê duyệt: what a leader decided on a proposal, as it is printed in BM.03 or on a paper of its own.
import { moneyText } from '../../figures';
import type { Decision, Incident, Plan } from '../../procedure/incident';
import type { FormFields } from '../fields';
import type { FormContext } from '../form-context';
import { checkbox, dayOrDots, dayWords, dots, momentWords, orDots, printable } from '../form-text';
import { costOf, type PlanCost } from './plan-cost';

/** Returns the decision on the plan. A plan submitted after the last decision has none yet. */
export function decisionOn(plan: Plan | undefined, { decisions, submission }: Incident): Decision | undefined {
  const last = decisions[decisions.length - 1];
  // The same version may be submitted again after a withdrawal, and waits again.
  return last && last.planVersion === plan?.version && !(submission && submission.at > last.at) ? last : undefined;
}

/** Returns the fields of the decision and of its signature; until the decision, those of whoever may sign now. */
export function rulingFields(
  incident: Incident,
  { agency, delegate }: FormContext,
  plan: Plan | undefined,
): Pick<FormFields, 'placeholders' | 'blocks'> {
  const decision = decisionOn(plan, incident);
  // NĐ 30/2020, Điều 13(2): a vice chairman signs for the chairman with KT., by the văn bản ủy quyền.
  const signer = decision?.by ?? delegate;
  const isViceChairman = signer !== undefined && !signer.roles.includes('chairman');
  const delegation = isViceChairman ? signer.delegationDocument : undefined;
  const opinion = printable(decision?.reason ?? '');
  return {
    placeholders: {
      O_DUYET: checkbox(decision?.approved === true),
      KINH_PHI_DUYET: approvedSum(decision, costOf(plan)),
      O_TRA_LAI: checkbox(decision?.approved === false),
      NOI_DUNG_TRA_LAI: decision?.approved === false ? orDots(opinion) : dots,
      Y_KIEN: opinion,
      DUYET_LUC: decision ? momentWords(decision.at) : '',
      NGAY_DUYET: dayOrDots(decision?.at),
      // Under the letterhead of a unit «Chủ tịch» alone has no owner.
      CHUC_DANH_DUYET: printable(agency.addressee).toUpperCase(),
      KY_DUYET: printable(signer ? signer.name : agency.chairman),
      SO_UY_QUYEN: printable(delegation?.number ?? ''),
      NGAY_UY_QUYEN: delegation ? dayWords(delegation.day) : '',
    },
    blocks: {
      CO_Y_KIEN: decision?.approved === true && opinion !== '',
      DA_QUYET_DINH: decision !== undefined,
      KT: isViceChairman,
      KHONG_KT: !isViceChairman,
      CO_UY_QUYEN: delegation !== undefined,
    },
  };
}

function approvedSum(decision: Decision | undefined, { isFree, totalDong }: PlanCost): string {
  if (!decision?.approved) return dots;
  return isFree ? 'không phát sinh' : moneyText(totalDong);
}
