// A line of text that offers values while typing: a combobox with a list, by pointer, by finger or by keyboard alone.
import { searchKey } from '../../procedure/vietnamese-text';
import { el, newId, unseen } from '../parts/dom';
import { words } from '../parts/words';

/** A value that is offered. */
export interface Option {
  value: string;
  detail: string;
}

/** More than a person reads; another letter narrows them. */
const MOST_SHOWN = 20;
const MOST_HEIGHT = 280;
/** The buttons at the bottom of a dialog cover what is below them. */
const FOOTER = 72;

/**
 * Makes a combobox of an input that stands in the page, by the pattern of WAI-ARIA: the focus stays in the input.
 * @param chosen is called after the value stands in the input
 */
export function makeCombobox<T extends Option>(input: HTMLInputElement, options: readonly T[], chosen: (option: T) => void): void {
  const all = options.map((option) => ({ option, key: ` ${plainWords(option.value)} ${plainWords(option.detail)}` }));
  const list = el('ul', {
    class: 'options',
    role: 'listbox',
    id: newId('options'),
    'aria-label': words.suggest.list,
    hidden: true,
  });
  const count = el('span', { class: 'unseen', role: 'status' });
  let shown: { option: T; item: HTMLElement }[] = [];
  let active = -1;
  let isChoosing = false;

  const isOpen = () => !list.hidden;
  const close = () => {
    list.hidden = true;
    active = -1;
    count.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const activate = (index: number) => {
    active = index;
    for (const [at, { item }] of shown.entries()) item.setAttribute('aria-selected', String(at === index));
    const item = shown[index]?.item;
    if (!item) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', item.id);
    item.scrollIntoView({ block: 'nearest' });
  };
  const choose = (option: T) => {
    close();
    isChoosing = true;
    input.value = option.value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    isChoosing = false;
    chosen(option);
  };
  const open = (found: T[]) => {
    shown = found.map((option) => ({ option, item: itemOf(option) }));
    for (const { option, item } of shown) item.addEventListener('click', () => choose(option));
    list.replaceChildren(...shown.map(({ item }) => item));
    list.hidden = false;
    activate(-1);
    input.setAttribute('aria-expanded', 'true');
    count.textContent = words.suggest.count(found.length);
    place(list, input);
  };
  const matching = (): T[] => {
    const typed = plainWords(input.value);
    const wanted = typed.split(' ').filter(Boolean);
    const found = all.filter(({ key }) => wanted.every((word) => key.includes(/^\d{3,}$/.test(word) ? word : ` ${word}`)));
    const begins = ({ key }: (typeof all)[number]) => key.startsWith(` ${typed}`);
    return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, MOST_SHOWN).map(({ option }) => option);
  };
  const offer = () => {
    const found = matching();
    if (found.length) open(found);
    else close();
  };
  const move = (step: number) => {
    if (!isOpen()) offer();
    if (!isOpen()) return;
    const next = active < 0 && step < 0 ? shown.length - 1 : active + step;
    activate(next >= shown.length ? 0 : next < 0 ? shown.length - 1 : next);
  };

  setUp(input, list);
  input.after(list, count);
  input.addEventListener('input', () => {
    // A value that was put in by another choice opens nothing.
    if (isChoosing || document.activeElement !== input) return;
    if (input.value.trim() === '') close();
    else offer();
  });
  // First of all listeners: Enter would send the dialog or go to the next cell, Esc would close the dialog.
  input.addEventListener(
    'keydown',
    (event) => {
      const { key, isComposing, ctrlKey, metaKey } = event;
      if (isComposing || ctrlKey || metaKey) return;
      const taken = () => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        taken();
        move(key === 'ArrowDown' ? 1 : -1);
      } else if (key === 'Escape' && isOpen()) {
        taken();
        close();
      } else if (key === 'Enter' && isOpen()) {
        const option = shown[active]?.option;
        if (!option) return close();
        taken();
        choose(option);
      }
    },
    { capture: true },
  );
  input.addEventListener('click', () => {
    if (!isOpen() && input.value.trim() === '') offer();
  });
  input.addEventListener('blur', close);
  // The focus stays in the input while the list is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  const follow = () => isOpen() && (input.isConnected ? place(list, input) : close());
  window.addEventListener('resize', follow);
  document.addEventListener('scroll', (event) => event.target !== list && follow(), { capture: true, passive: true });
}

function setUp(input: HTMLInputElement, list: HTMLElement): void {
  input.removeAttribute('list');
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
}

function itemOf({ value, detail }: Option): HTMLElement {
  return el(
    'li',
    { role: 'option', id: newId('option'), 'aria-selected': 'false' },
    el('span', {}, value),
    // A pause for a screen reader.
    detail !== '' && unseen(', '),
    detail !== '' && el('span', { class: 'hint' }, detail),
  );
}

/** Puts the list under its input, or above it where there is more room; the frame of the page is the whole window. */
function place(list: HTMLElement, input: HTMLElement): void {
  const { left, top, bottom, width } = input.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - bottom - FOOTER;
  const above = top - 8;
  const isBelow = below >= Math.min(MOST_HEIGHT, list.scrollHeight) || below >= above;
  const wide = Math.min(Math.max(width, 320), clientWidth - 16);
  Object.assign(list.style, {
    width: `${wide}px`,
    left: `${Math.max(8, Math.min(left, clientWidth - wide - 8))}px`,
    maxHeight: `${Math.max(88, Math.min(MOST_HEIGHT, isBelow ? below : above))}px`,
    top: isBelow ? `${bottom + 2}px` : 'auto',
    bottom: isBelow ? 'auto' : `${clientHeight - top + 2}px`,
  });
}

/** Words without accents, parted by single spaces. */
const plainWords = (text: string): string =>
  searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
