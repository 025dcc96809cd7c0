// The charts of the sheet that a person looks at, over the grid and moving with it.
import type { Model } from '@ironcalc/workbook';
import type { ShownChart } from 'apps-script-emulator';
import { useEffect, useState } from 'react';
import { useAsked } from '../asked';
import { look } from '../store';
import { ChartPicture } from './chart-picture';
import { onMoved } from './grid-handle';

/** @param root the place of the grid */
export function ChartLayer({ model, root, revision }: { model: Model; root: HTMLElement; revision: number | undefined }) {
  const [view, setView] = useState(() => viewOf(model, root));
  const charts = useAsked(`${view.sheet} ${revision}`, async () => ({ of: view.sheet, all: await look('charts', { sheet: view.sheet }) }));

  useEffect(() => {
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      // The grid moves its model after the event.
      frame = requestAnimationFrame(() => setView(viewOf(model, root)));
    };
    follow();
    root.addEventListener('scroll', follow, true);
    root.addEventListener('click', follow);
    const watcher = new ResizeObserver(follow);
    watcher.observe(root);
    const stop = onMoved(follow);
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener('scroll', follow, true);
      root.removeEventListener('click', follow);
      watcher.disconnect();
      stop();
    };
  }, [model, root]);

  if (charts?.of !== view.sheet || !charts.all.length) return null;
  const { left, top, width, height } = view.area;
  return (
    <div className="chart-layer" style={{ left, top, width, height }}>
      {charts.all.map((chart) => (
        <div key={chart.id} style={placeOf(model, chart)}>
          <ChartPicture chart={chart} />
        </div>
      ))}
    </div>
  );
}

interface View {
  sheet: string;
  /** The first cell that moves with scrolling. */
  row: number;
  column: number;
  /** The cells without the headers and the scroll bars, in pixels of the grid's place. */
  area: { left: number; top: number; width: number; height: number };
}

function viewOf(model: Model, root: HTMLElement): View {
  const { sheet, top_row: row, left_column: column } = model.getSelectedView();
  const outer = root.getBoundingClientRect();
  const grid = root.querySelector('.ic-worksheet-wrapper');
  const place = grid?.getBoundingClientRect() ?? outer;
  // The first header stands over the first cell.
  const header = root.querySelector('.column-header')?.getBoundingClientRect();
  const [left, top] = [header?.left ?? place.left, header?.bottom ?? place.top];
  return {
    sheet: model.getWorksheetsProperties()[sheet]?.name ?? '',
    row,
    column,
    area: {
      left: left - outer.left,
      top: top - outer.top,
      width: place.left + (grid?.clientWidth ?? 0) - left,
      height: place.top + (grid?.clientHeight ?? 0) - top,
    },
  };
}

function placeOf(model: Model, chart: ShownChart) {
  const { sheet, top_row: topRow, left_column: leftColumn } = model.getSelectedView();
  const [frozenColumns, frozenRows] = [model.getFrozenColumnsCount(sheet), model.getFrozenRowsCount(sheet)];
  const widthOf = (column: number) => model.getColumnWidth(sheet, column);
  const heightOf = (row: number) => model.getRowHeight(sheet, row);
  const left = along(chart.column, leftColumn, frozenColumns, widthOf) + chart.offsetX;
  const top = along(chart.row, topRow, frozenRows, heightOf) + chart.offsetY;
  // Frozen lines hide what is scrolled under them.
  const under = (isFrozen: boolean, edge: number, start: number) => (isFrozen ? 0 : Math.max(0, edge - start));
  const hiddenLeft = under(chart.column <= frozenColumns, along(frozenColumns + 1, frozenColumns + 1, frozenColumns, widthOf), left);
  const hiddenTop = under(chart.row <= frozenRows, along(frozenRows + 1, frozenRows + 1, frozenRows, heightOf), top);
  return { left, top, width: chart.width, height: chart.height, clipPath: `inset(${hiddenTop}px 0 0 ${hiddenLeft}px)` };
}

/** Returns the distance of a line from the first one, when the lines between the frozen ones and `first` are scrolled away. */
function along(line: number, first: number, frozen: number, sizeOf: (line: number) => number): number {
  const sum = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => sizeOf(from + index)).reduce((total, size) => total + size, 0);
  if (line <= frozen) return sum(1, line);
  const base = sum(1, frozen + 1);
  return line >= first ? base + sum(first, line) : base - sum(line, first);
}
