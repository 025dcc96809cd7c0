// What a leader sees before he decides, the same in the menu's dialog and on the phone: at the top what it is about and what it costs.
import type { DecisionLook } from '../../actions/page-models';
import { sumText } from '../input/money';
import { el } from '../parts/dom';
import { anchor } from '../parts/notice';
import { stepRow, toneTag } from '../parts/step-row';
import { words } from '../parts/words';

const w = words.look;

/** So many lines of the matter are shown before «Xem hết». */
const MOST_LINES = 6;

/** Returns the top: marks, device, sum, and what is decided on. */
export function lookHead(look: DecisionLook): HTMLElement {
  const { marks, tone, dueLine, device, place, sum, matter } = look;
  const text = el('p', { class: 'matter-text', style: `--lines: ${MOST_LINES}` }, matter.text);
  const head = el(
    'section',
    { class: 'look', 'aria-label': device },
    markRow(marks, toneTag(tone, dueLine)),
    el('p', { class: 'device' }, device),
    place !== '' && el('p', { class: 'place' }, place),
    sum.text !== '' && el('p', { class: 'sum' }, el('span', {}, sum.label), el('strong', {}, sumText(sum.text))),
    el('div', { class: 'matter' }, el('p', { class: 'matter-label' }, matter.label), text),
  );
  // Only a drawn text knows whether it is cut.
  requestAnimationFrame(() => offerWhole(text));
  return head;
}

/** Priority, security, which version: words in a row. */
export function markRow(marks: DecisionLook['marks'], ...more: HTMLElement[]): HTMLElement {
  return el('p', { class: 'marks' }, ...marks.map(({ text, kind }) => el('span', { class: `tag mark-${kind}` }, text)), ...more);
}

function offerWhole(text: HTMLElement): void {
  if (text.scrollHeight <= text.clientHeight + 1) return;
  const more = el('button', { type: 'button', class: 'button quiet more', 'aria-expanded': 'false' }, w.more);
  more.addEventListener('click', () => {
    const isWhole = text.classList.toggle('whole');
    more.textContent = isWhole ? w.less : w.more;
    more.setAttribute('aria-expanded', String(isWhole));
  });
  text.after(more);
}

/** Returns questions with their answers; undefined without any. */
export function questionList({ questions }: DecisionLook): HTMLElement | undefined {
  if (!questions.length) return undefined;
  const items = questions.map(({ asked, question, answered, answer }) =>
    el(
      'li',
      {},
      el('p', { class: 'hint' }, asked),
      el('p', { class: 'said' }, question),
      el('p', { class: answer ? 'hint' : 'hint waiting' }, answered),
      answer !== '' && el('p', { class: 'said answer' }, answer),
    ),
  );
  return section(w.questions, el('ul', { class: 'questions' }, ...items));
}

/** Returns what was returned before and what changed since; undefined when nothing was. */
export function returnedList({ returned }: DecisionLook): HTMLElement | undefined {
  if (!returned.length) return undefined;
  return section(
    w.returned,
    ...returned.map(({ heading, reason, versions, changes, rest }) =>
      el(
        'div',
        { class: 'returned-plan' },
        el('h3', {}, heading),
        el('p', { class: 'said' }, reason),
        versions && changes.length > 0 && changeTable(versions, changes),
        rest !== '' && el('p', { class: 'hint' }, rest),
      ),
    ),
  );
}

function changeTable(
  { before, now }: NonNullable<DecisionLook['returned'][number]['versions']>,
  changes: DecisionLook['returned'][number]['changes'],
): HTMLElement {
  const rows = changes.map((change) =>
    el(
      'tr',
      { class: change.isSum && 'whole' },
      el('th', { scope: 'row' }, change.what),
      el('td', { 'data-version': before }, sumText(change.before)),
      el('td', { 'data-version': now }, sumText(change.now)),
    ),
  );
  const head = el('tr', {}, ...[w.what, before, now].map((name) => el('th', { scope: 'col' }, name)));
  return el('table', { class: 'changes' }, el('thead', {}, head), el('tbody', {}, ...rows));
}

/** Returns what is to be opened before deciding. */
export function paperList({ papers, noPapers }: DecisionLook): HTMLElement {
  return section(
    w.papers,
    papers.length
      ? el('ul', { class: 'links' }, ...papers.map((paper) => el('li', {}, anchor(paper))))
      : el('p', { class: 'hint' }, noPapers),
  );
}

/** Returns how far the incident is, and by what right this person decides. */
export function standing({ steps, right }: DecisionLook): HTMLElement {
  return el('div', { class: 'standing' }, stepRow(steps, { isBrief: true }), el('p', { class: 'right' }, right));
}

/** A part of the page under a small heading. */
export function section(heading: string, ...inside: (HTMLElement | undefined)[]): HTMLElement {
  return el('section', { class: 'look-part' }, el('h2', {}, heading), ...inside);
}
