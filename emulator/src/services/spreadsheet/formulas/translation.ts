// Translation of formulas for the engine: separators, closed ranges, and functions that only Sheets has.

import { quoteSheet } from '../cells/areas';
import { isDateFormat } from '../looks/display';
import type { Book, SheetData } from '../store';
import { engineFormat, engineName, hasDecimalComma } from './engine';
import {
  type Corner,
  functionsOf,
  join,
  mapReferences,
  type Piece,
  piecesOf,
  type Reference,
  sheetNamed,
  writeReference,
} from './formulas';

export interface Translation {
  /** The formula without '='; null: a parse error, '#ERROR!'. */
  text: string | null;
  /** The function of Sheets that the engine lacks; null: none. */
  lacks: string | null;
}

/** Functions of Sheets that the engine lacks and that cannot be rewritten. */
const onlyInSheets = new Set(
  `ADD AI ARRAY_CONSTRAIN AVERAGE.WEIGHTED COUNTUNIQUEIFS DETECTLANGUAGE DIVIDE ENCODEURL EPOCHTODATE EQ FLATTEN GEMINI GETPIVOTDATA GOOGLEFINANCE
  GOOGLETRANSLATE GT GTE IMAGE IMCOTH IMLOG IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML IMTANH ISBETWEEN ISDATE ISEMAIL ISURL JOIN LT LTE
  MARGINOFERROR MINUS MULTIPLY NE POW QUERY SORTN SPARKLINE SPLIT TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT UMINUS UNARY_PERCENT UPLUS`.split(
    /\s+/,
  ),
);

/** Functions that only Sheets has: the text that the engine gets before and after their arguments. */
const rewritten: Record<string, (count: number, separator: string) => [open: string, close: string]> = {
  ARRAYFORMULA: () => ['(', ')'],
  TO_DATE: () => ['(', ')'],
  HYPERLINK: (count, separator) => [`CHOOSE(${count}${separator}`, ')'],
  // The "~" is an extra value to count, because the engine returns an error for an empty list.
  COUNTUNIQUE: (_, separator) => [`(COUNTA(UNIQUE(TOCOL(VSTACK("~"${separator}`, `)${separator}3)))-1)`],
  REGEXMATCH: () => ['REGEXTEST(', ')'],
};

/** The engine truncates a time where Sheets rounds it: a binary 11:30 would be 11:29. So a tenth of a millisecond is added. */
const truncating = new Set(['HOUR', 'MINUTE', 'SECOND']);
const openWithOffset = '(1/1000000000+(';

const cache = new WeakMap<Book, { key: string; known: Map<string, Translation> }>();

export function translate(formula: string, sheet: SheetData, book: Book): Translation {
  const key = `${book.locale}|${book.sheets.map((one) => `${one.name}:${one.rows}x${one.columns}`).join('|')}`;
  let kept = cache.get(book);
  if (kept?.key !== key) {
    kept = { key, known: new Map() };
    cache.set(book, kept);
  }
  const id = `${sheet.id}|${formula}`;
  let translation = kept.known.get(id);
  if (!translation) {
    translation = make(formula, sheet, book);
    kept.known.set(id, translation);
  }
  return translation;
}

function make(formula: string, sheet: SheetData, book: Book): Translation {
  const lacking = functionsOf(formula).find((name) => onlyInSheets.has(name));
  if (lacking) return { text: null, lacks: lacking };
  const comma = hasDecimalComma(book.locale);
  const pieces = piecesOf(formula.replace(/^=/, ''));
  const separated = separate(pieces, comma);
  if (!separated) return { text: null, lacks: null };
  const closed = separated.map((piece) => close(piece, sheet, book));
  return { text: rewrite(closed, comma ? ';' : ','), lacks: null };
}

/** Replaces separators with the engine's; null when the formula is wrong in the spreadsheet's locale. */
function separate(pieces: Piece[], commaIsDecimal: boolean): Piece[] | null {
  const result: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (!commaIsDecimal) {
      const isArgument = piece.kind === 'separator' && !piece.text.startsWith('{');
      result.push(isArgument ? { kind: 'separator', text: ',' } : { ...piece });
    } else if (piece.kind === 'separator' && piece.text.endsWith(',')) {
      const before = result[result.length - 1];
      const after = pieces[i + 1];
      if (before?.kind !== 'number' || after?.kind !== 'number' || before.text.includes(',')) return null;
      before.text = `${before.text},${after.text}`;
      i++;
    } else if (piece.kind === 'number' && piece.text.includes('.')) return null;
    // With a decimal comma the engine parts the rows of an array by what parts its columns in Sheets, and the other way round.
    else if (piece.text === '{;') result.push({ kind: 'separator', text: '{\\' });
    else if (piece.text === '{\\') result.push({ kind: 'separator', text: '{;' });
    else result.push({ ...piece });
  }
  return result;
}

