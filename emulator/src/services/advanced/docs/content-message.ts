// Paragraphs and tables as documents.get answers them, with their indexes.

import type { docs_v1 } from '@googleapis/docs';
import type { Attributes, BlockNode, CellNode, ParagraphNode, RowNode, TableNode } from '../../documents/model';
import { sameStyle } from '../../documents/runs';
import { type FieldMask, type Fields, pick } from '../field-mask';
import { message, present } from '../json';
import type { Lists } from './list-message';
import { endStyleOf } from './paragraph-text';
import { cellSize, rowSize, sizeOf, widthOf } from './segments';
import { cellFields, paragraphFields, rowFields, textFields, told } from './style-fields';
import { typeOfHeading } from './style-requests';
import { type Border, points } from './style-values';

/** @param begin index of the first block */
export function contentMessage(lists: Lists, children: BlockNode[], begin: number, mask: FieldMask): object[] {
  let end = begin;
  return children.map((block) => {
    const start = end;
    end += sizeOf(block);
    return pick<docs_v1.Schema$StructuralElement>(mask, 'content', {
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

function paragraphMessage(lists: Lists, node: ParagraphNode, start: number, mask: FieldMask): object {
  return pick<docs_v1.Schema$Paragraph>(mask, 'paragraph', {
    elements: (inner) =>
      elementsOf(node, start).map((fields) => pick<docs_v1.Schema$ParagraphElement>(inner, 'paragraph.elements', fields)),
    paragraphStyle: (inner) =>
      pick<docs_v1.Schema$ParagraphStyle>(inner, 'paragraph.paragraphStyle', {
        ...functionsOf(told(paragraphFields, { DIRECTION: 'LEFT_TO_RIGHT', ...node.attributes })),
        headingId: () => node.headingId,
        namedStyleType: () => typeOfHeading(node.heading),
        tabStops: 'absent',
      }),
    bullet: () =>
      node.type === 'LIST_ITEM'
        ? message({ listId: lists.idOf(node), nestingLevel: node.attributes.NESTING_LEVEL, textStyle: textStyleMessage(endStyleOf(node)) })
        : undefined,
    positionedObjectIds: 'absent',
    suggestedBulletChanges: 'absent',
    suggestedParagraphStyleChanges: 'absent',
    suggestedPositionedObjectIds: 'absent',
  });
}

const functionsOf = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value as unknown])) as { [Name in keyof T]: () => unknown };

type Element = Fields<docs_v1.Schema$ParagraphElement>;

/** The newline belongs to the last text, when it has its style. */
function elementsOf(node: ParagraphNode, begin: number): Element[] {
  const elements: Element[] = [];
  let at = begin;
  const add = (width: number, kind: keyof Element, value: object): void => {
    const [start, end] = [at, at + width];
    at = end;
    elements.push({ ...absent, startIndex: () => start, endIndex: () => end, [kind]: () => value });
  };
  const end = endStyleOf(node);
  node.runs.forEach((run, index) => {
    const textStyle = textStyleMessage(run.style);
    if (run.field) add(1, 'autoText', { type: run.field, textStyle });
    else {
      const isLast = index === node.runs.length - 1 && !node.inline && sameStyle(run.style, end);
      // DocumentApp keeps a line break within a paragraph as a newline.
      const content = run.text.replace(/\n/g, '\v') + (isLast ? '\n' : '');
      add(widthOf(run) + (isLast ? 1 : 0), 'textRun', { content, textStyle });
    }
  });
  if (node.inline === 'PAGE_BREAK') add(1, 'pageBreak', { textStyle: {} });
  if (node.inline === 'HORIZONTAL_RULE') add(1, 'horizontalRule', { textStyle: {} });
  if (at === begin + node.runs.reduce((sum, run) => sum + widthOf(run), node.inline ? 1 : 0))
    add(1, 'textRun', { content: '\n', textStyle: textStyleMessage(end) });
  return elements;
}

const absent: Element = {
  startIndex: 'absent',
  endIndex: 'absent',
  textRun: 'absent',
  autoText: 'absent',
  pageBreak: 'absent',
  horizontalRule: 'absent',
  columnBreak: 'absent',
  dateElement: 'absent',
  equation: 'absent',
  footnoteReference: 'absent',
  inlineObjectElement: 'absent',
  person: 'absent',
  richLink: 'absent',
};

const textStyleMessage = (style: Attributes): object => message(told(textFields, style));

function tableMessage(lists: Lists, table: TableNode, start: number, mask: FieldMask): object {
  let end = start + 1;
  return pick<docs_v1.Schema$Table>(mask, 'table', {
    rows: () => table.rows.length,
    columns: () => columnsOf(table),
    tableRows: (inner) =>
      table.rows.map((row) => {
        const begin = end;
        end += rowSize(row);
        return rowMessage(lists, table, row, begin, inner);
      }),
    tableStyle: () => ({
      tableColumnProperties: Array.from({ length: columnsOf(table) }, (_, column) => {
        const width = table.widths[column] ?? null;
        return width === null ? { widthType: 'EVENLY_DISTRIBUTED' } : { widthType: 'FIXED_WIDTH', width: points(width) };
      }),
    }),
    suggestedDeletionIds: 'absent',
    suggestedInsertionIds: 'absent',
  });
}

const columnsOf = ({ rows }: TableNode): number => Math.max(0, ...rows.map(({ cells }) => cells.length));

function rowMessage(lists: Lists, table: TableNode, row: RowNode, start: number, mask: FieldMask): object {
  let end = start + 1;
  return pick<docs_v1.Schema$TableRow>(mask, 'table.tableRows', {
    startIndex: () => start,
    endIndex: () => start + rowSize(row),
    tableCells: (inner) =>
      row.cells.map((cell) => {
        const begin = end;
        end += cellSize(cell);
        return cellMessage(lists, table, cell, begin, inner);
      }),
    tableRowStyle: () =>
      message({
        ...told(rowFields, { MINIMUM_HEIGHT: 0, ...row.attributes }),
        tableHeader: row.attributes.TABLE_HEADER,
      }),
    suggestedDeletionIds: 'absent',
    suggestedInsertionIds: 'absent',
    suggestedTableRowStyleChanges: 'absent',
  });
}

function cellMessage(lists: Lists, table: TableNode, cell: CellNode, start: number, mask: FieldMask): object {
  return pick<docs_v1.Schema$TableCell>(mask, 'table.tableRows.tableCells', {
    startIndex: () => start,
    endIndex: () => start + cellSize(cell),
    content: (inner) => contentMessage(lists, cell.children, start + 1, inner),
    tableCellStyle: () =>
      message({
        rowSpan: present(cell.rowSpan ?? 1),
        columnSpan: present(cell.columnSpan ?? 1),
        backgroundColor: {},
        ...Object.fromEntries(
          Object.entries(told(cellFields, { ...cellDefaults, ...bordersOf(table), ...cell.attributes })).filter(
            ([, value]) => value !== undefined,
          ),
        ),
      }),
    suggestedDeletionIds: 'absent',
    suggestedInsertionIds: 'absent',
    suggestedTableCellStyleChanges: 'absent',
  });
}

const cellDefaults: Attributes = { PADDING_LEFT: 5, PADDING_RIGHT: 5, PADDING_TOP: 5, PADDING_BOTTOM: 5, VERTICAL_ALIGNMENT: 'TOP' };

/** Borders that DocumentApp set for the whole table; those of a new table are not told. */
function bordersOf({ attributes }: TableNode): Attributes {
  const { BORDER_WIDTH: width = 1, BORDER_COLOR: color = '#000000' } = attributes;
  if (width === 1 && color === '#000000') return {};
  const border: Border = { width: Number(width), color: String(color), dashStyle: 'SOLID' };
  return { BORDER_LEFT: border, BORDER_RIGHT: border, BORDER_TOP: border, BORDER_BOTTOM: border };
}
