// Text of documents by offset: styles of stretches, inserting, deleting and finding.
import { documented, type Fact, observed } from '../fact';
import { onBody, once, onDocument } from '../own-files';
import { isRefused, refusal } from '../seen';

type Text = GoogleAppsScript.Document.Text;
type Style = [name: string, read: keyof Text, write: keyof Text, value: unknown, other: unknown];

const onText = <T>(text: string, see: (text: Text) => T) => onBody((body) => see(body.appendParagraph(text).editAsText()));

const styles: Style[] = [
  ['BOLD', 'isBold', 'setBold', true, false],
  ['ITALIC', 'isItalic', 'setItalic', true, false],
  ['UNDERLINE', 'isUnderline', 'setUnderline', true, false],
  ['STRIKETHROUGH', 'isStrikethrough', 'setStrikethrough', true, false],
  ['FONT_FAMILY', 'getFontFamily', 'setFontFamily', 'Georgia', 'Courier New'],
  ['FONT_SIZE', 'getFontSize', 'setFontSize', 13, 14],
  ['FOREGROUND_COLOR', 'getForegroundColor', 'setForegroundColor', '#ff0000', '#00ff00'],
  ['BACKGROUND_COLOR', 'getBackgroundColor', 'setBackgroundColor', '#ffff00', '#00ffff'],
  ['LINK_URL', 'getLinkUrl', 'setLinkUrl', 'https://example.com/a', 'https://example.com/b'],
];

/** One style on all of «abcdef», another on «cd»: read at b, c, d, e and as a whole. */
const stretches = once(() =>
  onBody((body) =>
    styles.map(([name, read, write, value, other]) => {
      const paragraph = body.appendParagraph('abcdef');
      const text = paragraph.editAsText() as unknown as Record<string, (...args: unknown[]) => unknown>;
      text[write]!(value);
      const whole = text[read]!();
      text[write]!(2, 3, other);
      const places = [1, 2, 3, 4].map((at) => text[read]!(at));
      const attributes = [1, 2].map((at) => (text.getAttributes!(at) as Record<string, unknown>)[name]);
      const mixed = [text[read]!(), (text.getAttributes!() as Record<string, unknown>)[name], paragraph.getAttributes()[name]];
      text[write]!(3, 4, null);
      return { name, whole, places, attributes, mixed, taken: [2, 3, 4, 5].map((at) => text[read]!(at)) };
    }),
  ),
);

/** One digit for each character: «1» where it is bold. */
const boldIn = (text: Text) =>
  text
    .getText()
    .split('')
    .map((_, at) => (text.isBold(at) ? '1' : '0'))
    .join('');

const edits: [what: string, edit: (text: Text) => unknown][] = [
  ['at the start', (text) => text.insertText(0, 'xy')],
  ['in the middle of a stretch', (text) => text.insertText(3, 'xy')],
  ['at the end', (text) => text.insertText(6, 'xy')],
  ['appended', (text) => text.appendText('xy')],
  ['nothing', (text) => text.insertText(2, '')],
  ['deleted within', (text) => text.deleteText(1, 1)],
  ['deleted over stretches', (text) => text.deleteText(1, 4)],
  ['deleted at the start', (text) => text.deleteText(0, 1)],
  ['deleted at the end', (text) => text.deleteText(4, 5)],
  ['replaced by longer', (text) => text.replaceText('c', 'xyz')],
  ['replaced by shorter', (text) => text.replaceText('bcd', 'x')],
  ['replaced by nothing', (text) => text.replaceText('cd', '')],
  ['replaced twice', (text) => text.replaceText('[af]', 'xx')],
];

const several = once(() =>
  onBody((body) => {
    body.setText('một\nhai\nba');
    const text = body.editAsText();
    const before = [text.getText(), text.getTextAttributeIndices()];
    text.setBold(2, 5, true);
    const bold = [0, 1, 2].map((at) => boldIn(body.getChild(at).asParagraph().editAsText()));
    const read = [text.isBold(2), text.isBold(5), text.isBold(6), text.isBold(), text.getTextAttributeIndices()];
    text.insertText(4, 'X').insertText(3, 'Y');
    text.deleteText(6, 7);
    const edited = body.getText();
    text.appendText('!');
    text.replaceText('[Xa]', '-');
    return { before, bold, read, edited, last: [text.getText(), body.getNumChildren()] };
  }),
);

