// The folder of the copies in the keeper's own Drive: how it is found, and who may open it.
import type { Person } from '../../procedure/rights/people';
import { copyTexts } from '../../texts/sheets/journal-copies';
import { driveApi, permissionsApi } from '../platform/apis';
import { log } from '../platform/log';
import { createMarked, type DriveFile, FOLDER, fileOf, firstStanding, has, listed, type Mark } from '../platform/marked-files';
import { readProperty, writeProperty } from '../platform/properties';

/** So many folders of before are remembered: their copies count too. */
const MOST_FOLDERS = 5;

/** Returns the ids of the folder and of those before it; a copy that lies elsewhere may be anybody's. */
export const folderIds = (): string[] => readProperty('folder.copies').split(' ').filter(Boolean);

/** Only its owner can keep others from writing into it. */
const isMine = ({ owners }: DriveFile): boolean => owners?.[0]?.emailAddress === Session.getEffectiveUser().getEmail();

/** Returns the id of this account's folder, by what is remembered, by its mark, or of a new one. */
export function copiesFolder(register: string): string {
  const known = fileOf(folderIds()[0] ?? '');
  if (known && !known.trashed && isMine(known)) return known.id!;
  const mark: Mark = { register, kind: 'copies' };
  const marked = listed(`${has('register', register)} and ${has('kind', mark.kind)}`);
  const found = firstStanding(marked.filter(isMine));
  // The id of a new folder is remembered before there is a folder, so that a run that dies makes no second one that nobody knows.
  const id = found?.id ?? driveApi((files) => files.generateIds({ count: 1 })).ids![0]!;
  writeProperty('folder.copies', [id, ...folderIds().filter((one) => one !== id)].slice(0, MOST_FOLDERS).join(' '));
  if (!found) createMarked(mark, { name: copyTexts.folder, mimeType: FOLDER, id }, 'made');
  return id;
}

/** Who may open the folder besides its owner. */
export interface Access {
  /** Those who should not: e-mails, or a phrase for everybody who has the link. */
  others: string[];
  /** Administrators who cannot. */
  missing: string[];
}

interface Given {
  id: string;
  /** '' for more than one person. */
  email: string;
  isReader: boolean;
}

/** Returns who may open the folder beside whom it should be; only its owner may ask. */
export function accessOf(folder: string, people: Person[]): Access {
  const admins = adminsOf(people);
  const given = permissionsOf(folder);
  return {
    others: given.filter((one) => !isRight(one, admins)).map(({ email }) => email || copyTexts.anyone),
    missing: admins.filter((email) => !given.some((one) => one.email === email)),
  };
}

/** Opens the folder to the administrators, for reading, and to nobody else. */
export function openToAdmins(folder: string, people: Person[]): void {
  const admins = adminsOf(people);
  const given = permissionsOf(folder);
  const right = given.filter((one) => isRight(one, admins));
  for (const { id } of given.filter((one) => !right.includes(one)))
    permissionsApi((permissions) => permissions.remove(folder, id, { supportsAllDrives: true }));
  for (const emailAddress of admins.filter((email) => !right.some((one) => one.email === email))) {
    const query = { fields: 'id', supportsAllDrives: true, sendNotificationEmail: false } as const;
    try {
      permissionsApi((permissions) => permissions.create({ type: 'user', role: 'reader', emailAddress }, folder, query));
    } catch (error) {
      // An address without a Google account cannot be let in without a mail; the system check names it.
      log(emailAddress, error);
    }
  }
}

const isRight = ({ email, isReader }: Given, admins: string[]): boolean => isReader && admins.includes(email);

const adminsOf = (people: Person[]): string[] => {
  const me = Session.getEffectiveUser().getEmail().toLowerCase();
  const emails = people.filter(({ roles }) => roles.includes('admin')).map(({ email }) => email.toLowerCase());
  return [...new Set(emails)].filter((email) => email && email !== me);
};

function permissionsOf(folder: string): Given[] {
  const query = { fields: 'permissions(id,type,role,emailAddress)', supportsAllDrives: true } as const;
  const { permissions = [] } = permissionsApi((api) => api.list(folder, query));
  return permissions
    .filter(({ role }) => role !== 'owner')
    .map(({ id, type, role, emailAddress }) => ({
      id: id!,
      email: type === 'user' ? (emailAddress ?? '').toLowerCase() : '',
      isReader: role === 'reader',
    }));
}
