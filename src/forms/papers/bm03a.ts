// BM.03A Phiếu ý kiến phê duyệt (B5): the ruling on a tờ trình, which has a văn thư number and is a paper of its own.

import type { Incident } from '../../procedure/incident';
import { proposalOf } from '../../procedure/incident-state';
import type { FormFields } from '../fields';
import type { FormContext } from '../form-context';
import { orDots } from '../form-text';
import { letterheadPlaceholders } from './letterhead';
import { costOf } from './plan-cost';
import { citedProposal, proposalSubject } from './proposal';
import { rulingFields } from './ruling';

/** Returns the fields of BM.03A, on the plan that was decided last. */
export function bm03a(incident: Incident, context: FormContext): FormFields {
  const { report } = incident;
  const { plan, submission } = proposalOf(incident);
  const cost = costOf(plan);
  const cited = citedProposal(incident, context.agency, { version: plan?.version, at: submission?.at });
  const ruling = rulingFields(incident, context, plan);
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      ...ruling.placeholders,
      TEN_VAN_BAN_TRINH: cited.name,
      NGAY_TRINH: cited.day,
      TRICH_YEU: proposalSubject(cost, report).replace(/^Về/, 'về'),
      PHUONG_AN: orDots(plan?.text),
      PHIEN_BAN: String(plan?.version ?? 1),
      TONG_CONG: cost.total,
      BANG_CHU: cost.totalInWords,
    },
    rows: {},
    blocks: {
      ...ruling.blocks,
      PHUONG_AN_DIEU_CHINH: (plan?.version ?? 1) > 1,
      CO_KINH_PHI: !cost.isFree,
      KHONG_KINH_PHI: cost.isFree,
    },
  };
}
