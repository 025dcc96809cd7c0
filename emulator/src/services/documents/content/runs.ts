// Functions that insert, delete and style text, which is stored as runs of one style each.
import { assign } from './attributes';
import type { Attributes, Run } from './model';

/** How many places a run takes; offsets count them. */
export type WidthOf = (run: Run) => number;

/** Whether a run is a field or a picture, which DocumentApp does not count. */
export const isObject = ({ field, image }: Run): boolean => field !== undefined || image !== undefined;

const letters: WidthOf = ({ text }) => text.length;

export const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('');

/**
 * Inserts text in the style of the character before it; at the start, of the character after it.
 * @param alone the style without any other text
 */
export function insertText(runs: Run[], offset: number, text: string, alone: Attributes = {}): Run[] {
  if (!text) return runs;
  const [before, after] = split(runs, offset);
  const style = before[before.length - 1]?.style ?? after[0]?.style ?? alone;
  return merged([...before, { text, style: { ...style } }, ...after]);
}

/** Deletes from `from` to `to`, both included; what has no width there stays. */
export function deleteText(runs: Run[], from: number, to: number, widthOf = letters): Run[] {
  const [before, rest] = split(runs, from, widthOf);
  const [middle, after] = split(rest, to + 1 - from, widthOf);
  return merged([...before, ...middle.filter((run) => isObject(run) && widthOf(run) === 0), ...after]);
}

/** Replaces `from` to `to`, both included, by text in the style of the first character. */
export function replaceText(runs: Run[], from: number, to: number, text: string): Run[] {
  const shortened = to > from ? deleteText(runs, from + 1, to) : runs;
  return deleteText(insertText(shortened, from + 1, text), from, from);
}

/** Sets attributes from `from` to `to`, both included; null removes one. */
export function setStyle(runs: Run[], from: number, to: number, attributes: Attributes, widthOf = letters): Run[] {
  const [before, rest] = split(runs, from, widthOf);
  const [middle, after] = split(rest, to + 1 - from, widthOf);
  const styled = middle.map((run) => {
    const style = { ...run.style };
    assign(style, attributes);
    // Elements of scripts stand for fields and pictures, which stay the same.
    return isObject(run) ? Object.assign(run, { style }) : { ...run, style };
  });
  return merged([...before, ...styled, ...after]);
}

export function styleAt(runs: Run[], offset: number): Attributes {
  return split(runs, offset)[1].find((run) => !isObject(run))?.style ?? {};
}

/** A field or a picture at the offset itself comes after it. */
export function split(runs: Run[], offset: number, widthOf = letters): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const { text, style } = run;
    const cut = Math.min(text.length, Math.max(0, offset - at));
    if (isObject(run)) (at < offset ? before : after).push(run);
    if (cut > 0) before.push({ text: text.slice(0, cut), style });
    if (cut < text.length) after.push({ text: text.slice(cut), style });
    at += widthOf(run);
  }
  return [before, after];
}

export function merged(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (isObject(run)) result.push(run);
    else if (last && !isObject(last) && sameStyle(last.style, run.style)) last.text += run.text;
    else if (run.text) result.push({ ...run });
  }
  return result;
}

export function sameStyle(one: Attributes, other: Attributes): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
