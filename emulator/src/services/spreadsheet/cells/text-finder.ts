// The TextFinder class: finds and replaces text in cells.

import { emulate } from '../../../platform/emulate';
import { reveal } from '../../../platform/views';
import type { Context, PlatformRange } from '../context';
import { RangePlace } from '../range-place';
import type { Book, SheetArea } from '../store';
import { displayedText } from './cell-values';
import { cellAt, lastContentColumn, lastContentRow } from './grid';
import { writeCells } from './writing';

type S = GoogleAppsScript.Spreadsheet.TextFinder;

interface Place {
  sheetId: number;
  row: number;
  column: number;
}

export function textFinderView(context: Context, book: Book, text: string, areas: SheetArea[]): S {
  return emulate(context.runtime, 'Spreadsheet.TextFinder', new TextFinder(context, book, text, areas));
}

class TextFinder implements Partial<S> {
  private settings = { matchCase: false, entireCell: false, formulas: false, expression: false, diacritics: false };
  private current: Place | null = null;
  private start: Place | null = null;
  constructor(
    private readonly context: Context,
    private readonly book: Book,
    private readonly text: string,
    private readonly areas: SheetArea[],
  ) {}
  matchCase(matchCase: boolean): S {
    return this.set({ matchCase });
  }
  matchEntireCell(entireCell: boolean): S {
    return this.set({ entireCell });
  }
  matchFormulaText(formulas: boolean): S {
    return this.set({ formulas });
  }
  useRegularExpression(expression: boolean): S {
    return this.set({ expression });
  }
  ignoreDiacritics(diacritics: boolean): S {
    return this.set({ diacritics });
  }
  startFrom(range: unknown): S {
    const place = reveal(range);
    if (place instanceof RangePlace) this.start = { sheetId: place.sheetId, row: place.area.row, column: place.area.column };
    return this.set({});
  }

  findAll(): PlatformRange[] {
    return this.matches().map((place) => this.view(place));
  }
  /** Returns the next match, and the first one after the last; null without matches. */
  findNext(): PlatformRange | null {
    const all = this.matches();
    const { current, start } = this;
    const next = all.find((place) => (current ? this.order(place, current) > 0 : !start || this.order(place, start) >= 0));
    return this.take(next ?? all[0]);
  }
  findPrevious(): PlatformRange | null {
    const all = this.matches();
    const at = this.current ?? this.start;
    const before = at ? all.filter((place) => this.order(place, at) < 0) : [];
    return this.take(before[before.length - 1] ?? all[all.length - 1]);
  }
  getCurrentMatch(): PlatformRange | null {
    return this.current ? this.view(this.current) : null;
  }
  /** Returns the number of occurrences replaced in the current match. */
  replaceWith(replacement: string): number {
    return this.current ? this.replace([this.current], replacement) : 0;
  }
  replaceAllWith(replacement: string): number {
    return this.replace(this.matches(), replacement);
  }

  private set(change: Partial<TextFinder['settings']>): S {
    Object.assign(this.settings, change);
    return emulate(this.context.runtime, 'Spreadsheet.TextFinder', this);
  }

  /** Removes diacritics on request. The result is as long as the text: one letter for each letter. */
  private fold(text: string): string {
    if (!this.settings.diacritics) return text;
    return [...text].map((letter) => ({ đ: 'd', Đ: 'D' })[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')).join('');
  }

  private get pattern(): RegExp {
    const source = this.settings.expression ? this.text : this.fold(this.text.normalize('NFC')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.settings.entireCell ? `^(?:${source})$` : source, this.settings.matchCase ? 'gu' : 'giu');
  }

  private matches(): Place[] {
    this.context.read();
    const { pattern } = this;
    const found: Place[] = [];
    for (const area of this.areas) {
      const sheet = this.book.sheets.find((one) => one.id === area.sheetId);
      if (!sheet) continue;
      const lastRow = Math.min(area.row + area.rows - 1, lastContentRow(sheet));
      const lastColumn = Math.min(area.column + area.columns - 1, lastContentColumn(sheet));
      for (let row = area.row; row <= lastRow; row++)
        for (let column = area.column; column <= lastColumn; column++) {
          const place = { sheetId: sheet.id, row, column };
          if (this.fold(this.textAt(place)).search(pattern) >= 0) found.push(place);
        }
    }
    return found;
  }

  private textAt({ sheetId, row, column }: Place): string {
    const sheet = this.book.sheets.find((one) => one.id === sheetId)!;
    const formula = this.settings.formulas ? cellAt(sheet, row, column)?.f : undefined;
    return (formula ?? displayedText(this.context.runtime, this.book, sheet, row, column)).normalize('NFC');
  }

  private replace(places: Place[], replacement: string): number {
    const { pattern } = this;
    let count = 0;
    for (const place of places) {
      const sheet = this.book.sheets.find((one) => one.id === place.sheetId)!;
      // The finder finds results of formulas, but it can replace only the text of formulas.
      if (!this.settings.formulas && cellAt(sheet, place.row, place.column)?.f !== undefined) continue;
      const text = this.textAt(place);
      let after = '';
      let at = 0;
      for (const { 0: found, index } of this.fold(text).matchAll(pattern)) {
        after += text.slice(at, index) + (this.settings.expression ? found.replace(pattern, replacement) : replacement);
        at = index + found.length;
        count++;
      }
      after += text.slice(at);
      const area = { row: place.row, column: place.column, rows: 1, columns: 1 };
      this.context.write(this.book, () => writeCells(this.context, this.book, sheet, area, [[after]], this.context.actor), 1);
    }
    return count;
  }

  private order(a: Place, b: Place): number {
    const index = (place: Place) => this.book.sheets.findIndex((sheet) => sheet.id === place.sheetId);
    return index(a) - index(b) || a.row - b.row || a.column - b.column;
  }
  private take(place: Place | undefined): PlatformRange | null {
    this.current = place ?? null;
    return place ? this.view(place) : null;
  }
  private view(place: Place): PlatformRange {
    return this.context.rangeView(this.book, place.sheetId, { row: place.row, column: place.column, rows: 1, columns: 1 });
  }
}
