// A Word file: a zip of parts in XML, which name each other by relationships.

import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { NotEmulated } from '../../../runs/errors';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const MAIN = 'word/document.xml';

export class WordPackage {
  private readonly parts: Record<string, Uint8Array>;
  /** Paths of parts by their ids in the main part. */
  private readonly related = new Map<string, string>();

  /** @throws NotEmulated for bytes that are no Word file: nobody has said what Drive makes of them */
  constructor(bytes: Uint8Array) {
    this.parts = unzipped(bytes);
    if (!this.parts[MAIN]) throw notEmulated(`that has no ${MAIN}`);
    for (const one of childrenOf(this.root('word/_rels/document.xml.rels')))
      this.related.set(one.getAttribute('Id')!, `word/${one.getAttribute('Target')}`);
  }

  get main(): Element {
    return this.root(MAIN);
  }

  /** The document's defaults; undefined when the file has none. */
  get styles(): Element | undefined {
    return this.parts['word/styles.xml'] && this.root('word/styles.xml');
  }

  /** Returns the part that the main one names by an id. */
  part(id: string): Element {
    return this.root(this.related.get(id) ?? '');
  }

  private root(path: string): Element {
    const part = this.parts[path];
    if (!part) throw notEmulated(`that lacks “${path}”`);
    try {
      return new DOMParser({ onError: onErrorStopParsing }).parseFromString(strFromU8(part), 'text/xml').documentElement!;
    } catch {
      throw notEmulated(`whose “${path}” is no XML`);
    }
  }
}

export const notEmulated = (what: string): NotEmulated => new NotEmulated(`drive.files.create from a Word file ${what}`);

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw notEmulated('that is no zip');
  }
}

export const childrenOf = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
