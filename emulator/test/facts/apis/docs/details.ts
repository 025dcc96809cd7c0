// The Docs API: every side of cells, paragraphs and pages, what is told by default, and fields that are asked alone.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once } from '../../own-files';
import { patient } from '../sheets/calls';
import { api, type Block, blocksOf, cellAt, errorOf, grid, insert, onPaper, points, read, runsOf, shape, style, write } from './calls';

const loose = () => api() as unknown as Record<'batchUpdate' | 'create', (...all: unknown[]) => unknown>;
const allOf = (names: string, value: object): Record<string, object> => {
  const all: Record<string, object> = {};
  for (const name of names.split(' ')) all[name] = value;
  return all;
};

const details = once(() =>
  onPaper('một', (id) => {
    write(id, grid(4, 2, 3));
    const side = (width: number) => ({ color: { color: { rgbColor: {} } }, width: points(width), dashStyle: 'SOLID' });
    write(
      id,
      {
        updateTableCellStyle: {
          tableRange: { ...cellAt(5, 0, 1), rowSpan: 1, columnSpan: 1 },
          tableCellStyle: {
            borderLeft: side(1),
            borderRight: side(2),
            borderTop: side(3),
            borderBottom: side(4),
            paddingLeft: points(1),
            paddingRight: points(2),
            paddingTop: points(3),
            paddingBottom: points(4),
          },
          fields: '*',
        },
      },
      {
        updateTableCellStyle: {
          tableRange: { ...cellAt(5, 0, 0), rowSpan: 2, columnSpan: 2 },
          tableCellStyle: { borderRight: side(6) },
          fields: 'borderRight',
        },
      },
      shape(1, 2, {
        borderTop: { ...side(1), padding: points(0) },
        borderLeft: { ...side(2), padding: points(5) },
        borderRight: { ...side(3), padding: points(6) },
        borderBetween: { ...side(4), padding: points(7) },
        direction: 'RIGHT_TO_LEFT',
      }),
      style(1, 2, { bold: true }, ' bold '),
      {
        updateDocumentStyle: {
          documentStyle: {
            marginLeft: points(1),
            marginRight: points(2),
            marginBottom: points(3),
            marginFooter: points(4),
            useEvenPageHeaderFooter: true,
            pageSize: { height: points(500) },
          },
          fields: 'marginLeft,marginRight,marginBottom,marginFooter,useEvenPageHeaderFooter,pageSize.height.magnitude',
        },
      },
    );
    const { documentStyle, body, namedStyles } = read(id);
    const cells = (body.content[2] as Required<Block>).table.tableRows.map(({ tableCells }) =>
      tableCells.map(({ tableCellStyle }) => tableCellStyle),
    );
    const width = (style_: Record<string, unknown>, name: string) =>
      (style_[name] as { width?: { magnitude: number } } | undefined)?.width?.magnitude ?? 0;
    const widths = (one: Record<string, unknown>) =>
      ['borderLeft', 'borderRight', 'borderTop', 'borderBottom'].map((name) => width(one, name)).join();
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = cells[0]![1]!;
    return {
      borders: cells.map((row) => row.map(widths)),
      padding: [paddingLeft, paddingRight, paddingTop, paddingBottom].map((one) => (one as { magnitude: number }).magnitude),
      paragraph: ['borderTop', 'borderLeft', 'borderRight', 'borderBetween'].map(
        (name) => body.content[1]!.paragraph!.paragraphStyle[name],
      ),
      direction: body.content[1]!.paragraph!.paragraphStyle.direction,
      documentStyle,
      section: body.content[0]!.sectionBreak,
      normal: [namedStyles.styles[0]!.textStyle, namedStyles.styles[0]!.paragraphStyle],
    };
  }),
);

