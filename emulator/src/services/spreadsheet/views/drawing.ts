// A spreadsheet as the bytes of an engine model, for the page that draws it.
import type { BorderStyle, CellStyle, HorizontalAlignment, Model, VerticalAlignment } from '@ironcalc/wasm';
import type { Runtime } from '../../../runs/runtime';
import { absoluteA1, quoteSheet } from '../cells/areas';
import { shownFormat } from '../cells/cell-values';
import { lastContentColumn, lastContentRow, numberFormatAt } from '../cells/grid';
import { atInstant, engineFormat, engineInput, engineName, newModel } from '../formulas/engine';
import { translate } from '../formulas/translation';
import { bandingColour, lastBandedColumn } from '../looks/bandings';
import { isDateFormat } from '../looks/display';
import { addRules } from '../looks/rule-formulas';
import { type Runs, valuesFrom } from '../looks/runs';
import { type Book, type Border, defaultColumnWidth, defaultRowHeight, type SheetData, type Style } from '../store';

/** Number of empty rows drawn below the content, with their formats. */
const roomBelow = 20;
/** A tenth of a millisecond, in days: the engine truncates minutes where Sheets rounds them. */
const roundingOffset = 1e-9;

/** @param filteredOut the rows of a sheet that a filter hides */
export function drawWorkbook(runtime: Runtime, book: Book, filteredOut: (sheet: SheetData) => number[]): Uint8Array {
  // Before the engine draws: criteria are evaluated by an engine, too.
  const rows = book.sheets.map(filteredOut);
  return atInstant(runtime.clock.now(), () => {
    const model = newModel(book.timeZone, book.locale);
    try {
      model.pauseEvaluation();
      addSheets(model, book);
      book.sheets.forEach((sheet, index) => {
        drawContent(model, book, sheet, index);
        drawLines(model, sheet, index);
        for (const row of rows[index]!) model.setRowsHidden(index, row, row, true);
        drawStyles(model, book, sheet, index);
      });
      // No evaluation here: the page evaluates the model that it reads.
      book.sheets.forEach((sheet, index) => {
        addRules(model, index, book, sheet, drawnRows(sheet));
      });
      showFirst(model, book);
      return model.toBytes();
    } finally {
      model.free();
    }
  });
}

const drawnRows = (sheet: SheetData): number => Math.min(sheet.rows, lastContentRow(sheet) + roomBelow);

function addSheets(model: Model, book: Book): void {
  for (let index = 0; index < book.sheets.length; index++) {
    if (index) model.newSheet();
    model.renameSheet(index, `~${index}`);
  }
  book.sheets.forEach((sheet, index) => {
    model.renameSheet(index, engineName(sheet));
    if (sheet.tabColor) model.setSheetColor(index, sheet.tabColor);
    if (sheet.hiddenGridlines) model.setShowGridLines(index, false);
  });
  for (const { name, area } of book.named) {
    const sheet = area && book.sheets.find((one) => one.id === area.sheetId);
    if (sheet) model.newDefinedName(name, null, `${quoteSheet(engineName(sheet))}!${absoluteA1(area)}`);
  }
}

function drawContent(model: Model, book: Book, sheet: SheetData, index: number): void {
  sheet.cells.forEach((line, r) => {
    line?.forEach((cell, c) => {
      if (cell?.f !== undefined) {
        const { text, lacks } = translate(cell.f, sheet, book);
        model.setUserInput(index, r + 1, c + 1, lacks ? `'not emulated: formula ${lacks}` : text === null ? '=1+' : `=${text}`);
      } else if (cell?.v !== undefined) {
        const isMoment = typeof cell.v === 'number' && !Number.isInteger(cell.v) && isDateFormat(numberFormatAt(book, sheet, r + 1, c + 1));
        model.setUserInput(index, r + 1, c + 1, engineInput(isMoment ? Number(cell.v) + roundingOffset : cell.v, book.locale));
      }
    });
  });
}

function drawLines(model: Model, sheet: SheetData, index: number): void {
  model.setFrozenRowsCount(index, sheet.frozenRows);
  model.setFrozenColumnsCount(index, sheet.frozenColumns);
  stretches(sheet.columnWidths, sheet.columns, (from, to, width) => model.setColumnsWidth(index, from, to, width || defaultColumnWidth));
  stretches(sheet.rowHeights, drawnRows(sheet), (from, to, height) => model.setRowsHeight(index, from, to, height || defaultRowHeight));
  stretches(sheet.hiddenColumns, sheet.columns, (from, to, hidden) => hidden && model.setColumnsHidden(index, from, to, true));
  stretches(sheet.hiddenRows, sheet.rows, (from, to, hidden) => hidden && model.setRowsHidden(index, from, to, true));
}

