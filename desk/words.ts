// The desk's own texts; all other texts on the page come from the workspace or the script.

export const words = {
  title: 'Sổ sự cố CNTT',
  container: 'Sổ sự cố CNTT',
  place: 'Chạy thử tại chỗ',

  // Set-up at the first start; the names are those of the product.
  setUpItem: 'Cài đặt',
  peopleSheet: 'Phân quyền',
  settings: 'Cấu hình',
  register: 'Sổ sự cố',
  openWork: 'Việc đang mở',
  columns: { step: 'Bước', status: 'Trạng thái', dueState: 'Tình trạng hạn' },
  /** How the due state of an incident that is over begins. */
  closedStarts: ['Hoàn thành', 'Đã kết thúc'],
  /** A header of the register that only older versions of the script made. */
  oldHeader: 'Nhật ký đến dòng',
  recordsFolder: 'Hồ sơ sự cố CNTT',
  settingUp: 'Cài đặt sổ sự cố',
  setUpFailed: 'Cài đặt chưa xong',
  fillPeople: 'Điền những người dùng thử vào trang “Phân quyền”',
  shareFiles: 'Chia sẻ bảng tính và hồ sơ cho Bộ phận CNTT và lãnh đạo',
  peopleFilled: (count: number) => `Đã điền ${count} người.`,
  filesShared: (count: number) => `Đã chia sẻ cho ${count} người.`,

  // The week that the first start plays.
  playingWeek: 'Dựng một tuần làm việc của xã',
  setUpOffice: 'Lập bảng tính, biểu mẫu báo sự cố và mẫu gốc của năm biểu mẫu',
  weekBefore: 'Những tháng trước: hai sự cố cũ',
  weekDays: ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu'],
  weekDay: (weekday: string, day: string) => `${weekday} ${day}`,

  // The last action, beside its cost.
  timeTriggers: 'Lịch chạy tự động',
  playing: 'Chạy hết các sự cố mẫu',
  done: {
    open: 'Mở bảng tính',
    menu: 'Chọn trong trình đơn',
    run: 'Việc trong cửa sổ',
    phone: 'Mở trang điện thoại',
    type: 'Sửa ô',
    paste: 'Dán ô',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    insertRows: 'Chèn hàng',
    setFilter: 'Bộ lọc',
    hideValues: 'Bộ lọc',
    deleteRows: 'Xóa hàng',
    sort: 'Sắp xếp',
    sendForm: 'Gửi biểu mẫu',
    savePaper: 'Sửa văn bản',
    advance: 'Chuyển đồng hồ',
  },

  documents: {
    mayNotEdit: 'Tài khoản này không có quyền sửa văn bản. Nhờ Bộ phận CNTT sửa, hoặc nhờ người quản trị sổ chia sẻ quyền chỉnh sửa.',
    changedMeanwhile:
      'Chưa lưu: văn bản đã có người khác sửa, hoặc đã mở sửa quá một ngày. Nội dung vừa gõ vẫn còn: chép lại phần cần giữ, bấm “Đóng”, rồi bấm “Sửa” để sửa trên bản mới.',
    gone: 'Văn bản không còn trong Drive. Chọn văn bản khác.',
    notOpened: (why: string) => `Chưa mở được văn bản để sửa: ${why}`,
    notSaved: (why: string) => `Chưa lưu được, nội dung vừa gõ vẫn còn: ${why}`,
  },

  // The server.
  waitingForAnswer: (who: string) => `Đang chờ ${who || 'một người'} trả lời câu hỏi trên màn hình. Trả lời rồi làm tiếp.`,
  restarted: 'Trang chạy thử vừa bắt đầu lại nên việc này chưa được làm.',
  workspaceStopped: 'Phần chạy bảng tính đã dừng',
  noPreview: 'Tệp này không xem được trên trang chạy thử.',
  unknownCommand: 'Trang chạy thử không có việc này. Tải lại trang.',
  noPdf: 'Máy này chưa có trình duyệt để xuất PDF. Bấm “In” rồi chọn “Lưu dưới dạng PDF” trong hộp thoại in.',
  address: (url: string) => `Mở trang này trong trình duyệt · Open this page in your browser: ${url}`,
  clockBackwards: 'Đồng hồ chỉ chỉnh tiến. Muốn lùi, chọn “Bắt đầu lại…”.',
} as const;
