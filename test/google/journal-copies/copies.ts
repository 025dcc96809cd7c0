// A journal with copies of some nights, the files in the keeper's Drive, and «Khôi phục nhật ký» as its page asks for it.
import type { Workspace } from 'apps-script-emulator';
import type { OfficeOptions } from '../../../desk/office/open-office';
import type { DamageModel, NoticeModel, RestoreResult } from '../../../src/actions/page-models';
import { byHand } from '../../support/hands';
import { goOnTo, kept, keptOffice, who } from '../../support/office';
import { incidentAt } from '../../support/stories';

/** An office with copies of two nights, and new rows of today. */
export const officeWithCopies = () =>
  keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy in một' });
    incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy in hai' });
    goOnTo(workspace, '2026-11-24T08:00');
    incidentAt(workspace, 'B4', { 'Thiết bị/hệ thống': 'Máy in ba' });
    goOnTo(workspace, '2026-11-25T08:00');
    incidentAt(workspace, 'B4', { 'Thiết bị/hệ thống': 'Máy in bốn' });
    workspace.advanceTo(workspace.now() + 71 * 60_000);
    workspace.as(who.owner);
  });

/** The names of the copies, oldest first. */
export const copiesOf = (workspace: Workspace): string[] =>
  workspace
    .files()
    .filter(({ name, trashed }) => !trashed && name.startsWith('Nhật ký 20'))
    .sort((one, other) => one.createdAt - other.createdAt)
    .map(({ name }) => name);

/** The lines of each file whose name begins so, as the keeper reads them in Drive. */
export const linesOf = (workspace: Workspace, name: string): Record<string, unknown>[][] => {
  const ids = workspace.files().filter((file) => !file.trashed && file.name.startsWith(name));
  const texts = byHand<string[]>(
    workspace,
    who.owner,
    `return ${JSON.stringify(ids.map(({ id }) => id))}.map((id) => DriveApp.getFileById(id).getBlob().getDataAsString());`,
  );
  return texts.map((text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  );
};

export const damageOf = (workspace: Workspace): DamageModel => {
  const model = workspace.as(who.owner).runFromPage('loadDamage', []) as DamageModel | NoticeModel;
  if (model.kind === 'notice') throw new Error(`${model.message} ${workspace.log().at(-1)}`);
  return model;
};

/** Presses «Khôi phục» as the page does; returns the messages. */
export function restore(workspace: Workspace): string[] {
  const messages: string[] = [];
  for (let isDone = false; !isDone; ) {
    const result = workspace.as(who.owner).runFromPage('restoreJournal', []) as RestoreResult;
    if (!result.ok) throw new Error(`${result.message} ${workspace.log().at(-1)}`);
    messages.push(result.message);
    ({ isDone } = result);
  }
  return messages;
}

/** The journal's rows as texts. */
export const journalOf = (workspace: Workspace): string[] =>
  workspace
    .grid('Nhật ký')
    .slice(1)
    .map((row) => row.slice(0, 12).join('|'))
    .filter((row) => /[^|]/.test(row));

/** Runs `begin` once before the tests; returns a function that opens a copy of its office. */
export function keptFrom(begin: () => Workspace): (more?: Partial<OfficeOptions>) => Workspace {
  let open: ReturnType<typeof kept>;
  beforeAll(() => {
    open = kept(begin());
  });
  return (more) => open(more);
}
