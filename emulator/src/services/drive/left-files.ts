// The files of a closed account: given to another account, or deleted.
import type { FilesOfClosed } from '../../workspace/contract';
import type { Contents } from './contents';
import type { Entries } from './entries';

/** @throws when the container would be deleted */
export function leaveFiles(
  { entries, contents }: { entries: Entries; contents: Contents },
  email: string,
  files: FilesOfClosed,
  containerId: string,
): void {
  if (files === 'stay') return;
  const own = entries.list().filter((entry) => entry.owner === email && !entries.isRoot(entry));
  if (files === 'deleted' && own.some(({ id }) => id === containerId))
    throw new Error('The container would be deleted, and with it the workspace: give it to another account');
  const rootId = entries.rootOf(email).id;
  const ownIds = new Set(own.map(({ id }) => id));
  if (files === 'deleted') {
    for (const { id } of own) {
      contents.drop(id);
      entries.remove(id);
    }
    // What others had put into a deleted folder loses its place, not its owner.
    for (const entry of entries.list()) if (entry.parents.some((id) => ownIds.has(id))) entry.parents = [entries.rootOf(entry.owner).id];
    return;
  }
  const target = entries.rootOf(files.to).id;
  for (const entry of own) {
    entries.remember(entry);
    entry.owner = files.to;
    entry.editors = entry.editors.filter((one) => one !== files.to);
    entry.viewers = entry.viewers.filter((one) => one !== files.to);
    entry.parents = entry.parents.map((id) => (id === rootId ? target : id));
  }
}
