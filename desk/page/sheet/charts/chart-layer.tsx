// The charts of the sheet that a person looks at, over the grid and moving with it.
import type { Model } from '@ironcalc/workbook';
import type { ShownChart } from 'apps-script-emulator';
import { useAsked } from '../../asked';
import { look } from '../../store';
import { cornerOf, useView } from '../cell-places';
import { ChartPicture } from './chart-picture';

/** @param root the place of the grid */
export function ChartLayer({ model, root, revision }: { model: Model; root: HTMLElement; revision: number | undefined }) {
  const view = useView(model, root);
  const charts = useAsked(`${view.sheet}`, `${revision}`, () => look('charts', { sheet: view.sheet }));
  if (!charts?.length) return null;
  const { left, top, width, height } = view.area;
  return (
    <div className="chart-layer" style={{ left, top, width, height }}>
      {charts.map((chart) => (
        <div key={chart.id} style={placeOf(model, chart)}>
          <ChartPicture chart={chart} />
        </div>
      ))}
    </div>
  );
}

function placeOf(model: Model, chart: ShownChart) {
  const offset = { x: chart.offsetX, y: chart.offsetY };
  const { left, top, hiddenLeft, hiddenTop } = cornerOf(model, chart.row, chart.column, offset);
  // Frozen lines hide what is scrolled under them.
  return { left, top, width: chart.width, height: chart.height, clipPath: `inset(${hiddenTop}px 0 0 ${hiddenLeft}px)` };
}
