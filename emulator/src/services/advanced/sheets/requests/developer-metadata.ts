// Requests for developer metadata.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import type { Book, Metadata } from '../../../spreadsheet/store';
import { requireMetadataRoom } from '../../../spreadsheet/structure/developer-metadata';
import { invalid } from '../../api-error';
import { names, writeMask } from '../../write-mask';
import { newApiId } from '../ids';
import { foundBy, locationOf, metadataMessage } from '../messages/metadata';
import { sheetsSchemas } from '../schema/schema';
import type { Edit } from './places';

export function createDeveloperMetadata(
  { book }: Edit,
  { developerMetadata: given }: sheets_v4.Schema$CreateDeveloperMetadataRequest,
): object {
  if (!given?.metadataKey) throw invalid('Developer metadata must always have a key specified.');
  const visibility = visibilityOf(given.visibility);
  const id = given.metadataId || newApiId(book);
  if (book.metadata.some((one) => one.id === id))
    throw invalid(`Cannot add developer metadata with ID [${id}] because developer metadata with that ID already exists.`);
  const metadata: Metadata = {
    id,
    key: given.metadataKey,
    value: given.metadataValue ?? null,
    visibility,
    location: locationOf(book, given.location),
  };
  requireMetadataRoom(book, metadata);
  book.metadata.push(metadata);
  return { developerMetadata: metadataMessage(metadata, 'all') };
}

export function updateDeveloperMetadata({ book }: Edit, request: sheets_v4.Schema$UpdateDeveloperMetadataRequest): object {
  const { dataFilters = [], developerMetadata: given = {}, fields } = request;
  const mask = writeMask(sheetsSchemas, 'DeveloperMetadata', fields);
  const found = [...new Set(dataFilters.flatMap((filter) => byFilter(book, filter)))];
  for (const one of found) {
    if (names(mask, 'metadataKey')) one.key = given.metadataKey ?? '';
    if (names(mask, 'metadataValue')) one.value = given.metadataValue ?? null;
    if (names(mask, 'visibility')) one.visibility = visibilityOf(given.visibility);
    if (names(mask, 'location')) one.location = locationOf(book, given.location);
    if (!one.key) throw invalid('Developer metadata must always have a key specified.');
  }
  return { developerMetadata: found.map((one) => metadataMessage(one, 'all')) };
}

export function deleteDeveloperMetadata({ book }: Edit, { dataFilter = {} }: sheets_v4.Schema$DeleteDeveloperMetadataRequest): object {
  const found = byFilter(book, dataFilter);
  book.metadata = book.metadata.filter((one) => !found.includes(one));
  return { deletedDeveloperMetadata: found.map((one) => metadataMessage(one, 'all')) };
}

function byFilter(book: Book, { developerMetadataLookup }: sheets_v4.Schema$DataFilter): Metadata[] {
  if (!developerMetadataLookup) throw new NotEmulated('developer metadata by a range');
  return foundBy(book, developerMetadataLookup);
}

function visibilityOf(given: string | null | undefined): Metadata['visibility'] {
  if (!given) throw invalid('Developer metadata must always have visibility specified.');
  return given as Metadata['visibility'];
}
