// Menus, boxes, dialogs and their pages.
import { type Acts, isRefused, last, open, visit, type Workspace } from './people';

function opened() {
  const workspace = open();
  workspace.call('tell', 'other', workspace.containerId);
  workspace.open();
  return workspace;
}

export const screen: Acts = {
  'an alert gives the button that was pressed': () => open('gmail', () => ({ button: 'YES' })).call('ask'),
  'an alert that is closed gives CLOSE': () => open('gmail', () => ({ button: 'CLOSE' })).call('ask'),
  'a prompt gives button and text': () => open('gmail', () => ({ button: 'OK', text: 'An' })).call('askName'),
  'an alert suspends the script'() {
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
  'a dialog has the size that was asked for'() {
    const workspace = open();
    workspace.call('showDialog');
    const { width, height } = (workspace.shown() as { width?: number; height?: number }[])[0]!;
    return [width, height];
  },
  'a web app has no UI': () => visit().ui,
  'a page gets plain objects and lists': () => open().runFromPage('plain', []),
  'a Date does not pass to the server, even nested': () => isRefused(() => open().runFromPage('take', [{ a: [new Date(0)] }])),
  'a function does not pass to the server': () => isRefused(() => open().runFromPage('take', [{ a: () => 1 }])),
  'a result with a Date reaches the page as null': () => open().runFromPage('dated', []),
  'functions whose names end in an underscore are hidden from pages': () => isRefused(() => open().runFromPage('hidden_', [])),
};
