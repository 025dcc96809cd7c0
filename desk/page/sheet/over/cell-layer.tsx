// Over the cells, moving with them: arrows of lists, buttons of filters, what a search has found, and the edge of the sheet.
import type { Model } from '@ironcalc/workbook';
import { ChevronDown, Filter, ListFilter } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SheetExtras } from '../../../protocol';
import { words } from '../../words';
import { type Box, boxOf, cornerOf, seenRows, useView, type View } from '../cell-places';
import { openViewOf, useExtras, useOpenViews } from '../extras';
import { foundCells, onFound } from '../find/find';
import { show } from '../grid-handle';
import { letterOf } from '../guarded-model';
import { FilterMenu } from './filter-menu';
import { listsOpenWith, type OpenList } from './open-list';
import { PickList } from './pick-list';

/** @param root the place of the grid */
export function CellLayer({ model, root, revision }: { model: Model; root: HTMLElement; revision: number | undefined }) {
  const view = useView(model, root);
  const extras = useExtras(view.sheet);
  useOpenViews();
  const found = useSyncExternalStore(onFound, foundCells);
  const [open, setOpen] = useState<OpenList>();

  useEffect(() => {
    const hasList = (row: number, column: number) =>
      extras?.lists.some((list) => list.column === column && row >= list.firstRow && row <= list.lastRow) ?? false;
    listsOpenWith(setOpen, () => {
      const { row, column } = model.getSelectedView();
      if (!hasList(row, column)) return false;
      setOpen({ kind: 'choices', row, column });
      return true;
    });
  }, [model, extras]);

  // Newer bytes or another sheet: the cell may have moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list closes when these change
  useEffect(() => setOpen(undefined), [view.sheet, revision]);

  if (!extras) return null;
  const { left, top, width, height } = view.area;
  const opened = open && boxOf(model, view, open.row, open.column);
  const close = () => {
    setOpen(undefined);
    show();
  };
  return (
    <div className="cell-layer" style={{ left, top, width, height }}>
      <Edge model={model} view={view} extras={extras} />
      {found.sheet === view.sheet &&
        found.cells.map(([row, column]) => <Mark key={`${row} ${column}`} box={boxOf(model, view, row, column)} />)}
      <Arrows model={model} view={view} extras={extras} open={setOpen} />
      <FilterButtons model={model} view={view} extras={extras} open={setOpen} />
      {open?.kind === 'choices' && opened && <PickList view={view} box={opened} row={open.row} column={open.column} close={close} />}
      {open?.kind === 'filter' && opened && <FilterMenu view={view} box={opened} column={open.column} close={close} />}
    </div>
  );
}

interface Parts {
  model: Model;
  view: View;
  extras: SheetExtras;
}

/** Covers what the engine draws beyond the last row and column of the sheet. */
function Edge({ model, view, extras }: Parts) {
  const { width, height } = view.area;
  const lastColumn = cornerOf(model, 1, extras.columns + 1).left;
  const bottom = cornerOf(model, extras.rows + 1, 1).top;
  return (
    <>
      {lastColumn < width && <div className="beyond" style={{ left: Math.max(0, lastColumn + 1), top: 0, right: 0, bottom: 0 }} />}
      {bottom < height && <div className="beyond" style={{ left: 0, top: Math.max(0, bottom + 1), right: 0, bottom: 0 }} />}
    </>
  );
}

const Mark = ({ box }: { box: Box | undefined }) => (box ? <div className="found" style={box} /> : null);

const ARROW = 16;

function Arrows({ model, view, extras, open }: Parts & { open: (list: OpenList) => void }) {
  const rows = seenRows(model, view);
  return extras.lists.flatMap(({ column, firstRow, lastRow }) =>
    rows
      .filter((row) => row >= firstRow && row <= lastRow && row <= extras.rows)
      .map((row) => {
        const box = boxOf(model, view, row, column);
        if (!box || box.width < 2 * ARROW || box.left + box.width > view.area.width) return null;
        return (
          <button
            key={`${row} ${column}`}
            type="button"
            className="list-arrow"
            tabIndex={-1}
            aria-label={words.sheet.openList(`${letterOf(column)}${row}`)}
            style={{ left: box.left + box.width - ARROW, top: box.top + box.height - 22, width: ARROW, height: 20 }}
            onPointerDown={stay}
            onClick={() => {
              model.setSelectedCell(row, column);
              show();
              open({ kind: 'choices', row, column });
            }}
          >
            <ChevronDown size={13} aria-hidden="true" />
          </button>
        );
      }),
  );
}

function FilterButtons({ model, view, extras, open }: Parts & { open: (list: OpenList) => void }) {
  const filter = openViewOf(view.sheet) ?? extras.filters.basic;
  if (!filter) return null;
  const columns = Array.from({ length: filter.columns }, (_, index) => filter.column + index);
  return columns.map((column) => {
    const box = boxOf(model, view, filter.row, column);
    if (!box || box.left + box.width > view.area.width) return null;
    const isOn = filter.filtered.includes(column);
    const Icon = isOn ? Filter : ListFilter;
    return (
      <button
        key={column}
        type="button"
        className={`filter-button ${isOn ? 'on' : ''}`}
        tabIndex={-1}
        aria-label={words.sheet.filterColumn(letterOf(column), isOn)}
        style={{ left: box.left + box.width - ARROW - 1, top: box.top + box.height - 22, width: ARROW, height: 20 }}
        onPointerDown={stay}
        onClick={() => {
          model.setSelectedCell(filter.row, column);
          show();
          open({ kind: 'filter', row: filter.row, column });
        }}
      >
        <Icon size={14} aria-hidden="true" />
      </button>
    );
  });
}

/** The grid selects the cell under a press, and would take the focus back. */
const stay = (event: React.PointerEvent) => event.stopPropagation();
