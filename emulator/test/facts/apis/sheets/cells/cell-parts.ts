// The Sheets API: parts of cells that requests write, and the places of writes.
import { documented, type Fact, unproved } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, cells, grid, type Message, write } from '../calls';
import { accepted, isRefused } from '../refused';

const size = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): unknown[] => {
  const { rowCount, columnCount } = ask(book, 'sheets.properties.gridProperties').sheets[0].properties.gridProperties;
  return [rowCount, columnCount];
};

const runs = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:A5').setValue('chữ đậm');
    sheet.getRange('B1').setValue(5);
    SpreadsheetApp.flush();
    const bold = (startIndex?: number, more: object = {}): object => ({ startIndex, format: { bold: true, ...more } });
    const style = (row: number, ...textFormatRuns: object[]): object => write(id, row, 0, [[{ textFormatRuns }]], 'textFormatRuns');
    batch(book, [
      style(0, bold(4)),
      style(1, bold(), { startIndex: 2, format: { italic: true } }, bold(4, { link: { uri: 'https://a.example' } })),
      style(2, bold()),
      style(2),
      style(3, bold(2)),
      write(id, 3, 0, [['chữ mới']]),
      style(4, bold(6)),
    ]);
    const seen = cells(book, 'S!A1:A5', 'userEnteredValue.stringValue,textFormatRuns').map((row) => row[0]!);
    return {
      texts: seen.map(({ userEnteredValue }) => userEnteredValue.stringValue),
      bold: seen.map(({ textFormatRuns = [] }) =>
        (textFormatRuns as Message[]).filter(({ format }) => format.bold).map(({ startIndex = 0 }) => startIndex),
      ),
      starts: (seen[1]!.textFormatRuns as Message[]).map(({ startIndex = 0, format }) => [
        startIndex,
        format.italic ?? false,
        format.link?.uri ?? '',
      ]),
      refused: accepted(book, [
        style(0, bold(7)),
        style(0, bold(3), bold(3)),
        style(0, bold(5), bold(2)),
        write(id, 0, 1, [[{ textFormatRuns: [bold()] }]], 'textFormatRuns'),
        write(id, 0, 2, [[{ textFormatRuns: [bold()] }]], 'textFormatRuns'),
      ]),
    };
  }),
);

const written = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:C4').setValue('cũ').setBackground('#00ff00');
    sheet.getRange('E2').setFontWeight('bold');
    SpreadsheetApp.flush();
    const ground = (color?: object): object => ({ userEnteredFormat: color ? { backgroundColor: color } : {} });
    const cell = (value: string, color?: object): object => ({ userEnteredValue: { stringValue: value }, ...ground(color) });
    batch(book, [
      {
        updateCells: {
          range: grid(id, 1, 4, 1, 3),
          rows: [{ values: [cell('đỏ', { red: 1 }), cell('lam', { blue: 1 })] }, {}, { values: [cell('vàng', { red: 1, green: 1 })] }],
          fields: 'userEnteredValue,userEnteredFormat.backgroundColor',
        },
      },
      { updateCells: { start: { sheetId: id }, rows: [{}, { values: [{ note: 'hàng hai' }] }], fields: 'note' } },
      { updateCells: { start: { sheetId: id, columnIndex: 5 }, rows: [{ values: [{ note: 'cột sáu' }] }], fields: 'note' } },
      { updateCells: { range: grid(id, 1, 2, 4, 5), fields: 'userEnteredFormat' } },
      { repeatCell: { range: grid(id, 9, 10, 0, 2), cell: { note: 'chép' }, fields: 'note' } },
    ]);
    const rows = cells(book, 'S!A1:F4', 'userEnteredValue.stringValue,userEnteredFormat(backgroundColor,textFormat.bold),note');
    const look = (one: Message = {}): string => {
      const { red, green, blue } = one.userEnteredFormat?.backgroundColor ?? {};
      return `${one.userEnteredValue?.stringValue ?? ''} ${red ?? 0}${green ?? 0}${blue ?? 0}`;
    };
    return {
      rows: rows.slice(0, 4).map((row) => [0, 1, 2].map((column) => look(row[column]))),
      notes: [rows[0]![0]!.note ?? '', rows[1]![0]!.note ?? '', rows[0]![5]!.note],
      unstyled: rows[1]![4] ?? {},
      repeated: cells(book, 'S!A10:C10', 'note')[0]!.map(({ note }) => note),
      placeless: accepted(book, [
        { updateCells: { rows: [{ values: [{ note: 'x' }] }], fields: 'note' } },
        { repeatCell: { cell: { note: 'x' }, fields: 'note' } },
        { setDataValidation: {} },
        { updateBorders: { top: { style: 'SOLID' } } },
        { appendCells: { sheetId: id, tableId: 'khong-co', rows: [], fields: '*' } },
        { repeatCell: { range: grid(id, 3, 2, 0, 1), cell: { note: 'x' }, fields: 'note' } },
        { repeatCell: { range: grid(id, 0, 1, 4, 1), cell: { note: 'x' }, fields: 'note' } },
        { repeatCell: { range: grid(id, -1, 1, 0, 1), cell: { note: 'x' }, fields: 'note' } },
        { repeatCell: { range: grid(id, 0, 1, -1, 1), cell: { note: 'x' }, fields: 'note' } },
        { repeatCell: { range: grid(id, 0, 1, 26, 27), cell: { note: 'x' }, fields: 'note' } },
      ]),
      twoKinds: isRefused(book, write(id, 0, 0, [[{ userEnteredValue: { numberValue: 1, stringValue: '1' } }]])),
      readOnly: ['effectiveValue', 'formattedValue', 'effectiveFormat', 'hyperlink']
        .map((field) => isRefused(book, write(id, 0, 0, [[{}]], field)))
        .concat(isRefused(book, write(id, 0, 0, [[{ userEnteredValue: { errorValue: { type: 'REF' } } }]]))),
      wide: isRefused(book, { updateCells: { range: grid(id, 0, 2, 0, 1), rows: [{ values: [{}, {}] }], fields: 'note' } }),
    };
  }),
);

