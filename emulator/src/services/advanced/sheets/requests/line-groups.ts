// Requests for groups of rows and of columns: made, undone, collapsed and opened.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { markLooks } from '../../../spreadsheet/cells/grid';
import { requireSheetEditable } from '../../../spreadsheet/rights/rights';
import type { SheetData } from '../../../spreadsheet/store';
import type { Axis } from '../../../spreadsheet/structure/following';
import { deepest, depthAt, foldWhole, groupsOf, shiftDepth } from '../../../spreadsheet/structure/line-groups';
import { names, writeMask } from '../../write-mask';
import { lineGroupMessages } from '../messages/line-groups';
import { sheetsSchemas } from '../schema/schema';
import { type Edit, type Lines, linesOf, sizeOf } from './places';

export function addDimensionGroup({ context, book }: Edit, { range }: sheets_v4.Schema$AddDimensionGroupRequest): object {
  const lines = insideGrid(linesOf(book, range), 'addDimensionGroup');
  const { sheet, axis, first, count } = lines;
  requireSheetEditable(context, book, sheet, context.actor);
  if (first === 1 && !(sheet.groupsControlledAfter?.[axis] ?? false)) throw new NotEmulated('addDimensionGroup of the first row or column');
  if (each(lines).some((line) => depthAt(sheet, axis, line) === deepest)) throw new NotEmulated('addDimensionGroup deeper than 8');
  return shifted(sheet, axis, first, count, 1);
}

export function deleteDimensionGroup({ context, book }: Edit, { range }: sheets_v4.Schema$DeleteDimensionGroupRequest): object {
  const lines = insideGrid(linesOf(book, range), 'deleteDimensionGroup');
  const { sheet, axis, first, count } = lines;
  requireSheetEditable(context, book, sheet, context.actor);
  if (each(lines).some((line) => !depthAt(sheet, axis, line))) throw new NotEmulated('deleteDimensionGroup where there is none');
  return shifted(sheet, axis, first, count, -1);
}

/** What lies in the group is hidden or shown whole, whatever hid it before. */
export function updateDimensionGroup(
  { context, book }: Edit,
  { dimensionGroup = {}, fields }: sheets_v4.Schema$UpdateDimensionGroupRequest,
): void {
  const { sheet, axis, first, count } = linesOf(book, dimensionGroup.range);
  const mask = writeMask(sheetsSchemas, 'DimensionGroup', fields);
  requireSheetEditable(context, book, sheet, context.actor);
  const group = groupsOf(sheet, axis).find(
    (one) => one.first === first && one.last === first + count - 1 && one.depth === dimensionGroup.depth,
  );
  if (!group) throw new NotEmulated('updateDimensionGroup of a group that is not there');
  if (names(mask, 'collapsed')) foldWhole(sheet, axis, group, dimensionGroup.collapsed ?? false);
  markLooks(book);
}

function shifted(sheet: SheetData, axis: Axis, first: number, count: number, delta: number): { dimensionGroups: object[] } {
  shiftDepth(sheet, axis, first, count, delta);
  return { dimensionGroups: lineGroupMessages(sheet, axis) };
}

function insideGrid(lines: Lines, request: string): Lines {
  if (lines.first + lines.count - 1 > sizeOf(lines.sheet, lines.axis)) throw new NotEmulated(`${request} beyond the grid`);
  return lines;
}

const each = ({ first, count }: Lines): number[] => Array.from({ length: count }, (_, index) => first + index);
