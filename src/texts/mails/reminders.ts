// Words of reminders and of the daily digest.
import { isByTheClock, type Limit, type Reminder } from '../../procedure/reminders';
import { stepNames } from '../labels';
import { captionInSentence, taskLabels } from '../menus';
import { dayText, momentPhrase, spanText, workingSpanText } from '../moments';
import { lowerFirst } from '../sentence';
import { subjectText } from './subject';

interface IncidentSummary {
  code: string;
  device: string;
  department: string;
  step: keyof typeof stepNames;
}

/** How many of each the reader of a digest has; overdue and due today are among the reader's own. late: of the IT unit, for leaders. */
export type DigestCounts = Record<'mine' | 'toDecide' | 'fresh' | 'overdue' | 'dueToday' | 'late', number>;

const incidentLine = ({ code, device, department }: IncidentSummary) => [code, device, department].filter(Boolean).join(' · ');

/** What has the limit, after «Sắp đến hạn» and «Quá hạn». */
const limitNames: Record<Exclude<Limit, 'handover'>, (step: keyof typeof stepNames) => string> = {
  step: (step) => `bước ${step} (${stepNames[step]})`,
  overall: () => 'hoàn thành',
  security24: () => 'thông báo lần đầu sự cố an ninh mạng (24 giờ)',
  security72: () => 'báo cáo sự cố an ninh mạng (72 giờ)',
};

/** «Quá hạn bước B3 (…)», «Chờ bàn giao». */
const stageOf = ({ stage, limit }: Reminder, step: keyof typeof stepNames): string =>
  limit === 'handover' ? reminderTexts.stages[stage] : `${reminderTexts.stages[stage]} ${limitNames[limit](step)}`;

export const reminderTexts = {
  stages: { overdue: 'Quá hạn', soon: 'Sắp đến hạn', handover: 'Chờ bàn giao' },
  /** One incident: «Quá hạn bước B3 (…): Máy in, hạn 11:30 ngày 25/11 [SC-2026-0001]». */
  subject: (incident: IncidentSummary, reminder: Reminder): string =>
    subjectText(
      `[${incident.code}] ${stageOf(reminder, incident.step)}: ${incident.device}${reminder.stage === 'handover' ? '' : `, hạn ${momentPhrase(reminder.dueAt)}`}`,
    ),
  /** Several: «Nhắc việc: 2 quá hạn, 1 sắp đến hạn». */
  subjectOfMany: (stages: Reminder['stage'][], isSecurity: boolean): string => {
    const parts = (Object.keys(reminderTexts.stages) as Reminder['stage'][])
      .map((stage) => ({ count: stages.filter((one) => one === stage).length, word: reminderTexts.stages[stage].toLowerCase() }))
      .filter(({ count }) => count > 0)
      .map(({ count, word }) => `${count} ${word}`);
    return `${isSecurity ? 'Hạn báo cáo sự cố an ninh mạng' : 'Nhắc việc'}: ${parts.join(', ')}`;
  },
  line: (incident: IncidentSummary, { limit, stage, dueAt }: Reminder, now: number, workingMinutesLeft: number): string => {
    if (limit === 'handover') return `${incidentLine(incident)}: đã khắc phục, chờ bàn giao. Ghi bàn giao khi xong.`;
    const what = limitNames[limit](incident.step);
    const left = isByTheClock(limit) ? spanText(dueAt - now) : workingSpanText(workingMinutesLeft);
    return stage === 'overdue'
      ? `${incidentLine(incident)}: quá hạn ${what} từ ${momentPhrase(dueAt)}.`
      : `${incidentLine(incident)}: hạn ${what} là ${momentPhrase(dueAt)}, còn ${left}.`;
  },

  /** To whom security reminders go: what ends them. */
  untilConcluded: `Khi đã báo cáo, hoặc xác định không phải sự cố an ninh mạng: Bộ phận CNTT chọn “${captionInSentence(taskLabels.concludeSecurity)}”; sau đó không còn thư nhắc.`,

  /** «27/11: 3 việc của anh/chị, 1 quá hạn, 1 chưa tiếp nhận»; what there is none of is not named. */
  digestSubject: (day: number, counts: DigestCounts, areAllPlans: boolean): string => {
    const words = {
      mine: 'việc của anh/chị',
      toDecide: lowerFirst(reminderTexts.digestHeadings(areAllPlans).toDecide),
      fresh: 'sự cố chưa tiếp nhận',
      overdue: 'quá hạn',
      dueToday: 'đến hạn hôm nay',
      late: 'việc của Bộ phận CNTT quá hạn',
    };
    const parts = (Object.keys(words) as (keyof typeof words)[]).filter((key) => counts[key]).map((key) => `${counts[key]} ${words[key]}`);
    return `Việc ngày ${dayText(day).slice(0, 5)}${parts.length ? `: ${parts.join(', ')}` : ''}`;
  },
  /** @param areAllPlans whether a leader has only plans to decide: an answer on an extension or a higher cost is no approval */
  digestHeadings: (areAllPlans: boolean) => ({
    mine: 'Việc của anh/chị',
    toDecide: `Việc chờ đồng chí ${areAllPlans ? 'phê duyệt' : 'quyết định'}`,
    fresh: 'Sự cố chưa tiếp nhận',
    late: 'Bộ phận CNTT đang quá hạn',
  }),
  /** What a leader's digest says of the IT unit. */
  unitLine: (open: number, fresh: number): string =>
    `Bộ phận CNTT: ${open} sự cố đang xử lý${fresh ? `, ${fresh} sự cố chưa tiếp nhận` : ''}.`,
  /** What a digest says of an incident in which a leader has asked something: to the IT unit, and to leaders. */
  answerToGive: 'Trả lời câu hỏi của lãnh đạo',
  answerAwaited: (task: string): string => `${task} (chờ Bộ phận CNTT trả lời)`,
  /** What a leader is to decide of an incident that waits for him. */
  toDecide: (step: keyof typeof stepNames): string =>
    step === 'B5' ? 'Phê duyệt phương án' : step === 'B7' ? 'Xác nhận kinh phí vượt' : `Trả lời đề nghị gia hạn bước ${step}`,
  /**
   * @param incident securitySince: while the hours of a security incident run
   * @param task what is to be done
   * @param minutes of working time up to the limit, or since it
   */
  digestLine: (
    incident: IncidentSummary & { securitySince?: number },
    task: string,
    dueAt: number | undefined,
    isOverdue: boolean,
    minutes: number,
  ): string => {
    const signs = incident.step === 'B2' ? 'dấu hiệu sự cố' : 'sự cố';
    const mark = incident.securitySince === undefined ? '' : ` (${signs} an ninh mạng)`;
    const what = `– ${incidentLine(incident)}${mark}: ${task}`;
    if (dueAt === undefined) return what;
    return isOverdue
      ? `${what}, quá hạn ${workingSpanText(minutes)} (từ ${momentPhrase(dueAt)})`
      : `${what}, còn ${workingSpanText(minutes)} (${momentPhrase(dueAt)})`;
  },
  unconfirmedYear: (year: number): string => `Chưa có thông báo lịch nghỉ lễ, Tết năm ${year}; hạn rơi vào năm đó có thể thay đổi.`,
  markSubject: (day: number): string => `Mã đối chiếu nhật ký ngày ${dayText(day)}`,
  journalHead: (row: number, hash: string): string =>
    `Mã đối chiếu nhật ký đến dòng ${row}: ${hash}\nLưu thư này để đối chiếu khi kiểm tra.`,
};
