// The contents of files: bytes of plain files here, Google's own kinds in the service of each kind.

import { NotEmulated } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { createBlob } from '../base/blob';
import type { KeptEntry } from './entries';

export const NATIVE = 'application/vnd.google-apps.';
const PDF = 'application/pdf';

export class Contents {
  readonly makers = new Map<string, (id: string) => void>();
  /** By the type of the content and the kind that is made of it: “text/csv application/…”. */
  readonly importers = new Map<string, (id: string, content: Buffer) => void>();
  readonly copiers = new Map<string, (fromId: string, toId: string) => void>();
  readonly exporters = new Map<string, (id: string, contentType: string) => number[]>();

  constructor(private readonly links: Links) {}

  /** Base64 by file id. */
  private get kept(): Record<string, string> {
    return this.links.runtime.part<Record<string, string>>('contents', () => ({}));
  }

  /** Files of Google's own kinds have 0 bytes. */
  bytes(id: string): Buffer {
    return Buffer.from(this.kept[id] ?? '', 'base64');
  }

  put(id: string, bytes: Buffer): void {
    this.kept[id] = bytes.toString('base64');
  }

  drop(id: string): void {
    delete this.kept[id];
  }

  requireCopyable({ mimeType }: KeptEntry): void {
    if (mimeType.startsWith(NATIVE) && !this.copiers.has(mimeType)) throw new NotEmulated(`File.makeCopy of ${mimeType}`);
  }

  copy(from: KeptEntry, to: KeptEntry): void {
    const copier = this.copiers.get(from.mimeType);
    if (copier) copier(from.id, to.id);
    else this.put(to.id, this.bytes(from.id));
  }

  /** A file of Google's own kind becomes a PDF when no type is given. */
  blob({ id, name, mimeType }: KeptEntry, contentType = mimeType.startsWith(NATIVE) ? PDF : mimeType): GoogleAppsScript.Base.Blob {
    const exporter = this.exporters.get(mimeType);
    if (exporter) return createBlob(this.links, exporter(id, contentType), contentType, contentType === PDF ? `${name}.pdf` : name);
    if (contentType !== mimeType) throw new NotEmulated(`File.getAs(${mimeType} as ${contentType})`);
    return createBlob(this.links, Array.from(new Int8Array(this.bytes(id))), mimeType, name);
  }
}
