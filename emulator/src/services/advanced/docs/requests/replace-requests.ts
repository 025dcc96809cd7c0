// Requests that replace text: everywhere, and in named ranges; and those that make and forget named ranges.

import { NotEmulated } from '../../../../runs/errors';
import { type NamedRange, newPartId } from '../../../documents/content/model';
import { split } from '../../../documents/content/runs';
import { invalid } from '../../api-error';
import { type Draft, removed } from '../draft';
import { countedText, deleteFrom, styleForText } from '../paragraph-text';
import { bodyOf, endOf, headersAndFooters, paragraphAt, paragraphsIn, requireTab, type Segment, segmentOf, widthOf } from '../segments';
import { deleteContentRange, insertAt, type Range, rangeOf } from './text-requests';

interface Tabs {
  tabsCriteria?: { tabIds?: string[] };
}

/** Replaces each match within a paragraph, in the style of its first character. */
export function replaceAllText(
  draft: Draft,
  request: { containsText?: { text?: string; matchCase?: boolean; searchByRegex?: boolean }; replaceText?: string } & Tabs,
): object {
  const { text = '', matchCase, searchByRegex } = request.containsText ?? {};
  if (searchByRegex) throw new NotEmulated('replaceAllText by a regular expression');
  if (!text) throw invalid('The text to search for must not be empty.');
  requireTabs(request);
  const pattern = new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), matchCase ? 'gu' : 'giu');
  let count = 0;
  for (const segment of [bodyOf(draft.document), ...headersAndFooters(draft.document)])
    for (const { paragraph, start } of paragraphsIn(segment, segment.start, endOf(segment)).reverse()) {
      for (const match of [...countedText(paragraph).matchAll(pattern)].reverse()) {
        replaceAt(draft, segment, start + match.index, start + match.index + match[0].length, request.replaceText ?? '');
        count++;
      }
    }
  return { replaceAllText: count ? { occurrencesChanged: count } : {} };
}

/** Replaces text of one paragraph by text in the style of its first character. */
function replaceAt(draft: Draft, segment: Segment, from: number, to: number, text: string): void {
  const { paragraph, start, ...place } = paragraphAt(segment, from)!;
  const offset = from - start;
  const style = split(paragraph.runs, offset, widthOf)[1][0]!.style;
  deleteFrom(paragraph, offset, to - start);
  removed(draft, segment, from, to);
  if (text) insertAt(draft, { ...place, paragraph, start, segment, index: from, offset }, text, { ...style });
}

export function createNamedRange(draft: Draft, request: { name?: string; range?: Range }): object {
  const { name = '' } = request;
  if (!name || name.length > 256) throw invalid('The name must be at least 1 character and no more than 256 characters.');
  const { segment, from, to } = rangeOf(draft, request.range);
  const id = newPartId(draft.document, 'kix.');
  draft.document.namedRanges = [...(draft.document.namedRanges ?? []), { id, name, segmentId: segment.id, from, to }];
  return { createNamedRange: { namedRangeId: id } };
}

export function deleteNamedRange(draft: Draft, request: { namedRangeId?: string; name?: string } & Tabs): void {
  requireTabs(request);
  const found = rangesNamed(draft, request.namedRangeId, request.name);
  draft.document.namedRanges = draft.document.namedRanges?.filter((one) => !found.includes(one));
}

/** The ranges stay, and hold the new text. */
export function replaceNamedRangeContent(
  draft: Draft,
  request: { namedRangeId?: string; namedRangeName?: string; text?: string } & Tabs,
): void {
  requireTabs(request);
  const { text = '' } = request;
  for (const range of rangesNamed(draft, request.namedRangeId, request.namedRangeName)) {
    const { from, to, segmentId } = range;
    const all = draft.document.namedRanges!;
    const segment = segmentOf(draft.document, { segmentId });
    const placed = paragraphAt(segment, from);
    if (!placed || from === placed.end - 1) throw new NotEmulated('replacing a named range that does not begin with text');
    const style = styleForText(placed.paragraph, from - placed.start + 1);
    deleteContentRange(draft, { range: { startIndex: from, endIndex: to, segmentId } });
    const spot = paragraphAt(segment, from)!;
    if (text) insertAt(draft, { ...spot, segment, index: from, offset: from - spot.start }, text, style);
    Object.assign(range, { from, to: from + text.length });
    const left = draft.document.namedRanges!;
    draft.document.namedRanges = all.filter((one) => (one === range ? text !== '' : left.includes(one)));
  }
}

/** @throws ApiRefusal for an id that no range has, or without any name */
function rangesNamed({ document }: Draft, id: string | undefined, name: string | undefined): NamedRange[] {
  const all = document.namedRanges ?? [];
  if (!id && !name) throw invalid('ID or name for named range must be set');
  if (!id) return all.filter((one) => one.name === name);
  const found = all.find((one) => one.id === id);
  if (!found) throw invalid(`The named range with ID ${id} was not found.`);
  return [found];
}

const requireTabs = ({ tabsCriteria }: Tabs): void => tabsCriteria?.tabIds?.forEach(requireTab);
