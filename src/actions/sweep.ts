// Every ten minutes, or by hand: whatever a lost event or a run that died has left undone is done.
import { replay } from '../procedure/evolve';
import { noticeTexts } from '../texts/notices';
import { payDocuments } from './carry-command';
import { takeIn } from './intake';
import { noticesFor } from './notices';
import type { Office } from './ports';

/** Forms made in one pass at most: each takes seconds, and a run has six minutes. */
const FORMS_A_PASS = 20;

/** What was mended: codes taken in, rows restored; and rows of the journal that are not as they were written. */
export interface Swept {
  takenIn: string[];
  restored: string[];
  spoilt: number[];
}

/**
 * Each part by itself: a form out of reach must not keep the mails from going.
 * @param byHand from the menu: the journal is checked then, otherwise once a day
 * @throws what went wrong first, after all the rest was done
 */
export function sweep(office: Office, byHand: boolean): Swept {
  const faults: unknown[] = [];
  const attempt = <T>(body: () => T, otherwise: T): T => {
    try {
      return body();
    } catch (error) {
      faults.push(error);
      return otherwise;
    }
  };
  const swept: Swept = {
    takenIn: attempt(() => takeInAll(office), []),
    restored: attempt(() => office.locked(() => office.upkeep.restoreRows()), []),
    spoilt: attempt(() => (byHand || office.upkeep.isCheckDue() ? checkJournal(office) : []), []),
  };
  attempt(() => {
    office.locked(() => {
      oweMissedMails(office);
      office.upkeep.takeOverMails();
    });
    office.payMails();
  }, undefined);
  attempt(() => makeOwedForms(office), undefined);
  if (faults.length) throw faults[0];
  return swept;
}

function takeInAll(office: Office): string[] {
  const codes = takeIn(office, office.responses.recent());
  office.responses.seen();
  return codes;
}

function makeOwedForms(office: Office): void {
  let made = 0;
  for (const { incident } of office.upkeep.owingDocuments()) {
    if (made >= FORMS_A_PASS) break;
    made += incident.documentsOwed.length;
    payDocuments(office, incident);
  }
}

/** Whoever keeps the register is told once of each row. */
function checkJournal(office: Office): number[] {
  return office.locked(() => {
    const rows = office.upkeep.spoiltJournalRows();
    const keepers = office.settings.people.filter(({ roles, email }) => email && (roles.includes('admin') || roles.includes('it')));
    const first = rows[0];
    if (first !== undefined)
      office.upkeep.owe(
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
function oweMissedMails(office: Office): void {
  const events = office.upkeep.unswept();
  for (const { row, code, event } of events) {
    const loaded = office.ledger.load(code);
    if (!loaded) continue;
    const upTo = loaded.events.slice(0, loaded.events.findIndex((one) => one.at === event.at && one.type === event.type) + 1);
    const mails = noticesFor(event, replay(upTo), office).map((mail) => ({ ...mail, eventIndex: 0 }));
    if (mails.length) office.upkeep.owe(code, row, mails);
  }
  const last = events[events.length - 1];
  if (last) office.upkeep.sweptTo(last.row);
}
