// Defaults of pages and menus, the log, and services that are not implemented.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../src/workspace/open-workspace';

const owner = 'chu@co-quan.example';
const folders: string[] = [];

function load(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner });
  workspace.load(folder);
  return workspace;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('a page without a size gets the default size', () => {
  const code =
    "function modal() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>x').setTitle('Trang'), 'Một'); }";
  const workspace = load({ 'Code.gs': code });
  workspace.call('modal');
  expect(workspace.shown()).toMatchObject([{ kind: 'modal', title: 'Một', content: '<p>x', width: 600, height: 400, for: owner }]);
});

test('an add-on menu has no caption', () => {
  const workspace = load({ 'Code.gs': "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('D', 'd').addToUi(); }" });
  workspace.open();
  expect(workspace.menus()).toEqual([{ caption: '', items: [{ caption: 'D', functionName: 'd' }] }]);
});

describe('the log', () => {
  test('it has the latest thousand lines, each with its level', () => {
    const workspace = load({
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

describe('services that are not implemented', () => {
  const failing = (expression: string) => {
    const workspace = load({ 'Code.gs': `function run() { return ${expression}; }` });
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

  test('the error says whether it is an advanced service or a library of the manifest; others are not defined', () => {
    const workspace = load({
      'Code.gs': `function run() {
        const words = [];
        for (const use of [() => Calendar.Events.get('x'), () => Tools.help(), () => Calendar.newEvent(), () => Docs.x])
          try { use(); } catch (error) { words.push(error.message); }
        return words;
      }`,
      'appsscript.json': JSON.stringify({
        timeZone: 'Asia/Ho_Chi_Minh',
        runtimeVersion: 'V8',
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' }],
          libraries: [{ userSymbol: 'Tools', libraryId: 'abc', version: '1' }],
        },
      }),
    });
    expect(workspace.call('run')).toEqual([
      'not emulated: Calendar.Events (an advanced service)',
      'not emulated: Tools.help (a library)',
      'not emulated: Calendar.newEvent (an advanced service)',
      'Docs is not defined',
    ]);
  });
});
