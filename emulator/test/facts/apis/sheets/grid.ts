// The Sheets API: what spreadsheets.get tells of cells, rows, columns and ranges.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';
import { api, ask, cells, type Message, patient } from './calls';

const get = 'Sheets API: spreadsheets.get';

const furnishedGrid = once(() =>
  onSheet((sheet, book) => {
    sheet.setName('S');
    sheet.getRange('A1:B3').setValues([
      ['một', 1],
      ['', ''],
      ['ba', 3],
    ]);
    sheet.getRange('B2').setNote('ghi chú');
    sheet.setRowHeight(3, 40).setColumnWidth(2, 150).hideRows(2);
    sheet.hideColumns(3);
    const rich = (text: string, ...links: [start: number, end: number, url: string][]) =>
      links.reduce((made, link) => made.setLinkUrl(...link), SpreadsheetApp.newRichTextValue().setText(text)).build();
    sheet.getRange('D1').setRichTextValue(rich('một liên kết', [0, 3, 'https://a.example']));
    sheet.getRange('D2').setRichTextValue(rich('hai liên kết', [0, 3, 'https://a.example'], [4, 8, 'https://b.example']));
    sheet.getRange('D3').setValue('không liên kết');
    sheet
      .getRange('F1:F7')
      .setFormulas([['=1/0'], ['=NA()'], ['=VALUE("a")'], ['=SQRT(-1)'], ['=khong_co()'], ['=INDIRECT("Khong_co!A1")'], ['=1+']]);
    sheet.getRange('H1').setFormula('=SEQUENCE(3)');
    const other = book.insertSheet('Hai');
    other.getRange('A1:B2').setValues([
      [true, 'x'],
      ['y', 'z'],
    ]);
    const third = book.insertSheet('Ba');
    third.getRange('B3').setBackground('#ff0000');
    third.getRange('C5').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    book.addDeveloperMetadata('sổ', '1');
    sheet.addDeveloperMetadata('trang', '2');
    other.addDeveloperMetadata('trang hai', '3');
    sheet.getRange('2:2').addDeveloperMetadata('hàng', '4');
    sheet.getRange('B:B').addDeveloperMetadata('cột', '5');
    other.getRange('2:2').addDeveloperMetadata('hàng hai', '6');
    other.getRange('A:A').addDeveloperMetadata('cột hai', '7');
    book.setNamedRange('mot', sheet.getRange('A1'));
    book.setNamedRange('hai', other.getRange('A2:B2'));
    SpreadsheetApp.flush();
    const whole = (options: object) => patient(() => api().get(book.getId(), options as never)) as unknown as Message;
    const byFilter = (body: object, options: object = {}) =>
      patient(() => (api().getByDataFilter as (...args: unknown[]) => unknown)(body, book.getId(), options)) as Message;
    const lines = ask(book, 'sheets.data(rowMetadata,columnMetadata)', ['S!A1:C3']).sheets[0].data[0] as Message;
    const metadata = ask(
      book,
      'developerMetadata,sheets(developerMetadata,data(rowMetadata.developerMetadata,columnMetadata.developerMetadata))',
      ['S!A1:B2', 'Hai!A1:B2'],
    );
    const errors = cells(book, 'S!F1:F7', 'effectiveValue');
    const hai = { gridRange: { sheetId: other.getSheetId(), endRowIndex: 1, endColumnIndex: 2 } };
    return {
      several: ask(book, 'sheets(properties.title,data(startRow,startColumn,rowData.values.formattedValue))', ['S!A1', 'S!B1:C3', 'Hai!B2'])
        .sheets as Message[],
      onlySome: ask(book, 'sheets.properties.title', ['Hai!A1']).sheets as Message[],
      withCells: whole({ ranges: ['Hai!A1:B2'], includeGridData: true }).sheets as Message[],
      without: whole({ ranges: ['Hai!A1:B2'] }).sheets as Message[],
      noCells: whole({ ranges: ['Hai!A1:B2'], includeGridData: false }).sheets as Message[],
      masked: whole({ ranges: ['Hai!A1:B2'], includeGridData: true, fields: 'sheets.properties.title' }),
      lines,
      sizes: ask(book, 'sheets.data.columnMetadata.pixelSize', ['S!A1:C1']).sheets[0].data[0] as Message,
      metadata,
      allMetadata: ask(book, 'developerMetadata(metadataKey,metadataValue,visibility,location)').developerMetadata as Message[],
      hiddenCell: cells(book, 'S!B2', 'effectiveValue,formattedValue,note,userEnteredValue,userEnteredFormat,textFormatRuns')[0]![0]!,
      links: cells(book, 'S!D1:D3', 'hyperlink,formattedValue').map((row) => row[0]!.hyperlink ?? null),
      runs: cells(book, 'S!D1:D3', 'textFormatRuns,formattedValue').map((row) =>
        ((row[0]?.textFormatRuns ?? []) as Message[]).map(({ startIndex, format }) => [startIndex ?? 0, format.link?.uri ?? null]),
      ),
      errors: errors.map((row) => row[0]!.effectiveValue.errorValue.type),
      spilled: cells(book, 'S!H1:H4', 'userEnteredValue,effectiveValue').map((row) => row[0] ?? null),
      booleans: cells(book, 'Hai!A1', 'userEnteredValue,effectiveValue,formattedValue')[0]![0],
      looks: ask(book, 'sheets.data.rowData.values(userEnteredFormat.backgroundColor,dataValidation.condition.type)', ['Ba!A1:E9'])
        .sheets[0].data[0].rowData as Message[],
      names: ask(book, 'namedRanges(name,range)').namedRanges as Message[],
      otherId: other.getSheetId(),
      urls: ask(book, 'spreadsheetUrl').spreadsheetUrl.indexOf(`https://docs.google.com/spreadsheets/d/${book.getId()}/edit`),
      filtered: byFilter({ dataFilters: [hai], includeGridData: true }).sheets as Message[],
      filteredWithout: byFilter({ dataFilters: [hai] }).sheets as Message[],
      filteredAll: byFilter({ dataFilters: [hai] }, { fields: 'sheets.properties.title' }),
      one: ask(book, 'sheets.data.rowData.values.formattedValue', ['S!A1:A3']).sheets[0].data[0].rowData as Message[],
    };
  }),
);

