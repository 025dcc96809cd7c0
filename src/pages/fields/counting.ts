// Fields for sums and numbers.
import type { Field } from '../../actions/page-models';
import { digitsOf, retyped, withDots } from '../input/money';
import { numberOf, numberText } from '../input/quantity';
import { el } from '../parts/dom';
import { words } from '../parts/words';
import { type Control, framed } from './control';

/** Returns the control of a sum in whole đồng. */
export function moneyField(field: Field & { kind: 'money' }): Control {
  const input = moneyInput(field.value);
  const written = (value: string) => withDots(digitsOf(value));
  return framed(field, input, { box: withUnit(input, field.unit ?? words.dong), value: () => digitsOf(input.value), written });
}

/** Returns the control of a number with a decimal comma. */
export function numberField(field: Field & { kind: 'number' }): Control {
  const input = numberInput(field.value);
  return framed(field, input, {
    box: withUnit(input, field.unit),
    value: () => numberOf(input.value) ?? input.value,
    written: numberText,
    fault: () => (numberOf(input.value) === undefined ? { text: words.notNumber } : undefined),
  });
}

/** Returns an input for a sum: it sets dots while typing and keeps the caret at its digit. */
export function moneyInput(value: string): HTMLInputElement {
  const input = el('input', { type: 'text', inputmode: 'numeric', class: 'figure', autocomplete: 'off', value: withDots(digitsOf(value)) });
  input.addEventListener('beforeinput', (event) => {
    // Deleting only a dot would change nothing: delete the digit beside it.
    const { selectionStart: start, selectionEnd: end } = input;
    if (start === null || start !== end) return;
    if (event.inputType === 'deleteContentBackward' && input.value.charAt(start - 1) === '.') input.setSelectionRange(start - 1, start - 1);
    if (event.inputType === 'deleteContentForward' && input.value.charAt(start) === '.') input.setSelectionRange(start + 1, start + 1);
  });
  input.addEventListener('input', () => {
    const { text, caret } = retyped(input.value, input.selectionStart ?? input.value.length);
    input.value = text;
    input.setSelectionRange(caret, caret);
  });
  return input;
}

/** Returns an input for a number with a decimal comma. */
export function numberInput(value: string): HTMLInputElement {
  return el('input', { type: 'text', inputmode: 'decimal', class: 'figure', autocomplete: 'off', value: numberText(value) });
}

function withUnit(input: HTMLElement, unit: string | undefined): HTMLElement {
  if (unit) input.style.paddingRight = `${unit.length + 3}ch`;
  return el('div', { class: 'with-unit' }, input, unit ? el('span', { class: 'unit' }, unit) : undefined);
}
