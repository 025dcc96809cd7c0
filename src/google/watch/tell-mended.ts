// Tells what was put right in header rows: at once to the person at the keyboard, and to the IT unit with the next hourly comparison.
import { headerTexts } from '../../texts/sheets/headers';
import { log } from '../platform/log';
import { readProperty, writeProperty } from '../platform/properties';

/** So many sentences are kept for the mail; a property holds 9 KB. */
const MOST_KEPT = 12;

/** @param said a sentence for each thing that was put right */
export function tellMended(said: string[]): void {
  if (!said.length) return;
  writeProperty('mended', JSON.stringify([...new Set([...mendedSince(), ...said])].slice(-MOST_KEPT)));
  for (const one of said) log(one, '');
  const file = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  file?.toast(said.slice(0, 3).join('\n'), headerTexts.title, 10);
}

/** Returns what was put right since the office was told last. */
export const mendedSince = (): string[] => JSON.parse(readProperty('mended') || '[]') as string[];

/** Remembers that the office knows. */
export const mendedTold = (): void => writeProperty('mended', '');
