// Calls that are refused for lack of consent.
import { byHand, type Fact } from '../fact';

const refusedToAll = [
  'SpreadsheetApp.create',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'Spreadsheet.copy',
  'Spreadsheet.addEditor',
];
const others = [
  'DriveApp.getRootFolder',
  'DriveApp.createFolder',
  'DriveApp.getFiles',
  'DocumentApp.create',
  'DocumentApp.openById',
  'DocumentApp.openByUrl',
  'FormApp.create',
  'FormApp.openById',
  'FormApp.openByUrl',
  'MailApp.getRemainingDailyQuota',
  'MailApp.sendEmail',
  'GmailApp.getDrafts',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.newTrigger',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'Ui.showSidebar',
];
const scopes = 'Setting explicit scopes';
const address = 'https://www.googleapis.com/auth/';

export const consent: Fact[] = [
  byHand(
    'whoever may edit the file may run each function of its script',
    'documented',
    'Bound scripts',
    [null, 'người thứ hai'],
    'người thứ hai, có quyền sửa bảng tính, mở Tiện ích ▸ Apps Script rồi chạy readProperty và whoIsActive',
  ),
  byHand(
    'a simple trigger reaches its own spreadsheet and what needs no consent, nothing else',
    'documented',
    'Simple triggers',
    [...refusedToAll, 'Spreadsheet.removeViewer', ...others],
    'đặt thuộc tính «refused» của tập lệnh là 1, mở lại bảng tính rồi chạy seen',
  ),
  byHand(
    'without a line in the manifest no call of a service goes through, whoever consents',
    'documented',
    scopes,
    [...refusedToAll, 'Spreadsheet.removeViewer', ...others],
    'trong oauthScopes của appsscript.json chỉ để lại spreadsheets.currentonly rồi chạy withoutConsent',
  ),
  byHand(
    'a line for all spreadsheets is enough for each of them',
    'documented',
    scopes,
    others,
    'trong oauthScopes chỉ để lại spreadsheets rồi chạy withoutConsent',
  ),
  byHand(
    'who only reads Drive does not change it',
    'documented',
    scopes,
    ['DriveApp.createFolder'],
    'trong oauthScopes thay drive bằng drive.readonly rồi chạy withoutConsent',
  ),
  byHand(
    'a refused call is told with the scopes that it needs',
    'observed',
    'observed by others',
    [
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${address}script.send_mail`,
      `Specified permissions are not sufficient to call DriveApp.getFiles. Required permissions: (${address}drive.readonly || ${address}drive)`,
    ],
    'như trên, chạy refusalOf với tên của lệnh gọi',
  ),
  byHand(
    'without its line in the manifest nobody is named',
    'unproved',
    'nobody is sure',
    [''],
    'bỏ dòng userinfo.email trong oauthScopes rồi chạy whoIsActive',
  ),
  byHand(
    'after a new line in the manifest a trigger waits until its creator has run something, and consented',
    'documented',
    'Authorization scopes',
    [0, 1],
    'cài trigger sửa, thêm một dòng vào oauthScopes rồi sửa một ô; sau đó chạy một hàm, đồng ý và sửa lại',
  ),
  byHand(
    'an asked scope that is not given ends the run',
    'documented',
    'Class ScriptApp: requireScopes',
    [true, false],
    'bỏ dòng script.send_mail trong oauthScopes rồi chạy askForMail; chạy lại khi có dòng ấy',
  ),
];
