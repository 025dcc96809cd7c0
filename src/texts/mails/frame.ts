// What stands in every mail: the sender, the line at the end, and the states of «Thư đi».

export const outboxTexts = {
  sender: 'Sổ sự cố CNTT',
  waiting: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  undeliverable: 'Địa chỉ sai',
  quotaGone: 'Hết số thư được gửi trong ngày; sẽ gửi lại tự động.',
};

/** The last line of every mail. */
export const mailFooter = (contact: string) =>
  `${contact ? `Liên hệ Bộ phận CNTT: ${contact}.` : 'Khi cần, anh/chị gặp Bộ phận CNTT của UBND xã.'} Thư này do Sổ sự cố CNTT gửi tự động.`;
