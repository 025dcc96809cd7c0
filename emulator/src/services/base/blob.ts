// Blobs: bytes (signed, as the platform gives them), a type and a name.

import { emulate } from '../../platform/emulate';
import { printPdf } from '../../printing/print-pdf';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';

export interface Blob {
  getBytes(): number[];
  getContentType(): string | null;
  getName(): string | null;
  getDataAsString(): string;
}

/** A blob, or a file of Drive, which counts as its blob. */
export type BlobSource = Blob | { getBlob(): Blob };

/** @param refusal the platform's message for any other value */
export function blobOf(source: BlobSource, refusal: string): Blob {
  if (typeof source !== 'object' || source === null || !('getBytes' in source || 'getBlob' in source)) throw new PlatformError(refusal);
  return 'getBytes' in source ? source : source.getBlob();
}

export const bytesOf = (blob: Blob): Buffer => Buffer.from(Int8Array.from(blob.getBytes()).buffer);

const PDF = 'application/pdf';

/** @param data text (as UTF-8) or signed bytes */
export const createBlob = (...args: Parameters<typeof makeBlob>): GoogleAppsScript.Base.Blob => makeBlob(...args).view;

/** Makes a blob and returns its methods too, for classes that have more methods than a blob. */
export function makeBlob(links: Links, data: string | number[], contentType: string | null = null, name: string | null = null) {
  let bytes = typeof data === 'string' ? Array.from(new Int8Array(Buffer.from(data, 'utf8'))) : data;
  let type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
  let title = name;
  const methods = {
    getBytes: () => [...bytes],
    setBytes(next: number[]): GoogleAppsScript.Base.Blob {
      bytes = next;
      return view;
    },
    getContentType: () => type,
    setContentType(next: string | null) {
      type = next;
      return view;
    },
    getName: () => title,
    setName(next: string) {
      title = next;
      return view;
    },
    getDataAsString: (charset?: string) => Buffer.from(Int8Array.from(bytes).buffer).toString(encodingOf(charset)),
    setDataFromString(text: string, charset?: string) {
      bytes = Array.from(new Int8Array(Buffer.from(text, encodingOf(charset))));
      return view;
    },
    copyBlob: () => createBlob(links, [...bytes], type, title),
    isGoogleType: () => false,
    getAs(wanted: string) {
      if (wanted === type) return view;
      if (type !== 'text/html' || wanted !== PDF) throw new NotEmulated(`Blob.getAs(${type} as ${wanted})`);
      const pdf = printPdf(Buffer.from(Int8Array.from(bytes)).toString('utf8'));
      return createBlob(links, Array.from(Int8Array.from(pdf)), PDF, title && `${title.replace(/\.html?$/, '')}.pdf`);
    },
  };
  const view: GoogleAppsScript.Base.Blob = emulate(links.runtime, 'Base.Blob', methods);
  return { methods, view };
}

function encodingOf(charset = 'UTF-8'): BufferEncoding {
  const encodings: Record<string, BufferEncoding> = { 'UTF-8': 'utf8', 'UTF-16LE': 'utf16le', 'ISO-8859-1': 'latin1' };
  const encoding = encodings[charset.toUpperCase()];
  if (!encoding) throw new NotEmulated(`Blob in ${charset}`);
  return encoding;
}
