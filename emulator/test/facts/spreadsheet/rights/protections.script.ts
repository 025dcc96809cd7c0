// Prepares sheets and tries changes, for the facts about what a second person may change.
import { isRefused } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const first = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
const onlyOwn = (made: Protection) => made.removeEditors(made.getEditors());
const addresses = (made: Protection) => made.getEditors().map((user) => user.getEmail());

/** Protects places: `closed` from all others, `shared` from no editor of the file, `warning` only with a warning. */
export const protectPlaces = (closed: string[], shared: string[] = [], warning: string[] = []) => {
  for (const a1 of closed) onlyOwn(first().getRange(a1).protect());
  for (const a1 of shared) first().getRange(a1).protect();
  for (const a1 of warning) first().getRange(a1).protect().setWarningOnly(true);
};
/** Protects the range of a name. */
export const protectNamed = (name: string, a1: string) => {
  SpreadsheetApp.getActiveSpreadsheet().setNamedRange(name, first().getRange(a1));
  onlyOwn(first().getRange('Z1000').protect().setRangeName(name));
};
export const insertRowAbove = (row: number) => {
  first().insertRowBefore(row);
};
/** Protects the sheet from all others, except ranges that stay open. */
export const protectSheetBut = (open: string[]) => {
  onlyOwn(
    first()
      .protect()
      .setUnprotectedRanges(open.map((a1) => first().getRange(a1))),
  );
};
export const onlyWarn = (isOnly: boolean) => {
  const made = first().protect().setWarningOnly(isOnly);
  return [made.isWarningOnly(), addresses(made)];
};
/** Adds a sheet whose protection allows all editors of the file. */
export const addSharedSheet = () => {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Mở').protect();
  first().activate();
};

/** Returns the places that the person who runs this may edit. */
export const editable = (places: string[]) => places.filter((a1) => first().getRange(a1).canEdit());

/** Does all changes; returns the names of those that are refused. */
const refusedOf = (sheet: Sheet, changes: [name: string, change: (sheet: Sheet) => unknown][]) =>
  changes.filter(([, change]) => isRefused(() => change(sheet))).map(([name]) => name);

export const tryCells = () =>
  refusedOf(first(), [
    ['setValue', (sheet) => sheet.getRange('B2').setValue('x')],
    ['setBackground', (sheet) => sheet.getRange('B2:C9').setBackground('red')],
    ['setNote', (sheet) => sheet.getRange('A1').setNote('x')],
    ['clearContent', (sheet) => sheet.getRange('A1').clearContent()],
    ['setFormula', (sheet) => sheet.getRange('A2:D2').setFormula('=1')],
    ['copyTo', (sheet) => sheet.getRange('C3').copyTo(sheet.getRange('A1'))],
    ['beside', (sheet) => sheet.getRange('C3').setValue('y')],
    ['below', (sheet) => sheet.getRange('A3:B4').setValue('z')],
  ]);
/** Tries changes that cross the protected B5:C6 and then others; returns the refused ones and the last place of the range. */
export const tryLines = () => [
  refusedOf(first(), [
    ['rows 4 and 5 deleted', (sheet) => sheet.deleteRows(4, 2)],
    ['row 6 deleted', (sheet) => sheet.deleteRow(6)],
    ['column B deleted', (sheet) => sheet.deleteColumn(2)],
    ['columns C and D deleted', (sheet) => sheet.deleteColumns(3, 2)],
    ['row 6 moved', (sheet) => sheet.moveRows(sheet.getRange('A6'), 9)],
    ['columns A and B moved', (sheet) => sheet.moveColumns(sheet.getRange('A1:B1'), 9)],
    ['row 7 deleted', (sheet) => sheet.deleteRow(7)],
    ['column F deleted', (sheet) => sheet.deleteColumn(6)],
    ['rows 1 and 2 moved', (sheet) => sheet.moveRows(sheet.getRange('A1:A2'), 4)],
    ['column D moved', (sheet) => sheet.moveColumns(sheet.getRange('D1'), 1)],
    ['row inserted within', (sheet) => sheet.insertRowAfter(5)],
  ]),
  first().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]!.getRange().getA1Notation(),
];
const builds: [string, (sheet: Sheet) => unknown][] = [
  ['setName', (sheet) => sheet.setName(`${sheet.getName()} mới`)],
  ['setTabColor', (sheet) => sheet.setTabColor('red')],
  ['insertRowAfter', (sheet) => sheet.insertRowAfter(3)],
  ['insertColumnBefore', (sheet) => sheet.insertColumnBefore(1)],
  ['deleteColumn', (sheet) => sheet.deleteColumn(1)],
  ['moveRows', (sheet) => sheet.moveRows(sheet.getRange('1:1'), 3)],
  ['setConditionalFormatRules', (sheet) => sheet.setConditionalFormatRules([])],
  ['clearContents', (sheet) => sheet.clearContents()],
  ['appendRow', (sheet) => sheet.appendRow(['x'])],
  ['sort', (sheet) => sheet.sort(1)],
  ['hideSheet', (sheet) => sheet.hideSheet()],
  ['deleteSheet', (sheet) => sheet.getParent().deleteSheet(sheet)],
];
/** Tries changes to the structure of the first and of the second sheet. */
export const tryBuilds = () => {
  const [one, other] = SpreadsheetApp.getActiveSpreadsheet().getSheets() as [Sheet, Sheet];
  return [one, other].map((sheet) => refusedOf(sheet, builds));
};
/** Returns the first protection as the person who runs this reads it, and the calls that are refused. */
export const tryProtection = (address: string) => {
  const [made] = first().getProtections(SpreadsheetApp.ProtectionType.RANGE) as [Protection];
  const trials: [string, () => unknown][] = [
    ['getEditors', () => made.getEditors()],
    ['addEditor', () => made.addEditor(address)],
    ['removeEditor', () => made.removeEditor(address)],
    ['setDescription', () => made.setDescription('x')],
    ['setRange', () => made.setRange(first().getRange('B1'))],
    ['setWarningOnly', () => made.setWarningOnly(true)],
    ['remove', () => made.remove()],
  ];
  const told = [made.canEdit(), made.getDescription(), made.getRange().getA1Notation()];
  return [...told, trials.filter(([, trial]) => isRefused(trial)).map(([name]) => name)];
};
export const describedFrom = (description: string) => {
  onlyOwn(first().getRange('A1').protect().setDescription(description));
};

/** The editors of a new protection after each step. */
export const editorsBySteps = (address: string, other: string) => {
  const made = first().getRange('A1').protect();
  const second = made.getEditors().filter((user) => user.getEmail() === address)[0]!;
  const steps: [string, () => unknown][] = [
    ['', () => undefined],
    ['removeEditor', () => made.removeEditor(address)],
    ['addEditor', () => made.addEditor(second)],
    ['removeEditor', () => made.removeEditor(second)],
    ['addEditors', () => made.addEditors([address, other, address])],
    ['removeEditors', () => made.removeEditors([address.toUpperCase(), other])],
  ];
  return steps.map(([name, step]) => {
    step();
    return [name, addresses(made)];
  });
};
/** Tries to remove all editors from a protection of the person who runs this; returns who is left. */
export const takeAllOut = () => addresses(onlyOwn(first().getRange('A2').protect()));
export const letDomainIn = (isLet: boolean) => {
  const made = first().protect();
  const before = made.canDomainEdit();
  onlyOwn(made.setDomainEdit(isLet));
  return [before, made.canDomainEdit()];
};
