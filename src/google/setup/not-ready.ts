// Tells the keeper and the IT unit that the register does not record for now, and what to do: by mail once a day, and in the file.
import { isoDayOf } from '../../procedure/time/dates';
import { mailSender } from '../../texts/mails/frame';
import { setupTexts } from '../../texts/setup';
import { now } from '../platform/clock';
import { log } from '../platform/log';
import { readProperty, writeProperty } from '../platform/properties';
import { toPerson } from '../workbook/settings/people-rows';
import { sheetOf } from '../workbook/sheets';
import { recordsOf } from '../workbook/tables';

/** Everything here is on SpreadsheetApp: the Sheets API may be what is not ready. */
export function tellNotReady(message: string): void {
  const file = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (!file) return;
  file.toast(message, setupTexts.notReady, -1);
  const today = isoDayOf(now());
  if (readProperty('upgrade.told') === today) return;
  const register = file.getSheetByName(sheetOf('register').name);
  register?.getRange(1, 1).setNote(`${setupTexts.notReady}: ${message}`);
  for (const to of new Set([readProperty('installer'), ...itUnitOf(file)].filter(Boolean)))
    MailApp.sendEmail({ to, subject: setupTexts.notReady, body: `${message}\n\n${file.getUrl()}`, name: mailSender });
  writeProperty('upgrade.told', today);
}

function itUnitOf(file: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] {
  try {
    const people = file.getSheetByName(sheetOf('people').name)?.getDataRange().getValues() as unknown[][] | undefined;
    return recordsOf('people', people ?? [[]])
      .map(toPerson)
      .flatMap(({ roles, email }) => (roles.includes('it') || roles.includes('admin') ? [email] : []));
  } catch (error) {
    // The keeper is told all the same.
    log('', error);
    return [];
  }
}
