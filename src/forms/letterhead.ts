// Placeholders that every form has: the agency, the procedure, the incident, the day.

import type { Incident } from '../procedure/incident';
import type { FormContext } from './form-context';
import { dayWords, printable } from './form-text';

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
    LAN_BAN_HANH: printable(agency.issue),
    NGAY_BAN_HANH: printable(agency.issuedOn),
  };
}
