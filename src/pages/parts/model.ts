// The model that the server put into the page, and the page's first drawing.
import type { PageModel } from '../../actions/page-models';
import { noticeView } from './notice';
import { words } from './words';

/** Draws the page once it is read; a page without a model says so in words. */
export function boot(draw: (page: HTMLElement, model: PageModel) => void): void {
  document.addEventListener('DOMContentLoaded', () => {
    const page = document.getElementById('page')!;
    const model = readModel();
    if (model) draw(page, model);
    else page.append(sorry(words.noModel));
  });
}

/** Shown for a model that this page cannot show. */
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
