// Binds a leader's answer on an extension or a higher cost to what was asked: the page has shown what the journal says, in rows as written.
import type { Command, CommandType, Refusal } from '../commands';
import type { Incident } from '../incident';
import { pendingExcess, pendingExtension } from '../incident-state';
import type { DecisionContext } from '../settings';

const answers = ['grantExtension', 'refuseExtension', 'confirmCost', 'refuseCost'] as const satisfies CommandType[];
export type LeaderAnswerType = (typeof answers)[number];
type LeaderAnswer = Extract<Command, { type: LeaderAnswerType }>;

/** Returns whether a command of this type answers what the IT unit has asked for beside a plan. */
export const isLeaderAnswer = (type: string): type is LeaderAnswerType => answers.some((one) => one === type);

const isLeaderAnswerOf = (command: Command): command is LeaderAnswer => isLeaderAnswer(command.type);

/** Returns what waits for the answer, as a text to compare. */
export function askedText(incident: Incident, type: LeaderAnswerType): string {
  if (type === 'grantExtension' || type === 'refuseExtension') {
    const asked = pendingExtension(incident);
    return asked ? JSON.stringify([asked.workingDays, asked.reason]) : '';
  }
  const repair = incident.repairs[incident.repairs.length - 1];
  const excess = pendingExcess(incident);
  return repair && excess ? JSON.stringify([excess.approved, repair.actualCost, repair.costReason ?? '']) : '';
}

/** Refuses a leader's answer unless what was shown is what the journal says, and no row of the incident was altered. */
export function changedMatterRefusal(
  incident: Incident,
  command: Command,
  { alteredRows = [] }: Pick<DecisionContext, 'alteredRows'>,
): Refusal | undefined {
  if (!isLeaderAnswerOf(command)) return undefined;
  const { type, shown } = command;
  const isShown = shown === undefined || shown === askedText(incident, type);
  return isShown && !alteredRows.length ? undefined : { code: 'matterChanged', alteredRows };
}
