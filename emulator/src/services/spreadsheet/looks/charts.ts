// Charts on a sheet, stored as type, ranges, options and position. views/shown-charts.ts gives them to whoever draws them.

import { constant, nameOf } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import { PlatformError } from '../../../runs/errors';
import { a1Of } from '../cells/areas';
import type { Context, PlatformRange } from '../context';
import type { Book, KeptChart } from '../store';
import { placeOf } from '../structure/sheet-lines';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;

function chartView(context: Context, book: Book, kept: KeptChart): Chart {
  return emulate(context.runtime, 'Spreadsheet.EmbeddedChart', new EmbeddedChart(context, book, kept));
}

export function chartBuilderView(context: Context, book: Book): Builder {
  const kept: KeptChart = {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    options: {},
    row: 1,
    column: 1,
    offsetX: 0,
    offsetY: 0,
    headers: 0,
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_ROWS',
  };
  return new ChartBuilder(context, book, kept).view;
}

const chartsAt = (book: Book, sheetId: number): KeptChart[] => book.sheets.find((sheet) => sheet.id === sheetId)!.charts;

export function chartsOf(context: Context, book: Book, sheetId: number): Chart[] {
  context.read();
  return chartsAt(book, sheetId).map((kept) => chartView(context, book, structuredClone(kept)));
}

export function insertChart(context: Context, book: Book, sheetId: number, chart: unknown): void {
  const { kept } = given(chart);
  context.change(book, () => {
    chartsAt(book, sheetId).push({ ...structuredClone(kept), id: book.nextId++ });
  });
}

export function updateChart(context: Context, book: Book, sheetId: number, chart: unknown): void {
  const { kept } = given(chart);
  context.change(book, () => {
    const charts = chartsAt(book, sheetId);
    charts[placeOfChart(charts, kept)] = structuredClone(kept);
  });
}

export function removeChart(context: Context, book: Book, sheetId: number, chart: unknown): void {
  const { kept } = given(chart);
  context.change(book, () => {
    const charts = chartsAt(book, sheetId);
    charts.splice(placeOfChart(charts, kept), 1);
  });
}

function given(chart: unknown): EmbeddedChart {
  if (!(chart instanceof EmbeddedChart)) throw new PlatformError('Invalid argument: chart');
  return chart;
}

function placeOfChart(charts: KeptChart[], { id }: KeptChart): number {
  const index = charts.findIndex((one) => one.id === id);
  if (index < 0) throw new PlatformError('Embedded object not found');
  return index;
}

class ChartBase {
  constructor(
    readonly context: Context,
    readonly book: Book,
    readonly kept: KeptChart,
  ) {}
  getRanges(): PlatformRange[] {
    return this.kept.ranges.map((area) => this.context.rangeView(this.book, area.sheetId, area));
  }
  protected container(): Container {
    return emulate(this.context.runtime, 'Spreadsheet.ContainerInfo', new ContainerInfo(this.kept));
  }
}

class EmbeddedChart extends ChartBase implements Partial<Chart> {
  getChartId(): number | null {
    return this.kept.id || null;
  }
  getContainerInfo(): Container {
    return this.container();
  }
  getNumHeaders(): number {
    return this.kept.headers;
  }
  getTransposeRowsAndColumns(): boolean {
    return this.kept.transposed;
  }
  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return constant('Charts.ChartMergeStrategy', this.kept.mergeStrategy);
  }
  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return constant('Charts.ChartHiddenDimensionStrategy', this.kept.hiddenStrategy);
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options } = this.kept;
    const view = { get: (name: string) => options[name] ?? null, getOrDefault: (name: string) => options[name] ?? null };
    return emulate(this.context.runtime, 'Charts.ChartOptions', view);
  }
  modify(): Builder {
    return new ChartBuilder(this.context, this.book, structuredClone(this.kept)).view;
  }
}

class ContainerInfo implements Partial<Container> {
  constructor(private readonly kept: KeptChart) {}
  getAnchorRow(): number {
    return this.kept.row;
  }
  getAnchorColumn(): number {
    return this.kept.column;
  }
  getOffsetX(): number {
    return this.kept.offsetX;
  }
  getOffsetY(): number {
    return this.kept.offsetY;
  }
}

/** Setters of the typed builders, and the option that each sets. */
const typedSettings: Record<string, (value: unknown) => Record<string, unknown>> = {
  setTitle: (title) => ({ title }),
  setXAxisTitle: (title) => ({ 'hAxis.title': title }),
  setYAxisTitle: (title) => ({ 'vAxis.title': title }),
  setColors: (colors) => ({ colors }),
  setBackgroundColor: (backgroundColor) => ({ backgroundColor }),
  setLegendPosition: (position) => ({ 'legend.position': nameOf(position).toLowerCase() }),
  setStacked: () => ({ isStacked: true }),
  reverseCategories: () => ({ reverseCategories: true }),
  set3D: () => ({ is3D: true }),
};

const types = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'] as const;

class ChartBuilder extends ChartBase implements Partial<Builder> {
  constructor(
    context: Context,
    book: Book,
    kept: KeptChart,
    /** E.g. 'Pie' after asPieChart(); in the published types only typed builders have a title. */
    private readonly typed: (typeof types)[number] | '' = '',
  ) {
    super(context, book, kept);
    for (const type of types) Object.defineProperty(this, `as${type}Chart`, { configurable: true, value: () => this.as(type) });
    if (typed)
      for (const [name, option] of Object.entries(typedSettings))
        Object.defineProperty(this, name, {
          configurable: true,
          value: (value: unknown) => {
            Object.assign(this.kept.options, option(value));
            return this.view;
          },
        });
  }
  get view(): Builder {
    return emulate(this.context.runtime, `Spreadsheet.Embedded${this.typed}ChartBuilder`, this);
  }
  private as(type: (typeof types)[number]): Builder {
    this.kept.type = type.toUpperCase();
    return new ChartBuilder(this.context, this.book, this.kept, type).view;
  }
  addRange(range: unknown): Builder {
    const { area, sheetId } = placeOf(range);
    this.kept.ranges.push({ ...area, sheetId });
    return this.view;
  }
  removeRange(range: unknown): Builder {
    const { area, sheetId } = placeOf(range);
    this.kept.ranges = this.kept.ranges.filter((one) => one.sheetId !== sheetId || a1Of(one) !== a1Of(area));
    return this.view;
  }
  clearRanges(): Builder {
    this.kept.ranges = [];
    return this.view;
  }
  getChartType(): GoogleAppsScript.Charts.ChartType {
    return constant('Charts.ChartType', this.kept.type);
  }
  getContainer(): Container {
    return this.container();
  }
  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    this.kept.type = nameOf(type);
    return this.view;
  }
  setOption(option: string, value: unknown): Builder {
    this.kept.options[option] = value;
    return this.view;
  }
  setNumHeaders(headers: number): Builder {
    this.kept.headers = headers;
    return this.view;
  }
  setTransposeRowsAndColumns(transposed: boolean): Builder {
    this.kept.transposed = transposed;
    return this.view;
  }
  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Builder {
    this.kept.mergeStrategy = nameOf(strategy);
    return this.view;
  }
  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Builder {
    this.kept.hiddenStrategy = nameOf(strategy);
    return this.view;
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    if (row < 1 || column < 1) throw new PlatformError('Invalid argument: position');
    Object.assign(this.kept, { row, column, offsetX, offsetY });
    return this.view;
  }
  build(): Chart {
    return chartView(this.context, this.book, structuredClone(this.kept));
  }
}
