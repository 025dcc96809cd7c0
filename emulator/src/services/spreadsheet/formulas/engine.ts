// The spreadsheet engine: loaded once, asked only when someone looks at a formula's result or a conditional colour.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { localeOf } from './locales';

let isLoaded = false;

/**
 * A model with English names of functions, and separators as the spreadsheet's own locale has them.
 * Of the engine's few locales the German one has Vietnam's: dots between thousands, a decimal comma, ';' between arguments.
 */
export function newModel(timeZone: string, locale: string): Model {
  if (!isLoaded) {
    // The package has no entry for its .wasm; it lies beside the entry it has.
    const entry = createRequire(import.meta.url).resolve('@ironcalc/wasm');
    initSync({ module: readFileSync(path.join(path.dirname(entry), 'wasm_bg.wasm')) });
    isLoaded = true;
  }
  return new Model('book', hasDecimalComma(locale) ? 'de' : 'en', timeZone, 'en');
}

/** Numbers and separators of formulas depend on it. */
export const hasDecimalComma = (locale: string): boolean => localeOf(locale).decimal === ',';

/** A value as text that the engine reads back as that value. */
export function engineInput(value: number | string | boolean, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `'${value}`;
  return hasDecimalComma(locale) ? String(value).replace('.', ',') : String(value);
}

/** The engine reads Date.now(); while it works, that is the workspace's clock. */
export function atInstant<T>(instant: number, work: () => T): T {
  const real = Date.now;
  Date.now = () => instant;
  try {
    return work();
  } finally {
    Date.now = real;
  }
}

/** The engine reads small letters in dates only, and money signs as quoted text. */
export function engineFormat(format: string): string {
  if (format === '') return 'general';
  return format
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .split(/("[^"]*")/)
    .map((part, i) => (i % 2 ? part : part.replace(/[DMYHS]/g, (letter) => letter.toLowerCase()).replace(/am\/pm/gi, 'AM/PM')))
    .join('');
}
