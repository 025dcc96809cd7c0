// What a partner from outside holds in hand: papers to sign, of the incidents in which it is named.
import type { Workspace } from 'apps-script-emulator';
import type { DriveLine } from '../protocol';

/** Biên bản kiểm tra, phiếu hoàn thành, biên bản bàn giao: the forms that a partner signs. */
const signed = /^SC-\S+ BM\.0[245]/;

/** The partner has no access to Drive; the papers come by hand, as they are printed. */
export function papersFor(workspace: Workspace, partner: string): DriveLine[] {
  return workspace
    .files()
    .filter(({ name, trashed, id }) => signed.test(name) && !trashed && workspace.paper(id).includes(partner))
    .map(({ id, name, mimeType, updatedAt, url }) => ({ id, name, mimeType, parents: [], updatedAt, url, canEdit: false }));
}
