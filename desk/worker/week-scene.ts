// The played week as the first scene of the desk: played once for a script, and kept for whenever the desk starts afresh.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Workspace } from 'apps-script-emulator';
import { openOffice } from '../office/open-office';
import { people } from '../office/people';
import { prepare } from '../office/set-up';
import type { Progress } from '../protocol';
import { playWeek, WEEK_FROM, WEEK_TO } from '../samples/week';
import { words } from '../words';
import type { OpenOptions } from './messages';
import type { KeptDesk } from './read-mails';

/** Older mails are read; who would have left all of a week unread? */
const READ_UNTIL = Date.parse('2026-11-23T07:00+07:00');

/** Returns the state of a workspace in which the week was played; undefined when the desk has a state already. */
export function stateOfWeek({ dir, script, week }: OpenOptions & { week: string }, tell: (progress: Progress) => void): string | undefined {
  if (existsSync(join(dir, 'workspace'))) return undefined;
  const file = `${keyOf(script)}.json`;
  const kept = join(week, file);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  // In memory and with a clock that stands still: quickly, and the same on every machine.
  const workspace = openOffice({ script, at: WEEK_FROM });
  const board = progressBoard(tell);
  prepare(workspace, ({ steps }) => board.setUp(steps));
  playWeek(workspace, board.act);
  const state = workspace.state();
  mkdirSync(week, { recursive: true });
  const made = `${kept}.${randomUUID()}`;
  writeFileSync(made, state);
  renameSync(made, kept);
  // Weeks of other scripts are of no use any more.
  for (const other of readdirSync(week)) if (other.endsWith('.json') && other !== file) rmSync(join(week, other), { force: true });
  board.done();
  return state;
}

/** On the Monday of the scene everybody has read the mails of the week before. */
export function readWeek(workspace: Workspace, kept: KeptDesk): void {
  const old = workspace.mails().filter(({ at }) => at < READ_UNTIL);
  kept.markAllRead(
    people.map(({ email }) => email),
    old.map(({ id }) => id),
  );
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
