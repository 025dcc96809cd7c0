// The copy of a document that a batch changes; it is saved when every request has been carried out.
import type { OpenAnswers } from '../../../workspace/open-questions';
import type { DocumentNode } from '../../documents/content/model';
import { recount, type Segment } from './segments';

export interface Draft {
  document: DocumentNode;
  answers: OpenAnswers;
}

/** Carries out one request and returns its reply, or nothing when the reply is empty. */
export type Handler = (draft: Draft, request: never) => unknown;

/** Says that content was put in at an index. What comes in at an end of a named range is outside of it. */
export function added({ document }: Draft, segment: Segment, index: number, size: number): void {
  recount(segment, index);
  for (const range of document.namedRanges ?? []) {
    if (range.segmentId !== segment.id) continue;
    if (index <= range.from) range.from += size;
    if (index < range.to) range.to += size;
  }
}

/** Says that content was taken out; a named range without content is no more. */
export function removed({ document }: Draft, segment: Segment, from: number, to: number): void {
  recount(segment, from);
  if (!document.namedRanges) return;
  const moved = (index: number) => (index <= from ? index : index - Math.min(index, to) + from);
  for (const range of document.namedRanges) {
    if (range.segmentId !== segment.id) continue;
    range.from = moved(range.from);
    range.to = moved(range.to);
  }
  document.namedRanges = document.namedRanges.filter((range) => range.from < range.to);
}
