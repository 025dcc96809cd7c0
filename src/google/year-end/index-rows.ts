// Rows of «Mục lục hồ sơ»: what is looked up of an archived incident, and until when its records are kept.
import type { Instant } from '../../procedure/incident';
import { workedSteps } from '../../procedure/reports/report-figures';
import { lastYearOf, type Retention } from '../../procedure/retention';
import { instantOfWallTime, yearOf } from '../../procedure/time/dates';
import { eventLabels } from '../../texts/labels';
import { yearEndTexts as t } from '../../texts/records/year-end';
import { numberInSummary } from '../../texts/sheets/journal';
import { registerTexts } from '../../texts/sheets/register';
import { folderUrl, spreadsheetUrl } from '../platform/drive';
import { type Cell, columnLetters, type Formula, instantOf, quoted, readText } from '../workbook/cells';
import type { RegisterReading } from '../workbook/reading/reading';
import { type Columns, columnsOf, rowOf } from '../workbook/tables';

/** The columns that are as in the register. */
const same = [
  'code',
  'reportedAt',
  'device',
  'assetCode',
  'department',
  'reporter',
  'description',
  'group',
  'status',
  'endedAt',
  'dueState',
  'estimate',
  'actualCost',
  'missing',
  'returns',
  'extensions',
  'inFirstLimit',
  'overallDueAt',
  ...workedSteps.map((step) => `minutes${step}` as const),
  'lateSteps',
  'lateReason',
] as const;

/** Returns the rows of archived incidents, and the last row that stands now. Reads the register whole. */
export function indexRows(
  reading: RegisterReading,
  archived: string[],
  { year, archiveId }: { year: number; archiveId: string },
): { last: number; rows: Cell[][] } {
  const { workbook } = reading;
  const [standing = [], register = []] = workbook.read([
    { sheet: 'index', firstRow: 1 },
    { sheet: 'register', firstRow: 2 },
  ]);
  const columns = columnsOf('index', standing[0]);
  const of = reading.columns('register');
  const wanted = new Set(archived);
  const numbers = numbersOf(reading);
  const { retention } = reading.settings;
  const last = Math.max(1, standing.length);
  const rows = register
    .filter((row) => wanted.has(readText(row[of.code! - 1])))
    .map((row, index) => {
      const values = Object.fromEntries(same.map((key) => [key, cellOf(row[of[key]! - 1])]));
      const folderId = readText(row[of.folderId! - 1]);
      const endedAt = instantOf(row[of.endedAt! - 1]);
      const lastYear = endedAt === undefined ? undefined : lastYearOf(yearOf(endedAt), retention);
      return rowOf(columns, {
        ...values,
        number: numbers.get(readText(row[of.code! - 1])) ?? '',
        retention: retentionText(retention),
        keepUntil: lastYear === undefined ? '' : new Date(lastDayOf(lastYear)),
        keepState: keepState(columns, last + 1 + index),
        folder: folderId ? linkTo(folderUrl(folderId), registerTexts.openFolder) : '',
        archive: linkTo(spreadsheetUrl(archiveId), t.open),
        year,
      });
    });
  return { last, rows };
}

const retentionText = (retention: Retention): string =>
  typeof retention === 'number' ? t.years(retention) : retention === 'forever' ? t.forever : t.noRetention;

const lastDayOf = (year: number): Instant => instantOfWallTime({ year, month: 12, day: 31, hour: 0, minute: 0 });

const cellOf = (cell: unknown): Cell => (typeof cell === 'number' ? cell : readText(cell));

const linkTo = (url: string, label: string): Formula => ({ formula: `=HYPERLINK("${url}";"${label}")` });

/** Tells by itself when the time is over. */
const keepState = (columns: Columns, row: number): Formula => {
  const until = `$${columnLetters(columns.keepUntil!)}${row}`;
  return { formula: `=IF(${until}="";"";IF(TODAY()>${until};${quoted(t.over)};${quoted(t.kept)}))` };
};

/** The numbers of proposals by incident; of one that was corrected the last. */
function numbersOf(reading: RegisterReading): Map<string, string> {
  const [codes = [], events = [], summaries = []] = reading.journal.readColumns(['code', 'event', 'summary']);
  const numbers = new Map<string, string>();
  for (const [index, event] of events.entries())
    if (event === eventLabels.proposalNumbered) numbers.set(codes[index]!, numberInSummary(summaries[index] ?? ''));
  return numbers;
}
