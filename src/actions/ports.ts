// The interfaces that actions need and google/ implements; nothing here depends on Google.
import type { Agency } from '../forms/fields';
import type { IncidentEvent } from '../procedure/events';
import type { Actor, FormCode, Incident, Instant, MadeDocument, Report } from '../procedure/incident';
import type { ReminderSubject } from '../procedure/reminders';
import type { Person } from '../procedure/rights/people';
import type { ProcedureSettings } from '../procedure/settings';
import type { Calendar, SpecialDay } from '../procedure/time/calendar';

/** A group of incidents in «Danh mục»: 'MI' and «Máy in, máy quét, ngoại vi». */
export interface Group {
  code: string;
  name: string;
}

/** The settings of the commune. Each part is read when it is first used, once a run. */
export interface OfficeSettings {
  procedure: ProcedureSettings;
  calendar: Calendar;
  people: Person[];
  departments: string[];
  groups: Group[];
  vendors: string[];
  devices: string[];
  agency: Agency;
  /** How many working minutes before its end a limit becomes «sắp đến hạn». */
  remindBeforeMinutes: number;
  /** Working days at B7 after which a reminder of the handover is sent (row 12 of the decisions). */
  handoverRemindDays: number;
  /** The digest of a working day is sent from this time on, in minutes since midnight. */
  digestFrom: number;
  /** Days listed in «Ngày nghỉ». */
  specialDays: SpecialDay[];
  /** Weekly rest days, 0 Sunday … 6 Saturday. */
  weeklyRest: number[];
  /** All settings that limits are computed from, as one text; when it changes, limits are recomputed. */
  timeRules: string;
  /** E-mails that are notified of a security incident, besides the chairman. */
  securityContacts: string[];
  /** How to reach the IT unit; the last line of each mail. */
  itContact: string;
  vatPercent: number;
}

/** An incident and the events that it was made from. */
export interface LoadedIncident {
  incident: Incident;
  events: IncidentEvent[];
}

/** A mail to send for an event. Its id in «Thư đi» contains the event's journal row, so that two runs do not add it twice. */
export interface PendingMail {
  purpose: string;
  /** The event's index among those saved together. */
  eventIndex: number;
  to: string;
  subject: string;
  /** Plain sentences, a paragraph each; a phone previews the first. */
  paragraphs: string[];
  button?: { text: string; url: string };
}

/** The incident store: register and journal together. */
export interface IncidentStore {
  /**
   * Returns an incident, or undefined when the journal does not have it.
   * @throws UserError when its events were changed by hand and make no incident
   */
  load(code: string): LoadedIncident | undefined;
  /** Returns the incidents that can be read, in the order of the codes; one whose events were changed by hand does not hide the others. */
  loadAll(codes: string[]): LoadedIncident[];
  /** Returns the code of the incident that the command with this key made or changed; searches the whole journal. */
  findByKey(key: string): string | undefined;
  /** Returns the next free incident code of the year; only under the lock. */
  nextCode(year: number): string;
  /**
   * Appends events to the journal, then writes the register row, the estimate and the pending mails; only under the lock.
   * A run that dies after the journal's write loses nothing: the reconciliation does the rest.
   */
  save(incident: Incident, events: IncidentEvent[], mails: PendingMail[]): void;
}

/** What reconciliation and edits by hand need from the workbook. */
export interface Repair {
  /** Restores register rows that are missing or behind the journal, and missing estimates; returns their codes. Only under the lock. */
  restoreRows(): string[];
  /** Restores the register row of an incident; only under the lock. */
  rewriteRow(code: string): void;
  /** Restores «Dự toán» from the journal; returns true when it had been changed by hand. Only under the lock. */
  restoreEstimates(): boolean;
  /** Returns the events written since the last reconciliation, oldest first. */
  unreconciledEvents(): { row: number; code: string; event: IncidentEvent }[];
  /**
   * Adds the mails of an event that are not in «Thư đi» yet; only under the lock.
   * @param row the event's journal row
   */
  addPendingMails(code: string, row: number, mails: PendingMail[]): void;
  /** Remembers that the journal is reconciled up to this row. */
  reconciledTo(row: number): void;
  /** Returns journal rows that were changed, and the place of deleted ones. Remembers that the journal was checked today. */
  spoiltJournalRows(): number[];
  /** Returns true when the journal was not checked today. */
  isCheckDue(): boolean;
  /** Writes the version of the product where people of the Sheet see it. */
  showVersion(): void;
  /** Returns the incidents whose register rows list pending documents. */
  withPendingDocuments(): LoadedIncident[];
  /** Takes over pending mails that other runs left. */
  takeOverMails(): void;
}

