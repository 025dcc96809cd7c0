// «Tìm sự cố»: any words in any order, without accents, over this year and the archived ones; a hit opens its card.
import type { SearchModel } from '../../actions/page-models';
import { searchKey } from '../../procedure/vietnamese-text';
import { closer } from '../parts/closer';
import { button, el } from '../parts/dom';
import { boot, sorry } from '../parts/model';
import { anchor, noticeView } from '../parts/notice';
import { callServer } from '../parts/server';
import { words } from '../parts/words';

const t = words.search;

/** More hits than a person reads; more words narrow them. */
const MOST_SHOWN = 50;

boot((page, model) => {
  const leave = closer();
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave?.();
  });
  if (model.kind !== 'search') {
    page.append(model.kind === 'notice' ? noticeView(model, leave) : sorry(words.wrongModel));
    return;
  }
  const view = searchView(model);
  page.append(view.element);
  view.field.focus();
});

type Row = SearchModel['rows'][number];

function searchView(model: SearchModel): { element: HTMLElement; field: HTMLInputElement } {
  const rows = model.rows.map((row) => ({ row, key: ` ${wordsOf([row.device, row.code, row.who, row.state, row.text].join(' '))} ` }));
  const field = el('input', { type: 'search', autocomplete: 'off', 'aria-describedby': 'search-hint' });
  const count = el('p', { class: 'count', role: 'status' });
  const list = el('ol', { class: 'hits' });
  const problem = el('p', { class: 'result', role: 'alert' });

  const draw = () => {
    const phrase = wordsOf(field.value);
    const wanted = phrase.split(' ').filter(Boolean);
    const found = wanted.length
      ? rows.filter(({ key }) => wanted.every((word) => hasWord(key, word)))
      : rows.filter(({ row }) => row.isOpen);
    const hits = found.map((one) => ({ ...one, rank: rankOf(one, phrase) })).sort((one, other) => one.rank - other.rank);
    count.textContent = wanted.length ? t.found(hits.length, MOST_SHOWN) : t.open(hits.length);
    list.replaceChildren(...hits.slice(0, MOST_SHOWN).map(({ row }) => hit(row, open)));
  };
  const open = async (row: Row, pressed: HTMLButtonElement) => {
    problem.textContent = '';
    pressed.disabled = true;
    await callServer('openCard', row.code).then(closer(), () => {
      problem.textContent = words.openFailed;
    });
    pressed.disabled = false;
  };
  field.addEventListener('input', draw);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowDown' || key === 'Enter') list.querySelector<HTMLElement>('button, a')?.focus();
  });
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = [...list.querySelectorAll<HTMLElement>('button, a')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (!step || at < 0) return;
    event.preventDefault();
    (all[at + step] ?? (step < 0 ? field : undefined))?.focus();
  });
  draw();
  const label = el('label', {}, el('span', {}, t.label), field);
  const element = el(
    'section',
    { class: 'search' },
    el('header', {}, el('h1', {}, model.title), label, el('p', { class: 'hint', id: 'search-hint' }, t.hint), problem, count),
    list,
  );
  return { element, field };
}

/** Words without accents, parted by single spaces: «SC-2026-0001» is three. */
const wordsOf = (text: string): string =>
  searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The incident whose code was typed comes before those that name it; the words as they were typed come before the same words apart. */
const rankOf = ({ row, key }: { row: Row; key: string }, phrase: string): number =>
  wordsOf(row.code) === phrase ? 0 : key.includes(` ${phrase}`) ? 1 : 2;

/** A word is found by its beginning; of figures, as of a telephone number, any part will do. */
const hasWord = (key: string, word: string): boolean => key.includes(/^\d{3,}$/.test(word) ? word : ` ${word}`);

function hit(row: Row, open: (row: Row, pressed: HTMLButtonElement) => void): HTMLElement {
  const inside = [
    el('span', { class: 'line' }, el('strong', {}, row.device), el('span', { class: 'code' }, row.code)),
    el('span', { class: 'line' }, el('span', {}, row.state), el('span', { class: 'hint' }, row.who)),
    row.description !== '' && el('span', { class: 'hint description' }, row.description),
  ];
  if (row.url !== '') return el('li', {}, anchorOf(row, inside));
  const pressed = button(false, 'hit', () => open(row, pressed));
  pressed.append(...inside.filter((child): child is HTMLElement => child !== false));
  return el('li', {}, pressed);
}

/** An archived incident is looked up in the index. */
function anchorOf(row: Row, inside: (HTMLElement | false)[]): HTMLElement {
  const link = anchor({ text: '', url: row.url });
  link.className = 'hit';
  link.prepend(...inside.filter((child): child is HTMLElement => child !== false));
  return link;
}
