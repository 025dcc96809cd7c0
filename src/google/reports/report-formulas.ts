// The formulas of «Báo cáo»: what the rows of register and index sum up to, so that no script runs for the figures.

import { workedSteps } from '../../procedure/reports/report-figures';
import { type ReportPart, reportParts } from '../../procedure/reports/report-period';
import { minutesPerWorkingDay } from '../../procedure/time/working-time';
import { closedLabels, stepNames } from '../../texts/labels';
import { partName } from '../../texts/reports/periods';
import { dueStateTexts } from '../../texts/sheets/register';
import { statisticsTexts } from '../../texts/sheets/statistics';
import { columnLetters, quoted } from '../workbook/cells';
import { columnsOf } from '../workbook/tables';
import type { Workbook } from '../workbook/workbook';
import { MOST_DEVICES, MOST_ENTRIES, MOST_LATE } from './report-layout';

/** Returns the range of a column from row 2 down, by key: "'Sổ sự cố'!$B$2:$B". */
type Ranges = (key: string) => string;

/** The cells that people choose in, and the days of both periods. */
export const cellsOfChoice = { year: '$B$2', part: '$B$3', from: '$B$4', to: '$C$4', fromBefore: '$B$5', toBefore: '$C$5' };

const { year, from, to, fromBefore, toBefore } = cellsOfChoice;
const now = { from, to };
const before = { from: fromBefore, to: toBefore };
type Days = typeof now;

const late = `${dueStateTexts.doneLate}*`;
const overdue = `${dueStateTexts.words.overdue.trim()}*`;

export class ReportFormulas {
  private readonly sources: [register: Ranges, index: Ranges];
  private readonly lists: Ranges;
  private readonly stepRules: Ranges;

  /** Reads the headers by the API, which has added columns in the same run that SpreadsheetApp does not see yet. */
  constructor(workbook: Workbook) {
    const sheets = ['register', 'index', 'lists', 'steps'] as const;
    const headers = workbook.read(sheets.map((sheet) => ({ sheet, firstRow: 1, lastRow: 1 })));
    const [register, index, lists, steps] = sheets.map((sheet, at): Ranges => {
      const columns = columnsOf(sheet, headers[at]![0]);
      return (key) => {
        const letters = columnLetters(columns[key]!);
        return `${workbook.titleOf(sheet)}!$${letters}$2:$${letters}`;
      };
    });
    this.sources = [register!, index!];
    this.lists = lists!;
    this.stepRules = steps!;
  }

  /** The first and the last day of the chosen period as far as it has come, and the same days a year before. */
  days(): string[][] {
    const month = (which: 0 | 1) =>
      `SWITCH(${cellsOfChoice.part};${(Object.keys(reportParts) as ReportPart[])
        .map((part) => `${quoted(partName(part))};${reportParts[part][which]}`)
        .join(';')};${which ? 12 : 1})`;
    const end = (back: string) => `DATE(${year}${back};${month(1)}+1;1)-1`;
    return [
      [`=DATE(${year};${month(0)};1)`, `=MIN(${end('')};TODAY())`],
      [`=DATE(${year}-1;${month(0)};1)`, `=IF(${to}<${end('')};EDATE(${to};-12);${end('-1')})`],
    ];
  }

  /** The cells beside each figure: this period, the one before, the difference, and that in per cent. @param first the row of the first figure */
  figures(first: number): string[][] {
    const keys = Object.keys(statisticsTexts.figures) as (keyof typeof statisticsTexts.figures)[];
    // One row more: a heading stands between the first four and the others.
    const row = (key: (typeof keys)[number]) => first + keys.indexOf(key) + (keys.indexOf(key) > keys.indexOf('left') ? 1 : 0);
    return keys.map((key) => {
      const [own, other] = [this.figure(key, now, 'B', row), this.figure(key, before, 'C', row)];
      const [mine, theirs] = [`$B${row(key)}`, `$C${row(key)}`];
      return key === 'inTimeShare'
        ? [own, other, `=IF(OR(${mine}="";${theirs}="");"";${mine}-${theirs})`, '']
        : [own, other, `=${mine}-${theirs}`, `=IF(${theirs}=0;"";${mine}/${theirs}-1)`];
    });
  }

