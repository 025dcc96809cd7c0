// Reconciliation, every ten minutes or by hand: does what a lost event or a dead run left undone.
import { replay } from '../procedure/evolve';
import { noticeTexts } from '../texts/mails/notices';
import { noticesFor } from './mails/notices';
import { remind } from './mails/remind';
import type { LoadedIncident, Office } from './ports';
import { proposeDays, recomputeLimits } from './recompute-limits';
import { makePendingDocuments } from './run-command';
import { takeInResponses } from './take-in-responses';

/** At most so many documents are made in one pass: each takes seconds, and a run has six minutes. */
const DOCUMENTS_PER_PASS = 20;

/** The run that saved an event may still make the documents until this time has passed; no run lasts longer. */
const LONGEST_RUN_MILLISECONDS = 600_000;

/** What a reconciliation did: codes taken in, codes of restored rows; `spoilt`: journal rows that were changed or deleted. */
export interface Reconciled {
  takenIn: string[];
  restored: string[];
  spoilt: number[];
  /** The first error; all the rest was done. */
  fault?: unknown;
}

/**
 * Runs the parts of the ten-minute trigger in this order; a part that fails does not stop the others.
 * @throws the first error, after all parts
 */
export function reconcileAll(office: Office): void {
  const failures: unknown[] = [];
  for (const part of [reconcileOrThrow, proposeDays, recomputeLimits, remind]) {
    try {
      part(office);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length) throw failures[0];
}

/**
 * Reconciles as the trigger does.
 * @throws the first error, after all the rest was done
 */
export function reconcileOrThrow(office: Office): void {
  const { fault } = reconcile(office, false);
  if (fault) throw fault;
}

/**
 * Reconciles. Each part runs by itself: a form out of reach must not stop the mails.
 * @param byHand true from the menu: the journal is checked every time, otherwise once a day
 */
export function reconcile(office: Office, byHand: boolean): Reconciled {
  const faults: unknown[] = [];
  const attempt = <T>(body: () => T, otherwise: T): T => {
    try {
      return body();
    } catch (error) {
      faults.push(error);
      return otherwise;
    }
  };
  // The journal is checked first: rows written later would hide that its last rows were deleted.
  const spoilt = attempt(() => (byHand || office.repair.isCheckDue() ? checkJournal(office) : []), []);
  const takenIn = attempt(() => takeInAll(office), []);
  // One lock for both. The parts after it only look at the register, so they use what was read here.
  const restored = attempt(
    () =>
      office.locked(() => {
        const codes = attempt(() => office.repair.restoreRows(), []);
        attempt(() => {
          addMissedMails(office);
          office.repair.takeOverMails();
        }, undefined);
        return codes;
      }),
    [],
  );
  attempt(() => office.deliverMails(), 0);
  attempt(() => makePendingDocumentsOfAll(office), undefined);
  return { takenIn, restored, spoilt, ...(faults.length ? { fault: faults[0] } : {}) };
}

function takeInAll(office: Office): string[] {
  const codes = takeInResponses(office, office.intakeForm.recent());
  office.intakeForm.seen();
  return codes;
}

function makePendingDocumentsOfAll(office: Office): void {
  let made = 0;
  for (const { incident, events } of office.repair.withPendingDocuments()) {
    if (made >= DOCUMENTS_PER_PASS) break;
    if (office.now() - events[events.length - 1]!.at < LONGEST_RUN_MILLISECONDS) continue;
    made += incident.pendingDocuments.length;
    makePendingDocuments(office, incident);
  }
}

/** Returns journal rows that were changed or deleted; the IT unit and the administrators get one mail for each first such row. */
function checkJournal(office: Office): number[] {
  return office.locked(() => {
    office.repair.showVersion();
    const rows = office.repair.spoiltJournalRows();
    const recipients = office.settings.people.filter(({ roles, email }) => email && (roles.includes('admin') || roles.includes('it')));
    const first = rows[0];
    if (first !== undefined)
      office.repair.addPendingMails(
        '',
        first,
        recipients.map(({ email }) => ({
          purpose: 'spoilt',
          eventIndex: 0,
          to: email,
          ...noticeTexts.journalSpoilt(rows),
          button: { text: noticeTexts.openSheet, url: office.links.sheet() },
        })),
      );
    return rows;
  });
}

/** Adds mails that are missing because a run died between the register's write and theirs; the events say which. */
function addMissedMails(office: Office): void {
  const events = office.repair.unreconciledEvents();
  for (const { row, code, event } of events) {
    const loaded = loadReadable(office, code);
    if (!loaded) continue;
    const upTo = loaded.events.slice(0, loaded.events.findIndex((one) => one.at === event.at && one.type === event.type) + 1);
    const mails = noticesFor(event, replay(upTo), office).map((mail) => ({ ...mail, eventIndex: 0 }));
    if (mails.length) office.repair.addPendingMails(code, row, mails);
  }
  const last = events[events.length - 1];
  if (last) office.repair.reconciledTo(last.row);
}

/** Returns undefined when the incident's events cannot be read: the mails of the others must not wait for it. */
function loadReadable(office: Office, code: string): LoadedIncident | undefined {
  try {
    return office.store.load(code);
  } catch (error) {
    office.logError(code, error);
    return undefined;
  }
}
