// The Docs API: tables, their rows, columns and cells.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once } from '../../own-files';
import { type Block, blocksOf, bodyText, cellAt, grid, insert, onPaper, points, shape, style, textOf, write } from './calls';

const start = { tableStartLocation: { index: 2 } };
const tableOf = (id: string): Block & Required<Pick<Block, 'table'>> =>
  blocksOf(id).filter(({ table }) => table)[0] as Block & Required<Pick<Block, 'table'>>;

const rows = once(() =>
  onPaper('đầu cuối', (id) => {
    write(id, grid(4, 1, 2));
    const made = [bodyText(id), tableOf(id).startIndex];
    // The cells are at 8 and 10 when they are empty.
    write(id, insert(10, 'hai'), insert(8, 'một'), style(8, 11, { bold: true }), shape(8, 9, { alignment: 'CENTER' }));
    write(
      id,
      {
        updateTableCellStyle: {
          tableCellStyle: { backgroundColor: { color: { rgbColor: { red: 1 } } } },
          fields: 'backgroundColor',
          tableRange: { ...cellAt(5, 0), rowSpan: 1, columnSpan: 1 },
        },
      },
      {
        updateTableRowStyle: {
          tableStartLocation: { index: 5 },
          rowIndices: [0],
          tableRowStyle: { minRowHeight: points(40) },
          fields: 'minRowHeight',
        },
      },
    );
    const before = tableOf(id);
    write(id, { insertTableRow: { ...cellAt(5, 0), insertBelow: true } });
    const after = tableOf(id);
    const { endIndex, startIndex } = before.table.tableRows[0]!;
    const first = after.table.tableRows[1]!.tableCells[0]!;
    const look = [
      first.tableCellStyle.backgroundColor,
      first.content[0]!.paragraph!.paragraphStyle.alignment ?? null,
      first.content[0]!.paragraph!.elements[0]!.textRun!.textStyle,
      after.table.tableRows[1]!.tableRowStyle.minRowHeight,
    ];
    write(id, { insertTableRow: { ...cellAt(5, 0) } }, insert(8, 'trên'));
    const both = textOf([tableOf(id)]);
    write(id, { insertTableColumn: { ...cellAt(5, 0, 1), insertRight: true } }, { insertTableColumn: cellAt(5, 0) }, insert(8, 'trái'));
    const columns = [textOf([tableOf(id)]), tableOf(id).table.columns];
    write(id, { deleteTableColumn: cellAt(5, 0, 3) }, { deleteTableColumn: cellAt(5, 0, 1) }, { deleteTableRow: cellAt(5, 2) });
    const fewer = textOf([tableOf(id)]);
    write(id, { deleteTableRow: cellAt(5, 1) }, { deleteTableRow: cellAt(5, 0) });
    const none = bodyText(id);
    write(id, grid(1, 1, 2), { deleteTableColumn: cellAt(2, 0) }, { deleteTableColumn: cellAt(2, 0) });
    return {
      made,
      size: [startIndex, endIndex - startIndex, after.endIndex - before.endIndex, textOf([after])],
      look,
      both,
      columns,
      fewer,
      none: [none, bodyText(id)],
    };
  }),
);

