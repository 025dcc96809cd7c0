// A person's acts in a workspace: selecting rows, filling dialogs, pressing the button.

import type { Workspace } from 'apps-script-emulator';
import type {
  ActionName,
  DialogAnswer,
  DialogModel,
  DialogResult,
  FollowUp,
  FollowUpResult,
  PageModel,
} from '../../src/actions/page-models';
import { isMet } from '../../src/pages/parts/condition';

/** A value of a dialog's field: text, or the rows of a table. */
export type Typed = Record<string, string | Record<string, string>[]>;

/** Reads the model of a page. */
export function modelOf(content: string): PageModel {
  const json = /<script type="application\/json" id="model">([\s\S]*?)<\/script>/.exec(content)?.[1];
  if (!json) throw new Error('The page has no model');
  return JSON.parse(json) as PageModel;
}

/** Returns the model of the page that was opened last. */
export function lastPage(workspace: Workspace): PageModel {
  const pages = workspace.shown().filter(({ kind }) => kind === 'modal' || kind === 'modeless' || kind === 'sidebar');
  const last = pages[pages.length - 1];
  if (!last) throw new Error('No page was opened');
  return modelOf(last.content);
}

/** Returns the register's row of an incident, as the person sees it; 0 when there is none. */
export function rowOf(workspace: Workspace, code: string): number {
  return workspace.grid('Sổ sự cố').findIndex((row) => row[0] === code) + 1;
}

/** Selects the incident's row (none for a new one), opens the dialog from the menu, and returns its model. */
export function openFromMenu(workspace: Workspace, menuFunction: string, code = ''): PageModel {
  if (code) workspace.select('Sổ sự cố', rowOf(workspace, code));
  workspace.clearShown();
  workspace.call(menuFunction);
  return lastPage(workspace);
}

/** Opens a dialog, types over its values, and presses its button (or its other one). */
export function fillFromMenu(workspace: Workspace, menuFunction: string, code: string, typed: Typed, action?: ActionName): DialogResult {
  const page = openFromMenu(workspace, menuFunction, code);
  if (page.kind === 'notice') return { ok: false, message: page.message, fields: {} };
  if (page.kind !== 'dialog') throw new Error(`A ${page.kind} was opened instead of a dialog`);
  return send(workspace, page, typed, action);
}

/** Sends a dialog as its page does. */
export function send(workspace: Workspace, dialog: DialogModel, typed: Typed, action: ActionName = dialog.action): DialogResult {
  const result = workspace.runFromPage('submitDialog', [answerTo(dialog, typed, action)]) as DialogResult;
  return result.ok && result.toFollow ? followed(workspace, result, result.toFollow) : result;
}

/** Returns what the page of a dialog sends, without the fields that are not shown. */
export function answerTo(dialog: DialogModel, typed: Typed, action: ActionName = dialog.action): DialogAnswer {
  const fields = dialog.groups.flatMap((group) => group.fields);
  const all: Typed = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  for (const name of Object.keys(typed)) if (!(name in all)) throw new Error(`“${dialog.title}” has no field ${name}`);
  Object.assign(all, typed);
  const shown = fields.filter(({ showWhen }) => !showWhen || isMet(showWhen, String(all[showWhen.field])));
  const values = Object.fromEntries(shown.map(({ name }) => [name, all[name]!]));
  return { action, key: dialog.key, code: dialog.code, version: dialog.version, values, hidden: dialog.hidden };
}

/** Asks for what follows the answer, as the page does. */
function followed(workspace: Workspace, result: DialogResult & { ok: true }, { code, forms, mails }: FollowUp): DialogResult {
  const parts = forms.map((form) => workspace.runFromPage('makeDocument', [code, form]) as FollowUpResult);
  if (mails.length) workspace.runFromPage('sendMails', [mails]);
  return {
    ok: true,
    message: [result.message, ...parts.map(({ message }) => message)].filter(Boolean).join(' '),
    links: parts.flatMap(({ links }) => links),
    ...(result.next ? { next: result.next } : {}),
  };
}
