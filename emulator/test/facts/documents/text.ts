// Text of documents: styles by offset, finding and replacing.
import { documented, type Fact, observed, unproved } from '../fact';
import { onBody } from '../own-files';
import { isRefused } from '../seen';

type Text = GoogleAppsScript.Document.Text;

const onText = <T>(text: string, see: (text: Text) => T) => onBody((body) => see(body.appendParagraph(text).editAsText()));

const replaced = (text: string, pattern: string, replacement: string) =>
  onBody((body) => {
    const paragraph = body.appendParagraph(text);
    paragraph.replaceText(pattern, replacement);
    return paragraph.getText();
  });

const refusedByRe2 = ['a(?=b)', '(?<=a)b', '(a)\\1'];
const specialPerhaps: [replacement: string, text: string][] = [
  ['$1', '$1'],
  ['\\1', '\\1'],
  ['$', '$'],
  ['$&', '$&'],
  ['\\', '\\'],
];

export const documentText: Fact[] = [
  documented('replaceText takes a pattern as text', 'Class Text: replaceText', 'x5 và x7', () => replaced('a5 và b7', '[ab]', 'x')),
  documented('a brace after two backslashes matches itself', 'Class Text: replaceText', 'Kính gửi: An.', () =>
    replaced('Kính gửi: {{TÊN}}.', '\\{\\{TÊN\\}\\}', 'An'),
  ),
  observed('braces that are no count need no escape', 'An', () => replaced('{{TÊN}}', '{{TÊN}}', 'An')),
  observed('replaceText stays within a paragraph', '{{\nA}}', () =>
    onBody((body) => {
      body.setText('{{\nA}}');
      body.replaceText('\\{\\{\\s*A\\}\\}', 'x');
      return body.getText();
    }),
  ),
  documented('replaceText replaces every match', 'Class Body: replaceText', 'x x\nx', () =>
    onBody((body) => {
      body.setText('a a\na');
      body.replaceText('a', 'x');
      return body.getText();
    }),
  ),
  ...refusedByRe2.map((pattern) => observed(`RE2 refuses ${pattern}`, true, () => isRefused(() => replaced('ab', pattern, 'x')))),
  ...specialPerhaps.map(([replacement, text]) =>
    unproved(`the replacement ${replacement} is taken as it is`, text, () => replaced('a', '(a)', replacement)),
  ),
  unproved('(?i) at the start of a pattern ignores the case of letters', 'x in', () => replaced('MÁY in', '(?i)máy', 'x')),
  unproved('\\pL matches letters with marks', 'x 5', () => replaced('Đồng 5', '\\pL+', 'x')),
  observed('replaced text keeps the style of what it replaces', true, () =>
    onText('Kính gửi: {{A}}', (text) => {
      text.setBold(10, 14, true).replaceText('\\{\\{A\\}\\}', 'Chủ tịch');
      return text.isBold(10);
    }),
  ),
  documented('findText gives the element and both ends of the match', 'Class RangeElement', ['số 2 và số 3', 8, 11], () =>
    onBody((body) => {
      body.setText('số 1\nsố 2 và số 3');
      const found = body.findText('số 3')!;
      return [found.getElement().asText().getText(), found.getStartOffset(), found.getEndOffsetInclusive()];
    }),
  ),
  documented('findText continues after a match', 'Class Body: findText', [0, 0, 8, null], () =>
    onBody((body) => {
      body.setText('số 1\nsố 2 và số 3');
      const one = body.findText('số')!;
      const two = body.findText('số', one)!;
      const three = body.findText('số', two)!;
      return [one.getStartOffset(), two.getStartOffset(), three.getStartOffset(), body.findText('số', three)];
    }),
  ),
  documented('findText gives null when nothing matches', 'Class Body: findText', null, () => onBody((body) => body.findText('không'))),
  documented('a style is set from a first to a last offset, both included', 'Class Text: setBold', [true, true, false], () =>
    onText('đậm nhạt', (text) => {
      text.setBold(false).setBold(0, 2, true);
      return [0, 2, 3].map((at) => text.isBold(at) === true);
    }),
  ),
  documented('a style that differs within the text is null', 'Class Text: isBold', null, () =>
    onText('đậm nhạt', (text) => text.setBold(false).setBold(0, 2, true).isBold()),
  ),
  documented('deleteText deletes from a first to a last offset, both included', 'Class Text: deleteText', 'ad', () =>
    onText('abcd', (text) => text.deleteText(1, 2).getText()),
  ),
  documented('insertText inserts before an offset', 'Class Text: insertText', 'a-b', () =>
    onText('ab', (text) => text.insertText(1, '-').getText()),
  ),
  documented('appendText adds text at the end', 'Class Paragraph: appendText', 'ab', () =>
    onBody((body) => {
      const paragraph = body.appendParagraph('a');
      paragraph.appendText('b');
      return paragraph.getText();
    }),
  ),
  observed('offsets beyond the text are refused', true, () => onText('ab', (text) => isRefused(() => text.deleteText(0, 9)))),
  unproved('inserted text takes the style of the character before', [true, false], () =>
    onText('đậm nhạt', (text) => {
      text.setBold(false).setBold(0, 2, true).insertText(3, '!');
      return [3, 4].map((at) => text.isBold(at) === true);
    }),
  ),
  unproved('all the characters of a paragraph can be deleted', '', () => onText('ab', (text) => text.deleteText(0, 1).getText())),
  documented('fonts and sizes are read back', 'Class Text: setFontSize', ['Times New Roman', 13], () =>
    onText('a', (text) => {
      text.setFontFamily('Times New Roman').setFontSize(13);
      return [text.getFontFamily(0), text.getFontSize(0)];
    }),
  ),
  documented('getTextAttributeIndices gives the start of each part of one style', 'Class Text: getTextAttributeIndices', [0, 3], () =>
    onText('đậm nhạt', (text) => text.setBold(false).setBold(0, 2, true).getTextAttributeIndices()),
  ),
  documented('attributes are set by the names of DocumentApp.Attribute', 'Enum Attribute', [true, 14], () =>
    onBody((body) => {
      const paragraph = body.appendParagraph('a');
      paragraph.setAttributes({ [String(DocumentApp.Attribute.BOLD)]: true, [String(DocumentApp.Attribute.FONT_SIZE)]: 14 });
      const text = paragraph.editAsText();
      return [text.isBold(0), text.getFontSize(0)];
    }),
  ),
];
