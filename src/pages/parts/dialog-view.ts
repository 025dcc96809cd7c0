// A dialog: one thing to do, sent once, and its result.
import type { ActionName, DialogModel, DialogResult } from '../../actions/page-models';
import { backgroundView } from '../decision/background-view';
import { lookHead, paperList, questionList, returnedList, standing } from '../decision/look-view';
import { ask, isAsking } from './ask';
import { detailList, estimateTable, warningBanner } from './details';
import { buildForm, type Form } from './dialog-form';
import { button, el, newId } from './dom';
import { followUpView } from './follow-up';
import { linkList } from './notice';
import { callServer, NoServer } from './server';
import { words } from './words';

/** What the page around a dialog offers. */
export interface Place {
  /** Leaves the dialog; absent when it cannot be left. */
  leave?: () => void;
  /** Label of the button that leaves; absent when the page offers another way back. */
  leaveLabel?: string;
  /** Leaves the dialog after the work is done. */
  end?: () => void;
  endLabel: string;
  /** Called when the work is done. */
  finished?: () => void;
  /** Called with the incident when the work is done, and again when what follows it is done. */
  keepOn?: (code: string) => void;
  /** Opens the dialog of what comes next; absent where another dialog has no place. */
  goOn?: (action: ActionName, code: string) => Promise<unknown>;
  /** Asks for suggestions and puts them into the form; returns what is shown above the fields. Absent where the page offers none. */
  suggest?: (model: DialogModel, form: Form) => HTMLElement | undefined;
  /** Offered when the incident has changed meanwhile. */
  reopen?: { label: string; run: () => Promise<unknown> };
}

/** A dialog in its page. */
export interface DialogView {
  element: HTMLFormElement;
  /** Goes to the first field. */
  focus(): void;
  /** Leaves, as Esc does; asks first when something was typed. */
  leave(): void;
}

interface Outcome {
  action: ActionName;
  label: string;
  working: string;
  requires: string[];
  lacking?: string;
  confirm?: string;
  /** Yes takes something away. */
  isLosing?: boolean;
  button: HTMLButtonElement;
}

/** When the work takes longer than this, a line says that it goes on. */
const slowAfterMs = 2000;

