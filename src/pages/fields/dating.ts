// Fields for a moment or a day: typed in any common way, or picked from the browser's calendar.
import type { Field } from '../../actions/page-models';
import { dayText, fromNative, type Reading, readDay, readMoment, toNative } from '../input/moment';
import { el, icon } from '../parts/dom';
import { words } from '../parts/words';
import { type Control, framed } from './control';

/**
 * Returns the control of a moment or a day.
 * @param near day (dd/MM/yyyy) that gives the day or the year when none is typed
 */
export function momentField(field: Field & { kind: 'moment' | 'day' }, near: string): Control {
  const isDay = field.kind === 'day';
  const input = el('input', {
    type: 'text',
    inputmode: 'text',
    class: 'figures',
    autocomplete: 'off',
    value: field.value,
    placeholder: isDay ? words.dayExample : words.momentExample,
  });
  const read = (): Reading => {
    const day = field.value ? field.value.slice(0, 10) : near;
    return isDay ? readDay(input.value, day) : readMoment(input.value, day);
  };
  const fault = () => {
    const reading = read();
    if (reading.ok) return undefined;
    return { text: isDay && reading.why === 'unreadable' ? words.unreadDay : words.unread[reading.why] };
  };
  const written = () => {
    const reading = read();
    return reading.ok ? reading.text : input.value.trim();
  };
  const control = framed(field, input, { box: el('div', { class: 'with-picker' }, input, picker(input, isDay)), value: written, fault });
  input.addEventListener('change', () => {
    const text = written();
    input.value = text;
    control.show(text === '' ? undefined : fault());
  });
  return control;
}

/** Returns the day (dd/MM/yyyy) that gives a missing year: the first date in the dialog, otherwise today. */
export function nearestDay(fields: Field[]): string {
  for (const field of fields) {
    if ((field.kind === 'moment' || field.kind === 'day') && field.value !== '') return field.value.slice(0, 10);
  }
  return dayText(new Date());
}

/**
 * The browser's own calendar is invisible above its button and gets the click, because browsers refuse showPicker() in the
 * cross-origin frames in which the platform shows pages. The keyboard skips it, because typing does the same.
 */
function picker(input: HTMLInputElement, isDay: boolean): HTMLElement {
  const label = isDay ? words.pickDay : words.pickMoment;
  const native = el('input', { type: isDay ? 'date' : 'datetime-local', class: 'native', tabindex: -1, 'aria-label': label, title: label });
  const follow = () => {
    native.value = toNative(input.value);
  };
  native.addEventListener('pointerdown', follow);
  native.addEventListener('input', (event) => {
    event.stopPropagation();
    if (native.value === '') return;
    input.value = fromNative(native.value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  // Its own change event would give the form a value that is not the field's.
  native.addEventListener('change', (event) => event.stopPropagation());
  return el('span', { class: 'picker' }, icon('calendar'), native);
}
