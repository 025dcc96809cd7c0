// Contents of a sheet: finding, reading, appending, sorting and clearing; and the active sheet and cell.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet, withCopy } from '../../own-files';
import { isRefused } from '../../seen';

type Range = GoogleAppsScript.Spreadsheet.Range;

const source = 'Class Spreadsheet';
const a1 = (range: Range | null) => (range ? range.getA1Notation() : null);

const activated = once(() =>
  onSheet((sheet, book) => {
    const other = book.insertSheet('Khác');
    const seen = () => [a1(book.getActiveRange()), a1(book.getCurrentCell()), a1(book.getActiveCell())];
    const lists = (list: GoogleAppsScript.Spreadsheet.RangeList | null) => list?.getRanges().map(a1);
    const results: unknown[] = [seen()];
    book.setActiveRange(other.getRange('B2:C3'));
    results.push(seen(), a1(other.getActiveRange()));
    book.setActiveSelection('C3:D4');
    results.push(seen());
    other.setActiveSelection('D4:E5');
    results.push(seen());
    book.setActiveSelection(other.getRange('E1:F2'));
    results.push(seen());
    other.setActiveSelection(other.getRange('F1:G2'));
    results.push(seen());
    book.setActiveRangeList(other.getRangeList(['A1', 'B3:B5']));
    results.push(seen(), lists(book.getActiveRangeList()), lists(other.getActiveRangeList()));
    sheet.setActiveRangeList(sheet.getRangeList(['C1', 'C3']));
    results.push(book.getActiveSheet().getSheetId() === sheet.getSheetId(), seen(), lists(book.getSelection().getActiveRangeList()));
    book.setCurrentCell(sheet.getRange('F6'));
    results.push(seen(), a1(sheet.getCurrentCell()), a1(sheet.getActiveCell()));
    other.setCurrentCell(other.getRange('A7'));
    results.push(seen(), a1(other.getSelection().getCurrentCell()));
    book.setActiveRangeList(other.getRangeList(['A1:B2', 'B2:C3', 'D4:E5']));
    const current = [
      () => book.setCurrentCell(other.getRange('C3')),
      () => other.setCurrentCell(other.getRange('A2')),
      () => other.getRange('E5').activateAsCurrentCell(),
      () => other.setCurrentCell(other.getRange('F6')),
    ].map((choose) => {
      choose();
      return [...seen(), lists(book.getActiveRangeList())!.length];
    });
    const refused = [
      () => other.setCurrentCell(other.getRange('A1:A2')),
      () => book.setCurrentCell(other.getRange('A1:B1')),
      () => other.setCurrentCell(null as unknown as Range),
    ].map(isRefused);
    results.push(current, refused);
    other.setActiveRange(other.getRange('G1:G2'));
    other.activate();
    results.push(seen(), a1(book.getRange('A2')), book.getRange('A2').getSheet().getName(), lists(book.getRangeList(['A1', 'B2'])));
    return results;
  }),
);

/** The methods that a spreadsheet has in common with sheets act on its active sheet; the other sheet does not change. */
const passedOn = once(() =>
  onSheet((other, book) => {
    const sheet = book.insertSheet('Hai');
    const all = () => sheet.getRange('A1:A9').getValues().join('').replace(/,/g, '');
    book.appendRow(['b', 2, 3]);
    book.appendRow(['a', 5, 6]);
    book.sort(1);
    const sorted = [all(), book.getLastRow(), book.getLastColumn(), a1(book.getDataRange()), book.getSheetValues(1, 1, 2, 2)];
    book.sort(1, false);
    const rows = [book.getSheetName(), book.getSheetId() === sheet.getSheetId(), all()];
    book.insertRowBefore(1);
    book.insertRowAfter(2);
    book.insertRowsBefore(1, 2);
    book.insertRowsAfter(4, 3);
    book.insertColumnBefore(1);
    book.insertColumnAfter(1);
    book.insertColumnsBefore(1, 2);
    book.insertColumnsAfter(1, 3);
    const grown = [a1(sheet.getDataRange()), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('H4').getValue()];
    book.deleteRow(1);
    book.deleteRows(1, 2);
    book.deleteColumn(1);
    book.deleteColumns(1, 6);
    const shrunk = [a1(sheet.getDataRange()), sheet.getMaxRows(), sheet.getMaxColumns(), all()];
    book.setFrozenRows(2);
    book.setFrozenColumns(3);
    book.setRowHeight(4, 40);
    book.setColumnWidth(4, 140);
    book.setColumnWidth(5, 300);
    sheet.getRange('E1').setValue('x');
    book.autoResizeColumn(5);
    const sizes = [
      book.getFrozenRows(),
      book.getFrozenColumns(),
      book.getRowHeight(4),
      book.getColumnWidth(4),
      book.getColumnWidth(5) < 60,
    ];
    book.hideRow(sheet.getRange('A5:A6'));
    book.hideColumn(sheet.getRange('E1:F1'));
    const hidden = [5, 6, 7].map((at) => [book.isRowHiddenByUser(at), book.isColumnHiddenByUser(at), book.isRowHiddenByFilter(at)]);
    book.unhideRow(sheet.getRange('A5'));
    book.unhideColumn(sheet.getRange('F1'));
    const shown = [5, 6].map((at) => [book.isRowHiddenByUser(at), book.isColumnHiddenByUser(at)]);
    const untouched = [other.getLastRow(), other.getMaxRows(), other.getMaxColumns(), other.getFrozenRows(), other.getRowHeight(4)];
    return { sorted, rows, grown, shrunk, sizes, hidden, shown, untouched };
  }),
);

