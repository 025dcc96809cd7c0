// The played week as the first scene of the desk: played once for a script, then copied whenever the desk starts afresh.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOffice } from '../office/open-office';
import { people } from '../office/people';
import { prepare } from '../office/set-up';
import type { Progress } from '../protocol';
import { playWeek, WEEK_FROM, WEEK_TO } from '../samples/week';
import { words } from '../words';
import type { OpenOptions } from './messages';
import { KeptDesk } from './read-mails';

/** Mails of the last days are new to everybody; who would have left all of a week unread? */
const READ_UNTIL = Date.parse('2026-11-23T07:00+07:00');

/** Puts the week into the folder of the desk, unless that has a state already. */
export function openOnWeek(options: OpenOptions & { week: string }, tell: (progress: Progress) => void): void {
  if (existsSync(join(options.dir, 'workspace'))) return;
  const kept = join(options.week, keyOf(options.script));
  if (!existsSync(kept)) play(options, kept, tell);
  cpSync(kept, options.dir, { recursive: true });
}

function play({ script, week }: OpenOptions & { week: string }, kept: string, tell: (progress: Progress) => void): void {
  const made = `${kept}.${process.pid}`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  // The clock stands still meanwhile, so that the week is the same on every machine.
  const workspace = openOffice({ script, at: WEEK_FROM, dir: join(made, 'workspace') });
  const board = progressBoard(tell);
  prepare(workspace, ({ steps }) => board.setUp(steps));
  playWeek(workspace, board.act);
  workspace.save();
  const mails = workspace.mails().filter(({ at }) => at < READ_UNTIL);
  new KeptDesk(made).markAllRead(
    people.map(({ email }) => email),
    mails.map(({ id }) => id),
  );
  // Weeks of other scripts are of no use any more.
  for (const other of readdirSync(week)) if (join(week, other) !== made) rmSync(join(week, other), { recursive: true, force: true });
  renameSync(made, kept);
  board.done();
}

/** The steps of the progress: the set-up, the months before, and each day of the week. */
function progressBoard(tell: (progress: Progress) => void) {
  const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23'];
  const labels = [words.setUpOffice, words.weekBefore, ...days.map(dayLabel)];
  const steps: Progress['steps'] = labels.map((label) => ({ label, state: 'waiting', message: '' }));
  const say = (running: number, fraction: number, state: Progress['state'] = 'running') => {
    steps.forEach((step, index) => {
      step.state = index < running ? 'done' : index === running ? 'running' : 'waiting';
    });
    tell({ title: words.playingWeek, steps, state, fraction, closes: true });
  };
  /** The set-up takes about a third of the time. */
  const SET_UP = 0.3;
  return {
    setUp: (parts: Progress['steps']) => say(0, (SET_UP * parts.filter(({ state }) => state === 'done').length) / parts.length),
    act: (done: number, all: number, at: number) => {
      const day = days.findIndex((one) => at < Date.parse(`${one}T00:00+07:00`) + 86_400_000);
      say(at < Date.parse(`${days[0]}T00:00+07:00`) ? 1 : day + 2, SET_UP + ((1 - SET_UP) * done) / all);
    },
    done: () => say(steps.length, 1, 'done'),
  };
}

function dayLabel(day: string): string {
  const [, month, date] = day.split('-');
  return words.weekDay(words.weekDays[new Date(day).getUTCDay()] ?? '', `${date}/${month}`);
}

/** What the week depends on: the script, the emulator, and the worker with its samples. */
function keyOf(script: string): string {
  const hash = createHash('sha256').update(WEEK_TO);
  const emulator = dirname(fileURLToPath(import.meta.resolve('apps-script-emulator')));
  for (const folder of [script, emulator])
    for (const name of readdirSync(folder).sort()) {
      const file = join(folder, name);
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
    }
  return hash
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')
    .slice(0, 16);
}
