// Folders of the register in Drive, each made once.
import { codeOf, driveApi } from './apis';
import { locked } from './lock';
import { bears, createMarked, FOLDER, fileOf, finish, foundByMark, isThere, type Mark, takenFromBin, usableFile } from './marked-files';
import { readAgain, readProperty, type SetupProperty, writeProperty } from './properties';

/**
 * Returns the id of a folder: the one that is remembered, otherwise the one of its mark, otherwise the remembered one out of the bin,
 * otherwise a new one. The id of a new folder is remembered before there is a folder: a run that dies makes no second one, and of two runs
 * at once both make the same.
 */
export function folderOf(property: SetupProperty & `folder.${string}`, mark: Mark, file: { name: string; parents?: string[] }): string {
  const known = usableFile(readProperty(property));
  if (known && !bears(known, mark)) finish(known.id!, mark);
  const found = known ?? foundByMark(mark) ?? takenFromBin(readProperty(property));
  if (found) {
    if (!known) writeProperty(property, found.id!);
    return found.id!;
  }
  const make = (id: string) => createMarked(mark, { ...file, mimeType: FOLDER, id }, 'made');
  const [unused] = driveApi((files) => files.generateIds({ count: 1 })).ids!;
  const id = reserve(property, unused!);
  try {
    return make(id);
  } catch (error) {
    if (![USED, NOT_USABLE].includes(codeOf(error) ?? 0)) throw error;
    // Another run has made it just now; otherwise the id is that of a folder that this account does not see.
    if (isThere(id)) return id;
    writeProperty(property, unused!);
    return make(unused!);
  }
}

/** What Drive answers to an id that a file has, and to one that it never gave. */
const [USED, NOT_USABLE] = [409, 400];

/** Notes an id for a new folder; returns the one that another run has noted since and not used yet. */
const reserve = (property: SetupProperty, unused: string): string =>
  locked(() => {
    const noted = readAgain(property);
    if (noted && (noted !== readProperty(property) || !fileOf(noted))) return noted;
    writeProperty(property, unused);
    return unused;
  });
