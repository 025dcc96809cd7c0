// How cells, lines and tabs look to a person, read from the drawn spreadsheet.
import type { Model } from '@ironcalc/wasm';
import { clippedAlignments } from '../../../../src/services/spreadsheet/views/drawing';
import { type Acts, open } from '../../people';
import { lookOf, withDrawn } from '../drawn';
import { formatted } from './looks-seen';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Draws what a function of the script has made. */
function drawn<T>(make: string, look: (model: Model) => T, ...args: unknown[]): T {
  const workspace = open();
  workspace.call(make, ...args);
  return withDrawn(workspace, look);
}

export const looks: Acts = {
  'people see the style that a script gave a cell, and else the default style': () =>
    drawn('dressCells', (model) =>
      upTo(7).map((row) => {
        const { ground, letters, lines, font, points, alignment } = lookOf(model, row, 1);
        const { horizontal = '', vertical = '', wrap_text = false } = alignment ?? {};
        const clipped = Object.entries(clippedAlignments).find(([, marked]) => marked === horizontal)?.[0];
        const across = clipped === 'general' ? '' : (clipped ?? horizontal);
        return [ground, letters, lines, font, points, across, vertical, wrap_text ? 'WRAP' : clipped ? 'CLIP' : ''];
      }),
    ),
  'people see the background of a column also below its content, and none beside the column': () =>
    drawn('dressCells', (model) => ['C1', 'C7', 'C20', 'B7', 'D7', 'E19', 'E20'].map((a1) => groundOf(model, a1))),
  'people see borders on their sides, with colour and kind': () =>
    drawn('drawBorders', (model) =>
      ['B2', 'D2', 'F2', 'H2', 'B4', 'D4', 'F4'].map((a1) =>
        Object.entries(styleOf(model, a1).border ?? {})
          .filter(([, side]) => side)
          .map(([side, { style, color }]) => `${side} ${style} ${color}`)
          .sort(),
      ),
    ),
  'people see values in their formats': () =>
    drawn(
      'showFormatted',
      (model) => formatted.map(([format, value], index) => [format, value, model.getFormattedCellValue(0, index + 1, 1)]),
      formatted.map(([format, value]) => [format, value]),
    ),
  'people see rows and columns in their set sizes, but not hidden ones; frozen ones stay in view': () =>
    drawn('sizeLines', (model) => ({
      widths: [...upTo(9), 26].map((column) => model.getColumnWidth(0, column)),
      heights: upTo(11).map((row) => model.getRowHeight(0, row)),
      frozen: [model.getFrozenRowsCount(0), model.getFrozenColumnsCount(0)],
    })),
  'people see tabs with their colours, the first visible tab in front, and the gridlines of sheets': () =>
    drawn('dressTabs', (model) => {
      const tabs = model.getWorksheetsProperties();
      return {
        tabs: tabs.map(({ name, state, color }) => [name, state, (color as string | undefined) ?? '']),
        grid: tabs.map((_, index) => model.getShowGridLines(index)),
        front: tabs[model.getSelectedSheet()]!.name,
        chosen: model.getSelectedView().range,
      };
    }),
  'a person who edits a cell sees its formula, its number in the locale, or an apostrophe before a formula-like text': () =>
    drawn('showFormatted', (model) => upTo(4).map((row) => model.getCellContent(0, row, 1)), [
      ['', '=1+2'],
      ['', 2.5],
      ['', "'=5"],
      ['', true],
    ]),
  'people see the results of formulas, dates as dates, and a name in a formula means its range': () =>
    drawn('writeFormulas', (model) => [
      ...upTo(8).map((row) => model.getFormattedCellValue(0, row, 1)),
      model.getFormattedCellValue(1, 1, 1),
      model.getDefinedNameList().map(({ name }) => name),
    ]),
};

function styleOf(model: Model, a1: string) {
  return model.getCellStyle(0, Number(a1.slice(1)), a1.charCodeAt(0) - 64).style;
}
function groundOf(model: Model, a1: string) {
  return lookOf(model, Number(a1.slice(1)), a1.charCodeAt(0) - 64).ground;
}
