// The parts that every field has: its label, help, error line, and the functions that the form uses.
import type { Field } from '../../actions/page-models';
import { el, newId, unseen } from '../parts/dom';
import { words } from '../parts/words';

/** The value of a field as it is sent; a table has rows by column name. */
export type FieldValue = string | Record<string, string>[];

/** An error in words that say what to do; for a table also its cells. */
export interface Fault {
  text: string;
  cells?: { row: number; column: string }[];
}

/** A field as the form uses it. */
export interface Control {
  field: Field;
  element: HTMLElement;
  value(): FieldValue;
  /**
   * Returns the error of the current value.
   * @param required true when an empty value is an error
   */
  fault(required: boolean): Fault | undefined;
  /** Shows an error, or removes it. */
  show(fault: Fault | undefined): void;
  focus(): void;
  /** Puts a value in; the form learns of it as if it was typed. */
  set(value: FieldValue): void;
  /** The input of a line of text. */
  input?: HTMLInputElement;
  /** Calls `attach` with each cell of a text column of a table, those that are there and those to come. */
  eachCell?(column: string, attach: (cell: TextCell) => void): void;
}

/** A cell of a text column, with its row. */
export interface TextCell {
  input: HTMLInputElement;
  /** The row's number now, from 1; 0 when it was removed. */
  number(): number;
  value(column: string): string;
  set(column: string, value: string): void;
}

/** Tells the form of a value that was not typed. */
export function announceValue(input: HTMLElement): void {
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * Returns the control of a field with one input: label above, help and error below, connected for a screen reader.
 * `written` gives a value as it stands in the input.
 */
export function framed(
  field: Field,
  input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  inputs: { box?: HTMLElement; value(): string; fault?(): Fault | undefined; written?(value: string): string },
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
    set: (value) => {
      input.value = inputs.written ? inputs.written(String(value)) : String(value);
      announceValue(input);
    },
  };
}

/** Returns the frame of a field with several inputs (choices, a table): a fieldset whose legend is the label. */
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

/** Returns the label; a required field has an asterisk, and a word for screen readers. */
export function labelText(field: { label: string; required?: boolean }): (Node | string | false)[] {
  return [
    field.label,
    field.required === true && el('span', { class: 'needed', 'aria-hidden': 'true' }, '\u00A0*'),
    field.required === true && unseen(` ${words.requiredMark}`),
  ];
}

/** Returns the help and error lines under a field, and a function that shows an error. */
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
