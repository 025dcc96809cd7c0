// Fields to choose in: a list, a row of choices, a single check box.
import type { Choice, Field } from '../../actions/page-models';
import { el, newId } from '../parts/dom';
import { words } from '../parts/words';
import { announceValue, type Control, framed, grouped, labelText, noteLines } from './control';

/** Returns the control of a list. */
export function selectField(field: Field & { kind: 'select' }): Control {
  const select = selectOf(field.choices, field.value);
  return framed(field, select, { value: () => select.value });
}

/** Returns a list to choose from; a stored value that is no longer offered stays choosable. */
export function selectOf(choices: Choice[], value: string): HTMLSelectElement {
  const isKnown = choices.some((choice) => choice.value === value);
  const extra: Choice[] = isKnown ? [] : [value === '' ? { value, label: words.choose } : { value, label: value }];
  const options = [...extra, ...choices].map((choice) =>
    el(
      'option',
      { value: choice.value, selected: choice.value === value },
      choice.hint ? `${choice.label} – ${choice.hint}` : choice.label,
    ),
  );
  return el('select', {}, ...options);
}

/** Returns the control of choices; short ones are in one row. */
export function radioField(field: Field & { kind: 'radio' }): Control {
  const name = newId(field.name);
  const inputs = field.choices.map(({ value }) => el('input', { type: 'radio', name, value, checked: value === field.value }));
  const labels = field.choices.map(({ label, hint }, index) =>
    el('label', { class: 'choice' }, inputs[index], el('span', {}, label, hint ? el('small', {}, hint) : undefined)),
  );
  const isShort = field.choices.every(({ label, hint }) => !hint && label.length <= 32);
  const { element, show } = grouped(field, [el('div', { class: isShort ? 'choices in-row' : 'choices' }, ...labels)]);
  const chosen = () => inputs.find(({ checked }) => checked);
  return {
    field,
    element,
    value: () => chosen()?.value ?? '',
    fault: (required) => (required && !chosen() ? { text: words.pick(field.label) } : undefined),
    show: (fault) => show(fault, inputs),
    focus: () => (chosen() ?? inputs[0])?.focus(),
    set: (value) => {
      const input = inputs.find((one) => one.value === value);
      if (!input) return;
      input.checked = true;
      announceValue(input);
    },
  };
}

/** Returns the control of a check box; its value is 'yes' or ''. */
export function checkField(field: Field & { kind: 'check' }): Control {
  const input = el('input', { type: 'checkbox', id: newId(field.name), checked: field.value === 'yes' });
  const notes = noteLines(field);
  input.setAttribute('aria-describedby', notes.ids);
  const label = el('label', { class: 'choice' }, input, el('span', {}, ...labelText(field)));
  return {
    field,
    element: el('div', { class: 'field whole check', 'data-name': field.name }, label, ...notes.elements),
    value: () => (input.checked ? 'yes' : ''),
    fault: (required) => (required && !input.checked ? { text: words.tick } : undefined),
    show: (fault) => notes.show(fault, [input]),
    focus: () => input.focus(),
    set: (value) => {
      input.checked = value === 'yes';
      announceValue(input);
    },
  };
}
