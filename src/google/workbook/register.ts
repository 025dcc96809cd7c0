// Sổ sự cố: one row an incident, made from its events; it is found by its code, never by a remembered row.
import type { OfficeSettings } from '../../actions/ports';
import type { Incident } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { ensureRows, readText, rowOf } from './cells';
import { type Places, registerCells } from './register-row';
import type { Table, Workbook } from './workbook';

/** A register row with what its hidden columns say. */
export interface RegisterRow {
  row: number;
  code: string;
  firstJournalRow: number;
  lastJournalRow: number;
  folderId: string;
  cells: unknown[];
}

export class Register {
  /** All rows as last read; see `everyRow`. */
  private known?: RegisterRow[];

  constructor(
    private readonly workbook: Workbook,
    private readonly settings: OfficeSettings,
  ) {}

  get table(): Table {
    return this.workbook.table('register');
  }

  /** Returns the row of a code, by the platform's search: one call for a register of any length. */
  find(code: string): RegisterRow | undefined {
    const { sheet, columns } = this.table;
    const last = sheet.getLastRow();
    if (last < 2) return undefined;
    const found = sheet
      .getRange(2, columns.code!, last - 1, 1)
      .createTextFinder(code)
      .matchEntireCell(true)
      .matchCase(true)
      .findNext();
    return found ? this.read(found.getRow()) : undefined;
  }

  /** Returns one row, in one read. */
  read(row: number): RegisterRow {
    const { sheet, width } = this.table;
    return this.toRow(row, sheet.getRange(row, 1, 1, width).getValues()[0] as unknown[]);
  }

  /** Returns all rows with a code. */
  all(): RegisterRow[] {
    return this.everyRow().filter(({ code }) => code !== '');
  }

  /** Returns all rows, also without a code. They are read once and remembered until `forget`; every write to the register forgets them. */
  everyRow(): RegisterRow[] {
    this.known ??= this.readAll();
    return this.known;
  }

  /** Forgets what was read: another run or a person may have written since. Called when the lock is taken. */
  forget(): void {
    this.known = undefined;
  }

  private readAll(): RegisterRow[] {
    const { sheet, width } = this.table;
    const last = sheet.getLastRow();
    if (last < 2) return [];
    const rows = sheet.getRange(2, 1, last - 1, width).getValues() as unknown[][];
    return rows.map((cells, index) => this.toRow(index + 2, cells));
  }

  /** Marks rows as behind the journal, so that the next reconciliation restores them. */
  markBehind(first: number, count: number): void {
    const { sheet, columns } = this.table;
    this.forget();
    sheet.getRange(first, columns.lastJournalRow!, count, 1).clearContent();
  }

  delete(row: number): void {
    this.forget();
    this.table.sheet.deleteRow(row);
  }

  /** Writes the row of an incident in one write; a new row is added below the last. */
  write(row: number | undefined, incident: Incident, places: Places): void {
    this.prepare(row, incident, places)();
  }

  /** Prepares the row; the returned function writes it. */
  prepare(row: number | undefined, incident: Incident, places: Places): () => void {
    const { sheet, columns, width } = this.table;
    const at = row ?? sheet.getLastRow() + 1;
    if (row === undefined) ensureRows(sheet, at);
    const cells = rowOf(this.table, registerCells(this.settings, incident, places, at, columns));
    const range = sheet.getRange(at, 1, 1, width);
    return () => {
      this.forget();
      range.setValues([cells]);
    };
  }

  /** Updates the limits of many rows, each column in one write for any number of rows. */
  writeLimits(changed: Map<string, { incident: Incident; lastJournalRow: number }>): void {
    const { sheet, columns } = this.table;
    // Whole columns are written, and people edit without a lock: read again where the rows are.
    this.forget();
    const rows = this.all();
    const last = Math.max(...rows.map(({ row }) => row));
    const moved = new Map(
      rows.flatMap(({ code, row, firstJournalRow, folderId }) => {
        const change = changed.get(code);
        return change
          ? [
              [
                row,
                registerCells(
                  this.settings,
                  change.incident,
                  { firstJournalRow, lastJournalRow: change.lastJournalRow, folderId },
                  row,
                  columns,
                ),
              ] as const,
            ]
          : [];
      }),
    );
    const present = new Map(rows.map(({ row, cells }) => [row, cells]));
    for (const key of ['stepDueAt', 'overallDueAt', 'overallFirstDueAt', 'stepWarnAt', 'overallWarnAt', 'handoverFrom', 'lastJournalRow']) {
      const column = Array.from({ length: last - 1 }, (_, index) => {
        const row = index + 2;
        return [moved.get(row)?.[key] ?? present.get(row)?.[columns[key]! - 1] ?? ''];
      });
      this.forget();
      sheet.getRange(2, columns[key]!, last - 1, 1).setValues(column);
    }
  }

  /** Returns lịch sử sửa chữa of the same device: earlier incidents with its asset code, oldest first, a line each. */
  historyOf(incident: Incident): string[] {
    const { assetCode } = incident.report;
    if (!assetCode) return [];
    return this.all()
      .filter(({ code, cells }) => code < incident.code && readText(cells[this.table.columns.assetCode! - 1]) === assetCode)
      .map(({ code, cells }) =>
        documentTexts.repairHistory(code, cells[this.table.columns.reportedAt! - 1], readText(cells[this.table.columns.description! - 1])),
      );
  }

  private toRow(row: number, cells: unknown[]): RegisterRow {
    const { columns } = this.table;
    const text = (key: string) => readText(cells[columns[key]! - 1]);
    return {
      row,
      code: text('code'),
      firstJournalRow: Number(text('firstJournalRow')),
      lastJournalRow: Number(text('lastJournalRow')),
      folderId: text('folderId'),
      cells,
    };
  }
}
