// The body of a document: a section that also has the page's size and the styles of headings.
import { nameOf } from '../../platform/constants';
import { Container } from './container';
import { assign, divided, readAll } from './content/attributes';
import type { Attributes, DocumentNode, SectionNode } from './content/model';

type Page = DocumentNode['page'];

const pageAttributes: Record<string, keyof Page> = {
  PAGE_WIDTH: 'width',
  PAGE_HEIGHT: 'height',
  MARGIN_TOP: 'top',
  MARGIN_BOTTOM: 'bottom',
  MARGIN_LEFT: 'left',
  MARGIN_RIGHT: 'right',
};

export class Body extends Container<SectionNode> {
  getPageWidth = () => this.page.width;
  getPageHeight = () => this.page.height;
  getMarginTop = () => this.page.top;
  getMarginBottom = () => this.page.bottom;
  getMarginLeft = () => this.page.left;
  getMarginRight = () => this.page.right;
  setPageWidth = (points: number) => this.measure('width', points);
  setPageHeight = (points: number) => this.measure('height', points);
  setMarginTop = (points: number) => this.measure('top', points);
  setMarginBottom = (points: number) => this.measure('bottom', points);
  setMarginLeft = (points: number) => this.measure('left', points);
  setMarginRight = (points: number) => this.measure('right', points);

  override getAttributes(): Attributes {
    return Object.fromEntries(Object.entries(pageAttributes).map(([name, key]) => [name, this.page[key]]));
  }
  /** Sets attributes of the page; attributes of text apply to the whole text. */
  override setAttributes(attributes: Attributes): this {
    for (const [name, value] of Object.entries(attributes)) {
      const key = pageAttributes[name];
      if (key) this.measure(key, value as number);
    }
    return super.setAttributes(attributes);
  }
  getHeadingAttributes(heading: unknown): Attributes {
    return readAll(this.headingOf(nameOf(heading)));
  }
  setHeadingAttributes(heading: unknown, attributes: Attributes): this {
    this.shadow.edit();
    const name = nameOf(heading);
    const changed = { ...this.headingOf(name) };
    // The platform ignores attributes of text.
    assign(changed, divided(attributes).others);
    if (name === 'NORMAL') this.shadow.document.normal = changed;
    else this.shadow.document.headings = { ...this.shadow.document.headings, [name]: changed };
    return this;
  }

  private get page(): Page {
    return this.shadow.document.page;
  }
  private headingOf(name: string): Attributes {
    return name === 'NORMAL' ? this.shadow.document.normal : (this.shadow.document.headings?.[name] ?? {});
  }
  private measure(key: keyof Page, points: number): this {
    this.shadow.edit();
    this.page[key] = points;
    return this;
  }
}
