// What scripts put before a person, as the person's screen has it; and what their web app answers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../local/open-workspace';
import type { Answer, Shown } from '../../local/workspace';

const owner = 'chu@co-quan.example';
const folders: string[] = [];

function load(files: Record<string, string>, answers: Answer[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const asked: Shown[] = [];
  const workspace = openWorkspace({
    at: '2026-11-24T08:00:00+07:00',
    owner,
    onQuestion(question) {
      asked.push(question);
      return answers.shift()!;
    },
  });
  workspace.load(folder);
  return { workspace, asked };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('menus', () => {
  test('items, lines and menus within stand in the order they were added in; one of the same name takes the place of another', () => {
    const { workspace } = load({
      'Code.gs': `function onOpen() {
        const ui = SpreadsheetApp.getUi();
        const within = ui.createMenu('Trong').addItem('C', 'c').addSeparator();
        ui.createMenu('Sổ').addItem('A', 'a').addSeparator().addSubMenu(within).addItem('B', 'b').addToUi();
        ui.createAddonMenu().addItem('D', 'd').addToUi();
        ui.createMenu('Sổ').addItem('E', 'e').addToUi();
      }`,
    });
    workspace.open();
    const menus = workspace.menus();
    expect(menus.find(({ caption }) => caption === '')!.items).toEqual([{ caption: 'D', functionName: 'd' }]);
    expect(menus.filter(({ caption }) => caption === 'Sổ').at(-1)!.items).toEqual([{ caption: 'E', functionName: 'e' }]);
  });

  test('a menu within a menu has items of its own', () => {
    const { workspace } = load({
      'Code.gs': `function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('Sổ').addItem('A', 'a').addSeparator()
          .addSubMenu(ui.createMenu('Trong').addItem('C', 'c').addSeparator()).addItem('B', 'b').addToUi();
      }`,
    });
    workspace.open();
    expect(workspace.menus()).toEqual([
      {
        caption: 'Sổ',
        items: [
          { caption: 'A', functionName: 'a' },
          { separator: true },
          { caption: 'Trong', items: [{ caption: 'C', functionName: 'c' }, { separator: true }] },
          { caption: 'B', functionName: 'b' },
        ],
      },
    ]);
  });
});

describe('dialogs', () => {
  const code = `
    const page = () => HtmlService.createHtmlOutput('<p>x').setTitle('Trang');
    function modal() { SpreadsheetApp.getUi().showModalDialog(page(), 'Một'); }
    function sized() { SpreadsheetApp.getUi().showModelessDialog(page().setWidth(200).setHeight(100), 'Hai'); }
    function sidebar() { SpreadsheetApp.getUi().showSidebar(page()); }
    function text() { SpreadsheetApp.getUi().showModalDialog('x', 'Một'); }
    function onOpen() { for (const show of [modal, sized, sidebar]) try { show(); } catch (error) { console.log(error.message); } }`;

  test('each kind has its title and size', () => {
    const { workspace } = load({ 'Code.gs': code });
    for (const name of ['modal', 'sized', 'sidebar']) workspace.call(name);
    expect(workspace.shown()).toMatchObject([
      { kind: 'modal', title: 'Một', content: '<p>x', width: 600, height: 400, for: owner },
      { kind: 'modeless', title: 'Hai', content: '<p>x', width: 200, height: 100 },
      { kind: 'sidebar', title: 'Trang', content: '<p>x', width: 300 },
    ]);
    expect(() => workspace.call('text')).toThrow("The parameters don't match the method signature for Ui.showModalDialog.");
  });

  test('a simple trigger may open none', () => {
    const { workspace } = load({ 'Code.gs': code });
    workspace.open();
    expect(workspace.shown()).toEqual([]);
    expect(workspace.log()).toEqual(
      ['showModalDialog', 'showModelessDialog', 'showSidebar'].map(
        (method) =>
          `log: You do not have permission to call Ui.${method}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
      ),
    );
  });

  test('a form trigger and the web app have no person before them', () => {
    const { workspace } = load({
      'Code.gs': `function doGet() {
        const seen = [];
        for (const ask of [() => SpreadsheetApp.getUi(), () => Browser.msgBox('x'), () => Browser.inputBox('x'), () => DocumentApp.getUi()])
          try { ask(); } catch (error) { seen.push(error.message); }
        return ContentService.createTextOutput(seen.join('|'));
      }`,
    });
    expect(workspace.get().content.split('|')).toEqual(
      ['SpreadsheetApp.getUi', 'Browser.msgBox', 'Browser.inputBox', 'DocumentApp.getUi'].map(
        (method) => `Cannot call ${method}() from this context.`,
      ),
    );
  });
});

describe('questions', () => {
  test('title, text and buttons stand where the script put them', () => {
    const answers: Answer[] = [
      { button: 'OK' },
      { button: 'CANCEL' },
      { button: 'NO' },
      { button: 'CLOSE' },
      { button: 'OK', text: 'An' },
      { button: 'CANCEL' },
      { button: 'OK' },
    ];
    const { workspace, asked } = load(
      {
        'Code.gs': `function ask() {
          const ui = SpreadsheetApp.getUi();
          const { OK, OK_CANCEL, YES_NO, YES_NO_CANCEL } = ui.ButtonSet;
          const pressed = [ui.alert('Một'), ui.alert('Hai', OK_CANCEL), ui.alert('Ba', 'Tiếp?', YES_NO), ui.alert('Bốn', YES_NO_CANCEL)];
          const written = [ui.prompt('Tên', 'Ai?', OK_CANCEL), ui.prompt('Ai?', OK), ui.prompt('Ai?')];
          return pressed.map(String).concat(written.map((one) => one.getSelectedButton() + ':' + one.getResponseText()));
        }`,
      },
      answers,
    );
    expect(workspace.call('ask')).toEqual(['OK', 'CANCEL', 'NO', 'CLOSE', 'OK:An', 'CANCEL:', 'OK:']);
    expect(asked.map(({ kind, title, content, buttons }) => [kind, title, content, buttons!.join()])).toEqual([
      ['alert', '', 'Một', 'OK'],
      ['alert', '', 'Hai', 'OK,CANCEL'],
      ['alert', 'Ba', 'Tiếp?', 'YES,NO'],
      ['alert', '', 'Bốn', 'YES,NO,CANCEL'],
      ['prompt', 'Tên', 'Ai?', 'OK,CANCEL'],
      ['prompt', '', 'Ai?', 'OK'],
      ['prompt', '', 'Ai?', 'OK'],
    ]);
  });

  test('the older boxes give small names, and «cancel» for a box that is closed', () => {
    const answers: Answer[] = [
      { button: 'OK' },
      { button: 'YES' },
      { button: 'NO' },
      { button: 'CLOSE' },
      { button: 'OK', text: 'An' },
      { button: 'OK' },
      { button: 'CANCEL', text: 'An' },
      { button: 'CLOSE', text: 'An' },
    ];
    const { workspace, asked } = load(
      {
        'Code.gs': `function ask() {
          const { OK_CANCEL, YES_NO } = Browser.Buttons;
          const boxes = [Browser.msgBox('Một'), Browser.msgBox('Hai', YES_NO), Browser.msgBox('Ba', 'Tiếp?', YES_NO), Browser.msgBox('Bốn')];
          return boxes.concat([1, 2, 3, 4].map(() => Browser.inputBox('Tên', 'Ai?', OK_CANCEL)));
        }`,
      },
      answers,
    );
    expect(workspace.call('ask')).toEqual(['ok', 'yes', 'no', 'cancel', 'An', '', 'cancel', 'cancel']);
    expect(asked.slice(1, 5).map(({ kind, title, content, buttons }) => [kind, title, content, buttons!.join()])).toEqual([
      ['alert', '', 'Hai', 'YES,NO'],
      ['alert', 'Ba', 'Tiếp?', 'YES,NO'],
      ['alert', '', 'Bốn', 'OK'],
      ['prompt', 'Tên', 'Ai?', 'OK,CANCEL'],
    ]);
  });
});

describe('pages', () => {
  test('are read from the files of the project, with or without the ending', () => {
    const { workspace } = load({
      'Code.gs': `
        const include = (name) => HtmlService.createHtmlOutputFromFile(name).getContent();
        function read() { return [include('Kieu'), include('Kieu.html'), HtmlService.createTemplateFromFile('Trang').getRawContent().length]; }
        function fill() { const page = HtmlService.createTemplateFromFile('Trang'); page.tên = 'An & "Bình"'; return page.evaluate().getContent(); }
        function missing() { return include('Khong'); }`,
      'Kieu.html': '<style>',
      'Trang.html': "<?!= include('Kieu'); ?><p title='<?= tên // ai ?>'>\n<?\nfor (const a of [1, 2]) { ?><?= a ?>;<? } ?>",
    });
    expect(workspace.call('read')).toEqual(['<style>', '<style>', 100]);
    expect(workspace.call('fill')).toBe("<style><p title='An &amp; &quot;Bình&quot;'>\n1;2;");
    expect(() => workspace.call('missing')).toThrow('No HTML file named Khong was found.');
  });

  test('a web app answers with a page or with plain content, and with nothing else', () => {
    const { workspace } = load({
      'Code.gs': `
        function doGet({ parameter }) {
          if (parameter.a) return HtmlService.createHtmlOutput("it's").setTitle('Trang');
          return parameter.b ? ContentService.createTextOutput('x') : 'x';
        }
        function doPost({ parameter }) {
          if (parameter.a) return HtmlService.createHtmlOutput('<p>');
          return parameter.b ? ContentService.createTextOutput('{}').setMimeType(ContentService.MimeType[parameter.b]) : { x: 1 };
        }`,
    });
    expect(workspace.get({ a: '1' })).toEqual({ title: 'Trang', content: "it's" });
    expect(workspace.get({ b: '1' })).toEqual({ title: '', content: 'x' });
    expect(() => workspace.get()).toThrow('The script completed but did not return anything.');
    expect(workspace.post({ a: '1' })).toEqual({ content: '<p>', contentType: 'text/html' });
    expect(() => workspace.post()).toThrow('The script completed but did not return anything.');
    const types = ['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML'];
    expect(types.map((b) => workspace.post({ b }).contentType)).toEqual([
      'application/atom+xml',
      'text/csv',
      'text/calendar',
      'text/javascript',
      'application/json',
      'application/rss+xml',
      'text/plain',
      'text/vcard',
      'text/xml',
    ]);
  });
});

describe('what is logged', () => {
  test('stands in the log with its level, the latest thousand lines of it', () => {
    const { workspace } = load({
      'Code.gs': `
        function levels() {
          console.time('x');
          for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level]('%s có %d', 'An', 1);
          console.timeEnd('x');
          Logger.log('%s có %s', 'An', 2).log('b');
        }
        function many() { for (let at = 0; at < 1000; at++) console.log(at); }
        function one() { console.log('sau'); }`,
    });
    workspace.call('levels');
    expect(workspace.log()).toEqual([
      ...['log', 'info', 'warn', 'error', 'debug'].map((level) => `${level}: An có 1`),
      'log: An có 2',
      'log: b',
    ]);
    workspace.call('many');
    const lines = workspace.log();
    expect([lines.length, lines[0], lines[999]]).toEqual([1000, 'log: 0', 'log: 999']);
    workspace.call('one');
    expect([workspace.log().length, workspace.log()[0], workspace.log()[999]]).toEqual([1000, 'log: 1', 'log: sau']);
  });
});

describe('what is not imitated at all', () => {
  const failing = (expression: string) => {
    const { workspace } = load({ 'Code.gs': `function run() { return ${expression}; }` });
    try {
      return workspace.call('run');
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each([
    ["UrlFetchApp.fetch('https://example.com')", 'not emulated: UrlFetchApp.fetch (there is no network here)'],
    ["Jdbc.getConnection('x')", 'not emulated: Jdbc.getConnection (there is no network here)'],
    ['CalendarApp.getDefaultCalendar()', 'not emulated: CalendarApp.getDefaultCalendar'],
    ['CardService.newCardBuilder()', 'not emulated: CardService.newCardBuilder'],
    ['Charts.newBarChart()', 'not emulated: Charts.newBarChart'],
    ["ContactsApp.getContact('x')", 'not emulated: ContactsApp.getContact'],
    ["SlidesApp.create('x')", 'not emulated: SlidesApp.create'],
    ["LanguageApp.translate('x', 'vi', 'en')", 'not emulated: LanguageApp.translate'],
    ["SitesApp.getSite('x')", 'not emulated: SitesApp.getSite'],
    ["GroupsApp.getGroupByEmail('x')", 'not emulated: GroupsApp.getGroupByEmail'],
    ["XmlService.parse('x')", 'not emulated: XmlService.parse'],
    ['LinearOptimizationService.createEngine()', 'not emulated: LinearOptimizationService.createEngine'],
    ['DataStudioApp.createCommunityConnector()', 'not emulated: DataStudioApp.createCommunityConnector'],
    ['Maps.newGeocoder()', 'not emulated: Maps.newGeocoder'],
    ['ConferenceDataService.newConferenceDataBuilder()', 'not emulated: ConferenceDataService.newConferenceDataBuilder'],
    ['Maps.DirectionFinder.Mode', 'not emulated: Maps.DirectionFinder'],
    ['String(CalendarApp.Visibility.PRIVATE)', 'PRIVATE'],
    ['String(Charts.ChartType.BAR)', 'BAR'],
    ['String(SlidesApp)', 'SlidesApp'],
    ['JSON.stringify([SlidesApp, SlidesApp.then])', '[{},null]'],
  ])('%s', (expression, words) => {
    expect(failing(expression)).toBe(words);
  });

  test('advanced services and libraries of the manifest say what they are, others are not defined', () => {
    const { workspace } = load({
      'Code.gs': `function run() {
        const words = [];
        for (const use of [() => Sheets.Spreadsheets.get('x'), () => Tools.help(), () => Sheets.newRequest(), () => Docs.x])
          try { use(); } catch (error) { words.push(error.message); }
        return words;
      }`,
      'appsscript.json': JSON.stringify({
        timeZone: 'Asia/Ho_Chi_Minh',
        runtimeVersion: 'V8',
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
          libraries: [{ userSymbol: 'Tools', libraryId: 'abc', version: '1' }],
        },
      }),
    });
    expect(workspace.call('run')).toEqual([
      'not emulated: Sheets.Spreadsheets (an advanced service)',
      'not emulated: Tools.help (a library)',
      'not emulated: Sheets.newRequest (an advanced service)',
      'Docs is not defined',
    ]);
  });
});
