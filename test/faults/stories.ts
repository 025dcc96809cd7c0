// The acts that the fault tests disturb: sending a form, and the button of each step with what follows it.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu, send, type Typed } from '../../desk/samples/dialogs';
import type { DialogModel, DialogResult } from '../../src/actions/page-models';
import { who } from '../support/office';
import { someOf } from '../support/some-of';
import { aPlan, incidentAt, sendForm } from '../support/stories';

/** The global functions of an act, each a run of its own. */
export type FunctionName = 'onFormSubmitted' | 'submitDialog' | 'makeDocument' | 'sendMails';

export interface Story {
  name: string;
  /** The runs that are disturbed. */
  functionNames: FunctionName[];
  begin(workspace: Workspace): void;
  /** Opens the dialog; returns the act: pressing its button, which can be repeated, or sending the form. */
  prepare(workspace: Workspace): () => DialogResult | undefined;
}

const pressIn =
  (email: string, menu: string, typed: Typed = {}) =>
  (workspace: Workspace) => {
    const dialog = openFromMenu(workspace.as(email), menu, 'SC-2026-0001') as DialogModel;
    return () => send(workspace.as(email), dialog, typed);
  };

export const sendingForm: Story = {
  name: 'a form is sent',
  functionNames: ['onFormSubmitted'],
  begin: () => undefined,
  prepare: (workspace) => () => {
    sendForm(workspace);
    return undefined;
  },
};

// What follows the answer is the same for every step: it is struck at the first document, at a later one, and at the mails.
const button: FunctionName[] = ['submitDialog'];
const withDocument: FunctionName[] = [...button, 'makeDocument'];

export const dialogs: Story[] = [
  {
    name: 'an incident is received',
    functionNames: [...withDocument, 'sendMails'],
    begin: (workspace) => void incidentAt(workspace, 'B2'),
    prepare: pressIn(who.it, 'menuReceive'),
  },
  {
    name: 'a plan is made',
    functionNames: button,
    begin: (workspace) => void incidentAt(workspace, 'B3'),
    prepare: pressIn(who.it, 'menuPlan', aPlan),
  },
  {
    name: 'a plan is submitted',
    functionNames: button,
    begin: (workspace) => void incidentAt(workspace, 'B4'),
    prepare: pressIn(who.it, 'menuSubmit'),
  },
  {
    name: 'a plan is approved',
    functionNames: withDocument,
    begin: (workspace) => void incidentAt(workspace, 'B5'),
    prepare: pressIn(who.chairman, 'menuDecide'),
  },
  {
    name: 'a repair is carried out',
    functionNames: button,
    begin: (workspace) => void incidentAt(workspace, 'B6'),
    prepare: pressIn(who.it, 'menuCarryOut'),
  },
  {
    name: 'a repair is handed over',
    functionNames: button,
    begin: (workspace) => void incidentAt(workspace, 'B7'),
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

/** Each run first asks the names and ids of fourteen sheets, which are all alike: one of these calls stands for the others. */
const NAMES = { from: 8, to: 32 };

/** Returns the calls to disturb, `count` of those that differ: `npm run faults` strikes them all. */
export function faultedCalls(calls: number, count = 6): number[] {
  const all = Array.from({ length: calls }, (_, index) => index + 1);
  return someOf(
    all.filter((call) => call < NAMES.from || call > NAMES.to),
    count,
  );
}
