// Fields for a moment or a day: typed as one likes, or picked from the browser's calendar.
import type { Field } from '../../actions/page-models';
import { dayText, fromNative, type Reading, readDay, readMoment, toNative } from '../input/moment';
import { el, icon } from '../parts/dom';
import { words } from '../parts/words';
import { type Control, framed } from './control';

/** @param near the day whose year is meant where none is typed */
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

/** The day that a year left out is taken from: the first date in the dialog, else today. */
export function nearestDay(fields: Field[]): string {
  for (const field of fields) {
    if ((field.kind === 'moment' || field.kind === 'day') && field.value !== '') return field.value.slice(0, 10);
  }
  return dayText(new Date());
}

/**
 * The browser's own calendar lies unseen over its button, so that the click falls on it: showPicker() is refused in the
 * frames of another origin in which the platform shows pages. Typing does all it does, so the keyboard passes it by.
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
  // Its own change would tell the form of a value that is not the field's.
  native.addEventListener('change', (event) => event.stopPropagation());
  return el('span', { class: 'picker' }, icon('calendar'), native);
}
