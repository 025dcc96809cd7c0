// A range: moving, copying, sorting, merging, validations and checkboxes.

import { nameOf } from '../../../platform/constants';
import { reveal } from '../../../platform/views';
import { NotEmulated, PlatformError } from '../../../runs/errors';
import type { PlatformRange } from '../context';
import { type Part, paste, putCells, takeCells } from '../copies';
import { RangeFormats } from '../looks/range-formats';
import { checkInside, RangePlace } from '../range-place';
import { requireEditable } from '../rights/rights';
import type { Area, Validation } from '../store';
import { rawValue } from './cell-values';
import { cutCells } from './cutting';
import { DataValidation, validationView } from './data-validation';
import { cellAt, eachCell, putContent, putMark, putValidation, validationAt } from './grid';
import { mergeAreas, splitMerges } from './merging';
import { type SortKey, sortArea } from './sorting';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const everything: Part[] = ['values', 'formats', 'borders', 'notes', 'validations'];
const partsOf: Record<string, Part[]> = {
  PASTE_NORMAL: everything,
  PASTE_NO_BORDERS: ['values', 'formats', 'notes', 'validations'],
  PASTE_FORMAT: ['formats', 'borders'],
  PASTE_FORMULA: ['values'],
  PASTE_DATA_VALIDATION: ['validations'],
};

export class RangeEdits extends RangeFormats implements Partial<PlatformRange> {
  copyTo(destination: unknown, ...options: unknown[]): void {
    const target = this.targetOf(destination);
    const [first] = options;
    if (options.length > 1) {
      const type = nameOf(first);
      if (options[1] || (!(type in partsOf) && type !== 'PASTE_VALUES'))
        throw new NotEmulated(`Range.copyTo ${type}${options[1] ? ' transposed' : ''}`);
      if (type === 'PASTE_VALUES') this.pasteValues(target);
      else this.paste(target, partsOf[type]!);
      return;
    }
    const chosen = first as { formatOnly?: boolean; contentsOnly?: boolean } | undefined;
    if (chosen?.contentsOnly) this.pasteValues(target);
    else this.paste(target, chosen?.formatOnly ? ['formats', 'borders'] : everything);
  }

  /** Cuts and pastes: the old cells become blank, and references to them follow. */
  moveTo(destination: unknown): void {
    const target = this.targetOf(destination);
    const area = { ...this.area, row: target.area.row, column: target.area.column };
    checkInside(target.data, area);
    this.context.write(
      this.book,
      () => {
        this.guard();
        requireEditable(this.context, this.book, target.data, area, this.context.actor);
        cutCells(this.book, { sheet: this.data, area: this.area }, { sheet: target.data, area });
      },
      this.size,
    );
  }

  sort(spec: unknown): PlatformRange {
    const keys = (Array.isArray(spec) ? spec : [spec]).map((key): SortKey => {
      if (typeof key === 'number') return { column: key, ascending: true };
      const { column, ascending = true } = key as { column?: number; ascending?: boolean };
      if (typeof column !== 'number') throw new PlatformError('Invalid argument: sortSpecObj');
      return { column, ascending };
    });
    for (const { column } of keys)
      if (column < this.area.column || column > this.getLastColumn()) throw new PlatformError('The sort column is outside the range.');
    this.context.write(
      this.book,
      () => {
        this.guard();
        sortArea(this.context.runtime, this.book, this.data, this.area, keys);
      },
      this.size,
    );
    return this.view;
  }

  /** Keeps the first of the rows that are equal in these columns; later rows move up. Returns the remaining range. */
  removeDuplicates(columns?: number[]): PlatformRange {
    const compared = columns ?? Array.from({ length: this.area.columns }, (_, c) => this.area.column + c);
    this.context.read(this.size);
    const seen = new Set<string>();
    const cells = takeCells(this.data, this.area);
    const kept = cells.filter((_, r) => {
      const key = JSON.stringify(
        compared.map((column) => {
          const value = rawValue(this.context.runtime, this.book, this.data, this.area.row + r, column);
          return typeof value === 'string' ? value.toLowerCase() : (value ?? '');
        }),
      );
      return !seen.has(key) && seen.add(key);
    });
    const left = { ...this.area, rows: kept.length };
    this.context.write(this.book, () => {
      this.guard();
      eachCell(this.area, (row, column) => {
        putContent(this.book, this.data, row, column, null);
        putMark(this.data, row, column, undefined);
      });
      putCells(this.book, this.data, left, kept, new Set(['values', 'marks']));
    });
    return this.sibling(left);
  }

  trimWhitespace(): PlatformRange {
    return this.change((row, column) => {
      const cell = cellAt(this.data, row, column);
      if (typeof cell?.v === 'string') putContent(this.book, this.data, row, column, { v: cell.v.trim().replace(/\s+/g, ' ') });
    });
  }

  merge(): PlatformRange {
    return this.mergeInto([this.area]);
  }
  mergeAcross(): PlatformRange {
    return this.mergeInto(Array.from({ length: this.area.rows }, (_, r) => ({ ...this.area, row: this.area.row + r, rows: 1 })));
  }
  mergeVertically(): PlatformRange {
    return this.mergeInto(
      Array.from({ length: this.area.columns }, (_, c) => ({ ...this.area, column: this.area.column + c, columns: 1 })),
    );
  }
  breakApart(): PlatformRange {
    this.context.write(this.book, () => {
      this.guard();
      splitMerges(this.data, this.area);
    });
    return this.view;
  }