const looks = once(() =>
  onPaper('', (id) => {
    write(id, grid(1, 3, 3), { pinTableHeaderRows: { ...start, pinnedHeaderRowsCount: 2 } });
    const pinned = tableOf(id).table.tableRows.map(({ tableRowStyle }) => tableRowStyle.tableHeader ?? null);
    write(
      id,
      { pinTableHeaderRows: start },
      {
        updateTableRowStyle: {
          ...start,
          tableRowStyle: { preventOverflow: true, minRowHeight: points(20) },
          fields: 'prevent_overflow,min_row_height',
        },
      },
    );
    const unpinned = tableOf(id).table.tableRows[2]!.tableRowStyle;
    const border = { color: { color: { rgbColor: { blue: 1 } } }, width: points(2), dashStyle: 'DOT' };
    write(
      id,
      {
        updateTableCellStyle: {
          tableRange: { ...cellAt(2, 1, 1), rowSpan: 1, columnSpan: 1 },
          tableCellStyle: {
            borderLeft: border,
            borderRight: border,
            borderTop: border,
            borderBottom: border,
            paddingTop: points(0),
            contentAlignment: 'MIDDLE',
          },
          fields: 'borderLeft,borderRight,borderTop,borderBottom,paddingTop,contentAlignment',
        },
      },
      {
        updateTableColumnProperties: {
          ...start,
          columnIndices: [1],
          tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(90) },
          fields: 'width,widthType',
        },
      },
    );
    const { tableRows, tableStyle } = tableOf(id).table;
    const cell = (row: number, column: number) => tableRows[row]!.tableCells[column]!.tableCellStyle;
    const { borderLeft, paddingTop, paddingBottom, contentAlignment } = cell(1, 1);
    const shared = [cell(1, 0).borderRight, cell(1, 2).borderLeft, cell(0, 1).borderBottom, cell(2, 1).borderTop].every(
      (one) => JSON.stringify(one) === JSON.stringify(borderLeft),
    );
    const others = [cell(0, 0), cell(1, 0)].map((one) => Object.keys(one).filter((name) => /border/.test(name)));
    write(
      id,
      { updateTableCellStyle: { tableStartLocation: { index: 2 }, fields: '*', tableCellStyle: {} } },
      { updateTableColumnProperties: { ...start, tableColumnProperties: { widthType: 'EVENLY_DISTRIBUTED' }, fields: '*' } },
    );
    const reset = tableOf(id).table;
    return {
      pinned,
      unpinned,
      borderLeft,
      others,
      style: [paddingTop, paddingBottom, contentAlignment],
      shared,
      widths: tableStyle.tableColumnProperties,
      reset: [
        Object.keys(reset.tableRows[1]!.tableCells[1]!.tableCellStyle).filter((name) => /border/.test(name)),
        reset.tableRows[1]!.tableCells[1]!.tableCellStyle.paddingTop,
        reset.tableStyle.tableColumnProperties[1],
      ],
    };
  }),
);

const merged = once(() =>
  onPaper('', (id) => {
    write(id, grid(1, 2, 3), insert(7, 'hai'), insert(5, 'một'));
    const range = { tableRange: { ...cellAt(2, 0), rowSpan: 2, columnSpan: 2 } };
    const spans = () =>
      tableOf(id).table.tableRows.map(({ tableCells }) =>
        tableCells.map(({ tableCellStyle }) => [tableCellStyle.rowSpan, tableCellStyle.columnSpan].join('×')),
      );
    write(id, { mergeTableCells: range });
    const together = [spans(), textOf([tableOf(id)])];
    write(id, { unmergeTableCells: range });
    return { together, apart: [spans()[0], textOf([tableOf(id)])] };
  }),
);

const classic = once(() =>
  onPaper('', (id) => {
    write(id, grid(1, 2, 2), insert(5, 'A'), {
      updateTableColumnProperties: {
        ...start,
        columnIndices: [0],
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(90) },
        fields: '*',
      },
    });
    write(id, { updateTableRowStyle: { ...start, rowIndices: [1], tableRowStyle: { minRowHeight: points(30) }, fields: '*' } });
    write(id, {
      updateTableCellStyle: {
        tableRange: { ...cellAt(2, 0), rowSpan: 1, columnSpan: 1 },
        tableCellStyle: { contentAlignment: 'BOTTOM', backgroundColor: { color: { rgbColor: { green: 1 } } } },
        fields: 'contentAlignment,backgroundColor',
      },
    });
    const opened = DocumentApp.openById(id);
    const [table] = opened.getBody().getTables();
    const cell = table!.getCell(0, 0);
    return [
      [table!.getNumRows(), table!.getRow(0).getNumCells(), cell.getText(), table!.getColumnWidth(0), table!.getRow(1).getMinimumHeight()],
      [String(cell.getVerticalAlignment()), cell.getBackgroundColor()],
    ];
  }),
);

