// The working copy of a document that a run has open; others see it when it is saved.

import type { PlatformClasses } from '../../platform/classes';
import { emulate } from '../../platform/emulate';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { copyOf, type DocumentNode, type Node } from './content/model';
import type { Element, OpenDocument } from './element';
import { classOf, type ElementClass } from './kinds';
import type { SavedDocuments } from './saved-documents';

export class Shadow implements OpenDocument {
  readonly document: DocumentNode;
  private readonly elements = new WeakMap<Node, Element>();
  isOpen = true;
  private isChanged = false;

  constructor(
    private readonly saved: SavedDocuments,
    document: DocumentNode,
    private readonly make: (shadow: Shadow, node: Node, parent?: Element) => Element,
  ) {
    this.document = copyOf(document);
    this.links.runtime.execution.atEnd.push((killed) => {
      if (!killed) this.close();
    });
  }

  /** Called before every change. */
  edit(): void {
    if (!this.isOpen) throw new PlatformError('Document is closed, its contents cannot be updated.');
    this.links.files.requireEdit(this.document.id);
    const { id, apiWrites, namedRanges } = this.document;
    // No document says how the platform joins the two changes.
    if (apiWrites !== this.saved.get(id)?.apiWrites) throw new NotEmulated('a change by DocumentApp after one by the Docs API');
    if (namedRanges?.length) throw new NotEmulated('a change by DocumentApp of a document with named ranges');
    this.isChanged = true;
  }

  close(): void {
    // A run that has only read must not overwrite what another run saved meanwhile.
    if (this.hasUnsaved) this.saved.save(copyOf(this.document));
    this.isOpen = false;
  }

  get hasUnsaved(): boolean {
    return this.isOpen && this.isChanged;
  }

  get links(): Links {
    return this.saved.links;
  }

  /** Returns the element of a node, always the same one. */
  element(node: Node, parent?: Element): Element {
    const made = this.elements.get(node);
    if (made) return made;
    const element = this.make(this, node, parent);
    this.elements.set(node, element);
    this.view(element);
    return element;
  }

  /** Returns the view of an element, for arrays: `emulate` does not replace implementations inside them. */
  view(element: Element): PlatformClasses[`Document.${ElementClass}`] {
    return emulate(this.links.runtime, `Document.${classOf(element.node)}` as const, element);
  }

  get replacementIsSpecial(): boolean {
    return this.links.runtime.part<{ replacementIsSpecial?: boolean }>('options', () => ({})).replacementIsSpecial ?? false;
  }
}
