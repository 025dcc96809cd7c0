// The base class of all elements of an open document.

import type { PlatformClasses } from '../../platform/classes';
import { constant, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { type Imitates, Imitation } from '../../platform/imitates';
import { NotEmulated, PlatformError } from '../../runs/errors';
import { assign, divided, readAll } from './content/attributes';
import { type Attributes, copyWithin, type DocumentNode, type Node, type ParagraphNode, paragraphsOf, plainText } from './content/model';
import { classOf, type ElementClass } from './kinds';
import { type Found, type OpenText, type Text, textOn } from './text';

/** The working copy that an element belongs to; see shadow.ts. */
export interface OpenDocument extends OpenText {
  readonly document: DocumentNode;
  /** Returns the element of a node, always the same one. */
  element(node: Node, parent?: Element): Element;
  /** Returns the view of an element, for arrays: `emulate` does not replace implementations inside them. */
  view(element: Element): PlatformClasses[`Document.${ElementClass}`];
}

/** An element, or a part of a paragraph without a node: a stretch of text, a break, a rule. */
export type Child = Imitation & Imitates<GoogleAppsScript.Document.Element>;

export abstract class Element<N extends Node = Node> extends Imitation {
  constructor(
    readonly shadow: OpenDocument,
    readonly node: N,
    /** Absent for a detached element and for a section. */
    public parent?: Element,
  ) {
    super();
  }

  /** The list that holds the nodes of its children. */
  abstract get childNodes(): Node[];

  getType() {
    return constant('Document.ElementType', this.node.type);
  }
  getParent(): Element | null {
    return this.parent ?? null;
  }
  getText(): string {
    return plainText(this.node);
  }
  editAsText(): Text {
    return textOn(this, paragraphsOf(this.node));
  }
  getNextSibling(): Element | null {
    return this.sibling(1);
  }
  getPreviousSibling(): Element | null {
    return this.sibling(-1);
  }
  isAtDocumentEnd(): boolean {
    if (this.node === this.shadow.document.body) return true;
    return this.parent !== undefined && this.sibling(1) === null && this.parent.isAtDocumentEnd();
  }
  copy(): Element {
    return this.shadow.element(copyWithin(this.shadow.document, this.node));
  }
  removeFromParent(): this {
    this.shadow.edit();
    if (!this.parent) throw new PlatformError('Element must be attached.');
    this.parent.detach(this);
    return this;
  }
  merge(): Element {
    throw new NotEmulated(`${classOf(this.node)}.merge`);
  }
  getAttributes(): Attributes {
    return 'attributes' in this.node ? readAll(this.node.attributes, this.node.type) : {};
  }
  /** Sets attributes; attributes of text apply to the whole text. */
  setAttributes(attributes: Attributes): this {
    this.shadow.edit();
    const { ofText, others } = divided(attributes);
    if ('attributes' in this.node) assign(this.node.attributes, others);
    this.editAsText().style(ofText);
    return this;
  }
  replaceText(pattern: string, replacement: string): this {
    this.editAsText().replaceText(pattern, replacement);
    return this;
  }
  findText(pattern: string, after?: object | null): Found | null {
    return this.editAsText().findText(pattern, after);
  }
  /** Finds the next element of a type below this one, in the order of the text. */
  findElement(type: unknown, after?: object | null): FoundElement | null {
    if (after && !(after instanceof FoundElement)) throw new NotEmulated('findElement from where a text was found');
    const all = this.below();
    const start = after ? all.indexOf(after.element) + 1 : 0;
    const element = all.slice(start).find((one) => nameOf(one.getType!()) === nameOf(type));
    if (!element) return null;
    const found = new FoundElement(element);
    emulate(this.shadow.links.runtime, 'Document.RangeElement', found);
    return found;
  }

  getNumChildren(): number {
    return this.childNodes.length;
  }
  getChild(index: number): Child {
    return this.childAt(index);
  }
  getChildIndex(child: object): number {
    const index = child instanceof Element ? this.childNodes.indexOf(child.node) : -1;
    if (index < 0) throw new PlatformError('Element does not contain the specified child element.');
    return index;
  }
  removeChild(child: object): this {
    this.shadow.edit();
    this.detach(child);
    return this;
  }

  asBody() {
    return this.as('Body');
  }
  asHeaderSection() {
    return this.as('HeaderSection');
  }
  asFooterSection() {
    return this.as('FooterSection');
  }
  asParagraph() {
    return this.as('Paragraph');
  }
  asListItem() {
    return this.as('ListItem');
  }
  asTable() {
    return this.as('Table');
  }
  asTableRow() {
    return this.as('TableRow');
  }
  asTableCell() {
    return this.as('TableCell');
  }
  asInlineImage(): never {
    throw this.notA('InlineImage');
  }
  asText(): never {
    throw this.notA('Text');
  }

  childAt(index: number): Element {
    const node = this.childNodes[index];
    if (!node)
      throw new PlatformError(`Child index (${index}) must be less than the number of child elements (${this.childNodes.length}).`);
    return this.shadow.element(node, this);
  }

  /** Removes a child; subclasses that must keep one refuse first. */
  detach(child: object): void {
    this.childNodes.splice(this.getChildIndex(child), 1);
    if (child instanceof Element) child.parent = undefined;
  }

  /** Inserts a new node or a detached element. */
  attach<T extends Element>(index: number, child: Node | Element): T {
    const length = this.childNodes.length;
    if (!(index >= 0 && index <= length))
      throw new PlatformError(`Child index (${index}) must be less than or equal to the number of child elements (${length}).`);
    if (!(child instanceof Element)) {
      this.childNodes.splice(index, 0, child);
      return this.shadow.element(child, this) as T;
    }
    if (child.parent) throw new PlatformError('Element must be detached.');
    // An element of another document is copied into this one.
    if (child.shadow !== this.shadow) return this.attach<T>(index, copyWithin(this.shadow.document, child.node));
    this.childNodes.splice(index, 0, child.node);
    child.parent = this;
    return child as unknown as T;
  }

  /** Returns the element of a paragraph inside this one, at any depth. */
  holderOf(paragraph: ParagraphNode): Element {
    if (this.node === paragraph) return this;
    const index = this.childNodes.findIndex((node) => paragraphsOf(node).includes(paragraph));
    return this.childAt(index).holderOf(paragraph);
  }

  /** Its children without nodes that findElement finds. */
  objects(): Child[] {
    return [];
  }
  private below(): Child[] {
    const inner = this.childNodes.flatMap((node) => {
      const child = this.shadow.element(node, this);
      return [child, ...child.below()];
    });
    return [...this.objects(), ...inner];
  }

  private as(name: string): Element {
    if (classOf(this.node) !== name) throw this.notA(name);
    return this;
  }
  private notA(name: string): PlatformError {
    return new PlatformError(`Element of type ${this.node.type} cannot be cast to ${name}.`);
  }

  private sibling(step: number): Element | null {
    if (!this.parent) return null;
    const siblings = this.parent.childNodes;
    const node = siblings[siblings.indexOf(this.node) + step];
    return node ? this.shadow.element(node, this.parent) : null;
  }
}

/** The result of findElement: a whole element. */
export class FoundElement extends Imitation {
  constructor(readonly element: Child) {
    super();
  }
  getElement() {
    return this.element;
  }
  getStartOffset() {
    return -1;
  }
  getEndOffsetInclusive() {
    return -1;
  }
  isPartial() {
    return false;
  }
}
