// What a choice fills in other fields: blank ones. What a person has typed stays, and the other value is offered beside it.
import { button, el } from '../parts/dom';
import { words } from '../parts/words';

/** A field, or a cell of the same row, that a choice may fill. */
export interface Target {
  /** The same for the same field. */
  id: string;
  label: string;
  value(): string;
  set(value: string): void;
  /** A value as a person reads it. */
  shown(value: string): string;
  /** Whether it still stands in the page. */
  isThere(): boolean;
}

export interface Filling {
  /** Says what was filled, and offers what was not: it stands under the field in which was chosen. */
  element: HTMLElement;
  /** Fills by a choice. `isQuiet`: nothing is offered, only blank fields are filled. */
  fill(choice: string, targets: { target: Target; value: string }[], isQuiet?: boolean): void;
  /** The field has a value now that is none of the choices: what the last choice has filled may be wrong. */
  leave(targets: Target[]): void;
}

/** A value that another stands in the way of. */
interface Offered {
  target: Target;
  value: string;
}

/** Returns the filling of one field. @param isCell the targets stand beside it in a row: one line offers them all, and what was filled is seen */
export function makeFilling(isCell = false): Filling {
  const element = el('div', { class: 'filling', role: 'status', hidden: true });
  /** What the last choice has put into each target, and the choice. */
  let filled = new Map<string, string>();
  let lastChoice = '';
  const show = (lines: HTMLElement[]) => {
    element.replaceChildren(...lines);
    element.hidden = lines.length === 0;
  };
  /** A value of the last choice that nobody has touched. */
  const isOurs = (target: Target) => filled.has(target.id) && filled.get(target.id) === target.value();

  const fill: Filling['fill'] = (choice, targets, isQuiet = false) => {
    const next = new Map<string, string>();
    const put: string[] = [];
    const others: Offered[] = [];
    for (const { target, value } of targets) {
      const now = target.value();
      if (now === value) {
        if (isOurs(target)) next.set(target.id, now);
      } else if (now === '' || isOurs(target)) {
        target.set(value);
        // As it stands now: a list may not have the value.
        const stands = target.value();
        if (stands !== '') next.set(target.id, stands);
        if (stands !== '' && stands === value) put.push(target.label);
      } else if (value !== '' && !isQuiet) others.push({ target, value });
    }
    filled = next;
    lastChoice = choice;
    const said = put.length > 0 && el('p', { class: isCell ? 'unseen' : 'hint' }, words.suggest.filled(put));
    const offers = isCell ? (others.length ? [offer(others)] : []) : others.map((one) => offer([one]));
    show([...(said ? [said] : []), ...offers]);
  };

  const offer = (offered: Offered[]): HTMLElement => {
    const use = button(words.suggest.use, 'quiet', () => {
      line.remove();
      for (const { target, value } of offered.filter((one) => one.target.isThere())) {
        target.set(value);
        filled.set(target.id, target.value());
      }
    });
    const labels = offered.map(({ target }) => target.label);
    use.setAttribute('aria-label', words.suggest.labelOfUse(labels));
    const text = words.suggest.lastTime(offered.map(({ target, value }) => ({ label: target.label, value: target.shown(value) })));
    const line = el('p', { class: 'hint offer' }, el('span', {}, text), use);
    return line;
  };

  return {
    element,
    fill,
    leave: (targets) => {
      const ours = targets.filter((target) => target.isThere() && isOurs(target));
      if (!ours.length) return show([]);
      const clear = button(words.suggest.clear, 'quiet', () => {
        for (const target of ours) if (target.isThere() && isOurs(target)) target.set('');
        show([]);
      });
      const text = words.suggest.stillOf(
        ours.map(({ label }) => label),
        lastChoice,
      );
      show([el('p', { class: 'hint offer' }, el('span', {}, text), clear)]);
    },
  };
}
