// Draws paragraphs and list items as HTML, with what the page breaks must know of them.
import { widthOf } from '../../services/advanced/docs/segments';
import type { Attributes, DocumentNode, ParagraphNode, Run } from '../../services/documents/content/model';
import { inheritedBy } from '../../services/documents/content/named-styles';
import { borderRules } from './borders';
import { type DrawnGlyph, levelOf } from './lists';
import { colour, fontRules, placeOf, textHtml, textRules } from './text';

/** What a paragraph has of its neighbours. */
export interface Around {
  /** Of a list item. */
  glyph?: DrawnGlyph;
  /** The paragraph before it, or after it, is of the same list. */
  isBehindItem?: boolean;
  isBeforeItem?: boolean;
  /** Its indexes, for an editor. */
  place?: { start: number; end: number };
}

export function paragraphHtml(
  node: ParagraphNode,
  document: DocumentNode,
  { glyph, isBehindItem, isBeforeItem, place }: Around = {},
): string {
  const { attributes, runs, inline } = node;
  const under = inheritedBy(document, node);
  const all = { ...under, ...attributes };
  const points = (name: string, otherwise = 0) => Number((glyph ? attributes[name] : all[name]) ?? otherwise);
  const start = points('INDENT_START', glyph ? LIST_STEP * (levelOf(node) + 1) : 0);
  const first = points('INDENT_FIRST_LINE', glyph ? start - GLYPH_ROOM : 0);
  const collapses = all.SPACING_MODE !== 'NEVER_COLLAPSE';
  const before = collapses && isBehindItem ? 0 : Number(all.SPACING_BEFORE ?? 0);
  const after = collapses && isBeforeItem ? 0 : Number(all.SPACING_AFTER ?? 0);
  const own = fontRules({ ...under, ...(runs[0]?.style ?? node.endStyle) });
  const style = [
    `text-align:${alignments[String(all.HORIZONTAL_ALIGNMENT)] ?? 'left'}`,
    ...boxRules(all, before, after),
    `line-height:${Number(all.LINE_SPACING ?? 1.15) * 1.15}`,
    `margin-left:${start}pt`,
    `margin-right:${points('INDENT_END')}pt`,
    `text-indent:${first - start}pt`,
    ...(runs.some(({ image }) => image) ? [`--indent:${Math.max(0, first - start)}pt;--around:${before + after}pt`] : []),
    ...(all.DIRECTION === 'RIGHT_TO_LEFT' ? ['direction:rtl'] : []),
    own,
  ];
  const mark = glyph
    ? glyphHtml(glyph, start - first, textRules({ ...under, ...runs[0]?.style, UNDERLINE: false, STRIKETHROUGH: false }))
    : '';
  const rule = inline ? inlineHtml(inline, place) : '';
  const text = runs.map((run, index) => textHtml(run, under, place && place.start + widthOfAll(runs.slice(0, index)))).join('');
  const range = place ? `${placeOf(place.start)} data-end="${place.end}"` : '';
  return `<p${range}${breakRules(all, inline)} style="${style.join(';')}">${mark}${text || (rule ? '' : '<br>')}${rule}</p>`;
}

const widthOfAll = (runs: Run[]): number => runs.reduce((sum, run) => sum + widthOf(run), 0);

/** A page break is drawn for an editor only. */
function inlineHtml(inline: NonNullable<ParagraphNode['inline']>, place: Around['place']): string {
  // Behind it is the newline of the paragraph.
  const start = placeOf(place && place.end - 2);
  if (inline === 'HORIZONTAL_RULE') return `<span${start} class="rule"></span>`;
  return place ? `<span${start} class="page-break"></span>` : '';
}

const alignments: Record<string, string> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'justify' };

/** Points that each level of a list is indented, and of these the points for its glyph. */
const LIST_STEP = 36;
const GLYPH_ROOM = 18;

/** The space around a paragraph is outside of its borders and its ground. */
function boxRules(all: Attributes, before: number, after: number): string[] {
  const ground = all.SHADING ? [`background:${colour(all.SHADING)}`] : [];
  const borders = borderRules(all);
  const kind = ground.length || borders.length ? 'margin' : 'padding';
  return [`${kind}-top:${before}pt`, `${kind}-bottom:${after}pt`, ...ground, ...borders];
}

function glyphHtml(glyph: DrawnGlyph, room: number, rules: string): string {
  const drawn = 'shape' in glyph ? `<i class="${glyph.shape}"></i>` : glyph.text;
  return `<span class="glyph" style="min-width:${Math.max(room, 0)}pt;${rules}">${drawn}</span>`;
}

function breakRules(all: Attributes, inline: ParagraphNode['inline']): string {
  const rules = [
    all.KEEP_WITH_NEXT && 'with-next',
    all.KEEP_LINES_TOGETHER && 'together',
    all.AVOID_WIDOW_AND_ORPHAN === false && 'single-lines',
    all.PAGE_BREAK_BEFORE && 'page-before',
    inline === 'PAGE_BREAK' && 'page-after',
  ].filter(Boolean);
  return rules.length ? ` class="${rules.join(' ')}"` : '';
}
