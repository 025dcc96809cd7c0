// A person's work in a sheet: typing, pasting, inserting, deleting, sorting, selecting; and what the person sees of cells.
import { type Acts, editor, isRefused, open, owner, seen, tab, type Workspace } from '../../people';

const selected = (workspace: Workspace, who = owner) => workspace.as(who).call('selected');
const guards = (workspace: Workspace, who: string) =>
  'A1 D1 D2 D3 D4 C2 D5 B6 C6'.split(' ').map((a1) => workspace.as(who).cellInfo(tab, a1).protection);
const fourRows = [
  ['b', '1'],
  ['d', '2'],
  ['a', '3'],
  ['c', '4'],
];

export const hands: Acts = {
  'typed text fills the whole selection, and pasted text begins at its first cell'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    workspace.type(tab, 'B2:C3', 'x');
    workspace.type(tab, 'A1:A2', [
      ['1', '2', '3'],
      ['4', '', '6'],
    ]);
    const chosen = selected(workspace);
    return { grid: workspace.grid(tab), told: seen(workspace, 'edited').map(({ a1 }) => a1), chosen };
  },
  'the event of a one-cell edit has the old value and the new value as texts'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    for (const text of ['TRUE', '12/10/2026', '1,5', 'chữ', '']) workspace.type(tab, 'A1', text);
    return seen(workspace, 'edited').map(({ oldValue, value }) => [oldValue, value]);
  },
  'a paste beyond the last cell adds rows and columns to the sheet'() {
    const workspace = open();
    const size = () => {
      const { rows, columns } = workspace.sheets()[0]!;
      return [rows, columns];
    };
    const paste = (a1: string, texts: string[][]) => {
      workspace.type(tab, a1, texts);
      return [
        size(),
        ...workspace
          .grid(tab)
          .slice(998)
          .map((line) => line.slice(24).join('')),
      ];
    };
    const square = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    const pasted = [paste('Y999', square), paste('Y1000', square), paste('Z1000', square)];
    workspace.call('closeSheet');
    return [...pasted, isRefused(() => workspace.as(editor).type(tab, 'A1001', [...square, ...square]))];
  },
  'a row action of a person fires a change event of its kind and no edit event'() {
    const workspace = open();
    workspace.type(tab, 'A1', fourRows);
    workspace.call('onSheetEdit', 'edited');
    workspace.call('onSheetChange');
    const before = seen(workspace).length;
    const told = () => {
      const all = seen(workspace);
      return all.slice(before).map(({ on, type }) => (on === 'changed' ? type : on));
    };
    workspace.as(editor).insertRows(tab, 2, 2);
    workspace.as(editor).deleteRows(tab, 1, 2);
    const rows = workspace.grid(tab).map(([name]) => name);
    workspace.as(editor).sort(tab, 1);
    workspace.as(editor).deleteRows(tab, 2);
    workspace.as(editor).insertRows(tab, 1);
    const first = workspace.grid(tab).map(([name]) => name);
    const rowEvents = told();
    workspace.type(tab, 'C1', 'x');
    return { rows, first, rowEvents, typed: told().slice(rowEvents.length) };
  },
  'a person sorts the rows below the frozen rows by any column, up or down'() {
    const workspace = open();
    workspace.type(tab, 'A1', fourRows);
    workspace.type(tab, 'B6', '0');
    const orders = [[2, false] as const, [1, true] as const, [2, true] as const].map(([column, ascending]) => {
      workspace.sort(tab, column, ascending);
      return workspace.grid(tab).map((line) => line.join(''));
    });
    workspace.call('freezeRows', 2);
    workspace.sort(tab, 1, false);
    orders.push(workspace.grid(tab).map((line) => line.join('')));
    workspace.call('freezeRows', 7);
    workspace.sort(tab, 1);
    orders.push(workspace.grid(tab).map((line) => line.join('')));
    return orders;
  },
  'a person cannot delete or sort rows with a protected cell, or insert rows into a protected sheet'() {
    const workspace = open();
    workspace.type(tab, 'A1', fourRows);
    workspace.call('closeRow', 3);
    workspace.as(editor);
    const closed = [
      () => workspace.sort(tab, 1),
      () => workspace.deleteRows(tab, 3),
      () => workspace.deleteRows(tab, 2, 2),
      () => workspace.insertRows(tab, 3),
      () => workspace.deleteRows(tab, 3),
    ].map(isRefused);
    const below = [2, 3].map((frozen) => {
      workspace.as(owner).call('freezeRows', frozen);
      return isRefused(() => workspace.as(editor).sort(tab, 1));
    });
    workspace.as(owner).call('closeSheet');
    workspace.as(editor);
    return { closed, below, sheet: isRefused(() => workspace.insertRows(tab, 1)), rows: workspace.grid(tab).map(([name]) => name) };
  },
  'a viewer sees everything and changes nothing'() {
    const viewer = 'la@noi-khac.example';
    const workspace = open();
    workspace.share(workspace.containerId, viewer, 'viewer');
    workspace.type(tab, 'A1', fourRows);
    workspace.call('onSheetChange');
    workspace.as(viewer);
    const refused = [
      () => workspace.type(tab, 'A1', 'y'),
      () => workspace.deleteRows(tab, 1),
      () => workspace.insertRows(tab, 1),
      () => workspace.sort(tab, 1),
    ].map(isRefused);
    return { refused, grid: workspace.grid(tab), guard: workspace.cellInfo(tab, 'A1').protection, told: seen(workspace, 'changed') };
  },
  'a person sees the note, choices, help text and protection of a cell'() {
    const workspace = open();
    workspace.call('furnishCells');
    const cells = 'A1 A3 B1 C1 D1'.split(' ').map((a1) => {
      const { note, choices, help } = workspace.cellInfo(tab, a1);
      return [note, choices ?? null, help];
    });
    return { cells, editor: guards(workspace, editor), owner: guards(workspace, owner) };
  },
  'spilled results of a formula are shown, and other formulas read them'() {
    const workspace = open();
    workspace.call('spill');
    const before = workspace.grid(tab);
    workspace.type(tab, 'C3', 'chắn');
    const blocked = workspace.grid(tab);
    return [before, [blocked[0]![3], ...blocked.slice(1, 3).map((line) => line.slice(0, 4))]];
  },
  'each person has their own selection, at first A1 of the first visible tab'() {
    const workspace = open();
    workspace.call('addSheets', ['Hai', 'Ba']);
    const select = (who: string, sheet: string, where: number | number[] | string) => workspace.as(who).select(sheet, where);
    const both = () => [owner, editor].map((who) => selected(workspace, who));
    const steps: unknown[] = [both()];
    select(owner, tab, 3);
    steps.push(both());
    select(editor, 'Hai', [2, 4]);
    steps.push(both());
    select(owner, tab, 'C4:B2');
    workspace.as(editor).call('choose', 'D5');
    steps.push(both(), workspace.as(editor).call('selectedBySheet'));
    workspace.as(owner).type('Ba', 'E6', 'x');
    steps.push(both());
    workspace.as(owner).call('deleteSheetNamed', 'Hai');
    workspace.call('hideSheetNamed', tab);
    steps.push(both());
    return steps;
  },
  'a person sees the tabs in their order, without hidden tabs'() {
    const workspace = open();
    workspace.call('addSheets', ['Hai', 'Ba']);
    workspace.call('hideSheetNamed', 'Hai');
    return workspace
      .sheets()
      .filter(({ hidden }) => !hidden)
      .map(({ name, rows, columns }) => [name, rows, columns]);
  },
};
