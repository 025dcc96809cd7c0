// Sheet methods for groups of rows and of columns, and the groups themselves.

import { constant, nameOf } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import type { Imitates } from '../../../platform/imitates';
import { PlatformError } from '../../../runs/errors';
import { markLooks } from '../cells/grid';
import type { Context, PlatformSheet } from '../context';
import type { Book, LineGroup, SheetData } from '../store';
import type { Axis } from './following';
import { depthAt, groupsOf, setCollapsed, shiftDepth } from './line-groups';
import { SheetLines } from './sheet-lines';

type Group = GoogleAppsScript.Spreadsheet.Group;
type Position = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

export class SheetGroups extends SheetLines implements Partial<PlatformSheet> {
  getRowGroup(rowIndex: number, groupDepth: number): Group {
    return this.groupAt('row', rowIndex, groupDepth);
  }
  getColumnGroup(columnIndex: number, groupDepth: number): Group {
    return this.groupAt('column', columnIndex, groupDepth);
  }
  getRowGroupDepth(rowIndex: number): number {
    return this.depth('row', rowIndex);
  }
  getColumnGroupDepth(columnIndex: number): number {
    return this.depth('column', columnIndex);
  }
  getRowGroupControlPosition(): Position {
    return this.position('row');
  }
  getColumnGroupControlPosition(): Position {
    return this.position('column');
  }
  setRowGroupControlPosition(position: Position): PlatformSheet {
    return this.place('row', position);
  }
  setColumnGroupControlPosition(position: Position): PlatformSheet {
    return this.place('column', position);
  }
  collapseAllRowGroups(): PlatformSheet {
    return this.collapseDeeper('row', 0);
  }
  collapseAllColumnGroups(): PlatformSheet {
    return this.collapseDeeper('column', 0);
  }
  expandAllRowGroups(): PlatformSheet {
    return this.expandAll('row');
  }
  expandAllColumnGroups(): PlatformSheet {
    return this.expandAll('column');
  }
  expandRowGroupsUpToDepth(groupDepth: number): PlatformSheet {
    return this.collapseDeeper('row', groupDepth);
  }
  expandColumnGroupsUpToDepth(groupDepth: number): PlatformSheet {
    return this.collapseDeeper('column', groupDepth);
  }

  private groupAt(axis: Axis, index: number, depth: number): Group {
    this.context.read();
    const found = groupsOf(this.data, axis).find(
      (group) => group.depth === depth && ((group.first <= index && index <= group.last) || controlIndex(this.data, axis, group) === index),
    );
    if (!found) throw new PlatformError(`A ${axis} group does not exist at index ${index} and group depth ${depth}`);
    return groupView(this.context, this.book, this.data, axis, found);
  }
  private depth(axis: Axis, index: number): number {
    this.context.read();
    this.checkLines(axis, index, 1);
    return depthAt(this.data, axis, index);
  }
  private position(axis: Axis): Position {
    this.context.read();
    return constant('Spreadsheet.GroupControlTogglePosition', isAfter(this.data, axis) ? 'AFTER' : 'BEFORE');
  }
  private place(axis: Axis, position: Position): PlatformSheet {
    const after = nameOf(position) === 'AFTER';
    return this.context.change(this.book, () => {
      this.data.groupsControlledAfter = { ...this.data.groupsControlledAfter, [axis]: after };
      return this.view;
    });
  }
  private expandAll(axis: Axis): PlatformSheet {
    if (!groupsOf(this.data, axis).length) throw new PlatformError(`There are no ${axis} groups on this sheet.`);
    return this.collapseDeeper(axis, Number.POSITIVE_INFINITY);
  }
  private collapseDeeper(axis: Axis, depth: number): PlatformSheet {
    return this.context.change(this.book, () => {
      const groups = groupsOf(this.data, axis);
      for (const group of groups) group.collapsed = group.depth > depth;
      for (const group of groups) setCollapsed(this.data, axis, group, group.collapsed);
      markLooks(this.book);
      return this.view;
    });
  }
}

/** Makes the groups of some rows or columns deeper or shallower. @throws PlatformError at the first line when toggles stand before groups */
export function shiftGroupDepth(
  context: Context,
  book: Book,
  sheet: SheetData,
  axis: Axis,
  first: number,
  count: number,
  delta: number,
): void {
  context.change(book, () => {
    if (first === 1 && !isAfter(sheet, axis))
      throw new PlatformError(`The group depth of the first ${axis} cannot be changed while the group control is before the group.`);
    shiftDepth(sheet, axis, first, count, delta);
  });
}

function groupView(context: Context, book: Book, sheet: SheetData, axis: Axis, group: LineGroup): Group {
  const now = () => {
    context.read();
    if (!groupsOf(sheet, axis).includes(group)) throw new PlatformError('This group no longer exists.');
    return group;
  };
  const turn = (collapsed: boolean) =>
    context.change(book, () => {
      setCollapsed(sheet, axis, now(), collapsed);
      markLooks(book);
      return view;
    });
  const view: Group = emulate(context.runtime, 'Spreadsheet.Group', {
    collapse: () => turn(true),
    expand: () => turn(false),
    getControlIndex: () => controlIndex(sheet, axis, now()),
    getDepth: () => now().depth,
    getRange: () => {
      const { first, last } = now();
      const count = last - first + 1;
      const { rows, columns } = sheet;
      const area = axis === 'row' ? { row: first, column: 1, rows: count, columns } : { row: 1, column: first, rows, columns: count };
      return context.rangeView(book, sheet.id, area);
    },
    isCollapsed: () => now().collapsed,
    remove: () => {
      context.change(book, () => {
        const { first, last } = now();
        shiftDepth(sheet, axis, first, last - first + 1, -1);
      });
    },
  } as Imitates<Group>);
  return view;
}

const isAfter = (sheet: SheetData, axis: Axis): boolean => sheet.groupsControlledAfter?.[axis] ?? false;

/** Returns the row or column over which the button of a group stands. */
export const controlIndex = (sheet: SheetData, axis: Axis, { first, last }: LineGroup): number =>
  isAfter(sheet, axis) ? last + 1 : first - 1;
