// First rows of the lists and settings; a sheet that people have filled stays as it is.

import { defaultProcedure } from '../../procedure/issued-procedure';
import { midnightOf } from '../../procedure/time/dates';
import { vietnamDays } from '../../procedure/time/public-holidays';
import { dayTexts } from '../../texts/sheets/days-off';
import { firstListTexts } from '../../texts/sheets/first-lists';
import { settingTexts } from '../../texts/sheets/settings';
import type { SheetKey } from '../workbook/sheets';
import { rowOf } from '../workbook/tables';
import type { ClassicFile } from './classic-file';

/** Fills empty lists with their first rows; a sheet with any row is left alone. Returns how many sheets were filled. */
export function fillLists(file: ClassicFile): number {
  const lists: [SheetKey, unknown[][]][] = [
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
    const { sheet } = file.table(key);
    if (sheet.getLastRow() > 1) continue;
    sheet.getRange(2, 1, rows.length, rows[0]!.length).setValues(rows);
    filled++;
  }
  return filled + fillSettings(file);
}

/** Adds the settings that a later version brings; values that people set stay. Returns 1 when rows were added, otherwise 0. */
function fillSettings(file: ClassicFile): number {
  const { sheet, columns } = file.table('settings');
  const keys = sheet.getRange(1, columns.key!, sheet.getLastRow(), 1).getValues() as unknown[][];
  const present = new Set(keys.map(([key]) => String(key)));
  const missing = settingTexts.filter(({ key }) => !present.has(key));
  if (!missing.length) return 0;
  const rows = missing.map(({ key, name, value, explanation }) => rowOf(columns, { key, name, value, explanation }));
  sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, rows[0]!.length).setValues(rows);
  return 1;
}

function firstLists(): string[][] {
  const columns = [firstListTexts.departments, firstListTexts.groups, [], [], firstListTexts.legalBases];
  const rows = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, index) => columns.map((column) => column[index] ?? ''));
}
