// Draws paragraphs and list items as HTML, with what the page breaks must know of them.
import type { DocumentNode, ParagraphNode } from '../../services/documents/model';
import { type Glyph, levelOf } from './lists';
import { namedStyle } from './named-styles';
import { fontRules, textHtml, textRules } from './text';

/** @param glyph of a list item */
export function paragraphHtml(node: ParagraphNode, document: DocumentNode, glyph?: Glyph): string {
  const { attributes, runs, inline, heading } = node;
  const under = namedStyle(document, heading);
  const all = { ...under, ...attributes };
  const points = (name: string, otherwise = 0) => Number(all[name] ?? otherwise);
  const start = points('INDENT_START', glyph ? LIST_STEP * (levelOf(node) + 1) : 0);
  const first = points('INDENT_FIRST_LINE', glyph ? start - GLYPH_ROOM : 0);
  const style = [
    `text-align:${alignments[String(all.HORIZONTAL_ALIGNMENT)] ?? 'left'}`,
    `padding-top:${points('SPACING_BEFORE')}pt`,
    `padding-bottom:${points('SPACING_AFTER')}pt`,
    `line-height:${points('LINE_SPACING', 1.15) * 1.15}`,
    `margin-left:${start}pt`,
    `margin-right:${points('INDENT_END')}pt`,
    `text-indent:${first - start}pt`,
    fontRules({ ...under, ...runs[0]?.style }),
  ];
  const mark = glyph ? glyphHtml(glyph, start - first, textRules({ ...under, ...runs[0]?.style })) : '';
  const rule = inline === 'HORIZONTAL_RULE' ? '<span class="rule"></span>' : '';
  const text = runs.map((run) => textHtml(run, under)).join('') || (rule ? '' : '<br>');
  return `<p${breakRules(node)} style="${style.join(';')}">${mark}${text}${rule}</p>`;
}

const alignments: Record<string, string> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'justify' };

/** Points that each level of a list is indented, and of these the points for its glyph. */
const LIST_STEP = 36;
const GLYPH_ROOM = 18;

function glyphHtml(glyph: Glyph, room: number, rules: string): string {
  const drawn = 'shape' in glyph ? `<i class="${glyph.shape}"></i>` : glyph.text;
  return `<span class="glyph" style="min-width:${Math.max(room, 0)}pt;${rules.replace(/text-decoration:[^;]*;?/, '')}">${drawn}</span>`;
}

/** Headings stay in one piece and with the text after them unless the document says otherwise. */
function breakRules({ inline, heading, ...node }: ParagraphNode): string {
  const isHeading = heading !== 'NORMAL';
  const rules = [
    (node.keepWithNext ?? isHeading) && 'with-next',
    (node.keepLinesTogether ?? isHeading) && 'together',
    !(node.avoidWidowAndOrphan ?? true) && 'single-lines',
    node.pageBreakBefore && 'page-before',
    inline === 'PAGE_BREAK' && 'page-after',
  ].filter(Boolean);
  return rules.length ? ` class="${rules.join(' ')}"` : '';
}