  private figure(
    key: keyof typeof statisticsTexts.figures,
    days: Days,
    column: string,
    row: (key: keyof typeof statisticsTexts.figures) => number,
  ): string {
    const cell = (other: keyof typeof statisticsTexts.figures) => `${column}${row(other)}`;
    const isBefore = (of: Ranges, one: string) => `${of(one)};"<"&${days.from}`;
    const isIn = (of: Ranges, one: string) => `${of(one)};">="&${days.from};${of(one)};"<"&${days.to}+1`;
    const formulas: Record<typeof key, () => string> = {
      carried: () =>
        `=${this.total((of) => `COUNTIFS(${isBefore(of, 'reportedAt')})`)}-(${this.total(
          (of) => `COUNTIFS(${isBefore(of, 'reportedAt')};${isBefore(of, 'endedAt')})`,
        )})`,
      reported: () => `=${this.count(days)}`,
      ended: () => `=${this.total((of) => `COUNTIFS(${isIn(of, 'endedAt')})`)}`,
      left: () => `=${cell('carried')}+${cell('reported')}-${cell('ended')}`,
      completed: () => `=${this.count(days, 'status', closedLabels.completed)}`,
      inTime: () => `=${this.count(days, 'dueState', dueStateTexts.doneInTime)}`,
      late: () => `=${this.count(days, 'dueState', late)}`,
      inFirstLimit: () => `=${this.count(days, 'inFirstLimit', 'x')}`,
      inTimeShare: () => `=IF(${cell('completed')}=0;"";${cell('inTime')}/${cell('completed')})`,
      endedOtherwise: () => `=${cell('reported')}-${cell('open')}-${cell('completed')}`,
      open: () => `=${cell('reported')}-(${this.count(days, 'endedAt', '>0')})`,
      overdue: () => `=${this.count(days, 'dueState', overdue)}`,
      returned: () => `=${this.sum(days, 'returns')}`,
      extended: () => `=${this.sum(days, 'extensions')}`,
      estimated: () => `=${this.sum(days, 'estimate')}`,
      spent: () => `=${this.sum(days, 'actualCost')}`,
    };
    return formulas[key]();
  }

  /** A row for each month of the chosen year. @param first its first row */
  months(first: number): (string | number)[][] {
    return Array.from({ length: 12 }, (_, index) => {
      const row = first + index;
      const daysOf = (back: string): Days => ({
        from: `DATE(${year}${back};$A${row};1)`,
        to: `(DATE(${year}${back};$A${row}+1;1)-1)`,
      });
      const days = daysOf('');
      return [
        index + 1,
        `=${this.count(days)}`,
        `=${this.count(daysOf('-1'))}`,
        `=${this.count(days, 'dueState', dueStateTexts.doneInTime)}`,
        `=${this.count(days, 'dueState', late)}`,
        `=B${row}-(${this.count(days, 'endedAt', '>0')})`,
      ];
    });
  }

  /** A row for each step: how many passed it, how long it took on average, its limit, and the steps past it. @param first its first row */
  steps(first: number): string[][] {
    const hours = minutesPerWorkingDay / 60;
    return workedSteps.map((step, index) => {
      const row = first + index;
      const key = `minutes${step}`;
      const average = (days: Days) => `IFERROR(ROUND((${this.sum(days, key)})/(${this.count(days, key, '>=0')})/60;1);"")`;
      const limit = `SUMIFS(${this.stepRules('workingDays')};${this.stepRules('step')};${quoted(step)})*${hours}`;
      return [
        `${step} ${stepNames[step]}`,
        `=${this.count(now, key, '>=0')}`,
        `=IF(B${row}=0;"";${average(now)})`,
        // B7 has no limit.
        `=IF(${limit}=0;"";${limit})`,
        `=${average(before)}`,
        `=${this.count(now, 'lateSteps', `*${step}*`)}`,
      ];
    });
  }

