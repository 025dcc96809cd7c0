// The Sheets API: cells that requests paste, merge, sort, replace and filter.
import { documented, type Fact, observed, unproved } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { api, ask, batch, cells, grid, type Message, patient } from '../calls';
import { accepted, isRefused } from '../refused';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const types = ['NORMAL', 'VALUES', 'FORMAT', 'NO_BORDERS', 'FORMULA', 'DATA_VALIDATION'];

/** The parts of a cell in short: its value, note, ground, border at the top, and whether it has a rule. */
const parts = (cell: Message = {}): unknown[] => {
  const { numberValue, stringValue, formulaValue } = cell.userEnteredValue ?? {};
  const { backgroundColor, borders } = cell.userEnteredFormat ?? {};
  return [
    formulaValue ?? stringValue ?? numberValue ?? null,
    cell.note ?? '',
    backgroundColor?.red ? 'red' : backgroundColor?.blue ? 'blue' : '',
    borders?.top?.style ?? '',
    cell.dataValidation ? 'rule' : '',
  ];
};
const texts = (book: Book, range: string): unknown[][] =>
  (patient(() => api().Values!.get(book.getId(), range, { valueRenderOption: 'FORMULA' } as never)) as Message).values ?? [];

/** A source of one row in A1:B1; each type is pasted over cells that have parts of their own. */
const pasted = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(true).build();
    sheet.getRange('A1').setValue(5).setNote('ghi chú').setDataValidation(rule);
    sheet
      .getRange('A1')
      .setBackground('#ff0000')
      .setBorder(true, null, null, null, null, null, '#000000', SpreadsheetApp.BorderStyle.DASHED);
    sheet.getRange('B1').setFormula('=A1*2');
    sheet.getRange('A3:B8').setValue('cũ').setNote('cũ').setBackground('#0000ff');
    SpreadsheetApp.flush();
    batch(
      book,
      types.map((type, index) => ({
        copyPaste: { source: grid(id, 0, 1, 0, 2), destination: grid(id, index + 2, index + 3, 0, 2), pasteType: `PASTE_${type}` },
      })),
    );
    const rows = cells(book, 'S!A3:B8', 'userEnteredValue,note,userEnteredFormat(backgroundColor,borders.top.style),dataValidation.strict');
    const hasRule = cells(book, 'S!A3:A8', 'dataValidation').map((row) => Boolean(row[0]?.dataValidation));
    return rows.map((row, index) => [
      parts({ ...row[0], dataValidation: hasRule[index] }),
      row[1]?.userEnteredValue?.formulaValue ?? row[1]?.userEnteredValue?.numberValue ?? row[1]?.userEnteredValue?.stringValue ?? null,
    ]);
  }),
);
const pastedBy = (type: string): unknown => pasted()[types.indexOf(type)];

const repeated = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const other = book.insertSheet('T');
    sheet.getRange('B2:C3').setValues([
      [1, 2],
      [3, ''],
    ]);
    sheet.getRange('C3').setFormula('=B2+B3');
    sheet.getRange('A10:C12').setValues([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
    other.getRange('A1:H8').setValue('cũ');
    SpreadsheetApp.flush();
    const to = other.getSheetId();
    const copy = (destination: object, pasteType: string): object => ({
      copyPaste: { source: grid(id, 1, 3, 1, 3), destination, pasteType },
    });
    batch(book, [
      copy(grid(to, 0, 4, 0, 4), 'PASTE_VALUES'),
      copy(grid(to, 5, 6, 0, 1), 'PASTE_VALUES'),
      { copyPaste: { source: grid(id, 9, 12, 0, 3), destination: grid(to, 9, 10, 1, 2), pasteType: 'PASTE_VALUES' } },
      copy(grid(to, 5, 6, 3, 4), 'PASTE_FORMULA'),
      { copyPaste: { source: grid(id, 1, 3, 1, 3), destination: grid(to, 0, 2, 6, 7) } },
      { copyPaste: { source: grid(id, 4, 5, 0, 1), destination: grid(to, 7, 8, 7, 8), pasteType: 'PASTE_VALUES' } },
    ]);
    const [rows, columns] = [other.getMaxRows(), other.getMaxColumns()];
    return {
      cells: texts(book, 'T!A1:H8'),
      square: texts(book, 'T!B10:D12'),
      beyond: ['PASTE_NORMAL', 'PASTE_VALUES'].map((type) => isRefused(book, copy(grid(to, rows - 1, rows, 0, 1), type))),
      aside: isRefused(book, { cutPaste: { source: grid(id, 1, 3, 1, 3), destination: { sheetId: to, columnIndex: columns - 1 } } }),
      placeless: accepted(book, [
        { copyPaste: { destination: grid(to, 0, 1, 0, 1) } },
        { copyPaste: { source: grid(to, 0, 1, 0, 1) } },
        { mergeCells: { mergeType: 'MERGE_ALL' } },
        { unmergeCells: {} },
        { setBasicFilter: {} },
        { findReplace: { replacement: 'x', allSheets: true } },
        { findReplace: { find: 'x', sheetId: 404 } },
      ]),
    };
  }),
);

