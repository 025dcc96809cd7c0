// The events of triggers, and when they fire.
import { type Acts, editor, isRefused, last, open, owner, type Seen, seen, tab, type Workspace, withForm } from '../people';

/** The event that the owner's installed trigger gets for an edit. */
function edit(act: (workspace: Workspace) => void): Seen {
  const workspace = open();
  workspace.call('onSheetEdit', 'edited');
  act(workspace);
  return last(workspace, 'edited');
}

/** The times at which a daily trigger fires in one day. */
function dailyRuns(hour: number, minute: number): number[][] {
  const workspace = open();
  workspace.call('daily', hour, minute);
  workspace.advanceTo('2026-11-25T08:00:00+07:00');
  return seen(workspace).map(({ now }) => String(now).split(':').map(Number));
}

export const events: Acts = {
  'the event of a one-cell edit has the value and the old value'() {
    const { a1, value, oldValue } = edit((workspace) => {
      workspace.type(tab, 'A1', 'cũ');
      workspace.type(tab, 'A1', 'mới');
    });
    return [a1, value, oldValue];
  },
  'the first value of a cell has no old value'() {
    const { value, oldValue } = edit((workspace) => workspace.type(tab, 'A1', 'mới'));
    return [value, oldValue];
  },
  'the event of a many-cell edit has no value or old value'() {
    const { value, oldValue, a1 } = edit((workspace) =>
      workspace.type(tab, 'A1', [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    return [value, oldValue, a1];
  },
  'an undo by a person is an edit: its event has the values the other way round'() {
    const { a1, value, oldValue } = edit((workspace) => {
      workspace.type(tab, 'A1', 'cũ');
      workspace.type(tab, 'A1', 'mới');
      workspace.undo();
    });
    return [a1, value, oldValue];
  },
  'a typed number comes as text in the event'() {
    const { type, value } = edit((workspace) => workspace.type(tab, 'A1', '15.500.000'));
    return [type, value];
  },
  'deleting a row fires a change and no edit'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    workspace.call('onSheetChange');
    workspace.deleteRows(tab, 3);
    return [[...seen(workspace, 'edited'), ...seen(workspace, 'onEdit')], seen(workspace, 'changed').map(({ type }) => type)];
  },
  'an edit fires the simple trigger and the installed one'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    workspace.type(tab, 'A1', 'x');
    return seen(workspace).map(({ mode }) => mode);
  },
  'writes of a script fire no trigger'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    workspace.call('onSheetChange');
    workspace.call('put', 'A1', 'x');
    return seen(workspace);
  },
  'a trigger runs as its creator': () => (edit((workspace) => workspace.as(editor).type(tab, 'A1', 'x')).people as string[])[1],
  'a trigger of a Gmail account does not get the address of the editor'() {
    const { user, people } = edit((workspace) => workspace.as(editor).type(tab, 'A1', 'x'));
    return [user, (people as string[])[0]];
  },
  'a file that a trigger makes belongs to its creator'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'makesFile');
    workspace.as(editor).type(tab, 'A1', 'x');
    return last(workspace).owner;
  },
  'getProjectTriggers lists only the triggers of the person who runs it'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'edited');
    return [workspace.call('triggers'), workspace.as(editor).call('triggers')];
  },
  'the event of a form trigger has the response'() {
    const { workspace, response } = withForm({ 'Họ tên': 'An' });
    const { id, answer } = seen(workspace)[0]!;
    return [id === response, answer];
  },
  'the event of a spreadsheet trigger has named values and the row'() {
    const { named, second, row } = last(withForm({ 'Họ tên': 'An' }).workspace);
    return [named, second, row];
  },
  'a form trigger has no UI': () => seen(withForm({ 'Họ tên': 'An' }).workspace)[0]!.ui,
  'a time trigger has no UI'() {
    const workspace = open();
    workspace.call('daily', 7, -1);
    workspace.advanceTo('2026-11-25T08:00:00+07:00');
    return last(workspace).ui;
  },
  'a daily trigger fires once within its hour'() {
    const runs = dailyRuns(7, -1);
    return [runs.length, runs[0]![0]];
  },
  'nearMinute fires within a quarter of an hour'() {
    const [[hour, minute]] = dailyRuns(9, 30) as [[number, number]];
    return hour === 9 && minute >= 15 && minute <= 45;
  },
  'an event may come twice or never': () =>
    (['twice', 'never'] as const).map((deliver) => seen(withForm({ 'Họ tên': 'An' }, deliver).workspace).filter(({ id }) => id).length),
  'the triggers of a closed account no longer run'() {
    const workspace = open();
    workspace.as(editor).call('onSheetEdit', 'edited');
    workspace.as(owner).type(tab, 'A1', 'x');
    const before = seen(workspace, 'edited').length;
    workspace.closeAccount(editor);
    workspace.type(tab, 'A1', 'y');
    return [before, seen(workspace, 'edited').length - before];
  },
  'the files of a closed account stay with those who may edit them'() {
    const workspace = open().as(editor);
    workspace.closeAccount(owner);
    workspace.type(tab, 'A1', 'vẫn gõ được');
    return workspace.grid(tab)[0]![0];
  },
  'the protections of a closed account hold'() {
    const workspace = open();
    workspace.call('protectPlaces', ['B2']);
    workspace.as(editor).closeAccount(owner);
    return [false, true].map((isOpen) => !isRefused(() => workspace.type(tab, isOpen ? 'A1' : 'B2', 'x')));
  },
};
