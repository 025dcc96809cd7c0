// Several plans approved with one press: ticked in the list, asked for once with devices and sums, answered one by one.
import type { DialogAnswer, DialogResult, QueueModel } from '../../actions/page-models';
import { digitsOf, sumText, withDots } from '../input/money';
import { ask } from '../parts/ask';
import { button, el } from '../parts/dom';
import { followUpView } from '../parts/follow-up';
import { callServer, NoServer } from '../parts/server';
import { words } from '../parts/words';

type Item = QueueModel['items'][number];

/** The boxes of the list, and the bar with the button that approves what is ticked. */
export interface Ticks {
  /** Returns the box of an item; undefined for one that is not approved with others. */
  boxFor(item: Item): HTMLElement | undefined;
  /** Undefined when there is nothing to choose between. */
  bar?: HTMLElement;
}

/** @param show shows the results in place of the list */
export function tickList(items: Item[], show: (results: HTMLElement, run: () => Promise<void>) => void, goBack: () => void): Ticks {
  const approvable = items.filter(({ decision }) => decision.action === 'approve');
  if (approvable.length < 2) return { boxFor: () => undefined };
  const boxes = new Map(approvable.map((item) => [item, el('input', { type: 'checkbox' })]));
  const chosen = () => approvable.filter((item) => boxes.get(item)!.checked);
  const message = el('p', { class: 'result', role: 'alert' });
  const approve = button('', 'primary', () => void send());
  const bar = el('div', { class: 'chosen', hidden: true }, message, approve);
  const refresh = () => {
    const count = chosen().length;
    bar.hidden = count === 0;
    approve.textContent = words.approveChosen(count);
    message.textContent = '';
  };
  const send = async () => {
    const some = chosen();
    const lines = [...some.map(lineOf), ...(some.length > 1 ? [totalOf(some)] : [])];
    if (!(await ask(words.approveChosenAsk(lines), words.approveChosen(some.length), words.notYet))) return;
    approve.disabled = true;
    approve.textContent = words.approving;
    try {
      const results = await callServer('submitDialogs', some.map(answerOf));
      const { element, run } = resultsView(some, results, goBack);
      show(element, run);
    } catch (error) {
      approve.disabled = false;
      refresh();
      message.textContent = error instanceof NoServer ? error.message : words.unknownResult(words.approveChosen(some.length));
    }
  };
  for (const box of boxes.values()) box.addEventListener('change', refresh);
  return {
    bar,
    boxFor: (item) => {
      const box = boxes.get(item);
      return box && el('label', { class: 'tick' }, box, words.tickItem);
    },
  };
}

/** The device with its sum, as one line of the question. */
function lineOf({ title, total, decision }: Item): string {
  const alerts = (decision.look?.marks ?? []).flatMap(({ text, kind }) => (kind === 'alert' ? [text] : []));
  return words.chosenLine(title, sumText(total).replace(' ', '\u00a0'), alerts);
}

/** A plan without cost has no digits. */
const totalOf = (items: Item[]): string =>
  words.chosenTotal(withDots(String(items.reduce((sum, { total }) => sum + Number(digitsOf(total)), 0))));

function answerOf({ decision: { action, key, code, version, hidden } }: Item): DialogAnswer {
  return { action, key, code, version, hidden, values: { reason: '' } };
}

function resultsView(items: Item[], results: DialogResult[], goBack: () => void): { element: HTMLElement; run: () => Promise<void> } {
  const following = followUpView(
    results.flatMap((result) => (result.ok ? (result.toFollow ?? []) : [])),
    items.length > 1,
  );
  const lines = results.map((result, index) =>
    el('li', { class: result.ok ? 'done' : 'failed' }, el('strong', {}, items[index]!.title), ` ${result.message}`),
  );
  const element = el(
    'section',
    { class: 'finished' },
    el('h1', { tabindex: -1 }, words.chosenResults),
    el('ul', { class: 'results' }, ...lines),
    following.element,
    el('div', { class: 'actions' }, button(words.goBack, 'primary', goBack)),
  );
  return { element, run: following.run };
}
