// A service fails at any call of a run, or somebody else acts during the run.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel, DialogResult } from '../../src/actions/page-models';
import { byHand } from '../support/hands';
import { actsOf, keptOffice, rowsOf, who } from '../support/office';
import { incidentAt, sendForm } from '../support/stories';
import { callsOf, dialogs, faultedCalls, sendingForm } from './stories';
import { expectInOrder, expectMails, mailCounts, reconcileTwice, registerOf, sentButNotMarked } from './undisturbed';

/** Every button runs the same code; `npm run faults` disturbs them all. */
const stories = [sendingForm, ...dialogs]
  .filter(({ name }) => /form|received|approved/.test(name))
  .map((story) => ({ ...story, functionName: story.functionNames[0]! }));

/** Runs the check for each call; a failure names the call. */
function atEach(calls: number[], check: (call: number) => void): void {
  for (const call of calls) {
    try {
      check(call);
    } catch (error) {
      throw new Error(`at call ${call}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Removes the times, because waiting for the lock takes time. */
const withoutTimes = (rows: Record<string, string>[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([header]) => !header.endsWith(' lúc'))));

describe.each(stories)('$name', ({ functionName, begin, prepare }) => {
  const office = keptOffice('2026-11-23T09:20+07:00', begin);
  test('a service fails once: register and mails end as without the fault', () => {
    const reference = office();
    prepare(reference)();
    const calls = callsOf(reference, functionName);
    reconcileTwice(reference);
    const [register, mails] = [registerOf(reference), mailCounts(reference)];
    atEach(faultedCalls(calls, 4), (call) => {
      const workspace = office();
      const press = prepare(workspace);
      workspace.fault({ functionName, atCall: call, effect: { error: 'Service error: try again later' } });
      const first = press();
      const unmarkedMails = sentButNotMarked(workspace);
      // The person presses again after any answer, and nothing is written twice.
      if (first && !first.ok)
        expect(first.message).toMatch(/^(Google \S+ đang trục trặc|Google chưa làm được|Chưa|Có người khác đang ghi)/);
      if (first) expect(press()).toMatchObject({ ok: true });
      reconcileTwice(workspace);
      expectInOrder(workspace);
      expect(registerOf(workspace)).toEqual(register);
      expectMails(workspace, mails, unmarkedMails);
    });
  });

  test('somebody else reports by form during the run: both are recorded once', () => {
    const reference = office();
    prepare(reference)();
    const calls = callsOf(reference, functionName);
    sendForm(reference, { 'Thiết bị/hệ thống': 'Máy quét' });
    reconcileTwice(reference);
    const mails = Object.values(mailCounts(reference)).length;
    atEach(faultedCalls(calls, 4), (call) => {
      const workspace = office();
      const press = prepare(workspace);
      workspace.fault({
        functionName,
        atCall: call,
        effect: { interleave: () => sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' }) },
      });
      const first = press();
      if (first && !first.ok) expect(press()).toMatchObject({ ok: true });
      reconcileTwice(workspace);
      expectInOrder(workspace);
      expect(
        rowsOf(workspace, 'Sổ sự cố')
          .map((row) => row['Thiết bị'])
          .sort(),
      ).toEqual(['Máy in Canon LBP 2900', 'Máy quét']);
      expect(Object.values(mailCounts(workspace))).toEqual(Array(mails).fill(1));
    });
  });
});

describe.each(stories.filter(({ name }) => !name.includes('received')))('$name', ({ functionName, begin, prepare }) => {
  const office = keptOffice('2026-11-23T09:20+07:00', begin);

  test.each([
    ['503, but it was done', { response: 503, applied: true }],
    ['nothing, but it was done', { response: 'empty', applied: true }],
    ['503', { response: 503 }],
    ['too many calls', { response: 429 }],
  ] as const)('an API answers %s: register and mails end as without the fault', (_answer, effect) => {
    const reference = office();
    prepare(reference)();
    const calls = callsOf(reference, functionName);
    reconcileTwice(reference);
    const [register, mails] = [withoutTimes(registerOf(reference)), mailCounts(reference)];
    // The fault strikes the first API call from here on.
    atEach(faultedCalls(calls, 4), (call) => {
      const workspace = office();
      const press = prepare(workspace);
      workspace.fault({ functionName, atCall: call, effect });
      const first = press();
      const isWrite = workspace.meters().some((meter) => meter.functionName === functionName && meter.writes > 0);
      // After a lost answer the script looks whether its rows are there; a call that is refused for its number is made again.
      if (first && (effect.response === 429 || (isWrite && 'applied' in effect))) expect(first).toMatchObject({ ok: true });
      if (first && !first.ok) expect(press()).toMatchObject({ ok: true });
      reconcileTwice(workspace);
      expectInOrder(workspace);
      expect(withoutTimes(registerOf(workspace))).toEqual(register);
      expect(mailCounts(workspace)).toEqual(mails);
    });
  });
});

describe.each(stories.slice(1))('$name', ({ begin, prepare }) => {
  const office = keptOffice('2026-11-23T09:20+07:00', begin);

  test('the reconciliation runs at the same time: register and mails end as without it', () => {
    const reference = office();
    prepare(reference)();
    const calls = callsOf(reference, 'submitDialog');
    reconcileTwice(reference);
    const [register, mails] = [withoutTimes(registerOf(reference)), mailCounts(reference)];
    atEach(faultedCalls(calls, 4), (call) => {
      const workspace = office();
      const press = prepare(workspace);
      const person = workspace.person;
      const interleave = () => {
        try {
          workspace.as(who.owner).call('onSweep');
        } catch {
          // This run does not get the lock; the next one does.
        }
        workspace.as(person);
      };
      workspace.fault({ functionName: 'submitDialog', atCall: call, effect: { interleave } });
      if (!press()!.ok) expect(press()).toMatchObject({ ok: true });
      reconcileTwice(workspace);
      expectInOrder(workspace);
      expect(withoutTimes(registerOf(workspace))).toEqual(register);
      expect(mailCounts(workspace)).toEqual(mails);
    });
  });
});

describe('the reconciliation restores a row', () => {
  const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    sendForm(workspace);
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
    // A script deletes the row, so no trigger fires.
    byHand(workspace, who.owner, "sheet('Sổ sự cố').deleteRow(2);");
    // Register and journal are compared once an hour.
    workspace.skipTo(workspace.now() + 61 * 60_000);
  });
  const opened = (workspace: Workspace) => openFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0002') as DialogModel;

  test('another incident is received at the same time: register and mails end as one after the other', () => {
    const reference = office();
    const referenceDialog = opened(reference);
    reference.as(who.owner).call('onSweep');
    const calls = callsOf(reference, 'onSweep');
    send(reference.as(who.it), referenceDialog, {});
    reconcileTwice(reference);
    const [register, mails] = [withoutTimes(registerOf(reference)), mailCounts(reference)];
    atEach(faultedCalls(calls, 4), (call) => {
      const workspace = office();
      const dialog = opened(workspace);
      let answer: DialogResult | undefined;
      const interleave = () => {
        answer = send(workspace.as(who.it), dialog, {});
        workspace.as(who.owner);
      };
      workspace.fault({ functionName: 'onSweep', atCall: call, effect: { interleave } });
      workspace.as(who.owner).call('onSweep');
      if (!answer!.ok) expect(send(workspace.as(who.it), dialog, {})).toMatchObject({ ok: true });
      reconcileTwice(workspace);
      expectInOrder(workspace);
      expect(withoutTimes(registerOf(workspace))).toEqual(register);
      expect(mailCounts(workspace)).toEqual(mails);
    });
  });
});

describe('a person sorts the register while a button is pressed', () => {
  const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy in' });
    incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy quét' });
    incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy chiếu' });
    // Register and journal were compared a moment ago.
    workspace.advanceTo(workspace.now() + 61 * 60_000);
  });
  const opened = (workspace: Workspace) => openFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0002') as DialogModel;
  const byCode = (workspace: Workspace) =>
    withoutTimes(registerOf(workspace)).sort((one, other) => one['Mã sự cố']!.localeCompare(other['Mã sự cố']!));

  test('the next sweep puts right whatever was written into another row', () => {
    const reference = office();
    send(reference.as(who.it), opened(reference), {});
    const calls = callsOf(reference, 'submitDialog');
    reconcileTwice(reference);
    let displaced = 0;
    atEach(faultedCalls(calls, 8), (call) => {
      const workspace = office();
      const dialog = opened(workspace);
      const device = workspace.grid('Sổ sự cố')[0]!.indexOf('Thiết bị') + 1;
      const interleave = () => {
        workspace.sort('Sổ sự cố', device, true);
        workspace.as(who.it);
      };
      workspace.fault({ functionName: 'submitDialog', atCall: call, effect: { interleave } });
      const answer = send(workspace.as(who.it), dialog, {});
      if (!answer.ok) expect(send(workspace.as(who.it), dialog, {})).toMatchObject({ ok: true });
      // A second write marks the row that another incident's values went into.
      if (workspace.meters().some((meter) => meter.functionName === 'submitDialog' && meter.writes === 2)) displaced++;
      // Until then nobody is shown the incident as it was.
      expect(send(workspace.as(who.it), dialog, {}).message).toContain('không ghi lại');
      reconcileTwice(workspace);
      expectInOrder(workspace);
      expect(byCode(workspace)).toEqual(byCode(reference));
    });
    expect(displaced).toBeGreaterThan(0);
  });

  test('its row, the last one, is deleted in that moment: one row of it stands at the end, and none beside it', () => {
    const last = 'SC-2026-0003';
    const openedLast = (workspace: Workspace) => openFromMenu(workspace.as(who.it), 'menuReceive', last) as DialogModel;
    const reference = office();
    send(reference.as(who.it), openedLast(reference), {});
    const calls = callsOf(reference, 'submitDialog');
    reconcileTwice(reference);
    let displaced = 0;
    atEach(faultedCalls(calls, 8), (call) => {
      const workspace = office();
      const dialog = openedLast(workspace);
      const interleave = () => {
        workspace.as(who.it).deleteRows('Sổ sự cố', 4);
        workspace.as(who.it);
      };
      workspace.fault({ functionName: 'submitDialog', atCall: call, effect: { interleave } });
      const answer = send(workspace.as(who.it), dialog, {});
      if (!answer.ok) expect(send(workspace.as(who.it), dialog, {})).toMatchObject({ ok: true });
      if (workspace.meters().some((meter) => meter.functionName === 'submitDialog' && meter.writes === 2)) displaced++;
      reconcileTwice(workspace);
      expectInOrder(workspace);
      expect([call, byCode(workspace)]).toEqual([call, byCode(reference)]);
    });
    expect(displaced).toBeGreaterThan(0);
  });
});

describe('a person sorts «Thư đi» while mails are sent', () => {
  const [reception] = dialogs;
  const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
    // A mail that waits for the next day's quota.
    byHand(
      workspace,
      who.owner,
      "sheet('Thư đi').getRange(2, sheet('Thư đi').getRange('1:1').getValues()[0].indexOf('Trạng thái') + 1, 1, 2).setValues([['Chờ gửi', '']]);",
    );
    reception!.begin(workspace);
  });

  test.each([true, false])('no mail is lost (ascending: %s)', (ascending) => {
    const prepared = (workspace: Workspace) => {
      const dialog = openFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0002') as DialogModel;
      return () => send(workspace.as(who.it), dialog, {});
    };
    const reference = office();
    prepared(reference)();
    const calls = callsOf(reference, 'sendMails');
    reconcileTwice(reference);
    const mails = mailCounts(reference);
    atEach(faultedCalls(calls, 4), (call) => {
      const workspace = office();
      const press = prepared(workspace);
      const interleave = () => {
        workspace.sort('Thư đi', workspace.grid('Thư đi')[0]!.indexOf('Tiêu đề') + 1, ascending);
        workspace.as(who.it);
      };
      workspace.fault({ functionName: 'sendMails', atCall: call, effect: { interleave } });
      press();
      reconcileTwice(workspace);
      reconcileTwice(workspace);
      expect(new Set(rowsOf(workspace, 'Thư đi').map((row) => row['Trạng thái']))).toEqual(new Set(['Đã gửi']));
      const counts = mailCounts(workspace);
      expect(Object.keys(counts).sort()).toEqual(Object.keys(mails).sort());
      for (const [mail, count] of Object.entries(mails)) expect(counts[mail]!).toBeGreaterThanOrEqual(count);
    });
  });
});

describe('two people press the same dialog', () => {
  const [reception] = dialogs;
  const office = keptOffice('2026-11-23T09:20+07:00', reception!.begin);

  test('one press is recorded, the other person gets a refusal', () => {
    const reference = office();
    reception!.prepare(reference)();
    atEach(faultedCalls(callsOf(reference, 'submitDialog'), 4), (call) => {
      const workspace = office();
      const other = openFromMenu(workspace.as(who.otherIt), 'menuReceive', 'SC-2026-0001') as DialogModel;
      const press = reception!.prepare(workspace);
      let answer: DialogResult | undefined;
      const interleave = () => {
        answer = send(workspace.as(who.otherIt), other, {});
        workspace.as(who.it);
      };
      workspace.fault({ functionName: 'submitDialog', atCall: call, effect: { interleave } });
      const results = [press(), answer];
      expect(results.filter((result) => result?.ok)).toHaveLength(1);
      expect(results.find((result) => !result?.ok)!.message).toMatch(/vừa được người khác xử lý|^Có người khác đang ghi/);
      reconcileTwice(workspace);
      expectInOrder(workspace);
      expect(actsOf(workspace, 'SC-2026-0001')).toEqual(['Báo sự cố', 'Tiếp nhận, phân loại']);
    });
  });
});
