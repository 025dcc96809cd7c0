// The sender's name and the last line of every mail.
import { withoutStop } from '../../procedure/vietnamese-text';

/** The name that mails are sent under; also the name of the register where it acts by itself. */
export const mailSender = 'Sổ sự cố CNTT';

/** The last line of every mail. */
export const mailFooter = (contact: string) =>
  `Liên hệ Bộ phận CNTT${contact ? `: ${withoutStop(contact)}` : ', UBND xã'}. Thư gửi tự động, không trả lời vào thư này.`;
