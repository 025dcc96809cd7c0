// Blobs: bytes (signed, as the platform gives them), a type and a name.

import { printPdf } from '../chromium';
import { emulate } from '../emulate';
import type { Imitates } from '../imitates';
import type { Links } from '../links';
import { NotEmulated } from '../runtime';

export interface Blob {
  getBytes(): number[];
  getContentType(): string | null;
  getName(): string | null;
  getDataAsString(): string;
}

export const bytesOf = (blob: Blob): Buffer => Buffer.from(Int8Array.from(blob.getBytes()).buffer);

const PDF = 'application/pdf';

/** @param data text (as UTF-8) or signed bytes */
export function createBlob(links: Links, data: string | number[], contentType: string | null = null, name: string | null = null): object {
  let bytes = typeof data === 'string' ? Array.from(new Int8Array(Buffer.from(data, 'utf8'))) : data;
  let type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
  let title = name;
  const view: object = emulate(links.runtime, 'Base.Blob', {
    getBytes: () => [...bytes],
    setBytes(next: number[]) {
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
    getDataAsString: () => Buffer.from(Int8Array.from(bytes).buffer).toString('utf8'),
    setDataFromString(text: string) {
      bytes = Array.from(new Int8Array(Buffer.from(text, 'utf8')));
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
  } satisfies Imitates<GoogleAppsScript.Base.Blob>);
  return view;
}
