// The Word file that a document begins as. No script can put a page number into a Google Doc; Drive makes a document of a file that has one.
import { bodySize, centred, fontFamily, type Paragraph, page } from './page-parts';

export interface WordPart {
  path: string;
  xml: string;
}

/**
 * Returns the parts of a Word file: A4, the page number centred in the top margin of each page but the first (NĐ 30/2020, Phụ lục I), and
 * the footer on each page. Its text is empty.
 */
export function wordParts(footer: Paragraph): WordPart[] {
  const parts = [
    part('header1.xml', 'header', element('w:hdr', paragraph(centred(''), pageNumber))),
    part('footer1.xml', 'footer', element('w:ftr', paragraph(footer, runsOf(footer)))),
    part('footer2.xml', 'footer', element('w:ftr', paragraph(footer, runsOf(footer)))),
    part('styles.xml', 'styles', styles),
  ];
  const relationships = parts.map(({ kind, path }, index) => `<Relationship Id="part${index}" Type="${OFFICE}/${kind}" Target="${path}"/>`);
  return [
    { path: '[Content_Types].xml', xml: contentTypes(parts) },
    {
      path: '_rels/.rels',
      xml: `${HEAD}<Relationships xmlns="${RELATED}"><Relationship Id="main" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { path: 'word/document.xml', xml: element('w:document', `<w:body><w:p/>${section}</w:body>`) },
    { path: 'word/_rels/document.xml.rels', xml: `${HEAD}<Relationships xmlns="${RELATED}">${relationships.join('')}</Relationships>` },
    ...parts.map(({ path, xml }) => ({ path: `word/${path}`, xml })),
  ];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATED = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD_CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const part = (path: string, kind: string, xml: string) => ({ path, kind, xml });

const element = (name: string, content: string): string => `${HEAD}<${name} xmlns:w="${WORD}" xmlns:r="${OFFICE}">${content}</${name}>`;

function contentTypes(parts: { path: string; kind: string }[]): string {
  const override = (path: string, kind: string) => `<Override PartName="/word/${path}" ContentType="${WORD_CONTENT}.${kind}+xml"/>`;
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document.xml', 'document.main')}${parts.map(({ path, kind }) => override(path, kind)).join('')}</Types>`;
}

/** Word counts lengths in twentieths of a point, type sizes in halves. */
const twentieths = (points: number): number => Math.round(points * 20);

const fonts = `<w:rFonts w:ascii="${fontFamily}" w:hAnsi="${fontFamily}" w:cs="${fontFamily}"/>`;
const textLook = (size: number): string => `<w:rPr>${fonts}<w:sz w:val="${size * 2}"/></w:rPr>`;

/** No heading is said to be more than text: what keeps it on a page is set when the document is drawn. */
const styles = element(
  'w:styles',
  `<w:docDefaults><w:rPrDefault>${textLook(bodySize)}</w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
);

/** Header and footer stand as far from the edge as in a new Google Doc. */
const EDGE = 36;

const section = `<w:sectPr><w:headerReference w:type="default" r:id="part0"/><w:footerReference w:type="default" r:id="part1"/><w:footerReference w:type="first" r:id="part2"/><w:pgSz w:w="${twentieths(page.width)}" w:h="${twentieths(page.height)}"/><w:pgMar w:top="${twentieths(page.top)}" w:right="${twentieths(page.right)}" w:bottom="${twentieths(page.bottom)}" w:left="${twentieths(page.left)}" w:header="${twentieths(EDGE)}" w:footer="${twentieths(EDGE)}" w:gutter="0"/><w:titlePg/></w:sectPr>`;

const alignments = { left: 'left', centre: 'center', right: 'right', justify: 'both' };

const paragraph = ({ align, before, after, lineSpacing }: Paragraph, runs: string): string =>
  `<w:p><w:pPr><w:spacing w:before="${twentieths(before)}" w:after="${twentieths(after)}" w:line="${Math.round(lineSpacing * 240)}" w:lineRule="auto"/><w:jc w:val="${alignments[align]}"/></w:pPr>${runs}</w:p>`;

const run = (content: string, size: number): string => `<w:r>${textLook(size)}${content}</w:r>`;

const text = (words: string): string => `<w:t xml:space="preserve">${escaped(words)}</w:t>`;

const runsOf = ({ runs }: Paragraph): string => runs.map(({ text: words, size }) => run(text(words), size)).join('');

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const fieldMark = (type: string): string => `<w:fldChar w:fldCharType="${type}"/>`;

/** A field: its instruction, and what it shows until it is counted. */
const pageNumber = [
  fieldMark('begin'),
  '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
  fieldMark('separate'),
  text('2'),
  fieldMark('end'),
]
  .map((content) => run(content, bodySize))
  .join('');
