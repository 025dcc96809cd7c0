// Cells: texts, moments and formulas as the Sheets API takes and gives them.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Instant } from '../../procedure/incident';
import { localMinutes, minutesOfDay } from '../../procedure/time/dates';
import { workbookTexts } from '../../texts/workbook';

/** A formula of our own; no text of a person is ever one. */
export interface Formula {
  formula: string;
  /** Whether a cell with this text may hold the formula; absent: what it shows is not known. */
  shows?: (text: string) => boolean;
}

/** Returns a text as it stands in a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** What a cell is to hold; '' for nothing. */
export type Cell = string | number | Date | Formula;

/** Returns the letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The longest text put into one cell, in characters; leaves room for the note that it was cut. The platform takes 50,000. */
const CELL_LIMIT = 49_000;

/** Returns a person's text as a cell may hold it. The journal has the whole text. */
export const cellText = (text: string): string =>
  text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT)}${workbookTexts.clipped}` : text;

/** Word joiner: an older version put it before texts that look like formulas. */
const NEUTRAL = '\u2060';

/** Returns the text of a cell. */
export function readText(cell: unknown): string {
  const text = String(cell ?? '');
  return text.startsWith(NEUTRAL) ? text.slice(NEUTRAL.length) : text;
}

const DAY = 86_400_000;
/** The serial of 1 January 1970. */
const EPOCH = 25_569;
/** The file's zone is set up as UTC+7, which has no summer time. */
const ZONE = 25_200_000;

/** Returns the instant of a serial: days since 30 December 1899 by the file's clock. Undefined for a cell that holds no number. */
export const instantOf = (cell: unknown): Instant | undefined =>
  typeof cell === 'number' ? Math.round((cell - EPOCH) * DAY) - ZONE : undefined;

/** Returns the serial of an instant in whole minutes, for formulas: `INT(NOW()*1440)` is the one of this minute. */
export const serialMinutesOf = (at: Instant): number => localMinutes(at) + EPOCH * minutesOfDay;

const serialOf = (at: Date): number => (at.getTime() + ZONE) / DAY + EPOCH;

/** Returns the message of a cell: a text is taken literally, whatever it begins with. */
export function cellData(cell: Cell): sheets_v4.Schema$CellData {
  if (cell === '') return {};
  if (typeof cell === 'string') return { userEnteredValue: { stringValue: cell } };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (cell instanceof Date) return { userEnteredValue: { numberValue: serialOf(cell) } };
  return { userEnteredValue: { formulaValue: cell.formula } };
}

/** Returns whether a cell that was read shows what was written. */
export function isSame(written: Cell, read: unknown): boolean {
  if (typeof written === 'object' && !(written instanceof Date)) return written.shows?.(readText(read)) ?? true;
  // Serials are doubles: a moment is the same to the second.
  if (written instanceof Date) return Math.abs((instantOf(read) ?? 0) - written.getTime()) < 1000;
  return typeof written === 'number' ? written === read : written === readText(read);
}
