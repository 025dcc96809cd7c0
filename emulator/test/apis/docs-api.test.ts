// The Docs API as drivers see it: what it costs, how it fails, what is not implemented, and questions that are open.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkspaceOptions } from '../../src/workspace/contract';
import { openWorkspace } from '../../src/workspace/open-workspace';

const folder = mkdtempSync(join(tmpdir(), 'docs-api-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const owner = 'chu@co-quan.example';

/** A document with a paragraph and a table of one cell at 5, whose cell begins at 8. */
const helpers = `
  const write = (id, ...requests) => Docs.Documents.batchUpdate({ requests }, id).replies;
  const insert = (index, text) => ({ insertText: { location: { index }, text } });
  const text = (id) => Docs.Documents.get(id).body.content.slice(1).map(({ paragraph }) => paragraph ? paragraph.elements.map(({ textRun }) => textRun ? textRun.content : '#').join('') : '[]').join('');
  const cell = { tableCellLocation: { tableStartLocation: { index: 5 }, rowIndex: 0, columnIndex: 0 } };
  function make() {
    const id = Docs.Documents.create({ title: 'Một' }).documentId;
    write(id, insert(1, 'một'), { insertTable: { location: { index: 4 }, rows: 1, columns: 1 } });
    return id;
  }`;

function open(code: string, options: Partial<WorkspaceOptions> = {}) {
  const script = mkdtempSync(join(folder, 'script-'));
  writeFileSync(join(script, 'Code.js'), helpers + code);
  const enabledAdvancedServices = [{ userSymbol: 'Docs', serviceId: 'docs', version: 'v1' }];
  writeFileSync(join(script, 'appsscript.json'), JSON.stringify({ dependencies: { enabledAdvancedServices } }));
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner, ...options });
  workspace.load(script);
  return workspace;
}

test('a batch is one call and one write, whatever it holds; a new document counts as one', () => {
  const workspace = open(
    `function run() { const id = make(); write(id, insert(1, 'a'), insert(1, 'b'), insert(1, 'c')); return text(id); }`,
  );
  expect(workspace.call('run')).toBe('cbamột\n[]\n');
  expect(workspace.meter()).toMatchObject({ calls: 4, reads: 1, writes: 3, documents: 1, byMethod: { 'Docs.Documents.batchUpdate': 2 } });
});

test.each([
  ['write(make(), { insertPerson: { personProperties: {} } })', 'docs.documents.batchUpdate insertPerson'],
  ['write(make(), { createFootnote: {} })', 'docs.documents.batchUpdate createFootnote'],
  ['write(make(), { insertSectionBreak: {} })', 'docs.documents.batchUpdate insertSectionBreak'],
  ['write(make(), { addDocumentTab: {} })', 'docs.documents.batchUpdate addDocumentTab'],
  ['write(make(), insert(1, "a"), { insertDate: {} })', 'docs.documents.batchUpdate insertDate'],
  ['write(make(), { insertInlineImage: { uri: "https://a.example/a.png" } })', 'docs.documents.batchUpdate insertInlineImage'],
  ['write(make(), { insertTable: { location: { index: 8 }, rows: 1, columns: 1 } })', 'a table within a table'],
  ['write(make(), { replaceAllText: { containsText: { text: "a", searchByRegex: true } } })', 'replaceAllText by a regular expression'],
  [
    'write(make(), { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: "BULLET_CHECKBOX" } })',
    'bullets of the kind BULLET_CHECKBOX',
  ],
  [
    'write(make(), { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: { link: { headingId: "h.1" } }, fields: "link" } })',
    'a link to a heading that the document lacks',
  ],
  [
    'write(make(), { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: { foregroundColor: {} }, fields: "foregroundColor" } })',
    'transparent text',
  ],
  [
    'write(make(), { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: {}, fields: "weightedFontFamily.weight" } })',
    "a part of weightedFontFamily in 'fields'",
  ],
  ['write(make(), { updateDocumentStyle: { documentStyle: {}, fields: "pageSize" } })', 'a page size that is reset'],
  ['write(make(), { updateDocumentStyle: { documentStyle: {}, fields: "documentFormat" } })', 'documentStyle.documentFormat'],
  [
    'write(make(), { updateNamedStyle: { namedStyle: { namedStyleType: "TITLE", textStyle: { link: { url: "https://a.example" } } }, fields: "textStyle" } })',
    'a link in a named style',
  ],
  ['write(make(), { insertPageBreak: { location: { index: 1 } } }, insert(2, "a"))', 'text behind a break or a rule'],
  [
    'write(make(), { createNamedRange: { name: "a", range: { startIndex: 4, endIndex: 5 } } }, { replaceNamedRangeContent: { namedRangeName: "a", text: "b" } })',
    'replacing a named range that does not begin with text',
  ],
  [
    'Docs.Documents.batchUpdate({ requests: [insert(1, "a")], writeControl: { targetRevisionId: "1" } }, make())',
    'docs.documents.batchUpdate with targetRevisionId',
  ],
  ['Docs.Documents.get(make(), { fields: "headers.x" })', 'a mask within a map'],
  ['Docs.Documents.get(DriveApp.createFolder("a").getId())', 'the Docs API on a file that is no document'],
  ['Docs.newRequest()', 'docs.newRequest'],
  ['Docs.Documents.get(make(), { quotaUser: "a" })', 'docs.documents.get with quotaUser'],
])('%s is refused by its name', (call, name) => {
  expect(() => open(`function run() { return ${call}; }`).call('run')).toThrow(`not emulated: ${name}`);
});

