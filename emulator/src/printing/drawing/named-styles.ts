// The named styles of a document: normal text, headings, title and subtitle.
import type { Attributes, DocumentNode } from '../../services/documents/model';

/** Returns the attributes of paragraphs of a named style that set none themselves. */
export function namedStyle({ normal, headings }: DocumentNode, name: string): Attributes {
  return name === 'NORMAL' ? normal : { ...normal, ...firstStyles[name], ...headings?.[name] };
}

const grey = '#666666';

/** The styles of new documents. */
const firstStyles: Record<string, Attributes> = {
  TITLE: { FONT_SIZE: 26, SPACING_AFTER: 3 },
  SUBTITLE: { FONT_SIZE: 15, FOREGROUND_COLOR: grey, SPACING_AFTER: 16 },
  HEADING1: { FONT_SIZE: 20, SPACING_BEFORE: 20, SPACING_AFTER: 6 },
  HEADING2: { FONT_SIZE: 16, SPACING_BEFORE: 18, SPACING_AFTER: 6 },
  HEADING3: { FONT_SIZE: 14, FOREGROUND_COLOR: '#434343', SPACING_BEFORE: 16, SPACING_AFTER: 4 },
  HEADING4: { FONT_SIZE: 12, FOREGROUND_COLOR: grey, SPACING_BEFORE: 14, SPACING_AFTER: 4 },
  HEADING5: { FONT_SIZE: 11, FOREGROUND_COLOR: grey, SPACING_BEFORE: 12, SPACING_AFTER: 4 },
  HEADING6: { FONT_SIZE: 11, FOREGROUND_COLOR: grey, ITALIC: true, SPACING_BEFORE: 12, SPACING_AFTER: 4 },
};
