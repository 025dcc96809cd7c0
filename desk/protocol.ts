// What the page and the desk's server say to each other.
import type { Answer, CellInfo, DriveEntry, Meter, Shown, ShownForm, ShownMenu } from 'apps-script-emulator';
import type { Sample } from './samples/sample-list';

/** Cells a person has selected: whole rows, or A1. */
export interface Selection {
  sheet: string;
  cells: number[] | string;
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

/** A file or folder as the person may reach it. */
export interface DriveLine extends Pick<DriveEntry, 'id' | 'name' | 'mimeType' | 'parents' | 'updatedAt' | 'url'> {
  canEdit: boolean;
}

/** Everything a person can ask of the workspace: name, what it takes, what it gives. */
export interface Commands {
  look: { takes: Record<string, never>; gives: null };
  open: { takes: Record<string, never>; gives: null };
  menu: { takes: { functionName: string; selection?: Selection }; gives: null };
  run: { takes: { functionName: string; args: unknown[]; from: 'dialog' | 'webApp'; selection?: Selection }; gives: unknown };
  phone: { takes: { parameters: Record<string, string> }; gives: { title: string; content: string } };
  type: { takes: { sheet: string; a1: string; text: string | string[][] }; gives: null };
  deleteRows: { takes: { sheet: string; row: number; count: number }; gives: null };
  sort: { takes: { sheet: string; column: number; ascending: boolean }; gives: null };
  cell: { takes: { sheet: string; a1: string }; gives: CellInfo };
  workbook: { takes: Record<string, never>; gives: Uint8Array };
  form: { takes: { id: string }; gives: ShownForm };
  /** What the form's page says to an answer, by question title. */
  checkAnswers: { takes: { id: string; answers: Record<string, string | string[]> }; gives: Record<string, string> };
  sendForm: { takes: { id: string; answers: Record<string, string | string[]> }; gives: string };
  mails: { takes: Record<string, never>; gives: MailLine[] };
  readMail: { takes: { id: number }; gives: Mail };
  files: { takes: Record<string, never>; gives: DriveLine[] };
  paper: { takes: { id: string }; gives: { name: string; html: string } };
  advance: { takes: { to: number }; gives: null };
  samples: { takes: Record<string, never>; gives: Sample[] };
  playSamples: { takes: Record<string, never>; gives: { played: number } };
}

export type CommandName = keyof Commands;

/** One thing asked. The same id twice is the same thing: it is done once. */
export interface Request<Name extends CommandName = CommandName> {
  id: string;
  /** Who is at the keyboard. */
  as: string;
  command: Name;
  takes: Commands[Name]['takes'];
}

/** How the workspace stands, sent with every answer. */
export interface DeskStatus {
  /** Goes up whenever something may look different. */
  revision: number;
  now: number;
  /** Title of the spreadsheet. */
  title: string;
  containerId: string;
  isSetUp: boolean;
  menus: ShownMenu[];
  forms: { id: string; title: string; published: boolean }[];
  /** Unread mails by person. */
  unread: Record<string, number>;
  mails: number;
  /** Who may open the spreadsheet. */
  readers: string[];
  /** What the last thing done cost: a meter for each run it caused. */
  cost: { what: string; meters: Meter[] };
}

export type Reply = { ok: true; gives: unknown; status: DeskStatus } | { ok: false; message: string; waiting?: true; status?: DeskStatus };

/** Told by the server without being asked. */
export type Notice =
  | { kind: 'shown'; shown: Shown }
  | { kind: 'question'; question: Shown }
  | { kind: 'answered'; id: number }
  | { kind: 'status'; status: DeskStatus }
  | { kind: 'progress'; progress: Progress }
  | { kind: 'restarted' };

/** How far a long piece of work is; `done` and `failed` end it. */
export interface Progress {
  title: string;
  steps: { label: string; state: 'waiting' | 'running' | 'done' | 'failed'; message: string }[];
  state: 'running' | 'done' | 'failed';
  /** How much is done, from 0 to 1; absent: by the steps. */
  fraction?: number;
}

export interface AnswerToQuestion {
  questionId: number;
  answer: Answer;
}
