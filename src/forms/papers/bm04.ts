// BM.04 Phiếu hoàn thành khắc phục sự cố (B6).

import { moneyText, moneyWords } from '../../figures';
import type { Incident, Instant, Repair } from '../../procedure/incident';
import { approvedPlan, lastApproval } from '../../procedure/incident-state';
import { withoutStop } from '../../procedure/vietnamese-text';
import type { FormFields } from '../fields';
import type { FormContext } from '../form-context';
import {
  checkbox,
  dayWords,
  dots,
  hourByPen,
  joined,
  momentOrDots,
  momentWords,
  orDots,
  printable,
  spanWords,
  workingTimeWords,
} from '../form-text';
import { letterheadPlaceholders, requestFields } from './letterhead';
import { partRows } from './part-rows';
import { costOf } from './plan-cost';
import { citedProposal } from './proposal';

/** Returns the fields of BM.04, from the last repair. */
export function bm04(incident: Incident, context: FormContext): FormFields {
  const { report } = incident;
  const repair = incident.repairs[incident.repairs.length - 1];
  const approval = lastApproval(incident);
  const plan = approvedPlan(incident);
  const approved = plan && costOf(plan);
  const answer = repair?.excess?.answer;
  const cited = citedProposal(incident, context.agency, { version: approval?.planVersion, at: incident.submission?.at });
  const finishedAt = repair && saidEnd(repair);
  const progress = progressOf(incident, repair, finishedAt, context);
  const work = spanWords(repair?.from, repair?.to);
  const trial = spanWords(repair?.trialFrom, repair?.trialTo);
  const text = (value: string | undefined) => printable(value ?? '');
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      NGAY_LAP: dayWords(repair?.at ?? context.at),
      // Templates of older versions have it.
      TEN_PHIEU: 'PHIẾU HOÀN THÀNH',
      ...requestFields(report),
      TEN_VAN_BAN_DUYET: cited.name,
      NGAY_TRINH: cited.day,
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
      // That of the work, never that of the typing: the pen fills in what nobody said.
      HOAN_THANH_LUC: finishedAt === undefined ? hourByPen(repair?.at) : momentWords(finishedAt),
      GHI_SO_LUC: repair ? momentWords(repair.at) : '',
      HAN: momentOrDots(progress.dueAt),
      HAN_DAU: momentOrDots(progress.firstDueAt),
      O_DUNG_HAN: checkbox(progress.isLate === false),
      O_QUA_HAN: checkbox(progress.isLate === true),
      QUA_HAN: progress.words,
      LY_DO_QUA_HAN: orDots(repair?.lateReason),
      KINH_PHI: repair ? moneyText(repair.actualCost) : dots,
      BANG_CHU: repair ? moneyWords(repair.actualCost) : dots,
      CHENH_LECH: differenceWords(repair, approved?.totalDong),
      // The template ends the sentence.
      LY_DO_VUOT: withoutStop(text(repair?.costReason)),
      NGUOI_XAC_NHAN: answer ? joined([answer.by.position, answer.by.name], ' ') : '',
      NGAY_XAC_NHAN: answer ? dayWords(answer.at) : '',
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
      GHI_SO_MUON: progress.isRecordedLate,
      CO_KINH_PHI: !repair || repair.actualCost > 0,
      KHONG_KINH_PHI: repair?.actualCost === 0,
      CO_CHENH_LECH: differenceWords(repair, approved?.totalDong) !== '',
      CO_LY_DO_VUOT: repair?.excess !== undefined,
      DA_XAC_NHAN: answer?.confirmed === true,
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
  /** The work was in time, what was typed was not. */
  isRecordedLate: boolean;
  /** Which limits were exceeded, and by how much working time; '' when none. */
  words: string;
}

/** Returns when the trial ended, as it was said; a trial of no length was typed in with the moment of typing. */
const saidEnd = ({ trialFrom, trialTo }: Repair): Instant | undefined => (trialTo > trialFrom ? trialTo : undefined);

/** Compares the repair with the limit of its visit to B6 and with that of the whole: each may be exceeded alone. */
function progressOf(
  { steps, overall }: Incident,
  repair: Repair | undefined,
  finishedAt: Instant | undefined,
  { calendar }: FormContext,
): Progress {
  const visits = steps.filter(({ step }) => step === 'B6');
  const visit = visits.find(({ doneAt }) => doneAt === repair?.at) ?? visits[visits.length - 1];
  const whole = overall ?? visit;
  const limits = {
    dueAt: whole?.dueAt,
    firstDueAt: whole?.firstDueAt,
    isExtended: whole?.dueAt !== undefined && whole.firstDueAt !== undefined && whole.firstDueAt !== whole.dueAt,
  };
  if (!repair || !visit) return { ...limits, isRecordedLate: false, words: '' };
  const at = finishedAt ?? repair.at;
  const exceeded = (name: string, dueAt: Instant | undefined): string => {
    if (dueAt === undefined || at <= dueAt) return '';
    const minutes = calendar.workingMinutesBetween(dueAt, at);
    return `${name}: ${minutes > 0 ? workingTimeWords(minutes) : 'xong ngoài giờ làm việc'}`;
  };
  const words = joined([exceeded('hạn thực hiện', visit.dueAt), exceeded('hạn hoàn thành', overall?.dueAt)], '; ');
  const isRecordedLate = words === '' && [visit.dueAt, overall?.dueAt].some((dueAt) => dueAt !== undefined && repair.at > dueAt);
  return { ...limits, isLate: words !== '', isRecordedLate, words };
}

function differenceWords(repair: Repair | undefined, approved: number | undefined): string {
  if (!repair || approved === undefined || repair.actualCost === approved) return '';
  const difference = repair.actualCost - approved;
  return `${difference > 0 ? 'tăng' : 'giảm'} ${moneyText(Math.abs(difference))} so với kinh phí được phê duyệt ${moneyText(approved)}`;
}
