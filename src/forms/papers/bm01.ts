// BM.01 Phiếu đề nghị khắc phục, xử lý sự cố (B1–B2).

import type { Channel, Direction, Incident, Priority, Report } from '../../procedure/incident';
import { samePerson } from '../../procedure/rights/people';
import type { FormFields } from '../fields';
import type { FormContext } from '../form-context';
import { checkbox, dayWords, halfDots, joined, momentOrDots, momentWords, orDots, printable } from '../form-text';
import { letterheadPlaceholders } from './letterhead';

/** Returns the fields of BM.01. Until the incident is received, part III is dots and empty boxes. */
export function bm01(incident: Incident, context: FormContext): FormFields {
  const { report, classification, security, recordedBy, receivedBy } = incident;
  const isChannel = (channel: Channel) => checkbox(report.channel === channel);
  const isPriority = (priority: Priority) => checkbox(classification?.priority === priority);
  const isDirection = (direction: Direction) => checkbox(classification?.direction === direction);
  // B1 has no form of its own, so BM.01 shows who recorded the report of a person who came or phoned (row 5 of the decisions).
  const wasTypedForReporter = report.channel !== 'form' && !samePerson(recordedBy, { name: report.reporter, email: report.email });
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      NGAY_LAP: dayWords(report.reportedAt),
      HO_TEN: orDots(report.reporter, halfDots),
      CHUC_VU: orDots(report.position, halfDots),
      BO_PHAN: orDots(report.department, halfDots),
      DIEN_THOAI: orDots(report.phone, halfDots),
      PHAT_HIEN_LUC: detected(report),
      BAO_LUC: momentWords(report.reportedAt),
      O_TRUC_TIEP: isChannel('inPerson'),
      O_DIEN_THOAI: isChannel('phone'),
      O_BIEU_MAU: isChannel('form'),
      NGUOI_GHI: orDots(recordedBy.name),
      GHI_LUC: momentWords(incident.recordedAt),
      THIET_BI: orDots(report.device),
      MA_TAI_SAN: orDots(report.assetCode, halfDots),
      SERI: orDots(report.serial, halfDots),
      VI_TRI: orDots(report.location, halfDots),
      NGUOI_SU_DUNG: orDots(report.user, halfDots),
      MO_TA: orDots(report.description),
      ANH_HUONG: orDots(report.impact),
      DE_NGHI: orDots(report.request),
      NGUOI_TIEP_NHAN: orDots(receivedBy?.name),
      TIEP_NHAN_LUC: momentOrDots(incident.receivedAt),
      NHOM: orDots(groupName(classification?.group, context)),
      O_KHAN_CAP: isPriority('urgent'),
      O_CAO: isPriority('high'),
      O_TRUNG_BINH: isPriority('medium'),
      O_THAP: isPriority('low'),
      O_AN_NINH_KHONG: checkbox(classification !== undefined && !security),
      O_AN_NINH_CO: checkbox(security !== undefined),
      O_TAI_CHO: isDirection('onTheSpot'),
      O_KHAO_SAT: isDirection('survey'),
      O_CHUYEN: isDirection('transfer'),
      LY_DO: printable(classification?.reason ?? ''),
      NGUOI_PHU_TRACH: orDots(classification?.assignee),
      HAN_HOAN_THANH: momentOrDots(incident.overall?.dueAt),
      KY_DE_NGHI: joined([report.reporter]),
      KY_TIEP_NHAN: joined([receivedBy?.name]),
    },
    rows: {},
    blocks: {
      GHI_HO: wasTypedForReporter,
      AN_NINH: security !== undefined,
      CO_LY_DO: printable(classification?.reason ?? '') !== '',
    },
  };
}

/** The form says: «Để trống nếu phát hiện ngay trước khi báo.» */
const detected = ({ detectedAt, channel }: Report): string =>
  detectedAt === undefined && channel === 'form' ? 'ngay trước khi báo' : momentOrDots(detectedAt);

/** Returns the group's name, or its code when «Danh mục» no longer has it. Own keys only: a group may have any code. */
function groupName(code: string | undefined, { groupNames }: FormContext): string | undefined {
  return code !== undefined && Object.keys(groupNames).includes(code) ? groupNames[code] : code;
}
