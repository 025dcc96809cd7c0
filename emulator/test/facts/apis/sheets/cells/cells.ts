// The Sheets API: values, formats, notes and rules that requests write into cells.
import { documented, type Fact, observed, unproved } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, cells, formula, grid, type Message, refusal, write } from '../calls';

const cellData = 'Sheets API: CellData';
const update = 'Sheets API: UpdateCellsRequest';

const values = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:A20').setNumberFormat('0.00');
    sheet.getRange('C1').setFormula('=NA()');
    SpreadsheetApp.flush();
    batch(book, [
      write(id, 0, 0, [['=1+1'], ['0912345678'], [5], [true], [formula('=A3*2')], ['https://co-quan.example'], [46349.5], [''], ['#N/A']]),
      write(id, 0, 1, [[46349.5], [formula('=IF(A4;"có";"không")')], [formula('=IF(A4,"có","không")')], [formula('=khong_co()')]]),
      write(id, 0, 3, [['é'], ["'x"], [' a '], ['dòng\nhai'], ['x'.repeat(50_000)]]),
    ]);
    const rows = cells(book, 'S!A1:D9', 'userEnteredValue,effectiveValue,formattedValue');
    const column = (index: number) => rows.map((row) => (row[index] as Message | undefined) ?? {});
    return {
      entered: column(0).map((one) => one.userEnteredValue ?? null),
      effective: column(0).map((one) => one.effectiveValue ?? null),
      shown: column(0).map((one) => one.formattedValue ?? null),
      beside: column(1)
        .map((one) => one.formattedValue ?? null)
        .slice(0, 4),
      error: column(1)[3]!.effectiveValue,
      notAvailable: column(2)[0],
      texts: column(3)
        .map((one) => one.userEnteredValue?.stringValue ?? null)
        .slice(0, 4),
      long: column(3)[4]!.formattedValue.length,
      tooLong: refusal(book, write(id, 0, 0, [['x'.repeat(50_001)]])),
    };
  }),
);

