// Notes, named ranges and developer metadata.
import { documented, type Fact, observed } from '../fact';
import { onSheet } from '../own';
import { isRefused } from '../seen';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const keys = (found: Metadata[]) => found.map((one) => `${one.getKey()}=${one.getValue()}`);
const finder = 'Class DeveloperMetadataFinder';

export const notesNamesMetadata: Fact[] = [
  documented('a note is read back, and is empty where there is none', 'Class Range: getNote', ['ghi chú', ''], () =>
    onSheet((sheet) => [sheet.getRange('A1').setNote('ghi chú').getNote(), sheet.getRange('B1').getNote()]),
  ),
  documented('setNote sets it on every cell of the range', 'Class Range: setNote', [['n', 'n']], () =>
    onSheet((sheet) => sheet.getRange('A1:B1').setNote('n').getNotes()),
  ),
  observed('a value leaves the note', 'n', () => onSheet((sheet) => sheet.getRange('A1').setNote('n').setValue('x').getNote())),
  documented('null takes a note away', 'Class Range: setNote', '', () =>
    onSheet((sheet) =>
      sheet
        .getRange('A1')
        .setNote('n')
        .setNote(null as unknown as string)
        .getNote(),
    ),
  ),

  documented('a named range is found by its name, another gives null', 'Class Spreadsheet: getRangeByName', ['B2:C3', null], () =>
    onSheet((sheet, book) => {
      book.setNamedRange('Ten', sheet.getRange('B2:C3'));
      return [book.getRangeByName('Ten')!.getA1Notation(), book.getRangeByName('Khac')];
    }),
  ),
  documented('formulas know named ranges', 'Class Spreadsheet: setNamedRange', 5, () =>
    onSheet((sheet, book) => {
      sheet.getRange('A1:A2').setValues([[2], [3]]);
      book.setNamedRange('So', sheet.getRange('A1:A2'));
      return sheet.getRange('C1').setFormula('=SUM(So)').getValue();
    }),
  ),
  documented('a removed name is gone', 'Class Spreadsheet: removeNamedRange', null, () =>
    onSheet((sheet, book) => {
      book.setNamedRange('Ten', sheet.getRange('A1'));
      book.removeNamedRange('Ten');
      return book.getRangeByName('Ten');
    }),
  ),
  observed('a name in use gets the new range', ['B1', 1], () =>
    onSheet((sheet, book) => {
      book.setNamedRange('Ten', sheet.getRange('A1'));
      book.setNamedRange('Ten', sheet.getRange('B1'));
      return [book.getRangeByName('Ten')!.getA1Notation(), book.getNamedRanges().length];
    }),
  ),
  observed('a name with a space is refused', true, () =>
    onSheet((sheet, book) => isRefused(() => book.setNamedRange('Hai từ', sheet.getRange('A1')))),
  ),
  documented('a name is changed', 'Class NamedRange: setName', ['Moi'], () =>
    onSheet((sheet, book) => {
      book.setNamedRange('Cu', sheet.getRange('A1'));
      book.getNamedRanges()[0]!.setName('Moi');
      return book.getNamedRanges().map((named) => named.getName());
    }),
  ),

  documented('metadata goes onto whole columns and rows', 'Class Range: addDeveloperMetadata', ['C:C', '5:5'], () =>
    onSheet((sheet, book) => {
      sheet.getRange('C:C').addDeveloperMetadata('cột', 'ma');
      sheet.getRange('5:5').addDeveloperMetadata('hàng', '5');
      const at = (key: string) => book.createDeveloperMetadataFinder().withKey(key).find()[0]!.getLocation();
      return [at('cột').getColumn()!.getA1Notation(), at('hàng').getRow()!.getA1Notation()];
    }),
  ),
  documented('metadata on other ranges is refused', 'Class Range: addDeveloperMetadata', true, () =>
    onSheet((sheet) => isRefused(() => sheet.getRange('A1:B2').addDeveloperMetadata('x'))),
  ),
  documented('metadata is found by key and by value', `${finder}: withKey`, [['cột=ma', 'cột=ten'], ['cột=ten']], () =>
    onSheet((sheet, book) => {
      sheet.getRange('A:A').addDeveloperMetadata('cột', 'ma');
      sheet.getRange('B:B').addDeveloperMetadata('cột', 'ten');
      sheet.addDeveloperMetadata('khác', 'x');
      const find = () => book.createDeveloperMetadataFinder().withKey('cột');
      return [keys(find().find()), keys(find().withValue('ten').find())];
    }),
  ),
  documented('metadata is found by the kind of its place', `${finder}: withLocationType`, ['trang=x'], () =>
    onSheet((sheet, book) => {
      sheet.addDeveloperMetadata('trang', 'x');
      book.addDeveloperMetadata('sổ', 'y');
      return keys(book.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET).find());
    }),
  ),
  documented('metadata of a spreadsheet is its own only', 'Class Spreadsheet: getDeveloperMetadata', ['sổ=1'], () =>
    onSheet((sheet, book) => {
      book.addDeveloperMetadata('sổ', '1');
      sheet.addDeveloperMetadata('trang', '2');
      return keys(book.getDeveloperMetadata());
    }),
  ),
  documented('the visibility is DOCUMENT unless another is given', 'Class Range: addDeveloperMetadata', ['DOCUMENT', 'PROJECT'], () =>
    onSheet((_sheet, book) => {
      book.addDeveloperMetadata('a');
      book.addDeveloperMetadata('b', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      return ['a', 'b'].map((key) => String(book.createDeveloperMetadataFinder().withKey(key).find()[0]!.getVisibility()));
    }),
  ),
  documented('metadata without a value has null', 'Class DeveloperMetadata: getValue', null, () =>
    onSheet((_sheet, book) => {
      book.addDeveloperMetadata('a');
      return book.getDeveloperMetadata()[0]!.getValue();
    }),
  ),
  documented('metadata is changed, moved and removed', 'Class DeveloperMetadata', ['2', 'D:D', 0], () =>
    onSheet((sheet) => {
      sheet.getRange('A:A').addDeveloperMetadata('cột', '1');
      const [made] = sheet.createDeveloperMetadataFinder().withKey('cột').find();
      const value = made!.setValue('2').getValue();
      const place = made!.moveToColumn(sheet.getRange('D:D')).getLocation().getColumn()!.getA1Notation();
      made!.remove();
      return [value, place, sheet.createDeveloperMetadataFinder().withKey('cột').find().length];
    }),
  ),
];
