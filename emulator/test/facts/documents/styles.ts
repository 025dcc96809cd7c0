// Styles of paragraphs, cells and pages: each is set and read back by its name.
import { documented, type Fact, observed } from '../fact';
import { onBody, once, onDocument } from '../own-files';
import { isRefused } from '../seen';

type Body = GoogleAppsScript.Document.Body;
type Attributes = Record<string, unknown>;

const names = (constants: object) => Object.keys(constants).filter((name) => /^[A-Z_0-9]+$/.test(name));
const constants = <T>(enumeration: object): T[] => names(enumeration).map((name) => (enumeration as Record<string, T>)[name]!);
const attribute = (name: string, value: unknown) => ({ [String((DocumentApp.Attribute as unknown as Attributes)[name])]: value });
/** Attributes as JSON can hold them: constants by name. */
const plain = (attributes: Attributes, wanted: string[]) =>
  wanted.map((name) => (attributes[name] !== null && typeof attributes[name] === 'object' ? String(attributes[name]) : attributes[name]));

const headings = ['NORMAL', 'HEADING1', 'HEADING2', 'HEADING3', 'HEADING4', 'HEADING5', 'HEADING6', 'TITLE', 'SUBTITLE'];
const measures = ['SPACING_BEFORE', 'SPACING_AFTER', 'LINE_SPACING', 'INDENT_FIRST_LINE', 'INDENT_START', 'INDENT_END'];
const ofText = [
  'FONT_FAMILY',
  'FONT_SIZE',
  'BOLD',
  'ITALIC',
  'UNDERLINE',
  'STRIKETHROUGH',
  'FOREGROUND_COLOR',
  'BACKGROUND_COLOR',
  'LINK_URL',
];
const paddings = ['PADDING_TOP', 'PADDING_BOTTOM', 'PADDING_LEFT', 'PADDING_RIGHT'];

