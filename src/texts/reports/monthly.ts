// Words of the monthly page: what the chairman reads of the month that is over.
import { sumText } from '../../figures';
import { inTimeShare, type ReportCounts, type ReportedIncident, type ReportLine } from '../../procedure/reports/report-figures';
import { type ReportPeriod, yearBefore } from '../../procedure/reports/report-period';
import { dialogTexts } from '../dialogs';
import { menuTexts } from '../menus';
import { periodPhrase } from './periods';

/** What a page says of its month. */
export interface MonthlyFigures {
  period: ReportPeriod;
  now: ReportCounts;
  before: ReportCounts;
  groups: ReportLine[];
  late: ReportedIncident[];
  /** All incidents that are open now, and those at which a leader has to act. */
  open: number;
  waiting: number;
}

/** The longest bar, in blocks. */
const BAR = 20;
const BLOCK = '█';
/** So many late ones are named. */
const MOST_LATE = 5;

/** A line «– Đã báo: 18 ████»: the bar is drawn by the mail's layout, and read as it is in plain text. */
const line = (label: string, value: number, most: number, text = String(value)): string =>
  `– ${label}: ${text}${value > 0 ? ` ${BLOCK.repeat(Math.max(1, Math.round((BAR * value) / Math.max(most, 1))))}` : ''}`;

function chart(heading: string, rows: [label: string, value: number, text?: string][]): string {
  const most = Math.max(...rows.map(([, value]) => value));
  return [heading, ...rows.map(([label, value, text]) => line(label, value, most, text))].join('\n');
}

/** People's texts in one line: a blank line would begin another paragraph. */
const lateLine = ({ code, device, department, lateReason, endedAt }: ReportedIncident): string =>
  `– ${[code, device, department].filter(Boolean).join(' · ')}: ${lateReason || (endedAt === undefined ? 'đang xử lý' : 'chưa ghi lý do')}`.replace(
    /\s+/g,
    ' ',
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const monthlyTexts = {
  /** «Sự cố CNTT tháng 11 năm 2026: 18 sự cố mới báo, 15 kết thúc, 2 quá hạn». */
  subject: ({ period, now }: MonthlyFigures): string =>
    `Sự cố CNTT ${periodPhrase(period)}: ${
      [
        ...(now.reported ? [`${now.reported} sự cố mới báo`] : []),
        ...(now.ended ? [`${now.ended} ${now.reported ? '' : 'sự cố '}kết thúc`] : []),
        ...(now.late + now.overdue ? [`${now.late + now.overdue} ${now.reported + now.ended ? '' : 'sự cố '}quá hạn`] : []),
      ].join(', ') || 'không có sự cố mới'
    }`,
  paragraphs: (figures: MonthlyFigures): string[] => {
    const { period, now, before, groups, late, open, waiting } = figures;
    const share = inTimeShare(now);
    const ended = now.ended ? `${now.ended} sự cố kết thúc` : 'không có sự cố nào kết thúc';
    const first = now.reported
      ? `${capital(periodPhrase(period))} có ${now.reported} sự cố được báo, ${ended}${
          share === undefined ? '' : `; trong các sự cố hoàn thành, ${Math.round(100 * share)}% đúng hạn`
        }.`
      : `${capital(periodPhrase(period))} không có sự cố nào được báo, ${ended}.`;
    const standing = open
      ? `Hiện còn ${open} sự cố đang xử lý${waiting ? `, trong đó ${waiting} sự cố chờ ý kiến đồng chí` : ''}.`
      : 'Hiện không còn sự cố nào đang xử lý.';
    return [
      `${first} ${standing}`,
      ...(now.reported + now.ended
        ? [
            chart('Trong tháng', [
              ['Đã báo', now.reported],
              ['Kết thúc', now.ended],
              ['Quá hạn', now.late + now.overdue],
              ['Chuyển tháng sau', now.left],
            ]),
          ]
        : []),
      ...(now.reported + before.reported
        ? [
            chart('Số sự cố đã báo, so với cùng kỳ năm trước', [
              [capital(periodPhrase(period)), now.reported],
              [capital(periodPhrase(yearBefore(period))), before.reported],
            ]),
          ]
        : []),
      ...(groups.length
        ? [
            chart(
              'Theo nhóm sự cố',
              groups.map(({ name, reported }) => [name.replace(/^\w+ – /, ''), reported]),
            ),
          ]
        : []),
      ...(now.estimated + now.spent
        ? [
            chart('Kinh phí của các sự cố đã báo (đồng)', [
              ['Dự toán', now.estimated, sumText(now.estimated)],
              ['Thực tế', now.spent, sumText(now.spent)],
            ]),
          ]
        : []),
      ...(late.length
        ? [
            [
              `Sự cố quá hạn (${late.length})`,
              ...late.slice(0, MOST_LATE).map(lateLine),
              ...(late.length > MOST_LATE ? [`– và ${late.length - MOST_LATE} sự cố khác`] : []),
            ].join('\n'),
          ]
        : []),
      `Số liệu đầy đủ ở trang “Báo cáo”. Nếu không cần nhận thư này, đồng chí mở trang phê duyệt (hoặc chọn “${menuTexts.leaders} ▸ ${menuTexts.queue}”), mục “${dialogTexts.monthlyPage.title}”, bấm “${dialogTexts.monthlyPage.submitOff}”.`,
    ];
  },
};
