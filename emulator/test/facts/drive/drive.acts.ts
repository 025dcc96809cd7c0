// Drive with several people.
import { type Acts, editor, isRefused, open, owner, third, type Workspace } from '../people';

interface Place {
  name: string;
  folder: string;
  inner: string;
  file: string;
}

/** Returns the actions that the second person may do to a file in a folder of a folder, after the owner has shared some of it. */
function goesThrough(share: (workspace: Workspace, place: Place) => void): unknown {
  const { workspace, place } = laidOut();
  share(workspace, place);
  return workspace.as(editor).call('goesThrough', place);
}
function laidOut() {
  const workspace = open();
  return { workspace, place: workspace.call('layOut') as Place };
}
const toLink =
  (...permissions: string[]) =>
  (workspace: Workspace, { folder }: Place) => {
    for (const permission of permissions) workspace.call('openToLink', folder, permission);
  };
const as =
  (role: 'editor' | 'viewer', where: 'folder' | 'inner' | 'file' = 'folder') =>
  (workspace: Workspace, place: Place) =>
    workspace.call('letIn', place[where], role, editor);

/** The second person, an editor of the owner's folder, puts a file into it. */
function withGuest() {
  const { workspace, place } = laidOut();
  as('editor')(workspace, place);
  const guest = workspace.as(editor).call('putInto', place.inner) as string;
  workspace.as(owner);
  return { workspace, place, guest };
}

export const drive: Acts = {
  'a person has rights to a file through its folders and its link': () => ({
    nobody: goesThrough(() => undefined),
    'viewer of the folder': goesThrough(as('viewer')),
    'editor of the folder': goesThrough(as('editor')),
    'editor of the file': goesThrough(as('editor', 'file')),
    'link to view': goesThrough(toLink('VIEW')),
    'link to comment': goesThrough(toLink('COMMENT')),
    'link to edit': goesThrough(toLink('EDIT')),
    'link closed again': goesThrough(toLink('EDIT', '')),
  }),
  'a person who may not change a file gets an error'() {
    const { workspace, place } = laidOut();
    as('editor')(workspace, place);
    return workspace.as(editor).call('refusedTo', place);
  },
  'only an editor of a file shares it, by script and by hand'() {
    const { workspace, place } = laidOut();
    const shares = (by: string) => [
      workspace.as(by).call('mayShare', place, third),
      !isRefused(() => workspace.as(by).share(place.file, third, 'viewer')),
    ];
    const nobody = shares(editor);
    as('viewer')(workspace.as(owner), place);
    const viewer = shares(editor);
    as('editor')(workspace.as(owner), place);
    const people = workspace.call('peopleOf', place.file);
    return [nobody, viewer, shares(editor), people, workspace.as(owner).call('peopleOf', place.file)];
  },
  'rights are given one by one or in lists, raised and removed': () => open().call('rightsInTurn', editor, third),
  'people with roles on the folders above a file have the highest of those roles on the file'() {
    const { workspace, place } = laidOut();
    workspace.call('letIn', place.folder, 'editor', editor);
    workspace.call('letIn', place.folder, 'viewer', third);
    workspace.call('letIn', place.inner, 'editor', third);
    const guest = workspace.as(editor).call('putInto', place.inner);
    return [guest, place.inner, place.folder].map((id) => workspace.as(owner).call('peopleOf', id));
  },
  'the owner of a folder can take out files of other people, but not trash them'() {
    const { workspace, place, guest } = withGuest();
    const thrown = (workspace.call('goesThrough', { ...place, file: guest }) as string[]).includes('throw away');
    const found = workspace.call('takeOut', place, guest);
    return [thrown, found, workspace.as(editor).call('liesInMine', guest)];
  },
  'a person sees only those folders above a file that are shared with that person'() {
    const { workspace, place } = laidOut();
    as('editor', 'file')(workspace, place);
    const file = workspace.as(editor).call('lookFromOutside', place);
    as('viewer', 'inner')(workspace.as(owner), place);
    return [file, workspace.as(editor).call('lookFromOutside', place), workspace.call('parentsOf', place.inner)];
  },
  'Drive lists the files that a person owns or was given, also trashed ones'() {
    const { workspace, place } = laidOut();
    as('viewer', 'inner')(workspace, place);
    workspace.call('openToLink', workspace.call('putInto', place.folder), 'EDIT');
    workspace.as(editor).call('fillMine');
    const all = workspace.call('listMine');
    return JSON.parse(JSON.stringify(all).split(place.name).join('được chia sẻ')) as unknown;
  },
  'Drive names the root folder and copies in the language of the account': () =>
    ['vi_VN', 'en_US'].map((locale) => open('gmail', undefined, locale).call('namedByDrive')),
};
