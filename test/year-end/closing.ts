// An office in January with incidents of the year before, and the keeper who closes that year.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../desk/samples/dialogs';
import { closeYearSteps } from '../../src/texts/records/year-end';
import { byHand } from '../support/hands';
import { anHourLater, officeAt, who } from '../support/office';
import { sharedText } from '../support/shared-folder';
import { chooseToTrinh, delegate, endedIncident, incidentAt } from '../support/stories';

/** One that ended, one with a number that was cancelled, one that waits for a repair, one that nobody has received. */
export interface Codes {
  ended: string;
  cancelled: string;
  open: string;
  reported: string;
}

/** Returns the state of the office on the morning of 5 January, and its incidents; it is made once for all test files. */
export function officeInJanuary(): { state: string; at: string; codes: Codes } {
  const text = sharedText('january', () => {
    const workspace = officeAt('2026-12-21T09:20+07:00');
    chooseToTrinh(workspace);
    const ended = endedIncident(workspace);
    const cancelled = incidentAt(workspace, 'B4', { 'Thiết bị/hệ thống': 'Máy chiếu' });
    fillFromMenu(workspace, 'menuSubmit', cancelled, {});
    fillFromMenu(workspace, 'menuNumberProposal', cancelled, { number: '45', numberDay: '21/12/2026' });
    fillFromMenu(workspace, 'menuCloseOtherwise', cancelled, { how: 'cancel', reason: 'Đã có máy khác' });
    const open = incidentAt(workspace, 'B6', { 'Thiết bị/hệ thống': 'Máy quét' });
    delegate(workspace, '28/12/2026', '08/01/2027');
    const reported = incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Loa' });
    anHourLater(workspace);
    const at = '2027-01-05T09:00+07:00';
    workspace.skipTo(at);
    workspace.advanceTo(workspace.now() + 21 * 60_000);
    return JSON.stringify({
      state: workspace.state(),
      at: new Date(workspace.now()).toISOString(),
      codes: { ended, cancelled, open, reported },
    });
  });
  return JSON.parse(text) as ReturnType<typeof officeInJanuary>;
}

export interface StepResult {
  ok: boolean;
  message: string;
  links: { text: string; url: string }[];
}

export const runStep = (workspace: Workspace, id: string, year = '2026'): StepResult =>
  workspace.as(who.owner).runFromPage('runSetupStep', [id, year]) as StepResult;

/** Presses «Kết thúc năm» as the page does: what stands on a step that failed is not run. Returns the steps that failed. */
export function closeYear(workspace: Workspace, year = '2026'): string[] {
  const failed: string[] = [];
  for (const { id, needs } of closeYearSteps) {
    if (needs.some((need) => failed.some((one) => one.startsWith(need)))) failed.push(`${id} waits`);
    else {
      const { ok, message } = runStep(workspace, id, year);
      if (!ok) failed.push(`${id} ${message}`);
    }
  }
  return failed;
}

/** The archives of the year that lie in Drive. */
export const archives = (workspace: Workspace) =>
  workspace.files().filter(({ name, trashed }) => !trashed && /^Sổ sự cố CNTT – năm \d{4}/.test(name));

/** The cells of a sheet of the archive, as displayed. */
export const archiveGrid = (workspace: Workspace, sheet: string): string[][] =>
  byHand<string[][]>(
    workspace,
    who.owner,
    `const found = SpreadsheetApp.openById('${archives(workspace)[0]!.id}').getSheetByName('${sheet}');
     return found ? found.getDataRange().getDisplayValues() : [];`,
  );

/** The incidents of a sheet, by its first column named «Mã sự cố». */
export function codesIn([headers = [], ...rows]: string[][]): string[] {
  const at = headers.indexOf('Mã sự cố');
  return [...new Set(rows.map((row) => row[at]!).filter(Boolean))];
}
