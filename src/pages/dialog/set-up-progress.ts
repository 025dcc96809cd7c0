// The set-up: runs its steps one after the other and shows the result of each.
import type { Link, ProgressModel } from '../../actions/page-models';
import { button, el } from '../parts/dom';
import { linkList } from '../parts/notice';
import { callServer, closer } from '../parts/server';
import { words } from '../parts/words';

type State = keyof typeof words.setUpState;

/** Starts the set-up and returns its view; `leave` closes the dialog unless a step is running. */
export function progressView(model: ProgressModel): { element: HTMLElement; leave: () => void } {
  const lines = model.steps.map(({ label }) => stepLine(label));
  const end = el('div', { class: 'end', role: 'status' });
  const close = closer();
  const closeButton = close && button(words.close, 'plain', close);
  const actions = el('div', { class: 'actions' }, closeButton);
  const element = el(
    'section',
    { class: 'progress' },
    el('h1', {}, model.title),
    model.intro !== '' && el('p', { class: 'message' }, model.intro),
    el('ol', { class: 'set-up' }, ...lines.map((line) => line.element)),
    end,
    actions,
  );

  let isRunning = false;
  let spentMs = 0;
  const links = new Map<string, Link>();
  const runFrom = async (first: number) => {
    isRunning = true;
    if (closeButton) closeButton.disabled = true;
    end.replaceChildren(el('p', { class: 'hint' }, words.doNotClose));
    const failed = await runAll(first);
    isRunning = false;
    if (closeButton) closeButton.disabled = false;
    if (failed === undefined) {
      end.replaceChildren(el('p', { class: 'message' }, words.setUpDone(seconds(spentMs))), linkList([...links.values()]));
      closeButton?.focus();
      return;
    }
    const again = button(words.retryFrom, 'primary', () => {
      again.remove();
      void runFrom(failed);
    });
    actions.append(again);
    end.replaceChildren(el('p', { class: 'message' }, words.setUpStopped(model.steps[failed]!.label)));
    again.focus();
  };
  /** Returns the index of the step that failed, or undefined when all are done. */
  const runAll = async (first: number): Promise<number | undefined> => {
    for (let index = first; index < model.steps.length; index += 1) {
      const line = lines[index]!;
      line.show('running');
      const startedAt = performance.now();
      const result = await callServer('runSetupStep', model.steps[index]!.id).catch(() => undefined);
      const tookMs = performance.now() - startedAt;
      spentMs += tookMs;
      if (!result?.ok) {
        line.show('failed', result?.message ?? words.setUpUnknown);
        return index;
      }
      line.show('done', result.message, tookMs);
      for (const link of result.links) links.set(link.url, link);
    }
    return undefined;
  };
  void runFrom(0);
  return { element, leave: () => (isRunning ? undefined : close?.()) };
}

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
