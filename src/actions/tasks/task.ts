// What each dialog's task is made of: a model to show, and a command read from what was typed.
import type { Command } from '../../procedure/commands';
import type { Incident } from '../../procedure/incident';
import { currentStep } from '../../procedure/incident-state';
import { securityWarning, subjectLine } from '../../texts/dialogs';
import { momentPhrase } from '../../texts/moments';
import type { ActionName, Detail, DialogModel, FieldGroup } from '../page-models';
import type { LoadedIncident, Office } from '../ports';
import type { TypedValues } from './typed-values';

/** A task on one incident. */
export interface Task {
  /** The dialog for the incident as it stands; undefined `loaded` only for a new report. */
  open(office: Office, loaded: LoadedIncident | undefined): DialogModel;
  /** The command that the typed values ask for; errors are left in `values`. */
  read(
    values: TypedValues,
    context: { office: Office; loaded: LoadedIncident | undefined; action: ActionName; hidden: Record<string, string> },
  ): Command;
}

/** Events that change what a dialog is about; a printed form made meanwhile does not make it stale. */
export const contentVersion = ({ events }: LoadedIncident): number =>
  events.filter(({ type }) => type !== 'documentMade' && type !== 'documentOwed').length;

interface Parts {
  action: ActionName;
  title: string;
  submit: string;
  working: string;
  groups: FieldGroup[];
  details?: Detail[];
}

/** A dialog on an incident, with all that every dialog has. */
export function dialogFor(office: Office, loaded: LoadedIncident | undefined, parts: Parts & Partial<DialogModel>): DialogModel {
  const securityClock = loaded?.incident.security;
  return {
    kind: 'dialog',
    key: office.newKey(),
    code: loaded?.incident.code ?? '',
    version: loaded ? contentVersion(loaded) : 0,
    subject: loaded ? subjectLine(loaded.incident) : '',
    details: [],
    hidden: {},
    links: [],
    ...(securityClock && !securityClock.outcome ? { warning: securityWarning } : {}),
    ...parts,
  };
}

/** A fact, or nothing where there is nothing to say. */
export function detail(label: string, value: string | undefined): Detail[] {
  return value ? [{ label, value }] : [];
}

/** «17:00 ngày 23/11/2026», or '' where the step has no limit. */
export const stepDuePhrase = (incident: Incident): string => {
  const due = currentStep(incident).dueAt;
  return due === undefined ? '' : momentPhrase(due);
};

export const choices = <T extends string>(labels: Record<T, string>): { value: T; label: string }[] =>
  (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
