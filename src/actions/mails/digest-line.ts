// One incident in a digest: what is to be done, and how much working time is left.
import type { Instant } from '../../procedure/incident';
import type { Calendar } from '../../procedure/time/calendar';
import { stepNames } from '../../texts/labels';
import { reminderTexts as words } from '../../texts/mails/reminders';
import type { OpenIncident } from '../ports';

/** @param isForLeader whether the reader is to decide */
export function digestLine(
  incident: OpenIncident,
  limit: Instant | undefined,
  { calendar, now, isForLeader }: { calendar: Calendar; now: Instant; isForLeader: boolean },
): string {
  const isLate = limit !== undefined && now > limit;
  const minutes = limit === undefined ? 0 : calendar.workingMinutesBetween(isLate ? limit : now, isLate ? now : limit);
  return words.digestLine(incident, taskOf(incident, isForLeader), limit, isLate, minutes);
}

function taskOf({ isAsked, isWaitingForLeader, step }: OpenIncident, isForLeader: boolean): string {
  const task = isForLeader && isWaitingForLeader ? words.toDecide(step) : stepNames[step];
  if (!isAsked) return task;
  return isForLeader ? words.answerAwaited(task) : words.answerToGive;
}
