// Named styles of a document: normal text, headings, title and subtitle.
import { type Attributes, type DocumentNode, newPartId, type ParagraphNode } from './model';

/** What scripts and people have not changed, by the name of the heading. */
const ofNewDocuments: Record<string, Attributes> = {
  NORMAL: {
    FONT_FAMILY: 'Arial',
    FONT_SIZE: 11,
    FONT_WEIGHT: 400,
    BOLD: false,
    ITALIC: false,
    UNDERLINE: false,
    STRIKETHROUGH: false,
    SMALL_CAPS: false,
    FOREGROUND_COLOR: '#000000',
    BASELINE_OFFSET: 'NONE',
    HORIZONTAL_ALIGNMENT: 'LEFT',
    LINE_SPACING: 1.15,
    DIRECTION: 'LEFT_TO_RIGHT',
    SPACING_MODE: 'COLLAPSE_LISTS',
    SPACING_BEFORE: 0,
    SPACING_AFTER: 0,
    INDENT_FIRST_LINE: 0,
    INDENT_START: 0,
    INDENT_END: 0,
    KEEP_LINES_TOGETHER: false,
    KEEP_WITH_NEXT: false,
    AVOID_WIDOW_AND_ORPHAN: true,
    PAGE_BREAK_BEFORE: false,
  },
  HEADING1: heading(20, 20, 6),
  HEADING2: heading(16, 18, 6, { BOLD: false }),
  HEADING3: heading(14, 16, 4, { BOLD: false, FOREGROUND_COLOR: '#434343' }),
  HEADING4: heading(12, 14, 4, { FOREGROUND_COLOR: '#666666' }),
  HEADING5: heading(11, 12, 4, { FOREGROUND_COLOR: '#666666' }),
  HEADING6: heading(11, 12, 4, { ITALIC: true, FOREGROUND_COLOR: '#666666' }),
  TITLE: heading(26, 0, 3),
  SUBTITLE: heading(15, 0, 16, { ITALIC: false, FOREGROUND_COLOR: '#666666', FONT_FAMILY: 'Arial', FONT_WEIGHT: 400 }),
};

export const headingNames = Object.keys(ofNewDocuments);

/** Returns the attributes that a named style sets itself; those of a heading go before those of normal text. */
export function namedStyle(document: DocumentNode, name: string): Attributes {
  const own = name === 'NORMAL' ? document.normal : document.headings?.[name];
  return Object.fromEntries(Object.entries({ ...ofNewDocuments[name], ...own }).filter(([, value]) => value !== null));
}

/** Sets attributes of a named style; null takes one away, so that it is again as in normal text. */
export function setNamedStyle(document: DocumentNode, name: string, attributes: Attributes): void {
  if (name === 'NORMAL') {
    const ofNormal = ofNewDocuments.NORMAL!;
    document.normal = { ...document.normal };
    for (const [key, value] of Object.entries(attributes)) document.normal[key] = value ?? ofNormal[key] ?? null;
  } else document.headings = { ...document.headings, [name]: { ...document.headings?.[name], ...attributes } };
}

/** Returns what a paragraph and its text have when they set nothing themselves. */
export const inheritedBy = (document: DocumentNode, { heading }: ParagraphNode): Attributes => ({
  ...namedStyle(document, 'NORMAL'),
  ...(heading === 'NORMAL' ? {} : namedStyle(document, heading)),
});

/** Sets the named style of a paragraph; each heading has an id of its own. */
export function setHeadingOf(document: DocumentNode, paragraph: ParagraphNode, name: string): void {
  paragraph.heading = name;
  if (/^HEADING/.test(name)) paragraph.headingId ??= newPartId(document, 'h.');
  else delete paragraph.headingId;
}

function heading(size: number, before: number, after: number, others: Attributes = {}): Attributes {
  return {
    FONT_SIZE: size,
    ...others,
    DIRECTION: 'LEFT_TO_RIGHT',
    SPACING_BEFORE: before,
    SPACING_AFTER: after,
    KEEP_LINES_TOGETHER: true,
    KEEP_WITH_NEXT: true,
    PAGE_BREAK_BEFORE: false,
  };
}