/** An open incident as in its register row, for reminders and digests. */
export interface OpenIncident extends ReminderSubject {
  /** Row of the register; 2 is the first below the header. */
  row: number;
  device: string;
  department: string;
  assignee: string;
  reportedAt: Instant;
  /** A leader has a plan to decide or an extension to answer. */
  isWaitingForLeader: boolean;
}

/** A reminder or a digest: a mail that no event causes. */
export interface ReminderMail extends Pick<PendingMail, 'to' | 'subject' | 'paragraphs' | 'button'> {
  /** Keys of the reminders in this mail; each key is sent to a person once. */
  notificationKeys: string[];
}

/** What reminders and digests need from the register and «Thư đi». */
export interface OpenIncidents {
  /** Returns all open incidents, in one read. */
  all(): OpenIncident[];
  /** Returns the keys of reminders already sent: «e-mail|key». */
  notified(): Set<string>;
  /** Adds pending mails, the most urgent first; only under the lock. */
  addReminders(mails: ReminderMail[]): void;
  /** Returns the last row of the journal; a person who keeps the hash can check later whether earlier rows were changed. */
  journalHead(): { row: number; hash: string };
}

/** What recomputing limits needs from the workbook. */
export interface LimitStore {
  /** Returns the digest of the rules that the limits were computed from; '' before the first time. */
  knownRules(): string;
  /** Stores the digest that `knownRules` returns. */
  rememberRules(rules: string): void;
  /** Returns all open incidents with their events, in one read of the register and one of the journal. */
  openIncidents(): LoadedIncident[];
  /** Journals the events and updates the limits in the rows; the number of calls is the same for one incident as for all. Only under the lock. */
  save(changed: { incident: Incident; events: IncidentEvent[] }[]): void;
  /** Appends days to «Ngày nghỉ»; only under the lock. */
  addDays(days: SpecialDay[]): void;
}

/** The intake form, whose responses are read from the form itself. */
export interface IntakeForm {
  /** Returns the recent responses, also those that already have an incident. */
  recent(): { id: string; report: Report }[];
  /** Remembers that the responses up to now were taken in. */
  seen(): void;
  /** Offers the departments and groups of «Danh mục» in the form; returns true when that changed the form. */
  offerLists(): boolean;
}

/** Makes documents: printed forms of one incident. */
export interface Documents {
  /** Makes the next edition of a form in the incident's folder, or finds the one that a dead run made. */
  make(form: FormCode, incident: Incident): { document: MadeDocument; unknownPlaceholders: string[] };
  /** Trashes a document that another run made as well. */
  discard(fileId: string): void;
}

/** An edit by hand in the file. */
export interface SheetEdit {
  sheet: EditedSheet;
  /** E-mail of the editor, '' when the platform does not give it. */
  email: string;
  /** Reads the edited rows of the register again; only under the lock. */
  rows(): EditedRow[];
  /** Returns true when the register's column of codes was edited. */
  touchesCodes(): boolean;
}

/** Sheets whose edits are answered; people edit all others freely. */
export type EditedSheet = 'register' | 'estimate' | 'lists' | 'timeRules';

/** The free columns of a register row after the edit. */
export interface EditedRow {
  loaded: LoadedIncident;
  group: string;
  priority: string;
  assignee: string;
  note: string;
  /** True when a column that people may not edit was edited, too. */
  touchedOthers: boolean;
}

/** Everything that an action is given. */
export interface Office {
  now(): Instant;
  /** Returns a new idempotency key. */
  newKey(): string;
  /** Returns the person at the keyboard, by «Phân quyền»; without roles when not listed there. */
  actor(): Actor;
  /** The actor of what the product does by itself (documents, reconciliation). */
  readonly systemActor: Actor;
  /** Logs a fault for those who maintain the script; the person gets a sentence elsewhere. */
  logError(what: string, error: unknown): void;
  /** Returns the SHA-256 in hex; it binds an approval to a plan. */
  digest(text: string): string;
  /** Runs `body` under the script's lock; the lock is never held while a dialog is open. */
  locked<T>(body: () => T): T;
  settings: OfficeSettings;
  store: IncidentStore;
  repair: Repair;
  openIncidents: OpenIncidents;
  limits: LimitStore;
  intakeForm: IntakeForm;
  documents: Documents;
  /** Sends the pending mails of this run; those that cannot be sent stay pending. Returns how many were sent. */
  deliverMails(): number;
  links: { sheet(): string; queue(): string; folder(code: string): string };
}
