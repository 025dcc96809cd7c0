// The stored data of a spreadsheet: plain JSON, no behaviour.
import type { Runtime } from '../../runs/runtime';
import type { Runs } from './looks/runs';

/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetArea extends Area {
  sheetId: number;
}

/** A cell. A date is a number (days since 30 December 1899) with a date format. Without `v` and `f` the cell is blank. */
export interface Cell {
  v?: number | string | boolean;
  /** The formula as written, with its '='. */
  f?: string;
  note?: string;
  /** Runs of rich text and links. */
  rich?: RichRun[];
  mark?: FormMark;
}

/** Marks headings and first cells of rows in a response tab, so that the form finds them after they have moved. */
export interface FormMark {
  /** In a row: the id of the response. In a heading: the id of the question, or what else the column contains. */
  of: string;
  /** In a heading: the title in the form. */
  title?: string;
}

export interface RichRun {
  start: number;
  end: number;
  link?: string;
  style: TextLook;
}

export interface TextLook {
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  fontFamily?: string;
  fontSize?: number;
}

export interface Border {
  style: string;
  color: string;
}

/** Look of a cell; an absent field has its default. */
export interface Style extends TextLook {
  numberFormat?: string;
  background?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: string;
  rotation?: number;
  verticalText?: boolean;
  direction?: string;
  borderTop?: Border;
  borderBottom?: Border;
  borderLeft?: Border;
  borderRight?: Border;
}

/** A date in a rule, as an instant. */
export interface KeptDate {
  instant: number;
}

export type CriterionValue = string | number | boolean | KeptDate | SheetArea | string[] | { relative: string };

export interface Validation {
  criterion: string;
  values: CriterionValue[];
  allowInvalid: boolean;
  helpText: string | null;
}

/** A point of a gradient: `type` is a name of InterpolationType, `value` is '' for the least and the greatest value. */
export interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

export interface Gradient {
  min?: GradientPoint;
  mid?: GradientPoint;
  max?: GradientPoint;
}

export interface ConditionalRule {
  areas: Area[];
  /** '' for a rule with a gradient. */
  criterion: string;
  values: CriterionValue[];
  look: { background?: string; fontColor?: string; bold?: boolean; italic?: boolean; underline?: boolean; strike?: boolean };
  gradient?: Gradient;
}

export interface Protected {
  id: number;
  type: 'SHEET' | 'RANGE';
  sheetId: number;
  area: Area | null;
  namedRange: string | null;
  unprotected: Area[];
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
}

export interface Named {
  name: string;
  /** Given when an API first names it; scripts of SpreadsheetApp do not see it. */
  id?: string;
  /** null: the named cells were deleted. */
  area: SheetArea | null;
}

export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: { type: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN'; sheetId: number | null; index: number };
}

export interface FilterCriterion {
  hidden: string[];
  shown: string[] | null;
  criterion: string | null;
  values: CriterionValue[];
}

export interface KeptFilter {
  area: Area;
  criteria: Record<string, FilterCriterion>;
}

/** A filter that people choose for themselves; it hides rows only for who looks through it. */
export interface FilterView extends KeptFilter {
  id: number;
  title: string;
}

export interface KeptChart {
  id: number;
  type: string;
  ranges: SheetArea[];
  options: Record<string, unknown>;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  headers: number;
  transposed: boolean;
  mergeStrategy: string;
  hiddenStrategy: string;
  /** The specification as the Sheets API got it. */
  spec?: object;
}

export type BandingPart = `${'Header' | 'First' | 'Second' | 'Footer'}${'Row' | 'Column'}`;

export interface Banding {
  area: Area;
  colours: Partial<Record<BandingPart, string>>;
}

/** A group of rows or of columns; deeper groups lie in shallower ones. */
export interface LineGroup {
  first: number;
  last: number;
  depth: number;
  collapsed: boolean;
}

export interface SheetData {
  id: number;
  name: string;
  hidden: boolean;
  /** Size of the grid. */
  rows: number;
  columns: number;
  /** Cells by row and column, both from 0; holes and null are blank. */
  cells: (null | (Cell | null)[])[];
  /** Ids of styles by column (from 0), as runs along the rows; 0 is the default style. */
  styles: Runs[];
  /** Ids of validations by column (from 0), as runs along the rows; 0 is none. */
  validations: Runs[];
  rowHeights: Runs;
  columnWidths: Runs;
  hiddenRows: Runs;
  hiddenColumns: Runs;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  hiddenGridlines: boolean;
  rightToLeft: boolean;
  rules: ConditionalRule[];
  bandings?: Banding[];
  groups?: { row?: LineGroup[]; column?: LineGroup[] };
  groupsControlledAfter?: { row?: boolean; column?: boolean };
  merges: Area[];
  filter: KeptFilter | null;
  filterViews?: FilterView[];
  charts: KeptChart[];
  formUrl: string | null;
}

/** The last area is the active one; its first cell is the current one unless `current` names another in it. */
export interface Selected {
  sheetId: number;
  areas: Area[];
  current?: Area;
}

export interface Book {
  id: string;
  locale: string;
  timeZone: string;
  recalculation: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
  sheets: SheetData[];
  nextId: number;
  /** The next id that an API gives; absent before the first. */
  nextApiId?: number;
  styles: Style[];
  validations: (Validation | null)[];
  named: Named[];
  metadata: Metadata[];
  protections: Protected[];
  /** Selections by person. */
  active: Record<string, Selected>;
}

export type Books = Record<string, Book>;

export function booksOf(runtime: Runtime): Books {
  return runtime.part<{ books: Books }>('spreadsheets', () => ({ books: {} })).books;
}

/** Sizes of a new sheet on the platform. */
export const defaultRows = 1000;
export const defaultColumns = 26;
export const defaultRowHeight = 21;
export const defaultColumnWidth = 100;

export function newSheetData(id: number, name: string, rows = defaultRows, columns = defaultColumns): SheetData {
  return {
    id,
    name,
    hidden: false,
    rows,
    columns,
    cells: [],
    styles: [],
    validations: [],
    rowHeights: [],
    columnWidths: [],
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    hiddenGridlines: false,
    rightToLeft: false,
    rules: [],
    merges: [],
    filter: null,
    charts: [],
    formUrl: null,
  };
}

/** Returns a spreadsheet with one sheet. That sheet has id 0, as on the platform; other ids come from `nextId`. */
export function newBook(id: string, locale: string, timeZone: string, rows = defaultRows, columns = defaultColumns): Book {
  return {
    id,
    locale,
    timeZone,
    recalculation: 'ON_CHANGE',
    sheets: [newSheetData(0, `${sheetWord(locale)}1`, rows, columns)],
    nextId: 1_000_001,
    styles: [{}],
    validations: [null],
    named: [],
    metadata: [],
    protections: [],
    active: {},
  };
}

/** Returns the platform's word for a new sheet in the locale's language. */
export function sheetWord(locale: string): string {
  return locale.startsWith('vi') ? 'Trang tính' : 'Sheet';
}
