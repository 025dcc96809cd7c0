// Parts of templates: paragraphs, tables, and the parts of a Vietnamese administrative document.
// Sizes, styles and rules: NĐ 30/2020/NĐ-CP, Phụ lục I. Lengths are points.
import type { NamesInHead } from '../fields';

export interface Run {
  text: string;
  size: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  colour?: string;
}

export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  align: 'left' | 'centre' | 'right' | 'justify';
  firstLine: number;
  left: number;
  before: number;
  after: number;
  lineSpacing: number;
  /** In the outline, and kept on one page with what follows. */
  isHeading: boolean;
  /** Kept on one page with what follows. */
  withNext: boolean;
}

export interface Table {
  kind: 'table';
  widths: number[];
  hasBorders: boolean;
  /** No row breaks over two pages. */
  isWhole: boolean;
  /** Columns with a dotted line below each cell: answers, by the product or by pen. */
  dotted: number[];
  /** Paragraphs of each cell, row by row. */
  rows: Paragraph[][][];
}

export type Piece = Paragraph | Table;

/** A template, as set-up makes a Google Doc of it. */
export interface Template {
  name: string;
  body: Piece[];
  footer: Paragraph;
}

/** Returns the text of each paragraph of a template. */
export const textsOfTemplate = ({ body, footer }: Template): string[] =>
  [...body.flatMap((piece) => (piece.kind === 'table' ? piece.rows.flat(2) : [piece])), footer].map(({ runs }) =>
    runs.map(({ text }) => text).join(''),
  );

const millimetre = 72 / 25.4;

/** A4 with margins of 20, 20, 30 and 15 mm (NĐ 30/2020, Phụ lục I). */
export const page = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  top: 20 * millimetre,
  bottom: 20 * millimetre,
  left: 30 * millimetre,
  right: 15 * millimetre,
};

/** Width between the margins of 30 and 15 mm on A4. */
export const textWidth = 467.7;

export const fontFamily = 'Times New Roman';

export const bodySize = 13;

/** Text, or runs of different style: `['Kính gửi: ', { text: '{{KINH_GUI}}', bold: true }]`. */
export type Words = string | (string | Partial<Run>)[];

type Layout = Partial<Omit<Paragraph, 'kind' | 'runs'>> & Partial<Omit<Run, 'text'>>;

/** A paragraph. By default it is justified, 13 pt, with a line spacing of 1.1 and no indents. */
export function paragraph(words: Words, layout: Layout = {}): Paragraph {
  const {
    align = 'justify',
    firstLine = 0,
    left = 0,
    before = 0,
    after = 0,
    lineSpacing = 1.1,
    isHeading = false,
    withNext = false,
    ...style
  } = layout;
  const runs = (typeof words === 'string' ? [words] : words).map((part) => ({
    text: '',
    size: bodySize,
    ...style,
    ...(typeof part === 'string' ? { text: part } : part),
  }));
  return { kind: 'paragraph', runs, align, firstLine, left, before, after, lineSpacing, isHeading, withNext };
}

/** Nội dung: justified, first line indented 1 cm, 6 pt of space before it. */
export const prose = (words: Words, layout: Layout = {}): Paragraph => paragraph(words, { firstLine: 28.35, before: 6, ...layout });

/** A line of a phiếu: label and answer. Not justified: dots for the pen do not break, and would stretch the words beside them. */
export const line = (words: Words, layout: Layout = {}): Paragraph =>
  paragraph(words, { align: 'left', before: 2.5, lineSpacing: 1, ...layout });

/** Ô đánh dấu with their labels, side by side. They are separated by an em space, which is never collapsed with other spaces. */
export const choices = (...words: string[]): string => words.join('\u2003');

/** Số, left blank for the văn thư. */
export const blankNumber = (symbol: string): string => `Số:${'\u2003'.repeat(4)}/${symbol}`;

/** Đề mục. */
export const heading = (words: Words, layout: Layout = {}): Paragraph =>
  paragraph(words, { isHeading: true, bold: true, align: 'left', before: 7, ...layout });

export const centred = (words: Words, layout: Layout = {}): Paragraph => paragraph(words, { align: 'centre', lineSpacing: 1, ...layout });

/** The beginning or end of a block, alone in its paragraph. Small and grey, since it is never printed. */
export const blockPlaceholder = (placeholder: string): Paragraph =>
  paragraph(placeholder, { size: 8, colour: '#5f6368', align: 'left', lineSpacing: 1 });

/** Pieces that are printed only when the block applies. */
export const block = (name: string, ...pieces: Piece[]): Piece[] => [
  blockPlaceholder(`{{?${name}}}`),
  ...pieces,
  blockPlaceholder(`{{/${name}}}`),
];

const ruleSize = 6;

