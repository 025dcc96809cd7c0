// The interface for drivers: open a workspace, load a script, act as people, move the clock, read the results.
import type { Fault, Meter } from '../runs/runtime';
import type { PageNumbers } from '../services/documents/content/page-numbers';
import type { OpenAnswers } from './open-questions';

/** An account of the workspace. */
export interface Account {
  email: string;
  name: string;
  /** Limits differ: 100 or 1,500 mail recipients a day. */
  kind: 'gmail' | 'workspace';
}

/** A mail in the outbox of the workspace. */
export interface SentMail {
  id: number;
  at: number;
  /** The account whose quota it used. */
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string;
  /** `cid`: the name of an image that the HTML shows. */
  attachments: { name: string; contentType: string; bytes: number[]; cid?: string }[];
}

/** A mail of an account that is not sent yet. */
export interface MailDraft extends Pick<SentMail, 'subject' | 'body' | 'htmlBody' | 'replyTo' | 'name' | 'attachments'> {
  to: string;
  cc: string;
  bcc: string;
}

/** A file or folder in the workspace's Drive. */
export interface DriveEntry {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  owner: string;
  editors: string[];
  viewers: string[];
  createdAt: number;
  updatedAt: number;
  /** In the bin, itself or with a folder. */
  trashed: boolean;
  url: string;
}

/** Something that a script showed to a person. */
export interface Shown {
  id: number;
  kind: 'modal' | 'modeless' | 'sidebar' | 'toast' | 'alert' | 'prompt';
  /** The person who sees it. */
  for: string;
  title: string;
  /** The page (modal, modeless, sidebar), or the message. */
  content: string;
  width?: number;
  height?: number;
  /** Alerts and prompts: the buttons offered. */
  buttons?: string[];
}

/** A menu that a script added above the grid. */
export interface ShownMenu {
  caption: string;
  items: ({ caption: string; functionName: string } | { separator: true } | ShownMenu)[];
}

/** How a person answers an alert or a prompt. */
export interface Answer {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text?: string;
}

export interface WorkspaceOptions {
  /** The clock's first time: an instant or ISO text with its zone. Ignored when `dir` or `state` holds a workspace. */
  at: string | number;
  /** The account that owns the container; also the first person. */
  owner: string;
  accounts?: Account[];
  /** Folder that keeps the state between processes; absent: in memory. */
  dir?: string;
  /** Starts with the workspace whose `state()` this text was. */
  state?: string;
  /** Id of a copy of the container in the workspace of `state`: it becomes the container, and its script has no triggers or properties. */
  container?: string;
  /** The clock runs with real time. */
  ticking?: boolean;
  /** Name of the container, a new spreadsheet. Default as Sheets names one: «Bảng tính không có tiêu đề», «Untitled spreadsheet». */
  title?: string;
  /** Locale and zone of new spreadsheets and of the accounts. Default vi_VN, Asia/Ho_Chi_Minh. */
  locale?: string;
  timeZone?: string;
  /**
   * Whether a web app may use the container's own methods. The platform's documentation says no, many scripts do; default: no.
   */
  webAppHasContainer?: boolean;
  /** Whether the quotas a minute of the APIs hold; default: yes. No: for a clock that stands still while people act. */
  minuteQuotas?: boolean;
  /** How the platform answers questions that are open: see `openQuestions`. Absent: the default answers. */
  answers?: Partial<OpenAnswers>;
  /** Prints a document as PDF when a script exports one, from `paper`. Absent: Chromium, which takes seconds. */
  printer?: (paper: string) => Uint8Array;
  /** Called when a script shows an alert or prompt without a prepared answer; it may block. Absent: the script's call throws. */
  onQuestion?: (question: Shown) => Answer;
  /** Called when a toast or dialog opens, also during a run (live progress). */
  onShown?: (shown: Shown) => void;
  /** Called before each call of a service by a script, with «Class.method» and the run's function; a `fault` planned here strikes this call. */
  onCall?: (method: string, functionName: string) => void;
}

