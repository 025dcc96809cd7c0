// The seven steps in one row of marks: filled when done, a ring when current, hollow when to come, dashed when skipped.
import type { StepState, Tone } from '../../actions/page-models';
import { el, icon, unseen } from './dom';
import { words } from './words';

/** @param isBrief without the line of the current step, where its due date is told beside */
export function stepRow(steps: StepState[], { isBrief = false } = {}): HTMLElement {
  const list = el('ol', { class: 'steps', 'aria-label': words.steps }, ...steps.map(mark));
  const current = steps.find(({ state }) => state === 'current');
  return el('div', { class: 'step-row' }, list, current && !isBrief && currentLine(current), returnLine(steps));
}

/** How an incident stands, in its colour, and the colour's word where the text has it not. */
export function toneTag(tone: Tone, text: string): HTMLElement {
  const word = words.tone[tone];
  const isSaid = word === '' || text.toLowerCase().includes(word);
  return el('span', { class: `tag tone-${tone}` }, isSaid ? text : `${text} · ${word}`);
}

function mark(step: StepState): HTMLElement {
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

/** What is left of the current step does not fit under its mark. */
function currentLine({ step, name, caption, tone }: StepState): HTMLElement {
  return el(
    'p',
    { class: 'step-line', 'aria-hidden': 'true' },
    el('strong', {}, `${step} ${name}`),
    el('span', { class: `in-tone tone-${tone}` }, caption),
  );
}

/** «B3, B4 quay lại 1 lần»: a finger cannot point at a mark to ask what its arrow means. */
function returnLine(steps: StepState[]): HTMLElement | undefined {
  const counts = [...new Set(steps.map(({ returns }) => returns))].filter((count) => count > 0).sort((one, other) => one - other);
  const parts = counts.map((count) => {
    const codes = steps.filter(({ returns }) => returns === count).map(({ step }) => step);
    return `${codes.join(', ')} ${words.returned(count)}`;
  });
  return parts.length > 0 ? el('p', { class: 'step-line hint', 'aria-hidden': 'true' }, parts.join(' · ')) : undefined;
}
