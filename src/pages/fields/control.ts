// What every field has: its label, help, room for an error, and how the form asks it.
import type { Field } from '../../actions/page-models';
import { el, newId, unseen } from '../parts/dom';
import { words } from '../parts/words';

export type FieldValue = string | Record<string, string>[];

/** What is wrong, in words that say what to do; for a table also in which cells. */
export interface Fault {
  text: string;
  cells?: { row: number; column: string }[];
}

/** A field as the form knows it. */
export interface Control {
  field: Field;
  element: HTMLElement;
  value(): FieldValue;
  fault(required: boolean): Fault | undefined;
  show(fault: Fault | undefined): void;
  focus(): void;
}

/** A field with one input: label above, help and error below, tied together for a screen reader. */
export function framed(
  field: Field,
  input: HTMLElement,
  inputs: { box?: HTMLElement; value(): string; fault?(): Fault | undefined },
): Control {
  input.id = newId(field.name);
  const notes = noteLines(field);
  input.setAttribute('aria-describedby', notes.ids);
  if (field.required) input.setAttribute('aria-required', 'true');
  const label = el('label', { for: input.id }, ...labelText(field));
  const element = el('div', { class: 'field', 'data-name': field.name }, label, inputs.box ?? input, ...notes.elements);
  return {
    field,
    element,
    value: inputs.value,
    fault: (required) => {
      if (inputs.value().trim() !== '') return inputs.fault?.();
      return required ? { text: field.kind === 'select' ? words.pick(field.label) : words.fillIn(field.label) } : undefined;
    },
    show: (fault) => notes.show(fault, [input]),
    focus: () => input.focus(),
  };
}

/** A field of several inputs (choices, a table): a fieldset whose legend is the label. */
export function grouped(
  field: Field,
  inside: HTMLElement[],
): { element: HTMLElement; show: (fault?: Fault, inputs?: HTMLElement[]) => void } {
  const notes = noteLines(field);
  const legend = el('legend', {}, ...labelText(field));
  const attributes = { class: 'field whole', 'data-name': field.name, 'aria-describedby': notes.ids };
  const element = el('fieldset', attributes, legend, ...inside, ...notes.elements);
  return { element, show: (fault, inputs = []) => notes.show(fault, inputs) };
}

/** The label; what must be filled carries a mark, and the word for those who do not see it. */
export function labelText(field: { label: string; required?: boolean }): (Node | string | false)[] {
  return [
    field.label,
    field.required === true && el('span', { class: 'needed', 'aria-hidden': 'true' }, '\u00A0*'),
    field.required === true && unseen(` ${words.requiredMark}`),
  ];
}

/** Help and error under a field. */
export function noteLines(field: { name: string; hint?: string }): {
  ids: string;
  elements: HTMLElement[];
  show(fault: Fault | undefined, inputs: HTMLElement[]): void;
} {
  const hint = el('p', { class: 'hint', id: newId(`${field.name}-hint`), hidden: !field.hint }, field.hint);
  const error = el('p', { class: 'error', id: newId(`${field.name}-error`), hidden: true });
  return {
    ids: `${error.id} ${hint.id}`,
    elements: [error, hint],
    show: (fault, inputs) => {
      error.hidden = !fault;
      error.textContent = fault?.text ?? '';
      for (const input of inputs) {
        if (fault) input.setAttribute('aria-invalid', 'true');
        else input.removeAttribute('aria-invalid');
      }
    },
  };
}
