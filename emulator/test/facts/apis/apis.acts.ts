// The acts of the facts about APIs that need a person, another manifest or a fault.
import { type Acts, editor, open, owner, third, withManifest } from '../people';

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
  'a person writes at most 60 times a minute by the Docs API'() {
    const workspace = open();
    const id = workspace.call('makeApiDocument');
    workspace.advanceTo(workspace.now() + 60_000);
    return workspace.call('writeUntilRefused', id);
  },
  'who may only view a document reads it without a revision and cannot write it'() {
    const workspace = open();
    const id = workspace.call('makeApiDocument') as string;
    workspace.share(id, editor, 'viewer');
    const of = (person: string, name: string) => workspace.as(person).call(name, id);
    return [of(editor, 'readDocument'), of(editor, 'writeDocument'), of(third, 'readDocument')];
  },
  'a revision holds for one person only'() {
    const workspace = open();
    const id = workspace.call('makeApiDocument') as string;
    workspace.share(id, editor, 'editor');
    const revision = workspace.call('revisionOf', id);
    return workspace.as(editor).call('writeRevision', id, revision);
  },
  'a revision holds for a day': () => writeAfter(23),
  'a revision of three days ago is refused': () => writeAfter(72),
  'page numbers of a person are fields, which a copy keeps and DocumentApp does not support'() {
    const workspace = open();
    const id = workspace.call('makeApiDocument') as string;
    workspace.insertPageNumbers(id, { place: 'header', skipsFirst: true, hasCount: true });
    return workspace.call('pageNumbers', id);
  },
  'the Docs API refuses each call when the manifest lacks its scope': () =>
    withManifest('without-documents', (manifest) => ({
      ...manifest,
      oauthScopes: manifest.oauthScopes.filter((scope) => !/\/(documents|drive)$/.test(scope)),
    })).call('readDocument', '1'),
};

/** Requires a revision that was read some hours ago. */
function writeAfter(hours: number): unknown {
  const workspace = open();
  const id = workspace.call('makeApiDocument');
  const revision = workspace.call('revisionOf', id);
  workspace.advanceTo(workspace.now() + hours * 3_600_000);
  return workspace.call('writeRevision', id, revision);
}
