// The copy of a document that a batch changes; it is saved when every request has been carried out.
import type { OpenAnswers } from '../../../workspace/open-questions';
import type { DocumentNode } from '../../documents/model';
import type { Segment } from './segments';

export interface Draft {
  document: DocumentNode;
  answers: OpenAnswers;
}

/** Carries out one request and returns its reply, or nothing when the reply is empty. */
export type Handler = (draft: Draft, request: never) => unknown;

/** Tells named ranges that content was put in at an index. What comes in at an end of a range is outside of it. */
export function added({ document }: Draft, segment: Segment, index: number, size: number): void {
  for (const range of document.namedRanges ?? []) {
    if (range.segmentId !== segment.id) continue;
    if (index <= range.from) range.from += size;
    if (index < range.to) range.to += size;
  }
}

/** Tells named ranges that content was taken out; a range without content is no more. */
export function removed({ document }: Draft, segment: Segment, from: number, to: number): void {
  if (!document.namedRanges) return;
  const moved = (index: number) => (index <= from ? index : index - Math.min(index, to) + from);
  for (const range of document.namedRanges) {
    if (range.segmentId !== segment.id) continue;
    range.from = moved(range.from);
    range.to = moved(range.to);
  }
  document.namedRanges = document.namedRanges.filter((range) => range.from < range.to);
}
