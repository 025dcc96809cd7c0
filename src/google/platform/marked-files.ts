// Files of ours in Drive: each bears a mark, custom properties that say of which register it is and what for.
import type { drive_v3 } from '@googleapis/drive';
import { isUnfinishedName } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import { setupTexts } from '../../texts/setup';
import { codeOf, driveApi } from './apis';

export const FOLDER = 'application/vnd.google-apps.folder';

/** A property without a text may be no property. */
const NONE = '-';

/** What a file is for. The keys are the same for all kinds, so that a copy of a template takes none of the template's mark over. */
export interface Mark {
  /** Id of the spreadsheet: a copied register has files of its own. */
  register: string;
  kind:
    | 'form'
    | 'root'
    | 'templates'
    | 'template'
    | 'incident'
    | 'document'
    | 'trial'
    | 'copies'
    | 'copy'
    | 'replaced'
    | 'goodTemplate'
    | 'oldTemplate'
    | 'blank'
    | 'placeholders'
    | 'final'
    | 'contents'
    | 'archive'
    | 'index'
    | 'reports'
    | 'report';
  /** Code of the incident, absent for files of the register. */
  incident?: string;
  /** Code of the printed form. */
  form?: string;
  edition?: number;
}

/** A file as Drive tells it. */
export type DriveFile = drive_v3.Schema$File;

const FIELDS =
  'id,name,mimeType,trashed,parents,properties,createdTime,modifiedTime,webViewLink,sha256Checksum,owners(emailAddress),capabilities(canEdit,canTrash,canUntrash)' satisfies string;

/** A run at work may need a copy for so long; Drive may list a new file only after some minutes. */
export const AT_WORK_MILLISECONDS = 600_000;

/** The properties of a mark. A file of one step is `made` at once; one that has to be filled is `making` until then. */
export const propertiesOf = ({ register, kind, incident = NONE, form = NONE, edition }: Mark, state: 'making' | 'made') => ({
  register,
  kind,
  incident,
  form,
  edition: edition === undefined ? NONE : String(edition),
  state,
});

/** Returns whether a file bears the mark, whatever its state. */
export function bears({ properties = {} }: DriveFile, mark: Mark): boolean {
  const { state: _state, ...wanted } = propertiesOf(mark, 'made');
  return Object.entries(wanted).every(([key, value]) => properties?.[key] === value);
}

/**
 * Returns whether a marked file was made to its end. A copy that a person makes of it bears the same mark, but not its own id.
 */
export const isMade = ({ id, properties }: DriveFile): boolean => properties?.state === 'made' && (properties.self ?? id) === id;

/** A copy that a run began and never finished: nobody has named or finished it since. */
export const isHalfMade = ({ name, properties }: DriveFile): boolean => properties?.state === 'making' && isUnfinishedName(name ?? '');

/** Returns a file, also one in the bin; undefined when there is none or this account may not see it. */
export function fileOf(id: string): DriveFile | undefined {
  if (!id) return undefined;
  try {
    return driveApi((files) => files.get(id, { fields: FIELDS, supportsAllDrives: true }));
  } catch (error) {
    if (codeOf(error) === 404) return undefined;
    throw error;
  }
}

/**
 * Returns a file that can be used: undefined when it is gone or in the bin.
 * @throws UserError when it is there and this account may not change it
 */
export function usableFile(id: string): DriveFile | undefined {
  const file = fileOf(id);
  if (!file || file.trashed) return undefined;
  if (!file.capabilities?.canEdit) throw new UserError(setupTexts.noRight(file.name ?? '', file.owners?.[0]?.emailAddress ?? ''));
  return file;
}

/**
 * Takes a file out of the bin.
 * @returns the file; undefined when it is gone, when another account has it, or when it lies in a folder that is in the bin
 */
