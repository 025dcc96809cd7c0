// «Khôi phục nhật ký»: asks how the journal differs from its copies, shows it, and restores it portion by portion.
import type { DamagedRow, DamageModel, RestoreModel } from '../../actions/page-models';
import { ask } from '../parts/ask';
import { closer } from '../parts/closer';
import { detailList } from '../parts/details';
import { button, el } from '../parts/dom';
import { linkList } from '../parts/notice';
import { callServer, NoServer } from '../parts/server';
import { words } from '../parts/words';

/** Starts the comparison and returns its view; `leave` closes the dialog unless a call is at work. */
export function restoreView(model: RestoreModel): { element: HTMLElement; leave: () => void } {
  const body = el('div', { class: 'damage' });
  const status = el('p', { class: 'message', role: 'status' });
  const result = el('p', { class: 'result', role: 'alert' });
  const close = closer();
  const closeButton = close && button(words.close, 'plain', close);
  const actions = el('div', { class: 'actions pinned' }, closeButton);
  const element = el(
    'section',
    { class: 'progress' },
    el('h1', {}, model.title),
    el('p', { class: 'message' }, model.intro),
    status,
    body,
    result,
    actions,
  );
  let isRunning = false;
  const setRunning = (now: boolean, text = '') => {
    isRunning = now;
    status.textContent = text;
    if (closeButton) closeButton.disabled = now;
  };

  const compare = async () => {
    setRunning(true, words.restore.comparing);
    try {
      const damage = await callServer('loadDamage');
      setRunning(false);
      if (damage.kind === 'notice') result.textContent = damage.message;
      else show(damage);
    } catch (error) {
      setRunning(false);
      result.textContent = error instanceof NoServer ? error.message : words.restore.notCompared;
    }
  };
  const show = (damage: DamageModel) => {
    body.replaceChildren(
      ...damage.sentences.map((sentence) => el('p', { class: 'message' }, sentence)),
      el('ol', { class: 'damaged-rows' }, ...damage.rows.map(rowView)),
      linkList(damage.links),
    );
    if (!damage.submit) return closeButton?.focus();
    const press = button(damage.submit, 'primary', () => void restore(damage, press));
    actions.append(press);
    press.focus({ preventScroll: true });
  };
  const restore = async (damage: DamageModel, press: HTMLButtonElement) => {
    if (!(await ask(damage.confirm, damage.submit, words.notYet, true))) return;
    press.disabled = true;
    result.textContent = '';
    setRunning(true, words.restore.restoring);
    for (let isDone = false; !isDone; ) {
      const answer = await callServer('restoreJournal').catch((error: unknown) => ({
        ok: false,
        isDone: false,
        message: error instanceof NoServer ? error.message : words.restore.unknown(damage.submit),
      }));
      if (!answer.ok) {
        setRunning(false);
        result.textContent = answer.message;
        press.disabled = false;
        return;
      }
      isDone = answer.isDone;
      status.textContent = answer.message;
    }
    setRunning(false, status.textContent ?? '');
    press.remove();
    body.replaceChildren(linkList(damage.links));
    closeButton?.focus();
  };
  void compare();
  return { element, leave: () => (isRunning ? undefined : close?.()) };
}

function rowView({ what, place, details, changes }: DamagedRow): HTMLElement {
  return el(
    'li',
    {},
    el('h2', {}, place ? `${what}, ${place}` : what),
    detailList(details),
    ...changes.map(({ label, before, now }) =>
      el('p', { class: 'change' }, `${label}: `, before && el('span', { class: 'before' }, before), before && ' → ', el('strong', {}, now)),
    ),
  );
}
