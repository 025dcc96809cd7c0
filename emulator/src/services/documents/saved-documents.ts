// Documents as they are saved: what everybody reads who opens one now.

import type { Links } from '../../workspace/links';
import { type DocumentNode, newDocument } from './content/model';

export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';

export class SavedDocuments {
  constructor(readonly links: Links) {}

  /** Returns the stored document; nobody may change it. */
  get(id: string): DocumentNode | undefined {
    return this.all[id];
  }
  /** Makes a file in the root folder of the effective user. */
  create(name: string): DocumentNode {
    const { id } = this.links.files.create(name, DOCUMENT_TYPE);
    return this.add(newDocument(id, name));
  }
  add(document: DocumentNode): DocumentNode {
    this.all[document.id] = document;
    return document;
  }
  /** Saves a changed document as its next revision. */
  save(document: DocumentNode): void {
    document.revision = (document.revision ?? 0) + 1;
    this.add(document);
    const entry = this.links.files.get(document.id);
    if (entry) entry.updatedAt = this.links.runtime.clock.now();
  }
  get ids(): string[] {
    return Object.keys(this.all);
  }

  private get all(): Record<string, DocumentNode> {
    return this.links.runtime.part<Record<string, DocumentNode>>('documents', () => ({}));
  }
}
