// The file of this run and the ids of its sheets, which stay when people rename or move them.
import { UserError } from '../../texts/errors';
import { workbookTexts } from '../../texts/workbook';
import { readProperty, writeProperty } from '../platform/properties';
import { namesOf, type SheetKey, sheets } from './sheets';

/** The file as the API names it. */
export interface OpenFile {
  id: string;
  /** Ids of the sheets; a sheet that is neither found nor remembered is absent. */
  sheetIds: Partial<Record<SheetKey, number>>;
}

/** A missing sheet or header; its sentence tells the person to restore it by hand or by «Cài đặt…». */
export class MissingSheet extends UserError {}

/**
 * Returns the active file; in the web page, which has none, the one that set-up stored.
 * @throws MissingSheet before set-up
 */
export function openFile(): OpenFile {
  const active = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (!active) {
    const id = readProperty('book.id');
    if (!id) throw new MissingSheet(workbookTexts.notSetUp);
    return { id, sheetIds: rememberedIds() };
  }
  // Names cost no remote call; the remembered ids are asked only for sheets that somebody has renamed.
  const byName = idsByName(active);
  const isWhole = sheets.every(({ key }) => byName[key] !== undefined);
  return { id: active.getId(), sheetIds: isWhole ? byName : { ...rememberedIds(), ...byName } };
}

/**
 * Stores the ids of the file and its sheets, for runs without an active file and for renamed sheets. A sheet that is known and stands stays
 * the one, whatever sheet has its name now.
 */
export function rememberFile(file: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const standing = new Set(file.getSheets().map((sheet) => sheet.getSheetId()));
  const isSame = readProperty('book.id') === file.getId();
  const known = Object.fromEntries(Object.entries(isSame ? rememberedIds() : {}).filter(([, id]) => standing.has(id)));
  writeProperty('book.id', file.getId());
  writeProperty('book.sheets', JSON.stringify({ ...rememberedIds(), ...idsByName(file), ...known }));
}

/** Returns the ids that set-up stored. */
export const rememberedIds = (): OpenFile['sheetIds'] => JSON.parse(readProperty('book.sheets') || '{}') as OpenFile['sheetIds'];

function idsByName(file: GoogleAppsScript.Spreadsheet.Spreadsheet): OpenFile['sheetIds'] {
  const ids = new Map(file.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  return Object.fromEntries(
    sheets.flatMap((spec) => {
      const name = namesOf(spec).find((one) => ids.has(one));
      return name === undefined ? [] : [[spec.key, ids.get(name)!]];
    }),
  );
}
