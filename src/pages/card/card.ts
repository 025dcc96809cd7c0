// The sidebar: the card of the selected row. It takes up another incident only when the person selects another row or works on another.
import type { PageModel, SelectionMark } from '../../actions/page-models';
import { button, el, icon } from '../parts/dom';
import { boot, sorry } from '../parts/model';
import { noticeView } from '../parts/notice';
import { callServer } from '../parts/server';
import { words } from '../parts/words';
import { type CardAction, cardView } from './card-view';

/** The selection is asked for so often while the page is seen; the card is read only when it has changed. */
const watchMs = 2000;

boot((page, first) => {
  const content = el('div');
  const problem = el('p', { class: 'result', role: 'alert' });
  const refresh = button(words.refresh, 'quiet', () => void load(''));
  page.append(el('div', { class: 'card-bar' }, refresh), problem, content);
  let shown = '';
  let shownCode = '';
  let isLoading = false;

  const draw = (model: PageModel, asked = '') => {
    // What could not be shown now is asked for again.
    shownCode = model.kind === 'card' ? model.code : asked;
    const text = JSON.stringify(model);
    if (text === shown) return;
    shown = text;
    content.replaceChildren(drawn(model));
  };
  const drawn = (model: PageModel) => {
    if (model.kind === 'card') return cardView(model, (action, pressed) => void open(action, model.code, pressed));
    return model.kind === 'notice' ? noticeView(model) : sorry(words.wrongModel);
  };
  const open = async (action: CardAction, code: string, pressed: HTMLButtonElement) => {
    const label = pressed.textContent;
    problem.textContent = '';
    pressed.disabled = true;
    pressed.textContent = words.opening;
    const asked = action === 'wholeFile' ? callServer('openWholeFile', code) : callServer('openDialog', action, code);
    await asked.catch(() => {
      problem.textContent = words.openFailed;
    });
    pressed.disabled = false;
    pressed.textContent = label;
  };
  /** Loads the card of an incident; '' for that of the selected row. */
  const load = async (code: string) => {
    if (isLoading) return;
    isLoading = true;
    problem.textContent = '';
    show(true);
    try {
      draw(await callServer('loadCard', code), code);
    } catch {
      problem.textContent = words.loadFailed;
    }
    isLoading = false;
    show(false);
  };
  const show = (loading: boolean) => {
    refresh.disabled = loading;
    refresh.replaceChildren(icon('refresh'), loading ? words.refreshing : words.refresh);
  };

  show(false);
  draw(first);
  let seen: SelectionMark | undefined;
  const follow = async (now: SelectionMark) => {
    const before = seen ?? now;
    // Another sheet is open: what was selected stays so.
    seen = { ...(now.place ? now : before), task: now.task || before.task };
    if (now.task && now.task !== before.task) return load(now.task.split(' ')[0]!);
    if (!now.place || (now.place === before.place && now.state === before.state)) return;
    // In a row without an incident the card stays.
    if (now.place !== before.place) return now.state ? load('') : undefined;
    // The rows of «Việc đang mở» have moved under the selection, which follows its incident: a menu works on what the card shows.
    if (shownCode && before.listed === shownCode && now.listed !== shownCode)
      await callServer('keepOnIncident', shownCode).catch(() => undefined);
    return load(shownCode);
  };
  const watch = async () => {
    if (document.visibilityState === 'visible' && !isLoading) {
      const now = await callServer('selectionMark').catch(() => undefined);
      if (now) await follow(now);
    }
    setTimeout(() => void watch(), watchMs);
  };
  void watch();
});
