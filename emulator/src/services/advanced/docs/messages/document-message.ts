// A document as documents.get answers it; only the asked fields are made.

import type { docs_v1 } from '@googleapis/docs';
import { NotEmulated } from '../../../../runs/errors';
import type { Attributes, DocumentNode, SectionNode } from '../../../documents/content/model';
import { headingNames, namedStyle } from '../../../documents/content/named-styles';
import type { FieldMask, Fields } from '../../field-mask';
import { message, present } from '../../json';
import { headersAndFooters, type Segment, TAB } from '../segments';
import { paragraphFields, styleMessage, textFields, typeOfHeading } from '../style-fields';
import { type Border, masked, optionalColour, points } from '../style-values';
import { asked } from './asked';
import { contentMessage } from './content-message';
import { type Lists, listsOf } from './list-message';
import { inlineObjectsOf } from './picture-message';

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
  return asked<docs_v1.Schema$Document>(mask, {
    ...legacy,
    documentId: () => document.id,
    title: () => title,
    revisionId: () => revisionId,
    suggestionsViewMode: () => viewMode,
    tabs: (inner) =>
      includeTabsContent
        ? [
            asked<docs_v1.Schema$Tab>(inner, {
              tabProperties: (fields) => tabMessage(fields),
              documentTab: (fields) => withTabLinks(asked<docs_v1.Schema$DocumentTab>(fields, content)) as object,
              childTabs: 'absent',
            }),
          ]
        : undefined,
  });
}

/** In a tab a link to a heading names the tab, too. */
function withTabLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTabLinks);
  if (typeof value !== 'object' || value === null) return value;
  const made = Object.entries(value).map(([name, inner]) => {
    const { headingId } = name === 'link' ? (inner as { headingId?: string }) : {};
    return [name, headingId === undefined ? withTabLinks(inner) : { heading: { id: headingId, tabId: TAB } }];
  });
  return Object.fromEntries(made);
}

const tabMessage = (mask: FieldMask): object =>
  asked<docs_v1.Schema$TabProperties>(mask, {
    tabId: () => TAB,
    title: () => 'Thẻ 1',
    index: () => present(0),
    nestingLevel: 'absent',
    parentTabId: 'absent',
    iconEmoji: 'absent',
  });

function contentFields(document: DocumentNode): Fields<docs_v1.Schema$DocumentTab> {
  const lists = once(() => listsOf(document));
  const parts = (mask: FieldMask, type: SectionNode['type']) =>
    whole(
      mask,
      headersAndFooters(document).filter(({ section }) => section.type === type),
    );
  return {
    body: (mask) => asked<docs_v1.Schema$Body>(mask, { content: (inner) => bodyContent(document, lists(), inner) }),
    headers: (mask) =>
      mapOf(parts(mask, 'HEADER_SECTION'), (segment) => ({ headerId: segment.id, content: segmentContent(lists(), segment) })),
    footers: (mask) =>
      mapOf(parts(mask, 'FOOTER_SECTION'), (segment) => ({ footerId: segment.id, content: segmentContent(lists(), segment) })),
    documentStyle: (mask) => documentStyleMessage(document, mask),
    namedStyles: (mask) =>
      asked<docs_v1.Schema$NamedStyles>(mask, {
        styles: (inner) => headingNames.map((name) => namedStyleMessage(document, name, inner)),
      }),
    namedRanges: (mask) => whole(mask, namedRangesOf(document)),
    lists: (mask) => whole(mask, lists().message),
    footnotes: 'absent',
    inlineObjects: (mask) => whole(mask, inlineObjectsOf(document)),
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
  asked<docs_v1.Schema$StructuralElement>(mask, {
    startIndex: 'absent',
    endIndex: () => 1,
    sectionBreak: (inner) => whole(inner, { sectionStyle }),
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
  return asked<docs_v1.Schema$DocumentStyle>(mask, {
    background: (inner) => masked({ color: optionalColour(layout.background) }, inner),
    defaultHeaderId: () => idOf(header),
    defaultFooterId: () => idOf(footer),
    evenPageHeaderId: 'absent',
    evenPageFooterId: 'absent',
    firstPageHeaderId: () => idOf(firstPageHeader),
    firstPageFooterId: () => idOf(firstPageFooter),
    useFirstPageHeaderFooter: () => flag(layout.useFirstPageHeaderFooter),
    useEvenPageHeaderFooter: () => flag(layout.useEvenPageHeaderFooter),
    pageNumberStart: () => layout.pageNumberStart ?? 1,
    marginTop: (inner) => masked(points(page.top), inner),
    marginBottom: (inner) => masked(points(page.bottom), inner),
    marginRight: (inner) => masked(points(page.right), inner),
    marginLeft: (inner) => masked(points(page.left), inner),
    pageSize: (inner) => masked({ height: points(page.height), width: points(page.width) }, inner),
    marginHeader: (inner) => masked(points(layout.headerMargin ?? 36), inner),
    marginFooter: (inner) => masked(points(layout.footerMargin ?? 36), inner),
    useCustomHeaderFooterMargins: () => true,
    flipPageOrientation: () => flag(layout.flipPageOrientation),
    documentFormat: (inner) => whole(inner, { documentMode: 'PAGES' }),
  });
}

function namedStyleMessage(document: DocumentNode, name: string, mask: FieldMask): object {
  const attributes = { ...(name === 'NORMAL' && nothing), ...namedStyle(document, name) };
  return asked<docs_v1.Schema$NamedStyle>(mask, {
    namedStyleType: () => typeOfHeading(name),
    textStyle: (inner) => styleMessage(inner, textFields, attributes),
    paragraphStyle: (inner) => styleMessage(inner, paragraphFields, attributes, { namedStyleType: () => 'NORMAL_TEXT' }),
  });
}

const noBorder: Border = { width: 0, color: null, padding: 0, dashStyle: 'SOLID' };

/** Normal text tells of the ground, the borders and the shading that it does not have. */
const nothing: Attributes = {
  BACKGROUND_COLOR: null,
  SHADING: null,
  ...Object.fromEntries(['BETWEEN', 'TOP', 'BOTTOM', 'LEFT', 'RIGHT'].map((side) => [`BORDER_${side}`, noBorder])),
};

function namedRangesOf({ namedRanges = [] }: DocumentNode): object | undefined {
  if (!namedRanges.length) return undefined;
  const byName = new Map<string, object[]>();
  for (const { id, name, segmentId, from, to } of namedRanges) {
    const range = message({ startIndex: from, endIndex: to, segmentId });
    byName.set(name, [...(byName.get(name) ?? []), { namedRangeId: id, name, ranges: [range] }]);
  }
  return Object.fromEntries([...byName].map(([name, ranges]) => [name, { name, namedRanges: ranges }]));
}
