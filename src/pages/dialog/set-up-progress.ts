// Steps of set-up, of passing the register on and of taking it over: runs them one after the other, goes on after a failed one, and lists what is left at the end.
import type { Link, ProgressModel } from '../../actions/page-models';
import { closer } from '../parts/closer';
import { button, el } from '../parts/dom';
import { linkList } from '../parts/notice';
import { callServer } from '../parts/server';
import { words } from '../parts/words';

type State = keyof typeof words.setUpState;
type Step = ProgressModel['steps'][number];

/** Starts the steps, at once or with a button, and returns their view; `leave` closes the dialog unless a step is running. */
export function progressView(model: ProgressModel): { element: HTMLElement; leave: () => void } {
  const lines = new Map(model.steps.map((step) => [step.id, stepLine(step.label)]));
  const left = el('div', { class: 'left', role: 'alert' });
  const end = el('div', { class: 'end', role: 'status' });
  const close = closer();
  const closeButton = close && button(words.close, 'plain', close);
  const actions = el('div', { class: 'actions' }, closeButton);
  const choice = model.begin?.choice && choiceOf(model.begin.choice);
  const element = el(
    'section',
    { class: 'progress' },
    el('h1', {}, model.title),
    model.intro !== '' && el('p', { class: 'message' }, model.intro),
    choice?.element,
    el('ol', { class: 'set-up' }, ...[...lines.values()].map((line) => line.element)),
    left,
    end,
    model.after && afterView(model.after),
    actions,
  );

  let isRunning = false;
  let spentMs = 0;
  const links = new Map<string, Link>();
  const done = new Set<string>();
  const runLeft = async () => {
    isRunning = true;
    if (closeButton) closeButton.disabled = true;
    left.replaceChildren();
    end.replaceChildren(el('p', { class: 'hint' }, words.doNotClose));
    const unfinished: { step: Step; sentence: string }[] = [];
    const toRun = model.steps.filter(({ id }) => !done.has(id));
    for (const { id } of toRun) lines.get(id)!.show('waiting');
    for (const step of toRun) {
      const sentence = await run(step);
      if (sentence !== undefined) unfinished.push({ step, sentence });
    }
    isRunning = false;
    if (closeButton) closeButton.disabled = false;
    if (!unfinished.length) {
      end.replaceChildren(el('p', { class: 'message' }, words.setUpDone(seconds(spentMs))), linkList([...links.values()]));
      closeButton?.focus();
      return;
    }
    left.replaceChildren(
      el('h2', {}, words.setUpLeft(unfinished.length, model.steps.length)),
      el('ul', {}, ...unfinished.map(({ step, sentence }) => el('li', {}, el('strong', {}, step.label), el('p', {}, sentence)))),
    );
    end.replaceChildren(linkList([...links.values()]));
    const again = button(words.runLeft, 'primary', () => {
      again.remove();
      void runLeft();
    });
    actions.append(again);
    again.focus({ preventScroll: true });
    actions.scrollIntoView({ block: 'nearest' });
    left.scrollIntoView({ block: 'nearest' });
  };
  /** Runs a step unless what it stands on is missing; returns why it is not done, or undefined. */
  const run = async ({ id, label, needs }: Step): Promise<string | undefined> => {
    const line = lines.get(id)!;
    const missing = model.steps.filter((step) => needs.includes(step.id) && !done.has(step.id));
    if (missing.length) {
      const waits = words.setUpWaitsFor(missing.map((step) => step.label));
      line.show('blocked', waits);
      return waits;
    }
    line.show('running');
    const startedAt = performance.now();
    const result = await callServer('runSetupStep', id, ...(choice ? [choice.value()] : [])).catch(() => undefined);
    const tookMs = performance.now() - startedAt;
    spentMs += tookMs;
    if (!result?.ok) {
      line.show('failed');
      return result?.message ?? words.setUpUnknown;
    }
    done.add(id);
    line.show('done', result.message, tookMs);
    for (const link of result.links) links.set(`${label} ${link.text}`, link);
    return undefined;
  };
  if (model.begin) {
    const begin = button(model.begin.label, 'primary', () => {
      begin.remove();
      choice?.lock();
      void runLeft();
    });
    actions.append(begin);
  } else void runLeft();
  return { element, leave: () => (isRunning ? undefined : close?.()) };
}

/** The person who is chosen before the first step. */
function choiceOf({ label, options }: NonNullable<NonNullable<ProgressModel['begin']>['choice']>) {
  const select = el('select', {}, ...options.map((one) => el('option', { value: one.value }, one.label)));
  return {
    element: el('label', { class: 'successor' }, el('span', {}, label), select),
    value: () => select.value,
    lock: () => {
      select.disabled = true;
    },
  };
}

const afterView = ({ heading, items }: NonNullable<ProgressModel['after']>): HTMLElement =>
  el('div', { class: 'after' }, el('h2', {}, heading), el('ul', {}, ...items.map((item) => el('li', {}, item))));

function stepLine(label: string): { element: HTMLElement; show(state: State, message?: string, tookMs?: number): void } {
  const state = el('span', { class: 'state' }, words.setUpState.waiting);
  const message = el('p', { class: 'hint' });
  const element = el(
    'li',
    { class: 'waiting' },
    el('span', { class: 'dot', 'aria-hidden': 'true' }),
    el('span', { class: 'label' }, label),
    state,
    message,
  );
  return {
    element,
    show: (now, text = '', tookMs) => {
      element.className = now;
      state.textContent = tookMs === undefined ? words.setUpState[now] : `${words.setUpState[now]} · ${words.seconds(seconds(tookMs))}`;
      message.textContent = text;
    },
  };
}

function seconds(ms: number): string {
  return (Math.max(ms, 100) / 1000).toFixed(1).replace('.', ',');
}