const masks = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const look = () =>
      cells(book, 'S!A1:C3', 'userEnteredValue,note,userEnteredFormat(backgroundColor,textFormat(bold,italic)),dataValidation.strict');
    const begin = () => {
      sheet.getRange('A1:C3').setValue('cũ').setNote('ghi chú').setBackground('#ff0000').setFontWeight('bold').setFontStyle('italic');
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['cũ']).setAllowInvalid(false).build());
      SpreadsheetApp.flush();
    };
    begin();
    batch(book, [write(id, 0, 0, [['mới']])]);
    const onlyValue = look()[0]![0];
    batch(book, [
      write(id, 0, 1, [[{}]]),
      write(id, 1, 1, [[{ note: 'khác' }]], 'note'),
      write(id, 2, 1, [[{ note: 'khác' }]], 'userEnteredValue,note'),
    ]);
    const cleared = look().map((row) => row[1]);
    batch(book, [write(id, 0, 2, [[{ userEnteredValue: { stringValue: 'hết' } }]], '*')]);
    const whole = look()[0]![2];
    const plain = { userEnteredFormat: { textFormat: { bold: false } } };
    batch(book, [
      write(id, 1, 2, [[plain]], 'userEnteredFormat.textFormat.bold'),
      write(id, 2, 2, [[{ userEnteredFormat: {} }]], 'userEnteredFormat.backgroundColor'),
    ]);
    const parts = look().map((row) => row[2]!.userEnteredFormat);
    batch(book, [
      {
        updateCells: {
          range: grid(id, 0, 3, 0, 2),
          rows: [{ values: [{ userEnteredValue: { numberValue: 7 } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const covered = look().map((row) => row.slice(0, 2).map((one) => one.userEnteredValue ?? null));
    return {
      onlyValue,
      cleared,
      whole,
      parts,
      covered,
      none: refusal(book, { updateCells: { start: { sheetId: id }, rows: [] } }),
      empty: refusal(book, { repeatCell: { range: { sheetId: id }, cell: {}, fields: '' } }),
      unknown: refusal(book, write(id, 0, 0, [[{}]], 'khongCo')),
    };
  }),
);

const places = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('B2').setValue('cũ');
    sheet.getRange('Z900').setValue('xa');
    SpreadsheetApp.flush();
    batch(book, [
      write(id, 0, 0, [['a', 'b', 'c'], ['d']]),
      { repeatCell: { range: grid(id, 2, 4, 0, 2), cell: formula('=A1&$A$1'), fields: 'userEnteredValue' } },
      { repeatCell: { range: grid(id, 998, 1010, 0, 1), cell: { userEnteredValue: { numberValue: 1 } }, fields: 'userEnteredValue' } },
    ]);
    const size = () => ask(book, 'sheets.properties.gridProperties(rowCount,columnCount)').sheets[0].properties.gridProperties;
    const before = size();
    const { replies } = batch(book, [
      { appendCells: { sheetId: id, rows: [{ values: [{ userEnteredValue: { stringValue: 'thêm' } }] }], fields: '*' } },
    ]);
    return {
      rows: cells(book, 'S!A1:C2', 'formattedValue'),
      repeated: cells(book, 'S!A3:B4', 'userEnteredValue').map((row) => row.map((one) => one.userEnteredValue.formulaValue)),
      last: cells(book, 'S!A998:A1001', 'formattedValue'),
      sizes: [before, size()],
      replies,
      column: refusal(book, write(id, 0, 25, [['a', 'b']])),
      row: refusal(book, write(id, 1001, 0, [['a']])),
      beyondRange: refusal(book, { updateCells: { range: grid(id, 0, 1, 0, 1), rows: [{}, { values: [{ note: 'x' }] }], fields: 'note' } }),
      start: refusal(book, { repeatCell: { range: grid(id, 1001, 1002, 0, 1), cell: {}, fields: 'note' } }),
      grid: refusal(book, { repeatCell: { range: { sheetId: 7 }, cell: {}, fields: 'note' } }),
      table: refusal(book, { appendCells: { sheetId: id, tableId: 'khong-co', rows: [], fields: '*' } }),
    };
  }),
);

const formats = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const border = { style: 'SOLID_MEDIUM', color: { red: 1 } };
    const format = {
      backgroundColor: { red: 0.2, green: 0.4, blue: 1 },
      numberFormat: { type: 'DATE', pattern: 'dd/MM/yyyy' },
      horizontalAlignment: 'CENTER',
      verticalAlignment: 'MIDDLE',
      wrapStrategy: 'WRAP',
      textFormat: { fontFamily: 'Tinos', fontSize: 13, bold: true, foregroundColor: {} },
      borders: { bottom: border },
    };
    batch(book, [
      write(id, 0, 0, [[{ userEnteredValue: { numberValue: 46349 }, userEnteredFormat: format }]], 'userEnteredValue,userEnteredFormat'),
      write(
        id,
        1,
        0,
        [[{ userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: 1 } }, backgroundColor: { blue: 1 } } }]],
        'userEnteredFormat',
      ),
      write(id, 2, 0, [[{ userEnteredFormat: { numberFormat: { type: 'PERCENT' } }, userEnteredValue: { numberValue: 0.5 } }]], '*'),
      write(id, 3, 0, [[{ userEnteredFormat: { numberFormat: { type: 'DATE_TIME' } }, userEnteredValue: { numberValue: 46349.5 } }]], '*'),
      write(id, 4, 0, [[{ userEnteredFormat: { backgroundColorStyle: { themeColor: 'ACCENT2' } } }]], '*'),
      {
        updateCells: {
          start: { sheetId: id, rowIndex: 5 },
          rows: [
            {
              values: [
                {
                  userEnteredValue: { stringValue: 'đậm nhạt' },
                  textFormatRuns: [{ format: { bold: true } }, { startIndex: 3, format: { link: { uri: 'https://a.example' } } }],
                },
              ],
            },
          ],
          fields: 'userEnteredValue,textFormatRuns',
        },
      },
      { updateBorders: { range: grid(id, 7, 9, 0, 2), top: { style: 'DASHED' }, innerVertical: { style: 'DOTTED', color: { green: 1 } } } },
    ]);
    const rows = cells(book, 'S!A1:A6', 'userEnteredFormat,formattedValue,textFormatRuns,hyperlink');
    return {
      answer: rows[0]![0]!.userEnteredFormat,
      shown: rows.map(([first]) => first!.formattedValue ?? null).slice(0, 4),
      styled: rows[1]![0]!.userEnteredFormat.backgroundColor,
      theme: rows[4]![0]!.userEnteredFormat.backgroundColor,
      pattern: rows[2]![0]!.userEnteredFormat.numberFormat,
      runs: rows[5]![0]!.textFormatRuns,
      link: rows[5]![0]!.hyperlink,
      borders: cells(book, 'S!A8:B9', 'userEnteredFormat.borders').map((row) =>
        row.map((cell) => Object.keys(cell.userEnteredFormat?.borders ?? {}).sort()),
      ),
      width: rows[0]![0]!.userEnteredFormat.borders.bottom.width,
      effective: cells(book, 'S!A1', 'effectiveFormat(verticalAlignment,textFormat(italic,fontSize))')[0]![0]!.effectiveFormat,
      wrong: refusal(book, write(id, 0, 0, [[{ userEnteredFormat: { wrapStrategy: 'MAYBE' } }]], 'userEnteredFormat')),
    };
  }),
);

