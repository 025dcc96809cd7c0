// Requests that style text and paragraphs: updateTextStyle, updateParagraphStyle, updateNamedStyle.

import type { docs_v1 } from '@googleapis/docs';
import { NotEmulated } from '../../../../runs/errors';
import { assign } from '../../../documents/content/attributes';
import { type Attributes, type ParagraphNode, paragraphsOf } from '../../../documents/content/model';
import { inheritedBy, setHeadingOf, setNamedStyle } from '../../../documents/content/named-styles';
import { setStyle, split } from '../../../documents/content/runs';
import { invalid } from '../../api-error';
import type { Draft } from '../draft';
import { endStyleOf, setEndStyle, textWidth } from '../paragraph-text';
import { paragraphsIn, requireTab, widthOf } from '../segments';
import { headingOf, headingOfLink, namedPaths, paragraphFields, patchOf, textFields } from '../style-fields';
import { type Range, rangeOf } from './text-requests';

type Style = Record<string, unknown> | undefined;

/** Links are blue and underlined. */
const linkLook = { FOREGROUND_COLOR: '#1155cc', UNDERLINE: true };

export function updateTextStyle(draft: Draft, request: docs_v1.Schema$UpdateTextStyleRequest): void {
  const patch = patchOf(textFields, request.fields ?? undefined, request.textStyle as Style);
  const headingId = headingOfLink(patch.LINK_URL);
  if (headingId && !paragraphsOf(draft.document.body).some((paragraph) => paragraph.headingId === headingId))
    throw new NotEmulated('a link to a heading that the document lacks');
  const { segment, from, to } = rangeOf(draft, request.range as Range);
  for (const { paragraph, start } of paragraphsIn(segment, from, to)) {
    const inherited = inheritedBy(draft.document, paragraph);
    styleText(paragraph, from - start, to - start, inherit(withLinkLook(patch), inherited), inherit(patch, inherited));
  }
}

/** Setting a link sets its look, and removing it takes the look away, where the request sets no other. */
function withLinkLook(patch: Attributes): Attributes {
  if (patch.LINK_URL === undefined) return patch;
  const look = patch.LINK_URL === null ? Object.fromEntries(Object.keys(linkLook).map((name) => [name, null])) : linkLook;
  return { ...look, ...patch };
}

/** A value that the parent has too is inherited; a font and its weight are one value. */
function inherit(patch: Attributes, inherited: Attributes): Attributes {
  const isOwnFont = ['FONT_FAMILY', 'FONT_WEIGHT'].some((name) => patch[name] && patch[name] !== inherited[name]);
  const isKept = (name: string) => isOwnFont && name.startsWith('FONT_') && name !== 'FONT_SIZE';
  return Object.fromEntries(
    Object.entries(patch).map(([name, value]) => [name, value === inherited[name] && !isKept(name) ? null : value]),
  );
}

/** @param ofNewline what the newline gets; it can have no link */
function styleText(
  paragraph: ParagraphNode,
  from: number,
  to: number,
  patch: Attributes,
  { LINK_URL: _none, ...ofNewline }: Attributes,
): void {
  const width = textWidth(paragraph);
  const end = endStyleOf(paragraph);
  const [first, last] = [Math.max(0, from), Math.min(to, width)];
  const isLink = paragraph.runs.some(({ style }) => style.LINK_URL !== undefined);
  if (patch.LINK_URL === null && isLink && first > 0) patch = { ...before(paragraph, first), ...patch };
  const styled = split(split(paragraph.runs, first, widthOf)[1], last - first, widthOf)[0];
  if (patch.LINK_URL !== undefined && styled.some(({ image }) => image)) throw new NotEmulated('a link of a picture by the Docs API');
  if (first < last) paragraph.runs = setStyle(paragraph.runs, first, last - 1, patch, widthOf);
  const coversEnd = to > width + (paragraph.inline ? 1 : 0);
  // Style of all the text up to the newline is extended to it.
  const isExtended = !coversEnd && last === width && first < last && !paragraph.endStyle;
  const changed = { ...end };
  if (coversEnd || isExtended) assign(changed, ofNewline);
  delete changed.LINK_URL;
  setEndStyle(paragraph, changed);
}

/** Text that loses its link gets the style of the text before it, or none when that is a link too. */
function before(paragraph: ParagraphNode, offset: number): Attributes {
  const [runs] = split(paragraph.runs, offset, widthOf);
  const { style } = runs[runs.length - 1]!;
  return style.LINK_URL === undefined ? style : {};
}

export function updateParagraphStyle(draft: Draft, request: docs_v1.Schema$UpdateParagraphStyleRequest): void {
  const { paragraphStyle } = request;
  const paths = namedPaths(request.fields ?? undefined, Object.keys(paragraphFields));
  const others =
    request.fields === '*'
      ? '*'
      : paths
          .filter(([name]) => name !== 'namedStyleType')
          .map((path) => path.join('.'))
          .join();
  const patch = others ? patchOf(paragraphFields, others, paragraphStyle as Style) : {};
  const heading = paths.some(([name]) => name === 'namedStyleType') ? headingOf(paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT') : null;
  const { segment, from, to } = rangeOf(draft, request.range as Range);
  for (const { paragraph, cell } of paragraphsIn(segment, from, to)) {
    if (patch.PAGE_BREAK_BEFORE && (cell || segment.id))
      throw invalid('Page break before cannot be set on paragraphs in a table, header, footer or footnote.');
    if (heading !== null) setHeading(draft, paragraph, heading);
    assign(paragraph.attributes, patch);
  }
}

/** The named style is applied first. A heading has the weight of its style. */
function setHeading({ document }: Draft, paragraph: ParagraphNode, heading: string): void {
  if (heading !== 'NORMAL' && heading !== paragraph.heading)
    paragraph.runs = setStyle(paragraph.runs, 0, textWidth(paragraph) - 1, { BOLD: null }, widthOf);
  setHeadingOf(document, paragraph, heading);
}

export function updateNamedStyle({ document }: Draft, request: docs_v1.Schema$UpdateNamedStyleRequest): void {
  requireTab(request.tabId ?? undefined);
  const style = request.namedStyle ?? {};
  const paths = namedPaths(request.fields ?? undefined, ['namedStyleType', 'textStyle', 'paragraphStyle']);
  if (!style.namedStyleType) throw invalid('The named style type must be specified.');
  for (const [part, fields] of [['textStyle', textFields] as const, ['paragraphStyle', paragraphFields] as const]) {
    if (!paths.some(([name]) => name === part)) continue;
    // The mask names the part too; fields in it say which ones are meant.
    const leaves = paths.flatMap(([name, inner]) => (name === part && inner ? inner : []));
    const patch = patchOf(fields, leaves.join() || '*', style[part] as Style);
    if (patch.LINK_URL) throw new NotEmulated('a link in a named style');
    delete patch.LINK_URL;
    setNamedStyle(document, headingOf(style.namedStyleType), patch);
  }
}
