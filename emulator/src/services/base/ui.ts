// Ui: menus, dialogs, the sidebar, alerts and prompts, as the person sees them.

import { constant, constantsOf, isConstant, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { Imitation } from '../../platform/imitates';
import { refusalOf } from '../../platform/parameters';
import { reveal } from '../../platform/views';
import { PlatformError } from '../../runs/errors';
import type { ShownMenu } from '../../workspace/contract';
import type { Links } from '../../workspace/links';
import { HtmlOutput } from '../html/html-service';
import { behind } from '../html/output';

const buttonsOf: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

class Menu extends Imitation {
  readonly items: ShownMenu['items'] = [];
  constructor(
    readonly caption: string,
    private readonly show: (menu: ShownMenu) => void,
  ) {
    super();
  }
  addItem(caption: string, functionName: string): this {
    this.items.push({ caption, functionName });
    return this;
  }
  addSeparator(): this {
    this.items.push({ separator: true });
    return this;
  }
  addSubMenu(menu: object): this {
    const shown = reveal(menu);
    if (!(shown instanceof Menu)) throw new PlatformError(refusalOf([menu], 'Menu.addSubMenu'));
    this.items.push({ caption: shown.caption, items: shown.items });
    return this;
  }
  addToUi(): void {
    this.show({ caption: this.caption, items: this.items });
  }
}

/** The returned function throws when no person looks at the container: in time and form triggers and in the web app. */
export function createUi(links: Links): Links['ui'] {
  const { runtime } = links;
  const menu = (caption: string) => emulate(runtime, 'Base.Menu', new Menu(caption, (shown) => links.screen.setMenu(shown)));
  const page = (method: string, value: unknown, ...more: unknown[]) => {
    const output = behind(HtmlOutput, value);
    if (!output) throw new PlatformError(refusalOf([value, ...more], `Ui.${method}`));
    return output;
  };
  const open = (kind: 'modal' | 'modeless', output: HtmlOutput, title: string) => {
    links.screen.show({ kind, title, content: output.getContent(), width: output.getWidth() ?? 600, height: output.getHeight() ?? 400 });
  };
  const ui = emulate(runtime, 'Base.Ui', {
    Button: constantsOf('Base.Button'),
    ButtonSet: constantsOf('Base.ButtonSet'),
    createMenu: menu,
    createAddonMenu: () => menu(''),
    showModalDialog: (value: unknown, title: string) => open('modal', page('showModalDialog', value, title), title),
    showModelessDialog: (value: unknown, title: string) => open('modeless', page('showModelessDialog', value, title), title),
    showSidebar(value: unknown) {
      const output = page('showSidebar', value);
      links.screen.show({ kind: 'sidebar', title: output.getTitle(), content: output.getContent(), width: 300 });
    },
    alert(...args: unknown[]) {
      return constant('Base.Button', links.screen.ask({ kind: 'alert', ...question(args) }).button);
    },
    prompt(...args: unknown[]) {
      const { button, text = '' } = links.screen.ask({ kind: 'prompt', ...question(args) });
      return emulate(runtime, 'Base.PromptResponse', {
        getSelectedButton: () => constant('Base.Button', button),
        getResponseText: () => text,
      });
    },
  });
  return (service = 'SpreadsheetApp') => {
    if (!runtime.execution.hasUi) throw new PlatformError(`Cannot call ${service}.getUi() from this context.`);
    return ui;
  };
}

/** Reads the arguments (prompt), (prompt, buttons) or (title, prompt, buttons). */
export function question(args: unknown[]): { title: string; content: string; buttons: string[] } {
  const texts = args.filter((arg) => !isConstant(arg)).map(String);
  return {
    title: texts.length > 1 ? texts[0]! : '',
    content: texts[texts.length - 1] ?? '',
    buttons: buttonsOf[nameOf(args.find(isConstant) ?? 'OK')]!,
  };
}
