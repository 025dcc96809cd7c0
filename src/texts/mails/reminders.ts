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

const limitNames: Record<Limit, (step: keyof typeof stepNames) => string> = {
  step: (step) => `bước ${step} (${stepNames[step]})`,
  overall: () => 'tổng thời gian xử lý',
  handover: () => 'bàn giao (B7)',
  security24: () => 'báo lần đầu sự cố an ninh mạng (24 giờ)',
  security72: () => 'báo cáo sự cố an ninh mạng (72 giờ)',
};

const isSecurity = (limit: Limit) => limit === 'security24' || limit === 'security72';

export const reminderTexts = {
  stages: { overdue: 'Quá hạn', soon: 'Sắp đến hạn', handover: 'Chờ bàn giao' },
  /** One incident: «[SC-2026-0001] Quá hạn bước B3 (…): Máy in, hạn 11:30 ngày 25/11/2026». */
  subject: (incident: IncidentSummary, { limit, stage, dueAt }: Reminder): string =>
    `[${incident.code}] ${reminderTexts.stages[stage]} ${limitNames[limit](incident.step)}: ${incident.device}${stage === 'handover' ? '' : `, hạn ${momentPhrase(dueAt)}`}`
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
    const what = limitNames[limit](incident.step);
    if (stage === 'handover') return `${incidentLine(incident)}: đã khắc phục, chờ bàn giao. Hãy ghi bàn giao khi xong.`;
    const left = isSecurity(limit) ? spanText(dueAt - now) : workingSpanText(workingMinutesLeft);
    return stage === 'overdue'
      ? `${incidentLine(incident)}: ${what} quá hạn ${spanText(now - dueAt)} (hạn ${momentPhrase(dueAt)}).`
      : `${incidentLine(incident)}: ${what} còn ${left} (hạn ${momentPhrase(dueAt)}).`;
  },

  digestSubject: (day: number, waiting: number, dueToday: number, overdue: number): string =>
    `Tổng hợp ngày ${dayText(day)}: ${[`${waiting} chờ xử lý`, `${dueToday} đến hạn hôm nay`, `${overdue} quá hạn`].join(', ')}`,
  digestHeadings: {
    waiting: 'Chờ anh/chị',
    fresh: 'Mới báo, chưa tiếp nhận',
    overdue: 'Việc khác quá hạn',
    dueToday: 'Việc khác đến hạn hôm nay',
  },
  digestLine: (incident: IncidentSummary, dueAt: number | undefined, now: number, workingMinutesLeft: number): string =>
    `– ${incidentLine(incident)}: ${incident.step} ${stepNames[incident.step]}${
      dueAt === undefined
        ? ''
        : now > dueAt
          ? `, quá hạn ${spanText(now - dueAt)}`
          : `, hạn ${momentPhrase(dueAt)}, còn ${workingSpanText(workingMinutesLeft)}`
    }`,
  unconfirmedYear: (year: number): string =>
    `Chưa có danh sách ngày nghỉ được xác nhận của năm ${year}: các hạn của năm đó có thể còn thay đổi. Hãy bổ sung ở trang “Ngày nghỉ” khi có thông báo.`,
  markSubject: (day: number): string => `Dấu nhật ký ngày ${dayText(day)}`,
  journalHead: (row: number, hash: string): string =>
    `Dấu nhật ký đến dòng ${row}: ${hash}. Giữ thư này: khi cần kiểm tra, dấu ở cột “Băm” của dòng ấy phải đúng như vậy.`,
};
