// Pictures in documents: how they are put in, what they tell, and what happens to the text around them.

import { read, write } from '../apis/docs/calls';
import { documented, type Fact, observed, unproved } from '../fact';
import { onBody, once, onDocument } from '../own-files';
import { isRefused, refusal } from '../seen';

type Body = GoogleAppsScript.Document.Body;
type Element = GoogleAppsScript.Document.Element;
type Image = GoogleAppsScript.Document.InlineImage;

/** 6 pixels wide and 4 high. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEklEQVR4nGP4z8CAhtD5RAsBAKTRF+lZezHiAAAAAElFTkSuQmCC';
/** 3 pixels wide and 2 high. */
const GIF = 'R0lGODlhAwACAIAAAP8AAAAAACwAAAAAAwACAAACBAQAAAUAOw==';

/** JPEG pictures, 5 pixels wide and 3 high, in hexadecimal digits. */
const jpegs = (() => {
  const start = `ffd8ffe000104a46494600010101004800480000ffdb004300${'ff'.repeat(64)}`;
  const frame = (kind: string) => `ff${kind}000b080003000501011100`;
  const codes = ['00', '10'].map((table) => `ffc40014${table}01${'00'.repeat(16)}`);
  const scan = 'ffda0008010100003f003fffd9';
  return {
    frameFirst: start + frame('c0') + codes.join('') + scan,
    codesFirst: start + codes.join('') + frame('c0') + scan,
    progressive: `${start + frame('c2') + codes[0]}ffda0008010100013f10`,
    withComment: `ffd8fffe00046162${start.slice(4)}${codes.join('')}${frame('c0')}${scan}`,
    filledUp: `${start + codes.join('')}ff${frame('c0')}${scan}`,
  };
})();
const blobOf = (digits: string, type: string) =>
  Utilities.newBlob(
    digits.match(/../g)!.map((byte) => (Number.parseInt(byte, 16) << 24) >> 24),
    type,
    'dấu',
  );

const png = () => Utilities.newBlob(Utilities.base64Decode(PNG), 'image/png', 'dấu.png');
const gif = () => Utilities.newBlob(Utilities.base64Decode(GIF), 'image/gif', 'dấu.gif');
const kind = (element: { getType: () => unknown } | null) => element && String(element.getType());
const textOf = (element: Element) => (element as unknown as GoogleAppsScript.Document.Text).getText();
const kindsIn = (container: Pick<Body, 'getNumChildren' | 'getChild'>) =>
  Array.from({ length: container.getNumChildren() }, (_, index) => kind(container.getChild(index)));
const sizeOf = (image: Image) => [image.getWidth(), image.getHeight()];

/** A paragraph of «trước», a picture and «sau». */
const onParted = <T>(see: (paragraph: GoogleAppsScript.Document.Paragraph, image: Image, body: Body) => T) =>
  onBody((body) => {
    const paragraph = body.appendParagraph('trước');
    const image = paragraph.appendInlineImage(png());
    paragraph.appendText('sau');
    return see(paragraph, image, body);
  });

const parted = once(() =>
  onParted((paragraph, image, body) => ({
    kinds: kindsIn(paragraph),
    texts: [textOf(paragraph.getChild(0)), textOf(paragraph.getChild(2)), paragraph.getText(), body.getText()],
    places: [paragraph.getChildIndex(image), paragraph.getChildIndex(paragraph.getChild(2))],
    siblings: [image.getPreviousSibling(), image.getNextSibling()].map((one) => textOf(one!)),
    found: body.getImages().length,
  })),
);

interface Told {
  objectId: string;
  inlineObjectProperties: { embeddedObject: { title: string; description: string; size: { width: object; height: object } } };
}

