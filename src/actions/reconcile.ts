// Every ten minutes, or by hand: whatever a lost event or a run that died has left undone is done.
import { replay } from '../procedure/evolve';
import { noticeTexts } from '../texts/mails/notices';
import { noticesFor } from './mails/notices';
import { remind } from './mails/remind';
import type { LoadedIncident, Office } from './ports';
import { proposeDays, recomputeLimits } from './recompute-limits';
import { makePendingDocuments } from './run-command';
import { takeInResponses } from './take-in-responses';

/** Forms made in one pass at most: each takes seconds, and a run has six minutes. */
const FORMS_A_PASS = 20;

/** Whoever wrote to an incident may still be making its forms: no run lasts longer. */
const MAKING_MILLISECONDS = 600_000;

/** What was mended: codes taken in, rows restored; and rows of the journal that are not as they were written. */
export interface Reconciled {
  takenIn: string[];
  restored: string[];
  spoilt: number[];
  /** What went wrong first, while all the rest was done. */
  fault?: unknown;
}

/**
 * What a timer does every ten minutes, in this order; a part that fails does not keep the others from being done.
 * @throws the first failure, after all parts
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

/** @throws what went wrong first, after all the rest was done */
export function reconcileOrThrow(office: Office): void {
  const { fault } = reconcile(office, false);
  if (fault) throw fault;
}

/**
 * Each part by itself: a form out of reach must not keep the mails from going.
 * @param byHand from the menu: the journal is checked then, otherwise once a day
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
  // The journal first: what is written next would hide that its end was cut off.
  const spoilt = attempt(() => (byHand || office.repair.isCheckDue() ? checkJournal(office) : []), []);
  const takenIn = attempt(() => takeInAll(office), []);
  // One lock for both: what was read of the register in it still holds for what only looks afterwards.
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
    if (made >= FORMS_A_PASS) break;
    if (office.now() - events[events.length - 1]!.at < MAKING_MILLISECONDS) continue;
    made += incident.pendingDocuments.length;
    makePendingDocuments(office, incident);
  }
}

/** Whoever keeps the register is told once of each row. */
function checkJournal(office: Office): number[] {
  return office.locked(() => {
    const rows = office.repair.spoiltJournalRows();
    const keepers = office.settings.people.filter(({ roles, email }) => email && (roles.includes('admin') || roles.includes('it')));
    const first = rows[0];
    if (first !== undefined)
      office.repair.addPendingMails(
        '',
        first,
        keepers.map(({ email }) => ({
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

/** A run may die between the register's write and the mails': the events still say which were owed. */
function addMissedMails(office: Office): void {
  const events = office.repair.unreconciledEvents();
  for (const { row, code, event } of events) {
    const loaded = loadedOrNone(office, code);
    if (!loaded) continue;
    const upTo = loaded.events.slice(0, loaded.events.findIndex((one) => one.at === event.at && one.type === event.type) + 1);
    const mails = noticesFor(event, replay(upTo), office).map((mail) => ({ ...mail, eventIndex: 0 }));
    if (mails.length) office.repair.addPendingMails(code, row, mails);
  }
  const last = events[events.length - 1];
  if (last) office.repair.reconciledTo(last.row);
}

/** Nothing where somebody has spoilt the incident's events: the mails of the others must not wait for it. */
function loadedOrNone(office: Office, code: string): LoadedIncident | undefined {
  try {
    return office.store.load(code);
  } catch (error) {
    office.logError(code, error);
    return undefined;
  }
}
