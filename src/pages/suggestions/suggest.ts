// Asks for suggestions after the dialog stands, and gives them to its fields. The dialog works without them: a call that fails says nothing.
import type { DialogModel, FieldSuggestions, PageCalls, Suggestion } from '../../actions/page-models';
import type { Control, TextCell } from '../fields/control';
import { withDots } from '../input/money';
import type { Form } from '../parts/dialog-form';
import { callServer } from '../parts/server';
import { makeCombobox } from './combobox';
import { type Filling, makeFilling, type Target } from './filling';
import { similarView } from './similar';

/** A server of another version may give anything. */
type PageAnswer = ReturnType<PageCalls['loadSuggestions']> | null | undefined;

/** Returns what is shown above the fields; undefined for a dialog that shows nothing there. */
export function suggest({ action, code, suggests }: DialogModel, form: Form): HTMLElement | undefined {
  const similar = suggests?.similar ? similarView(form) : undefined;
  const take = (answer: PageAnswer) => {
    if (answer?.kind !== 'suggestions') return similar?.show(undefined);
    similar?.show(answer.similar);
    const wasTouched = form.isTouched();
    for (const one of answer.fields) addTo(form, one);
    // What was filled without a choice is nothing that a person has typed.
    if (!wasTouched) form.rebase();
  };
  // The page is drawn first.
  setTimeout(() => {
    callServer('loadSuggestions', action, code)
      .then(take)
      .catch(() => similar?.show(undefined));
  }, 0);
  return similar?.element;
}

function addTo(form: Form, { field, column, options }: FieldSuggestions): void {
  const control = form.control(field);
  if (!control) return;
  if (column) addToColumn(control, column, options);
  else if (control.input) addToField(form, control, control.input, options);
}

function addToField(form: Form, control: Control, input: HTMLInputElement, options: Suggestion[]): void {
  const { field } = control;
  const all = [...options, ...missing(options, field.kind === 'text' ? (field.suggestions ?? []) : [])];
  if (!all.length) return;
  const targetsOf = (names: string[], isQuiet = false) =>
    names.flatMap((name) => {
      const other = form.control(name);
      // Somebody is about to write there.
      return isQuiet && other?.element.contains(document.activeElement) ? [] : (fieldTarget(other) ?? []);
    });
  const filling = makeFilling();
  control.element.append(filling.element);
  const fill = ({ value, fills }: Suggestion, isQuiet = false) =>
    filling.fill(
      value,
      targetsOf(Object.keys(fills), isQuiet).map((target) => ({ target, value: fills[target.id]! })),
      isQuiet,
    );
  const names = [...new Set(options.flatMap(({ fills }) => Object.keys(fills)))];
  connect(input, all, fill, filling, () => targetsOf(names));
  // A field that came with a value of the incident, as the vendor of the plan.
  const known = only(all, input.value);
  if (known && document.activeElement !== input) fill(known, true);
}

function addToColumn(control: Control, column: string, options: Suggestion[]): void {
  const { field } = control;
  if (!options.length || field.kind !== 'table') return;
  const names = [...new Set(options.flatMap(({ fills }) => Object.keys(fills)))];
  control.eachCell?.(column, (cell) => {
    const filling = makeFilling(true);
    cell.input.parentElement?.append(filling.element);
    const targetsOf = (wanted: string[]) => wanted.map((name) => cellTarget(field, cell, name));
    const fill = ({ value, fills }: Suggestion) =>
      filling.fill(
        value,
        targetsOf(Object.keys(fills)).map((target) => ({ target, value: fills[target.id]! })),
      );
    connect(cell.input, options, fill, filling, () => targetsOf(names));
  });
}

/** Makes the combobox. A value that was typed whole fills as one that was chosen; one that is no choice leaves what was filled. */
function connect(
  input: HTMLInputElement,
  options: Suggestion[],
  fill: (chosen: Suggestion) => void,
  filling: Filling,
  targets: () => Target[],
): void {
  let before = input.value;
  makeCombobox(input, options, (option) => {
    before = input.value;
    fill(option);
  });
  // The platform's own event, after typing: that of a choice comes from the combobox.
  input.addEventListener('change', (event) => {
    if (!event.isTrusted || input.value === before) return;
    before = input.value;
    const known = only(options, input.value);
    if (known) fill(known);
    else filling.leave(targets());
  });
}

/** Returns the option of this value, when there is one and no more. */
function only(options: Suggestion[], value: string): Suggestion | undefined {
  const key = plain(value);
  const found = key === '' ? [] : options.filter((option) => plain(option.value) === key);
  return found.length === 1 ? found[0] : undefined;
}

/** The values that the dialog brought itself and that are not among the options. */
const missing = (options: Suggestion[], values: string[]): Suggestion[] => {
  const known = new Set(options.map(({ value }) => plain(value)));
  return values.filter((value) => !known.has(plain(value))).map((value) => ({ value, detail: '', fills: {} }));
};

const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

function fieldTarget(control: Control | undefined): Target | undefined {
  if (!control) return undefined;
  const { field } = control;
  return {
    id: field.name,
    label: field.label,
    value: () => String(control.value()),
    set: (value) => control.set(value),
    shown: (value) => ('choices' in field ? (field.choices.find((choice) => choice.value === value)?.label ?? value) : value),
    isThere: () => control.element.isConnected,
  };
}

function cellTarget({ columns }: Control['field'] & { kind: 'table' }, cell: TextCell, name: string): Target {
  const column = columns.find((one) => one.name === name);
  return {
    id: name,
    label: column?.label ?? '',
    value: () => cell.value(name),
    set: (value) => cell.set(name, value),
    shown: (value) => (column?.kind === 'money' ? withDots(value) : value),
    isThere: () => cell.number() > 0,
  };
}
