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
    'every editor of a file may run each function of its script',
    'documented',
    'Bound scripts',
    [null, 'người thứ hai'],
    'người thứ hai, có quyền sửa bảng tính, mở Tiện ích ▸ Apps Script rồi chạy readProperty và whoIsActive',
  ),
  byHand(
    'a simple trigger may use only its own spreadsheet and calls that need no consent',
    'documented',
    'Simple triggers',
    [...refusedToAll, 'Spreadsheet.removeViewer', ...others],
    'đặt thuộc tính «refused» của tập lệnh là 1, mở lại bảng tính rồi chạy seen',
  ),
  byHand(
    'a call without its scope in the manifest is refused, also after consent',
    'documented',
    scopes,
    [...refusedToAll, 'Spreadsheet.removeViewer', ...others],
    'trong oauthScopes của appsscript.json chỉ để lại spreadsheets.currentonly rồi chạy withoutConsent',
  ),
  byHand(
    'the scope for all spreadsheets allows each spreadsheet',
    'documented',
    scopes,
    others,
    'trong oauthScopes chỉ để lại spreadsheets rồi chạy withoutConsent',
  ),
  byHand(
    'a script with the read-only scope of Drive cannot change Drive',
    'documented',
    scopes,
    ['DriveApp.createFolder'],
    'trong oauthScopes thay drive bằng drive.readonly rồi chạy withoutConsent',
  ),
  byHand(
    'the error of a refused call names the scopes that it needs',
    'observed',
    'observed by others',
    [
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${address}script.send_mail`,
      `Specified permissions are not sufficient to call DriveApp.getFiles. Required permissions: (${address}drive.readonly || ${address}drive)`,
    ],
    'như trên, chạy refusalOf với tên của lệnh gọi',
  ),
  byHand(
    'a script without the userinfo.email scope gets no address',
    'unproved',
    'nobody is sure',
    [''],
    'bỏ dòng userinfo.email trong oauthScopes rồi chạy whoIsActive',
  ),
  byHand(
    'a trigger does not run after a new scope in the manifest until its creator consents',
    'documented',
    'Authorization scopes',
    [0, 1],
    'cài trigger sửa, thêm một dòng vào oauthScopes rồi sửa một ô; sau đó chạy một hàm, đồng ý và sửa lại',
  ),
  byHand(
    'requireScopes ends the run when a scope is not granted',
    'documented',
    'Class ScriptApp: requireScopes',
    [true, false],
    'bỏ dòng script.send_mail trong oauthScopes rồi chạy askForMail; chạy lại khi có dòng ấy',
  ),
];
