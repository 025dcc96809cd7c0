// Scenes and trials for the facts about what a second person may change.
import { isRefused } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const first = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
const onlyOwn = (made: Protection) => made.removeEditors(made.getEditors());
const addresses = (made: Protection) => made.getEditors().map((user) => user.getEmail());

/** Protects places: some from all others, some from nobody who edits the file, and one that only warns. */
export const protectPlaces = (closed: string[], shared: string[] = [], warning: string[] = []) => {
  for (const a1 of closed) onlyOwn(first().getRange(a1).protect());
  for (const a1 of shared) first().getRange(a1).protect();
  for (const a1 of warning) first().getRange(a1).protect().setWarningOnly(true);
};
/** Protects what a name means, and lets a row in above it. */
export const protectNamed = (name: string, a1: string) => {
  SpreadsheetApp.getActiveSpreadsheet().setNamedRange(name, first().getRange(a1));
  onlyOwn(first().getRange('Z1000').protect().setRangeName(name));
};
export const insertRowAbove = (row: number) => {
  first().insertRowBefore(row);
};
/** Protects the sheet from all others, with ranges that stay open. */
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
/** A second sheet whose protection lets in all who edit the file. */
export const addSharedSheet = () => {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Mở').protect();
  first().activate();
};

/** Of these places those that whoever runs this may edit. */
export const editable = (places: string[]) => places.filter((a1) => first().getRange(a1).canEdit());

/** Names of the changes that were refused; the others are done. */
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
/** B5:C6 is protected: what crosses it, and then what does not. Where it lies in the end. */
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
/** Changes to the build of the first and of the second sheet. */
export const tryBuilds = () => {
  const [one, other] = SpreadsheetApp.getActiveSpreadsheet().getSheets() as [Sheet, Sheet];
  return [one, other].map((sheet) => refusedOf(sheet, builds));
};
/** What whoever runs this learns of the first protection, and what he is refused. */
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
/** Whoever runs this tries to take all out of a protection of his own; who is left. */
export const takeAllOut = () => addresses(onlyOwn(first().getRange('A2').protect()));
export const letDomainIn = (isLet: boolean) => {
  const made = first().protect();
  const before = made.canDomainEdit();
  onlyOwn(made.setDomainEdit(isLet));
  return [before, made.canDomainEdit()];
};
