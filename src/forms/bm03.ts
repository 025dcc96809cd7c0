// BM.03 Tờ trình (giấy đề nghị) phê duyệt phương án và kinh phí (B4), with the leader's decision (B5).

import { moneyText } from '../figures';
import type { Decision, Incident, Plan, PlanKind } from '../procedure/incident';
import { currentPlan } from '../procedure/incident-state';
import type { FormFields } from './fields';
import type { FormContext } from './form-context';
import { checkbox, dayOrDots, dayWords, dots, joined, momentWords, orDots, printable } from './form-text';
import { letterheadPlaceholders } from './letterhead';
import { necessityOf } from './necessity';
import { costOf, type PlanCost } from './plan-cost';

/** Returns the fields of BM.03, from the submitted version of the plan; before a submission from the latest version. */
export function bm03(incident: Incident, context: FormContext): FormFields {
  const { agency } = context;
  const { report, submission } = incident;
  const plan = incident.plans.find(({ version }) => version === submission?.planVersion) ?? currentPlan(incident);
  const cost = costOf(plan);
  const decision = decisionOn(plan, incident);
  // NĐ 30/2020, Điều 13(2): a vice chairman signs for the chairman with KT., by the văn bản ủy quyền. Until the decision, whoever has it now.
  const signer = decision?.by ?? context.delegate;
  const isViceChairman = signer !== undefined && !signer.roles.includes('chairman');
  const delegation = isViceChairman ? signer.delegationDocument : undefined;
  const isFilled = (text: string | undefined) => !plan || printable(text ?? '') !== '';
  const opinion = printable(decision?.reason ?? '');
  const submittedBy = submission?.by ?? plan?.by;
  const history = context.repairHistory();
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      NGAY_LAP: dayWords(submission?.at ?? context.at),
      TEN_VAN_BAN: printable(agency.submissionTitle),
      KY_HIEU: `${/tờ trình/i.test(agency.submissionTitle) ? 'TTr' : 'ĐN'}-${printable(agency.itUnitSymbol)}`,
      TRICH_YEU: `Về việc đề nghị phê duyệt phương án ${cost.isFree ? '' : 'và kinh phí '}${plan ? purposes[plan.kind] : 'sửa chữa, thay thế'} ${printable(report.device)}`,
      KINH_GUI: addressee(agency),
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
      NGUON_KINH_PHI: printable(plan?.funding ?? '') || orDots(agency.defaultFunding),
      DON_VI_THUC_HIEN: printable(plan?.vendor ?? '') || printable(agency.itUnitName),
      THOI_GIAN_THUC_HIEN: orDots(plan?.duration),
      KY_TRINH: joined([submittedBy?.name]),
      O_DUYET: checkbox(decision?.approved === true),
      KINH_PHI_DUYET: approvedSum(decision, cost),
      O_TRA_LAI: checkbox(decision?.approved === false),
      NOI_DUNG_TRA_LAI: decision?.approved === false ? orDots(opinion) : dots,
      Y_KIEN: opinion,
      DUYET_LUC: decision ? momentWords(decision.at) : '',
      NGAY_DUYET: dayOrDots(decision?.at),
      KY_DUYET: printable(signer ? signer.name : agency.chairman),
      SO_UY_QUYEN: printable(delegation?.number ?? ''),
      NGAY_UY_QUYEN: delegation ? dayWords(delegation.day) : '',
    },
    rows: {
      CAN_CU: legalBases(agency.legalBases).map((text) => ({ NOI_DUNG: text })),
      LICH_SU: history.map((line) => ({ NOI_DUNG: printable(line) })),
      DU_TOAN: cost.lines,
      THUE: cost.vat,
    },
    blocks: {
      PHUONG_AN_DIEU_CHINH: (plan?.version ?? 1) > 1,
      CO_LICH_SU: history.length > 0,
      CHUA_CO_LICH_SU: history.length === 0,
      CO_KINH_PHI: !cost.isFree,
      KHONG_KINH_PHI: cost.isFree,
      CO_THUE: cost.vat.length > 0,
      CO_Y_KIEN: decision?.approved === true && opinion !== '',
      DA_QUYET_DINH: decision !== undefined,
      KT: isViceChairman,
      CO_UY_QUYEN: delegation !== undefined,
      // What nobody filled in is left out of a proposal that is signed; a form without a plan has room for the pen.
      CO_LY_DO_LUA_CHON: isFilled(plan?.choiceReason),
      CO_YEU_CAU: isFilled(plan?.requirements),
      CO_THOI_GIAN: isFilled(plan?.duration),
    },
  };
}

const purposes: Record<PlanKind, string> = {
  selfRepair: 'khắc phục',
  hiredRepair: 'sửa chữa',
  replacement: 'thay thế',
  warranty: 'bảo hành',
};

/** Returns the decision on the printed plan. A plan submitted after the last decision has none yet. */
function decisionOn(plan: Plan | undefined, { decisions, submission }: Incident): Decision | undefined {
  const last = decisions[decisions.length - 1];
  // The same version may be submitted again after a withdrawal, and waits again.
  return last && last.planVersion === plan?.version && !(submission && submission.at > last.at) ? last : undefined;
}

function approvedSum(decision: Decision | undefined, { isFree, totalDong }: PlanCost): string {
  if (!decision?.approved) return dots;
  return isFree ? 'không phát sinh' : moneyText(totalDong);
}

/** «Kính gửi: Chủ tịch Ủy ban nhân dân xã Sơn Tây», whether or not the setting has the name of the commune. */
function addressee({ addressee: text, locality }: FormContext['agency']): string {
  const [to, place] = [printable(text), printable(locality)];
  return place && /(xã|phường|đặc khu)$/i.test(to) ? `${to} ${place}` : to;
}

/** Each basis begins with «Căn cứ» and ends with «;», the last with «.» (NĐ 30/2020, Phụ lục I). */
function legalBases(bases: string[]): string[] {
  const texts = bases.map((basis) => printable(basis).replace(/[\s;.,]+$/, '')).filter((text) => text !== '');
  return texts.map((text, index) => {
    const begun = /^căn cứ/i.test(text) ? text : `Căn cứ ${text}`;
    return `${begun}${index === texts.length - 1 ? '.' : ';'}`;
  });
}
