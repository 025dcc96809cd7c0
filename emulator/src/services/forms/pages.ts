// The pages of a form, and the way through them that answers lead.

import { constant, isConstant, nameOf } from '../../platform/constants';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { PageMove } from '../../workspace/contract';
import type { Given, KeptForm, KeptItem } from './store';

type NavigationType = GoogleAppsScript.Forms.PageNavigationType;

const names = { continue: 'CONTINUE', restart: 'RESTART', submit: 'SUBMIT' } as const;

/** Returns where a script says that a page leads: to a page break, or as a navigation type tells. */
export function moveOf(form: KeptForm, given: unknown): PageMove {
  if (isConstant(given)) {
    const name = nameOf(given);
    const move = (Object.keys(names) as (keyof typeof names)[]).find((key) => names[key] === name);
    if (given.type !== 'Forms.PageNavigationType' || !move) throw new PlatformError(`Invalid argument: ${name}`);
    return move;
  }
  const id = (given as { getId(): number }).getId();
  if (!form.items.some((item) => item.id === id && item.kind === 'pageBreak')) throw new PlatformError('Invalid argument: pageBreakItem');
  return id;
}

/** Returns the navigation type that scripts read; null where nothing was set. */
export function navigationTypeOf(move: PageMove | undefined): NavigationType | null {
  if (move === undefined) return null;
  return constant('Forms.PageNavigationType', typeof move === 'number' ? 'GO_TO_PAGE' : names[move]);
}

/** Lets whatever led to a page that is gone lead to the next one. */
export function forgetPage(items: KeptItem[], id: number): void {
  const moved = (move: PageMove): PageMove => (move === id ? 'continue' : move);
  for (const item of items) {
    if (item.leadsTo) item.leadsTo = item.leadsTo.map(moved);
    if (item.goTo !== undefined) item.goTo = moved(item.goTo);
  }
}

/** Returns the items of the pages that a person with these answers sees, in their order; a page break stands at the head of its page. */
export function itemsOnTheWay({ items }: KeptForm, given: Given): KeptItem[] {
  const pages = pagesOf(items);
  const seen: number[] = [];
  for (let page: number | undefined = 0; page !== undefined && pages[page]; page = nextPage(pages, page, given)) {
    if (seen.includes(page)) throw new NotEmulated('a form whose answers lead back to an earlier page');
    seen.push(page);
  }
  return seen.flatMap((page) => pages[page]!);
}

function pagesOf(items: KeptItem[]): KeptItem[][] {
  const pages: KeptItem[][] = [[]];
  for (const item of items) {
    if (item.kind === 'pageBreak') pages.push([item]);
    else pages[pages.length - 1]!.push(item);
  }
  return pages;
}

/** Of several answers that lead somewhere the last counts; without one, the break of the next page tells. On the last page nothing does. */
function nextPage(pages: KeptItem[][], page: number, given: Given): number | undefined {
  const next = pages[page + 1]?.[0];
  if (!next) return undefined;
  const chosen = pages[page]!.map(({ title, choices, leadsTo }) => leadsTo?.[choices!.indexOf(String(given[title] ?? ''))]);
  const move = chosen.filter((one) => one !== undefined).pop() ?? next.goTo ?? 'continue';
  if (move === 'continue') return page + 1;
  if (move === 'submit') return undefined;
  return move === 'restart' ? 0 : pages.findIndex(([first]) => first?.id === move);
}
