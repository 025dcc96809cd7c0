// Bandings: alternating background colours of the rows or columns of a range.

import { nameOf } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import type { Imitates } from '../../../platform/imitates';
import { PlatformError } from '../../../runs/errors';
import { contains, intersects } from '../cells/areas';
import type { Context } from '../context';
import { RangePlace } from '../range-place';
import type { Area, Banding, BandingPart, Book, SheetData } from '../store';
import { colourView, hexOf } from './color';
import { toHex } from './colours';

type View = GoogleAppsScript.Spreadsheet.Banding;

/** The colours of each theme: header, first, second and footer. */
const themes: Record<string, [header: string, first: string, second: string, footer: string]> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

interface Place {
  book: Book;
  sheet: SheetData;
  area: Area;
}

/**
 * Adds a banding of a theme to a range.
 * @param axis along which the colours alternate
 * @throws PlatformError over another banding
 */
export function applyBanding(
  context: Context,
  place: Place,
  axis: 'Row' | 'Column',
  theme: GoogleAppsScript.Spreadsheet.BandingTheme | undefined,
  hasHeader: boolean,
  hasFooter: boolean,
): View {
  const [header, first, second, footer] = themes[theme === undefined ? 'LIGHT_GREY' : nameOf(theme)]!;
  const colours = {
    [`First${axis}`]: first,
    [`Second${axis}`]: second,
    ...(hasHeader && { [`Header${axis}`]: header }),
    ...(hasFooter && { [`Footer${axis}`]: footer }),
  };
  return add(context, place, colours);
}

function add(context: Context, place: Place, colours: Banding['colours']): View {
  const { book, sheet, area } = place;
  const banding: Banding = { area: { ...area }, colours };
  context.change(book, () => {
    requireFree(sheet, area);
    sheet.bandings = [...(sheet.bandings ?? []), banding];
  });
  return bandingView(context, book, sheet, banding);
}

function requireFree(sheet: SheetData, area: Area, except?: Banding): void {
  if (sheet.bandings?.some((one) => one !== except && intersects(one.area, area)))
    throw new PlatformError('You cannot add alternating background colors to a range that already has alternating background colors.');
}

/** Returns the bandings of a sheet, or those that touch an area. */
export const bandingsOf = (context: Context, book: Book, sheet: SheetData, area?: Area): View[] =>
  (sheet.bandings ?? []).filter((one) => !area || intersects(one.area, area)).map((one) => bandingView(context, book, sheet, one));

const parts: BandingPart[] = [
  'HeaderRow',
  'FirstRow',
  'SecondRow',
  'FooterRow',
  'HeaderColumn',
  'FirstColumn',
  'SecondColumn',
  'FooterColumn',
];

function bandingView(context: Context, book: Book, sheet: SheetData, banding: Banding): View {
  const change = (work: () => void) => {
    context.change(book, work);
    return view;
  };
  const paint = (part: BandingPart, colour: string | null) =>
    change(() => {
      if (colour === null) delete banding.colours[part];
      else banding.colours[part] = colour;
    });
  const placeOf = (range: unknown): RangePlace => {
    if (!(range instanceof RangePlace)) throw new PlatformError('Invalid argument: range');
    return range;
  };
  const colours = Object.fromEntries(
    parts.flatMap((part): [string, (colour: never) => unknown][] => [
      [`get${part}Color`, () => banding.colours[part] ?? null],
      [`set${part}Color`, (colour: string | null) => paint(part, toHex(colour))],
      [`get${part}ColorObject`, () => (banding.colours[part] ? colourView(context, banding.colours[part]) : null)],
      [`set${part}ColorObject`, (colour: unknown) => paint(part, hexOf(colour))],
    ]),
  );
  const view: View = emulate(context.runtime, 'Spreadsheet.Banding', {
    ...colours,
    getRange: () => context.rangeView(book, sheet.id, banding.area),
    setRange(range: unknown) {
      const { sheetId, area } = placeOf(range);
      if (sheetId !== sheet.id) throw new PlatformError('Invalid argument: range');
      return change(() => {
        requireFree(sheet, area, banding);
        banding.area = { ...area };
      });
    },
    copyTo(range: unknown) {
      const place = placeOf(range);
      return add(context, { book: place.book, sheet: place.data, area: place.area }, { ...banding.colours });
    },
    remove: () => {
      change(() => {
        sheet.bandings = sheet.bandings?.filter((one) => one !== banding);
      });
    },
  } as Imitates<View>);
  return view;
}

/** Returns the colour that a banding gives a cell: headers and footers before bands, first before second, rows before columns. */
export function bandingColour(sheet: SheetData, row: number, column: number): string | undefined {
  const banding = sheet.bandings?.find(({ area }) => contains(area, { row, column, rows: 1, columns: 1 }));
  if (!banding) return undefined;
  const { area, colours } = banding;
  const rowPart = partAt('Row', row - area.row, area.rows, colours);
  const columnPart = partAt('Column', column - area.column, area.columns, colours);
  const order: BandingPart[] = [
    'HeaderRow',
    'HeaderColumn',
    'FooterRow',
    'FooterColumn',
    'FirstRow',
    'FirstColumn',
    'SecondRow',
    'SecondColumn',
  ];
  return order.map((part) => (part === rowPart || part === columnPart ? colours[part] : undefined)).find((colour) => colour);
}

function partAt(axis: 'Row' | 'Column', index: number, count: number, colours: Banding['colours']): BandingPart {
  const start = colours[`Header${axis}`] ? 1 : 0;
  if (index < start) return `Header${axis}`;
  if (colours[`Footer${axis}`] && index === count - 1) return `Footer${axis}`;
  return (index - start) % 2 ? `Second${axis}` : `First${axis}`;
}

/** The ranges of bandings follow inserted and deleted rows and columns. */
export function followBandings(sheet: SheetData, follow: (area: Area) => Area | null): void {
  sheet.bandings = sheet.bandings?.flatMap((banding) => {
    const area = follow(banding.area);
    return area ? Object.assign(banding, { area }) : [];
  });
}

/** Returns the last column that bandings colour; 0 without any. */
export const lastBandedColumn = ({ bandings = [] }: SheetData): number =>
  Math.max(0, ...bandings.map(({ area }) => area.column + area.columns - 1));
