// npm run bench: the calls of each act with registers of 100, 1,000 and 10,000 rows, and what they would cost on the platform.
import { writeFileSync } from 'node:fs';
import { type Measured, measureActions } from './actions';
import { type Estimate, estimate } from './cost-model';

interface Line {
  what: string;
  rows: number;
  target?: Measured['target'];
  runs: number;
  mails: number;
  cells: number;
  milliseconds: number;
  estimated: Estimate;
}

/** Adds up the runs of an act. A sent mail and its note are shown apart, because their number depends on the office. */
function lineOf({ what, target, meters, milliseconds }: Measured, rows: number): Line {
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
    number(rows),
    String(runs),
    number(estimated.calls),
    String(estimated.remote),
    target ? `${target.remote}${mails ? ` + ${2 * mails}` : ''}` : '',
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
function table(lines: Line[]): string {
  const rows = [headers, ...lines.map(rowOf)];
  const widths = headers.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  return [line(headers), rule, ...rows.slice(1).map(line)].join('\n');
}

const wanted = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const sizes = wanted.length ? wanted : [100, 1_000, 10_000];
const bySize = sizes.map((rows) => measureActions(rows).map((measured) => lineOf(measured, rows)));
const acts = [...new Set(bySize.flat().map(({ what }) => what))];
const lines = acts.flatMap((what) => bySize.flatMap((all) => all.filter((line) => line.what === what)));
const text = table(lines);
console.log(text);
if (process.argv.includes('--classes'))
  for (const { what, rows, estimated } of lines) console.log(`${what} (${rows}): ${JSON.stringify(estimated.byClass)}`);
if (!wanted.length) writeFileSync('bench/results.md', `${text}\n`);
