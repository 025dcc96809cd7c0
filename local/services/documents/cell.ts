// A cell of a table: a container with a ground, a padding and a place in its column.
import { read, requireNumber } from './attributes';
import { Container } from './container';
import type { Element } from './element';
import type { CellNode } from './model';
import { Table } from './table';

export class TableCell extends Container<CellNode> {
  getParentRow(): Element | null {
    return this.getParent();
  }
  getParentTable(): Element | null {
    return this.parent?.getParent() ?? null;
  }
  getColSpan(): number {
    return 1;
  }
  getRowSpan(): number {
    return 1;
  }
  /** The width of a cell is that of its column. */
  getWidth(): number | null {
    const table = this.getParentTable();
    return table instanceof Table ? table.getColumnWidth(this.parent!.getChildIndex(this)) : null;
  }
  setWidth(points: number): this {
    requireNumber(points, 'TableCell.setWidth');
    this.shadow.edit();
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
  setPaddingTop = (points: number) => this.pad('TOP', points);
  setPaddingBottom = (points: number) => this.pad('BOTTOM', points);
  setPaddingLeft = (points: number) => this.pad('LEFT', points);
  setPaddingRight = (points: number) => this.pad('RIGHT', points);

  private pad(side: string, points: number): this {
    requireNumber(points, 'TableCell.setPadding');
    return this.setAttributes({ [`PADDING_${side}`]: points });
  }
}