/** Closes whole columns and open ranges (A2:A) at the sheet's size, because the engine's size differs. */
function close(piece: Piece, sheet: SheetData, book: Book): Piece {
  if (piece.kind !== 'reference') return piece;
  const { reference } = piece;
  const name = sheetNamed(reference);
  const target = name === null ? sheet : book.sheets.find((one) => one.name === name);
  if (!target) return { kind: 'text', text: '#REF!' };
  const isRenamed = name !== null && engineName(target) !== name;
  if (!reference.to && !isRenamed) return piece;
  const named = isRenamed ? { ...reference, sheet: quoteSheet(engineName(target)) } : reference;
  const from = closedAt(reference.from, 1, 1);
  const to = reference.to && closedAt(reference.to, target.rows, target.columns);
  return { kind: 'text', text: writeReference({ ...named, from, to }) };
}

function closedAt(end: Corner, row: number, column: number): Corner {
  return {
    ...end,
    ...(end.row === null ? { row, absoluteRow: true } : {}),
    ...(end.column === null ? { column, absoluteColumn: true } : {}),
  };
}

function rewrite(pieces: Piece[], separator: string): string {
  const texts = pieces.map((piece) => join([piece]));
  pieces.forEach(({ kind, text }, at) => {
    if (kind !== 'function') return;
    const name = text.toUpperCase();
    const bracket = pieces.findIndex((piece, index) => index > at && piece.text === '(');
    const [separators, end] = argumentsOf(pieces, bracket);
    if (end < 0) return;
    if (Object.hasOwn(rewritten, name)) {
      texts[at] = '';
      [texts[bracket], texts[end]] = rewritten[name]!(separators.length + 1, separator);
    }
    const [first = end] = separators;
    const pattern = name === 'TEXT' ? datePattern(pieces[first + 1]) : null;
    if (pattern !== null) texts[first + 1] = `"${engineFormat(pattern).replace(/"/g, '""')}"`;
    if (truncating.has(name) || (pattern !== null && /[hs]/i.test(pattern))) {
      texts[bracket] += openWithOffset;
      texts[first] = `))${texts[first]}`;
    }
  });
  return texts.join('');
}

/** Returns the indexes of a call's separators and of its closing bracket; -1: nothing closes it. */
function argumentsOf(pieces: Piece[], bracket: number): [separators: number[], end: number] {
  const separators: number[] = [];
  let depth = 0;
  for (let at = bracket; at < pieces.length; at++) {
    const { kind, text } = pieces[at]!;
    if (kind === 'text' && /^[({]$/.test(text)) depth++;
    else if (kind === 'text' && /^[)}]$/.test(text) && --depth === 0) return [separators, at];
    else if (kind === 'separator' && depth === 1) separators.push(at);
  }
  return [separators, -1];
}

function datePattern(piece: Piece | undefined): string | null {
  if (piece?.kind !== 'string') return null;
  const pattern = piece.text.slice(1, -1).replace(/""/g, '"');
  return isDateFormat(pattern) ? pattern : null;
}

/** Returns the references of a formula; null: it may read any cell (INDIRECT, OFFSET, named ranges). */
export function referencesIn(formula: string): Reference[] | null {
  const references: Reference[] = [];
  for (const piece of piecesOf(formula)) {
    if (piece.kind === 'reference') references.push(piece.reference);
    else if (piece.kind === 'function' && /^(INDIRECT|OFFSET)$/i.test(piece.text)) return null;
    else if (piece.kind === 'name' && !/^(TRUE|FALSE)$/i.test(piece.text)) return null;
  }
  return references;
}

/** Replaces INDIRECT of a constant text with the absolute reference, because the engine ignores INDIRECT in rules. */
export function withoutIndirect(formula: string): string {
  const fixed = (end: Corner): Corner => ({ ...end, absoluteColumn: true, absoluteRow: true });
  return formula.replace(/INDIRECT\s*\(\s*"((?:[^"]|"")*)"\s*\)/gi, (_, text: string) =>
    mapReferences(text.replace(/""/g, '"'), (reference) => ({
      ...reference,
      from: fixed(reference.from),
      to: reference.to && fixed(reference.to),
    })),
  );
}
