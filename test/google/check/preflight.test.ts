// The preflight: what it finds on an account, under each answer to the open questions too, and that it leaves nothing behind.

import { underEveryAnswer, type Workspace } from 'apps-script-emulator';
import type { CheckAnswer, CheckLine } from '../../../src/actions/page-models';
import { byHand } from '../../support/hands';
import { anHourLater, blankWorkspace, mailsTo, officeAt, rowsOf, who } from '../../support/office';
import { sendForm } from '../../support/stories';

const at = '2026-11-23T08:00+07:00';

/** Returns the lines of the trials by id, without the prefix. */
function trialsOf(workspace: Workspace): Record<string, CheckLine> {
  const answer = workspace.runFromPage('loadCheck', [['trial']]) as Extract<CheckAnswer, { kind: 'checked' }>;
  return Object.fromEntries(answer.groups[0]!.lines.map((line) => [line.id.replace('trial.', ''), line]));
}
const others = (workspace: Workspace) =>
  Object.entries(trialsOf(workspace)).flatMap(([id, { state }]) => (state === 'well' ? [] : [`${id}: ${state}`]));
const tryOut = (workspace: Workspace) => workspace.runFromPage('runSetupStep', ['trial']) as { ok: boolean; message: string };
const filesOf = (workspace: Workspace) => [workspace.files().map(({ id, name, trashed }) => [id, name, trashed]), workspace.forms()];

function account(answers: object): Workspace {
  const workspace = blankWorkspace(at, { answers });
  workspace.runFromPage('runSetupStep', ['start']);
  return workspace;
}

underEveryAnswer((title, answers) => {
  test(`says what is otherwise ${title}`, () => {
    const workspace = account(answers);
    const before = filesOf(workspace);
    // The product leans on none of the open questions.
    expect(tryOut(workspace)).toMatchObject({ ok: true, message: expect.stringContaining('8 mục đạt') });
    expect(others(workspace)).toEqual(['reportIds: untried']);
    expect(filesOf(workspace)).toEqual(before);
  });
});

test('is the last step of set-up; before it nothing is known', () => {
  const workspace = account({});
  const before = Object.values(trialsOf(workspace));
  expect(before[0]).toMatchObject({ state: 'untried', button: { label: 'Thử ngay', cure: 'trial' } });
  expect(new Set(before.map(({ state }) => state))).toEqual(new Set(['untried']));
  expect(trialsOf(officeAt(at)).trial).toMatchObject({
    state: 'well',
    found: `08:00 ngày 23/11/2026, bằng tài khoản ${who.owner}.`,
    button: { label: 'Thử lại' },
  });
});

test('a trial that fails says why; the others are made all the same, and nothing is left', () => {
  const workspace = account({});
  const before = filesOf(workspace);
  // The folder, the spreadsheet and its sheet are there; the next call is that of the hidden column.
  workspace.fault({ functionName: 'runSetupStep', atCall: 14, effect: { response: 503 } });
  expect(tryOut(workspace).message).toContain('1 mục chưa thử được');
  const failed = Object.values(trialsOf(workspace)).filter(({ state }) => state === 'unseen');
  expect(failed).toMatchObject([{ found: expect.stringContaining('Không thử được. Google báo “'), cure: expect.any(String) }]);
  expect(filesOf(workspace)).toEqual(before);
});

test('a folder that cannot be deleted is cleared away within the hour, and the trials count', () => {
  const calls: string[] = [];
  const watched = officeAt(at, { onCall: (method, functionName) => functionName === 'runSetupStep' && calls.push(method) }).as(who.owner);
  const standing = (workspace: Workspace) => workspace.files().flatMap(({ name, trashed }) => (trashed ? [] : [name]));
  calls.length = 0;
  tryOut(watched);
  const atCall = calls.lastIndexOf('Drive.Files.remove') + 1;
  expect(atCall).toBeGreaterThan(0);
  const workspace = officeAt(at).as(who.owner);
  const before = standing(workspace);
  workspace.fault({ functionName: 'runSetupStep', atCall, effect: { response: 403 } });
  expect(tryOut(workspace)).toMatchObject({ ok: true, message: expect.stringContaining('8 mục đạt') });
  expect(standing(workspace).length).toBeGreaterThan(before.length);
  anHourLater(workspace);
  expect(standing(workspace)).toEqual(before);
});

