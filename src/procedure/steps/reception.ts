// B1 and B2: an incident is reported, taken in, classified, and classified anew by hand.

import type { Command, Refusal } from '../commands';
import type { Change } from '../events';
import type { Channel, Classification, Direction, Incident, Instant, Priority, Report, SecurityClock } from '../incident';
import { isSecurityOpen } from '../incident-state';
import type { DecisionContext } from '../settings';
import { floorToMinute } from '../time/dates';
import { invalidIf, needed, oneOf, pastMoment, type Ruling, unlessRefused } from './checks';
import { documentFor, nextClock, overallDueAt } from './step-limits';

type Asked<T extends Command['type']> = Extract<Command, { type: T }>;

const channels: readonly Channel[] = ['form', 'inPerson', 'phone'];
const priorities: readonly Priority[] = ['urgent', 'high', 'medium', 'low'];
const directions: readonly Direction[] = ['onTheSpot', 'survey', 'transfer'];

/** Group of information security (§5): its incidents are urgent and are watched. */
const securityGroup = 'AN';

/** A report older than this is a slip in the date. */
const oldestReportMs = 30 * 86_400_000;

/** B1. Row 5: staff fill in the form; CNTT records who came or phoned, with the moment it was really reported. */
export function report({ code, report }: Asked<'report'>, context: DecisionContext): Ruling {
  const { by, at, settings } = context;
  // A form's clock may run a little ahead of the server's; nothing starts before it is recorded.
  const reportedAt = Math.min(report.reportedAt, at);
  return unlessRefused(
    [
      oneOf('channel', report.channel, channels),
      report.channel !== 'form' && !by.roles.includes('it') ? { code: 'notYourRole', command: 'report', needs: ['it'] } : undefined,
      needed('code', code),
      needed('reporter', report.reporter),
      needed('description', report.description),
      pastMoment('reportedAt', report.reportedAt, at),
      // The form stamps the time itself: a sweep that comes late must not lose the report.
      invalidIf(report.channel !== 'form' && report.reportedAt < at - oldestReportMs, 'reportedAt', 'tooFar'),
      invalidIf(report.detectedAt !== undefined && !Number.isFinite(report.detectedAt), 'detectedAt', 'unknown'),
    ],
    () => [
      {
        type: 'reported',
        code: code.trim(),
        report: { ...report, reportedAt },
        // Row 5: the same clock whoever recorded it, from when it was really reported.
        clock: nextClock('B1', 'reported', { ...context, at: reportedAt }),
        ...(settings.overallFrom === 'reported' ? { overallDueAt: overallDueAt(reportedAt, context) } : {}),
      },
    ],
  );
}

/** B2. On the spot (row 9) leads straight to B6, with a reason; else to B3. */
export function receive(incident: Incident, command: Asked<'receive'>, context: DecisionContext): Ruling {
  const { classification } = command;
  const isOnTheSpot = classification.direction === 'onTheSpot';
  const outcome = isOnTheSpot ? 'onTheSpot' : 'toSurvey';
  return unlessRefused(
    [
      oneOf('direction', classification.direction, directions),
      isOnTheSpot && !context.settings.onTheSpotAllowed ? { code: 'onTheSpotNotAllowed' } : undefined,
      needed('group', classification.group),
      oneOf('priority', classification.priority, priorities),
      needed('assignee', classification.assignee),
      isOnTheSpot ? needed('reason', classification.reason) : undefined,
    ],
    () => [
      {
        type: 'received',
        classification: { ...classification, priority: priorityOf(classification) },
        ...(command.security || classification.group === securityGroup
          ? { security: { since: detection(incident.report), personalData: personalDataOf(command) } }
          : {}),
        clock: nextClock('B2', outcome, context),
        // Row 1: the whole starts here, unless it started with the report.
        ...(incident.overall ? {} : { overallDueAt: overallDueAt(context.at, context) }),
      },
      ...documentFor('B2', outcome),
    ],
  );
}

/** Hand edits of group, priority, assignee (once received) and note (always, on a closed incident too). No change gives no event. */
export function reclassify(incident: Incident, command: Asked<'reclassify'>, context: DecisionContext): Ruling {
  const { classification } = incident;
  const asked = Object.keys(command.changes).length > 0;
  return unlessRefused([asked ? changesRefusal(incident, command.changes) : undefined], () => {
    const changes = classification && asked ? differences(incident, classification, command.changes) : {};
    const note = command.note !== undefined && command.note !== incident.note ? { note: command.note } : {};
    const security = opensWatch(incident, changes.group) ? { security: newWatch(context.at) } : {};
    const change: Change = { type: 'reclassified', changes, ...note, ...security };
    return Object.keys(changes).length > 0 || 'note' in note ? [change] : [];
  });
}

function changesRefusal(incident: Incident, changes: Asked<'reclassify'>['changes']): Refusal | undefined {
  if (incident.status !== 'open') return { code: 'closed', status: incident.status, reason: incident.ending?.reason ?? '' };
  if (!incident.classification) return { code: 'notReceivedYet' };
  return (
    (changes.group === undefined ? undefined : needed('group', changes.group)) ??
    (changes.assignee === undefined ? undefined : needed('assignee', changes.assignee)) ??
    (changes.priority === undefined ? undefined : oneOf('priority', changes.priority, priorities))
  );
}

function differences(incident: Incident, now: Classification, asked: Asked<'reclassify'>['changes']): Asked<'reclassify'>['changes'] {
  const wanted = { ...now, ...asked };
  // «Không phải sự cố an ninh mạng», once recorded, leaves the priority to CNTT again.
  const isCleared = incident.security?.outcome?.kind === 'notSecurity' && now.group === securityGroup;
  const priority = isCleared ? wanted.priority : priorityOf(wanted);
  return {
    ...(wanted.group === now.group ? {} : { group: wanted.group }),
    ...(priority === now.priority ? {} : { priority }),
    ...(wanted.assignee === now.assignee ? {} : { assignee: wanted.assignee }),
  };
}

/** §5: AN is urgent, whatever else is said. */
function priorityOf({ group, priority }: Pick<Classification, 'group' | 'priority'>): Priority {
  return group === securityGroup ? 'urgent' : priority;
}

/** A watch opens when the group becomes AN; one that runs, or ended with a report, stays as it is. */
function opensWatch(incident: Incident, group: string | undefined): boolean {
  return group === securityGroup && !isSecurityOpen(incident) && incident.security?.outcome?.kind !== 'reported';
}

/** T0 of an incident that is recognised only now is now: before, nobody knew. */
function newWatch(at: Instant): SecurityClock {
  return { since: floorToMinute(at), personalData: 'unknown' };
}

/** T0 at reception, to the minute: when it was detected, if that was said and not after the report; else the report. */
function detection({ detectedAt, reportedAt }: Report): Instant {
  return floorToMinute(detectedAt !== undefined && detectedAt <= reportedAt ? detectedAt : reportedAt);
}

function personalDataOf({ personalData }: Asked<'receive'>): SecurityClock['personalData'] {
  return personalData === 'yes' || personalData === 'no' ? personalData : 'unknown';
}
