// Requests for charts: bars, columns, lines, areas and pies.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import type { Book, KeptChart, SheetArea, SheetData } from '../../../spreadsheet/store';
import { ApiRefusal, invalid } from '../../api-error';
import { merged, writeMask } from '../../write-mask';
import { newApiId } from '../ids';
import { chartMessage, positionMessage } from '../messages/chart-message';
import { sheetsSchemas } from '../schema/schema';
import { type Edit, sheetAreaOf, wholeSheet } from './places';

type Spec = sheets_v4.Schema$ChartSpec;

export function addChart({ book }: Edit, { chart }: sheets_v4.Schema$AddChartRequest): object {
  if (!chart?.spec) throw invalid('no chart spec');
  const { sheetId, overlayPosition, newSheet } = chart.position ?? {};
  if (newSheet || sheetId) throw new NotEmulated('a chart on a sheet of its own');
  const sheet = wholeSheet(book, overlayPosition?.anchorCell?.sheetId);
  const id = chart.chartId || newApiId(book);
  if (book.sheets.some(({ charts }) => charts.some((one) => one.id === id))) throw invalid(`Chart with id: ${id} already exists.`);
  const kept: KeptChart = {
    ...drawn(book, chart.spec),
    id,
    ...placeOf(overlayPosition ?? {}),
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_ROWS',
  };
  setSize(kept, overlayPosition ?? {});
  sheet.charts.push(kept);
  return { chart: chartMessage(sheet, kept) };
}

/** Takes the whole specification; there is no mask. */
export function updateChartSpec({ book }: Edit, { chartId, spec }: sheets_v4.Schema$UpdateChartSpecRequest): void {
  if (!spec) throw invalid('no chart spec');
  const { kept } = chartById(book, chartId);
  const { width, height } = kept.options;
  Object.assign(kept, drawn(book, spec));
  setSize(kept, { widthPixels: width as number, heightPixels: height as number });
}

export function updateEmbeddedObjectPosition(
  { book }: Edit,
  { objectId, newPosition, fields }: sheets_v4.Schema$UpdateEmbeddedObjectPositionRequest,
): object {
  const { sheet, kept } = chartById(book, objectId);
  const mask = writeMask(sheetsSchemas, 'OverlayPosition', fields);
  const { overlayPosition: given, ...other } = newPosition ?? {};
  if (!given || Object.keys(other).length) throw new NotEmulated('a chart on a sheet of its own');
  const { overlayPosition: before } = positionMessage(sheet, kept);
  const after: sheets_v4.Schema$OverlayPosition = merged({ ...before }, { ...given }, mask);
  if ((after.anchorCell?.sheetId ?? 0) !== sheet.id) throw new NotEmulated('a chart that moves to another sheet');
  Object.assign(kept, placeOf(after));
  setSize(kept, after);
  return { position: positionMessage(sheet, kept) };
}

export function deleteEmbeddedObject({ book }: Edit, { objectId }: sheets_v4.Schema$DeleteEmbeddedObjectRequest): void {
  const { sheet, kept } = chartById(book, objectId);
  sheet.charts = sheet.charts.filter((one) => one !== kept);
}

function chartById(book: Book, id: number | null | undefined): { sheet: SheetData; kept: KeptChart } {
  for (const sheet of book.sheets) {
    const kept = sheet.charts.find((one) => one.id === (id ?? 0));
    if (kept) return { sheet, kept };
  }
  throw invalid(`No embedded object with id: ${id ?? 0}`);
}

const placeOf = ({ anchorCell = {}, offsetXPixels, offsetYPixels }: sheets_v4.Schema$OverlayPosition) => ({
  row: (anchorCell.rowIndex ?? 0) + 1,
  column: (anchorCell.columnIndex ?? 0) + 1,
  offsetX: offsetXPixels ?? 0,
  offsetY: offsetYPixels ?? 0,
});

/** A new array of options: the versions of a run with two views must not share one. */
function setSize(kept: KeptChart, { widthPixels, heightPixels }: sheets_v4.Schema$OverlayPosition): void {
  kept.options = { ...kept.options, width: widthPixels ?? 600, height: heightPixels ?? 371 };
}

const basicTypes = ['BAR', 'COLUMN', 'LINE', 'AREA', 'COMBO', 'SCATTER'];

/** What the chart shows, for who draws it; the specification itself is kept for answers. */
function drawn(book: Book, spec: Spec): Pick<KeptChart, 'type' | 'ranges' | 'options' | 'headers' | 'spec'> {
  const { basicChart, pieChart } = spec;
  const title = spec.title ? { title: spec.title } : {};
  if (basicChart) {
    const { chartType = '', domains = [], series = [], axis = [] } = basicChart;
    if (!basicTypes.includes(chartType!)) throw new NotEmulated(`a chart of type ${chartType}`);
    // The API answers 500 to such a chart, however often it is asked.
    if (!domains.length && !series.length) throw new ApiRefusal(500, 'Internal error encountered.');
    const ranges = [...domains.map(({ domain }) => domain), ...series.map((one) => one.series)].flatMap((data) => sources(book, data));
    const axes = Object.fromEntries(axis.map((one) => [one.position === 'BOTTOM_AXIS' ? 'hAxis.title' : 'vAxis.title', one.title ?? '']));
    const stacked = basicChart.stackedType === 'STACKED' ? { isStacked: true } : {};
    return {
      type: chartType!,
      ranges,
      headers: basicChart.headerCount ?? 0,
      options: { ...title, ...axes, ...stacked, ...legend(basicChart.legendPosition) },
      spec: structuredClone(spec),
    };
  }
  if (pieChart) {
    const ranges = [pieChart.domain, pieChart.series].flatMap((data) => sources(book, data));
    const hole = pieChart.pieHole ? { pieHole: pieChart.pieHole } : {};
    return {
      type: 'PIE',
      ranges,
      headers: 0,
      options: { ...title, ...hole, ...legend(pieChart.legendPosition) },
      spec: structuredClone(spec),
    };
  }
  if (Object.keys(spec).some((name) => name.endsWith('Chart'))) throw new NotEmulated(`a chart with ${Object.keys(spec).join()}`);
  throw invalid('One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set.');
}

const sources = (book: Book, data: sheets_v4.Schema$ChartData | undefined): SheetArea[] =>
  (data?.sourceRange?.sources ?? []).map((range) => sheetAreaOf(book, range));

const legend = (position: string | null | undefined): Record<string, string> =>
  position
    ? {
        'legend.position': position
          .replace(/_LEGEND$/, '')
          .replace('NO', 'none')
          .toLowerCase(),
      }
    : {};
