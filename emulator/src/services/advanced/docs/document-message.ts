// A document as documents.get answers it; only the asked fields are made.

import type { docs_v1 } from '@googleapis/docs';
import { NotEmulated } from '../../../runs/errors';
import type { DocumentNode, SectionNode } from '../../documents/model';
import { headingNames, namedStyle } from '../../documents/named-styles';
import { type FieldMask, type Fields, pick } from '../field-mask';
import { message, present } from '../json';
import { contentMessage } from './content-message';
import { type Lists, listsOf } from './list-message';
import { headersAndFooters, type Segment, TAB } from './segments';
import { paragraphFields, textFields, told } from './style-fields';
import { typeOfHeading } from './style-requests';
import { optionalColour, points } from './style-values';

/** What the request asks for, and who asks. */
export interface Asked {
  title: string;
  includeTabsContent: boolean;
  viewMode: string;
  /** '' for people who may not edit. */
  revisionId: string;
}

/** @throws ApiRefusal for an unknown field */
export function documentMessage(
  document: DocumentNode,
  mask: FieldMask,
  { title, includeTabsContent, viewMode, revisionId }: Asked,
): object {
  const content = contentFields(document);
  const legacy = Object.fromEntries(
    Object.entries(content).map(([name, make]) => [name, includeTabsContent && typeof make === 'function' ? () => undefined : make]),
  ) as typeof content;
  return pick<docs_v1.Schema$Document>(mask, '', {
    ...legacy,
    documentId: () => document.id,
    title: () => title,
    revisionId: () => revisionId,
    suggestionsViewMode: () => viewMode,
    tabs: (inner) =>
      includeTabsContent
        ? [
            pick<docs_v1.Schema$Tab>(inner, 'tabs', {
              tabProperties: () => ({ tabId: TAB, title: 'Thẻ 1', index: 0 }),
              documentTab: (fields) => pick<docs_v1.Schema$DocumentTab>(fields, 'tabs.documentTab', content),
              childTabs: 'absent',
            }),
          ]
        : undefined,
  });
}

