// Documents that Drive makes of Word files: what is read of them, and what throws.
import { strToU8, zipSync } from 'fflate';
import { plainText } from '../../src/services/documents/content/model';
import { readWordFile } from '../../src/services/documents/word-file/read-word-file';

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const part = (name: string, content: string) => `<w:${name} ${NAMES}>${content}</w:${name}>`;
const fileOf = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
const relationships = (...targets: string[]) =>
  `<Relationships>${targets.map((target, index) => `<Relationship Id="r${index}" Target="${target}"/>`).join('')}</Relationships>`;
/** A file with a body, and further parts by their paths. */
const withBody = (body: string, more: Record<string, string> = {}) =>
  fileOf({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(),
    ...more,
  });
const kept = { wordFieldsStay: true, wordFirstPageStays: true };
const read = (file: Uint8Array, answers = kept) => readWordFile(file, 'id', 'Văn bản', answers);

const shown = (instruction: string) =>
  [
    '<w:fldChar w:fldCharType="begin"/>',
    `<w:instrText>${instruction}</w:instrText>`,
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:t>7</w:t>',
  ]
    .concat('<w:fldChar w:fldCharType="end"/>')
    .map((content) => `<w:r>${content}</w:r>`)
    .join('');

test('a paragraph has its look, and its runs have theirs', () => {
  const look =
    '<w:pPr><w:spacing w:before="120" w:after="40" w:line="276" w:lineRule="auto"/><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr>';
  const bold =
    '<w:r><w:rPr><w:rFonts w:ascii="Tinos"/><w:sz w:val="26"/><w:b/><w:i w:val="0"/><w:color w:val="5F6368"/></w:rPr><w:t>một </w:t></w:r>';
  const [paragraph] = read(withBody(`<w:p>${look}${bold}<w:r><w:t>hai</w:t></w:r></w:p>`)).body.children;
  expect(paragraph).toMatchObject({
    attributes: { SPACING_BEFORE: 6, SPACING_AFTER: 2, LINE_SPACING: 1.15, AVOID_WIDOW_AND_ORPHAN: false, HORIZONTAL_ALIGNMENT: 'JUSTIFY' },
    runs: [
      { text: 'một ', style: { FONT_FAMILY: 'Tinos', FONT_SIZE: 13, BOLD: true, ITALIC: false, FOREGROUND_COLOR: '#5F6368' } },
      { text: 'hai', style: {} },
    ],
  });
});

test('normal text has the defaults of the file; headings lose what keeps them on a page', () => {
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>';
  const { normal, headings } = read(withBody('<w:p/>', { 'word/styles.xml': part('styles', defaults) }));
  expect(normal).toEqual({ FONT_FAMILY: 'Arial', FONT_SIZE: 12, AVOID_WIDOW_AND_ORPHAN: true });
  expect(headings?.HEADING4).toMatchObject({ KEEP_WITH_NEXT: null });
});

const paged = withBody(
  '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="r0"/><w:footerReference w:type="first" r:id="r1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="720" w:footer="600" w:gutter="0"/><w:titlePg/></w:sectPr>',
  {
    'word/_rels/document.xml.rels': relationships('header1.xml', 'footer1.xml'),
    'word/header1.xml': part('hdr', `<w:p>${shown(' PAGE ')}<w:r><w:t>/</w:t></w:r>${shown('NUMPAGES')}</w:p>`),
    'word/footer1.xml': part('ftr', '<w:p><w:r><w:t>trang đầu</w:t></w:r></w:p>'),
  },
);

test('page, margins, page numbers, and the footer of the first page', () => {
  const { page, layout, header, firstPageFooter } = read(paged);
  expect(page).toEqual({ width: 595.3, height: 841.9, top: 56.7, right: 42.5, bottom: 56.7, left: 85.05 });
  expect(layout).toEqual({ headerMargin: 36, footerMargin: 30, useFirstPageHeaderFooter: true });
  expect(header!.children).toMatchObject([{ runs: [{ field: 'PAGE_NUMBER' }, { text: '/' }, { field: 'PAGE_COUNT' }] }]);
  expect(plainText(firstPageFooter!)).toBe('trang đầu');
});

test('what a conversion may lose: numbers become what they showed, the first page is as the others', () => {
  expect(plainText(read(paged, { ...kept, wordFieldsStay: false }).header!)).toBe('7/7');
  const { layout, header, firstPageFooter } = read(paged, { ...kept, wordFirstPageStays: false });
  expect([layout?.useFirstPageHeaderFooter, header !== undefined, firstPageFooter]).toEqual([undefined, true, undefined]);
});

test.each([
  ['that is no zip', new Uint8Array([1, 2, 3])],
  ['that has no word/document.xml', fileOf({ 'a.txt': 'một' })],
  ['that lacks “word/_rels/document.xml.rels”', fileOf({ 'word/document.xml': part('document', '<w:body/>') })],
  ['whose “word/document.xml” is no XML', fileOf({ 'word/document.xml': '<w:document', 'word/_rels/document.xml.rels': relationships() })],
  ['with <w:tbl>', withBody('<w:tbl/>')],
  ['with <w:hyperlink>', withBody('<w:p><w:hyperlink/></w:p>')],
  ['with <w:drawing>', withBody('<w:p><w:r><w:drawing/></w:r></w:p>')],
  ['with <w:pStyle>', withBody('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>')],
  ['with <w:u>', withBody('<w:p><w:r><w:rPr><w:u/></w:rPr></w:r></w:p>')],
  ['with <w:cols>', withBody('<w:sectPr><w:cols/></w:sectPr>')],
  ['with the alignment distribute', withBody('<w:p><w:pPr><w:jc w:val="distribute"/></w:pPr></w:p>')],
  ['with the mark end of a field', withBody('<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')],
  [
    'with the mark begin of a field',
    withBody('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'),
  ],
  ['with a field over two paragraphs', withBody('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p/>')],
  ['with the field DATE', withBody(`<w:p>${shown('DATE')}</w:p>`)],
  ['with lines of a fixed height', withBody('<w:p><w:pPr><w:spacing w:line="240" w:lineRule="exact"/></w:pPr></w:p>')],
  [
    'with a header or footer of type even',
    withBody('<w:sectPr><w:headerReference w:type="even" r:id="r0"/></w:sectPr>', {
      'word/_rels/document.xml.rels': relationships('header1.xml'),
      'word/header1.xml': part('hdr', '<w:p/>'),
    }),
  ],
])('not emulated: a Word file %s', (what, file) => {
  expect(() => read(file)).toThrow(`not emulated: drive.files.create from a Word file ${what}`);
});
