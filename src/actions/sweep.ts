// Every ten minutes, or by hand: whatever a lost event or a run that died has left undone is done.
import { replay } from '../procedure/evolve';
import { payDocuments } from './carry-command';
import { takeIn } from './intake';
import { noticesFor } from './notices';
import type { Office } from './ports';

/** Forms made in one pass at most: each takes seconds, and a run has six minutes. */
const FORMS_A_PASS = 20;

/** Returns what was mended: codes taken in, rows restored. */
export function sweep(office: Office): { takenIn: string[]; restored: string[] } {
  const takenIn = takeIn(office, office.responses.recent());
  office.responses.seen();
  const restored = office.locked(() => {
    const rows = office.upkeep.restoreRows();
    oweMissedMails(office);
    office.upkeep.takeOverMails();
    return rows;
  });
  office.payMails();
  let made = 0;
  for (const { incident } of office.upkeep.owingDocuments()) {
    if (made >= FORMS_A_PASS) break;
    made += incident.documentsOwed.length;
    payDocuments(office, incident);
  }
  return { takenIn, restored };
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
