// Words in the cells of «Sổ sự cố».
import type { Incident } from '../../procedure/incident';
import { hasUnreceivedSigns } from '../../procedure/incident-state';
import type { Calendar } from '../../procedure/time/calendar';
import { momentText, workingSpanText } from '../moments';

export const dueStateTexts = {
  words: {
    none: 'Không có hạn',
    within: 'Trong hạn',
    soon: 'Sắp đến hạn',
    overdue: 'Quá hạn ',
    /** Before the moment of a limit that has passed. */
    since: 'từ ',
    day: ' ngày ',
    hour: ' giờ',
    minute: ' phút',
  },
  legend:
    'Màu của dòng theo hạn đến sớm hơn: hạn bước hoặc hạn hoàn thành (cột Hạn chung):\n• Trong hạn: không tô màu\n• Sắp đến hạn: nền vàng\n• Quá hạn: nền đỏ\n• Hoàn thành đúng hạn: nền xanh\n• Hoàn thành quá hạn: nền nâu\n• Đã kết thúc (từ chối, hủy, trùng…): nền xám\nChọn dòng rồi mở “Cách tính hạn” để xem từng ngày được tính.',
  doneInTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  ended: 'Đã kết thúc',
  /** The due state of a closed incident. */
  closed: ({ status, ending, overall }: Incident, { workingMinutesBetween }: Pick<Calendar, 'workingMinutesBetween'>): string => {
    if (status !== 'completed' || !ending || !overall) return dueStateTexts.ended;
    if (ending.at <= overall.dueAt) return dueStateTexts.doneInTime;
    return `${dueStateTexts.doneLate} ${workingSpanText(workingMinutesBetween(overall.dueAt, ending.at))}`;
  },
};

export const registerTexts = {
  edition: (edition: number) => (edition > 1 ? `Mở (lần ${edition})` : 'Mở'),
  beingMade: 'Đang lập',
  openFolder: 'Mở',
  /** What «An ninh mạng» begins with while hours run; a colour goes by it. */
  signs: 'Có dấu hiệu',
  watched: 'Đang theo dõi',
  security: (incident: Incident): string => {
    const { security } = incident;
    if (!security) return hasUnreceivedSigns(incident) ? `${registerTexts.signs}, chưa tiếp nhận` : '';
    if (!security.outcome) return `${registerTexts.watched} từ ${momentText(security.since)}`;
    return security.outcome.kind === 'reported' ? 'Đã báo cáo' : 'Không phải sự cố an ninh mạng';
  },
};

/** What a comparison with the journal has put back (khôi phục theo nhật ký). */
export const restoredTexts = {
  rows: (codes: string[]): string => `Đã ghi lại theo “Nhật ký” các dòng bị thiếu hoặc bị sai ở “Sổ sự cố”, “Dự toán”: ${listed(codes)}.`,
  /** @param all the headers of the columns of each incident */
  cells: (all: { code: string; what: string[] }[]): string =>
    `Đã khôi phục theo “Nhật ký” các ô bị sửa: ${listed(all.map(({ code, what }) => `${code} (${what.join(', ')})`))}. Các cột này ghi tự động.`,
};

/** So many are named one by one. */
const MOST_NAMED = 10;

const listed = (all: string[]): string => {
  const more = all.length - MOST_NAMED;
  return [...all.slice(0, MOST_NAMED), ...(more > 0 ? [`và ${more} sự cố khác`] : [])].join('; ');
};