/**
 * A centred rule, `length` points long. A script cannot draw a line of chosen length in Docs: underlined no-break spaces give a solid
 * black one, and in Times New Roman each is a quarter of the type size wide.
 */
export const horizontalRule = (length: number, layout: Layout = {}): Paragraph =>
  centred([{ text: '\u00a0'.repeat(Math.round(length / (ruleSize / 4))), size: ruleSize, underline: true }], layout);

/** Estimates the width of bold Times New Roman, by measured averages: capitals 0.62, others 0.46 of the size. */
const boldWidth = (text: string, size: number): number => text.length * size * (text === text.toUpperCase() ? 0.62 : 0.46);

/** A rule under a text, a third to a half as long as the text. */
export const horizontalRuleUnder = (text: string, size: number, layout: Layout = {}): Paragraph =>
  horizontalRule(Math.min(boldWidth(text, size), textWidth) * 0.42, layout);

/** `widths` of the columns in points; `rows` as in `Table`. */
export function table(
  widths: number[],
  rows: Paragraph[][][],
  { hasBorders = false, isWhole = false, dotted = [] }: Partial<Pick<Table, 'hasBorders' | 'isWhole' | 'dotted'>> = {},
): Table {
  return { kind: 'table', widths, hasBorders, isWhole, dotted, rows };
}

interface HeadLines {
  /** Above the agency, in regular type; absent for the commune itself. */
  parent?: string;
  agency: string[];
  /** The agency's name as it is now, which gives its rule a length. */
  agencyText: string;
  /** Số, and the incident's code. */
  underAgency: string[];
  /** Địa danh, ngày tháng; '' for a biên bản. */
  underMotto: string;
}

/** Agency at the left, quốc hiệu and tiêu ngữ at the right. */
function head({ parent, agency, agencyText, underAgency, underMotto }: HeadLines): Table {
  const motto = 'Độc lập - Tự do - Hạnh phúc';
  const left = [
    ...(parent ? [centred(parent, { size: 12 })] : []),
    ...agency.map((text) => centred(text, { size: 12, bold: true })),
    horizontalRuleUnder(agencyText, 12),
    ...underAgency.map((text, index) => centred(text, { before: index ? 2 : 6 })),
  ];
  const right = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }),
    centred(motto, { size: 13, bold: true }),
    // The motto is 12.24 times its type size wide in bold Times New Roman.
    horizontalRule(12.24 * 13),
    ...(underMotto ? [centred(underMotto, { italic: true, before: 6 })] : []),
  ];
  return table([211, textWidth - 211], [[left, right]]);
}

/** Head of a form of the commune, which has no văn thư number. */
export const communeHead = ({ place }: NamesInHead, under: { date?: boolean } = {}): Table =>
  head({
    agency: ['{{CO_QUAN}}', '{{DIA_PHUONG}}'],
    agencyText: place,
    underAgency: [incidentLine],
    underMotto: under.date ? dateLine : '',
  });

/** Head of a document of the commune itself, with the number that the văn thư fills in. */
export const issuedHead = ({ place }: NamesInHead, symbol: string): Table =>
  head({
    agency: ['{{CO_QUAN}}', '{{DIA_PHUONG}}'],
    agencyText: place,
    underAgency: [blankNumber(symbol)],
    underMotto: dateLine,
  });

/** A number, and the block in which it stands. */
interface HeadNumber {
  block: string;
  text: string;
}

/** Head of a document of the IT unit, with its date, and the numbers whose blocks apply. */
export const unitHead = ({ itUnit }: NamesInHead, ...numbers: HeadNumber[]): Table =>
  head({
    parent: '{{CO_QUAN_CHU_QUAN}}',
    agency: ['{{BO_PHAN_CNTT}}'],
    agencyText: itUnit,
    underAgency: [numbers.map(({ block: name, text }) => `{{?${name}}}${text}{{/${name}}}`).join(''), incidentLine],
    underMotto: dateLine,
  });

/** Head of a paper of the IT unit about no single incident. */
export const yearHead = ({ itUnit }: NamesInHead): Table =>
  head({ parent: '{{CO_QUAN_CHU_QUAN}}', agency: ['{{BO_PHAN_CNTT}}'], agencyText: itUnit, underAgency: [], underMotto: dateLine });

const incidentLine = 'Mã sự cố: {{MA_SU_CO}}';
const dateLine = '{{DIA_DANH}}, {{NGAY_LAP}}';

/** Tên loại, trích yếu and the rule under it. */
export function title(kind: string, subject: string, subjectText = subject): Paragraph[] {
  return [
    centred(kind, { size: 14, bold: true, before: 12 }),
    centred(subject, { bold: true, before: 2 }),
    horizontalRuleUnder(subjectText, bodySize, { after: 6 }),
  ];
}

