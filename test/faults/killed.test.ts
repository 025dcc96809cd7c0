// A run dies at any call: the person presses again, reconciliation does the rest, nothing is lost or doubled.
import { keptOffice } from '../support/office';
import { callsOf, dialogs, faultedCalls, sendingForm } from './stories';
import { expectInOrder, expectMails, mailCounts, reconcileTwice, registerOf, sentButNotMarked } from './undisturbed';

/** The number of mails that were sent but not marked as sent, over all stories. */
let unmarkedCount = 0;

/** Every button runs the same code; `npm run faults` kills them all. */
const stories = [sendingForm, ...dialogs].filter(({ name }) => /form|received|approved/.test(name));

describe.each(stories)('$name', ({ functionNames, begin, prepare }) => {
  const office = keptOffice('2026-11-23T09:20+07:00', begin);

  test.each(functionNames)('%s dies at any of its calls: register and mails end as without the fault', (functionName) => {
    const reference = office();
    prepare(reference)();
    const calls = callsOf(reference, functionName);
    reconcileTwice(reference);
    expectInOrder(reference);
    const [register, mails] = [registerOf(reference), mailCounts(reference)];
    for (const call of faultedCalls(calls)) {
      const workspace = office();
      const press = prepare(workspace);
      workspace.fault({ functionName, atCall: call, effect: 'kill' });
      try {
        try {
          press();
        } catch {
          // As on the platform, the page learns only that the server failed, and the person presses again.
        }
        const unmarkedMails = sentButNotMarked(workspace);
        unmarkedCount += unmarkedMails.length;
        if (functionName !== 'onFormSubmitted') expect(press()).toMatchObject({ ok: true });
        reconcileTwice(workspace);
        expectInOrder(workspace);
        expect(registerOf(workspace)).toEqual(register);
        expectMails(workspace, mails, unmarkedMails);
      } catch (error) {
        throw new Error(`killed at call ${call} of ${calls}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });
});

test('some runs died between sending a mail and marking it as sent', () => {
  expect(unmarkedCount).toBeGreaterThan(0);
});

describe('a page that is closed after the answer', () => {
  const [reception] = dialogs;
  const office = keptOffice('2026-11-23T09:20+07:00', reception!.begin);

  test('loses nothing: after ten minutes the sweep makes its documents and sends its mails', () => {
    const reference = office();
    reception!.prepare(reference)();
    reconcileTwice(reference);
    const workspace = office();
    const press = reception!.prepare(workspace);
    // The calls that follow the answer never come.
    for (const functionName of ['makeDocument', 'sendMails']) workspace.fault({ functionName, atCall: 1, effect: 'kill' });
    expect(press).toThrow();
    const mails = workspace.mails().length;
    workspace.advanceTo(workspace.now() + 9 * 60_000);
    expect(workspace.mails()).toHaveLength(mails);
    reconcileTwice(workspace);
    expectInOrder(workspace);
    expect(registerOf(workspace)).toEqual(registerOf(reference));
    expect(mailCounts(workspace)).toEqual(mailCounts(reference));
  });
});
