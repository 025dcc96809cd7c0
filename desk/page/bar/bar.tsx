// The bar on top: the person, the clock, the cost of the last action, the tour, the samples, a fresh start, the language.
import { change, changeLanguage, showTour, useDesk } from '../store';
import { takeTour } from '../tour/tour';
import { words } from '../words';
import { Clock } from './clock';
import { Cost } from './cost';
import { Who } from './who';

export function Bar() {
  const panel = useDesk((state) => state.panel);
  const isTouring = useDesk((state) => state.isTouring);
  const spoken = useDesk((state) => state.language);
  return (
    <header className="bar">
      <Who />
      <Clock />
      <Cost />
      <div className="bar-end">
        <button
          type="button"
          className="button plain"
          aria-label={words.tour.button}
          aria-pressed={isTouring}
          onClick={() => (isTouring ? showTour(false) : void takeTour())}
        >
          <span className="long">{words.tour.button}</span>
          <span className="short">{words.tour.short}</span>
        </button>
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
        <button
          type="button"
          className="button quiet language"
          aria-label={words.language.label}
          lang={spoken === 'vi' ? 'en' : 'vi'}
          onClick={() => changeLanguage(spoken === 'vi' ? 'en' : 'vi')}
        >
          <span className="long">{words.language.button}</span>
          <span className="short">{words.language.short}</span>
        </button>
      </div>
    </header>
  );
}
