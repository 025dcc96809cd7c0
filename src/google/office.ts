// The office that actions get, made from Google's services for each run.
import type { Changes, Office, Wanted } from '../actions/ports';
import type { Actor } from '../procedure/incident';
import { mailSender } from '../texts/mails/frame';
import { DriveDocuments } from './documents/incident-documents';
import { GoogleIntakeForm } from './intake-form/intake-form';
import { addressAgain } from './intake-form/report-again';
import { forgetRestoring, untoldMail } from './journal-copies/restoring';
import { saveNewRows } from './journal-copies/save-new-rows';
import { now } from './platform/clock';
import { folderUrl, spreadsheetUrl } from './platform/drive';
import { actorNow } from './platform/identity';
import { locked } from './platform/lock';
import { log } from './platform/log';
import { readProperty, writeProperty } from './platform/properties';
import { incidentParameter } from './platform/screen';
import { makeReport } from './reports/report-paper';
import { reportRows } from './reports/report-rows';
import { tellMended } from './watch/tell-mended';
import { commit } from './workbook/commit';
import { earlierIncidents } from './workbook/earlier-incidents';
import { readRegister } from './workbook/headers/read-mended';
import { digest } from './workbook/journal-rows';
import { SheetOutbox } from './workbook/mails/outbox';
import type { RegisterReading } from './workbook/reading/reading';
import { SheetRepair } from './workbook/repair/sheet-repair';
import { repairRecords } from './workbook/repair-records';
import { searchableRows } from './workbook/searchable';
import { showVersion } from './workbook/version-note';
import { Workbook } from './workbook/workbook';

/** An office with what the wiring needs as well. */
export interface GoogleOffice extends Office {
  workbook: Workbook;
}

/** The actor of what the product does by itself. */
const systemActor: Actor = { email: '', name: mailSender, position: '', roles: ['admin'] };

/** Returns the office of this run; nothing of the file is read until an action reads it. */
export function openOffice(): GoogleOffice {
  const workbook = new Workbook();
  let reading: RegisterReading | undefined;
  let isLocked = false;
  const read = (wanted: Wanted): RegisterReading => {
    const firstMail = wanted.mails ? Math.max(2, Number(readProperty('mails.first') || '2')) : 2;
    reading = readRegister(workbook, wanted, { firstMail, toWrite: isLocked, before: reading }, tellMended);
    return reading;
  };
  const current = (): RegisterReading => {
    if (!reading) throw new Error('the action has not read the file');
    return reading;
  };
  const outbox = new SheetOutbox(now, current);
  const fileUrl = () => spreadsheetUrl(workbook.file.id);
  return {
    workbook,
    read,
    get reading() {
      return current();
    },
    get settings() {
      return current().settings;
    },
    commit: (changes: Changes) => outbox.claim(commit(current(), changes, now())),
    searchable: () => searchableRows(current()),
    earlier: (columns, withLines) => earlierIncidents(current(), columns, withLines),
    repairRecords: () => (workbook.has('register') ? repairRecords(current()) : []),
    repair: new SheetRepair(
      now,
      read,
      () => reading ?? read({}),
      () => showVersion(workbook),
      tellMended,
    ),
    limitRules: { known: () => readProperty('time.rules'), remember: (rules) => writeProperty('time.rules', rules) },
    intakeForm: new GoogleIntakeForm(now, () => current().settings),
    documents: new DriveDocuments(current, now),
    outbox,
    journalCopies: { save: () => saveNewRows(current(), now()), untold: () => untoldMail(now()), told: forgetRestoring },
    reports: {
      rows: () => reportRows(current()),
      make: (period, words) => makeReport(current(), period, words, { at: now(), by: actorNow(current().settings.people, now()).email }),
    },
    systemActor,
    now,
    newKey: () => Utilities.getUuid(),
    isKey: (key) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key),
    actor: () => {
      const actor = actorNow(current().settings.people, now());
      if (actor.delegatedBy === undefined || !current().isForged) return actor;
      const { delegatedBy: _by, delegationDocument: _document, ...withoutDelegation } = actor;
      return withoutDelegation;
    },
    digest,
    logError: log,
    locked: (body) =>
      locked(() => {
        isLocked = true;
        try {
          return body();
        } finally {
          isLocked = false;
        }
      }),
    links: {
      sheet: (code) => {
        const row = code ? current().placeOf(code) : undefined;
        return row ? workbook.urlOf('register', row) : fileUrl();
      },
      queue: (code) => {
        const page = readProperty('webapp.url');
        // Without the page the Sheet opens, whose menu asks for the row.
        return page ? `${page}${code ? `?${incidentParameter}=${code}` : ''}` : fileUrl();
      },
      reportAgain: addressAgain,
      folder: (code) => {
        const id = current().folderOf(code);
        return id ? folderUrl(id) : '';
      },
    },
  };
}
