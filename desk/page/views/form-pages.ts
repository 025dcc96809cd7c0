// The pages of a form, and the way that answers lead through them.
import type { PageMove, ShownFormItem } from 'apps-script-emulator';
import type { Answers } from './prefill';

/** Splits the items into pages; a page break stands at the head of its page. */
export function pagesOf(items: ShownFormItem[]): ShownFormItem[][] {
  const pages: ShownFormItem[][] = [[]];
  for (const item of items) {
    if (item.kind === 'pageBreak') pages.push([item]);
    else pages.at(-1)!.push(item);
  }
  return pages;
}

/** Returns the page after this one; undefined when the form is sent from here. Of several answers that lead somewhere the last counts. */
export function pageAfter(pages: ShownFormItem[][], page: number, answers: Answers): number | undefined {
  const next = pages[page + 1]?.[0];
  if (!next) return undefined;
  const chosen = pages[page]!.map(({ title, choices, leadsTo }) => leadsTo?.[choices!.indexOf(String(answers[title] ?? ''))]);
  const move: PageMove = chosen.filter((one) => one !== undefined).pop() ?? next.goTo ?? 'continue';
  if (move === 'continue') return page + 1;
  if (move === 'submit') return undefined;
  return move === 'restart' ? 0 : pages.findIndex(([first]) => first?.id === move);
}

/** Returns the answers of the pages that they lead to: what was written on others is not sent. */
export function answersOnTheWay(pages: ShownFormItem[][], answers: Answers): Answers {
  const titles: string[] = [];
  const seen = new Set<number>();
  for (let page: number | undefined = 0; page !== undefined && !seen.has(page); page = pageAfter(pages, page, answers)) {
    seen.add(page);
    titles.push(...pages[page]!.map(({ title }) => title));
  }
  return Object.fromEntries(Object.entries(answers).filter(([title]) => titles.includes(title)));
}
