// What each dialog's task is made of: a model to show, and a command read from what was typed.
import type { Command } from '../procedure/commands';
import type { Incident } from '../procedure/incident';
import { currentStep } from '../procedure/standing';
import { securityWarning, subjectLine } from '../texts/dialogs';
import { momentPhrase } from '../texts/numbers';
import type { ActionName, DialogModel, Fact, FieldGroup } from './dialog';
import type { Loaded, Office } from './ports';
import type { Values } from './values';

/** A task on one incident. */
export interface Task {
  /** The dialog for the incident as it stands; undefined `loaded` only for a new report. */
  open(office: Office, loaded: Loaded | undefined): DialogModel;
  /** The command that the typed values ask for; errors are left in `values`. */
  read(
    values: Values,
    context: { office: Office; loaded: Loaded | undefined; action: ActionName; hidden: Record<string, string> },
  ): Command;
}

/** Events that change what a dialog is about; a printed form made meanwhile does not make it stale. */
export const substance = ({ events }: Loaded): number =>
  events.filter(({ type }) => type !== 'documentMade' && type !== 'documentOwed').length;

interface Parts {
  action: ActionName;
  title: string;
  submit: string;
  working: string;
  groups: FieldGroup[];
  facts?: Fact[];
}

/** A dialog on an incident, with all that every dialog has. */
export function dialogFor(office: Office, loaded: Loaded | undefined, parts: Parts & Partial<DialogModel>): DialogModel {
  const watch = loaded?.incident.security;
  return {
    kind: 'dialog',
    key: office.newKey(),
    code: loaded?.incident.code ?? '',
    version: loaded ? substance(loaded) : 0,
    subject: loaded ? subjectLine(loaded.incident) : '',
    facts: [],
    hidden: {},
    links: [],
    ...(watch && !watch.outcome ? { warning: securityWarning } : {}),
    ...parts,
  };
}

/** A fact, or nothing where there is nothing to say. */
export function fact(label: string, value: string | undefined): Fact[] {
  return value ? [{ label, value }] : [];
}

/** «17:00 ngày 23/11/2026», or '' where the step has no limit. */
export const stepDuePhrase = (incident: Incident): string => {
  const due = currentStep(incident).dueAt;
  return due === undefined ? '' : momentPhrase(due);
};

export const choices = <T extends string>(labels: Record<T, string>): { value: T; label: string }[] =>
  (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
