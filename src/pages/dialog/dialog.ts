// The dialog page: a dialog, a message, or the set-up.
import type { PageModel } from '../../actions/page-models';
import { isAsking } from '../parts/ask';
import { closer } from '../parts/closer';
import { dialogView } from '../parts/dialog-view';
import { fitHeight } from '../parts/fit-height';
import { boot, sorry } from '../parts/model';
import { noticeView } from '../parts/notice';
import { callServer } from '../parts/server';
import { words } from '../parts/words';
import { suggest } from '../suggestions/suggest';
import { restoreView } from './journal-restore';
import { progressView } from './set-up-progress';

boot((page, model) => {
  const leave = draw(page, model) ?? closer();
  fitHeight(page);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isAsking()) return;
    // Otherwise the same key press would close the question that it opens.
    event.preventDefault();
    leave?.();
  });
});

/** Draws the model; returns what Esc does when that is more than closing. */
function draw(page: HTMLElement, model: PageModel): (() => void) | undefined {
  if (model.kind === 'notice') {
    page.append(noticeView(model, closer()));
    page.querySelector('button')?.focus();
  } else if (model.kind === 'progress') {
    const view = progressView(model);
    page.append(view.element);
    return view.leave;
  } else if (model.kind === 'restore') {
    const view = restoreView(model);
    page.append(view.element);
    return view.leave;
  } else if (model.kind === 'dialog') {
    const { action, code } = model;
    const reopen = code === '' ? undefined : { label: words.reopen, run: () => callServer('openDialog', action, code) };
    const goOn = (next: typeof action, of: string) => callServer('openDialog', next, of);
    // The card looks again of itself when this call is lost.
    const keepOn = (of: string) => void callServer('keepOnIncident', of).catch(() => undefined);
    const view = dialogView(model, {
      leave: closer(),
      end: closer(),
      leaveLabel: words.cancel,
      endLabel: words.close,
      reopen,
      goOn,
      keepOn,
      suggest,
    });
    page.append(view.element);
    view.focus();
    return view.leave;
  } else page.append(sorry(words.wrongModel));
  return undefined;
}