test('rows and columns beside merged cells are refused by their name, and so is merging merged cells', () => {
  const workspace = open(`
    const range = { tableRange: { ...cell, rowSpan: 1, columnSpan: 2 } };
    function refused(request) {
      const id = make();
      write(id, { insertTableColumn: cell }, { mergeTableCells: range });
      write(id, request === 'merge' ? { mergeTableCells: range } : { [request]: cell });
    }`);
  for (const request of ['insertTableRow', 'insertTableColumn', 'deleteTableRow', 'deleteTableColumn'])
    expect(() => workspace.call('refused', request)).toThrow('not emulated: rows and columns of a table with merged cells');
  expect(() => workspace.call('refused', 'merge')).toThrow('not emulated: merging cells that are merged');
});

test('what no document says of DocumentApp and the API together is refused by its name', () => {
  const workspace = open(`
    function unsaved() { const id = make(); DocumentApp.openById(id).getBody().appendParagraph('a'); return write(id, insert(1, 'b')); }
    function stale() { const id = make(); const body = DocumentApp.openById(id).getBody(); write(id, insert(1, 'b')); body.appendParagraph('a'); }
    function named() {
      const id = make();
      write(id, { createNamedRange: { name: 'a', range: { startIndex: 1, endIndex: 2 } } });
      DocumentApp.openById(id).getBody().appendParagraph('a');
    }`);
  expect(() => workspace.call('unsaved')).toThrow(
    'not emulated: docs.documents.batchUpdate of a document with unsaved changes of DocumentApp',
  );
  expect(() => workspace.call('stale')).toThrow('not emulated: a change by DocumentApp after one by the Docs API');
  expect(() => workspace.call('named')).toThrow('not emulated: a change by DocumentApp of a document with named ranges');
});

test('who may only view a document cannot ask for suggestions inline', () => {
  const workspace = open(`function run(id) {
    try { return Docs.Documents.get(id, { suggestionsViewMode: 'SUGGESTIONS_INLINE' }).title; } catch (error) { return error.details; }
  }`);
  const id = workspace.call('make') as string;
  workspace.share(id, 'an@co-quan.example', 'viewer');
  expect(workspace.as('an@co-quan.example').call('run', id)).toEqual({ code: 403, message: 'The caller does not have permission' });
  expect(workspace.as(owner).call('run', id)).toBe('Một');
});

