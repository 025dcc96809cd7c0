// B1 and B2: an incident is reported, received and classified; later hand edits of its classification.

import type { CommandOf, Refusal } from '../commands';
import type { Change } from '../events';
import type { Channel, Classification, Direction, Incident, Instant, Priority, Report, SecurityClock } from '../incident';
import { isSecurityOpen, securityGroup, signsSince } from '../incident-state';
import type { DecisionContext } from '../settings';
import { floorToMinute } from '../time/dates';
import { invalidIf, invalidUnlessOneOf, invalidUnlessPast, missingIfBlank, type Ruling, unlessRefused } from './checks';
import { documentOwedFor, nextClock, overallDueAt } from './step-limits';

const channels: readonly Channel[] = ['form', 'inPerson', 'phone'];
const priorities: readonly Priority[] = ['urgent', 'high', 'medium', 'low'];
const directions: readonly Direction[] = ['onTheSpot', 'survey', 'transfer'];

/** A report older than this has a typing error in its date. */
export const oldestReportDays = 30;
const oldestReportMs = oldestReportDays * 86_400_000;
/** The same of a detection: a fault may be noticed long before it is reported. */
const oldestDetectionMs = 366 * 86_400_000;

/** B1. Row 5: staff fill in the form; the IT unit records a person who came or phoned, with the time of the real report. */
export function report({ code, report }: CommandOf<'report'>, context: DecisionContext): Ruling {
  const { by, at, settings } = context;
  // A form's clock may run a little ahead of the server's: a report is never later than its record.
  const reportedAt = Math.min(report.reportedAt, at);
  return unlessRefused(
    [
      invalidUnlessOneOf('channel', report.channel, channels),
      report.channel !== 'form' && !by.roles.includes('it') ? { code: 'notYourRole', command: 'report', needs: ['it'] } : undefined,
      missingIfBlank('code', code),
      missingIfBlank('reporter', report.reporter),
      missingIfBlank('description', report.description),
      invalidUnlessPast('reportedAt', report.reportedAt, at),
      // The form sets the time itself: a late reconciliation must not lose the report.
      invalidIf(report.channel !== 'form' && report.reportedAt < at - oldestReportMs, 'reportedAt', 'tooFar'),
      detectedAtRefusal(report, at),
    ],
    () => [
      {
        type: 'reported',
        code: code.trim(),
        report: { ...report, reportedAt },
        // Row 5: the clock starts at the real report, whoever recorded it.
        clock: nextClock('B1', 'reported', { ...context, at: reportedAt }),
        ...(settings.overallFrom === 'reported' ? { overallDueAt: overallDueAt(reportedAt, context) } : {}),
      },
    ],
  );
}

/** The form clamps what is odd, so that no report is lost; in the dialog a person can correct it. */
function detectedAtRefusal({ channel, detectedAt }: Report, at: Instant): Refusal | undefined {
  if (detectedAt === undefined) return undefined;
  return (
    invalidIf(!Number.isFinite(detectedAt), 'detectedAt', 'unknown') ??
    (channel === 'form'
      ? undefined
      : (invalidUnlessPast('detectedAt', detectedAt, at) ?? invalidIf(detectedAt < at - oldestDetectionMs, 'detectedAt', 'tooFar')))
  );
}

/** B2. On the spot (row 9) requires a reason and leads to B6; every other direction leads to B3. */
export function receive(incident: Incident, command: CommandOf<'receive'>, context: DecisionContext): Ruling {
  const { classification } = command;
  const isOnTheSpot = classification.direction === 'onTheSpot';
  const outcome = isOnTheSpot ? 'onTheSpot' : 'toSurvey';
  return unlessRefused(
    [
      invalidUnlessOneOf('direction', classification.direction, directions),
      isOnTheSpot && !context.settings.onTheSpotAllowed ? { code: 'onTheSpotNotAllowed' } : undefined,
      missingIfBlank('group', classification.group),
      invalidUnlessOneOf('priority', classification.priority, priorities),
      missingIfBlank('assignee', classification.assignee),
      isOnTheSpot ? missingIfBlank('reason', classification.reason) : undefined,
    ],
    () => [
      {
        type: 'received',
        classification: { ...classification, priority: priorityOf(classification) },
        ...(command.security || classification.group === securityGroup
          ? { security: { since: signsSince(incident.report), personalData: personalDataOf(command) } }
          : {}),
        clock: nextClock('B2', outcome, context),
        // Row 1: the clock of the whole starts here, unless it started at the report.
        ...(incident.overall ? {} : { overallDueAt: overallDueAt(context.at, context) }),
      },
      ...documentOwedFor('B2', outcome, context),
    ],
  );
}

/** Hand edits of group, priority, assignee (once received) and note (always, also when closed). Without a change there is no event. */
export function reclassify(incident: Incident, command: CommandOf<'reclassify'>, context: DecisionContext): Ruling {
  const { classification } = incident;
  const asked = Object.keys(command.changes).length > 0;
  return unlessRefused([asked ? changesRefusal(incident, command.changes) : undefined], () => {
    const changes = classification && asked ? differences(incident, classification, command.changes) : {};
    const note = command.note !== undefined && command.note !== incident.note ? { note: command.note } : {};
    const security = opensSecurityClock(incident, changes.group) ? { security: newSecurityClock(context.at) } : {};
    const change: Change = { type: 'reclassified', changes, ...note, ...security };
    return Object.keys(changes).length > 0 || 'note' in note ? [change] : [];
  });
}

function changesRefusal(incident: Incident, changes: CommandOf<'reclassify'>['changes']): Refusal | undefined {
  if (incident.status !== 'open') return { code: 'closed', status: incident.status, reason: incident.ending?.reason ?? '' };
  if (!incident.classification) return { code: 'notReceivedYet' };
  return (
    (changes.group === undefined ? undefined : missingIfBlank('group', changes.group)) ??
    (changes.assignee === undefined ? undefined : missingIfBlank('assignee', changes.assignee)) ??
    (changes.priority === undefined ? undefined : invalidUnlessOneOf('priority', changes.priority, priorities))
  );
}

function differences(
  incident: Incident,
  now: Classification,
  asked: CommandOf<'reclassify'>['changes'],
): CommandOf<'reclassify'>['changes'] {
  const wanted = { ...now, ...asked };
  // After «không phải sự cố an ninh mạng» the IT unit sets the priority again.
  const isCleared = incident.security?.outcome?.kind === 'notSecurity' && now.group === securityGroup;
  const priority = isCleared ? wanted.priority : priorityOf(wanted);
  return {
    ...(wanted.group === now.group ? {} : { group: wanted.group }),
    ...(priority === now.priority ? {} : { priority }),
    ...(wanted.assignee === now.assignee ? {} : { assignee: wanted.assignee }),
  };
}

/** §5: group AN is always urgent. */
function priorityOf({ group, priority }: Pick<Classification, 'group' | 'priority'>): Priority {
  return group === securityGroup ? 'urgent' : priority;
}

/** Returns whether a security clock starts: the group becomes AN, and no clock runs or ended with «đã báo cáo». */
function opensSecurityClock(incident: Incident, group: string | undefined): boolean {
  return group === securityGroup && !isSecurityOpen(incident) && incident.security?.outcome?.kind !== 'reported';
}

/** T0 is the instant of the edit, because nobody knew before. */
function newSecurityClock(at: Instant): SecurityClock {
  return { since: floorToMinute(at), personalData: 'unknown' };
}

function personalDataOf({ personalData }: CommandOf<'receive'>): SecurityClock['personalData'] {
  return personalData === 'yes' || personalData === 'no' ? personalData : 'unknown';
}