  /** Lists the entries of «Danh mục» that had incidents, the most frequent first, and in one line all that it does not name. */
  entries(list: 'groups' | 'departments'): string {
    const key = list === 'groups' ? 'group' : 'department';
    const entries = this.lists(list);
    const each = (formula: string) => `MAP(names;LAMBDA(name;${formula}))`;
    const columns = [
      each(this.count(now, key, { formula: 'name' })),
      each(this.count(before, key, { formula: 'name' })),
      each(
        `${this.count(now, key, { formula: 'name' }, 'dueState', late)}+${this.count(now, key, { formula: 'name' }, 'dueState', overdue)}`,
      ),
      each(this.sum(now, 'estimate', key, { formula: 'name' })),
      each(this.sum(now, 'actualCost', key, { formula: 'name' })),
    ];
    const parts: [string, string][] = [
      ['names', `FILTER(${entries};${entries}<>"")`],
      ['stacked', `HSTACK(names;${columns.join(';')};${each('XMATCH(name;names)')})`],
      ['lines', 'FILTER(stacked;CHOOSECOLS(stacked;2)+CHOOSECOLS(stacked;3)>0)'],
      ['sorted', byCount],
    ];
    const totals = [
      this.count(now),
      this.count(before),
      `${this.count(now, 'dueState', late)}+${this.count(now, 'dueState', overdue)}`,
      this.sum(now, 'estimate'),
      this.sum(now, 'actualCost'),
    ];
    const some = `CHOOSECOLS(TAKE(sorted;MIN(${MOST_ENTRIES};COUNTA(CHOOSECOLS(sorted;1))));1;2;3;4;5;6)`;
    const rest = totals.map((total, index) => `${total}-SUMPRODUCT(CHOOSECOLS(some;${index + 2})*1)`);
    parts.push(['some', some], ['others', `HSTACK(${quoted(statisticsTexts.rest)};${rest.join(';')})`]);
    parts.push(['whole', 'VSTACK(some;others)']);
    // A condition with arrays of two sizes would be filled up with errors: lines without incidents are filtered out instead.
    const shown = 'FILTER(whole;CHOOSECOLS(whole;2)+CHOOSECOLS(whole;3)>0)';
    // Where the list names none of them, all are others.
    const onlyOthers = `FILTER(HSTACK(${[quoted(statisticsTexts.rest), ...totals].join(';')});${totals[0]}+${totals[1]}>0)`;
    return `=ARRAYFORMULA(IFERROR(LET(${said(parts)};${shown});IFERROR(${onlyOthers};${quoted(statisticsTexts.none)})))`;
  }

  /** Lists the devices that were reported most often, of equally many the first reported. Their names are people's: no patterns. */
  devices(): string {
    const { isIn, stacked } = this.stacked(now);
    const named = `(${stacked('device')}<>"")`;
    const counted = ['device', 'dueState', 'estimate', 'actualCost', 'code'].map(stacked).join(';');
    const state = (start: string) => `(LEFT(states;${start.length})=${quoted(start)})`;
    const parts: [string, string][] = [
      ['found', `SORT(FILTER(HSTACK(${counted});${isIn}*${named});5;TRUE)`],
      ['all', 'CHOOSECOLS(found;1)'],
      ['states', 'CHOOSECOLS(found;2)'],
      ['planned', 'CHOOSECOLS(found;3)'],
      ['paid', 'CHOOSECOLS(found;4)'],
      ['earlier', `IFERROR(FILTER(${stacked('device')};${this.stacked(before).isIn}*${named});"")`],
      // Each name once, where it comes first; cells are compared without regard to case.
      ['places', 'MAP(all;LAMBDA(one;XMATCH(one;all)))'],
      ['names', 'FILTER(all;places=SEQUENCE(COUNTA(all)))'],
    ];
    const each = (list: string, what: string) => `MAP(names;LAMBDA(name;SUMPRODUCT((${list}=name)*${what})))`;
    const columns = [
      each('all', '1'),
      each('earlier', '1'),
      each('all', `(${state(dueStateTexts.doneLate)}+${state(dueStateTexts.words.overdue)})`),
      each('all', 'planned'),
      each('all', 'paid'),
      'MAP(names;LAMBDA(name;XMATCH(name;all)))',
    ];
    parts.push(['lines', `HSTACK(names;${columns.join(';')})`]);
    parts.push(['sorted', byCount]);
    return listed(parts, MOST_DEVICES, statisticsTexts.none);
  }

