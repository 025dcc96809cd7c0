// Whether an archive has all that it is to have: its journal row by row along the chain, and the rows of its incidents.
import { yearEndTexts as t } from '../../texts/records/year-end';
import { readText } from '../workbook/cells';
import { isOwnHash, textIn } from '../workbook/journal-rows';
import { type RecordSheet, recordSheets } from '../workbook/reading/reading-parts';
import { type Columns, columnsOf } from '../workbook/tables';
import type { Cells, Workbook } from '../workbook/workbook';

/** How the journal of an archive stands. */
export interface JournalState {
  /** How many rows it has. */
  rows: number;
  /** The hash of the last one. */
  hash: string;
  /** Whether each row bears its own hash and that of the row before. */
  isWhole: boolean;
}

type Records = Record<RecordSheet, Cells>;

const readRecords = (book: Workbook): Records => {
  const cells = book.read(recordSheets.map((sheet) => ({ sheet, firstRow: 1 })));
  return Object.fromEntries(recordSheets.map((sheet, index) => [sheet, cells[index]!])) as Records;
};

/** Checks the journal of a workbook along its chain. @param start the hash of the journal before, '' for the first one */
export function journalState(book: Workbook, start: string): JournalState {
  const [cells = []] = book.read([{ sheet: 'journal', firstRow: 1 }]);
  return stateOf(cells, start);
}

function stateOf([headers, ...rows]: Cells, start: string): JournalState {
  const columns = columnsOf('journal', headers);
  let hash = start;
  let isWhole = true;
  for (const row of rows) {
    isWhole = isWhole && textIn(row, columns, 'previousHash') === hash && isOwnHash(row, columns);
    hash = textIn(row, columns, 'hash');
  }
  return { rows: rows.length, hash, isWhole };
}

/**
 * Compares an archive with the register.
 * @param codes the incidents that are to be in it
 * @param start the hash of the journal before this one, '' for the first one
 * @returns the state of its journal, and what it lacks, in parts of a sentence
 */
export function compareArchive(
  register: Workbook,
  archive: Workbook,
  codes: string[],
  start: string,
): { journal: JournalState; lacks: string[] } {
  const [here, there] = [readRecords(register), readRecords(archive)];
  const journal = stateOf(there.journal, start);
  const lacks: string[] = [];
  const original = stateOf(here.journal, start);
  // Rows that bear their own hashes up to the same last one are the same rows.
  if (!journal.isWhole || journal.rows !== original.rows || journal.hash !== original.hash) lacks.push(t.lacking.journal);
  const otherwise = (sheet: RecordSheet) => {
    const [rows, copies] = [textsByCode(sheet, here[sheet]), textsByCode(sheet, there[sheet])];
    return codes.filter((code) => rows.get(code) !== copies.get(code) || (sheet === 'register' && !rows.has(code)));
  };
  const missing = otherwise('register');
  if (missing.length) lacks.push(t.lacking.register(missing));
  for (const sheet of ['estimate', 'outbox'] as const) if (otherwise(sheet).length) lacks.push(t.lacking[sheet]);
  return { journal, lacks };
}

/** The rows of each incident as texts, columns of the product only: the end of the journal and the timer's words stand beside them. */
function textsByCode(sheet: RecordSheet, [headers, ...rows]: Cells): Map<string, string> {
  const texts = new Map<string, string>();
  if (!headers) return texts;
  const columns: Columns = columnsOf(sheet, headers);
  const places = Object.values(columns);
  for (const row of rows) {
    const code = textIn(row, columns, 'code');
    const text = places.map((place) => readText(row[place - 1])).join('\t');
    texts.set(code, `${texts.get(code) ?? ''}${text}\n`);
  }
  return texts;
}
