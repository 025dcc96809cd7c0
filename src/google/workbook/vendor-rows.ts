// Rows of «Đơn vị đối tác»: read for suggestions, and added to by what events name. People may sort, correct and delete them.

import { type VendorUse, vendorAmong } from '../../procedure/earlier/vendors';
import type { Party } from '../../procedure/incident';
import { startOfDay } from '../../procedure/time/dates';
import { type Cell, cellText, readText } from './cells';
import { isHeaderRow, placesIn } from './headers/header-row';
import { type Columns, rowOf, runsOf } from './tables';
import type { Cells, Change, Workbook } from './workbook';

const keys = ['unit', 'taxCode', 'address', 'representative', 'position'] as const satisfies (keyof Party)[];

/** A row of the sheet. */
interface VendorRow extends Party {
  row: number;
  /** The day when it was named last, as the cell has it. */
  at: unknown;
}

/** Returns the vendors, the one named last first. @param cells the whole sheet, with its header */
export function vendorsIn(cells: Cells): Party[] {
  const day = ({ at }: VendorRow) => (typeof at === 'number' ? at : 0);
  return rowsIn(cells)
    .filter(({ unit }) => unit !== '')
    .sort((one, other) => day(other) - day(one) || other.row - one.row)
    .map(({ row: _row, at: _at, ...party }) => party);
}

function rowsIn([headers = [], ...rows]: Cells): VendorRow[] {
  const places = placesIn('vendors', headers);
  const cell = (row: unknown[], key: string) => row[(places.get(key)?.[0] ?? 0) - 1];
  return rows.map((row, index) => ({
    ...(Object.fromEntries(keys.map((key) => [key, readText(cell(row, key)).trim()])) as Record<(typeof keys)[number], string>),
    row: index + 2,
    at: cell(row, 'at'),
  }));
}

/**
 * Returns what adds the vendors to the sheet: a new one gets a row, of a known one the cells that are now known otherwise. Nothing while
 * a header is missing; the next comparison puts it right.
 */
export function vendorChanges(workbook: Workbook, cells: Cells, named: VendorUse[]): Change[] {
  const [headers = []] = cells;
  if (!named.length || !workbook.has('vendors') || !isHeaderRow('vendors', headers)) return [];
  const columns = Object.fromEntries([...placesIn('vendors', headers)].map(([key, [place]]) => [key, place!])) as Columns;
  const rows = rowsIn(cells);
  const known = rows.length;
  const added: Record<string, Cell>[] = [];
  const changes: Change[] = [];
  for (const use of named) {
    const values = valuesOf(use);
    const at = vendorAmong(rows, use);
    if (at < 0) {
      rows.push({ ...use, row: rows.length + 2, at: '' });
      added.push(values);
    } else if (at >= known) Object.assign(added[at - known]!, withoutBlanks(values));
    else {
      // The name stays as people have it: it is how they know the vendor.
      const { unit: _unit, ...more } = withoutBlanks(values);
      changes.push(...runsOf(columns, more).map((run) => workbook.writeCells('vendors', rows[at]!.row, run.column, [run.cells])));
    }
  }
  return added.length
    ? [
        ...changes,
        ...workbook.appendRows(
          'vendors',
          known + 1,
          added.map((values) => rowOf(columns, values)),
        ),
      ]
    : changes;
}

const valuesOf = (use: VendorUse): Record<string, Cell> => ({
  ...Object.fromEntries(keys.map((key) => [key, cellText(use[key])])),
  code: use.code,
  at: new Date(startOfDay(use.at)),
});

const withoutBlanks = (values: Record<string, Cell>) => Object.fromEntries(Object.entries(values).filter(([, cell]) => cell !== ''));
