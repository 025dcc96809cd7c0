// Words of «Kết thúc năm»: the page, the archive, the first rows of a new journal, the index of the records.
import { sumText } from '../../figures';
import { dayText } from '../moments';

export const closeYearSteps = [
  { id: 'year.check', label: 'Đối chiếu sổ với nhật ký, kiểm tra điều kiện', needs: [] },
  { id: 'year.copy', label: 'Lập bảng tính lưu trữ, chép các trang', needs: ['year.check'] },
  { id: 'year.verify', label: 'Kiểm tra bảng tính lưu trữ từng dòng', needs: ['year.copy'] },
  { id: 'year.turn', label: 'Chuyển sự cố của năm sang bảng tính lưu trữ, mở nhật ký mới', needs: ['year.verify'] },
  { id: 'year.tidy', label: 'Bỏ khỏi bảng tính lưu trữ các sự cố chuyển sang năm sau', needs: ['year.turn'] },
  { id: 'year.paper', label: 'Lập mục lục hồ sơ của năm để in', needs: ['year.turn'] },
] as const;

export type CloseYearStepId = (typeof closeYearSteps)[number]['id'];

export const yearEndTexts = {
  title: 'Kết thúc năm',
  intro:
    'Các sự cố đã kết thúc trong năm được chuyển sang một bảng tính lưu trữ riêng, cùng nhật ký, dự toán và thư; sự cố chưa xong ở lại sổ. Hồ sơ giữ nguyên trong thư mục. Có thể dừng giữa chừng, lần sau làm tiếp từ bước chưa xong.',
  choose: 'Năm kết thúc',
  begin: 'Kết thúc năm',
  year: (year: number, count: number) => `Năm ${year}: ${count} sự cố đã kết thúc`,
  begun: (year: number) => `Năm ${year}: đang làm dở`,
  notKeeper: 'Chỉ người quản trị sổ mới kết thúc năm được. Nhờ người quản trị sổ làm việc này.',
  notTurned: 'Sự cố của năm chưa được chuyển. Làm bước trước rồi làm lại bước này.',
  missing: (what: string) => `Thiếu: ${what}`,
  none: 'Chưa có năm nào để kết thúc: chỉ kết thúc được năm đã qua mà sự cố của năm ấy còn trong sổ.',
  after: {
    heading: 'Sau khi xong',
    items: [
      'Ký mục lục hồ sơ của năm, nộp lưu trữ cơ quan theo quy định.',
      'Tra cứu sự cố cũ ở trang “Mục lục hồ sơ”, có liên kết đến thư mục hồ sơ và bảng tính lưu trữ.',
    ],
  },
  notMended:
    'Chưa kết thúc năm được: sổ và nhật ký chưa khớp nhau. Chọn “Kiểm tra hệ thống…”, làm theo hướng dẫn ở đó, rồi làm lại bước này.',
  unreadable: (codes: string[]) =>
    `Chưa kết thúc năm được: nhật ký của sự cố ${codes.slice(0, 5).join(', ')} đã bị sửa nên chưa chuyển sang nhật ký mới được. Chọn “Khôi phục nhật ký…”, rồi làm lại bước này.`,
  checked: (archived: number, carried: number) => `${archived} sự cố sẽ được chuyển sang bảng tính lưu trữ, ${carried} sự cố ở lại sổ.`,
  nothing: (year: number) => `Không còn sự cố nào của năm ${year} để chuyển.`,
  copied: 'Đã chép các trang sang bảng tính lưu trữ.',
  verified: 'Bảng tính lưu trữ có đủ sự cố, dự toán, thư; nhật ký đủ dòng, không bị sửa.',
  lacks: (what: string) => `Bảng tính lưu trữ chưa đủ: ${what}. Đã bỏ bản chép; bấm “Làm lại các bước chưa xong”.`,
  lacking: {
    journal: 'nhật ký thiếu dòng hoặc đã bị sửa',
    register: (codes: string[]) => `thiếu ${codes.slice(0, 5).join(', ')}`,
    estimate: 'thiếu dòng dự toán',
    outbox: 'thiếu thư',
  },
  moved: 'Trong lúc chép có việc mới được ghi. Bấm “Làm lại các bước chưa xong” để chép lại phần mới.',
  turned: (archived: number, carried: number) => `Đã chuyển ${archived} sự cố sang bảng tính lưu trữ; ${carried} sự cố chưa xong ở lại sổ.`,
  alreadyTurned: 'Đã chuyển từ lần trước.',
  tidied: 'Bảng tính lưu trữ chỉ còn sự cố của năm; nhật ký giữ nguyên.',
  paper: 'Đã lập mục lục hồ sơ.',
  openArchive: 'Mở bảng tính lưu trữ',
  openPaper: 'Mở mục lục hồ sơ',
  openIndex: 'Mở trang “Mục lục hồ sơ”',
  archiveName: (year: number) => `Sổ sự cố CNTT – năm ${year} (lưu trữ)`,
  paperName: (year: number) => `Mục lục hồ sơ sự cố CNTT năm ${year}`,
  protection: 'Bảng tính lưu trữ, không sửa',
  openedEvent: 'Mở nhật ký',
  openedSummary: (year: number, row: number, archived: number, carried: number) =>
    `Tiếp theo nhật ký đã lưu trữ của năm ${year}, đến dòng ${row}: ${archived} sự cố đã lưu trữ, ${carried} sự cố chưa xong ở lại.`,
  carriedEvent: 'Chuyển tiếp',
  carriedDelegation: 'Chuyển tiếp ủy quyền',
  carriedSummary: (events: number) => `Chuyển từ nhật ký đã lưu trữ: ${events} dòng.`,
  open: 'Mở',
  kept: 'đang lưu',
  over: 'hết thời hạn lưu',
  forever: 'vĩnh viễn',
  noRetention: 'chưa quy định',
  years: (years: number) => `${years} năm`,
  retention: {
    label: 'Thời hạn lưu hồ sơ',
    none: 'Chưa có hồ sơ của năm nào được lưu trữ.',
    well: (count: number) => `${count} hồ sơ trong mục lục, chưa hồ sơ nào hết thời hạn lưu.`,
    over: (count: number, last: number) => `${count} hồ sơ đã hết thời hạn lưu, hồ sơ sớm nhất hết hạn ngày ${dayText(last)}.`,
    meaning: 'Không có hồ sơ nào bị xóa tự động.',
    cure: 'Lập danh mục tài liệu hết giá trị, trình cơ quan xét hủy theo quy định về lưu trữ.',
    notSet: (count: number) => `${count} hồ sơ trong mục lục chưa có thời hạn lưu.`,
    setCure: 'Nhập “Thời hạn lưu hồ sơ” ở trang “Cấu hình”, ví dụ: 10 năm, hoặc vĩnh viễn. Thời hạn được tính cho các năm kết thúc sau đó.',
  },
  archive: {
    label: 'Bảng tính lưu trữ',
    none: 'Chưa kết thúc năm nào.',
    well: (year: number, rows: number) => `Bảng tính lưu trữ năm ${year} nguyên vẹn: nhật ký đủ ${sumText(rows)} dòng, không bị sửa.`,
    spoilt: (year: number) => `Nhật ký trong bảng tính lưu trữ năm ${year} không còn như khi lưu.`,
    gone: (year: number) => `Không mở được bảng tính lưu trữ năm ${year}.`,
    cure: 'Mở bảng tính lưu trữ, chọn Tệp ▸ Nhật ký phiên bản, khôi phục bản của ngày lưu trữ. Nếu tệp đã bị xóa: khôi phục từ thùng rác.',
  },
};
