// The papers that an outside partner signs: those of the incidents that name the partner.
import type { Workspace } from 'apps-script-emulator';
import type { DriveLine } from '../protocol';

/** Biên bản kiểm tra, phiếu hoàn thành, biên bản bàn giao: the forms that a partner signs. */
const signed = /^SC-\S+ BM\.0[245]/;

/** The partner has no access to Drive and gets the printed papers by hand. */
export function papersFor(workspace: Workspace, partner: string): DriveLine[] {
  return workspace
    .files()
    .filter(({ name, trashed, id }) => signed.test(name) && !trashed && workspace.paper(id).includes(partner))
    .map(({ id, name, mimeType, updatedAt, url }) => ({ id, name, mimeType, parents: [], updatedAt, url, canEdit: false }));
}
