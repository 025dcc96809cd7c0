// What actions need of the outside world; google/ provides it, and nothing here knows how.
import type { Agency } from '../forms/fields';
import type { IncidentEvent } from '../procedure/events';
import type { Actor, FormCode, Incident, Instant, MadeDocument, Report } from '../procedure/incident';
import type { ReminderSubject } from '../procedure/reminders';
import type { Person } from '../procedure/rights/people';
import type { ProcedureSettings } from '../procedure/settings';
import type { Calendar, SpecialDay } from '../procedure/time/calendar';

export interface Group {
  code: string;
  name: string;
}

/** Everything a commune sets, read once a run and only what is asked for. */
export interface OfficeSettings {
  procedure: ProcedureSettings;
  calendar: Calendar;
  people: Person[];
  departments: string[];
  groups: Group[];
  vendors: string[];
  devices: string[];
  agency: Agency;
  /** Working minutes before a limit from when on it is «sắp đến hạn». */
  remindBeforeMinutes: number;
  /** Working days at B7 after which the hand-over is recalled (row 12 of the decisions). */
  handoverRemindDays: number;
  /** From when on a working day's digest goes out, minutes since midnight. */
  digestFrom: number;
  /** Days of «Ngày nghỉ». */
  specialDays: SpecialDay[];
  /** Days of weekly rest, 0 Sunday … 6 Saturday. */
  weeklyRest: number[];
  /** All that due dates are counted by, as one text: where it changes they are counted anew. */
  timeRules: string;
  /** Whom an urgent security incident is told, besides the chairman. */
  securityContacts: string[];
  /** How to reach the IT unit, at the end of each mail. */
  itContact: string;
  vatPercent: number;
}

/** An incident with what a later writer must know of it. */
export interface LoadedIncident {
  incident: Incident;
  events: IncidentEvent[];
}

/** A mail that an event owes. `id` is made of the event's place in the journal: owed once, whoever finds it owed. */
export interface PendingMail {
  purpose: string;
  /** Which of the events saved together owes it. */
  eventIndex: number;
  to: string;
  subject: string;
  /** Plain sentences, a paragraph each; the first is what a phone previews. */
  paragraphs: string[];
  button?: { text: string; url: string };
}

/** Sổ và nhật ký. */
export interface IncidentStore {
  load(code: string): LoadedIncident | undefined;
  /** Those of the codes that can be read, in their order: one incident whose events were spoilt does not hide the others. */
  loadAll(codes: string[]): LoadedIncident[];
  /** The incident that the command with this key made or changed, over the whole journal. */
  findByKey(key: string): string | undefined;
  /** The next number of the year; only under the lock. */
  nextCode(year: number): string;
  /**
   * Appends events to the journal, then writes the register row, the estimate and the mails owed; only under the lock.
   * Dying after the journal's write loses nothing: the sweep finishes the rest.
   */
  save(incident: Incident, events: IncidentEvent[], mails: PendingMail[]): void;
}

/** What only the sweep asks of sổ và nhật ký. */
export interface Repair {
  /** Writes anew the register rows that are missing or behind the journal, and estimates that are missing; only under the lock. Returns their codes. */
  restoreRows(): string[];
  /** Writes the register row of an incident anew from the journal; only under the lock. */
  rewriteRow(code: string): void;
  /** Puts «Dự toán» back as the journal has it; true when a hand had changed it. Only under the lock. */
  restoreEstimates(): boolean;
  /** Events written since the last sweep, oldest first. */
  unreconciledEvents(): { row: number; code: string; event: IncidentEvent }[];
  /** Writes down the mails of an event that are not written down yet; only under the lock. */
  addPendingMails(code: string, row: number, mails: PendingMail[]): void;
  /** Up to here the journal is swept. */
  reconciledTo(row: number): void;
  /** Rows of the journal that are not as they were written, deleted ones by the place where they are missed. Remembered as checked. */
  spoiltJournalRows(): number[];
  /** The journal was not checked today. */
  isCheckDue(): boolean;
  /** Incidents whose rows say that forms are owed. */
  withPendingDocuments(): LoadedIncident[];
  /** Takes over mails that other runs left owed. */
  takeOverMails(): void;
}

