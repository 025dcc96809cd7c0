// The four acts that are struck: a form sent, an incident received, a plan approved, a repair handed over.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel, DialogResult } from '../../src/actions/page-models';
import { who } from '../support/office';
import { incidentAt, sendForm } from '../support/stories';

export interface Story {
  name: string;
  /** The function that is struck. */
  runs: 'onFormSubmitted' | 'submitDialog';
  begin(workspace: Workspace): void;
  /** Makes ready, and gives the act itself: for a dialog the press of its button, which may come again. */
  ready(workspace: Workspace): () => DialogResult | undefined;
}

const pressed = (email: string, menu: string) => (workspace: Workspace) => {
  const dialog = openFromMenu(workspace.as(email), menu, 'SC-2026-0001') as DialogModel;
  return () => send(workspace.as(email), dialog, {});
};

export const theForm: Story = {
  name: 'the form is sent',
  runs: 'onFormSubmitted',
  begin: () => undefined,
  ready: (workspace) => () => {
    sendForm(workspace);
    return undefined;
  },
};

export const dialogs: Story[] = [
  { name: 'received', runs: 'submitDialog', begin: (workspace) => incidentAt(workspace, 'B2'), ready: pressed(who.it, 'menuReceive') },
  { name: 'approved', runs: 'submitDialog', begin: (workspace) => incidentAt(workspace, 'B5'), ready: pressed(who.chairman, 'menuDecide') },
  { name: 'handed over', runs: 'submitDialog', begin: (workspace) => incidentAt(workspace, 'B7'), ready: pressed(who.it, 'menuHandOver') },
];

/** Service calls of the act when nothing strikes. */
export function callsOf(workspace: Workspace, runs: string): number {
  return workspace
    .meters()
    .filter(({ functionName }) => functionName === runs)
    .at(-1)!.calls;
}

/** Which calls are struck: many while it writes, at the beginning and the end; some of the hundreds that fill a paper. */
export function struck(calls: number, offset: number, [dense, sparse]: [number, number]): number[] {
  const all: number[] = [];
  for (let call = 1 + offset; call <= calls; call += call < 125 || call > calls - 45 ? dense : sparse) all.push(call);
  return all;
}
