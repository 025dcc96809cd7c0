// Over the headers of the columns: the buttons of column groups, and a line over the columns of an open one.
import type { Model } from '@ironcalc/workbook';
import { Minus, Plus } from 'lucide-react';
import type { SheetExtras } from '../../../protocol';
import { act } from '../../store';
import { words } from '../../words';
import { cornerOf, useView, type View } from '../cell-places';
import { useExtras } from '../extras';

const BUTTON = 16;

/** @param root the place of the grid */
export function GroupStrip({ model, root }: { model: Model; root: HTMLElement }) {
  const view = useView(model, root);
  const groups = useExtras(view.sheet)?.groups;
  if (!groups?.length) return null;
  const { left, top, width } = view.area;
  const height = root.querySelector('.column-header')?.getBoundingClientRect().height ?? 0;
  return (
    <div className="group-strip" style={{ left, top: top - height, width, height }}>
      {groups.map((group) => (
        <Group key={`${group.depth} ${group.first}`} model={model} view={view} group={group} />
      ))}
    </div>
  );
}

function Group({ model, view, group }: { model: Model; view: View; group: SheetExtras['groups'][number] }) {
  const { first, last, depth, isCollapsed, control } = group;
  const button = stretchOf(model, view, control, control);
  const line = isCollapsed ? undefined : stretchOf(model, view, first, last);
  const names = namesOf(model, first, last);
  const label = isCollapsed ? words.sheet.showColumns(names) : words.sheet.hideColumns(names);
  const Icon = isCollapsed ? Plus : Minus;
  const turn = () => void act(words.sheet.data, 'collapseColumns', { sheet: view.sheet, column: first, depth, isCollapsed: !isCollapsed });
  return (
    <>
      {line && <span className="group-line" style={line} />}
      {button && (
        <button
          type="button"
          className="group-button"
          aria-label={label}
          aria-expanded={!isCollapsed}
          title={label}
          style={{ left: button.left + button.width - BUTTON - 1, width: BUTTON, height: BUTTON }}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={turn}
        >
          <Icon size={12} strokeWidth={2.5} aria-hidden="true" />
        </button>
      )}
    </>
  );
}

/** Returns what is seen of columns; undefined for nothing. */
function stretchOf(model: Model, view: View, first: number, last: number): { left: number; width: number } | undefined {
  const { left, hiddenLeft } = cornerOf(model, 1, first);
  const right = cornerOf(model, 1, last + 1).left;
  const from = left + hiddenLeft;
  return right <= from || from >= view.area.width ? undefined : { left: from, width: right - from };
}

/** The headers of columns, as a sentence names them. */
function namesOf(model: Model, first: number, last: number): string {
  const sheet = model.getSelectedSheet();
  const names = Array.from({ length: last - first + 1 }, (_, index) => model.getFormattedCellValue(sheet, 1, first + index));
  return names.map((name) => `“${name}”`).join(', ');
}
