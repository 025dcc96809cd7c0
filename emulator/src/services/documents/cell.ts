// A cell of a table: a container with a background, a padding and the width of its column.

import { Container } from './container';
import { assign, read } from './content/attributes';
import type { Attributes, CellNode } from './content/model';
import type { Element } from './element';
import { Table } from './table';

export class TableCell extends Container<CellNode> {
  getParentRow(): Element | null {
    return this.getParent();
  }
  getParentTable(): Element | null {
    return this.parent?.getParent() ?? null;
  }
  getColSpan(): number {
    return this.node.columnSpan ?? 1;
  }
  getRowSpan(): number {
    return this.node.rowSpan ?? 1;
  }
  /** A cell has the width of its column. */
  getWidth(): number | null {
    const table = this.getParentTable();
    return table instanceof Table ? table.getColumnWidth(this.parent!.getChildIndex(this)) : null;
  }
  setWidth(points: number): this {
    const table = this.getParentTable();
    if (table instanceof Table) table.setColumnWidth(this.parent!.getChildIndex(this), points);
    return this;
  }
  getBackgroundColor = () => read<string>(this.node.attributes, 'BACKGROUND_COLOR');
  setBackgroundColor = (color: string | null) => this.setAttributes({ BACKGROUND_COLOR: color });
  getVerticalAlignment = () => read<GoogleAppsScript.Document.VerticalAlignment>(this.node.attributes, 'VERTICAL_ALIGNMENT');
  setVerticalAlignment = (alignment: unknown) => this.setAttributes({ VERTICAL_ALIGNMENT: alignment });
  getPaddingTop = () => read<number>(this.node.attributes, 'PADDING_TOP');
  getPaddingBottom = () => read<number>(this.node.attributes, 'PADDING_BOTTOM');
  getPaddingLeft = () => read<number>(this.node.attributes, 'PADDING_LEFT');
  getPaddingRight = () => read<number>(this.node.attributes, 'PADDING_RIGHT');
  setPaddingTop = (points: number) => this.setAttributes({ PADDING_TOP: points });
  setPaddingBottom = (points: number) => this.setAttributes({ PADDING_BOTTOM: points });
  setPaddingLeft = (points: number) => this.setAttributes({ PADDING_LEFT: points });
  setPaddingRight = (points: number) => this.setAttributes({ PADDING_RIGHT: points });

  /** A background belongs to the cell, not to its text. */
  override setAttributes({ BACKGROUND_COLOR, ...others }: Attributes): this {
    if (BACKGROUND_COLOR !== undefined) assign(this.node.attributes, { BACKGROUND_COLOR });
    return super.setAttributes(others);
  }
}
