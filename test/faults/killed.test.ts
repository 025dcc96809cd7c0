// A run that dies at any call: whoever pressed presses again, the sweeps do the rest, and nothing is lost or doubled.
import { keptOffice } from '../support/office';
import { callsOf, dialogs, struck, theForm } from './stories';
import { expectInOrder, mailCounts, registerOf, sentButNotMarked, sweepTwice } from './undisturbed';

/** Mails that went twice, over all stories. */
let doubled = 0;

describe.each([theForm, ...dialogs].map((story, index) => ({ ...story, index })))('$name', ({ runs, begin, ready, index }) => {
  const office = keptOffice('2026-11-23T09:20+07:00', begin);

  test('killed at any of its calls', () => {
    const reference = office();
    ready(reference)();
    const calls = callsOf(reference, runs);
    sweepTwice(reference);
    expectInOrder(reference);
    const [register, mails] = [registerOf(reference), mailCounts(reference)];
    for (const call of struck(calls, index, runs === 'submitDialog' ? [13, 180] : [7, 7])) {
      const workspace = office();
      const press = ready(workspace);
      workspace.fault({ functionName: runs, atCall: call, effect: 'kill' });
      try {
        try {
          press();
        } catch {
          // As on the platform: the page only hears that the server failed, and is pressed again.
        }
        const twice = sentButNotMarked(workspace);
        doubled += twice.length;
        if (runs === 'submitDialog') expect(press()).toMatchObject({ ok: true });
        sweepTwice(workspace);
        expectInOrder(workspace);
        expect(registerOf(workspace)).toEqual(register);
        expect(mailCounts(workspace)).toEqual(
          Object.fromEntries(Object.entries(mails).map(([mail, count]) => [mail, count + Number(twice.includes(mail))])),
        );
      } catch (error) {
        throw new Error(`killed at call ${call} of ${calls}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });
});

test('some of the strikes did fall between sending and writing it down', () => {
  expect(doubled).toBeGreaterThan(0);
});
