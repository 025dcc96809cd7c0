// Sixty reports within a minute, under the APIs' quotas: each becomes one incident with a number of its own, and its mails go once.
import type { Workspace } from 'apps-script-emulator';
import { officeAt, rowsOf, who } from '../support/office';
import { sendForm } from '../support/stories';
import { mailsOneByOne } from '../support/unfolded-mails';

const REPORTS = 60;

test.each(['once', 'never'] as const)('sixty reports whose events come %s are sixty incidents after one sweep', (deliver) => {
  const workspace = officeAt('2026-11-23T09:20+07:00', { minuteQuotas: true });
  for (let count = 1; count <= REPORTS; count++) sendForm(workspace, { 'Thiết bị/hệ thống': `Máy ${count}` }, deliver);
  const taken = () => rowsOf(workspace, 'Sổ sự cố');
  // The API takes sixty reads a minute: some runs leave their response to the sweep.
  expect(taken().length).toBeLessThan(REPORTS);
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(taken().map((row) => row['Mã sự cố'])).toEqual(
    Array.from({ length: REPORTS }, (_, index) => `SC-2026-${String(index + 1).padStart(4, '0')}`),
  );
  expect(new Set(taken().map((row) => row['Thiết bị'])).size).toBe(REPORTS);
  const mails = mailsOneByOne(workspace, who.otherIt).filter(({ subject }) => subject.includes('Sự cố mới'));
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(REPORTS);
  expect(mails).toHaveLength(REPORTS);
  if (deliver === 'never') expect(workspace.mails().filter(({ to }) => to.includes(who.otherIt)).length).toBeLessThan(10);
  expect(new Set(rowsOf(workspace, 'Thư đi').map((row) => row['Trạng thái']))).toEqual(new Set(['Đã gửi']));
});

test('a sweep that dies among sixty mails sends at most one message twice', () => {
  const office = (onCall?: (method: string, functionName: string) => void) => {
    const workspace = officeAt('2026-11-23T09:20+07:00', onCall ? { onCall } : {});
    for (let count = 1; count <= REPORTS; count++) sendForm(workspace, { 'Thư điện tử': '', 'Thiết bị/hệ thống': `Máy ${count}` }, 'never');
    return workspace;
  };
  const reference = office();
  reference.advanceTo(reference.now() + 11 * 60_000);
  const messages = (workspace: Workspace) => workspace.mails().filter(({ to }) => to.includes(who.otherIt)).length;
  const all = messages(reference);
  const calls: string[] = [];
  const onCall = (method: string, functionName: string) => functionName === 'onSweep' && calls.push(method);
  const watched = office(onCall);
  watched.advanceTo(watched.now() + 11 * 60_000);
  const sends = calls.flatMap((method, index) => (method === 'MailApp.sendEmail' ? [index + 1] : []));
  const workspace = office();
  // Between a message and the note that it went.
  workspace.fault({ functionName: 'onSweep', atCall: sends[3]! + 1, effect: 'kill' });
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(messages(workspace)).toBeLessThan(all);
  workspace.advanceTo(workspace.now() + 31 * 60_000);
  expect([all, all + 1]).toContain(messages(workspace));
  expect(new Set(mailsOneByOne(workspace, who.otherIt).map(({ subject }) => subject)).size).toBe(
    new Set(mailsOneByOne(reference, who.otherIt).map(({ subject }) => subject)).size,
  );
});
