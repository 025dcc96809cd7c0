// The interfaces that actions need and google/ implements; nothing here depends on Google.
import type { Agency } from '../forms/fields';
import type { ContentsLine, ContentsWords } from '../forms/lists/contents-page';
import type { AttachedFile } from '../procedure/commands';
import type { IncidentEvent } from '../procedure/events';
import type { Actor, FinalCopy, FormCode, Incident, Instant, MadeDocument, Party, Report, StepCode } from '../procedure/incident';
import type { ReminderSubject } from '../procedure/reminders';
import type { ReportedIncident } from '../procedure/reports/report-figures';
import type { ReportPeriod } from '../procedure/reports/report-period';
import type { Retention } from '../procedure/retention';
import type { DelegationEvent } from '../procedure/rights/delegation';
import type { Delegation, Person } from '../procedure/rights/people';
import type { ProcedureSettings } from '../procedure/settings';
import type { PaperToFreeze } from '../procedure/steps/final-copies';
import type { Calendar, SpecialDay } from '../procedure/time/calendar';
import type { CheckGroupId } from '../texts/system-check';
import type { CheckLine } from './page-models';

/** A group of incidents in «Danh mục»: 'MI' and «Máy in, máy quét, ngoại vi». */
export interface Group {
  code: string;
  name: string;
}

/**
 * The mails that only inform, which «Cấu hình» can switch off. receipt: to everybody who reports by form; without it only to those who
 * report outside office hours or saw signs of a security incident. changed: a new date.
 */
export type InformingMail = 'receipt' | 'received' | 'changed' | 'handedOver' | 'digestOfUnit' | 'digestOfLeaders';

/** The settings of the commune. A wrong entry puts nothing out of force: what was last good holds. */
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
  /** Whether the form takes the reporter's address from the account. */
  collectsEmail: boolean;
  /** Which of the mails that only inform are sent. */
  informs: Record<InformingMail, boolean>;
  /** How to reach the IT unit; the last line of each mail. */
  itContact: string;
  /** Thời hạn lưu hồ sơ. */
  retention: Retention;
  /** The chairman gets a page on each month. */
  monthlyPage: boolean;
  vatPercent: number;
  spending: Spending;
  /** Returns a sentence for each entry that is wrong now, with its place. */
  faults(): string[];
}

/** What is said to a leader about money besides the estimate. */
export interface Spending {
  /** Kinh phí sửa chữa of a year, in đồng; absent when none is kept. */
  yearBudget?: number;
  /** Nguyên giá by asset code in capitals, in đồng. */
  devicePrices: Record<string, number>;
  /** Repairs of a device are remarked on from so many percent of its price on. */
  remarkFromPercent: number;
}

/** What a row of the register, or of the index of those archived, says of an incident and its cost. */
export interface RepairRecord {
  code: string;
  assetCode: string;
  reportedAt: Instant;
  /** The last approval or return. */
  decidedAt?: Instant;
  description: string;
  status: string;
  /** In đồng; absent where nothing was planned, or carried out. */
  estimate?: number;
  actualCost?: number;
  /** The current step of an open incident. */
  step?: StepCode;
  isArchived: boolean;
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
  /** Addresses of the incidents that the text lists, by code. */
  listed?: Record<string, string>;
}

/** What a read is to find besides the settings; two calls at most on an undamaged file. */
export interface Wanted {
  /** Rows of the register, with their incidents. */
  rows?: number[];
  /** Incidents by code. */
  codes?: string[];
  /** Keys of reports (form responses, dialogs), to see which have an incident. */
  keys?: string[];
  /** Those of `keys` that have an incident unless the register is damaged. */
  oldKeys?: string[];
  /** When the first of the reports was sent. */
  oldest?: Instant;
  /** All open incidents as their rows show them; with 'events' also as incidents. */
  open?: 'rows' | 'events';
  /** All incidents at which a leader must act. */
  waiting?: boolean;
  /** Pending mails. */
  mails?: boolean;
  /** The row after each event of `codes` too, which holds the event's hash. */
  chained?: boolean;
  /** «Đơn vị đối tác»; a commit then adds to it what the events name. */
  vendors?: boolean;
}

