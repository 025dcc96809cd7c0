// Draws a document without pages, for an editor: each paragraph and each text with its place.
import { bodyOf, endOf, headersAndFooters, type Placed, paragraphsIn } from '../services/advanced/docs/segments';
import type { DocumentNode, ParagraphNode } from '../services/documents/content/model';
import { contentStyles } from './content-styles';
import { blocksHtml } from './drawing/blocks';
import { fontFaces } from './drawing/fonts';
import { colour, escapeHtml } from './drawing/text';

const parts = ['firstPageHeader', 'header', 'body', 'firstPageFooter', 'footer'] as const;

/**
 * Returns a complete HTML page. A section has `data-part` and `data-segment`, a paragraph `data-start` and `data-end`, and what is in it
 * `data-start`: indexes as the Docs API counts them.
 */
export function pagelessOf(document: DocumentNode): string {
  const segments = [bodyOf(document), ...headersAndFooters(document)];
  const sections = parts.flatMap((part) => {
    const segment = segments.find(({ section }) => section === document[part]);
    if (!segment) return [];
    const places = new Map<ParagraphNode, Placed>(
      paragraphsIn(segment, segment.start, endOf(segment)).map((placed) => [placed.paragraph, placed]),
    );
    const drawn = blocksHtml(segment.section.children, document, { places });
    return `<section data-part="${part}" data-segment="${escapeHtml(segment.id)}">${drawn}</section>`;
  });
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(document.name)}</title>
<style>${fontFaces()}</style>
<style>${styles(document)}</style></head>
<body><main>${sections.join('\n')}</main></body></html>`;
}

const styles = ({ page, layout: { background = '#ffffff' } = {} }: DocumentNode): string => `* { box-sizing: border-box; }
body { margin: 0; background: #e8eaed; font-family: 'Times New Roman', Tinos, serif; }
main { width: ${page.width}pt; max-width: calc(100% - 16px); margin: 16px auto; background: ${colour(background)}; box-shadow: 0 1px 4px #0003; }
section { padding: 24pt ${page.right}pt 24pt ${page.left}pt; overflow-x: auto; --height: ${page.height - page.top - page.bottom}pt; }
@media (max-width: ${page.width}pt) { section { padding-right: 4vw; padding-left: 4vw; } }
section + section { border-top: 1px dashed #dadce0; }
.page-break { display: block; border-top: 1px dashed #888; margin: 0.5em 0; }
${contentStyles}`;
