// The spreadsheet engine (IronCalc), loaded at its first use, and the form of its inputs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import type { SheetData } from '../store';
import { localeOf } from './locales';

let isLoaded = false;

/**
 * Returns a model with English function names and the separators of the spreadsheet's locale.
 * The engine has few locales. Its German one fits Vietnam: dots between thousands, a decimal comma, ';' between arguments.
 */
export function newModel(timeZone: string, locale: string): Model {
  if (!isLoaded) {
    // The package does not export its .wasm file; the file is beside the entry of the package.
    const entry = createRequire(import.meta.url).resolve('@ironcalc/wasm');
    initSync({ module: readFileSync(path.join(path.dirname(entry), 'wasm_bg.wasm')) });
    isLoaded = true;
  }
  return new Model('book', hasDecimalComma(locale) ? 'de' : 'en', timeZone, 'en');
}

/** Returns the name of a sheet in the engine, which refuses names of more than 31 characters and some signs that Sheets takes. */
export const engineName = ({ id, name }: Pick<SheetData, 'id' | 'name'>): string =>
  /^[^\\/*?:[\]]{1,31}$/.test(name) ? name : `${name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 15)}~${id}`;

/** The numbers and separators in formulas depend on it. */
export const hasDecimalComma = (locale: string): boolean => localeOf(locale).decimal === ',';

/** Returns a value as text that the engine reads back as the same value. */
export function engineInput(value: number | string | boolean, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `'${value}`;
  return hasDecimalComma(locale) ? String(value).replace('.', ',') : String(value);
}

/** Runs `work` while Date.now() returns `instant`, because the engine reads Date.now(). */
export function atInstant<T>(instant: number, work: () => T): T {
  const real = Date.now;
  Date.now = () => instant;
  try {
    return work();
  } finally {
    Date.now = real;
  }
}

/** Returns a number format for the engine: it needs lower-case letters in dates, and currency signs as quoted text. */
export function engineFormat(format: string): string {
  if (format === '') return 'general';
  return format
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .split(/("[^"]*")/)
    .map((part, i) => (i % 2 ? part : part.replace(/[DMYHS]/g, (letter) => letter.toLowerCase()).replace(/am\/pm/gi, 'AM/PM')))
    .join('');
}
