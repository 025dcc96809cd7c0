// Developer metadata in messages of the Sheets API: where it is, and which of it a lookup finds.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import type { Area, Book, Metadata } from '../../../spreadsheet/store';
import { invalid } from '../../api-error';
import { type FieldMask, pick } from '../../field-mask';
import { message, withoutZeros } from '../../json';
import { type SheetRange, sheetById } from '../values/value-ranges';

type Location = sheets_v4.Schema$DeveloperMetadataLocation;

export const metadataMessage = (one: Metadata, mask: FieldMask): object =>
  pick<sheets_v4.Schema$DeveloperMetadata>(mask, {
    metadataId: () => one.id,
    metadataKey: () => one.key,
    metadataValue: () => one.value,
    visibility: () => one.visibility,
    location: () => locationMessage(one.location),
  });

function locationMessage({ type, sheetId, index }: Metadata['location']): object {
  if (type === 'SPREADSHEET') return { locationType: type, spreadsheet: true };
  if (type === 'SHEET') return message({ locationType: type, sheetId });
  const dimension = type === 'ROW' ? 'ROWS' : 'COLUMNS';
  return { locationType: type, dimensionRange: message({ sheetId, dimension, startIndex: index - 1, endIndex: index }) };
}

/** @throws ApiRefusal unless it is the spreadsheet, a sheet, or one row or column */
export function locationOf(book: Book, location: Location | undefined): Metadata['location'] {
  if (!location) throw invalid('Developer metadata must always have a location specified.');
  const { dimensionRange, sheetId, spreadsheet } = location;
  if (spreadsheet) return { type: 'SPREADSHEET', sheetId: null, index: 0 };
  if (dimensionRange) {
    const start = dimensionRange.startIndex ?? 0;
    if ((dimensionRange.endIndex ?? 0) - start !== 1) throw invalid('DimensionRange must represent a single row or column.');
    const type = dimensionRange.dimension === 'COLUMNS' ? 'COLUMN' : 'ROW';
    return { type, sheetId: existing(book, dimensionRange.sheetId), index: start + 1 };
  }
  return { type: 'SHEET', sheetId: existing(book, sheetId), index: 0 };
}

function existing(book: Book, id: number | null | undefined): number {
  if (!sheetById(book, id ?? 0)) throw invalid(`No sheet with id: ${id ?? 0}`);
  return id ?? 0;
}

/** Every field narrows the search; an empty lookup finds all. */
export function foundBy(book: Book, lookup: sheets_v4.Schema$DeveloperMetadataLookup): Metadata[] {
  const { metadataId, metadataKey, metadataValue, visibility, locationType, metadataLocation, locationMatchingStrategy } = lookup;
  if (metadataLocation?.spreadsheet && locationMatchingStrategy === 'INTERSECTING_LOCATION')
    throw invalid('DeveloperMetadataLookup.spreadsheet is true, but locationMatchingStrategy was specified as INTERSECTING.');
  const wanted = metadataLocation && locationOf(book, metadataLocation);
  return book.metadata.filter(
    (one) =>
      (!metadataId || one.id === metadataId) &&
      (!metadataKey || one.key === metadataKey) &&
      (!metadataValue || one.value === metadataValue) &&
      (!visibility || one.visibility === visibility) &&
      (!locationType || one.location.type === locationType) &&
      (!wanted || isAt(one.location, wanted, locationMatchingStrategy === 'EXACT_LOCATION')),
  );
}

/** A sheet is intersected by everything on it; a row or column by itself. */
function isAt(location: Metadata['location'], wanted: Metadata['location'], isExact: boolean): boolean {
  if (location.sheetId !== wanted.sheetId) return false;
  if (wanted.type === 'SHEET' && !isExact) return true;
  return location.type === wanted.type && location.index === wanted.index;
}

/** Returns the cells that metadata is at; null for the spreadsheet. */
export function rangeOfMetadata(book: Book, { location }: Metadata): SheetRange | null {
  const sheet = book.sheets.find(({ id }) => id === location.sheetId);
  if (!sheet) return null;
  const all: Area = { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
  if (location.type === 'ROW') return { sheet, area: { ...all, row: location.index, rows: 1 } };
  return { sheet, area: location.type === 'COLUMN' ? { ...all, column: location.index, columns: 1 } : all };
}

/** An entry that several filters find is told once. */
export function searchMetadata(book: Book, { dataFilters = [] }: sheets_v4.Schema$SearchDeveloperMetadataRequest): object {
  if (!dataFilters.length) throw invalid('At least one data filter must be specified.');
  const found = new Map<Metadata, sheets_v4.Schema$DataFilter[]>();
  for (const filter of dataFilters) {
    if (!filter.developerMetadataLookup) throw new NotEmulated('developer metadata by a range');
    for (const one of foundBy(book, filter.developerMetadataLookup)) found.set(one, [...(found.get(one) ?? []), filter]);
  }
  return message({
    matchedDeveloperMetadata: [...found].map(([one, filters]) => ({
      developerMetadata: metadataMessage(one, 'all'),
      dataFilters: filters.map(withoutZeros),
    })),
  });
}
