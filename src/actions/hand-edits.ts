// Answers to edits by hand, sheet by sheet. In the register, edits of the four free columns become events; other cells are restored.
import type { Command } from '../procedure/commands';
import type { Actor, Priority } from '../procedure/incident';
import { actorOf } from '../procedure/rights/actor';
import { normaliseText } from '../procedure/vietnamese-text';
import { handEditTexts } from '../texts/hand-edits';
import { fromLabel, groupDash, priorityLabels } from '../texts/labels';
import { menuTexts } from '../texts/menus';
import { recomputeTexts } from '../texts/recompute-limits';
import { refusalText } from '../texts/refusals';
import { sentenceOf } from './fault-sentence';
import type { EditedRow, Office, SheetEdit } from './ports';
import { recomputeLimits } from './recompute-limits';
import { decideAndSave } from './run-command';

/** A toast for the editor; the title is the menu's or the file's name. */
export interface Answer {
  title: string;
  message: string;
  seconds: number;
}

/** Carries out an edit by hand; returns a toast, or undefined when there is nothing to say. */
export function answerEdit(office: Office, edit: SheetEdit): Answer | undefined {
  switch (edit.sheet) {
    case 'register':
      return registerEdited(office, edit);
    case 'estimate':
      return restoreEstimates(office);
    case 'timeRules':
      return timeRulesEdited(office);
    case 'lists':
      return office.intakeForm.offerLists() ? { title: menuTexts.frame, message: handEditTexts.choicesUpdated, seconds: 8 } : undefined;
  }
}

/** Restores deleted rows of the register and «Dự toán» from the journal; returns a toast for each sheet that was restored. */
export function answerDeletion(office: Office): Answer[] {
  const restored = office.locked(() => office.repair.restoreRows());
  const estimates = restoreEstimates(office);
  return [...(restored.length ? [fromItUnit(handEditTexts.rowsPutBack(restored.length))] : []), ...(estimates ? [estimates] : [])];
}

function registerEdited(office: Office, edit: SheetEdit): Answer | undefined {
  const by = editorOf(office, edit.email);
  const messages = office.locked(() => {
    const answers = edit.rows().map((row) => {
      const result = saveHandEdit(office, row, by);
      if (!result.saved) office.repair.rewriteRow(row.loaded.incident.code);
      return result.message;
    });
    // An incident whose code was typed over is no longer found by its code: compare the whole register with the journal.
    const restored = edit.touchesCodes() ? office.repair.restoreRows() : [];
    return restored.length ? [handEditTexts.rowsPutBack(restored.length), ...answers] : answers;
  });
  const message = [...new Set(messages.filter(Boolean))].slice(0, 3).join(' ');
  return message ? fromItUnit(message) : undefined;
}

/** Returns who edited. Consumer accounts do not say; then it is the IT unit, because only it and the leaders are editors. */
function editorOf(office: Office, email: string): Actor {
  const known = actorOf(email, office.settings.people, office.now());
  return known.name ? known : { ...known, name: handEditTexts.editor, roles: ['it'] };
}

/** Recomputes limits. A day typed wrong is reported at once, and the limits stay as they are until it is corrected. */
function timeRulesEdited(office: Office): Answer | undefined {
  const answer = (message: string): Answer => ({ title: menuTexts.frame, message, seconds: 10 });
  try {
    const before = office.limits.knownRules();
    const moved = recomputeLimits(office);
    return before === office.limits.knownRules() ? undefined : answer(recomputeTexts.moved(moved.length));
  } catch (error) {
    return answer(sentenceOf(error, office.logError));
  }
}

function restoreEstimates(office: Office): Answer | undefined {
  return office.locked(() => office.repair.restoreEstimates()) ? fromItUnit(handEditTexts.estimatesPutBack) : undefined;
}

const fromItUnit = (message: string): Answer => ({ title: menuTexts.it, message, seconds: 8 });

/** Saves the edit as an event, or returns why not; the caller restores a row that was not saved. */
function saveHandEdit(office: Office, row: EditedRow, by: Actor): { message: string; saved: boolean } {
  const { incident } = row.loaded;
  const { classification } = incident;
  const text = (value: string) => normaliseText(value).trim();
  const group = text(row.group).split(groupDash)[0]!.toUpperCase();
  const priority = fromLabel<Priority>(priorityLabels, row.priority);
  const changes: Extract<Command, { type: 'reclassify' }>['changes'] = {};
  if (group && group !== (classification?.group ?? incident.report.group)) changes.group = group;
  if (priority && priority !== classification?.priority) changes.priority = priority;
  if (text(row.assignee) && text(row.assignee) !== classification?.assignee) changes.assignee = text(row.assignee);
  const note = text(row.note) === incident.note ? undefined : text(row.note);
  const isChanged = Object.keys(changes).length > 0 || note !== undefined;
  if (!isChanged) return { message: row.touchedOthers ? handEditTexts.putBack(incident.code) : '', saved: false };
  if (changes.group && !office.settings.groups.some(({ code }) => code === changes.group))
    return { message: handEditTexts.unknownGroup(incident.code), saved: false };
  const command: Command = note === undefined ? { type: 'reclassify', changes } : { type: 'reclassify', changes, note };
  const outcome = decideAndSave(office, row.loaded, command, by, '');
  if (!outcome.ok) return { message: refusalText(outcome.refusal, command, incident), saved: false };
  return { message: row.touchedOthers ? handEditTexts.putBack(incident.code) : handEditTexts.saved(incident.code), saved: true };
}
