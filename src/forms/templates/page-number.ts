// Page numbers of a document: whether it has them, and what is put right after Drive has made the document of a Word file.
import type { docs_v1 } from '@googleapis/docs';
import { textOf } from '../filling/filled-paragraphs';

type Document = docs_v1.Schema$Document;
type Block = docs_v1.Schema$StructuralElement;

/** Returns whether a header or a footer shows the number of the page. */
export const hasPageNumber = ({ headers, footers }: Document): boolean =>
  [...Object.values(headers ?? {}), ...Object.values(footers ?? {})].some(({ content }) => showsNumber(content ?? []));

const showsNumber = (blocks: Block[]): boolean =>
  blocks.some(
    ({ paragraph, table }) =>
      paragraph?.elements?.some(({ autoText }) => autoText?.type === 'PAGE_NUMBER') ||
      table?.tableRows?.some(({ tableCells }) => tableCells?.some(({ content }) => showsNumber(content ?? []))),
  );

/**
 * Returns what puts a converted document right, where a conversion keeps less than is hoped: a number that has become text would be the same
 * on each page and goes; a first page whose own footer is lost gets that of the others.
 */
export function convertedRequests({ body, headers, footers, documentStyle }: Document): docs_v1.Schema$Request[] {
  const { defaultFooterId, firstPageFooterId, useFirstPageHeaderFooter } = documentStyle!;
  // A section has its own header before that of the document.
  const defaultHeaderId = body!.content![0]?.sectionBreak?.sectionStyle?.defaultHeaderId ?? documentStyle!.defaultHeaderId;
  const contentOf = (parts: Document['headers'] | Document['footers'], id: string | null | undefined) => (id && parts?.[id]?.content) || [];
  const footerOf = (id: string | null | undefined) => textOf(contentOf(footers, id)).trim();
  const isLost = useFirstPageHeaderFooter && footerOf(firstPageFooterId) !== footerOf(defaultFooterId);
  return [
    ...(defaultHeaderId && !showsNumber(contentOf(headers, defaultHeaderId)) ? [{ deleteHeader: { headerId: defaultHeaderId } }] : []),
    ...(isLost
      ? [{ updateDocumentStyle: { documentStyle: { useFirstPageHeaderFooter: false }, fields: 'useFirstPageHeaderFooter' } }]
      : []),
  ];
}
