// Lịch sử sửa chữa of a device: the earlier incidents with its asset code, from the register and from the index of those archived.
import type { Incident } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { instantOf, readText } from './cells';
import type { RegisterReading } from './reading/reading';
import { recordsOf } from './tables';

/** So many repairs of a device are printed; of older ones only how many they are. */
const MOST_LINES = 20;

const keys = ['code', 'assetCode', 'reportedAt', 'description'] as const;
type Row = Record<(typeof keys)[number], unknown>;

/** Returns a line for each earlier incident of the same device, oldest first; [] without an asset code. Reads the sheets' columns. */
export function deviceHistory(reading: RegisterReading, { code, report: { assetCode } }: Incident): string[] {
  if (!assetCode || !reading.workbook.has('register')) return [];
  const lines = earlierRows(reading)
    .filter((row) => {
      const earlier = readText(row.code);
      return earlier !== '' && earlier < code && readText(row.assetCode) === assetCode;
    })
    .map((row) => documentTexts.repairHistory(readText(row.code), instantOf(row.reportedAt), readText(row.description)));
  return lines.length > MOST_LINES ? [documentTexts.earlierRepairs(lines.length - MOST_LINES), ...lines.slice(-MOST_LINES)] : lines;
}

function earlierRows(reading: RegisterReading): Row[] {
  const columns = reading.columns('register');
  const [archived = [], ...own] = reading.workbook.read([
    { sheet: 'index', firstRow: 1 },
    ...keys.map((key) => ({ sheet: 'register' as const, firstRow: 2, column: columns[key]! })),
  ]);
  const count = Math.max(...own.map(({ length }) => length));
  return [
    ...(archived.length ? (recordsOf('index', archived) as Row[]) : []),
    ...Array.from({ length: count }, (_, index) => Object.fromEntries(keys.map((key, at) => [key, own[at]![index]?.[0] ?? ''])) as Row),
  ];
}