export const documentTexts: Fact[] = [
  ...styles.map(([name, , , value, other], index) =>
    documented(
      `${name} of text is set for the whole text or for a part, and null removes it`,
      'Class Text: setAttributes',
      {
        name,
        whole: value,
        places: [value, other, other, value],
        attributes: [value, other],
        mixed: [null, null, null],
        taken: [other, null, null, value],
      },
      () => stretches()[index],
    ),
  ),
  documented(
    'a part of a text gets several attributes at once, and each style starts a new part',
    'Class Text: getTextAttributeIndices',
    [
      [0, 2, 4],
      [null, true, 14],
      [true, null, null],
      [false, true],
    ],
    () =>
      onText('abcdef', (text) => {
        const { BOLD, FONT_SIZE, ITALIC } = DocumentApp.Attribute;
        text.setAttributes(2, 3, { [String(BOLD)]: true, [String(FONT_SIZE)]: 14 });
        const starts = text.getTextAttributeIndices();
        const at = (place: number) => [text.isItalic(place), text.isBold(place), text.getFontSize(place)];
        const middle = at(2);
        text.setAttributes({ [String(ITALIC)]: true });
        return [starts, middle, at(0), [text.isBold(1) === true, text.isBold(3) === true]];
      }),
  ),
  observed(
    'inserted text has the style of the text before it, and other text keeps its style',
    [
      ['at the start', 'xyabcdef', '00001100'],
      ['in the middle of a stretch', 'abcxydef', '00111100'],
      ['at the end', 'abcdefxy', '00110000'],
      ['appended', 'abcdefxy', '00110000'],
      ['nothing', 'abcdef', '001100'],
      ['deleted within', 'acdef', '01100'],
      ['deleted over stretches', 'af', '00'],
      ['deleted at the start', 'cdef', '1100'],
      ['deleted at the end', 'abcd', '0011'],
      ['replaced by longer', 'abxyzdef', '00111100'],
      ['replaced by shorter', 'axef', '0000'],
      ['replaced by nothing', 'abef', '0000'],
      ['replaced twice', 'xxbcdexx', '00011000'],
    ],
    () =>
      onBody((body) =>
        edits.map(([what, edit]) => {
          const text = body.appendParagraph('abcdef').editAsText().setBold(false).setBold(2, 3, true);
          edit(text);
          return [what, text.getText(), boldIn(text)];
        }),
      ),
  ),
  observed('neighbouring parts of the same style become one part', [[0, 2, 4], [0], [0, 2], [0]], () =>
    onText('abcdef', (text) => {
      text.setBold(false).setBold(2, 3, true);
      const seen = [text.getTextAttributeIndices(), text.setBold(2, 3, false).getTextAttributeIndices()];
      const apart = text.setItalic(2, 5, true).getTextAttributeIndices();
      return [...seen, apart, text.deleteText(0, 1).getTextAttributeIndices()];
    }),
  ),
  observed('an offset beyond the text, or an end before its start, is refused', [true, true, true, true, true, true, true, 'abc'], () =>
    onText('abc', (text) => [
      isRefused(() => text.insertText(4, 'x')),
      isRefused(() => text.insertText(-1, 'x')),
      isRefused(() => text.deleteText(1, 3)),
      isRefused(() => text.deleteText(-1, 1)),
      isRefused(() => text.deleteText(2, 1)),
      isRefused(() => text.setBold(0, 3, true)),
      isRefused(() => text.isBold(3)),
      text.getText(),
    ]),
  ),
  observed('the text of a section has line breaks between its paragraphs', ['một\nhai\nba', [0, 4, 8]], () => several().before),
  observed(
    'a style may cover several paragraphs of a section',
    [
      ['001', '110', '00'],
      [true, true, false, null, [0, 2, 4, 6, 8]],
    ],
    () => [several().bold, several().read.map((one, index) => (index === 2 ? one === true : one))],
  ),
  observed('text is inserted and deleted by its offset in the section', ['mộtY\nXi\nba', ['mộtY\n-i\nb-!', 3]], () => [
    several().edited,
    several().last,
  ]),
  documented(
    'a match gives its element and its offset',
    'Class RangeElement',
    [
      ['a\nb\nc', 'c', 0, 'PARAGRAPH', 'TABLE_CELL', 'TEXT'],
      ['x c', 'x c', 2, 'PARAGRAPH', 'FOOTER_SECTION', 'TEXT'],
    ],
    () =>
      onDocument((document) => {
        const cell = document
          .getBody()
          .appendTable([['', 'a']])
          .getCell(0, 1);
        cell.appendParagraph('b');
        cell.appendParagraph('c');
        const footer = document.addFooter().setText('x c');
        return [cell, footer].map((container) => {
          const found = container.findText('c');
          const element = found.getElement();
          const holder = element.getParent();
          return [
            container.getText(),
            element.asText().getText(),
            found.getStartOffset(),
            String(holder.getType()),
            String(holder.getParent().getType()),
            String(element.getType()),
          ];
        });
      }),
  ),
  documented(
    'every match in a section is found once, in the order of the text',
    'Class Body: findText',
    ['0-1 xaxa', '2-3 xaxa', '0-1 xa', '1-2 -xa-', '1-2 yxa'],
    () =>
      onBody((body) => {
        body.setText('xaxa\nkhông\nxa\nyxa');
        body.insertTable(3, [['k'], ['-xa-']]);
        const seen: string[] = [];
        for (let found = body.findText('xa'); found; found = body.findText('xa', found)) {
          seen.push(`${found.getStartOffset()}-${found.getEndOffsetInclusive()} ${found.getElement().asText().getText()}`);
        }
        return seen;
      }),
  ),
  documented(
    'a search in an element stays in it, and a match of a part of a text is partial',
    'Class RangeElement: isPartial',
    [true, 1, null, null, 1],
    () =>
      onBody((body) => {
        body.setText('bab\nb');
        const text = body.getChild(0).asParagraph().editAsText();
        const first = text.findText('a');
        return [
          first.isPartial(),
          first.getStartOffset(),
          text.findText('a', first),
          body.getChild(1).asParagraph().findText('a'),
          body.findText('a').getStartOffset(),
        ];
      }),
  ),
  documented(
    'replaceText of an element changes the text of that element only',
    'Class TableRow: replaceText',
    ['x\nb\na\nb\na', 'x\nx\na\nb\na', 'x\nx\nx\nb\na', 'x\nx\nx\nb\nx'],
    () =>
      onBody((body) => {
        const table = body.appendTable([
          ['a', 'b'],
          ['a', 'b'],
        ]);
        const after = body.appendParagraph('a');
        const seen = () => `${table.getText()}\n${after.getText()}`;
        table.getCell(0, 0).replaceText('a', 'x');
        const texts = [seen()];
        table.getRow(0).replaceText('b', 'x');
        texts.push(seen());
        table.replaceText('a', 'x');
        texts.push(seen());
        body.replaceText('a', 'x');
        return [...texts, seen()];
      }),
  ),
  observed(
    'a list or a number is refused where a text is expected',
    [
      "The parameters (String[]) don't match the method signature for DocumentApp.Body.appendParagraph.",
      "The parameters (number,String[]) don't match the method signature for DocumentApp.Body.insertParagraph.",
      'Invalid argument: replacement',
      'Invalid argument: replacement',
      true,
      true,
      true,
      true,
      true,
      true,
      '',
    ],
    () =>
      onBody((body) => {
        const list = ['a'] as unknown as string;
        const paragraph = body.getChild(0).asParagraph();
        return [
          refusal(() => body.appendParagraph(list)),
          refusal(() => body.insertParagraph(0, list)),
          refusal(() => body.replaceText('a', list)),
          refusal(() => paragraph.replaceText('a', 5 as unknown as string)),
          isRefused(() => body.replaceText(list, 'a')),
          isRefused(() => body.setText(list)),
          isRefused(() => paragraph.appendText(list)),
          isRefused(() => body.appendListItem(list)),
          isRefused(() => body.appendTable([['a', 5 as unknown as string]])),
          isRefused(() => paragraph.setSpacingAfter(null as unknown as number)),
          body.getText(),
        ];
      }),
  ),
];