/** What one read found. */
export interface Reading {
  settings: OfficeSettings;
  /** The incidents of `rows`, `codes`, `waiting` or open events; one whose events were changed by hand does not hide the others. */
  incidents: LoadedIncident[];
  /** The open incidents, when they were wanted. */
  open: OpenIncident[];
  /** Incidents whose rows list pending documents, when open incidents were wanted. */
  withPendingDocuments: string[];
  /** Incidents whose rows say that a final paper has no copy yet, when open incidents were wanted. */
  withFinalDocuments: string[];
  /**
   * Returns one of the incidents asked for, or undefined when there is none.
   * @throws UserError when its events were changed by hand and make no incident
   */
  incident(code: string): LoadedIncident | undefined;
  /**
   * Returns the rows of an incident's events that are not as they were written: their own hash, or that of the row before in the next
   * one, says otherwise. The next rows are known only after a read with `chained`.
   */
  alteredRows(code: string): number[];
  /** Returns whether the journal has lost events of a loaded incident: its register row names more. */
  hasLostEvents(code: string): boolean;
  /** Returns the incident of a selected row. @throws UserError as `incident` */
  incidentAt(row: number): LoadedIncident | undefined;
  /** Returns whether a selected row has texts and is no incident's. */
  isTypedByHand(row: number): boolean;
  /** Returns the columns of a selected row that people may edit, as they are now. */
  typedAt(row: number): TypedColumns;
  /** Returns whether columns that people may not edit are among these places of the register; whether what the reporter said, and the codes. */
  touched(columns: { first: number; last: number }): { others: boolean; reported: boolean; codes: boolean };
  /** The steps of all open incidents, when open or waiting incidents were wanted. */
  openSteps: StepCode[];
  /** Returns whether the register has this code; only after a read of codes or keys. */
  hasCode(code: string): boolean;
  /** Returns the code of the incident that the report with this key made. */
  codeOfKey(key: string): string | undefined;
  /** Returns whether a report was sent before this journal was opened: its incident is here or in an archive. Asked after a key was not found. */
  isOfEarlierJournal(sentAt: Instant): boolean;
  /**
   * Returns the next free incident code of the year; only under the lock.
   * @param given codes given since the read, in their order
   */
  nextCode(year: number, given: string[]): string;
  /** Returns the id of the incident's folder in Drive, '' when it has none yet. */
  folderOf(code: string): string;
  /** The last row of the journal; a person who keeps the hash can check later whether earlier rows were changed. */
  journalEnd: { row: number; hash: string };
  /** The delegations in force and to come, and the last ones that are over. */
  delegations: Delegation[];
  /** Whether they still stand in «Phân quyền» alone, in a file of before; the first that are journalled take them along. */
  hasListedDelegations: boolean;
  /** The beginnings and ends of delegations of which whoever decides was told: «key begun». */
  toldTurns: string[];
  /** The day of the last digest, 'yyyy-MM-dd'. */
  lastDigest: string;
  /** The month of the last monthly page, '2026-month11'; '' before the first. */
  lastMonthly: string;
  /** The e-mails of chairmen who do not want the monthly page. */
  monthlyOff: string[];
  /** The last row of the journal when its mark was sent last; 0 when it never was. */
  markedRow: number;
  /** The vendors of «Đơn vị đối tác», the one named last first; [] when they were not wanted, or the sheet is gone. */
  vendors(): Party[];
  /** Reads the events of more incidents, those of one call; only after a read of codes. One that cannot be read is left out. */
  more(codes: string[]): LoadedIncident[];
}

/** The register columns that people may edit. */
export interface TypedColumns {
  group: string;
  priority: string;
  assignee: string;
  note: string;
}

/** New events of an incident, with what follows from them. */
export interface Save {
  /** After the events. */
  incident: Incident;
  /** Before the events; absent for a new incident. */
  before?: Incident;
  events: IncidentEvent[];
  mails: PendingMail[];
  /** The folder in Drive, when it was made just now. */
  folderId?: string;
}

