// Draws tables as HTML, with what the page breaks must know of them.
import type { Border } from '../../services/advanced/docs/style-values';
import type { BlockNode, CellNode, RowNode, TableNode } from '../../services/documents/content/model';
import { borderRule, borderRules } from './borders';
import { colour } from './text';

/** @param drawContent draws the content of a cell */
export function tableHtml({ rows, widths, attributes }: TableNode, drawContent: (content: BlockNode[]) => string): string {
  const columns = Array.from({ length: Math.max(...rows.map(({ cells }) => cells.length), 0) }, (_, index) => widths[index]);
  const columnTags = columns.map((width) => `<col${width ? ` style="width:${width}pt"` : ''}>`).join('');
  const edge: Border = { width: Number(attributes.BORDER_WIDTH ?? 1), color: String(attributes.BORDER_COLOR), dashStyle: 'SOLID' };
  const covered = coveredCells(rows);
  const body = rows
    .map(({ cells, attributes: row }) => {
      const drawn = cells.filter((cell) => !covered.has(cell)).map((cell) => cellHtml(cell, edge, drawContent(cell.children)));
      const whole = row.PREVENT_OVERFLOW ? ' class="whole"' : '';
      return `<tr${whole} style="height:${Number(row.MINIMUM_HEIGHT ?? 0)}pt">${drawn.join('')}</tr>`;
    })
    .join('');
  const total = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const width = columns.length > 0 && columns.every(Boolean) ? ` style="width:${total}pt"` : '';
  const others = rows.findIndex((row) => !row.attributes.TABLE_HEADER);
  const pinned = others < 0 ? rows.length : others;
  return `<table${pinned ? ` data-pinned="${pinned}"` : ''}${width}><colgroup>${columnTags}</colgroup><tbody>${body}</tbody></table>`;
}

/** Returns the cells that lie under another one. */
function coveredCells(rows: RowNode[]): Set<CellNode> {
  const covered = new Set<CellNode>();
  for (const [row, { cells }] of rows.entries())
    for (const [column, cell] of cells.entries())
      for (const other of rows.slice(row, row + (cell.rowSpan ?? 1)))
        for (const under of other.cells.slice(column, column + (cell.columnSpan ?? 1))) if (under !== cell) covered.add(under);
  return covered;
}

const verticals: Record<string, string> = { CENTER: 'middle', BOTTOM: 'bottom' };

function cellHtml({ attributes, columnSpan, rowSpan }: CellNode, edge: Border, content: string): string {
  const padding = ['TOP', 'RIGHT', 'BOTTOM', 'LEFT'].map((side) => `${Number(attributes[`PADDING_${side}`] ?? 5)}pt`);
  const style = [
    `border:${borderRule(edge)}`,
    ...borderRules(attributes),
    `padding:${padding.join(' ')}`,
    `vertical-align:${verticals[String(attributes.VERTICAL_ALIGNMENT)] ?? 'top'}`,
    ...(attributes.BACKGROUND_COLOR ? [`background:${colour(attributes.BACKGROUND_COLOR)}`] : []),
  ];
  const spans = `${columnSpan ? ` colspan="${columnSpan}"` : ''}${rowSpan ? ` rowspan="${rowSpan}"` : ''}`;
  return `<td${spans} style="${style.join(';')}">${content}</td>`;
}
