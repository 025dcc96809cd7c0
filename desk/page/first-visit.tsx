// Three lines for the first visit: who you are, what to try first, how to become someone else.
import { useState } from 'react';
import { roleText } from './bar/who';
import { useDesk } from './store';
import { takeTour } from './tour/tour';
import { words } from './words';

const SEEN = 'first-visit-seen';

export function FirstVisit() {
  const person = useDesk((state) => state.person);
  const [isSeen, setIsSeen] = useState(() => localStorage.getItem(SEEN) === 'yes');
  if (isSeen) return null;
  const close = () => {
    localStorage.setItem(SEEN, 'yes');
    setIsSeen(true);
  };
  return (
    <div className="first-visit">
      <ol>
        <li>{words.first.you(person.name, roleText(person))}</li>
        <li>{words.first.tryIt}</li>
        <li>{words.first.become}</li>
      </ol>
      <div className="first-acts">
        <button type="button" className="button plain" onClick={close}>
          {words.first.close}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            close();
            void takeTour();
          }}
        >
          {words.tour.button}
        </button>
      </div>
    </div>
  );
}
