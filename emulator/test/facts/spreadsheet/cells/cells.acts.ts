// Cells as a person sees and edits them.
import { type Acts, editor, isRefused, open, tab } from '../../people';

export const cells: Acts = {
  'the first matching rule sets the background'() {
    const workspace = open();
    workspace.call('put', 'A1', 5);
    workspace.call('put', 'A2', 2);
    workspace.call('rules', 'A1:A2', [
      ['=$A1>4', '#ff0000'],
      ['=$A1>0', '#00ff00'],
    ]);
    return ['A1', 'A2'].map((a1) => workspace.colour(tab, a1));
  },
  'references of a rule count from the first cell of its range'() {
    const workspace = open();
    workspace.call('put', 'B6', 2);
    workspace.call('rules', 'A5:A6', [['=$B5>1', '#ff0000']]);
    return ['A5', 'A6'].map((a1) => workspace.colour(tab, a1));
  },
  'a rule with NOW() follows the clock without any run'() {
    const workspace = open();
    workspace.call('deadline');
    workspace.call('rules', 'A9', [['=$A9<NOW()', '#ff0000']]);
    const before = workspace.colour(tab, 'A9');
    workspace.advanceTo('2026-11-24T08:06:00+07:00');
    return [before, workspace.colour(tab, 'A9')];
  },
  'a strict rule refuses a person as it refuses a script'() {
    const workspace = open();
    workspace.call('strictList', 'B2');
    return isRefused(() => workspace.type(tab, 'B2', 'Vừa'));
  },
  'a protection refuses an editor whom it does not name'() {
    const workspace = open();
    workspace.call('protectFromOthers', 'A1');
    workspace.as(editor).type(tab, 'B1', 'x');
    return [workspace.grid(tab)[0]![1], isRefused(() => workspace.type(tab, 'A1', 'x'))];
  },
  'a copied spreadsheet and its protections have no editors besides the owner': () => open().call('copyBook'),
  "a trigger writes into a protected range with its creator's rights"() {
    const workspace = open();
    workspace.call('protectFromOthers', 'A1');
    workspace.call('onSheetEdit', 'writesBack');
    workspace.as(editor).type(tab, 'B1', 'x');
    return workspace.grid(tab)[0]![0];
  },
};
