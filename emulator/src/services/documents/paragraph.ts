// Paragraphs and list items: text with alignment, indents and spacing.

import { constant, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { Imitation } from '../../platform/imitates';
import { NotEmulated, PlatformError } from '../../runs/errors';
import { common, read, readAll } from './attributes';
import { type Child, Element } from './element';
import { listIdsOf } from './list-ids';
import type { Attributes, Node, ParagraphNode, Run } from './model';
import { setHeadingOf } from './named-styles';
import { merged, textOf } from './runs';
import { Text, textOn } from './text';

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
  private parts?: { of: Run[]; all: (Text | Field)[] };

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
    const index = this.children().findIndex((one) => one === child || (one.constructor === child.constructor && !this.hasFields));
    if (index < 0 || (child as Text | Inline).getParent() !== this)
      throw new PlatformError('Element does not contain the specified child element.');
    return index;
  }
  override removeChild(child: object): this {
    this.shadow.edit();
    this.getChildIndex(child);
    if (this.hasFields) throw new NotEmulated('Paragraph.removeChild beside page numbers');
    if (child instanceof Text) this.node.runs = [];
    else delete this.node.inline;
    return this;
  }
  override editAsText(): Text {
    this.text ??= textOn(this, [this.node]);
    return this.text;
  }

  setText(text: string): void {
    this.editAsText().setText(text);
    delete this.node.inline;
  }
  appendText(text: string | object): Text {
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
    return this.insert(isBehind ? textOf(this.node.runs).length : 0, text);
  }
  clear(): this {
    this.shadow.edit();
    this.node.runs = [];
    delete this.node.inline;
    return this;
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

  private get hasFields(): boolean {
    return this.node.runs.some(({ field }) => field);
  }
  private children(): (Text | Inline | Field)[] {
    const { runs, inline } = this.node;
    const texts = this.hasFields ? this.besideFields(runs) : runs.length ? [this.editAsText()] : [];
    return [...texts, ...(inline ? [this.inlineElement(inline)] : [])];
  }
  /** Fields, and the texts between them, which scripts may only read; the same ones until the runs change. */
  private besideFields(runs: Run[]): (Text | Field)[] {
    if (this.parts?.of === runs) return this.parts.all;
    const all: (Text | Field)[] = [];
    let texts: Run[] = [];
    const addText = () => {
      if (texts.length) all.push(textOn(this, [{ ...this.node, runs: texts }], true));
      texts = [];
    };
    for (const run of runs) {
      if (!run.field) texts.push(run);
      else {
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
