// The last good rows of the settings sheets: they hold while an entry is wrong or a sheet cannot be read.
import { log } from '../../platform/log';
import { readProperty, writeProperty } from '../../platform/properties';
import { keptColumns, type SettingSheet } from './setting-sheets';

/** A row of a settings sheet by column key. */
export type SettingRow = Record<string, unknown>;

/** The platform's limit for one property. */
const MOST_BYTES = 9_000;

/** Returns the rows as they were last good; [] when they were never kept. */
export const keptRows = (sheet: SettingSheet): SettingRow[] => JSON.parse(readProperty(`kept.${sheet}`) || '[]') as SettingRow[];

/** Keeps rows that are good, unless they are too long for a property. */
export function keepRows(sheet: SettingSheet, rows: SettingRow[]): void {
  const text = JSON.stringify(rows.map((row) => Object.fromEntries(keptColumns[sheet].map((key) => [key, row[key] ?? '']))));
  if (text === readProperty(`kept.${sheet}`)) return;
  if (bytesOf(text) <= MOST_BYTES) writeProperty(`kept.${sheet}`, text);
  else log(`${sheet} is too long to be kept`, bytesOf(text));
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) bytes += text.charCodeAt(index) > 0x7ff ? 3 : text.charCodeAt(index) > 0x7f ? 2 : 1;
  return bytes;
}
