// Requests for named ranges.

import type { sheets_v4 } from '@googleapis/sheets';
import { markEverything } from '../../../spreadsheet/cells/grid';
import type { Book, Named } from '../../../spreadsheet/store';
import { isValidName } from '../../../spreadsheet/structure/named-range';
import { invalid } from '../../api-error';
import { names, writeMask } from '../../write-mask';
import { newApiId } from '../ids';
import { namedRangeMessage } from '../messages/spreadsheet-message';
import { sheetsSchemas } from '../schema/schema';
import { type Edit, sheetAreaOf } from './places';

export function addNamedRange({ book }: Edit, { namedRange = {} }: sheets_v4.Schema$AddNamedRangeRequest): object {
  const id = namedRange.namedRangeId ?? String(newApiId(book));
  if (book.named.some((one) => one.id === id))
    throw invalid(`Cannot add named range with id ${id}, a named range with that id already exists.`);
  const named: Named = { name: freeName(book, namedRange.name ?? ''), id, area: sheetAreaOf(book, namedRange.range) };
  book.named.push(named);
  markEverything(book);
  return { namedRange: namedRangeMessage(book, named, 'all') };
}

export function updateNamedRange({ book }: Edit, { namedRange = {}, fields }: sheets_v4.Schema$UpdateNamedRangeRequest): void {
  const named = namedById(book, namedRange.namedRangeId);
  const mask = writeMask(sheetsSchemas, 'NamedRange', fields);
  if (names(mask, 'name')) named.name = freeName(book, namedRange.name ?? '', named);
  if (names(mask, 'range')) named.area = sheetAreaOf(book, namedRange.range);
  markEverything(book);
}

export function deleteNamedRange({ book }: Edit, { namedRangeId }: sheets_v4.Schema$DeleteNamedRangeRequest): void {
  const named = namedById(book, namedRangeId);
  book.named = book.named.filter((one) => one !== named);
  markEverything(book);
}

function namedById(book: Book, id: string | null | undefined): Named {
  const named = book.named.find((one) => id && one.id === id);
  if (!named) throw invalid(`No named range with id: ${id ?? ''}`);
  return named;
}

function freeName(book: Book, name: string, own?: Named): string {
  if (!isValidName(name)) throw invalid(`Invalid name: ${name}`);
  if (book.named.some((one) => one !== own && one.name.toLowerCase() === name.toLowerCase()))
    throw invalid(`Cannot add named range with name ${name}, a named range with that name already exists.`);
  return name;
}