test('the first report is in the register at once though its id could not be noted, and nobody is alarmed', () => {
  const calls: string[] = [];
  sendForm(officeAt(at, { onCall: (method, functionName) => functionName === 'onFormSubmitted' && calls.push(method) }));
  const noted = calls.flatMap((method, index) => (method.endsWith('setProperty') ? [index + 1] : []));
  expect(noted.length).toBeGreaterThan(0);
  for (const atCall of noted) {
    const workspace = officeAt(at);
    workspace.fault({ functionName: 'onFormSubmitted', atCall, effect: { error: 'Service error: Properties' } });
    sendForm(workspace);
    expect([atCall, rowsOf(workspace, 'Sổ sự cố').length]).toEqual([atCall, 1]);
    expect([atCall, mailsTo(workspace, who.owner)]).toEqual([atCall, []]);
  }
});

test('what was tried with an earlier version is to be tried again', () => {
  const workspace = account({});
  tryOut(workspace);
  byHand(
    workspace,
    who.owner,
    `const all = PropertiesService.getScriptProperties();
     all.setProperty('trial.results', all.getProperty('trial.results').replace(/"version":"[^"]*"/, '"version":"1.0.0"'));`,
  );
  expect(trialsOf(workspace).trial).toMatchObject({
    state: 'untried',
    found: expect.stringContaining('1.0.0'),
    button: { label: 'Thử lại' },
  });
});

test('each trial that came out otherwise says what it means and what to do', () => {
  const workspace = account({});
  tryOut(workspace);
  byHand(
    workspace,
    who.owner,
    `const all = PropertiesService.getScriptProperties();
     all.setProperty('trial.results', all.getProperty('trial.results').replace(/:1([,}])/g, ':0$1'));`,
  );
  const { trial, reportIds, ...tried } = trialsOf(workspace);
  expect([trial, reportIds].map((line) => line!.state)).toEqual(['well', 'untried']);
  expect(Object.keys(tried)).toHaveLength(8);
  for (const line of Object.values(tried))
    expect(line).toMatchObject({
      state: expect.stringMatching(/wrong|notice/),
      found: expect.stringMatching(/\.$/),
      meaning: expect.stringMatching(/\.$/),
      cure: expect.stringMatching(/\.$/),
    });
});

test('what a run left that was cut off, the sweep clears away within the hour', () => {
  const workspace = officeAt(at);
  workspace.as(who.owner);
  const standing = () => workspace.files().flatMap(({ name, trashed }) => (trashed ? [] : [name]));
  const before = standing();
  workspace.fault({ functionName: 'runSetupStep', atCall: 30, effect: 'kill' });
  try {
    tryOut(workspace);
  } catch {
    // The page gets no answer of a run that was cut off.
  }
  expect(standing().length).toBeGreaterThan(before.length);
  anHourLater(workspace);
  expect(standing()).toEqual(before);
});

test('the ids of a report by event and by list are compared from the first report on', () => {
  const workspace = officeAt(at);
  const ids = () => trialsOf(workspace.as(who.owner)).reportIds;
  expect(ids()).toMatchObject({ state: 'untried', found: 'Chưa thử: cần có một sự cố thật báo qua biểu mẫu.' });
  sendForm(workspace, {}, 'never');
  expect(ids()).toMatchObject({ state: 'untried' });
  sendForm(workspace);
  expect(ids()).toMatchObject({ state: 'well' });
  byHand(
    workspace,
    who.owner,
    `const all = PropertiesService.getScriptProperties();
     all.setProperty('trial.response', all.getProperty('trial.response') + 'x');`,
  );
  expect(ids()).toMatchObject({ state: 'wrong', meaning: 'Một lần báo có thể được ghi thành hai sự cố.' });
  // Of a form that was replaced, or whose answers were deleted, there is nothing to compare.
  const noted = (from: string, to: string) =>
    byHand(
      workspace,
      who.owner,
      `const all = PropertiesService.getScriptProperties();
       all.setProperty('trial.response', all.getProperty('trial.response').replace('${from}', '${to}'));`,
    );
  noted(workspace.forms()[0]!.id, 'bieu-mau-khac');
  expect(ids()).toMatchObject({ state: 'untried' });
  noted('bieu-mau-khac', workspace.forms()[0]!.id);
  expect(ids()).toMatchObject({ state: 'wrong' });
  byHand(workspace, who.owner, `FormApp.openById('${workspace.forms()[0]!.id}').deleteAllResponses();`);
  expect(ids()).toMatchObject({ state: 'untried' });
});
