// Tells people of a run that failed, by a path that needs no sheet of the file: properties of the script, and a mail.
import type { Instant } from '../../procedure/incident';
import { defaultCalendar } from '../../procedure/issued-procedure';
import type { Person } from '../../procedure/rights/people';
import { wallTimeOf } from '../../procedure/time/dates';
import { createCalendar, minutesPerWorkingDay } from '../../procedure/time/working-time';
import { Busy, isOfPlatform, NotReady, UserError, unattendedText } from '../../texts/errors';
import { alarmTexts, type RunKind } from '../../texts/mails/alarms';
import { mailSender } from '../../texts/mails/frame';
import { setupTexts } from '../../texts/setup';
import { now } from '../platform/clock';
import { log } from '../platform/log';
import { readProperty, writeProperty } from '../platform/properties';
import { mailHtml, mailText } from '../workbook/mails/mail-layout';
import { toPerson } from '../workbook/settings/people-rows';
import { sheetOf } from '../workbook/sheets';
import { recordsOf } from '../workbook/tables';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What may pass by itself (a service is down, too many calls) is told of when it has lasted so long. */
const PATIENCE = HOUR / 2;
/** After the first mail, mails go out in these hours of the day. */
const DAYTIME = { from: 7, to: 18 };
/** A minute less, because a timer is not exact. */
const PAUSE = HOUR - 60_000;

/** A kind of run that has failed since it last went well. */
interface Alarm {
  since: Instant;
  /** When keeper and IT unit were told, and when the leaders. */
  toldAt?: Instant;
  /** What they were told, as whoever pressed a button reads it. */
  told?: string;
  leadersToldAt?: Instant;
}

/** Those to tell, kept outside the file: its sheets may be what is broken. */
interface AlarmPeople {
  it: string[];
  /** Absent when an older version kept them. */
  keepers?: string[];
  leaders: string[];
}

/** Keeps who is to be told. */
export function rememberAlarmPeople(people: Person[]): void {
  const text = alarmPeople(people);
  if (readProperty('alarm.people') !== text) writeProperty('alarm.people', text);
}

function alarmPeople(people: Person[]): string {
  const withRole = (...roles: Person['roles']) =>
    people.filter((one) => one.email && one.roles.some((role) => roles.includes(role))).map(({ email }) => email);
  return JSON.stringify({ it: withRole('it', 'admin'), keepers: withRole('admin'), leaders: withRole('chairman') } satisfies AlarmPeople);
}

/**
 * Tells keeper and IT unit, at most once an hour for a kind of run, and the chairman after a working day. Never throws.
 * @param kind of the run that failed
 */
export function raiseAlarm(kind: RunKind, error: unknown): void {
  try {
    const at = now();
    const alarms = readAlarms();
    const alarm = alarms[kind] ?? { since: at };
    const isKnown = error instanceof UserError;
    const known = isKnown ? error.message : alarmTexts.unknown;
    // Who has pressed a button can press again.
    const passing = kind === 'screen' ? '' : unattendedText(error);
    const sentence = passing || known;
    const technical = isKnown ? '' : error instanceof Error ? error.message : String(error);
    const isTold = Object.values(alarms).some(({ told, toldAt }) => told === known && at - toldAt! < PAUSE);
    if (isDue(at, alarm, error)) {
      // One damage stops several kinds of runs.
      const subject = error instanceof NotReady ? setupTexts.notReady : alarmTexts.subject(kind);
      if (isTold || send(keeperAndUnit(), subject, alarmTexts.paragraphs(kind, alarm.since, sentence, technical, passing !== '')))
        Object.assign(alarm, { toldAt: at, told: known });
    }
    // Who pressed a button has read it, and one damage stops several kinds of runs.
    const areLeadersTold = Object.values(alarms).some(({ leadersToldAt }) => leadersToldAt !== undefined && at - leadersToldAt < DAY);
    if (kind !== 'screen' && !areLeadersTold && isWorkingDayLater(at, alarm.since)) {
      if (send(people().leaders, alarmTexts.leadersSubject(alarm.since), alarmTexts.leaders(kind, alarm.since))) alarm.leadersToldAt = at;
    }
    writeProperty('alarms', JSON.stringify({ ...alarms, [kind]: alarm }));
  } catch (refusal) {
    // The fault itself is logged, and the heartbeat in the file turns red.
    log('', refusal);
  }
}

/** Forgets the alarms after a reconciliation that went well. */
export function clearAlarms(): void {
  if (readProperty('alarms')) writeProperty('alarms', '');
}

function isDue(at: Instant, { since, toldAt }: Alarm, error: unknown): boolean {
  const mayPass = error instanceof Busy || isOfPlatform(error);
  if (toldAt === undefined) return !mayPass || at - since >= PATIENCE;
  const { hour } = wallTimeOf(at);
  return at - toldAt >= PAUSE && hour >= DAYTIME.from && hour < DAYTIME.to;
}

/** By the first working time of the procedure: that of the file may be out of reach. */
function isWorkingDayLater(at: Instant, since: Instant): boolean {
  return at >= createCalendar(defaultCalendar).addWorkingMinutes(since, minutesPerWorkingDay);
}

const readAlarms = (): Partial<Record<RunKind, Alarm>> => JSON.parse(readProperty('alarms') || '{}') as Partial<Record<RunKind, Alarm>>;

const people = (): AlarmPeople => JSON.parse(readProperty('alarm.people') || alarmPeople(listedPeople())) as AlarmPeople;

/** People as the sheet lists them, for a file of an older version; the Sheets API may be what is not ready. */
function listedPeople(): Person[] {
  try {
    const file = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
    const cells = file?.getSheetByName(sheetOf('people').name)?.getDataRange().getValues() as unknown[][] | undefined;
    return recordsOf('people', cells ?? [[]]).map(toPerson);
  } catch (error) {
    // The keeper is told all the same.
    log('', error);
    return [];
  }
}

/** Returns the e-mails of the keeper and the IT unit, each once. */
export const keeperAndUnit = (): string[] => [...new Set([readProperty('installer'), ...people().it])].filter(Boolean);

/** Returns the e-mails of the keeper, the administrators and the chairman, each once. */
export function keepersAndChairman(): string[] {
  const { keepers = [], leaders } = people();
  return [...new Set([readProperty('installer'), ...keepers, ...leaders])].filter(Boolean);
}

/** Sends to each person; the mail that fails does not stop the next. Returns whether any went: otherwise the next run tries again. */
function send(recipients: string[], subject: string, paragraphs: string[]): boolean {
  let hasGone = false;
  const id = readProperty('book.id');
  const button = id ? { text: alarmTexts.openSheet, url: `https://docs.google.com/spreadsheets/d/${id}/edit` } : undefined;
  for (const to of new Set(recipients.filter(Boolean)))
    try {
      MailApp.sendEmail({
        to,
        subject,
        body: mailText([{ subject, paragraphs, button }], ''),
        htmlBody: mailHtml([{ subject, paragraphs, button }], ''),
        name: mailSender,
      });
      hasGone = true;
    } catch (error) {
      log(to, error);
    }
  return hasGone;
}
