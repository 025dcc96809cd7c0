// The acts of the facts about writes of the Sheets API that need a person.
import { type Acts, editor, open, owner, third, type Workspace } from '../../people';

/** Answers of a write by a person, and what the owner reads in a cell afterwards. */
const afterwards = (workspace: Workspace, by: string, a1: string): unknown[] => [
  ...(workspace.as(by).call('writeBoth', workspace.containerId) as unknown[]),
  workspace.as(owner).call('cellOf', workspace.containerId, a1),
];
const guarded = (guard: string): Workspace => {
  const workspace = open();
  workspace.call(guard, workspace.containerId);
  return workspace;
};

export const sheetsWrites: Acts = {
  'a person writes at most 60 times a minute': () => open().call('writeCellsUntilRefused'),
  'a person who may only view a spreadsheet cannot write with the API'() {
    const workspace = open();
    workspace.share(workspace.containerId, third, 'viewer');
    return workspace.as(third).call('writeOther', workspace.containerId);
  },
  'a protected range refuses a write of the API by another editor, and the whole batch with it': () =>
    afterwards(guarded('protectFirstRow'), editor, 'A2'),
  'a protection that only warns lets the API write': () => afterwards(guarded('warnOnFirstRow'), editor, 'A1'),
  'the owner writes into any protected range': () => afterwards(guarded('protectFirstRow'), owner, 'A1'),
  'a write of the API fires no edit trigger'() {
    const workspace = open();
    workspace.call('watchEdits');
    workspace.call('writeBoth', workspace.containerId);
    return workspace.call('seen');
  },
};
