// The sender's name and the last line of every mail.

/** The name that mails are sent under; also the name of the register where it acts by itself. */
export const mailSender = 'Sổ sự cố CNTT';

/** The last line of every mail. */
export const mailFooter = (contact: string) =>
  `${contact ? `Liên hệ Bộ phận CNTT: ${contact}.` : 'Khi cần, anh/chị gặp Bộ phận CNTT của UBND xã.'} Thư này do Sổ sự cố CNTT gửi tự động.`;