test('a planned answer comes in place of a write; with «applied» the write has been carried out', () => {
  const workspace = open(`
    let id;
    function prepare() { PropertiesService.getScriptProperties().setProperty('id', make()); }
    function run() {
      const id = PropertiesService.getScriptProperties().getProperty('id');
      try { write(id, insert(1, 'x')); } catch (error) { return [String(error.details && error.details.code), text(id)]; }
    }`);
  workspace.call('prepare');
  workspace.fault({ functionName: 'run', atCall: 1, effect: { response: 503 } });
  expect(workspace.call('run')).toEqual(['503', 'một\n[]\n']);
  workspace.fault({ functionName: 'run', atCall: 1, effect: { response: 'empty', applied: true } });
  expect(workspace.call('run')).toEqual(['undefined', 'xmột\n[]\n']);
  workspace.fault({ functionName: 'run', atCall: 1, effect: { response: 429 } });
  expect(workspace.call('run')).toEqual(['429', 'xmột\n[]\n']);
});

test('a row that is added has the look of the row beside it, or none', () => {
  const code = `function run() {
    const id = make();
    const blue = { color: { rgbColor: { blue: 1 } } };
    write(id, { updateTableCellStyle: { tableStartLocation: { index: 5 }, tableCellStyle: { backgroundColor: blue }, fields: 'backgroundColor' } },
      { updateTableRowStyle: { tableStartLocation: { index: 5 }, tableRowStyle: { minRowHeight: { magnitude: 9, unit: 'PT' } }, fields: '*' } },
      { updateTableColumnProperties: { tableStartLocation: { index: 5 }, tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude: 99, unit: 'PT' } }, fields: '*' } },
      { insertTableRow: { ...cell, insertBelow: true } }, { insertTableColumn: { ...cell, insertRight: true } });
    const { tableRows, tableStyle } = Docs.Documents.get(id).body.content[2].table;
    return [tableRows[1].tableCells[0].tableCellStyle.backgroundColor, tableRows[1].tableRowStyle.minRowHeight.magnitude || 0, tableStyle.tableColumnProperties[1].widthType];
  }`;
  expect(open(code).call('run')).toEqual([{ color: { rgbColor: { blue: 1 } } }, 9, 'FIXED_WIDTH']);
  expect(open(code, { answers: { insertedCellsHaveLook: false } }).call('run')).toEqual([{}, 0, 'EVENLY_DISTRIBUTED']);
});

test('a copy has the named ranges of the original, or none', () => {
  const code = `function run() {
    const id = make();
    write(id, { createNamedRange: { name: 'a', range: { startIndex: 1, endIndex: 2 } } });
    return Object.keys(Docs.Documents.get(DriveApp.getFileById(id).makeCopy('b').getId()).namedRanges || {});
  }`;
  expect(open(code).call('run')).toEqual([]);
  expect(open(code, { answers: { copyHasNamedRanges: true } }).call('run')).toEqual(['a']);
});

