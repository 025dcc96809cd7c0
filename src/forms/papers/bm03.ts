// BM.03 Giấy đề nghị (tờ trình) phê duyệt phương án và kinh phí (B4); a giấy đề nghị has the leader's decision (B5) in it.

import type { Incident, Plan } from '../../procedure/incident';
import { numberOf, proposalOf } from '../../procedure/incident-state';
import { isToTrinh } from '../../procedure/settings';
import type { FormFields } from '../fields';
import type { FormContext } from '../form-context';
import { checkbox, dayWords, joined, orDots, printable } from '../form-text';
import { letterheadPlaceholders } from './letterhead';
import { necessityOf } from './necessity';
import { costOf } from './plan-cost';
import { addresseeOf, proposalSubject } from './proposal';
import { rulingFields } from './ruling';

/** Returns the fields of BM.03 on the present proposal. */
export function bm03(incident: Incident, context: FormContext): FormFields {
  const { agency } = context;
  const { report } = incident;
  const { plan, submission } = proposalOf(incident);
  const cost = costOf(plan);
  const ruling = rulingFields(incident, context, plan);
  const hasNumber = isToTrinh(agency.submissionTitle);
  const number = hasNumber ? numberOf(incident, plan?.version) : undefined;
  const isFilled = (text: string | undefined) => !plan || printable(text ?? '') !== '';
  const submittedBy = submission?.by ?? plan?.by;
  const history = context.repairHistory();
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      ...ruling.placeholders,
      NGAY_LAP: dayWords(number?.day ?? submission?.at ?? context.at),
      SO_VAN_BAN: printable(number?.number ?? ''),
      TEN_VAN_BAN: printable(agency.submissionTitle),
      KY_HIEU: `${hasNumber ? 'TTr' : 'ĐN'}-${printable(agency.itUnitSymbol)}`,
      TRICH_YEU: proposalSubject(cost, report),
      KINH_GUI: addresseeOf(agency),
      SU_CAN_THIET: printable(submission?.necessity ?? '') || necessityOf(incident, plan),
      O_SUA_CHUA: checkbox(plan?.kind === 'selfRepair' || plan?.kind === 'hiredRepair'),
      O_THAY_THE: checkbox(plan?.kind === 'replacement'),
      O_BAO_HANH: checkbox(plan?.kind === 'warranty'),
      PHUONG_AN: orDots(plan?.text),
      PHIEN_BAN: String(plan?.version ?? 1),
      LY_DO_LUA_CHON: orDots(plan?.choiceReason),
      YEU_CAU_KY_THUAT: orDots(plan?.requirements),
      CONG: cost.subtotal,
      TONG_CONG: cost.totalFigures,
      BANG_CHU: cost.totalInWords,
      CAN_CU_GIA: orDots(plan?.priceBasis),
      NGUON_KINH_PHI: printable(plan?.funding ?? '') || orDots(agency.defaultFunding),
      DON_VI_THUC_HIEN: printable(plan?.vendor ?? '') || printable(agency.itUnitName),
      THOI_GIAN_THUC_HIEN: orDots(plan?.duration),
      // Who signs a văn bản does so with their chức vụ; the name of a unit is none (NĐ 30/2020).
      CHUC_DANH_TRINH: hasNumber ? printable(submittedBy?.position ?? '').toUpperCase() || printable(agency.itUnit) : 'NGƯỜI ĐỀ NGHỊ',
      KY_TRINH: joined([submittedBy?.name]),
    },
    rows: {
      CAN_CU: grounds(agency.legalBases, incident, plan).map((text) => ({ NOI_DUNG: text })),
      LICH_SU: history.map((line) => ({ NOI_DUNG: printable(line) })),
      DU_TOAN: cost.lines,
      THUE: cost.vat,
    },
    blocks: {
      ...ruling.blocks,
      LA_TO_TRINH: hasNumber,
      CO_SO: number !== undefined,
      CHUA_CO_SO: hasNumber && !number,
      LA_GIAY_DE_NGHI: !hasNumber,
      PHUONG_AN_DIEU_CHINH: (plan?.version ?? 1) > 1,
      CO_LICH_SU: history.length > 0,
      CHUA_CO_LICH_SU: history.length === 0,
      CO_KINH_PHI: !cost.isFree,
      KHONG_KINH_PHI: cost.isFree,
      CO_THUE: cost.vat.length > 0,
      CO_KE_TOAN: agency.hasAccountantLine && !cost.isFree,
      // What nobody filled in is left out of a proposal that is signed; a form without a plan has room for the pen.
      CO_LY_DO_LUA_CHON: isFilled(plan?.choiceReason),
      CO_YEU_CAU: isFilled(plan?.requirements),
      CO_CAN_CU_GIA: isFilled(plan?.priceBasis),
      CO_THOI_GIAN: isFilled(plan?.duration),
    },
  };
}

/**
 * Căn cứ: those of the office, and the two papers on which this proposal rests. Each begins with «Căn cứ» and ends with «;», the last
 * with «.» (NĐ 30/2020, Phụ lục I).
 */
function grounds(bases: string[], { code, report }: Incident, plan: Plan | undefined): string[] {
  const own = plan
    ? [
        `Phiếu đề nghị khắc phục, xử lý sự cố mã ${code} ${dayWords(report.reportedAt)}`,
        `Biên bản kiểm tra tình trạng sự cố ${dayWords(plan.at)}`,
      ]
    : [];
  const texts = [...bases, ...own].map((basis) => printable(basis).replace(/[\s;.,]+$/, '')).filter((text) => text !== '');
  return texts.map((text, index) => {
    const begun = /^căn cứ/i.test(text) ? text : `Căn cứ ${text}`;
    return `${begun}${index === texts.length - 1 ? '.' : ';'}`;
  });
}
