// The files of the copies: each holds rows of the journal that follow each other, and says in its mark which.
import { copyTexts } from '../../texts/sheets/journal-copies';
import { createMarked, has, listed, type Mark } from '../platform/marked-files';
import { digest } from '../workbook/journal-rows';
import { folderIds } from './copies-folder';
import { type Line, linesIn, textOfLines } from './journal-line';

const MIME = 'text/plain';

/** Characters of one file: the platform takes five megabytes in one call. */
export const MOST_CHARACTERS = 1_600_000;

/** A copy as its mark tells, without its content. */
export interface CopyFile {
  id: string;
  name: string;
  /** How many rows it has. */
  count: number;
  /** The hashes of its first and its last row. */
  from: string;
  to: string;
  /** The digest of its text: rows of the journal with the same one need no second look. */
  sum: string;
}

/** Writes lines as a new copy of the folder, in one call. @param since what the first row of this journal follows, '' for nothing */
export const createCopy = (register: string, folder: string, name: string, lines: Line[], since: string): void =>
  create({ register, kind: 'copy' }, folder, name, lines, since ? { since } : {});

/** Writes rows as they stood before they were restored; nothing is restored from them. */
export function createReplaced(register: string, folder: string, name: string, lines: Line[]): void {
  for (let from = 0; from < lines.length; ) {
    let [to, characters] = [from, 0];
    while (to < lines.length && (to === from || characters < MOST_CHARACTERS)) characters += JSON.stringify(lines[to++]).length;
    create({ register, kind: 'replaced' }, folder, name, lines.slice(from, to));
    from = to;
  }
}

function create(mark: Mark, folder: string, name: string, lines: Line[], more: Record<string, string> = {}): void {
  const text = textOfLines(lines);
  const properties = {
    count: String(lines.length),
    from: hashIn(lines[0]!),
    to: hashIn(lines[lines.length - 1]!),
    sum: digest(text),
    ...more,
  };
  createMarked(mark, { name, mimeType: MIME, parents: [folder] }, 'made', { blob: Utilities.newBlob(text, MIME, name), properties });
}

/** A typed cell may be longer than a mark takes, and is no hash. */
const hashIn = ({ hash = '' }: Line): string => String(hash).slice(0, 70);

/** Returns the copies of this journal in our folders, oldest first; those of a journal before belong to its archive. @param since as in `createCopy` */
export function listCopies(register: string, since: string): CopyFile[] {
  const folders = folderIds();
  if (!folders.length) return [];
  const files = listed(`${has('register', register)} and ${has('kind', 'copy')}`);
  return files
    .filter((file) => (file.properties?.since ?? '') === since && file.parents?.some((parent) => folders.includes(parent)))
    .map(({ id, name, properties }) => ({
      id: id!,
      name: name ?? '',
      count: Number(properties?.count ?? 0),
      from: properties?.from ?? '',
      to: properties?.to ?? '',
      sum: properties?.sum ?? '',
    }));
}

/** Returns the lines of a copy. */
export const readCopy = (id: string): Line[] => linesIn(DriveApp.getFileById(id).getBlob().getDataAsString('UTF-8'));

/** The digest of rows as a copy of them has it. */
export const sumOf = (lines: Line[]): string => digest(textOfLines(lines));

/** The name of a copy: the day, and the rows as they were numbered then. */
export const copyName = (day: string, first: number, last: number): string => copyTexts.fileName(day, first, last);
