// The working copy of a document that one run has open: others see it when it is saved.

import type { PlatformClasses } from '../../platform/classes';
import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import type { Element, OpenDocument } from './element';
import { classOf, type ElementClass } from './kinds';
import { copyOf, type DocumentNode, type Node } from './model';

export class Shadow implements OpenDocument {
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
    this.view(element);
    return element;
  }

  /** For arrays, in which nothing puts the view in place of the implementation. */
  view(element: Element): PlatformClasses[`Document.${ElementClass}`] {
    return emulate(this.links.runtime, `Document.${classOf(element.node)}` as const, element);
  }

  get replacementIsSpecial(): boolean {
    return this.links.runtime.part<{ replacementIsSpecial?: boolean }>('options', () => ({})).replacementIsSpecial ?? false;
  }
}
