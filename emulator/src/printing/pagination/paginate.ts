// Lays the blocks of a document on pages, as the printer will; runs in the browser.
import type { Fill } from './filling';

/** It is written into the page as text, so it uses nothing from outside. */
export function paginate(fill: Fill): void {
  const flow = document.getElementById('flow');
  if (!flow) return;
  const pixels = (points: string | undefined) => (Number(points) * 96) / 72;
  const { height, top, bottom } = document.body.dataset;
  const firstNumber = Number(document.body.dataset.start);
  /** What a page keeps for its text, however high its header and footer are. */
  const least = pixels('72');

  const part = (name: 'header' | 'footer', isFirst: boolean) => {
    const own = isFirst ? document.getElementById(`first-${name}`) : null;
    return ((own ?? document.getElementById(name)) as HTMLTemplateElement).innerHTML;
  };

  const newPage = (number: number): HTMLElement => {
    const isFirst = number === firstNumber;
    const page = document.createElement('div');
    page.className = 'page';
    page.dataset.number = String(number);
    page.innerHTML = `<div class="head">${part('header', isFirst)}</div><div class="content"></div><div class="foot">${part('footer', isFirst)}</div>`;
    document.body.append(page);
    const [head, content, foot] = Array.from(page.children) as [HTMLElement, HTMLElement, HTMLElement];
    for (const field of page.querySelectorAll<HTMLElement>('[data-field]'))
      field.textContent = field.dataset.field === 'PAGE_NUMBER' ? String(number) : document.body.dataset.number!;
    // A header or a footer higher than its margin pushes the text.
    const above = Math.max(pixels(top), head.childElementCount ? head.offsetTop + head.offsetHeight : 0);
    const below = Math.max(pixels(bottom), foot.childElementCount ? page.offsetHeight - foot.offsetTop : 0);
    if (above + below <= pixels(height) - least)
      content.style.cssText = `top:${above}px;bottom:${below}px;--height:${pixels(height) - above - below}px`;
    return content;
  };

  /** @param total what the document shows as its number of pages */
  const layOut = (total: number): number => {
    for (const page of document.querySelectorAll('.page')) page.remove();
    document.body.dataset.number = String(total);
    let waiting = Array.from(flow.children, (block) => block.cloneNode(true) as HTMLElement);
    let number = firstNumber - 1;
    let endsWithBreak = false;
    do {
      const content = newPage(++number);
      waiting = fill(content, waiting, content.getBoundingClientRect().bottom, true);
      endsWithBreak = content.lastElementChild?.classList.contains('page-after') ?? false;
    } while (waiting.length || endsWithBreak);
    return number - firstNumber + 1;
  };

  let total = layOut(1);
  // A number with more digits may move a line, and a line may move a page.
  const shows = document.querySelector('[data-field="PAGE_COUNT"]') !== null;
  for (let tries = 0; shows && tries < 3 && String(total) !== document.body.dataset.number; tries++) total = layOut(total);
  flow.remove();
}
