// What a person has made of the texts of a document: each new piece belongs to an old text, or comes before an old newline.
import type { EditedParagraph } from '../../protocol';
import type { OldParagraph } from './old-paragraphs';

export interface NewTexts {
  /** By the start of the old text; one that is missing was deleted. */
  runs: Map<number, string>;
  /** By the end of the old paragraph: what was added where no old text is. */
  atEnd: Map<number, string>;
  /** Ends of the old paragraphs whose newline is still there. */
  kept: Set<number>;
}

/** @param edited the paragraphs of one segment, in order */
export function newTexts(old: OldParagraph[], edited: EditedParagraph[]): NewTexts {
  const made: NewTexts = { runs: new Map(), atEnd: new Map(), kept: new Set() };
  const starts = new Set(old.flatMap(({ runs }) => runs.map(({ start }) => start)));
  const ends = new Set(old.map(({ end }) => end));
  let last = -1;
  let current: number | undefined;
  /** Text before the first old text of a paragraph. */
  let waiting = '';
  const add = (text: string) => {
    if (current === undefined) waiting += text;
    else made.runs.set(current, (made.runs.get(current) ?? '') + text);
  };
  for (const { end, pieces } of edited) {
    for (const { start, text } of pieces) {
      // Old texts keep their order; one that comes out of order is typed text.
      if (start !== undefined && start >= last && starts.has(start)) {
        last = start;
        current = start;
        add(waiting);
        waiting = '';
      }
      add(text);
    }
    if (end === undefined || !ends.has(end) || made.kept.has(end)) {
      add('\n');
      continue;
    }
    made.kept.add(end);
    if (waiting) made.atEnd.set(end, waiting);
    waiting = '';
    current = undefined;
    last = Math.max(last, end);
  }
  return made;
}
