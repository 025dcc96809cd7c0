// Where something that belongs to a cell opens: below it, or above it when there is no room; within the shown cells.
import type { Box, View } from '../cell-places';

export function placeBeside(box: Box, { area }: View, size: { width: number; height: number }) {
  const below = area.height - box.top - box.height;
  const isAbove = below < Math.min(size.height, 160) && box.top > below;
  return {
    left: Math.max(0, Math.min(box.left, area.width - size.width - 8)),
    minWidth: size.width,
    maxHeight: Math.max(80, Math.min(size.height, (isAbove ? box.top : below) - 8)),
    ...(isAbove ? { bottom: area.height - box.top } : { top: box.top + box.height }),
  };
}
