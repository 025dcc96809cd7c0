// Counts the points by kind and what failed, with an example for each reason that can be run alone.
import type { Outcome } from './worker';

interface Kind {
  points: number;
  failed: number;
  seconds: number;
  reasons: Map<string, Reason>;
}

interface Reason {
  count: number;
  example: string;
  sentence: string;
}

export class Tally {
  failures = 0;
  private points = 0;
  private readonly kinds = new Map<string, Kind>();
  private readonly startedAt = performance.now();
  private toldAt = 0;

  /** @param groups how many groups of points there are */
  constructor(private readonly groups: number) {}

  add({ kind, name, failures, seconds }: Outcome): void {
    const known = this.kinds.get(kind) ?? { points: 0, failed: 0, seconds: 0, reasons: new Map<string, Reason>() };
    this.kinds.set(kind, known);
    known.points++;
    known.seconds += seconds;
    this.points++;
    if (!failures.length) return;
    known.failed++;
    this.failures++;
    for (const sentence of failures) {
      const alike = reasonOf(sentence);
      const reason = known.reasons.get(alike) ?? { count: 0, example: name, sentence };
      if (!reason.count++) console.log(exampleOf(kind, reason));
      known.reasons.set(alike, reason);
    }
  }

  /** Says every half minute how far the search is. */
  progress(waiting: number): void {
    const seconds = (performance.now() - this.startedAt) / 1000;
    if (seconds - this.toldAt < 30) return;
    this.toldAt = seconds;
    console.log(`${time(seconds)}: ${this.points} points, ${this.failures} failures; ${waiting} of ${this.groups} groups wait`);
  }

  text(): string {
    const kinds = [...this.kinds].map(([name, kind]) => ({ name, ...kind }));
    const all = { name: 'all', points: this.points, failed: this.failures, seconds: kinds.reduce((sum, { seconds }) => sum + seconds, 0) };
    const lines = [...kinds, all].map(({ name, points, failed, seconds }) => [
      name,
      points.toLocaleString('en-US'),
      String(failed),
      (seconds / 60).toFixed(1),
    ]);
    const rows = [['kind', 'points', 'failures', 'minutes of work'], ...lines];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
    const table = rows.map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  '),
    );
    const failing = [...this.kinds].flatMap(([kind, { reasons }]) =>
      [...reasons.values()].sort((one, other) => other.count - one.count).map((reason) => `${reason.count} × ${exampleOf(kind, reason)}`),
    );
    return [
      '',
      ...table,
      '',
      'Of the calls of one method in a run the first is struck; of remote ones the first three and the last; of Sheets, Docs and Drive all.',
      'A run dies once between two changes, because it leaves the same wherever it dies there.',
      'Two acts that write meet at one remote call, by turns; some meet every other at two. What follows an answer meets others in the first act that runs it.',
      'Of the hands on columns two are done to every column, the others to each third, by turns.',
      `${time((performance.now() - this.startedAt) / 1000)} in two processes.`,
      ...(failing.length ? ['', ...failing] : []),
    ].join('\n');
  }
}

const exampleOf = (kind: string, { sentence, example }: Reason): string =>
  `${kind}: ${sentence.slice(0, 300)}\n    npm run faults -- '${example.replace(/'/g, `'\\''`)}'`;

/** What alike failures have in common: the sentence up to its values. */
const reasonOf = (sentence: string): string =>
  sentence
    .replace(/“[^”]*”/g, '“”')
    .replace(/\d+/g, '0')
    .slice(0, 60);

const time = (seconds: number): string => `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
