// Folders of the register in Drive, each made once.
import { driveApi } from './apis';
import { bears, createMarked, FOLDER, finish, foundByMark, type Mark, usableFile } from './marked-files';
import { readProperty, type SetupProperty, writeProperty } from './properties';

/**
 * Returns the id of a folder: the one that is remembered, otherwise the one of its mark, otherwise a new one. The id of a new folder is
 * remembered before there is a folder, so that a run that dies makes no second one.
 */
export function folderOf(property: SetupProperty & `folder.${string}`, mark: Mark, file: { name: string; parents?: string[] }): string {
  const known = usableFile(readProperty(property));
  if (known && !bears(known, mark)) finish(known.id!, mark);
  const found = known ?? foundByMark(mark);
  if (found) {
    if (!known) writeProperty(property, found.id!);
    return found.id!;
  }
  const [id] = driveApi((files) => files.generateIds({ count: 1 })).ids!;
  writeProperty(property, id!);
  return createMarked(mark, { ...file, mimeType: FOLDER, id: id! }, 'made');
}
