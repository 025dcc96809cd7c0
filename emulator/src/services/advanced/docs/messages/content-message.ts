// Paragraphs and tables as documents.get answers them, with their indexes.

import type { docs_v1 } from '@googleapis/docs';
import type { Attributes, BlockNode, CellNode, RowNode, TableNode } from '../../../documents/content/model';
import type { FieldMask } from '../../field-mask';
import { cellSize, rowSize, sizeOf } from '../segments';
import { cellFields, rowFields, styleMessage } from '../style-fields';
import { type Border, masked, points } from '../style-values';
import { asked } from './asked';
import type { Lists } from './list-message';
import { paragraphMessage } from './paragraph-message';

/** @param begin index of the first block */
export function contentMessage(lists: Lists, children: BlockNode[], begin: number, mask: FieldMask): object[] {
  let end = begin;
  return children.map((block) => {
    const start = end;
    end += sizeOf(block);
    return asked<docs_v1.Schema$StructuralElement>(mask, {
      startIndex: () => start,
      endIndex: indexAt(end),
      paragraph: (inner) => (block.type === 'TABLE' ? undefined : paragraphMessage(lists, block, start, inner)),
      table: (inner) => (block.type === 'TABLE' ? tableMessage(lists, block, start, inner) : undefined),
      sectionBreak: 'absent',
      tableOfContents: 'absent',
    });
  });
}

const indexAt = (index: number) => () => index;

function tableMessage(lists: Lists, table: TableNode, start: number, mask: FieldMask): object {
  let end = start + 1;
  return asked<docs_v1.Schema$Table>(mask, {
    rows: () => table.rows.length,
    columns: () => columnsOf(table),
    tableRows: (inner) =>
      table.rows.map((row) => {
        const begin = end;
        end += rowSize(row);
        return rowMessage(lists, table, row, begin, inner);
      }),
    tableStyle: (inner) =>
      asked<docs_v1.Schema$TableStyle>(inner, {
        tableColumnProperties: (fields) =>
          Array.from({ length: columnsOf(table) }, (_, column) => columnMessage(fields, table.widths[column] ?? null)),
      }),
    suggestedDeletionIds: 'absent',
    suggestedInsertionIds: 'absent',
  });
}

const columnMessage = (mask: FieldMask, width: number | null): object =>
  asked<docs_v1.Schema$TableColumnProperties>(mask, {
    widthType: () => (width === null ? 'EVENLY_DISTRIBUTED' : 'FIXED_WIDTH'),
    width: (inner) => masked(width === null ? undefined : points(width), inner),
  });

const columnsOf = ({ rows }: TableNode): number => Math.max(0, ...rows.map(({ cells }) => cells.length));

function rowMessage(lists: Lists, table: TableNode, row: RowNode, start: number, mask: FieldMask): object {
  let end = start + 1;
  return asked<docs_v1.Schema$TableRow>(mask, {
    startIndex: () => start,
    endIndex: () => start + rowSize(row),
    tableCells: (inner) =>
      row.cells.map((cell) => {
        const begin = end;
        end += cellSize(cell);
        return cellMessage(lists, table, cell, begin, inner);
      }),
    tableRowStyle: (inner) =>
      styleMessage(
        inner,
        rowFields,
        { MINIMUM_HEIGHT: 0, ...row.attributes },
        {
          tableHeader: () => row.attributes.TABLE_HEADER,
        },
      ),
    suggestedDeletionIds: 'absent',
    suggestedInsertionIds: 'absent',
    suggestedTableRowStyleChanges: 'absent',
  });
}

function cellMessage(lists: Lists, table: TableNode, cell: CellNode, start: number, mask: FieldMask): object {
  return asked<docs_v1.Schema$TableCell>(mask, {
    startIndex: () => start,
    endIndex: () => start + cellSize(cell),
    content: (inner) => contentMessage(lists, cell.children, start + 1, inner),
    tableCellStyle: (inner) =>
      styleMessage(
        inner,
        cellFields,
        { ...cellDefaults, ...bordersOf(table), ...cell.attributes },
        {
          rowSpan: () => cell.rowSpan ?? 1,
          columnSpan: () => cell.columnSpan ?? 1,
        },
      ),
    suggestedDeletionIds: 'absent',
    suggestedInsertionIds: 'absent',
    suggestedTableCellStyleChanges: 'absent',
  });
}

/** Without a ground, its colour is told as none. */
const cellDefaults: Attributes = {
  BACKGROUND_COLOR: null,
  PADDING_LEFT: 5,
  PADDING_RIGHT: 5,
  PADDING_TOP: 5,
  PADDING_BOTTOM: 5,
  VERTICAL_ALIGNMENT: 'TOP',
};

/** Borders that DocumentApp set for the whole table; those of a new table are not told. */
function bordersOf({ attributes }: TableNode): Attributes {
  const { BORDER_WIDTH: width = 1, BORDER_COLOR: color = '#000000' } = attributes;
  if (width === 1 && color === '#000000') return {};
  const border: Border = { width: Number(width), color: String(color), dashStyle: 'SOLID' };
  return { BORDER_LEFT: border, BORDER_RIGHT: border, BORDER_TOP: border, BORDER_BOTTOM: border };
}
