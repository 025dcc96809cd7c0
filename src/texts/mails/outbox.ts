// Words of «Thư đi»: the states of a mail, and why one is not sent yet.
export const outboxTexts = {
  waiting: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  undeliverable: 'Địa chỉ sai',
  wrongAddress: 'Địa chỉ e-mail không đúng. Hãy sửa ở trang «Phân quyền», hoặc hỏi lại người báo.',
  quotaGone: 'Hết số thư được gửi trong ngày; sẽ gửi lại tự động.',
};
