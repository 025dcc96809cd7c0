// The chairman and his delegate decide on one plan, and meet at each remote call: one decision is journalled, the other gets a sentence.
import type { Workspace } from 'apps-script-emulator';
import { isRemote } from '../../bench/cost-model';
import { answerTo, openFromMenu } from '../../desk/samples/dialogs';
import type { ActionName, DialogModel, DialogResult } from '../../src/actions/page-models';
import { actsOf, keptOffice, who } from '../support/office';
import { disorderOf } from '../support/order';
import { delegate, incidentAt } from '../support/stories';

const code = 'SC-2026-0001';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B5');
  if (!delegate(workspace, '23/11/2026', '23/11/2026').ok) throw new Error('no delegation');
});
const typed = (action: ActionName) => ({ reason: action === 'return' ? 'Bổ sung báo giá' : '' });

/** Opens the dialog; returns the press of its button, from the Sheet or from the phone. */
function prepared(workspace: Workspace, email: string, action: ActionName, from: 'dialog' | 'webApp'): () => DialogResult {
  const dialog = openFromMenu(workspace.as(email), 'menuDecide', code) as DialogModel;
  const answer = answerTo(dialog, typed(action), action);
  return () => (workspace.as(email).runFromPage('submitDialogs', [[answer]], from) as DialogResult[])[0]!;
}

/** Returns the numbers of the calls of a decision that leave the host of the script. */
function remoteCalls(): number[] {
  const calls: string[] = [];
  const workspace = office({ onCall: (method, name) => void (name === 'submitDialogs' && calls.push(method)) });
  expect(prepared(workspace, who.chairman, 'approve', 'dialog')().ok).toBe(true);
  return calls.flatMap((method, index) => (isRemote(method) ? [index + 1] : []));
}

test.each([
  [who.chairman, 'approve', who.viceChairman, 'approve'],
  [who.chairman, 'approve', who.viceChairman, 'return'],
  [who.viceChairman, 'return', who.chairman, 'approve'],
] as const)('%s (%s) meets %s (%s)', (one, first, other, second) => {
  const calls = remoteCalls();
  expect(calls.length).toBeGreaterThan(4);
  for (const call of calls) {
    const workspace = office();
    const pressOther = prepared(workspace, other, second, 'webApp');
    const press = prepared(workspace, one, first, 'dialog');
    let met: DialogResult | undefined;
    const interleave = () => {
      met = pressOther();
      workspace.as(one);
    };
    workspace.fault({ functionName: 'submitDialogs', atCall: call, effect: { interleave } });
    const results = [press(), met!];
    const seen = [call, ...results.map(({ ok }) => ok)];
    expect([seen, results.filter(({ ok }) => ok).length]).toEqual([seen, 1]);
    expect(results.find(({ ok }) => !ok)!.message).toMatch(/vừa được người khác xử lý|^Có người khác đang ghi/);
    expect(actsOf(workspace, code).filter((name) => /^(Phê duyệt|Trả lại)/.test(name))).toEqual([
      (results[0]!.ok ? first : second) === 'approve' ? 'Phê duyệt' : expect.stringMatching(/^Trả lại/),
    ]);
    expect(disorderOf(workspace).filter((line) => /chain|rows of/.test(line))).toEqual([]);
  }
});
