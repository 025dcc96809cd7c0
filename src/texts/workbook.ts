// What is said when the file is not as it should be.
export const workbookTexts = {
  notSetUp: 'Sổ sự cố chưa được cài đặt. Mở bảng tính, chọn «Sự cố CNTT ▸ Cài đặt…».',
  noSheet: (sheet: string) => `Không thấy trang «${sheet}». Hãy chạy «Cài đặt…» để lập lại trang này; dữ liệu khác vẫn giữ nguyên.`,
  noColumn: (sheet: string, header: string) =>
    `Trang «${sheet}» thiếu cột «${header}». Hãy đặt lại tên cột như cũ, hoặc chạy «Cài đặt…» để thêm cột.`,
  clipped: '… (xem đủ trong Nhật ký)',
  chooseFromList: (header: string) => `${header}: hãy chọn một mục trong danh sách.`,
  line: (sheet: string, row: number) => `${sheet}, dòng ${row}`,
};

/** As people write them in «Cấu hình», from Sunday on. */
export const weekdayNames = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
