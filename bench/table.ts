// The table of the bench: an act, its calls, and what they would cost on the platform.
import type { Measured } from './actions';
import { type Estimate, estimate } from './cost-model';

export interface Line {
  what: string;
  /** Rows of the register; undefined for another project. */
  rows: number | undefined;
  target?: Measured['target'];
  runs: number;
  mails: number;
  cells: number;
  milliseconds: number;
  estimated: Estimate;
}

/** Adds up the runs of an act. A sent mail and its note are shown apart, because their number depends on the office. */
export function lineOf({ what, target, meters, milliseconds }: Measured, rows: number | undefined): Line {
  const estimates = meters.map(estimate);
  const sum = (of: (index: number) => number) => meters.reduce((total, _, index) => total + of(index), 0);
  const byClass: Record<string, number> = {};
  for (const one of estimates) for (const [name, count] of Object.entries(one.byClass)) byClass[name] = (byClass[name] ?? 0) + count;
  const cost = ([0, 1, 2] as const).map((place) => sum((index) => estimates[index]!.cost[place]));
  return {
    what,
    rows,
    target,
    runs: meters.length,
    mails: sum((index) => meters[index]!.mails),
    cells: sum((index) => meters[index]!.cells),
    milliseconds,
    estimated: {
      calls: sum((index) => estimates[index]!.calls),
      remote: sum((index) => estimates[index]!.remote),
      cost: cost as unknown as Estimate['cost'],
      byClass,
    },
  };
}

const number = (value: number) => value.toLocaleString('en-US');
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

function rowOf({ what, rows, target, runs, mails, cells, milliseconds, estimated }: Line): string[] {
  const [low, typical, high] = estimated.cost;
  return [
    what,
    rows === undefined ? '' : number(rows),
    String(runs),
    number(estimated.calls),
    String(estimated.remote),
    target?.remote ? `${target.remote}${mails ? ` + ${2 * mails}` : ''}` : '',
    String(mails),
    number(cells),
    `${seconds(low)} – ${seconds(typical)} – ${seconds(high)}`,
    target ? String(target.seconds) : '',
    milliseconds.toFixed(0),
  ];
}

const headers = [
  'Việc',
  'dòng sổ',
  'lượt chạy',
  'lượt gọi',
  'gọi xa',
  'nhiều nhất',
  'thư',
  'ô',
  'giây (ước tính)',
  'nhiều nhất',
  'ms ở máy này',
];

/** Returns a Markdown table with columns of equal width, so that it reads well as text too. */
export function table(lines: Line[]): string {
  const rows = [headers, ...lines.map(rowOf)];
  const widths = headers.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  return [line(headers), rule, ...rows.slice(1).map(line)].join('\n');
}
