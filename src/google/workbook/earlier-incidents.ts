// Columns of earlier incidents and their cost lines, for suggestions: one call, and no more rows than a few years have.
import type { EarlierColumn, EarlierIncident, EarlierLine, EarlierText } from '../../actions/ports';
import { instantOf, readText } from './cells';
import { lineContent } from './estimate-rows';
import { headerText } from './headers/header-row';
import type { RegisterReading } from './reading/reading';
import { sheetOf } from './sheets';
import type { Cells, Part } from './workbook';

/** Older rows are left out: what a dialog costs must not grow with the register. */
const MOST_ROWS = 3000;
const MOST_LINES = 6000;

const texts: readonly EarlierText[] = [
  'code',
  'reporter',
  'department',
  'phone',
  'device',
  'assetCode',
  'location',
  'group',
  'description',
];
const lineKeys = ['code', 'content', 'unit', 'unitPrice'] as const;

/** Returns the archived incidents, then those of the register, in the order of their rows; and the cost lines when they are wanted. */
export function earlierIncidents(
  reading: RegisterReading,
  columns: readonly EarlierColumn[],
  withLines: boolean,
): { incidents: EarlierIncident[]; lines: EarlierLine[] } {
  const { workbook, end } = reading;
  const own = workbook.has('register') ? [...new Set<EarlierColumn>(['code', ...columns])] : [];
  const archived = workbook.has('index') ? own.filter((key) => usualPlace(key) > 0) : [];
  const lines = withLines && workbook.has('estimate') ? lineKeys : [];
  const firstRow = Math.max(2, end.incidents - MOST_ROWS);
  const firstLine = Math.max(2, end.estimate - MOST_LINES);
  const cells = workbook.read([
    // With their header: the index may have been rearranged, and is then left out.
    ...archived.map((key): Part => ({ sheet: 'index', firstRow: 1, column: usualPlace(key) })),
    ...own.map((key): Part => ({ sheet: 'register', firstRow, column: reading.columns('register')[key]! })),
    ...lines.map((key): Part => ({ sheet: 'estimate', firstRow: firstLine, column: reading.columns('estimate')[key]! })),
  ]);
  const [ofIndex, ofRegister, ofEstimate] = [
    cells.slice(0, archived.length),
    cells.slice(archived.length, archived.length + own.length),
    cells.slice(archived.length + own.length),
  ];
  const urlOf = (row: number) => workbook.urlOf('index', row);
  const isIndex = archived.every((key, at) => headerText(ofIndex[at]![0]?.[0]) === headerText(indexHeader(key)));
  return {
    incidents: [
      ...(isIndex
        ? incidentsIn(
            archived,
            ofIndex.map((column) => column.slice(1)),
            (index) => urlOf(index + 2),
          )
        : []),
      ...incidentsIn(own, ofRegister, () => ''),
    ],
    lines: rowsIn(lines, ofEstimate).flatMap((row) => {
      const unitPrice = sumOf(row.unitPrice);
      const content = lineContent(row.content);
      return unitPrice === undefined || !content ? [] : [{ code: readText(row.code), content, unit: readText(row.unit), unitPrice }];
    }),
  };
}

/** The place of a column of the index, from 1; 0 when it has none. */
const usualPlace = (key: EarlierColumn): number => sheetOf('index').columns.findIndex((column) => column.key === key) + 1;
const indexHeader = (key: EarlierColumn): string => sheetOf('index').columns[usualPlace(key) - 1]!.header;

function incidentsIn(keys: readonly EarlierColumn[], columns: Cells[], urlOf: (index: number) => string): EarlierIncident[] {
  return rowsIn(keys, columns).flatMap((row, index) => {
    if (readText(row.code) === '') return [];
    const text = Object.fromEntries(texts.map((key) => [key, readText(row[key])])) as Record<EarlierText, string>;
    return [
      {
        ...text,
        url: urlOf(index),
        ...optional({
          reportedAt: instantOf(row.reportedAt),
          endedAt: instantOf(row.endedAt),
          actualCost: sumOf(row.actualCost),
        }),
      },
    ];
  });
}

/** Hands may have typed a text or a fraction over it. */
const sumOf = (cell: unknown): number | undefined => (Number.isSafeInteger(cell) && (cell as number) >= 0 ? (cell as number) : undefined);

const optional = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };

/** Puts columns together to rows. */
function rowsIn<Key extends string>(keys: readonly Key[], columns: Cells[]): Partial<Record<Key, unknown>>[] {
  const count = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from(
    { length: count },
    (_, index) => Object.fromEntries(keys.map((key, at) => [key, columns[at]?.[index]?.[0] ?? ''])) as Partial<Record<Key, unknown>>,
  );
}
