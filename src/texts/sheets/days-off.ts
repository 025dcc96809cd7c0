// Words of «Ngày nghỉ».
export const dayTexts = {
  off: 'Nghỉ',
  work: 'Làm bù',
  confirmed: 'đã xác nhận',
  expected: 'dự kiến',
  /** A formula puts the year in place of {}. */
  unconfirmed:
    'Năm {} chưa có danh sách ngày nghỉ được xác nhận: các hạn của năm đó có thể còn thay đổi. Khi có thông báo, hãy sửa ngày và ghi “đã xác nhận”.',
  of: (confirmed: boolean): string => (confirmed ? dayTexts.confirmed : dayTexts.expected),
};