/** Returns a dialog; it sends its answer once and then shows the result. */
export function dialogView(model: DialogModel, place: Place): DialogView {
  const form = buildForm(model.groups);
  const outcomes = outcomesOf(model);
  const message = el('div', { class: 'result', role: 'alert' });
  const slow = el('p', { class: 'slow', role: 'status' });
  const leaveButton = place.leave && place.leaveLabel && button(place.leaveLabel, 'plain', () => leave());
  const legend = form.hasRequired && el('p', { class: 'hint legend', 'aria-hidden': 'true' }, words.requiredLegend);
  const actions = el('div', { class: 'actions' }, legend, leaveButton, ...outcomes.map((outcome) => outcome.button).reverse());
  const { look } = model;
  const background = look && backgroundView(model.code);
  const warning = model.warning ? warningBanner(model.warning) : undefined;
  const isWarningFirst = !look || look.isChanged;
  const footer = el('footer', {}, message, slow, actions);
  const element = el(
    'form',
    { class: look ? 'dialog decides' : 'dialog', novalidate: true, autocomplete: 'off' },
    el('header', {}, el('h1', {}, model.title), model.subject !== '' && el('p', { class: 'subject' }, look ? model.code : model.subject)),
    el(
      'div',
      { class: 'body' },
      isWarningFirst && warning,
      look && lookHead(look),
      !isWarningFirst && warning,
      look && questionList(look),
      background?.remarks,
      look && returnedList(look),
      model.details.length > 0 && detailList(model.details),
      model.estimate && estimateTable(model.estimate),
      background?.rest,
      look && paperList(look),
      model.links.length > 0 && linkList(model.links),
      model.suggests && place.suggest?.(model, form),
      look && standing(look),
      ...form.elements,
    ),
    footer,
  );
  void background?.load();

  /** Brings the field with the focus and its error between the top and the buttons, whatever these say now. */
  const reveal = () => {
    document.documentElement.style.scrollPaddingBottom = `${footer.offsetHeight + 16}px`;
    document.activeElement?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  };
  let isBusy = false;
  let isDone = false;
  const send = async (outcome: Outcome) => {
    if (isBusy || isDone || isAsking()) return;
    message.replaceChildren();
    const faults = form.check(outcome.requires, outcome.lacking);
    if (faults > 0) {
      message.replaceChildren(el('p', {}, words.faults(faults)));
      return reveal();
    }
    if (outcome.confirm && !(await ask(outcome.confirm, outcome.label, words.notYet, outcome.isLosing))) return;
    setBusy(outcome, true);
    const { action } = outcome;
    const { key, code, version, hidden } = model;
    try {
      settle(await callServer('submitDialog', { action, key, code, version, values: form.values(), hidden }), outcome);
    } catch (error) {
      setBusy(outcome, false);
      message.replaceChildren(el('p', {}, error instanceof NoServer ? error.message : words.unknownResult(outcome.label)));
      outcome.button.focus();
    }
  };
  const settle = (result: DialogResult, outcome: Outcome) => {
    setBusy(outcome, false);
    if (result.ok) return finish(result);
    message.replaceChildren(el('p', {}, result.message), ...reopening(result.stale === true));
    outcome.button.focus();
    form.showFaults(result.fields);
    reveal();
  };
  const finish = (result: DialogResult & { ok: true }) => {
    isDone = true;
    place.finished?.();
    const sentence = newId('sentence');
    const { toFollow } = result;
    const following = toFollow && (toFollow.forms.length || toFollow.mails.length) ? followUpView([toFollow]) : undefined;
    const run = following?.run();
    // A new incident has its code only now; a dialog on the office has none.
    const code = toFollow?.code || model.code;
    if (code) {
      place.keepOn?.(code);
      void run?.then(() => place.keepOn?.(code));
    }
    const next = place.goOn && result.next && nextButton(result.next, place.goOn, run);
    const close = place.end && button(place.endLabel, next ? 'plain' : 'primary', place.end);
    close?.setAttribute('aria-describedby', sentence);
    element.replaceChildren(
      el(
        'section',
        { class: 'finished', role: 'status', tabindex: -1 },
        el('h1', {}, model.title),
        el('p', { class: 'message', id: sentence }, result.message),
        result.links.length > 0 && linkList(result.links),
        following?.element,
        (close || next) && el('div', { class: 'actions' }, close, next),
      ),
    );
    (next ?? close ?? element.querySelector<HTMLElement>('.finished'))?.focus();
  };
  let timer = 0;
  const setBusy = (outcome: Outcome, busy: boolean) => {
    isBusy = busy;
    for (const each of outcomes) each.button.disabled = busy;
    if (leaveButton) leaveButton.disabled = busy;
    outcome.button.textContent = busy ? outcome.working : outcome.label;
    outcome.button.classList.toggle('busy', busy);
    element.setAttribute('aria-busy', String(busy));
    clearTimeout(timer);
    slow.textContent = '';
    if (busy) timer = setTimeout(() => (slow.textContent = words.stillWorking), slowAfterMs);
  };
  const reopening = (isStale: boolean): HTMLElement[] => {
    const { reopen } = place;
    if (!isStale || !reopen) return [];
    const again = button(reopen.label, 'plain', () => {
      again.disabled = true;
      reopen.run().catch(() => {
        again.disabled = false;
        message.replaceChildren(el('p', {}, words.reopenFailed), again);
      });
    });
    return [again];
  };
  const leave = async () => {
    if (isBusy || isAsking()) return;
    if (isDone) return place.end?.();
    if (!place.leave) return;
    if (form.isTouched() && !(await ask(words.leaveAsk, words.leaveYes, words.leaveNo, true))) return;
    place.leave();
  };

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(outcomes[0]!);
  });
  element.addEventListener('keydown', (event) => {
    // In a text of several lines Enter starts a new line, so Ctrl+Enter sends.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) element.requestSubmit();
  });
  for (const outcome of outcomes.slice(1)) outcome.button.addEventListener('click', () => void send(outcome));
  return { element, focus: form.focusFirst, leave: () => void leave() };
}

/** Opens what comes next. What follows the answer comes first: the page that asks for it goes. */
function nextButton(
  { action, code, label }: NonNullable<(DialogResult & { ok: true })['next']>,
  goOn: NonNullable<Place['goOn']>,
  following: Promise<void> | undefined,
): HTMLButtonElement {
  const next = button(label, 'primary', async () => {
    next.disabled = true;
    next.textContent = following ? words.openingNext : words.opening;
    try {
      await following;
      await goOn(action, code);
    } catch {
      next.disabled = false;
      next.textContent = label;
      next.after(el('p', { class: 'result', role: 'alert' }, words.openFailed));
    }
  });
  return next;
}

/** Returns the possible outcomes, the main one first; Enter presses its button. */
function outcomesOf(model: DialogModel): Outcome[] {
  const main = el('button', { type: 'submit', class: 'button primary' }, model.submit);
  const outcomes: Outcome[] = [
    {
      action: model.action,
      label: model.submit,
      working: model.working,
      requires: [],
      confirm: model.confirm,
      isLosing: model.isLosing,
      button: main,
    },
  ];
  for (const other of [model.otherSubmit, model.askSubmit]) {
    if (!other) continue;
    outcomes.push({ ...other, button: el('button', { type: 'button', class: 'button plain' }, other.label) });
  }
  return outcomes;
}
