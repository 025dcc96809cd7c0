// The two views of a spreadsheet in a run that writes with the Sheets API: SpreadsheetApp goes on with the cells it knows.

import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Execution, Runtime } from '../../runs/runtime';
import type { OpenAnswers } from '../../workspace/open-questions';
import { markEverything } from './cells/grid';
import { Recording } from './recording';
import type { Book } from './store';

interface View {
  book: Book;
  /** Has the version that the objects do not show now. */
  recording: Recording;
  shows: 'old' | 'new';
  /** Writes of SpreadsheetApp that the old version has and the new one has not yet. */
  waiting: (() => void)[];
}

export class TwoViews {
  private readonly views = new WeakMap<Execution, View[]>();

  constructor(
    private readonly runtime: Runtime,
    private readonly answers: OpenAnswers,
  ) {}

  /** Carries out a change by an API: all of it, or nothing when it throws. */
  change<T>(book: Book, work: () => T): T {
    const recording = new Recording(book);
    try {
      const result = work();
      if (this.answers.classicReadsAfterApiWrite === 'old' && !this.viewOf(book)) this.begin(book, recording);
      else recording.end();
      return result;
    } catch (error) {
      recording.exchange();
      recording.end();
      markEverything(book);
      throw error;
    }
  }

  /** Carries out a write of SpreadsheetApp. */
  write(book: Book, work: () => void): void {
    const view = this.viewOf(book);
    if (view) show(view, 'old');
    work();
    view?.waiting.push(work);
  }

  /** Runs before every call of a service: only SpreadsheetApp sees the old version. */
  beforeCall(namespace: string): void {
    if (!this.runtime.isRunning) return;
    const views = this.views.get(this.runtime.execution);
    if (views) for (const view of views) show(view, namespace === 'Spreadsheet' ? 'old' : 'new');
  }

  private viewOf(book: Book): View | undefined {
    return this.views.get(this.runtime.execution)?.find((view) => view.book === book);
  }

  private begin(book: Book, recording: Recording): void {
    const { execution } = this.runtime;
    const view: View = { book, recording, shows: 'new', waiting: [] };
    this.views.set(execution, [...(this.views.get(execution) ?? []), view]);
    execution.atEnd.push(() => recording.end());
  }
}

function show(view: View, version: View['shows']): void {
  if (view.shows !== version) {
    view.recording.exchange();
    view.shows = version;
    markEverything(view.book);
  }
  if (version === 'new')
    for (const write of view.waiting.splice(0)) {
      try {
        write();
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        throw new NotEmulated('a write of SpreadsheetApp that no longer fits the sheet after a write of the Sheets API');
      }
    }
}
