// The Sheets API: what spreadsheets.get says of a spreadsheet, and the masks that ask for it.
import { documented, type Fact, observed } from '../../../fact';
import { once } from '../../../own-files';
import { api, furnished, patient } from '../calls';

const get = 'Sheets API: spreadsheets.get';

const described = once(() =>
  furnished((book, sheet) => {
    const other = book.getSheets()[1]!;
    sheet.setFrozenRows(1);
    sheet.getRange('A1:A2').merge();
    other.setTabColor('#ff0000').setHiddenGridlines(true);
    book.insertSheet('Ẩn').hideSheet();
    const protection = other.getRange('A1:B2').protect().setDescription('khoá');
    protection.removeEditors(protection.getEditors());
    other.getRange('C1').protect().setWarningOnly(true);
    SpreadsheetApp.flush();
    const ask = (fields: string, more: object = {}) =>
      patient(() => api().get(book.getId(), { fields, ...more } as never)) as unknown as Record<string, unknown>;
    const whole = patient(() => api().get(book.getId())) as unknown as Record<string, unknown>;
    const sheets = ask('sheets(properties,merges)').sheets as { properties: Record<string, unknown>; merges?: object[] }[];
    const [range, warning] = (ask('sheets.protectedRanges').sheets as { protectedRanges?: Record<string, unknown>[] }[])[1]!
      .protectedRanges!;
    return {
      whole: Object.keys(whole).sort(),
      hasCells: (whole.sheets as object[]).some((one) => 'data' in one),
      properties: ask('properties(title,locale,timeZone,autoRecalc)'),
      masks: [
        'spreadsheetId',
        'sheets.properties.title',
        'sheets/properties/title',
        'sheets(properties(title,index))',
        'sheets.properties.hidden',
      ].map((fields) => Object.keys(ask(fields)).concat(JSON.stringify((ask(fields).sheets as object[] | undefined)?.[2] ?? null))),
      sheets: sheets.map(({ properties: { sheetId, ...rest } }) => rest),
      ids:
        sheets.map(({ properties: { sheetId } }) => sheetId).join() ===
        book
          .getSheets()
          .map((one) => one.getSheetId())
          .join(),
      merges: sheets[0]!.merges,
      protected: [
        Object.keys(range!).sort(),
        range!.requestingUserCanEdit ?? null,
        (range!.range as { endRowIndex: number }).endRowIndex,
        [warning!.warningOnly, 'editors' in warning!],
      ],
      cells: ask('sheets.data.rowData.values(userEnteredValue,effectiveValue,formattedValue)', { ranges: ['Sheet1!A1:D5'] }).sheets,
    };
  }),
);

export const spreadsheetFields: Fact[] = [
  documented(
    'spreadsheets.get without a mask gives everything except the cells',
    get,
    [['namedRanges', 'properties', 'sheets', 'spreadsheetId', 'spreadsheetUrl'], false],
    () => [described().whole, described().hasCells],
  ),
  documented(
    'a spreadsheet has a title, a locale, a time zone and a recalculation interval',
    get,
    { properties: { title: 'Đối chiếu (tệp thử)', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', autoRecalc: 'ON_CHANGE' } },
    () => described().properties,
  ),
  documented(
    'a mask names the wanted fields, with dots, slashes or brackets',
    'Sheets API: Field masks',
    [
      ['spreadsheetId', 'null'],
      ['sheets', '{"properties":{"title":"Ẩn"}}'],
      ['sheets', '{"properties":{"title":"Ẩn"}}'],
      ['sheets', '{"properties":{"title":"Ẩn","index":2}}'],
      ['sheets', '{"properties":{"hidden":true}}'],
    ],
    () => described().masks,
  ),
  observed(
    'an answer leaves out fields at zero, except the index of a sheet',
    [
      { title: 'Sheet1', index: 0, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1 } },
      {
        title: "Sổ 'mới'",
        index: 1,
        sheetType: 'GRID',
        gridProperties: { rowCount: 1000, columnCount: 26, hideGridlines: true },
        tabColor: { red: 1 },
        tabColorStyle: { rgbColor: { red: 1 } },
      },
      { title: 'Ẩn', index: 2, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 }, hidden: true },
    ],
    () => described().sheets,
  ),
  observed('the sheet id is the same as in SpreadsheetApp, also when it is 0', true, () => described().ids),
  observed(
    'a GridRange in an answer has a start of 0, but no sheet id of 0',
    [{ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }],
    () => described().merges,
  ),
  documented(
    'a protected range lists its editors; a range that only warns lists none',
    'Sheets API: ProtectedRange',
    [['description', 'editors', 'protectedRangeId', 'range', 'requestingUserCanEdit'], true, 2, [true, false]],
    () => described().protected,
  ),
  documented(
    'a cell has the entered value, the effective value and the shown text',
    'Sheets API: CellData',
    [
      { userEnteredValue: { stringValue: 'chữ' }, effectiveValue: { stringValue: 'chữ' }, formattedValue: 'chữ' },
      { userEnteredValue: { formulaValue: '=B1*2' }, effectiveValue: { numberValue: 3 }, formattedValue: '3' },
      { userEnteredValue: { formulaValue: '=NA()' }, effectiveValue: 'N_A', formattedValue: '#N/A' },
    ],
    () => {
      const [{ data }] = described().cells as [{ data: { rowData: { values?: Record<string, unknown>[] }[] }[] }];
      const rows = data[0]!.rowData;
      const { userEnteredValue, effectiveValue, formattedValue } = rows[3]!.values![2]!;
      const { type } = (effectiveValue as { errorValue: { type: string } }).errorValue;
      return [rows[0]!.values![0], rows[2]!.values![2], { userEnteredValue, effectiveValue: type, formattedValue }];
    },
  ),
];
