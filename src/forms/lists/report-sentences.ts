// The sentences of the báo cáo: what the figures of a period say, beside those of the year before.
import { moneyText, moneyWords, sumText } from '../../figures';
import type { ReportCounts } from '../../procedure/reports/report-figures';
import type { ReportedStep } from './report-content';

/** «tăng 13 (42%) so với cùng kỳ năm trước (31)». */
function comparedWith(now: number, before: number, text: (value: number) => string): string {
  if (now === before) return 'bằng cùng kỳ năm trước';
  const share = before ? ` (${Math.round((100 * Math.abs(now - before)) / before)}%)` : '';
  return `${now > before ? 'tăng' : 'giảm'} ${text(Math.abs(now - before))}${share} so với cùng kỳ năm trước (${text(before)})`;
}

export function amountSentence(now: ReportCounts, before: ReportCounts): string {
  const incidents = (count: number) => `${sumText(count)} sự cố`;
  const carried = now.carried ? `Kỳ trước chuyển sang ${incidents(now.carried)}. ` : '';
  const reported = now.reported
    ? `Trong kỳ, các bộ phận báo ${incidents(now.reported)}, ${comparedWith(now.reported, before.reported, incidents)}.`
    : `Trong kỳ không có sự cố nào được báo${before.reported ? ` (cùng kỳ năm trước ${incidents(before.reported)})` : ''}.`;
  const ended = `Đã kết thúc ${incidents(now.ended)}; chuyển kỳ sau ${incidents(now.left)}.`;
  return `${carried}${reported} ${ended}`;
}

export function outcomeSentence({ reported, completed, inTime, late, endedOtherwise, open, overdue }: ReportCounts): string {
  if (!reported) return 'Không có kết quả xử lý để thống kê.';
  const share = completed ? ` (đạt ${Math.round((100 * inTime) / completed)}% số hoàn thành)` : '';
  const parts = [
    completed ? `hoàn thành ${completed}, trong đó đúng hạn ${inTime}${share}, quá hạn ${late}` : 'chưa hoàn thành sự cố nào',
    ...(endedOtherwise ? [`dừng xử lý ${endedOtherwise} (từ chối, hủy, trùng hoặc không khắc phục được)`] : []),
    ...(open ? [`đang xử lý ${open}${overdue ? `, trong đó quá hạn ${overdue}` : ''}`] : []),
  ];
  return `Trong ${sumText(reported)} sự cố đã báo: ${parts.join('; ')}.`;
}

export function timeSentence(steps: readonly ReportedStep[]): string {
  const passed = steps.filter(({ now }) => now.incidents > 0);
  if (!passed.length) return 'Trong kỳ chưa có sự cố nào qua bước tiếp nhận.';
  const average = ({ now }: ReportedStep) => now.minutes / now.incidents;
  const longest = passed.reduce((one, other) => (average(other) > average(one) ? other : one));
  const beyond = passed.filter((step) => step.limitMinutes !== undefined && average(step) > step.limitMinutes);
  const kept = beyond.length
    ? `Thời gian trung bình vượt thời hạn ở bước ${beyond.map(({ name }) => name.slice(0, 2)).join(', ')}.`
    : 'Thời gian trung bình của các bước đều trong thời hạn của quy trình.';
  return `Thời gian tính theo giờ làm việc, các lần làm lại được cộng dồn. Bước mất nhiều thời gian nhất là ${longest.name}, trung bình ${hours(average(longest))} giờ. ${kept}`;
}

export function costSentence(now: ReportCounts, before: ReportCounts): string {
  if (!now.estimated && !now.spent) return 'Các sự cố báo trong kỳ không phát sinh kinh phí.';
  const words = now.spent ? ` (bằng chữ: ${moneyWords(now.spent).toLowerCase()})` : '';
  return `Dự toán của các sự cố báo trong kỳ là ${moneyText(now.estimated)}; kinh phí thực tế ${moneyText(now.spent)}${words}, ${comparedWith(now.spent, before.spent, moneyText)}.`;
}

/** '2,5' hours of minutes of work. */
export const hours = (minutes: number): string => (Math.round(minutes / 6) / 10).toFixed(1).replace('.', ',');
