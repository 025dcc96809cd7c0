// How the imitated services reach one another: each room gives its part, open-workspace.ts puts them together.
import type { Runtime } from '../runs/runtime';
import type { Account, Answer, DriveEntry, Shown } from './contract';

/** Made by open-workspace.ts, then filled; a service takes what it needs when it is called, not when it is made. */
export interface Links {
  runtime: Runtime;
  accounts: Account[];
  /** Zone and locale of the accounts and of new files. */
  timeZone: string;
  locale: string;
  /** Id of the form or document that the script is bound to; absent: the spreadsheet that is the container. */
  boundTo?: string;
  /** Of a script that is bound to nothing: its own file. */
  scriptFileId?: string;
  /** The zone that the manifest of the script under way names. */
  scriptTimeZone(): string;
  files: Files;
  sheets: Sheets;
  forms: FormCopies;
  events: Events;
  screen: Screen;
  /** The container's UI as scripts get it; throws where nobody is looking. */
  ui(service?: string): GoogleAppsScript.Base.Ui;
}

/** Drive's entries and rights, for every service that makes files. */
export interface Files {
  /** A new entry in the root of the effective user. */
  create(name: string, mimeType: string): DriveEntry;
  get(id: string): DriveEntry | undefined;
  /** Throws the platform's error when the effective user may not. */
  requireView(id: string): DriveEntry;
  requireEdit(id: string): DriveEntry;
  canEdit(id: string, email: string): boolean;
  /** addEditor and its kind, for the script's view `self` of what the file holds. */
  sharing?<Self>(id: string, self: () => Self): Sharing<Self>;
  /** A copy of a file's content is made by the service that knows its kind. */
  onCopy(mimeType: string, copy: (fromId: string, toId: string) => void): void;
  /** A file's blob (text, bytes, a document as PDF) is made by the service that knows its kind. */
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
  /** Which question, or what else a form knows of a response: titles change. */
  of: string;
  title: string;
}

/** What other services and the driver need of spreadsheets. */
export interface Sheets {
  /** The response tab of a form: made at setDestination; returns the sheet's id. */
  addResponseSheet(spreadsheetId: string, formUrl: string, headings: ResponseColumn[]): number;
  /** The tab stays, the form no longer writes to it. */
  releaseResponseSheet(spreadsheetId: string, sheetId: number): void;
  /**
   * Writes a form response: into its row, a new one at first; each question has its column, new ones at the right. Returns what the event tells.
   * @param before what stood there: the event leaves blank what is the same
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
   * Of a form that writes into a spreadsheet which is copied: it is copied, too, and writes into the copy.
   * @param destination the tab of the copy
   * @returns the copy's address; null when the form is gone
   */
  copyLinked(formUrl: string, destination: { spreadsheetId: string; sheetId: number }): string | null;
}

/** Triggers: who has asked for what, and firing it. */
export interface Events {
  /**
   * Fires every simple and installable trigger for what happened, in order, each as an execution of its own.
   * @param source id of the spreadsheet or form
   * @param by who did it, '' for nobody
   * @param event the event object, plain values and script views
   */
  fire(kind: 'edit' | 'change' | 'formSubmit' | 'open', source: string, by: string, event: Record<string, unknown>): void;
}

/** What a person sees of a script. */
export interface Screen {
  show(shown: Omit<Shown, 'id' | 'for'>): Shown;
  /** An alert or a prompt: suspends the script until the person answers. */
  ask(question: Omit<Shown, 'id' | 'for'>): Answer;
  setMenu(menu: unknown): void;
}
