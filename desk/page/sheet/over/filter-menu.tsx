// The values of a filtered column: which rows are shown, for everybody or in the filter view that is open.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useAsked } from '../../asked';
import { act, look } from '../../store';
import { words } from '../../words';
import type { Box, View } from '../cell-places';
import { openViewOf } from '../extras';
import { letterOf } from '../guarded-model';
import { placeBeside } from './place-beside';

export function FilterMenu({ view, box, column, close }: { view: View; box: Box; column: number; close: () => void }) {
  const viewId = openViewOf(view.sheet)?.id;
  const asked = useAsked(`${view.sheet} ${column} ${viewId}`, '', () => look('filterChoices', { sheet: view.sheet, column, viewId }));
  const panel = useRef<HTMLDivElement>(null);
  const [changed, setChanged] = useState<Record<string, boolean>>({});
  const [search, setSearch] = useState('');
  const text = words.sheet.filter;

  useEffect(() => {
    panel.current?.querySelector('input')?.focus();
    const leave = (event: PointerEvent) => {
      if (!panel.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  }, [close]);

  const choices = asked ?? [];
  const isShown = (choice: (typeof choices)[number]) => changed[choice.text] ?? choice.isShown;
  const listed = choices.filter((choice) => choice.text.toLowerCase().includes(search.toLowerCase()));
  const setAll = (shown: boolean) => setChanged({ ...changed, ...Object.fromEntries(listed.map((choice) => [choice.text, shown])) });
  const apply = () => {
    close();
    const hidden = choices.filter((choice) => !isShown(choice)).map((choice) => choice.text);
    void act(words.sheet.data, 'hideValues', { sheet: view.sheet, column, hidden, viewId });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (event.target as HTMLElement).tagName === 'INPUT') apply();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={panel}
      className="filter-menu"
      role="dialog"
      aria-label={words.sheet.filterColumn(letterOf(column), false)}
      style={placeBeside(box, view, { width: 260, height: 360 })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <h2>{text.byValue}</h2>
      <div className="filter-all">
        <button type="button" onClick={() => setAll(true)}>
          {text.all}
        </button>
        <button type="button" onClick={() => setAll(false)}>
          {text.none}
        </button>
      </div>
      <input
        type="search"
        aria-label={text.search}
        placeholder={text.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="filter-values">
        {listed.map((choice) => (
          <label key={choice.text}>
            <input
              type="checkbox"
              checked={isShown(choice)}
              onChange={(event) => setChanged({ ...changed, [choice.text]: event.target.checked })}
            />
            <span>{choice.text || text.blank}</span>
          </label>
        ))}
        {asked && !listed.length && <p>{text.nothing}</p>}
      </div>
      <div className="filter-acts">
        <button type="button" onClick={close}>
          {text.cancel}
        </button>
        <button type="button" className="main" disabled={!asked} onClick={apply}>
          {text.ok}
        </button>
      </div>
    </div>
  );
}