export const sheetsCells: Fact[] = [
  documented(
    'a stringValue is literal, whatever it begins with and whatever the format of the cell',
    'Sheets API: ExtendedValue',
    [{ stringValue: '=1+1' }, { stringValue: '0912345678' }],
    () => values().entered.slice(0, 2),
  ),
  documented(
    'numbers, booleans and formulas keep their kind',
    'Sheets API: ExtendedValue',
    [{ numberValue: 5 }, { boolValue: true }, { formulaValue: '=A3*2' }],
    () => values().entered.slice(2, 5),
  ),
  documented('the effective value of a formula is its result', cellData, { numberValue: 10 }, () => values().effective[4]),
  observed('an address written as stringValue stays plain text', { stringValue: 'https://co-quan.example' }, () => values().entered[5]),
  documented('a number gets no date format by itself', 'Sheets API: ExtendedValue', ['46349,50', '46349,5'], () => [
    values().shown[6],
    values().beside[0],
  ]),
  unproved('an empty stringValue leaves the cell blank', null, () => values().entered[7]),
  unproved('a text that reads as an error is a text', [{ stringValue: '#N/A' }, { stringValue: '#N/A' }], () => [
    values().entered[8],
    values().effective[8],
  ]),
  observed('a formulaValue takes ; between arguments in every locale, and a comma only where the locale has it', ['có', '#ERROR!'], () =>
    values().beside.slice(1, 3),
  ),
  documented('an error of a formula has its type', 'Sheets API: ErrorValue', ['NAME', 'N_A'], () => [
    values().error.errorValue.type,
    values().notAvailable!.effectiveValue.errorValue.type,
  ]),
  observed('texts keep accents apart, apostrophes, blanks and line breaks', ['é', "'x", ' a ', 'dòng\nhai'], () => values().texts),
  documented('a cell takes 50,000 characters', 'Sheets: limits', 50_000, () => values().long),
  observed(
    'a cell refuses 50,001 characters',
    'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    () => values().tooLong,
  ),

  documented(
    'with the mask userEnteredValue the note, the format and the rule of a cell stay',
    update,
    [{ stringValue: 'mới' }, 'ghi chú', true, { bold: true, italic: true }],
    () => {
      const { userEnteredValue, note, dataValidation, userEnteredFormat } = masks().onlyValue!;
      return [userEnteredValue, note, dataValidation.strict, userEnteredFormat.textFormat];
    },
  ),
  observed('a rule that rejects is not checked when the API writes', { stringValue: 'mới' }, () => masks().onlyValue!.userEnteredValue),
  documented(
    'a field that the mask names and the cell lacks is cleared',
    update,
    [
      [null, 'ghi chú'],
      [{ stringValue: 'cũ' }, 'khác'],
      [null, 'khác'],
    ],
    () => masks().cleared.map((one) => [one!.userEnteredValue ?? null, one!.note]),
  ),
  documented('the mask * also clears format, note and rule', update, { userEnteredValue: { stringValue: 'hết' } }, () => masks().whole),
  documented(
    'a mask inside the format changes only that part',
    'Sheets API: Field masks',
    [
      [{ red: 1 }, { bold: false, italic: true }],
      [null, { bold: true, italic: true }],
    ],
    () =>
      masks()
        .parts.slice(1)
        .map(({ backgroundColor, textFormat }) => [backgroundColor ?? null, textFormat]),
  ),
  documented(
    'cells of the range that the rows do not cover are cleared',
    update,
    [
      [{ numberValue: 7 }, null],
      [null, null],
      [null, null],
    ],
    () => masks().covered,
  ),
  observed(
    'a mask is needed',
    [
      "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
      "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    () => [masks().none, masks().empty],
  ),
  unproved(
    'an unknown field in the mask of a write is named',
    'Invalid requests[0].updateCells: Invalid field: khongCo',
    () => masks().unknown,
  ),

  documented(
    'rows of different lengths leave the cells beside short ones as they are',
    update,
    [
      ['a', 'b', 'c'],
      ['d', 'cũ'],
    ],
    () => places().rows.map((row) => row.map((one) => one.formattedValue)),
  ),
  documented(
    'a repeated formula shifts its relative references',
    'Sheets API: RepeatCellRequest',
    [
      ['=A1&$A$1', '=B1&$A$1'],
      ['=A2&$A$1', '=B2&$A$1'],
    ],
    () => places().repeated,
  ),
  observed(
    'repeatCell over the end of the grid writes what is inside and does not grow it',
    { rowCount: 1000, columnCount: 26 },
    () => places().sizes[0],
  ),
  documented(
    'appendCells writes below the last row with data on the sheet, from the first column, and the grid grows',
    'Sheets API: AppendCellsRequest',
    [[{ formattedValue: '1' }], [{ formattedValue: '1' }], [{ formattedValue: 'thêm' }]],
    () => places().last.slice(1),
  ),
  observed('the reply of appendCells does not say where it wrote', [{}], () => places().replies),
  observed(
    'a write past the last column is refused with both columns from 0',
    'Invalid requests[0].updateCells: Attempting to write column: 26, beyond the last requested column of: 25',
    () => places().column,
  ),
  observed(
    'a write past the last row is refused',
    'Invalid requests[0].updateCells: Attempting to write row: 1001, beyond the last requested row of: 1000',
    () => places().row,
  ),
  observed(
    'rows beyond the range of the request are refused',
    'Invalid requests[0].updateCells: Attempting to write row: 1, beyond the last requested row of: 0',
    () => places().beyondRange,
  ),
  observed(
    'a range that begins beyond the grid is refused with its size',
    'Invalid requests[0].repeatCell: range.startRowIndex is larger than current grid size (1001)',
    () => places().start,
  ),

  documented(
    'the format of a cell is answered with both fields of each colour',
    'Sheets API: CellFormat',
    {
      backgroundColor: { red: 0.2, green: 0.4, blue: 1 },
      backgroundColorStyle: { rgbColor: { red: 0.2, green: 0.4, blue: 1 } },
      numberFormat: { type: 'DATE', pattern: 'dd/MM/yyyy' },
      horizontalAlignment: 'CENTER',
      verticalAlignment: 'MIDDLE',
      wrapStrategy: 'WRAP',
      textFormat: { fontFamily: 'Tinos', fontSize: 13, bold: true, foregroundColor: {}, foregroundColorStyle: { rgbColor: {} } },
      borders: {
        bottom: { style: 'SOLID_MEDIUM', width: 2, color: { red: 1 }, colorStyle: { rgbColor: { red: 1 } } },
      },
    },
    () => formats().answer,
  ),
  documented(
    'a number shows by the format of its cell',
    'Sheets API: NumberFormat',
    ['23/11/2026', null, '50,00%', '23/11/2026 12:00:00'],
    () => formats().shown,
  ),
  documented('a colour style comes before a colour', 'Sheets API: CellFormat', { red: 1 }, () => formats().styled),
  documented(
    'a colour of the theme is answered as its colour',
    'Sheets API: ColorStyle',
    { red: 0.91764706, green: 0.2627451, blue: 0.20784314 },
    () => formats().theme,
  ),
  documented(
    'a type without a pattern gets the pattern of the locale',
    'Sheets API: NumberFormat',
    { type: 'PERCENT', pattern: '0.00%' },
    () => formats().pattern,
  ),
  documented(
    'runs of text have their formats and links',
    'Sheets API: TextFormatRun',
    [{ bold: true }, 3, 'https://a.example', 'https://a.example'],
    () => {
      const [first, second] = formats().runs as { startIndex?: number; format: Message }[];
      return [first!.format, second!.startIndex, second!.format.link.uri, formats().link];
    },
  ),
  documented(
    'updateBorders changes only the named sides',
    'Sheets API: UpdateBordersRequest',
    [
      [
        ['right', 'top'],
        ['left', 'top'],
      ],
      [['right'], ['left']],
    ],
    () => formats().borders,
  ),
  documented(
    'the effective format has the defaults, too',
    cellData,
    { verticalAlignment: 'MIDDLE', textFormat: { italic: false, fontSize: 13 } },
    () => formats().effective,
  ),
  unproved(
    'a value that an enumeration lacks is refused with its type',
    `Invalid value at 'requests[0].update_cells.rows[0].values[0].user_entered_format.wrap_strategy' (type.googleapis.com/google.apps.sheets.v4.WrapStrategy), "MAYBE"`,
    () => formats().wrong,
  ),
];