/** What one commit writes, all together or not at all. */
export interface Changes {
  saves?: Save[];
  /** Codes of incidents whose rows are written whole, with the columns of people, from the journal. */
  rewrites?: string[];
  /** Rows of the register that the next comparison is to write again. */
  behindRows?: { first: number; count: number };
  /** Reminders and digests, the most urgent first. */
  reminders?: ReminderMail[];
  /** The day, 'yyyy-MM-dd', when the reminders hold the digests of it. */
  digestOf?: string;
  /** The month, '2026-month11', when the notices hold the page on it. */
  monthlyOf?: string;
  /** The e-mails of chairmen who do not want the monthly page from now on. */
  monthlyOff?: string[];
  /** Mails that no event of an incident causes. */
  notices?: PendingMail[];
  /** What happened to delegations; with [] those that stand in «Phân quyền» alone are journalled. */
  delegations?: DelegationEvent[];
  /** All turns of delegations that are told with these notices, and those of before that still count. */
  toldTurns?: string[];
  /** Days to add to «Ngày nghỉ». */
  days?: SpecialDay[];
}

/** What a check of the journal found. */
export interface JournalCheck {
  /** Rows that were changed, and the place of deleted ones. */
  spoilt: number[];
  /** Those of them that nobody was told of. */
  news: number[];
  /** The last row that was checked, when the check goes on in the next reconciliation. */
  pausedAt?: number;
}

/** What reconciliation and edits by hand need from the workbook. */
export interface Repair {
  /** Keeps what is good in the settings read last, for the time when it is not, and marks what is wrong in its row. Runs as the keeper. */
  keepSettings(): void;
  /** Returns a sentence for each sheet that is missing, and for what the last comparison found that only people can put right. */
  damage(): string[];
  /** Returns what the last comparison found lost from the journal, '' when nothing was or it was told; `lossTold` remembers that. */
  lossNews(): string;
  lossTold(): void;
  /** Returns the e-mails of the keeper and the IT unit, also while «Phân quyền» is missing. */
  keeperAndUnit(): string[];
  /** Returns the e-mails of the keeper, the administrators and the chairman: to them damage of the record is told. */
  keepersAndChairman(): string[];
  /** What was put right in the file since the office was told; `told` forgets it. */
  mended(): string[];
  told(): void;
  /** Notes sentences on what was put right. */
  noteMended(said: string[]): void;
  /**
   * Notes in the file that the timer has run, and shows there what went wrong; keeps the last number given outside the file.
   * @param failure '' when all went well
   */
  noteRun(failure: string): void;
  /** Puts the header rows of all sheets right, and tells what was done. Only under the lock. */
  restoreHeaders(): void;
  /** Writes the end of the journal again where its delegations are not the journal's. Only under the lock. */
  restoreDelegations(): void;
  /** Returns a sentence for each delegation that somebody has typed into «Phân quyền», by the last read. */
  typedDelegations(): string[];
  /** Shows in «Phân quyền» which delegations are in force, by the last read, as far as this run may write there. */
  showDelegations(): void;
  /** Restores register rows that are missing or behind the journal, and missing estimates; returns their codes. Only under the lock. */
  restoreRows(): string[];
  /**
   * Restores the rows of open incidents in which a cell is not what the journal says. Only under the lock.
   * @param isRead whether the last read has the events of open incidents, and nothing was written since
   */
  restoreCells(isRead: boolean): PutBack[];
  /** Returns true when no rows of ended incidents were compared today. */
  isRowCheckDue(): boolean;
  /**
   * Restores rows in which a cell is not what the journal says, ended incidents too. Only under the lock.
   * @param isWhole true: as many as a person waits for; otherwise the portion of a day. The next check goes on where this one ends.
   * @param before is called with the rows of each portion: what people typed is journalled first
   */
  restoreAllCells(isWhole: boolean, before: (rows: number[]) => void): PutBack[];
  /** Restores «Dự toán» from the journal; returns true when it had been changed by hand. Only under the lock. */
  restoreEstimates(): boolean;
  /** Returns true when register and journal were not compared within the last hour. */
  isComparisonDue(): boolean;
  /** Returns true when the journal's check of today is not finished. */
  isCheckDue(): boolean;
  /**
   * Checks the next rows of the journal.
   * @param isWhole true: all rows, or as many as a person waits for; otherwise a portion
   */
  checkJournal(isWhole: boolean): JournalCheck;
  /** Checks the last rows of the journal only: what is altered is rarely old. */
  checkJournalTail(): JournalCheck;
  /** Remembers that the office was told what the last check found: it is told once. */
  journalTold(): void;
  /** Returns true once a day for a text on the subject: what was told of it today is not told again. */
  isNews(text: string, subject: 'settings' | 'finals'): boolean;
  /** Writes the version of the product where people of the Sheet see it. */
  showVersion(): void;
}

