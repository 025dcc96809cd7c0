// Prepares sheets for the facts about what people do in them, and reads what is selected.
const book = () => SpreadsheetApp.getActiveSpreadsheet();
const first = () => book().getSheets()[0]!;

/** The active sheet, the active ranges, and the current cell. */
export const selected = () => [
  SpreadsheetApp.getActiveSheet().getName(),
  SpreadsheetApp.getActiveRangeList()
    .getRanges()
    .map((range) => range.getA1Notation()),
  SpreadsheetApp.getCurrentCell().getA1Notation(),
];
export const choose = (a1: string) => {
  SpreadsheetApp.getActiveSheet().getRange(a1).activate();
};
/** The selection of each sheet. */
export const selectedBySheet = () =>
  book()
    .getSheets()
    .map((sheet) => [
      sheet.getActiveRange()?.getA1Notation() ?? null,
      sheet.getActiveRangeList()?.getRanges().length ?? null,
      sheet.getCurrentCell()?.getA1Notation() ?? null,
      sheet.getActiveCell().getA1Notation(),
    ]);
export const freezeRows = (rows: number) => first().setFrozenRows(rows);
export const closeRow = (row: number) => {
  const made = first().getRange(row, 2).protect();
  made.removeEditors(made.getEditors());
};
export const closeSheet = () => {
  const made = first().protect();
  made.removeEditors(made.getEditors());
};
export const hideSheetNamed = (name: string) => {
  book().getSheetByName(name)!.hideSheet();
};
export const deleteSheetNamed = (name: string) => {
  book().deleteSheet(book().getSheetByName(name)!);
};
export const addSheets = (names: string[]) => {
  for (const name of names) book().insertSheet(name, book().getNumSheets());
  first().activate();
};
/** Adds notes, validations and protections to cells, and a protection on another sheet. */
export const furnishCells = () => {
  const sheet = first();
  const rule = () => SpreadsheetApp.newDataValidation();
  sheet.getRange('A1').setNote('ghi chú');
  sheet.getRange('A2:C2').setValues([[1.5, '', 'Phòng A']]);
  sheet.getRange('B1').setDataValidation(rule().requireValueInList(['Cao', 'Thấp']).setHelpText('Cao hoặc Thấp').build());
  sheet.getRange('C1').setDataValidation(rule().requireValueInRange(sheet.getRange('A2:C2')).build());
  sheet.getRange('D1').setDataValidation(rule().requireNumberGreaterThan(1).setHelpText('Trên một').build());
  sheet.getRange('D2:D3').protect().setWarningOnly(true);
  sheet.getRange('D5').protect();
  closeRow(6);
  const other = book().insertSheet('Khác').getRange('A1:Z9').protect();
  other.setWarningOnly(true);
};
export const spill = () => {
  first().getRange('B2').setFormula('=SEQUENCE(2;3)');
  first().getRange('A4').setFormula('=TRANSPOSE(B2:D3)');
  first().getRange('D1').setFormula('=SUM(B2:D3)');
};
