// Finding and replacing text in cells.
import { documented, type Fact, observed } from '../../fact';
import { onSheet, onTab } from '../../own-files';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

const texts = [['Máy in'], ['máy IN 2'], ['Màn hình'], ['=1+14']];

/** The cells of a column of texts that the finder finds. */
const found = (text: string, set: (finder: Finder) => Finder = (finder) => finder) =>
  onTab((sheet) => {
    sheet.getRange('A1:A4').setValues(texts);
    return set(sheet.createTextFinder(text))
      .findAll()
      .map((range) => range.getA1Notation());
  });

export const textFinder: Fact[] = [
  documented('letters match in any case', 'Class TextFinder: matchCase', ['A1', 'A2'], () => found('máy in')),
  documented('matchCase needs the same case', 'Class TextFinder: matchCase', ['A2'], () =>
    found('máy', (finder) => finder.matchCase(true)),
  ),
  documented('matchEntireCell matches only the whole text of a cell', 'Class TextFinder: matchEntireCell', ['A1'], () =>
    found('máy in', (finder) => finder.matchEntireCell(true)),
  ),
  documented('ignoreDiacritics matches without marks', 'Class TextFinder: ignoreDiacritics', ['A3'], () =>
    found('man hinh', (finder) => finder.ignoreDiacritics(true)),
  ),
  documented('useRegularExpression makes the text a pattern', 'Class TextFinder: useRegularExpression', [[], ['A1', 'A3']], () => [
    found('^M'),
    found('^M', (finder) => finder.useRegularExpression(true).matchCase(true)),
  ]),
  documented('a finder reads results of formulas, or their text', 'Class TextFinder: matchFormulaText', [['A4'], ['A4']], () => [
    found('15'),
    found('1+14', (finder) => finder.matchFormulaText(true)),
  ]),
  documented('findNext continues, and gives null when nothing is found', 'Class TextFinder: findNext', ['A1', 'A2', null], () =>
    onTab((sheet) => {
      sheet.getRange('A1:A4').setValues(texts);
      const finder = sheet.createTextFinder('máy');
      return [finder.findNext()!.getA1Notation(), finder.findNext()!.getA1Notation(), sheet.createTextFinder('không').findNext()];
    }),
  ),
  documented('replaceAllWith gives the number of matches', 'Class TextFinder: replaceAllWith', [2, 'thiết bị in'], () =>
    onTab((sheet) => {
      sheet.getRange('A1:A4').setValues(texts);
      return [sheet.createTextFinder('máy').replaceAllWith('thiết bị'), sheet.getRange('A1').getValue()];
    }),
  ),
  documented('a finder of a range searches that range only', 'Class Range: createTextFinder', ['A2'], () =>
    onTab((sheet) => {
      sheet.getRange('A1:A4').setValues(texts);
      return sheet
        .getRange('A2:A4')
        .createTextFinder('máy')
        .findAll()
        .map((range) => range.getA1Notation());
    }),
  ),
  documented('a finder of a spreadsheet searches all sheets', 'Class Spreadsheet: createTextFinder', ['A', 'B'], () =>
    onSheet((sheet, book) => {
      sheet.setName('A').getRange('C3').setValue('mã');
      book.insertSheet('B').getRange('D4').setValue('mã');
      return book
        .createTextFinder('mã')
        .findAll()
        .map((range) => range.getSheet().getName());
    }),
  ),
  observed('the displayed text is searched, not the value behind it', ['A1'], () =>
    onTab((sheet) => {
      sheet.getRange('A1').setValue(15500000).setNumberFormat('#,##0');
      return sheet
        .createTextFinder('15.500')
        .findAll()
        .map((range) => range.getA1Notation());
    }),
  ),
  observed(
    'matchFormulaText searches formulas by their text, and other cells by their displayed text',
    [['A1', 'A2'], ['A1', 'A2', 'A3', 'A4'], ['A1'], []],
    () =>
      onTab((sheet) => {
        sheet.getRange('A1:A4').setValues([['mẫu'], ['Mẫu A'], ['="x"&"mẫu"&"y"'], ['=A9&"mẫu"']]);
        sheet.getRange('A3:A4').setFormulas([['=IF(1=1;"x";"mẫu")'], ['=IF(1=1;"";"mẫu")']]);
        const places = (finder: Finder) => finder.findAll().map((range) => range.getA1Notation());
        return [
          places(sheet.createTextFinder('mẫu')),
          places(sheet.createTextFinder('mẫu').matchFormulaText(true)),
          places(sheet.createTextFinder('mẫu').matchFormulaText(true).matchEntireCell(true).matchCase(true)),
          places(sheet.getRange('A3:A4').createTextFinder('mẫu')),
        ];
      }),
  ),
  observed(
    'matches come row by row, forward or back, and continue from the other end',
    [null, ['A1', 'C1', 'B2', 'A1'], 'A1', ['B2', 'C1'], 'C1', ['B2', 'A1', 'B2'], null],
    () =>
      onTab((sheet) => {
        sheet.getRange('A1:C2').setValues([
          ['mã', '', 'mã'],
          ['', 'mã', ''],
        ]);
        const a1 = (range: GoogleAppsScript.Spreadsheet.Range | null) => (range === null ? null : range.getA1Notation());
        const finder = sheet.createTextFinder('mã');
        const before = a1(finder.getCurrentMatch());
        const forward = [1, 2, 3, 4].map(() => a1(finder.findNext()));
        const current = a1(finder.getCurrentMatch());
        const back = [1, 2].map(() => a1(finder.findPrevious()));
        const now = a1(finder.getCurrentMatch());
        const started = sheet.createTextFinder('mã').startFrom(sheet.getRange('A2'));
        const from = [a1(started.findNext()), a1(started.findNext()), a1(sheet.createTextFinder('mã').findPrevious())];
        const nothing = sheet.createTextFinder('không có');
        nothing.findPrevious();
        return [before, forward, current, back, now, from, a1(nothing.getCurrentMatch())];
      }),
  ),
  documented(
    'replaceWith replaces the current match, and replaceAllWith all matches',
    'Class TextFinder: replaceWith',
    [0, 2, [['một một'], ['hai hai'], ['hai']], 3, [['một một'], ['ba ba'], ['ba']], 0],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('A1:A3').setValues([['một một'], ['mot mot'], ['mot']]);
        range.setValues([['hai hai'], ['hai hai'], ['hai']]);
        const finder = sheet.createTextFinder('hai');
        const before = finder.replaceWith('x');
        finder.findNext();
        const first = finder.replaceWith('một');
        const seen = range.getValues();
        const all = sheet.createTextFinder('hai').replaceAllWith('ba');
        return [before, first, seen, all, range.getValues(), sheet.createTextFinder('hai').replaceAllWith('x')];
      }),
  ),
  observed(
    'the searched text is a pattern only with useRegularExpression',
    [['A1'], ['A2', 'A3'], ['A1', 'A2'], ['A2', 'A3'], ['B-A']],
    () =>
      onTab((sheet) => {
        sheet.getRange('A1:A4').setValues([['a.c (1)'], ['abc'], ['axxc'], ['A-B']]);
        const places = (finder: Finder) => finder.findAll().map((range) => range.getA1Notation());
        const pattern = (text: string) => sheet.createTextFinder(text).useRegularExpression(true);
        pattern('(A)-(B)').matchCase(true).replaceAllWith('$2-$1');
        return [
          places(sheet.createTextFinder('A.C (1)')),
          places(pattern('^ab|x{2}')),
          places(pattern('a.c').matchEntireCell(false)),
          places(pattern('a.+c').matchEntireCell(true)),
          sheet.getRange('A4').getValues()[0],
        ];
      }),
  ),
  observed('ignoreDiacritics ignores marks in the searched text and in cells, also of đ', [['A1', 'A2'], ['A1'], [], ['A3', 'A4']], () =>
    onTab((sheet) => {
      sheet.getRange('A1:A4').setValues([['đĩa'], ['dia'], ['Đĩa CD'], ['ĐIA']]);
      const places = (text: string, set: (finder: Finder) => Finder) =>
        set(sheet.createTextFinder(text))
          .findAll()
          .map((range) => range.getA1Notation());
      return [
        places('đĩa', (finder) => finder.ignoreDiacritics(true).matchCase(true)),
        places('đĩa', (finder) => finder.matchCase(true)),
        places('DIA', (finder) => finder.matchCase(true)),
        places('DIA', (finder) => finder.ignoreDiacritics(true)).slice(2),
      ];
    }),
  ),
  observed(
    'sheets of a spreadsheet are searched in their order, and findNext continues in the next sheet',
    [
      ['Một!B9', 'Hai!A1'],
      ['B9', 'A1', 'B9'],
    ],
    () =>
      onSheet((sheet, book) => {
        sheet.setName('Một').getRange('B9').setValue('mã');
        book.insertSheet('Hai').getRange('A1').setValue('mã');
        const finder = book.createTextFinder('mã');
        const all = finder.findAll().map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`);
        return [all, [1, 2, 3].map(() => finder.findNext()!.getA1Notation())];
      }),
  ),
  observed('formulas are replaced only with matchFormulaText', [0, '="mã"', 1, '="số"'], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setFormula('="mã"');
      const shown = sheet.createTextFinder('mã').replaceAllWith('số');
      const before = cell.getFormula();
      return [shown, before, sheet.createTextFinder('mã').matchFormulaText(true).replaceAllWith('số'), cell.getFormula()];
    }),
  ),
  observed('a replacement with ignoreDiacritics keeps the marks of the other text', ['bàn hình cũ', 'đỏ đen'], () =>
    onTab((sheet) => {
      const range = sheet.getRange('A1:A2').setValues([['màn hình cũ'], ['đỏ đ']]);
      for (const [text, by] of [
        ['man', 'bàn'],
        [' d', ' đen'],
      ] as const)
        sheet.createTextFinder(text).ignoreDiacritics(true).replaceAllWith(by);
      return range.getValues().map(([value]) => value);
    }),
  ),
  documented('a finder of a range ignores the cells around it', 'Class Range: createTextFinder', ['B2', 'C2', 'B3', 'C3'], () =>
    onTab((sheet) => {
      sheet.getRange('A1:D4').setValue('mã');
      return sheet
        .getRange('B2:C3')
        .createTextFinder('mã')
        .findAll()
        .map((range) => range.getA1Notation());
    }),
  ),
  documented(
    'a match in a spreadsheet is replaced in its own sheet',
    'Class Spreadsheet: createTextFinder',
    [2, ['số', '', 'khác'], ['khác', '', 'số']],
    () =>
      onSheet((sheet, book) => {
        const other = book.insertSheet('Hai');
        const column = (one: GoogleAppsScript.Spreadsheet.Sheet) => one.getRange('A1:A3');
        column(sheet).setValues([['mã'], [''], ['khác']]);
        column(other).setValues([['khác'], [''], ['mã']]);
        const count = book.createTextFinder('mã').replaceAllWith('số');
        return [
          count,
          ...[sheet, other].map((one) =>
            column(one)
              .getValues()
              .map(([value]) => value),
          ),
        ];
      }),
  ),
];
