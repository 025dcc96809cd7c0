// Draws a document as pages of HTML: on grey for the screen, one by one for the printer.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type {
  Attributes,
  BlockNode,
  CellNode,
  DocumentNode,
  ParagraphNode,
  Run,
  SectionNode,
  TableNode,
} from '../services/documents/model';
import { paginate } from './paginate';

/** Returns a complete HTML page, with its fonts embedded. */
export function paperOf(document: DocumentNode): string {
  const { width, height, top, bottom, left, right } = document.page;
  const section = (part: SectionNode | undefined) => (part ? blocks(part.children, document.normal) : '');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(document.name)}</title>
<style>${fontFaces()}
@page { size: ${width}pt ${height}pt; margin: 0; }
* { box-sizing: border-box; }
body { margin: 0; background: #e8eaed; font-family: 'Times New Roman', Tinos, serif; }
.page { position: relative; width: ${width}pt; height: ${height}pt; margin: 16px auto; background: #fff; box-shadow: 0 1px 4px #0003; overflow: hidden; break-after: page; }
.page:last-child { break-after: auto; }
.content { position: absolute; top: ${top}pt; bottom: ${bottom}pt; left: ${left}pt; right: ${right}pt; }
.head, .foot { position: absolute; left: ${left}pt; right: ${right}pt; }
.head { top: ${Math.min(36, top / 2)}pt; }
.foot { bottom: ${Math.min(28, bottom / 2)}pt; }
p { margin: 0; white-space: pre-wrap; overflow-wrap: break-word; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
td { vertical-align: top; }
.break { break-after: page; }
@media print { body { background: none; } .page { margin: 0; box-shadow: none; } }
</style></head>
<body data-height="${height - top - bottom}">
<template id="head">${section(document.header)}</template>
<template id="foot">${section(document.footer)}</template>
<div id="flow" style="width:${width - left - right}pt">${section(document.body)}</div>
<script>document.fonts.ready.then(() => Promise.all([...document.fonts].map((font) => font.load()))).then(${paginate.toString()})</script>
</body></html>`;
}

const blocks = (children: BlockNode[], normal: Attributes): string =>
  children.map((child) => (child.type === 'TABLE' ? table(child, normal) : paragraph(child, normal))).join('\n');

const alignments: Record<string, string> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'justify' };

function paragraph({ attributes: given, runs, inline, type, heading }: ParagraphNode, normal: Attributes): string {
  const points = (name: string) => Number(given[name] ?? 0);
  const start = points('INDENT_START');
  const style = [
    `text-align:${alignments[String(given.HORIZONTAL_ALIGNMENT)] ?? 'left'}`,
    `padding-top:${points('SPACING_BEFORE')}pt`,
    `padding-bottom:${points('SPACING_AFTER')}pt`,
    `line-height:${Number(given.LINE_SPACING ?? 1.15) * 1.15}`,
    `margin-left:${start}pt`,
    `margin-right:${points('INDENT_END')}pt`,
    `text-indent:${points('INDENT_FIRST_LINE') - start}pt`,
    fontOf({ ...normal, ...runs[0]?.style }),
  ];
  const rule = inline === 'HORIZONTAL_RULE' ? '<hr>' : '';
  const text = runs.map((run) => span(run, normal)).join('') || '<br>';
  const kind = inline === 'PAGE_BREAK' ? 'break' : heading === 'NORMAL' ? '' : 'heading';
  return `<p class="${kind}" style="${style.join(';')}">${type === 'LIST_ITEM' ? '• ' : ''}${text}${rule}</p>`;
}

function span({ text, style }: Run, normal: Attributes): string {
  const all = { ...normal, ...style };
  const rules = [fontOf(all)];
  if (all.BOLD) rules.push('font-weight:700');
  if (all.ITALIC) rules.push('font-style:italic');
  const lines = [all.UNDERLINE && 'underline', all.STRIKETHROUGH && 'line-through'].filter(Boolean);
  if (lines.length) rules.push(`text-decoration:${lines.join(' ')}`);
  if (all.FOREGROUND_COLOR) rules.push(`color:${colour(all.FOREGROUND_COLOR)}`);
  if (all.BACKGROUND_COLOR) rules.push(`background:${colour(all.BACKGROUND_COLOR)}`);
  // A vertical tab is the line break within a paragraph.
  return `<span style="${rules.join(';')}">${escapeHtml(text).replace(/\r\n?|[\n\v]/g, '<br>')}</span>`;
}

const colour = (value: unknown): string => (/^#[0-9a-f]{6}$/i.test(String(value)) ? String(value) : '#000000');

const fontOf = ({ FONT_FAMILY, FONT_SIZE }: Attributes): string =>
  `font-family:'${String(FONT_FAMILY ?? 'Arial').replace(/[^\w\s-]/g, '')}',Tinos,serif;font-size:${Number(FONT_SIZE ?? 11)}pt`;

function table({ rows, widths, attributes }: TableNode, normal: Attributes): string {
  const total = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const columns = Array.from({ length: Math.max(...rows.map(({ cells }) => cells.length), 0) }, (_, index) => widths[index]);
  const border = Number(attributes.BORDER_WIDTH ?? 1);
  const edge = border > 0 ? `border:${border}pt solid ${colour(attributes.BORDER_COLOR)}` : 'border:0';
  const columnTags = columns.map((width) => `<col${width ? ` style="width:${width}pt"` : ''}>`).join('');
  const body = rows
    .map(
      ({ cells, attributes: row }) =>
        `<tr style="height:${Number(row.MINIMUM_HEIGHT ?? 0)}pt">${cells.map((cell) => tableCell(cell, edge, normal)).join('')}</tr>`,
    )
    .join('');
  const isFull = columns.length > 0 && columns.every((width) => width);
  return `<table style="${isFull ? `width:${total}pt` : ''}"><colgroup>${columnTags}</colgroup><tbody>${body}</tbody></table>`;
}

function tableCell({ attributes, children }: CellNode, edge: string, normal: Attributes): string {
  const padding = ['TOP', 'RIGHT', 'BOTTOM', 'LEFT'].map((side) => `${Number(attributes[`PADDING_${side}`] ?? 5)}pt`).join(' ');
  const vertical = { CENTER: 'middle', BOTTOM: 'bottom', TOP: 'top' }[String(attributes.VERTICAL_ALIGNMENT ?? 'TOP')] ?? 'top';
  const ground = attributes.BACKGROUND_COLOR ? `;background:${colour(attributes.BACKGROUND_COLOR)}` : '';
  return `<td style="${edge};padding:${padding};vertical-align:${vertical}${ground}">${blocks(children, normal)}</td>`;
}

let faces: string | undefined;

/** Tinos has the metrics of Times New Roman. Its files are embedded in the page, so that it prints the same everywhere. */
function fontFaces(): string {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@fontsource/tinos/package.json')), 'files');
  faces ??= ['latin', 'latin-ext', 'vietnamese']
    .flatMap((subset) =>
      [400, 700].flatMap((weight) =>
        ['normal', 'italic'].map((style) => {
          const data = readFileSync(join(folder, `tinos-${subset}-${weight}-${style}.woff2`)).toString('base64');
          return ['Times New Roman', 'Tinos']
            .map(
              (family) =>
                `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${ranges[subset]}}`,
            )
            .join('');
        }),
      ),
    )
    .join('\n');
  return faces;
}

const ranges: Record<string, string> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
};

function escapeHtml(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (mark) => marks[mark]!);
}
