// The tour: a card in the desk's frame that says the next press of one incident from B1 to B7, and a ring around the control.
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { change, complain, desk, look, showTour, useDesk } from '../store';
import { words } from '../words';
import { fillDialog, fillForm } from './fill-in';
import type { Press, StepCode } from './next-press';
import { Ring } from './ring';
import { pressNow } from './situation';

const steps: StepCode[] = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'];
/** How often the tour looks at the page: what is open or selected there is no state of the desk's. */
const LOOKS_EVERY = 250;

/** Begins the tour, or goes on where it was; after its end it begins with a new incident. */
export async function takeTour(): Promise<void> {
  const tour = desk().status?.tour;
  if (!tour || tour.incident?.isClosed) await look('beginTour', {}).catch(complain);
  showTour(true);
}

export function Tour() {
  const isTouring = useDesk((state) => state.isTouring);
  const isReady = useDesk((state) => state.status?.tour !== undefined && state.progress === undefined);
  return isTouring && isReady ? <Card /> : null;
}

function Card() {
  const press = usePress();
  const [first, rest] = [press.step === 'done' ? '' : words.tour.next, press.say];
  return (
    <section className="tour" aria-label={words.tour.label} data-step={press.step} data-points-at={press.target.kind}>
      <Steps at={press.step} />
      <p className="tour-say" role="status">
        {first && <strong>{first} </strong>}
        {rest}
      </p>
      <div className="tour-acts">
        {press.target.kind === 'fill' && (
          <button type="button" className="button primary fill" onClick={press.target.what === 'form' ? fillForm : fillDialog}>
            {words.tour.fill}
          </button>
        )}
        {press.step === 'done' && (
          <button type="button" className="button plain" onClick={() => void takeTour()}>
            {words.tour.again}
          </button>
        )}
        <button type="button" className="cross" aria-label={words.tour.close} title={words.tour.close} onClick={() => showTour(false)}>
          <X size={20} />
        </button>
      </div>
      <Ring target={press.target} />
    </section>
  );
}

/** Looks again at the page every moment; draws anew only when the press is another one. */
function usePress(): Press {
  const [press, setPress] = useState(pressNow);
  useEffect(() => {
    const lookAgain = () => {
      // While an act runs, what was said of it stays.
      if (desk().busy) return;
      const next = pressNow();
      setPress((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      const { target } = next;
      const pointedAt = target.kind === 'inPage' ? JSON.stringify(target.buttons) : '';
      if (desk().pointedAt !== pointedAt) change({ pointedAt });
    };
    lookAgain();
    const timer = setInterval(lookAgain, LOOKS_EVERY);
    return () => {
      clearInterval(timer);
      change({ pointedAt: '' });
    };
  }, []);
  return press;
}

/** The seven steps as one row of marks. */
function Steps({ at }: { at: Press['step'] }) {
  const now = at === 'done' ? steps.length : steps.indexOf(at);
  return (
    <ol className="tour-steps">
      {steps.map((step, index) => {
        const state = index < now ? 'done' : index === now ? 'now' : 'later';
        return (
          <li key={step} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="tour-mark" title={`${step} ${words.tour.steps[step]}: ${words.tour.states[state]}`}>
              {step}
            </span>
            <span className="tour-name">{words.tour.steps[step]}</span>
          </li>
        );
      })}
    </ol>
  );
}