/** What a person sees of one cell besides its text and colours. */
export interface CellInfo {
  /** '' for none. */
  note: string;
  /** The values that a list validation offers; absent without one. */
  choices?: string[];
  /** Help text of the validation, '' for none. */
  help: string;
  /** Whether the person may type here: freely, after a warning, or not at all. */
  protection: 'none' | 'warning' | 'refused';
}

/** Cells of a column that show an arrow for their list. */
export interface ListCells {
  column: number;
  firstRow: number;
  lastRow: number;
}

/** A filter as a person sees it: its cells with the header row, and the columns by which it hides rows. */
export interface ShownFilter {
  row: number;
  column: number;
  rows: number;
  columns: number;
  filtered: number[];
}

/** The filters of a sheet: its own, for everybody, and the views that each person may look through. */
export interface ShownFilters {
  basic: ShownFilter | null;
  views: ({ id: number; title: string } & ShownFilter)[];
}

/** A group of columns, from 1; `control` is the column over which its button stands. */
export interface ShownGroup {
  first: number;
  last: number;
  depth: number;
  isCollapsed: boolean;
  control: number;
}

/** A text of a filtered column, and whether its rows are shown. */
export interface FilterChoice {
  text: string;
  isShown: boolean;
}

/** A chart on a sheet, with the cells of its ranges as they are now. */
export interface ShownChart {
  id: number;
  /** By the platform's names: 'COLUMN', 'PIE', 'COMBO' … */
  type: string;
  /** The cell at its upper left corner, and pixels from that cell's corner. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  /** Pixels. */
  width: number;
  height: number;
  /** As the builder has set them: 'title', 'colors', 'isStacked', 'legend.position' … */
  options: Record<string, unknown>;
  /** The texts of the first column, and its numbers; empty when a chart has one column only. */
  categories: string[];
  positions: (number | null)[];
  /** The other columns: '' is a column without header, null a cell without a number. */
  series: { name: string; values: (number | null)[]; texts: string[] }[];
}

/** A question, a heading or a page break of a form, as the form's page draws it. */
export interface ShownFormItem {
  id: number;
  kind:
    | 'text'
    | 'paragraph'
    | 'radio'
    | 'list'
    | 'checkbox'
    | 'date'
    | 'dateTime'
    | 'time'
    | 'scale'
    | 'grid'
    | 'checkboxGrid'
    | 'sectionHeader'
    | 'pageBreak';
  title: string;
  help: string;
  required: boolean;
  /** Radio, list, checkbox. */
  choices?: string[];
  /** Grids: one answer, or several, of the columns for each row. */
  rows?: string[];
  columns?: string[];
  /** Radio, checkbox: the person may write an answer of their own. */
  hasOther?: boolean;
  /** Radio: where each of the choices leads when the page is done; absent: nowhere. */
  leadsTo?: PageMove[];
  /** Page break: where the page before it leads when none of its answers does; absent: to the page that begins here. */
  goTo?: PageMove;
}

/** Where a page of a form leads: to the page after it, to the first, to the end, or to the page break with this id. */
export type PageMove = 'continue' | 'restart' | 'submit' | number;

/** A form as the person who fills it sees it. */
export interface ShownForm {
  id: string;
  title: string;
  description: string;
  published: boolean;
  /** The form accepts answers now; otherwise its page shows `closedMessage`. */
  acceptsResponses: boolean;
  closedMessage: string;
  confirmation: string;
  /** The page asks for an e-mail address or takes the account's. */
  collectsEmail: boolean;
  /** The page offers «Gửi phản hồi khác». */
  allowsAnother: boolean;
  items: ShownFormItem[];
}

/** What becomes of the files that a closed account owns: they stay as they are, go to another account, or are deleted. */
export type FilesOfClosed = 'stay' | 'deleted' | { to: string };

