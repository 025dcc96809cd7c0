// Joins actions to Google's screen: what main.ts's one-liners call, and the one place where errors end.
import { cardOf } from './actions/card';
import type { ActionName, CardModel, DialogAnswer, DialogModel, DialogResult, NoticeModel, PageModel, QueueModel } from './actions/dialog';
import { explain } from './actions/explanation';
import { takeHandEdit } from './actions/hand-edit';
import { takeIn } from './actions/intake';
import { queueOf } from './actions/queue';
import { proposeDays, recountDues } from './actions/recount';
import { remind } from './actions/remind';
import { submitDialog } from './actions/submit-dialog';
import { sweep } from './actions/sweep';
import { commandsOf, tasks } from './actions/tasks';
import { editedRows, touchesCodes } from './google/edits';
import { toReport, updateChoices } from './google/form';
import { actorByEmail } from './google/identity';
import { sheetOf } from './google/layout';
import { type GoogleOffice, openOffice } from './google/office';
import { pageOf, selectedRows, showCard, showDialog, showNotice } from './google/screen';
import { requireConsent, runSetupStep } from './google/setup';
import type { Refusal } from './procedure/commands';
import { refusalFor } from './procedure/permission';
import { UserError } from './texts/errors';
import { handEditTexts } from './texts/hand-edit';
import { menuTexts } from './texts/menus';
import { recountTexts } from './texts/recount';
import { refusalText } from './texts/refusals';
import { resultTexts } from './texts/results';
import { type SetupStepId, setupSteps, setupTexts } from './texts/setup';
import { sweepTexts } from './texts/sweep';

/** The sentence for a person; whatever is a fault of ours is noted for whoever keeps the script. */
function sentenceOf(error: unknown): string {
  if (error instanceof UserError || (error instanceof Error && error.name === 'UserError')) return error.message;
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return resultTexts.unexpected;
}

/** A menu item: what goes wrong is said in a dialog. */
export function fromMenu(body: (office: GoogleOffice) => void): void {
  try {
    body(openOffice());
  } catch (error) {
    showNotice(menuTexts.notice, sentenceOf(error));
  }
}

/** A trigger: nobody looks; the fault is noted and the platform tells the owner, the next sweep does what was left. */
export function fromTrigger(body: (office: GoogleOffice) => void): void {
  try {
    body(openOffice());
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    throw error;
  }
}

const notice = (message: string): NoticeModel => ({ kind: 'notice', title: menuTexts.notice, message, links: [] });

/** Opens a task's dialog on the selected row, or says why not. */
export const openSelected = (action: ActionName) => (office: GoogleOffice) => {
  const [row, ...more] = selectedRows();
  if (row === undefined) return showDialog(notice(menuTexts.noRow));
  if (more.length) return action === 'approve' ? showDialog(waitingFor(office, [row, ...more])) : showDialog(notice(menuTexts.oneRow));
  showDialog(taskDialog(office, action, office.ledger.register.read(row)));
};

export const openNew = (office: GoogleOffice) =>
  showDialog(
    refused(refusalFor(undefined, 'report', office.actor(), office.settings.procedure), 'report') ?? tasks.report!.open(office, undefined),
  );

export function openByCode(action: ActionName, code: string): (office: GoogleOffice) => void {
  return (office) => {
    const row = office.ledger.register.find(code);
    showDialog(row ? taskDialog(office, action, row) : notice(resultTexts.gone(code)));
  };
}

function taskDialog(
  office: GoogleOffice,
  action: ActionName,
  row: { code: string } & Parameters<GoogleOffice['ledger']['loadRow']>[0],
): DialogModel | NoticeModel {
  if (!row.code) return notice(menuTexts.noRow);
  const loaded = office.ledger.loadRow(row);
  if (!loaded) return notice(resultTexts.gone(row.code));
  const actor = office.actor();
  const refusals = commandsOf(action).map((command) => refusalFor(loaded.incident, command, actor, office.settings.procedure));
  if (refusals.every((refusal) => refusal !== undefined)) {
    // Of several endings some are not for this step; why the others cannot be is what helps.
    const refusal = refusals.find((one) => one?.code !== 'notThisStep') ?? refusals[0]!;
    return notice(refusalText(refusal, { type: action === 'closeOtherwise' ? action : commandsOf(action)[0]! }, loaded.incident));
  }
  return tasks[action]!.open(office, loaded);
}

