// The rows of register and index as a report counts them, read in one call.

import { stepCodes } from '../../procedure/incident';
import { type ReportedIncident, workedSteps } from '../../procedure/reports/report-figures';
import { closedLabels } from '../../texts/labels';
import { dueStateTexts } from '../../texts/sheets/register';
import { instantOf, readText } from '../workbook/cells';
import type { RegisterReading } from '../workbook/reading/reading';
import { type Columns, columnsOf } from '../workbook/tables';

/** Returns the incidents of the register and then of the index, as they stand now. */
export function reportRows({ workbook }: RegisterReading): ReportedIncident[] {
  const [register = [], index = []] = workbook.read([
    { sheet: 'register', firstRow: 1 },
    { sheet: 'index', firstRow: 1 },
  ]);
  return [...rowsIn('register', register), ...rowsIn('index', index)];
}

function rowsIn(sheet: 'register' | 'index', [headers, ...rows]: unknown[][]): ReportedIncident[] {
  if (!headers) return [];
  const columns = columnsOf(sheet, headers);
  return rows.flatMap((row) => toReported(row, columns) ?? []);
}

/** A row without a moment of its report is none. */
function toReported(row: unknown[], columns: Columns): ReportedIncident | undefined {
  const cell = (key: string) => (columns[key] ? row[columns[key] - 1] : undefined);
  const text = (key: string) => readText(cell(key));
  const number = (key: string) => (typeof cell(key) === 'number' ? (cell(key) as number) : 0);
  const reportedAt = instantOf(cell('reportedAt'));
  if (reportedAt === undefined) return undefined;
  const dueState = text('dueState');
  const limit = limitOf(dueState);
  const endedAt = instantOf(cell('endedAt'));
  const overallDueAt = instantOf(cell('overallDueAt'));
  const step = stepCodes.find((code) => code === text('step'));
  const lateSteps = text('lateSteps').split(', ');
  const minutes = workedSteps.flatMap((one) =>
    typeof cell(`minutes${one}`) === 'number' ? [[one, number(`minutes${one}`)] as const] : [],
  );
  return {
    code: text('code'),
    device: text('device'),
    department: text('department'),
    group: text('group'),
    reportedAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    isCompleted: text('status') === closedLabels.completed,
    ...(limit ? { limit } : {}),
    isInFirstLimit: text('inFirstLimit') === 'x',
    returns: number('returns'),
    extensions: number('extensions'),
    estimated: number('estimate'),
    spent: number('actualCost'),
    minutes: Object.fromEntries(minutes),
    lateSteps: stepCodes.filter((code) => lateSteps.includes(code)),
    ...(step && endedAt === undefined ? { step } : {}),
    ...(overallDueAt === undefined ? {} : { overallDueAt }),
    lateReason: text('lateReason'),
  };
}

function limitOf(dueState: string): ReportedIncident['limit'] {
  if (dueState === dueStateTexts.doneInTime) return 'inTime';
  if (dueState.startsWith(dueStateTexts.doneLate)) return 'late';
  return dueState.startsWith(dueStateTexts.words.overdue.trim()) ? 'overdue' : undefined;
}
