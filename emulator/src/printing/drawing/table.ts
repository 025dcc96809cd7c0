// Draws tables as HTML, with what the page breaks must know of them.
import type { BlockNode, Border, CellNode, TableNode } from '../../services/documents/model';
import { colour } from './text';

/** @param drawContent draws the content of a cell */
export function tableHtml(
  { rows, widths, attributes, pinnedHeaderRows }: TableNode,
  drawContent: (content: BlockNode[]) => string,
): string {
  const columns = Array.from({ length: Math.max(...rows.map(({ cells }) => cells.length), 0) }, (_, index) => widths[index]);
  const columnTags = columns.map((width) => `<col${width ? ` style="width:${width}pt"` : ''}>`).join('');
  const edge: Border = { width: Number(attributes.BORDER_WIDTH ?? 1), color: String(attributes.BORDER_COLOR), dashStyle: 'SOLID' };
  const body = rows
    .map(({ cells, attributes: row, minHeight, preventOverflow }) => {
      const height = minHeight ?? Number(row.MINIMUM_HEIGHT ?? 0);
      const drawn = cells.map((cell) => cellHtml(cell, edge, drawContent)).join('');
      return `<tr${preventOverflow ? ' class="whole"' : ''} style="height:${height}pt">${drawn}</tr>`;
    })
    .join('');
  const total = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const width = columns.length > 0 && columns.every(Boolean) ? ` style="width:${total}pt"` : '';
  const pinned = pinnedHeaderRows ? ` data-pinned="${pinnedHeaderRows}"` : '';
  return `<table${pinned}${width}><colgroup>${columnTags}</colgroup><tbody>${body}</tbody></table>`;
}

const verticals: Record<string, string> = { CENTER: 'middle', MIDDLE: 'middle', BOTTOM: 'bottom' };

function cellHtml(cell: CellNode, edge: Border, drawContent: (content: BlockNode[]) => string): string {
  const { attributes, children, contentAlignment } = cell;
  const padding = ['TOP', 'RIGHT', 'BOTTOM', 'LEFT'].map((side) => `${Number(attributes[`PADDING_${side}`] ?? 5)}pt`);
  const borders = { top: cell.borderTop, right: cell.borderRight, bottom: cell.borderBottom, left: cell.borderLeft };
  const style = [
    `border:${borderRule(edge)}`,
    ...Object.entries(borders).map(([side, border]) => border && `border-${side}:${borderRule(border)}`),
    `padding:${padding.join(' ')}`,
    `vertical-align:${verticals[String(contentAlignment ?? attributes.VERTICAL_ALIGNMENT)] ?? 'top'}`,
    attributes.BACKGROUND_COLOR && `background:${colour(attributes.BACKGROUND_COLOR)}`,
  ];
  return `<td style="${style.filter(Boolean).join(';')}">${drawContent(children)}</td>`;
}

const dashes: Record<Border['dashStyle'], string> = { SOLID: 'solid', DOT: 'dotted', DASH: 'dashed' };

const borderRule = ({ width, color, dashStyle }: Border): string => (width > 0 ? `${width}pt ${dashes[dashStyle]} ${colour(color)}` : '0');
