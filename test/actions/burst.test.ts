// Sixty reports within a minute, under the APIs' quotas: each becomes one incident with a number of its own, and its mails go once.
import { mailsTo, officeAt, rowsOf, who } from '../support/office';
import { sendForm } from '../support/stories';

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
  expect(mailsTo(workspace, who.otherIt).filter(({ subject }) => subject.includes('Sự cố mới'))).toHaveLength(REPORTS);
  expect(new Set(rowsOf(workspace, 'Thư đi').map((row) => row['Trạng thái']))).toEqual(new Set(['Đã gửi']));
});

test('a sweep that dies among sixty mails sends at most one of them twice', () => {
  const office = () => {
    const workspace = officeAt('2026-11-23T09:20+07:00');
    for (let count = 1; count <= REPORTS; count++) sendForm(workspace, { 'Thư điện tử': '', 'Thiết bị/hệ thống': `Máy ${count}` }, 'never');
    return workspace;
  };
  const reference = office();
  reference.advanceTo(reference.now() + 11 * 60_000);
  const { calls } = reference.meters().find((meter) => meter.functionName === 'onSweep')!;
  const workspace = office();
  workspace.fault({ functionName: 'onSweep', atCall: calls - 100, effect: 'kill' });
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  const sent = () => mailsTo(workspace, who.otherIt).filter(({ subject }) => subject.includes('Sự cố mới')).length;
  expect(sent()).toBeGreaterThan(5);
  expect(sent()).toBeLessThan(REPORTS);
  workspace.advanceTo(workspace.now() + 31 * 60_000);
  expect([REPORTS, REPORTS + 1]).toContain(sent());
});
