// Makes a Google Doc for a template and draws it: page, page numbers, paragraphs, tables, footer, and what keeps them together.
import type { docs_v1 } from '@googleapis/docs';
import { convertedRequests } from '../../forms/templates/page-number';
import { fontFamily, type Paragraph, type Piece, page, type Run, type Table, type Template } from '../../forms/templates/page-parts';
import { wordParts } from '../../forms/templates/word-file';
import { docsApi } from '../platform/apis';
import { createMarked, type Mark } from '../platform/marked-files';

type Body = GoogleAppsScript.Document.Body;
type DocParagraph = GoogleAppsScript.Document.Paragraph;
type DocTable = GoogleAppsScript.Document.Table;

const DOCUMENT = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes a document for a template, with its mark, in one call: page numbers and footers, nothing else yet. */
export function createDocument(mark: Mark, file: { name: string; parents?: string[] }, { footer }: Pick<Template, 'footer'>): string {
  const parts = wordParts(footer).map(({ path, xml }) => Utilities.newBlob(xml, 'application/xml', path));
  const blob = Utilities.zip(parts).setContentType(WORD);
  return createMarked(mark, { ...file, mimeType: DOCUMENT }, 'making', { blob });
}

/** Draws a template into the document that was made for it. */
export function drawTemplate(id: string, { body, footer }: Pick<Template, 'body' | 'footer'>): void {
  const document = DocumentApp.openById(id);
  const target = document.getBody();
  setPage(target);
  const made = body.map((piece) => append(target, piece));
  narrowEmptyParagraphs(target);
  const places = made.flatMap((element, index) =>
    staysTogether(body[index]!) ? [{ at: target.getChildIndex(element), piece: body[index]! }] : [],
  );
  write((document.getFooter() ?? document.addFooter()).getChild(0).asParagraph(), footer);
  document.saveAndClose();
  finishLayout(id, places);
}

const staysTogether = (piece: Piece): boolean =>
  piece.kind === 'table' ? piece.isWhole || piece.hasBorders || piece.dotted.length > 0 : piece.withNext || piece.isHeading;

const dottedLine: docs_v1.Schema$TableCellBorder = {
  color: { color: { rgbColor: {} } },
  width: { magnitude: 0.75, unit: 'PT' },
  dashStyle: 'DOT',
};

const withNextRequest = ({ startIndex, endIndex }: docs_v1.Schema$StructuralElement): docs_v1.Schema$Request => ({
  updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle: { keepWithNext: true }, fields: 'keepWithNext' },
});

/**
 * Keeps rows whole on one page, paragraphs on the page of what follows, no line of a paragraph alone, and the header row of a list on each
 * page; draws the dotted lines below answers, and puts right what a conversion has lost. DocumentApp has no such settings.
 * @param places of the tables and paragraphs among the children of the body
 */
function finishLayout(documentId: string, places: { at: number; piece: Piece }[]): void {
  const document = docsApi((documents) => documents.get(documentId));
  // The content begins with a section break, which is no child of the body.
  const [, ...children] = document.body!.content!;
  const range = { startIndex: children[0]!.startIndex, endIndex: children[children.length - 1]!.endIndex };
  const noLineAlone = { updateParagraphStyle: { range, paragraphStyle: { avoidWidowAndOrphan: true }, fields: 'avoidWidowAndOrphan' } };
  const placed = places.flatMap(({ at, piece }): docs_v1.Schema$Request[] => {
    const { startIndex: index, table } = children[at]!;
    if (piece.kind === 'paragraph') return [withNextRequest(children[at]!)];
    const tableStartLocation = { index };
    const keptRows = table!.tableRows!.filter((_, row) => piece.rows[row]!.every((cell) => cell.every(({ withNext }) => withNext)));
    return [
      ...keptRows.flatMap(({ tableCells }) => tableCells!.flatMap(({ content }) => content!.map(withNextRequest))),
      // A long answer in a dotted cell may go on over the page.
      ...(piece.dotted.length && !piece.isWhole
        ? []
        : [{ updateTableRowStyle: { tableStartLocation, tableRowStyle: { preventOverflow: true }, fields: 'preventOverflow' } }]),
      ...(piece.hasBorders ? [{ pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } }] : []),
      ...piece.dotted.map((columnIndex) => ({
        updateTableCellStyle: {
          tableRange: {
            tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex },
            rowSpan: piece.rows.length,
            columnSpan: 1,
          },
          tableCellStyle: { borderBottom: dottedLine },
          fields: 'borderBottom',
        },
      })),
    ];
  });
  const requests = [...convertedRequests(document), noLineAlone, ...placed];
  docsApi((documents) => documents.batchUpdate({ requests }, documentId));
}

function setPage(body: Body): void {
  body.setPageWidth(page.width).setPageHeight(page.height);
  body.setMarginTop(page.top).setMarginBottom(page.bottom);
  body.setMarginLeft(page.left).setMarginRight(page.right);
}

