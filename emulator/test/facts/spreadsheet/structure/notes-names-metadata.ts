// Notes, named ranges and developer metadata.
import { documented, type Fact, observed } from '../../fact';
import { onSheet } from '../../own-files';
import { isRefused } from '../../seen';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export const notesNamesMetadata: Fact[] = [
  observed('a note is read back, and is empty when there is none', ['ghi chú', ''], () =>
    onSheet((sheet) => [sheet.getRange('A1').setNote('ghi chú').getNote(), sheet.getRange('B1').getNote()]),
  ),
  documented('setNote sets the note of every cell of the range', 'Class Range: setNote', [['n', 'n']], () =>
    onSheet((sheet) => sheet.getRange('A1:B1').setNote('n').getNotes()),
  ),
  observed('a new value leaves the note', 'n', () => onSheet((sheet) => sheet.getRange('A1').setNote('n').setValue('x').getNote())),
  documented('null removes a note', 'Class Range: setNote', '', () =>
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
  documented('formulas read named ranges', 'Class Spreadsheet: setNamedRange', 5, () =>
    onSheet((sheet, book) => {
      sheet.getRange('A1:A2').setValues([[2], [3]]);
      book.setNamedRange('So', sheet.getRange('A1:A2'));
      return sheet.getRange('C1').setFormula('=SUM(So)').getValue();
    }),
  ),
  observed('a name in use gets the new range', ['B1', 1], () =>
    onSheet((sheet, book) => {
      book.setNamedRange('Ten', sheet.getRange('A1'));
      book.setNamedRange('Ten', sheet.getRange('B1'));
      return [book.getRangeByName('Ten')!.getA1Notation(), book.getNamedRanges().length];
    }),
  ),
  documented(
    'a name has letters, digits and underscores, and is no reference or boolean',
    'Google Docs Editors Help: name a range of cells',
    {
      taken: ['ten', '_ten_1', 'Tên', 'Abcd1', 'x'.repeat(250)],
      refused: ['', '1ten', 'hai từ', 'a-b', 'a.b', 'true', 'FALSE', 'trueX', 'A1', 'abc123', 'R1C1', 'x'.repeat(251)],
    },
    () =>
      onSheet((sheet, book) => {
        const isTaken = (name: string) => !isRefused(() => book.setNamedRange(name, sheet.getRange('A1')));
        return {
          taken: ['ten', '_ten_1', 'Tên', 'Abcd1', 'x'.repeat(250)].filter(isTaken),
          refused: ['', '1ten', 'hai từ', 'a-b', 'a.b', 'true', 'FALSE', 'trueX', 'A1', 'abc123', 'R1C1', 'x'.repeat(251)].filter(
            (name) => !isTaken(name),
          ),
        };
      }),
  ),
  documented(
    'names are listed by sheet, changed, moved and removed',
    'Class NamedRange',
    {
      all: ['Ba=C1', 'Hai=B1:B2', 'Mot=A1'],
      sheet: ['Hai=B1:B2', 'Mot=A1'],
      other: ['Ba=C1'],
      refused: [true, true, true, true],
      left: [['Ba=C1', 'Khac=D4'], ['Khac=D4'], []],
    },
    () =>
      onSheet((sheet, book) => {
        const other = book.insertSheet('Khác');
        book.setNamedRange('Mot', sheet.getRange('A1'));
        book.setNamedRange('Hai', sheet.getRange('B1:B2'));
        book.setNamedRange('Ba', other.getRange('C1'));
        const told = (names: NamedRange[]) => names.map((one) => `${one.getName()}=${one.getRange().getA1Notation()}`).sort();
        const named = (name: string) => book.getNamedRanges().filter((one) => one.getName() === name)[0]!;
        const lists = [book, sheet, other].map((home) => told(home.getNamedRanges()));
        named('Hai').setName('Khac').setRange(sheet.getRange('D4'));
        const refused = [
          () => named('Khac').setName('Mot'),
          () => named('Khac').setName('hai từ'),
          () => book.removeNamedRange('Hai'),
          () => book.setNamedRange('Bon', null as unknown as GoogleAppsScript.Spreadsheet.Range),
        ].map(isRefused);
        const remains = [() => named('Mot').setName('Mot').remove(), () => book.removeNamedRange('Ba'), () => named('Khac').remove()].map(
          (remove) => {
            remove();
            return told(book.getNamedRanges());
          },
        );
        return {
          all: lists[0],
          sheet: lists[1],
          other: lists[2],
          refused,
          left: remains,
        };
      }),
  ),

  documented('metadata are added to whole columns and rows', 'Class Range: addDeveloperMetadata', ['C:C', '5:5'], () =>
    onSheet((sheet, book) => {
      sheet.getRange('C:C').addDeveloperMetadata('cột', 'ma');
      sheet.getRange('5:5').addDeveloperMetadata('hàng', '5');
      const at = (key: string) => book.createDeveloperMetadataFinder().withKey(key).find()[0]!.getLocation();
      return [at('cột').getColumn()!.getA1Notation(), at('hàng').getRow()!.getA1Notation()];
    }),
  ),
  documented('the visibility is DOCUMENT unless another is given', 'Class Range: addDeveloperMetadata', ['DOCUMENT', 'PROJECT'], () =>
    onSheet((_sheet, book) => {
      book.addDeveloperMetadata('a');
      book.addDeveloperMetadata('b', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      return ['a', 'b'].map((key) => String(book.createDeveloperMetadataFinder().withKey(key).find()[0]!.getVisibility()));
    }),
  ),
  documented('metadata without a value give null', 'Class DeveloperMetadata: getValue', null, () =>
    onSheet((_sheet, book) => {
      book.addDeveloperMetadata('a');
      return book.getDeveloperMetadata()[0]!.getValue();
    }),
  ),
];
