// The text of one paragraph by offset, a field or a picture being one character: cut, inserted, joined.

import { NotEmulated } from '../../../runs/errors';
import { type Attributes, copyOf, type DocumentNode, newPartId, type ParagraphNode, type Run } from '../../documents/content/model';
import { deleteText, merged, sameStyle, split } from '../../documents/content/runs';
import { widthOf } from './segments';

/** Returns the style of the character that ends a paragraph. */
export const endStyleOf = ({ endStyle, runs }: ParagraphNode): Attributes => endStyle ?? runs[runs.length - 1]?.style ?? {};

/** Sets the runs of a paragraph; the character that ends it keeps its style. */
export function setRuns(paragraph: ParagraphNode, runs: Run[]): void {
  const end = endStyleOf(paragraph);
  paragraph.runs = runs;
  setEndStyle(paragraph, end);
}

export function setEndStyle(paragraph: ParagraphNode, style: Attributes): void {
  const last = paragraph.runs[paragraph.runs.length - 1];
  if (last ? sameStyle(last.style, style) : !Object.keys(style).length) delete paragraph.endStyle;
  else paragraph.endStyle = { ...style };
}

/** @throws NotEmulated behind a break or a rule, where the model has no text */
export function requireText(paragraph: ParagraphNode, offset: number): void {
  if (offset > textWidth(paragraph)) throw new NotEmulated('text behind a break or a rule');
}

export const textWidth = ({ runs }: ParagraphNode): number => runs.reduce((sum, run) => sum + widthOf(run), 0);

/** Returns the text of a paragraph with each field and each picture as one character, which no text matches. */
export const countedText = ({ runs }: ParagraphNode): string => runs.map(({ text }) => text || '\ue907').join('');

/** Text put into a link, or behind it, is no part of the link and loses its look. */
const linkLook = { LINK_URL: null, UNDERLINE: null, FOREGROUND_COLOR: null };

/** Returns the style that inserted text gets: of the character before, at the start of the one after. */
export function styleForText(paragraph: ParagraphNode, offset: number): Attributes {
  const [before, after] = split(paragraph.runs, offset, widthOf);
  const style = before[before.length - 1]?.style ?? after[0]?.style ?? paragraph.endStyle ?? {};
  if (style.LINK_URL === undefined) return { ...style };
  return Object.fromEntries(Object.entries(style).filter(([name]) => !(name in linkLook)));
}

/** Inserts text without newlines. */
export function insertInto(paragraph: ParagraphNode, offset: number, text: string, style: Attributes): void {
  requireText(paragraph, offset);
  const [before, after] = split(paragraph.runs, offset, widthOf);
  setRuns(paragraph, merged([...before, { text, style }, ...after]));
}

/**
 * Cuts a paragraph in two at an offset; this one keeps the text behind it, and the new one, which the caller puts before it, the rest.
 * @param style of the newline that ends the new one
 */
export function cutBefore(document: DocumentNode, paragraph: ParagraphNode, offset: number, style: Attributes): ParagraphNode {
  requireText(paragraph, offset);
  const [before, after] = split(paragraph.runs, offset, widthOf);
  const first: ParagraphNode = {
    type: paragraph.type,
    heading: paragraph.heading,
    attributes: copyOf(paragraph.attributes),
    runs: before,
    ...(paragraph.listId && { listId: paragraph.listId }),
    ...(paragraph.headingId && { headingId: newPartId(document, 'h.') }),
  };
  setEndStyle(first, style);
  setRuns(paragraph, after);
  return first;
}

/** Deletes what is between two offsets; the break or the rule at the end is one character. */
export function deleteFrom(paragraph: ParagraphNode, from: number, to: number): void {
  const width = textWidth(paragraph);
  if (to > width) delete paragraph.inline;
  if (from < Math.min(to, width)) setRuns(paragraph, deleteText(paragraph.runs, from, Math.min(to, width) - 1, widthOf));
}

/** Appends the text of a paragraph whose place is taken by this one. */
export function join(paragraph: ParagraphNode, other: ParagraphNode): void {
  if (paragraph.inline && textWidth(other) + (other.inline ? 1 : 0)) throw new NotEmulated('text behind a break or a rule');
  const end = endStyleOf(other);
  if (other.inline) paragraph.inline = other.inline;
  paragraph.runs = merged([...paragraph.runs, ...other.runs]);
  setEndStyle(paragraph, end);
}

/** Whether an index would part what is seen as one character: a surrogate pair, a letter and its mark. */
export function isWithinCharacter({ runs }: ParagraphNode, offset: number): boolean {
  let at = 0;
  let last = '';
  for (const run of runs) {
    const { text } = run;
    if (offset - at < text.length) {
      const before = offset > at ? text[offset - at - 1]! : last;
      return before !== '' && (/^(?:[\udc00-\udfff]|\p{M}|\u200d)/u.test(text.slice(offset - at, offset - at + 2)) || before === '\u200d');
    }
    at += widthOf(run);
    last = text[text.length - 1] ?? '';
  }
  return false;
}
