// The sidebar: the card of the selected row, loaded again by a button and when the person comes back to it.
import type { PageModel } from '../../actions/page-models';
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
  const refresh = button(words.refresh, 'quiet', () => void load());
  page.append(el('div', { class: 'card-bar' }, refresh), problem, content);
  let shown = '';
  let isLoading = false;

  const draw = (model: PageModel) => {
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
  const load = async () => {
    if (isLoading) return;
    isLoading = true;
    problem.textContent = '';
    show(true);
    try {
      draw(await callServer('loadCard', ''));
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
  let mark: string | undefined;
  const watch = async () => {
    if (document.visibilityState === 'visible' && !isLoading) {
      const now = await callServer('selectionMark').catch(() => undefined);
      // Another sheet is open: the card stays as it was.
      const isOther = now !== undefined && now !== '' && now !== mark;
      if (isOther && mark !== undefined) await load();
      if (isOther) mark = now;
    }
    setTimeout(() => void watch(), watchMs);
  };
  void watch();
});
