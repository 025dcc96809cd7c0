// Calls of the Drive API by several people.
import { type ApiFile, codeOf, files, permissions } from './drive-calls';

/** The code and the message of a call; 200 for one that is answered. */
const outcome = (call: () => unknown, id: string) =>
  (codeOf(call) ?? [200, '']).map((part) => (part === `File not found: ${id}.` ? 'File not found: ID.' : part));

/** Reads, renames, throws away, and lists the people of a file. */
export const triesByApi = (id: string) => [
  outcome(() => files().get(id), id),
  outcome(() => files().update({ name: 'đổi tên' }, id), id),
  outcome(() => files().update({ trashed: true }, id), id),
  outcome(() => permissions().list(id), id),
];
export const deletesByApi = (id: string) => [...outcome(() => files().remove(id), id), files().get(id).id === id];

const emails = (people: { getEmail(): string }[]) => people.map((one) => one.getEmail());

export const shareByApi = (emailAddress: string) => {
  const file = DriveApp.createFile('Đối chiếu (API)', 'x');
  const id = file.getId();
  const roles = () =>
    permissions()
      .list(id)
      .permissions.map(({ role }) => role)
      .sort();
  const made = permissions().create({ type: 'user', role: 'reader', emailAddress }, id, {
    sendNotificationEmail: false,
    fields: 'id,type,role,emailAddress',
  });
  const { id: permissionId, ...given } = made;
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
  const seen = files().get(id, { fields: 'id,shared,permissions(id),permissionIds' });
  return { fields: Object.keys(seen).sort(), shared: seen.shared };
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
