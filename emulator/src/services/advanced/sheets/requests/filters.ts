// Requests for filters: the basic filter of a sheet, and its filter views.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { copyName } from '../../../drive/names';
import type { Context } from '../../../spreadsheet/context';
import type { Book, FilterCriterion, FilterView, SheetData } from '../../../spreadsheet/store';
import { invalid } from '../../api-error';
import { names, writeMask } from '../../write-mask';
import { newApiId } from '../ids';
import { criterionOf } from '../messages/conditions';
import { filterViewMessage } from '../messages/rule-messages';
import { sheetsSchemas } from '../schema/schema';
import { cellsOf, type Edit, gridSheet } from './places';

export function setBasicFilter({ context, book }: Edit, { filter = {} }: sheets_v4.Schema$SetBasicFilterRequest): void {
  if (filter.sortSpecs?.length || filter.tableId) throw new NotEmulated('a basic filter that sorts, or of a table');
  const { sheet, area } = cellsOf(book, filter.range);
  sheet.filter = { area, criteria: criteriaOf(context, book, filter) };
}

export function clearBasicFilter({ book }: Edit, { sheetId }: sheets_v4.Schema$ClearBasicFilterRequest): void {
  gridSheet(book, sheetId).filter = null;
}

export function addFilterView({ context, book }: Edit, { filter = {} }: sheets_v4.Schema$AddFilterViewRequest): object {
  requireImitated(filter);
  if (!filter.title) throw new NotEmulated('addFilterView without a title');
  const { sheet, area } = cellsOf(book, filter.range);
  const id = filter.filterViewId;
  if (id && viewsOf(book).some(({ view }) => view.id === id)) throw invalid(`Filter view with id: ${id} already exists.`);
  const view = { id: id ?? newApiId(book), title: filter.title, area, criteria: criteriaOf(context, book, filter) };
  sheet.filterViews = [...(sheet.filterViews ?? []), view];
  return { filter: filterViewMessage(book, sheet, view) };
}

export function duplicateFilterView({ book }: Edit, { filterId }: sheets_v4.Schema$DuplicateFilterViewRequest): object {
  const { sheet, view } = viewById(book, filterId);
  const copy = { ...structuredClone(view), id: newApiId(book), title: copyName(book.locale, view.title) };
  sheet.filterViews = [...sheet.filterViews!, copy];
  return { filter: filterViewMessage(book, sheet, copy) };
}

export function updateFilterView({ context, book }: Edit, { filter = {}, fields }: sheets_v4.Schema$UpdateFilterViewRequest): void {
  const { sheet, view } = viewById(book, filter.filterViewId);
  const mask = writeMask(sheetsSchemas, 'FilterView', fields);
  requireImitated(filter);
  const changed = { ...view };
  if (names(mask, 'title')) {
    if (!filter.title) throw new NotEmulated('updateFilterView without a title');
    changed.title = filter.title;
  }
  if (names(mask, 'range')) {
    const place = cellsOf(book, filter.range);
    if (place.sheet !== sheet) throw new NotEmulated('updateFilterView of a range on another sheet');
    changed.area = place.area;
  }
  if (names(mask, 'criteria') || names(mask, 'filterSpecs')) changed.criteria = criteriaOf(context, book, filter);
  sheet.filterViews = sheet.filterViews!.map((one) => (one === view ? changed : one));
}

export function deleteFilterView({ book }: Edit, { filterId }: sheets_v4.Schema$DeleteFilterViewRequest): void {
  const { sheet, view } = viewById(book, filterId);
  sheet.filterViews = sheet.filterViews!.filter((one) => one !== view);
}

/** Specifications by column win over the older map of criteria. */
function criteriaOf(context: Context, book: Book, given: sheets_v4.Schema$FilterView): Record<string, FilterCriterion> {
  const specs =
    given.filterSpecs ??
    Object.entries(given.criteria ?? {}).map(([index, filterCriteria]) => ({ columnIndex: Number(index), filterCriteria }));
  const criteria: Record<string, FilterCriterion> = {};
  for (const { columnIndex, filterCriteria, ...others } of specs) {
    if (Object.keys(others).length) throw new NotEmulated(`FilterSpec.${Object.keys(others).join()}`);
    const { hiddenValues, condition, ...other } = filterCriteria ?? {};
    if (Object.keys(other).length) throw new NotEmulated(`FilterCriteria.${Object.keys(other).join()}`);
    const test = condition ? criterionOf(context, book, condition, 'filters') : { criterion: null, values: [] };
    criteria[(columnIndex ?? 0) + 1] = { hidden: hiddenValues ?? [], shown: null, ...test };
  }
  return criteria;
}

function requireImitated({ sortSpecs, namedRangeId, tableId }: sheets_v4.Schema$FilterView): void {
  if (sortSpecs?.length || namedRangeId || tableId) throw new NotEmulated('a filter view that sorts, or of a named range or a table');
}

const viewsOf = (book: Book): { sheet: SheetData; view: FilterView }[] =>
  book.sheets.flatMap((sheet) => (sheet.filterViews ?? []).map((view) => ({ sheet, view })));

function viewById(book: Book, id: number | null | undefined): { sheet: SheetData; view: FilterView } {
  const found = viewsOf(book).find(({ view }) => view.id === (id ?? 0));
  if (!found) throw invalid(`No filter view with id: ${id ?? 0}`);
  return found;
}