/** A label and the placeholder of its answer. */
export type Answer = [label: Words, placeholder: string];

/**
 * Labels, and their answers above a dotted line to the margin: where nothing is known the pen has the whole line.
 * @param labelWidths of the labels that stand side by side in a row, in points; the answers share the rest in equal parts
 */
export function answers(labelWidths: number[], ...rows: Answer[][]): Table {
  const answerWidth = (textWidth - labelWidths.reduce((sum, width) => sum + width, 0)) / labelWidths.length;
  return table(
    labelWidths.flatMap((width) => [width, answerWidth]),
    rows.map((row) => row.flatMap(([label, placeholder], index) => [[line(label, index ? { left: 6 } : {})], [line(placeholder)]])),
    { dotted: labelWidths.map((_, index) => 2 * index + 1) },
  );
}

/** An answer as wide as the text, above a dotted line. */
export const answer = (placeholder: string): Table => table([textWidth], [[[line(placeholder)]]], { dotted: [0] });

export interface Column {
  header: string;
  width: number;
  /** The cell's text in the repeated row: '{{TT}}'. */
  placeholder: string;
  align?: Paragraph['align'];
}

/** Bảng with a repeated row, and rows below it (Cộng, Tổng cộng), which stay together as far as Docs can keep rows so. */
export function list(name: string, columns: Column[], ...below: ListRow[]): Table {
  const size = 12;
  const scale = textWidth / columns.reduce((sum, { width }) => sum + width, 0);
  const cells = (texts: string[], repeats = '', { bold = false, withNext = false } = {}) =>
    columns.map(({ align = 'left' }, index) => {
      // The list's placeholder is never printed: small, so that it does not widen a narrow column of the template.
      const repeatMark = index === 0 && repeats ? [{ text: `{{#${repeats}}}`, size: 5, colour: '#5f6368' }] : [];
      return [paragraph([...repeatMark, texts[index]!], { size, align, bold, withNext, lineSpacing: 1 })];
    });
  return table(
    columns.map(({ width }) => width * scale),
    [
      columns.map(({ header }) => [centred(header, { size, bold: true })]),
      cells(
        columns.map(({ placeholder }) => placeholder),
        name,
      ),
      ...below.map(({ texts, repeats }, index) => cells(texts, repeats, { bold: !repeats, withNext: index < below.length - 1 })),
    ],
    { hasBorders: true },
  );
}

/** A row of sums, in bold; or a repeated row. */
export interface ListRow {
  texts: string[];
  /** The list for whose items the row is repeated. */
  repeats?: string;
}

export interface Signature {
  title: string;
  name: string;
  width?: number;
}

/** Signature blocks side by side, in one row so that they stay together. */
export function signatures(...blocks: Signature[]): Table {
  const signature = ({ title: words, name }: Signature) => [
    centred(words, { bold: true, before: 10 }),
    centred('(Ký, ghi rõ họ tên)', { size: 12, italic: true }),
    centred(name, { bold: true, before: 46 }),
  ];
  return table(
    blocks.map(({ width }) => width ?? textWidth / blocks.length),
    [blocks.map(signature)],
    { isWhole: true },
  );
}

/** Nơi nhận at the left, the signature at the right, in one row. */
export function recipientsAndSignature(recipients: string[], ...signature: Paragraph[]): Table {
  return table(
    [textWidth / 2 - 10, textWidth / 2 + 10],
    [
      [
        [
          paragraph('Nơi nhận:', { size: 12, bold: true, italic: true, align: 'left', before: 10, lineSpacing: 1 }),
          ...recipients.map((text) => paragraph(text, { size: 11, align: 'left', lineSpacing: 1 })),
        ],
        signature,
      ],
    ],
    { isWhole: true },
  );
}

/** Who drew up a list, beside where it is kept. */
export const drawnUpBy = (recipients: string[]): Table =>
  recipientsAndSignature(
    recipients,
    centred('NGƯỜI LẬP', { bold: true, before: 10 }),
    centred('(Ký, ghi rõ họ tên)', { size: 12, italic: true }),
    centred('{{NGUOI_LAP}}', { bold: true, before: 46 }),
  );

/** The footer that ISO forms have on each page; as issued the procedure names one form only, so issue and day are for when it is re-issued. */
export const footer = (form: string): Paragraph =>
  paragraph(
    `${form}/{{MA_QUY_TRINH}}{{?CO_BAN_HANH}} – Lần ban hành: {{LAN_BAN_HANH}} – Ngày ban hành: {{NGAY_BAN_HANH}}{{/CO_BAN_HANH}}{{?LAP_LAI}} – Bản lập lần {{LAN_LAP}}{{/LAP_LAI}}`,
    {
      size: 10,
      align: 'left',
      lineSpacing: 1,
    },
  );
