// A cell of the register changed by hand: the four free columns become events, the rest is put back from the journal.
import type { Command } from '../procedure/commands';
import type { Actor, Priority } from '../procedure/incident';
import { normaliseText } from '../procedure/text';
import { handEditTexts } from '../texts/hand-edit';
import { fromLabel, groupDash, priorityLabels } from '../texts/labels';
import { refusalText } from '../texts/refusals';
import { decideAndSave } from './carry-command';
import type { Loaded, Office } from './ports';

/** What a row's free columns say after the edit. */
export interface EditedRow {
  loaded: Loaded;
  group: string;
  priority: string;
  assignee: string;
  note: string;
  /** A column that belongs to the register was touched, too. */
  touchedOthers: boolean;
}

/** Journals the edit, or says why it is put back. The caller writes the row anew either way. */
export function takeHandEdit(office: Office, row: EditedRow, by: Actor): { message: string; saved: boolean } {
  const { incident } = row.loaded;
  const now = incident.classification;
  const text = (value: string) => normaliseText(value).trim();
  const group = text(row.group).split(groupDash)[0]!.toUpperCase();
  const priority = fromLabel<Priority>(priorityLabels, row.priority);
  const changes: Extract<Command, { type: 'reclassify' }>['changes'] = {};
  if (group && group !== (now?.group ?? incident.report.group)) changes.group = group;
  if (priority && priority !== now?.priority) changes.priority = priority;
  if (text(row.assignee) && text(row.assignee) !== now?.assignee) changes.assignee = text(row.assignee);
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
