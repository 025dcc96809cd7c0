// Placeholders that every form has: the agency, the procedure, the incident, the day.

import type { FormCode, Incident, Report } from '../../procedure/incident';
import type { FormFields } from '../fields';
import type { FormContext } from '../form-context';
import { dayWords, joined, orDots, printable } from '../form-text';

/** Returns the issue of a form and the edition of the paper, for its footer; as issued the procedure names one form only, so it is printed when it is set. */
export function issueFields(form: FormCode, { agency, edition = 1 }: FormContext): Pick<FormFields, 'placeholders' | 'blocks'> {
  const { issue, issuedOn } = agency.issues[form] ?? agency;
  return {
    placeholders: { LAN_BAN_HANH: printable(issue), NGAY_BAN_HANH: printable(issuedOn), LAN_LAP: String(edition) },
    blocks: { CO_BAN_HANH: issue !== '' && issuedOn !== '', LAP_LAI: edition > 1 },
  };
}

/** Returns the placeholders that are common to all forms; a form may replace NGAY_LAP by its own day. */
export function letterheadPlaceholders(incident: Incident, { agency, at }: FormContext): Record<string, string> {
  return {
    CO_QUAN: printable(agency.name),
    DIA_PHUONG: printable(agency.place),
    CO_QUAN_CHU_QUAN: printable(agency.parent),
    BO_PHAN_CNTT: printable(agency.itUnit),
    TEN_BO_PHAN_CNTT: printable(agency.itUnitName),
    VIET_TAT_CNTT: printable(agency.itUnitSymbol),
    DIA_DANH: printable(agency.locality),
    NGAY_LAP: dayWords(at),
    MA_SU_CO: incident.code,
    MA_QUY_TRINH: printable(agency.procedureCode),
  };
}

/** Returns the request that a paper on its repair names: who asked when, for which device, where. */
export const requestFields = (report: Report): Record<string, string> => ({
  NGAY_DE_NGHI: dayWords(report.reportedAt),
  NGUOI_DE_NGHI: orDots(report.reporter),
  BO_PHAN: orDots(report.department),
  THIET_BI: orDots(report.device),
  MA_SERI: orDots(joined([report.assetCode, report.serial], ' / ')),
  VI_TRI: orDots(report.location),
});
