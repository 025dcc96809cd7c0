// Sheets that only a former keeper may edit: made anew with all that stands in them, because nobody can lift another account's protection.
import type { sheets_v4 } from '@googleapis/sheets';
import { workbookTexts } from '../../texts/workbook';
import { codeOf, sheetsApi } from '../platform/apis';
import { log } from '../platform/log';
import { writeProperty } from '../platform/properties';
import { type Cell, cellData } from '../workbook/cells';
import { rememberedIds } from '../workbook/open-file';
import { type SheetSpec, sheets } from '../workbook/sheets';
import { Workbook } from '../workbook/workbook';

/** A sheet of ours that this account may not edit. */
interface ClosedSheet {
  spec: SheetSpec;
  id: number;
  index: number;
  rows: number;
  columns: number;
}

/** What was made anew: names of the sheets, and of those that kept their names beside the new ones. */
export interface Anew {
  names: string[];
  unnamed: string[];
}

/** Ids of the new sheets are chosen here, so that they are remembered before the sheets stand. */
const FIRST_ID = 1001;

/** Everybody who may open the file may read protected cells, so nothing is lost. It may be cut off anywhere and run again. */
export function replaceClosedSheets(): Anew {
  const me = Session.getEffectiveUser().getEmail();
  const workbook = new Workbook();
  const { id: fileId, sheetIds } = workbook.file;
  const fields =
    'sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount)),protectedRanges(warningOnly,requestingUserCanEdit))';
  const all = sheetsApi((spreadsheets) => spreadsheets.get(fileId, { fields })).sheets ?? [];
  const closed = sheets.flatMap((spec): ClosedSheet[] => {
    const found = all.find(({ properties }) => (properties?.sheetId ?? 0) === sheetIds[spec.key]);
    if (!found?.protectedRanges?.some(({ warningOnly, requestingUserCanEdit }) => !warningOnly && !requestingUserCanEdit)) return [];
    const { index, gridProperties } = found.properties!;
    return [
      {
        spec,
        id: sheetIds[spec.key]!,
        index: index ?? 0,
        rows: gridProperties?.rowCount ?? 1000,
        columns: gridProperties?.columnCount ?? spec.columns.length,
      },
    ];
  });
  if (!closed.length) return { names: [], unnamed: [] };
  const write = (requests: sheets_v4.Schema$Request[]) =>
    sheetsApi((spreadsheets) => spreadsheets.batchUpdate({ requests }, fileId, { fields: 'spreadsheetId' }));
  const titles = all.map(({ properties }) => properties?.title ?? '');
  const isFree = isAllowed(() => write(closed.map((sheet) => rename(sheet, titles))));
  const cells = workbook.read(closed.map(({ spec }) => ({ sheet: spec.key, firstRow: 1 })));
  const used = new Set(all.map(({ properties }) => properties?.sheetId ?? 0));
  const ids = closed.map(() => {
    let id = FIRST_ID;
    while (used.has(id)) id++;
    used.add(id);
    return id;
  });
  // Before they stand: a known sheet that stands counts more than a name.
  writeProperty(
    'book.sheets',
    JSON.stringify({ ...rememberedIds(), ...sheetIds, ...Object.fromEntries(closed.map(({ spec }, index) => [spec.key, ids[index]!])) }),
  );
  write(closed.flatMap((sheet, index) => makeRequests(sheet, ids[index]!, isFree, cells[index]! as Cell[][], me)));
  // Of use where one may do this and no more; people should not take the old sheet for the new one.
  for (const { id } of closed)
    isAllowed(() => write([{ updateSheetProperties: { properties: { sheetId: id, hidden: true }, fields: 'hidden' } }]));
  const names = closed.map(({ spec }) => spec.name);
  return { names, unnamed: isFree ? [] : names };
}

function rename({ spec, id }: ClosedSheet, titles: string[]): sheets_v4.Schema$Request {
  const aside = workbookTexts.aside(spec.name);
  const title = titles.includes(aside) ? `${aside} ${id}` : aside;
  return { updateSheetProperties: { properties: { sheetId: id, title }, fields: 'title' } };
}

/** Looks, marks and protection come with the steps of set-up: a sheet without a frozen row has none yet. */
function makeRequests(
  { spec, index, rows, columns }: ClosedSheet,
  sheetId: number,
  isFree: boolean,
  cells: Cell[][],
  me: string,
): sheets_v4.Schema$Request[] {
  const properties = {
    sheetId,
    title: isFree ? spec.name : workbookTexts.anew(spec.name),
    index,
    hidden: spec.isHidden ?? false,
    gridProperties: { rowCount: rows, columnCount: columns },
  };
  // What a formula lists would stand in its way.
  const kept = spec.isListed ? cells.slice(0, 1) : cells;
  const data = kept.map((row) => ({ values: row.map((cell) => cellData(typeof cell === 'boolean' ? String(cell) : cell)) }));
  return [
    { addSheet: { properties } },
    // Set-up gives the right to the substitutes too; until then the sheet is not open to everyone.
    ...(spec.protection === 'owner'
      ? [{ addProtectedRange: { protectedRange: { range: { sheetId }, description: spec.name, editors: { users: [me] } } } }]
      : []),
    ...(data.length ? [{ updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: data, fields: 'userEnteredValue' } }] : []),
  ];
}

/** Returns false when Google refuses: whether the name of a protected sheet may be changed is in no document. */
function isAllowed(call: () => unknown): boolean {
  try {
    call();
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code !== 400 && code !== 403) throw error;
    log('', error);
    return false;
  }
}
