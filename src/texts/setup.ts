// Words of set-up (cài đặt): its steps, what each reports, and why it cannot run.

export const setupSteps = [
  { id: 'start', label: 'Kiểm tra tài khoản cài đặt' },
  { id: 'sheets', label: 'Lập các trang của bảng tính' },
  { id: 'lists', label: 'Ghi danh mục, quy trình, ngày nghỉ, cấu hình ban đầu' },
  { id: 'looks', label: 'Đặt danh sách chọn, màu theo hạn, bảo vệ trang' },
  { id: 'form', label: 'Lập biểu mẫu báo sự cố' },
  { id: 'folders', label: 'Lập thư mục hồ sơ' },
  { id: 'templates', label: 'Lập năm mẫu BM.01 đến BM.05' },
  { id: 'triggers', label: 'Đặt lịch chạy tự động' },
  { id: 'trial', label: 'Thử tài khoản này' },
] as const;

export type SetupStepId = (typeof setupSteps)[number]['id'];

export const setupTexts = {
  title: 'Cài đặt sổ sự cố',
  intro: 'Cài đặt lập những gì còn thiếu và không sửa những gì đã điền. Chạy lại lúc nào cũng được.',
  started: (email: string) => `Người cài đặt: ${email}.`,
  otherInstaller: (email: string) =>
    `Sổ này do ${email} cài đặt. Lịch chạy tự động thuộc tài khoản đó, nên chỉ tài khoản đó cài đặt lại. Hãy đăng nhập bằng ${email}, hoặc nhờ người giữ tài khoản.`,
  unknownInstaller: 'Không biết tài khoản đang dùng. Hãy đăng nhập bằng tài khoản Google của cơ quan rồi chạy lại.',
  sheets: (made: number) => (made ? `Đã lập ${made} trang.` : 'Các trang đã đủ.'),
  restored: (rows: number) => ` Đã ghi lại ${rows} dòng của sổ từ nhật ký.`,
  notReady: 'Sổ sự cố đang tạm dừng ghi',
  upgradeEvent: 'Nâng cấp sổ',
  upgradeSummary: 'Đưa sổ lên cách ghi mới: mỗi lần ghi là một lần, đủ cả hoặc không ghi gì.',
  /** The header under which an older version noted sent reminders in «Thư đi». */
  oldRemindedHeader: 'Đã nhắc',
  lists: (filled: number) => (filled ? `Đã ghi dòng ban đầu cho ${filled} trang.` : 'Các danh mục đã có, giữ nguyên.'),
  looks: 'Đã đặt danh sách chọn, định dạng, màu và bảo vệ.',
  form: 'Biểu mẫu đã sẵn sàng và đang nhận câu trả lời.',
  openForm: 'Mở biểu mẫu',
  folders: 'Thư mục hồ sơ đã sẵn sàng.',
  openFolder: 'Mở thư mục hồ sơ',
  templates: (made: number) => (made ? `Đã lập ${made} mẫu.` : 'Năm mẫu đã đủ.'),
  triggers: 'Lịch chạy tự động đã đặt. Việc còn lại: điền e-mail của từng người ở trang «Phân quyền».',
  noDaysFor: (year: number) =>
    ` Chưa có danh sách ngày nghỉ được xác nhận của năm ${year}: hãy bổ sung ở trang «Ngày nghỉ» khi có thông báo.`,
  journalGone:
    'Trang «Nhật ký» đã bị xóa mà «Sổ sự cố» vẫn còn dữ liệu. Hãy khôi phục trước: mở Tệp ▸ Nhật ký phiên bản, chọn bản trước lúc xóa, rồi chạy lại «Cài đặt…».',
};
