// Words of «Ngày nghỉ».
export const dayTexts = {
  off: 'Nghỉ',
  work: 'Làm bù',
  confirmed: 'đã xác nhận',
  expected: 'dự kiến',
  /** A formula puts the year in place of {}. */
  unconfirmed:
    'Chưa có thông báo lịch nghỉ lễ, Tết năm {}; hạn rơi vào năm đó có thể thay đổi. Khi có thông báo, sửa ngày và chọn “đã xác nhận”.',
  warningPutBack: 'Trang “Ngày nghỉ”: đã ghi lại lời nhắc ở cột “Lưu ý”; cột này ghi tự động.',
  of: (confirmed: boolean): string => (confirmed ? dayTexts.confirmed : dayTexts.expected),
};
