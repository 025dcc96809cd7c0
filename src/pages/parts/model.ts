// The model that the server puts into the page, and the first drawing of the page.
import type { PageModel } from '../../actions/page-models';
import { noticeView } from './notice';
import { words } from './words';

/** Draws the page when it is loaded; a page without a model shows a message. */
export function boot(draw: (page: HTMLElement, model: PageModel) => void): void {
  document.addEventListener('DOMContentLoaded', () => {
    const page = document.getElementById('page')!;
    const model = readModel();
    if (model) draw(page, model);
    else page.append(sorry(words.noModel));
  });
}

/** Takes the keyboard into a page without fields: to its heading, a message to its first button. Keys then scroll, and Esc is heard. */
export function takeFocus(page: HTMLElement): void {
  page.querySelector<HTMLElement>('h1[tabindex], button')?.focus({ preventScroll: true });
}

/** Returns a message in place of the page, for a model that is missing or cannot be shown. */
export function sorry(message: string): HTMLElement {
  return noticeView({ kind: 'notice', title: document.title, message, links: [] });
}

function readModel(): PageModel | undefined {
  try {
    return JSON.parse(document.getElementById('model')?.textContent ?? '') as PageModel;
  } catch {
    return undefined;
  }
}
