// A phone, a stranger with the link, many calls at once, and the script of a copied file.
import { createContext, runInContext } from 'node:vm';
import { googleScript } from '../../../src/page/google-script';
import { openWorkspace } from '../../../src/workspace/open-workspace';
import { bundledFacts } from '../../places';
import { type Acts, last, open, owner, seen, tab } from '../people';

/** Runs `code` in a page in its frame; returns the page's calls in the order in which the server gets them. */
function asked(code: string): Promise<unknown[]> {
  const told: unknown[] = [];
  return new Promise((done) => {
    const frame = createContext({
      parent: { postMessage: ({ args }: { args: unknown[] }) => told.push(args[0]) },
      addEventListener: () => undefined,
      HTMLFormElement: class {},
      setTimeout: (send: () => void) =>
        setImmediate(() => {
          send();
          done(told);
        }),
    });
    runInContext(`(${googleScript.toString()})(false, {}); ${code}`, frame);
  });
}

export const elsewhere: Acts = {
  'a script has no menus on a phone, but edits there fire its triggers'() {
    const workspace = open();
    workspace.open('phone');
    workspace.type(tab, 'A1', 'x');
    return [workspace.menus(), seen(workspace, 'onEdit').map(({ a1 }) => a1)];
  },
  'the script of a file does not run for a viewer, who sees no menus'() {
    const workspace = open();
    workspace.share(workspace.containerId, 'binh@co-quan.example', 'viewer');
    workspace.as('binh@co-quan.example').open();
    return [workspace.menus(), seen(workspace)];
  },
  'a person who edits by link without an account counts as the owner of the trigger'() {
    const workspace = open();
    workspace.call('openToAll');
    workspace.call('onSheetEdit', 'edited');
    workspace.as('').type(tab, 'A1', 'x');
    const { user, people } = last(workspace, 'edited');
    return [user, (people as string[])[0]];
  },
  'two more edits wait while a simple trigger runs, and further edits are lost'() {
    const workspace = open();
    const interleave = () => {
      for (const a1 of ['A2', 'A3', 'A4', 'A5']) workspace.type(tab, a1, 'x');
    };
    workspace.fault({ functionName: 'onEdit', atCall: 1, effect: { interleave } });
    workspace.type(tab, 'A1', 'x');
    return seen(workspace, 'onEdit').map(({ a1 }) => a1);
  },
  async 'calls that a page makes at the same time arrive in any order'() {
    const numbers = await asked('for (let call = 1; call <= 12; call++) google.script.run.take(call);');
    if (numbers.length !== 12) throw new Error(`${numbers.length} calls came`);
    return numbers.every((number, index) => number === index + 1);
  },
  'the script of a copied file has no triggers and no properties'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    workspace.call('tell', 'màu', 'xanh');
    const look = ({ call }: typeof workspace) => [call('triggers'), call('readProperty', 'màu')];
    const before = look(workspace);
    const container = workspace.call('copyOfBook') as string;
    const copied = openWorkspace({ at: workspace.now(), owner, state: workspace.state(), container });
    copied.load(bundledFacts('script'));
    return { before, after: look(copied) };
  },
};
