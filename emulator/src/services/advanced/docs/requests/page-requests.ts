// Requests about pages: updateDocumentStyle, headers and footers.

import type { docs_v1 } from '@googleapis/docs';
import { NotEmulated } from '../../../../runs/errors';
import { type DocumentNode, newPartId, newSection, type PageLayout } from '../../../documents/content/model';
import { invalid } from '../../api-error';
import type { Draft } from '../draft';
import { headersAndFooters, requireTab, segmentOf } from '../segments';
import { namedPaths } from '../style-fields';
import { hexOf, pointsOf } from '../style-values';

type Style = docs_v1.Schema$DocumentStyle;

/** Sets a field of the pages; without a value it is as in a new document. */
type Setter = (document: DocumentNode, style: Style, inner: string | undefined) => void;

const margin =
  (side: 'top' | 'bottom' | 'left' | 'right', name: keyof Style): Setter =>
  ({ page }, { [name]: given }) => {
    page[side] = given === undefined ? 72 : pointsOf(given);
  };

const laidOut =
  (key: keyof PageLayout, name: keyof Style, read: (given: unknown) => unknown = (given) => given): Setter =>
  (document, { [name]: given }) => {
    document.layout = { ...document.layout, [key]: given === undefined ? undefined : read(given) };
  };

const fields: { [Name in keyof Required<Style>]: Setter | 'read only' } = {
  background: laidOut('background', 'background', (given) => hexOf((given as docs_v1.Schema$Background).color)),
  defaultHeaderId: 'read only',
  defaultFooterId: 'read only',
  evenPageHeaderId: 'read only',
  evenPageFooterId: 'read only',
  firstPageHeaderId: 'read only',
  firstPageFooterId: 'read only',
  useCustomHeaderFooterMargins: 'read only',
  useFirstPageHeaderFooter: laidOut('useFirstPageHeaderFooter', 'useFirstPageHeaderFooter'),
  useEvenPageHeaderFooter: laidOut('useEvenPageHeaderFooter', 'useEvenPageHeaderFooter'),
  pageNumberStart: laidOut('pageNumberStart', 'pageNumberStart'),
  marginTop: margin('top', 'marginTop'),
  marginBottom: margin('bottom', 'marginBottom'),
  marginLeft: margin('left', 'marginLeft'),
  marginRight: margin('right', 'marginRight'),
  pageSize({ page }, { pageSize }, inner) {
    if (!pageSize) throw new NotEmulated('a page size that is reset');
    if (!inner?.startsWith('height')) page.width = pointsOf(pageSize.width);
    if (!inner?.startsWith('width')) page.height = pointsOf(pageSize.height);
  },
  marginHeader: laidOut('headerMargin', 'marginHeader', pointsOf),
  marginFooter: laidOut('footerMargin', 'marginFooter', pointsOf),
  flipPageOrientation: laidOut('flipPageOrientation', 'flipPageOrientation'),
  documentFormat() {
    throw new NotEmulated('documentStyle.documentFormat');
  },
};

export function updateDocumentStyle({ document }: Draft, request: docs_v1.Schema$UpdateDocumentStyleRequest): void {
  requireTab(request.tabId ?? undefined);
  for (const [name, inner] of namedPaths(request.fields ?? undefined, Object.keys(fields))) {
    const field = fields[name as keyof Style];
    if (field === 'read only') throw invalid(`Unallowed field: ${name}`);
    field(document, request.documentStyle ?? {}, inner);
  }
}

interface Creation {
  type?: string;
  sectionBreakLocation?: { index?: number; segmentId?: string; tabId?: string };
}

export const createHeader = ({ document }: Draft, request: Creation): docs_v1.Schema$Response => ({
  createHeader: { headerId: created(document, 'header', request) },
});

export const createFooter = ({ document }: Draft, request: Creation): docs_v1.Schema$Response => ({
  createFooter: { footerId: created(document, 'footer', request) },
});

function created(document: DocumentNode, part: 'header' | 'footer', { type, sectionBreakLocation: location }: Creation): string {
  if (type !== 'DEFAULT') throw invalid('The type must be specified.');
  if (location) {
    segmentOf(document, location);
    if (location.segmentId || location.index) throw invalid('The section break location must refer to a section break.');
  }
  if (document[part]) throw invalid(`Default ${part} already exists.`);
  const id = newPartId(document, 'kix.');
  document[part] = { ...newSection(part === 'header' ? 'HEADER_SECTION' : 'FOOTER_SECTION'), id };
  return id;
}

export function deleteHeader({ document }: Draft, { headerId, tabId }: { headerId?: string; tabId?: string }): void {
  deleted(document, 'HEADER_SECTION', headerId, tabId);
}

export function deleteFooter({ document }: Draft, { footerId, tabId }: { footerId?: string; tabId?: string }): void {
  deleted(document, 'FOOTER_SECTION', footerId, tabId);
}

function deleted(document: DocumentNode, type: string, id = '', tabId?: string): void {
  requireTab(tabId);
  const kind = type === 'HEADER_SECTION' ? 'header' : 'footer';
  const found = headersAndFooters(document).find((one) => one.id === id && one.section.type === type);
  if (!found) throw invalid(`The ${kind} with ID ${id} was not found.`);
  const parts = ['header', 'footer', 'firstPageHeader', 'firstPageFooter'] as const;
  delete document[parts.find((part) => document[part] === found.section)!];
  document.namedRanges = document.namedRanges?.filter(({ segmentId }) => segmentId !== id);
}