export const docsTables: Fact[] = [
  documented(
    'a table goes in behind a newline of its own, and what was behind the place becomes the paragraph after it',
    'Docs API: InsertTableRequest',
    ['đầu\n[|] cuối\n', 5],
    () => rows().made,
  ),
  documented(
    'a new row has empty cells, and takes 1 + 2C indexes',
    'Docs API: InsertTableRowRequest',
    [6, 11, 5, '[một|hai][|]'],
    () => rows().size,
  ),
  unproved(
    'a row that insertTableRow adds has the look of the row beside it',
    [{ color: { rgbColor: { red: 1 } } }, 'CENTER', { bold: true }, { magnitude: 40, unit: 'PT' }],
    () => rows().look,
  ),
  documented('a row goes in above or below another', 'Docs API: InsertTableRowRequest', '[trên|][một|hai][|]', () => rows().both),
  documented(
    'a column goes in to the left or to the right of another',
    'Docs API: InsertTableColumnRequest',
    ['[trái|trên||][|một|hai|][|||]', 4],
    () => rows().columns,
  ),
  documented('rows and columns are deleted', 'Docs API: DeleteTableRowRequest', '[trái|][|hai]', () => rows().fewer),
  documented(
    'a table without its last row or its last column is no more',
    'Docs API: DeleteTableColumnRequest',
    ['đầu\n cuối\n', '\nđầu\n cuối\n'],
    () => rows().none,
  ),
  documented(
    'pinned rows are the headers of a table; 0 unpins them',
    'Docs API: PinTableHeaderRowsRequest',
    [[true, true, null], { minRowHeight: { magnitude: 20, unit: 'PT' }, preventOverflow: true }],
    () => [looks().pinned, looks().unpinned],
  ),
  documented(
    'a cell has borders, padding and an alignment; padding of zero has no number',
    'Docs API: TableCellStyle',
    [
      { color: { color: { rgbColor: { blue: 1 } } }, width: { magnitude: 2, unit: 'PT' }, dashStyle: 'DOT' },
      [{ unit: 'PT' }, { magnitude: 5, unit: 'PT' }, 'MIDDLE'],
    ],
    () => [looks().borderLeft, looks().style],
  ),
  documented('a border between two cells changes on both', 'Docs API: UpdateTableCellStyleRequest', [true, [[], ['borderRight']]], () => [
    looks().shared,
    looks().others,
  ]),
  documented(
    'a column is as wide as told, or as the others',
    'Docs API: TableColumnProperties',
    [
      { widthType: 'EVENLY_DISTRIBUTED' },
      { widthType: 'FIXED_WIDTH', width: { magnitude: 90, unit: 'PT' } },
      { widthType: 'EVENLY_DISTRIBUTED' },
    ],
    () => looks().widths,
  ),
  documented(
    'all the fields of the cells of a table are reset by *',
    'Docs API: UpdateTableCellStyleRequest',
    [[], { magnitude: 5, unit: 'PT' }, { widthType: 'EVENLY_DISTRIBUTED' }],
    () => looks().reset,
  ),
  observed(
    'merged cells stay in their rows, and their text goes into the first',
    [
      [
        ['2×2', '1×1', '1×1'],
        ['1×1', '1×1', '1×1'],
      ],
      '[một\nhai||][||]',
    ],
    () => merged().together,
  ),
  documented(
    'unmerged cells are as before, with the text in the first',
    'Docs API: UnmergeTableCellsRequest',
    [['1×1', '1×1', '1×1'], '[một\nhai||][||]'],
    () => merged().apart,
  ),
  documented(
    'DocumentApp shows tables as the API has made them',
    'Class Table',
    [
      [2, 2, 'A', 90, 30],
      ['BOTTOM', '#00ff00'],
    ],
    () => classic(),
  ),
];