const places = once(() =>
  onSheet((sheet, book) => {
    sheet.setName('Sổ công việc');
    const other = book.insertSheet("An's");
    book.setNamedRange('Ten', sheet.getRange('B2:C3'));
    const at = (range: Range) => [range.getSheet().getName(), range.getA1Notation()];
    return [
      [sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 5), sheet.getRange('B2'), sheet.getRange('$C$4:D9')].map(at),
      [sheet.getRange('TEN'), other.getRange('Ten'), other.getRange("'Sổ công việc'!A2:B"), sheet.getRange("'An''s'!C3")].map(at),
      [book.getRangeByName('tEN')!, book.getRangeByName('Sổ công việc!Ten')!].map(at),
      [book.getRangeByName("An's!Ten"), book.getRangeByName('Không có!Ten'), book.getRangeByName('Khac')],
      at(book.getRange("'Sổ công việc'!D4")),
      ['Không có!A1', "'Không có'!Ten", 'A1001', 'Khac'].map((text) => isRefused(() => sheet.getRange(text))),
    ];
  }),
);

const contents = once(() =>
  onSheet((sheet) => {
    const empty = [sheet.getLastRow(), sheet.getLastColumn(), a1(sheet.getDataRange())];
    sheet.getRange('A1:B3').setValues([
      ['a', 'b'],
      ['c', ''],
      ['', 'd'],
    ]);
    sheet.getRange('E9').setBackground('#ff0000').setNote('n');
    const sized = [sheet.getLastRow(), sheet.getLastColumn(), a1(sheet.getDataRange())];
    const values = [sheet.getSheetValues(2, 1, 2, 1), sheet.getSheetValues(2, 1, -1, -1), sheet.getSheetValues(-1, -1, 1, 1)];
    const beyond = [() => sheet.getSheetValues(1001, 1, 1, 1), () => sheet.getSheetValues(1, 26, 1, 2)].map(isRefused);
    sheet.appendRow(['e', null, 3]).appendRow(['f']);
    const appended = sheet.getSheetValues(4, 1, 2, 3);
    const refused = isRefused(() => sheet.appendRow([]));
    sheet.setFrozenRows(1);
    sheet.sort(1, false);
    const sorted = sheet.getRange('A1:A6').getValues().join('').replace(/,/g, '');
    return {
      empty,
      sized,
      values,
      beyond,
      appended,
      refused,
      sorted,
      again: sheet
        .sort(1)
        .getRange('A1:A6')
        .getValues()
        .map(([one]) => one),
    };
  }),
);

const grown = once(() => {
  const book = SpreadsheetApp.create('Đối chiếu (tệp thử)', 2, 2);
  return withCopy(book, () => {
    const sheet = book.getSheets()[0]!;
    sheet.appendRow(['a', 'b']).appendRow(['c']).appendRow(['d', 'e', 'f', 'g']);
    const size = [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getDataRange().getValues()];
    sheet.appendRow(['h']);
    return [...size, sheet.getRange(4, 1).getA1Notation(), sheet.getRange('A4').getValue(), sheet.getMaxRows()];
  });
});

/** A cell with everything that it can have; each way to clear the sheet starts with it. */
const cleared = once(() =>
  onSheet((sheet) => {
    const after = (clear: () => unknown) => {
      const cell = sheet.getRange('B2').setValue('x').setBackground('#ff0000').setNote('n');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox('x', 'y').build());
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#00ff00').setRanges([cell]);
      sheet.setConditionalFormatRules([rule.build()]);
      sheet.getRange('C3').setNote('riêng');
      clear();
      return [
        cell.getValue(),
        cell.getBackground(),
        sheet.getConditionalFormatRules().length,
        cell.getNote(),
        sheet.getRange('C3').getNote(),
      ];
    };
    return {
      contents: [() => sheet.clearContents(), () => sheet.clear({ contentsOnly: true })].map(after),
      formats: [() => sheet.clearFormats(), () => sheet.clear({ formatOnly: true })].map(after),
      both: [() => sheet.clear(), () => sheet.clear({ formatOnly: true, contentsOnly: true })].map((clear) => after(clear).slice(0, 3)),
      notes: after(() => sheet.clearNotes()),
      rules: after(() => sheet.clearConditionalFormatRules()),
    };
  }),
);

