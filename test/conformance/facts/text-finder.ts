// Finding and replacing text in cells.
import { documented, type Fact, observed } from '../fact';
import { onSheet } from '../own';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

const texts = [['Máy in'], ['máy IN 2'], ['Màn hình'], ['=1+14']];

/** Where the finder finds in a column of texts. */
const found = (text: string, set: (finder: Finder) => Finder = (finder) => finder) =>
  onSheet((sheet) => {
    sheet.getRange('A1:A4').setValues(texts);
    return set(sheet.createTextFinder(text))
      .findAll()
      .map((range) => range.getA1Notation());
  });

export const textFinder: Fact[] = [
  documented('letters match whatever their case', 'Class TextFinder: matchCase', ['A1', 'A2'], () => found('máy in')),
  documented('unless matchCase asks for it', 'Class TextFinder: matchCase', ['A2'], () => found('máy', (finder) => finder.matchCase(true))),
  documented('matchEntireCell wants the whole text', 'Class TextFinder: matchEntireCell', ['A1'], () =>
    found('máy in', (finder) => finder.matchEntireCell(true)),
  ),
  documented('ignoreDiacritics matches without marks', 'Class TextFinder: ignoreDiacritics', ['A3'], () =>
    found('man hinh', (finder) => finder.ignoreDiacritics(true)),
  ),
  documented('a pattern is one only when asked', 'Class TextFinder: useRegularExpression', [[], ['A1', 'A3']], () => [
    found('^M'),
    found('^M', (finder) => finder.useRegularExpression(true).matchCase(true)),
  ]),
  documented('results of formulas are searched, their text when asked', 'Class TextFinder: matchFormulaText', [['A4'], ['A4']], () => [
    found('15'),
    found('1+14', (finder) => finder.matchFormulaText(true)),
  ]),
  documented('findNext goes on, and gives null where nothing is', 'Class TextFinder: findNext', ['A1', 'A2', null], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:A4').setValues(texts);
      const finder = sheet.createTextFinder('máy');
      return [finder.findNext()!.getA1Notation(), finder.findNext()!.getA1Notation(), sheet.createTextFinder('không').findNext()];
    }),
  ),
  documented('replaceAllWith gives the number of finds', 'Class TextFinder: replaceAllWith', [2, 'thiết bị in'], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:A4').setValues(texts);
      return [sheet.createTextFinder('máy').replaceAllWith('thiết bị'), sheet.getRange('A1').getValue()];
    }),
  ),
  documented('a range is searched alone', 'Class Range: createTextFinder', ['A2'], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:A4').setValues(texts);
      return sheet
        .getRange('A2:A4')
        .createTextFinder('máy')
        .findAll()
        .map((range) => range.getA1Notation());
    }),
  ),
  documented('a spreadsheet is searched in all sheets', 'Class Spreadsheet: createTextFinder', ['A', 'B'], () =>
    onSheet((sheet, book) => {
      sheet.setName('A').getRange('C3').setValue('mã');
      book.insertSheet('B').getRange('D4').setValue('mã');
      return book
        .createTextFinder('mã')
        .findAll()
        .map((range) => range.getSheet().getName());
    }),
  ),
  observed('what is shown is searched, not the value behind', ['A1'], () =>
    onSheet((sheet) => {
      sheet.getRange('A1').setValue(15500000).setNumberFormat('#,##0');
      return sheet
        .createTextFinder('15.500')
        .findAll()
        .map((range) => range.getA1Notation());
    }),
  ),
];
