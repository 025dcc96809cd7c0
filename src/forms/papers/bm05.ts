// BM.05 Biên bản bàn giao sau khắc phục sự cố (B7), of three parties or of two.

import type { Handover, Incident, Party, ReplacedPart } from '../../procedure/incident';
import { approvedPlan, handedOverParts } from '../../procedure/incident-state';
import { midSentence } from '../../procedure/vietnamese-text';
import type { FormFields } from '../fields';
import type { FormContext } from '../form-context';
import { checkbox, dots, halfDots, hourByPen, joined, orDots, printable, shortDots } from '../form-text';
import { letterheadPlaceholders } from './letterhead';
import { partRows } from './part-rows';

/** Returns the fields of BM.05, from the last handover; before it, what is known from plan and repair. */
export function bm05(incident: Incident, context: FormContext): FormFields {
  const { report, repairs } = incident;
  const handover = incident.handovers[incident.handovers.length - 1];
  const repair = repairs[repairs.length - 1];
  const vendor = handover ? handover.vendor : expectedVendor(incident);
  const invoice = printable(handover?.invoice || repair?.invoice || '');
  const other = printable(handover?.otherPapers ?? '');
  const itMember = handover?.by ?? repair?.by;
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      HOM_NAY: hourByPen(handover?.at),
      DIA_DIEM: orDots(handover?.place),
      DV_TEN: orDots(vendor?.unit),
      DV_DIA_CHI: orDots(vendor?.address),
      DV_MST: orDots(vendor?.taxCode),
      DV_DAI_DIEN: orDots(vendor?.representative, halfDots),
      DV_CHUC_VU: orDots(vendor?.position, halfDots),
      CNTT_DAI_DIEN: orDots(itMember?.name, halfDots),
      CNTT_CHUC_VU: orDots(itMember?.position, halfDots),
      NHAN_BO_PHAN: orDots(report.department),
      NHAN_DAI_DIEN: orDots(handover?.receiver, halfDots),
      NHAN_CHUC_VU: orDots(handover?.receiverPosition, halfDots),
      THIET_BI: midSentence(orDots(report.device)),
      KET_QUA: orDots(handover?.trialResult),
      DU_LIEU: orDots(handover?.dataAndAccounts),
      LINH_KIEN_CU: orDots(handover?.oldParts),
      O_HOA_DON: checkbox(invoice !== ''),
      HOA_DON: invoice || shortDots,
      O_PHIEU_BAO_HANH: checkbox(handover?.hasWarrantyCard === true),
      O_BAO_GIA: checkbox(handover?.hasQuote === true),
      O_KHAC: checkbox(other !== ''),
      KHAC: other,
      Y_KIEN: opinionOf(handover),
      SO_BAN: vendor ? '03' : '02',
      KY_GIAO: joined([vendor?.representative]),
      KY_CNTT: joined([itMember?.name]),
      KY_NHAN: joined([handover?.receiver]),
    },
    rows: { BAN_GIAO: partRows(handedOverItems(incident, handover)) },
    blocks: { BA_BEN: vendor !== undefined, HAI_BEN: vendor === undefined, CO_KHAC: other !== '' },
  };
}

/** Returns the vendor to print before the handover: that of the approved plan, if it did the work. */
function expectedVendor(incident: Incident): Party | undefined {
  const { repairs } = incident;
  if (repairs[repairs.length - 1]?.performer !== 'vendor') return undefined;
  return { unit: approvedPlan(incident)?.vendor ?? '', address: '', taxCode: '', representative: '', position: '' };
}

/** Returns the items of the handover: as entered, else the replaced parts, else the device itself. */
function handedOverItems({ report, repairs }: Incident, handover: Handover | undefined): ReplacedPart[] {
  const items = handover?.items.length ? handover.items : handedOverParts(repairs[repairs.length - 1]);
  return items.length ? items : [{ content: report.device, unit: '', quantity: 0, newSerial: report.serial, warrantyUntil: '' }];
}

function opinionOf(handover: Handover | undefined): string {
  if (!handover) return dots;
  const agreement = handover.agreed ? 'Các bên thống nhất nội dung bàn giao.' : 'Bên nhận chưa thống nhất nội dung bàn giao.';
  return joined([agreement, handover.opinions], '\n');
}