const appended = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.deleteRows(4, sheet.getMaxRows() - 3);
    sheet.deleteColumns(4, sheet.getMaxColumns() - 3);
    sheet.getRange('B2').setValue('cuối');
    SpreadsheetApp.flush();
    const row = (...values: string[]): object => ({ values: values.map((stringValue) => ({ userEnteredValue: { stringValue } })) });
    const append = (...rows: object[]): object => ({ appendCells: { sheetId: id, rows, fields: 'userEnteredValue' } });
    batch(book, [append(row('một'))]);
    const same = size(book);
    batch(book, [append(row('hai', 'hai'), {}, row('ba', 'ba', 'ba', 'ba', 'ba'))]);
    const grown = size(book);
    const texts = cells(book, 'S!A1:E6', 'formattedValue').map((cells) => cells.map((one) => one.formattedValue ?? '').join());
    batch(book, [{ appendCells: { sheetId: id, fields: 'userEnteredValue' } }]);
    const still = size(book);
    batch(book, [append(), append(row('bốn'))]);
    return { same, grown, still, texts, after: size(book), rest: cells(book, 'S!A7', 'formattedValue')[0]![0]!.formattedValue };
  }),
);

const bordered = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const line = (style: string): object => ({ style });
    batch(book, [
      {
        updateBorders: {
          range: grid(id, 1, 4, 1, 4),
          top: line('SOLID'),
          bottom: line('DOTTED'),
          left: line('DASHED'),
          right: line('DOUBLE'),
          innerHorizontal: line('SOLID_MEDIUM'),
          innerVertical: line('SOLID_THICK'),
        },
      },
      { updateBorders: { range: grid(id, 6, 8, 1, 2), top: line('SOLID'), bottom: line('SOLID'), left: line('SOLID') } },
      { updateBorders: { range: grid(id, 6, 7, 1, 2), top: line('NONE'), right: line('DOTTED') } },
      { updateBorders: { range: grid(id, 9, 11, 1, 3), innerHorizontal: line('SOLID') } },
    ]);
    const sides = (range: string, names: string[]): unknown[][] =>
      cells(book, range, 'userEnteredFormat.borders').map((row) =>
        row.map((cell) => names.map((name) => cell.userEnteredFormat?.borders?.[name]?.style ?? '').join()),
      );
    return {
      outer: [
        sides('S!B2:D2', ['top'])[0],
        sides('S!B4:D4', ['bottom'])[0],
        sides('S!B2:B4', ['left']).map(([side]) => side),
        sides('S!D2:D4', ['right']).map(([side]) => side),
      ],
      inner: sides('S!C3', ['top', 'bottom', 'left', 'right'])[0],
      removed: sides('S!B7:B8', ['top', 'bottom', 'right', 'left']).map(([side]) => side),
      innerOnly: [sides('S!B10', ['top', 'left'])[0], sides('S!C11', ['bottom', 'right'])[0]],
    };
  }),
);

