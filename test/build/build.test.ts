// The files in dist/, and the rules of the bundle that stop the build.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import gasLocal from 'gas-local';

/** Returns the breach of a bundle, or «fits»; runs in a process of its own, because the rules are an ES module. */
function breaches(code: string, functions: string[], pages: Record<string, string> = {}): string {
  const program = `import('./build/bundle-rules.mjs').then(({ checkBundle }) => { try { checkBundle(JSON.parse(process.argv[1])); console.log('fits'); } catch (error) { console.log(error.message); } })`;
  return execFileSync(process.execPath, ['-e', program, JSON.stringify({ code, functions, bundle: 'App', pages })], { encoding: 'utf8' });
}

describe('dist/', () => {
  test('contains Code.js, the pages and the manifest, nothing else', () => {
    expect(readdirSync('dist').sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'card.html',
      'check.html',
      'dialog.html',
      'explanation.html',
      'guide.html',
      'queue.html',
      'search.html',
      'wholeFile.html',
    ]);
  });

  test('defines the bundle and the exports of main.ts, and no other global', () => {
    const context = createContext({});
    runInContext(readFileSync('dist/Code.js', 'utf8'), context);
    const exported = [...readFileSync('src/main.ts', 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    expect(Object.keys(context).sort()).toEqual(['App', ...exported].sort());
  });
});

test('gas-local loads the bundle too, with the services that a test gives', () => {
  const captions: string[] = [];
  const menu = { addItem: (caption: string) => captions.push(caption), addSeparator: () => 0, addToUi: () => 0 };
  const loaded = gasLocal.require(resolve('dist'), { SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) } });
  (loaded.onOpen as () => void)();
  expect(captions).toContain('Tiếp nhận, phân loại…');
});

describe('the rules of the bundle', () => {
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
  ])('answer «%s»', (message, code, functions, pages) => {
    expect(breaches(code, functions as string[], pages as Record<string, string>)).toContain(message);
  });

  test('allow a local name that is no global of the platform', () => {
    expect(breaches('var App = (document) => document.url + { process: 1 }.process;', [])).toContain('fits');
  });
});