function stretches(runs: Runs, count: number, draw: (from: number, to: number, value: number) => void): void {
  const values = valuesFrom(runs, 1, count);
  for (let from = 0; from < count; ) {
    let to = from;
    while (to + 1 < count && values[to + 1] === values[from]) to++;
    draw(from + 1, to + 1, values[from]!);
    from = to + 1;
  }
}

function drawStyles(model: Model, book: Book, sheet: SheetData, index: number): void {
  const rows = drawnRows(sheet);
  const columns = Math.min(sheet.columns, Math.max(sheet.styles.length, lastContentColumn(sheet), lastBandedColumn(sheet)));
  if (!rows || !columns) return;
  const ids = Array.from({ length: columns }, (_, c) => valuesFrom(sheet.styles[c], 1, rows));
  const base = model.getCellStyle(index, 1, 1).style;
  const made = new Map<string, CellStyle>();
  const styles = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const cell = sheet.cells[r]?.[c];
      const id = ids[c]![r]!;
      const format = cell?.f === undefined ? (book.styles[id]?.numberFormat ?? '') : shownFormat(book, sheet, r + 1, c + 1);
      const isText = cell?.f === undefined && typeof cell?.v === 'string';
      const band = bandingColour(sheet, r + 1, c + 1);
      const key = `${id}|${format}|${isText}|${band}`;
      let style = made.get(key);
      if (!style) {
        style = engineStyle(base, { ...(band && { background: band }), ...book.styles[id] }, format, isText);
        made.set(key, style);
      }
      return style;
    }),
  );
  model.setSelectedSheet(index);
  model.setSelectedCell(1, 1);
  model.setSelectedRange(1, 1, rows, columns);
  model.onPasteStyles(styles);
  model.setSelectedCell(1, 1);
}

function engineStyle(base: CellStyle, style: Style, format: string, isText: boolean): CellStyle {
  const border: CellStyle['border'] = {};
  if (style.borderTop) border.top = engineBorder(style.borderTop);
  if (style.borderBottom) border.bottom = engineBorder(style.borderBottom);
  if (style.borderLeft) border.left = engineBorder(style.borderLeft);
  if (style.borderRight) border.right = engineBorder(style.borderRight);
  return {
    ...base,
    quote_prefix: isText,
    num_fmt: engineFormat(format),
    fill: style.background ? { color: style.background } : {},
    font: {
      ...base.font,
      name: style.fontFamily ?? 'Arial',
      // The engine measures in pixels: the platform's ten points are thirteen.
      sz: Math.round(((style.fontSize ?? 10) * 4) / 3),
      b: style.bold ?? false,
      i: style.italic ?? false,
      u: style.underline ?? false,
      strike: style.strike ?? false,
      ...(style.fontColor ? { color: style.fontColor } : {}),
    },
    border,
    alignment: {
      horizontal: engineAlignment(style),
      vertical: (style.vertical === 'middle' ? 'center' : (style.vertical ?? 'bottom')) as VerticalAlignment,
      wrap_text: style.wrap === 'WRAP',
    },
  };
}

/**
 * The engine lets text run over blank cells and has no field for clipped text: an alignment that Sheets does not have stands for «clipped» beside
 * each that it has.
 */
function engineAlignment({ horizontal, wrap }: Style): HorizontalAlignment {
  const plain = !horizontal || horizontal === 'normal' ? 'general' : (horizontal as HorizontalAlignment);
  return wrap === 'CLIP' ? (clippedAlignments[plain] as HorizontalAlignment) : plain;
}

/** For who draws: text in these alignments ends with its cell. */
export const clippedAlignments: Record<string, string> = {
  general: 'justify',
  left: 'fill',
  center: 'centercontinuous',
  right: 'distributed',
};

function engineBorder({ style, color }: Border): { style: BorderStyle; color: string } {
  const styles: Record<string, string> = {
    DOTTED: 'dotted',
    DASHED: 'mediumdashed',
    SOLID: 'thin',
    SOLID_MEDIUM: 'medium',
    SOLID_THICK: 'thick',
    DOUBLE: 'double',
  };
  return { style: styles[style] as BorderStyle, color };
}

function showFirst(model: Model, book: Book): void {
  book.sheets.forEach((sheet, index) => {
    if (sheet.hidden) model.hideSheet(index);
  });
  model.setSelectedSheet(book.sheets.findIndex((sheet) => !sheet.hidden));
}
