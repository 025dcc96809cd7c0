// npm run bench: what the emulator itself takes for an opened workspace, a read, a batch and a filled document.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace, type Workspace } from 'apps-script-emulator';

const rows = 10_000;
const columns = 25;

/** A register of 10,000 rows, and calls of the APIs on it. */
const code = `
const columns = ${columns};
const id = () => SpreadsheetApp.getActive().getId();
function furnish() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0].setName('Register');
  const values = Array.from({ length: ${rows} }, (_, r) => Array.from({ length: columns }, (_, c) => (c % 5 ? 'text ' + c : r + c)));
  sheet.insertRowsAfter(1000, ${rows} - 1000).getRange(1, 1, ${rows}, columns).setValues(values);
}
function read() {
  const ranges = ['A1:Y1', 'A2:A10000', 'B5000:C5000', 'A9000:Y9040', 'D1:D100', 'E1:E100', 'F1:F100', 'Y1', 'A1:B2', 'A9990:Y10000'];
  return Sheets.Spreadsheets.Values.batchGet(id(), { ranges: ranges.map((a1) => 'Register!' + a1), valueRenderOption: 'UNFORMATTED_VALUE' });
}
function commit() {
  const end = Sheets.Spreadsheets.get(id(), { fields: 'sheets.properties.gridProperties.rowCount' }).sheets[0].properties.gridProperties.rowCount;
  const cell = (_, c) => ({ userEnteredValue: c % 5 ? { stringValue: 'text ' + c } : { numberValue: c } });
  const made = Array.from({ length: 40 }, () => ({ values: Array.from({ length: columns }, cell) }));
  const range = { sheetId: 0, dimension: 'ROWS', startIndex: end, endIndex: end + 40 };
  const start = { sheetId: 0, rowIndex: end };
  Sheets.Spreadsheets.batchUpdate(
    { requests: [{ insertDimension: { range, inheritFromBefore: true } }, { updateCells: { start, rows: made, fields: 'userEnteredValue' } }] },
    id(),
  );
}
`;

/** A template of four pages, and its copies filled from the end, by index. */
const ofDocuments = `
function makeTemplate() {
  const document = DocumentApp.create('template');
  const body = document.getBody();
  for (let line = 0; line < 120; line++) body.appendParagraph('Line ' + line + ' of the form: {{field' + line + '}}, and what follows it');
  body.appendTable(Array.from({ length: 30 }, (_, row) => ['{{no' + row + '}}', '{{what' + row + '}}', '{{price' + row + '}}']));
  document.saveAndClose();
  PropertiesService.getScriptProperties().setProperty('template', document.getId());
}
function fill() {
  const copy = DriveApp.getFileById(PropertiesService.getScriptProperties().getProperty('template')).makeCopy('paper');
  const { body } = Docs.Documents.get(copy.getId());
  const marks = [];
  const look = (content) => {
    for (const { paragraph, table } of content) {
      for (const { startIndex = 1, textRun } of paragraph ? paragraph.elements : [])
        for (const { 0: mark, index } of textRun.content.matchAll(/{{\\w+}}/g)) marks.push([startIndex + index, mark.length]);
      for (const { tableCells } of table ? table.tableRows : []) for (const cell of tableCells) look(cell.content);
    }
  };
  look(body.content);
  const requests = marks.reverse().flatMap(([at, length]) => [
    { insertText: { location: { index: at + 1 }, text: 'a value of some words' } },
    { deleteContentRange: { range: { startIndex: at + 22, endIndex: at + 21 + length } } },
    { deleteContentRange: { range: { startIndex: at, endIndex: at + 1 } } },
  ]);
  Docs.Documents.batchUpdate({ requests }, copy.getId());
  return requests.length;
}
`;

const enabledAdvancedServices = [
  { userSymbol: 'Sheets', version: 'v4', serviceId: 'sheets' },
  { userSymbol: 'Docs', version: 'v1', serviceId: 'docs' },
];

/** The median of the times of a function in ms, after two runs that warm up. */
function median(run: () => void, times: number): number {
  const taken = Array.from({ length: times + 2 }, () => {
    const at = performance.now();
    run();
    return performance.now() - at;
  }).slice(2);
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)]!;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  writeFileSync(join(folder, 'Code.js'), code + ofDocuments);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ dependencies: { enabledAdvancedServices } }));
  const open = (script: string): Workspace => {
    const workspace = openWorkspace({ at: '2026-02-12T07:00+07:00', owner: 'owner@example.com' });
    workspace.load(script);
    return workspace;
  };
  const workspace = open(folder);
  workspace.call('furnish');
  workspace.call('makeTemplate');
  /** Each call in a minute of its own, because of the quota. */
  const call = (functionName: string) => () => {
    workspace.skipTo(workspace.now() + 61_000);
    workspace.call(functionName);
  };
  const lines: [what: string, milliseconds: number, limit: number][] = [
    ['copying, reading and filling a document of four pages', median(call('fill'), 21), 30],
    ['opening a workspace and running onOpen of the bundle', median(() => open('dist').open(), 9), 50],
    [`reading ten ranges beside ${rows} rows`, median(call('read'), 21), 5],
    [`a batch of forty rows beside ${rows} rows`, median(call('commit'), 21), 10],
  ];
  console.log();
  for (const [what, milliseconds, limit] of lines)
    console.log(`${what.padEnd(60)}${milliseconds.toFixed(1).padStart(8)} ms${`(limit ${limit})`.padStart(14)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
