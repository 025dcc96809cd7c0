// BM.04 Phiếu hoàn thành khắc phục sự cố (B6).

import { moneyText, moneyWords } from '../figures';
import type { Incident, Instant, Repair } from '../procedure/incident';
import type { FormFields } from './fields';
import type { FormContext } from './form-context';
import { checkbox, dayWords, dots, joined, momentOrDots, orDots, printable, spanWords, workingTimeWords } from './form-text';
import { letterheadPlaceholders } from './letterhead';
import { partRows } from './part-rows';
import { costOf } from './plan-cost';

/** Returns the fields of BM.04, from the last repair. */
export function bm04(incident: Incident, context: FormContext): FormFields {
  const { report } = incident;
  const repair = incident.repairs[incident.repairs.length - 1];
  const approval = [...incident.decisions].reverse().find(({ approved }) => approved);
  const plan = incident.plans.find(({ version }) => version === approval?.planVersion);
  const approved = plan && costOf(plan);
  const progress = progressOf(incident, repair, context);
  const work = spanWords(repair?.from, repair?.to);
  const trial = spanWords(repair?.trialFrom, repair?.trialTo);
  const text = (value: string | undefined) => printable(value ?? '');
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      NGAY_LAP: dayWords(repair?.at ?? context.at),
      // A paper on a failed trial must not call itself one of completion.
      TEN_PHIEU: repair?.trial === 'failed' ? 'PHIẾU KẾT QUẢ THỰC HIỆN (CHƯA ĐẠT)' : 'PHIẾU HOÀN THÀNH',
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
      O_CNTT: checkbox(repair?.performer === 'it'),
      O_DON_VI: checkbox(repair?.performer === 'vendor'),
      DON_VI: orDots(repair?.performer === 'vendor' ? plan?.vendor : ''),
      TU: work.from,
      DEN: work.to,
      NGUYEN_NHAN: orDots(repair?.cause),
      NOI_DUNG: orDots(repair?.text),
      VAN_HANH_TU: trial.from,
      VAN_HANH_DEN: trial.to,
      O_DAT: checkbox(repair?.trial === 'passed'),
      O_KHONG_DAT: checkbox(repair?.trial === 'failed'),
      LY_DO_KHONG_DAT: orDots(repair?.failReason),
      HOAN_THANH_LUC: momentOrDots(repair?.at),
      HAN: momentOrDots(progress.dueAt),
      HAN_DAU: momentOrDots(progress.firstDueAt),
      O_DUNG_HAN: checkbox(progress.isLate === false),
      O_QUA_HAN: checkbox(progress.isLate === true),
      QUA_HAN: progress.words,
      LY_DO_QUA_HAN: orDots(repair?.lateReason),
      KINH_PHI: repair ? moneyText(repair.actualCost) : dots,
      BANG_CHU: repair ? moneyWords(repair.actualCost) : dots,
      CHENH_LECH: differenceWords(repair, approved?.totalDong),
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
      QUA_HAN: progress.isLate === true,
      GIA_HAN: progress.isExtended,
      CO_KINH_PHI: !repair || repair.actualCost > 0,
      KHONG_KINH_PHI: repair?.actualCost === 0,
      CO_CHENH_LECH: differenceWords(repair, approved?.totalDong) !== '',
      CO_HOA_DON: text(repair?.invoice) !== '',
    },
  };
}

interface Progress {
  /** Hạn chung: the limit in force and the first one. Row 11 of the decisions: the first limit stays visible. */
  dueAt?: Instant;
  firstDueAt?: Instant;
  isExtended: boolean;
  /** Absent before the repair is recorded. */
  isLate?: boolean;
  /** Which limits were exceeded, and by how much working time; '' when none. */
  words: string;
}

/** Compares the repair with the limit of its visit to B6 and with that of the whole: each may be exceeded alone. */
function progressOf({ steps, overall }: Incident, repair: Repair | undefined, { calendar }: FormContext): Progress {
  const visits = steps.filter(({ step }) => step === 'B6');
  const visit = visits.find(({ doneAt }) => doneAt === repair?.at) ?? visits[visits.length - 1];
  const whole = overall ?? visit;
  const limits = {
    dueAt: whole?.dueAt,
    firstDueAt: whole?.firstDueAt,
    isExtended: whole?.dueAt !== undefined && whole.firstDueAt !== undefined && whole.firstDueAt !== whole.dueAt,
  };
  if (!repair || !visit) return { ...limits, words: '' };
  const exceeded = (name: string, dueAt: Instant | undefined): string => {
    if (dueAt === undefined || repair.at <= dueAt) return '';
    const minutes = calendar.workingMinutesBetween(dueAt, repair.at);
    return `${name}: ${minutes > 0 ? workingTimeWords(minutes) : 'xong ngoài giờ làm việc'}`;
  };
  const words = joined([exceeded('hạn thực hiện', visit.dueAt), exceeded('hạn chung', overall?.dueAt)], '; ');
  return { ...limits, isLate: words !== '', words };
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
