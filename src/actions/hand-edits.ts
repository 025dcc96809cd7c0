// Answers to edits by hand, sheet by sheet. In the register, edits of the four free columns become events; other cells are restored.
import type { Command } from '../procedure/commands';
import type { Actor, Priority } from '../procedure/incident';
import { hasUnreceivedSigns } from '../procedure/incident-state';
import { actorOf } from '../procedure/rights/actor';
import { normaliseText } from '../procedure/vietnamese-text';
import { fromLabel, groupMeant, priorityLabels, readGroup } from '../texts/labels';
import { menuTexts } from '../texts/menus';
import { refusalText } from '../texts/refusals/refusals';
import { handEditTexts } from '../texts/sheets/hand-edits';
import { recomputeTexts } from '../texts/sheets/recompute-limits';
import { sentenceOf } from './fault-sentence';
import type { LoadedIncident, Office, Save, SheetEdit, TypedColumns } from './ports';
import { recomputeLimits } from './recompute-limits';
import { runCommand } from './run-command';

/** A toast for the editor; the title is the menu's or the file's name. */
export interface Answer {
  title: string;
  message: string;
  seconds: number;
}

/** Rows of an edit that are answered at once. The next comparison restores the others, because a trigger has 6 minutes. */
const MOST_ROWS = 1000;

/** Carries out an edit by hand; returns a toast, or undefined when there is nothing to say. */
export function answerEdit(office: Office, edit: SheetEdit): Answer | undefined {
  if (edit.hasHeader)
    office.locked(() => {
      office.repair.restoreHeaders();
      // The end of the journal stands there, with the delegations.
      office.repair.restoreDelegations();
    });
  return edit.rows.length ? answerRows(office, edit) : undefined;
}

function answerRows(office: Office, edit: SheetEdit): Answer | undefined {
  switch (edit.sheet) {
    case 'register':
      return registerEdited(office, edit);
    case 'estimate':
      return restoreEstimates(office);
    case 'settings':
      return settingsEdited(office);
    case 'other':
      return undefined;
    case 'lists':
      office.read({});
      return office.intakeForm.offerLists() ? { title: menuTexts.frame, message: handEditTexts.choicesUpdated, seconds: 8 } : undefined;
  }
}

/** Restores deleted rows of the register and «Dự toán» from the journal; returns a toast for each sheet that was restored. */
export function answerDeletion(office: Office): Answer[] {
  const restored = office.locked(() => office.repair.restoreRows());
  const estimates = restoreEstimates(office);
  return [...(restored.length ? [fromItUnit(handEditTexts.rowsPutBack(restored.length))] : []), ...(estimates ? [estimates] : [])];
}

/**
 * Journals edits of the free columns whose event never came or found the row moved; what is not allowed is put back. Returns the codes.
 * Compares incidents with their rows; only under the lock.
 * @param rows of the register; absent: those of all open incidents
 */
export function journalMissedEdits(office: Office, rows?: number[]): string[] {
  const reading = office.read(rows ? { rows, codes: [] } : { open: 'events' });
  const by = editorOf(office, '');
  const seen = new Set<string>();
  const answers = (rows ?? reading.open.map(({ row }) => row)).flatMap((row) => {
    const loaded = readableAt(office, row);
    // Of rows with the same code the first counts.
    if (!loaded || seen.has(loaded.incident.code)) return [];
    seen.add(loaded.incident.code);
    const answer = answerRow(office, loaded, reading.typedAt(row), untouched, by);
    return answer.save || answer.message ? [answer] : [];
  });
  if (answers.length) {
    office.commit({
      saves: answers.flatMap(({ save }) => save ?? []),
      rewrites: answers.flatMap(({ code, save }) => (save ? [] : [code])),
    });
  }
  // Nobody is at the keyboard: what was put back is told by mail.
  const said = answers.flatMap(({ message, save, wrong }) => (save ? wrong : message) || []);
  if (said.length) office.repair.noteMended(said);
  return answers.map(({ code }) => code);
}

/** What is done about one edited row: its change is saved, or the row is written again. */
/** What else than the columns of people an edit has touched. */
type Touched = ReturnType<Office['reading']['touched']>;
const untouched: Touched = { others: false, reported: false, codes: false };

interface RowAnswer {
  code: string;
  message: string;
  save?: Save;
  /** What was put back although the rest was saved. */
  wrong?: string;
}

function registerEdited(office: Office, { email, rows, columns, typed }: SheetEdit): Answer | undefined {
  const messages = office.locked(() => {
    const reading = office.read({ rows: rows.slice(0, MOST_ROWS) });
    const by = editorOf(office, email);
    const touched = reading.touched(columns);
    const answers = new Map<string, RowAnswer>();
    let hasStranger = false;
    for (const row of rows.slice(0, MOST_ROWS)) {
      const loaded = readableAt(office, row);
      if (!loaded) hasStranger ||= reading.isTypedByHand(row);
      if (!loaded || answers.has(loaded.incident.code)) continue;
      answers.set(loaded.incident.code, answerRow(office, loaded, reading.typedAt(row), touched, by));
    }
    const all = [...answers.values()];
    const isGone = typed !== '' && !touched.others && !holds(reading.typedAt(rows[0]!), typed);
    office.commit({
      saves: all.flatMap(({ save }) => save ?? []),
      rewrites: all.flatMap(({ code, save }) => (save ? [] : [code])),
      ...(rows.length > MOST_ROWS ? { behindRows: { first: rows[MOST_ROWS]!, count: rows.length - MOST_ROWS } } : {}),
    });
    // An incident whose code was typed over is no longer found by its code: compare the whole register with the journal.
    const restored = touched.codes ? office.repair.restoreRows() : [];
    return [
      ...(hasStranger ? [handEditTexts.typedByHand] : []),
      ...(restored.length ? [handEditTexts.rowsPutBack(restored.length)] : []),
      ...all.map(({ message }) => message),
      ...(isGone ? [handEditTexts.gone(typed, rows[0]!)] : []),
    ];
  });
  office.outbox.deliver();
  const message = [...new Set(messages.filter(Boolean))].slice(0, 3).join(' ');
  return message ? fromItUnit(message) : undefined;
}

