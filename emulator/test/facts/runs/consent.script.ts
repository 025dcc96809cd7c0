// Tries which calls are refused for lack of consent.
import { refusal } from '../seen';

const call = (name: string, work: () => unknown): [string, () => unknown] => [name, work];
const book = () => SpreadsheetApp.getActiveSpreadsheet();
const output = () => HtmlService.createHtmlOutput('x');
const nobody = 'khong-ai@co-quan.example';

const calls = [
  call('SpreadsheetApp.create', () => SpreadsheetApp.create('x')),
  call('SpreadsheetApp.openById', () => SpreadsheetApp.openById('x')),
  call('SpreadsheetApp.openByUrl', () => SpreadsheetApp.openByUrl('x')),
  call('Spreadsheet.copy', () => book().copy('x')),
  call('Spreadsheet.addEditor', () => book().addEditor(nobody)),
  call('Spreadsheet.removeViewer', () => book().removeViewer(nobody)),
  call('Range.setNote', () => book().getSheets()[0]!.getRange('A1').setNote('x')),
  call('DriveApp.getRootFolder', () => DriveApp.getRootFolder()),
  call('DriveApp.createFolder', () => DriveApp.createFolder('x')),
  call('DriveApp.getFiles', () => DriveApp.getFiles()),
  call('DocumentApp.create', () => DocumentApp.create('x')),
  call('DocumentApp.openById', () => DocumentApp.openById('x')),
  call('DocumentApp.openByUrl', () => DocumentApp.openByUrl('x')),
  call('FormApp.create', () => FormApp.create('x')),
  call('FormApp.openById', () => FormApp.openById('x')),
  call('FormApp.openByUrl', () => FormApp.openByUrl('x')),
  call('MailApp.getRemainingDailyQuota', () => MailApp.getRemainingDailyQuota()),
  call('MailApp.sendEmail', () => MailApp.sendEmail(nobody, 'x', 'x')),
  call('GmailApp.getDrafts', () => GmailApp.getDrafts()),
  call('ScriptApp.getProjectTriggers', () => ScriptApp.getProjectTriggers()),
  call('ScriptApp.newTrigger', () => ScriptApp.newTrigger('edited')),
  call('Ui.showModalDialog', () => SpreadsheetApp.getUi().showModalDialog(output(), 'x')),
  call('Ui.showModelessDialog', () => SpreadsheetApp.getUi().showModelessDialog(output(), 'x')),
  call('Ui.showSidebar', () => SpreadsheetApp.getUi().showSidebar(output())),
  call('PropertiesService.getScriptProperties', () => PropertiesService.getScriptProperties().getProperty('x')),
  call('CacheService.getScriptCache', () => CacheService.getScriptCache()!.get('x')),
  call('LockService.getScriptLock', () => LockService.getScriptLock().hasLock()),
  call('Ui.createMenu', () => SpreadsheetApp.getUi().createMenu('x')),
  call('SpreadsheetApp.newConditionalFormatRule', () => SpreadsheetApp.newConditionalFormatRule()),
  call('SpreadsheetApp.flush', () => SpreadsheetApp.flush()),
  call('Utilities.getUuid', () => Utilities.getUuid()),
];

/** The start of a message, without the scopes. */
const told = (work: () => unknown): string => refusal(work).split(' Required permissions')[0]!;

/** Names of the calls that are refused for lack of consent, which the platform checks before anything else. */
export const withoutConsent = (): string[] =>
  calls.filter(([, work]) => /permission to call|permissions are not sufficient/.test(told(work))).map(([name]) => name);
/** The full message of one call. */
export const refusalOf = (name: string): string => refusal(calls.filter(([one]) => one === name)[0]![1]);
export const askForMail = (): boolean => {
  const app = ScriptApp as unknown as { requireScopes(mode: unknown, scopes: string[]): void };
  app.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/script.send_mail']);
  return true;
};
