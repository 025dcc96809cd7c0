// One chart of a sheet, drawn on a canvas; the numbers are also there for a screen reader.
import type { ShownChart } from 'apps-script-emulator';
import { Chart } from 'chart.js';
import { useEffect, useRef } from 'react';
import { words } from '../../words';
import { settingsOf } from './chart-settings';

export function ChartPicture({ chart }: { chart: ShownChart }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const title = String(chart.options.title ?? words.sheet.chart);
  const key = JSON.stringify(chart);
  const latest = useRef(chart);
  latest.current = chart;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a chart with the same content is not drawn again
  useEffect(() => {
    const settings = settingsOf(latest.current);
    if (!canvas.current || !settings) return undefined;
    const drawn = new Chart(canvas.current, settings);
    return () => drawn.destroy();
  }, [key]);

  if (!settingsOf(chart))
    return (
      <figure className="chart">
        <figcaption>{title}</figcaption>
        <p>{words.sheet.chartNotDrawn(chart.type)}</p>
      </figure>
    );
  return (
    <figure className="chart" aria-label={title}>
      <canvas ref={canvas} width={chart.width} height={chart.height}>
        <table>
          <tbody>
            {chart.series.map(({ name, texts }) => (
              <tr key={name}>
                <th>{name}</th>
                {texts.map((text, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a chart have no other name
                  <td key={index}>{`${chart.categories[index] ?? ''} ${text}`}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </canvas>
    </figure>
  );
}
