// Final papers: what was approved or is left at the end is kept as PDF by the keeper; a change of its Doc is noticed and told.
import { createHash } from 'node:crypto';
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu } from '../../desk/samples/dialogs';
import type { CardModel, CheckAnswer } from '../../src/actions/page-models';
import { byHand } from '../support/hands';
import { anHourLater, keptOffice, mailsTo, rowsOf, who } from '../support/office';
import { someOf } from '../support/some-of';
import { incidentAt } from '../support/stories';

let code = '';
/** Approved; BM.03 lần 2 bears the approval, and no sweep has run since. */
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  code = incidentAt(workspace, 'B6');
});
const sweep = (workspace: Workspace) => {
  workspace.skipTo(workspace.now() + 11 * 60_000);
  workspace.advanceTo(workspace.now() + 10 * 60_000);
};
const files = (workspace: Workspace, what: RegExp) => workspace.files().filter(({ name, trashed }) => what.test(name) && !trashed);
const frozen = (workspace: Workspace) => rowsOf(workspace, 'Nhật ký').filter((row) => row['Sự kiện'] === 'Lưu bản PDF');
const labels = (workspace: Workspace) =>
  (openFromMenu(workspace.as(who.it), 'menuCard', code) as CardModel).documents.map(({ label }) => label);
const approvedName = () => `${code} BM.03 lần 2 – đã phê duyệt`;
const finals = (workspace: Workspace) =>
  (workspace.as(who.owner).runFromPage('loadCheck', [['papers']]) as Extract<CheckAnswer, { kind: 'checked' }>).groups
    .flatMap(({ lines }) => lines)
    .find(({ id }) => id === 'finals');
const edit = (workspace: Workspace, name: string) =>
  byHand(
    workspace,
    who.it,
    `const document = DocumentApp.openById('${files(workspace, new RegExp(`${name}$`))[0]!.id}');
     document.getBody().appendParagraph('Thêm sau khi phê duyệt'); document.saveAndClose();`,
  );

test('the approved paper is kept as PDF beside its Doc, which says that it is the approved one', () => {
  const workspace = office();
  sweep(workspace);
  const [pdf, ...more] = files(workspace, /\.pdf$/);
  expect(more).toEqual([]);
  expect(pdf).toMatchObject({ name: `${approvedName()}.pdf`, mimeType: 'application/pdf', owner: who.owner });
  const [doc] = files(workspace, /đã phê duyệt$/);
  expect(doc).toMatchObject({ name: approvedName(), parents: pdf!.parents });
  const [row, ...others] = frozen(workspace);
  expect(others).toEqual([]);
  expect(row!['Nội dung']).toBe('Lưu bản PDF của BM.03 lần 2 khi phê duyệt.');
  const { copy } = JSON.parse(row!['Dữ liệu']!) as { copy: { fileId: string; sha256: string } };
  expect(copy).toMatchObject({ fileId: pdf!.id, sha256: createHash('sha256').update(workspace.content(pdf!.id)).digest('hex') });
  expect(labels(workspace)).toEqual(
    expect.arrayContaining([
      'Đề nghị phê duyệt phương án và kinh phí (lần 2) – đã phê duyệt',
      'Đề nghị phê duyệt phương án và kinh phí (lần 2), bản PDF lưu',
    ]),
  );
  sweep(workspace);
  expect(files(workspace, /\.pdf$/)).toHaveLength(1);
});

test('at the end the last edition of each form is kept', () => {
  const workspace = office();
  fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, {});
  fillFromMenu(workspace, 'menuHandOver', code, {});
  sweep(workspace);
  expect(
    files(workspace, /\.pdf$/)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    `${code} BM.01 – bản cuối.pdf`,
    `${code} BM.02 – bản cuối.pdf`,
    `${code} BM.03 lần 2 – đã phê duyệt.pdf`,
    `${code} BM.04 – bản cuối.pdf`,
    `${code} BM.05 – bản cuối.pdf`,
  ]);
});

