// Elements of documents: their kinds, their order, and how they are inserted and removed.
import { documented, type Fact, observed, unproved } from '../fact';
import { onBody, once, onDocument } from '../own-files';
import { isRefused, refusal } from '../seen';

type Body = GoogleAppsScript.Document.Body;
type Element = GoogleAppsScript.Document.Element;
type Container = Pick<Body, 'getNumChildren' | 'getChild'>;

const kind = (element: { getType: () => unknown } | null) => element && String(element.getType());
const childrenOf = (container: Container) => Array.from({ length: container.getNumChildren() }, (_, index) => container.getChild(index));
const kindsIn = (container: Container) => childrenOf(container).map(kind);
const textOf = (element: Element | null) => element && (element as unknown as Body).getText();

/** A document of «một», a list item «hai», a table of two rows, and «ba». */
const onMixed = <T>(see: (body: Body, table: GoogleAppsScript.Document.Table) => T) =>
  onBody((body) => {
    body.setText('một\nba');
    body.insertListItem(1, 'hai');
    return see(
      body,
      body.insertTable(2, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
  });

const casts = ['asParagraph', 'asListItem', 'asTable', 'asTableRow', 'asTableCell', 'asText'];
/** The casts that an element allows. */
const castsOf = (element: Element) =>
  casts.filter((cast) => !isRefused(() => (element as unknown as Record<string, () => unknown>)[cast]!()));

const breaks = once(() =>
  onBody((body) => {
    body.setText('một\nhai');
    const pageBreak = body.insertPageBreak(1);
    const rule = body.insertHorizontalRule(1);
    const holder = pageBreak.getParent().asParagraph();
    const own = body.appendParagraph('chữ');
    const within = own.appendPageBreak();
    const seen = {
      kinds: [pageBreak, rule, within].map(kind),
      parents: [pageBreak, rule].map((one) => body.getChildIndex(one.getParent())),
      held: [holder.getText(), holder.getNumChildren(), kind(holder.getChild(0)), kind(rule.getParent().getChild(0))],
      behindText: [kindsIn(own), own.getChildIndex(own.getChild(1)), own.getChildIndex(own.getChild(0)), own.getText()],
      text: body.getText(),
    };
    pageBreak.removeFromParent();
    own.removeChild(own.getChild(0));
    const left = [holder.getNumChildren(), kindsIn(own), own.getText()];
    own.setText('lại');
    const anew = kindsIn(own);
    own.appendPageBreak();
    own.removeChild(own.getChild(1));
    const last = body.appendParagraph('đầy');
    last.appendHorizontalRule();
    last.clear();
    return { ...seen, left, without: [anew, kindsIn(own), own.getText(), kindsIn(last), kindsIn(body).length] };
  }),
);

export const documentElements: Fact[] = [
  documented(
    'getType gives the type of every kind of element',
    'Enum ElementType',
    [
      ['BODY_SECTION', 'HEADER_SECTION', 'FOOTER_SECTION', 'PARAGRAPH', 'LIST_ITEM', 'TABLE', 'TABLE_ROW', 'TABLE_CELL', 'PARAGRAPH'],
      ['TEXT', 'TEXT', 'TEXT'],
    ],
    () =>
      onDocument((document) => {
        const body = document.getBody();
        const item = body.appendListItem('mục');
        const table = body.appendTable([['a']]);
        const cell = table.getCell(0, 0);
        const texts = [item.getChild(0), item.editAsText(), body.editAsText()].map(kind);
        const sections = [body, document.addHeader(), document.addFooter()].map(kind);
        return [[...sections, ...[body.getChild(0), item, table, table.getRow(0), cell, cell.getChild(0)].map(kind)], texts];
      }),
  ),
  documented(
    'an element is cast to its own kind and no other',
    'Class Element: asParagraph',
    [['asParagraph'], ['asListItem'], ['asTable'], ['asParagraph'], ['asTableRow'], ['asTableCell']],
    () =>
      onMixed((body, table) => [...childrenOf(body), table.getChild(0), table.getRow(0).getChild(0)].map((element) => castsOf(element))),
  ),
  documented(
    'the parent of an element is cast to its own type only',
    'Class ContainerElement: asTableCell',
    ['BODY_SECTION', 'TABLE_CELL', 'TABLE_ROW', 'TABLE', 'HEADER_SECTION', 'FOOTER_SECTION', true, true],
    () =>
      onDocument((document) => {
        const body = document.getBody();
        const cell = body.appendTable([['a']]).getCell(0, 0);
        const [header, footer] = [document.addHeader(), document.addFooter()];
        const up = (element: Element) => element.getParent();
        return [
          ...[
            up(body.getChild(0)).asBody(),
            up(cell.getChild(0)).asTableCell(),
            up(cell).asTableRow(),
            up(up(cell)).asTable(),
            up(header.getChild(0)).asHeaderSection(),
            up(footer.getChild(0)).asFooterSection(),
          ].map(kind),
          isRefused(() => up(body.getChild(0)).asFooterSection()),
          isRefused(() => up(header.getChild(0)).asBody()),
        ];
      }),
  ),
  documented(
    'children come in order, and getChildIndex gives the index of each',
    'Class Body: getChildIndex',
    {
      kinds: ['PARAGRAPH', 'LIST_ITEM', 'TABLE', 'PARAGRAPH'],
      places: [0, 1, 2, 3],
      rows: [0, 1],
      cells: [0, 1],
      text: 'một\nhai\na\nb\nc\nd\nba',
    },
    () =>
      onMixed((body, table) => ({
        kinds: kindsIn(body),
        places: childrenOf(body).map((child) => body.getChildIndex(child)),
        rows: childrenOf(table).map((row) => table.getChildIndex(row)),
        cells: [0, 1].map((at) => table.getRow(1).getChildIndex(table.getCell(1, at))),
        text: body.getText(),
      })),
  ),
  documented(
    'an element has its siblings on both sides, and null at the ends',
    'Class Element: getPreviousSibling',
    [
      [null, 'hai'],
      ['một', 'a\nb\nc\nd'],
      ['hai', 'ba'],
      ['a\nb\nc\nd', null],
      [null, 'c\nd'],
      ['c', null],
      [null, null],
    ],
    () =>
      onMixed((body, table) =>
        [...childrenOf(body), table.getRow(0), table.getCell(1, 1), table.getCell(0, 0).getChild(0)].map((element) =>
          [element.getPreviousSibling(), element.getNextSibling()].map(textOf),
        ),
      ),
  ),
  documented(
    'only the last element is at the end of the document',
    'Class Element: isAtDocumentEnd',
    [false, false, false, true, false, true, false],
    () =>
      onMixed((body, table) => [
        ...childrenOf(body).map((element) => element.isAtDocumentEnd()),
        table.getCell(1, 1).getChild(0).isAtDocumentEnd(),
        body.getChild(3).asParagraph().editAsText().isAtDocumentEnd(),
        body.getChild(0).asParagraph().editAsText().isAtDocumentEnd(),
      ]),
  ),
  observed(
    'getParagraphs of a section also lists list items and the paragraphs of cells',
    [['một', 'hai', 'a', 'b', 'c', 'd', 'ba'], ['hai'], [2]],
    () =>
      onMixed((body) => [
        body.getParagraphs().map((one) => one.getText()),
        body.getListItems().map((one) => one.getText()),
        body.getTables().map((one) => one.getNumRows()),
      ]),
  ),
  documented(
    'elements of a type are found one after the other',
    'Class Body: findElement',
    [['một', 'a', 'b', 'c', 'd', 'ba'], [false, -1, -1], ['c', 'd'], null],
    () =>
      onMixed((body, table) => {
        const { PARAGRAPH, TABLE_CELL, TABLE_OF_CONTENTS } = DocumentApp.ElementType;
        const all = (within: Pick<Body, 'findElement'>, type: GoogleAppsScript.Document.ElementType) => {
          const texts: unknown[] = [];
          for (let found = within.findElement(type); found; found = within.findElement(type, found)) texts.push(textOf(found.getElement()));
          return texts;
        };
        const first = body.findElement(TABLE_CELL);
        return [
          all(body, PARAGRAPH),
          [first.isPartial(), first.getStartOffset(), first.getEndOffsetInclusive()],
          all(table.getRow(1), TABLE_CELL),
          body.findElement(TABLE_OF_CONTENTS),
        ];
      }),
  ),

  documented(
    'paragraphs and list items are inserted at the given index',
    'Class Body: insertListItem',
    ['đầu\nmột\ngiữa\nhai\ncuối\nmục', [0, 2, 4]],
    () =>
      onBody((body) => {
        body.setText('một\nhai');
        const added = [body.insertParagraph(0, 'đầu'), body.insertListItem(2, 'giữa'), body.insertParagraph(4, 'cuối')];
        body.appendListItem('mục');
        return [body.getText(), added.map((one) => body.getChildIndex(one))];
      }),
  ),
  observed(
    'an index out of range is refused with its number',
    [
      'Child index (9) must be less than or equal to the number of child elements (1).',
      'Child index (2) must be less than or equal to the number of child elements (1).',
      'Child index (1) must be less than the number of child elements (1).',
      true,
      true,
    ],
    () =>
      onBody((body) => [
        refusal(() => body.insertParagraph(9, 'x')),
        refusal(() => body.insertListItem(2, 'x')),
        refusal(() => body.getChild(1)),
        isRefused(() => body.insertParagraph(-1, 'x')),
        isRefused(() => body.getChild(-1)),
      ]),
  ),
  observed(
    'an insertion or removal that is not allowed is refused with its reason',
    [
      'Element must be detached.',
      'Element must be detached.',
      'Element must be detached.',
      "Can't remove the last paragraph in a document section.",
      'Element does not contain the specified child element.',
      'Element does not contain the specified child element.',
      true,
    ],
    () =>
      onMixed((body, table) => {
        const [first, item, , last] = childrenOf(body) as [Element, Element, Element, Element];
        return [
          refusal(() => body.appendParagraph(first.asParagraph())),
          refusal(() => body.insertListItem(0, item.asListItem())),
          refusal(() => body.appendTable(table)),
          refusal(() => last.removeFromParent()),
          refusal(() => body.getChildIndex(table.getRow(0))),
          refusal(() => body.removeChild(table.getCell(0, 0))),
          isRefused(() => first.copy().removeFromParent()),
        ];
      }),
  ),
  documented(
    'a copy of any element is changed without its original',
    'Class Table: copy',
    [
      ['một', 'hai', 'a\nb\nc\nd'],
      [null, null, null],
      ['một', 'mới', 'mục mới'],
      ['PARAGRAPH', 'LIST_ITEM', 'TABLE'],
    ],
    () =>
      onMixed((body, table) => {
        const [paragraph, item] = [body.getChild(0).asParagraph().copy(), body.getChild(1).asListItem().copy()];
        const copied = table.copy();
        const before = [paragraph, item, copied].map(textOf);
        const parents = [paragraph, item, copied].map((one) => one.getParent());
        paragraph.setText('mới');
        item.setText('mục mới');
        const entered = [body.insertParagraph(1, paragraph), body.appendListItem(item), body.insertTable(0, copied)];
        copied.getCell(0, 0).setText('khác');
        return [before, parents, [textOf(body.getChild(1)), textOf(paragraph), textOf(item)], entered.map(kind)];
      }),
  ),
  observed('a copy is inserted into another document with its style', ['một', true, 'RIGHT', 'b', 'một'], () =>
    onBody((from) =>
      onBody((to) => {
        const source = from.appendParagraph('một').setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
        source.editAsText().setBold(true);
        const table = to.appendTable(from.appendTable([['a', 'b']]).copy());
        const copy = to.insertParagraph(0, source.copy());
        const seen = [copy.getText(), copy.editAsText().isBold(), String(copy.getAlignment()), table.getCell(0, 1).getText()];
        copy.setText('khác');
        return [...seen, source.getText()];
      }),
    ),
  ),
  documented(
    'text is inserted before and after the text of a paragraph',
    'Class Paragraph: insertText',
    ['abcd', 'TEXT', 1, [true, true, true, true], 'TEXT'],
    () =>
      onBody((body) => {
        const paragraph = body.appendParagraph('b');
        const other = body.appendParagraph('khác');
        paragraph.insertText(0, 'a');
        paragraph.insertText(1, 'c');
        const added = paragraph.appendText('d');
        const empty = body.appendParagraph('');
        return [
          paragraph.getText(),
          kind(added),
          paragraph.getNumChildren(),
          [
            isRefused(() => paragraph.insertText(5, 'x')),
            isRefused(() => paragraph.insertText(-1, 'x')),
            isRefused(() => paragraph.getChild(1)),
            isRefused(() => paragraph.getChildIndex(other.getChild(0))),
          ],
          kind(empty.insertText(0, 'x')),
        ];
      }),
  ),
  documented(
    'a removed element has no parent and may be inserted again',
    'Class Element: removeFromParent',
    [[null, null, null], 'ba\nhai', ['PARAGRAPH', 'LIST_ITEM']],
    () =>
      onMixed((body, table) => {
        const item = body.getChild(1).asListItem();
        const gone = [body.getChild(0).removeFromParent(), item.removeFromParent(), table.removeFromParent()];
        const parents = gone.map((one) => one.getParent());
        body.appendListItem(item);
        return [parents, body.getText(), kindsIn(body)];
      }),
  ),
  documented('removeChild removes the given child', 'Class Body: removeChild', ['một\nba', 'c\nd', 'd'], () =>
    onMixed((body, table) => {
      table.removeChild(table.getRow(0));
      const rows = table.getText();
      table.getRow(0).removeChild(table.getCell(0, 0));
      const cells = table.getText();
      body.removeChild(table).removeChild(body.getChild(1));
      return [body.getText(), rows, cells];
    }),
  ),
  observed('setText makes a paragraph of every line, clear leaves an empty one', [['a', '', 'b'], ['PARAGRAPH'], '', null], () =>
    onBody((body) => {
      const old = body.appendParagraph('cũ');
      const lines = childrenOf(body.setText('a\n\nb')).map(textOf);
      body.clear();
      return [lines, kindsIn(body), body.getText(), old.getParent()];
    }),
  ),
  observed('a paragraph is merged into the one before it and keeps its style', ['mộthai\nba', [true, false], null, true, true], () =>
    onBody((body) => {
      body.setText('một\nhai\nba');
      body.getChild(0).asParagraph().editAsText().setBold(true);
      const second = body.getChild(1).asParagraph();
      second.editAsText().setBold(false);
      const merged = second.merge().editAsText();
      const seen = [body.getText(), [merged.isBold(2), merged.isBold(3)], second.getParent()];
      body.insertListItem(1, 'mục');
      return [...seen, isRefused(() => body.getChild(0).asParagraph().merge()), isRefused(() => body.getChild(2).asParagraph().merge())];
    }),
  ),

  documented(
    'a page break and a horizontal rule are each in a paragraph of their own',
    'Class Body: insertPageBreak',
    {
      kinds: ['PAGE_BREAK', 'HORIZONTAL_RULE', 'PAGE_BREAK'],
      parents: [2, 1],
      held: ['', 1, 'PAGE_BREAK', 'HORIZONTAL_RULE'],
      text: 'một\n\n\nhai\nchữ',
    },
    () => {
      const { kinds, parents, held, text } = breaks();
      return { kinds, parents, held, text };
    },
  ),
  documented(
    'appendPageBreak puts the break after the text of the paragraph',
    'Class Paragraph: appendPageBreak',
    [['TEXT', 'PAGE_BREAK'], 1, 0, 'chữ'],
    () => breaks().behindText,
  ),
  documented(
    'text and breaks of a paragraph are removed separately',
    'Class Paragraph: removeChild',
    [
      [0, ['PAGE_BREAK'], ''],
      [['TEXT'], ['TEXT'], 'lại', [], 6],
    ],
    () => [breaks().left, breaks().without],
  ),
  unproved('list items next to one another are of one list, and a paragraph between them parts it', [true, false], () =>
    onBody((body) => {
      const [one, two] = [body.appendListItem('một').getListId(), body.appendListItem('hai').getListId()];
      body.appendParagraph('giữa');
      return [one === two, body.appendListItem('ba').getListId() === one];
    }),
  ),
];
