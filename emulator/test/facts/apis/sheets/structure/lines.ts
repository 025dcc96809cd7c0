// The Sheets API: rows and columns that requests insert, delete, append, move and size.
import { documented, type Fact, observed, unproved } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, cells, formula, grid, type Message, refusal, write } from '../calls';

const lines = (sheetId: number, dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number): object => ({
  sheetId,
  dimension,
  startIndex,
  endIndex,
});

const inserted = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:A3').setValues([['một'], ['hai'], ['ba']]);
    sheet.getRange('A1').setBackground('#ff0000');
    sheet.getRange('A2').setBackground('#00ff00');
    sheet.getRange('B1').setFormula('=A3');
    sheet.getRange('A3').protect().setDescription('khoá');
    book.setNamedRange('ten', sheet.getRange('A2:A3'));
    SpreadsheetApp.flush();
    batch(book, [
      { insertDimension: { range: lines(id, 'ROWS', 1, 2), inheritFromBefore: true } },
      { insertDimension: { range: lines(id, 'ROWS', 2, 3), inheritFromBefore: false } },
      { insertDimension: { range: lines(id, 'COLUMNS', 0, 1) } },
    ]);
    const rows = cells(book, 'S!B1:C5', 'userEnteredValue,userEnteredFormat.backgroundColor');
    const { sheets, namedRanges } = ask(book, 'namedRanges.range,sheets(protectedRanges.range,properties.gridProperties)');
    const { rowCount, columnCount } = sheets[0].properties.gridProperties;
    batch(book, [{ insertDimension: { range: lines(id, 'ROWS', rowCount, rowCount + 2), inheritFromBefore: true } }]);
    return {
      values: rows.map((row) => row[0]?.userEnteredValue?.stringValue ?? null),
      grounds: rows.map((row) => row[0]?.userEnteredFormat?.backgroundColor ?? null),
      reference: rows[0]![1]!.userEnteredValue.formulaValue,
      named: namedRanges[0].range.startRowIndex,
      guarded: sheets[0].protectedRanges[0].range.startRowIndex,
      size: [rowCount, columnCount],
      atEnd: ask(book, 'sheets.properties.gridProperties.rowCount').sheets[0].properties.gridProperties.rowCount,
      beyond: refusal(book, { insertDimension: { range: lines(id, 'ROWS', 5000, 5001), inheritFromBefore: true } }),
      end: refusal(book, { insertDimension: { range: lines(id, 'COLUMNS', columnCount, columnCount + 1) } }),
      first: refusal(book, { insertDimension: { range: lines(id, 'ROWS', 0, 1), inheritFromBefore: true } }),
      noSheet: refusal(book, { insertDimension: { range: lines(9, 'ROWS', 0, 1) } }),
      many: refusal(book, { appendDimension: { sheetId: id, dimension: 'ROWS', length: 10_000_000 } }),
      backwards: refusal(book, { insertDimension: { range: lines(id, 'ROWS', 3, 3) } }),
    };
  }),
);

const deleted = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:A6').setValues([['một'], ['hai'], ['ba'], ['bốn'], ['năm'], ['sáu']]);
    sheet.getRange('B6').setFormula('=A2');
    sheet.setFrozenRows(1);
    SpreadsheetApp.flush();
    batch(book, [
      { deleteDimension: { range: lines(id, 'ROWS', 1, 2) } },
      { appendDimension: { sheetId: id, dimension: 'ROWS', length: 3 } },
    ]);
    const values = () => cells(book, 'S!A1:A6', 'formattedValue').map((row) => row[0]?.formattedValue ?? null);
    const after = values();
    const size = () => ask(book, 'sheets.properties.gridProperties(rowCount,columnCount)').sheets[0].properties.gridProperties;
    const grown = size();
    batch(book, [
      { moveDimension: { source: lines(id, 'ROWS', 1, 2), destinationIndex: 4 } },
      { deleteDimension: { range: { sheetId: id, dimension: 'ROWS', startIndex: 10 } } },
      { deleteDimension: { range: lines(id, 'COLUMNS', 5, 26) } },
    ]);
    return {
      after,
      reference: cells(book, 'S!B5', 'userEnteredValue,formattedValue')[0]![0],
      grown,
      moved: values().slice(0, 5),
      shrunk: size(),
      beyond: refusal(book, { deleteDimension: { range: lines(id, 'ROWS', 10, 12) } }),
      all: refusal(book, { deleteDimension: { range: lines(id, 'COLUMNS', 0, 5) } }),
      unfrozen: refusal(book, { deleteDimension: { range: lines(id, 'ROWS', 1, 10) } }),
    };
  }),
);

