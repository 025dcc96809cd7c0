// Words of «Xuất báo cáo…»: its dialog, the names of the papers, and what is said when one was made.
import type { ReportPeriod } from '../../procedure/reports/report-period';
import { periodPhrase } from './periods';

export const reportPaperTexts = {
  title: 'Xuất báo cáo',
  subject: 'Lập văn bản báo cáo theo số liệu hiện có của Sổ sự cố, để đọc lại, trình ký và lấy số.',
  year: 'Năm',
  part: 'Kỳ báo cáo',
  signer: 'Người ký',
  chairman: 'Chủ tịch',
  deputy: 'ký thay Chủ tịch (KT.)',
  addressee: 'Kính gửi',
  addresseeHint: 'Để trống nếu báo cáo không gửi đích danh cơ quan nào.',
  remarks: 'Nhận xét, kiến nghị',
  remarksHint: 'In ở mục V. Để trống thì không in mục này.',
  submit: 'Lập báo cáo',
  working: 'Đang lập báo cáo…',
  wrongYear: 'Nhập năm bằng bốn chữ số, ví dụ 2026.',
  notBegun: 'Kỳ này chưa bắt đầu. Chọn kỳ đã qua hoặc đang diễn ra.',
  beingMade: (period: ReportPeriod): string =>
    `Báo cáo ${periodPhrase(period)} đang được người khác lập. Chờ vài phút rồi mở lại “Xuất báo cáo”.`,
  made: (period: ReportPeriod): string =>
    `Đã lập báo cáo ${periodPhrase(period)}, lưu trong thư mục “${reportPaperTexts.folder}”. Đọc lại, trình ký; ký xong, văn thư cấp số, ghi ngày.`,
  standing: (period: ReportPeriod): string => `Báo cáo ${periodPhrase(period)} đã có và số liệu chưa thay đổi; không lập thêm bản mới.`,
  anew: (period: ReportPeriod, edition: number): string =>
    `Đã lập báo cáo ${periodPhrase(period)} (lần ${edition}), vì nội dung đã thay đổi; bản trước giữ nguyên trong thư mục “${reportPaperTexts.folder}”.`,
  open: 'Mở báo cáo',
  folder: 'Báo cáo',
  /** «Báo cáo sự cố CNTT quý III năm 2026», «… (lần 2)». */
  name: (period: ReportPeriod, edition: number): string =>
    `Báo cáo sự cố CNTT ${periodPhrase(period)}${edition > 1 ? ` (lần ${edition})` : ''}`,
};