test('a change of the Doc afterwards is on the card and in the health check, and keepers and chairman are told once', () => {
  const workspace = office();
  sweep(workspace);
  anHourLater(workspace);
  expect(finals(workspace)).toMatchObject({ state: 'well' });
  edit(workspace, approvedName());
  anHourLater(workspace);
  expect(labels(workspace)).toContain('Đề nghị phê duyệt phương án và kinh phí (lần 2) – đã phê duyệt, đã sửa sau khi phê duyệt');
  expect(finals(workspace)).toMatchObject({ state: 'notice', found: expect.stringContaining(`${code} BM.03 lần 2`) });
  const told = () =>
    [who.owner, who.chairman].map(
      (email) => mailsTo(workspace, email).filter(({ subject }) => /bị sửa sau khi đã lưu bản PDF/.test(subject)).length,
    );
  expect(told()).toEqual([1, 1]);
  anHourLater(workspace);
  expect(told()).toEqual([1, 1]);
  // The PDF is as it was.
  const { copy } = JSON.parse(frozen(workspace)[0]!['Dữ liệu']!) as { copy: { fileId: string; sha256: string } };
  expect(createHash('sha256').update(workspace.content(copy.fileId)).digest('hex')).toBe(copy.sha256);
  edit(workspace, approvedName());
  anHourLater(workspace);
  expect(told()).toEqual([2, 2]);
});

test('a change before the first look is found by it, though the timer stood still for hours', () => {
  const workspace = office();
  sweep(workspace);
  workspace.skipTo(workspace.now() + 5 * 60_000);
  edit(workspace, approvedName());
  workspace.skipTo(workspace.now() + 3 * 3_600_000);
  anHourLater(workspace);
  expect(labels(workspace).filter((label) => label.includes('đã sửa sau khi phê duyệt'))).toHaveLength(1);
});

test('a name that a person gave stays, and a copy that a person makes is not taken for the paper', () => {
  const workspace = office();
  byHand(workspace, who.it, `DriveApp.getFileById('${files(workspace, /BM\.03 lần 2$/)[0]!.id}').setName('Bản trình anh Đức');`);
  sweep(workspace);
  expect(files(workspace, /^Bản trình anh Đức$/)).toHaveLength(1);
  workspace.skipTo(workspace.now() + 15 * 60_000);
  byHand(
    workspace,
    who.it,
    `const paper = DriveApp.getFileById('${files(workspace, /^Bản trình anh Đức$/)[0]!.id}');
     const copy = paper.makeCopy('Bản nháp', paper.getParents().next());
     const document = DocumentApp.openById(copy.getId()); document.getBody().appendParagraph('nháp'); document.saveAndClose();`,
  );
  anHourLater(workspace);
  anHourLater(workspace);
  expect(labels(workspace).filter((label) => label.includes('đã sửa'))).toEqual([]);
});

test('a paper that is gone is told once a day, and stops no other', () => {
  const workspace = office();
  fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, {});
  fillFromMenu(workspace, 'menuHandOver', code, {});
  // The papers belong to whoever pressed.
  byHand(workspace, who.it, `DriveApp.getFileById('${files(workspace, /BM\.02$/)[0]!.id}').setTrashed(true);`);
  sweep(workspace);
  sweep(workspace);
  anHourLater(workspace);
  expect(files(workspace, /\.pdf$/)).toHaveLength(4);
  const told = mailsTo(workspace, who.owner).filter(({ subject }) => subject.startsWith('Chưa lưu được bản PDF'));
  expect(told).toHaveLength(1);
  expect(told[0]!.body).toContain(`${code} BM.02`);
});

test('a run that dies anywhere is finished by the next: one PDF, recorded once', () => {
  const calls: string[] = [];
  const counting = office({ onCall: (method, functionName) => void (functionName === 'onSweep' && calls.push(method)) });
  sweep(counting);
  const first = calls.indexOf('Drive.Files.generateIds');
  expect(first).toBeGreaterThan(0);
  const places = Array.from({ length: calls.length }, (_, index) => index + 1).filter((place) => place > first - 6);
  for (const atCall of someOf(places, 9)) {
    const workspace = office();
    workspace.skipTo(workspace.now() + 11 * 60_000);
    workspace.fault({ functionName: 'onSweep', atCall, effect: 'kill' });
    workspace.advanceTo(workspace.now() + 10 * 60_000);
    sweep(workspace);
    sweep(workspace);
    expect([atCall, files(workspace, /\.pdf$/).map(({ name }) => name)]).toEqual([atCall, [`${approvedName()}.pdf`]]);
    expect([atCall, frozen(workspace).length]).toEqual([atCall, 1]);
  }
});

