// Fields one writes in: a line of text, a text of several lines.
import type { Field } from '../../actions/page-models';
import { el, newId } from '../parts/dom';
import { words } from '../parts/words';
import { type Control, framed } from './control';

/** Shown when this share of the room for a text is used. */
const counterFrom = 0.8;

export function textField(field: Field & { kind: 'text' }): Control {
  const list = field.suggestions?.length ? suggestionList(field.suggestions) : undefined;
  const input = el('input', {
    type: field.inputMode === 'tel' || field.inputMode === 'email' ? field.inputMode : 'text',
    inputmode: field.inputMode,
    value: field.value,
    list: list?.id,
    autocomplete: 'off',
  });
  const box = list && el('div', {}, input, list);
  return framed(field, input, { box, value: () => input.value.trim() });
}

export function areaField(field: Field & { kind: 'area' }): Control {
  const rows = field.rows ?? 3;
  const input = el('textarea', { rows, style: `--rows: ${rows}` }, field.value);
  const counter = el('p', { class: 'hint counter', role: 'status', hidden: true });
  const most = field.maxLength ?? Number.POSITIVE_INFINITY;
  const count = () => {
    const left = most - input.value.length;
    counter.hidden = input.value.length < most * counterFrom || left < 0;
    counter.textContent = counter.hidden ? '' : words.left(left);
  };
  input.addEventListener('input', count);
  count();
  return {
    ...framed(field, input, {
      box: el('div', {}, input, counter),
      value: () => input.value.trim(),
      // Not cut while typing: a pasted text would lose its end unseen.
      fault: () => (input.value.trim().length > most ? { text: words.tooLong(most, input.value.trim().length - most) } : undefined),
    }),
  };
}

/** What was used before, offered while typing. */
export function suggestionList(suggestions: string[]): HTMLDataListElement {
  return el('datalist', { id: newId('suggestions') }, ...suggestions.map((value) => el('option', { value })));
}
