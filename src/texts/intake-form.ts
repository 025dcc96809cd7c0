// The intake form (biểu mẫu báo sự cố): its questions and other words.
export type QuestionKey =
  | 'reporter'
  | 'position'
  | 'department'
  | 'phone'
  | 'email'
  | 'detectedAt'
  | 'device'
  | 'assetCode'
  | 'serial'
  | 'location'
  | 'group'
  | 'description'
  | 'impact'
  | 'request'
  | 'security';

export interface Question {
  key: QuestionKey;
  title: string;
  help: string;
  kind: 'text' | 'area' | 'list' | 'moment';
  required: boolean;
}

/** In the order of the form. */
export const questions: Question[] = [
  { key: 'reporter', title: 'Họ và tên', help: '', kind: 'text', required: true },
  { key: 'position', title: 'Chức vụ', help: '', kind: 'text', required: false },
  { key: 'department', title: 'Bộ phận', help: 'Chọn bộ phận đang công tác.', kind: 'list', required: true },
  { key: 'phone', title: 'Điện thoại', help: 'Số để Bộ phận CNTT gọi lại.', kind: 'text', required: true },
  { key: 'email', title: 'Thư điện tử', help: 'Điền địa chỉ email nếu muốn nhận thư báo kết quả.', kind: 'text', required: false },
  { key: 'detectedAt', title: 'Thời điểm phát hiện', help: 'Để trống nếu phát hiện ngay trước khi báo.', kind: 'moment', required: false },
  { key: 'device', title: 'Thiết bị/hệ thống', help: 'Ví dụ: Máy in Canon LBP 2900.', kind: 'text', required: true },
  { key: 'assetCode', title: 'Mã tài sản', help: 'Ghi trên tem dán ở thiết bị, nếu có.', kind: 'text', required: false },
  { key: 'serial', title: 'Số sê-ri', help: '', kind: 'text', required: false },
  { key: 'location', title: 'Vị trí', help: 'Phòng, quầy đặt thiết bị.', kind: 'text', required: false },
  { key: 'group', title: 'Nhóm sự cố', help: 'Chọn nếu biết.', kind: 'list', required: false },
  {
    key: 'description',
    title: 'Mô tả hiện tượng',
    help: 'Thiết bị hỏng thế nào, từ lúc nào, màn hình báo gì.',
    kind: 'area',
    required: true,
  },
  { key: 'impact', title: 'Ảnh hưởng đến công việc', help: '', kind: 'area', required: false },
  { key: 'request', title: 'Đề nghị', help: '', kind: 'area', required: false },
  {
    key: 'security',
    title: 'Dấu hiệu sự cố an ninh mạng',
    help: 'Nhiễm mã độc, tệp bị khóa và đòi tiền chuộc, lộ dữ liệu, tài khoản bị chiếm đoạt. Có thì rút dây mạng hoặc tắt Wi-Fi của máy, không tắt máy, gọi ngay Bộ phận CNTT.',
    kind: 'list',
    required: false,
  },
];

/** The title of a question that asked the same as one of ours, and was answered. */
export const retiredTitle = (title: string): string => `${title} (câu cũ, không cần trả lời)`;

export const intakeFormTexts = {
  title: 'Báo sự cố công nghệ thông tin',
  description:
    'Dành cho cán bộ, công chức UBND xã. Bộ phận CNTT tiếp nhận trong 0,5 ngày làm việc kể từ lúc báo. Không ghi mật khẩu vào biểu mẫu.',
  confirmation:
    'Đã gửi thông báo sự cố. Bộ phận CNTT sẽ liên hệ với anh/chị. Nếu anh/chị có điền thư điện tử, mã sự cố sẽ đến trong ít phút. Nếu có dấu hiệu sự cố an ninh mạng: rút dây mạng hoặc tắt Wi-Fi của máy; không tắt máy, không cài lại, không xóa dữ liệu; gọi ngay Bộ phận CNTT.',
  wrongEmail: 'Điền đúng địa chỉ thư điện tử, ví dụ ten@xa.gov.vn, hoặc để trống.',
  outOfReach:
    'Chưa mở được biểu mẫu báo sự cố: biểu mẫu đã bị xóa, ở thùng rác, hoặc tài khoản cài đặt không còn quyền. Câu trả lời chưa ghi nhận vẫn được giữ trong biểu mẫu. Việc cần làm: người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…”.',
  closed:
    'Biểu mẫu báo sự cố đang đóng, không ai gửi báo sự cố được. Việc cần làm: mở biểu mẫu, bật lại nhận câu trả lời; hoặc người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…”.',
  inBin:
    'Biểu mẫu báo sự cố đang ở thùng rác của Drive, không ai gửi báo sự cố được. Việc cần làm: lấy lại từ thùng rác; hoặc người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để lập biểu mẫu mới.',
  questionsGone: (titles: string[]) =>
    `Biểu mẫu báo sự cố thiếu câu hỏi: ${titles.join(', ')}. Việc cần làm: người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để thêm lại.`,
  clipped: '… (xem đầy đủ trong câu trả lời biểu mẫu)',
  unknown: '(không ghi)',
  /** @param written the moment as the form gives it */
  oddMoment: (written: string) => `(Biểu mẫu ghi phát hiện lúc ${written}; thời hạn tính từ lúc gửi.)`,
  unknownGroup: (written: string) => `(Biểu mẫu ghi nhóm “${written}”, “Danh mục” không có nhóm này.)`,
  noDepartment: '(Biểu mẫu không ghi bộ phận.)',
  securityYes: 'Có',
  securityChoices: ['Không', 'Có'],
};
