// A formula as the engine reads it: its separators, closed ranges, and Sheets' own functions by others that do the same.
import { engineHas, hasDecimalComma } from './engine';
import { functionsOf, join, type Piece, piecesOf, type Reference, sheetNamed, writeReference } from './formulas';
import type { Book, SheetData } from './store';

export interface Translation {
  /** Without '='; null: a parse error, '#ERROR!'. */
  text: string | null;
  /** A function of Sheets that the engine lacks. */
  lacks: string | null;
}

/** Functions of Sheets that neither the engine has nor we can put in other words. */
const onlyInSheets = new Set(
  `AMORLINC ARRAY_CONSTRAIN AVERAGE.WEIGHTED BYCOL BYROW COUNTUNIQUEIFS CONVERT DETECTLANGUAGE DGET ENCODEURL EPOCHTODATE FLATTEN FORECAST GETPIVOTDATA
  GOOGLEFINANCE GOOGLETRANSLATE IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML ISBETWEEN ISDATE ISEMAIL ISURL JOIN LAMBDA LET MAP MAKEARRAY
  MARGINOFERROR MMULT QUERY REDUCE REGEXEXTRACT REGEXMATCH REGEXREPLACE SCAN SORTN SPARKLINE SPLIT TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT TOCOL TOROW
  WRAPCOLS WRAPROWS XLOOKUP CHOOSECOLS CHOOSEROWS AI GEMINI FREQUENCY LINEST LOGEST TREND GROWTH MINVERSE MUNIT SORT FILTER UNIQUE`.split(
    /\s+/,
  ),
);

/** Sheets' name → the engine's text before and after the arguments. */
const rewritten: Record<string, { open: (count: number, separator: string) => string; close: string }> = {
  ARRAYFORMULA: { open: () => '(', close: ')' },
  TO_DATE: { open: () => '(', close: ')' },
  HYPERLINK: { open: (count, separator) => `CHOOSE(${count > 1 ? 2 : 1}${separator}`, close: ')' },
  COUNTUNIQUE: { open: () => 'COUNTA(UNIQUE(', close: '))' },
  REGEXMATCH: { open: () => 'REGEXTEST(', close: ')' },
};

/** The engine cuts a time of day where Sheets rounds it: 11:30, kept in binary, would be 11:29. A tenth of a millisecond more tells. */
const cutting = new Set(['HOUR', 'MINUTE', 'SECOND']);
const aTrifle = '1/1000000000+(';

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
  const lacking = functionsOf(formula).find(
    (name) => !(name in rewritten && rewriteWorks(name)) && !engineHas(name) && onlyInSheets.has(name),
  );
  if (lacking) return { text: null, lacks: lacking };
  const comma = hasDecimalComma(book.locale);
  const pieces = piecesOf(formula.replace(/^=/, ''));
  // The engine has rows and columns of an array literal the other way round there.
  if (comma && pieces.some((piece) => piece.kind === 'separator' && piece.text.startsWith('{'))) return { text: null, lacks: 'with {}' };
  const separated = separate(pieces, comma);
  if (!separated) return { text: null, lacks: null };
  return {
    text: join(
      rewrite(
        separated.map((piece) => close(piece, sheet, book)),
        comma ? ';' : ',',
      ),
    ),
    lacks: null,
  };
}

function rewriteWorks(name: string): boolean {
  const engineName = /^([A-Z]+)\(/.exec(rewritten[name]!.open(1, ','))?.[1];
  return engineName === undefined || engineHas(engineName);
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

/** Open ranges (A2:A) closed at the sheet's size. */
function close(piece: Piece, sheet: SheetData, book: Book): Piece {
  if (piece.kind !== 'reference') return piece;
  const { from, to } = piece.reference;
  if (!to) return piece;
  const wholeColumns = from.row === null && to.row === null;
  if (wholeColumns || (from.row !== null && to.row !== null && from.column !== null && to.column !== null)) return piece;
  const name = sheetNamed(piece.reference);
  const target = name === null ? sheet : book.sheets.find((one) => one.name === name);
  if (!target) return piece;
  const closed: Reference = {
    ...piece.reference,
    from: { ...from, row: from.row ?? 1, column: from.column ?? 1 },
    to: { ...to, row: to.row ?? target.rows, column: to.column ?? target.columns },
  };
  return { kind: 'text', text: writeReference(closed) };
}

function rewrite(pieces: Piece[], separator: string): Piece[] {
  const result: Piece[] = [];
  /** Of each open bracket: what closes it, and the function it belongs to. */
  const open: { close: string; name: string; atSeparator?: string }[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const name = piece.kind === 'function' ? piece.text.toUpperCase() : '';
    const rule = Object.hasOwn(rewritten, name) && !engineHas(name) ? rewritten[name] : undefined;
    if (rule) {
      while (pieces[i + 1]?.text !== '(') i++;
      i++;
      result.push({ kind: 'text', text: rule.open(argumentCount(pieces, i + 1), separator) });
      open.push({ close: rule.close, name });
    } else if (piece.kind === 'text' && piece.text === '(') {
      const before = result[result.length - 1];
      const called = before?.kind === 'function' ? before.text.toUpperCase() : '';
      const isTimeText = called === 'TEXT' && showsTime(pieces, i + 1);
      const isCut = isTimeText || cutting.has(called);
      result.push(piece);
      if (isCut) result.push({ kind: 'text', text: aTrifle });
      open.push({ close: isCut && !isTimeText ? '))' : ')', name: called, ...(isTimeText ? { atSeparator: ')' } : {}) });
    } else if (piece.kind === 'separator' && open[open.length - 1]?.atSeparator) {
      result.push({ kind: 'text', text: open[open.length - 1]!.atSeparator! }, piece);
      delete open[open.length - 1]!.atSeparator;
    } else if (piece.kind === 'text' && piece.text === ')') result.push({ kind: 'text', text: open.pop()?.close ?? ')' });
    else if (piece.kind === 'string' && /^"[dMyHhms/:. -]+"$/.test(piece.text) && open[open.length - 1]?.name === 'TEXT')
      // The engine reads date patterns in small letters only.
      result.push({ kind: 'string', text: piece.text.toLowerCase() });
    else result.push(piece);
  }
  return result;
}

/** The second argument is a pattern with hours, minutes or seconds in it. */
function showsTime(pieces: Piece[], from: number): boolean {
  let depth = 0;
  for (let i = from; i < pieces.length; i++) {
    const { kind, text } = pieces[i]!;
    if (kind === 'text' && text === '(') depth++;
    else if (kind === 'text' && text === ')' && depth-- === 0) return false;
    else if (kind === 'separator' && depth === 0) return pieces[i + 1]?.kind === 'string' && /[hs]/i.test(pieces[i + 1]!.text);
  }
  return false;
}

function argumentCount(pieces: Piece[], from: number): number {
  let depth = 0;
  let count = 1;
  for (let i = from; i < pieces.length; i++) {
    const { kind, text } = pieces[i]!;
    if (kind === 'text' && text === '(') depth++;
    else if (kind === 'text' && text === ')' && depth-- === 0) break;
    else if (kind === 'separator' && depth === 0) count++;
  }
  return count;
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

/** In a rule the engine does not follow INDIRECT; with a fixed text it says the same as the reference. */
export function withoutIndirect(formula: string): string {
  return formula.replace(/INDIRECT\s*\(\s*"((?:[^"]|"")*)"\s*\)/gi, (_, text: string) => text.replace(/""/g, '"'));
}