export function takenFromBin(id: string): DriveFile | undefined {
  const file = fileOf(id);
  if (!file?.trashed || !file.capabilities?.canUntrash) return undefined;
  const taken = driveApi((files) => files.update({ trashed: false }, id, null, { fields: FIELDS, supportsAllDrives: true }));
  return taken.trashed ? undefined : taken;
}

/** Returns whether the file is there for this account, outside the bin. */
export const isThere = (id: string): boolean => fileOf(id)?.trashed === false;

/** A text inside the quotes of a search. */
export const quoted = (text: string): string => text.replace(/['\\]/g, '\\$&');

/** A condition of a search. */
export const has = (key: string, value: string): string => `properties has { key='${key}' and value='${quoted(value)}' }`;

/** Returns the files outside the bin that meet the conditions, oldest first. Drive may not list what is younger than some minutes. */
export function listed(conditions: string): DriveFile[] {
  const found: DriveFile[] = [];
  let pageToken: string | undefined;
  do {
    const { files = [], nextPageToken } = driveApi((drive) =>
      drive.list({
        q: `trashed = false and ${conditions}`,
        fields: `nextPageToken,files(${FIELDS})`,
        pageSize: 1000,
        ...(pageToken ? { pageToken } : {}),
        supportsAllDrives: true,
        includeItemsFromAllDrives: true,
      }),
    );
    found.push(...files);
    pageToken = nextPageToken ?? undefined;
  } while (pageToken);
  return found.sort((one, other) => (one.createdTime! < other.createdTime! ? -1 : 1));
}

/** Returns the oldest file with the mark that was made to its end and may be changed. */
export function foundByMark(mark: Mark): DriveFile | undefined {
  const files = listed(`${has('register', mark.register)} and ${has('kind', mark.kind)} and ${has('form', mark.form ?? NONE)}`);
  return firstStanding(files.filter((file) => bears(file, mark) && isMade(file)));
}

/** Returns the first of the files found that may be changed and is still there: a search lists what was binned some minutes ago. */
export function firstStanding(found: DriveFile[]): DriveFile | undefined {
  for (const { id, capabilities } of found) {
    const file = capabilities?.canEdit ? fileOf(id!) : undefined;
    if (file && !file.trashed) return file;
  }
  return undefined;
}

/**
 * Makes a file with its mark, in one call.
 * @param content of a file that is none of Google's own kind or is made of another, and what else it says of itself
 */
export const createMarked = (
  mark: Mark,
  file: { name: string; mimeType: string; parents?: string[]; id?: string },
  state: 'making' | 'made' = 'making',
  content?: { blob: GoogleAppsScript.Base.Blob; properties?: Record<string, string> },
): string => {
  const properties = { ...propertiesOf(mark, state), ...content?.properties };
  return driveApi((files) => files.create({ ...file, properties }, content?.blob ?? null, { fields: 'id', supportsAllDrives: true })).id!;
};

/** Says that a file was made to its end; gives it its name. Returns it as it is then. */
export function finish(id: string, mark: Mark, name?: string): DriveFile {
  const properties = { ...propertiesOf(mark, 'made'), self: id };
  return driveApi((files) =>
    files.update({ ...(name === undefined ? {} : { name }), properties }, id, null, { fields: 'id,modifiedTime', supportsAllDrives: true }),
  );
}

/** Puts a file into the bin. */
export const bin = (id: string): void =>
  void driveApi((files) => files.update({ trashed: true }, id, null, { fields: 'id', supportsAllDrives: true }));

/**
 * Bins the half-made copies among the files that no run can be at work on any more, where this account may.
 * @returns those that it may not bin
 */
export function clearHalfMade(files: DriveFile[], now: number): DriveFile[] {
  const left = files.filter((file) => isHalfMade(file) && now - new Date(file.createdTime!).getTime() > AT_WORK_MILLISECONDS);
  return left.filter((file) => {
    if (!file.capabilities?.canTrash) return true;
    bin(file.id!);
    return false;
  });
}
