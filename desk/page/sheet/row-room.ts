// Row heights as the platform shows them: wrapped text makes its row higher, and no text touches the lines.
import type { Model } from '@ironcalc/workbook';

/** The platform's default row has 21 pixels; the engine draws text lower and needs a little more. */
const PLATFORM_ROW = 21;
const ROW = 25;
const LINE = 1.5;
const PADDING = 12;

const ruler = document.createElement('canvas').getContext('2d')!;

export function giveRowsRoom(model: Model): void {
  model.getWorksheetsProperties().forEach((_properties, sheet) => {
    const wrapping = columnsThatWrap(model, sheet);
    for (const [from, to] of runsOfPlainRows(model, sheet)) model.setRowsHeight(sheet, from, to, ROW);
    for (const column of wrapping) fitColumn(model, sheet, column);
  });
}

/** Returns the rows of default height, as pairs of first and last row. */
function runsOfPlainRows(model: Model, sheet: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let row = 1, others = 0; row < 5000 && others < 50; row++) {
    if (Math.round(model.getRowHeight(sheet, row)) !== PLATFORM_ROW) others++;
    else if (runs.at(-1)?.[1] === row - 1) runs.at(-1)![1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** A column wraps when its header or its first row does, because formats apply to whole columns. */
function columnsThatWrap(model: Model, sheet: number): number[] {
  // The engine lists columns in no order.
  const last = Math.max(0, ...model.getColumnsWithData(sheet, 1));
  const wraps = (row: number, column: number) => model.getCellStyle(sheet, row, column).style.alignment?.wrap_text ?? false;
  return Array.from({ length: last }, (_, index) => index + 1).filter(
    (column) => model.getColumnWidth(sheet, column) > 0 && (wraps(1, column) || wraps(2, column)),
  );
}

function fitColumn(model: Model, sheet: number, column: number): void {
  const width = model.getColumnWidth(sheet, column) - 4;
  for (const row of model.getRowsWithData(sheet, column)) {
    const height = model.getRowHeight(sheet, row);
    if (height < ROW) continue;
    const { style } = model.getCellStyle(sheet, row, column);
    if (!style.alignment?.wrap_text) continue;
    ruler.font = `${style.font.b ? 'bold ' : ''}${style.font.sz}px ${style.font.name}, sans-serif`;
    const needed = linesOf(model.getFormattedCellValue(sheet, row, column), width) * style.font.sz * LINE + PADDING - style.font.sz / 2;
    if (needed > height) model.setRowsHeight(sheet, row, row, Math.ceil(needed));
  }
}

function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines++;
    for (const word of paragraph.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      if (line && ruler.measureText(longer).width > width) {
        lines++;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}
