// The Sheets API: a failed batch leaves everything as it was.
import { documented, type Fact } from '../../fact';
import { once, onSheet } from '../../own-files';
import { api, ask, batch, formula, grid, type Message, patient, refusal, write } from './calls';

const page = 'Sheets API: spreadsheets.batchUpdate';

type Parts = Record<string, string>;

const failed = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:C6').setValues([
      ['tên', 'số', 'hộp'],
      ['một', 1, true],
      ['hai', 2, false],
      ['ba', 3, true],
      ['bốn', 4, true],
      ['năm', 5, true],
    ]);
    sheet.getRange('D2').setFormula('=B2*10');
    sheet.getRange('A1:C1').setBackground('#ff0000').setNote('đầu');
    sheet.getRange('A4:B4').merge();
    sheet.setFrozenRows(1);
    sheet.setTabColor('#00ff00');
    sheet.getRange('H1:J6').applyRowBanding();
    sheet.getRange('9:10').shiftRowGroupDepth(1);
    const other = book.insertSheet('Hai');
    other.getRange('A1').setFormula('=S!B3');
    SpreadsheetApp.flush();
    const spec = {
      title: 'Biểu đồ',
      basicChart: { chartType: 'LINE', series: [{ series: { sourceRange: { sources: [grid(id, 0, 6, 1, 2)] } } }] },
    };
    const anchor = (rowIndex: number): object => ({ overlayPosition: { anchorCell: { sheetId: id, rowIndex }, widthPixels: 300 } });
    const rule = (text: string): object => ({
      ranges: [grid(id, 1, 6, 1, 2)],
      booleanRule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: text }] },
        format: { textFormat: { bold: true } },
      },
    });
    const filter = (hidden: string): object => ({
      setBasicFilter: { filter: { range: grid(id, 0, 6, 0, 3), filterSpecs: [{ filterCriteria: { hiddenValues: [hidden] } }] } },
    });
    const view = (title: string, hidden: string): object => ({
      title,
      range: grid(id, 0, 6, 0, 2),
      filterSpecs: [{ filterCriteria: { hiddenValues: [hidden] } }],
    });
    const row = (startIndex: number, endIndex = startIndex + 1): object => ({ sheetId: id, dimension: 'ROWS', startIndex, endIndex });
    const metadata = (metadataKey: string, metadataId: number): object => ({
      createDeveloperMetadata: {
        developerMetadata: { metadataKey, metadataId, location: { dimensionRange: row(2) }, visibility: 'DOCUMENT' },
      },
    });
    batch(book, [
      { addNamedRange: { namedRange: { namedRangeId: 'ten', name: 'ten', range: grid(id, 1, 3, 0, 2) } } },
      { addProtectedRange: { protectedRange: { protectedRangeId: 7, range: grid(id, 2, 3, 0, 2), description: 'khoá' } } },
      {
        setDataValidation: {
          range: grid(id, 1, 6, 2, 3),
          rule: { condition: { type: 'BOOLEAN' } },
        },
      },
      { addConditionalFormatRule: { rule: rule('=$B2=1') } },
      { addConditionalFormatRule: { rule: rule('=$B2=2') } },
      filter('hai'),
      { addFilterView: { filter: { ...view('Của tôi', 'hai'), filterViewId: 88 } } },
      metadata('khoá', 11),
      { addChart: { chart: { chartId: 99, spec, position: anchor(8) } } },
      { updateDimensionProperties: { range: row(3), properties: { pixelSize: 50 }, fields: 'pixelSize' } },
      { mergeCells: { range: grid(id, 6, 8, 0, 2) } },
      { addDimensionGroup: { range: row(14, 16) } },
    ]);
    const mask =
      'properties(title,locale,timeZone,autoRecalc),namedRanges,sheets(properties,merges,conditionalFormats,basicFilter,filterViews,rowGroups,charts,' +
      'protectedRanges(protectedRangeId,range,description,warningOnly,unprotectedRanges),data(rowMetadata,columnMetadata,' +
      'rowData.values(userEnteredValue,formattedValue,note,userEnteredFormat,dataValidation)))';
    const look = (): Parts => {
      const { properties, namedRanges, sheets } = ask(book, mask, ['S!A1:D12', 'Hai!A1:B2']);
      const each = (part: string) => JSON.stringify(sheets.map((one: Message) => one[part] ?? null));
      const data = sheets.map((one: Message) => one.data[0] as Message);
      const ofCells = (part: string) =>
        JSON.stringify(
          data.map(({ rowData }: Message) =>
            (rowData as Message[]).map(({ values }) => ((values ?? []) as Message[]).map((one) => one[part] ?? null)),
          ),
        );
      return {
        settings: JSON.stringify(properties),
        names: JSON.stringify(namedRanges),
        sheets: each('properties'),
        merges: each('merges'),
        rules: each('conditionalFormats'),
        filters: each('basicFilter'),
        views: each('filterViews'),
        groups: each('rowGroups'),
        charts: each('charts'),
        protections: each('protectedRanges'),
        lines: JSON.stringify(data.map(({ rowMetadata, columnMetadata }: Message) => [rowMetadata, columnMetadata])),
        entered: ofCells('userEnteredValue'),
        shown: ofCells('formattedValue'),
        notes: ofCells('note'),
        formats: ofCells('userEnteredFormat'),
        validations: ofCells('dataValidation'),
      };
    };
    const before = look();
    const bad = { deleteSheet: { sheetId: 424_242 } };
    const rename = (sheetId: number, title: string): object => ({
      updateSheetProperties: {
        properties: { sheetId, title, gridProperties: { frozenRowCount: 2 } },
        fields: 'title,gridProperties.frozenRowCount',
      },
    });
    const changes: Record<string, object[]> = {
      values: [
        write(id, 0, 0, [['x', 9, false, formula('=1')]]),
        write(id, 1, 1, [[100]]),
        write(other.getSheetId(), 5, 5, [['xa']]),
        { repeatCell: { range: grid(id, 0, 12, 0, 4), cell: { note: 'khác' }, fields: 'note,userEnteredFormat,dataValidation' } },
        { findReplace: { find: 'a', replacement: 'b', allSheets: true } },
        { sortRange: { range: grid(id, 1, 3, 0, 3), sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }] } },
      ],
      parts: [
        { updateNamedRange: { namedRange: { namedRangeId: 'ten', name: 'khac', range: grid(id, 0, 1, 0, 1) }, fields: 'name,range' } },
        {
          updateProtectedRange: {
            protectedRange: { protectedRangeId: 7, range: grid(id, 0, 1, 0, 1), description: 'khác', warningOnly: true },
            fields: 'range,description,warningOnly',
          },
        },
        { updateConditionalFormatRule: { sheetId: id, index: 0, newIndex: 1 } },
        { updateConditionalFormatRule: { index: 0, rule: rule('=$B2=3') } },
        filter('ba'),
        { updateFilterView: { filter: { ...view('Khác', 'ba'), filterViewId: 88 }, fields: 'title,range,filterSpecs' } },
        {
          updateDeveloperMetadata: {
            dataFilters: [{ developerMetadataLookup: { metadataId: 11 } }],
            developerMetadata: { metadataKey: 'khác' },
            fields: 'metadataKey',
          },
        },
        metadata('thêm', 12),
        { updateChartSpec: { chartId: 99, spec: { ...spec, title: 'Khác' } } },
        { updateEmbeddedObjectPosition: { objectId: 99, newPosition: anchor(20), fields: 'anchorCell.rowIndex,widthPixels' } },
        { unmergeCells: { range: grid(id, 0, 12, 0, 4) } },
        { updateDimensionProperties: { range: row(0, 5), properties: { pixelSize: 77, hiddenByUser: true }, fields: '*' } },
        rename(id, 'T'),
        {
          updateSpreadsheetProperties: {
            properties: { title: 'Không', autoRecalc: 'HOUR', timeZone: 'Asia/Tokyo' },
            fields: 'title,autoRecalc,timeZone',
          },
        },
      ],
      lines: [
        { insertDimension: { range: row(0, 2) } },
        { insertDimension: { range: { sheetId: id, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } },
        { addDimensionGroup: { range: row(4, 6) } },
        { updateDimensionGroup: { dimensionGroup: { range: row(4, 6), depth: 1, collapsed: true }, fields: 'collapsed' } },
        { moveDimension: { source: row(3), destinationIndex: 8 } },
        { deleteDimension: { range: row(4) } },
        { appendDimension: { sheetId: id, dimension: 'ROWS', length: 3 } },
        {
          cutPaste: { source: grid(id, 2, 4, 1, 4), destination: { sheetId: id, rowIndex: 20, columnIndex: 0 }, pasteType: 'PASTE_NORMAL' },
        },
      ],
      removals: [
        { deleteNamedRange: { namedRangeId: 'ten' } },
        { deleteProtectedRange: { protectedRangeId: 7 } },
        { deleteConditionalFormatRule: { sheetId: id, index: 0 } },
        { clearBasicFilter: { sheetId: id } },
        { deleteFilterView: { filterId: 88 } },
        { deleteDimensionGroup: { range: row(14, 16) } },
        { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 11 } } } },
        { deleteEmbeddedObject: { objectId: 99 } },
        { setDataValidation: { range: grid(id, 0, 6, 0, 3) } },
        { addSheet: { properties: { title: 'Ba', index: 0 } } },
        { duplicateSheet: { sourceSheetId: id, newSheetName: 'Chép', insertSheetIndex: 1 } },
        { deleteSheet: { sheetId: id } },
      ],
      additions: [
        { addNamedRange: { namedRange: { name: 'them', range: grid(id, 1, 3, 0, 2) } } },
        { addProtectedRange: { protectedRange: { range: grid(id, 2, 3, 0, 2) } } },
        { addConditionalFormatRule: { rule: rule('=$B2=9') } },
        { addChart: { chart: { spec, position: anchor(1) } } },
        { addFilterView: { filter: view('Thêm', 'hai') } },
        { duplicateFilterView: { filterId: 88 } },
        { mergeCells: { range: grid(id, 9, 11, 0, 2) } },
        { appendCells: { sheetId: id, rows: [{ values: [{ note: 'thêm' }] }], fields: 'note' } },
      ],
    };
    const after: Record<string, Parts> = {};
    const refused: Record<string, boolean> = {};
    for (const kind of Object.keys(changes)) {
      const list = changes[kind]!;
      refused[kind] = refusal(book, ...list, bad) === `Invalid requests[${list.length}].deleteSheet: No sheet with id: 424242`;
      after[kind] = look();
    }
    /** The parts that a failed batch of a kind changed. */
    const differing = (kind: string) => Object.keys(before).filter((part) => after[kind]![part] !== before[part]);
    const differences = Object.keys(changes).reduce<Record<string, string[]>>((made, kind) => {
      made[kind] = differing(kind);
      return made;
    }, {});
    batch(book, [write(id, 1, 1, [[7]]), { insertDimension: { range: row(0) } }]);
    const later = ask(book, 'namedRanges.range.startRowIndex,sheets.data.rowData.values.formattedValue', ['S!D3', 'Hai!A1']);
    return {
      refused,
      differences,
      later: [
        later.namedRanges[0].range.startRowIndex,
        later.sheets.map(({ data }: Message) => data[0].rowData[0].values[0].formattedValue),
      ],
    };
  }),
);

