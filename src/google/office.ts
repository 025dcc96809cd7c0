// All that an action is given, on Google's services; made anew for each run.
import type { Office } from '../actions/ports';
import type { Actor } from '../procedure/incident';
import { outboxTexts } from '../texts/mails';
import { Book } from './book';
import { now } from './clock';
import { FormResponses } from './form';
import { actorNow } from './identity';
import { digest, Journal } from './journal';
import { SheetLedger } from './ledger';
import { locked } from './lock';
import { SheetSettings } from './office-settings';
import { Outbox } from './outbox';
import { DrivePapers } from './papers';
import { readProperty } from './properties';
import { SheetRecount } from './recount';
import { Register } from './register';
import { SheetUpkeep } from './upkeep';
import { SheetWatch } from './watch';

/** What google/ itself needs besides. */
export interface GoogleOffice extends Office {
  book: Book;
  ledger: SheetLedger;
}

/** The register acting by itself. */
const machine: Actor = { email: '', name: outboxTexts.sender, position: '', roles: ['admin'] };

export function openOffice(): GoogleOffice {
  const book = new Book();
  const settings = new SheetSettings(book);
  const journal = new Journal(book);
  const register = new Register(book, settings);
  const outbox = new Outbox(book, now, () => settings.itContact);
  const ledger = new SheetLedger(book, journal, register, outbox);
  let actor: Actor | undefined;
  return {
    book,
    settings,
    ledger,
    upkeep: new SheetUpkeep(book, ledger, outbox, now),
    watch: new SheetWatch(ledger, outbox),
    recount: new SheetRecount(book, ledger),
    responses: new FormResponses(now),
    papers: new DrivePapers(ledger, settings, now),
    machine,
    now,
    newKey: () => Utilities.getUuid(),
    actor: () => {
      actor ??= actorNow(settings.people, now());
      return actor;
    },
    digest,
    complain: (what, error) => console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    locked: (body) =>
      locked(() => {
        ledger.forget();
        return body();
      }),
    payMails: () => {
      const sent = outbox.pay();
      // Each takes a second or more: whoever looks at the register afterwards looks anew.
      if (sent) register.forget();
      return sent;
    },
    links: {
      sheet: () => book.spreadsheet.getUrl(),
      queue: () => readProperty('webapp.url') || book.spreadsheet.getUrl(),
      folder: (code) => {
        const id = ledger.folderOf(code);
        return id ? `https://drive.google.com/drive/folders/${id}` : '';
      },
    },
  };
}
