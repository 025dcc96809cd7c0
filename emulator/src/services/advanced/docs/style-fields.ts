// The fields of styles of text, paragraphs, cells and rows, and what requests set of them.

import type { docs_v1 } from '@googleapis/docs';
import { NotEmulated } from '../../../runs/errors';
import type { Attributes } from '../../documents/content/model';
import { invalid } from '../api-error';
import { type FieldMask, type Fields, pick } from '../field-mask';
import { camel } from './requests/request-shape';
import { border, choice, colour, flag, length, masked, number, type StyleField } from './style-values';

/** How a request may treat each field of the published schema. */
export type StyleFields<Schema> = { [Name in keyof Required<Schema>]: StyleField | 'read only' };

export const textFields: StyleFields<docs_v1.Schema$TextStyle> = {
  bold: flag('BOLD'),
  italic: flag('ITALIC'),
  underline: flag('UNDERLINE'),
  strikethrough: flag('STRIKETHROUGH'),
  smallCaps: flag('SMALL_CAPS'),
  backgroundColor: colour('BACKGROUND_COLOR'),
  foregroundColor: colour('FOREGROUND_COLOR', false),
  fontSize: length('FONT_SIZE'),
  weightedFontFamily: {
    told: ({ FONT_FAMILY, FONT_WEIGHT }) =>
      FONT_FAMILY === undefined ? undefined : { fontFamily: FONT_FAMILY, weight: FONT_WEIGHT ?? 400 },
    set(value) {
      if (value === undefined) return { FONT_FAMILY: null, FONT_WEIGHT: null };
      const { fontFamily, weight = 400 } = value as { fontFamily?: string; weight?: number };
      if (!fontFamily) throw invalid('The font family must be set with a non-empty value.');
      if (weight % 100 || weight < 100 || weight > 900) throw invalid(`Invalid font weight: ${weight}`);
      return { FONT_FAMILY: fontFamily, FONT_WEIGHT: weight };
    },
  },
  baselineOffset: choice('BASELINE_OFFSET', { NONE: 'NONE', SUPERSCRIPT: 'SUPERSCRIPT', SUBSCRIPT: 'SUBSCRIPT' }),
  link: {
    told({ LINK_URL }) {
      if (LINK_URL === undefined) return undefined;
      const headingId = headingOfLink(LINK_URL);
      return headingId ? { headingId } : { url: LINK_URL };
    },
    set(value) {
      if (value === undefined) return { LINK_URL: null };
      const { url, headingId, heading, ...others } = value as { url?: string; headingId?: string; heading?: { id?: string } };
      if (Object.keys(others).length) throw new NotEmulated('a link to a bookmark or a tab');
      const id = headingId ?? heading?.id;
      if (id) return { LINK_URL: HEADING + id };
      if (!url) throw invalid('Links must include at least one type.');
      return { LINK_URL: url };
    },
  },
};

/** DocumentApp tells a link to a heading as an address within the document. */
const HEADING = '#heading=';

/** Returns the id of the heading that a link leads to; undefined for any other. */
export const headingOfLink = (link: unknown): string | undefined =>
  String(link).startsWith(HEADING) ? String(link).slice(HEADING.length) : undefined;

export const paragraphFields: StyleFields<docs_v1.Schema$ParagraphStyle> = {
  headingId: 'read only',
  namedStyleType: 'read only',
  alignment: choice('HORIZONTAL_ALIGNMENT', { LEFT: 'START', CENTER: 'CENTER', RIGHT: 'END', JUSTIFY: 'JUSTIFIED' }),
  lineSpacing: number('LINE_SPACING', 100),
  direction: choice('DIRECTION', { LEFT_TO_RIGHT: 'LEFT_TO_RIGHT', RIGHT_TO_LEFT: 'RIGHT_TO_LEFT' }),
  spacingMode: choice('SPACING_MODE', { NEVER_COLLAPSE: 'NEVER_COLLAPSE', COLLAPSE_LISTS: 'COLLAPSE_LISTS' }),
  spaceAbove: length('SPACING_BEFORE'),
  spaceBelow: length('SPACING_AFTER'),
  borderBetween: border('BORDER_BETWEEN', true),
  borderTop: border('BORDER_TOP', true),
  borderBottom: border('BORDER_BOTTOM', true),
  borderLeft: border('BORDER_LEFT', true),
  borderRight: border('BORDER_RIGHT', true),
  indentFirstLine: length('INDENT_FIRST_LINE'),
  indentStart: length('INDENT_START'),
  indentEnd: length('INDENT_END'),
  tabStops: 'read only',
  keepLinesTogether: flag('KEEP_LINES_TOGETHER'),
  keepWithNext: flag('KEEP_WITH_NEXT'),
  avoidWidowAndOrphan: flag('AVOID_WIDOW_AND_ORPHAN'),
  shading: {
    told({ SHADING }) {
      return SHADING === undefined ? undefined : { backgroundColor: ground.told({ SHADING }) };
    },
    set: (value) => ground.set((value as { backgroundColor?: unknown } | undefined)?.backgroundColor),
  },
  pageBreakBefore: flag('PAGE_BREAK_BEFORE'),
};
const ground = colour('SHADING');

