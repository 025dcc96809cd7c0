// Keeps what is good in the settings, and marks what is wrong: the cell «Cần sửa» of a row says what to write instead.
import { type Cell, readText } from '../cells';
import { placesIn } from '../headers/header-row';
import { columnsOf, rowOf } from '../tables';
import type { Change, Workbook } from '../workbook';
import { keptText, type SettingEntries } from './entries';
import { keptBy, type SettingRow, type SettingSheet, settingSheets } from './setting-sheets';

/**
 * Writes what has changed since the last time, in one call; none when nothing has. All faults must be noted before.
 * The account must be the keeper's: people may not write into these sheets.
 */
export function keepSettings(workbook: Workbook, entries: SettingEntries): void {
  workbook.write(() => [...keptChanges(workbook, entries), ...settingSheets.flatMap((sheet) => markChanges(workbook, entries, sheet))]);
}

function keptChanges(workbook: Workbook, entries: SettingEntries): Change[] {
  const cells = entries.keptCells;
  if (!workbook.has('kept') || !cells.length) return [];
  const columns = columnsOf('kept', cells[0]);
  const wanted = settingSheets.flatMap((sheet) =>
    rowsToKeep(entries, sheet).map((row) => rowOf(columns, { sheet, row: keptText(sheet, row) })),
  );
  const present = cells.slice(1);
  const isSame =
    present.length === wanted.length && wanted.every((row, index) => row.every((cell, at) => readText(present[index]![at]) === cell));
  if (isSame) return [];
  const blanks: Cell[][] = present.slice(wanted.length).map((row) => row.map(() => ''));
  const over = [...wanted.slice(0, present.length), ...blanks];
  const more = wanted.slice(present.length);
  return [
    ...(over.length ? [workbook.writeCells('kept', 2, 1, over)] : []),
    ...(more.length ? workbook.appendRows('kept', Math.max(1, present.length + 1), more) : []),
  ];
}

/** Returns the rows that are good, and in place of the wrong ones those that were good last. */
function rowsToKeep(entries: SettingEntries, sheet: SettingSheet): SettingRow[] {
  const faults = entries.faults.filter((fault) => fault.sheet === sheet);
  const kept = entries.keptRows(sheet);
  const by = keptBy[sheet];
  if (!faults.length) return entries.records(sheet);
  if (!by) return kept;
  const wrong = faults.map(({ row }) => row);
  const good = entries.records(sheet).filter(({ rowNumber }) => !wrong.includes(rowNumber as number));
  const known = new Set(good.map((row) => String(row[by])));
  return [...good, ...kept.filter((row) => !known.has(String(row[by])))];
}

function markChanges(workbook: Workbook, entries: SettingEntries, sheet: SettingSheet): Change[] {
  const cells = entries.cellsOf(sheet);
  const column = placesIn(sheet, cells[0] ?? []).get('fault')?.[0];
  if (column === undefined || !workbook.has(sheet)) return [];
  const marks = new Map<number, string>();
  for (const fault of entries.faults)
    if (fault.sheet === sheet && fault.row !== undefined)
      marks.set(fault.row, [marks.get(fault.row), fault.mark].filter(Boolean).join('\n'));
  return Array.from({ length: Math.max(cells.length, ...marks.keys()) - 1 }, (_, index) => index + 2).flatMap((row) => {
    const wanted = marks.get(row) ?? '';
    return readText(cells[row - 1]?.[column - 1]) === wanted ? [] : [workbook.writeCells(sheet, row, column, [[wanted]])];
  });
}
