// Mail and its limits, and the users that Session names.
import { byHand, documented, type Fact, observed } from '../fact';
import { isRefused } from '../seen';

const quotas = 'Quotas for Google Services';
const me = () => Session.getEffectiveUser().getEmail();

export const mailAndSession: Fact[] = [
  documented("the rest of the day's quota is a number", 'Class MailApp: getRemainingDailyQuota', [true, true], () => {
    const left = MailApp.getRemainingDailyQuota();
    return [typeof left === 'number', left >= 0];
  }),
  documented('a mail uses the quota once for each recipient', 'Class MailApp: getRemainingDailyQuota', 1, () => {
    const before = MailApp.getRemainingDailyQuota();
    MailApp.sendEmail({ to: me(), subject: 'Đối chiếu: thư thử', body: 'Xin xoá thư này.' });
    return before - MailApp.getRemainingDailyQuota();
  }),
  observed('a mail to nobody is refused', true, () => isRefused(() => MailApp.sendEmail({ to: '', subject: 'x', body: 'x' }))),
  observed('an invalid address is refused', true, () =>
    isRefused(() => MailApp.sendEmail({ to: 'không phải thư', subject: 'x', body: 'x' })),
  ),
  documented('a mail of more than 400 KB is refused', quotas, true, () =>
    isRefused(() => MailApp.sendEmail({ to: me(), subject: 'x', body: 'x'.repeat(400 * 1024 + 1) })),
  ),
  documented('a subject of more than 250 characters is refused', 'Class MailApp: sendEmail', true, () =>
    isRefused(() => MailApp.sendEmail({ to: me(), subject: 'x'.repeat(251), body: 'x' })),
  ),
  byHand('a mail goes to 50 recipients at most', 'documented', quotas, true, 'gửi một thư cho 51 người: bị từ chối'),
  byHand(
    'a Gmail account mails 100 recipients a day',
    'documented',
    quotas,
    [100, true],
    'gửi đến khi hết hạn ngạch, người thứ 101 bị từ chối',
  ),
  byHand('a Workspace account mails 1,500 recipients a day', 'documented', quotas, 1500, 'đọc hạn ngạch bằng tài khoản Workspace'),
  byHand(
    'a mail of a trigger uses the quota of its creator',
    'documented',
    'Installable triggers',
    [1, 0],
    'trigger của chủ tệp gửi thư khi người thứ hai sửa ô',
  ),

  documented(
    'the active user of a menu run is the effective user',
    'Class Session: getActiveUser',
    true,
    () => Session.getActiveUser().getEmail() === me(),
  ),
  documented('the effective user has an address', 'Class Session: getEffectiveUser', true, () => me().indexOf('@') > 0),
  documented('the script has the time zone of its manifest', 'Class Session: getScriptTimeZone', 'Asia/Ho_Chi_Minh', () =>
    Session.getScriptTimeZone(),
  ),
  documented('the locale of the account is a language', 'Class Session: getActiveUserLocale', true, () =>
    /^[a-z]{2}/.test(Session.getActiveUserLocale()),
  ),
  documented('a user key does not show the address of the person', 'Class Session: getTemporaryActiveUserKey', [true, -1], () => {
    const key = Session.getTemporaryActiveUserKey();
    return [key.length > 0, key.indexOf('@')];
  }),
  byHand(
    'the active user of a dialog is the person who opens it',
    'documented',
    'Class Session: getActiveUser',
    'người thứ hai',
    'người thứ hai mở hộp thoại, trang gọi máy chủ',
  ),
  byHand(
    'the active user of a web app that runs as its visitor is that visitor',
    'documented',
    'Web Apps',
    'người thứ hai',
    'người thứ hai mở địa chỉ web app',
  ),
  byHand('a web app has no active spreadsheet', 'documented', 'Bound scripts', null, 'doGet gọi getActiveSpreadsheet'),
  byHand(
    'a time trigger has no active user',
    'documented',
    'Class Session: getActiveUser',
    ['', 'chủ tệp'],
    'trigger theo giờ của chủ tệp ghi lại hai địa chỉ',
  ),
];