  getDataValidation(): Rule | null {
    return this.getDataValidations()[0]![0]!;
  }
  getDataValidations(): (Rule | null)[][] {
    return this.perCell((row, column) => {
      const rule = validationAt(this.book, this.data, row, column);
      return rule ? validationView(this.context, this.book, rule) : null;
    });
  }
  setDataValidation(rule: unknown): PlatformRange {
    const validation = DataValidation.from(rule);
    return this.validate((area) => [{ area, rule: validation ? this.anchored(validation.rule, area) : null }]);
  }
  setDataValidations(rules: unknown[][]): PlatformRange {
    this.checkSize(rules);
    const kept = rules.map((line) => line.map((rule) => DataValidation.from(reveal(rule))?.rule ?? null));
    return this.validate((area) =>
      kept.flatMap((line, r) =>
        line.map((rule, c) => {
          const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
          return { area: cell, rule: rule && this.anchored(rule, cell) };
        }),
      ),
    );
  }

  /** An unticked box contains FALSE, so a column of boxes counts as content. */
  insertCheckboxes(...values: unknown[]): PlatformRange {
    const rule: Validation = { criterion: 'CHECKBOX', values: values as string[], allowInvalid: false, helpText: null };
    this.validate((area) => [{ area, rule }]);
    return this.change((row, column) => {
      const { v } = cellAt(this.data, row, column) ?? {};
      const fits = values.length ? values.includes(v) : typeof v === 'boolean';
      const unticked = values.length ? (values[1] as string | undefined) : false;
      if (!fits) putContent(this.book, this.data, row, column, unticked === undefined ? null : { v: unticked });
    });
  }
  removeCheckboxes(): PlatformRange {
    return this.change((row, column) => {
      if (validationAt(this.book, this.data, row, column)?.criterion !== 'CHECKBOX') return;
      putValidation(this.book, this.data, { row, column, rows: 1, columns: 1 }, null);
      putContent(this.book, this.data, row, column, null);
    });
  }
  check(): PlatformRange {
    return this.tick(0, true);
  }
  uncheck(): PlatformRange {
    return this.tick(1, false);
  }
  /** null when the boxes differ or there are none. */
  isChecked(): boolean | null {
    const states = this.perCell((row, column) => {
      const rule = validationAt(this.book, this.data, row, column);
      if (rule?.criterion !== 'CHECKBOX') return null;
      return cellAt(this.data, row, column)?.v === (rule.values[0] ?? true);
    }).flat();
    return states.every((state) => state === states[0]) ? states[0]! : null;
  }

  private tick(which: 0 | 1, plain: boolean): PlatformRange {
    return this.change((row, column) => {
      const rule = validationAt(this.book, this.data, row, column);
      if (rule?.criterion !== 'CHECKBOX') return;
      const value = rule.values.length ? (rule.values[which] as string | undefined) : plain;
      putContent(this.book, this.data, row, column, value === undefined ? null : { v: value });
    });
  }

  /** References in a custom formula count from the first cell of the range that it is set on. */
  private anchored(rule: Validation, area: Area): Validation {
    if (rule.criterion !== 'CUSTOM_FORMULA') return rule;
    return { ...rule, values: [rule.values[0]!, { row: area.row, column: area.column, rows: 1, columns: 1, sheetId: this.sheetId }] };
  }

  private validate(rules: (area: Area) => { area: Area; rule: Validation | null }[]): PlatformRange {
    this.context.write(this.book, () => {
      this.guard();
      for (const { area, rule } of rules(this.area)) putValidation(this.book, this.data, area, rule);
    });
    return this.view;
  }

  private mergeInto(areas: Area[]): PlatformRange {
    this.context.write(this.book, () => {
      this.guard();
      mergeAreas(this.book, this.data, areas);
    });
    return this.view;
  }

  private paste(target: RangePlace, parts: Part[]): void {
    checkInside(target.data, { ...this.area, row: target.area.row, column: target.area.column });
    this.context.write(
      this.book,
      () =>
        paste(
          this.context,
          this.book,
          { sheet: this.data, area: this.area },
          { sheet: target.data, area: target.area },
          new Set(parts),
          this.context.actor,
        ),
      this.size,
    );
  }

  private pasteValues(target: RangePlace): void {
    const { rows, columns } = this.area;
    const times = (given: number, own: number) => Math.max(1, Math.floor(given / own)) * own;
    const area = { ...target.area, rows: times(target.area.rows, rows), columns: times(target.area.columns, columns) };
    checkInside(target.data, area);
    this.context.write(
      this.book,
      () => {
        requireEditable(this.context, this.book, target.data, area, this.context.actor);
        const values = this.matrix((row, column) => rawValue(this.context.runtime, this.book, this.data, row, column));
        eachCell(area, (row, column) => {
          const value = values[(row - area.row) % rows]![(column - area.column) % columns];
          putContent(this.book, target.data, row, column, value === undefined ? null : { v: value });
        });
      },
      this.size,
    );
  }

  private targetOf(destination: unknown): RangePlace {
    const target = reveal(destination);
    if (!(target instanceof RangePlace) || target.book !== this.book)
      throw new PlatformError('Target range and source range must be on the same spreadsheet.');
    return target;
  }
}