/** Returns whether the row still has what was typed into it: somebody may have deleted or moved it since. */
const holds = (cells: TypedColumns, typed: string): boolean =>
  Object.values(cells).some((text) => normaliseText(text).trim() === normaliseText(typed).trim());

/** Returns undefined for a row without an incident, and for one whose events were changed by hand: it must not hide the others. */
function readableAt(office: Office, row: number): LoadedIncident | undefined {
  try {
    return office.reading.incidentAt(row);
  } catch (error) {
    office.logError('', error);
    return undefined;
  }
}

/**
 * Returns who edited. Consumer accounts do not say: the edit counts, and the journal says that nobody knows whose it is. An account that
 * «Phân quyền» does not list has no right, whatever the sharing of the file.
 */
function editorOf(office: Office, email: string): Actor {
  if (email) return actorOf(email, office.settings.people, office.now());
  return { email, name: handEditTexts.unknownEditor, position: '', roles: ['it'] };
}

/** Recomputes limits. An entry typed wrong is reported at once, and what was good before holds until it is corrected. */
function settingsEdited(office: Office): Answer | undefined {
  const answer = (message: string): Answer => ({ title: menuTexts.frame, message, seconds: 10 });
  try {
    const { settings } = office.read({});
    const [fault] = settings.faults();
    office.repair.keepSettings();
    office.intakeForm.showContact();
    const before = office.limitRules.known();
    const moved = recomputeLimits(office);
    if (fault) return answer(`${fault} ${handEditTexts.keptBefore}`);
    return before === office.limitRules.known() ? undefined : answer(recomputeTexts.moved(moved.length));
  } catch (error) {
    return answer(sentenceOf(error, office.logError));
  }
}

function restoreEstimates(office: Office): Answer | undefined {
  return office.locked(() => office.repair.restoreEstimates()) ? fromItUnit(handEditTexts.estimatesPutBack) : undefined;
}

const fromItUnit = (message: string): Answer => ({ title: menuTexts.it, message, seconds: 8 });

/** Returns the event of the edit, or why there is none. */
function answerRow(office: Office, loaded: LoadedIncident, typed: TypedColumns, touched: Touched, by: Actor): RowAnswer {
  const { incident } = loaded;
  const { code, classification } = incident;
  const text = (value: string) => normaliseText(value).trim();
  const known = groupMeant(text(typed.group), office.settings.groups);
  const group = known?.code ?? readGroup(text(typed.group)).code;
  const priority = fromLabel<Priority>(priorityLabels, typed.priority);
  const isNewGroup = group !== '' && group !== (classification?.group ?? incident.report.group);
  // A wrong cell is put back; what stands right in the others counts all the same.
  const wrong = [
    ...(typed.priority && !priority ? [handEditTexts.unknownPriority(code)] : []),
    ...(isNewGroup && !known ? [handEditTexts.unknownGroup(code)] : []),
  ];
  const changes: Extract<Command, { type: 'reclassify' }>['changes'] = {};
  if (isNewGroup && known) changes.group = group;
  const shown = classification?.priority ?? (hasUnreceivedSigns(incident) ? 'urgent' : undefined);
  if (priority && priority !== shown) changes.priority = priority;
  if (text(typed.assignee) && text(typed.assignee) !== classification?.assignee) changes.assignee = text(typed.assignee);
  const note = text(typed.note) === incident.note ? undefined : text(typed.note);
  const isChanged = Object.keys(changes).length > 0 || note !== undefined;
  if (!isChanged && wrong.length) return { code, message: wrong.join(' ') };
  if (!isChanged) {
    const isCleared = classification ? !group || !priority || !text(typed.assignee) : !group && incident.report.group !== '';
    return {
      code,
      message: touched.others ? handEditTexts.putBack(code, touched.reported) : isCleared ? handEditTexts.notBlank(code) : '',
    };
  }
  const command: Command = note === undefined ? { type: 'reclassify', changes } : { type: 'reclassify', changes, note };
  const outcome = runCommand(office, loaded, command, by, '');
  if (!outcome.ok) return { code, message: `${refusalText(outcome.refusal, command, incident)} ${handEditTexts.wasPutBack}` };
  const message = [...wrong, touched.others ? handEditTexts.putBack(code, touched.reported) : handEditTexts.saved(code)].join(' ');
  // Without the state before, all columns of people are written: what was cleared beside the edit comes back.
  return { code, message, save: { ...outcome.save, before: undefined }, wrong: wrong.join(' ') };
}
