// Ctrl+F: finds a text in the sheet that is shown; Enter goes on, Shift+Enter back, Esc closes.
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useDesk } from '../../store';
import { words } from '../../words';
import { extrasOf } from '../extras';
import { findWith, gridModel, onMoved, selected, show, showCell } from '../grid-handle';
import { endSearch, search } from './find';

export function FindBar() {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  /** The place of the active cell among those found, from 1; 0 when it is none. */
  const [state, setState] = useState({ count: 0, at: 0 });
  const field = useRef<HTMLInputElement>(null);
  const revision = useDesk(({ status }) => status?.revision);

  useEffect(
    () =>
      findWith(() => {
        setOpen(true);
        setTimeout(() => field.current?.select());
      }),
    [],
  );

  const look = (wanted: string) => {
    const [model, now] = [gridModel(), selected()];
    if (!model || !now) return [];
    const { cells } = search(model, wanted, extrasOf(now.sheet) ?? { rows: 1000, columns: 26 });
    setState({ count: cells.length, at: cells.findIndex(([row, column]) => row === now.row && column === now.column) + 1 });
    return cells;
  };
  const latest = useRef(look);
  latest.current = look;
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer bytes may have other texts
  useEffect(() => {
    if (!isOpen) return undefined;
    const again = () => latest.current(text);
    again();
    return onMoved(again);
  }, [isOpen, text, revision]);

  if (!isOpen) return null;
  const close = () => {
    setOpen(false);
    endSearch();
    show();
  };
  /** To the next cell from the active one on, around the ends. */
  const go = (step: 1 | -1) => {
    const cells = look(text);
    const now = selected();
    if (!cells.length || !now) return;
    const after = ([row, column]: [number, number]) => row - now.row || column - now.column;
    const next =
      step === 1
        ? (cells.find((cell) => after(cell) > 0) ?? cells[0]!)
        : ([...cells].reverse().find((cell) => after(cell) < 0) ?? cells.at(-1)!);
    showCell(...next);
    setState({ count: cells.length, at: cells.indexOf(next) + 1 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') field.current?.select();
    else return;
    event.preventDefault();
  };
  const { label, count, previous, next } = words.sheet.find;
  return (
    <search className="find-bar" onKeyDown={onKeyDown}>
      <input
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: the person has opened the bar to type here
        autoFocus
        type="text"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <span role="status">{text ? count(state.at, state.count) : ''}</span>
      <button type="button" aria-label={previous} title={previous} disabled={!state.count} onClick={() => go(-1)}>
        <ChevronUp size={18} aria-hidden="true" />
      </button>
      <button type="button" aria-label={next} title={next} disabled={!state.count} onClick={() => go(1)}>
        <ChevronDown size={18} aria-hidden="true" />
      </button>
      <button type="button" aria-label={words.close} title={words.close} onClick={close}>
        <X size={18} aria-hidden="true" />
      </button>
    </search>
  );
}