/** What was put back of an incident: columns of its register row by header, or its cost lines. */
export interface PutBack {
  code: string;
  what: string[];
}

/** An incident as it is searched. */
export interface SearchableRow {
  code: string;
  device: string;
  reporter: string;
  department: string;
  /** '' for an archived one. */
  step: string;
  status: string;
  dueState: string;
  /** The nearer limit of an open one. */
  dueAt?: Instant;
  description: string;
  /** Other texts of it. */
  more: string[];
  isOpen: boolean;
  /** Where an archived one is looked up; '' for one of the register. */
  url: string;
}

/** What the register, and for archived incidents the index, tells of an incident. Columns that were not asked for are ''. */
export type EarlierIncident = Record<EarlierText, string> & {
  reportedAt?: Instant;
  endedAt?: Instant;
  /** Đồng; absent before a repair. */
  actualCost?: number;
  /** Where an archived one is looked up; '' for one of the register. */
  url: string;
};
export type EarlierText = 'code' | 'reporter' | 'department' | 'phone' | 'device' | 'assetCode' | 'location' | 'group' | 'description';
export type EarlierColumn = EarlierText | 'reportedAt' | 'endedAt' | 'actualCost';

/** A line of «Dự toán». */
export interface EarlierLine {
  code: string;
  content: string;
  unit: string;
  /** Đồng. */
  unitPrice: number;
}

/** What a person says for a report besides its figures. */
export interface ReportWords {
  signer: string;
  /** A vice chairman signs in the chairman's place. */
  isDeputy: boolean;
  /** '' for none. */
  addressee: string;
  remarks: string;
}

/** Reports on a period. */
export interface Reports {
  /** Returns all incidents as reports count them, archived ones too. Needs a read before. */
  rows(): ReportedIncident[];
  /** Makes the paper of a period, or finds the one with the same content. Needs a read before; not under the lock. */
  make(period: ReportPeriod, words: ReportWords): { url: string; edition: number; isNew: boolean };
}

/** An open incident as in its register row, for reminders and digests. */
export interface OpenIncident extends ReminderSubject {
  /** Row of the register; 2 is the first below the header. */
  row: number;
  device: string;
  department: string;
  assignee: string;
  reportedAt: Instant;
  /** A leader has a plan to decide, or an extension or a higher cost to answer. */
  isWaitingForLeader: boolean;
  /** The leader has asked something first, and waits for the IT unit. */
  isAsked: boolean;
  /** The reminders already sent: «e-mail|key». */
  reminded: string[];
}

/** A reminder or a digest: a mail that no event causes. */
export interface ReminderMail extends Pick<PendingMail, 'to' | 'subject' | 'paragraphs' | 'button' | 'listed'> {
  isDigest?: true;
  /** It counts elapsed hours: it goes by itself, not with others to the same person. */
  isByTheClock?: true;
  /** The reminders in this mail, by incident; each is sent to a person once. */
  reminded: { code: string; key: string }[];
}

/** The digest of the rules that the limits were computed from. */
export interface LimitRules {
  /** '' before the first time. */
  known(): string;
  remember(rules: string): void;
}

/** A response of the intake form. */
export interface IntakeResponse {
  /** The platform's id of the response; it serves as idempotency key. */
  id: string;
  /** When it was sent. */
  sentAt: Instant;
  /** True when an earlier sweep has seen it: it has an incident unless the register is damaged. */
  isOld: boolean;
  /** Reads the answers. @param groups of «Danh mục»: an answer that names another group is kept as a remark */
  report(groups: Group[]): Report;
}