function contentFields(document: DocumentNode): Fields<docs_v1.Schema$DocumentTab> {
  const lists = once(() => listsOf(document));
  const parts = (mask: FieldMask, type: SectionNode['type']) =>
    headersAndFooters(document).filter(({ section }) => whole(mask, section.type === type));
  return {
    body: (mask) => pick<docs_v1.Schema$Body>(mask, 'body', { content: (inner) => bodyContent(document, lists(), inner) }),
    headers: (mask) =>
      mapOf(parts(mask, 'HEADER_SECTION'), (segment) => ({ headerId: segment.id, content: segmentContent(lists(), segment) })),
    footers: (mask) =>
      mapOf(parts(mask, 'FOOTER_SECTION'), (segment) => ({ footerId: segment.id, content: segmentContent(lists(), segment) })),
    documentStyle: (mask) => documentStyleMessage(document, mask),
    namedStyles: (mask) =>
      pick<docs_v1.Schema$NamedStyles>(mask, 'namedStyles', {
        styles: (inner) => headingNames.map((name) => namedStyleMessage(document, name, inner)),
      }),
    namedRanges: (mask) => whole(mask, namedRangesOf(document)),
    lists: (mask) => whole(mask, lists().message),
    footnotes: 'absent',
    inlineObjects: 'absent',
    positionedObjects: 'absent',
    suggestedDocumentStyleChanges: 'absent',
    suggestedNamedStylesChanges: 'absent',
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Returns the value when it is asked for as a whole; what is under the keys of a map cannot be chosen. */
function whole<T>(mask: FieldMask, value: T): T {
  if (mask !== 'all') throw new NotEmulated('a mask within a map');
  return value;
}

const mapOf = (segments: Segment[], make: (segment: Segment) => object): object | undefined =>
  segments.length ? Object.fromEntries(segments.map((segment) => [segment.id, make(segment)])) : undefined;

const sectionStyle = { columnSeparatorStyle: 'NONE', contentDirection: 'LEFT_TO_RIGHT', sectionType: 'CONTINUOUS' };

const bodyContent = (document: DocumentNode, lists: Lists, mask: FieldMask): object[] => [
  pick<docs_v1.Schema$StructuralElement>(mask, 'body.content', {
    startIndex: 'absent',
    endIndex: () => 1,
    sectionBreak: () => ({ sectionStyle }),
    paragraph: 'absent',
    table: 'absent',
    tableOfContents: 'absent',
  }),
  ...contentMessage(lists, document.body.children, 1, mask),
];

const segmentContent = (lists: Lists, { section, start }: Segment): object[] => contentMessage(lists, section.children, start, 'all');

function documentStyleMessage(document: DocumentNode, mask: FieldMask): object {
  const { page, layout = {}, header, footer, firstPageHeader, firstPageFooter } = document;
  const idOf = (section: SectionNode | undefined) => headersAndFooters(document).find((one) => one.section === section)?.id;
  const flag = (value: boolean | undefined) => (value === undefined ? undefined : present(value));
  return pick<docs_v1.Schema$DocumentStyle>(mask, 'documentStyle', {
    background: () => ({ color: layout.background ? optionalColour(layout.background) : {} }),
    defaultHeaderId: () => idOf(header),
    defaultFooterId: () => idOf(footer),
    evenPageHeaderId: 'absent',
    evenPageFooterId: 'absent',
    firstPageHeaderId: () => idOf(firstPageHeader),
    firstPageFooterId: () => idOf(firstPageFooter),
    useFirstPageHeaderFooter: () => flag(layout.useFirstPageHeaderFooter),
    useEvenPageHeaderFooter: () => flag(layout.useEvenPageHeaderFooter),
    pageNumberStart: () => layout.pageNumberStart ?? 1,
    marginTop: () => points(page.top),
    marginBottom: () => points(page.bottom),
    marginRight: () => points(page.right),
    marginLeft: () => points(page.left),
    pageSize: () => ({ height: points(page.height), width: points(page.width) }),
    marginHeader: () => points(layout.headerMargin ?? 36),
    marginFooter: () => points(layout.footerMargin ?? 36),
    useCustomHeaderFooterMargins: () => true,
    flipPageOrientation: () => flag(layout.flipPageOrientation),
    documentFormat: () => ({ documentMode: 'PAGES' }),
  });
}

function namedStyleMessage(document: DocumentNode, name: string, mask: FieldMask): object {
  const attributes = namedStyle(document, name);
  const isNormal = name === 'NORMAL';
  return pick<docs_v1.Schema$NamedStyle>(mask, 'namedStyles.styles', {
    namedStyleType: () => typeOfHeading(name),
    textStyle: () => message({ ...told(textFields, attributes), ...(isNormal && !attributes.BACKGROUND_COLOR && { backgroundColor: {} }) }),
    paragraphStyle: () =>
      message({ ...told(paragraphFields, attributes), namedStyleType: 'NORMAL_TEXT', ...(isNormal && noBorders(attributes)) }),
  });
}

/** Normal text tells of the borders and the shading that it does not have. */
function noBorders(attributes: Record<string, unknown>): object {
  const none = { color: {}, width: points(0), padding: points(0), dashStyle: 'SOLID' };
  const sides = ['Between', 'Top', 'Bottom', 'Left', 'Right'].filter((side) => !attributes[`BORDER_${side.toUpperCase()}`]);
  return {
    ...Object.fromEntries(sides.map((side) => [`border${side}`, none])),
    ...(!attributes.SHADING && { shading: { backgroundColor: {} } }),
  };
}

function namedRangesOf({ namedRanges = [] }: DocumentNode): object | undefined {
  if (!namedRanges.length) return undefined;
  const byName = new Map<string, object[]>();
  for (const { id, name, segmentId, from, to } of namedRanges) {
    const range = message({ startIndex: from, endIndex: to, segmentId });
    byName.set(name, [...(byName.get(name) ?? []), { namedRangeId: id, name, ranges: [range] }]);
  }
  return Object.fromEntries([...byName].map(([name, ranges]) => [name, { name, namedRanges: ranges }]));
}
