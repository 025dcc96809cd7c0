// What stops the build: each breach of the bundle's rules, and a push set that is not what it should be.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import gasLocal from 'gas-local';

/** The rules are an ES module, so they are asked in a process of their own. */
function breaches(code: string, functions: string[], pages: Record<string, string> = {}): string {
  const ask = `import('./build/bundle-rules.mjs').then(({ checkBundle }) => { try { checkBundle(JSON.parse(process.argv[1])); console.log('fits'); } catch (error) { console.log(error.message); } })`;
  return execFileSync(process.execPath, ['-e', ask, JSON.stringify({ code, functions, bundle: 'App', pages })], { encoding: 'utf8' });
}

describe('dist/', () => {
  test('holds Code.js, the pages and the manifest, nothing else', () => {
    expect(readdirSync('dist').sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'card.html',
      'dialog.html',
      'explanation.html',
      'queue.html',
    ]);
  });

  test('leaves the bundle and what menus, triggers and pages name, nothing else', () => {
    const context = createContext({});
    runInContext(readFileSync('dist/Code.js', 'utf8'), context);
    const exported = [...readFileSync('src/main.ts', 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    expect(Object.keys(context).sort()).toEqual(['App', ...exported].sort());
  });
});

test('the bundle is a plain folder of a script: gas-local loads it too, on services of anybody', () => {
  const captions: string[] = [];
  const menu = { addItem: (caption: string) => captions.push(caption), addSeparator: () => 0, addToUi: () => 0 };
  const loaded = gasLocal.require(resolve('dist'), { SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) } });
  (loaded.onOpen as () => void)();
  expect(captions).toContain('Tiếp nhận, phân loại…');
});

describe('the rules', () => {
  test.each([
    ['fits', 'var App = {}; function onOpen() {}', ['onOpen'], {}],
    ['not a classic script', 'import x from "y"', [], {}],
    ['it uses setTimeout', 'var App = () => setTimeout(() => 1, 2);', [], {}],
    ['it uses URL', 'var App = () => new URL("x");', [], {}],
    ['it leaves the global stray', 'var App = {}; var stray = 1;', [], {}],
    ['loading it fails without any service', 'var App = SpreadsheetApp.getActive();', [], {}],
    ['menu names nowhere', 'var App = (ui) => ui.createMenu("a").addItem("b", "nowhere");', [], {}],
    ['trigger names nowhere', 'var App = (s) => s.newTrigger("nowhere");', [], {}],
    ['menu or trigger table names nowhere', 'var App = [{ runs: "nowhere" }];', [], {}],
    ['x.html names nowhere', 'var App = {};', [], { 'x.html': 'google.script.run.withSuccessHandler(show).nowhere(1)' }],
  ])('%s', (message, code, functions, pages) => {
    expect(breaches(code, functions as string[], pages as Record<string, string>)).toContain(message);
  });

  test('a local name that the platform lacks as a global is no breach', () => {
    expect(breaches('var App = (document) => document.url + { process: 1 }.process;', [])).toContain('fits');
  });
});