const told = once(() =>
  onDocument((document) => {
    const paragraph = document.getBody().getParagraphs()[0]!;
    paragraph.setText('trước');
    paragraph.appendInlineImage(png()).setWidth(12).setAltTitle('dấu').setAltDescription('dấu tròn');
    paragraph.appendText('sau');
    document.saveAndClose();
    const id = document.getId();
    const before = read(id);
    const { elements } = before.body.content[1]!.paragraph!;
    const { inlineObjectId } = elements[1]!.inlineObjectElement as { inlineObjectId: string };
    const { objectId, inlineObjectProperties } = (before.inlineObjects as Record<string, Told>)[inlineObjectId]!;
    write(id, { deleteContentRange: { range: { startIndex: 6, endIndex: 7 } } });
    const after = read(id);
    const left = after.body.content[1]!.paragraph!.elements.map(({ textRun }) => textRun!.content).join('');
    return {
      widths: elements.map(({ startIndex, endIndex }) => endIndex - startIndex!),
      isNamed: objectId === inlineObjectId,
      object: inlineObjectProperties.embeddedObject,
      left,
      shorterBy: before.body.content[1]!.endIndex - after.body.content[1]!.endIndex,
      isToldAfter: after.inlineObjects !== undefined,
    };
  }),
);

export const documentPictures: Fact[] = [
  documented(
    'appendImage and insertImage of a body put the picture into a paragraph of its own',
    'Class Body: appendImage, insertImage',
    ['INLINE_IMAGE', ['PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH'], 0, 2, ['INLINE_IMAGE'], ''],
    () =>
      onBody((body) => {
        body.setText('một');
        const last = body.appendImage(png());
        const first = body.insertImage(0, gif());
        const place = (image: Image) => body.getChildIndex(image.getParent());
        const holder = first.getParent().asParagraph();
        return [kind(first), kindsIn(body), place(first), place(last), kindsIn(holder), holder.getText()];
      }),
  ),
  documented(
    'headers, footers and cells take pictures too, at the end and at an index',
    'Class TableCell: insertImage; Class HeaderSection: appendImage',
    [
      [1, 1],
      ['PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH'],
      [2, 1, 1],
    ],
    () =>
      onDocument((document) => {
        const body = document.getBody();
        const cell = body.appendTable([['ô']]).getCell(0, 0);
        const [header, footer] = [document.addHeader(), document.addFooter()];
        const places = [header.getChildIndex(header.appendImage(png()).getParent()), 1];
        footer.insertImage(0, png());
        cell.insertImage(0, png());
        cell.appendImage(gif());
        return [places, kindsIn(cell), [body, header, footer].map((one) => one.getImages().length)];
      }),
  ),
  documented(
    'a picture within a paragraph or a list item is a child between its texts',
    'Class Paragraph: appendInlineImage, insertInlineImage',
    [
      ['INLINE_IMAGE', 'TEXT'],
      ['TEXT', 'INLINE_IMAGE'],
      ['INLINE_IMAGE', 'TEXT', 'INLINE_IMAGE'],
    ],
    () =>
      onBody((body) => {
        const [one, other] = [body.appendParagraph('một'), body.appendListItem('hai')];
        one.insertInlineImage(0, png());
        other.appendInlineImage(png());
        const before = [kindsIn(one), kindsIn(other)];
        one.insertInlineImage(2, gif());
        return [...before, kindsIn(one)];
      }),
  ),
  observed('a picture parts the text of its paragraph into two children', [['TEXT', 'INLINE_IMAGE', 'TEXT'], 'trước', 'sau'], () => [
    parted().kinds,
    ...parted().texts.slice(0, 2),
  ]),
  observed('a picture adds nothing to the text of a paragraph and of the body', ['trướcsau', '\ntrướcsau'], () => parted().texts.slice(2)),
  documented(
    'a picture has its index and its siblings',
    'Class InlineImage: getNextSibling',
    [
      [1, 2],
      ['trước', 'sau'],
    ],
    () => [parted().places, parted().siblings],
  ),
  observed(
    'a picture has the size of its file in pixels',
    [
      [6, 4],
      [3, 2],
    ],
    () => onBody((body) => [sizeOf(body.appendImage(png())), sizeOf(body.appendImage(gif()))]),
  ),
  observed('each side of a picture is set by itself', [[12, 4], [12, 20], true], () =>
    onBody((body) => {
      const image = body.appendImage(png());
      const width = sizeOf(image.setWidth(12));
      return [width, sizeOf(image.setHeight(20)), image.setWidth(12).getHeight() === 20];
    }),
  ),
  documented(
    'a picture gives its file back',
    'Class InlineImage: getBlob, getAs',
    ['image/png', true, 'image/png', 'image/gif', true],
    () =>
      onBody((body) => {
        const [one, other] = [body.appendImage(png()).getBlob(), body.appendImage(gif())];
        const is = (blob: GoogleAppsScript.Base.Blob, text: string) => Utilities.base64Encode(blob.getBytes()) === text;
        return [
          one.getContentType(),
          is(one, PNG),
          body.getImages()[0]!.getAs('image/png').getContentType(),
          other.getBlob().getContentType(),
          is(other.getBlob(), GIF),
        ];
      }),
  ),
  documented(
    'the title, the description and the link of a picture are null until they are set; null takes the link away',
    'Class InlineImage: getAltTitle, getAltDescription, getLinkUrl',
    [[null, null, null], ['dấu', 'dấu tròn', 'https://example.com/'], null],
    () =>
      onBody((body) => {
        const image = body.appendImage(png());
        const seen = () => [image.getAltTitle(), image.getAltDescription(), image.getLinkUrl()];
        const before = seen();
        image.setAltTitle('dấu').setAltDescription('dấu tròn').setLinkUrl('https://example.com/');
        const after = seen();
        return [before, after, image.setLinkUrl(null as never).getLinkUrl()];
      }),
  ),
  documented(
    'getImages lists the pictures of a body in order, those in tables and list items too',
    'Class Body: getImages',
    ['b', 'c', 'd'],
    () =>
      onBody((body) => {
        body.appendListItem('mục').appendInlineImage(png()).setAltTitle('b');
        const cell = body.appendTable([['ô']]).getCell(0, 0);
        cell.appendImage(png()).setAltTitle('c');
        body.appendImage(png()).setAltTitle('d');
        return body.getImages().map((image) => image.getAltTitle());
      }),
  ),
  documented('findElement finds pictures', 'Class Body: findElement', ['x', 'y', null], () =>
    onBody((body) => {
      body.appendParagraph('một').appendInlineImage(png()).setAltTitle('x');
      body.appendImage(png()).setAltTitle('y');
      const type = DocumentApp.ElementType.INLINE_IMAGE;
      const first = body.findElement(type);
      const second = body.findElement(type, first);
      const title = (found: GoogleAppsScript.Document.RangeElement) => found.getElement().asInlineImage().getAltTitle();
      return [title(first), title(second), body.findElement(type, second)];
    }),
  ),
  documented('an element is cast to a picture only when it is one', 'Class Element: asInlineImage', ['INLINE_IMAGE', true], () =>
    onParted((paragraph, _image, body) => [kind(paragraph.getChild(1).asInlineImage()), isRefused(() => body.getChild(0).asInlineImage())]),
  ),
  documented(
    'removeFromParent takes a picture out, and its paragraph stays',
    'Class InlineImage: removeFromParent',
    ['INLINE_IMAGE', null, ['TEXT'], 'trướcsau', 0],
    () =>
      onParted((paragraph, image, body) => {
        const removed = image.removeFromParent();
        return [kind(removed), removed.getParent(), kindsIn(paragraph), paragraph.getText(), body.getImages().length];
      }),
  ),
  documented(
    'removeChild takes out a picture, or the text beside it',
    'Class Paragraph: removeChild',
    [['TEXT', 'INLINE_IMAGE'], ['TEXT']],
    () =>
      onParted((paragraph) => {
        paragraph.removeChild(paragraph.getChild(2));
        const left = kindsIn(paragraph);
        paragraph.removeChild(paragraph.getChild(1));
        return [left, kindsIn(paragraph)];
      }),
  ),
  documented(
    'a copy of a picture is detached, and can be put in elsewhere with all that it has',
    'Class InlineImage: copy',
    [null, [12, 4], 'dấu', 2],
    () =>
      onBody((body) => {
        const image = body.appendImage(png()).setWidth(12).setAltTitle('dấu');
        const copy = image.copy();
        const parent = copy.getParent();
        const put = body.appendParagraph('').appendInlineImage(copy);
        image.setWidth(30);
        return [parent, sizeOf(put), put.getAltTitle(), body.getImages().length];
      }),
  ),
  observed('a picture that is in a document cannot be put in once more', 'Element must be detached.', () =>
    onBody((body) => {
      const image = body.appendImage(png());
      return refusal(() => body.appendImage(image));
    }),
  ),
  documented('a copy of a paragraph has its pictures', 'Class Paragraph: copy', [['TEXT', 'INLINE_IMAGE', 'TEXT'], [6, 4], 2], () =>
    onParted((paragraph, image, body) => {
      const copy = paragraph.copy();
      body.appendParagraph(copy);
      image.setWidth(60);
      return [kindsIn(copy), sizeOf(copy.getChild(1).asInlineImage()), body.getImages().length];
    }),
  ),
  observed(
    'replaceText and findText work beside a picture, which stays',
    [['TEXT', 'INLINE_IMAGE', 'TEXT'], 'Trước thì', 'về sau', 'sau', 3, 1],
    () =>
      onParted((paragraph, _image, body) => {
        body.replaceText('trước', 'Trước thì');
        body.replaceText('sau', 'về sau');
        const found = body.findText('sau');
        const text = found.getElement().asText();
        const part = text.getText().slice(found.getStartOffset(), found.getEndOffsetInclusive() + 1);
        return [kindsIn(paragraph), textOf(paragraph.getChild(0)), text.getText(), part, found.getStartOffset(), body.getImages().length];
      }),
  ),
  observed('a mark that was found is emptied, and a picture comes in its place', [['TEXT', 'INLINE_IMAGE'], 'Ký: ', ['INLINE_IMAGE']], () =>
    onBody((body) => {
      const beside = body.appendParagraph('Ký: {{ký}}');
      const alone = body.appendParagraph('{{dấu}}');
      beside.replaceText('\\{\\{ký\\}\\}', '');
      beside.appendInlineImage(png());
      const mark = body.findText('\\{\\{dấu\\}\\}').getElement();
      mark.asText().setText('');
      mark.getParent().asParagraph().insertInlineImage(0, png());
      return [kindsIn(beside), beside.getText(), kindsIn(alone)];
    }),
  ),
  observed(
    'text in front of a picture is changed, styled and added to without it',
    [['TEXT', 'INLINE_IMAGE', 'TEXT'], 'mới', true, 'sau nữa', null],
    () =>
      onParted((paragraph) => {
        const [before, after] = [paragraph.getChild(0).asText(), paragraph.getChild(2).asText()];
        before.setText('mới').setBold(true);
        paragraph.appendText(' nữa');
        return [kindsIn(paragraph), before.getText(), before.isBold(), after.getText(), after.isBold()];
      }),
  ),
  documented('setText and clear of a paragraph take out its pictures', 'Class Paragraph: setText, clear', ['lại', ['TEXT'], 0, 0], () =>
    onParted((paragraph, _image, body) => {
      paragraph.setText('lại');
      const seen = [paragraph.getText(), kindsIn(paragraph), body.getImages().length];
      paragraph.appendInlineImage(png());
      paragraph.clear();
      return [...seen, paragraph.getNumChildren()];
    }),
  ),
  observed('a file that is no picture is refused', ['Invalid image data.', 'Invalid image data.', 1], () =>
    onBody((body) => {
      const text = Utilities.newBlob('chữ', 'image/png', 'chữ.png');
      return [
        refusal(() => body.appendImage(text)),
        refusal(() => body.getChild(0).asParagraph().appendInlineImage(text)),
        body.getNumChildren(),
      ];
    }),
  ),
  observed('a JPEG has its size, whatever stands before it in the file', Array(5).fill('5 3 image/jpeg'), () =>
    onBody((body) =>
      Object.keys(jpegs).map((name) => {
        const image = body.appendImage(blobOf(jpegs[name as keyof typeof jpegs], 'image/jpeg'));
        return [...sizeOf(image), image.getBlob().getContentType()].join(' ');
      }),
    ),
  ),
  unproved('a file that only begins as a picture is refused', Array(11).fill('Invalid image data.'), () =>
    onBody((body) => {
      const pngDigits = '89504e470d0a1a0a0000000d494844520000000600000004';
      const gifDigits = '47494638396103000200';
      return [
        pngDigits.slice(0, 46),
        pngDigits.replace('49484452', '49484453'),
        pngDigits.replace('89', '88'),
        pngDigits.replace('00000006', '00000000'),
        pngDigits.replace('00000004', '00000000'),
        gifDigits.slice(0, 18),
        gifDigits.replace('3961', '3861'),
        'ffd8',
        jpegs.frameFirst.slice(0, 60),
        jpegs.frameFirst.replace('ffd8', 'ffd7'),
        jpegs.frameFirst.replace('ffe0', 'fee0'),
      ].map((digits) => refusal(() => body.appendImage(blobOf(digits, 'image/png'))));
    }),
  ),
  documented(
    'a copy of a picture goes into another document with all that it has',
    'Class InlineImage: copy',
    [[12, 4], 'dấu', 'https://a.example/', 1, true],
    () =>
      onBody((from) =>
        onBody((to) => {
          const image = from.appendImage(png()).setWidth(12).setAltTitle('dấu').setLinkUrl('https://a.example/');
          const there = to.appendImage(image.copy());
          to.appendImage(image.copy()).removeFromParent();
          return [sizeOf(there), there.getAltTitle(), there.getLinkUrl(), to.getImages().length, image.getParent() !== null];
        }),
      ),
  ),
  documented('a picture that is in no document has neither a parent nor siblings', 'Class InlineImage', [null, null, null], () =>
    onBody((body) => {
      const copy = body.appendImage(png()).copy();
      return [copy.getParent(), copy.getNextSibling(), copy.getPreviousSibling()];
    }),
  ),
  documented('the last picture of a document is at its end', 'Class InlineImage: isAtDocumentEnd', [true, false, false], () =>
    onBody((body) => {
      const [first, last] = [body.appendImage(png()), body.appendImage(png())];
      const seen = [last.isAtDocumentEnd(), first.isAtDocumentEnd()];
      last.getParent().asParagraph().appendText('sau');
      return [...seen, last.isAtDocumentEnd()];
    }),
  ),
  documented('a copy of a document keeps its pictures', 'Class File: makeCopy', [1, [60, 4], 'image/png', 'dấu'], () =>
    onDocument((document) => {
      document.getBody().appendImage(png()).setWidth(60).setAltTitle('dấu');
      document.saveAndClose();
      const copy = DriveApp.getFileById(document.getId()).makeCopy();
      try {
        const images = DocumentApp.openById(copy.getId()).getBody().getImages();
        return [images.length, sizeOf(images[0]!), images[0]!.getBlob().getContentType(), images[0]!.getAltTitle()];
      } finally {
        copy.setTrashed(true);
      }
    }),
  ),
  documented(
    'the Docs API tells a picture as an object within the text that takes one index',
    'Docs API: InlineObjectElement, InlineObject',
    { widths: [5, 1, 4], isNamed: true, title: 'dấu', description: 'dấu tròn' },
    () => ({ widths: told().widths, isNamed: told().isNamed, title: told().object.title, description: told().object.description }),
  ),
  observed(
    'four pixels of a picture are three points of the Docs API',
    [
      { magnitude: 9, unit: 'PT' },
      { magnitude: 3, unit: 'PT' },
    ],
    () => [told().object.size.width, told().object.size.height],
  ),
  documented(
    'deleteContentRange over a picture deletes it, and none is told any more',
    'Docs API: DeleteContentRangeRequest',
    ['trướcsau\n', 1, false],
    () => [told().left, told().shorterBy, told().isToldAfter],
  ),
  unproved('text that is appended behind a picture has the style of the text before it', [true], () =>
    onBody((body) => {
      const paragraph = body.appendParagraph('trước');
      paragraph.editAsText().setBold(true);
      paragraph.appendInlineImage(png());
      return [paragraph.appendText('sau').isBold()];
    }),
  ),
];
