// Properties, cache and locks of several people, and how long they last.
import { bundledFacts } from '../../places';
import { type Acts, editor, open, owner } from '../people';

export const stores: Acts = {
  'properties and cache of a user are private; those of the script and the document are shared'() {
    const workspace = open();
    workspace.call('keepAll');
    return [workspace.call('keptAll'), workspace.as(editor).call('keptAll')];
  },
  'a value is cached for ten minutes, or for the given time up to six hours'() {
    const workspace = open();
    workspace.call('keepAll');
    workspace.call('cacheFor', 'dài', 21_600);
    workspace.call('cacheFor', 'ngắn', 60);
    return ['08:00:59', '08:01:01', '08:09:59', '08:10:01', '13:59:59', '14:00:01'].map((time) => {
      workspace.skipTo(`2026-11-24T${time}+07:00`);
      return [time, ...(workspace.call('cachedNow', 'ngắn', 'đối chiếu', 'dài') as boolean[])];
    });
  },
  'script and document locks exclude all runs; a user lock excludes only runs of that user'() {
    const workspace = open();
    const others: unknown[] = [];
    const meanwhile = (email: string, name: string, atCall: number) =>
      workspace.fault({
        functionName: 'holdAll',
        atCall,
        effect: { interleave: () => others.push(workspace.as(email).call(name)) },
      });
    meanwhile(owner, 'tryAll', 7);
    meanwhile(editor, 'tryAll', 8);
    meanwhile(editor, 'waitInVain', 9);
    return [workspace.as(owner).call('holdAll'), ...others, workspace.as(editor).call('tryAll')];
  },
  'a session gives the address of the person and a user key'() {
    const workspace = open();
    const keys = [owner, editor, owner].map((email) => workspace.as(email).call('userKey'));
    return [workspace.call('whoAmI'), workspace.as(editor).call('whoAmI'), keys[0] === keys[2], keys[0] === keys[1]];
  },
  'a standalone script has no properties, cache and lock of a document'() {
    const workspace = open();
    workspace.load(bundledFacts('script'), null);
    return workspace.call('documentStores');
  },
};
