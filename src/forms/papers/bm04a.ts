// BM.04A Biên bản vận hành thử chưa đạt (B6): the record of a trial that failed; BM.04 is made when one passes (row 23).

import type { Incident } from '../../procedure/incident';
import { approvedPlan } from '../../procedure/incident-state';
import type { FormFields } from '../fields';
import type { FormContext } from '../form-context';
import { checkbox, joined, orDots, spanWords } from '../form-text';
import { letterheadPlaceholders, requestFields } from './letterhead';

/** Returns the fields of BM.04A, from the last trial that failed. */
export function bm04a(incident: Incident, context: FormContext): FormFields {
  const { report } = incident;
  const repair = incident.repairs.filter(({ trial }) => trial === 'failed').pop();
  const work = spanWords(repair?.from, repair?.to);
  const trial = spanWords(repair?.trialFrom, repair?.trialTo);
  const isByVendor = repair?.performer === 'vendor';
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      ...requestFields(report),
      LAN: String(repair?.round ?? 1),
      O_CNTT: checkbox(repair?.performer === 'it'),
      O_DON_VI: checkbox(isByVendor),
      DON_VI: orDots(isByVendor ? approvedPlan(incident)?.vendor : ''),
      TU: work.from,
      DEN: work.to,
      NOI_DUNG: orDots(repair?.text),
      VAN_HANH_TU: trial.from,
      VAN_HANH_DEN: trial.to,
      LY_DO_KHONG_DAT: orDots(repair?.failReason),
      KHUYEN_NGHI: orDots(repair?.recommendation),
      Y_KIEN: orDots(repair?.requesterOpinion),
      SO_BAN: isByVendor ? '03' : '02',
      KY_DE_NGHI: joined([report.reporter]),
      KY_CNTT: joined([repair?.by.name]),
    },
    rows: {},
    blocks: { LAM_LAI: (repair?.round ?? 1) > 1, DON_VI_LAM: isByVendor, KHONG_DON_VI: !isByVendor },
  };
}