/** What SpreadsheetApp reads after batches that all failed. */
const classic = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:B2').setValues([
      ['một', 1],
      ['hai', 2],
    ]);
    sheet.getRange('C1').setFormula('=B1*10');
    sheet.getRange('E1:F6').applyRowBanding();
    sheet.getRange('4:5').shiftRowGroupDepth(1);
    sheet.getRange('A1').setBackground('#ff0000');
    SpreadsheetApp.flush();
    const rows = (startIndex: number, endIndex: number): object => ({ sheetId: id, dimension: 'ROWS', startIndex, endIndex });
    const isRefused =
      refusal(
        book,
        write(id, 0, 0, [['x', 5]]),
        { repeatCell: { range: grid(id, 0, 6, 0, 6), cell: {}, fields: 'userEnteredFormat' } },
        { insertDimension: { range: rows(0, 1) } },
        { deleteDimension: { range: rows(4, 5) } },
        { insertDimension: { range: { sheetId: id, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 } } },
        { deleteSheet: { sheetId: 424_242 } },
      ) !== null;
    const seen = {
      isRefused,
      values: sheet.getRange('A1:C2').getValues(),
      ground: sheet.getRange('A1').getBackground(),
      banding: sheet.getBandings().map((one) => one.getRange().getA1Notation()),
      depths: [3, 4, 5, 6].map((row) => sheet.getRowGroupDepth(row)),
      size: [sheet.getMaxRows(), sheet.getMaxColumns()],
    };
    sheet.getRange('B1').setValue(3);
    SpreadsheetApp.flush();
    return {
      ...seen,
      written: sheet.getRange('C1').getValue(),
      byApi: (patient(() => api().Values!.get(book.getId(), 'S!A1:C1')) as unknown as { values: unknown[][] }).values,
    };
  }),
);

