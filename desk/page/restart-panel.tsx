// The panel for a fresh start: asks for confirmation and for the first time of the clock.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { readMoment } from './moment';
import { restart } from './server';
import { change, complain, useDesk } from './store';
import { words } from './words';

export function RestartPanel() {
  const panel = useDesk((state) => state.panel);
  return panel === 'restart' ? <Ask /> : null;
}

function Ask() {
  const [text, setText] = useState('21/11/2026 09:55');
  const [wrong, setWrong] = useState('');
  const [isWorking, setIsWorking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const close = () => change({ panel: undefined });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = readMoment(text);
    if (at === undefined) return setWrong(words.clock.wrong);
    setIsWorking(true);
    restart(new Date(at).toISOString()).catch((error: unknown) => {
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
        aria-label={words.restart.heading}
        onSubmit={submit}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <h2>{words.restart.heading}</h2>
        <p className="question-text">{words.restart.body}</p>
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
        {wrong && <p className="form-error">{wrong}</p>}
        <div className="actions">
          <button ref={cancel} type="button" className="button plain" onClick={close}>
            {words.cancel}
          </button>
          <button type="submit" className="button danger" disabled={isWorking}>
            {isWorking ? words.working : words.restart.go}
          </button>
        </div>
      </form>
    </div>
  );
}
