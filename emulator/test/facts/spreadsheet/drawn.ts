// Reads how a person sees a spreadsheet, from the bytes that a driver gets for drawing.
import { Model } from '@ironcalc/wasm';
import { atInstant } from '../../../src/services/spreadsheet/formulas/engine';
import type { Workspace } from '../people';

/** Calls `look` with the evaluated model of the spreadsheet. */
export function withDrawn<T>(workspace: Workspace, look: (model: Model) => T): T {
  const model = Model.from_bytes(workspace.workbook(), 'en');
  try {
    atInstant(workspace.now(), () => model.evaluate());
    return look(model);
  } finally {
    model.free();
  }
}

/** Returns the style of one cell of a sheet; `letters` is '' for the usual black. */
export function lookOf(model: Model, row: number, column: number, sheet = 0) {
  const { fill, font, alignment } = model.getCellStyle(sheet, row, column).style;
  const { b, i, u, strike } = font;
  const color = font.color as string | undefined;
  return {
    ground: (fill.color as string | undefined) ?? '',
    letters: !color || color === '#000000' ? '' : color,
    lines: Object.entries({ bold: b, italic: i, underline: u, strike })
      .filter(([, is]) => is)
      .map(([name]) => name)
      .join(' '),
    font: font.name,
    // The engine measures fonts in pixels.
    points: Math.round((font.sz * 3) / 4),
    alignment,
  };
}
