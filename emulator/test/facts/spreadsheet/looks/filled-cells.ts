// Four cells that each look different, and a function that reads what a cell has.

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const list = () => SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b', 'c']).build();

/** Fills A1:B2: each cell looks different, and A1 has all that a cell can have. */
export function source(sheet: Sheet): Range {
  const range = sheet.getRange('A1:B2').setValues([
    ['a', 'b'],
    ['=A1&"!"', 'c'],
  ]);
  range.setBackgrounds([
    ['#ff0000', '#00ff00'],
    ['#0000ff', '#ffff00'],
  ]);
  range.getCell(1, 1).setNote('n').setDataValidation(list()).setNumberFormat('@').setBorder(true, null, null, null, null, null);
  return range;
}

export const state = (cell: Range) => [
  cell.getValue(),
  cell.getFormula(),
  cell.getBackground(),
  cell.getNote(),
  cell.getNumberFormat(),
  cell.getDataValidation() !== null,
];

/** The states of an untouched cell and of A1. */
export const fresh = ['', '', '#ffffff', '', '0.###############', false];
export const whole = ['a', '', '#ff0000', 'n', '@', true];
