// «Chạy hết các sự cố mẫu»: plays the stories of the samples, and sends the progress to the page.

import type { Notice, Progress } from '../protocol';
import { words } from '../words';
import type { Desk } from '../worker/commands';
import type { StatusBoard } from '../worker/status-board';
import { cast } from './cast';
import incidents from './incidents.json';
import { playAll, type Sample as Story } from './play-incident';
import { samples } from './sample-list';

export function playStories({ workspace }: Desk, board: StatusBoard, tell: (notice: Notice) => void): { played: number } {
  const steps: Progress['steps'] = samples.map((sample) => ({ label: labelOf(sample), state: 'waiting', message: '' }));
  const say = (state: Progress['state'], fraction: number) =>
    tell({ kind: 'progress', progress: { title: words.playing, steps, state, fraction } });
  let running: Progress['steps'][number] | undefined;
  try {
    board.measured(words.playing, () =>
      playAll(workspace, incidents as Story[], cast, (done, all, next) => {
        running = steps.find(({ label }) => label === labelOf(next));
        for (const step of steps) if (step.state === 'running' && step !== running) step.state = 'done';
        if (running) running.state = 'running';
        say('running', done / all);
      }),
    );
  } catch (error) {
    if (running) Object.assign(running, { state: 'failed', message: error instanceof Error ? error.message : String(error) });
    say('failed', 1);
    throw error;
  }
  for (const step of steps) step.state = 'done';
  workspace.clearShown();
  say('done', 1);
  return { played: samples.length };
}

const labelOf = ({ reportedAt, device }: Pick<Story, 'reportedAt' | 'device'>) =>
  `${reportedAt.slice(8, 10)}/${reportedAt.slice(5, 7)} · ${device}`;
