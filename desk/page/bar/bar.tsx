// The bar on top: the person, the clock, the cost of the last action, the samples, a fresh start.
import { change, useDesk } from '../store';
import { words } from '../words';
import { Clock } from './clock';
import { Cost } from './cost';
import { Who } from './who';

export function Bar() {
  const panel = useDesk((state) => state.panel);
  return (
    <header className="bar">
      <Who />
      <Clock />
      <Cost />
      <div className="bar-end">
        <button
          type="button"
          className="button plain"
          aria-pressed={panel === 'samples'}
          onClick={() => change({ panel: panel === 'samples' ? undefined : 'samples' })}
        >
          {words.samples.button}
        </button>
        <button type="button" className="button quiet" onClick={() => change({ panel: 'restart' })}>
          {words.restart.button}
        </button>
      </div>
    </header>
  );
}
