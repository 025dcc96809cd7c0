// Finds the control at which the tour points, by what a person reads on it; the page's parts know nothing of the tour.
import { selected } from '../sheet/grid-handle';
import type { Target } from './next-press';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The height of a row on the desk, and of the line under the frozen ones. */
const ROW = 25;
const FROZEN_LINE = 5;

/** Returns the place of the control in the window, after bringing it into view; undefined while it is not there. */
export function placeOf(target: Target): Box | undefined {
  if (target.kind === 'row') return placeOfRow(target.row);
  if (target.kind === 'mail') return placeInMail(target) ?? boxOf(mailLine(target.code));
  return boxOf(find(target));
}

function find(target: Target): Element | undefined {
  switch (target.kind) {
    case 'person':
      return withText('.who .popover-panel .who-text', target.name)?.closest('button') ?? one('.who > button');
    case 'place':
      return one(`.rail [data-place="${target.view}"]`);
    case 'formButton':
      return one('.form-view button[type=submit]');
    case 'tab':
      return withText('.ic-sheet-tab-bar-container *', target.sheet);
    case 'menu':
      return withText('.menu-list button', target.item) ?? withText('.menu > button', target.menu);
    case 'cross':
      return one('.dialog .cross');
    case 'paper':
      return paperOf(target.code);
    case 'fill':
      return one('.tour .fill');
    default:
      return undefined;
  }
}

const one = (selector: string): Element | undefined => document.querySelector(selector) ?? undefined;

/** The innermost element whose text is this one. */
const withText = (selector: string, text: string): Element | undefined =>
  [...document.querySelectorAll(selector)].filter((element) => element.textContent?.trim().startsWith(text)).pop();

const mailLine = (code: string): Element | undefined =>
  [...document.querySelectorAll('.mail-line')].find((line) => line.textContent?.includes(code));

/** The button in the open mail, whose page is in a frame of its own. */
function placeInMail({ code, button }: { code: string; button: string }): Box | undefined {
  const frame = document.querySelector<HTMLIFrameElement>('.mail-body');
  if (!frame || !document.querySelector('.mail h1')?.textContent?.includes(code)) return undefined;
  const links = [...(frame.contentDocument?.querySelectorAll('a') ?? [])];
  const link = links.find(({ textContent }) => textContent?.trim() === button);
  const inside = link?.getBoundingClientRect();
  if (!link || !inside?.width) return undefined;
  const mail = frame.closest('.mail')!;
  const seen = mail.getBoundingClientRect();
  const from = frame.getBoundingClientRect().top + inside.top;
  if (from < seen.top || from + inside.height > seen.bottom) mail.scrollTop += from - (seen.top + seen.height / 2);
  const { left, top } = frame.getBoundingClientRect();
  return { left: left + inside.left, top: top + inside.top, width: inside.width, height: inside.height };
}

/** The paper of the handover, or the folder above it that is still closed. */
function paperOf(code: string): Element | undefined {
  const year = code.split('-')[1]!;
  return (
    withText('.tree button', `${code} BM.05`) ??
    [...document.querySelectorAll('.tree button[aria-expanded]')].find(({ textContent }) => textContent?.trim().startsWith(code)) ??
    withText('.tree button[aria-expanded=false]', year)
  );
}

/** A row of the grid, counted from the selected cell, which the grid outlines. */
function placeOfRow(row: number): Box | undefined {
  const grid = document.querySelector('.ic-worksheet-sheet-canvas')?.getBoundingClientRect();
  const outline = document.querySelector('.ic-worksheet-cell-outline')?.getBoundingClientRect();
  const from = selected();
  if (!grid || !outline || !from) return undefined;
  const top = from.row === 1 ? outline.bottom + FROZEN_LINE + (row - 2) * ROW : outline.top + (row - from.row) * ROW;
  if (top < grid.top || top + ROW > grid.bottom) return grid;
  return { left: grid.left, top, width: grid.width, height: ROW };
}

function boxOf(element: Element | undefined): Box | undefined {
  if (!element) return undefined;
  const box = element.getBoundingClientRect();
  if (box.top < 0 || box.bottom > window.innerHeight || isHiddenBy(element, box)) element.scrollIntoView({ block: 'center' });
  return box.width ? box : undefined;
}

/** Whether a list that scrolls hides it. */
function isHiddenBy(element: Element, box: DOMRect): boolean {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    const outer = around.getBoundingClientRect();
    if (overflowY !== 'visible' && (box.top < outer.top - 1 || box.bottom > outer.bottom + 1)) return true;
  }
  return false;
}