const sizes = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const properties = (range: object, given: object, fields: string): object => ({
      updateDimensionProperties: { range, properties: given, fields },
    });
    batch(book, [
      properties(lines(id, 'COLUMNS', 0, 2), { pixelSize: 200 }, 'pixelSize'),
      properties(lines(id, 'ROWS', 1, 3), { hiddenByUser: true, pixelSize: 40 }, 'hiddenByUser'),
      properties(lines(id, 'COLUMNS', 1, 2), { hiddenByUser: true }, '*'),
    ]);
    const { data } = ask(book, 'sheets.data(rowMetadata(pixelSize,hiddenByUser),columnMetadata(pixelSize,hiddenByUser))', ['S!A1:C3'])
      .sheets[0];
    return {
      rows: data[0].rowMetadata as Message[],
      columns: data[0].columnMetadata as Message[],
      none: refusal(book, properties(lines(id, 'ROWS', 0, 1), {}, '')),
      start: refusal(book, properties(lines(id, 'ROWS', 2000, 2001), {}, 'pixelSize')),
    };
  }),
);

const followed = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    batch(book, [
      write(id, 0, 0, [[3], [1], [2]]),
      write(id, 0, 1, [[formula('=A1*10')], [formula('=A2*10')], [formula('=A3*10')]]),
      { sortRange: { range: grid(id, 0, 3, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } },
      { mergeCells: { range: grid(id, 4, 6, 0, 2), mergeType: 'MERGE_ROWS' } },
      write(id, 9, 0, [['=A1'], [formula('=A1')]]),
      { copyPaste: { source: grid(id, 0, 1, 0, 2), destination: grid(id, 11, 13, 0, 2), pasteType: 'PASTE_NORMAL' } },
      { copyPaste: { source: grid(id, 0, 1, 1, 2), destination: grid(id, 13, 14, 0, 1), pasteType: 'PASTE_VALUES' } },
      { cutPaste: { source: grid(id, 0, 1, 0, 1), destination: { sheetId: id, rowIndex: 15, columnIndex: 0 }, pasteType: 'PASTE_NORMAL' } },
      { findReplace: { find: 'A1', replacement: 'a1', sheetId: id } },
    ]);
    const { replies } = batch(book, [{ findReplace: { find: '=a', replacement: '$&', allSheets: true } }]);
    const entered = cells(book, 'S!A1:B16', 'userEnteredValue');
    const at = (row: number, column: number): unknown => {
      const { numberValue, stringValue, formulaValue } = (entered[row - 1]?.[column - 1] as Message | undefined)?.userEnteredValue ?? {};
      return formulaValue ?? stringValue ?? numberValue ?? null;
    };
    return {
      sorted: [at(2, 1), at(3, 1), at(2, 2)],
      merges: ask(book, 'sheets.merges').sheets[0].merges.map((one: Message) => one.endRowIndex - one.startRowIndex),
      pasted: [at(12, 2), at(13, 2), at(14, 1)],
      cut: [at(1, 1), at(1, 2), at(16, 1)],
      replaced: [at(10, 1), at(11, 1), replies[0]!.findReplace],
      outside: refusal(book, { sortRange: { range: grid(id, 0, 3, 0, 2), sortSpecs: [{ dimensionIndex: 5, sortOrder: 'ASCENDING' }] } }),
      halfMerge: refusal(book, { mergeCells: { range: grid(id, 4, 5, 1, 3), mergeType: 'MERGE_ALL' } }),
      sortedMerge: refusal(
        book,
        { mergeCells: { range: grid(id, 20, 22, 0, 1), mergeType: 'MERGE_ALL' } },
        { sortRange: { range: grid(id, 20, 24, 0, 1), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } },
      ),
      nothing: refusal(book, { findReplace: { find: '', replacement: 'x', allSheets: true } }),
    };
  }),
);

