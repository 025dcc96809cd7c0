// Menus, boxes, dialogs and their pages.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Shown } from '../../../src/workspace/contract';
import { bundledFacts, shared } from '../../places';
import { type Acts, isRefused, last, open, visit, type Workspace } from '../people';

function opened() {
  const workspace = open();
  workspace.call('tell', 'other', workspace.containerId);
  workspace.open();
  return workspace;
}

/** Returns what the script gets from the answers, and the boxes that the person sees. */
function asked(name: string, answers: Answer[]) {
  const boxes: unknown[] = [];
  const workspace = open('gmail', ({ kind, title, content, buttons }: Shown) => {
    boxes.push([kind, title, content, buttons!.join()]);
    return answers[boxes.length - 1]!;
  });
  return [workspace.call(name), boxes];
}
/** The script with a page among its files. */
const withPage = () =>
  shared('by-hand-page', (made) => {
    cpSync(bundledFacts('script'), made, { recursive: true });
    writeFileSync(join(made, 'Trang.html'), '<p><?= who() // ai ?>\n<?\nfor (const a of [1, 2]) { ?><?!= plain().a[a - 1] ?>;<? } ?></p>');
  });

export const screen: Acts = {
  'a menu has items, separators and submenus in their order'() {
    const workspace = open();
    workspace.call('showMenus');
    return workspace.menus();
  },
  'each kind of window has its title, its page and its size'() {
    const workspace = open();
    workspace.call('showPages');
    return workspace.shown().map(({ kind, title, content, width, height = 0 }) => [kind, title, content, width, height]);
  },
  'alerts and prompts have title, text and buttons, and return the pressed button': () =>
    asked('askEverything', [
      { button: 'OK' },
      { button: 'CANCEL' },
      { button: 'NO' },
      { button: 'CLOSE' },
      { button: 'OK' },
      { button: 'CANCEL', text: '' },
      { button: 'YES', text: 'An' },
      { button: 'CLOSE' },
    ]),
  'boxes of Browser return the button in small letters, and «cancel» when they are closed': () =>
    asked('askInOlderBoxes', [
      { button: 'OK' },
      { button: 'YES' },
      { button: 'NO' },
      { button: 'CLOSE' },
      { button: 'OK', text: 'An' },
      { button: 'OK' },
      { button: 'CANCEL', text: 'An' },
      { button: 'CLOSE', text: 'An' },
    ]),
  'a run without a person at the screen cannot open any box'() {
    const workspace = open();
    workspace.call('setClock', [['everyMinutes', 5]], 'boxesNoted');
    workspace.advanceTo('2026-11-24T08:05:00+07:00');
    return [JSON.parse(workspace.get({ answer: 'boxes' }).content), last(workspace, 'boxes').refused];
  },
  'a page is read from a file of the project'() {
    const workspace = open();
    workspace.load(withPage());
    return workspace.call('readPages');
  },
  'an alert gives the button that was pressed': () => open('gmail', () => ({ button: 'YES' })).call('ask'),
  'an alert that is closed gives CLOSE': () => open('gmail', () => ({ button: 'CLOSE' })).call('ask'),
  'a prompt gives button and text': () => open('gmail', () => ({ button: 'OK', text: 'An' })).call('askName'),
  'an alert suspends the script until it is answered'() {
    const workspace: Workspace = open('gmail', () => {
      workspace.skipTo('2026-11-24T08:01:00+07:00');
      return { button: 'OK' };
    });
    return workspace.call('askBetween');
  },
  'a simple onOpen may add menus': () =>
    opened()
      .menus()
      .map(({ caption }) => caption),
  'a simple onOpen may not mail': () => last(opened()).mail,
  'a simple onOpen may not open other files': () => last(opened()).other,
  'a dialog has the requested size'() {
    const workspace = open();
    workspace.call('showDialog');
    const { width, height } = (workspace.shown() as { width?: number; height?: number }[])[0]!;
    return [width, height];
  },
  'a web app has no UI': () => visit().ui,
  'a page gets plain objects and lists': () => open().runFromPage('plain', []),
  'a page cannot send a Date to the server, even nested': () => isRefused(() => open().runFromPage('take', [{ a: [new Date(0)] }])),
  'a page cannot send a function to the server': () => isRefused(() => open().runFromPage('take', [{ a: () => 1 }])),
  'a result with a Date reaches the page as null': () => open().runFromPage('dated', []),
  'functions whose names end in an underscore are hidden from pages': () => isRefused(() => open().runFromPage('hidden_', [])),
};