export const sheetContents: Fact[] = [
  documented(
    'the last active range of a list is the active range, and its first cell is the current cell',
    'Class Sheet: setActiveRangeList',
    [
      ['A1', 'A1', 'A1'],
      ['B2:C3', 'B2', 'B2'],
      'B2:C3',
      ['C3:D4', 'C3', 'C3'],
      ['D4:E5', 'D4', 'D4'],
      ['E1:F2', 'E1', 'E1'],
      ['F1:G2', 'F1', 'F1'],
      ['B3:B5', 'B3', 'B3'],
      ['A1', 'B3:B5'],
      ['A1', 'B3:B5'],
      true,
      ['C3', 'C3', 'C3'],
      ['C1', 'C3'],
      ['F6', 'F6', 'F6'],
      'F6',
      'F6',
      ['A7', 'A7', 'A7'],
      'A7',
      [
        ['B2:C3', 'C3', 'C3', 3],
        ['A1:B2', 'A2', 'A2', 3],
        ['D4:E5', 'E5', 'E5', 3],
        ['F6', 'F6', 'F6', 1],
      ],
      [true, true, true],
      ['G1:G2', 'G1', 'G1'],
      'A2',
      'Khác',
      ['A1', 'B2'],
    ],
    activated,
  ),
  documented(
    'the sheet methods of a spreadsheet work on its active sheet',
    `${source}: appendRow`,
    {
      sorted: [
        'ab',
        2,
        3,
        'A1:C2',
        [
          ['a', 5],
          ['b', 2],
        ],
      ],
      rows: ['Hai', true, 'ba'],
      grown: ['A1:J9', 1007, 33, 'b'],
      shrunk: ['A1:C6', 1004, 26, 'ba'],
      sizes: [2, 3, 40, 140, true],
      hidden: [
        [true, true, false],
        [true, true, false],
        [false, false, false],
      ],
      shown: [
        [false, true],
        [true, false],
      ],
      untouched: [0, 1000, 26, 0, 21],
    },
    passedOn,
  ),
  observed(
    'a range is found by numbers, by notation, by the name of its sheet and by its own name',
    [
      [
        ['Sổ công việc', 'C2'],
        ['Sổ công việc', 'C2:C5'],
        ['Sổ công việc', 'C2:G5'],
        ['Sổ công việc', 'B2'],
        ['Sổ công việc', 'C4:D9'],
      ],
      [
        ['Sổ công việc', 'B2:C3'],
        ['Sổ công việc', 'B2:C3'],
        ['Sổ công việc', 'A2:B'],
        ["An's", 'C3'],
      ],
      [
        ['Sổ công việc', 'B2:C3'],
        ['Sổ công việc', 'B2:C3'],
      ],
      [null, null, null],
      ['Sổ công việc', 'D4'],
      [true, true, true, true],
    ],
    places,
  ),
  observed(
    'the data of a sheet ends at its last content, and formats and notes do not count',
    [
      [0, 0, 'A1'],
      [3, 2, 'A1:B3'],
    ],
    () => [contents().empty, contents().sized],
  ),
  documented(
    'getSheetValues takes -1 for the last row or column with data',
    'Class Sheet: getSheetValues',
    [
      [
        [['c'], ['']],
        [
          ['c', ''],
          ['', 'd'],
        ],
        [['d']],
      ],
      [true, true],
    ],
    () => [contents().values, contents().beyond],
  ),
  observed(
    'appendRow writes below all content and adds rows and columns when needed',
    [
      [
        ['e', '', 3],
        ['f', '', ''],
      ],
      true,
      [
        3,
        4,
        [
          ['a', 'b', '', ''],
          ['c', '', '', ''],
          ['d', 'e', 'f', 'g'],
        ],
        'A4',
        'h',
        4,
      ],
    ],
    () => [contents().appended, contents().refused, grown()],
  ),
  observed('a sheet is sorted below its frozen rows, up or down', ['afec', ['a', 'c', 'e', 'f', '', '']], () => [
    contents().sorted,
    contents().again,
  ]),
  documented(
    'contents, formats, notes and rules of a sheet are cleared separately',
    'Class Sheet: clear',
    {
      contents: Array(2).fill(['', '#ff0000', 1, 'n', 'riêng']),
      formats: Array(2).fill(['x', '#ffffff', 0, 'n', 'riêng']),
      both: Array(2).fill(['', '#ffffff', 0]),
      notes: ['x', '#ff0000', 1, '', ''],
      rules: ['x', '#ff0000', 0, 'n', 'riêng'],
    },
    cleared,
  ),
];
