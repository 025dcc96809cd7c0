// The workspace's clock: it runs by itself, and people can move it forward.
import { type FormEvent, useEffect, useState } from 'react';
import { momentOf, nextSession, readMoment, timeText, tomorrowMorning, workspaceNow } from '../moment';
import { act, toast, useDesk } from '../store';
import { words } from '../words';
import { Popover } from './popover';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

export async function moveTo(to: number): Promise<boolean> {
  return (await act(words.clock.moving, 'advance', { to })) !== undefined;
}

export function Clock() {
  const status = useDesk((state) => state.status);
  const busy = useDesk((state) => state.busy);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 5000);
    return () => clearInterval(timer);
  }, []);
  if (!status) return <div className="clock" />;
  const now = workspaceNow();
  const { weekday, day, month, year, hour, minute } = momentOf(now);
  const isBusy = busy !== '';
  const go = (to: number) => void moveTo(to).then((isMoved) => isMoved && toast(words.clock.movedTo(fullText(to))));
  return (
    <fieldset className="clock" aria-label={words.clock.label}>
      <time className="clock-now" dateTime={new Date(now).toISOString()}>
        <strong>
          {hour}:{minute}
        </strong>
        <span className="quiet">
          {weekday}, {day}/{month}/{year}
        </span>
      </time>
      <button type="button" className="chip" disabled={isBusy} onClick={() => go(now + HOUR)}>
        {words.clock.hour}
      </button>
      <button type="button" className="chip" disabled={isBusy} onClick={() => go(now + 3 * HOUR)}>
        {words.clock.threeHours}
      </button>
      <Popover label={words.clock.heading} button={<span className="chip">{words.clock.more}</span>}>
        {(close) => (
          <Targets
            now={now}
            isBusy={isBusy}
            go={(to) => {
              close();
              go(to);
            }}
          />
        )}
      </Popover>
    </fieldset>
  );
}

function Targets({ now, isBusy, go }: { now: number; isBusy: boolean; go: (to: number) => void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const targets = [
    { label: words.clock.session, to: nextSession(now) },
    { label: words.clock.morning, to: tomorrowMorning(now) },
    { label: words.clock.week, to: now + WEEK },
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = readMoment(text);
    if (to === undefined) return setWrong(words.clock.wrong);
    if (to < now) return setWrong(words.clock.past);
    go(to);
  };
  return (
    <>
      <h2>{words.clock.heading}</h2>
      <ul className="targets">
        {targets.map(({ label, to }) => (
          <li key={label}>
            <button type="button" disabled={isBusy} onClick={() => go(to)}>
              <span>{label}</span>
              <span className="quiet">{fullText(to)}</span>
            </button>
          </li>
        ))}
      </ul>
      <form className="target-form" onSubmit={submit}>
        <label>
          {words.clock.moment}
          <input
            value={text}
            placeholder="23/11/2026 09:20"
            aria-invalid={wrong !== '' || undefined}
            onChange={(event) => {
              setText(event.target.value);
              setWrong('');
            }}
          />
        </label>
        {wrong && <p className="form-error">{wrong}</p>}
        <button type="submit" className="button primary" disabled={isBusy}>
          {words.clock.go}
        </button>
      </form>
    </>
  );
}

/** «07:00 Thứ Hai 23/11/2026» */
export function fullText(instant: number): string {
  const { weekday, day, month, year } = momentOf(instant);
  return `${timeText(instant)} ${weekday} ${day}/${month}/${year}`;
}
