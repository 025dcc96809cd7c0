// A service that fails at any call, and another person who acts in the midst of a run.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel, DialogResult } from '../../src/actions/page-models';
import { byHand } from '../support/hands';
import { actsOf, keptOffice, rowsOf, who } from '../support/office';
import { sendForm } from '../support/stories';
import { callsOf, dialogs, struck, theForm } from './stories';
import { expectInOrder, mailCounts, registerOf, sentButNotMarked, sweepTwice } from './undisturbed';

const all = [theForm, ...dialogs].map((story, index) => ({ ...story, index }));

/** Runs the check for each call; a failure says at which. */
function atEach(calls: number[], check: (call: number) => void): void {
  for (const call of calls) {
    try {
      check(call);
    } catch (error) {
      throw new Error(`at call ${call}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Waiting for the lock takes time of its own. */
const timeless = (rows: Record<string, string>[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([header]) => !header.endsWith(' lúc'))));

describe.each(all)('$name', ({ runs, begin, ready, index }) => {
  const office = keptOffice('2026-11-23T09:20+07:00', begin);
  const strides: [number, number] = runs === 'submitDialog' ? [61, 400] : [29, 29];

  test('while a service fails once', () => {
    const reference = office();
    ready(reference)();
    const calls = callsOf(reference, runs);
    sweepTwice(reference);
    const [register, mails] = [registerOf(reference), mailCounts(reference)];
    atEach(struck(calls, index, strides), (call) => {
      const workspace = office();
      const press = ready(workspace);
      workspace.fault({ functionName: runs, atCall: call, effect: { error: 'Service error: try again later' } });
      const first = press();
      const twice = sentButNotMarked(workspace);
      // Whatever the page was told, pressing again does not write twice.
      if (first && !first.ok) expect(first.message).toMatch(/^(Có lỗi ngoài dự kiến|Chưa|Sổ đang bận)/);
      if (first) expect(press()).toMatchObject({ ok: true });
      sweepTwice(workspace);
      expectInOrder(workspace);
      expect(registerOf(workspace)).toEqual(register);
      expect(mailCounts(workspace)).toEqual(
        Object.fromEntries(Object.entries(mails).map(([mail, count]) => [mail, count + Number(twice.includes(mail))])),
      );
    });
  });

  test('while somebody else reports by form', () => {
    const reference = office();
    ready(reference)();
    const calls = callsOf(reference, runs);
    sendForm(reference, { 'Thiết bị/hệ thống': 'Máy quét' });
    sweepTwice(reference);
    const mails = Object.values(mailCounts(reference)).length;
    atEach(struck(calls, index + 2, strides), (call) => {
      const workspace = office();
      const press = ready(workspace);
      workspace.fault({
        functionName: runs,
        atCall: call,
        effect: { interleave: () => sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' }) },
      });
      const first = press();
      if (first && !first.ok) expect(press()).toMatchObject({ ok: true });
      sweepTwice(workspace);
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

describe.each(dialogs)('$name', ({ begin, ready }) => {
  const office = keptOffice('2026-11-23T09:20+07:00', begin);

  test('while the sweep runs', () => {
    const reference = office();
    ready(reference)();
    const calls = callsOf(reference, 'submitDialog');
    sweepTwice(reference);
    const [register, mails] = [timeless(registerOf(reference)), mailCounts(reference)];
    atEach(struck(calls, 7, [31, 200]), (call) => {
      const workspace = office();
      const press = ready(workspace);
      const person = workspace.person;
      const interleave = () => {
        try {
          workspace.as(who.owner).call('onSweep');
        } catch {
          // It does not get the lock; the next one does.
        }
        workspace.as(person);
      };
      workspace.fault({ functionName: 'submitDialog', atCall: call, effect: { interleave } });
      if (!press()!.ok) expect(press()).toMatchObject({ ok: true });
      sweepTwice(workspace);
      expectInOrder(workspace);
      expect(timeless(registerOf(workspace))).toEqual(register);
      expect(mailCounts(workspace)).toEqual(mails);
    });
  });
});

describe('the sweep, which has a row to put back', () => {
  const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    sendForm(workspace);
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
    // By a script: no trigger tells the register of it.
    byHand(workspace, who.owner, "sheet('Sổ sự cố').deleteRow(2);");
  });
  const opened = (workspace: Workspace) => openFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0002') as DialogModel;

  test('while another incident is received', () => {
    const reference = office();
    const calm = opened(reference);
    reference.as(who.owner).call('onSweep');
    const calls = callsOf(reference, 'onSweep');
    send(reference.as(who.it), calm, {});
    sweepTwice(reference);
    const [register, mails] = [timeless(registerOf(reference)), mailCounts(reference)];
    atEach(struck(calls, 0, [9, 9]), (call) => {
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
      sweepTwice(workspace);
      expectInOrder(workspace);
      expect(timeless(registerOf(workspace))).toEqual(register);
      expect(mailCounts(workspace)).toEqual(mails);
    });
  });
});

describe('the same dialog pressed by two', () => {
  const [received] = dialogs;
  const office = keptOffice('2026-11-23T09:20+07:00', received!.begin);

  test('one is taken, the other is told', () => {
    const trial = office();
    received!.ready(trial)();
    atEach(struck(callsOf(trial, 'submitDialog'), 3, [31, 250]), (call) => {
      const workspace = office();
      const other = openFromMenu(workspace.as(who.otherIt), 'menuReceive', 'SC-2026-0001') as DialogModel;
      const press = received!.ready(workspace);
      let answer: DialogResult | undefined;
      const interleave = () => {
        answer = send(workspace.as(who.otherIt), other, {});
        workspace.as(who.it);
      };
      workspace.fault({ functionName: 'submitDialog', atCall: call, effect: { interleave } });
      const results = [press(), answer];
      expect(results.filter((result) => result?.ok)).toHaveLength(1);
      expect(results.find((result) => !result?.ok)!.message).toMatch(/vừa có người khác xử lý|^Sổ đang bận/);
      sweepTwice(workspace);
      expectInOrder(workspace);
      expect(actsOf(workspace, 'SC-2026-0001')).toEqual(['Báo sự cố', 'Tiếp nhận, phân loại']);
    });
  });
});
