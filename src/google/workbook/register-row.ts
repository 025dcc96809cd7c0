// A row of the register: made from an incident, and read back.

import type { OfficeSettings, OpenIncident } from '../../actions/ports';
import { estimateOf } from '../../procedure/estimate';
import { type FormCode, type Incident, type Instant, type StepCode, stepCodes } from '../../procedure/incident';
import { missingRecords } from '../../procedure/incident-records';
import {
  currentStep,
  hasUnreceivedSigns,
  isConfidential,
  isWaitingForLeader,
  pendingQuestions,
  securitySince,
} from '../../procedure/incident-state';
import { minutesByStep, stepsPastLimit, workedSteps } from '../../procedure/reports/report-figures';
import { papersToFreeze } from '../../procedure/steps/final-copies';
import { nearestLimit } from '../../procedure/steps/step-limits';
import { minutesPerWorkingDay } from '../../procedure/time/working-time';
import { channelLabels, priorityLabels, recordsPhrase, statusLabel, withheldText } from '../../texts/labels';
import { dueStateTexts, registerTexts } from '../../texts/sheets/register';
import { now } from '../platform/clock';
import { folderUrl } from '../platform/drive';
import { type Cell, cellText, columnLetters, type Formula, instantOf, readText } from './cells';
import { textIn } from './journal-rows';
import { readReminded } from './mails/reminded';
import { rowListText } from './reading/row-lists';
import { registerForms } from './sheets';
import type { Columns } from './tables';

/** The journal rows of an incident's events, in ascending order, and the id of its folder. */
export interface Places {
  journalRows: number[];
  folderId: string;
}

/** What «Đang mở» says of a row; '' for an ended incident that owes nothing. */
export interface RowState {
  /** The current step of an open incident. */
  step?: StepCode;
  isWaitingForLeader: boolean;
  /** The leader has asked, and waits for an answer of the unit. */
  isAsked: boolean;
  owesDocuments: boolean;
  owesFinalCopies: boolean;
}

/**
 * The values of a register row by column key, as cells hold them.
 * @param row where it stands: the formula of tình trạng hạn names its own row
 */