/** An open incident as its register row says, for reminders and digests. */
export interface OpenIncident extends ReminderSubject {
  /** The register's row, 2 for the first below the header. */
  row: number;
  device: string;
  department: string;
  assignee: string;
  reportedAt: Instant;
  /** Waits for a leader: a plan to decide, an extension to answer. */
  isWaitingForLeader: boolean;
}

/** A mail of the register's own accord. */
export interface ReminderMail extends Pick<PendingMail, 'to' | 'subject' | 'paragraphs' | 'button'> {
  /** What it tells this person, each thing by a key of its own: told once. */
  notificationKeys: string[];
}

/** What reminders and digests ask of the register and of «Thư đi». */
export interface OpenIncidents {
  /** All open incidents, in one read. */
  all(): OpenIncident[];
  /** Keys of what people were told: «e-mail|key». */
  notified(): Set<string>;
  /** Writes mails down as owed, most pressing first; only under the lock. */
  addReminders(mails: ReminderMail[]): void;
  /** The last row of the journal: who keeps it can see later whether the rows up to it were changed. */
  journalHead(): { row: number; hash: string };
}

/** What a change of hours, days or limits asks of sổ và nhật ký. */
export interface LimitStore {
  /** What the limits now written down were counted by; '' before the first time. */
  knownRules(): string;
  rememberRules(rules: string): void;
  /** All open incidents with their events, in one read of the register and one of the journal. */
  openIncidents(): LoadedIncident[];
  /** Journals the events and moves the limits on the rows, in as many calls for one incident as for all; only under the lock. */
  save(changed: { incident: Incident; events: IncidentEvent[] }[]): void;
  /** Appends days to «Ngày nghỉ»; only under the lock. */
  addDays(days: SpecialDay[]): void;
}

/** Form responses, from the form itself. */
export interface IntakeForm {
  /** Responses of late; those that have their incident among them. */
  recent(): { id: string; report: Report }[];
  /** All responses up to now have been looked at. */
  seen(): void;
  /** Offers the departments and groups of «Danh mục» in the form; true when that changed anything. */
  offerLists(): boolean;
}

/** Where printed forms come from. */
export interface Documents {
  /** Makes the next edition of a form in the incident's folder, or finds the one that a run that died has made. */
  make(form: FormCode, incident: Incident): { document: MadeDocument; unknownPlaceholders: string[] };
  /** Throws away a form just made that another run has made, too. */
  discard(fileId: string): void;
}

/** A hand edit of the file. */
export interface SheetEdit {
  sheet: EditedSheet;
  /** Account of the editor, '' where the platform does not tell it. */
  email: string;
  /** Rows of the register, read anew: call it under the lock. */
  rows(): EditedRow[];
  /** Is the register's column of codes among the edited ones? */
  touchesCodes(): boolean;
}

/** Sheets whose edits are answered; all others are people's own. */
export type EditedSheet = 'register' | 'estimate' | 'lists' | 'timeRules';

/** What a row's free columns say after the edit. */
export interface EditedRow {
  loaded: LoadedIncident;
  group: string;
  priority: string;
  assignee: string;
  note: string;
  /** A column that belongs to the register was touched, too. */
  touchedOthers: boolean;
}

/** All that an action is given. */
export interface Office {
  now(): Instant;
  /** A new idempotency key. */
  newKey(): string;
  /** Who is at the keyboard, by «Phân quyền»; no roles when not listed there. */
  actor(): Actor;
  /** Who is named for what the register does by itself (forms made, sweeps). */
  readonly systemActor: Actor;
  /** Notes a fault for whoever keeps the script; the person is told in words elsewhere. */
  logError(what: string, error: unknown): void;
  /** SHA-256, hex: what binds an approval to a plan. */
  digest(text: string): string;
  /** Runs under the script's lock; it is never held across a dialog. */
  locked<T>(body: () => T): T;
  settings: OfficeSettings;
  store: IncidentStore;
  repair: Repair;
  openIncidents: OpenIncidents;
  limits: LimitStore;
  intakeForm: IntakeForm;
  documents: Documents;
  /** Sends mails that are owed; those that cannot be sent stay owed. Returns how many were sent. */
  deliverMails(): number;
  links: { sheet(): string; queue(): string; folder(code: string): string };
}