const failures: [string, string][] = [
  ['a failed batch of values, notes and formats leaves every cell', 'values'],
  ['a failed batch leaves the names, rules, charts, metadata and settings that it changed', 'parts'],
  ['a failed batch that inserts, moves and deletes rows leaves everything in its place', 'lines'],
  ['a failed batch leaves what it deleted', 'removals'],
  ['a failed batch leaves nothing that it added', 'additions'],
];

export const sheetsUndo: Fact[] = [
  ...failures.map(([states, kind]) => documented(states, page, [true, []], () => [failed().refused[kind], failed().differences[kind]])),
  documented('a batch after failed ones is carried out', page, [2, ['70', '2']], () => failed().later),
  documented(
    'SpreadsheetApp reads the same cells after a failed batch',
    page,
    [
      true,
      [
        ['một', 1, 10],
        ['hai', 2, ''],
      ],
      '#ff0000',
    ],
    () => [classic().isRefused, classic().values, classic().ground],
  ),
  documented('a failed batch leaves bandings, groups and the size of the grid', page, [['E1:F6'], [0, 1, 1, 0], [1000, 26]], () => [
    classic().banding,
    classic().depths,
    classic().size,
  ]),
  documented('SpreadsheetApp writes after a failed batch as before', page, [30, [['một', '3', '30']]], () => [
    classic().written,
    classic().byApi,
  ]),
];
