// Draws the borders of cells and paragraphs as CSS.
import type { Border } from '../../services/advanced/docs/style-values';
import type { Attributes } from '../../services/documents/content/model';
import { colour } from './text';

/** Returns the CSS of the sides that have a border of their own. */
export const borderRules = (attributes: Attributes): string[] =>
  ['top', 'right', 'bottom', 'left'].flatMap((side) => {
    const border = attributes[`BORDER_${side.toUpperCase()}`] as Border | undefined;
    if (!border) return [];
    return [`border-${side}:${borderRule(border)}`, ...(border.padding ? [`padding-${side}:${border.padding}pt`] : [])];
  });

export const borderRule = ({ width, color, dashStyle }: Border): string =>
  width > 0 ? `${width}pt ${dashes[dashStyle] ?? 'solid'} ${colour(color)}` : '0';

const dashes: Record<string, string> = { DOT: 'dotted', DASH: 'dashed' };
