// Words of reminders and of the daily digest.
import type { Limit, Reminder } from '../../procedure/reminders';
import { stepNames } from '../labels';
import { dayText, momentPhrase, spanText, workingSpanText } from '../moments';

interface IncidentSummary {
  code: string;
  device: string;
  department: string;
  step: keyof typeof stepNames;
}

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

const isSecurity = (limit: Limit) => limit === 'security24' || limit === 'security72';

export const reminderTexts = {
  stages: { overdue: 'Quá hạn', soon: 'Sắp đến hạn', handover: 'Chờ bàn giao' },
  /** One incident: «[SC-2026-0001] Quá hạn bước B3 (…): Máy in, hạn 11:30 ngày 25/11/2026». */
  subject: (incident: IncidentSummary, reminder: Reminder): string =>
    `[${incident.code}] ${stageOf(reminder, incident.step)}: ${incident.device}${reminder.stage === 'handover' ? '' : `, hạn ${momentPhrase(reminder.dueAt)}`}`
      .replace(/\s+/g, ' ')
      .slice(0, 200),
  /** Several: «Nhắc việc: 2 quá hạn, 1 sắp đến hạn». */
  subjectOfMany: (stages: Reminder['stage'][]): string => {
    const parts = (Object.keys(reminderTexts.stages) as Reminder['stage'][])
      .map((stage) => ({ count: stages.filter((one) => one === stage).length, word: reminderTexts.stages[stage].toLowerCase() }))
      .filter(({ count }) => count > 0)
      .map(({ count, word }) => `${count} ${word}`);
    return `Nhắc việc: ${parts.join(', ')}`;
  },
  line: (incident: IncidentSummary, { limit, stage, dueAt }: Reminder, now: number, workingMinutesLeft: number): string => {
    if (limit === 'handover') return `${incidentLine(incident)}: đã khắc phục, chờ bàn giao. Ghi bàn giao khi xong.`;
    const what = limitNames[limit](incident.step);
    const left = isSecurity(limit) ? spanText(dueAt - now) : workingSpanText(workingMinutesLeft);
    return stage === 'overdue'
      ? `${incidentLine(incident)}: quá hạn ${what} từ ${momentPhrase(dueAt)}.`
      : `${incidentLine(incident)}: hạn ${what}: ${momentPhrase(dueAt)}, còn ${left}.`;
  },

  /** What there is none of is not named. */
  digestSubject: (day: number, counts: { fresh: number; waiting: number; dueToday: number; overdue: number }): string => {
    const words = { overdue: 'quá hạn', dueToday: 'đến hạn hôm nay', waiting: 'chờ xử lý', fresh: 'mới báo' };
    const parts = (Object.keys(words) as (keyof typeof words)[]).filter((key) => counts[key]).map((key) => `${counts[key]} ${words[key]}`);
    return `Việc ngày ${dayText(day)}${parts.length ? `: ${parts.join(', ')}` : ''}`;
  },
  waitingForLeader: 'Việc chờ đồng chí phê duyệt',
  digestHeadings: {
    waiting: 'Việc chờ anh/chị xử lý',
    fresh: 'Mới báo, chưa tiếp nhận',
    overdue: 'Việc khác quá hạn',
    dueToday: 'Việc khác đến hạn hôm nay',
  },
  digestLine: (incident: IncidentSummary, dueAt: number | undefined, now: number, workingMinutesLeft: number): string =>
    `– ${incidentLine(incident)}: ${incident.step} ${stepNames[incident.step]}${
      dueAt === undefined
        ? ''
        : now > dueAt
          ? `, quá hạn từ ${momentPhrase(dueAt)}`
          : `, hạn ${momentPhrase(dueAt)}, còn ${workingSpanText(workingMinutesLeft)}`
    }`,
  unconfirmedYear: (year: number): string => `Chưa có thông báo lịch nghỉ lễ, Tết năm ${year}; hạn rơi vào năm đó có thể thay đổi.`,
  markSubject: (day: number): string => `Mã đối chiếu nhật ký ngày ${dayText(day)}`,
  journalHead: (row: number, hash: string): string =>
    `Mã đối chiếu nhật ký đến dòng ${row}: ${hash}. Lưu thư này để đối chiếu khi kiểm tra.`,
};