/** How a form is submitted. */
export interface Sending {
  /** The account, '' for nobody. */
  by?: string;
  /** How the triggers fire; late: after those of the next response. */
  deliver?: 'once' | 'twice' | 'never' | 'blank' | 'late';
  /** Id of the person's own response that this one replaces. */
  edits?: string;
}

/** The parameters of a web address; a name may occur more than once. */
export type Parameters = Record<string, string | string[]>;

/** A workspace as its drivers see it. All calls are synchronous. */
export interface Workspace {
  /**
   * Loads a folder of Apps Script code (.js, .gs, .html, appsscript.json) and fires nothing.
   * @param boundTo id of the form or document that the script is bound to; absent: the container; null: nothing, the script is standalone
   */
  load(folder: string, boundTo?: string | null): void;
  /** Makes this person the active one from now on; '' has no account, only the link. */
  as(email: string): Workspace;
  readonly person: string;
  /** Opens the container as the person and fires onOpen, unless the person may only view. Scripts have no menus on a phone. */
  open(on?: 'desktop' | 'phone'): void;
  /** Runs a global function as a menu item does: as the person, with the UI. */
  call(functionName: string, ...args: unknown[]): unknown;
  /** Runs a function as `google.script.run` does from a dialog, a sidebar or the web page, with its limits on arguments and result. */
  runFromPage(functionName: string, args: unknown[], from?: 'dialog' | 'webApp'): unknown;
  /** Returns the web app's page that the person gets. */
  get(parameters?: Parameters): { title: string; content: string };
  /** The person posts to the web app's address: fields of a form, or a body with its type. */
  post(parameters?: Parameters, body?: { type: string; contents: string }): { content: string; contentType: string };
  /** The person writes a draft in Gmail. */
  writeDraft(draft: Partial<MailDraft>): void;
  /** The person's drafts, oldest first. */
  drafts(): MailDraft[];
  /** Sets the active sheet, cell or selection of the person: row numbers, or A1. */
  select(sheet: string, rowsOrA1: number | number[] | string): void;
  /** Returns what the person has selected, or a script for them: the active sheet, and the last of the areas as A1. */
  selected(): { sheet: string; a1: string };
  /** The person types into one cell or pastes over many; validations and protections apply, edit triggers fire. */
  type(sheet: string, a1: string, text: string | string[][]): void;
  /** The person copies or cuts cells and pastes them with formats, notes and rules; edit triggers fire. */
  paste(from: { sheet: string; a1: string }, to: { sheet: string; a1: string }, isCut?: boolean): void;
  /**
   * The person takes back what they did last by hand (typed, pasted, cleared, rows, sorted, filtered); what others or a script changed since stays.
   * Triggers fire as for a change by hand. Returns false when nothing is left. A newly opened workspace has nothing to take back.
   */
  undo(): boolean;
  /** The person does again what they took back. */
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** The person puts the sheet's filter over an area, for one cell over the table around it, or takes it away (null); fires onChange. */
  setFilter(sheet: string, a1: string | null): void;
  /** The person hides the rows with these texts in a column: by the sheet's filter for everybody, or in a filter view; fires onChange. */
  hideValues(sheet: string, column: number, hidden: string[], viewId?: number): void;
  /** The person collapses or opens a group of columns by its button, for everybody; fires onChange. It cannot be taken back. */
  collapseColumns(sheet: string, column: number, depth: number, isCollapsed: boolean): void;
  /** The person inserts rows above one; fires onChange. */
  insertRows(sheet: string, row: number, count?: number): void;
  /** The person deletes rows; fires onChange. */
  deleteRows(sheet: string, row: number, count?: number): void;
  /** The person sorts a sheet's rows below the frozen ones by a column (1-based). */
  sort(sheet: string, column: number, ascending?: boolean): void;
  /** The person shares a file, or a folder with its contents, as with «Chia sẻ»; throws unless they edit it. */
  share(fileId: string, email: string, role: 'editor' | 'viewer'): void;
  /**
   * Somebody closes an account: nobody acts as its person any more, its triggers run as `closedAccountTriggersRun` says. Protections, shares and
   * what the person wrote stay.
   * @throws when the acting person's own account is meant, or when the container would be deleted
   */
  closeAccount(email: string, files?: FilesOfClosed): void;
  /** The person puts page numbers into a document, as with «Chèn ▸ Số trang»; throws unless they edit it. */
  insertPageNumbers(fileId: string, how: PageNumbers): void;
  /** Submits a form with answers by question title, for a grid by «title [row]». Returns the response's id; throws the messages of the form's page. */
  submitForm(formId: string, answers: Record<string, string | string[]>, options?: Sending): string;
  /** Prepares the answer to the next alert or prompt. */
  answer(answer: Answer): void;
  /** Moves the clock to an instant and fires the time triggers that become due, in order. */
  advanceTo(instant: string | number): void;
  /** Moves the clock and skips the time triggers that become due: as on days when the platform does not fire them. */
  skipTo(instant: string | number): void;
  fault(fault: Fault): void;
  /** Gives back revoked rights, ends used-up quotas and removes planned faults. */
  mend(): void;
  /** The meter of the last run; `meters()` returns those of the latest runs. */
  meter(): Meter;
  meters(): Meter[];
  now(): number;
  mails(): SentMail[];
  files(): DriveEntry[];
  /** What scripts showed since the last call of `clearShown`. */
  shown(): Shown[];
  clearShown(): void;
  menus(): ShownMenu[];
  /** The displayed text of a sheet as the person sees it, row by row; at most so many rows. */
  grid(sheet: string, rows?: number): string[][];
  /** The background of a cell as the person sees it, with conditional formats: '#rrggbb', '' for none. */
  colour(sheet: string, a1: string): string;
  /** What the person sees when the cell is selected. */
  cellInfo(sheet: string, a1: string): CellInfo;
  /** The cells of a sheet that show an arrow for their list. */
  listCells(sheet: string): ListCells[];
  filters(sheet: string): ShownFilters;
  columnGroups(sheet: string): ShownGroup[];
  /** The texts of a column below the header, by which the filter or a view may hide rows. */
  filterChoices(sheet: string, column: number, viewId?: number): FilterChoice[];
  sheets(): { id: number; name: string; hidden: boolean; rows: number; columns: number }[];
  /** The charts of a sheet, for drawing. */
  charts(sheet: string): ShownChart[];
  /**
   * The container as the bytes of an @ironcalc model, for drawing; `clippedAlignments` tells how clipped text is marked.
   * @param views the filter view, by sheet, that the person looks through: its rows are hidden instead of those of the sheet's filter
   */
  workbook(views?: Record<string, number>): Uint8Array;
  /** A document's pages as HTML with the platform's fonts and sizes, for preview and print. */
  paper(fileId: string): string;
  /** The bytes of a plain file (an upload, a PDF); none for a file of Google's own kinds. */
  content(fileId: string): Uint8Array;
  /**
   * A document without pages, for an editor: a section has `data-part` and `data-segment`, a paragraph `data-start` and `data-end`, a text,
   * a field, a picture, a rule or a break `data-start`, as the Docs API counts.
   */
  pageless(fileId: string): string;
  form(formId: string): ShownForm;
  /** The messages of the form's page on these answers, by question title; empty when it accepts them. */
  checkAnswers(formId: string, answers: Record<string, string | string[]>): Record<string, string>;
  forms(): { id: string; title: string; published: boolean }[];
  /** Console and Logger lines, newest last. */
  log(): string[];
  /** Writes the state into `dir`, as every run does at its end. */
  save(): void;
  /** Returns the state as a text with which another workspace can begin. */
  state(): string;
  readonly containerId: string;
}