const update = 'Sheets API: UpdateCellsRequest';

export const sheetsCellParts: Fact[] = [
  documented(
    'runs alone leave the text of a cell, and reach from their start to the next run',
    'Sheets API: TextFormatRun',
    [
      ['chữ đậm', 'chữ đậm', 'chữ đậm', 'chữ mới', 'chữ đậm'],
      [
        [0, false, ''],
        [2, true, ''],
        [4, false, 'https://a.example'],
      ],
    ],
    () => [runs().texts, runs().starts],
  ),
  documented('a new value and an empty list take the runs away', 'Sheets API: CellData', [[4], [0, 4], [], [], [6]], () => runs().bold),
  documented(
    'runs begin within the text one after the other, and numbers and blank cells have none',
    'Sheets API: CellData',
    [],
    () => runs().refused,
  ),
  documented(
    'each cell of a range gets its own format, and cells without data lose theirs',
    update,
    [
      ['cũ 010', 'cũ 010', 'cũ 010'],
      ['cũ 010', 'đỏ 100', 'lam 001'],
      ['cũ 010', ' 000', ' 000'],
      ['cũ 010', 'vàng 110', ' 000'],
    ],
    () => written().rows,
  ),
  documented(
    'an index that is left out is 0, and a row without cells leaves the sheet as it is',
    'Sheets API: GridCoordinate',
    ['', 'hàng hai', 'cột sáu'],
    () => written().notes,
  ),
  documented('a range without rows is cleared as the mask says', update, {}, () => written().unstyled),
  documented('repeatCell keeps to its range', 'Sheets API: RepeatCellRequest', ['chép', 'chép'], () => written().repeated),
  documented(
    'a write of cells needs a place inside the grid, with its ends after its starts',
    'Sheets API: GridRange',
    [],
    () => written().placeless,
  ),
  documented('a value has one kind', 'Sheets API: ExtendedValue', true, () => written().twoKinds),
  unproved('a field that can only be read is refused in a write of cells', [true, true, true, true, true], () => written().readOnly),
  documented('cells beyond the columns of the range are refused', update, true, () => written().wide),
  documented(
    'appendCells adds only the rows and columns that it needs',
    'Sheets API: AppendCellsRequest',
    [
      [3, 3],
      [6, 5],
      [6, 5],
      [7, 5],
    ],
    () => [appended().same, appended().grown, appended().still, appended().after],
  ),
  documented(
    'appendCells takes rows of any length, blank ones too',
    'Sheets API: AppendCellsRequest',
    [['', ',cuối', 'một', 'hai,hai', '', 'ba,ba,ba,ba,ba'], 'bốn'],
    () => [appended().texts, appended().rest],
  ),
  documented(
    'updateBorders draws the outer sides around the range',
    'Sheets API: UpdateBordersRequest',
    [
      ['SOLID', 'SOLID', 'SOLID'],
      ['DOTTED', 'DOTTED', 'DOTTED'],
      ['DASHED', 'DASHED', 'DASHED'],
      ['DOUBLE', 'DOUBLE', 'DOUBLE'],
    ],
    () => bordered().outer,
  ),
  documented(
    'updateBorders draws inner lines between the cells only',
    'Sheets API: UpdateBordersRequest',
    [['SOLID_MEDIUM,SOLID_MEDIUM,SOLID_THICK,SOLID_THICK'], [[','], [',']]],
    () => [bordered().inner, bordered().innerOnly],
  ),
  documented(
    'a line of style NONE takes the border away, and sides that are not named stay',
    'Sheets API: Style',
    [',,DOTTED,SOLID', ',SOLID,,SOLID'],
    () => bordered().removed,
  ),
];
