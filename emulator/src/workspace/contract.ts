// The contract that drivers use: open a workspace, load a script folder, act as people, move the clock, look at the results.
import type { Fault, Meter } from '../runs/runtime';

/** Who has an account in the workspace. */
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
  /** Whose quota it took. */
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string;
  /** `cid`: shown within the HTML under this name. */
  attachments: { name: string; contentType: string; bytes: number[]; cid?: string }[];
}

/** A mail that lies in an account and was not sent. */
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
  trashed: boolean;
  url: string;
}

/** What a script opened before a person: in the order of opening. */
export interface Shown {
  id: number;
  kind: 'modal' | 'modeless' | 'sidebar' | 'toast' | 'alert' | 'prompt';
  /** Which person sees it. */
  for: string;
  title: string;
  /** The page (modal, modeless, sidebar), or the message. */
  content: string;
  width?: number;
  height?: number;
  /** Alerts and prompts: the buttons offered. */
  buttons?: string[];
}

/** A menu that a script put above the grid. */
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
  /** Where the clock stands: an instant or ISO text with its zone. Ignored when `dir` or `from` holds a kept workspace. */
  at: string | number;
  /** The account that owns the container and is the person at first. */
  owner: string;
  accounts?: Account[];
  /** Folder where the state is kept between processes; absent: in memory. */
  dir?: string;
  /** Begins as the workspace kept in this folder, which stays as it is. */
  from?: string;
  /** A copy of the container, made in the workspace of `from`, as the container: its script has the code and none of the triggers and properties. */
  container?: string;
  /** The clock goes on by itself. */
  ticking?: boolean;
  /** Name of the container, a new spreadsheet. Default «Bảng tính không có tiêu đề», as Sheets names one. */
  title?: string;
  /** Locale and zone of new spreadsheets and of the accounts. Default vi_VN, Asia/Ho_Chi_Minh. */
  locale?: string;
  timeZone?: string;
  /**
   * A web app may use the container's own methods. The platform's text says that it may not, many scripts do; default: it may not.
   */
  webAppHasContainer?: boolean;
  /** Asked when a script alerts or prompts and no answer was prepared; it may block. Absent: such a call throws. */
  onQuestion?: (question: Shown) => Answer;
  /** Told of every toast and dialog as it opens, also in the midst of a run (live progress). */
  onShown?: (shown: Shown) => void;
}

/** What a person sees of one cell besides its text and colours. */
export interface CellInfo {
  /** '' for none. */
  note: string;
  /** The values a list validation offers; absent without one. */
  choices?: string[];
  /** Help text of the validation, '' for none. */
  help: string;
  /** Whether the person may type here: freely, after a warning, or not at all. */
  protection: 'none' | 'warning' | 'refused';
}

/** A question, a heading or a page break of a form, as the form's page draws it. */
export interface ShownFormItem {
  id: number;
  kind: 'text' | 'paragraph' | 'radio' | 'list' | 'checkbox' | 'date' | 'dateTime' | 'time' | 'scale' | 'sectionHeader' | 'pageBreak';
  title: string;
  help: string;
  required: boolean;
  /** Radio, list, checkbox. */
  choices?: string[];
  /** Radio, checkbox: the person may write an answer of their own. */
  hasOther?: boolean;
}

/** A form as the person who fills it sees it. */
export interface ShownForm {
  id: string;
  title: string;
  description: string;
  published: boolean;
  /** Takes answers now; otherwise `closedMessage` is shown. */
  acceptsResponses: boolean;
  closedMessage: string;
  confirmation: string;
  /** The page asks for or takes the account's e-mail. */
  collectsEmail: boolean;
  /** «Gửi phản hồi khác» is offered. */
  allowsAnother: boolean;
  items: ShownFormItem[];
}

/** How a form is sent. */
export interface Sending {
  /** The account, '' for nobody. */
  by?: string;
  /** How the platform's triggers come; late: after those of the next response. */
  deliver?: 'once' | 'twice' | 'never' | 'blank' | 'late';
  /** Id of the person's own response that is sent anew. */
  edits?: string;
}

/** Of a web address; a name may come more than once. */
export type Parameters = Record<string, string | string[]>;