export const sheetsLines: Fact[] = [
  documented(
    'insertDimension puts new rows before the index',
    'Sheets API: InsertDimensionRequest',
    ['một', null, null, 'hai', 'ba'],
    () => inserted().values,
  ),
  documented(
    'inheritFromBefore gives new rows the formats of the row before, otherwise of the row after',
    'Sheets API: InsertDimensionRequest',
    [{ red: 1 }, { red: 1 }, { green: 1 }, { green: 1 }, null],
    () => inserted().grounds,
  ),
  documented('references, names and protections follow their rows', 'Sheets API: spreadsheets.batchUpdate', ['=B5', 3, 4], () => [
    inserted().reference,
    inserted().named,
    inserted().guarded,
  ]),
  documented('inserted rows and columns add to the grid', 'Sheets API: InsertDimensionRequest', [1002, 27, 1004], () => [
    ...inserted().size,
    inserted().atEnd,
  ]),
  observed(
    'an insertion beyond the end of the grid is refused with its size',
    'Invalid requests[0].insertDimension: range.startIndex is larger than current grid size (1004)',
    () => inserted().beyond,
  ),
  observed(
    'an insertion at the end of the grid needs inheritFromBefore',
    'Invalid requests[0].insertDimension: range.startIndex must be less than the grid size (27) if inheritFromBefore is false.',
    () => inserted().end,
  ),
  documented(
    'inheritFromBefore is refused at index 0',
    'Sheets API: InsertDimensionRequest',
    true,
    () => String(inserted().first).indexOf('Invalid requests[0].insertDimension: ') === 0,
  ),
  observed('an unknown sheet is named', 'Invalid requests[0].insertDimension: No grid with id: 9', () => inserted().noSheet),
  observed(
    'a file takes ten million cells',
    'Invalid requests[0].appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    () => inserted().many,
  ),
  unproved(
    'an empty stretch of rows is refused',
    true,
    () => String(inserted().backwards).indexOf('Invalid requests[0].insertDimension: ') === 0,
  ),

  documented('deleteDimension moves the rows below up', 'Sheets API: DeleteDimensionRequest', ['một', 'ba', 'bốn', 'năm', 'sáu'], () =>
    deleted().after.slice(0, 5),
  ),
  observed(
    'a reference to a deleted row is an error',
    { userEnteredValue: { formulaValue: '=#REF!' }, formattedValue: '#REF!' },
    () => deleted().reference,
  ),
  documented(
    'appendDimension adds rows at the end',
    'Sheets API: AppendDimensionRequest',
    { rowCount: 1002, columnCount: 26 },
    () => deleted().grown,
  ),
  documented(
    'the destination of moveDimension counts before the rows are taken out',
    'Sheets API: MoveDimensionRequest',
    ['một', 'bốn', 'năm', 'ba', 'sáu'],
    () => deleted().moved,
  ),
  documented(
    'a stretch without an end reaches the end of the grid',
    'Sheets API: DimensionRange',
    { rowCount: 10, columnCount: 5 },
    () => deleted().shrunk,
  ),
  observed(
    'deletion of rows that the grid lacks is refused',
    "Invalid requests[0].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 10 but there are only 10 rows.",
    () => deleted().beyond,
  ),
  observed(
    'deletion of every column is refused',
    "Invalid requests[0].deleteDimension: You can't delete all the columns on the sheet.",
    () => deleted().all,
  ),
  observed(
    'deletion of every row that is not frozen is refused',
    'Invalid requests[0].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.',
    () => deleted().unfrozen,
  ),

  documented(
    'the mask of updateDimensionProperties says whether size or hiding changes',
    'Sheets API: UpdateDimensionPropertiesRequest',
    [{ pixelSize: 21 }, { pixelSize: 21, hiddenByUser: true }, { pixelSize: 21, hiddenByUser: true }],
    () => sizes().rows,
  ),
  unproved(
    'a mask of all properties gives a size that is not named its default',
    [{ pixelSize: 200 }, { pixelSize: 100, hiddenByUser: true }, { pixelSize: 100 }],
    () => sizes().columns,
  ),
  observed(
    'sizes beyond the grid are refused',
    [
      "Invalid requests[0].updateDimensionProperties: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
      'Invalid requests[0].updateDimensionProperties: range.startIndex is larger than current grid size (1000)',
    ],
    () => [sizes().none, sizes().start],
  ),

  documented('sortRange moves formulas with their rows', 'Sheets API: SortRangeRequest', [2, 3, '=A2*10'], () => followed().sorted),
  documented('MERGE_ROWS makes one merge for each row', 'Sheets API: MergeCellsRequest', [1, 1], () => followed().merges),
  documented(
    'copyPaste repeats the source and shifts formulas, PASTE_VALUES pastes results',
    'Sheets API: CopyPasteRequest',
    ['=A12*10', '=A13*10', 10],
    () => followed().pasted,
  ),
  documented(
    'cutPaste leaves the source blank, and references follow',
    'Sheets API: CutPasteRequest',
    [null, '=A16*10', 1],
    () => followed().cut,
  ),
  documented(
    'findReplace changes texts, not formulas, takes a replacement as it is, and tells how many',
    'Sheets API: FindReplaceRequest',
    ['$&1', '=A16', { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 }],
    () => followed().replaced,
  ),
  documented(
    'a column outside of the range cannot be sorted by',
    'Sheets API: SortSpec',
    true,
    () => String(followed().outside).indexOf('Invalid requests[0].sortRange: ') === 0,
  ),
  observed(
    'a part of a merge cannot be merged',
    'Invalid requests[0].mergeCells: You must select all cells in a merged range to merge or unmerge them.',
    () => followed().halfMerge,
  ),
  observed(
    'a range with a vertical merge cannot be sorted',
    "Invalid requests[1].sortRange: You can't sort a range containing vertical merges. There is a vertical merge at A21:A22",
    () => followed().sortedMerge,
  ),
  documented(
    'findReplace needs a text to find',
    'Sheets API: FindReplaceRequest',
    true,
    () => String(followed().nothing).indexOf('Invalid requests[0].findReplace: ') === 0,
  ),
];
