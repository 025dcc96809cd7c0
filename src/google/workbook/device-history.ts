// Lịch sử sửa chữa of a device: the earlier incidents with its asset code, from the register and from the index of those archived.
import type { Incident } from '../../procedure/incident';
import { sameAsset } from '../../procedure/incident-state';
import { documentTexts } from '../../texts/documents';
import { isNoRepair } from '../../texts/labels';
import { instantOf, readText } from './cells';
import { lineContent } from './estimate-rows';
import type { RegisterReading } from './reading/reading';
import { rowsOfAll } from './repair-records';
import type { Cells, Part } from './workbook';

/** So many repairs of a device are printed; of older ones only how many they are. */
const MOST_LINES = 20;

/** Returns a line for each earlier repair of the same device, oldest first; [] without an asset code. Reads the sheets' columns. */
export function deviceHistory(reading: RegisterReading, { code, report: { assetCode } }: Incident): string[] {
  if (!assetCode || !reading.workbook.has('register')) return [];
  const all = rowsOfAll(reading, ['code', 'assetCode', 'reportedAt', 'description', 'status', 'actualCost'], worksOf(reading));
  const rows = all.rows.filter((row) => {
    const earlier = readText(row.code);
    return earlier !== '' && earlier < code && sameAsset(readText(row.assetCode), assetCode) && !isNoRepair(readText(row.status));
  });
  const works = worksByCode(all.beside);
  const lines = rows.slice(-MOST_LINES).map((row) => {
    const of = readText(row.code);
    const cost = typeof row.actualCost === 'number' && Number.isSafeInteger(row.actualCost) ? Math.max(0, row.actualCost) : 0;
    return documentTexts.repairHistory(of, instantOf(row.reportedAt), works.get(of) ?? [], readText(row.description), cost);
  });
  return rows.length > MOST_LINES ? [documentTexts.earlierRepairs(rows.length - MOST_LINES), ...lines] : lines;
}

/** The columns of the cost lines that tell what was done. */
function worksOf(reading: RegisterReading): Part[] {
  if (!reading.workbook.has('estimate')) return [];
  const columns = reading.columns('estimate');
  return (['code', 'version', 'content'] as const).map((key) => ({ sheet: 'estimate', firstRow: 2, column: columns[key]! }));
}

/** The contents of the cost lines of each incident, of its last plan. */
function worksByCode([codes = [], versions = [], contents = []]: Cells[]): Map<string, string[]> {
  const works = new Map<string, string[]>();
  const last = new Map<string, number>();
  codes.forEach(([cell], at) => {
    const [code, version] = [readText(cell), Number(versions[at]?.[0] ?? 0)];
    const content = lineContent(contents[at]?.[0]);
    if (!code || !content || version < (last.get(code) ?? 0)) return;
    works.set(code, version > (last.get(code) ?? 0) ? [content] : [...(works.get(code) ?? []), content]);
    last.set(code, version);
  });
  return works;
}
