// Areas on a sheet: A1 and R1C1 notation, intersection, containment and difference.
import type { Area } from '../store';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export interface Bounds {
  startRow: boolean;
  endRow: boolean;
  startColumn: boolean;
  endColumn: boolean;
}

export const bounded: Bounds = { startRow: true, endRow: true, startColumn: true, endColumn: true };

/** Reads A1, A1:B2, A:C, 2:3, A2:A or R1C1:R2C2; null for other text. An open end reaches the sheet's end. */
export function parseA1(text: string, maxRows: number, maxColumns: number): { area: Area; bounds: Bounds } | null {
  const plain = text.replace(/\$/g, '').trim();
  const byNumber = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(plain);
  if (byNumber) {
    const [, r1, c1, r2 = r1, c2 = c1] = byNumber;
    return { area: between(Number(r1), Number(c1), Number(r2), Number(c2)), bounds: bounded };
  }
  const match = /^([A-Za-z]{0,3})(\d*)(?::([A-Za-z]{0,3})(\d*))?$/.exec(plain);
  if (!match || plain === '' || plain === ':') return null;
  const [, c1 = '', r1 = '', c2, r2] = match;
  const isRange = plain.includes(':');
  if (!isRange && (!c1 || !r1)) return null;
  if (isRange && ((!c1 && !r1) || (!c2 && !r2))) return null;
  const bounds: Bounds = { startRow: r1 !== '', endRow: !isRange || r2 !== '', startColumn: c1 !== '', endColumn: !isRange || c2 !== '' };
  const area = between(
    r1 ? Number(r1) : 1,
    c1 ? columnNumber(c1) : 1,
    isRange ? (r2 ? Number(r2) : maxRows) : Number(r1),
    isRange ? (c2 ? columnNumber(c2) : maxColumns) : columnNumber(c1),
  );
  return { area, bounds };
}

export function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

export function a1Of(area: Area, bounds: Bounds = bounded): string {
  const first = `${bounds.startColumn ? columnName(area.column) : ''}${bounds.startRow ? area.row : ''}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${bounds.endColumn ? columnName(area.column + area.columns - 1) : ''}${bounds.endRow ? area.row + area.rows - 1 : ''}`;
}

export function absoluteA1(area: Area): string {
  return `$${columnName(area.column)}$${area.row}:$${columnName(lastColumnOf(area))}$${lastRowOf(area)}`;
}

export const lastRowOf = (area: Area): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1;

export function intersects(a: Area, b: Area): boolean {
  return a.row <= lastRowOf(b) && b.row <= lastRowOf(a) && a.column <= lastColumnOf(b) && b.column <= lastColumnOf(a);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    lastRowOf(outer) >= lastRowOf(inner) &&
    lastColumnOf(outer) >= lastColumnOf(inner)
  );
}

export const isSame = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

export function clip(area: Area, rows: number, columns: number): Area | null {
  const clipped = {
    row: area.row,
    column: area.column,
    rows: Math.min(lastRowOf(area), rows) - area.row + 1,
    columns: Math.min(lastColumnOf(area), columns) - area.column + 1,
  };
  return clipped.rows > 0 && clipped.columns > 0 ? clipped : null;
}

/** Returns `area` without `hole`, as up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  if (!intersects(area, hole)) return [area];
  const rest: Area[] = [];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(lastRowOf(area), lastRowOf(hole));
  const add = (row: number, column: number, lastRow: number, lastColumn: number) => {
    if (lastRow >= row && lastColumn >= column) rest.push(between(row, column, lastRow, lastColumn));
  };
  add(area.row, area.column, top - 1, lastColumnOf(area));
  add(bottom + 1, area.column, lastRowOf(area), lastColumnOf(area));
  add(top, area.column, bottom, hole.column - 1);
  add(top, lastColumnOf(hole) + 1, bottom, lastColumnOf(area));
  return rest;
}

export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|R\d+C\d+)$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits 'Trang tính 1'!A1 into sheet and rest; sheet is null when the text names none. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return { sheet: null, rest: text.trim() };
  return { sheet: (match[1]?.replace(/''/g, "'") ?? match[2])!, rest: match[3]! };
}
