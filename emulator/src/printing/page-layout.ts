// Draws a document as pages of HTML: on grey for the screen, one by one for the printer.
import type { DocumentNode, SectionNode } from '../services/documents/model';
import { blocksHtml } from './drawing/blocks';
import { fontFaces } from './drawing/fonts';
import { escapeHtml } from './drawing/text';
import { createFilling } from './pagination/filling';
import { createLineBreaking } from './pagination/line-breaking';
import { paginate } from './pagination/paginate';
import { createTableBreaking } from './pagination/table-breaking';

/** Returns a complete HTML page, with its fonts embedded. Its script lays out the pages and then removes `#flow`. */
export function paperOf(document: DocumentNode): string {
  const { width, height, top, bottom } = document.page;
  const section = (part: SectionNode | undefined) => (part ? blocksHtml(part.children, document) : '');
  const first = document.useFirstPageHeader
    ? `<template id="first-header">${section(document.firstPageHeader)}</template>
<template id="first-footer">${section(document.firstPageFooter)}</template>`
    : '';
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(document.name)}</title>
<style>${fontFaces()}</style>
<style>@page { size: ${width}pt ${height}pt; margin: 0; }
${styles(document.page)}</style></head>
<body data-height="${height}" data-top="${top}" data-bottom="${bottom}">
<template id="header">${section(document.header)}</template>
<template id="footer">${section(document.footer)}</template>
${first}<div id="flow">${section(document.body)}</div>
<script>document.fonts.ready.then(() => Promise.all([...document.fonts].map((font) => font.load()))).then(() => {${script}})</script>
</body></html>`;
}

const script = `(${paginate})((${createFilling})((${createLineBreaking})(), ${createTableBreaking}))`;

/** The bullets are borders, because browsers print no backgrounds unless asked. */
const styles = ({ width, height, top, bottom, left, right }: DocumentNode['page']): string => `* { box-sizing: border-box; }
body { margin: 0; background: #e8eaed; font-family: 'Times New Roman', Tinos, serif; }
#flow { display: none; }
.page { position: relative; width: ${width}pt; height: ${height}pt; margin: 16px auto; background: #fff; box-shadow: 0 1px 4px #0003; overflow: hidden; break-after: page; }
.page:last-child { break-after: auto; }
.content { position: absolute; top: ${top}pt; bottom: ${bottom}pt; left: ${left}pt; right: ${right}pt; }
.head, .foot { position: absolute; left: ${left}pt; right: ${right}pt; }
.head { top: ${Math.min(36, top / 2)}pt; }
.foot { bottom: ${Math.min(28, bottom / 2)}pt; }
p { margin: 0; white-space: pre-wrap; overflow-wrap: break-word; }
.rule { display: block; border-top: 1px solid #888; margin: 0.5em 0; }
.glyph { display: inline-block; text-indent: 0; white-space: nowrap; }
.glyph i { display: inline-block; width: 0.36em; height: 0.36em; border: 0 solid; vertical-align: 0.14em; line-height: 0; }
.disc, .ring { border-radius: 50%; }
.glyph .disc, .glyph .square { border-width: 0.18em; }
.glyph .ring { border-width: 0.06em; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
@media print { body { background: none; } .page { margin: 0; box-shadow: none; } }`;
