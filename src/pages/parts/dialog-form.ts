// The fields of a dialog together: which are shown, their values, and their errors.
import type { DialogAnswer, Field, FieldGroup } from '../../actions/page-models';
import { checkField, radioField, selectField } from '../fields/choosing';
import type { Control, Fault } from '../fields/control';
import { moneyField, numberField } from '../fields/counting';
import { momentField, nearestDay } from '../fields/dating';
import { tableField } from '../fields/table';
import { areaField, textField } from '../fields/writing';
import { arrange } from './arrange';
import { isMet } from './condition';
import { el } from './dom';

/** The form of a dialog. */
export interface Form {
  elements: HTMLElement[];
  hasRequired: boolean;
  /** Returns the values of the fields that are shown. */
  values(): DialogAnswer['values'];
  /** Returns the control of a field, shown or not. */
  control(name: string): Control | undefined;
  /** Returns true when a value differs from the first one. */
  isTouched(): boolean;
  /** Takes the values as they are now for the first ones. */
  rebase(): void;
  /**
   * Shows the errors, goes to the first one, and returns how many there are.
   * @param alsoRequired names of fields
   * @param lacking the error at those of them that are blank
   */
  check(alsoRequired: string[], lacking?: string): number;
  /** Shows the server's errors, by field name or «field.row.column». */
  showFaults(faults: Record<string, string>): void;
  focusFirst(): void;
}

/** Returns the form of groups of fields. */
export function buildForm(groups: FieldGroup[]): Form {
  const near = nearestDay(groups.flatMap(({ fields }) => fields));
  const sections = groups.map(({ heading, fields }) => {
    const controls = fields.map((field) => controlOf(field, near));
    const grid = el('div', { class: 'fields' }, ...controls.map(({ element }) => element));
    return { controls, element: el('section', { class: 'group' }, heading ? el('h2', {}, heading) : undefined, grid) };
  });
  const controls = sections.flatMap((section) => section.controls);
  const shown = () => controls.filter(({ element }) => !element.hidden);
  const values = () => Object.fromEntries(shown().map((control) => [control.field.name, control.value()]));

  const refresh = () => {
    const hidden = hiddenNames(controls);
    for (const { field, element } of controls) element.hidden = hidden.has(field.name);
    for (const section of sections) {
      const visible = section.controls.filter(({ element }) => !element.hidden);
      section.element.hidden = visible.length === 0;
      arrange(visible);
    }
  };
  for (const control of controls) {
    const clear = () => {
      control.show(undefined);
      refresh();
    };
    control.element.addEventListener('input', clear);
    control.element.addEventListener('change', refresh);
  }
  refresh();
  let untouched = JSON.stringify(values());

  const showAll = (faults: Map<Control, Fault>) => {
    for (const control of shown()) control.show(faults.get(control));
    shown()
      .find((control) => faults.has(control))
      ?.focus();
  };
  return {
    elements: sections.map(({ element }) => element),
    hasRequired: controls.some(({ field }) => field.required),
    values,
    control: (name) => controls.find(({ field }) => field.name === name),
    isTouched: () => JSON.stringify(values()) !== untouched,
    rebase: () => {
      untouched = JSON.stringify(values());
    },
    check: (alsoRequired, lacking) => {
      const faults = new Map<Control, Fault>();
      for (const control of shown()) {
        const isAlsoRequired = alsoRequired.includes(control.field.name);
        const fault = control.fault(control.field.required === true || isAlsoRequired);
        const isBlank = isAlsoRequired && control.value() === '';
        if (fault) faults.set(control, isBlank && lacking ? { text: lacking } : fault);
      }
      showAll(faults);
      return faults.size;
    },
    showFaults: (faults) => showAll(byControl(controls, faults)),
    focusFirst: () => {
      shown()[0]?.focus();
      // People read what is above the fields first.
      window.scrollTo(0, 0);
    },
  };
}

function controlOf(field: Field, near: string): Control {
  switch (field.kind) {
    case 'text':
      return textField(field);
    case 'area':
      return areaField(field);
    case 'select':
    case 'radio':
      return field.kind === 'radio' ? radioField({ ...field, kind: 'radio' }) : selectField({ ...field, kind: 'select' });
    case 'check':
      return checkField(field);
    case 'moment':
    case 'day':
      return momentField(field, near);
    case 'money':
    case 'number':
      return field.kind === 'money' ? moneyField({ ...field, kind: 'money' }) : numberField({ ...field, kind: 'number' });
    case 'table':
      return tableField(field);
  }
}

/** Returns the names of hidden fields; a field that depends on a hidden one is hidden too. */
function hiddenNames(controls: Control[]): Set<string> {
  const hidden = new Set<string>();
  const byName = new Map(controls.map((control) => [control.field.name, control]));
  const isHidden = ({ field: { showWhen } }: Control, depth: number): boolean => {
    const other = showWhen && byName.get(showWhen.field);
    if (!showWhen || !other) return false;
    return !isMet(showWhen, String(other.value())) || (depth > 0 && isHidden(other, depth - 1));
  };
  for (const control of controls) if (isHidden(control, controls.length)) hidden.add(control.field.name);
  return hidden;
}

function byControl(controls: Control[], faults: Record<string, string>): Map<Control, Fault> {
  const found = new Map<Control, Fault>();
  for (const [key, text] of Object.entries(faults)) {
    const [name, row, column] = key.split('.');
    const control = controls.find(({ field }) => field.name === name);
    if (!control) continue;
    const before = found.get(control);
    const cells = row && column ? [{ row: Number(row), column }] : [];
    found.set(control, { text: before ? `${before.text}\n${text}` : text, cells: [...(before?.cells ?? []), ...cells] });
  }
  return found;
}
