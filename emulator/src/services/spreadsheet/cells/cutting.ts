// Cut and paste: the old cells become blank, and references to them follow.
import { type Part, putCells, takeCells } from '../copies';
import type { Area, Book, SheetData } from '../store';
import { followCut } from '../structure/following';
import { eachCell, markEverything, putContent, putNote, putValidation, restyle } from './grid';

interface Place {
  sheet: SheetData;
  area: Area;
}

const moving = new Set<Part>(['values', 'formats', 'borders', 'notes', 'validations']);

/** @param to of the same size */
export function cutCells(book: Book, from: Place, to: Place): void {
  followCut(book, from, to);
  markEverything(book);
  const cells = takeCells(from.sheet, from.area);
  eachCell(from.area, (row, column) => {
    putContent(book, from.sheet, row, column, null);
    putNote(from.sheet, row, column, null);
  });
  restyle(book, from.sheet, from.area, () => ({}), true);
  putValidation(book, from.sheet, from.area, null);
  putCells(book, to.sheet, to.area, cells, moving);
}
