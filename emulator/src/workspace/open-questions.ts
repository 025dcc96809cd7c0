// Questions about the platform that no document answers and nobody has reported: a workspace takes either answer.

/** The answers to each question; the first is the default, the one that a careful script expects. */
export const openQuestions = {
  /** What SpreadsheetApp reads in a run after the run has written with the Sheets API. */
  classicReadsAfterApiWrite: ['old', 'new'],
  /** Whether installable onChange triggers fire for a write of an API. */
  apiWriteFiresChange: [false, true],
  /** Whether `batchGetByDataFilter` answers in the order of the filters; one team saw that it does not. */
  dataFiltersInOrder: [false, true],
  /** Whether rows and columns that `appendDimension` adds have the formats of the last one. */
  appendedDimensionHasFormats: [false, true],
  /** Whether a copy of a document has the named ranges of the original. */
  copyHasNamedRanges: [false, true],
  /** Whether a row or a column that the Docs API inserts in a table has the look of the one beside it. */
  insertedCellsHaveLook: [true, false],
  /** Whether a web app of a bound script has the cache and the lock of the document: the reference says no, people say yes. */
  webAppHasDocumentStores: [false, true],
  /** Which searches miss, for some minutes, what was made or changed just now in Drive. */
  filesListLag: ['files.list', 'files.list and DriveApp', 'none'],
  /** Whether the installable triggers of a closed account go on; the reference says only that a trigger runs as its creator. */
  closedAccountTriggersRun: [false, true],
  /** Whether a copy of a file has the custom properties of the original. */
  copyHasProperties: [true, false],
  /** Whether the page numbers of a Word file that Drive makes a document of stay what they are; otherwise what they showed last is text. */
  wordFieldsStay: [true, false],
  /** Whether the header and the footer that such a file has for its first page stay; otherwise that page has those of the others. */
  wordFirstPageStays: [true, false],
  /** Whether a row of a table, all of whose cells end with a paragraph that is kept with the next, stays on the page of the next row. */
  rowsStayWithNext: [false, true],
} as const satisfies Record<string, readonly [unknown, unknown, ...unknown[]]>;

type Questions = typeof openQuestions;

/** One answer to each question. */
export type OpenAnswers = { -readonly [Question in keyof Questions]: Questions[Question][number] };

/** Returns the first answer to each question, but those given. */
export const answersWith = (given: Partial<OpenAnswers> = {}): OpenAnswers => ({
  ...(Object.fromEntries(Object.entries(openQuestions).map(([question, [first]]) => [question, first])) as OpenAnswers),
  ...given,
});

/**
 * Runs a suite with the default answers, then once for each other answer, each time with only this one changed.
 * @param suite gets a title and the option `answers` of `openWorkspace`: `underEveryAnswer((title, answers) => describe(title, …))`
 */
export function underEveryAnswer(suite: (title: string, answers: Partial<OpenAnswers>) => void): void {
  suite('with the default answers', {});
  for (const [question, [, ...others]] of Object.entries(openQuestions))
    for (const answer of others) suite(`with ${question}: ${answer}`, { [question]: answer });
}
