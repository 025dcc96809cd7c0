// Two people act on who keeps the register in one moment: at each remote call of the one, the other is done whole.
import type { Workspace } from 'apps-script-emulator';
import { isRemote } from '../../../bench/cost-model';
import { answerTo, openFromMenu } from '../../../desk/samples/dialogs';
import type { DialogModel, DialogResult } from '../../../src/actions/page-models';
import { keptOffice, rowsOf, who } from '../../support/office';
import { type StepResult, setUp } from '../../support/set-up';
import { delegate } from '../../support/stories';

const next = who.otherIt;
const office = keptOffice('2026-11-23T08:00+07:00', (workspace) => {
  const row = workspace.grid('Phân quyền').findIndex((cells) => cells[3] === next) + 1;
  workspace.as(who.owner).type('Phân quyền', `E${row}`, 'CNTT; Quản trị');
  setUp(workspace);
  if (!delegate(workspace, '23/11/2026', '23/11/2026').ok) throw new Error('no delegation');
});

type Press = () => { ok: boolean; message: string };
type Prepare = (workspace: Workspace) => Press;

const step =
  (email: string, id: string, chosen = ''): Prepare =>
  (workspace) =>
  () =>
    workspace.as(email).runFromPage('runSetupStep', [id, chosen]) as StepResult;
const ask = step(next, 'takeOver.ask');
const offer = step(who.owner, 'passOn.offer', next);
const asked = (workspace: Workspace) => {
  if (!ask(workspace)().ok) throw new Error('the request failed');
};
const answering =
  (email: string, action: 'agreeKeeper' | 'refuseKeeper'): Prepare =>
  (workspace) => {
    const dialog = openFromMenu(workspace.as(email), 'menuAgreeKeeper') as DialogModel;
    const answer = answerTo(dialog, action === 'refuseKeeper' ? { reason: 'Tài khoản cũ còn dùng' } : {}, action);
    return () => workspace.as(email).runFromPage('submitDialog', [answer]) as DialogResult;
  };

/** Lets the other act at each remote call of the one, in an office each; returns the offices with what was answered. */
function meetings(one: Prepare, other: Prepare, before: (workspace: Workspace) => void = () => undefined) {
  const opened = (more = {}) => {
    const workspace = office(more);
    before(workspace);
    return workspace;
  };
  const calls: string[] = [];
  let isCounting = false;
  const undisturbed = opened({ onCall: (method: string) => void (isCounting && calls.push(method)) });
  const press = one(undisturbed);
  isCounting = true;
  press();
  const remote = calls.flatMap((method, index) => (isRemote(method) ? [index + 1] : []));
  expect(remote.length).toBeGreaterThan(2);
  return remote.map((call) => {
    let count = 0;
    let isAtWork = false;
    const workspace: Workspace = opened({
      onCall: () => {
        if (isAtWork && ++count === call) workspace.fault({ atCall: 1, effect: { interleave } });
      },
    });
    let met: ReturnType<Press> | undefined;
    const pressOther = other(workspace);
    const pressOne = one(workspace);
    const interleave = () => {
      isAtWork = false;
      const { person } = workspace;
      met = pressOther();
      workspace.as(person);
    };
    isAtWork = true;
    const answer = pressOne();
    return { call, workspace, answers: [answer, met!] };
  });
}

const entries = (workspace: Workspace) =>
  rowsOf(workspace, 'Nhật ký')
    .filter((row) => row['Mã sự cố'] === '' && /quản trị sổ/.test(row['Sự kiện']!))
    .map((row) => row['Sự kiện']);

test('a request pressed twice is journalled once', () => {
  for (const { call, workspace } of meetings(ask, ask)) expect([call, ...entries(workspace)]).toEqual([call, 'Đề nghị nhận quản trị sổ']);
});

test.each([
  ['a request meets the offer', ask, offer],
  ['an offer meets the request', offer, ask],
] as const)('%s: both stand', (_what, one, other) => {
  for (const { call, workspace, answers } of meetings(one, other)) {
    const done = answers.map(({ ok }) => ok);
    // Whoever finds the register busy is told so, and presses again.
    answers.forEach(({ ok, message }) => {
      if (!ok) expect(message).toMatch(/^Có người khác đang ghi/);
    });
    const [isAsked, isOffered] = one === ask ? done : [done[1], done[0]];
    if (!isAsked) expect(ask(workspace)().ok).toBe(true);
    if (!isOffered) expect(offer(workspace)().ok).toBe(true);
    const page = openFromMenu(workspace.as(next), 'menuTakeOver');
    expect([call, page.kind === 'progress' && page.steps[0]!.id]).toEqual([call, 'takeOver.accept']);
    const waiting = openFromMenu(workspace.as(who.chairman), 'menuAgreeKeeper');
    expect([call, waiting.kind]).toEqual([call, 'dialog']);
  }
});

test.each([
  ['agreeKeeper', 'refuseKeeper'],
  ['refuseKeeper', 'agreeKeeper'],
] as const)('one leader presses %s while the other presses %s: a refusal counts, and nobody is told the opposite', (first, second) => {
  for (const { call, workspace, answers } of meetings(answering(who.chairman, first), answering(who.viceChairman, second), asked)) {
    const page = openFromMenu(workspace.as(next), 'menuTakeOver');
    const isGiven = page.kind === 'progress' && page.steps[0]!.id === 'takeOver.accept';
    const [agreed, refused] = first === 'agreeKeeper' ? answers : [answers[1], answers[0]];
    expect([call, isGiven]).toEqual([call, agreed!.ok && !refused!.ok]);
    // Whoever agrees while the other refuses learns it at once; who had agreed before learns it by mail.
    const told = answers.filter(({ ok }) => ok).length;
    expect([call, first === 'agreeKeeper' ? told : told > 0]).toEqual([call, first === 'agreeKeeper' ? 1 : true]);
  }
});

test.each(['agreeKeeper', 'refuseKeeper'] as const)(
  'another person asks while a leader presses %s: the answer is not for that request',
  (action) => {
    for (const { call, workspace, answers } of meetings(answering(who.chairman, action), step(who.it, 'takeOver.ask'), asked)) {
      const page = openFromMenu(workspace.as(who.it), 'menuTakeOver');
      expect([call, page.kind === 'progress' && page.steps[0]!.id]).toEqual([call, 'takeOver.ask']);
      const waiting = openFromMenu(workspace.as(who.chairman), 'menuAgreeKeeper');
      expect([call, waiting.kind]).toEqual([call, answers[1]!.ok ? 'dialog' : 'notice']);
    }
  },
);
