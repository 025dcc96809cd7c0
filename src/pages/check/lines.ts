// How conditions are drawn: the summary, a problem with its cure, a group folded to one line.
import type { CheckLine, CheckState } from '../../actions/page-models';
import { button, el, icon } from '../parts/dom';
import { linkList } from '../parts/notice';
import { words } from '../parts/words';

/** A group of conditions, and whether its answer has come. */
export interface LoadedGroup {
  id: string;
  heading: string;
  state: 'waiting' | 'loaded';
  lines: CheckLine[];
}

/** Returns whether a person has to know or to do something. */
export const isProblem = ({ state }: CheckLine): boolean => state === 'wrong' || state === 'unseen' || state === 'notice';

export const countOf = (groups: LoadedGroup[], ...states: CheckState[]): number =>
  groups.reduce((sum, { lines }) => sum + lines.filter(({ state }) => states.includes(state)).length, 0);

/** Returns how all stands in one line; while something is looked at, how far it is. */
export function summaryView(groups: LoadedGroup[]): HTMLElement {
  const loaded = groups.filter(({ state }) => state === 'loaded').length;
  if (loaded < groups.length) {
    const bar = el('progress', { max: groups.length, value: loaded, 'aria-label': words.check.loading(loaded, groups.length) });
    return el('div', { class: 'verdict loading' }, words.check.loading(loaded, groups.length), bar);
  }
  const urgent = countOf(groups, 'wrong', 'unseen');
  const notices = countOf(groups, 'notice');
  const tone = urgent ? 'wrong' : notices ? 'notice' : 'well';
  return el(
    'div',
    { class: `verdict ${tone}` },
    icon(tone === 'well' ? 'tick' : 'warning'),
    el('strong', {}, words.check.verdict(urgent, notices)),
    el('span', {}, words.check.counts(countOf(groups, 'well'), countOf(groups, 'untried'))),
  );
}

/** Presses the button of a cure. */
export type Press = (cure: string, pressed: HTMLButtonElement) => void;

function buttonOf({ button: wanted }: CheckLine, look: string, press: Press): HTMLButtonElement | undefined {
  if (!wanted) return undefined;
  const made = button(wanted.label, look, () => press(wanted.cure, made));
  return made;
}

/** Returns a condition that asks for something: what it is, what it means, what to do. */
export function problemView(line: CheckLine, press: Press): HTMLElement {
  const { state, label, found, meaning, cure, links = [] } = line;
  const cureButton = buttonOf(line, 'primary', press);
  return el(
    'article',
    { class: `problem ${state}` },
    el('h2', {}, icon('warning'), label, el('span', { class: 'state' }, words.check.state[state])),
    el('p', {}, found),
    meaning !== undefined && el('p', { class: 'meaning' }, meaning),
    (cure !== undefined || cureButton) &&
      el('div', { class: 'cure' }, cure !== undefined && el('p', {}, el('strong', {}, words.check.toDo), ` ${cure}`), cureButton),
    links.length > 0 && linkList(links),
  );
}

/** Returns a group: one line that opens to its conditions. */
export function groupView({ id, heading, state, lines }: LoadedGroup, isOpen: boolean, press: Press): HTMLElement {
  const group = [{ id, heading, state, lines }];
  const urgent = countOf(group, 'wrong', 'unseen');
  const notices = countOf(group, 'notice');
  const untried = countOf(group, 'untried');
  const tone = state === 'waiting' ? 'waiting' : urgent ? 'wrong' : notices ? 'notice' : 'well';
  const text = state === 'waiting' ? words.check.looking : words.check.groupCounts(countOf(group, 'well'), urgent, notices, untried);
  return el(
    'details',
    { id, class: `group ${tone}`, open: isOpen },
    el(
      'summary',
      {},
      tone === 'waiting' ? el('span', { class: 'dot', 'aria-hidden': 'true' }) : icon(tone === 'well' ? 'tick' : 'warning'),
      el('span', { class: 'heading' }, heading),
      el('span', { class: 'count' }, text),
    ),
    el('ul', {}, ...lines.map((line) => conditionView(line, press))),
  );
}

function conditionView(line: CheckLine, press: Press): HTMLElement {
  const { state, label, found, cure, links = [] } = line;
  // What a problem asks for stands above.
  const isQuiet = !isProblem(line);
  return el(
    'li',
    { class: state },
    el('span', { class: 'condition' }, label),
    el('span', { class: 'state' }, words.check.state[state]),
    found !== '' && el('p', { class: 'hint' }, found, isQuiet && cure !== undefined && ` ${cure}`),
    isQuiet && links.length > 0 && linkList(links),
    isQuiet && buttonOf(line, 'plain', press),
  );
}
