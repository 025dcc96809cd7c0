// Checks the chain of the journal, a portion at a time: which rows are not as they were written, and what of that nobody was told of yet.
import type { JournalCheck } from '../../../actions/ports';
import type { Instant } from '../../../procedure/incident';
import { isoDayOf } from '../../../procedure/time/dates';
import { readProperty, writeProperty } from '../../platform/properties';
import { readText } from '../cells';
import { digest, isOwnHash, textIn } from '../journal-rows';
import type { RegisterReading } from '../reading/reading';

/** Rows of the journal that one read takes: about a second of reading, a second of hashing. */
const PORTION = 10_000;
/** Rows at the end that are checked each hour: those of some weeks. */
const TAIL = 500;
/** A person at the menu does not wait longer; the sweeps go on with the check. */
const PATIENCE_MILLISECONDS = 40_000;
/** So many damages are known one by one; a property holds 9 KB. With more of them, a further one is not told apart. */
const MOST_KNOWN = 300;
const MANY = 'many';

/** How far the check has come. */
interface Checked {
  /** The last row of the last check that found nothing, and its hash. */
  row: number;
  hash: string;
  /** The day of the last whole check. */
  day: string;
  /** Marks of the damages that the office was told of. */
  told: string[];
  /** The check of today goes on after this row; what it has found, and whether it has met the hash above. */
  next?: { day: string; row: number; hash: string; found: string[]; isMet: boolean };
}

/** A damage by its row and its mark: the same damage has the same mark wherever its row stands. */
interface Damage {
  row: number;
  mark: string;
}

const kept = (): Checked => {
  const { told, ...known } = JSON.parse(readProperty('journal.checked') || '{}') as Partial<Checked>;
  // A version before kept one row number there.
  return { row: 1, hash: '', day: '', ...known, told: Array.isArray(told) ? told : [] };
};

const limited = (marks: string[]): string[] => (marks.length > MOST_KNOWN ? [...marks.slice(0, MOST_KNOWN), MANY] : marks);

/** Returns the damages that the office was not told of. */
const newsIn = (damages: Damage[], { told }: Checked): Damage[] =>
  told.includes(MANY) ? [] : damages.filter(({ mark }) => !told.includes(mark));

const withTold = (checked: Checked, news: Damage[]): Checked => ({
  ...checked,
  told: limited([...checked.told, ...news.map(({ mark }) => mark)]),
});

export class JournalChecker {
  private untold: Checked | undefined;

  constructor(private readonly now: () => Instant) {}

  get isDue(): boolean {
    return kept().day !== isoDayOf(this.now());
  }

  /**
   * Checks the next rows. What it found anew is remembered only after `told`: a run that cannot tell leaves it to the next one.
   * @param isWhole true: all rows, or as many as a person waits for; otherwise a portion
   */
  check(reading: RegisterReading, isWhole: boolean): JournalCheck {
    const before = kept();
    const today = isoDayOf(this.now());
    const opened = reading.end.opened?.hash ?? '';
    const start = { row: 1, hash: opened, found: [], isMet: before.hash === '' || before.hash === opened };
    const goingOn = !isWhole && before.next?.day === today ? before.next : start;
    const damages: Damage[] = [];
    let { row: from, hash, isMet } = goingOn;
    const last = reading.end.row;
    const columns = reading.columns('journal');
    const startedAt = this.now();
    do {
      const to = Math.min(last, from + PORTION);
      // What hands have typed below the last row is read with it.
      const [rows] = reading.workbook.read([{ sheet: 'journal', firstRow: from + 1, ...(to === last ? {} : { lastRow: to }) }]);
      for (let row = from + 1; row <= Math.max(to, from + rows!.length); row++) {
        const cells = rows![row - from - 1] ?? [];
        if (row > to && cells.every((cell) => cell === '')) continue;
        const isGood = textIn(cells, columns, 'previousHash') === hash && isOwnHash(cells, columns);
        hash = textIn(cells, columns, 'hash');
        if (hash === before.hash) isMet = true;
        if (!isGood) damages.push({ row, mark: damageMark(cells) });
      }
      from = to;
    } while (isWhole && from < last && this.now() - startedAt < PATIENCE_MILLISECONDS);
    const isDone = from >= last;
    const isClean = !goingOn.found.length && !damages.length;
    // Rows may be gone from the end, or all of them written anew; the end's cell and the last check still know them.
    if (isDone && isClean && (!isMet || hash !== reading.end.hash))
      damages.push({ row: last + 1, mark: markOf(`${before.hash} ${reading.end.hash}`) });
    const found = limited([...new Set([...goingOn.found, ...damages.map(({ mark }) => mark)])]);
    const news = newsIn(damages, before);
    const checked: Checked = {
      // The last good check stays, so that a damage is found again until it is put right.
      ...(isDone && !found.length ? { row: last, hash } : { row: before.row, hash: before.hash }),
      day: isDone ? today : before.day,
      // What was put right may be damaged again.
      told: isDone ? before.told.filter((mark) => found.includes(mark)) : before.told,
      ...(isDone ? {} : { next: { day: today, row: from, hash, found, isMet } }),
    };
    if (news.length) this.untold = withTold(checked, news);
    else keep(checked);
    const rowsOf = (all: Damage[]) => all.map(({ row }) => row);
    return { spoilt: rowsOf(damages), news: rowsOf(news), ...(isDone ? {} : { pausedAt: from }) };
  }

  /**
   * Checks the last rows: what is altered in an hour is rarely old, and the whole check comes once a day. What it found anew is remembered
   * only after `told`.
   */
  checkTail(reading: RegisterReading): JournalCheck {
    const before = kept();
    const last = reading.end.row;
    const columns = reading.columns('journal');
    const first = Math.max(2, last - TAIL + 1);
    const [rows] = reading.workbook.read([{ sheet: 'journal', firstRow: first, lastRow: last }]);
    const damages = rows!.flatMap((cells, index): Damage[] => {
      const atFirst = first === 2 ? (reading.end.opened?.hash ?? '') : textIn(cells, columns, 'previousHash');
      const previous = index ? textIn(rows![index - 1], columns, 'hash') : atFirst;
      const isGood = textIn(cells, columns, 'previousHash') === previous && isOwnHash(cells, columns);
      return isGood ? [] : [{ row: first + index, mark: damageMark(cells) }];
    });
    const news = newsIn(damages, before);
    this.untold = withTold(before, news);
    return { spoilt: damages.map(({ row }) => row), news: news.map(({ row }) => row) };
  }

  /** Remembers that the office was told what the last check found. */
  told(): void {
    if (this.untold) keep(this.untold);
    this.untold = undefined;
  }
}

/** Remembers that the journal was found whole up to a row: it is closed, and the next check begins with the new one. */
export const checkedUntil = (row: number, hash: string, day: string): void => keep({ row, hash, day, told: kept().told });

/** Begins the check anew after the journal was restored; what the office was told stays told. */
export const checkAnew = (): void => keep({ row: 1, hash: '', day: '', told: kept().told });

const keep = (checked: Checked): void => writeProperty('journal.checked', JSON.stringify(checked));

const damageMark = (cells: unknown[]): string => markOf(cells.map(readText).join('\n'));

const markOf = (text: string): string => digest(text).slice(0, 10);
