// Writes of the Sheets API as drivers see them: all or nothing, two views in a run, lost answers, costs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { WorkspaceOptions } from '../../src/workspace/contract';
import { underEveryAnswer } from '../../src/workspace/open-questions';
import { openWorkspace } from '../../src/workspace/open-workspace';

const folder = mkdtempSync(join(tmpdir(), 'sheets-writes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const code = `
const id = () => SpreadsheetApp.getActive().getId();
const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
const send = (requests) => Sheets.Spreadsheets.batchUpdate({ requests }, id());
const set = (rowIndex, stringValue) => ({
  updateCells: { start: { sheetId: 0, rowIndex }, rows: [{ values: [{ userEnteredValue: { stringValue } }] }], fields: 'userEnteredValue' },
});
const read = (range) => Sheets.Spreadsheets.Values.get(id(), range).values || [];
`;
const enabledAdvancedServices = [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }];

/** Opens a workspace whose script has these functions besides the helpers. */
function open(functions: string, options: Partial<WorkspaceOptions> = {}) {
  const script = mkdtempSync(join(folder, 'script-'));
  writeFileSync(join(script, 'Code.js'), code + functions);
  writeFileSync(join(script, 'appsscript.json'), JSON.stringify({ dependencies: { enabledAdvancedServices } }));
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner: 'chu@co-quan.example', ...options });
  workspace.load(script);
  return workspace;
}

interface Stored {
  sheets: { validations: number[][] }[];
  validations: unknown[];
  styles: object[];
  nextApiId?: number;
}

/** The stored spreadsheets, without the ids that are given next, and without formats and rules that no cell has. */
function stored(workspace: ReturnType<typeof open>): unknown {
  const { spreadsheets } = JSON.parse(workspace.state()) as {
    spreadsheets: { books: Record<string, Stored> };
  };
  return Object.values(spreadsheets.books).map(({ styles: _styles, nextApiId: _next, validations, ...book }) => {
    const used = Math.max(0, ...book.sheets.flatMap((sheet) => sheet.validations.flatMap((runs) => runs.filter((_, i) => i % 2))));
    return { ...book, validations: validations.slice(0, used + 1) };
  });
}

describe('a batch that fails changes nothing', () => {
  const furnish = `function furnish() {
    const first = sheet();
    first.getRange('A1:C8').setValues(Array.from({ length: 8 }, (_, r) => ['a' + r, r, 'c']));
    first.getRange('D1').setFormula('=SUM(B1:B8)');
    first.getRange('A2:B3').merge().setBackground('#ff0000').setNote('x');
    first.getRange('C1:C4').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B1>0').build());
    first.getRange('A5').protect();
    first.setFrozenRows(1);
    first.addDeveloperMetadata('k', 'v');
    first.getRange('4:4').addDeveloperMetadata('row', '4');
    SpreadsheetApp.getActive().setNamedRange('n', first.getRange('B4:B6'));
    SpreadsheetApp.getActive().insertSheet('Hai').getRange('A1').setFormula("=COUNTA('" + first.getName() + "'!A:A)");
  }
  function tryIt(requests) {
    try { send(requests); return 'done'; } catch (error) { return error.message; }
  }`;
  const range = (r: number, c: number) => ({
    sheetId: 0,
    startRowIndex: r,
    endRowIndex: r + 2,
    startColumnIndex: c,
    endColumnIndex: c + 2,
  });
  const lines = (dimension: string, at: number) => ({ sheetId: 0, dimension, startIndex: at, endIndex: at + 1 });
  const small = fc.integer({ min: 0, max: 6 });
  const axis = fc.constantFrom('ROWS', 'COLUMNS');
  const format = { userEnteredFormat: { backgroundColor: { green: 1 } }, note: 'mới', userEnteredValue: { numberValue: 4 } };
  const request = fc.oneof(
    small.map((r) => ({ repeatCell: { range: range(r, 1), cell: format, fields: '*' } })),
    fc.tuple(axis, small).map(([dimension, at]) => ({ insertDimension: { range: lines(dimension, at) } })),
    fc.tuple(axis, small).map(([dimension, at]) => ({ deleteDimension: { range: lines(dimension, at + 1) } })),
    fc.tuple(axis, small).map(([dimension, at]) => ({ moveDimension: { source: lines(dimension, at), destinationIndex: 5 } })),
    small.map((r) => ({ sortRange: { range: range(r + 3, 0), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } })),
    small.map((r) => ({ unmergeCells: { range: { ...range(0, 0), endRowIndex: 9, endColumnIndex: 4 + r } } })),
    fc.constant({ updateSheetProperties: { properties: { sheetId: 0, title: 'Đổi tên' }, fields: 'title' } }),
    fc.constant({ addSheet: { properties: { title: 'Ba', index: 0 } } }),
    fc.constant({ deleteSheet: { sheetId: 1000001 } }),
    fc.constant({ setDataValidation: { range: range(0, 0), rule: { condition: { type: 'BOOLEAN' } } } }),
    fc.constant({ updateSpreadsheetProperties: { properties: { title: 'Khác', locale: 'en_US' }, fields: 'title,locale' } }),
    small.map((r) => ({ cutPaste: { source: range(r, 0), destination: { sheetId: 0, rowIndex: 20 } } })),
    fc.constant({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'row' } } } }),
    fc.constant({
      addConditionalFormatRule: { rule: { ranges: [range(0, 0)], booleanRule: { condition: { type: 'BLANK' }, format: {} } } },
    }),
    fc.constant({ updateDimensionProperties: { range: lines('ROWS', 1), properties: { pixelSize: 50 }, fields: 'pixelSize' } }),
  );

  test('whatever requests come before the wrong one', () => {
    const workspace = open(furnish);
    workspace.call('furnish');
    const before = stored(workspace);
    const shown = () => workspace.sheets().map(({ name }) => [name, workspace.grid(name)]);
    const shownBefore = shown();
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 6 }), (requests) => {
        workspace.skipTo(workspace.now() + 61_000);
        const message = workspace.call('tryIt', [...requests, { deleteSheet: { sheetId: 404 } }]) as string;
        expect(message).toMatch(/^API call to sheets\.spreadsheets\.batchUpdate failed with error: Invalid requests\[\d\]\./);
        expect(stored(workspace)).toEqual(before);
      }),
      { numRuns: 60 },
    );
    expect(shown()).toEqual(shownBefore);
  });

  test('nor does a request that is not emulated', () => {
    const workspace = open(furnish);
    workspace.call('furnish');
    const before = stored(workspace);
    expect(workspace.call('tryIt', [{ addSheet: {} }, { addSlicer: {} }])).toBe('not emulated: sheets.spreadsheets.batchUpdate addSlicer');
    expect(stored(workspace)).toEqual(before);
  });
});

describe('SpreadsheetApp in a run after a write of the API', () => {
  const functions = `
  function see() {
    sheet().getRange('A1:A2').setValues([['cũ 1'], ['cũ 2']]);
    SpreadsheetApp.flush();
    send([set(0, 'mới 1'), { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } }, { addSheet: { properties: { sheetId: 7, title: 'Thêm' } } }]);
    const names = SpreadsheetApp.getActive().getSheets().length;
    const seen = sheet().getRange('A1:A2').getValues().map((row) => row[0]);
    sheet().getRange('B1').setValue('viết sau');
    SpreadsheetApp.flush();
    return { names, seen, own: sheet().getRange('B1').getValue(), api: read('A1:B3') };
  }
  const later = () => ({ sheets: SpreadsheetApp.getActive().getSheets().length, values: sheet().getRange('A1:B3').getValues() });
  function structure() {
    send([set(0, 'a')]);
    const made = SpreadsheetApp.getActive().insertSheet('Của lớp cũ');
    made.getRange('A1').setValue('x');
    sheet().appendRow(['thêm']);
    sheet().insertRowBefore(1);
    return [read("'Của lớp cũ'!A1"), read('A1:A3')];
  }
  function clash() {
    send([{ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 1000 } } }]);
    sheet().deleteRow(900);
    return read('A1');
  }
  function copies() {
    send([set(0, 'mới')]);
    sheet().getRange('A1').getValue();
    const copy = DriveApp.getFileById(id()).makeCopy('bản sao');
    return SpreadsheetApp.openById(copy.getId()).getSheets()[0].getRange('A1').getValue();
  }`;

  test('sees the old cells and sheets, and its writes reach both', () => {
    const workspace = open(functions);
    expect(workspace.call('see')).toEqual({
      names: 1,
      seen: ['cũ 1', 'cũ 2'],
      own: 'viết sau',
      api: [['', 'viết sau'], ['mới 1'], ['cũ 2']],
    });
    expect(workspace.call('later')).toEqual({
      sheets: 2,
      values: [
        ['', 'viết sau'],
        ['mới 1', ''],
        ['cũ 2', ''],
      ],
    });
  });

  test('sees the new ones when the workspace answers so', () => {
    const workspace = open(functions, { answers: { classicReadsAfterApiWrite: 'new' } });
    expect(workspace.call('see')).toMatchObject({ names: 2, seen: ['', 'mới 1'] });
  });

  test('changes rows and sheets in both', () => {
    const workspace = open(functions);
    expect(workspace.call('structure')).toEqual([[['x']], [[], ['a'], ['thêm']]]);
    expect(workspace.sheets().map(({ name }) => name)).toEqual(['Trang tính1', 'Của lớp cũ']);
    expect(workspace.grid('Trang tính1')).toEqual([[''], ['a'], ['thêm']]);
  });

  test('a write that no longer fits is not emulated', () => {
    const workspace = open(functions);
    expect(() => workspace.call('clash')).toThrow(
      'not emulated: a write of SpreadsheetApp that no longer fits the sheet after a write of the Sheets API',
    );
  });

  test('other services and other people see the new cells', () => {
    const workspace = open(functions);
    expect(workspace.call('copies')).toBe('mới');
    workspace.fault({ atCall: 9, effect: { interleave: () => expect(workspace.grid('Trang tính1')[0]).toEqual(['mới']) } });
    workspace.call('copies');
  });
});

underEveryAnswer((title, answers) => {
  test(`what the API writes it reads, and the next run sees ${title}`, () => {
    const workspace = open(
      `function run() {
        send([{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } }, set(1000, 'cuối')]);
        const filter = (startRowIndex) => ({ gridRange: { sheetId: 0, startRowIndex, endRowIndex: startRowIndex + 1, startColumnIndex: 0, endColumnIndex: 1 } });
        const { valueRanges } = Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [filter(0), filter(1000)] }, id());
        return valueRanges.find(({ dataFilters }) => dataFilters[0].gridRange.startRowIndex === 1000).valueRange.values;
      }
      const next = () => sheet().getRange('A1001').getValue();`,
      { answers },
    );
    expect(workspace.call('run')).toEqual([['cuối']]);
    expect(workspace.call('next')).toBe('cuối');
  });
});

test('an onChange trigger fires after the run when the workspace answers so, and an onEdit trigger never', () => {
  const functions = `
  const changed = (event) => PropertiesService.getScriptProperties().setProperty('changed', event.changeType + sheet().getRange('A1').getValue());
  const onEdit = () => PropertiesService.getScriptProperties().setProperty('edited', 'yes');
  function watch() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
  function run() { send([set(0, 'một')]); send([set(0, 'hai')]); return seen(); }
  const seen = () => PropertiesService.getScriptProperties().getProperties();`;
  for (const apiWriteFiresChange of [false, true]) {
    const workspace = open(functions, { answers: { apiWriteFiresChange } });
    workspace.call('watch');
    expect(workspace.call('run')).toEqual({});
    expect(workspace.call('seen')).toEqual(apiWriteFiresChange ? { changed: 'OTHERhai' } : {});
  }
});

test('rows that appendDimension adds have the last row’s formats when the workspace answers so', () => {
  const functions = `
  function run() {
    sheet().getRange('A1000').setBackground('#ff0000');
    SpreadsheetApp.flush();
    send([{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } }]);
  }
  const ground = () => sheet().getRange('A1001').getBackground();`;
  const grounds = [false, true].map((appendedDimensionHasFormats) => {
    const workspace = open(functions, { answers: { appendedDimensionHasFormats } });
    workspace.call('run');
    return workspace.call('ground');
  });
  expect(grounds).toEqual(['#ffffff', '#ff0000']);
});

describe('an answer that is lost', () => {
  const functions = `
  function run() { try { send([set(0, 'một')]); return 'done'; } catch (error) { return [error.details ? error.details.code : null, read('A1')]; } }`;
  test.each([
    [503, false, [503, []]],
    [503, true, [503, [['một']]]],
    ['empty', true, [null, [['một']]]],
    [429, false, [429, []]],
  ] as const)('%s, applied: %s', (response, applied, seen) => {
    const workspace = open(functions);
    workspace.fault({ atCall: 1, effect: { response, applied } });
    expect(workspace.call('run')).toEqual(seen);
    expect(workspace.call('run')).toBe('done');
  });

  test('a run that is killed after the write has written', () => {
    const workspace = open(
      `${functions} function die() { send([set(0, 'một')]); sheet().getRange('B1').setValue('chưa'); Utilities.getUuid(); }`,
    );
    workspace.fault({ functionName: 'die', atCall: 8, effect: 'kill' });
    expect(() => workspace.call('die')).toThrow();
    expect(workspace.grid('Trang tính1')).toEqual([['một']]);
  });
});

test('a batch is one call and one write, whatever it contains', () => {
  const workspace = open(`function run() { send(Array.from({ length: 50 }, (_, index) => set(index, 'x'))); }`);
  workspace.call('run');
  expect(workspace.meter()).toMatchObject({ calls: 3, reads: 0, writes: 1, cells: 50, byMethod: { 'Sheets.Spreadsheets.batchUpdate': 1 } });
});

test('a protection of a whole sheet that the API made is one for SpreadsheetApp', () => {
  const workspace = open(`
  function protect() { send([{ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, description: 'khoá' } } }]); }
  const seen = () => SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => one.getDescription());`);
  workspace.call('protect');
  expect(workspace.call('seen')).toEqual(['khoá']);
});

test('builders make the same messages as plain objects', () => {
  const workspace = open(`function run() {
    const properties = Sheets.newSheetProperties().setTitle('Mới').setSheetId(7);
    const request = Sheets.newRequest();
    request.addSheet = Sheets.newAddSheetRequest().setProperties(properties);
    const { replies } = Sheets.Spreadsheets.batchUpdate(Sheets.newBatchUpdateSpreadsheetRequest().setRequests([request]), id());
    return [properties.getTitle(), replies[0].addSheet.properties.sheetId, JSON.stringify(request)];
  }`);
  expect(workspace.call('run')).toEqual(['Mới', 7, '{"addSheet":{"properties":{"title":"Mới","sheetId":7}}}']);
});

test('a row that is no number is the first one: the JSON of the request has null in its place', () => {
  const workspace = open("function write() { send([set(1, 'hai'), set(undefined + 1, 'một')]); return read('A1:A2').flat(); }");
  expect(workspace.call('write')).toEqual(['một', 'hai']);
});