export function registerCells(
  settings: OfficeSettings,
  incident: Incident,
  places: Places,
  row: number,
  columns: Columns,
): Record<string, Cell> {
  const { report, classification, ending } = incident;
  const plan = incident.plans[incident.plans.length - 1];
  const repair = incident.repairs[incident.repairs.length - 1];
  const decision = incident.decisions[incident.decisions.length - 1];
  const isOpen = incident.status === 'open';
  // Everybody whom the file is shared with reads the row.
  const isWithheld = isConfidential(incident);
  const stepDueAt = isOpen ? incident.steps[incident.steps.length - 1]?.dueAt : undefined;
  const overallDueAt = incident.overall?.dueAt;
  const warnAt = (due: number | undefined) =>
    due === undefined ? undefined : settings.calendar.subtractWorkingMinutes(due, settings.remindBeforeMinutes);
  const stepWarnAt = warnAt(stepDueAt);
  const overallWarnAt = isOpen ? warnAt(overallDueAt) : undefined;
  const nearest = (...all: (Instant | undefined)[]) => nearestLimit(...all) ?? Infinity;
  const values: Record<string, Cell> = {
    code: incident.code,
    reportedAt: new Date(report.reportedAt),
    channel: channelLabels[report.channel],
    reporter: cellText(report.reporter),
    department: cellText(report.department),
    phone: cellText(report.phone),
    device: cellText(report.device),
    description: cellText(isWithheld ? withheldText : report.description),
    group: cellText(groupLabel(settings, classification?.group ?? report.group)),
    // Signs of a security incident are urgent before anybody has received the report.
    priority: classification ? priorityLabels[classification.priority] : hasUnreceivedSigns(incident) ? priorityLabels.urgent : '',
    step: incident.step,
    status: statusLabel(incident),
    assignee: cellText(classification?.assignee ?? ''),
    stepDueAt: moment(stepDueAt),
    overallDueAt: moment(overallDueAt),
    dueState: isOpen
      ? dueStateFormula(row, columns, nearest(stepDueAt, overallDueAt), nearest(stepWarnAt, overallWarnAt))
      : cellText(dueStateTexts.closed(incident, settings.calendar)),
    note: cellText(incident.note),
    assetCode: cellText(report.assetCode),
    location: cellText(report.location),
    security: cellText(registerTexts.security(incident)),
    returns: incident.decisions.filter(({ approved }) => !approved).length || '',
    extensions: incident.extensions.filter(({ answer }) => answer?.granted).length || '',
    // Row 11 of the decisions: the first limit stays visible and counts in reports.
    overallFirstDueAt: moment(incident.overall?.firstDueAt),
    inFirstLimit: ending?.status === 'completed' && incident.overall && ending.at <= incident.overall.firstDueAt ? 'x' : '',
    estimate: plan ? estimateOf(plan.lines).total : '',
    actualCost: repair ? repair.actualCost : '',
    vendor: cellText(plan?.vendor ?? ''),
    receivedAt: moment(incident.receivedAt),
    submittedAt: moment(incident.submission?.at),
    decidedAt: moment(decision?.at),
    endedAt: moment(ending?.at),
    ending: cellText(ending && isWithheld ? withheldText : (ending?.reason ?? '')),
    source: cellText(incident.keys[0] ?? ''),
    journalRows: rowListText(places.journalRows),
    stepWarnAt: moment(stepWarnAt),
    overallWarnAt: moment(overallWarnAt),
    state: stateText(incident),
    handoverFrom: isOpen && incident.step === 'B7' ? new Date(handoverFrom(settings, incident)) : '',
    securitySince: moment(securitySince(incident)),
    pendingDocuments: incident.pendingDocuments.join(', '),
    missing: recordsPhrase(missingRecords(incident)),
    folderId: cellText(places.folderId),
    folder: places.folderId ? linkFormula(folderUrl(places.folderId), registerTexts.openFolder) : '',
  };
  const minutes = minutesByStep(incident, settings.calendar);
  for (const step of workedSteps) values[`minutes${step}`] = minutes[step] ?? '';
  values.lateSteps = stepsPastLimit(incident).join(', ');
  const lateReasons = [...new Set(incident.repairs.map(({ lateReason }) => lateReason).filter(Boolean))];
  values.lateReason = cellText(lateReasons.length && isWithheld ? withheldText : lateReasons.join('; '));
  for (const form of registerForms) values[form] = documentCell(incident, form);
  return values;
}

function handoverFrom({ calendar, handoverRemindDays }: OfficeSettings, incident: Incident): number {
  return calendar.addWorkingMinutes(currentStep(incident).startedAt, Math.round(handoverRemindDays * minutesPerWorkingDay));
}

/** Returns «MI – Máy in, máy quét, ngoại vi» for 'MI', or the code itself when the list no longer has it. */
function groupLabel({ groups }: OfficeSettings, code: string): string {
  const group = groups.find((one) => one.code === code);
  return group ? `${group.code} – ${group.name}` : code;
}

const HOUR = 3_600_000;
/** Stands in «Đang mở» while a leader must act. */
export const WAITING = 'chờ lãnh đạo';
/** Stands beside it while a question of the leader has no answer. */
export const ASKED = 'chờ trả lời';
const OWING = 'nợ biểu mẫu';
const FREEZING = 'nợ bản PDF';