const cut = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const other = book.insertSheet('T');
    sheet.getRange('A1:B2').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1').setNote('ghi chú').setBackground('#ff0000');
    SpreadsheetApp.flush();
    batch(book, [
      { cutPaste: { source: grid(id, 0, 2, 0, 1), destination: { sheetId: other.getSheetId(), rowIndex: 2, columnIndex: 3 } } },
      { cutPaste: { source: grid(id, 0, 1, 1, 2), destination: { sheetId: other.getSheetId() }, pasteType: 'PASTE_NORMAL' } },
    ]);
    const look = (range: string) => parts(cells(book, range, 'userEnteredValue,note,userEnteredFormat.backgroundColor')[0]?.[0]);
    return [texts(book, 'S!A1:B2'), texts(book, 'T!A1:D4'), look('S!A1'), look('T!D3')];
  }),
);

const merged = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:C20').setValue('x');
    SpreadsheetApp.flush();
    const merge = (top: number, mergeType?: string): object => ({ mergeCells: { range: grid(id, top, top + 2, 0, 3), mergeType } });
    const merges = (): string[] =>
      (ask(book, 'sheets.merges').sheets[0].merges ?? []).map((one: Message) =>
        [one.startRowIndex, one.endRowIndex, one.startColumnIndex, one.endColumnIndex].join(),
      );
    batch(book, [merge(0, 'MERGE_ALL'), merge(3, 'MERGE_COLUMNS'), merge(6, 'MERGE_ROWS'), merge(9)]);
    const made = merges();
    const filled = texts(book, 'S!A1:C12').map((row) => row.join('') || '-');
    batch(book, [
      { unmergeCells: { range: grid(id, 0, 5, 0, 3) } },
      { copyPaste: { source: grid(id, 6, 7, 0, 3), destination: grid(id, 15, 16, 0, 3), pasteType: 'PASTE_NORMAL' } },
    ]);
    return { made, filled, left: merges(), half: isRefused(book, { unmergeCells: { range: grid(id, 6, 7, 0, 1) } }) };
  }),
);

const sorted = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('B2:D6').setValues([
      ['b', 1, 'một'],
      ['a', 2, 'hai'],
      ['', '', ''],
      ['a', 3, 'ba'],
      ['b', 4, 'bốn'],
    ]);
    sheet.getRange('A1:A9').setValue('đứng yên');
    sheet.getRange('F1:G1').merge();
    SpreadsheetApp.flush();
    const sort = (range: object, ...specs: object[]): object => ({ sortRange: { range, sortSpecs: specs } });
    const column = () => texts(book, 'S!D2:D8').map(([text]) => text);
    const by = (dimensionIndex: number, sortOrder: string): object => ({ dimensionIndex, sortOrder });
    batch(book, [sort(grid(id, 1, 8, 1, 4), by(1, 'ASCENDING'), by(2, 'DESCENDING'))]);
    const up = column();
    batch(book, [sort(grid(id, 1, 8, 1, 4), by(1, 'DESCENDING'), by(2, 'ASCENDING')), sort(grid(id, 50, 60, 1, 4), by(1, 'ASCENDING'))]);
    const down = column();
    batch(book, [sort(grid(id, 5, 6, 1, 4), by(3, 'ASCENDING')), sort(grid(id, 0, 1, 5, 7), by(5, 'ASCENDING'))]);
    return {
      up,
      down,
      first: texts(book, 'S!A1:A2'),
      last: column(),
      outside: accepted(book, [sort(grid(id, 1, 6, 1, 4), by(0, 'ASCENDING')), sort(grid(id, 1, 6, 1, 4), by(4, 'ASCENDING'))]),
    };
  }),
);

