// BM.04 Phiếu hoàn thành khắc phục sự cố (B6).
import type { Incident, Instant, Repair } from '../procedure/incident';
import type { FormFields } from './fields';
import type { FormContext } from './form-fields';
import { letterheadMarks } from './letterhead';
import { moneyText } from './money';
import { moneyInWords } from './money-words';
import { partRows } from './parts';
import { costOf } from './plan-cost';
import { box, dayWords, dots, joined, momentOrDots, momentWords, orDots, printable, workingTimeWords } from './writing';

export function bm04(incident: Incident, context: FormContext): FormFields {
  const { report } = incident;
  const repair = incident.repairs[incident.repairs.length - 1];
  const approval = [...incident.decisions].reverse().find(({ approved }) => approved);
  const plan = incident.plans.find(({ version }) => version === approval?.planVersion);
  const approved = plan && costOf(plan);
  const lateness = latenessOf(incident, repair, context);
  const text = (value: string | undefined) => printable(value ?? '');
  return {
    marks: {
      ...letterheadMarks(incident, context),
      NGAY_LAP: dayWords(repair?.at ?? context.at),
      NGAY_DE_NGHI: dayWords(report.reportedAt),
      NGUOI_DE_NGHI: orDots(report.reporter),
      BO_PHAN: orDots(report.department),
      THIET_BI: orDots(report.device),
      MA_SERI: orDots(joined([report.assetCode, report.serial], ' / ')),
      VI_TRI: orDots(report.location),
      TEN_VAN_BAN_DUYET: capitalised(context.agency.submissionTitle),
      NGAY_TRINH: incident.submission ? dayWords(incident.submission.at) : dots,
      NGUOI_DUYET: approval ? joined([approval.by.position, approval.by.name], ' ') : '',
      NGAY_DUYET: approval ? dayWords(approval.at) : '',
      LAN: String(repair?.round ?? 1),
      O_CNTT: box(repair?.performer === 'it'),
      O_DON_VI: box(repair?.performer === 'vendor'),
      DON_VI: orDots(repair?.performer === 'vendor' ? plan?.vendor : ''),
      TU: momentOrDots(repair?.from),
      DEN: momentOrDots(repair?.to),
      NGUYEN_NHAN: orDots(repair?.cause),
      NOI_DUNG: orDots(repair?.text),
      VAN_HANH_TU: momentOrDots(repair?.trialFrom),
      VAN_HANH_DEN: momentOrDots(repair?.trialTo),
      O_DAT: box(repair?.trial === 'passed'),
      O_KHONG_DAT: box(repair?.trial === 'failed'),
      LY_DO_KHONG_DAT: orDots(repair?.failReason),
      HAN: momentOrDots(lateness.dueAt),
      HAN_DAU: momentOrDots(lateness.firstDueAt),
      O_DUNG_HAN: box(lateness.isLate === false),
      O_QUA_HAN: box(lateness.isLate === true),
      QUA_HAN: lateness.words,
      LY_DO_QUA_HAN: orDots(repair?.lateReason),
      KINH_PHI: repair ? moneyText(repair.actualCost) : dots,
      BANG_CHU: repair ? moneyInWords(repair.actualCost) : dots,
      CHENH_LECH: differenceWords(repair, approved?.dong),
      HOA_DON: text(repair?.invoice),
      KHUYEN_NGHI: orDots(repair?.recommendation),
      Y_KIEN: orDots(repair?.requesterOpinion),
      KY_DE_NGHI: joined([report.reporter]),
      KY_CNTT: joined([repair?.by.name]),
    },
    rows: { LINH_KIEN: partRows(repair?.parts ?? []) },
    blocks: {
      CO_VAN_BAN_DUYET: approval !== undefined,
      LAM_LAI: (repair?.round ?? 1) > 1,
      DON_VI_LAM: repair?.performer === 'vendor',
      CO_LINH_KIEN: !repair || repair.parts.length > 0,
      KHONG_LINH_KIEN: repair !== undefined && repair.parts.length === 0,
      KHONG_DAT: repair?.trial === 'failed',
      QUA_HAN: lateness.isLate === true,
      GIA_HAN: lateness.isExtended,
      CO_KINH_PHI: !repair || repair.actualCost > 0,
      KHONG_KINH_PHI: repair?.actualCost === 0,
      CO_CHENH_LECH: differenceWords(repair, approved?.dong) !== '',
      CO_HOA_DON: text(repair?.invoice) !== '',
    },
  };
}

interface Lateness {
  dueAt?: Instant;
  firstDueAt?: Instant;
  /** Row 11: the original limit stays visible. */
  isExtended: boolean;
  /** Absent while nothing is carried out. */
  isLate?: boolean;
  words: string;
}

/** Against the limit of the whole; on the spot, before it started, against the step's. */
function latenessOf(incident: Incident, repair: Repair | undefined, { calendar }: FormContext): Lateness {
  const visits = incident.steps.filter(({ step }) => step === 'B6');
  const limit = incident.overall ?? visits[visits.length - 1];
  const { dueAt, firstDueAt } = limit ?? {};
  const isExtended = dueAt !== undefined && firstDueAt !== undefined && firstDueAt !== dueAt;
  if (!repair || dueAt === undefined) return { dueAt, firstDueAt, isExtended, words: '' };
  if (repair.at <= dueAt) return { dueAt, firstDueAt, isExtended, isLate: false, words: '' };
  const minutes = calendar.workingMinutesBetween(dueAt, repair.at);
  const after = `hoàn thành lúc ${momentWords(repair.at)}`;
  return { dueAt, firstDueAt, isExtended, isLate: true, words: minutes > 0 ? `${workingTimeWords(minutes)} (${after})` : after };
}

function differenceWords(repair: Repair | undefined, approved: number | undefined): string {
  if (!repair || approved === undefined || repair.actualCost === approved) return '';
  const difference = repair.actualCost - approved;
  return `${difference > 0 ? 'tăng' : 'giảm'} ${moneyText(Math.abs(difference))} so với kinh phí được duyệt ${moneyText(approved)}`;
}

/** 'TỜ TRÌNH' within a sentence: 'Tờ trình'. */
function capitalised(title: string): string {
  const text = printable(title).toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
