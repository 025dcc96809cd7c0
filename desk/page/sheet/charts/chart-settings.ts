// Charts of a sheet as settings of the library that draws them, with the look that Sheets gives them.
import type { ShownChart } from 'apps-script-emulator';
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Title,
} from 'chart.js';
import { plain } from '../../../../src/palette';

Chart.register(ArcElement, BarController, BarElement, CategoryScale, Filler, Legend, LinearScale, LineController, LineElement);
Chart.register(PieController, PointElement, RadarController, RadialLinearScale, ScatterController, Title);

/** Returns undefined for a kind of chart that is not drawn. */
export function settingsOf(chart: ShownChart): ChartConfiguration | undefined {
  const kind = kinds[chart.type];
  if (!kind) return undefined;
  const isRound = kind === 'pie' || kind === 'radar';
  const isAcross = chart.type === 'BAR';
  const isStacked = Boolean(chart.options.isStacked);
  const axes = {
    [isAcross ? 'y' : 'x']: { stacked: isStacked, ...categoryAxis(chart, isAcross) },
    [isAcross ? 'x' : 'y']: { stacked: isStacked, ...valueAxis(chart, isAcross) },
  };
  return {
    type: kind,
    data: { labels: chart.categories.map(shortened), datasets: datasetsOf(chart) },
    options: {
      animation: false,
      events: [],
      responsive: false,
      devicePixelRatio: Math.max(2, window.devicePixelRatio),
      indexAxis: isAcross ? 'y' : 'x',
      layout: { padding: 16 },
      plugins: { title: titleOf(chart), legend: legendOf(chart) },
      ...(isRound ? {} : { scales: axes }),
    },
  } as ChartConfiguration;
}

const kinds: Record<string, 'bar' | 'line' | 'pie' | 'scatter' | 'radar' | undefined> = {
  COLUMN: 'bar',
  BAR: 'bar',
  COMBO: 'bar',
  LINE: 'line',
  AREA: 'line',
  STEPPED_AREA: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
  RADAR: 'radar',
};

/** The theme colours of Sheets, then their lighter tones. */
const themeColours = [
  ...['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'],
  ...['#7baaf7', '#f07b72', '#fcd04f', '#71c287', '#ff994d', '#7ed1d7'],
];

/** Reads an option that is set by its path ('legend.position') or as an object. */
function option({ options }: ShownChart, path: string): unknown {
  if (options[path] !== undefined) return options[path];
  return path.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], options);
}

function datasetsOf(chart: ShownChart): ChartDataset[] {
  const chosen = (option(chart, 'colors') as string[] | undefined) ?? themeColours;
  const colourAt = (index: number) => String(option(chart, `series.${index}.color`) ?? chosen[index % chosen.length]);
  return chart.series.map(({ name, values }, index) => {
    const colour = colourAt(index);
    const line = { borderColor: colour, borderWidth: 2, pointRadius: 0, tension: option(chart, 'curveType') === 'function' ? 0.4 : 0 };
    switch (chart.type) {
      case 'PIE': {
        const hole = Number(option(chart, 'pieHole') ?? 0) * 100;
        const slices = values.map((_, slice) => chosen[slice % chosen.length]!);
        return {
          data: values.map((value) => value ?? 0),
          backgroundColor: slices,
          borderColor: '#ffffff',
          borderWidth: 1,
          cutout: `${hole}%`,
        };
      }
      case 'SCATTER': {
        const points = values.flatMap((y, at) => (y === null ? [] : [{ x: chart.positions[at] ?? at + 1, y }]));
        return { label: name, data: points, backgroundColor: colour, pointRadius: 4 };
      }
      case 'LINE':
        return { label: name, data: values, backgroundColor: colour, ...line };
      case 'RADAR':
        return { label: name, data: values, backgroundColor: 'transparent', ...line };
      case 'AREA':
      case 'STEPPED_AREA':
        return {
          label: name,
          data: values,
          ...line,
          backgroundColor: `${colour}4d`,
          fill: option(chart, 'isStacked') && index > 0 ? '-1' : 'origin',
          stepped: chart.type === 'STEPPED_AREA' ? 'middle' : false,
        };
      case 'COMBO': {
        const isLast = index === chart.series.length - 1 && index > 0;
        const type = option(chart, `series.${index}.type`) ?? option(chart, 'seriesType') ?? (isLast ? 'line' : 'bars');
        if (type === 'line') return { type: 'line', label: name, data: values, backgroundColor: colour, ...line, order: -1 };
        return { label: name, data: values, backgroundColor: colour };
      }
      default:
        return { label: name, data: values, backgroundColor: colour, categoryPercentage: 0.65, barPercentage: 1 };
    }
  }) as ChartDataset[];
}

const font = (size: number) => ({ family: 'Roboto, Arial, sans-serif', size, weight: 'normal' as const });
/** The grey of titles in Sheets, darkened for reading. */
const inkOfTitles = plain.quiet;

const titleOf = (chart: ShownChart) => {
  const text = String(option(chart, 'title') ?? '');
  return { display: text !== '', text, align: 'start' as const, color: inkOfTitles, font: font(16), padding: { bottom: 12 } };
};

/** One series explains itself by the title; slices need their names. */
function legendOf(chart: ShownChart) {
  const asked = option(chart, 'legend.position') ?? (typeof chart.options.legend === 'string' ? chart.options.legend : undefined);
  const position = String(asked ?? (chart.series.length > 1 || chart.type === 'PIE' ? 'right' : 'none'));
  const sides = ['top', 'bottom', 'left', 'right'] as const;
  const labels = { color: inkOfTitles, font: font(12), boxWidth: 12, boxHeight: 12, usePointStyle: true, pointStyle: 'circle' as const };
  return { display: position !== 'none', position: sides.find((side) => side === position) ?? ('right' as const), labels };
}

type Axis = Record<string, unknown>;

function categoryAxis(chart: ShownChart, isAcross: boolean): Axis {
  const isNumeric = chart.type === 'SCATTER';
  return {
    ...axisTitle(chart, isAcross ? 'vAxis' : 'hAxis'),
    ...(isNumeric ? { type: 'linear' } : {}),
    grid: { display: isNumeric, color: '#e6e6e6' },
    reverse: Boolean(chart.options.reverseCategories),
    ticks: {
      color: inkOfTitles,
      font: font(12),
      autoSkip: !isAcross || chart.categories.length > 20,
      ...(isNumeric ? { callback: inVietnamese } : {}),
    },
  };
}

const shortened = (text: string): string => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : text);

const LONGEST_LABEL = 24;

const valueAxis = (chart: ShownChart, isAcross: boolean): Axis => ({
  ...axisTitle(chart, isAcross ? 'hAxis' : 'vAxis'),
  beginAtZero: chart.type !== 'LINE' && chart.type !== 'SCATTER',
  grid: { color: '#e6e6e6' },
  border: { display: false },
  ticks: { color: inkOfTitles, font: font(12), callback: inVietnamese, ...(isWhole(chart) ? { precision: 0 } : {}) },
});

const isWhole = ({ series }: ShownChart): boolean => series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0)));

const axisTitle = (chart: ShownChart, axis: 'hAxis' | 'vAxis') => {
  const text = String(option(chart, `${axis}.title`) ?? '');
  return { title: { display: text !== '', text, color: inkOfTitles, font: { ...font(12), style: 'italic' as const } } };
};

const inVietnamese = (value: string | number): string => Number(value).toLocaleString('vi-VN');
