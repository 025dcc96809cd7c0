// Runs «Cài đặt» as its page does, and reads the triggers and templates that it made.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu } from '../../desk/samples/dialogs';
import { byHand } from './hands';
import { who } from './office';

export type StepResult = { ok: boolean; message: string; links: { text: string; url: string }[] };

/** Opens the dialog from the menu and runs each step as its page does; returns the results by step. */
export function setUp(workspace: Workspace, email = who.owner): Record<string, StepResult> {
  const page = openFromMenu(workspace.as(email), 'menuSetUp');
  if (page.kind !== 'progress') throw new Error(`A ${page.kind} was opened`);
  return Object.fromEntries(page.steps.map(({ id }) => [id, workspace.runFromPage('runSetupStep', [id]) as StepResult]));
}

export const triggersOf = (workspace: Workspace) =>
  byHand<string[]>(workspace, who.owner, 'return ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction()).sort();');
export const templatesOf = (workspace: Workspace) => {
  const folder = workspace.files().find(({ name }) => name === 'Mẫu biểu')!;
  return workspace.files().filter(({ name, parents, trashed }) => /^BM\.\d\dA? –/.test(name) && parents.includes(folder.id) && !trashed);
};
export const handlers = ['onFormSubmitted', 'onSheetChanged', 'onSheetEdited', 'onSweep'];