const found = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const other = book.insertSheet('T');
    sheet.getRange('A1:B3').setValues([
      ['xã xã', 'XÃ'],
      ['a.c', 'axc'],
      ['xã', 'đất xã'],
    ]);
    other.getRange('B2').setValue('xã');
    SpreadsheetApp.flush();
    const replace = (more: object): object => ({ findReplace: { find: 'xã', replacement: 'phường', ...more } });
    const counts: unknown[] = [];
    const after = (more: object, range = 'S!A1:B3'): unknown[][] => {
      counts.push(batch(book, [replace(more)]).replies[0]!.findReplace);
      return texts(book, range);
    };
    return {
      ofRange: after({ range: grid(id, 0, 1, 0, 1) }),
      whole: after({ sheetId: id, matchEntireCell: true, matchCase: true }),
      exact: after({ sheetId: id, matchCase: true, replacement: '' }),
      dotted: after({ find: 'A.C', allSheets: true, replacement: '$&' }),
      every: after({ find: 'Xã', allSheets: true, replacement: 'tổ' }),
      other: texts(book, 'T!B2'),
      none: after({ find: 'không có', allSheets: true }).length,
      letters: after({ find: 'Ổ', sheetId: other.getSheetId(), replacement: undefined }, 'T!B2'),
      counts,
    };
  }),
);

const filters = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:B4').setValues([
      ['tên', 'số'],
      ['một', 1],
      ['hai', 2],
      ['ba', 3],
    ]);
    SpreadsheetApp.flush();
    const filter = () => ask(book, 'sheets(properties.sheetId,basicFilter)').sheets[0].basicFilter as Message;
    const set = (more: object): object => ({ setBasicFilter: { filter: { range: grid(id, 0, 4, 0, 2), ...more } } });
    const hidden = () =>
      (ask(book, 'sheets.data.rowMetadata.hiddenByFilter', ['S!A1:B4']).sheets[0].data[0].rowMetadata as Message[]).map(
        ({ hiddenByFilter }) => hiddenByFilter ?? false,
      );
    batch(book, [set({})]);
    const plain = filter();
    batch(book, [set({ criteria: { 1: { hiddenValues: ['1'] } } })]);
    const byMap = [filter().filterSpecs, hidden()];
    batch(book, [set({ filterSpecs: [{ filterCriteria: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'ba' }] } } }] })]);
    const bySpecs = [filter().filterSpecs, hidden()];
    batch(book, [
      {
        setDataValidation: {
          range: grid(id, 1, 4, 1, 2),
          rule: { condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '0' }] } },
          filteredRowsIncluded: true,
        },
      },
      { clearBasicFilter: { sheetId: id } },
    ]);
    return {
      plain,
      byMap,
      bySpecs,
      rules: cells(book, 'S!B1:B4', 'dataValidation.condition.type').map((row) => Boolean(row[0]?.dataValidation)),
      cleared: [hidden(), filter() ?? null],
    };
  }),
);

const copyPaste = 'Sheets API: CopyPasteRequest';
const pasteTypes = 'Sheets API: PasteType';

