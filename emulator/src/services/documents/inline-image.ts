// A picture within a paragraph.

import { constant } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { Imitation } from '../../platform/imitates';
import { NotEmulated, PlatformError } from '../../runs/errors';
import { type BlobSource, blobOf, bytesOf, createBlob } from '../base/blob';
import { newPartId, type ParagraphNode, type Picture } from './content/model';
import { pictureHeader } from './content/picture';
import type { Child, Element, OpenDocument } from './element';

/** A file with a picture, or a picture of a document. */
export type PictureSource = BlobSource | InlineImage;

/** The paragraph that a picture is in. */
export interface Holder extends Element<ParagraphNode> {
  childBeside(child: Child, step: 1 | -1): Child | null;
  takeOut(picture: Picture): void;
}

const elements = new WeakMap<Picture, InlineImage>();

/** Returns the element of a picture, always the same one, in the paragraph that holds it now. */
export function imageElement(paragraph: Holder, picture: Picture): InlineImage {
  const element = elements.get(picture) ?? new InlineImage(paragraph.shadow, picture);
  element.holder = paragraph;
  return element;
}

/** Returns a picture to put into a document: that of a detached element, or a new one. */
export function pictureOf(shadow: OpenDocument, source: PictureSource): Picture {
  if (source instanceof InlineImage) {
    if (source.getParent()) throw new PlatformError('Element must be detached.');
    return source.shadow === shadow ? source.picture : { ...source.picture, id: newPartId(shadow.document, 'kix.') };
  }
  const bytes = bytesOf(blobOf(source, 'Invalid image data.'));
  const header = pictureHeader(bytes);
  if (!header) throw new PlatformError('Invalid image data.');
  return { ...header, id: newPartId(shadow.document, 'kix.'), bytes: bytes.toString('base64') };
}

export class InlineImage extends Imitation {
  /** The paragraph that it was in last. */
  holder?: Holder;

  constructor(
    readonly shadow: OpenDocument,
    readonly picture: Picture,
  ) {
    super();
    elements.set(picture, this);
    emulate(shadow.links.runtime, 'Document.InlineImage', this);
  }
  getType() {
    return constant('Document.ElementType', 'INLINE_IMAGE');
  }
  asInlineImage() {
    return this;
  }
  getParent(): Holder | null {
    return this.holder?.node.runs.some(({ image }) => image === this.picture) ? this.holder : null;
  }
  getNextSibling() {
    return this.getParent()?.childBeside(this, 1) ?? null;
  }
  getPreviousSibling() {
    return this.getParent()?.childBeside(this, -1) ?? null;
  }
  isAtDocumentEnd(): boolean {
    return (this.getParent()?.isAtDocumentEnd() ?? false) && this.getNextSibling() === null;
  }
  copy(): InlineImage {
    return new InlineImage(this.shadow, { ...this.picture, id: newPartId(this.shadow.document, 'kix.') });
  }
  removeFromParent(): this {
    this.shadow.edit();
    const parent = this.getParent();
    if (!parent) throw new PlatformError('Element must be attached.');
    parent.takeOut(this.picture);
    return this;
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    const { bytes, contentType } = this.picture;
    return createBlob(this.shadow.links, Array.from(new Int8Array(Buffer.from(bytes, 'base64'))), contentType);
  }
  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    return this.getBlob().getAs(contentType);
  }
  getWidth = () => this.picture.width;
  getHeight = () => this.picture.height;
  setWidth = (pixels: number) => this.measure('width', pixels);
  setHeight = (pixels: number) => this.measure('height', pixels);
  getAltTitle = () => this.picture.altTitle ?? null;
  getAltDescription = () => this.picture.altDescription ?? null;
  getLinkUrl = () => this.picture.linkUrl ?? null;
  setAltTitle = (title: string) => this.say('altTitle', title);
  setAltDescription = (description: string) => this.say('altDescription', description);
  setLinkUrl = (url: string | null) => this.say('linkUrl', url);

  private measure(side: 'width' | 'height', pixels: number): this {
    this.shadow.edit();
    if (!(pixels > 0)) throw new NotEmulated('a picture without a size');
    this.picture[side] = pixels;
    return this;
  }
  private say(name: 'altTitle' | 'altDescription' | 'linkUrl', text: string | null): this {
    this.shadow.edit();
    if (text === null) delete this.picture[name];
    else this.picture[name] = text;
    return this;
  }
}
