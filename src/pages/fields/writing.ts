// Fields to write in: a line of text, a text of several lines.
import type { Field } from '../../actions/page-models';
import { el, newId } from '../parts/dom';
import { words } from '../parts/words';
import { type Control, framed } from './control';
import { phraseList } from './phrases';

/** The counter is shown from this share of the longest text on. */
const counterFrom = 0.8;

/** Returns the control of a line of text. */
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
  return { ...framed(field, input, { box, value: () => input.value.trim() }), input };
}

/** Returns the control of a text of several lines; near the longest text it shows how many characters are left. */
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
      box: el('div', {}, input, counter, field.phrases && phraseList(field.phrases, input)),
      value: () => input.value.trim(),
      // The text is not cut while typing, because a pasted text would lose its end unnoticed.
      fault: () => (input.value.trim().length > most ? { text: words.tooLong(most, input.value.trim().length - most) } : undefined),
    }),
  };
}

/** Returns a list of values used before, which are offered while typing. */
export function suggestionList(suggestions: string[]): HTMLDataListElement {
  return el('datalist', { id: newId('suggestions') }, ...suggestions.map((value) => el('option', { value })));
}
