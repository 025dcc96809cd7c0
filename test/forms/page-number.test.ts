// Page numbers of a document that Drive has made of a Word file, with less of it than was asked for.
import { convertedRequests, hasPageNumber } from '../../src/forms/templates/page-number';
import { footer } from '../../src/forms/templates/page-parts';
import { wordParts } from '../../src/forms/templates/word-file';

const number = { autoText: { type: 'PAGE_NUMBER' } };
const words = (content: string) => ({ textRun: { content } });
const part = (...elements: object[]) => ({ content: [{ paragraph: { elements: [...elements, words('\n')] } }] });
const converted = ({ header = part(number), first = part(words('BM.01')), style = {}, section = {} } = {}) => ({
  body: { content: [{ sectionBreak: { sectionStyle: section } }] },
  headers: { h: header },
  footers: { f: part(words('BM.01')), g: first },
  documentStyle: { defaultHeaderId: 'h', defaultFooterId: 'f', firstPageFooterId: 'g', useFirstPageHeaderFooter: true, ...style },
});
const asOthers = { updateDocumentStyle: { documentStyle: { useFirstPageHeaderFooter: false }, fields: 'useFirstPageHeaderFooter' } };
const withoutHeader = { deleteHeader: { headerId: 'h' } };

test.each([
  ['nothing is lost', {}, []],
  ['the number is text', { header: part(words('2')) }, [withoutHeader]],
  [
    'the number is text, in the header of the section',
    { header: part(words('2')), style: { defaultHeaderId: undefined }, section: { defaultHeaderId: 'h' } },
    [withoutHeader],
  ],
  ['the footer of the first page is blank', { first: part() }, [asOthers]],
  ['the footer of the first page is not there', { style: { firstPageFooterId: undefined } }, [asOthers]],
  ['the first page is as the others', { style: { firstPageFooterId: undefined, useFirstPageHeaderFooter: false } }, []],
  ['there is no header', { style: { defaultHeaderId: undefined } }, []],
])('%s', (_what, lost, requests) => {
  expect(convertedRequests(converted(lost))).toEqual(requests);
});

test('a number stands in a header, a footer, or a table in one', () => {
  const table = { content: [{ table: { tableRows: [{ tableCells: [part(number)] }] } }] };
  for (const [headers, footers, isThere] of [
    [{ h: part(number) }, {}, true],
    [{}, { f: table }, true],
    [{ h: part(words('2')) }, { f: part({ autoText: { type: 'PAGE_COUNT' } }) }, false],
    [undefined, undefined, false],
  ] as const)
    expect(hasPageNumber({ headers, footers })).toBe(isThere);
});

test('the Word file says the footer twice, with the signs of XML as text', () => {
  const parts = wordParts(footer('BM.01 <A&B>'));
  const footers = parts.filter(({ path }) => path.includes('footer'));
  expect(footers.map(({ path }) => path)).toEqual(['word/footer1.xml', 'word/footer2.xml']);
  for (const { xml } of footers) expect(xml).toContain('BM.01 &lt;A&amp;B&gt;/{{MA_QUY_TRINH}}');
});
