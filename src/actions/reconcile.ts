// Reconciliation, every ten minutes or by hand: does what a lost event or a dead run left undone, and leaves at once when nothing moved.

import { noticeTexts } from '../texts/mails/notices';
import { outboxTexts } from '../texts/mails/outbox';
import { restoredTexts } from '../texts/sheets/register';
import { changesNotKnown, freezePapers, recordChanges } from './final-papers';
import { journalMissedEdits } from './hand-edits';
import { tellRestored } from './journal-restored';
import { tellDelegationTurns } from './mails/delegation-turns';
import { sendMonthlyPage } from './mails/monthly';
import { remind } from './mails/remind';
import { makeDocuments } from './make-documents';
import type { ChangedFinal, IntakeResponse, JournalCheck, Office, PendingMail, PutBack, Reading } from './ports';
import { proposeDays, recomputeLimits } from './recompute-limits';
import { takeInResponses, wantedFor, withoutIncident } from './take-in-responses';

/** At most so many documents are made in one pass: each takes seconds, and a run has six minutes. */
const DOCUMENTS_PER_PASS = 20;

/** The page that saved an event may still make the documents until this time has passed. */
const CLAIM_MILLISECONDS = 600_000;

/** What a reconciliation did: codes taken in, codes of restored rows; `spoilt`: journal rows that were changed or deleted. */
export interface Reconciled {
  takenIn: string[];
  restored: string[];
  spoilt: number[];
  /** The journal's check goes on after this row in the next reconciliation. */
  pausedAt?: number;
  /** The first error; all the rest was done. */
  fault?: unknown;
  /** What was read at the beginning. */
  reading: Reading;
}

/**
 * Runs the parts of the ten-minute trigger; a part that fails does not stop the others. Nothing is locked while nothing is to be written.
 * @throws the first error, after all parts
 */
