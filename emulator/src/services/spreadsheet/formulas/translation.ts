// A formula as the engine reads it: its separators, closed ranges, and Sheets' own functions by others that do the same.
import { isDateFormat } from '../looks/display';
import type { Book, SheetData } from '../store';
import { engineFormat, hasDecimalComma } from './engine';
import { type Corner, functionsOf, join, mapReferences, type Piece, piecesOf, sheetNamed, writeReference } from './formulas';

export interface Translation {
  /** Without '='; null: a parse error, '#ERROR!'. */
  text: string | null;
  /** A function of Sheets that the engine lacks. */
  lacks: string | null;
}

/** Functions of Sheets that neither the engine has nor we can put in other words. */
const onlyInSheets = new Set(
  `ADD AI ARRAY_CONSTRAIN AVERAGE.WEIGHTED COUNTUNIQUEIFS DETECTLANGUAGE DIVIDE ENCODEURL EPOCHTODATE EQ FLATTEN GEMINI GETPIVOTDATA GOOGLEFINANCE
  GOOGLETRANSLATE GT GTE IMAGE IMCOTH IMLOG IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML IMTANH ISBETWEEN ISDATE ISEMAIL ISURL JOIN LT LTE
  MARGINOFERROR MINUS MULTIPLY NE POW QUERY SORTN SPARKLINE SPLIT TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT UMINUS UNARY_PERCENT UPLUS`.split(
    /\s+/,
  ),
);

/** What the engine reads before and behind the arguments of a function that Sheets alone has. */
const rewritten: Record<string, (count: number, separator: string) => [open: string, close: string]> = {
  ARRAYFORMULA: () => ['(', ')'],
  TO_DATE: () => ['(', ')'],
  HYPERLINK: (count, separator) => [`CHOOSE(${count}${separator}`, ')'],
  // Something is always there to be counted, for of nothing the engine makes an error.
  COUNTUNIQUE: (_, separator) => [`(COUNTA(UNIQUE(TOCOL(VSTACK("~"${separator}`, `)${separator}3)))-1)`],
  REGEXMATCH: () => ['REGEXTEST(', ')'],
};

/** The engine cuts a time of day where Sheets rounds it: 11:30, kept in binary, would be 11:29. A tenth of a millisecond more tells. */
const cutting = new Set(['HOUR', 'MINUTE', 'SECOND']);
const aTrifle = '(1/1000000000+(';

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
  // The engine has rows and columns of an array literal the other way round there.
  if (comma && pieces.some((piece) => piece.text.startsWith('{') && piece.kind === 'separator')) return { text: null, lacks: 'with {}' };
  const separated = separate(pieces, comma);
  if (!separated) return { text: null, lacks: null };
  const closed = separated.map((piece) => close(piece, sheet, book));
  return { text: rewrite(closed, comma ? ';' : ','), lacks: null };
}

/** Separators as the engine's; null where the spreadsheet's locale would not read the formula. */
function separate(pieces: Piece[], commaIsDecimal: boolean): Piece[] | null {
  const result: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (!commaIsDecimal) {
      const isArgument = piece.kind === 'separator' && !piece.text.startsWith('{');
      result.push(isArgument ? { kind: 'separator', text: ',' } : { ...piece });
    } else if (piece.kind === 'separator' && piece.text === ',') {
      const before = result[result.length - 1];
      const after = pieces[i + 1];
      if (before?.kind !== 'number' || after?.kind !== 'number' || before.text.includes(',')) return null;
      before.text = `${before.text},${after.text}`;
      i++;
    } else if (piece.kind === 'number' && piece.text.includes('.')) return null;
    else result.push({ ...piece });
  }
  return result;
}

/** Whole columns and open ranges (A2:A) closed at the sheet's size, which is not the engine's. */
function close(piece: Piece, sheet: SheetData, book: Book): Piece {
  if (piece.kind !== 'reference') return piece;
  const { reference } = piece;
  const name = sheetNamed(reference);
  const target = name === null ? sheet : book.sheets.find((one) => one.name === name);
  if (!target) return { kind: 'text', text: '#REF!' };
  if (!reference.to) return piece;
  const from = closedAt(reference.from, 1, 1);
  const to = closedAt(reference.to, target.rows, target.columns);
  return { kind: 'text', text: writeReference({ ...reference, from, to }) };
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
    if (cutting.has(name) || (pattern !== null && /[hs]/i.test(pattern))) {
      texts[bracket] += aTrifle;
      texts[first] = `))${texts[first]}`;
    }
  });
  return texts.join('');
}

/** Where the separators between a call's arguments and its closing bracket stand; -1: nothing closes it. */
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

/** Names of the sheets a formula reads; null: it may read any (INDIRECT, named ranges). */
export function sheetsRead(formula: string): Set<string> | null {
  const names = new Set<string>();
  for (const piece of piecesOf(formula)) {
    if (piece.kind === 'reference') {
      const name = sheetNamed(piece.reference);
      if (name !== null) names.add(name);
    } else if (piece.kind === 'function' && /^(INDIRECT|OFFSET)$/i.test(piece.text)) return null;
    else if (piece.kind === 'name' && !/^(TRUE|FALSE)$/i.test(piece.text)) return null;
  }
  return names;
}

/** In a rule the engine does not follow INDIRECT; a fixed text says the same as a reference that stays where it is from cell to cell. */
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
