// Calls of the Drive API by several people.
import { type ApiFile, about, codeOf, files, permissions } from './calls';

/** The code and the message of a call; 200 for one that is answered. */
const outcome = (call: () => unknown, id: string) =>
  (codeOf(call) ?? [200, '']).map((part) => (part === `File not found: ${id}.` ? 'File not found: ID.' : part));

/** Calls each method that needs no file of its own, on a file that the person may see; returns its outcome. */
export const callsByApi = (id: string) => {
  const calls: [name: string, call: () => unknown][] = [
    ['About.get', () => about().get({ fields: 'kind' })],
    ['Files.get', () => files().get(id)],
    ['Files.list', () => files().list({ pageSize: 1 })],
    ['Permissions.list', () => permissions().list(id)],
    ['Permissions.get', () => permissions().get(id, permissions().list(id).permissions[0]!.id)],
    ['Files.generateIds', () => files().generateIds()],
    ['Files.create', () => files().create({ parents: ['khong-co'] })],
    ['Files.copy', () => files().copy({}, 'khong-co')],
    ['Files.update', () => files().update({}, 'khong-co')],
    ['Files.remove', () => files().remove('khong-co')],
    ['Files.export', () => files().export('khong-co', 'application/pdf')],
    ['Permissions.create', () => permissions().create({}, 'khong-co')],
    ['Permissions.update', () => permissions().update({}, 'khong-co', 'x')],
    ['Permissions.remove', () => permissions().remove('khong-co', 'x')],
  ];
  return calls.map(([name, call]) => [name, ...(codeOf(call) ?? [200, ''])]);
};

/** Reads, renames, throws away, and lists the people of a file. */
export const triesByApi = (id: string) => [
  outcome(() => files().get(id), id),
  outcome(() => files().update({ name: 'đổi tên' }, id), id),
  outcome(() => files().update({ trashed: true }, id), id),
  outcome(() => permissions().list(id), id),
];
/** What the person may do, as a file says it. */
export const mayByApi = (id: string) => {
  const fields = { fields: 'capabilities(canEdit,canRename,canTrash,canUntrash,canDelete)' };
  return (files().get(id, fields) as unknown as { capabilities: Record<string, boolean> }).capabilities;
};
export const deletesByApi = (id: string) => [...outcome(() => files().remove(id), id), files().get(id).id === id];

const emails = (people: { getEmail(): string }[]) => people.map((one) => one.getEmail());

export const shareByApi = (emailAddress: string, third: string) => {
  const file = DriveApp.createFile('Đối chiếu (API)', 'x');
  const id = file.getId();
  const roles = () =>
    permissions()
      .list(id)
      .permissions.map(({ role }) => role)
      .sort();
  const made = permissions().create({ type: 'user', role: 'reader', emailAddress }, id, {
    sendNotificationEmail: false,
    fields: 'id,type,role,emailAddress,displayName,deleted,pendingOwner',
  });
  const { id: permissionId, ...given } = made;
  permissions().create({ type: 'user', role: 'reader', emailAddress: third }, id, { sendNotificationEmail: false });
  const listed = roles();
  const viewers = emails(file.getViewers());
  const raised = permissions().update({ role: 'writer' }, id, permissionId).role;
  const editors = emails(file.getEditors());
  permissions().remove(id, permissionId);
  const left = roles();
  file.setTrashed(true);
  return { given, listed, viewers, raised, editors, left };
};

const marks = { fields: 'properties,appProperties' };
export const markByApi = () => {
  const { id } = files().create({ name: 'Đối chiếu (dấu)', properties: { so: '1' }, appProperties: { so: '2' } });
  return { id, seen: files().get(id, marks) };
};
export const readMarks = (id: string) => files().get(id, marks);
export const seesPeople = (id: string) => {
  const seen = files().get(id, { fields: 'id,shared,ownedByMe,owners(me),permissions(id),permissionIds' });
  const ids = (seen.permissions as { id: string }[] | undefined)?.map((one) => one.id);
  return {
    fields: Object.keys(seen).sort(),
    owned: [seen.ownedByMe, (seen.owners as object[])[0]],
    shared: seen.shared,
    isSame: ids && ids.join() === (seen.permissionIds as string[]).join(),
  };
};

export const makeMarked = () => files().create({ name: 'mới', properties: { dauDoiChieu: 'lag' } }).id;
export const renameMarked = (id: string) => {
  files().update({ name: 'đổi tên' }, id);
};
export const findMarked = (id: string) => {
  const search = (more: string): string[] =>
    files()
      .list({ q: `properties has { key='dauDoiChieu' and value='lag' } and trashed = false${more}` })
      .files.map(({ name }: ApiFile) => name);
  return { byId: files().get(id).name, old: search(" and name = 'mới'"), found: search('') };
};
