// Sổ lưu trữ: the spreadsheet of a closed year, beside the records in Drive; copies of the sheets, one call each.
import { unfinishedName } from '../../texts/documents';
import { yearEndTexts as t } from '../../texts/records/year-end';
import { sheetsApi } from '../platform/apis';
import { bears, createMarked, type DriveFile, fileOf, finish, foundByMark, type Mark } from '../platform/marked-files';
import { readProperty, writeProperty } from '../platform/properties';
import { recordSheets } from '../workbook/reading/reading-parts';
import { type SheetKey, sheetOf } from '../workbook/sheets';
import { Workbook } from '../workbook/workbook';

/** What an archive has: the records, and what the limits of its incidents were computed from. */
const archivedSheets: SheetKey[] = [...recordSheets, 'people', 'lists', 'steps', 'hours', 'days', 'settings'];

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

export const archiveMark = (register: string, year: number): Mark => ({ register, kind: 'archive', form: String(year) });

/** Returns the archive of a year, also one that a run began; undefined before there is one. */
export function knownArchive(register: string, year: number): DriveFile | undefined {
  const [of, id = ''] = readProperty('year.archive').split(' ');
  const known = of === String(year) ? fileOf(id) : undefined;
  if (known && !known.trashed && bears(known, archiveMark(register, year))) return known;
  return foundByMark(archiveMark(register, year));
}

/** Returns the id of the archive of a year, which is made when there is none; until it is whole its name says so. */
export function archiveOf(register: string, year: number): string {
  const known = knownArchive(register, year);
  const root = readProperty('folder.root');
  const file = { name: unfinishedName(t.archiveName(year)), mimeType: SPREADSHEET, ...(root ? { parents: [root] } : {}) };
  const id = known?.id ?? createMarked(archiveMark(register, year), file, 'made');
  writeProperty('year.archive', `${year} ${id}`);
  return id;
}

/** Copies the sheets that the archive has not yet. A sheet has its name only when it is whole. */
export function copySheets({ file }: Workbook, archiveId: string): void {
  const standing = sheetsIn(archiveId);
  const wanted = archivedSheets.filter((key) => file.sheetIds[key] !== undefined);
  for (const key of wanted) {
    const { name } = sheetOf(key);
    if (standing.has(name)) continue;
    const { sheetId } = sheetsApi((spreadsheets) =>
      spreadsheets.Sheets.copyTo({ destinationSpreadsheetId: archiveId }, file.id, file.sheetIds[key]!),
    );
    standing.set(name, sheetId!);
    change(archiveId, [{ updateSheetProperties: { properties: { sheetId, title: name }, fields: 'title' } }]);
  }
  const names = wanted.map((key) => sheetOf(key).name);
  // The blank sheet that a new file begins with, and copies that a run did not come to name.
  const others = [...sheetsIn(archiveId)].filter(([name]) => !names.includes(name));
  if (others.length)
    change(
      archiveId,
      others.map(([, sheetId]) => ({ deleteSheet: { sheetId } })),
    );
}

/** Takes the records out again, because they are not as in the register any more; the next run copies them anew. */
export function dropRecords(archiveId: string): void {
  const standing = sheetsIn(archiveId);
  const ids = recordSheets.flatMap((key) => standing.get(sheetOf(key).name) ?? []);
  if (ids.length)
    change(
      archiveId,
      ids.map((sheetId) => ({ deleteSheet: { sheetId } })),
    );
}

/** Returns the archive as a workbook. */
export function archiveBook(id: string): Workbook {
  const standing = sheetsIn(id);
  const sheetIds = Object.fromEntries(
    archivedSheets.flatMap((key) => {
      const sheetId = standing.get(sheetOf(key).name);
      return sheetId === undefined ? [] : [[key, sheetId]];
    }),
  );
  return new Workbook({ id, sheetIds });
}

/** Lets nobody but this account change the archive, as far as a sheet can be protected, and gives it its name. */
export function seal(register: string, id: string, year: number): void {
  const email = Session.getEffectiveUser().getEmail();
  const { sheets = [] } = sheetsApi((spreadsheets) =>
    spreadsheets.get(id, { fields: 'sheets(properties(sheetId),protectedRanges(description))' }),
  );
  const open = sheets.filter(({ protectedRanges = [] }) => !protectedRanges.some(({ description }) => description === t.protection));
  if (open.length)
    change(
      id,
      open.map(({ properties }) => ({
        addProtectedRange: {
          protectedRange: { range: { sheetId: properties!.sheetId ?? 0 }, description: t.protection, editors: { users: [email] } },
        },
      })),
    );
  finish(id, archiveMark(register, year), t.archiveName(year));
}

/** The sheets by their names. */
function sheetsIn(id: string): Map<string, number> {
  const { sheets = [] } = sheetsApi((spreadsheets) => spreadsheets.get(id, { fields: 'sheets(properties(sheetId,title))' }));
  return new Map(sheets.map(({ properties }) => [properties!.title!, properties!.sheetId ?? 0]));
}

const change = (id: string, requests: object[]): unknown =>
  sheetsApi((spreadsheets) => spreadsheets.batchUpdate({ requests }, id, { fields: 'spreadsheetId' }));
