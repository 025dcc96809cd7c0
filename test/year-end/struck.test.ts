// A year closes although every step of it dies once, at any of its calls; the same pages are pressed again.
import type { Workspace } from 'apps-script-emulator';
import { enlarge } from '../../bench/large-register';
import { closeYearSteps } from '../../src/texts/records/year-end';
import { byHand } from '../support/hands';
import { anHourLater, blankWorkspace, officeAt, rowsOf, who } from '../support/office';
import { sharedText } from '../support/shared-folder';
import { someOf } from '../support/some-of';
import { endedIncident, incidentAt, sendForm } from '../support/stories';
import { archiveGrid, archives, closeYear, codesIn, runStep } from './closing';

/** A year of a commune, when each call is struck. */
const INCIDENTS = process.env.EVERY ? 150 : 5;

/** An office in January with a year of ended incidents, and two that stay. */
function office(more = {}): Workspace {
  const text = sharedText('big-year', () => {
    const workspace = officeAt('2025-12-21T09:20+07:00');
    const code = endedIncident(workspace);
    incidentAt(workspace, 'B6', { 'Thiết bị/hệ thống': 'Máy quét' });
    incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Loa' });
    anHourLater(workspace);
    enlarge(workspace, INCIDENTS - 1, code);
    workspace.skipTo('2026-01-05T09:00+07:00');
    workspace.advanceTo(workspace.now() + 21 * 60_000);
    return JSON.stringify({ state: workspace.state(), at: new Date(workspace.now()).toISOString() });
  });
  const { state, at } = JSON.parse(text) as { state: string; at: string };
  return blankWorkspace(at, { state, ...more }).as(who.owner);
}

/** What there is in the end: nobody is lost or doubled, and the journal leads from the archive's last row on. */
function endOf(workspace: Workspace) {
  const archived = archiveGrid(workspace, 'Nhật ký');
  const at = (name: string) => archived[0]!.indexOf(name);
  const rows = archived.slice(1);
  const [opened] = rowsOf(workspace, 'Nhật ký');
  return {
    archives: archives(workspace).map(({ name }) => name),
    // What a dead run has begun of it is binned by the comparison of the hour.
    papers: workspace.files().filter(({ name, trashed }) => !trashed && name === 'Mục lục hồ sơ sự cố CNTT năm 2025').length,
    inArchive: codesIn(archiveGrid(workspace, 'Sổ sự cố')).length,
    isChained: rows.every((row, index) => row[at('Mã đối chiếu dòng trước')] === (rows[index - 1]?.[at('Mã đối chiếu')] ?? '')),
    follows: opened!['Mã đối chiếu dòng trước'] === rows.at(-1)![at('Mã đối chiếu')],
    here: codesIn(workspace.grid('Sổ sự cố')).length,
    index: codesIn(workspace.grid('Mục lục hồ sơ')).length,
    lines: new Set(rowsOf(workspace, 'Dự toán').map((row) => row['Mã sự cố'])).size,
  };
}

const whole = {
  archives: ['Sổ sự cố CNTT – năm 2025 (lưu trữ)'],
  papers: 1,
  inArchive: INCIDENTS,
  isChained: true,
  follows: true,
  here: 2,
  index: INCIDENTS,
  lines: 1,
};

test('a year closes in one go, and the next sweep finds nothing to put right', () => {
  const workspace = office();
  expect(closeYear(workspace, '2025')).toEqual([]);
  expect(endOf(workspace)).toEqual(whole);
  const mails = workspace.mails().length;
  anHourLater(workspace);
  workspace.advanceTo(workspace.now() + 24 * 60 * 60_000);
  expect(endOf(workspace)).toEqual(whole);
  expect(
    workspace
      .mails()
      .slice(mails)
      .map(({ subject }) => subject)
      .filter((subject) => /Nhật ký|sửa/.test(subject)),
  ).toEqual([]);
});

/** The calls of a step that reach Google's services. */
function remoteCalls(id: string): number[] {
  const calls: string[] = [];
  let isStep = false;
  const workspace = office({ onCall: (method: string) => isStep && calls.push(method) });
  for (const step of closeYearSteps) {
    isStep = step.id === id;
    expect(runStep(workspace, step.id, '2025')).toMatchObject({ ok: true });
    if (isStep) break;
  }
  return calls.flatMap((method, index) =>
    /^(Sheets|Drive|Docs|DriveApp|DocumentApp|PropertiesService|Properties)\./.test(method) ? [index + 1] : [],
  );
}

describe.each(closeYearSteps.map(({ id }) => id))('a run that dies in %s', (id) => {
  test('loses nothing, doubles nothing, and is finished by the next', () => {
    const calls = remoteCalls(id);
    for (const effect of ['kill', { error: 'Service error' }] as const)
      for (const atCall of someOf(calls, effect === 'kill' || process.env.EVERY ? 2 : 0)) {
        const workspace = office();
        for (const step of closeYearSteps) {
          if (step.id === id) workspace.fault({ functionName: 'runSetupStep', atCall, effect });
          try {
            runStep(workspace, step.id, '2025');
          } catch {
            // The page hears nothing of a run that died.
          }
          if (step.id === id) break;
        }
        // Meanwhile a report comes in and the timer runs.
        sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
        workspace.advanceTo(workspace.now() + 11 * 60_000);
        const failed = closeYear(workspace, '2025');
        const again = failed.length ? closeYear(workspace, '2025') : [];
        expect([atCall, effect, again]).toEqual([atCall, effect, []]);
        expect([atCall, effect, endOf(workspace)]).toEqual([atCall, effect, { ...whole, here: 3 }]);
      }
  });
});

test('a report that comes while the sheets are copied stays in the register', () => {
  const workspace = office();
  for (const id of ['year.check', 'year.copy', 'year.verify']) expect(runStep(workspace, id, '2025')).toMatchObject({ ok: true });
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  for (const id of ['year.turn', 'year.tidy', 'year.paper']) expect(runStep(workspace, id, '2025')).toMatchObject({ ok: true });
  expect(endOf(workspace)).toEqual({ ...whole, here: 3 });
  expect(archiveGrid(workspace, 'Nhật ký').some((row) => row.includes('Máy chiếu'))).toBe(false);
});

test('what hands do to the copy before the turn is noticed, and the copy is made anew', () => {
  const workspace = office();
  for (const id of ['year.check', 'year.copy']) expect(runStep(workspace, id, '2025')).toMatchObject({ ok: true });
  byHand(workspace, who.owner, `SpreadsheetApp.openById('${archives(workspace)[0]!.id}').getSheetByName('Sổ sự cố').deleteRow(5);`);
  expect(runStep(workspace, 'year.verify', '2025')).toMatchObject({
    ok: false,
    message: expect.stringContaining('Bảng tính lưu trữ chưa đủ: thiếu SC-'),
  });
  expect(closeYear(workspace, '2025')).toEqual([]);
  expect(endOf(workspace)).toEqual(whole);
});
