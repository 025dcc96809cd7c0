// Any project runs: what different kinds of scripts need of the workspace, each from a folder of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../src/printing/chromium';
import type { Workspace, WorkspaceOptions } from '../../src/workspace/contract';
import { openWorkspace } from '../../src/workspace/open-workspace';

const owner = 'owner@example.com';
const folders: string[] = [];

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function open(options: Partial<WorkspaceOptions> = {}): Workspace {
  return openWorkspace({
    at: '2026-11-23T09:20-05:00',
    owner,
    locale: 'en_US',
    timeZone: 'America/New_York',
    accounts: [{ email: owner, name: 'Owner', kind: 'workspace' }],
    ...options,
  });
}

function run(code: string, options: Partial<WorkspaceOptions> = {}): Workspace {
  const workspace = open(options);
  workspace.load(folderOf({ 'Code.gs': code }));
  return workspace;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the files of a project', () => {
  const openProject = (files: Record<string, string>) => {
    const workspace = open();
    workspace.load(folderOf(files));
    return workspace;
  };

  it('the code of a file may call the functions of files after it', () => {
    const workspace = openProject({
      'a.gs': 'const colours = [toHex(255), typeof Later];\nfunction run() { return [...colours, toHex(1), later.of]; }',
      'b.gs':
        "'use strict';\nvar seen = 0;\nfunction toHex(part) { return part.toString(16) + (this === undefined); }\nfunction Later() {}\nconst later = new Later();\nlater.of = seen;",
    });
    expect(workspace.call('run')).toEqual(['fftrue', 'function', '1true', 0]);
  });

  it('an error names the place in its own file', () => {
    const workspace = openProject({ 'a.gs': 'const one = 1;\n', 'b.gs': '\n\nconst two = 2; function run() { throw new Error("x"); }' });
    const stack = (() => {
      try {
        return workspace.call('run');
      } catch (error) {
        return (error as Error).stack;
      }
    })();
    expect(stack).toMatch(/b\.gs:3:\d+/);
  });

  it('of two functions of one name the last file’s is the one', () => {
    const workspace = openProject({
      'a.gs': 'function run() { return name(); } function name() { return "a"; }',
      'b.gs': 'function name() { return "b"; }',
    });
    expect(workspace.call('run')).toBe('b');
  });
});

describe('mail', () => {
  it('a script cannot read the inbox', () => {
    expect(() => run('function read() { return GmailApp.search("x"); }').call('read')).toThrow('not emulated: GmailApp.search');
  });
});

describe('the web app', () => {
  const code = `function doGet() { return ContentService.createTextOutput().append('ok ').append(String(SpreadsheetApp.getActive() !== null)); }`;

  it('a web app has the container only with webAppHasContainer', () => {
    expect(run(code).get().content).toBe('ok false');
    expect(run(code, { webAppHasContainer: true }).get().content).toBe('ok true');
  });
});

