// The entries of the settings sheets: each is read by itself, and while one is wrong, what was last good holds in its place.
import { UserError } from '../../../texts/errors';
import { settingSheetTexts } from '../../../texts/sheets/settings';
import { sheetOf } from '../sheets';
import { recordsOf } from '../tables';
import type { Cells } from '../workbook';
import { keptColumns, type SettingRow, type SettingSheet, settingSheets } from './setting-sheets';

/** What is wrong in an entry, and what to write instead. */
export interface Fault {
  sheet: SettingSheet;
  /** Absent when the whole sheet is meant. */
  row?: number;
  /** Key of the column. */
  column?: string;
  /** With sheet, row and column, for a mail or a toast. */
  sentence: string;
  /** For the cell «Cần sửa» of the same row. */
  mark: string;
}

/** A wrong entry; its message is the sentence of its fault. */
export class WrongEntry extends UserError {
  readonly fault: Fault;

  /**
   * @param row of the sheet; undefined for the whole sheet, or for rows that were kept
   * @param column key of the column
   * @param cure what to write instead
   */
  constructor(sheet: SettingSheet, row: unknown, column: string, value: unknown, cure: string) {
    const { name, columns } = sheetOf(sheet);
    const { header } = columns.find(({ key }) => key === column)!;
    const text = String(value).slice(0, 100);
    const sentence = settingSheetTexts.wrongCell(name, Number(row) || 0, header, text, cure);
    super(sentence);
    this.fault = {
      sheet,
      ...(Number(row) > 1 ? { row: Number(row) } : {}),
      column,
      sentence,
      mark: settingSheetTexts.mark(header, text, cure),
    };
  }
}

/** The entries of one read. */
export class SettingEntries {
  private readonly cache = new Map<string, unknown>();
  private readonly noted = new Map<string, Fault>();

  /** @param cells of the settings sheets, then those of the sheet that keeps what was last good */
  constructor(private readonly cells: Cells[]) {}

  /** Returns the cells of one of the sheets, with its header. */
  cellsOf(sheet: SettingSheet): Cells {
    return this.cells[settingSheets.indexOf(sheet)]!;
  }

  /** The cells of the sheet that keeps what was last good. */
  get keptCells(): Cells {
    return this.cells[settingSheets.length] ?? [];
  }

  /** What was found wrong so far. */
  get faults(): Fault[] {
    return [...this.noted.values()];
  }

  /** Returns the rows as they were last good; [] when they were never kept. */
  keptRows(sheet: SettingSheet): SettingRow[] {
    return this.once('kept', () => readKept(this.keptCells)).get(sheet) ?? [];
  }

  /** Returns the rows of a sheet; while it cannot be read, the rows as they were last good, [] when none are kept. */
  records(sheet: SettingSheet): SettingRow[] {
    return this.once(`rows of ${sheet}`, () =>
      this.entry(
        sheet,
        () => {
          const rows = recordsOf(sheet, this.cellsOf(sheet));
          // A list that people have emptied is a mistake; days off may be all taken out, and set-up fills what never was.
          if (!rows.length && sheet !== 'days' && this.keptRows(sheet).length)
            throw new UserError(settingSheetTexts.noRows(sheetOf(sheet).name));
          return rows;
        },
        () => this.keptRows(sheet),
      ),
    );
  }

  /**
   * Returns what an entry says. A wrong one is noted.
   * @param instead returns what holds in its place
   * @throws the entry's error when nothing holds in its place
   */
  entry<T>(sheet: SettingSheet, read: () => T, instead: () => T | undefined): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.note(error instanceof WrongEntry ? error.fault : { sheet, sentence: error.message, mark: '' });
      const other = instead();
      if (other === undefined) throw error;
      return other;
    }
  }

  note(fault: Fault): void {
    this.noted.set(fault.sentence, fault);
  }

  once<T>(name: string, read: () => T): T {
    if (!this.cache.has(name)) this.cache.set(name, read());
    return this.cache.get(name) as T;
  }
}

function readKept([, ...rows]: Cells): Map<SettingSheet, SettingRow[]> {
  const kept = new Map<SettingSheet, SettingRow[]>();
  for (const [name, text] of rows) {
    const sheet = settingSheets.find((key) => key === name);
    try {
      if (sheet) kept.set(sheet, [...(kept.get(sheet) ?? []), JSON.parse(String(text)) as SettingRow]);
    } catch {
      // Typed over by hand; the others hold, and the next comparison writes it again.
    }
  }
  return kept;
}

/** Returns a row as it is kept. */
export const keptText = (sheet: SettingSheet, row: SettingRow): string =>
  JSON.stringify(Object.fromEntries(keptColumns[sheet].map((key) => [key, row[key] ?? ''])));
