// The requests of the Docs API that make the old texts of a document the new ones: the smallest changes, from the end to the start.
import type { docs_v1 } from '@googleapis/docs';
import type { EditedParagraph } from '../../protocol';
import { type NewTexts, newTexts } from './new-texts';
import { OBJECT, type OldParagraph, type OldRun } from './old-paragraphs';

type Request = docs_v1.Schema$Request;

export function editRequests(old: OldParagraph[], edited: EditedParagraph[]): Request[] {
  const segments = [...new Set(old.map(({ segment }) => segment))];
  return segments.flatMap((segment) => {
    const own = old.filter((one) => one.segment === segment);
    const now = edited.filter((one) => one.segment === segment);
    // A part that the page has not sent stays as it is.
    return now.length ? requestsFor(segment, own, newTexts(own, now)) : [];
  });
}

function requestsFor(segment: string, old: OldParagraph[], { runs: texts, atEnd, kept }: NewTexts): Request[] {
  const requests: Request[] = [];
  const segmentId = segment || undefined;
  /** A deletion that may grow to the left: a paragraph that is deleted as a whole leaves the look of the next one alone. */
  let deleted: { from: number; to: number } | undefined;
  const flush = () => {
    if (deleted) requests.push({ deleteContentRange: { range: { startIndex: deleted.from, endIndex: deleted.to, segmentId } } });
    deleted = undefined;
  };
  const remove = (from: number, to: number) => {
    if (from === to) return;
    if (deleted?.from !== to) flush();
    deleted = { from, to: deleted?.to ?? to };
  };
  const insert = (index: number, text: string) => {
    flush();
    requests.push({ insertText: { location: { index, segmentId }, text } });
  };
  for (const { end, textEnd, runs } of [...old].reverse()) {
    if (!kept.has(end)) remove(end - 1, end);
    const added = typeable(atEnd.get(end) ?? '');
    if (added) insert(textEnd, added);
    for (const run of [...runs].reverse()) {
      const { at, before, after } = changeOf(run, texts.get(run.start) ?? '', run === runs[0]);
      const first = graphemes(before)[0] ?? '';
      if (!before && !after) continue;
      if (!before) insert(at, after);
      else if (!after) remove(at, at + before.length);
      else if (isMark.test(after)) {
        remove(at, at + before.length);
        insert(at, after);
      } else {
        // New text takes the style of the character before it: of the first old one, which goes last.
        insert(at + first.length, after);
        remove(at + first.length + after.length, at + before.length + after.length);
        remove(at, at + first.length);
      }
    }
  }
  flush();
  return requests;
}

/** Text that would become a part of the character before it. */
const isMark = /^[\p{M}\u200d]/u;

/** Returns the one stretch of a text that has changed, by whole characters as people see them. */
function changeOf({ start, text }: OldRun, next: string, isFirst: boolean): { at: number; before: string; after: string } {
  const [old, now] = [graphemes(text), graphemes(next)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const at = start + old.slice(0, head).join('').length;
  const before = old.slice(head, old.length - tail).join('');
  const after = typeable(now.slice(head, now.length - tail).join(''));
  // At the start of a text the character before it has another style, so the first character is written anew.
  if (after && !before && !head && !isFirst && text !== OBJECT) return { at, before: old[0]!, after: after + old[0] };
  return { at, before, after };
}

const byGrapheme = new Intl.Segmenter('vi', { granularity: 'grapheme' });

const graphemes = (text: string): string[] => Array.from(byGrapheme.segment(text), ({ segment }) => segment);

/** The API strips other control characters and characters for private use, so they may not count. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant.
const typeable = (text: string): string => text.replace(/[\0-\x08\x0c-\x1f\ue000-\uf8ff]/g, '');
