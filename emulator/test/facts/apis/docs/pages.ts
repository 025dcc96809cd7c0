// The Docs API: named styles, the style of the document, and what DocumentApp has made.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once, onDocument } from '../../own-files';
import { blocksOf, onPaper, points, read, runsOf, style, write } from './calls';

const red = { color: { rgbColor: { red: 1 } } };

const named = once(() =>
  onPaper('một', (id) => {
    const update = (namedStyleType: string, given: object, fields: string) => ({
      updateNamedStyle: { namedStyle: { namedStyleType, ...given }, fields },
    });
    write(
      id,
      update(
        'HEADING_1',
        { textStyle: { bold: true, fontSize: points(18) }, paragraphStyle: { spaceAbove: points(0) } },
        'textStyle,textStyle.bold,paragraphStyle,paragraphStyle.spaceAbove',
      ),
      update(
        'NORMAL_TEXT',
        { textStyle: { fontSize: points(14) }, paragraphStyle: { lineSpacing: 100, keepWithNext: true } },
        'text_style.font_size,paragraph_style',
      ),
    );
    const { styles } = read(id).namedStyles;
    const [normal, first] = [styles[0]!, styles[1]!];
    write(id, style(1, 4, { fontSize: points(14) }));
    const inherited = runsOf(blocksOf(id)[0]!)[0]![1];
    write(id, update('HEADING_1', {}, 'textStyle'));
    return {
      heading: [first.textStyle, first.paragraphStyle.spaceAbove, first.paragraphStyle.spaceBelow],
      normal: [
        normal.textStyle.fontSize,
        normal.paragraphStyle.lineSpacing,
        normal.paragraphStyle.keepWithNext,
        normal.paragraphStyle.alignment,
      ],
      inherited,
      reset: [read(id).namedStyles.styles[1]!.textStyle, read(id).namedStyles.styles[1]!.paragraphStyle.spaceAbove],
    };
  }),
);

const pages = once(() =>
  onPaper('', (id) => {
    const update = (documentStyle: object, fields: string) => ({ updateDocumentStyle: { documentStyle, fields } });
    write(
      id,
      update(
        {
          marginTop: points(56),
          marginHeader: points(20),
          pageNumberStart: 3,
          useFirstPageHeaderFooter: true,
          flipPageOrientation: false,
          pageSize: { width: points(600), height: points(800) },
          background: { color: red },
        },
        'marginTop,margin_header,pageNumberStart,useFirstPageHeaderFooter,flipPageOrientation,pageSize,background',
      ),
      update({ pageSize: { width: points(420) } }, 'pageSize.width'),
    );
    const { documentStyle } = read(id);
    const body = DocumentApp.openById(id).getBody();
    const classic = [body.getMarginTop(), body.getPageWidth(), body.getPageHeight(), body.getMarginLeft()];
    write(id, update({}, 'marginTop,marginHeader,background,pageNumberStart'));
    const { marginTop, marginHeader, background, pageNumberStart } = read(id).documentStyle;
    return { documentStyle, classic, reset: [marginTop, marginHeader, background, pageNumberStart] };
  }),
);

const fromClassic = once(() =>
  onDocument((document) => {
    const body = document.getBody();
    body
      .setText('đậm thường')
      .editAsText()
      .setBold(0, 2, true)
      .setFontSize(0, 2, 13)
      .setForegroundColor(0, 2, '#ff0000')
      .setBold(3, 3, false);
    const [first] = body.getParagraphs();
    first!.setAlignment(DocumentApp.HorizontalAlignment.CENTER).setLineSpacing(1.5).setSpacingAfter(0);
    body.appendListItem('mục').setGlyphType(DocumentApp.GlyphType.BULLET);
    body.appendListItem('mục con').setNestingLevel(1);
    const table = body.appendTable([['ô']]);
    table.setBorderWidth(2).setBorderColor('#0000ff').setColumnWidth(0, 90);
    table.getCell(0, 0).setBackgroundColor('#00ff00').setPaddingTop(1);
    body.appendParagraph('cuối').appendPageBreak();
    body.appendHorizontalRule();
    body.setMarginTop(50).setHeadingAttributes(DocumentApp.ParagraphHeading.HEADING1, { FONT_SIZE: 30 } as never);
    document.addFooter().setText('chân');
    document.saveAndClose();
    const seen = read(document.getId());
    const blocks = seen.body.content.slice(1);
    const found = blocks.filter(({ table: one }) => one)[0]!.table!;
    const { borderLeft, backgroundColor, paddingTop } = found.tableRows[0]!.tableCells[0]!.tableCellStyle;
    const [footer] = Object.keys(seen.footers!).map((id) => seen.footers![id]!);
    const { alignment, lineSpacing, spaceBelow } = blocks[0]!.paragraph!.paragraphStyle;
    const lists = Object.keys(seen.lists!);
    return {
      runs: runsOf(blocks[0]!),
      shape: [alignment, lineSpacing, spaceBelow],
      bullets: blocks.slice(1, 3).map(({ paragraph }) => [paragraph!.bullet!.listId === lists[0], paragraph!.bullet!.nestingLevel ?? null]),
      glyph: [lists.length, seen.lists![lists[0]!]!.listProperties.nestingLevels[0]!.glyphSymbol],
      table: [borderLeft, backgroundColor, paddingTop, found.tableStyle.tableColumnProperties],
      breaks: blocks
        .slice(4)
        .map(({ paragraph }) => paragraph!.elements.map((one) => Object.keys(one).filter((name) => !/Index/.test(name))[0])),
      others: [
        seen.documentStyle.marginTop,
        seen.namedStyles.styles[1]!.textStyle.fontSize,
        footer!.content[0]!.paragraph!.elements[0]!.textRun!.content,
      ],
    };
  }),
);

