// History of the device, remarks and the budget: asked for in a call of its own, after the first look is drawn.
import type { DecisionBackground } from '../../actions/page-models';
import { sumText } from '../input/money';
import { detailList } from '../parts/details';
import { button, el, icon } from '../parts/dom';
import { callServer } from '../parts/server';
import { words } from '../parts/words';
import { section } from './look-view';

const w = words.look;

/** The places that are filled when the answer comes: remarks at the top, the rest among what is read. */
export interface BackgroundView {
  remarks: HTMLElement;
  rest: HTMLElement;
  /** Asks the server. */
  load(): Promise<void>;
}

export function backgroundView(code: string): BackgroundView {
  const remarks = el('ul', { class: 'remarks', role: 'status', hidden: true });
  const rest = el('div', { class: 'background' });
  const load = async () => {
    rest.replaceChildren(section(w.history, el('p', { class: 'hint', role: 'status' }, w.loading)));
    try {
      const answer = await callServer('loadBackground', code);
      if (answer.kind === 'notice') rest.replaceChildren(section(w.history, el('p', { class: 'hint' }, answer.message)));
      else draw(answer);
    } catch {
      rest.replaceChildren(
        section(
          w.history,
          el('p', { class: 'hint' }, w.notLoaded),
          button(w.again, 'quiet', () => void load()),
        ),
      );
    }
  };
  const draw = ({ remarks: said, history, budget }: DecisionBackground) => {
    remarks.hidden = said.length === 0;
    remarks.replaceChildren(...said.map((one) => el('li', {}, icon('warning'), el('span', {}, sumText(one)))));
    rest.replaceChildren(...[historyPart(history), budget.length ? section(w.budget, detailList(budget)) : ''].filter(Boolean));
  };
  return { remarks, rest, load };
}

function historyPart({ entries, summary }: DecisionBackground['history']): HTMLElement {
  const items = entries.map(({ code, when, what, cost, warranties }) =>
    el(
      'li',
      {},
      el('p', { class: 'entry-head' }, el('span', {}, when, ' · ', el('span', { class: 'code' }, code)), el('strong', {}, sumText(cost))),
      el('p', {}, what),
      ...warranties.map((one) => el('p', { class: 'warranty' }, one)),
    ),
  );
  return section(
    w.history,
    el('p', { class: entries.length ? 'history-sum' : 'hint' }, sumText(summary)),
    entries.length ? el('ol', { class: 'entries' }, ...items) : undefined,
  );
}
