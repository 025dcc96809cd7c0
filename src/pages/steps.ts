// The seven steps in one row of marks: filled when done, a ring when current, hollow when to come, dashed when skipped.
import type { StepMark, Tone } from '../actions/dialog';
import { el, icon, unseen } from './dom';
import { words } from './words';

export function stepRow(steps: StepMark[]): HTMLElement {
  const list = el('ol', { class: 'steps', 'aria-label': words.steps }, ...steps.map(mark));
  const lines = steps.filter(({ state, returns }) => state === 'current' || returns > 0).map(line);
  return el('div', { class: 'step-row' }, list, ...lines);
}

/** Colour and word of how an incident stands. */
export function toneTag(tone: Tone, text: string): HTMLElement {
  return el('span', { class: `tag tone-${tone}` }, text);
}

function mark(step: StepMark): HTMLElement {
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

/** What does not fit under a mark: what is left of the current step, and how often one was gone back to. */
function line(step: StepMark): HTMLElement {
  const parts = [step.state === 'current' ? step.caption : '', step.returns > 0 ? words.returned(step.returns) : ''];
  const text = parts.filter(Boolean).join(' · ');
  return el(
    'p',
    { class: `step-line ${step.state}`, 'aria-hidden': 'true' },
    el('strong', {}, `${step.step} ${step.name}`),
    text !== '' && el('span', { class: step.state === 'current' && `in-tone tone-${step.tone}` }, text),
  );
}
