// The text of a paragraph, or of all paragraphs of an element, with its styles by offset.

import { constant } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { Imitation } from '../../platform/imitates';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { common, divided, readAll } from './content/attributes';
import type { Attributes, ParagraphNode } from './content/model';
import { deleteText, insertText, isObject, merged, replaceText, setStyle, split, styleAt, textOf } from './content/runs';
import { matchesIn, replacementFor } from './pattern';
import { StyledText } from './text-styles';

/** The part of the working copy that a text uses. */
export interface OpenText {
  readonly links: Links;
  readonly replacementIsSpecial: boolean;
  /** Called before every change. */
  edit(): void;
}

/** A text beside a picture, its paragraph, and where the text begins in that. */
export interface TextPart {
  text: Text;
  within: { paragraph: ParagraphNode; start: number };
}

/** The element that a text belongs to. */
export interface TextOwner extends Imitation {
  readonly shadow: OpenText;
  isAtDocumentEnd(): boolean;
  /** Returns the element of one of its paragraphs. */
  holderOf(paragraph: ParagraphNode): TextOwner;
  /** Returns the text between two pictures that holds these places of a paragraph; undefined without pictures. */
  textAround?(paragraph: ParagraphNode, from: number, to: number): TextPart | undefined;
}

/**
 * Makes the text of these paragraphs and its view for scripts.
 * @param isPart of a paragraph: the text before or behind a field, which scripts only read
 */
export function textOn(owner: TextOwner, paragraphs: ParagraphNode[], isPart = false): Text {
  const text = new Text(owner, paragraphs, isPart);
  emulate(owner.shadow.links.runtime, 'Document.Text', text);
  return text;
}

/** A match of findText; its element is the text of the paragraph that contains it. */
export class Found extends Imitation {
  constructor(
    readonly text: Text,
    readonly from: number,
    readonly to: number,
    readonly within?: TextPart['within'],
  ) {
    super();
  }
  getElement() {
    return this.text;
  }
  getStartOffset() {
    return this.from;
  }
  getEndOffsetInclusive() {
    return this.to;
  }
  /** True even when the match covers the whole text. */
  isPartial() {
    return true;
  }
}

/** No document says whether the platform finds text on both sides of a picture. */
function requireWhole({ runs }: ParagraphNode, from: number, to: number): void {
  const within = split(split(runs, from + 1)[1], to - from)[0];
  if (within.some(({ image }) => image)) throw new NotEmulated('a match on both sides of a picture');
}

export class Text extends StyledText {
  constructor(
    private readonly owner: TextOwner,
    readonly paragraphs: ParagraphNode[],
    private readonly isPart = false,
  ) {
    super();
  }

  getType() {
    return constant('Document.ElementType', 'TEXT');
  }
  asText() {
    return this;
  }
  editAsText() {
    return this;
  }
  getParent(): GoogleAppsScript.Document.ContainerElement {
    // `emulate` gives the script the owner's view.
    return this.owner as unknown as GoogleAppsScript.Document.ContainerElement;
  }
  getText(): string {
    return this.paragraphs.map(({ runs }) => textOf(runs)).join('\n');
  }
  isAtDocumentEnd(): boolean {
    return this.owner.isAtDocumentEnd();
  }

