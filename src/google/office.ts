// The office that actions get, made from Google's services for each run.
import type { Office } from '../actions/ports';
import type { Actor } from '../procedure/incident';
import { mailSender } from '../texts/mails/frame';
import { DriveDocuments } from './documents/incident-documents';
import { GoogleIntakeForm } from './intake-form/intake-form';
import { now } from './platform/clock';
import { folderUrl } from './platform/drive';
import { actorNow } from './platform/identity';
import { locked } from './platform/lock';
import { log } from './platform/log';
import { readProperty } from './platform/properties';
import { SheetIncidentStore } from './workbook/incident-store';
import { digest, Journal } from './workbook/journal';
import { SheetLimitStore } from './workbook/limit-store';
import { SheetSettings } from './workbook/office-settings';
import { SheetOpenIncidents } from './workbook/open-incidents';
import { Outbox } from './workbook/outbox';
import { Register } from './workbook/register';
import { SheetRepair } from './workbook/repair';
import { Workbook } from './workbook/workbook';

/** An office with the parts that google/ and the wiring need as well. */
export interface GoogleOffice extends Office {
  workbook: Workbook;
  store: SheetIncidentStore;
}

/** The actor of what the product does by itself. */
const systemActor: Actor = { email: '', name: mailSender, position: '', roles: ['admin'] };

/** Returns the office of this run; nothing of the file is read until it is used. */
export function openOffice(): GoogleOffice {
  const workbook = new Workbook();
  const settings = new SheetSettings(workbook);
  const journal = new Journal(workbook);
  const register = new Register(workbook, settings);
  const outbox = new Outbox(workbook, now, () => settings.itContact);
  const store = new SheetIncidentStore(workbook, journal, register, outbox);
  let actor: Actor | undefined;
  return {
    workbook,
    settings,
    store,
    repair: new SheetRepair(workbook, store, outbox, now),
    openIncidents: new SheetOpenIncidents(store, outbox),
    limits: new SheetLimitStore(workbook, store),
    intakeForm: new GoogleIntakeForm(now, settings),
    documents: new DriveDocuments(store, settings, now),
    systemActor,
    now,
    newKey: () => Utilities.getUuid(),
    actor: () => {
      actor ??= actorNow(settings.people, now());
      return actor;
    },
    digest,
    logError: log,
    locked: (body) =>
      locked(() => {
        store.forget();
        return body();
      }),
    deliverMails: () => {
      const sent = outbox.deliver();
      // Each mail takes a second or more, so what was read of the register before may be old.
      if (sent) register.forget();
      return sent;
    },
    links: {
      sheet: () => workbook.spreadsheet.getUrl(),
      queue: () => readProperty('webapp.url') || workbook.spreadsheet.getUrl(),
      folder: (code) => {
        const id = store.folderOf(code);
        return id ? folderUrl(id) : '';
      },
    },
  };
}
