// The acts of the facts about the Drive API that need several people, another script, or time.
import { bundledFacts } from '../../../places';
import { type Acts, editor, open, owner, third, withManifest } from '../../people';

/** Calls each method with another scope in place of `drive`. */
function callsWith(scope: string) {
  const workspace =
    scope === 'drive'
      ? open()
      : withManifest(`with-${scope}`, (manifest) => ({
          ...manifest,
          oauthScopes: manifest.oauthScopes.map((one) => one.replace(/\/drive$/, `/${scope}`)),
        }));
  return workspace.call('callsByApi', workspace.containerId);
}

export const driveApi: Acts = {
  'each method needs the scope to read or the scope to write': () =>
    Object.fromEntries(['drive', 'drive.readonly', 'spreadsheets'].map((scope) => [scope, callsWith(scope)])),
  'a person without a role on a file gets 404, a viewer 403 for changes'() {
    const workspace = open();
    const tries = (role?: 'viewer' | 'editor') => {
      const { file } = workspace.as(owner).call('layOut') as { file: string };
      if (role) workspace.call('letIn', file, role, editor);
      return workspace.as(editor).call('triesByApi', file);
    };
    return { nobody: tries(), viewer: tries('viewer'), editor: tries('editor') };
  },
  'the capabilities of a file are what the person may do: an editor renames it, only the owner throws it away'() {
    const workspace = open();
    const may = (person: string, role?: 'viewer' | 'editor') => {
      const { file } = workspace.as(owner).call('layOut') as { file: string };
      if (role) workspace.call('letIn', file, role, person);
      return workspace.as(person).call('mayByApi', file);
    };
    return { viewer: may(editor, 'viewer'), editor: may(editor, 'editor'), owner: may(owner) };
  },
  'a file of another person is not deleted'() {
    const workspace = open();
    const { file } = workspace.call('layOut') as { file: string };
    workspace.call('letIn', file, 'editor', editor);
    return workspace.as(editor).call('deletesByApi', file);
  },
  'a person is given a role without a mail, raised, and taken back'() {
    const workspace = open();
    return { ...(workspace.call('shareByApi', editor, third) as object), mails: workspace.mails().length };
  },
  'only the script that wrote an app property sees it'() {
    const workspace = open();
    const { id, seen } = workspace.call('markByApi') as { id: string; seen: object };
    const own = workspace.call('readMarks', id);
    workspace.load(bundledFacts('script'), null);
    return [seen, own, workspace.call('readMarks', id)];
  },
  'people who may only see a file do not see who else has it'() {
    const workspace = open();
    const { file } = workspace.call('layOut') as { file: string };
    workspace.call('letIn', file, 'viewer', editor);
    const sees = (person: string) => workspace.as(person).call('seesPeople', file);
    return [sees(editor), sees(owner)];
  },
  'for some minutes files.list may miss a new file and a change'() {
    const workspace = open();
    const later = () => workspace.advanceTo(workspace.now() + 10 * 60_000);
    const id = workspace.call('makeMarked');
    const first = workspace.call('findMarked', id);
    later();
    workspace.call('renameMarked', id);
    const second = workspace.call('findMarked', id);
    later();
    return [first, second, workspace.call('findMarked', id)];
  },
};
