// What tests of another keeper share: an office of two who could keep the register, and how it is passed on and taken over.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu } from '../../../desk/samples/dialogs';
import type { PageModel, ProgressModel } from '../../../src/actions/page-models';
import { byHand } from '../../support/hands';
import { kept, keptOffice, mailsTo, rowsOf, who } from '../../support/office';
import { type StepResult, setUp } from '../../support/set-up';
import { incidentAt, sendForm } from '../../support/stories';

export const at = '2026-11-23T08:00+07:00';
export const next = who.otherIt;

/** An office in which a second person could keep the register. */
export const ofTwo = keptOffice(at, (workspace) => {
  const row = workspace.grid('Phân quyền').findIndex((cells) => cells[3] === next) + 1;
  workspace.as(who.owner).type('Phân quyền', `E${row}`, 'CNTT; Quản trị');
  setUp(workspace);
  incidentAt(workspace, 'B3');
});

export function progress(page: PageModel): ProgressModel {
  if (page.kind !== 'progress') throw new Error(page.kind === 'notice' ? page.message : `A ${page.kind} was opened`);
  return page;
}
export const step = (workspace: Workspace, email: string, id: string, chosen = '') =>
  workspace.as(email).runFromPage('runSetupStep', [id, chosen]) as StepResult;

/** Presses the button of the page and runs its steps as the page does; returns what each said. */
export function runAll(workspace: Workspace, email: string, menu: string, chosen = ''): Record<string, string> {
  const { steps } = progress(openFromMenu(workspace.as(email), menu));
  return Object.fromEntries(
    steps.map(({ id }) => {
      const { ok, message } = step(workspace, email, id, chosen);
      return [id, ok ? message : `FAILED ${message}`];
    }),
  );
}
export const resultsOf = (results: Record<string, StepResult>) =>
  Object.fromEntries(Object.entries(results).map(([id, { ok, message }]) => [id, ok ? message : `FAILED ${message}`]));
export const failed = (said: Record<string, string>) => Object.values(said).filter((message) => message.startsWith('FAILED'));
export const passOn = (workspace: Workspace) => runAll(workspace, who.owner, 'menuPassOn', next);
export const takeOver = (workspace: Workspace, email = next) => runAll(workspace, email, 'menuTakeOver');
export const noticeOf = (workspace: Workspace, email: string, menu: string) => {
  const page = openFromMenu(workspace.as(email), menu);
  return page.kind === 'notice' ? page.message : page.kind;
};

export const keeperOf = (workspace: Workspace, as = next) =>
  byHand<string>(workspace, as, "return PropertiesService.getScriptProperties().getProperty('installer');");
export const triggersOf = (workspace: Workspace, email: string) =>
  byHand<string[]>(workspace, email, 'return ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction()).sort();');
export const officeEvents = (workspace: Workspace) =>
  rowsOf(workspace, 'Nhật ký')
    .filter((row) => row['Mã sự cố'] === '')
    .map((row) => row['Sự kiện']);
export const subjectsTo = (workspace: Workspace, email: string) =>
  mailsTo(workspace, email)
    .map(({ subject }) => subject)
    .filter((subject) => /quản trị sổ|Sổ sự cố CNTT/i.test(subject));
export const sweep = (workspace: Workspace) => workspace.advanceTo(workspace.now() + 11 * 60_000);
export const editorsOf = (workspace: Workspace, sheet: string, as = next) =>
  byHand<string[]>(
    workspace,
    as,
    `return sheet('${sheet}').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getEditors().map((one) => one.getEmail()).sort();`,
  );
/** What the comparison from the menu says of the journal. */
export const compared = (workspace: Workspace, email: string) => noticeOf(workspace, email, 'menuSweep');

/** Sends a report; returns the codes that it made. */
export function reported(workspace: Workspace): string[] {
  const codes = () => rowsOf(workspace, 'Sổ sự cố').map((row) => row['Mã sự cố']!);
  const before = codes();
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  return codes().filter((code) => !before.includes(code));
}

/** Another copy of the workspace as it is now, whose calls are watched. */
export const copyOf = (workspace: Workspace, onCall: (method: string, functionName: string) => void): Workspace =>
  kept(workspace)({ onCall });
