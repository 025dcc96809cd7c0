// The messages between the page and the desk's server.
import type {
  Answer,
  CellInfo,
  DriveEntry,
  FilterChoice,
  ListCells,
  Meter,
  Shown,
  ShownChart,
  ShownFilters,
  ShownForm,
  ShownGroup,
  ShownMenu,
} from 'apps-script-emulator';
import type { ListedSample } from './samples/sample-list';

/** Cells a person has selected: whole rows, or A1. */
export interface Selection {
  sheet: string;
  cells: number[] | string;
}

/** Cells on a sheet, in A1. */
export interface Cells {
  sheet: string;
  a1: string;
}

export interface SheetExtras {
  rows: number;
  columns: number;
  lists: ListCells[];
  filters: ShownFilters;
  groups: ShownGroup[];
}

/** A line in the list of mails. */
export interface MailLine {
  id: number;
  at: number;
  from: string;
  fromName: string;
  to: string[];
  cc: string[];
  subject: string;
  preview: string;
  isRead: boolean;
  attachments: string[];
}

export interface Mail extends MailLine {
  body: string;
  htmlBody: string;
  replyTo: string;
}

/** A file or folder that the person can reach. */
export interface DriveLine extends Pick<DriveEntry, 'id' | 'name' | 'mimeType' | 'parents' | 'updatedAt' | 'url'> {
  canEdit: boolean;
}

/** Where a script has moved the selection; absent when it stays. */
export interface Moved {
  moved?: Cells;
}

/** A paragraph of a document that a person has edited. */
export interface EditedParagraph {
  /** The part of the document: '' for the body. */
  segment: string;
  /** The index behind its newline in the document as it was opened; absent: a new newline. */
  end?: number;
  /** Texts in order, each with the index of the old text that it was; without one where there was none. */
  pieces: { start?: number; text: string }[];
}

/** The commands that a person can send to the workspace: name, arguments (`takes`), result (`gives`). */
export interface Commands {
  look: { takes: Record<string, never>; gives: null };
  open: { takes: Record<string, never>; gives: null };
  menu: { takes: { functionName: string; selection?: Selection }; gives: Moved };
  run: {
    takes: { functionName: string; args: unknown[]; from: 'dialog' | 'webApp'; selection?: Selection };
    gives: Moved & { value: unknown };
  };
  phone: { takes: { parameters: Record<string, string> }; gives: { title: string; content: string } };
  type: { takes: { sheet: string; a1: string; text: string | string[][] }; gives: null };
  /** Copied or cut cells of the workbook; text from elsewhere is typed. */
  paste: { takes: { from: Cells; to: Cells; isCut: boolean }; gives: null };
  /** False: nothing is left to take back, or to do again. */
  undo: { takes: Record<string, never>; gives: boolean };
  redo: { takes: Record<string, never>; gives: boolean };
  insertRows: { takes: { sheet: string; row: number; count: number }; gives: null };
  deleteRows: { takes: { sheet: string; row: number; count: number }; gives: null };
  sort: { takes: { sheet: string; column: number; ascending: boolean }; gives: null };
  /** null takes the filter of the sheet away. */
  setFilter: { takes: { sheet: string; a1: string | null }; gives: null };
  hideValues: { takes: { sheet: string; column: number; hidden: string[]; viewId?: number }; gives: null };
  collapseColumns: { takes: { sheet: string; column: number; depth: number; isCollapsed: boolean }; gives: null };
  filterChoices: { takes: { sheet: string; column: number; viewId?: number }; gives: FilterChoice[] };
  /** What the engine's bytes do not tell of each sheet, by name. */
  extras: { takes: Record<string, never>; gives: Record<string, SheetExtras> };
  cell: { takes: Cells; gives: CellInfo };
  charts: { takes: { sheet: string }; gives: ShownChart[] };
  /** @param views the filter view, by sheet, that the person looks through */
  workbook: { takes: { views?: Record<string, number> }; gives: Uint8Array };
  form: { takes: { id: string }; gives: ShownForm };
  /** The messages of the form's page on answers, by question title. */
  checkAnswers: { takes: { id: string; answers: Record<string, string | string[]> }; gives: Record<string, string> };
  sendForm: { takes: { id: string; answers: Record<string, string | string[]> }; gives: string };
  mails: { takes: Record<string, never>; gives: MailLine[] };
  readMail: { takes: { id: number }; gives: Mail };
  files: { takes: Record<string, never>; gives: DriveLine[] };
  paper: { takes: { id: string }; gives: { name: string; html: string } };
  /** A document to edit, with the revision that the edits will be of. */
  editPaper: { takes: { id: string }; gives: { html: string; revision: string } };
  savePaper: { takes: { id: string; revision: string; paragraphs: EditedParagraph[] }; gives: null };
  advance: { takes: { to: number }; gives: null };
  samples: { takes: Record<string, never>; gives: ListedSample[] };
  playSamples: { takes: Record<string, never>; gives: { played: number } };
  /** The next incident that is reported is the one that the tour follows. */
  beginTour: { takes: Record<string, never>; gives: null };
}

export type CommandName = keyof Commands;

/** A command of a person. Requests with the same id are the same command, which is done once. */
export interface Request<Name extends CommandName = CommandName> {
  id: string;
  /** The e-mail address of the person. */
  as: string;
  command: Name;
  takes: Commands[Name]['takes'];
}

/** The state of the workspace, sent with every reply. */
export interface DeskStatus {
  /** Increases whenever something may look different. */
  revision: number;
  now: number;
  /** Title of the spreadsheet. */
  title: string;
  containerId: string;
  /** The sheets of the file by the number that addresses name (gid). */
  sheetNames: Record<string, string>;
  isSetUp: boolean;
  menus: ShownMenu[];
  forms: { id: string; title: string; published: boolean }[];
  /** Unread mails by person. */
  unread: Record<string, number>;
  mails: number;
  /** Who may open the spreadsheet. */
  readers: string[];
  /** The cost of the last action: a meter for each of its runs. */
  cost: { what: string; meters: Meter[] };
  /** Absent: the tour has not begun. */
  tour?: { incident?: TourIncident };
}

/** The incident that the tour follows, as the register shows it. */
export interface TourIncident {
  code: string;
  /** «B2» to «B7». */
  step: string;
  status: string;
  /** It has been handed over, or has ended otherwise. */
  isClosed: boolean;
  /** The mail that submits its plan has come to the chairman. */
  isMailed: boolean;
  /** Its row on the sheets that list it. */
  rows: Record<string, number>;
}

export type Reply = { ok: true; gives: unknown; status: DeskStatus } | { ok: false; message: string; waiting?: true; status?: DeskStatus };

/** A message that the server sends without a request. */
export type Notice =
  | { kind: 'shown'; shown: Shown }
  | { kind: 'question'; question: Shown }
  | { kind: 'answered'; id: number }
  | { kind: 'status'; status: DeskStatus }
  | { kind: 'progress'; progress: Progress }
  | { kind: 'restarted' };

/** The progress of long work; `done` and `failed` end it. */
export interface Progress {
  title: string;
  steps: { label: string; state: 'waiting' | 'running' | 'done' | 'failed'; message: string }[];
  state: 'running' | 'done' | 'failed';
  /** The finished part, from 0 to 1; absent: by the steps. */
  fraction?: number;
  /** Nobody has to read how it ended: the page closes it. */
  closes?: true;
}

export interface AnswerToQuestion {
  questionId: number;
  answer: Answer;
}
