// The layout of fields: two short ones share a row where there is room, all others take a whole row.
import type { Field } from '../../actions/page-models';
import type { Control } from '../fields/control';

/** Lays out the visible fields: two short neighbours share a row; a short text left alone takes a whole row. */
export function arrange(visible: Control[]): void {
  let open: Control | undefined;
  for (const control of visible) {
    const isShort = isShortKind(control.field);
    control.element.classList.toggle('whole', !isShort);
    if (open && isShort) open = undefined;
    else {
      widen(open);
      open = isShort ? control : undefined;
    }
  }
  widen(open);
}

function isShortKind(field: Field): boolean {
  return ['text', 'select', 'moment', 'day', 'money', 'number'].includes(field.kind);
}

/** Gives a text left alone the whole row; a sum or a date stays short. */
function widen(control: Control | undefined): void {
  if (control && (control.field.kind === 'text' || control.field.kind === 'select')) control.element.classList.add('whole');
}
