// Lịch sử sửa chữa of a device: the earlier incidents with its asset code, from the register.
import type { Incident } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { instantOf, readText } from './cells';
import type { RegisterReading } from './reading/reading';

/** So many repairs of a device are printed; of older ones only how many they are. */
const MOST_LINES = 20;

/** Returns a line for each earlier incident of the same device, oldest first; [] without an asset code. Reads the register's columns. */
export function deviceHistory(reading: RegisterReading, { code, report: { assetCode } }: Incident): string[] {
  if (!assetCode || !reading.workbook.has('register')) return [];
  const columns = reading.columns('register');
  const keys = ['code', 'assetCode', 'reportedAt', 'description'];
  const [codes, assetCodes, moments, descriptions] = reading.workbook.read(
    keys.map((key) => ({ sheet: 'register', firstRow: 2, column: columns[key]! })),
  );
  const lines = codes!.flatMap(([cell], index) => {
    const earlier = readText(cell);
    if (earlier === '' || earlier >= code || readText(assetCodes![index]?.[0]) !== assetCode) return [];
    return [documentTexts.repairHistory(earlier, instantOf(moments![index]?.[0]), readText(descriptions![index]?.[0]))];
  });
  return lines.length > MOST_LINES ? [documentTexts.earlierRepairs(lines.length - MOST_LINES), ...lines.slice(-MOST_LINES)] : lines;
}
