// Short fields stand two in a row where there is room; the rest take the whole row.
import type { Field } from '../../actions/page-models';
import type { Control } from '../fields/control';

/** Two short fields that follow each other share a row; a text left alone takes all of it. */
export function arrange(visible: Control[]): void {
  let open: Control | undefined;
  for (const control of visible) {
    const isShort = short(control.field);
    control.element.classList.toggle('whole', !isShort);
    if (open && isShort) open = undefined;
    else {
      widen(open);
      open = isShort ? control : undefined;
    }
  }
  widen(open);
}

function short(field: Field): boolean {
  return ['text', 'select', 'moment', 'day', 'money', 'number'].includes(field.kind);
}

/** A sum or a date is as short alone as beside another. */
function widen(control: Control | undefined): void {
  if (control && (control.field.kind === 'text' || control.field.kind === 'select')) control.element.classList.add('whole');
}