const asked = once(() =>
  onPaper('một', (id) => {
    const answer = (fields: string) =>
      Object.keys(patient(() => loose().batchUpdate({ requests: [insert(1, 'x')] }, id, { fields })) as object);
    const file = patient(() => loose().create({ title: 'Đối chiếu (tệp thử)' }, { fields: 'documentId' })) as unknown as {
      documentId: string;
    };
    DriveApp.getFileById(file.documentId).setTrashed(true);
    return {
      batch: answer('documentId'),
      created: Object.keys(file),
      tabs: 'tabs' in read(id, { includeTabsContent: 'true' }),
      view: read(id, { suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' }).suggestionsViewMode,
      wrong: String(errorOf(() => read(id, { fields: 'documentStyle.pageSize.khongCo' }))![3]),
      inner: read(id, { fields: 'tabs.documentTab.body', includeTabsContent: true }) as object,
    };
  }),
);

const links = once(() =>
  onPaper('một hai ba\nbốn', (id) => {
    const url = (to: string) => ({ link: { url: `https://${to}.example/` } });
    write(id, style(1, 15, url('a')));
    const across = blocksOf(id).map((block) => runsOf(block).map(([text, { link }]) => [text, Boolean(link)]));
    write(id, style(1, 4, { ...url('b'), underline: false }), style(5, 8, {}, 'link'), style(1, 4, { italic: true }));
    return { across, runs: runsOf(blocksOf(id)[0]!).map(([text, look]) => [text, Object.keys(look).sort().join()]) };
  }),
);

const places = once(() =>
  onPaper('Một\nxem Một', (id) => {
    write(id, {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { namedStyleType: 'HEADING_1' },
        fields: 'namedStyleType',
      },
    });
    const { headingId } = blocksOf(id)[0]!.paragraph!.paragraphStyle;
    write(id, style(9, 12, { link: { headingId } }), style(5, 8, { link: { heading: { id: headingId, tabId: 't.0' } } }));
    const links = runsOf(blocksOf(id)[1]!).map(([text, { link }]) => [text, JSON.stringify(link)?.replace(String(headingId), 'h.…')]);
    const classic = DocumentApp.openById(id).getBody().getParagraphs()[1]!.editAsText().getLinkUrl(5);
    return { links, classic: classic?.replace(String(headingId), 'h.…') };
  }),
);

export const docsDetails: Fact[] = [
  documented(
    'each side of a cell has a border and a padding of its own, which the next cell shares',
    'Docs API: TableCellStyle',
    [
      [
        ['0,6,0,0', '6,6,3,4', '6,0,0,0'],
        ['0,6,0,0', '6,6,4,0', '6,0,0,0'],
      ],
      [1, 2, 3, 4],
    ],
    () => [details().borders, details().padding],
  ),
  documented(
    'each side of a paragraph has a border with a distance from the text',
    'Docs API: ParagraphBorder',
    [
      [
        { color: { color: { rgbColor: {} } }, width: { magnitude: 1, unit: 'PT' }, padding: { unit: 'PT' }, dashStyle: 'SOLID' },
        {
          color: { color: { rgbColor: {} } },
          width: { magnitude: 2, unit: 'PT' },
          padding: { magnitude: 5, unit: 'PT' },
          dashStyle: 'SOLID',
        },
        {
          color: { color: { rgbColor: {} } },
          width: { magnitude: 3, unit: 'PT' },
          padding: { magnitude: 6, unit: 'PT' },
          dashStyle: 'SOLID',
        },
        {
          color: { color: { rgbColor: {} } },
          width: { magnitude: 4, unit: 'PT' },
          padding: { magnitude: 7, unit: 'PT' },
          dashStyle: 'SOLID',
        },
      ],
      'RIGHT_TO_LEFT',
    ],
    () => [details().paragraph, details().direction],
  ),
  observed(
    'the style of a document is told with all its lengths',
    {
      background: { color: {} },
      pageNumberStart: 1,
      marginTop: { magnitude: 72, unit: 'PT' },
      marginBottom: { magnitude: 3, unit: 'PT' },
      marginRight: { magnitude: 2, unit: 'PT' },
      marginLeft: { magnitude: 1, unit: 'PT' },
      pageSize: { height: { magnitude: 500, unit: 'PT' }, width: { magnitude: 595.28, unit: 'PT' } },
      marginHeader: { magnitude: 36, unit: 'PT' },
      marginFooter: { magnitude: 4, unit: 'PT' },
      useCustomHeaderFooterMargins: true,
      useEvenPageHeaderFooter: true,
      documentFormat: { documentMode: 'PAGES' },
    },
    () => details().documentStyle,
  ),
  observed(
    'the section break of a new document tells its kind',
    { sectionStyle: { columnSeparatorStyle: 'NONE', contentDirection: 'LEFT_TO_RIGHT', sectionType: 'CONTINUOUS' } },
    () => details().section,
  ),
  observed(
    'normal text tells everything that it is not',
    [
      {
        bold: false,
        italic: false,
        underline: false,
        strikethrough: false,
        smallCaps: false,
        backgroundColor: {},
        foregroundColor: { color: { rgbColor: {} } },
        fontSize: { magnitude: 11, unit: 'PT' },
        weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
        baselineOffset: 'NONE',
      },
      {
        namedStyleType: 'NORMAL_TEXT',
        alignment: 'START',
        lineSpacing: 115,
        direction: 'LEFT_TO_RIGHT',
        spacingMode: 'COLLAPSE_LISTS',
        ...allOf('spaceAbove spaceBelow indentFirstLine indentStart indentEnd', { unit: 'PT' }),
        ...allOf('borderBetween borderTop borderBottom borderLeft borderRight', {
          color: {},
          width: { unit: 'PT' },
          padding: { unit: 'PT' },
          dashStyle: 'SOLID',
        }),
        keepLinesTogether: false,
        keepWithNext: false,
        avoidWidowAndOrphan: true,
        shading: { backgroundColor: {} },
        pageBreakBefore: false,
      },
    ],
    () => details().normal,
  ),
  documented(
    'a mask chooses the fields of the answer to a write',
    'Docs API: Improve performance',
    [['documentId'], ['documentId']],
    () => [asked().batch, asked().created],
  ),
  documented(
    'a document may be asked for with a view of suggestions, and with tabs by a text',
    'Docs API: documents.get',
    [true, 'PREVIEW_WITHOUT_SUGGESTIONS', '{"tabs":[{"documentTab":{"body":{"content":[{"endIndex":1,"s'],
    () => [asked().tabs, asked().view, JSON.stringify(asked().inner).slice(0, 60)],
  ),
  unproved('an unknown field of a length is refused in a mask', 'Request contains an invalid argument.', () => asked().wrong),
  documented(
    'a newline has no link',
    'Docs API: TextStyle',
    [
      [
        ['một hai ba', true],
        ['\n', false],
      ],
      [
        ['bốn', true],
        ['\n', false],
      ],
    ],
    () => ([] as unknown[]).concat(links().across),
  ),
  documented(
    'a link keeps what the request sets, and text behind another link gets no style without its own',
    'Docs API: TextStyle',
    [
      ['một', 'foregroundColor,italic,link'],
      [' ', 'foregroundColor,link,underline'],
      ['hai', ''],
      [' ba', 'foregroundColor,link,underline'],
    ],
    () => links().runs.slice(0, 4),
  ),
  documented(
    'a link may lead to a heading of the document, and is told by the id of the heading',
    'Docs API: Link',
    [
      ['xem', '{"headingId":"h.…"}'],
      [' ', null],
      ['Một', '{"headingId":"h.…"}'],
      ['\n', null],
    ],
    () => places().links.map(([text, link]) => [text, link ?? null]),
  ),
  unproved('DocumentApp tells a link to a heading as an address within the document', '#heading=h.…', () => places().classic),
];
