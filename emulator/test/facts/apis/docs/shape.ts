// The Docs API: how documents.get describes a document.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once, onDocument } from '../../own-files';
import { type Block, errorOf, grid, insert, onPaper, type Part, read, style, write } from './calls';

const get = 'Docs API: documents.get';
const document = 'Docs API: Document';
const structure = 'Docs API: Document structure';

interface Tabs {
  tabs?: { tabProperties: object; documentTab: Record<string, unknown> }[];
}

const described = once(() =>
  onPaper('a😀b\ncuối', (id) => {
    write(id, grid(5, 2, 3), insert(9, 'ô'), style(1, 2, { bold: true, foregroundColor: { color: { rgbColor: {} } } }));
    const legacy = read(id);
    const tabbed = read(id, { includeTabsContent: true }) as Tabs & Record<string, unknown>;
    const [{ headerId }] = write(id, { createHeader: { type: 'DEFAULT' } }).map((reply) => reply.createHeader) as [{ headerId: string }];
    write(id, insert(0, 'đầu', headerId));
    const withHeader = read(id);
    const again = read(id);
    return {
      legacy,
      content: legacy.body.content,
      keys: [Object.keys(legacy), Object.keys(tabbed), Object.keys(tabbed.tabs![0]!.documentTab)].map((names) => names.sort()),
      tab: tabbed.tabs![0]!.tabProperties,
      header: [withHeader.headers![headerId]!.headerId === headerId, withHeader.documentStyle.defaultHeaderId === headerId],
      headerContent: withHeader.headers![headerId]!.content,
      revisions: [
        legacy.revisionId === tabbed.revisionId,
        legacy.revisionId === withHeader.revisionId,
        again.revisionId === withHeader.revisionId,
      ],
      masks: ['title', 'body.content.endIndex', 'body(content(paragraph(elements(textRun(content)))))', 'documentStyle.pageSize.width'].map(
        (fields) => JSON.stringify(read(id, { fields })).slice(0, 100),
      ),
      wrongMask: errorOf(() => read(id, { fields: 'body.khongCo' }))![1],
      title: legacy.title,
    };
  }),
);

const table = () => described().content[2]!;
const places = ({ startIndex, endIndex }: Pick<Block, 'startIndex' | 'endIndex'>) => [startIndex ?? null, endIndex];

const views = once(() =>
  onDocument((opened) => {
    const id = opened.getId();
    const text = () => (read(id).body.content[1]!.paragraph!.elements[0]!.textRun as { content: string }).content;
    opened.getBody().setText('của DocumentApp');
    const before = text();
    opened.saveAndClose();
    const after = text();
    const held = DocumentApp.openById(id);
    write(id, insert(1, 'thêm '));
    const stale = held.getBody().getText();
    held.saveAndClose();
    return { before, after, stale, anew: DocumentApp.openById(id).getBody().getText() };
  }),
);

