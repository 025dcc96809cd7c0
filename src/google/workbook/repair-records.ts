// What was repaired and what it cost: columns of the register, and the index of those archived, in one call.
import type { RepairRecord } from '../../actions/ports';
import { instantOf, readText } from './cells';
import type { RegisterReading } from './reading/reading';
import { readState } from './register-row';
import { recordsOf } from './tables';
import type { Cells, Part } from './workbook';

const keys = ['code', 'assetCode', 'reportedAt', 'decidedAt', 'description', 'status', 'estimate', 'actualCost', 'state'] as const;

/** Returns a record of each incident, the oldest first. */
export function repairRecords(reading: RegisterReading): RepairRecord[] {
  return rowsOfAll(reading, keys).rows.flatMap((row): RepairRecord[] => {
    const { step } = readState(row.state);
    const code = readText(row.code);
    const decidedAt = instantOf(row.decidedAt);
    return code === ''
      ? []
      : [
          {
            code,
            assetCode: readText(row.assetCode),
            reportedAt: instantOf(row.reportedAt) ?? 0,
            ...(decidedAt === undefined ? {} : { decidedAt }),
            description: readText(row.description),
            status: readText(row.status),
            ...sumIn('estimate', row.estimate),
            ...sumIn('actualCost', row.actualCost),
            ...(step ? { step } : {}),
            isArchived: row.isArchived,
          },
        ];
  });
}

/** A blank cell, and one that hands have spoilt, says no sum. */
const sumIn = <Key extends string>(key: Key, cell: unknown) =>
  (typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0 ? { [key]: cell } : {}) as Partial<Record<Key, number>>;

/**
 * Returns the cells of all incidents by column key, archived ones first; what the index has no column for is ''.
 * @param beside what is read in the same call
 */
export function rowsOfAll<Key extends string>(
  reading: RegisterReading,
  wanted: readonly Key[],
  beside: Part[] = [],
): { rows: (Record<Key, unknown> & { isArchived: boolean })[]; beside: Cells[] } {
  const columns = reading.columns('register');
  const [archived = [], ...read] = reading.workbook.read([
    { sheet: 'index', firstRow: 1 },
    ...wanted.map((key) => ({ sheet: 'register' as const, firstRow: 2, column: columns[key]! })),
    ...beside,
  ]);
  const own = read.slice(0, wanted.length);
  const rowOf = (cellOf: (key: Key, at: number) => unknown, isArchived: boolean) => ({
    ...(Object.fromEntries(wanted.map((key, at) => [key, cellOf(key, at) ?? ''])) as Record<Key, unknown>),
    isArchived,
  });
  const count = Math.max(...own.map(({ length }) => length));
  return {
    rows: [
      ...(archived.length ? recordsOf('index', archived).map((record) => rowOf((key) => record[key], true)) : []),
      ...Array.from({ length: count }, (_, index) => rowOf((_key, at) => own[at]![index]?.[0], false)),
    ],
    beside: read.slice(wanted.length),
  };
}