export const sheetsArranging: Fact[] = [
  observed(
    'PASTE_NORMAL pastes values, formulas, notes, formats, borders and rules',
    [[5, 'ghi chú', 'red', 'DASHED', 'rule'], '=A3*2'],
    () => pastedBy('NORMAL'),
  ),
  documented('PASTE_VALUES pastes results and leaves formats and notes', pasteTypes, [[5, 'cũ', 'blue', '', ''], 10], () =>
    pastedBy('VALUES'),
  ),
  documented('PASTE_FORMAT pastes formats, borders and rules only', pasteTypes, [['cũ', 'cũ', 'red', 'DASHED', 'rule'], 'cũ'], () =>
    pastedBy('FORMAT'),
  ),
  observed('PASTE_NO_BORDERS pastes everything except borders', [[5, 'ghi chú', 'red', '', 'rule'], '=A6*2'], () => pastedBy('NO_BORDERS')),
  documented('PASTE_FORMULA leaves formats, notes and rules', pasteTypes, [[5, 'cũ', 'blue', '', ''], '=A7*2'], () => pastedBy('FORMULA')),
  documented('PASTE_DATA_VALIDATION pastes rules only', pasteTypes, [['cũ', 'cũ', 'blue', '', 'rule'], 'cũ'], () =>
    pastedBy('DATA_VALIDATION'),
  ),
  documented(
    'a pasted block is repeated in both directions as often as the destination is a multiple of it',
    copyPaste,
    [
      [1, 2, 1, 2, 'cũ'],
      [3, 4, 3, 4, 'cũ'],
      [1, 2, 1, 2, 'cũ'],
      [3, 4, 3, 4, 'cũ'],
      ['cũ', 'cũ', 'cũ', 'cũ', 'cũ'],
    ],
    () =>
      repeated()
        .cells.slice(0, 5)
        .map((row) => row.slice(0, 5)),
  ),
  documented(
    'a block is pasted whole into a smaller destination',
    copyPaste,
    [
      [1, 2, 'cũ', 1, 2, 'cũ'],
      [3, 4, 'cũ', 3, '=D6+D7', 'cũ'],
      ['cũ', 'cũ', 'cũ', 'cũ', 'cũ', 'cũ'],
    ],
    () =>
      repeated()
        .cells.slice(5, 8)
        .map((row) => row.slice(0, 6)),
  ),
  documented(
    'pasted values keep their places in the block',
    pasteTypes,
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ],
    () => repeated().square,
  ),
  documented('a blank cell whose value is pasted blanks the destination', pasteTypes, ['cũ', ''], () => {
    const [, , , , , , above, last] = repeated().cells;
    return [above![7], last![7] ?? ''];
  }),
  documented(
    'copyPaste without a type pastes everything, with formulas that point beside them',
    copyPaste,
    [
      [1, 2],
      [3, '=G1+G2'],
    ],
    () =>
      repeated()
        .cells.slice(0, 2)
        .map((row) => row.slice(6, 8)),
  ),
  unproved('a paste that ends beyond the grid is refused', [true, true, true], () => [...repeated().beyond, repeated().aside]),
  documented('requests that arrange cells need a place and a text to find', copyPaste, [], () => repeated().placeless),
  documented(
    'cutPaste moves cells with formats and notes to another sheet, to its first cell without an index',
    'Sheets API: CutPasteRequest',
    [[['', 'd']], [['b'], [], ['', '', '', 'a'], ['', '', '', 'c']], [null, '', '', '', ''], ['a', 'ghi chú', 'red', '', '']],
    () => {
      const [left, moved, source, target] = cut();
      return [(left as unknown[][]).slice(1), moved, source, target];
    },
  ),
  documented(
    'MERGE_ALL makes one merge, MERGE_COLUMNS one for each column, and a merge without a type is of all cells',
    'Sheets API: MergeType',
    ['0,2,0,3', '3,5,0,1', '3,5,1,2', '3,5,2,3', '6,7,0,3', '7,8,0,3', '9,11,0,3'],
    () => merged().made,
  ),
  documented(
    'only the value in the upper left cell of a merge stays',
    'Sheets API: MergeCellsRequest',
    ['x', '-', 'xxx', 'xxx', '-', 'xxx', 'x', 'x', 'xxx', 'x', '-', 'xxx'],
    () => merged().filled,
  ),
  documented(
    'unmergeCells undoes the merges in the range, and pasted cells bring theirs',
    'Sheets API: UnmergeCellsRequest',
    ['6,7,0,3', '7,8,0,3', '9,11,0,3', '15,16,0,3'],
    () => merged().left,
  ),
  documented('unmergeCells refuses a part of a merge', 'Sheets API: UnmergeCellsRequest', true, () => merged().half),
  documented(
    'sortRange sorts by several columns in their own order, blank cells last',
    'Sheets API: SortSpec',
    [
      ['ba', 'hai', 'bốn', 'một'],
      ['một', 'bốn', 'hai', 'ba'],
    ],
    () => [sorted().up, sorted().down],
  ),
  documented(
    'sortRange leaves cells beside the range, a single row and merges across one row as they are',
    'Sheets API: SortRangeRequest',
    [
      [['đứng yên'], ['đứng yên']],
      ['một', 'bốn', 'hai', 'ba'],
    ],
    () => [sorted().first, sorted().last],
  ),
  documented('columns on either side of the range cannot be sorted by', 'Sheets API: SortSpec', [], () => sorted().outside),
  documented(
    'findReplace keeps to its range and replaces every occurrence in a cell',
    'Sheets API: FindReplaceRequest',
    [
      ['phường phường', 'XÃ'],
      ['a.c', 'axc'],
      ['xã', 'đất xã'],
    ],
    () => found().ofRange,
  ),
  documented(
    'matchEntireCell leaves texts that only contain what is sought, matchCase letters of another case',
    'Sheets API: FindReplaceRequest',
    [
      [
        ['phường phường', 'XÃ'],
        ['a.c', 'axc'],
        ['phường', 'đất xã'],
      ],
      [
        ['phường phường', 'XÃ'],
        ['a.c', 'axc'],
        ['phường', 'đất '],
      ],
    ],
    () => [found().whole, found().exact],
  ),
  documented(
    'findReplace takes a dot as a dot and ignores case',
    'Sheets API: FindReplaceRequest',
    [
      ['$&', 'axc'],
      ['tổ', 'tổ'],
    ],
    () => [found().dotted[1], [found().every[0]![1], found().other[0]![0]]],
  ),
  documented('findReplace without a replacement deletes the text', 'Sheets API: FindReplaceRequest', [['t']], () => found().letters),
  documented(
    'findReplace counts occurrences, cells, rows and sheets',
    'Sheets API: FindReplaceResponse',
    [
      { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 2 },
      { valuesChanged: 2, rowsChanged: 2, sheetsChanged: 2, occurrencesChanged: 2 },
      0,
    ],
    () => [
      found().counts[0],
      found().counts[4],
      Object.keys(found().counts[5] as Message).filter((name) => (found().counts[5] as Message)[name]).length,
    ],
  ),
  documented(
    'a basic filter without criteria has a range only',
    'Sheets API: BasicFilter',
    { range: { startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 } },
    () => filters().plain,
  ),
  documented(
    'the criteria of a filter may be a map by column',
    'Sheets API: BasicFilter',
    [[{ columnIndex: 1, filterCriteria: { hiddenValues: ['1'] } }], [false, true, false, false]],
    () => filters().byMap,
  ),
  documented(
    'setBasicFilter replaces the filter, and a specification without an index is for the first column',
    'Sheets API: SetBasicFilterRequest',
    [[{ filterCriteria: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'ba' }] } } }], [false, true, true, false]],
    () => filters().bySpecs,
  ),
  documented(
    'filteredRowsIncluded sets a rule in filtered rows, too',
    'Sheets API: SetDataValidationRequest',
    [false, true, true, true],
    () => filters().rules,
  ),
  documented(
    'clearBasicFilter shows every row',
    'Sheets API: ClearBasicFilterRequest',
    [[false, false, false, false], null],
    () => filters().cleared,
  ),
];