export function reconcileAll(office: Office): void {
  const { fault, reading } = reconcile(office, false);
  const failures: unknown[] = fault ? [fault] : [];
  for (const part of [
    () => proposeDays(office),
    () => recomputeLimits(office),
    () => remind(office, reading),
    () => tellDelegationTurns(office, reading),
    () => sendMonthlyPage(office, reading),
  ]) {
    try {
      part();
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
 * @param byHand true from the menu: the whole journal and the whole register are compared, otherwise a portion a pass, and once an hour
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
  const responses = attempt(() => office.intakeForm.recent(), []);
  const reading = office.read({ open: 'rows', mails: true, ...wantedFor(responses) });
  const missing = withoutIncident(office, responses);
  const { withPendingDocuments } = reading;
  const hasLeftMails = office.outbox.hasLeft();
  attempt(() => office.outbox.rememberFirst(), undefined);
  attempt(() => noteAlteredMails(office), undefined);
  attempt(() => showDelegations(office), undefined);
  const isDue = byHand || office.repair.isComparisonDue();
  const isWholeCheckDue = byHand || office.repair.isCheckDue();
  // The journal is checked first: rows written later would hide that its last rows were deleted.
  const { spoilt, pausedAt } = attempt(
    () => (isWholeCheckDue ? checkJournal(office, byHand) : isDue ? tellSpoilt(office, office.repair.checkJournalTail()) : nothingFound),
    nothingFound,
  );
  const takenIn = attempt(() => takeInAll(office, missing), []);
  const leftovers = isDue ? attempt(() => office.documents.lookAfterFiles(), []) : [];
  const compared = attempt(() => (isDue ? compareAll(office, leftovers) : []), []);
  const checked = attempt(() => (byHand || office.repair.isRowCheckDue() ? checkRows(office, byHand) : []), []);
  const restored = [...new Set([...compared, ...checked])];
  attempt(() => office.journalCopies.save(), undefined);
  attempt(() => tellRestored(office), undefined);
  if (hasLeftMails) attempt(() => sendLeftMails(office), undefined);
  attempt(() => makePendingDocuments(office, withPendingDocuments), undefined);
  attempt(() => keepFinalPapers(office, reading.withFinalDocuments), undefined);
  if (isDue) attempt(() => tellChangedPapers(office, office.documents.changedFinals()), undefined);
  return { takenIn, restored, spoilt, pausedAt, reading, ...(faults.length ? { fault: faults[0] } : {}) };
}

/** What a mail said is a record, too: what hands made of it is told with what was mended. */
function noteAlteredMails(office: Office): void {
  const altered = office.outbox.markAltered();
  if (altered.length) office.repair.noteMended([outboxTexts.alteredRecords(altered)]);
}

/** «Phân quyền» shows which delegation is in force; what people typed there is told and taken out. */
function showDelegations(office: Office): void {
  if (office.reading.hasListedDelegations)
    office.locked(() => {
      office.read({});
      office.commit({ delegations: [] });
    });
  const typed = office.repair.typedDelegations();
  // Told first: a run that dies in between tells it again.
  if (typed.length) sendNotice(office, 'delegations', noticeTexts.delegationsTyped(typed));
  office.repair.showDelegations();
  if (!typed.length) return;
  office.read({});
  office.repair.keepSettings();
}

function takeInAll(office: Office, missing: IntakeResponse[]): string[] {
  const codes = missing.length ? takeInResponses(office, missing) : [];
  office.intakeForm.seen();
  return codes;
}

/** @param leftovers a sentence for each half-made file that is left */
function compareAll(office: Office, leftovers: string[]): string[] {
  const restored = office.locked(() => {
    office.repair.restoreHeaders();
    const rows = office.repair.restoreRows();
    if (rows.length) office.repair.noteMended([restoredTexts.rows(rows)]);
    // What people typed comes first: rows are then written with it.
    const edited = journalMissedEdits(office);
    return [...rows, ...notedCodes(office, office.repair.restoreCells(!edited.length))];
  });
  office.outbox.deliver();
  const { states, altered } = office.outbox.lookBack();
  if (states) office.repair.noteMended([outboxTexts.statesPutBack(states)]);
  if (altered.length) office.repair.noteMended([outboxTexts.alteredRecords(altered)]);
  tellFaults(office, leftovers);
  return restored;
}

const checkRows = (office: Office, byHand: boolean): string[] =>
  office.locked(() =>
    notedCodes(
      office,
      office.repair.restoreAllCells(byHand, (rows) => journalMissedEdits(office, rows)),
    ),
  );

/** Notes what was put back, for the next mail; returns the codes. */
function notedCodes(office: Office, restored: PutBack[]): string[] {
  const said = restored.filter(({ what }) => what.length > 0);
  if (said.length) office.repair.noteMended([restoredTexts.cells(said)]);
  return [...new Set(restored.map(({ code }) => code))];
}

/** The keeper and the IT unit get one mail a day on what is wrong in the file, and on what was put right; what is good is kept. */
function tellFaults(office: Office, leftovers: string[]): void {
  const { settings } = office;
  const damage = [...office.repair.damage(), ...leftovers, ...formFaults(office), ...Object.values(office.documents.templateFaults())];
  const wrong = settings.faults();
  office.repair.keepSettings();
  const mended = office.repair.mended();
  tellLoss(office);
  const isNews = damage.length + wrong.length > 0 && office.repair.isNews([...damage, ...wrong].join('\n'), 'settings');
  if (!isNews && !mended.length) return;
  sendNotice(office, 'sheets', isNews ? noticeTexts.sheetsWrong(damage, wrong, mended) : noticeTexts.sheetsWrong([], [], mended));
  office.repair.told();
}

/** What the journal has lost goes to the chairman and the administrators too, once. */
function tellLoss(office: Office): void {
  const loss = office.repair.lossNews();
  if (loss) {
    const unit = office.repair.keeperAndUnit();
    const others = office.repair.keepersAndChairman().filter((one) => !unit.includes(one));
    if (others.length) sendNotice(office, 'lost', noticeTexts.journalLost(loss), others);
  }
  office.repair.lossTold();
}

/** A form out of reach is told by the run's own fault. */
function formFaults(office: Office): string[] {
  try {
    office.intakeForm.showContact();
    return office.intakeForm.faults();
  } catch (error) {
    office.logError('', error);
    return [];
  }
}

function sendLeftMails(office: Office): void {
  // Told first: a run that dies in between tells it again.
  const altered = office.outbox.altered();
  if (altered.length)
    sendNotice(office, 'altered', noticeTexts.mailsAltered(altered), [
      ...new Set([...office.repair.keeperAndUnit(), ...office.repair.keepersAndChairman()]),
    ]);
  office.locked(() => {
    office.read({ mails: true });
    office.outbox.takeOver();
  });
  office.outbox.deliver();
}

function makePendingDocuments(office: Office, codes: string[]): void {
  let made = 0;
  for (const code of codes) {
    if (made >= DOCUMENTS_PER_PASS) break;
    const loaded = office.read({ codes: [code] }).incidents[0];
    const last = loaded?.events[loaded.events.length - 1];
    if (!loaded || office.now() - last!.at < CLAIM_MILLISECONDS) continue;
    made += loaded.incident.pendingDocuments.length;
    makeDocuments(office, loaded.incident, loaded.incident.pendingDocuments);
  }
}

/** @throws the first error, after all papers; those whose Docs are gone are told all the same */
function keepFinalPapers(office: Office, codes: string[]): void {
  const { gone, fault } = freezePapers(office, codes);
  if (gone.length && office.repair.isNews(gone.join('\n'), 'finals')) sendNotice(office, 'finals', noticeTexts.finalsGone(gone));
  if (fault) throw fault;
}

/** Tells keepers and chairman of final papers that somebody has changed. @param changed undefined when this run has not looked */
function tellChangedPapers(office: Office, changed: ChangedFinal[] | undefined): void {
  if (!changed) return;
  const news = changesNotKnown(office, changed);
  // Told first: a run that dies in between tells it again.
  if (news.length) sendNotice(office, 'changed', noticeTexts.finalsChanged(news), office.repair.keepersAndChairman());
  recordChanges(office, news);
  office.documents.looked(news.map(({ name }) => name));
}

const nothingFound: JournalCheck = { spoilt: [], news: [] };

/** Checks the journal whole, or its next portion. */
function checkJournal(office: Office, isWhole: boolean): JournalCheck {
  if (!isWhole) office.repair.showVersion();
  return tellSpoilt(office, office.repair.checkJournal(isWhole));
}

/** The keepers and the chairman get one mail on each damage. */
function tellSpoilt(office: Office, check: JournalCheck): JournalCheck {
  if (!check.news.length) return check;
  sendNotice(office, 'spoilt', noticeTexts.journalSpoilt(check.news), office.repair.keepersAndChairman());
  office.repair.journalTold();
  return check;
}

/** Sends a mail, to the keeper of the register and the IT unit unless others are named, and unless a run that died has written it. */
function sendNotice(
  office: Office,
  purpose: string,
  text: { subject: string; paragraphs: string[] },
  recipients: string[] = office.repair.keeperAndUnit(),
): void {
  const button = { text: noticeTexts.openSheet, url: office.links.sheet() };
  const notices: PendingMail[] = recipients.map((to) => ({ purpose, eventIndex: 0, to, ...text, button }));
  office.locked(() => {
    office.read({ mails: true });
    office.commit({ notices: notices.filter((notice) => !office.outbox.isWritten(notice)) });
  });
  office.outbox.deliver();
}