const refused = (refusal: Refusal | undefined, type: 'report'): NoticeModel | undefined =>
  refusal && notice(refusalText(refusal, { type }));

/** From a dialog; a failure is an answer like any other, so that nothing typed is lost. */
export function answerDialog(answer: DialogAnswer): DialogResult {
  try {
    return submitDialog(openOffice(), answer);
  } catch (error) {
    return { ok: false, message: sentenceOf(error), fields: {} };
  }
}

/** '' for the row now selected. */
export function card(code: string): CardModel | NoticeModel {
  try {
    const office = openOffice();
    const rows = code ? [] : selectedRows();
    const row = code ? office.ledger.register.find(code) : rows[0] === undefined ? undefined : office.ledger.register.read(rows[0]);
    const loaded = row?.code ? office.ledger.loadRow(row) : undefined;
    return loaded ? cardOf(office, loaded) : notice(menuTexts.noRow);
  } catch (error) {
    return notice(sentenceOf(error));
  }
}

export const openCard = () => showCard(card(''));

/** How the limits of the selected incident came about; for everyone who sees the Sheet. */
export const openExplanation = (office: GoogleOffice) => {
  const [row] = selectedRows();
  const read = row === undefined ? undefined : office.ledger.register.read(row);
  const loaded = read?.code ? office.ledger.loadRow(read) : undefined;
  showDialog(loaded ? explain(office, loaded) : notice(menuTexts.noRow));
};

/** What waits for this leader, of all or of some rows; most urgent first. */
function waitingFor(office: GoogleOffice, rows?: number[]): QueueModel | NoticeModel {
  const { columns } = office.ledger.register.table;
  const all = office.ledger.register.all();
  const cell = (row: (typeof all)[number], key: string) => row.cells[columns[key]! - 1];
  const isOpen = (row: (typeof all)[number]) => cell(row, 'endedAt') === '';
  const due = (row: (typeof all)[number]) => {
    const value = cell(row, 'stepDueAt');
    return value instanceof Date ? value.getTime() : Number.MAX_SAFE_INTEGER;
  };
  const open = all.filter(isOpen).filter(({ row }) => !rows || rows.includes(row));
  const waiting = open.filter((row) => cell(row, 'waiting') !== '').sort((one, other) => due(one) - due(other));
  const coming = all.filter((row) => isOpen(row) && ['B2', 'B3', 'B4'].includes(String(cell(row, 'step')))).length;
  return queueOf(office, office.ledger.loadRows(waiting), coming);
}

export function queue(): QueueModel | NoticeModel {
  try {
    return waitingFor(openOffice());
  } catch (error) {
    return notice(sentenceOf(error));
  }
}

export const openQueue = (office: GoogleOffice) => showDialog(waitingFor(office));

