// «Cách tính hạn»: sentences on how a limit came about.

import { quantityText } from '../figures';
import type { CountedDay, Explanation } from '../procedure/time/limit-explanation';
import { withoutStop } from '../procedure/vietnamese-text';
import { hoursText, momentPhrase } from './moments';

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const shortWeekdays = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

const dayMonth = (date: string) => `${date.slice(8)}/${date.slice(5, 7)}`;
const clockText = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const explanationTexts = {
  title: 'Cách tính hạn',
  step: (step: string, name: string) => `Hạn bước ${step} – ${name}`,
  overall: 'Hạn hoàn thành (toàn bộ quy trình)',
  shortDay: ({ date, weekday }: CountedDay) => `${shortWeekdays[weekday]} ${dayMonth(date)}`,
  session: ({ from, to }: { from: number; to: number }) => `${clockText(from)}–${clockText(to)}`,
  daysInRow: (first: CountedDay, last: CountedDay) =>
    first.date.slice(0, 7) === last.date.slice(0, 7)
      ? `${first.date.slice(8)}–${dayMonth(last.date)}`
      : `${dayMonth(first.date)}–${dayMonth(last.date)}`,
  rest: 'nghỉ tuần',

  /** Why the step began when it did. */
  began: {
    reported: 'lúc sự cố được báo',
    previous: (step: string) => `khi bước ${step} xong`,
    returned: 'khi phương án bị trả lại để điều chỉnh',
    withdrawn: 'khi phương án được rút lại',
    trialFailed: 'khi vận hành thử không đạt',
    disputed: 'khi bên nhận chưa đồng ý nhận bàn giao',
    received: 'khi tiếp nhận xong (hết bước B2)',
  },
  start: (at: number, why: string) => `Bắt đầu tính lúc ${momentPhrase(at)}, ${why}.`,
  outside: (countsFrom: number) => `Lúc đó ngoài giờ làm việc, nên thời hạn tính từ ${momentPhrase(countsFrom)}.`,
  length: (workingDays: number, minutes: number) =>
    `Thời hạn: ${quantityText(workingDays)} ngày làm việc (${hoursText(minutes)}), không tính nghỉ trưa, ban đêm và ngày nghỉ.`,
  counted: (days: CountedDay[]) =>
    `Đã tính: ${days
      .map((day) => {
        const parts = day.sessions.flatMap(({ counted }) => (counted ? [explanationTexts.session(counted)] : []));
        return `${weekdays[day.weekday]} ${dayMonth(day.date)}, ${hoursText(day.minutes)} (${parts.join(', ')}${day.kind === 'madeUp' ? `; ${lowerFirst(day.name)}` : ''})`;
      })
      .join('; ')}.`,
  skipped: (days: CountedDay[]) => `Không tính: ${daysOffTexts(days).join('; ')}.`,
  ends: ({ exactAt, dueAt }: Explanation) =>
    exactAt === dueAt
      ? `Hết thời hạn lúc ${momentPhrase(exactAt)}.`
      : `Hết thời hạn lúc ${momentPhrase(exactAt)}; hạn được làm tròn đến hết buổi: ${momentPhrase(dueAt)}.`,
  extended: (days: number, by: string, at: number, reason: string) =>
    `Gia hạn ${quantityText(days)} ngày làm việc (${by} đồng ý lúc ${momentPhrase(at)}${reason ? `; lý do đề nghị: ${withoutStop(reason)}` : ''}).`,
  nowDue: (first: number, due: number) => `Hạn ban đầu: ${momentPhrase(first)}. Hạn hiện nay: ${momentPhrase(due)}.`,
  runsOn:
    'Khi phương án bị trả lại, hạn các bước lập phương án (B3), trình (B4), phê duyệt (B5) tính lại từ đầu; hạn hoàn thành vẫn tính tiếp.',
  differs: (written: number) =>
    `Hạn ban đầu đã ghi là ${momentPhrase(written)}, giữ nguyên; tính theo lịch và cấu hình hiện nay thì khác, vì lịch được sửa sau khi ghi hạn này.`,
  noLimit: (reminderDays: number) =>
    `Bước B7 không có hạn riêng. Hạn hoàn thành vẫn tính đến khi bàn giao xong; quá ${quantityText(reminderDays)} ngày làm việc chưa bàn giao thì có thư nhắc.`,
  security: 'Sự cố an ninh mạng',
  securitySince: (since: number) => `Tính từ lúc phát hiện: ${momentPhrase(since)}, theo giờ đồng hồ, kể cả đêm và ngày nghỉ.`,
  securityLimits: (day: number, threeDays: number) =>
    `Sự cố nghiêm trọng: thông báo lần đầu trước ${momentPhrase(day)} (24 giờ), báo cáo trước ${momentPhrase(threeDays)} (72 giờ). Lộ dữ liệu cá nhân: thông báo trước ${momentPhrase(threeDays)} (72 giờ).`,
  securityDone: (at: number, by: string, isReported: boolean) =>
    `Đã ghi “${isReported ? 'đã báo cáo' : 'không phải sự cố an ninh mạng'}” lúc ${momentPhrase(at)} (${by}).`,
  ended: (at: number) => `Sự cố đã kết thúc lúc ${momentPhrase(at)}; các hạn giữ như khi đó.`,
  notYet: 'Hạn hoàn thành tính từ khi tiếp nhận xong.',
  used: (step: string, usedDays: number, limitDays: number | undefined) =>
    limitDays === undefined
      ? `${step} đã dùng ${quantityText(rounded(usedDays))} ngày làm việc (không có hạn riêng)`
      : `${step} đã dùng ${quantityText(rounded(usedDays))} / ${quantityText(limitDays)} ngày làm việc`,
  usage: 'Thời gian làm việc đã dùng ở từng bước',
  /** «(lần 2)» for a repeated visit to a step. */
  round: (round: number) => (round > 1 ? ` (lần ${round})` : ''),
};

const rounded = (days: number) => Math.round(days * 10) / 10;
const lowerFirst = (text: string) => (text ? text[0]!.toLowerCase() + text.slice(1) : '');

/** Returns «thứ Bảy 14/02», «16/02–20/02 (Tết Nguyên đán)»: days off in a row with the same name are one item. */
function daysOffTexts(days: CountedDay[]): string[] {
  const groups: CountedDay[][] = [];
  for (const day of days) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    if (last && before && day.kind === 'off' && before.kind === 'off' && before.name === day.name) last.push(day);
    else groups.push([day]);
  }
  return groups.map((group) => {
    const first = group[0]!;
    const last = group[group.length - 1]!;
    if (first.kind === 'rest') return `${weekdays[first.weekday]} ${dayMonth(first.date)}`;
    const when = group.length > 1 ? explanationTexts.daysInRow(first, last) : `${weekdays[first.weekday]} ${dayMonth(first.date)}`;
    return first.name ? `${when} (${first.name})` : when;
  });
}
