// After a task selection and card stay on its incident, although the rows of «Việc đang mở» move.

import type { Workspace } from 'apps-script-emulator';
import { answerTo, lastPage, openFromMenu, send } from '../../../desk/samples/dialogs';
import type { CardModel, DialogModel, DialogResult, SelectionMark } from '../../../src/actions/page-models';
import { keptOffice, who } from '../../support/office';
import { incidentAt } from '../../support/stories';

const codes: string[] = [];
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  for (const step of ['B2', 'B3', 'B6', 'B2'] as const) codes.push(incidentAt(workspace, step, { 'Thiết bị/hệ thống': `Máy ${step}` }));
});
const listRow = (workspace: Workspace, code: string) => workspace.grid('Việc đang mở').findIndex(([first]) => first === code) + 1;
const mark = (workspace: Workspace) => workspace.runFromPage('selectionMark', []) as SelectionMark;
const taskOf = ({ task }: SelectionMark) => task.split(' ')[0];

/** Opens the dialog of a menu item on a cell of the list. */
function openOnList(workspace: Workspace, code: string, menuFunction: string): DialogModel {
  workspace.select('Việc đang mở', `C${listRow(workspace, code)}`);
  workspace.clearShown();
  workspace.call(menuFunction);
  return lastPage(workspace) as DialogModel;
}

test('the list is sorted anew by a task; the same column of the row of its incident is selected then', () => {
  const workspace = office().as(who.it);
  const code = codes[0]!;
  const before = listRow(workspace, code);
  const dialog = openOnList(workspace, code, 'menuReceive');
  expect(dialog.code).toBe(code);
  expect(send(workspace, dialog, {})).toMatchObject({ ok: true });
  const after = listRow(workspace, code);
  expect(after).not.toBe(before);
  expect(mark(workspace).listed).not.toBe(code);
  workspace.runFromPage('keepOnIncident', [code]);
  expect(mark(workspace)).toMatchObject({ place: `openWork ${after}`, listed: code });
  expect(taskOf(mark(workspace))).toBe(code);
  expect(workspace.selected()).toEqual({ sheet: 'Việc đang mở', a1: `C${after}` });
  workspace.clearShown();
  workspace.call('menuCard');
  expect(lastPage(workspace) as CardModel).toMatchObject({ code });
});

test('an incident that is not listed any more stays on the card, and the selection where it is', () => {
  const workspace = office().as(who.it);
  const code = codes[0]!;
  const dialog = openOnList(workspace, code, 'menuCloseOtherwise');
  const { place } = mark(workspace);
  expect(send(workspace, dialog, { how: 'cancel', reason: 'Báo nhầm' })).toMatchObject({ ok: true });
  expect(listRow(workspace, code)).toBe(0);
  workspace.runFromPage('keepOnIncident', [code]);
  expect(mark(workspace).place).toBe(place);
  expect(taskOf(mark(workspace))).toBe(code);
});

test('several selected rows stay selected; on another sheet nothing moves, but the card is told', () => {
  const workspace = office().as(who.it);
  workspace.select('Việc đang mở', [3, 4]);
  const selected = workspace.selected();
  const other = codes.find((code) => listRow(workspace, code) > 4)!;
  workspace.runFromPage('keepOnIncident', [other]);
  expect(workspace.selected()).toEqual(selected);
  workspace.select('Cấu hình', 3);
  workspace.runFromPage('keepOnIncident', [other]);
  expect(mark(workspace).place).toBe('');
  expect(taskOf(mark(workspace))).toBe(other);
  expect(taskOf(mark(workspace.as(who.chairman)))).toBe('');
});

test('in the register the row is looked for only when it is not the selected one', () => {
  const workspace = office().as(who.it);
  workspace.select('Sổ sự cố', 2);
  workspace.runFromPage('keepOnIncident', [codes[0]]);
  // Whatever the register holds, one cell is read.
  expect(workspace.meter()).toMatchObject({ reads: 1, cells: 1 });
  workspace.runFromPage('keepOnIncident', [codes[2]]);
  expect(mark(workspace).state).toContain(codes[2]);
});

test.each(['Việc đang mở', 'Sổ sự cố'])('a new incident is selected in “%s”, and the card shows it', (sheet) => {
  const workspace = office().as(who.it);
  workspace.select(sheet, 3);
  const dialog = openFromMenu(workspace, 'menuReport') as DialogModel;
  const typed = { reporter: 'Lê Văn Tám', department: 'Công an xã', device: 'Máy tính', description: 'Không lên', phone: '0905000111' };
  const result = workspace.runFromPage('submitDialog', [answerTo(dialog, typed)]) as DialogResult & { ok: true };
  const { code } = result.toFollow!;
  expect(codes).not.toContain(code);
  workspace.runFromPage('keepOnIncident', [code]);
  expect(taskOf(mark(workspace))).toBe(code);
  expect(mark(workspace).state).toContain(code);
  expect(workspace.runFromPage('loadCard', [''])).toMatchObject({ kind: 'card', code });
});
