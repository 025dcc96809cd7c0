// Formulas in R1C1 notation, as setFormulaR1C1 takes and getFormulaR1C1 gives them.
import { columnName } from './areas';
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
    if (text === undefined || text === '') return write(at);
    if (text.startsWith('[')) return write(at + Number(text.slice(1, -1)));
    return `$${write(Number(text))}`;
  };
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2
        ? part
        : part.replace(
            /(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\p{L}\p{N}_(])/giu,
            (_, r: string, c: string) => `${axis(c, column, columnName)}${axis(r, row, String)}`,
          ),
    )
    .join('');
}
