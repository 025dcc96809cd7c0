// A task: makes the model of a dialog, and reads a command from what was typed.
import type { Command } from '../../procedure/commands';
import type { EventType } from '../../procedure/events';
import type { Incident } from '../../procedure/incident';
import { currentStep, securitySince } from '../../procedure/incident-state';
import { subjectLine } from '../../texts/labels';
import { momentPhrase } from '../../texts/moments';
import { securityWarning } from '../../texts/security-warning';
import type { ActionName, Detail, DialogModel, FieldGroup } from '../page-models';
import type { LoadedIncident, Office } from '../ports';
import type { TypedValues } from './typed-values';

/** One kind of dialog: how it is opened and read. */
export interface Task {
  /** Returns the dialog for the incident as it is; `loaded` is undefined only for a new report. */
  open(office: Office, loaded: LoadedIncident | undefined): DialogModel;
  /** Returns the command that the typed values ask for; errors are collected in `values`. */
  read(
    values: TypedValues,
    context: { office: Office; loaded: LoadedIncident | undefined; action: ActionName; hidden: Record<string, string> },
  ): Command;
}

/** Returns the count of events that change what a dialog shows; a document made meanwhile does not make a dialog stale. */
export const contentVersion = ({ events }: LoadedIncident): number => events.filter(({ type }) => !isOfDocuments(type)).length;

/** Events on papers, which change nothing of what people do. */
export const isOfDocuments = (type: EventType): boolean =>
  type === 'documentMade' || type === 'documentOwed' || type === 'documentFrozen' || type === 'documentChanged';

interface DialogParts {
  action: ActionName;
  title: string;
  submit: string;
  working: string;
  groups: FieldGroup[];
  details?: Detail[];
}

/** Returns a dialog on an incident; adds what every dialog has to `parts`. */
export function dialogFor(office: Office, loaded: LoadedIncident | undefined, parts: DialogParts & Partial<DialogModel>): DialogModel {
  return {
    kind: 'dialog',
    key: office.newKey(),
    code: loaded?.incident.code ?? '',
    version: loaded ? contentVersion(loaded) : 0,
    subject: loaded ? subjectLine(loaded.incident) : '',
    details: [],
    hidden: {},
    links: [],
    ...(loaded && securitySince(loaded.incident) !== undefined ? { warning: securityWarning } : {}),
    ...parts,
  };
}

/** Returns one fact in a list, or an empty list without a value. */
export function detail(label: string, value: string | undefined): Detail[] {
  return value ? [{ label, value }] : [];
}

/** Returns the limit of the current step, «17:00 ngày 23/11/2026», or '' when it has none. */
export const stepDuePhrase = (incident: Incident): string => {
  const due = currentStep(incident).dueAt;
  return due === undefined ? '' : momentPhrase(due);
};

/** Returns labels as choices, in their order. */
export const choices = <T extends string>(labels: Record<T, string>): { value: T; label: string }[] =>
  (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
