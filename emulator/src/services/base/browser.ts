// Browser: the older dialog boxes of spreadsheets; they return the pressed button in lower case.

import { constantsOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { question } from './ui';

export function createBrowser(links: Links): object {
  const ask = (method: string, kind: 'alert' | 'prompt', args: unknown[]) => {
    if (!links.runtime.execution.hasUi) throw new PlatformError(`Cannot call Browser.${method}() from this context.`);
    return links.screen.ask({ kind, ...question(args) });
  };
  return emulate(links.runtime, 'Base.Browser', {
    Buttons: constantsOf('Base.ButtonSet'),
    msgBox: (...args: unknown[]) => named(ask('msgBox', 'alert', args).button),
    inputBox(...args: unknown[]) {
      const { button, text = '' } = ask('inputBox', 'prompt', args);
      return button === 'CANCEL' || button === 'CLOSE' ? 'cancel' : text;
    },
  });
}

/** Closing the box counts as pressing «cancel». */
const named = (button: string): string => (button === 'CLOSE' ? 'cancel' : button.toLowerCase());
