// What people must do at a sign of a security incident: shown in the form, in dialogs, on the card and in mails.
import { withoutStop } from '../procedure/vietnamese-text';

/** What whoever sits at the machine does, and does not do. */
export const securityRule = 'Ngắt kết nối mạng; không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng.';

/** How to do the first of it, for whoever has never done so. */
export const howToDisconnect = 'Cách ngắt: rút dây mạng hoặc tắt Wi-Fi của máy.';

export const securityWarning = `Dấu hiệu sự cố an ninh mạng. ${securityRule}`;

/** Whom to call. @param contact how to reach the IT unit, '' while «Cấu hình» does not say it */
export const callIt = (contact: string): string => `Gọi ngay Bộ phận CNTT${contact ? `: ${withoutStop(contact)}` : ' của UBND xã'}.`;
