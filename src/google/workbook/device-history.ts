// Lịch sử sửa chữa of a device: the earlier incidents with its asset code, from the register and from the index of those archived.
import type { Incident } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { instantOf, readText } from './cells';
import type { RegisterReading } from './reading/reading';
import { rowsOfAll } from './repair-records';

/** So many repairs of a device are printed; of older ones only how many they are. */
const MOST_LINES = 20;

/** Returns a line for each earlier incident of the same device, oldest first; [] without an asset code. Reads the sheets' columns. */
export function deviceHistory(reading: RegisterReading, { code, report: { assetCode } }: Incident): string[] {
  if (!assetCode || !reading.workbook.has('register')) return [];
  const lines = rowsOfAll(reading, ['code', 'assetCode', 'reportedAt', 'description'])
    .filter((row) => {
      const earlier = readText(row.code);
      return earlier !== '' && earlier < code && readText(row.assetCode) === assetCode;
    })
    .map((row) => documentTexts.repairHistory(readText(row.code), instantOf(row.reportedAt), readText(row.description)));
  return lines.length > MOST_LINES ? [documentTexts.earlierRepairs(lines.length - MOST_LINES), ...lines.slice(-MOST_LINES)] : lines;
}
