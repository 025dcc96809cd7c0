// Protections for a second person: which changes go through, and what scripts read of the protections.
import { type Acts, editor, isRefused, open, owner, tab, type Workspace } from '../../people';

/** A third editor of the file, from another domain. */
const stranger = 'la@noi-khac.example';
const third = (value: unknown) => JSON.parse(JSON.stringify(value).split(stranger).join('người thứ ba')) as unknown;

/** Returns the places that the other editor may edit. */
const editable = (workspace: Workspace, places: string[], who = editor) => workspace.as(who).call('editable', places);

export const protections: Acts = {
  'a protected range is closed to another editor up to its edges, and open to the owner'() {
    const workspace = open();
    workspace.call('protectPlaces', ['B2:C3'], ['F1:F9']);
    const places = 'B2 C3 A1:B2 C3:D4 A2:E2 C1:C5 A1:Z1000 A1:A9 B1:C1 D1:D9 B4:C4 F1'.split(' ');
    return [editable(workspace, places), editable(workspace, places, owner)];
  },
  'each of many protections can refuse, and a protection of a named range follows the name'() {
    const workspace = open();
    workspace.call('protectPlaces', ['B2:C3'], ['A1:B2'], ['H1']);
    workspace.call('protectNamed', 'Ten', 'E5:E6');
    const places = 'A1 B2 C3 D4 E1 E4 E5 E6 E7 E8 H1 Z1000'.split(' ');
    const before = editable(workspace, places);
    workspace.as(owner).call('insertRowAbove', 5);
    return [before, editable(workspace, places)];
  },
  'every change of a protected cell is refused, and the cells around it are open'() {
    const workspace = open();
    workspace.call('protectPlaces', ['A1:B2']);
    return [workspace.as(editor).call('tryCells'), workspace.grid(tab)];
  },
  'rows and columns that a protection crosses cannot be deleted or moved, but others can'() {
    const workspace = open();
    workspace.call('protectPlaces', ['B5:C6']);
    return workspace.as(editor).call('tryLines');
  },
  'an edit in a protected sheet must be wholly in its open ranges, and may cross two of them'() {
    const workspace = open();
    workspace.call('protectSheetBut', ['B2:D4', 'E3:F6', 'D5:D6', 'H:H', 'J2:M5']);
    workspace.call('protectPlaces', ['K3:L4']);
    const inside = 'B2:D4 C3 C3:E4 D3:F4 D4:D6 D3:F6 E3:E6 H5 H:H J2:J5 J2:M2 M2:M5 J5:M5'.split(' ');
    const outside = 'A1 A2:B2 B1:B2 D2:E2 B4:B5 C3:G4 C5:D6 D5:D7 G5:H5 B2:F4 E2:E3 F3:G3 A1:Z1000 K3 J3:K3'.split(' ');
    const types = ['C3', 'A1'].map((a1) => isRefused(() => workspace.as(editor).type(tab, a1, 'x')));
    return [editable(workspace, [...inside, ...outside]), types, editable(workspace, ['A1', 'K3'], owner)];
  },
  'a protected sheet refuses changes of its structure, unless all editors may edit it'() {
    const workspace = open();
    workspace.call('addSharedSheet');
    workspace.call('protectSheetBut', []);
    return [workspace.as(editor).call('tryBuilds'), workspace.sheets().map(({ name }) => name)];
  },
  'an excluded editor reads the description and range of a protection, but not its editors, and cannot change it'() {
    const workspace = open();
    workspace.call('describedFrom', 'mã');
    return [workspace.as(editor).call('tryProtection', editor), workspace.as(owner).call('tryProtection', editor)];
  },
  'editors are added and removed by address or as users, except the owner and the person who asks'() {
    const workspace = open();
    workspace.share(workspace.containerId, stranger, 'editor');
    const steps = third(workspace.call('editorsBySteps', editor, stranger));
    return [steps, ...[editor, owner].map((who) => workspace.as(who).call('takeAllOut'))];
  },
  'a warning-only protection warns everyone, lets everyone write and has no editors'() {
    const workspace = open();
    workspace.call('protectSheetBut', ['B2']);
    const guard = () => [editor, owner].map((who) => workspace.as(who).cellInfo(tab, 'A1').protection);
    const type = () => isRefused(() => workspace.as(editor).type(tab, 'A1', 'x'));
    const refused = [guard(), type()];
    const warned = [workspace.as(owner).call('onlyWarn', true), guard(), type()];
    return { refused, warned, again: [workspace.as(owner).call('onlyWarn', false), type()] };
  },
  'the open ranges of a sheet protection that only warns are free of its warning'() {
    const workspace = open();
    workspace.call('protectSheetBut', ['B2']);
    workspace.as(owner).call('onlyWarn', true);
    return [editor, owner].map((who) => ['A1', 'B2'].map((a1) => workspace.as(who).cellInfo(tab, a1).protection));
  },
  'setDomainEdit lets in the domain of the owner'() {
    const workspace = open('workspace');
    workspace.share(workspace.containerId, stranger, 'editor');
    return [true, false].map((isLet) => [
      workspace.as(owner).call('letDomainIn', isLet),
      [editor, stranger].map((who) => editable(workspace, ['A1'], who)),
    ]);
  },
};
