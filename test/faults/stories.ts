// The four acts that the fault tests disturb: sending a form, receiving, approving, handing over.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel, DialogResult } from '../../src/actions/page-models';
import { who } from '../support/office';
import { incidentAt, sendForm } from '../support/stories';

export interface Story {
  name: string;
  /** The global function whose run is disturbed. */
  functionName: 'onFormSubmitted' | 'submitDialog';
  begin(workspace: Workspace): void;
  /** Opens the dialog; returns the act: pressing its button, which can be repeated, or sending the form. */
  prepare(workspace: Workspace): () => DialogResult | undefined;
}

const pressIn = (email: string, menu: string) => (workspace: Workspace) => {
  const dialog = openFromMenu(workspace.as(email), menu, 'SC-2026-0001') as DialogModel;
  return () => send(workspace.as(email), dialog, {});
};

export const sendingForm: Story = {
  name: 'a form is sent',
  functionName: 'onFormSubmitted',
  begin: () => undefined,
  prepare: (workspace) => () => {
    sendForm(workspace);
    return undefined;
  },
};

export const dialogs: Story[] = [
  {
    name: 'an incident is received',
    functionName: 'submitDialog',
    begin: (workspace) => incidentAt(workspace, 'B2'),
    prepare: pressIn(who.it, 'menuReceive'),
  },
  {
    name: 'a plan is approved',
    functionName: 'submitDialog',
    begin: (workspace) => incidentAt(workspace, 'B5'),
    prepare: pressIn(who.chairman, 'menuDecide'),
  },
  {
    name: 'a repair is handed over',
    functionName: 'submitDialog',
    begin: (workspace) => incidentAt(workspace, 'B7'),
    prepare: pressIn(who.it, 'menuHandOver'),
  },
];

/** Returns the number of service calls in the last run of a function. */
export function callsOf(workspace: Workspace, functionName: string): number {
  return workspace
    .meters()
    .filter((meter) => meter.functionName === functionName)
    .at(-1)!.calls;
}

/** Returns the calls to disturb: many at the beginning and the end, where the run writes; few of those that fill a document. */
export function faultedCalls(calls: number, offset: number, [dense, sparse]: [number, number]): number[] {
  const all: number[] = [];
  for (let call = 1 + offset; call <= calls; call += call < 125 || call > calls - 45 ? dense : sparse) all.push(call);
  return all;
}
