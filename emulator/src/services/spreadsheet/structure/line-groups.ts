// Groups of rows and of columns: their depths, their collapse, and how they follow inserted and deleted lines.
import { assign } from '../looks/runs';
import type { LineGroup, SheetData } from '../store';

type Axis = 'row' | 'column';
type Stretch = Omit<LineGroup, 'collapsed'>;

/** The depth that no group exceeds. */
export const deepest = 8;

export const groupsOf = (sheet: SheetData, axis: Axis): LineGroup[] => sheet.groups?.[axis] ?? [];

/** Returns how many groups a row or column is in. */
export const depthAt = (sheet: SheetData, axis: Axis, index: number): number =>
  groupsOf(sheet, axis).filter(({ first, last }) => first <= index && index <= last).length;

/** Changes the depth of some rows or columns; depths stay between 0 and 8. */
export function shiftDepth(sheet: SheetData, axis: Axis, first: number, count: number, delta: number): void {
  const depths = depthsOf(sheet, axis);
  for (let index = first; index < first + count; index++) depths[index] = Math.min(deepest, Math.max(0, depths[index]! + delta));
  regroup(sheet, axis, depths);
}

/** Groups follow inserted, deleted and moved rows and columns. */
export function followGroups(sheet: SheetData, axis: Axis, follow: (start: number, end: number) => [number, number] | null): void {
  const groups = groupsOf(sheet, axis);
  if (!groups.length) return;
  const left = groups.filter((group) => {
    const stretch = follow(group.first, group.last);
    if (stretch) [group.first, group.last] = stretch;
    return stretch;
  });
  sheet.groups = { ...sheet.groups, [axis]: left };
  regroup(sheet, axis, depthsOf(sheet, axis));
}

/** Collapses or expands a group. What is in another collapsed group stays hidden. */
export function setCollapsed(sheet: SheetData, axis: Axis, group: LineGroup, collapsed: boolean): void {
  group.collapsed = collapsed;
  const others = groupsOf(sheet, axis).filter((one) => one.collapsed);
  for (let index = group.first; index <= group.last; index++) {
    const isHidden = others.some(({ first, last }) => first <= index && index <= last);
    hide(sheet, axis, index, 1, isHidden);
  }
}

/** Collapses or expands a group as the API does: all that lies in it is hidden, or shown. */
export function foldWhole(sheet: SheetData, axis: Axis, group: LineGroup, collapsed: boolean): void {
  group.collapsed = collapsed;
  hide(sheet, axis, group.first, group.last - group.first + 1, collapsed);
}

function hide(sheet: SheetData, axis: Axis, first: number, count: number, isHidden: boolean): void {
  if (axis === 'row') sheet.hiddenRows = assign(sheet.hiddenRows, first, count, isHidden ? 1 : 0);
  else sheet.hiddenColumns = assign(sheet.hiddenColumns, first, count, isHidden ? 1 : 0);
}

/** The depth of each row or column; the first item is unused. */
function depthsOf(sheet: SheetData, axis: Axis): number[] {
  const depths = new Array<number>((axis === 'row' ? sheet.rows : sheet.columns) + 1).fill(0);
  for (const { first, last } of groupsOf(sheet, axis)) for (let index = first; index <= last; index++) depths[index]!++;
  return depths;
}

/** Makes the groups anew from depths. A group that stays keeps its object and its collapse. */
function regroup(sheet: SheetData, axis: Axis, depths: number[]): void {
  const free = new Set(groupsOf(sheet, axis));
  const before = [...free].map((group) => ({ ...group }));
  const stretches = stretchesOf(depths);
  const kept = new Map<Stretch, LineGroup>();
  for (const isSame of likenesses)
    for (const stretch of stretches) {
      const group = kept.has(stretch) ? undefined : [...free].find((one) => isSame(stretch, one));
      if (!group) continue;
      free.delete(group);
      kept.set(stretch, group);
    }
  const part = (stretch: Stretch) => ({
    collapsed: before.some((group) => group.collapsed && group.depth === stretch.depth && contains(group, stretch)),
  });
  const groups = stretches.map((stretch) => Object.assign(kept.get(stretch) ?? part(stretch), stretch));
  sheet.groups = { ...sheet.groups, [axis]: groups };
}

const contains = (outer: Stretch, inner: Stretch) => outer.first <= inner.first && inner.last <= outer.last;

/** What makes an earlier group the same as a new one, best first. */
const likenesses: ((stretch: Stretch, group: LineGroup) => boolean)[] = [
  (stretch, group) => group.depth === stretch.depth && group.first === stretch.first && group.last === stretch.last,
  (stretch, group) => group.first === stretch.first && group.last === stretch.last,
  (stretch, group) => group.depth === stretch.depth && group.first <= stretch.last && stretch.first <= group.last,
];

/** Each unbroken stretch of lines that are at least so deep is one group of that depth. */
function stretchesOf(depths: number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let depth = 1; depth <= Math.max(0, ...depths); depth++) {
    let open: Stretch | undefined;
    depths.forEach((own, index) => {
      if (own < depth) open = undefined;
      else if (open) open.last = index;
      else {
        open = { first: index, last: index, depth };
        stretches.push(open);
      }
    });
  }
  return stretches;
}