test('a change is told and recorded wherever the run that found it dies', () => {
  const changed = (more = {}) => {
    const workspace = office(more);
    sweep(workspace);
    anHourLater(workspace);
    edit(workspace, approvedName());
    workspace.skipTo(workspace.now() + 61 * 60_000);
    return workspace;
  };
  const calls: string[] = [];
  let isCounting = false;
  const counting = changed({
    onCall: (method: string, functionName: string) => void (isCounting && functionName === 'onSweep' && calls.push(method)),
  });
  isCounting = true;
  counting.advanceTo(counting.now() + 10 * 60_000);
  const mail = calls.indexOf('MailApp.sendEmail') + 1;
  expect(mail).toBeGreaterThan(1);
  for (const atCall of someOf(
    Array.from({ length: calls.length - mail + 8 }, (_, index) => mail - 8 + index).filter((place) => place <= calls.length),
    8,
  )) {
    const workspace = changed();
    workspace.fault({ functionName: 'onSweep', atCall, effect: 'kill' });
    workspace.advanceTo(workspace.now() + 10 * 60_000);
    anHourLater(workspace);
    anHourLater(workspace);
    const told = [who.owner, who.chairman].map(
      (email) => mailsTo(workspace, email).filter(({ subject }) => /bị sửa sau khi đã lưu bản PDF/.test(subject)).length,
    );
    expect([atCall, ...told.map((count) => count > 0)]).toEqual([atCall, true, true]);
    expect([atCall, labels(workspace).filter((label) => label.includes('đã sửa sau khi phê duyệt')).length]).toEqual([atCall, 1]);
  }
});

test('a copy that fails each time hides neither papers that are gone nor changes of others', () => {
  let isFailing = false;
  const workspace: Workspace = office({
    onCall: (method) => {
      if (isFailing && method === 'Drive.Files.generateIds') workspace.fault({ atCall: 1, effect: { error: 'Service error: Drive' } });
    },
  });
  sweep(workspace);
  anHourLater(workspace);
  edit(workspace, approvedName());
  fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, {});
  fillFromMenu(workspace, 'menuHandOver', code, {});
  byHand(workspace, who.it, `DriveApp.getFileById('${files(workspace, /BM\.02$/)[0]!.id}').setTrashed(true);`);
  isFailing = true;
  anHourLater(workspace);
  expect(
    mailsTo(workspace, who.owner)
      .map(({ subject }) => subject)
      .join(),
  ).toMatch(/bị sửa sau khi đã lưu bản PDF.*Chưa lưu được bản PDF|Chưa lưu được bản PDF.*bị sửa sau khi đã lưu bản PDF/s);
});

test('copies that cannot be noted, because the register is busy, are noted by later passes and never made anew', () => {
  const other = 'SC-2026-0002';
  let failing = '';
  let isMade = false;
  const workspace: Workspace = office({
    onCall: (method, functionName) => {
      if (method === 'Drive.Files.create' && functionName === 'onSweep') isMade = true;
      if (!isMade || method !== 'Lock.tryLock') return;
      isMade = false;
      const last = workspace.files().at(-1)!.name;
      if (failing && last.startsWith(failing)) workspace.fault({ atCall: 1, effect: { error: 'Service error: Lock' } });
    },
  });
  incidentAt(workspace, 'B6');
  const names = () =>
    files(workspace, /\.pdf$/)
      .map(({ name }) => name)
      .sort();
  failing = other;
  sweep(workspace);
  expect(names()).toEqual([`${approvedName()}.pdf`, `${other} BM.03 lần 2 – đã phê duyệt.pdf`]);
  expect(frozen(workspace)).toHaveLength(1);
  // More papers come before it, and the first of them cannot be noted either: nothing is made behind it.
  fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, {});
  fillFromMenu(workspace, 'menuHandOver', code, {});
  failing = code;
  sweep(workspace);
  expect([names().length, frozen(workspace).length]).toEqual([3, 1]);
  failing = '';
  sweep(workspace);
  sweep(workspace);
  expect(names()).toEqual([...new Set(names())]);
  expect(frozen(workspace)).toHaveLength(6);
});

test('«Đối chiếu» of an officer keeps no copy: it would be the officer’s; the keeper’s next run does', () => {
  const workspace = office();
  workspace.skipTo(workspace.now() + 11 * 60_000);
  workspace.as(who.it).call('menuSweep');
  expect(files(workspace, /\.pdf$/)).toEqual([]);
  sweep(workspace);
  expect(files(workspace, /\.pdf$/).map(({ owner }) => owner)).toEqual([who.owner]);
});