describe('containers', () => {
  const make = `function make() { const form = FormApp.create('Ask').setTitle('Ask').setCollectEmail(true); form.addTextItem().setTitle('Name'); form.setPublished(true); return form.getId(); }
    function makeDocument() { return DocumentApp.create('D').getId(); } function textOf(id) { return DocumentApp.openById(id).getBody().getText(); }`;

  it('a script of a form has menus, triggers and the settings of the form', () => {
    const workspace = run(make);
    const id = workspace.call('make') as string;
    workspace.load(
      folderOf({
        'Code.gs': `function onOpen() { FormApp.getUi().createAddonMenu().addItem('Go', 'setUp').addToUi(); }
          const setUp = () => { ScriptApp.newTrigger('onSubmit').forForm(FormApp.getActiveForm()).onFormSubmit().create();
            return [ScriptApp.getUserTriggers(FormApp.getActiveForm()).length, String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())]; };
          const onSubmit = (e) => MailApp.sendEmail(e.response.getRespondentEmail(), FormApp.getActiveForm().getTitle(), String(SpreadsheetApp.getActive()));`,
      }),
      id,
    );
    workspace.open();
    expect(workspace.menus()).toHaveLength(1);
    // A function that is declared with `const` is no property of the globals, but it is found all the same.
    expect(workspace.call('setUp')).toEqual([1, 'NOT_REQUIRED']);
    workspace.submitForm(id, { Name: 'An' }, { by: 'an@example.com' });
    expect(workspace.mails()).toMatchObject([{ to: ['an@example.com'], subject: 'Ask', body: 'null' }]);
  });

  it('a script of a document opens it once in a run', () => {
    const workspace = run(make);
    const id = workspace.call('makeDocument') as string;
    workspace.load(
      folderOf({
        'Code.gs': `function write() { DocumentApp.getActiveDocument().getBody().appendParagraph('one');
          DocumentApp.getActiveDocument().getBody().appendParagraph('two'); DocumentApp.getUi().alert('done'); }`,
      }),
      id,
    );
    workspace.answer({ button: 'OK' });
    workspace.call('write');
    workspace.load(folderOf({ 'Code.gs': make }));
    expect(workspace.call('textOf', id)).toBe('\none\ntwo');
  });

  it('a standalone script is a file of its own, without container and UI', () => {
    const workspace = open();
    workspace.load(
      folderOf({
        'Code.gs': `function look() { return [SpreadsheetApp.getActive(), DriveApp.getFileById(ScriptApp.getScriptId()).getMimeType() === MimeType.GOOGLE_APPS_SCRIPT]; }
        function ask() { SpreadsheetApp.getUi(); }`,
      }),
      null,
    );
    expect(workspace.call('look')).toEqual([null, true]);
    expect(() => workspace.call('ask')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('menus', () => {
  it('an item may name a method of a global object', () => {
    const workspace = run(`const Workflow = { steps: { count: 2, generate() { return this.count; } }, name: 'a' };
      class Book { static print() { return 'in'; } }`);
    expect(workspace.call('Workflow.steps.generate')).toBe(2);
    expect(workspace.call('Book.print')).toBe('in');
    for (const name of ['Workflow.name', 'Workflow.none.generate', 'None.print'])
      expect(() => workspace.call(name)).toThrow(`Script function not found: ${name}`);
  });
});

describe('services that are not implemented', () => {
  it('the error gives the name, and the reason where it helps', () => {
    const workspace = open();
    workspace.load(
      folderOf({
        'Code.gs': `const kinds = { colour: CalendarApp.EventColor.RED };
          function fetch() { return UrlFetchApp.fetch('https://example.com', { headers: { Authorization: ScriptApp.getOAuthToken() } }); }
          function slides() { SlidesApp.openById('x'); }
          function files() { return Drive.Files.list(); }
          function library() { return Moment.load(); }
          function other() { return Sheets.Spreadsheets; }`,
        'appsscript.json': JSON.stringify({
          dependencies: {
            enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v2' }],
            libraries: [{ userSymbol: 'Moment', libraryId: 'x', version: '1' }],
          },
        }),
      }),
    );
    expect(() => workspace.call('fetch')).toThrow('not emulated: UrlFetchApp.fetch (there is no network here)');
    expect(() => workspace.call('slides')).toThrow('not emulated: SlidesApp.openById');
    expect(() => workspace.call('files')).toThrow('not emulated: Drive.Files (an advanced service)');
    expect(() => workspace.call('library')).toThrow('not emulated: Moment.load (a library)');
    // A service that the manifest does not enable is not defined, as on the platform.
    expect(() => workspace.call('other')).toThrow('Sheets is not defined');
  });
});

describe('single members', () => {
  it('parseCsv reads quotes and lines of different lengths', () => {
    const workspace = run('function read(...args) { return Utilities.parseCsv(...args); }');
    expect(workspace.call('read', 'a,"b, ""c""\nd"\r\n1,2,3\n')).toEqual([
      ['a', 'b, "c"\nd'],
      ['1', '2', '3'],
    ]);
    expect(workspace.call('read', 'a;b', ';')).toEqual([['a', 'b']]);
    expect(() => workspace.call('read', '"a')).toThrow('Could not parse text.');
  });

  it('formatDate writes the names of zones that have one', () => {
    const workspace = run('function say(zone, pattern) { return Utilities.formatDate(new Date(), zone, pattern); }');
    expect(workspace.call('say', 'America/New_York', 'HH:mm z')).toBe('09:20 EST');
    expect(workspace.call('say', 'America/New_York', 'zzzz')).toBe('Eastern Standard Time');
    expect(() => workspace.call('say', 'Asia/Dhaka', 'z')).toThrow('not emulated: Utilities.formatDate pattern z in Asia/Dhaka');
  });

  it('findElement finds the elements of a type one after another', () => {
    const workspace = run(`function find() {
      const body = DocumentApp.create('D').getBody();
      body.appendParagraph('a').setHeading(DocumentApp.ParagraphHeading.HEADING3);
      body.appendTable([['x', 'y']]);
      const texts = [];
      for (let found = null; (found = body.findElement(DocumentApp.ElementType.PARAGRAPH, found)); ) texts.push(found.getElement().asParagraph().getText());
      return [texts, body.findElement(DocumentApp.ElementType.LIST_ITEM)];
    }`);
    expect(workspace.call('find')).toEqual([['', 'a', 'x', 'y', ''], null]);
  });

  it('documents and forms are shared like their files', () => {
    const workspace = run(`function share() {
      const doc = DocumentApp.create('D').addEditors(['an@example.com']).addViewer('binh@example.com');
      const form = FormApp.create('F').addEditor('an@example.com');
      return [doc.getEditors()[1].getEmail(), form.getEditors()[0].getEmail(),
        DriveApp.getFileById(doc.getId()).getViewers()[0].getEmail()];
    }`);
    expect(workspace.call('share')).toEqual(['an@example.com', 'an@example.com', 'binh@example.com']);
  });

  it('a spreadsheet is shared like its file; its editors include the owner', () => {
    const workspace = run(`function share() {
      const book = SpreadsheetApp.create('S');
      const emails = (users) => users.map((user) => user.getEmail().split('@')[0]).join(' ');
      const people = (shared) => emails(shared.getEditors()) + ', ' + emails(shared.getViewers());
      return [
        people(book.addViewers(['an@example.com', 'binh@example.com'])),
        people(book.addEditor('an@example.com').addViewer('an@example.com').addViewer('chi@example.com')),
        people(book.addEditors(['dung@example.com', 'owner@example.com'])),
        people(book.removeEditor('an@example.com').removeViewer('binh@example.com')),
        DriveApp.getFileById(book.getId()).getViewers().length,
        book.getOwner().getEmail(),
      ];
    }`);
    expect(workspace.call('share')).toEqual([
      'owner, an binh',
      'owner an, binh chi',
      'owner an dung, binh chi',
      'owner dung, chi',
      1,
      owner,
    ]);
  });

  (findChromium() ? it : it.skip)('HTML becomes a PDF', () => {
    const workspace = run(`function print() {
      const pdf = Utilities.newBlob('<b>Hello</b>', 'text/html', 'letter.html').getAs(MimeType.PDF);
      return [pdf.getName(), pdf.getContentType(), pdf.getDataAsString().slice(0, 5)];
    }`);
    expect(workspace.call('print')).toEqual(['letter.pdf', 'application/pdf', '%PDF-']);
  });

  it('a printer of one’s own makes the PDF of a document, from its paper; the bytes are those of the file', () => {
    const workspace = run(
      `function keep() {
        const document = DocumentApp.create('Letter');
        document.getBody().appendParagraph('Dear all');
        document.saveAndClose();
        return DriveApp.createFile(DriveApp.getFileById(document.getId()).getAs('application/pdf')).getId();
      }`,
      { printer: (paper) => Buffer.from(`%PDF- ${/Dear all/.test(paper)}`) },
    );
    expect(Buffer.from(workspace.content(workspace.call('keep') as string)).toString()).toBe('%PDF- true');
  });

  it('older names of range methods still work, and response tabs have room for more columns', () => {
    const workspace = run(`function old() {
      const range = SpreadsheetApp.getActiveSheet().getRange('B3').setBackgroundColor('#ff0000');
      return [range.getBackgroundColor(), range.getColumnIndex(), range.getRowIndex()];
    }
    function room() {
      const form = FormApp.create('F');
      form.addTextItem().setTitle('Q');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange(1, sheet.getLastColumn() + 1).setValue('Status');
      return sheet.getDataRange().getValues();
    }`);
    expect(workspace.call('old')).toEqual(['#ff0000', 2, 3]);
    expect(workspace.call('room')).toEqual([['Timestamp', 'Q', 'Status']]);
  });
});

it('every signature uses its arguments: charsets, blobs for text, the target of a choice', () => {
  const workspace = run(`
    const hex = (bytes) => bytes.map((byte) => (byte & 255).toString(16)).join(' ');
    function bytes() {
      const blob = Utilities.newBlob('').setDataFromString('é', 'ISO-8859-1');
      return [hex(blob.getBytes()), blob.getDataAsString('ISO-8859-1'), Utilities.base64Encode('é', Utilities.Charset.US_ASCII)];
    }
    function otherBytes() { Utilities.newBlob('a').getDataAsString('Shift_JIS'); }
    function page() {
      const file = DriveApp.createFile('page.html', '<b>1</b>');
      const copy = DriveApp.createFile(file);
      return [HtmlService.createHtmlOutput(file).getContent(), HtmlService.createTemplate(copy).evaluate().getContent(), copy.getName()];
    }
    function choice() { FormApp.create('F').addMultipleChoiceItem().createChoice('a', true); }
    function trigger() { ScriptApp.newTrigger('page').forSpreadsheet('an-id').create(); }
  `);
  expect(workspace.call('bytes')).toEqual(['e9', 'é', 'Pw==']);
  expect(() => workspace.call('otherBytes')).toThrow('not emulated: Blob in Shift_JIS');
  expect(workspace.call('page')).toEqual(['<b>1</b>', '<b>1</b>', 'page.html']);
  expect(() => workspace.call('choice')).toThrow('not emulated: createChoice');
  expect(() => workspace.call('trigger')).toThrow('needs an event');
});

test('a zip of two blobs with one name, or of one without a name, is not imitated', () => {
  const workspace = run(`
    const blob = (name) => Utilities.newBlob('x', 'text/plain', name);
    function twice() { return Utilities.zip([blob('a.txt'), blob('a.txt')]); }
    function nameless() { return Utilities.zip([blob()]); }`);
  expect(() => workspace.call('twice')).toThrow('not emulated: Utilities.zip of two blobs with one name');
  expect(() => workspace.call('nameless')).toThrow('not emulated: Utilities.zip of a blob without a name');
});

test('a part of a grid without rows or columns, and a group beyond what is known, are not imitated', () => {
  const workspace = open();
  workspace.load(
    folderOf({
      'Code.gs': `
        const id = () => SpreadsheetApp.getActive().getId();
        const range = (startIndex, endIndex) => ({ sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex });
        function read(gridRange) { return Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ gridRange }] }, id()); }
        function send(name, request) { return Sheets.Spreadsheets.batchUpdate({ requests: [{ [name]: request }] }, id()); }
        const group = (from, to, depth) => ({ dimensionGroup: { range: range(from, to), depth, collapsed: true }, fields: 'collapsed' });
        function firstColumn() { send('addDimensionGroup', { range: range(0, 1) }); }
        function beyond() { send('addDimensionGroup', { range: range(25, 27) }); }
        function ninth() { for (let depth = 0; depth < 9; depth++) send('addDimensionGroup', { range: range(1, 2) }); }
        function none() { send('deleteDimensionGroup', { range: range(4, 5) }); }
        function notThere() { send('updateDimensionGroup', group(4, 5, 1)); }`,
      'appsscript.json': JSON.stringify({
        dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
      }),
    }),
  );
  for (const gridRange of [
    { sheetId: 0, startRowIndex: 3, endRowIndex: 3 },
    { sheetId: 0, startColumnIndex: 2, endColumnIndex: 1 },
  ])
    expect(() => workspace.call('read', gridRange)).toThrow('not emulated: a grid range without rows or columns');
  for (const [call, said] of [
    ['firstColumn', 'addDimensionGroup of the first row or column'],
    ['beyond', 'addDimensionGroup beyond the grid'],
    ['ninth', 'addDimensionGroup deeper than 8'],
    ['none', 'deleteDimensionGroup where there is none'],
    ['notThere', 'updateDimensionGroup of a group that is not there'],
  ] as const)
    expect(() => workspace.call(call)).toThrow(`not emulated: ${said}`);
});

describe('wrong arguments', () => {
  const log = 'const said = (act) => { try { return act(); } catch (e) { return e.name + ": " + e.message; } };';
  const unfit = (given: string, call: string) => `Exception: The parameters (${given}) don't match the method signature for ${call}.`;

  it('appendParagraph refuses a Date, a list or nothing, and the document does not change', () => {
    const workspace = run(`${log} function go() {
      const doc = DocumentApp.create('D');
      const body = doc.getBody();
      body.appendParagraph('kept');
      const given = [new Date(), ['a'], class {}, { a: 1 }, new (class Own {})(), null, undefined];
      return [...given.map((value) => said(() => body.appendParagraph(value))), body.getText()];
    }`);
    expect(workspace.call('go')).toEqual([
      ...['(class)', 'String[]', '(class)', '(class)', '(class)', 'null', 'null'].map((given) =>
        unfit(given, 'DocumentApp.Body.appendParagraph'),
      ),
      '\nkept',
    ]);
  });

  it('formatDate and sleep refuse texts, and no time passes', () => {
    const workspace = run(`${log} function go() {
      const before = Date.now();
      return [
        said(() => Utilities.formatDate('2026-11-01', 'GMT', 'yyyy')),
        said(() => Utilities.formatDate('', null, 'yyyy')),
        said(() => Utilities.sleep('10')),
        Utilities.formatDate(new Date(2026, 0, 1), 'GMT', 'yyyy'),
        Date.now() - before,
      ];
    }`);
    expect(workspace.call('go')).toEqual([
      unfit('String,String,String', 'Utilities.formatDate'),
      unfit('String,null,String', 'Utilities.formatDate'),
      unfit('String', 'Utilities.sleep'),
      '2026',
      0,
    ]);
  });

  it('objects and nothing are refused as content; numbers become text where the platform accepts them', () => {
    const workspace = run(`${log} function go() {
      return [
        Utilities.newBlob(5).getDataAsString(),
        said(() => Utilities.newBlob(undefined, 'text/plain')),
        Utilities.base64Encode(0.5),
        said(() => Utilities.base64Encode({})),
        said(() => Utilities.base64EncodeWebSafe(null)),
        said(() => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, null)),
        said(() => DriveApp.createFile(undefined)),
        said(() => DriveApp.getRootFolder().createFile(5, 6)),
        said(() => HtmlService.createHtmlOutput(5)),
        said(() => HtmlService.createTemplate({})),
        said(() => SpreadsheetApp.getActiveSheet().appendRow([['a']])),
      ];
    }`);
    expect(workspace.call('go')).toEqual([
      '5',
      unfit('null', 'Utilities.newBlob'),
      'MC41',
      unfit('(class)', 'Utilities.base64Encode'),
      unfit('null', 'Utilities.base64EncodeWebSafe'),
      unfit('Utilities.DigestAlgorithm,null', 'Utilities.computeDigest'),
      unfit('null', 'DriveApp.createFile'),
      unfit('number,number', 'DriveApp.createFile'),
      unfit('number', 'HtmlService.createHtmlOutput'),
      unfit('(class)', 'HtmlService.createTemplate'),
      unfit('number[]', 'SpreadsheetApp.Sheet.appendRow'),
    ]);
  });

  it('a mail accepts only texts as arguments, but numbers among the options', () => {
    const workspace = run(`${log} function go() {
      MailApp.sendEmail({ to: 'a@example.com', subject: 5, body: 6, htmlBody: 7 });
      MailApp.sendEmail('a@example.com', 's', null, { htmlBody: '<b>1</b>' });
      const plain = Utilities.newBlob('a');
      return [
        said(() => MailApp.sendEmail('a@example.com', 5, 'b')),
        said(() => MailApp.sendEmail('a@example.com', 'r@example.com', 's', 6)),
        said(() => GmailApp.sendEmail('a@example.com', 's', 6)),
        said(() => GmailApp.createDraft(5, 's', 'b')),
        said(() => MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b', attachments: [plain, null] })),
        said(() => MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b', inlineImages: { a: 'text' } })),
      ];
    }`);
    expect(workspace.call('go')).toEqual([
      unfit('String,number,String', 'MailApp.sendEmail'),
      unfit('String,String,String,number', 'MailApp.sendEmail'),
      unfit('String,String,number', 'GmailApp.sendEmail'),
      unfit('number,String,String', 'GmailApp.createDraft'),
      'Exception: Invalid argument: attachments',
      'Exception: Invalid argument: inlineImages',
    ]);
    expect(workspace.mails()).toMatchObject([
      { subject: '5', body: '6', htmlBody: '7' },
      { subject: 's', htmlBody: '<b>1</b>' },
    ]);
  });
});

it('the log shows a Date as a Date', () => {
  const workspace = run('function go() { console.log([new Date(2026, 10, 1)]); }');
  workspace.call('go');
  expect(workspace.log()).toEqual(['log: [ 2026-11-01T04:00:00.000Z ]']);
});

describe('a web app of a bound script', () => {
  it('may have the cache and the lock of the document, as the workspace says', () => {
    const code = `function doGet() {
      const stores = [CacheService.getDocumentCache(), LockService.getDocumentLock()];
      return ContentService.createTextOutput(stores.map((store) => store !== null).join());
    }`;
    expect(run(code).get().content).toBe('false,false');
    expect(run(code, { answers: { webAppHasDocumentStores: true } }).get().content).toBe('true,true');
  });
});
