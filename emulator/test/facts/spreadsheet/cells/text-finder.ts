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
    onTab((sheet) => {
      sheet.getRange('A1:A4').setValues(texts);
      const finder = sheet.createTextFinder('máy');
      return [finder.findNext()!.getA1Notation(), finder.findNext()!.getA1Notation(), sheet.createTextFinder('không').findNext()];
    }),
  ),
  documented('replaceAllWith gives the number of finds', 'Class TextFinder: replaceAllWith', [2, 'thiết bị in'], () =>
    onTab((sheet) => {
      sheet.getRange('A1:A4').setValues(texts);
      return [sheet.createTextFinder('máy').replaceAllWith('thiết bị'), sheet.getRange('A1').getValue()];
    }),
  ),
  documented('a range is searched alone', 'Class Range: createTextFinder', ['A2'], () =>
    onTab((sheet) => {
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
    onTab((sheet) => {
      sheet.getRange('A1').setValue(15500000).setNumberFormat('#,##0');
      return sheet
        .createTextFinder('15.500')
        .findAll()
        .map((range) => range.getA1Notation());
    }),
  ),
  observed(
    'with matchFormulaText formulas are searched by their text, other cells by what they show',
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
  documented(
    'finds follow one another by rows, forward and back, round the ends',
    'Class TextFinder: findPrevious',
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
    'the current find is replaced alone, all of them with replaceAllWith',
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
    'what is looked for may have signs of patterns in it, and is none until asked',
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
  observed('marks are left out of what is looked for and of cells, đ too', [['A1', 'A2'], ['A1'], [], ['A3', 'A4']], () =>
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
    'of a spreadsheet the sheets are searched in their order, and a find goes on into the next',
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
  observed('formulas are not replaced unless their text is asked for', [0, '="mã"', 1, '="số"'], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setFormula('="mã"');
      const shown = sheet.createTextFinder('mã').replaceAllWith('số');
      const before = cell.getFormula();
      return [shown, before, sheet.createTextFinder('mã').matchFormulaText(true).replaceAllWith('số'), cell.getFormula()];
    }),
  ),
  observed('where marks are left out, the rest of a text keeps its own', ['bàn hình cũ', 'đỏ đen'], () =>
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
  documented('a range is searched to its ends, whatever stands around', 'Class Range: createTextFinder', ['B2', 'C2', 'B3', 'C3'], () =>
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
    'what a spreadsheet finds is replaced in its own sheet',
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