  setText(text: string): this {
    const paragraph = this.only('setText');
    this.edit();
    if (paragraph.runs.some(({ image }) => image)) {
      const part = this.owner.textAround?.(paragraph, 0, this.length - 1);
      if (!part) throw new NotEmulated('Text.setText of a text that a picture parts');
      part.text.setText(text);
      return this;
    }
    paragraph.runs = text ? [{ text, style: { ...(paragraph.runs[0]?.style ?? paragraph.endStyle) } }] : [];
    return this;
  }
  appendText(text: string): this {
    const last = this.paragraphs[this.paragraphs.length - 1]!;
    if (last.runs[last.runs.length - 1]?.image) {
      this.edit();
      last.runs = merged([...last.runs, { text, style: { ...last.runs.filter((run) => !isObject(run)).pop()?.style } }]);
      return this;
    }
    return this.insertText(this.length, text);
  }
  insertText(offset: number, text: string): this {
    this.edit();
    if (!(offset >= 0 && offset <= this.length))
      throw new PlatformError(`Index (${offset}) must be less than or equal to the content length (${this.length}).`);
    const { paragraph, at } = this.locate(offset);
    paragraph.runs = insertText(paragraph.runs, at, text, paragraph.endStyle);
    return this;
  }
  deleteText(from: number, to: number): this {
    this.edit();
    this.check(from, to);
    const { paragraph, at } = this.locate(from);
    if (at + to - from >= textOf(paragraph.runs).length) throw new NotEmulated('Text.deleteText over more than one paragraph');
    paragraph.runs = deleteText(paragraph.runs, at, at + to - from);
    return this;
  }
  replaceText(pattern: string, replacement: string): this {
    const { shadow } = this.owner;
    if (typeof pattern !== 'string') throw new PlatformError('Invalid argument: searchPattern');
    if (typeof replacement !== 'string') throw new PlatformError('Invalid argument: replacement');
    this.edit();
    for (const paragraph of this.paragraphs) {
      // From the end, so that the earlier offsets stay right.
      for (const { from, to, match } of matchesIn(textOf(paragraph.runs), pattern).reverse()) {
        requireWhole(paragraph, from, to);
        paragraph.runs = replaceText(paragraph.runs, from, to, replacementFor(match, replacement, shadow.replacementIsSpecial));
      }
    }
    return this;
  }
  findText(pattern: string, after?: object | null): Found | null {
    if (after && !(after instanceof Found)) throw new NotEmulated('findText from a found element');
    const isLast = (paragraph: ParagraphNode) => after?.within?.paragraph === paragraph || after?.text.paragraphs[0] === paragraph;
    const start = after ? this.paragraphs.findIndex(isLast) : 0;
    for (const paragraph of this.paragraphs.slice(Math.max(0, start))) {
      const skipped = after?.within?.paragraph === paragraph ? after.within.start : 0;
      const least = after && isLast(paragraph) ? skipped + after.to + 1 : 0;
      const match = matchesIn(textOf(paragraph.runs), pattern).find(({ from }) => from >= least);
      if (!match) continue;
      requireWhole(paragraph, match.from, match.to);
      const holder = this.isPart ? this.owner : this.owner.holderOf(paragraph);
      const part = this.isPart ? undefined : holder.textAround?.(paragraph, match.from, match.to);
      const shift = part?.within.paragraph === paragraph ? part.within.start : 0;
      const found = part
        ? new Found(part.text, match.from - shift, match.to - shift, part.within)
        : new Found(textOn(holder, [paragraph], this.isPart), match.from, match.to);
      emulate(this.owner.shadow.links.runtime, 'Document.RangeElement', found);
      return found;
    }
    return null;
  }

  getAttributes(offset?: number | null): Attributes {
    if (offset === undefined || offset === null) return common(this.paragraphs.flatMap(({ runs }) => runs));
    return { ...common([]), ...readAll(this.styleAt(offset)) };
  }
  setAttributes(...args: [Attributes] | [number, number, Attributes]): this {
    return args.length === 3 ? this.style(args[2], args[0], args[1]) : this.style(args[0]);
  }
  getTextAttributeIndices(): number[] {
    let at = 0;
    return this.paragraphs.flatMap(({ runs }) => {
      const starts = runs
        .filter((run) => !isObject(run))
        .map(({ text }) => {
          at += text.length;
          return at - text.length;
        });
      at++;
      return starts;
    });
  }

  get length(): number {
    return this.getText().length;
  }

  /** Sets attributes from `from` to `to`; without text it does nothing. */
  style(attributes: Attributes, from = 0, to = this.length - 1): this {
    this.edit();
    if (this.length === 0) return this;
    this.check(from, to);
    const { ofText } = divided(attributes);
    let start = 0;
    for (const paragraph of this.paragraphs) {
      const length = textOf(paragraph.runs).length;
      const [first, last] = [Math.max(0, from - start), Math.min(length - 1, to - start)];
      if (first <= last) paragraph.runs = setStyle(paragraph.runs, first, last, ofText);
      start += length + 1;
    }
    return this;
  }

  private edit(): void {
    this.owner.shadow.edit();
    if (this.isPart) throw new NotEmulated('a change of text beside page numbers');
  }
  private styleAt(offset: number): Attributes {
    this.check(offset, offset);
    const { paragraph, at } = this.locate(offset);
    return styleAt(paragraph.runs, at);
  }
  private check(from: number, to: number): void {
    if (from < 0 || to < from || to >= this.length)
      throw new PlatformError(`Index (${to}) must be less than the content length (${this.length}).`);
  }
  private locate(offset: number): { paragraph: ParagraphNode; at: number } {
    let at = offset;
    for (const paragraph of this.paragraphs) {
      const { length } = textOf(paragraph.runs);
      if (at <= length) return { paragraph, at };
      at -= length + 1;
    }
    throw new PlatformError(`Index (${offset}) must be less than the content length (${this.length}).`);
  }
  private only(method: string): ParagraphNode {
    if (this.paragraphs.length !== 1) throw new NotEmulated(`Text.${method} over more than one paragraph`);
    return this.paragraphs[0]!;
  }
}
