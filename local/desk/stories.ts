// «Chạy trọn các sự cố mẫu»: the story player of the samples, with its progress told to the page.
import incidents from '../samples/incidents.json';
import { playAll, type Sample as Story } from '../samples/play';
import type { Desk } from './carry-out';
import { people } from './people';
import type { Notice, Progress } from './protocol';
import { samples } from './samples';
import type { Account } from './standing';
import { words } from './words';

const mailboxOf = (role: string) => people.find((person) => person.role === role)!.email;

/** The people of the desk in the roles of the samples. */
export const cast = {
  it: mailboxOf('it'),
  chairman: mailboxOf('chairman'),
  reporter: (department: string) => people.find((person) => person.role === 'staff' && person.department === department)?.email ?? '',
};

export function playStories({ workspace }: Desk, account: Account, tell: (notice: Notice) => void): { played: number } {
  const steps: Progress['steps'] = samples.map(({ reportedAt, device }) => ({
    label: `${reportedAt.slice(8, 10)}/${reportedAt.slice(5, 7)} · ${device}`,
    state: 'waiting',
    message: '',
  }));
  const say = (state: Progress['state'], fraction: number) =>
    tell({ kind: 'progress', progress: { title: words.playing, steps, state, fraction } });
  let running: Progress['steps'][number] | undefined;
  try {
    account.measured(words.playing, () =>
      playAll(workspace, incidents as Story[], cast, (done, all, what) => {
        running = steps.find(({ label }) => label.endsWith(` · ${what}`));
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
