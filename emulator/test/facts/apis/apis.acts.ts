// The acts of the facts about APIs that need a person, another manifest or a fault.
import { type Acts, editor, open, owner, third, type Workspace, withManifest } from '../people';

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

export const apis: Acts = {
  'an API is defined only when the manifest enables it': () => [
    withManifest('without-apis', ({ dependencies: _apis, ...rest }) => rest).call('typeOfSheets'),
    open().call('typeOfSheets'),
  ],
  'a person reads at most 60 times a minute'() {
    const workspace = open();
    const count = () => workspace.call('readUntilRefused');
    const seen = [count(), workspace.as(editor).call('readUntilRefused')];
    workspace.as(owner).advanceTo(workspace.now() + 60_000);
    return [...seen, count()];
  },
  'a person without access to a spreadsheet gets 403'() {
    const workspace = open();
    const id = workspace.call('makeSpreadsheet');
    return workspace.as(editor).call('readOther', id);
  },
  'a call of an API in a simple trigger is refused'() {
    const workspace = open();
    workspace.call('tell', 'reads API', '1');
    workspace.open();
    return JSON.parse(workspace.call('readProperty', 'API') as string) as unknown;
  },
  'an API refuses each call when the manifest lacks its scope': () =>
    withManifest('without-spreadsheets', (manifest) => ({
      ...manifest,
      oauthScopes: manifest.oauthScopes.filter((scope) => !/\/(spreadsheets|drive)$/.test(scope)),
    })).call('readOther', '1'),
  'an API may fail for a moment; a later call succeeds'() {
    const workspace = open();
    const seen = ([503, 'empty', 429, 403] as const).map((response) => {
      workspace.fault({ atCall: 1, effect: { response } });
      const [code, text] = workspace.call('readApi') as [number, string];
      return [code, /quota metric|has not been used in project/.test(text) || text];
    });
    return [...seen, workspace.call('readApi')];
  },
  'a person writes at most 60 times a minute': () => open().call('writeUntilRefused'),
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
