// The Sheets API as drivers see it: what it costs, how it fails, and what is not implemented.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../src/workspace/open-workspace';

const folder = mkdtempSync(join(tmpdir(), 'sheets-api-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a workspace whose script calls the API under the symbol «Bang», with an enabled service that is not implemented. */
function open(code: string) {
  const script = mkdtempSync(join(folder, 'script-'));
  mkdirSync(script, { recursive: true });
  writeFileSync(join(script, 'Code.js'), code);
  const service = (userSymbol: string, serviceId: string) => ({ userSymbol, serviceId, version: 'v1' });
  const enabledAdvancedServices = [service('Bang', 'sheets'), service('Calendar', 'calendar')];
  writeFileSync(join(script, 'appsscript.json'), JSON.stringify({ dependencies: { enabledAdvancedServices } }));
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner: 'chu@co-quan.example' });
  workspace.load(script);
  return workspace;
}

const id = 'SpreadsheetApp.getActive().getId()';

test('a read is one call, with the cells of its ranges that hold something', () => {
  const workspace = open(`function read() {
    SpreadsheetApp.getActiveSheet().getRange('C2').setValue('x');
    SpreadsheetApp.flush();
    return Bang.Spreadsheets.Values.batchGet(${id}, { ranges: ['A1:C10', 'A1:A1000'] }).valueRanges.length;
  }`);
  expect(workspace.call('read')).toBe(2);
  expect(workspace.meter()).toMatchObject({ cells: 4, byMethod: { 'Sheets.Spreadsheets.Values.batchGet': 1 } });
});

test('the answer has the script’s own arrays and objects, which it may change', () => {
  const workspace = open(`function read() {
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue('một');
    SpreadsheetApp.flush();
    const read = () => Bang.Spreadsheets.Values.get(${id}, 'A1').values;
    const values = read();
    values[0][0] = 'hai';
    return [Array.isArray(values), values instanceof Array, read()[0][0]];
  }`);
  expect(workspace.call('read')).toEqual([true, true, 'một']);
});

test.each([
  [`Bang.Spreadsheets.batchUpdate({ requests: [{ addSlicer: {} }] }, ${id})`, 'sheets.spreadsheets.batchUpdate addSlicer'],
  ['Bang.newNothing()', 'sheets.newNothing'],
  [`Bang.Spreadsheets.get(${id}, { quotaUser: 'a' })`, 'sheets.spreadsheets.get with quotaUser'],
  ['Calendar.Events.list("primary")', 'Calendar.Events (an advanced service)'],
])('%s is refused by its name', (call, name) => {
  const workspace = open(
    `function run() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); SpreadsheetApp.flush(); return ${call}; }`,
  );
  expect(() => workspace.call('run')).toThrow(`not emulated: ${name}`);
});

test('a planned answer waits for the next call of an API; without «applied» the call has no effect', () => {
  const workspace = open(`function run() {
    const read = () => Bang.Spreadsheets.Values.get(${id}, 'A1').range;
    try {
      return read();
    } catch (error) {
      return [String(error), read()];
    }
  }`);
  workspace.fault({ atCall: 1, effect: { response: 503 } });
  const message = 'GoogleJsonResponseException: API call to sheets.spreadsheets.values.get failed with error: ';
  expect(workspace.call('run')).toEqual([`${message}The service is currently unavailable.`, "'Trang tính1'!A1"]);
  expect(workspace.meter().reads).toBe(1);

  workspace.fault({ atCall: 1, effect: { response: 'empty', applied: true } });
  expect(workspace.call('run')).toEqual([`${message}Empty response`, "'Trang tính1'!A1"]);
  expect(workspace.meter().reads).toBe(2);
});

test('another person may act between two calls', () => {
  const workspace = open(`function run() {
    const read = () => (Bang.Spreadsheets.Values.get(${id}, 'A1').values || [])[0];
    return [read(), read()];
  }`);
  workspace.fault({ atCall: 5, effect: { interleave: () => workspace.type('Trang tính1', 'A1', 'một') } });
  expect(workspace.call('run')).toEqual([undefined, ['một']]);
});