/** The intake form, whose responses are read from the form itself. */
export interface IntakeForm {
  /** Returns the recent responses, also those that already have an incident. */
  recent(): IntakeResponse[];
  /** Remembers that the responses up to now were taken in. */
  seen(): void;
  /** Returns a sentence when people cannot report by the form. */
  faults(): string[];
  /** Offers the departments and groups of «Danh mục» in the form; returns true when that changed the form. */
  offerLists(): boolean;
  /** Writes into the form whom to call at signs of a security incident, when «Cấu hình» says otherwise than it did. */
  showContact(): void;
}

/** Makes documents: printed forms of one incident. */
export interface Documents {
  /** Makes the next edition of a form in the incident's folder, or finds the one that a dead run made. */
  make(form: FormCode, incident: Incident): { document: MadeDocument; folderId: string };
  /** Returns the files that people have put into the incident's folder, the newest first; what the product made is not among them. */
  filesOf(incident: Incident): AttachedFile[];
  /** Returns a file as it is now; undefined when it is gone or this account may not see it. */
  file(id: string): (AttachedFile & { isFolder: boolean }) | undefined;
  /** Makes a form that nobody has filled in; returns its address. @throws UserError as `make` */
  makeBlank(form: FormCode): string;
  /** Returns a sentence for each template that is wrong as it was seen last, by form. */
  templateFaults(): Partial<Record<FormCode, string>>;
  /** Trashes a document that another run made as well. */
  discard(fileId: string): void;
  /** Returns a file as pages that can be put among others, as PDF or a picture. */
  printable(fileId: string): PrintableFile;
  /** The size from which a file cannot be read, in megabytes. */
  readonly mostMegabytes: number;
  /** Returns the list of papers of an incident as PDF; nothing of it stays in Drive. */
  printContents(incident: Incident, lines: readonly ContentsLine[], words: ContentsWords): ReadFile;
  /**
   * Bins what runs began and never finished, as far as this account may, and checks the templates that somebody has changed.
   * @returns a sentence for each leftover since yesterday
   */
  lookAfterFiles(): string[];
  /** Returns whether this run keeps copies of final papers: as the keeper, so that no officer owns them. */
  readonly isKeeping: boolean;
  /** Keeps a final paper as PDF beside its Doc, which gets the name of a final one. Returns undefined when the Doc is gone. */
  freeze(incident: Incident, paper: PaperToFreeze): Omit<FinalCopy, 'at' | 'changedAt'> | undefined;
  /**
   * Returns the final papers that `lookAfterFiles` of this run found changed since the last look; undefined when it has not looked.
   * `looked` remembers the moment, and the names of those that were told.
   */
  changedFinals(): ChangedFinal[] | undefined;
  looked(changed: string[]): void;
}

/** The bytes of a file that was read. */
export interface ReadFile {
  state: 'read';
  mimeType: string;
  base64: string;
}

/** A file as pages, or why there are none. */
export type PrintableFile = ReadFile | { state: 'gone' | 'notPrintable' | 'tooLarge' };

/** A final paper as Drive tells it. */
export interface ChangedFinal {
  code: string;
  form: FormCode;
  edition: number;
  changedAt: Instant;
}

/** Pending mails: those that this run has added or taken over, and those that another has. */
export interface Outbox {
  /** Mails of this run, to be sent by a later call of the same page. */
  readonly claims: MailClaim[];
  /** Sends the claimed mails; those that cannot be sent stay pending. Returns how many were sent. */
  deliver(isNow?: (purpose: string) => boolean): number;
  /** Claims mails that an earlier run of the same page has added and not sent. */
  claimAgain(claims: MailClaim[]): void;
  /** Returns a sentence for each of the mails that `takeOver` would refuse. */
  altered(): string[];
  /**
   * Claims the pending mails that dead runs left, as `Wanted.mails` read them; one that hands have altered is marked as refused. Only
   * under the lock.
   */
  takeOver(): void;
  /** Returns whether such mails were read. */
  hasLeft(): boolean;
  /** Returns whether a mail of the last two hours, as `Wanted.mails` read them, says the same to the same person. */
  isWritten(mail: Pick<PendingMail, 'to' | 'subject' | 'paragraphs'>): boolean;
  /** Notes in their rows, as `Wanted.mails` read them, which sent mails hands have altered since. Returns those that were not noted before. */
  markAltered(): number[];
  /** Remembers before which row no mail is pending, as `Wanted.mails` read them, so that the next sweep reads no more. */
  rememberFirst(): void;
  /**
   * Looks for pending mails before that row: people may have moved rows. A state that hands have typed over is put back. The next sweep
   * sends what has not gone. Some of the sent mails are looked at again, each time the next ones.
   * Returns how many states were put back, and the rows of sent mails as `markAltered` does.
   */
  lookBack(): { states: number; altered: number[] };
}