describe('page numbers', () => {
  const workspace = open(`
    function parts(id) {
      const { headers = {}, footers = {}, documentStyle } = Docs.Documents.get(id);
      const [part] = Object.values({ ...headers, ...footers });
      return [part.content.map(({ paragraph }) => paragraph.elements.map(({ autoText, textRun }) => autoText ? autoText.type : textRun.content).join('')), documentStyle.useFirstPageHeaderFooter === true];
    }
    function styled(id) {
      const [segmentId] = Object.keys(Docs.Documents.get(id).footers);
      write(id, { updateTextStyle: { range: { segmentId, startIndex: 0, endIndex: 1 }, textStyle: { bold: true }, fields: 'bold' } }, { deleteContentRange: { range: { segmentId, startIndex: 1, endIndex: 3 } } });
      return [Docs.Documents.get(id).footers[segmentId].content[0].paragraph.elements.map((one) => (one.autoText || one.textRun).textStyle), parts(id)[0]];
    }
    function classic(id) {
      const document = DocumentApp.openById(id);
      const paragraph = document.getFooter().getParagraphs()[0];
      const [first, , third] = [0, 1, 2].map((index) => paragraph.getChild(index));
      const before = [paragraph.getText(), paragraph.getChildIndex(third), paragraph.editAsText().getText()];
      const refused = [() => paragraph.getChild(1).asText().setText('x'), () => paragraph.removeChild(first), () => paragraph.insertText(0, 'x')].map((call) => { try { call(); } catch (error) { return error.message; } });
      paragraph.editAsText().setBold(true).replaceText('/', ' trên ');
      first.removeFromParent();
      document.saveAndClose();
      return [before, refused, parts(id)[0]];
    }
    function fill(id) { const document = DocumentApp.openById(id); document.addHeader().setText('đầu'); document.saveAndClose(); }`);
  const withNumbers = (how: Parameters<typeof workspace.insertPageNumbers>[1]) => {
    const id = workspace.call('make') as string;
    workspace.insertPageNumbers(id, how);
    return id;
  };

  test('a person puts them into a header or a footer, which the page has then', () => {
    expect(workspace.call('parts', withNumbers({ place: 'footer' }))).toEqual([['PAGE_NUMBER\n'], false]);
    expect(workspace.call('parts', withNumbers({ place: 'header', skipsFirst: true, hasCount: true }))).toEqual([
      ['PAGE_NUMBER/PAGE_COUNT\n'],
      true,
    ]);
  });

  test('they go below what is there', () => {
    const id = workspace.call('make') as string;
    workspace.call('fill', id);
    workspace.insertPageNumbers(id, { place: 'header' });
    expect(workspace.call('parts', id)).toEqual([['đầu\n', 'PAGE_NUMBER\n'], false]);
  });

  test('who may not edit the document cannot', () => {
    const id = workspace.call('make') as string;
    expect(() => workspace.as('an@co-quan.example').insertPageNumbers(id, { place: 'header' })).toThrow('You do not have permission');
    workspace.as(owner);
  });

  test('the API styles and deletes them as one character', () => {
    expect(workspace.call('styled', withNumbers({ place: 'footer', hasCount: true }))).toEqual([[{ bold: true }, {}], ['PAGE_NUMBER\n']]);
  });

  test('DocumentApp leaves them out of the text, keeps them in changes, and removes them', () => {
    expect(workspace.call('classic', withNumbers({ place: 'footer', hasCount: true }))).toEqual([
      ['/', 2, '/'],
      [
        'not emulated: a change of text beside page numbers',
        'not emulated: Paragraph.removeChild beside page numbers',
        'not emulated: Paragraph.insertText beside page numbers',
      ],
      [' trên PAGE_COUNT\n'],
    ]);
  });
});

test('a batch writes, styles and numbers text beside a picture, which counts as one character', () => {
  const workspace = open(`
    const gif = () => Utilities.newBlob(Utilities.base64Decode('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), 'image/gif');
    function prepare() {
      const document = DocumentApp.create('Hình');
      const paragraph = document.getBody().getParagraphs()[0];
      paragraph.setText('ab');
      paragraph.insertInlineImage(0, gif()).setLinkUrl('https://example.com/');
      document.saveAndClose();
      return document.getId();
    }
    const range = (startIndex, endIndex) => ({ range: { startIndex, endIndex } });
    function edit() {
      const id = prepare();
      const [first] = Docs.Documents.get(id).body.content[1].paragraph.elements;
      write(id, insert(2, 'x\\t'), insert(1, 'trước'), { updateTextStyle: { ...range(1, 8), textStyle: { bold: true }, fields: 'bold' } },
        { replaceAllText: { containsText: { text: 'ab' }, replaceText: 'cd' } }, { createParagraphBullets: { ...range(1, 2), bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } });
      return [first.inlineObjectElement.textStyle.link, text(id), Object.keys(Docs.Documents.get(id, { fields: 'inlineObjects' }).inlineObjects).length];
    }
    function link() { write(prepare(), { updateTextStyle: { ...range(1, 2), textStyle: {}, fields: 'link' } }); }
    function add() { write(prepare(), { insertInlineImage: { uri: 'https://example.com/a.png', location: { index: 1 } } }); }`);
  expect(workspace.call('edit')).toEqual([{ url: 'https://example.com/' }, 'trước#x\tcd\n', 1]);
  expect(() => workspace.call('link')).toThrow('not emulated: a link of a picture by the Docs API');
  expect(() => workspace.call('add')).toThrow('not emulated');
});