export const docsPages: Fact[] = [
  observed(
    'a named style changes in the fields that the mask names within it',
    [{ bold: true, fontSize: { magnitude: 20, unit: 'PT' } }, { unit: 'PT' }, { magnitude: 6, unit: 'PT' }],
    () => named().heading,
  ),
  documented(
    'a part of a named style that the mask names alone is set as a whole',
    'Docs API: UpdateNamedStyleRequest',
    [{ magnitude: 14, unit: 'PT' }, 100, true, 'START', {}],
    () => [...named().normal, named().inherited],
  ),
  documented('an empty part of a named style resets it', 'Docs API: UpdateNamedStyleRequest', [{}, { unit: 'PT' }], () => named().reset),
  documented(
    'the style of a document has margins, a page size and where page numbers begin',
    'Docs API: DocumentStyle',
    [
      { magnitude: 56, unit: 'PT' },
      { magnitude: 20, unit: 'PT' },
      3,
      true,
      false,
      { height: { magnitude: 800, unit: 'PT' }, width: { magnitude: 420, unit: 'PT' } },
      { color: { color: { rgbColor: { red: 1 } } } },
    ],
    () => {
      const { marginTop, marginHeader, pageNumberStart, useFirstPageHeaderFooter, flipPageOrientation, pageSize, background } =
        pages().documentStyle;
      return [marginTop, marginHeader, pageNumberStart, useFirstPageHeaderFooter, flipPageOrientation, pageSize, background];
    },
  ),
  documented('DocumentApp shows the margins and the page that the API has set', 'Class Body', [56, 420, 800, 72], () => pages().classic),
  unproved(
    'fields of the style of a document are reset to those of a new document',
    [{ magnitude: 72, unit: 'PT' }, { magnitude: 36, unit: 'PT' }, { color: {} }, 1],
    () => pages().reset,
  ),
  documented(
    'the API shows text and paragraphs as DocumentApp has made them',
    'Docs API: TextStyle',
    [
      [
        ['đậm', { bold: true, foregroundColor: { color: { rgbColor: { red: 1 } } }, fontSize: { magnitude: 13, unit: 'PT' } }],
        [' ', { bold: false }],
        ['thường\n', {}],
      ],
      ['CENTER', 150, { unit: 'PT' }],
    ],
    () => [fromClassic().runs, fromClassic().shape],
  ),
  documented(
    'the API shows list items of DocumentApp as a list',
    'Docs API: Bullet',
    [
      [
        [true, null],
        [true, 1],
      ],
      [1, '●'],
    ],
    () => [fromClassic().bullets, fromClassic().glyph],
  ),
  documented(
    'the API shows the look of tables of DocumentApp by cell',
    'Docs API: TableCellStyle',
    [
      { color: { color: { rgbColor: { blue: 1 } } }, width: { magnitude: 2, unit: 'PT' }, dashStyle: 'SOLID' },
      { color: { rgbColor: { green: 1 } } },
      { magnitude: 1, unit: 'PT' },
      [{ widthType: 'FIXED_WIDTH', width: { magnitude: 90, unit: 'PT' } }],
    ],
    () => fromClassic().table,
  ),
  documented(
    'page breaks and rules are elements of paragraphs',
    'Docs API: ParagraphElement',
    [['textRun'], ['textRun', 'pageBreak', 'textRun'], ['horizontalRule', 'textRun']],
    () => fromClassic().breaks,
  ),
  documented(
    'the API shows margins and footers of DocumentApp; a heading style takes no attribute of text from it',
    'Docs API: Document',
    [{ magnitude: 50, unit: 'PT' }, { magnitude: 20, unit: 'PT' }, 'chân\n'],
    () => fromClassic().others,
  ),
];