/** The copies of the journal outside the file. */
export interface JournalCopies {
  /** Saves the rows that are new since the last copy, once a day, by the last read. Runs as the keeper, otherwise does nothing. */
  save(): void;
  /** Returns the mail on a restoring that is over and that nobody was told of; undefined when there is none. */
  untold(): { subject: string; paragraphs: string[] } | undefined;
  /** Remembers that all were told. */
  told(): void;
}

/** A mail of «Thư đi» that a run has claimed: its row, its id. */
export interface MailClaim {
  row: number;
  id: string;
}

/** What «Kiểm tra hệ thống» looks at. Nothing of it writes, and what cannot be looked at says so. */
export interface SystemCheck {
  /** Whether the run has the rights of the account that set the register up. */
  readonly isKeeper: boolean;
  /** The person at the keyboard; undefined while «Phân quyền» cannot be read. */
  actor(): Actor | undefined;
  lines(group: CheckGroupId): CheckLine[];
}

/** An edit by hand in the file. */
export interface SheetEdit {
  sheet: EditedSheet;
  /** E-mail of the editor, '' when the platform does not give it. */
  email: string;
  /** Whether the header row was edited too. */
  hasHeader: boolean;
  /** The edited rows, without the header. */
  rows: number[];
  /** The places of the edited columns, from 1. */
  columns: { first: number; last: number };
  /** What was typed into a single cell; '' for nothing, for a formula and for several cells. */
  typed: string;
}

/** Sheets by how an edit is answered; of others only the header row is looked at. */
export type EditedSheet = 'register' | 'estimate' | 'lists' | 'settings' | 'other';

/** Everything that an action is given. */
export interface Office {
  now(): Instant;
  /** Returns a new idempotency key. */
  newKey(): string;
  /** Returns whether a key may be one of these: keys of form responses are others. */
  isKey(key: string): boolean;
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
  /** Reads the file; what was read before is forgotten. */
  read(wanted: Wanted): Reading;
  /** What was read last. @throws Error before the first read: a fault of the action */
  readonly reading: Reading;
  /** The settings as read last. @throws Error before the first read */
  readonly settings: OfficeSettings;
  /** Writes what follows from the last read; only under the lock under which that read was made. */
  commit(changes: Changes): void;
  /** Returns all incidents as they are searched, archived ones too, the oldest first. Needs a read before. */
  searchable(): SearchableRow[];
  /**
   * Returns these columns of the last incidents, archived ones first, and the last lines of «Dự toán» when they are wanted. Needs a read
   * before; one call.
   */
  earlier(columns: readonly EarlierColumn[], withLines: boolean): { incidents: EarlierIncident[]; lines: EarlierLine[] };
  /** Returns a record of each incident, archived ones too, the oldest first. Needs a read before. */
  repairRecords(): RepairRecord[];
  repair: Repair;
  limitRules: LimitRules;
  intakeForm: IntakeForm;
  documents: Documents;
  outbox: Outbox;
  journalCopies: JournalCopies;
  reports: Reports;
  /**
   * Addresses. `sheet`: with a code, at its row of the register as it stands now; one that has no row yet stands in the list with which the
   * file opens. `reportAgain`: the form with the answers of an earlier report filled in, '' while nobody knows its questions.
   */
  links: {
    sheet(code?: string): string;
    queue(code?: string): string;
    folder(code: string): string;
    reportAgain(code: string, report: Report): string;
  };
}
