// First rows of the lists and settings; a sheet that people have filled stays as it is.

import { defaultProcedure } from '../../procedure/issued-procedure';
import type { StepRule } from '../../procedure/settings';
import { midnightOf } from '../../procedure/time/dates';
import { vietnamDays } from '../../procedure/time/public-holidays';
import { dayTexts } from '../../texts/sheets/days-off';
import { firstListTexts } from '../../texts/sheets/first-lists';
import { settingTexts } from '../../texts/sheets/settings';
import { type Cell, instantOf } from '../workbook/cells';
import type { SheetSettings } from '../workbook/settings/office-settings';
import type { SettingSheet } from '../workbook/settings/setting-sheets';
import { sheetOf } from '../workbook/sheets';
import { rowOf } from '../workbook/tables';
import type { ClassicFile } from './classic-file';

/**
 * Fills empty lists: with the rows that were good last, or with their first rows. A sheet in which people have anything is left alone.
 * Returns how many sheets were filled.
 * @param inForce what holds now
 */
export function fillLists(file: ClassicFile, inForce: Pick<SheetSettings, 'entries' | 'values'>): number {
  const lists: [SettingSheet, unknown[][]][] = [
    [
      'steps',
      defaultProcedure.steps.map(({ step, name, responsible, workingDays, result }) => [
        step,
        name,
        responsible,
        workingDays ?? '',
        result,
      ]),
    ],
    ['people', firstListTexts.people.map((row) => [...row, '', '', ''])],
    ['lists', firstLists()],
    ['hours', [['01/01', '07:00', '11:30', '13:30', '17:00']]],
    [
      'days',
      vietnamDays.map(({ date, kind, name, confirmed, basis }) => [
        new Date(midnightOf(date)),
        dayTexts[kind],
        name,
        dayTexts.of(confirmed),
        basis,
      ]),
    ],
  ];
  let filled = 0;
  for (const [key, rows] of lists) {
    const { sheet, columns } = file.table(key);
    const keys = sheetOf(key).columns.map((column) => column.key);
    const first = rows.map((row) => Object.fromEntries(row.map((value, index) => [keys[index]!, value as Cell])));
    // The căn cứ of a day is not kept; that of a day of the law is known.
    const basisOf = new Map(first.map(({ date, basis }) => [date instanceof Date ? date.getTime() : date, basis ?? '']));
    const kept = (inForce.entries.keptRows(key) as Record<string, Cell>[]).map((row) =>
      key === 'days' ? { ...row, basis: basisOf.get(instantOf(row.date)) ?? '' } : row,
    );
    const records = kept.length ? kept : first;
    const places = Object.keys(records[0]!).map((one) => columns[one]!);
    // A formula of ours may stand in a column behind.
    if (cellsBelow(sheet).some((cells) => places.some((place) => cells[place - 1] !== ''))) continue;
    const filledRows = records.map((record) => rowOf(columns, record));
    sheet.getRange(2, 1, filledRows.length, filledRows[0]!.length).setValues(filledRows);
    filled++;
  }
  return filled + fillSettings(file, inForce.values);
}

const cellsBelow = (sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown[][] =>
  sheet.getLastRow() > 1 ? sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).getValues() : [];

/**
 * Puts the steps back whose rows are missing, each before the next one that is there; the others stay as people wrote them.
 * @param inForce what holds for each step now
 * @returns their codes
 */
export function restoreSteps(file: ClassicFile, inForce: StepRule[]): string[] {
  const { sheet, columns } = file.table('steps');
  const codes = cellsBelow(sheet).map((cells) =>
    String(cells[columns.step! - 1])
      .trim()
      .toUpperCase(),
  );
  const missing = inForce.filter(({ step }) => !codes.includes(step));
  for (const { step, name, responsible, workingDays, result } of missing) {
    const next = codes.findIndex((code) => code > step);
    const at = next < 0 ? codes.length : next;
    if (at < codes.length) sheet.insertRowBefore(at + 2);
    const row = rowOf(columns, { step, name, responsible, workingDays: workingDays ?? '', result });
    sheet.getRange(at + 2, 1, 1, row.length).setValues([row]);
    codes.splice(at, 0, step);
  }
  return missing.map(({ step }) => step);
}

/** Adds the settings that a later version brings, or whose rows are gone; values that people set stay. Returns 1 when rows were added, otherwise 0. */
function fillSettings(file: ClassicFile, values: Record<string, string>): number {
  const { sheet, columns } = file.table('settings');
  const keys = sheet.getRange(1, columns.key!, sheet.getLastRow(), 1).getValues() as unknown[][];
  const present = new Set(keys.map(([key]) => String(key)));
  const missing = settingTexts.filter(({ key }) => !present.has(key));
  if (!missing.length) return 0;
  const rows = missing.map(({ key, name, value, explanation }) => rowOf(columns, { key, name, value: values[key] ?? value, explanation }));
  sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, rows[0]!.length).setValues(rows);
  return 1;
}

function firstLists(): string[][] {
  const columns = [firstListTexts.departments, firstListTexts.groups, [], [], firstListTexts.legalBases];
  const rows = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, index) => columns.map((column) => column[index] ?? ''));
}