const keys = (list: Message[] | undefined): string[] => (list ?? []).map(({ metadataKey }) => metadataKey);
const ofLines = (list: Message[]): string[][] => list.map(({ developerMetadata }) => keys(developerMetadata));

export const sheetsGrid: Fact[] = [
  documented(
    'spreadsheets.get gives the cells of each range under its sheet, in the order of the ranges',
    get,
    [
      ['S', [{ rowData: [{ values: [{ formattedValue: 'một' }] }] }, 1, 3]],
      ['Hai', [{ startRow: 1, startColumn: 1, rowData: [{ values: [{ formattedValue: 'z' }] }] }]],
    ],
    () => {
      const [first, second] = furnishedGrid().several;
      return [
        [first!.properties.title, [first!.data[0], first!.data[1].startColumn, first!.data[1].rowData.length]],
        [second!.properties.title, second!.data],
      ];
    },
  ),
  documented(
    'spreadsheets.get with ranges leaves out the sheets without a range',
    get,
    [{ properties: { title: 'Hai' } }],
    () => furnishedGrid().onlySome,
  ),
  documented(
    'includeGridData gives the cells when there is no mask',
    get,
    [
      [
        ['TRUE', 'x'],
        ['y', 'z'],
      ],
      false,
      false,
    ],
    () => [
      furnishedGrid().withCells[0]!.data[0].rowData.map(({ values }: Message) => values.map((one: Message) => one.formattedValue)),
      'data' in furnishedGrid().without[0]!,
      'data' in furnishedGrid().noCells[0]!,
    ],
  ),
  documented(
    'a mask decides about cells, whatever includeGridData says',
    get,
    { sheets: [{ properties: { title: 'Hai' } }] },
    () => furnishedGrid().masked,
  ),
  documented(
    'each row of a range has its height and whether a person hid it',
    'Sheets API: DimensionProperties',
    [
      [21, false],
      [21, true],
      [40, false],
    ],
    () => (furnishedGrid().lines.rowMetadata as Message[]).map(({ pixelSize, hiddenByUser }) => [pixelSize, hiddenByUser ?? false]),
  ),
  documented(
    'each column of a range has its width and whether a person hid it',
    'Sheets API: DimensionProperties',
    [
      [100, false],
      [150, false],
      [100, true],
    ],
    () => (furnishedGrid().lines.columnMetadata as Message[]).map(({ pixelSize, hiddenByUser }) => [pixelSize, hiddenByUser ?? false]),
  ),
  documented(
    'a mask may ask for the widths alone',
    'Sheets API: Field masks',
    { columnMetadata: [{ pixelSize: 100 }, { pixelSize: 150 }, { pixelSize: 100 }] },
    () => furnishedGrid().sizes,
  ),
  documented(
    'rows and columns of each sheet tell their own developer metadata',
    'Sheets API: DimensionProperties',
    [
      [
        [[], ['hàng']],
        [[], ['cột']],
      ],
      [
        [[], ['hàng hai']],
        [['cột hai'], []],
      ],
    ],
    () => (furnishedGrid().metadata.sheets as Message[]).map(({ data }) => [ofLines(data[0].rowMetadata), ofLines(data[0].columnMetadata)]),
  ),
  documented(
    'a spreadsheet and its sheets tell only the metadata at themselves',
    'Sheets API: Developer metadata',
    [['sổ'], [['trang'], ['trang hai']]],
    () => [
      keys(furnishedGrid().metadata.developerMetadata),
      (furnishedGrid().metadata.sheets as Message[]).map(({ developerMetadata }) => keys(developerMetadata)),
    ],
  ),
  documented(
    'metadata has its key, value, visibility and place',
    'Sheets API: DeveloperMetadata',
    [{ metadataKey: 'sổ', metadataValue: '1', visibility: 'DOCUMENT', location: { locationType: 'SPREADSHEET', spreadsheet: true } }],
    () => furnishedGrid().allMetadata,
  ),
  documented(
    'a blank cell with a note has nothing but the note',
    'Sheets API: CellData',
    { note: 'ghi chú' },
    () => furnishedGrid().hiddenCell,
  ),
  documented(
    'a cell tells its link when it has exactly one',
    'Sheets API: CellData',
    ['https://a.example', null, null],
    () => furnishedGrid().links,
  ),
  documented(
    'runs of text begin where a link begins or ends',
    'Sheets API: TextFormatRun',
    [
      [
        [0, 'https://a.example'],
        [3, null],
      ],
      [
        [0, 'https://a.example'],
        [3, null],
        [4, 'https://b.example'],
        [8, null],
      ],
      [],
    ],
    () => furnishedGrid().runs,
  ),
  documented(
    'each error of a formula has its type',
    'Sheets API: ErrorType',
    ['DIVIDE_BY_ZERO', 'N_A', 'VALUE', 'NUM', 'NAME', 'REF', 'ERROR'],
    () => furnishedGrid().errors,
  ),
  documented(
    'cells that a formula fills have an effective value only',
    'Sheets API: CellData',
    [
      { userEnteredValue: { formulaValue: '=SEQUENCE(3)' }, effectiveValue: { numberValue: 1 } },
      { effectiveValue: { numberValue: 2 } },
      { effectiveValue: { numberValue: 3 } },
    ],
    () => furnishedGrid().spilled,
  ),
  documented(
    'a boolean is entered and effective as a boolean and shown in capitals',
    'Sheets API: ExtendedValue',
    { userEnteredValue: { boolValue: true }, effectiveValue: { boolValue: true }, formattedValue: 'TRUE' },
    () => furnishedGrid().booleans,
  ),
  observed(
    'blank cells with a format or a validation count among the rows',
    [
      {},
      {},
      { values: [{}, { userEnteredFormat: { backgroundColor: { red: 1 } } }] },
      {},
      { values: [{}, {}, { dataValidation: { condition: { type: 'BOOLEAN' } } }] },
    ],
    () => furnishedGrid().looks,
  ),
  documented(
    'names of a spreadsheet come with their ranges',
    'Sheets API: NamedRange',
    [
      ['hai', [1, 2, 0, 2]],
      ['mot', [0, 1, 0, 1]],
    ],
    () =>
      furnishedGrid()
        .names.map(({ name, range }) => [
          name,
          [range.startRowIndex ?? 0, range.endRowIndex, range.startColumnIndex ?? 0, range.endColumnIndex],
        ])
        .sort(),
  ),
  documented(
    'the range of a name has the id of its sheet',
    'Sheets API: GridRange',
    true,
    () => furnishedGrid().names.filter(({ name }) => name === 'hai')[0]!.range.sheetId === furnishedGrid().otherId,
  ),
  documented('the address of a spreadsheet has its id', 'Sheets API: Spreadsheet', 0, () => furnishedGrid().urls),
  documented(
    'getByDataFilter gives cells with includeGridData only',
    'Sheets API: spreadsheets.getByDataFilter',
    [['TRUE', 'x'], false],
    () => [
      furnishedGrid().filtered[0]!.data[0].rowData[0].values.map((one: Message) => one.formattedValue),
      'data' in furnishedGrid().filteredWithout[0]!,
    ],
  ),
  documented(
    'getByDataFilter gives the sheets that a filter touches',
    'Sheets API: spreadsheets.getByDataFilter',
    { sheets: [{ properties: { title: 'Hai' } }] },
    () => furnishedGrid().filteredAll,
  ),
  observed(
    'a blank row between others is an empty message',
    [{ values: [{ formattedValue: 'một' }] }, {}, { values: [{ formattedValue: 'ba' }] }],
    () => furnishedGrid().one,
  ),
];
