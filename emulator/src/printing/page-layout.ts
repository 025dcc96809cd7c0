// Draws a document as pages of HTML: on grey for the screen, one by one for the printer.
import type { DocumentNode, PageLayout, SectionNode } from '../services/documents/content/model';
import type { OpenAnswers } from '../workspace/open-questions';
import { contentStyles } from './content-styles';
import { blocksHtml } from './drawing/blocks';
import { fontFaces } from './drawing/fonts';
import { colour, escapeHtml } from './drawing/text';
import { createFilling } from './pagination/filling';
import { createLineBreaking } from './pagination/line-breaking';
import { paginate } from './pagination/paginate';
import { createRowSpans } from './pagination/row-spans';
import { createTableBreaking } from './pagination/table-breaking';

/** Returns a complete HTML page, with its fonts embedded. Its script lays out the pages and then removes `#flow`. */
export function paperOf(document: DocumentNode, { rowsStayWithNext }: Pick<OpenAnswers, 'rowsStayWithNext'>): string {
  const { layout = {} } = document;
  const page = layout.flipPageOrientation ? { ...document.page, width: document.page.height, height: document.page.width } : document.page;
  const section = (part: SectionNode | undefined) => (part ? blocksHtml(part.children, document) : '');
  const ofFirstPage = `<template id="first-header">${section(document.firstPageHeader)}</template>
<template id="first-footer">${section(document.firstPageFooter)}</template>`;
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(document.name)}</title>
<style>${fontFaces()}</style>
<style>${styles(page, layout)}</style></head>
<body data-height="${page.height}" data-top="${page.top}" data-bottom="${page.bottom}" data-start="${layout.pageNumberStart ?? 1}"${rowsStayWithNext ? ' data-rows-stay' : ''}>
<template id="header">${section(document.header)}</template>
<template id="footer">${section(document.footer)}</template>
${layout.useFirstPageHeaderFooter ? ofFirstPage : ''}
<div id="flow">${section(document.body)}</div>
<script>document.fonts.ready.then(() => Promise.all([...[...document.fonts].map((font) => font.load()), ...[...document.images].map((image) => image.decode().catch(() => null))])).then(() => {${script}})</script>
</body></html>`;
}

/** The functions run in the page as text. Loaders that keep the names of functions, such as tsx, put calls of `__name` into that text. */
const script = `const __name = (one) => one;
(${paginate})((${createFilling})((${createLineBreaking})(), (${createRowSpans})(), ${createTableBreaking}))`;

/** Points that the headers and the footers with pictures leave to the text of a page. */
const LEAST = 144;

const styles = (
  { width, height, top, bottom, left, right }: DocumentNode['page'],
  { headerMargin = 36, footerMargin = 36, background = '#ffffff' }: PageLayout,
): string => `@page { size: ${width}pt ${height}pt; margin: 0; }
* { box-sizing: border-box; }
body { margin: 0; background: #e8eaed; font-family: 'Times New Roman', Tinos, serif; }
#flow { display: none; }
.page { position: relative; width: ${width}pt; height: ${height}pt; margin: 16px auto; background: ${colour(background)}; box-shadow: 0 1px 4px #0003; overflow: hidden; break-after: page; }
.page:last-child { break-after: auto; }
.content { position: absolute; top: ${top}pt; bottom: ${bottom}pt; left: ${left}pt; right: ${right}pt; --height: ${height - top - bottom}pt; }
.head, .foot { position: absolute; left: ${left}pt; right: ${right}pt; --height: ${(height - headerMargin - footerMargin - LEAST) / 2}pt; }
.head { top: ${headerMargin}pt; }
.foot { bottom: ${footerMargin}pt; }
${contentStyles}
@media print { body { background: none; } .page { margin: 0; box-shadow: none; } }`;
