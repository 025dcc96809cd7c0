// The panels that ask before everything is wiped: for a fresh start, and before all samples are played.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { readMoment } from './moment';
import { playAllSamples } from './play';
import { restart } from './server';
import { change, complain, useDesk } from './store';
import { words } from './words';

export function RestartPanel() {
  const panel = useDesk((state) => state.panel);
  if (panel === 'restart') return <AskRestart />;
  if (panel === 'playAll')
    return <Ask heading={words.samples.playAll} body={words.samples.playAsk} go={words.samples.playGo} run={playAllSamples} />;
  return null;
}

function AskRestart() {
  const [isEmpty, setIsEmpty] = useState(false);
  const [text, setText] = useState('21/11/2026 09:55');
  const [wrong, setWrong] = useState('');
  const run = () => {
    if (!isEmpty) return restart();
    const at = readMoment(text);
    if (at === undefined) {
      setWrong(words.clock.wrong);
      return undefined;
    }
    return restart(new Date(at).toISOString());
  };
  return (
    <Ask heading={words.restart.heading} body={words.restart.body} go={words.restart.go} run={run}>
      <label className="question-choice">
        <input type="radio" name="start" checked={!isEmpty} onChange={() => setIsEmpty(false)} />
        {words.restart.week}
      </label>
      <label className="question-choice">
        <input type="radio" name="start" checked={isEmpty} onChange={() => setIsEmpty(true)} />
        {words.restart.empty}
      </label>
      {isEmpty && (
        <label>
          {words.restart.at}
          <input
            value={text}
            aria-invalid={wrong !== '' || undefined}
            onChange={(event) => {
              setText(event.target.value);
              setWrong('');
            }}
          />
        </label>
      )}
      {wrong && <p className="form-error">{wrong}</p>}
    </Ask>
  );
}

interface Props {
  heading: string;
  body: string;
  /** The button that wipes. */
  go: string;
  /** Returns undefined when something is still wrong. */
  run: () => Promise<unknown> | undefined;
  children?: ReactNode;
}

/** The focus is on the answer that wipes nothing. */
function Ask({ heading, body, go, run, children }: Props) {
  const [isWorking, setIsWorking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const close = () => change({ panel: undefined });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const work = run();
    if (!work) return;
    setIsWorking(true);
    work.catch((error: unknown) => {
      setIsWorking(false);
      complain(error);
    });
  };
  return (
    <div className="veil">
      <form
        className="question"
        role="alertdialog"
        aria-modal="true"
        aria-label={heading}
        onSubmit={submit}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <h2>{heading}</h2>
        <p className="question-text">{body}</p>
        {children}
        <div className="actions">
          <button ref={cancel} type="button" className="button plain" onClick={close}>
            {words.cancel}
          </button>
          <button type="submit" className="button danger" disabled={isWorking}>
            {isWorking ? words.working : go}
          </button>
        </div>
      </form>
    </div>
  );
}