function append(body: Body, piece: Piece): DocParagraph | DocTable {
  if (piece.kind === 'table') return appendTable(body, piece);
  const paragraph = body.appendParagraph('');
  write(paragraph, piece);
  return paragraph;
}

function appendTable(body: Body, { rows, widths, hasBorders }: Table): DocTable {
  const table = body.appendTable(rows.map((cells) => cells.map(() => '')));
  table.setBorderColor('#000000').setBorderWidth(hasBorders ? 0.5 : 0);
  widths.forEach((width, index) => {
    table.setColumnWidth(index, width);
  });
  rows.forEach((cells, row) => {
    cells.forEach((paragraphs, column) => {
      fillCell(table, row, column, paragraphs, hasBorders);
    });
  });
  return table;
}

function fillCell(table: DocTable, row: number, column: number, paragraphs: Paragraph[], hasBorders: boolean): void {
  const { Attribute, VerticalAlignment } = DocumentApp;
  const cell = table.getCell(row, column);
  cell.setAttributes({
    [Attribute.PADDING_TOP]: hasBorders ? 2 : 0,
    [Attribute.PADDING_BOTTOM]: hasBorders ? 2 : 0,
    [Attribute.PADDING_LEFT]: hasBorders ? 3 : 0,
    [Attribute.PADDING_RIGHT]: hasBorders ? 3 : 0,
    [Attribute.VERTICAL_ALIGNMENT]: hasBorders ? VerticalAlignment.CENTER : VerticalAlignment.TOP,
  });
  paragraphs.forEach((paragraph, index) => {
    write(index === 0 ? cell.getChild(0).asParagraph() : cell.appendParagraph(''), paragraph);
  });
}

/** Writes a paragraph. Every style is set on the text itself, so that no named style of the account shows. */
function write(target: DocParagraph, paragraph: Paragraph): void {
  const { Attribute, ParagraphHeading } = DocumentApp;
  const { runs } = paragraph;
  // Headings make the outline beside the document.
  if (paragraph.isHeading) target.setHeading(ParagraphHeading.HEADING4);
  const text = runs.map((run) => run.text).join('');
  if (text) target.setText(text);
  target.setAttributes({
    [Attribute.HORIZONTAL_ALIGNMENT]: alignment(paragraph.align),
    [Attribute.INDENT_START]: paragraph.left,
    [Attribute.INDENT_FIRST_LINE]: paragraph.left + paragraph.firstLine,
    [Attribute.SPACING_BEFORE]: paragraph.before,
    [Attribute.SPACING_AFTER]: paragraph.after,
    [Attribute.LINE_SPACING]: paragraph.lineSpacing,
    ...styleOf(runs[0]!),
  });
  if (runs.length < 2) return;
  let from = 0;
  for (const run of runs) {
    const to = from + run.text.length;
    if (run.text) target.editAsText().setAttributes(from, to - 1, styleOf(run));
    from = to;
  }
}

function styleOf({ size, bold = false, italic = false, underline = false, colour = '#000000' }: Run): Record<string, unknown> {
  const { Attribute } = DocumentApp;
  return {
    [Attribute.FONT_FAMILY]: fontFamily,
    [Attribute.FONT_SIZE]: size,
    [Attribute.BOLD]: bold,
    [Attribute.ITALIC]: italic,
    [Attribute.UNDERLINE]: underline,
    [Attribute.FOREGROUND_COLOR]: colour,
  };
}

function alignment(align: Paragraph['align']): GoogleAppsScript.Document.HorizontalAlignment {
  const { HorizontalAlignment } = DocumentApp;
  return {
    left: HorizontalAlignment.LEFT,
    centre: HorizontalAlignment.CENTER,
    right: HorizontalAlignment.RIGHT,
    justify: HorizontalAlignment.JUSTIFY,
  }[align];
}

/**
 * Makes the platform's own paragraphs as low as possible; otherwise they would push the last line onto another page. The platform
 * keeps one at the beginning, at the end and where tables meet; they are the empty ones, because ours all have text.
 */
function narrowEmptyParagraphs(body: Body): void {
  const { Attribute, ElementType } = DocumentApp;
  for (let index = body.getNumChildren() - 1; index >= 0; index--) {
    const child = body.getChild(index);
    if (child.getType() !== ElementType.PARAGRAPH || child.asParagraph().getText() !== '') continue;
    // A paragraph without text does not keep a font size that a script sets.
    const paragraph = child.asParagraph();
    paragraph.setText('\u00a0');
    paragraph.setAttributes({
      [Attribute.FONT_SIZE]: 1,
      [Attribute.SPACING_BEFORE]: 0,
      [Attribute.SPACING_AFTER]: 0,
      [Attribute.LINE_SPACING]: 1,
    });
  }
}
