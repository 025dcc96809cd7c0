// The seven steps in one row of circles: filled when done, a ring when current, hollow when to come, dashed when skipped.
import type { StepState, Tone } from '../../actions/page-models';
import { el, icon, unseen } from './dom';
import { words } from './words';

/**
 * Returns the row of steps.
 * @param isBrief leaves out the line of the current step, for pages that show its limit elsewhere
 */
export function stepRow(steps: StepState[], { isBrief = false } = {}): HTMLElement {
  const list = el('ol', { class: 'steps', 'aria-label': words.steps }, ...steps.map(stepItem));
  const current = steps.find(({ state }) => state === 'current');
  return el('div', { class: 'step-row' }, list, current && !isBrief && currentLine(current), returnLine(steps));
}

/** Returns the state of an incident in its colour, with the colour's word when the text does not have it. */
export function toneTag(tone: Tone, text: string): HTMLElement {
  const word = words.tone[tone];
  const isSaid = word === '' || text.toLowerCase().includes(word);
  return el('span', { class: `tag tone-${tone}` }, isSaid ? text : `${text} · ${word}`);
}

function stepItem(step: StepState): HTMLElement {
  const isLate = step.state === 'done' && step.tone === 'doneLate';
  const spoken = [words.stepState[step.state], step.caption, isLate && words.late, step.returns > 0 && words.returned(step.returns)];
  const returned = step.returns > 0 && el('span', { class: 'returned', 'aria-hidden': 'true' }, icon('returned'), String(step.returns));
  return el(
    'li',
    { class: `${step.state} tone-${step.tone}`, 'aria-current': step.state === 'current' && 'step', title: `${step.step} ${step.name}` },
    el('span', { class: 'mark', 'aria-hidden': 'true' }, step.step, returned),
    el('span', { class: 'day', 'aria-hidden': 'true' }, step.state === 'done' && step.caption, isLate && el('em', {}, words.late)),
    unseen(`${step.step} ${step.name}: ${spoken.filter(Boolean).join(', ')}`),
  );
}

/** The time left for the current step; it does not fit under the step's circle. */
function currentLine({ step, name, caption, tone }: StepState): HTMLElement {
  return el(
    'p',
    { class: 'step-line', 'aria-hidden': 'true' },
    el('strong', {}, `${step} ${name}`),
    el('span', { class: `in-tone tone-${tone}` }, caption),
  );
}

/** «B3, B4 quay lại 1 lần»: on a touch screen, the arrow in a circle has no tooltip that explains it. */
function returnLine(steps: StepState[]): HTMLElement | undefined {
  const counts = [...new Set(steps.map(({ returns }) => returns))].filter((count) => count > 0).sort((one, other) => one - other);
  const parts = counts.map((count) => {
    const codes = steps.filter(({ returns }) => returns === count).map(({ step }) => step);
    return `${codes.join(', ')} ${words.returned(count)}`;
  });
  return parts.length > 0 ? el('p', { class: 'step-line hint', 'aria-hidden': 'true' }, parts.join(' · ')) : undefined;
}
