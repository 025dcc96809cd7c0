// Page numbers, as a person puts them into a document: no script can.

import { type DocumentNode, newParagraph, newSection, type Run } from './model';

/** What a person chooses for page numbers. */
export interface PageNumbers {
  place: 'header' | 'footer';
  /** The first page has no number. */
  skipsFirst?: boolean;
  /** The number of pages follows, after a slash. */
  hasCount?: boolean;
}

/** Puts page numbers at the right of the header or the footer, which it makes when there is none. */
export function addPageNumbers(document: DocumentNode, { place, skipsFirst, hasCount }: PageNumbers): void {
  document[place] ??= newSection(place === 'header' ? 'HEADER_SECTION' : 'FOOTER_SECTION');
  const { children } = document[place];
  const [first] = children;
  const isEmpty = first?.type === 'PARAGRAPH' && !first.runs.length && !first.inline;
  const paragraph = isEmpty ? first : newParagraph();
  if (!isEmpty) children.push(paragraph);
  paragraph.attributes.HORIZONTAL_ALIGNMENT = 'RIGHT';
  const field = (kind: NonNullable<Run['field']>): Run => ({ text: '', style: {}, field: kind });
  paragraph.runs = [field('PAGE_NUMBER'), ...(hasCount ? [{ text: '/', style: {} }, field('PAGE_COUNT')] : [])];
  if (skipsFirst) document.layout = { ...document.layout, useFirstPageHeaderFooter: true };
}
