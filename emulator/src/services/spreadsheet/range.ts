// The Range class: all methods of a range.
import { emulate } from '../../platform/emulate';
import type { Bounds } from './cells/areas';
import { RangeEdits } from './cells/range-edits';
import { textFinderView } from './cells/text-finder';
import type { Context, PlatformRange } from './context';
import { applyBanding, bandingsOf } from './looks/bandings';
import { protectArea } from './rights/protection';
import type { Area, Book } from './store';
import { addMetadata, finderView, metadataAt } from './structure/developer-metadata';
import { shiftGroupDepth } from './structure/sheet-groups';
import { createFilter, filterView } from './views/filter';

type Theme = GoogleAppsScript.Spreadsheet.BandingTheme;

export function rangeView(context: Context, book: Book, sheetId: number, area: Area, bounds?: Bounds): PlatformRange {
  const { row, column, rows, columns } = area;
  return emulate(context.runtime, 'Spreadsheet.Range', new Range(context, book, sheetId, { row, column, rows, columns }, bounds));
}

export class Range extends RangeEdits implements Partial<PlatformRange> {
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectArea(this.context, this.book, this.sheetId, this.area);
  }
  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinderView(this.context, this.book, text, [{ ...this.area, sheetId: this.sheetId }]);
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    this.context.read();
    return filterView(this.context, this.book, this.sheetId);
  }
  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(this.context, this.book, this.sheetId, this.area);
  }
  applyRowBanding(theme?: Theme, hasHeader = true, hasFooter = false): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this.context, { book: this.book, sheet: this.data, area: this.area }, 'Row', theme, hasHeader, hasFooter);
  }
  applyColumnBanding(theme?: Theme, hasHeader = true, hasFooter = false): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this.context, { book: this.book, sheet: this.data, area: this.area }, 'Column', theme, hasHeader, hasFooter);
  }
  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    this.context.read();
    return bandingsOf(this.context, this.book, this.data, this.area);
  }
  shiftRowGroupDepth(delta: number): PlatformRange {
    shiftGroupDepth(this.context, this.book, this.data, 'row', this.area.row, this.area.rows, delta);
    return this.view;
  }
  shiftColumnGroupDepth(delta: number): PlatformRange {
    shiftGroupDepth(this.context, this.book, this.data, 'column', this.area.column, this.area.columns, delta);
    return this.view;
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): PlatformRange {
    addMetadata(this.context, this.book, { sheetId: this.sheetId, area: this.area, bounds: this.bounds }, key, rest);
    return this.view;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.context, this.book, { sheetId: this.sheetId, area: this.area, bounds: this.bounds });
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderView(this.context, this.book, { sheetId: this.sheetId, area: this.area, bounds: this.bounds });
  }
}
