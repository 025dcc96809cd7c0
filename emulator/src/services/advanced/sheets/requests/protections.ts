// Requests for protected ranges.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { kindOf } from '../../../base/session';
import type { Context } from '../../../spreadsheet/context';
import { mayEditProtected, protectedMessage } from '../../../spreadsheet/rights/rights';
import type { Area, Book, Protected } from '../../../spreadsheet/store';
import { invalid } from '../../api-error';
import type { FieldMask } from '../../field-mask';
import { names, writeMask } from '../../write-mask';
import { newApiId } from '../ids';
import { protectedRangeMessage } from '../messages/spreadsheet-message';
import { sheetsSchemas } from '../schema/schema';
import { cellsOf, type Edit, gridSheet } from './places';

type Given = sheets_v4.Schema$ProtectedRange;

export function addProtectedRange({ context, book }: Edit, { protectedRange = {} }: sheets_v4.Schema$AddProtectedRangeRequest): object {
  const id = protectedRange.protectedRangeId;
  if (id && book.protections.some((one) => one.id === id)) throw invalid(`Protected range with id: ${id} already exists.`);
  const { owner, editors } = context.links.files.get(book.id)!;
  const protection: Protected = {
    id: id ?? newApiId(book),
    ...placeOf(book, protectedRange),
    namedRange: null,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: protectedRange.editors ? [] : [...new Set([owner, ...editors, context.actor])],
    domainEdit: false,
  };
  setFields(context, book, protection, protectedRange, new Map([...Object.keys(protectedRange)].map((name) => [name, 'all'])));
  book.protections.push(protection);
  return { protectedRange: protectedRangeMessage(context, book, protection, 'all') };
}

export function updateProtectedRange(
  { context, book }: Edit,
  { protectedRange = {}, fields }: sheets_v4.Schema$UpdateProtectedRangeRequest,
): void {
  const protection = protectionById(book, protectedRange.protectedRangeId);
  const mask = writeMask(sheetsSchemas, 'ProtectedRange', fields);
  if (!mayEditProtected(context, book, protection, context.actor)) throw invalid(protectedMessage);
  if (names(mask, 'range') || names(mask, 'namedRangeId')) Object.assign(protection, placeOf(book, protectedRange));
  setFields(context, book, protection, protectedRange, mask);
}

export function deleteProtectedRange({ context, book }: Edit, { protectedRangeId }: sheets_v4.Schema$DeleteProtectedRangeRequest): void {
  const protection = protectionById(book, protectedRangeId);
  if (!mayEditProtected(context, book, protection, context.actor)) throw invalid(protectedMessage);
  book.protections = book.protections.filter((one) => one !== protection);
}

function protectionById(book: Book, id: number | null | undefined): Protected {
  const protection = book.protections.find((one) => one.id === (id ?? 0));
  if (!protection) throw invalid(`No protected range with id: ${id ?? 0}`);
  return protection;
}

/** A range without bounds is the whole sheet. */
function placeOf(book: Book, { range, namedRangeId, tableId }: Given): Pick<Protected, 'type' | 'sheetId' | 'area'> {
  if (namedRangeId || tableId) throw new NotEmulated('a protected range by a named range or a table');
  if (!range) throw invalid('No range specified.');
  const isWhole = ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'].every((bound) => !(bound in range));
  if (isWhole) return { type: 'SHEET', sheetId: gridSheet(book, range.sheetId).id, area: null };
  const { sheet, area } = cellsOf(book, range);
  return { type: 'RANGE', sheetId: sheet.id, area };
}

function setFields(context: Context, book: Book, protection: Protected, given: Given, mask: FieldMask): void {
  if (names(mask, 'description')) protection.description = given.description ?? '';
  if (names(mask, 'warningOnly')) protection.warningOnly = given.warningOnly ?? false;
  if (protection.warningOnly && given.editors) throw invalid('Editors cannot be set on a protected range that is warning only.');
  if (names(mask, 'unprotectedRanges')) protection.unprotected = unprotectedOf(book, protection, given.unprotectedRanges ?? []);
  if (names(mask, 'editors') && !protection.warningOnly) setEditors(context, book, protection, given.editors ?? {});
}

function unprotectedOf(book: Book, protection: Protected, ranges: sheets_v4.Schema$GridRange[]): Area[] {
  if (ranges.length && protection.type !== 'SHEET') throw invalid('Unprotected ranges are only supported on protected sheets.');
  return ranges.map((range) => cellsOf(book, range).area);
}

/** The owner of the file and the person who protects keep their right, as on the platform. */
function setEditors(context: Context, book: Book, protection: Protected, editors: sheets_v4.Schema$Editors): void {
  const { owner } = context.links.files.get(book.id)!;
  if (editors.groups?.length) throw new NotEmulated('groups as editors of a protected range');
  if (editors.domainUsersCanEdit && kindOf(context.links, owner) === 'gmail')
    throw invalid('Domain permissions can only be set in a spreadsheet that belongs to a domain.');
  protection.editors = [...new Set([...(editors.users ?? []).map((email) => email.toLowerCase()), owner, context.actor])];
  protection.domainEdit = editors.domainUsersCanEdit ?? false;
}
