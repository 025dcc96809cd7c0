// «Kiểm tra hệ thống» on the copies of the journal: how far they have come, their folder, and who can open it.
import type { Workspace } from 'apps-script-emulator';
import type { CheckAnswer, CheckLine } from '../../../src/actions/page-models';
import { byHand } from '../../support/hands';
import { goOnTo, officeAt, who } from '../../support/office';
import { sendForm } from '../../support/stories';
import { copiesOf, officeWithCopies, restore } from './copies';

const office = officeWithCopies();
const lineOf = (workspace: Workspace): CheckLine => {
  const answer = workspace.runFromPage('loadCheck', [['running']]) as CheckAnswer;
  if (answer.kind === 'notice') throw new Error(answer.message);
  return answer.groups[0]!.lines.find(({ id }) => id === 'copies')!;
};
const cure = (workspace: Workspace) => {
  expect(lineOf(workspace.as(who.owner)).button?.cure).toBe('copies');
  expect(workspace.runFromPage('cureCheck', ['copies'])).toMatchObject({ ok: true });
};
const folderOf = (workspace: Workspace) => workspace.files().find(({ name, trashed }) => name === 'Bản lưu nhật ký' && !trashed)!;

test('it tells when the last copy was made and how many rows wait', () => {
  const workspace = office();
  expect(lineOf(workspace)).toMatchObject({
    state: 'well',
    found: expect.stringMatching(/^Lưu gần nhất lúc .*; \d+ dòng mới chờ đêm nay\.$/),
  });
  expect(lineOf(workspace.as(who.it))).toMatchObject({ state: 'well', found: expect.stringContaining(who.owner) });
  expect(lineOf(officeAt('2026-11-23T09:20+07:00').as(who.owner))).toMatchObject({ state: 'untried' });
});

test('administrators who cannot open the folder are named, and the button lets them in; one without an address is told elsewhere', () => {
  const workspace = office();
  const people = ['tam@sontay.example', ''].map((email, at) => [`Người ${at}`, 'Công chức', 'Công an xã', email, 'Quản trị']);
  workspace.as(who.owner).type('Phân quyền', 'A7:E8', people);
  expect(lineOf(workspace)).toMatchObject({ state: 'notice', found: expect.stringMatching(/(?<!, )tam@sontay\.example/) });
  cure(workspace);
  expect(lineOf(workspace).state).toBe('well');
});

test('rows that wait for days are told', () => {
  const workspace = office();
  workspace.skipTo('2026-11-28T09:00+07:00');
  expect(lineOf(workspace)).toMatchObject({ state: 'wrong', found: expect.stringContaining('chưa được lưu') });
});

test('after restoring, the rows that wait are counted from where the last saved row stands now', () => {
  const workspace = office();
  byHand(workspace, who.it, "sheet('Nhật ký').deleteRows(3, 2);");
  goOnTo(workspace, '2026-11-26T08:00');
  expect(lineOf(workspace.as(who.owner)).found).not.toContain('dòng mới');
  restore(workspace);
  expect(lineOf(workspace).found).toContain('; 1 dòng mới chờ đêm nay.');
});

test('others who can open the folder are named, and the button takes them away', () => {
  const workspace = office();
  workspace.share(folderOf(workspace).id, who.it, 'viewer');
  expect(lineOf(workspace)).toMatchObject({ state: 'wrong', found: expect.stringContaining(who.it) });
  byHand(
    workspace,
    who.owner,
    `DriveApp.getFolderById('${folderOf(workspace).id}').setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);`,
  );
  expect(lineOf(workspace)).toMatchObject({ state: 'wrong', found: expect.stringContaining('người có liên kết') });
  cure(workspace);
  expect(lineOf(workspace).state).toBe('well');
});

test('a folder in the bin is told; the button makes another, and all rows are saved again', () => {
  const workspace = office();
  byHand(workspace, who.owner, `DriveApp.getFolderById('${folderOf(workspace).id}').setTrashed(true);`);
  expect(lineOf(workspace)).toMatchObject({ state: 'wrong', found: expect.stringContaining('đã bị xóa') });
  cure(workspace);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
  goOnTo(workspace, '2026-11-25T11:00');
  expect(copiesOf(workspace).at(-1)).toMatch(/^Nhật ký 2026-11-25, dòng 2-/);
  expect(lineOf(workspace).state).toBe('well');
});
