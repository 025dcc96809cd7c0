// The values that the texts of reports are printed with.
import type { ReportCounts, ReportedIncident, ReportLine } from '../../../src/procedure/reports/report-figures';
import type { ReportPeriod } from '../../../src/procedure/reports/report-period';
import { type MonthlyFigures, monthlyTexts } from '../../../src/texts/reports/monthly';
import { partName, partOfName, periodPhrase } from '../../../src/texts/reports/periods';
import { reportPaperTexts } from '../../../src/texts/reports/report-paper';
import { each, sample } from './sample';

const month: ReportPeriod = { year: 2026, part: 'month11' };
const periods: ReportPeriod[] = [
  month,
  { year: 2026, part: 'quarter3' },
  { year: 2026, part: 'half1' },
  { year: 2026, part: 'half2' },
  { year: 2026, part: 'year' },
];

const none: ReportCounts = {
  carried: 0,
  reported: 0,
  ended: 0,
  left: 0,
  completed: 0,
  inTime: 0,
  late: 0,
  inFirstLimit: 0,
  endedOtherwise: 0,
  open: 0,
  overdue: 0,
  returned: 0,
  extended: 0,
  estimated: 0,
  spent: 0,
};
const busy: ReportCounts = {
  ...none,
  reported: 18,
  ended: 16,
  left: 4,
  completed: 14,
  inTime: 12,
  late: 2,
  overdue: 1,
  estimated: 1_144_800,
  spent: 900_000,
};
const printers: ReportLine = { name: 'MI – Máy in, máy quét, ngoại vi', reported: 7, before: 5, late: 1, estimated: 0, spent: 0 };
const late = (code: string, lateReason: string, endedAt?: number): ReportedIncident => ({
  code,
  device: 'Máy in Canon LBP 2900',
  department: 'Trạm Y tế',
  group: printers.name,
  reportedAt: 0,
  ...(endedAt === undefined ? {} : { endedAt }),
  isCompleted: false,
  isInFirstLimit: false,
  returns: 0,
  extensions: 0,
  estimated: 0,
  spent: 0,
  minutes: {},
  lateSteps: ['B6'],
  lateReason,
});
const many = ['0001', '0002', '0003', '0004', '0005', '0006'].map((number) => late(`SC-2026-${number}`, 'Chờ linh kiện.', 1));
const pages: MonthlyFigures[] = [
  {
    period: month,
    now: busy,
    before: { ...none, reported: 12 },
    groups: [printers],
    late: [late('SC-2026-0001', '', 1), late('SC-2026-0002', '')],
    open: 4,
    waiting: 1,
  },
  { period: month, now: { ...none, reported: 1, left: 1 }, before: none, groups: [printers], late: many, open: 1, waiting: 0 },
  { period: month, now: { ...none, ended: 1 }, before: none, groups: [], late: [], open: 0, waiting: 0 },
];

export const reportSamples = [
  each(partName, 'month1', 'quarter4', 'half1', 'year'),
  each(periodPhrase, ...periods),
  each(reportPaperTexts.beingMade, month),
  each(reportPaperTexts.made, ...periods),
  each(reportPaperTexts.standing, month),
  sample(reportPaperTexts.anew, [month, 2]),
  sample(reportPaperTexts.name, [month, 1], [month, 2]),
  each(monthlyTexts.subject, ...pages),
  each(monthlyTexts.paragraphs, ...pages),
];

/** They read what a person typed. */
export const noReportSentences = [partOfName];
