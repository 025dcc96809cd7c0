// BM.02 Biên bản kiểm tra tình trạng sự cố (B3).

import type { DataState, Incident, InspectedItem, PlanKind } from '../../procedure/incident';
import { currentPlan } from '../../procedure/incident-state';
import type { FormFields } from '../fields';
import type { FormContext } from '../form-context';
import { checkbox, hourByPen, joined, orDots, printable, shortDots } from '../form-text';
import { letterheadPlaceholders } from './letterhead';
import { costOf } from './plan-cost';

/** Returns the fields of BM.02, from the latest version of the plan. */
export function bm02(incident: Incident, context: FormContext): FormFields {
  const { report } = incident;
  const plan = currentPlan(incident);
  const cost = costOf(plan);
  // Who only sells the new device was not there.
  const wasPresent = plan?.kind === 'hiredRepair' || plan?.kind === 'warranty';
  const vendor = wasPresent ? printable(plan.vendor) : '';
  const isData = (state: DataState) => checkbox(plan?.data === state);
  const isKind = (kind: PlanKind) => checkbox(plan?.kind === kind);
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      THOI_GIAN: hourByPen(plan?.at),
      DIA_DIEM: orDots(report.location),
      DAI_DIEN_CNTT: orDots(joined([plan?.by.name, plan?.by.position])),
      DAI_DIEN_BO_PHAN: orDots(joined([report.reporter, report.position, report.department])),
      THANH_PHAN_KHAC: printable(plan?.participants ?? ''),
      DON_VI_SUA_CHUA: vendor,
      NGUYEN_NHAN: orDots(plan?.cause),
      O_DL_KHONG_LIEN_QUAN: isData('unrelated'),
      O_DL_DA_SAO_LUU: isData('backedUp'),
      O_DL_CAN_SAO_LUU: isData('needsBackup'),
      O_TU_KHAC_PHUC: isKind('selfRepair'),
      O_THUE_SUA_CHUA: isKind('hiredRepair'),
      O_THAY_THE: isKind('replacement'),
      O_BAO_HANH: isKind('warranty'),
      PHUONG_AN: orDots(plan?.text),
      PHIEN_BAN: String(plan?.version ?? 1),
      TONG_CONG: cost.total,
      BANG_CHU: cost.totalInWords,
      THOI_GIAN_THUC_HIEN: orDots(plan?.duration),
      // Nobody says when the record was done: the plan is typed in afterwards.
      LAP_XONG: hourByPen(plan?.at),
      SO_BAN: vendor ? '03' : '02',
      KY_LAP: joined([plan?.by.name]),
      KY_BO_PHAN: joined([report.reporter]),
    },
    rows: { HIEN_TRANG: inspectedItems(incident, plan?.items ?? []).map(itemRow) },
    blocks: {
      DON_VI: vendor !== '',
      KHONG_DON_VI: vendor === '',
      CO_THANH_PHAN_KHAC: printable(plan?.participants ?? '') !== '',
      PHUONG_AN_DIEU_CHINH: (plan?.version ?? 1) > 1,
      CO_KINH_PHI: !cost.isFree,
      KHONG_KINH_PHI: cost.isFree,
    },
  };
}

/** Returns the inspected items; the reported device when none was entered. */
function inspectedItems({ report }: Incident, items: InspectedItem[]): InspectedItem[] {
  if (items.length) return items;
  return [
    {
      name: report.device,
      identity: joined([report.assetCode, report.serial], ' / '),
      yearInUse: '',
      warranty: '',
      condition: report.description,
    },
  ];
}

const itemRow = (item: InspectedItem, index: number): Record<string, string> => ({
  TT: String(index + 1),
  TEN: orDots(item.name, shortDots),
  MA_SERI: orDots(item.identity, shortDots),
  NAM: orDots(item.yearInUse, shortDots),
  BAO_HANH: orDots(item.warranty, shortDots),
  TINH_TRANG: orDots(item.condition, shortDots),
});
