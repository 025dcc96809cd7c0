// Formulas in R1C1 notation, for setFormulaR1C1 and getFormulaR1C1.
import { columnName } from '../cells/areas';
import { type Corner, join, piecesOf } from './formulas';

export function toR1C1(formula: string, row: number, column: number): string {
  const axis = (letter: string, value: number | null, absolute: boolean, at: number) => {
    if (value === null) return '';
    if (absolute) return `${letter}${value}`;
    return `${letter}[${value - at}]`;
  };
  const corner = (end: Corner) => `${axis('R', end.row, end.absoluteRow, row)}${axis('C', end.column, end.absoluteColumn, column)}`;
  return join(
    piecesOf(formula).map((piece) => {
      if (piece.kind !== 'reference') return piece;
      const { sheet, from, to } = piece.reference;
      return { kind: 'text', text: `${sheet === null ? '' : `${sheet}!`}${corner(from)}${to ? `:${corner(to)}` : ''}` };
    }),
  );
}

export function fromR1C1(formula: string, row: number, column: number): string {
  const axis = (text: string | undefined, at: number, write: (value: number) => string): string => {
    if (!text) return write(at);
    if (text.startsWith('[')) return write(at + Number(text.slice(1, -1)));
    return `$${write(Number(text))}`;
  };
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2
        ? part
        : part.replace(places, (_, r?: string, c?: string, line?: string, from?: string, to?: string) => {
            if (line === 'C') return `${axis(from, column, columnName)}:${axis(to, column, columnName)}`;
            if (line === 'R') return `${axis(from, row, String)}:${axis(to, row, String)}`;
            return `${axis(c, column, columnName)}${axis(r, row, String)}`;
          }),
    )
    .join('');
}

const step = String.raw`\[-?\d+\]`;
/** Matches a cell, or a range of whole columns or whole rows. */
const places = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])(?:R(${step}|\d*)C(${step}|\d*)|([RC])(${step}|\d+):\3(${step}|\d+))(?![\p{L}\p{N}_(])`,
  'gu',
);
