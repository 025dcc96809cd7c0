// The list of a cell: opened by its arrow, Enter or Alt+Down; a value is chosen with the mouse or the keyboard.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useAsked } from '../../asked';
import { look } from '../../store';
import { words } from '../../words';
import type { Box, View } from '../cell-places';
import { gridEdits, gridModel, selectedText } from '../grid-handle';
import { a1Of } from '../guarded-model';
import { placeBeside } from './place-beside';

interface Parts {
  view: View;
  box: Box;
  row: number;
  column: number;
  close: () => void;
}

export function PickList({ view, box, row, column, close }: Parts) {
  const a1 = a1Of(row, column);
  const info = useAsked(`${view.sheet} ${a1}`, '', () => look('cell', { sheet: view.sheet, a1 }));
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const now = selectedText();
  const [at, setAt] = useState<number>();
  const choices = info?.choices ?? [];
  const current = at ?? Math.max(0, choices.indexOf(now));

  useEffect(() => {
    list.current?.focus({ preventScroll: true });
    const leave = (event: PointerEvent) => {
      if (!list.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  }, [close]);

  useEffect(() => {
    list.current?.querySelectorAll('[role=option]')[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const choose = (choice: string | undefined) => {
    close();
    if (choice !== undefined && choice !== now && gridModel()) gridEdits.type(view.sheet, a1, choice);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -choices.length, End: choices.length }[event.key];
    if (step) setAt(Math.min(choices.length - 1, Math.max(0, current + step)));
    else if (event.key === 'Enter' || event.key === ' ') choose(choices[current]);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key.length === 1) {
      const next = [...choices.slice(current + 1), ...choices.slice(0, current + 1)].find((choice) => startsWith(choice, event.key));
      if (next !== undefined) setAt(choices.indexOf(next));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      className="pick-list"
      role="listbox"
      tabIndex={0}
      aria-label={words.sheet.listOf(a1)}
      aria-activedescendant={choices.length ? `${id}${current}` : undefined}
      style={placeBeside(box, view, { width: Math.max(box.width, 160), height: 260 })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list, which has the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
        <div
          key={choice}
          id={`${id}${index}`}
          role="option"
          aria-selected={choice === now}
          className={index === current ? 'current' : ''}
          onPointerMove={() => setAt(index)}
          onClick={() => choose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}

/** Letters without their marks: «d» finds «Đã duyệt». */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
const startsWith = (text: string, key: string) => plain(text).startsWith(plain(key));
