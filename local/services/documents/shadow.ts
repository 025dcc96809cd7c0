// The working copy of a document that one run has open: others see it when it is saved.
import { emulate } from '../../emulate';
import type { Links } from '../../links';
import { PlatformError } from '../../runtime';
import type { Element } from './element';
import { copyOf, type DocumentNode, type Node } from './model';

const classNames: Record<Node['type'], string> = {
  BODY_SECTION: 'Body',
  HEADER_SECTION: 'HeaderSection',
  FOOTER_SECTION: 'FooterSection',
  PARAGRAPH: 'Paragraph',
  LIST_ITEM: 'ListItem',
  TABLE: 'Table',
  TABLE_ROW: 'TableRow',
  TABLE_CELL: 'TableCell',
};

export const classOf = (node: Node): string => classNames[node.type];

export class Shadow {
  readonly document: DocumentNode;
  private readonly elements = new WeakMap<Node, Element>();
  isOpen = true;
  private isChanged = false;

  constructor(
    readonly links: Links,
    saved: DocumentNode,
    private readonly make: (shadow: Shadow, node: Node, parent?: Element) => Element,
    private readonly keep: (document: DocumentNode) => void,
  ) {
    this.document = copyOf(saved);
    links.runtime.execution.atEnd.push((killed) => {
      if (!killed) this.close();
    });
  }

  /** Before every change. */
  edit(): void {
    if (!this.isOpen) throw new PlatformError('Document is closed, its contents cannot be updated.');
    this.links.files.requireEdit(this.document.id);
    this.isChanged = true;
  }

  close(): void {
    // A run that has only read must not put back what another has saved meanwhile.
    if (this.isOpen && this.isChanged) this.keep(copyOf(this.document));
    this.isOpen = false;
  }

  /** The element of a node; the same node always has the same. */
  element(node: Node, parent?: Element): Element {
    const made = this.elements.get(node);
    if (made) return made;
    const element = this.make(this, node, parent);
    this.elements.set(node, element);
    emulate(this.links.runtime, `Document.${classOf(node)}`, element);
    return element;
  }

  /** Makes the script's view of it; calls give the view wherever they give the implementation. */
  given<T extends object>(type: string, implementation: T): T {
    emulate(this.links.runtime, `Document.${type}`, implementation);
    return implementation;
  }

  /** In arrays the views must stand themselves. */
  views(elements: Element[]): object[] {
    return elements.map((element) => emulate(this.links.runtime, `Document.${classOf(element.node)}`, element));
  }

  get replacementIsSpecial(): boolean {
    return this.links.runtime.part<{ replacementIsSpecial?: boolean }>('options', () => ({})).replacementIsSpecial ?? false;
  }
}
