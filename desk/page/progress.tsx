// The progress of long work: the first set-up, or playing all samples.
import { Check, Circle, LoaderCircle, X } from 'lucide-react';
import type { Progress as Work } from '../protocol';
import { translated } from './language/server-words';
import { change, useDesk } from './store';
import { words } from './words';

const marks = { waiting: Circle, running: LoaderCircle, done: Check, failed: X };

export function Progress() {
  const progress = useDesk((state) => state.progress);
  if (!progress) return null;
  const title = translated(progress.title);
  const done = progress.steps.filter(({ state }) => state === 'done').length;
  return (
    <div className="veil">
      <section className="progress" role="dialog" aria-modal="true" aria-label={title}>
        <h2>{title}</h2>
        <progress value={progress.fraction ?? done / progress.steps.length} max={1} aria-label={title} />
        <ul>
          {progress.steps.map((step) => (
            <Step key={step.label} {...step} />
          ))}
        </ul>
        {progress.state !== 'running' && (
          <div className="actions">
            <button
              ref={(button) => button?.focus()}
              type="button"
              className="button primary"
              onClick={() => change({ progress: undefined })}
            >
              {words.close}
            </button>
          </div>
        )}
      </section>
    </div>
  );
}

function Step({ label, state, message }: Work['steps'][number]) {
  const Mark = marks[state];
  return (
    <li className={state}>
      <Mark size={16} aria-hidden="true" />
      <span>{translated(label)}</span>
      {message && <span className="quiet">{translated(message)}</span>}
    </li>
  );
}