export const docsShape: Fact[] = [
  documented(
    'with includeTabsContent the content is in the tab, without it at the top of the document',
    get,
    [
      ['body', 'documentId', 'documentStyle', 'namedStyles', 'revisionId', 'suggestionsViewMode', 'title'],
      ['documentId', 'revisionId', 'suggestionsViewMode', 'tabs', 'title'],
      ['body', 'documentStyle', 'namedStyles'],
    ],
    () => described().keys,
  ),
  observed('the first tab has the id t.0 and tells its index 0', ['t.0', 0], () => {
    const { tabId, index } = described().tab as { tabId: string; index: number };
    return [tabId, index];
  }),
  documented('the title of a document is the name of its file', document, 'Đối chiếu (tệp thử)', () => described().title),
  documented('an editor sees suggestions inline', get, 'SUGGESTIONS_INLINE', () => described().legacy.suggestionsViewMode),
  documented('a revision id stays the same until the document changes', document, [true, false, true], () => described().revisions),
  documented('the body opens with a section break, which ends at 1 and has no start', structure, [true, [null, 1]], () => [
    'sectionBreak' in described().content[0]!,
    places(described().content[0]!),
  ]),
  documented(
    'indexes are UTF-16 units, and the newline of a paragraph belongs to its last text',
    structure,
    [
      [1, 6],
      ['a', 'bold'],
      ['😀b\n', ''],
      [2, 6],
    ],
    () => {
      const [first, second] = described().content[1]!.paragraph!.elements as [Part, Part];
      const named = ({ textRun }: Part) => [textRun!.content, Object.keys(textRun!.textStyle).join()];
      return [places(described().content[1]!), named(first), named(second), places(second)];
    },
  ),
  documented(
    'a table takes two indexes, one for each row, one for each cell, and its content',
    structure,
    [
      [6, 6 + 2 + 2 + 6 + 7],
      [7, 15],
      [8, 11],
      [9, 11],
    ],
    () => {
      const [row] = table().table!.tableRows;
      const [cell] = row!.tableCells;
      return [places(table()), places(row!), places(cell!), places(cell!.content[0]!)];
    },
  ),
  documented('a table tells its rows, its columns and the width of each column', 'Docs API: Table', [2, 3, 'EVENLY_DISTRIBUTED'], () => {
    const { rows, columns, tableStyle } = table().table!;
    return [rows, columns, tableStyle.tableColumnProperties[0]!.widthType];
  }),
  observed(
    'a new cell tells its spans, its padding and its alignment, a new row its least height without a number',
    [
      { rowSpan: 1, columnSpan: 1, backgroundColor: {}, paddingLeft: { magnitude: 5, unit: 'PT' }, contentAlignment: 'TOP' },
      { minRowHeight: { unit: 'PT' } },
    ],
    () => {
      const [row] = table().table!.tableRows;
      const { rowSpan, columnSpan, backgroundColor, paddingLeft, contentAlignment } = row!.tableCells[0]!.tableCellStyle;
      return [{ rowSpan, columnSpan, backgroundColor, paddingLeft, contentAlignment }, row!.tableRowStyle];
    },
  ),
  observed('a header begins at 0, which is not told', [null, 4], () => places(described().headerContent[0]!)),
  documented(
    'a header is listed by its id, which the style of the document names',
    'Docs API: DocumentStyle',
    [true, true],
    () => described().header,
  ),
  documented(
    'a mask chooses the fields of an answer',
    'Docs API: Improve performance',
    [
      '{"title":"Đối chiếu (tệp thử)"}',
      '{"body":{"content":[{"endIndex":1},{"endIndex":6},{"endIndex":23},{"endIndex":24},{"endIndex":29}]}}',
      '{"body":{"content":[{},{"paragraph":{"elements":[{"textRun":{"content":"a"}},{"textRun":{"content":"',
      '{"documentStyle":{"pageSize":{"width":{"magnitude":595.28,"unit":"PT"}}}}',
    ],
    () => described().masks,
  ),
  unproved('a mask with an unknown field is refused by documents.get', 'API call to docs.documents.get', () => described().wrongMask),
  observed(
    'a new document has margins of an inch and page numbers from 1',
    [{ magnitude: 72, unit: 'PT' }, { magnitude: 36, unit: 'PT' }, 1, { color: {} }],
    () => {
      const { marginTop, marginHeader, pageNumberStart, background } = described().legacy.documentStyle;
      return [marginTop, marginHeader, pageNumberStart, background];
    },
  ),
  observed(
    'there are nine named styles; a heading tells only what differs from normal text',
    [
      ['NORMAL_TEXT', 'HEADING_1', 'HEADING_2', 'HEADING_3', 'HEADING_4', 'HEADING_5', 'HEADING_6', 'TITLE', 'SUBTITLE'],
      { fontSize: { magnitude: 20, unit: 'PT' } },
      [{ magnitude: 20, unit: 'PT' }, true, false],
      { fontFamily: 'Arial', weight: 400 },
      [115, { unit: 'PT' }, true, false],
    ],
    () => {
      const { styles } = described().legacy.namedStyles;
      const { spaceAbove, keepWithNext, pageBreakBefore } = styles[1]!.paragraphStyle;
      const normal = styles[0]!.paragraphStyle;
      return [
        styles.map(({ namedStyleType }) => namedStyleType),
        styles[1]!.textStyle,
        [spaceAbove, keepWithNext, pageBreakBefore],
        styles[0]!.textStyle.weightedFontFamily,
        [normal.lineSpacing, normal.spaceAbove, normal.avoidWidowAndOrphan, normal.keepWithNext],
      ];
    },
  ),
  documented(
    'the API does not read changes of DocumentApp before they are saved',
    'Class Document: saveAndClose',
    ['\n', 'của DocumentApp\n'],
    () => [views().before, views().after],
  ),
  observed('a document that DocumentApp has open does not show what the API writes', ['của DocumentApp', 'thêm của DocumentApp'], () => [
    views().stale,
    views().anew,
  ]),
];