export const cellFields: StyleFields<docs_v1.Schema$TableCellStyle> = {
  rowSpan: 'read only',
  columnSpan: 'read only',
  backgroundColor: colour('BACKGROUND_COLOR'),
  borderLeft: border('BORDER_LEFT', false),
  borderRight: border('BORDER_RIGHT', false),
  borderTop: border('BORDER_TOP', false),
  borderBottom: border('BORDER_BOTTOM', false),
  paddingLeft: length('PADDING_LEFT'),
  paddingRight: length('PADDING_RIGHT'),
  paddingTop: length('PADDING_TOP'),
  paddingBottom: length('PADDING_BOTTOM'),
  contentAlignment: choice('VERTICAL_ALIGNMENT', { TOP: 'TOP', CENTER: 'MIDDLE', BOTTOM: 'BOTTOM' }),
};

export const rowFields: StyleFields<docs_v1.Schema$TableRowStyle> = {
  minRowHeight: length('MINIMUM_HEIGHT'),
  preventOverflow: flag('PREVENT_OVERFLOW'),
  tableHeader: 'read only',
};

/**
 * Reads the `fields` of a request: paths of names, with what comes after the first one.
 * @param names of the message; '*' stands for all of them
 * @throws ApiRefusal for none and for unknown ones
 */
export function namedPaths(fields: string | undefined, names: string[]): [name: string, inner?: string][] {
  if (!fields?.trim()) throw invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  if (fields.trim() === '*') return names.map((name) => [name]);
  return fields.split(',').map((path) => {
    const [name = '', ...inner] = camel(path.trim()).split('.');
    if (!names.includes(name)) throw invalid(`Invalid field: ${path.trim()}`);
    return inner.length ? [name, inner.join('.')] : [name];
  });
}

/** Names of fields that can only be set as a whole. */
const whole = /^(border|weightedFontFamily|link)/;

/**
 * Returns what to assign for the fields that a request names.
 * @throws ApiRefusal for one that can only be read, unless all are meant
 */
export function patchOf(
  fields: Record<string, StyleField | 'read only'>,
  mask: string | undefined,
  style: Record<string, unknown> = {},
): Attributes {
  const patch: Attributes = {};
  for (const [name, inner] of namedPaths(mask, Object.keys(fields))) {
    const field = fields[name]!;
    if (field !== 'read only') {
      if (inner && whole.test(name)) throw new NotEmulated(`a part of ${name} in 'fields'`);
      Object.assign(patch, field.set(style[name]));
    } else if (mask!.trim() !== '*') throw invalid(`Unallowed field: ${name}`);
  }
  return patch;
}

/**
 * Returns the asked fields that attributes set, for an answer.
 * @param others fields that do not come of the attributes
 */
export const styleMessage = <Schema>(
  mask: FieldMask,
  fields: StyleFields<Schema>,
  attributes: Attributes,
  others: Partial<Fields<Schema>> = {},
): object =>
  pick<Schema>(mask, {
    ...(Object.fromEntries(
      Object.entries<StyleField | 'read only'>(fields).map(([name, field]) => [
        name,
        field === 'read only' ? 'absent' : (inner: FieldMask) => masked(field.told(attributes), inner),
      ]),
    ) as Fields<Schema>),
    ...others,
  });

/** Returns the name of DocumentApp: 'HEADING_1' is HEADING1, 'NORMAL_TEXT' is NORMAL. */
export const headingOf = (type: string): string => type.replace('NORMAL_TEXT', 'NORMAL').replace('HEADING_', 'HEADING');

export const typeOfHeading = (heading: string): string => heading.replace('NORMAL', 'NORMAL_TEXT').replace(/^HEADING(\d)/, 'HEADING_$1');