/** A workspace as its drivers see it. All calls are synchronous. */
export interface Workspace {
  /**
   * Loads a folder of Apps Script code (.js, .gs, .html, appsscript.json), and fires nothing.
   * @param boundTo id of the form or document the script is bound to; absent: the container; null: nothing, it is a file of its own
   */
  load(folder: string, boundTo?: string | null): void;
  /** From here on this person is at the keyboard; '' has no account and came by the link. */
  as(email: string): Workspace;
  readonly person: string;
  /** Opens the container as the person: fires onOpen, unless the person may only look. Scripts have no menus on a phone. */
  open(on?: 'desktop' | 'phone'): void;
  /** A menu item: runs a global function as the person, with the UI. */
  call(functionName: string, ...args: unknown[]): unknown;
  /** `google.script.run` from a dialog, a sidebar or the web page: arguments and result by its real limits. */
  runFromPage(functionName: string, args: unknown[], from?: 'dialog' | 'webApp'): unknown;
  /** The web app's page as the person gets it. */
  get(parameters?: Parameters): { title: string; content: string };
  /** A post to the web app's address by the person: fields of a form, or a body of its own with its type. */
  post(parameters?: Parameters, body?: { type: string; contents: string }): { content: string; contentType: string };
  /** The person writes a draft in Gmail. */
  writeDraft(draft: Partial<MailDraft>): void;
  /** The person's drafts, oldest first. */
  drafts(): MailDraft[];
  /** Sets the active sheet, cell or selection of the person: row numbers, or A1. */
  select(sheet: string, rowsOrA1: number | number[] | string): void;
  /** The person types into one cell or pastes over many; validations and protections apply, edit triggers fire. */
  type(sheet: string, a1: string, text: string | string[][]): void;
  /** The person inserts rows above one; fires onChange. */
  insertRows(sheet: string, row: number, count?: number): void;
  /** The person deletes rows; fires onChange. */
  deleteRows(sheet: string, row: number, count?: number): void;
  /** The person sorts a sheet's rows below the frozen ones by a column (1-based). */
  sort(sheet: string, column: number, ascending?: boolean): void;
  /** The person shares a file, or a folder with what is in it, as with «Chia sẻ»; only an editor of it may. */
  share(fileId: string, email: string, role: 'editor' | 'viewer'): void;
  /** A form is filled and sent. Answers by question title. Returns the response's id; throws what the form page would say. */
  submitForm(formId: string, answers: Record<string, string | string[]>, options?: Sending): string;
  /** Prepares the answer to the next alert or prompt. */
  answer(answer: Answer): void;
  /** Moves the clock to an instant and fires the time triggers that fall due on the way, in order. */
  advanceTo(instant: string | number): void;
  /** Moves the clock without firing what falls due on the way: as on days when the platform's clock triggers never come. */
  skipTo(instant: string | number): void;
  fault(fault: Fault): void;
  /** What the last run cost; `meters()` all of late. */
  meter(): Meter;
  meters(): Meter[];
  now(): number;
  mails(): SentMail[];
  files(): DriveEntry[];
  /** What scripts showed since the last call of `clearShown`. */
  shown(): Shown[];
  clearShown(): void;
  menus(): ShownMenu[];
  /** Displayed text of a sheet as the person sees it, row by row. */
  grid(sheet: string): string[][];
  /** Ground colour of a cell as the person sees it, conditional formats included: '#rrggbb', '' for none. */
  colour(sheet: string, a1: string): string;
  /** What the person sees when the cell is selected. */
  cellInfo(sheet: string, a1: string): CellInfo;
  sheets(): { name: string; hidden: boolean; rows: number; columns: number }[];
  /** The container as the bytes of an @ironcalc model, for drawing. */
  workbook(): Uint8Array;
  /** A document's pages as HTML with the platform's fonts and sizes, for preview and print. */
  paper(fileId: string): string;
  form(formId: string): ShownForm;
  /** What the form's page says to an answer, by question title; nothing where it is accepted. */
  checkAnswers(formId: string, answers: Record<string, string | string[]>): Record<string, string>;
  forms(): { id: string; title: string; published: boolean }[];
  /** Console and Logger lines, newest last. */
  log(): string[];
  /** Writes the state into `dir`, or into another folder. Done by itself after every run when `dir` is set. */
  save(into?: string): void;
  readonly containerId: string;
}
