// Lists offered in cells, colours by due state, protections and notes: made anew by every set-up.

import { tones } from '../../palette';
import { dueStateTexts } from '../../texts/sheets/register';
import { statisticsTexts } from '../../texts/sheets/statistics';
import { workbookTexts } from '../../texts/workbook';
import { log } from '../platform/log';
import { CHOICE_CELLS } from '../reports/report-layout';
import { columnLetters } from '../workbook/cells';
import { daysWarning } from '../workbook/settings/days-warning';
import { settingSheets } from '../workbook/settings/setting-sheets';
import { type ColumnSpec, handEditable, type SheetSpec, sheets } from '../workbook/sheets';
import type { ClassicFile, Table } from './classic-file';
import { dueStateRules, silenceRule, toneRule } from './register-colours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Lists are offered down to this row. */
const ROWS = 1000;

/**
 * Sets offered lists, colours and protection; every set-up does so, because a copy of the file loses or resets them.
 * @param editors e-mails that may edit the sheets with `owner` protection
 */
export function setUpGuards(file: ClassicFile, editors: string[]): void {
  for (const spec of sheets) {
    const { sheet, columns } = file.table(spec.key);
    for (const column of spec.columns) {
      if (!column.list) continue;
      sheet.getRange(2, columns[column.key]!, ROWS - 1, 1).setDataValidation(validationFor(file, column));
    }
    const protection = protect(sheet, spec, editors);
    if (spec.key === 'register') protection?.setUnprotectedRanges(handColumns(file.table('register')));
  }
  warnOfUnconfirmedYears(file);
  for (const key of settingSheets) {
    const { sheet } = file.table(key);
    sheet.setConditionalFormatRules(faultRules(file.table(key)));
  }
  const register = file.table('register');
  register.sheet.getRange(1, register.columns.dueState!).setNote(dueStateTexts.legend);
  const headers = register.sheet.getRange(1, 1, 1, register.sheet.getMaxColumns());
  register.sheet.setConditionalFormatRules([silenceRule('A1', headers), ...dueStateRules('register', register, 2)]);
  guardOpenWork(file.table('openWork'));
  guardStatistics(file, editors);
}

/** People type into these columns without a warning; their headers are ours. */
const handColumns = ({ sheet, columns }: Table): GoogleAppsScript.Spreadsheet.Range[] =>
  handEditable.map((key) => sheet.getRange(2, columns[key]!, Math.max(sheet.getMaxRows() - 1, 1), 1));

/** The figures are formulas; people choose the period. */
function guardStatistics({ spreadsheet }: ClassicFile, editors: string[]): void {
  const name = statisticsTexts.sheet;
  const sheet = spreadsheet.getSheetByName(name);
  // After a keeper whose account is closed it stays protected, and its formulas go on.
  if (!sheet || sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((one) => !one.canEdit())) return;
  protect(sheet, { protection: 'owner', name }, editors)?.setUnprotectedRanges([sheet.getRange(CHOICE_CELLS)]);
}

/** The second row tells of the timer; its text runs over the blank cells beside it. */
function guardOpenWork(table: Table): void {
  const { sheet } = table;
  sheet.getRange(2, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).setFontWeight('bold');
  sheet.setConditionalFormatRules([silenceRule('$A2', sheet.getRange(2, 1, 1, table.width)), ...dueStateRules('openWork', table, 3)]);
}

/** Colours the cell «Cần sửa» of a row that has faults, and the cells whose headers it names. */
function faultRules({ sheet, columns }: Table): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const mark = `$${columnLetters(columns.fault!)}2`;
  const rows = Math.max(sheet.getMaxRows() - 1, 1);
  return [
    toneRule(`=${mark}<>""`, 'overdue', sheet.getRange(2, columns.fault!, rows, 1)),
    toneRule(`=ISNUMBER(FIND("“"&A$1&"”";${mark}))`, 'overdue', sheet.getRange(2, 1, rows, Math.max(...Object.values(columns)))),
  ];
}

/** Writes a formula that warns of a year without confirmed days; from October on of the next year too. */
function warnOfUnconfirmedYears(file: ClassicFile): void {
  const { sheet, columns } = file.table('days');
  sheet.getRange(2, columns.warning!).setFormula(daysWarning(columns)).setFontColor(tones.soon.text).setFontWeight('bold');
}

function validationFor(file: ClassicFile, { list, header }: ColumnSpec): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(workbookTexts.chooseFromList(header));
  if (list && 'words' in list) return builder.requireValueInList(list.words, true).build();
  const source =
    list && list.from === 'lists' ? { table: file.table('lists'), column: list.column } : { table: file.table('people'), column: 'name' };
  return builder.requireValueInRange(source.table.sheet.getRange(2, source.table.columns[source.column]!, ROWS - 1, 1), true).build();
}

/** With `warn`, a sheet only warns: scripts run as the editor at the keyboard, so a hard protection would stop the menus from writing. */
function protect(sheet: Sheet, { protection, name }: Pick<SheetSpec, 'protection' | 'name'>, editors: string[]): Protection | undefined {
  for (const old of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) if (old.canEdit()) old.remove();
  if (protection === 'none') return undefined;
  const made = sheet.protect().setDescription(name);
  if (protection === 'warn') {
    made.setWarningOnly(true);
    return made;
  }
  const present = made.getEditors().map((user) => user.getEmail());
  const isWanted = (email: string) => editors.some((one) => one.toLowerCase() === email.toLowerCase());
  made.removeEditors(present.filter((email) => !isWanted(email)));
  for (const email of editors) if (!present.some((one) => one.toLowerCase() === email.toLowerCase())) addEditor(made, email);
  return made;
}

/** An account that Google does not know must not leave the sheet without its protection; the system check names who is missing. */
function addEditor(protection: Protection, email: string): void {
  try {
    protection.addEditor(email);
  } catch (error) {
    log(email, error);
  }
}
