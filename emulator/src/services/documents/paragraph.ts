// Paragraphs and list items: text with alignment, indents and spacing.

import { constant, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { Imitation } from '../../platform/imitates';
import { NotEmulated, PlatformError } from '../../runs/errors';
import { common, read, readAll } from './content/attributes';
import { listIdsOf } from './content/list-ids';
import type { Attributes, Node, ParagraphNode, Picture, Run } from './content/model';
import { setHeadingOf } from './content/named-styles';
import { insertText, isObject, merged, textOf } from './content/runs';
import { type Child, Element } from './element';
import { type InlineImage, imageElement, type PictureSource, pictureOf } from './inline-image';
import { Text, type TextPart, textOn } from './text';

/** A page break, a rule or a field within a paragraph. */
export class Inline extends Imitation {
  constructor(
    private readonly paragraph: Paragraph,
    private readonly type: string,
  ) {
    super();
  }
  getType() {
    return constant('Document.ElementType', this.type);
  }
  getParent() {
    return this.paragraph;
  }
  removeFromParent() {
    this.paragraph.shadow.edit();
    delete this.paragraph.node.inline;
    return this;
  }
}

/** A page number or a page count, which scripts see as something that is not supported. */
export class Field extends Imitation {
  constructor(
    private readonly paragraph: Paragraph,
    private readonly run: Run,
  ) {
    super();
  }
  getType() {
    return constant('Document.ElementType', 'UNSUPPORTED');
  }
  getParent() {
    return this.paragraph;
  }
  removeFromParent() {
    this.paragraph.shadow.edit();
    const { node } = this.paragraph;
    node.runs = merged(node.runs.filter((run) => run !== this.run));
    return this;
  }
}

export class Paragraph extends Element<ParagraphNode> {
  private text: Text | undefined;
  private parts?: { of: Run[]; all: (Text | Field | InlineImage)[] };
  /** The texts beside its pictures, each with the picture before it, if any. */
  private partTexts: { text: Text; behind: Picture | undefined }[] = [];

  /** Empty: its children, text and then a break or a rule, have no nodes. */
  get childNodes(): Node[] {
    return [];
  }
  override getNumChildren(): number {
    return this.children().length;
  }
  override getChild(index: number): Child {
    const children = this.children();
    const child = children[index];
    if (!child) throw new PlatformError(`Child index (${index}) must be less than the number of child elements (${children.length}).`);
    return child;
  }
  override getChildIndex(child: object): number {
    const children = this.children();
    const isSame = (one: object) => one === child || (one.constructor === child.constructor && !this.hasObjects);
    const isWhole = child instanceof Text && child.paragraphs[0] === this.node && this.hasPictures;
    if (isWhole && children.filter((one) => one instanceof Text).length > 1)
      throw new NotEmulated('the place of a text with a picture in it');
    const index = children.findIndex(
      (one) => isSame(one) || (isWhole && one instanceof Text) || (one instanceof Inline && child instanceof Inline),
    );
    if (index < 0 || (child as Text | Inline).getParent() !== this)
      throw new PlatformError('Element does not contain the specified child element.');
    return index;
  }
  override removeChild(child: object): this {
    this.shadow.edit();
    this.getChildIndex(child);
    if (this.hasFields) throw new NotEmulated('Paragraph.removeChild beside page numbers');
    if (child instanceof Text && this.hasPictures) (this.children()[this.getChildIndex(child)] as Text).paragraphs[0]!.runs = [];
    else if (child instanceof Text) this.node.runs = [];
    else if (!(child instanceof Inline)) this.takeOut((child as InlineImage).picture);
    else delete this.node.inline;
    return this;
  }
  override editAsText(): Text {
    this.text ??= textOn(this, [this.node]);
    return this.text;
  }

  setText(text: string): void {
    this.shadow.edit();
    if (this.hasPictures) this.node.runs = this.node.runs.filter(({ image }) => !image);
    this.editAsText().setText(text);
    delete this.node.inline;
  }
  appendText(text: string | object): Text {
    if (this.hasPictures && !this.hasFields)
      return this.insertBeside(this.node.inline ? this.children().length - 1 : this.children().length, text);
    return this.insert(textOf(this.node.runs).length, text);
  }
  /** The text of a paragraph is one child: new text goes before or behind it. */
  insertText(index: number, text: string | object): Text {
    const children = this.children();
    if (!(index >= 0 && index <= children.length))
      throw new PlatformError(`Child index (${index}) must be less than or equal to the number of child elements (${children.length}).`);
    if (this.hasFields) throw new NotEmulated('Paragraph.insertText beside page numbers');
    const isBehind = index > 0;
    if (isBehind && children[index - 1] instanceof Inline) throw new NotEmulated('text behind a break or a rule');
    if (this.hasPictures) return this.insertBeside(index, text);
    return this.insert(isBehind ? textOf(this.node.runs).length : 0, text);
  }
  clear(): this {
    this.shadow.edit();
    this.node.runs = [];
    delete this.node.inline;
    return this;
  }
  appendInlineImage(image: PictureSource): InlineImage {
    return this.insertInlineImage(this.children().length, image);
  }
  insertInlineImage(index: number, source: PictureSource): InlineImage {
    this.shadow.edit();
    const children = this.children();
    if (!(index >= 0 && index <= children.length))
      throw new PlatformError(`Child index (${index}) must be less than or equal to the number of child elements (${children.length}).`);
    if (this.hasFields) throw new NotEmulated('a picture beside page numbers');
    if (children[index - 1] instanceof Inline) throw new NotEmulated('a picture behind a break or a rule');
    const image = pictureOf(this.shadow, source);
    const { runs } = this.node;
    const before = this.hasPictures ? children.slice(0, index).reduce((sum, child) => sum + countOf(child), 0) : index && runs.length;
    const { LINK_URL: _none, ...style } = (runs[before - 1] ?? runs[before])?.style ?? {};
    this.node.runs = [...runs.slice(0, before), { text: '', style, image }, ...runs.slice(before)];
    const next = this.partTexts.find(({ text }) => text === children[index]);
    if (next) next.behind = image;
    return imageElement(this, image);
  }
  appendPageBreak(): Inline {
    return this.append('PAGE_BREAK');
  }
  appendHorizontalRule(): Inline {
    return this.append('HORIZONTAL_RULE');
  }
  /** Appends its text to the paragraph before. */
  override merge(): Element {
    this.shadow.edit();
    const before = this.getPreviousSibling();
    if (!(before instanceof Paragraph) || before.node.type !== this.node.type)
      throw new PlatformError('Element must be preceded by an element of the same type.');
    before.node.runs = merged([...before.node.runs, ...this.node.runs]);
    // From now on they belong to that paragraph.
    before.objects();
    const siblings = this.parent!.childNodes;
    siblings.splice(siblings.indexOf(this.node), 1);
    this.parent = undefined;
    return before;
  }

  override getAttributes(): Attributes {
    return { ...readAll(this.node.attributes, this.node.type), ...common(this.node.runs), HEADING: this.getHeading() };
  }
  override setAttributes({ HEADING, ...others }: Attributes): this {
    if (HEADING) this.setHeading(HEADING);
    return super.setAttributes(others);
  }
  getHeading(): GoogleAppsScript.Document.ParagraphHeading {
    return constant('Document.ParagraphHeading', this.node.heading);
  }
  setHeading(heading: unknown): this {
    this.shadow.edit();
    setHeadingOf(this.shadow.document, this.node, nameOf(heading));
    return this;
  }
  getAlignment(): GoogleAppsScript.Document.HorizontalAlignment | null {
    return read(this.node.attributes, 'HORIZONTAL_ALIGNMENT');
  }
  setAlignment(alignment: unknown): this {
    return this.setAttributes({ HORIZONTAL_ALIGNMENT: alignment });
  }
  getSpacingBefore = () => read<number>(this.node.attributes, 'SPACING_BEFORE');
  getSpacingAfter = () => read<number>(this.node.attributes, 'SPACING_AFTER');
  getLineSpacing = () => read<number>(this.node.attributes, 'LINE_SPACING');
  getIndentFirstLine = () => read<number>(this.node.attributes, 'INDENT_FIRST_LINE');
  getIndentStart = () => read<number>(this.node.attributes, 'INDENT_START');
  getIndentEnd = () => read<number>(this.node.attributes, 'INDENT_END');
  setSpacingBefore = (points: number) => this.setAttributes({ SPACING_BEFORE: points });
  setSpacingAfter = (points: number) => this.setAttributes({ SPACING_AFTER: points });
  setLineSpacing = (lines: number) => this.setAttributes({ LINE_SPACING: lines });
  setIndentFirstLine = (points: number) => this.setAttributes({ INDENT_FIRST_LINE: points });
  setIndentStart = (points: number) => this.setAttributes({ INDENT_START: points });
  setIndentEnd = (points: number) => this.setAttributes({ INDENT_END: points });

  override objects(): InlineImage[] {
    return this.node.runs.flatMap(({ image }) => (image ? [imageElement(this, image)] : []));
  }
  childBeside(child: object, step: number): Text | Inline | Field | InlineImage | null {
    return this.children()[this.getChildIndex(child) + step] ?? null;
  }
  takeOut(picture: Picture): void {
    this.node.runs = merged(this.node.runs.filter(({ image }) => image !== picture));
  }
  override holderOf(): Paragraph {
    return this;
  }
  textAround(paragraph: ParagraphNode, from: number, to: number): TextPart | undefined {
    if (!this.hasPictures || this.hasFields) return undefined;
    let start = 0;
    for (const text of this.children()) {
      if (!(text instanceof Text)) continue;
      const isAround = paragraph === this.node ? from >= start && to < start + text.length : text.paragraphs[0] === paragraph;
      if (isAround) return { text, within: { paragraph: this.node, start } };
      start += text.length;
    }
    return undefined;
  }

  private get hasPictures(): boolean {
    return this.node.runs.some(({ image }) => image);
  }
  private get hasObjects(): boolean {
    return this.node.runs.some(isObject);
  }
  private get hasFields(): boolean {
    return this.node.runs.some(({ field }) => field);
  }
  private children(): (Text | Inline | Field | InlineImage)[] {
    const { runs, inline } = this.node;
    const whole = runs.length ? [this.editAsText()] : [];
    const texts = this.hasFields ? this.besideFields(runs) : this.hasPictures ? this.besidePictures(runs) : whole;
    return [...texts, ...(inline ? [this.inlineElement(inline)] : [])];
  }
  /** Fields, and the texts between them, which scripts may only read; the same ones until the runs change. */
  private besideFields(runs: Run[]): (Text | Field | InlineImage)[] {
    if (this.parts?.of === runs) return this.parts.all;
    const all: (Text | Field | InlineImage)[] = [];
    let texts: Run[] = [];
    const addText = () => {
      if (texts.length) all.push(textOn(this, [{ ...this.node, runs: texts }], true));
      texts = [];
    };
    for (const run of runs) {
      if (!isObject(run)) texts.push(run);
      else if (run.image) {
        addText();
        all.push(imageElement(this, run.image));
      } else {
        addText();
        const field = new Field(this, run);
        emulate(this.shadow.links.runtime, 'Document.UnsupportedElement', field);
        all.push(field);
      }
    }
    addText();
    this.parts = { of: runs, all };
    return all;
  }
  /** Pictures, and the texts between them. */
  private besidePictures(runs: Run[]): (Text | InlineImage)[] {
    return runs.flatMap((run, index): (Text | InlineImage)[] => {
      if (run.image) return [imageElement(this, run.image)];
      const before = runs[index - 1];
      return before && !before.image ? [] : [this.textBehind(before?.image)];
    });
  }
  /** Returns the text behind a picture, or before the first one, always the same one. */
  private textBehind(picture: Picture | undefined): Text {
    const made = this.partTexts.find(({ behind }) => behind === picture);
    if (made) return made.text;
    const { node } = this;
    const place = { behind: picture };
    const part: ParagraphNode = {
      ...node,
      get runs() {
        const [from, to] = placeBehind(node.runs, place.behind);
        return node.runs.slice(from, to);
      },
      set runs(runs) {
        const [from, to] = placeBehind(node.runs, place.behind);
        node.runs = [...node.runs.slice(0, from), ...runs, ...node.runs.slice(to)];
      },
    };
    const text = textOn(this, [part]);
    this.partTexts.push(Object.assign(place, { text }));
    return text;
  }
  /** Inserts text before a child, as a part of the text that is there. */
  private insertBeside(index: number, given: string | object): Text {
    if (typeof given !== 'string') throw new NotEmulated('a Text put into a paragraph');
    this.shadow.edit();
    const children = this.children();
    const [before, after] = [children[index - 1], children[index]];
    if (before instanceof Text) return before.appendText(given);
    if (after instanceof Text) return after.insertText(0, given);
    const text = this.textBehind((before as InlineImage | undefined)?.picture);
    const part = text.paragraphs[0]!;
    const styles = this.node.runs.filter((run) => !isObject(run)).map(({ style }) => style);
    part.runs = insertText(part.runs, 0, given, styles[styles.length - 1] ?? this.node.endStyle);
    return text;
  }
  private insert(offset: number, text: string | object): Text {
    if (typeof text !== 'string') throw new NotEmulated('a Text put into a paragraph');
    return this.editAsText().insertText(offset, text);
  }
  private append(inline: 'PAGE_BREAK' | 'HORIZONTAL_RULE'): Inline {
    this.shadow.edit();
    if (this.node.inline) throw new NotEmulated('more than one break or rule in a paragraph');
    this.node.inline = inline;
    return this.inlineElement(inline);
  }
  private inlineElement(inline: 'PAGE_BREAK' | 'HORIZONTAL_RULE'): Inline {
    const element = new Inline(this, inline);
    emulate(this.shadow.links.runtime, inline === 'PAGE_BREAK' ? 'Document.PageBreak' : 'Document.HorizontalRule', element);
    return element;
  }
}

/** How many runs a child stands for. */
const countOf = (child: object): number => (child instanceof Text ? child.paragraphs[0]!.runs.length : 1);

/** Returns where the text behind a picture, or before the first one, begins and ends among the runs. */
function placeBehind(runs: Run[], picture: Picture | undefined): [number, number] {
  const at = picture ? runs.findIndex(({ image }) => image === picture) : -1;
  if (picture && at < 0) throw new NotEmulated('a text behind a picture that has gone');
  const next = runs.findIndex(({ image }, index) => index > at && image);
  return [at + 1, next < 0 ? runs.length : next];
}

export class ListItem extends Paragraph {
  getListId(): string {
    const id = listIdsOf(this.shadow.document).get(this.node);
    if (id === undefined) throw new NotEmulated('getListId of a list item that is in no document');
    return id;
  }
  getGlyphType(): GoogleAppsScript.Document.GlyphType | null {
    return read(this.node.attributes, 'GLYPH_TYPE');
  }
  setGlyphType(glyph: unknown): this {
    return this.setAttributes({ GLYPH_TYPE: glyph });
  }
  getNestingLevel(): number {
    return Number(this.node.attributes.NESTING_LEVEL ?? 0);
  }
  setNestingLevel(level: number): this {
    return this.setAttributes({ NESTING_LEVEL: level });
  }
}