const table = once(() =>
  onBody((body) => {
    const made = body.appendTable([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    const border = [made.getBorderWidth(), made.getBorderColor()];
    made.setBorderWidth(2).setBorderColor('#ff0000').setColumnWidth(2, 90).setColumnWidth(0, 50);
    made.getRow(1).setMinimumHeight(40);
    const cell = made.getCell(1, 2);
    cell.setPaddingTop(1).setPaddingBottom(2).setPaddingLeft(3).setPaddingRight(4).setBackgroundColor('#00ff00');
    const padding = [cell.getPaddingTop(), cell.getPaddingBottom(), cell.getPaddingLeft(), cell.getPaddingRight()];
    const places = constants<GoogleAppsScript.Document.VerticalAlignment>(DocumentApp.VerticalAlignment).map((place) =>
      String(cell.setVerticalAlignment(place).getVerticalAlignment()),
    );
    const seen = {
      border,
      own: [
        made.getBorderWidth(),
        made.getBorderColor(),
        made.getColumnWidth(0),
        made.getColumnWidth(2),
        made.getRow(1).getMinimumHeight(),
      ],
      cell: [cell.getBackgroundColor(), cell.getWidth(), made.getCell(0, 0).getWidth(), cell.getColSpan(), cell.getRowSpan()],
      padding,
      places,
      parents: [cell.getParentRow().getText(), cell.getParentTable().getNumRows(), made.getRow(1).getParentTable().getNumRows()],
      byName: plain(cell.getAttributes(), [...paddings, 'BACKGROUND_COLOR', 'VERTICAL_ALIGNMENT']),
      tableByName: plain(made.getAttributes(), ['BORDER_WIDTH', 'BORDER_COLOR']),
    };
    cell.setWidth(70);
    cell.setAttributes({ ...attribute('PADDING_LEFT', 9), ...attribute('BOLD', true), ...attribute('BACKGROUND_COLOR', '#0000ff') });
    const text = cell.editAsText();
    return {
      ...seen,
      again: [
        made.getColumnWidth(2),
        cell.getPaddingLeft(),
        cell.getPaddingRight(),
        cell.getBackgroundColor(),
        text.isBold(),
        text.getBackgroundColor(),
      ],
    };
  }),
);

const rows = once(() =>
  onBody((body) => {
    const made = body.appendTable([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const empty = made.appendTableRow();
    const before = [made.getNumRows(), empty.getNumCells(), made.getNumChildren()];
    empty.appendTableCell('cuối');
    empty.insertTableCell(0, 'đầu');
    empty.appendTableCell();
    const copied = empty.getCell(1).copy();
    copied.setText('chép');
    empty.insertTableCell(1, copied);
    const filled = [empty.getText(), empty.getNumCells(), empty.getChild(1).asTableCell().getText()];
    const first = made.insertTableRow(0);
    const inserted = [made.getNumRows(), first.getNumCells(), made.getChildIndex(empty), made.getRow(1).getText()];
    const gone = made.removeRow(0);
    const cell = empty.removeCell(0);
    made.appendTableRow(made.getRow(0).copy());
    return {
      before,
      filled,
      inserted,
      left: [made.getText(), gone.getParent(), cell.getText(), cell.getParent()],
      refused: [
        isRefused(() => made.getRow(9)),
        isRefused(() => made.getCell(0, 9)),
        isRefused(() => made.insertTableRow(9)),
        isRefused(() => made.appendTableRow(made.getRow(0))),
        isRefused(() => empty.appendTableCell(empty.getCell(0))),
        isRefused(() => empty.removeCell(9)),
      ],
      cleared: [made.getRow(1).clear().getNumCells(), made.clear().getNumRows(), body.appendTable().getNumRows()],
    };
  }),
);

const onPage = <T>(see: (body: Body) => T) => onBody(see);

export const documentStyles: Fact[] = [
  documented(
    'DocumentApp has its enumerations',
    'Class DocumentApp: properties',
    [
      ['NORMAL', 'SUBSCRIPT', 'SUPERSCRIPT'],
      ['ABOVE_TEXT', 'BREAK_BOTH', 'BREAK_LEFT', 'BREAK_RIGHT', 'WRAP_TEXT'],
      ['BULLET', 'HOLLOW_BULLET', 'LATIN_LOWER', 'LATIN_UPPER', 'NUMBER', 'ROMAN_LOWER', 'ROMAN_UPPER', 'SQUARE_BULLET'],
    ],
    () => {
      const { TextAlignment, PositionedLayout, GlyphType } = DocumentApp;
      return [TextAlignment, PositionedLayout, GlyphType].map((enumeration) => constants(enumeration).map(String).sort());
    },
  ),
  observed('a new paragraph is not a heading', ['NORMAL', 'NORMAL'], () =>
    onBody((body) => [body.getChild(0).asParagraph(), body.appendParagraph('a')].map((one) => String(one.getHeading()))),
  ),
  documented('every heading is set and read back', 'Enum ParagraphHeading', [headings, headings, headings], () =>
    onBody((body) => {
      const paragraph = body.appendParagraph('a');
      const all = constants<GoogleAppsScript.Document.ParagraphHeading>(DocumentApp.ParagraphHeading);
      const read = (names: string[]) => headings.filter((name) => names.indexOf(name) >= 0);
      return [
        read(all.map((heading) => String(paragraph.setHeading(heading).getHeading()))),
        read(all.map((heading) => String(paragraph.setAttributes(attribute('HEADING', heading)).getHeading()))),
        read(all.map((heading) => String(paragraph.setHeading(heading).getAttributes().HEADING))),
      ];
    }),
  ),
  documented('every alignment is set and read back', 'Enum HorizontalAlignment', ['CENTER', 'JUSTIFY', 'LEFT', 'RIGHT'], () =>
    onBody((body) => {
      const paragraph = body.appendParagraph('a');
      const all = constants<GoogleAppsScript.Document.HorizontalAlignment>(DocumentApp.HorizontalAlignment);
      return all.map((alignment) => String(paragraph.setAlignment(alignment).getAlignment())).sort();
    }),
  ),
  documented(
    'each spacing and indent of a paragraph is set by itself',
    'Class Paragraph: setIndentStart',
    [
      [6, 7, 2, 20, 10, 5],
      [6, 7, 2, 20, 10, 5],
      [8, 7, 2, 20, 10, 3],
    ],
    () =>
      onBody((body) => {
        const paragraph = body.appendParagraph('a');
        paragraph.setSpacingBefore(6).setSpacingAfter(7).setLineSpacing(2).setIndentFirstLine(20).setIndentStart(10).setIndentEnd(5);
        const read = () => [
          paragraph.getSpacingBefore(),
          paragraph.getSpacingAfter(),
          paragraph.getLineSpacing(),
          paragraph.getIndentFirstLine(),
          paragraph.getIndentStart(),
          paragraph.getIndentEnd(),
        ];
        const seen = [read(), plain(paragraph.getAttributes(), measures)];
        paragraph.setAttributes({ ...attribute('SPACING_BEFORE', 8), ...attribute('INDENT_END', 3) });
        return [...seen, read()];
      }),
  ),
  observed('a new list item is numbered and at the outermost level', ['NUMBER', 0], () =>
    onBody((body) => {
      const item = body.appendListItem('a');
      return [String(item.getGlyphType()), item.getNestingLevel()];
    }),
  ),
  documented(
    'glyphs and levels of items are read back',
    'Class ListItem: setGlyphType',
    ['BULLET', 'HOLLOW_BULLET', 'SQUARE_BULLET', 'NUMBER', 2, 2],
    () =>
      onBody((body) => {
        const { BULLET, HOLLOW_BULLET, SQUARE_BULLET, NUMBER } = DocumentApp.GlyphType;
        const item = body.appendListItem('a').setNestingLevel(2);
        const glyphs = [BULLET, HOLLOW_BULLET, SQUARE_BULLET, NUMBER].map((glyph) => String(item.setGlyphType(glyph).getGlyphType()));
        return [...glyphs, item.getNestingLevel(), item.getAttributes().NESTING_LEVEL];
      }),
  ),
  observed('the page has margins of one inch', [72, 72, 72, 72], () =>
    onPage((body) => [body.getMarginTop(), body.getMarginBottom(), body.getMarginLeft(), body.getMarginRight()]),
  ),
  documented(
    'each size and margin of the page is set by itself',
    'Class Body: setMarginLeft',
    [
      [500, 600, 10, 20, 30, 40],
      [500, 600, 10, 20, 30, 40],
      [510, 600, 10, 20, 30, 45],
    ],
    () =>
      onPage((body) => {
        body.setPageWidth(500).setPageHeight(600).setMarginTop(10).setMarginBottom(20).setMarginLeft(30).setMarginRight(40);
        const byName = ['PAGE_WIDTH', 'PAGE_HEIGHT', 'MARGIN_TOP', 'MARGIN_BOTTOM', 'MARGIN_LEFT', 'MARGIN_RIGHT'];
        const read = () => [
          body.getPageWidth(),
          body.getPageHeight(),
          body.getMarginTop(),
          body.getMarginBottom(),
          body.getMarginLeft(),
          body.getMarginRight(),
        ];
        const seen = [read(), plain(body.getAttributes(), byName)];
        body.setAttributes({ ...attribute('PAGE_WIDTH', 510), ...attribute('MARGIN_RIGHT', 45) });
        return [...seen, read()];
      }),
  ),
  observed('text attributes of a section apply to all of its text', [[true, true], true, null, null], () =>
    onDocument((document) => {
      const body = document.getBody().setText('một\nhai');
      body.setAttributes({ ...attribute('ITALIC', true), ...attribute('SPACING_AFTER', 9) });
      const footer = document.addFooter().setText('chân');
      footer.setAttributes(attribute('BOLD', true));
      const text = body.editAsText();
      return [[text.isItalic(0), text.isItalic(5)], footer.editAsText().isBold(), text.isBold(), footer.editAsText().isItalic()];
    }),
  ),
  documented('each heading level has attributes of its own', 'Class Body: setHeadingAttributes', [18, 12, [18, 4]], () =>
    onBody((body) => {
      const { HEADING1, HEADING2 } = DocumentApp.ParagraphHeading;
      body.setHeadingAttributes(HEADING1, attribute('SPACING_BEFORE', 18)).setHeadingAttributes(HEADING2, attribute('SPACING_BEFORE', 12));
      const seen = [HEADING1, HEADING2].map((heading) => body.getHeadingAttributes(heading).SPACING_BEFORE);
      body.setHeadingAttributes(HEADING1, attribute('SPACING_AFTER', 4));
      return [...seen, plain(body.getHeadingAttributes(HEADING1), ['SPACING_BEFORE', 'SPACING_AFTER'])];
    }),
  ),
  observed('setHeadingAttributes ignores attributes of text', [true, 8], () =>
    onBody((body) => {
      const { HEADING3 } = DocumentApp.ParagraphHeading;
      const size = () => body.getHeadingAttributes(HEADING3).FONT_SIZE ?? null;
      const before = size();
      body.setHeadingAttributes(HEADING3, { ...attribute('FONT_SIZE', 33), ...attribute('SPACING_BEFORE', 8) });
      return [size() === before, body.getHeadingAttributes(HEADING3).SPACING_BEFORE];
    }),
  ),
  documented('getAttributes has each attribute of the kind of element', 'Class Paragraph: getAttributes', [[], [], []], () =>
    onBody((body) => {
      const lacking = (element: { getAttributes(): unknown }, names: string[]) =>
        names.filter((name) => !(name in (element.getAttributes() as object)));
      const paragraph = body.appendParagraph('một').setHeading(DocumentApp.ParagraphHeading.HEADING1);
      return [
        lacking(paragraph, [...ofText, ...measures, 'HEADING', 'HORIZONTAL_ALIGNMENT']),
        lacking(body.appendListItem('mục'), [...ofText, ...measures, 'GLYPH_TYPE', 'NESTING_LEVEL']),
        lacking(paragraph.editAsText(), ofText),
      ];
    }),
  ),
  observed('an attribute that a heading has from its style is null', [null, null, null, true], () =>
    onBody((body) => {
      const paragraph = body.appendParagraph('một').setHeading(DocumentApp.ParagraphHeading.HEADING1);
      paragraph.editAsText().setBold(true);
      const { FONT_SIZE, FONT_FAMILY, HORIZONTAL_ALIGNMENT, BOLD } = paragraph.getAttributes() as Record<string, unknown>;
      return [FONT_SIZE, FONT_FAMILY, HORIZONTAL_ALIGNMENT, BOLD];
    }),
  ),
  documented('a copy of a paragraph has the same style', 'Class Paragraph: copy', ['HEADING2', 'RIGHT', 6, true], () =>
    onBody((body) => {
      const { HorizontalAlignment, ParagraphHeading } = DocumentApp;
      const source = body
        .appendParagraph('a')
        .setHeading(ParagraphHeading.HEADING2)
        .setAlignment(HorizontalAlignment.RIGHT)
        .setSpacingAfter(6);
      source.editAsText().setItalic(true);
      const copy = body.appendParagraph(source.copy());
      return [String(copy.getHeading()), String(copy.getAlignment()), copy.getSpacingAfter(), copy.editAsText().isItalic()];
    }),
  ),

  observed('a new table has black borders of one point', [1, '#000000'], () => table().border),
  documented(
    'lines, widths and heights of a table are read back',
    'Class Table: setBorderWidth',
    [
      [2, '#ff0000', 50, 90, 40],
      [2, '#ff0000'],
    ],
    () => [table().own, table().tableByName],
  ),
  documented(
    'a cell is as wide as its column and spans one row and one column',
    'Class TableCell: getWidth',
    ['#00ff00', 90, 50, 1, 1],
    () => table().cell,
  ),
  documented(
    'each padding of a cell is set by itself',
    'Class TableCell: setPaddingTop',
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4, '#00ff00', 'TOP'],
    ],
    () => [table().padding, table().byName],
  ),
  documented(
    'every vertical alignment of a cell is set and read back',
    'Enum VerticalAlignment',
    ['BOTTOM', 'CENTER', 'TOP'],
    () => table().places,
  ),
  documented('a cell gives its row and its table', 'Class TableCell: getParentTable', ['d\ne\nf', 2, 2], () => table().parents),
  observed('a cell keeps its cell attributes, and its text keeps text attributes', [70, 9, 4, '#0000ff', true, null], () => table().again),
  observed('a new row has no cells', [3, 0, 3], () => rows().before),
  documented(
    'cells are inserted at the given index',
    'Class TableRow: insertTableCell',
    ['đầu\nchép\ncuối\n', 4, 'chép'],
    () => rows().filled,
  ),
  documented('a row is inserted at the given index', 'Class Table: insertTableRow', [4, 0, 3, 'a\nb'], () => rows().inserted),
  documented(
    'rows and cells are removed by their index',
    'Class TableRow: removeCell',
    ['a\nb\nc\nd\nchép\ncuối\n\na\nb', null, 'đầu', null],
    () => rows().left,
  ),
  observed(
    'rows and cells that do not exist, or are already in a table, are refused',
    [true, true, true, true, true, true],
    () => rows().refused,
  ),
  documented('clear removes the cells of a row and the rows of a table', 'Class Table: clear', [0, 0, 0], () => rows().cleared),
];
