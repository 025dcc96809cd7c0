// The sheets that the settings stand in, and the hidden sheet that keeps what was last good in them.
import type { Part } from '../workbook';

export const settingSheets = ['steps', 'settings', 'people', 'lists', 'hours', 'days'] as const;
export type SettingSheet = (typeof settingSheets)[number];

/** A row of a settings sheet by column key; `rowNumber` is its row, absent in rows that were kept. */
export type SettingRow = Record<string, unknown>;

/** The parts to read for the settings: those of `settingSheets` in their order, then what is kept. */
export const settingParts: Part[] = [...settingSheets, 'kept' as const].map((sheet) => ({ sheet, firstRow: 1 }));

/** The columns that are kept. */
export const keptColumns: Record<SettingSheet, string[]> = {
  steps: ['step', 'name', 'responsible', 'workingDays', 'result'],
  settings: ['key', 'value'],
  people: ['name', 'position', 'department', 'email', 'roles', 'delegatedBy', 'delegatedFrom', 'delegatedTo'],
  lists: ['departments', 'groups', 'vendors', 'devices', 'legalBases'],
  hours: ['from', 'morningFrom', 'morningTo', 'afternoonFrom', 'afternoonTo'],
  days: ['date', 'kind', 'name', 'confirmed'],
};

/** The column that tells rows apart; without one all rows of a sheet belong together. */
export const keptBy: Partial<Record<SettingSheet, string>> = { steps: 'step', settings: 'key', people: 'email', days: 'date' };
