// The parts that services offer one another; open-workspace.ts connects them.
import type { Runtime } from '../runs/runtime';
import type { Account, Answer, DriveEntry, Shown } from './contract';
import type { OpenAnswers } from './open-questions';

/** open-workspace.ts makes it and fills it later, so a service reads a part when it is called, not when it is made. */
export interface Links {
  runtime: Runtime;
  accounts: Account[];
  /** How the platform answers questions that no document answers. */
  answers: OpenAnswers;
  /** Prints a paper, a page of HTML, as PDF. */
  printer: (paper: string) => Uint8Array;
  /** Zone and locale of the accounts and of new files. */
  timeZone: string;
  locale: string;
  /** Id of the form or document that the script is bound to; absent: the spreadsheet that is the container. */
  boundTo?: string;
  /** Id of the file of a standalone script. */
  scriptFileId?: string;
  /** The Cloud project of the loaded script; each script has its own. */
  project(): string;
  /** The zone in the manifest of the loaded script. */
  scriptTimeZone(): string;
  files: Files;
  sheets: Sheets;
  forms: FormCopies;
  events: Events;
  screen: Screen;
  /** The container's UI for scripts; throws when no person looks at the container. */
  ui(service?: string): GoogleAppsScript.Base.Ui;
}

/** Drive's entries and rights, for every service that makes files. */
export interface Files {
  /** Makes an entry in the root folder of the effective user. */
  create(name: string, mimeType: string): DriveEntry;
  get(id: string): DriveEntry | undefined;
  /** Throws the platform's error when the effective user may not. */
  requireView(id: string): DriveEntry;
  requireEdit(id: string): DriveEntry;
  canEdit(id: string, email: string): boolean;
  /** addEditor and similar methods for the service that holds the content; they return `self`, the script's view of it. */
  sharing?<Self>(id: string, self: () => Self): Sharing<Self>;
  /** Searches find a file for some minutes as it is now: called before a service changes its entry. */
  remember(id: string): void;
  /** Registers the service that makes the empty content of one kind of file. */
  onCreate(mimeType: string, make: (id: string) => void): void;
  /** Registers the service that makes one kind of file of a content of another type. */
  onImport(mimeType: string, contentType: string, make: (id: string, content: Buffer) => void): void;
  /** Registers the service that copies the content of one kind of file. */
  onCopy(mimeType: string, copy: (fromId: string, toId: string) => void): void;
  /** Registers the service that exports one kind of file to bytes (text, a document as PDF). */
  onExport(mimeType: string, exportAs: (id: string, contentType: string) => number[]): void;
}

/** Who else may see and change a file. */
export interface Sharing<Self, User = GoogleAppsScript.Base.User> {
  getEditors(): User[];
  getViewers(): User[];
  addEditor(person: unknown): Self;
  addEditors(emails: string[]): Self;
  addViewer(person: unknown): Self;
  addViewers(emails: string[]): Self;
  removeEditor(person: unknown): Self;
  removeViewer(person: unknown): Self;
}

/** A column of a response tab. */
export interface ResponseColumn {
  /** The key: a question's id, or 'timestamp' or 'email'. Titles change. */
  of: string;
  title: string;
}

/** What other services and the driver use of spreadsheets. */
export interface Sheets {
  /** Makes the response tab of a form at setDestination; returns the sheet's id. */
  addResponseSheet(spreadsheetId: string, formUrl: string, headings: ResponseColumn[]): number;
  /** Unlinks a response tab: the tab stays, the form no longer writes to it. */
  releaseResponseSheet(spreadsheetId: string, sheetId: number): void;
  /**
   * Writes a form response into its row, at first a new one; new questions get columns at the right.
   * @param before the values before an edit: the event leaves unchanged ones blank
   * @returns the fields of the event
   */
  writeResponse(
    spreadsheetId: string,
    sheetId: number,
    headings: ResponseColumn[],
    responseId: string,
    values: unknown[],
    before?: unknown[],
  ): { range: object; values: string[]; namedValues: Record<string, string[]> };
  /** The script's view of a spreadsheet (for event objects' `source`). */
  view(spreadsheetId: string): object;
}

export interface FormCopies {
  /**
   * Copies a form that writes into a copied spreadsheet; the new form writes into the copy.
   * @param destination the tab of the copy
   * @returns the new form's address; null when the form no longer exists
   */
  copyLinked(formUrl: string, destination: { spreadsheetId: string; sheetId: number }): string | null;
}

/** Fires the triggers of scripts. */
export interface Events {
  /**
   * Fires all simple and installable triggers of an event, in order, each as a run of its own.
   * @param source id of the spreadsheet or form
   * @param by who did it, '' for nobody
   * @param event the event object, plain values and script views
   */
  fire(kind: 'edit' | 'change' | 'formSubmit' | 'open', source: string, by: string, event: Record<string, unknown>): void;
}

/** The person's screen, for scripts. */
export interface Screen {
  show(shown: Omit<Shown, 'id' | 'for'>): Shown;
  /** An alert or a prompt: suspends the script until the person answers. */
  ask(question: Omit<Shown, 'id' | 'for'>): Answer;
  setMenu(menu: unknown): void;
}