  /** Lists the incidents past their limit, with the reason. */
  lateOnes(): string {
    const { isIn, stacked } = this.stacked(now);
    const state = stacked('dueState');
    const starts = (with_: string) => `(LEFT(${state};${with_.length})=${quoted(with_)})`;
    const isLate = `${isIn}*(${starts(dueStateTexts.doneLate)}+${starts(dueStateTexts.words.overdue)})`;
    const text = (key: string) => `${stacked(key)}&""`;
    const { notEnded, noReason, noneLate } = statisticsTexts;
    const moment = (key: string) => `IF(${stacked(key)}=0;"";${stacked(key)})`;
    const columns = [
      `${text('code')}&" · "&${text('device')}`,
      moment('overallDueAt'),
      `IF(${stacked('endedAt')}=0;${quoted(notEnded)};${stacked('endedAt')})`,
      text('lateSteps'),
      `IF(${text('lateReason')}="";${quoted(noReason)};${text('lateReason')})`,
      this.stackedSteps(),
    ];
    const column = (number: number) => `CHOOSECOLS(sorted;${number})`;
    // An open one is late at the step at which it is, too.
    const steps = `MAP(${column(4)};${column(6)};${column(3)};LAMBDA(done;step;ended;IF(OR(ended<>${quoted(
      notEnded,
    )};ISNUMBER(FIND(step;done)));done;IF(done="";step;done&", "&step))))`;
    const parts: [string, string][] = [
      ['sorted', `SORT(FILTER(HSTACK(${columns.join(';')});${isLate});1;TRUE)`],
      ['some', `HSTACK(${column(1)};${column(2)};${column(3)};${steps};${column(5)})`],
    ];
    return `=ARRAYFORMULA(IFERROR(LET(${said(parts)};TAKE(some;MIN(${MOST_LATE};COUNTA(${column(1)}))));${quoted(noneLate)}))`;
  }

  /** How many are late, for the heading of their list. */
  lateCount(): string {
    return `=${quoted(`${statisticsTexts.late[0]} (`)}&(${this.count(now, 'dueState', late)}+${this.count(now, 'dueState', overdue)})&")"`;
  }

  /** The rows of both sheets one below the other. */
  private stacked(days: Days) {
    const stacked = (key: string) => `VSTACK(${this.sources.map((of) => of(key)).join(';')})`;
    const reported = stacked('reportedAt');
    const isIn = `(${reported}>=${days.from})*(${reported}<${days.to}+1)`;
    return { stacked, isIn };
  }

  /** The index has no steps: what is in it has ended. */
  private stackedSteps(): string {
    const [register, index] = this.sources;
    return `VSTACK(${register('step')};${index('lateSteps')})&""`;
  }

  /** The sum of a formula over the register and the same over the index of archived incidents. */
  private total(formula: (of: Ranges) => string): string {
    return this.sources.map(formula).join('+');
  }

  /** Conditions of COUNTIFS and SUMIFS: reported in the period, and columns that are so. */
  private conditions(of: Ranges, days: Days, more: (string | { formula: string })[]): string {
    const reported = of('reportedAt');
    const pairs = Array.from({ length: more.length / 2 }, (_, index) => {
      const [key, is] = [more[2 * index] as string, more[2 * index + 1]!];
      return `;${of(key)};${typeof is === 'string' ? quoted(is) : is.formula}`;
    });
    return `${reported};">="&${days.from};${reported};"<"&${days.to}+1${pairs.join('')}`;
  }

  private count(days: Days, ...more: (string | { formula: string })[]): string {
    return this.total((of) => `COUNTIFS(${this.conditions(of, days, more)})`);
  }

  private sum(days: Days, key: string, ...more: (string | { formula: string })[]): string {
    return this.total((of) => `SUMIFS(${of(key)};${this.conditions(of, days, more)})`);
  }
}

const said = (parts: [name: string, formula: string][]): string => parts.map(([name, formula]) => `${name};${formula}`).join(';');

/** The most frequent first, then by the seventh column; a sum of both, because one key is what the engine sorts by. */
const byCount = 'SORT(HSTACK(lines;CHOOSECOLS(lines;7)-CHOOSECOLS(lines;2)*1000000);8;TRUE)';

/** The first six columns of the first lines of `sorted`. */
const listed = (parts: [name: string, formula: string][], most: number, none: string): string =>
  `=ARRAYFORMULA(IFERROR(LET(${said(parts)};CHOOSECOLS(TAKE(sorted;MIN(${most};COUNTA(CHOOSECOLS(sorted;1))));1;2;3;4;5;6));${quoted(none)}))`;