function stateText(incident: Incident): string {
  return [
    incident.status === 'open' ? incident.step : '',
    isWaitingForLeader(incident) ? WAITING : '',
    pendingQuestions(incident).length ? ASKED : '',
    incident.pendingDocuments.length ? OWING : '',
    papersToFreeze(incident).length ? FREEZING : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Reads the cell «Đang mở». */
export function readState(cell: unknown): RowState {
  const parts = readText(cell).split(', ');
  const step = stepCodes.find((code) => code === parts[0]);
  return {
    ...(step ? { step } : {}),
    isWaitingForLeader: parts.includes(WAITING),
    isAsked: parts.includes(ASKED),
    owesDocuments: parts.includes(OWING),
    owesFinalCopies: parts.includes(FREEZING),
  };
}

const moment = (at: number | undefined) => (at === undefined ? '' : new Date(at));

function documentCell(incident: Incident, form: FormCode): Cell {
  const made = incident.documents.filter((document) => document.form === form);
  const last = made[made.length - 1];
  return last
    ? linkFormula(last.url, registerTexts.edition(last.edition))
    : incident.pendingDocuments.includes(form)
      ? registerTexts.beingMade
      : '';
}

/** `;` separates arguments in every locale. Only our own addresses and words are put in, never a person's text. */
const linkFormula = (url: string, label: string): Formula => ({
  formula: `=HYPERLINK("${url}";"${label}")`,
  shows: (text) => text === label,
});

/** Returns the id of an incident's folder as the journal has it; '' before its first document, and in one of an older version. */
export const folderIn = ({ documents }: Incident): string => documents.reduce((last, { folderId }) => folderId ?? last, '');

/**
 * Returns tình trạng hạn as a formula, so that it stays true while no script runs.
 * The nearer limit counts; B7 has no limit of its own, so only the overall limit counts there.
 * @param dueAt the nearer limit, and from when it is near; Infinity without a limit
 */
function dueStateFormula(row: number, columns: Columns, dueAt: Instant, warnAt: Instant): Formula {
  const cell = (key: string) => `$${columnLetters(columns[key]!)}${row}`;
  const due = `MIN(${cell('stepDueAt')};${cell('overallDueAt')})`;
  const warn = `MIN(${cell('stepWarnAt')};${cell('overallWarnAt')})`;
  // Half a second is added: a whole minute as a fraction of a day may lie below itself.
  const at = `(${due}+1/172800)`;
  const two = (part: string) => `RIGHT("0"&${part}(${at});2)`;
  const { none, within, soon, overdue, since } = dueStateTexts.words;
  const moment = `${two('DAY')}&"/"&${two('MONTH')}&" "&${two('HOUR')}&":"&${two('MINUTE')}`;
  return {
    formula: `=IF(${due}=0;"${none}";IF(NOW()>${due};"${overdue}${since}"&${moment};IF(NOW()>=${warn};"${soon}";"${within}")))`,
    // The cell may be as old as the last change of the file, which the sweeps make at least every hour.
    shows: (text) =>
      [now(), now() - HOUR].some((at) => {
        if (dueAt === Infinity) return text === none;
        return at > dueAt ? text.startsWith(overdue) : text === (at >= warnAt ? soon : within);
      }),
  };
}

/** A register row with what its hidden columns say. */
export interface RegisterRow {
  row: number;
  code: string;
  /** The journal rows of its events, as the cell says. */
  journalRows: number[];
  cells: unknown[];
}

/** Returns what reminders, digests and the sweep need of an open incident's row. */
export function openIncident(
  { row, code, cells }: RegisterRow,
  columns: Columns,
): Omit<OpenIncident, 'step' | 'isWaitingForLeader' | 'isAsked'> {
  const text = (key: string) => readText(textIn(cells, columns, key));
  const at = (key: string) => instantOf(cells[columns[key]! - 1]);
  return {
    row,
    code,
    device: text('device'),
    department: text('department'),
    assignee: text('assignee'),
    reportedAt: at('reportedAt') ?? 0,
    stepDueAt: at('stepDueAt'),
    stepWarnAt: at('stepWarnAt'),
    overallDueAt: at('overallDueAt'),
    overallWarnAt: at('overallWarnAt'),
    handoverFrom: at('handoverFrom'),
    securitySince: at('securitySince'),
    reminded: readReminded(text('reminded'), code),
  };
}
