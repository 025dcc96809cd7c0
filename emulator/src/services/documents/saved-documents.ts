// Documents as they are saved: what everybody reads who opens one now.

import type { Links } from '../../workspace/links';
import { type DocumentNode, newDocument } from './content/model';

export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';

/** Documents by their text, for all workspaces: most are opened again unchanged, from one state. */
const parsed = new Map<string, DocumentNode>();
const MOST_PARSED = 400;

/** Kept as text: a state holds many documents, and a workspace that is opened from it reads few. */
export class SavedDocuments {
  constructor(readonly links: Links) {}

  /** Returns the stored document; nobody may change it. */
  get(id: string): DocumentNode | undefined {
    const kept = this.all[id];
    if (kept === undefined) return undefined;
    // States of older versions hold documents as data.
    const text = typeof kept === 'string' ? kept : JSON.stringify(kept);
    const document = parsed.get(text) ?? frozen(JSON.parse(text) as DocumentNode);
    // The one that was asked for last is dropped last.
    parsed.delete(text);
    parsed.set(text, document);
    if (parsed.size > MOST_PARSED) parsed.delete(parsed.keys().next().value!);
    return document;
  }
  /** Makes a file in the root folder of the effective user. */
  create(name: string, more: Partial<DocumentNode> = {}): DocumentNode {
    const { id } = this.links.files.create(name, DOCUMENT_TYPE);
    return this.add({ ...newDocument(id, name), ...more });
  }
  /** Returns the document as stored. */
  add(document: DocumentNode): DocumentNode {
    this.all[document.id] = JSON.stringify(document);
    return this.get(document.id)!;
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

  private get all(): Record<string, string | DocumentNode> {
    return this.links.runtime.part<Record<string, string | DocumentNode>>('documents', () => ({}));
  }
}

/** A change of what all workspaces share is a mistake, and throws. */
function frozen<Part>(part: Part): Part {
  if (typeof part !== 'object' || part === null) return part;
  for (const child of Object.values(part)) frozen(child);
  return Object.freeze(part);
}
