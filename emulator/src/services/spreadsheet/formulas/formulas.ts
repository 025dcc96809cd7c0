// Parsing of formulas into references, functions and separators, so that references can follow cells that move.
import { columnName, columnNumber } from '../cells/areas';

/** One end of a reference; a null column means a whole row, a null row a whole column. */
export interface Corner {
  column: number | null;
  row: number | null;
  absoluteColumn: boolean;
  absoluteRow: boolean;
}

export interface Reference {
  /** Sheet name as written, with its quotes; null: the formula's own sheet. */
  sheet: string | null;
  from: Corner;
  to: Corner | null;
}

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'string'; text: string }
  | { kind: 'separator'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'function'; text: string }
  | { kind: 'name'; text: string }
  | { kind: 'reference'; text: string; reference: Reference };

const sheetPrefix = `(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?`;
const corner = `\\$?[A-Za-z]{1,3}\\$?\\d+`;
const patterns = new RegExp(
  [
    `("(?:[^"]|"")*")`,
    `(#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|ERROR!))`,
    `(${sheetPrefix}(?:${corner}(?::(?:${corner}|\\$?[A-Za-z]{1,3}|\\$?\\d+))?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?:\\$?\\d+)?|\\$?\\d+:\\$?\\d+))(?![\\p{L}\\p{N}_.(!])`,
    `([\\p{L}_][\\p{L}\\p{N}_.]*)(?=\\s*\\()`,
    `([\\p{L}_][\\p{L}\\p{N}_.]*)`,
    `(\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)`,
    `([;,\\\\])`,
    `([\\s\\S])`,
  ].join('|'),
  'gu',
);

const parsed = new Map<string, Piece[]>();

export function piecesOf(formula: string): Piece[] {
  const known = parsed.get(formula);
  if (known) return known;
  const pieces: Piece[] = [];
  let depth = '';
  for (const match of formula.matchAll(patterns)) {
    const [text, string, error, reference, fn, name, number, separator] = match;
    if (string) pieces.push({ kind: 'string', text });
    else if (error) pieces.push({ kind: 'text', text });
    else if (reference) pieces.push({ kind: 'reference', text, reference: readReference(text) });
    else if (fn) pieces.push({ kind: 'function', text });
    else if (name) pieces.push({ kind: 'name', text });
    else if (number) pieces.push({ kind: 'number', text });
    else if (separator) pieces.push({ kind: 'separator', text: depth.endsWith('{') ? `{${separator}` : separator });
    else {
      if (text === '(' || text === '{') depth += text;
      if (text === ')' || text === '}') depth = depth.slice(0, -1);
      pieces.push({ kind: 'text', text });
    }
  }
  if (parsed.size > 5000) parsed.clear();
  parsed.set(formula, pieces);
  return pieces;
}

export function join(pieces: Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'separator' ? piece.text.slice(-1) : piece.text)).join('');
}

/** Returns the formula with each reference replaced; null makes it #REF!. */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  const pieces = piecesOf(formula);
  if (!pieces.some((piece) => piece.kind === 'reference')) return formula;
  return join(
    pieces.map((piece) => {
      if (piece.kind !== 'reference') return piece;
      const mapped = map(piece.reference);
      if (mapped === piece.reference) return piece;
      return { kind: 'text', text: mapped ? writeReference(mapped) : '#REF!' };
    }),
  );
}

/** Returns the formula as copied `rows` down and `columns` to the right. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (!rows && !columns) return formula;
  const move = (end: Corner): Corner | null => {
    const column = end.column === null || end.absoluteColumn ? end.column : end.column + columns;
    const row = end.row === null || end.absoluteRow ? end.row : end.row + rows;
    return (column !== null && column < 1) || (row !== null && row < 1) ? null : { ...end, column, row };
  };
  return mapReferences(formula, (reference) => {
    const from = move(reference.from);
    const to = reference.to && move(reference.to);
    return from && (to || !reference.to) ? { ...reference, from, to } : null;
  });
}

export function functionsOf(formula: string): string[] {
  return piecesOf(formula)
    .filter((piece) => piece.kind === 'function')
    .map((piece) => piece.text.toUpperCase());
}

const spilling = new Set(
  'FILTER SORT UNIQUE SEQUENCE TRANSPOSE ARRAYFORMULA VSTACK HSTACK SORTBY RANDARRAY TOCOL TOROW CHOOSECOLS CHOOSEROWS EXPAND TAKE DROP WRAPROWS WRAPCOLS'.split(
    ' ',
  ),
);

/** Whether a formula may have more than one result. */
export const canSpill = (formula: string): boolean => formula.includes('{') || functionsOf(formula).some((name) => spilling.has(name));

/** Returns the unquoted sheet name in a reference; null when it has none. */
export function sheetNamed(reference: Reference): string | null {
  const { sheet } = reference;
  return sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

function readReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const [from = '', to] = text.slice(bang + 1).split(':');
  return { sheet: bang < 0 ? null : text.slice(0, bang), from: readCorner(from), to: to === undefined ? null : readCorner(to) };
}

function readCorner(text: string): Corner {
  const [, c$ = '', letters = '', r$ = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const onlyRow = letters === '';
  return {
    column: letters ? columnNumber(letters) : null,
    row: digits ? Number(digits) : null,
    absoluteColumn: !onlyRow && c$ === '$',
    absoluteRow: onlyRow ? c$ === '$' || r$ === '$' : r$ === '$',
  };
}

export function writeCorner(end: Corner): string {
  const column = end.column === null ? '' : `${end.absoluteColumn ? '$' : ''}${columnName(end.column)}`;
  return `${column}${end.row === null ? '' : `${end.absoluteRow ? '$' : ''}${end.row}`}`;
}

export function writeReference({ sheet, from, to }: Reference): string {
  return `${sheet === null ? '' : `${sheet}!`}${writeCorner(from)}${to ? `:${writeCorner(to)}` : ''}`;
}
