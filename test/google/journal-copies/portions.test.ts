// A restoring that takes several runs: copies open so slowly that a run leaves some to the next one.
import type { Workspace } from 'apps-script-emulator';
import type { DamageModel, RestoreResult } from '../../../src/actions/page-models';
import { copyTexts } from '../../../src/texts/sheets/journal-copies';
import { byHand } from '../../support/hands';
import { cellOf, goOnTo, keptOffice, mailsTo, who } from '../../support/office';
import { incidentAt } from '../../support/stories';
import { copiesOf, journalOf, keptFrom, linesOf, officeWithCopies, restore } from './copies';

const MINUTES = 60_000;
const alter = (workspace: Workspace, row: number, text: string) =>
  byHand(workspace, who.it, `sheet('Nhật ký').getRange('${cellOf(workspace, 'Nhật ký', 'Nội dung', row)}').setValue('${text}');`);

/** Calls a function of the page; the first copy that it opens takes two minutes. */
function slowly<T>(
  open: (more?: { onCall: (method: string, name: string) => void }) => Workspace,
  name: string,
): { workspace: Workspace; result: T } {
  const calls: string[] = [];
  open({ onCall: (method, functionName) => functionName === name && calls.push(method) })
    .as(who.owner)
    .runFromPage(name, []);
  const atCall = calls.indexOf('DriveApp.getFileById') + 1;
  expect(atCall).toBeGreaterThan(0);
  const workspace = open().as(who.owner);
  workspace.fault({ functionName: name, atCall, effect: { interleave: () => workspace.skipTo(workspace.now() + 2 * MINUTES) } });
  return { workspace, result: workspace.runFromPage(name, []) as T };
}

describe('rows of two copies deleted, and one typed', () => {
  const office = officeWithCopies();
  const harmed = keptFrom(() => {
    const workspace = office();
    byHand(
      workspace,
      who.it,
      "const one = sheet('Nhật ký'); one.deleteRow(18); one.deleteRow(4); one.insertRowBefore(6).getRange('E6').setValue('viết thêm');",
    );
    return workspace;
  });
  const typed = (workspace: Workspace) => journalOf(workspace).filter((row) => row.includes('viết thêm')).length;

  test('nothing is said to be foreign, and nothing is taken away, while copies are left', () => {
    const [first] = linesOf(harmed(), 'Nhật ký 20');
    expect(first!.length).toBeLessThan(16);
    const look = slowly<DamageModel>(harmed, 'loadDamage');
    expect(look.result.sentences.join(' ')).toContain('1 dòng bị xóa');
    expect(look.result.sentences.join(' ')).not.toContain('không thuộc nhật ký');
    expect(look.result.rows.map(({ what }) => what)).toEqual([copyTexts.kinds.missing]);
    const { workspace, result } = slowly<RestoreResult>(harmed, 'restoreJournal');
    expect([result, typed(workspace)]).toEqual([expect.objectContaining({ ok: true, isDone: false }), 1]);
    expect(restore(workspace).at(-1)).toContain('ghi lại 2 dòng bị xóa, bỏ 1 dòng không thuộc nhật ký');
    expect(journalOf(workspace).slice(0, journalOf(office()).length)).toEqual(journalOf(office()));
  });

  test('the mail waits for the next run, and is sent when nobody asks for it', () => {
    const { workspace } = slowly<RestoreResult>(harmed, 'restoreJournal');
    const told = () => mailsTo(workspace, who.chairman).filter(({ subject }) => subject.startsWith('Nhật ký đã được khôi phục')).length;
    workspace.advanceTo(workspace.now() + 9 * MINUTES);
    expect(told()).toBe(0);
    workspace.advanceTo(workspace.now() + 12 * MINUTES);
    expect(told()).toBe(1);
  });
});

describe('copies that differ for good, by rows that were altered before they were saved', () => {
  const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    incidentAt(workspace, 'B3');
    alter(workspace, 3, 'x');
    goOnTo(workspace, '2026-11-24T08:00');
    incidentAt(workspace, 'B4');
    const middle = workspace.grid('Nhật ký').length - 2;
    alter(workspace, middle, 'x');
    goOnTo(workspace, '2026-11-25T08:00');
    alter(workspace, 3, 'y');
    alter(workspace, middle, 'y');
  });

  test('keep no other copy from being opened', () => {
    const harmed: typeof office = (more) => {
      const workspace = office(more);
      const first = Number(/dòng (\d+)-/.exec(copiesOf(workspace)[1]!)![1]);
      byHand(workspace, who.it, `sheet('Nhật ký').deleteRow(${first + 1});`);
      return workspace;
    };
    const { workspace, result } = slowly<RestoreResult>(harmed, 'restoreJournal');
    expect(result).toMatchObject({ ok: true, message: expect.stringContaining('ghi lại 1 dòng bị xóa') });
    restore(workspace);
    const before = journalOf(office());
    expect(journalOf(workspace).slice(0, before.length)).toEqual(before);
  });

  test('are told when there is no time for all of them', () => {
    expect(slowly<RestoreResult>(office, 'restoreJournal').result).toMatchObject({ ok: false, message: copyTexts.tooMany(1) });
    expect(office().as(who.owner).runFromPage('restoreJournal', [])).toMatchObject({ ok: true, message: copyTexts.nothing });
  });
});