/** The chairman's page; it asks before it decides, so a link scanner decides nothing. */
export function webPage(): GoogleAppsScript.HTML.HtmlOutput {
  const model: PageModel = queue();
  return pageOf('queue', model).setTitle(menuTexts.queueTitle).addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

export const openSetup = () => {
  requireConsent();
  showDialog({
    kind: 'progress',
    title: setupTexts.title,
    intro: setupTexts.intro,
    steps: setupSteps.map(({ id, label }) => ({ id, label })),
  });
};

export function setupStep(id: string): { ok: boolean; message: string; links: { text: string; url: string }[] } {
  try {
    const step = setupSteps.find((one) => one.id === id);
    if (!step) throw new Error(`no set-up step ${id}`);
    return { ok: true, ...runSetupStep(step.id satisfies SetupStepId) };
  } catch (error) {
    return { ok: false, message: sentenceOf(error), links: [] };
  }
}

/** A response's event; a blank or broken one is left to the sweep, which reads the form itself. */
export const formSubmitted = (event: GoogleAppsScript.Events.FormsOnFormSubmit | undefined) => (office: GoogleOffice) => {
  if (event?.response) takeIn(office, [{ id: event.response.getId(), report: toReport(event.response) }]);
  else sweepAll(office);
};

/** Only cells of the register and of «Dự toán» are looked at; other sheets are people's own. */
export const sheetEdited = (event: GoogleAppsScript.Events.SheetsOnEdit | undefined) => (office: GoogleOffice) => {
  if (!event?.range || event.range.getLastRow() < 2) return;
  const name = event.range.getSheet().getName();
  if (name === sheetOf('estimate').name) return putBackEstimates(office);
  if (timeSheets.some((key) => sheetOf(key).name === name)) return timeRulesEdited(office);
  if (name === sheetOf('lists').name) {
    if (updateChoices(office.settings)) office.book.spreadsheet.toast(handEditTexts.choicesUpdated, menuTexts.frame, 8);
    return;
  }
  if (name !== sheetOf('register').name) return;
  const email = event.user?.getEmail() ?? '';
  const known = actorByEmail(email, office.settings.people, office.now());
  // On consumer accounts the platform does not tell who edited; editors are the IT unit and the leaders only.
  const by = known.name ? known : { ...known, name: handEditTexts.editor, roles: ['it' as const] };
  const messages = office.locked(() => {
    const told = editedRows(office, event.range).map((row) => {
      const result = takeHandEdit(office, row, by);
      if (!result.saved) office.ledger.rewrite(row.loaded.incident.code);
      return result.message;
    });
    // Where codes were typed over, rows must be found by what else they say.
    const restored = touchesCodes(office, event.range) ? office.upkeep.restoreRows() : [];
    return restored.length ? [handEditTexts.rowsPutBack(restored.length), ...told] : told;
  });
  const message = [...new Set(messages.filter(Boolean))].slice(0, 3).join(' ');
  if (message) office.book.spreadsheet.toast(message, menuTexts.it, 8);
};

/** Sheets that say how limits are counted. */
const timeSheets = ['hours', 'days', 'steps', 'settings'] as const;

/** A day typed wrong is said at once; the limits stay until it is right. */
function timeRulesEdited(office: GoogleOffice): void {
  const tell = (message: string) => office.book.spreadsheet.toast(message, menuTexts.frame, 10);
  try {
    const before = office.recount.knownRules();
    const moved = recountDues(office);
    if (before !== office.recount.knownRules()) tell(recountTexts.moved(moved.length));
  } catch (error) {
    tell(sentenceOf(error));
  }
}

function putBackEstimates(office: GoogleOffice): void {
  if (office.locked(() => office.upkeep.restoreEstimates())) office.book.spreadsheet.toast(handEditTexts.estimatesPutBack, menuTexts.it, 8);
}

/** A deleted row fires only this; it comes back from the journal. */
export const sheetChanged = (event: GoogleAppsScript.Events.SheetsOnChange | undefined) => (office: GoogleOffice) => {
  if (event?.changeType !== 'REMOVE_ROW') return;
  const restored = office.locked(() => office.upkeep.restoreRows());
  if (restored.length) office.book.spreadsheet.toast(handEditTexts.rowsPutBack(restored.length), menuTexts.it, 8);
  putBackEstimates(office);
};

const sweepAll = (office: GoogleOffice) => {
  const { fault } = sweep(office, false);
  if (fault) throw fault;
};

/** What a timer does every ten minutes; a part that fails must not keep the others from being done. */
export const sweepNow = (office: GoogleOffice) => {
  const failures: unknown[] = [];
  for (const part of [sweepAll, proposeDays, recountDues, remind]) {
    try {
      part(office);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length) throw failures[0];
};

export const sweepFromMenu = (office: GoogleOffice) => {
  const { takenIn, restored, spoilt, fault } = sweep(office, true);
  const found = fault && !spoilt.length ? '' : sweepTexts.result(takenIn, restored, spoilt);
  showNotice(menuTexts.sweep, [found, fault && sentenceOf(fault)].filter(Boolean).join(' '));
};
