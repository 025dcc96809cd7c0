// Tables and their rows.
import { read } from './content/attributes';
import { type Node, newCell, newRow, type RowNode, type TableNode } from './content/model';
import { Element } from './element';

export class Table extends Element<TableNode> {
  get childNodes(): Node[] {
    return this.node.rows;
  }
  getNumRows(): number {
    return this.node.rows.length;
  }
  getRow(index: number): TableRow {
    return this.childAt(index) as TableRow;
  }
  getCell(row: number, cell: number): Element {
    return this.getRow(row).getCell(cell);
  }
  appendTableRow(row?: object | null): TableRow {
    return this.insertTableRow(this.node.rows.length, row);
  }
  insertTableRow(index: number, row?: object | null): TableRow {
    this.shadow.edit();
    return this.attach(index, (row as TableRow | null) ?? newRow());
  }
  removeRow(index: number): TableRow {
    return this.getRow(index).removeFromParent();
  }
  clear(): this {
    this.shadow.edit();
    while (this.node.rows.length) this.detach(this.childAt(0));
    return this;
  }
  getColumnWidth(column: number): number | null {
    return this.node.widths[column] ?? null;
  }
  setColumnWidth(column: number, width: number): this {
    this.shadow.edit();
    for (let index = this.node.widths.length; index < column; index++) this.node.widths[index] = null;
    this.node.widths[column] = width;
    return this;
  }
  getBorderWidth = () => read<number>(this.node.attributes, 'BORDER_WIDTH');
  getBorderColor = () => read<string>(this.node.attributes, 'BORDER_COLOR');
  setBorderColor = (color: string) => this.setAttributes({ BORDER_COLOR: color });
  setBorderWidth = (points: number) => this.setAttributes({ BORDER_WIDTH: points });
}

export class TableRow extends Element<RowNode> {
  get childNodes(): Node[] {
    return this.node.cells;
  }
  getParentTable(): Element | null {
    return this.getParent();
  }
  getNumCells(): number {
    return this.node.cells.length;
  }
  getCell(index: number): Element {
    return this.childAt(index);
  }
  appendTableCell(value?: string | object | null): Element {
    return this.insertTableCell(this.node.cells.length, value);
  }
  insertTableCell(index: number, value?: string | object | null): Element {
    this.shadow.edit();
    return this.attach(index, value instanceof Element ? value : newCell((value as string | null) ?? ''));
  }
  removeCell(index: number): Element {
    return this.childAt(index).removeFromParent();
  }
  clear(): this {
    this.shadow.edit();
    while (this.node.cells.length) this.detach(this.childAt(0));
    return this;
  }
  getMinimumHeight = () => read<number>(this.node.attributes, 'MINIMUM_HEIGHT');
  setMinimumHeight = (points: number) => this.setAttributes({ MINIMUM_HEIGHT: points });
}
