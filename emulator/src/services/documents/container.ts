// Containers of paragraphs and tables: sections and cells. The last element is always a paragraph.
import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import { type CellNode, type Node, newListItem, newParagraph, newTable, type SectionNode } from './content/model';
import { Element } from './element';
import { type InlineImage, imageElement, type PictureSource, pictureOf } from './inline-image';
import { type Inline, ListItem, Paragraph } from './paragraph';
import { Table } from './table';

export abstract class Container<N extends SectionNode | CellNode = SectionNode | CellNode> extends Element<N> {
  get childNodes(): Node[] {
    return this.node.children;
  }
  override detach(child: object): void {
    const isLast = this.getChildIndex(child) === this.node.children.length - 1;
    if (isLast && child instanceof Paragraph) throw new PlatformError("Can't remove the last paragraph in a document section.");
    super.detach(child);
  }

  appendParagraph(value: string | object): Paragraph {
    return this.insertParagraph(this.node.children.length, value);
  }
  insertParagraph(index: number, value: string | object): Paragraph {
    this.shadow.edit();
    return this.attach(index, typeof value === 'string' ? newParagraph(value) : (value as Paragraph));
  }
  appendListItem(value: string | object): ListItem {
    return this.insertListItem(this.node.children.length, value);
  }
  insertListItem(index: number, value: string | object): ListItem {
    this.shadow.edit();
    return this.attach(index, typeof value === 'string' ? newListItem(value) : (value as ListItem));
  }
  appendTable(value?: string[][] | object | null): Table {
    return this.insertTable(this.node.children.length, value);
  }
  insertTable(index: number, value?: string[][] | object | null): Table {
    this.shadow.edit();
    const table = this.attach<Table>(index, value instanceof Table ? value : newTable((value ?? []) as string[][]));
    // The platform allows no table at the end and no two tables in a row.
    const { children } = this.node;
    if (children[index + 1]?.type !== 'PARAGRAPH' && children[index + 1]?.type !== 'LIST_ITEM')
      children.splice(index + 1, 0, newParagraph());
    return table;
  }
  appendPageBreak(): Inline {
    return this.insertPageBreak(this.node.children.length);
  }
  insertPageBreak(index: number): Inline {
    this.shadow.edit();
    return this.attach<Paragraph>(index, newParagraph()).appendPageBreak();
  }
  appendHorizontalRule(): Inline {
    return this.insertHorizontalRule(this.node.children.length);
  }
  insertHorizontalRule(index: number): Inline {
    this.shadow.edit();
    return this.attach<Paragraph>(index, newParagraph()).appendHorizontalRule();
  }

  appendImage(image: PictureSource): InlineImage {
    return this.insertImage(this.node.children.length, image);
  }
  insertImage(index: number, image: PictureSource): InlineImage {
    this.shadow.edit();
    const picture = pictureOf(this.shadow, image);
    const paragraph = this.attach<Paragraph>(index, newParagraph());
    paragraph.node.runs = [{ text: '', style: {}, image: picture }];
    return imageElement(paragraph, picture);
  }

  getImages(): GoogleAppsScript.Document.InlineImage[] {
    return this.elements()
      .flatMap((element) => (element instanceof Paragraph ? element.objects() : []))
      .map((image) => emulate(this.shadow.links.runtime, 'Document.InlineImage', image));
  }
  getParagraphs(): GoogleAppsScript.Document.Paragraph[] {
    return this.all(Paragraph) as GoogleAppsScript.Document.Paragraph[];
  }
  getListItems(): GoogleAppsScript.Document.ListItem[] {
    return this.all(ListItem) as GoogleAppsScript.Document.ListItem[];
  }
  getTables(): GoogleAppsScript.Document.Table[] {
    return this.all(Table) as GoogleAppsScript.Document.Table[];
  }
  clear(): this {
    return this.setText('');
  }
  setText(text: string): this {
    this.shadow.edit();
    for (const node of this.node.children) this.shadow.element(node, this).parent = undefined;
    this.node.children.splice(0, this.node.children.length, ...text.split('\n').map((line) => newParagraph(line)));
    return this;
  }

  /** Returns all elements of a class below this one, in the order of the text. */
  private all(Class: typeof Paragraph | typeof ListItem | typeof Table) {
    return this.elements()
      .filter((element) => element instanceof Class)
      .map((element) => this.shadow.view(element));
  }
  private elements(): Element[] {
    const below = (element: Element): Element[] =>
      element.childNodes.flatMap((_node, index) => {
        const child = element.childAt(index);
        return [child, ...below(child)];
      });
    return below(this);
  }
}

export class HeaderSection extends Container<SectionNode> {
  override removeFromParent(): this {
    this.shadow.edit();
    const { document } = this.shadow;
    if (document.header === this.node) delete document.header;
    if (document.footer === this.node) delete document.footer;
    return this;
  }
}

export class FooterSection extends HeaderSection {}
