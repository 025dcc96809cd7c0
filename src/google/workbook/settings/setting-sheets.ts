// The sheets that the settings stand in, and what is kept of each for the time when it cannot be read.
import type { Part } from '../workbook';

export const settingSheets = ['steps', 'settings', 'people', 'lists', 'hours', 'days'] as const;
export type SettingSheet = (typeof settingSheets)[number];

/** The parts to read for the settings, in the order of `settingSheets`. */
export const settingParts: Part[] = settingSheets.map((sheet) => ({ sheet, firstRow: 1 }));

/** The columns whose last good values are kept; a script property has room for no more. */
export const keptColumns: Record<SettingSheet, string[]> = {
  steps: ['step', 'name', 'responsible', 'workingDays', 'result'],
  settings: ['key', 'value'],
  people: ['name', 'position', 'department', 'email', 'roles', 'delegatedBy', 'delegatedFrom', 'delegatedTo'],
  lists: ['departments', 'groups'],
  hours: ['from', 'morningFrom', 'morningTo', 'afternoonFrom', 'afternoonTo'],
  days: ['date', 'kind', 'name', 'confirmed'],
};
