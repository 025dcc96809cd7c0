// Ended incidents that are like this one, and «Dùng lại phương án»: it fills the plan's fields, and what stood there can be had back.
import type { DialogAnswer, SimilarIncident } from '../../actions/page-models';
import type { Control, FieldValue } from '../fields/control';
import { ask } from '../parts/ask';
import type { Form } from '../parts/dialog-form';
import { button, el } from '../parts/dom';
import { anchor } from '../parts/notice';
import { words } from '../parts/words';

const t = words.suggest;

/** Nobody waits longer; an answer that comes later is shown all the same. */
const LONGEST_WAIT_MS = 15_000;

/** The place of the similar incidents; it has its height before they come, so that nothing moves under the pointer. */
export interface SimilarView {
  element: HTMLElement;
  /** @param incidents undefined when nothing is known: nothing is said then */
  show(incidents: SimilarIncident[] | undefined): void;
}

/** Returns the place, which says that it is being looked for. */
export function similarView(form: Form): SimilarView {
  const element = el('section', { class: 'similar', role: 'status' }, el('p', { class: 'hint' }, t.looking));
  const giveUp = setTimeout(() => element.replaceChildren(), LONGEST_WAIT_MS);
  return {
    element,
    show: (incidents) => {
      clearTimeout(giveUp);
      element.removeAttribute('role');
      if (!incidents) return element.replaceChildren();
      const [first] = incidents;
      if (!first) return element.replaceChildren(el('p', { class: 'hint' }, t.noSimilar));
      element.replaceChildren(
        el(
          'details',
          {},
          el('summary', {}, t.similar(incidents.length), el('span', {}, first.code)),
          el('ol', {}, ...incidents.map((incident) => incidentItem(incident, form))),
        ),
      );
    },
  };
}

function incidentItem(incident: SimilarIncident, form: Form): HTMLElement {
  const { code, when, why, device, description, done, cost, link, reuse } = incident;
  const result = el('div', { class: 'reused', role: 'status' });
  const use = reuse && button(t.reuse, 'plain', () => void reusePlan(form, code, reuse, result));
  use?.setAttribute('aria-label', t.reuseOf(code));
  return el(
    'li',
    {},
    el('p', {}, el('strong', {}, code), ` · ${when} · ${why}`),
    el('p', { class: 'hint' }, [device, description].filter(Boolean).join(': ')),
    el('p', {}, t.done(done, cost), link ? ' ' : false, link && anchor(link)),
    use,
    result,
  );
}

interface Change {
  control: Control;
  before: FieldValue;
  /** As it stands in the field. */
  after: FieldValue;
}

/** Fills the fields; asks first where something was typed. */
async function reusePlan(form: Form, code: string, reuse: DialogAnswer['values'], result: HTMLElement): Promise<void> {
  const wanted = Object.entries(reuse).flatMap(([name, value]) => {
    const control = form.control(name);
    // A blank text of the other plan says nothing against what was typed.
    return control && value.length > 0 && !isSame(control.value(), value) ? [{ control, value }] : [];
  });
  if (!wanted.length) return result.replaceChildren(el('p', { class: 'hint' }, t.sameAlready(code)));
  const lost = wanted.filter(({ control }) => isWritten(control)).map(({ control }) => control.field.label);
  if (lost.length && !(await ask(t.replaceAsk(lost), t.replaceYes, t.replaceNo))) return;
  const changes: Change[] = wanted.map(({ control, value }) => {
    const before = control.value();
    control.set(value);
    return { control, before, after: control.value() };
  });
  const undo = button(t.undo, 'quiet', () => {
    const kept = takeBack(changes);
    result.replaceChildren(el('p', { class: 'hint' }, t.undone(kept)));
  });
  const labels = changes.map(({ control }) => control.field.label);
  result.replaceChildren(el('p', { class: 'hint' }, t.reused(code, labels)), undo);
}

/** Puts back what stood before; returns the labels of the fields in which somebody has typed since, which stay. */
function takeBack(changes: Change[]): string[] {
  const isOurs = ({ control, after }: Change) => isSame(control.value(), after);
  const kept = changes.filter((change) => !isOurs(change)).map(({ control }) => control.field.label);
  for (const { control, before } of changes.filter(isOurs)) control.set(before);
  return kept;
}

/** A choice always has a value: it is lost only together with texts, and the answer names it. */
const isWritten = ({ field, value }: Control): boolean => field.kind !== 'radio' && value().length > 0;

const isSame = (one: FieldValue, other: FieldValue): boolean => JSON.stringify(one) === JSON.stringify(other);