test('a document of four pages is filled by several hundred requests in a moment', () => {
  const workspace = open(`
    function prepare() {
      const id = Docs.Documents.create({ title: 'Dài' }).documentId;
      const lines = Array.from({ length: 90 }, (_, at) => 'Dòng ' + at + ' của biên bản, với {{mark' + at + '}} và vài chữ nữa cho đủ một dòng');
      write(id, insert(1, lines.join('\\n')), { insertTable: { endOfSegmentLocation: {}, rows: 30, columns: 5 } });
      return id;
    }
    const requests = [];
    function plan(id) {
      const visit = (content) => {
        for (const { paragraph, table } of content) {
          if (table) for (const { tableCells } of table.tableRows) for (const { content } of tableCells) visit(content);
          else if (paragraph) for (const { startIndex, textRun } of paragraph.elements) {
            const at = textRun.content.indexOf('{{');
            const [start, end] = [startIndex + at, startIndex + textRun.content.indexOf('}}') + 2];
            if (at >= 0) requests.push([{ deleteContentRange: { range: { startIndex: start, endIndex: start + 1 } } }, { deleteContentRange: { range: { startIndex: start + 16, endIndex: end + 15 } } }, insert(start + 1, 'giá trị đã điền')]);
            else if (textRun.content === '\\n') requests.push([insert(startIndex, 'ô')]);
          }
        }
      };
      visit(Docs.Documents.get(id).body.content);
      return requests.flat().reverse();
    }
    function fill(id, all) { write(id, ...all); return all.length; }
  `);
  const times = Array.from({ length: 5 }, () => {
    const id = workspace.call('prepare');
    const all = workspace.call('plan', id);
    const begun = process.cpuUsage();
    expect(workspace.call('fill', id, all)).toBe(90 * 3 + 151);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  // In processor time, so that others on the machine do not count; the limit leaves room.
  expect(Math.min(...times)).toBeLessThan(150);
});

test('a font of another weight keeps its family, also one that is inherited', () => {
  const workspace = open(`function run() {
    const id = make();
    const style = { textStyle: { weightedFontFamily: { fontFamily: 'Arial', weight: 600 } }, fields: 'weightedFontFamily' };
    write(id, { updateTextStyle: { range: { startIndex: 1, endIndex: 3 }, ...style } });
    return Docs.Documents.get(id).body.content[1].paragraph.elements[0].textRun.textStyle;
  }`);
  expect(workspace.call('run')).toEqual({ weightedFontFamily: { fontFamily: 'Arial', weight: 600 } });
});

test('a link of DocumentApp to a heading is one to its id, and in a tab it names the tab', () => {
  const workspace = open(`function run() {
    const document = DocumentApp.create('x');
    document.getBody().appendParagraph('tới').editAsText().setLinkUrl('#heading=h.abc');
    document.saveAndClose();
    const linkIn = ({ body }) => body.content.flatMap(({ paragraph }) => (paragraph ? paragraph.elements : [])).map(({ textRun }) => textRun.textStyle.link).find(Boolean);
    const whole = Docs.Documents.get(document.getId(), { includeTabsContent: true });
    return [linkIn(Docs.Documents.get(document.getId())), linkIn(whole.tabs[0].documentTab)];
  }`);
  expect(workspace.call('run')).toEqual([{ headingId: 'h.abc' }, { heading: { id: 'h.abc', tabId: 't.0' } }]);
});

test('a document has no footnotes and no bookmarks', () => {
  const workspace = open(`function run() {
    const document = DocumentApp.create('x');
    return [document.getFootnotes(), document.getBookmarks()];
  }`);
  expect(workspace.call('run')).toEqual([[], []]);
});
