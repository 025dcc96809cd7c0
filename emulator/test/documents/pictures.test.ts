// Pictures in documents at the edges: kinds of files, joined paragraphs, elements that scripts still hold.
import { createBlob } from '../../src/services/base/blob';
import { pictureHeader } from '../../src/services/documents/content/picture';
import { openDocuments } from './harness';

const gif = 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

function onBody(
  see: (
    body: GoogleAppsScript.Document.Body,
    picture: () => GoogleAppsScript.Base.Blob,
    app: GoogleAppsScript.Document.DocumentApp,
  ) => void,
) {
  const { run, app, links } = openDocuments();
  const picture = () => createBlob(links, Array.from(new Int8Array(Buffer.from(gif, 'base64'))), 'image/gif');
  run(() => see(app.create('Hình').getBody(), picture, app));
}

const kinds = (paragraph: GoogleAppsScript.Document.Paragraph) =>
  Array.from({ length: paragraph.getNumChildren() }, (_, index) => String(paragraph.getChild(index).getType()));

test('the size of a JPEG stands behind its other segments; what is cut off has none', () => {
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffffc2001108007b01c803012200021101031101', 'hex');
  expect(pictureHeader(jpeg)).toEqual({ contentType: 'image/jpeg', width: 456, height: 123 });
  for (const bytes of [
    jpeg.subarray(0, 24),
    Buffer.from(gif, 'base64').subarray(0, 8),
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    Buffer.alloc(0),
  ])
    expect(pictureHeader(bytes)).toBeUndefined();
});

test('a text that a script holds stays that of its place when a picture comes before it', () => {
  onBody((body, picture) => {
    const paragraph = body.appendParagraph('{{dấu}}');
    const text = paragraph.editAsText();
    const found = body.findText('dấu')!.getElement().asText();
    paragraph.insertInlineImage(0, picture());
    found.setText('');
    expect([kinds(paragraph), paragraph.getText()]).toEqual([['INLINE_IMAGE'], '']);
    paragraph.appendText('sau');
    text.setText('khác').setBold(true);
    expect([kinds(paragraph), paragraph.getText(), paragraph.getChildIndex(text)]).toEqual([['INLINE_IMAGE', 'TEXT'], 'khác', 1]);
    paragraph.insertText(0, 'trước');
    expect(() => text.setText('x')).toThrow('not emulated: Text.setText of a text that a picture parts');
    expect(() => paragraph.getChildIndex(text)).toThrow('not emulated: the place of a text with a picture in it');
    expect(() => body.findText('ớckhác')).toThrow('not emulated: a match on both sides of a picture');
    expect(() => body.replaceText('ớckhác', '')).toThrow('not emulated: a match on both sides of a picture');
    expect([kinds(paragraph), paragraph.getText()]).toEqual([['TEXT', 'INLINE_IMAGE', 'TEXT'], 'trướckhác']);
  });
});

test('matches are found one after the other on both sides of a picture', () => {
  onBody((body, picture) => {
    const paragraph = body.appendParagraph('a a');
    paragraph.appendInlineImage(picture());
    paragraph.appendText('ba');
    body.appendParagraph('a');
    const places: unknown[] = [];
    for (let found = body.findText('a'); found; found = body.findText('a', found))
      places.push([found.getElement().asText().getText(), found.getStartOffset(), found.getEndOffsetInclusive()]);
    expect(places).toEqual([
      ['a a', 0, 0],
      ['a a', 2, 2],
      ['ba', 1, 1],
      ['a', 0, 0],
    ]);
    body.replaceText('a', 'á');
    paragraph.getChild(2).asText().deleteText(0, 0);
    expect([kinds(paragraph), paragraph.getText()]).toEqual([['TEXT', 'INLINE_IMAGE', 'TEXT'], 'á áá']);
  });
});

test('a search goes on from a text beside a picture, and a text stays itself when one more picture comes', () => {
  onBody((body, picture) => {
    const paragraph = body.appendParagraph('a');
    paragraph.appendInlineImage(picture());
    paragraph.appendText('ba ca');
    const [before, behind] = [paragraph.getChild(0).asText(), paragraph.getChild(2).asText()];
    const inBehind = behind.findText('a')!;
    expect([inBehind.getStartOffset(), behind.findText('a', inBehind)!.getStartOffset(), behind.findText('x')]).toEqual([1, 4, null]);
    const next = body.findText('a', inBehind)!;
    expect([next.getElement() === behind, next.getStartOffset(), body.findText('a', next)]).toEqual([true, 4, null]);
    paragraph.insertInlineImage(0, picture());
    paragraph.insertInlineImage(3, picture());
    expect(kinds(paragraph)).toEqual(['INLINE_IMAGE', 'TEXT', 'INLINE_IMAGE', 'INLINE_IMAGE', 'TEXT']);
    expect([before.setText('A').getText(), behind.getText(), paragraph.getChildIndex(behind), paragraph.getText()]).toEqual([
      'A',
      'ba ca',
      4,
      'Aba ca',
    ]);
    paragraph.getChild(3).asInlineImage().removeFromParent();
    expect(() => behind.getText()).toThrow('not emulated: a text behind a picture that has gone');
    paragraph.getChild(3).asText().replaceText('ca', 'cá');
    expect(paragraph.getText()).toBe('Aba cá');
  });
});

test('a picture goes with its text when paragraphs are joined, and into another document as a copy', () => {
  onBody((body, picture, app) => {
    const first = body.appendParagraph('một');
    const second = body.appendParagraph('hai');
    const image = second.appendInlineImage(picture()).setWidth(40);
    second.merge();
    expect([kinds(first), first.getChildIndex(image), image.isAtDocumentEnd(), image.getNextSibling()]).toEqual([
      ['TEXT', 'INLINE_IMAGE'],
      1,
      true,
      null,
    ]);
    const other = app.create('Khác').getBody();
    const put = other.appendImage(image.copy());
    other.appendParagraph(first.copy());
    image.removeFromParent();
    expect(() => image.removeFromParent()).toThrow('Element must be attached.');
    expect([put.setWidth(50).getWidth(), other.getImages().map((one) => one.getWidth()), image.getWidth()]).toEqual([50, [50, 40], 40]);
    expect(body.appendImage(image).getParent()!.getParent()!.getType()).toBe(body.getType());
  });
});

test('pictures have no place behind a break, and none at an index that is not there', () => {
  onBody((body, picture) => {
    const paragraph = body.appendParagraph('một');
    paragraph.appendPageBreak();
    expect(() => paragraph.appendInlineImage(picture())).toThrow('not emulated: a picture behind a break or a rule');
    expect(() => paragraph.insertInlineImage(3, picture())).toThrow(
      'Child index (3) must be less than or equal to the number of child elements (2).',
    );
    paragraph.insertInlineImage(1, picture());
    expect(kinds(paragraph)).toEqual(['TEXT', 'INLINE_IMAGE', 'PAGE_BREAK']);
    expect(() => body.insertImage(9, picture())).toThrow('Child index (9) must be less than or equal to the number of child elements (2).');
    expect(() => paragraph.addPositionedImage(picture())).toThrow('not emulated: Paragraph.addPositionedImage');
  });
});
