// What Drive makes a document of, from a Word file: paragraphs of text with page numbers, headers and footers, the page. The rest throws.

import type { Element } from '@xmldom/xmldom';
import type { OpenAnswers } from '../../../workspace/open-questions';
import {
  type Attributes,
  type DocumentNode,
  newDocument,
  newParagraph,
  newPartId,
  newSection,
  type ParagraphNode,
  type Run,
  type SectionNode,
} from '../content/model';
import { headingNames } from '../content/named-styles';
import { childrenOf, notEmulated, WordPackage } from './word-package';

type Answers = Pick<OpenAnswers, 'wordFieldsStay' | 'wordFirstPageStays'>;

/** Returns the document that a Word file becomes. @throws NotEmulated for what is not read */
export function readWordFile(bytes: Uint8Array, id: string, name: string, answers: Answers): DocumentNode {
  const file = new WordPackage(bytes);
  const document = newDocument(id, name);
  document.normal = { ...document.normal, ...(file.styles && defaultsOf(file.styles)) };
  document.headings = Object.fromEntries(headingNames.filter((heading) => heading !== 'NORMAL').map((heading) => [heading, { ...unsaid }]));
  const [body] = childrenOf(file.main);
  const blocks = childrenOf(body!);
  const section = blocks.find(isNamed('w:sectPr'));
  const read = (parts: Element[]) => paragraphsOf(parts, answers);
  document.body.children = atLeastOne(read(blocks.filter((block) => block !== section)));
  if (section) layOut(document, section, answers, (part) => read(childrenOf(file.part(part))));
  return document;
}

/** A file that says nothing of headings: whatever new documents have may be lost. */
const unsaid: Attributes = { KEEP_WITH_NEXT: null, KEEP_LINES_TOGETHER: null, SPACING_BEFORE: null, SPACING_AFTER: null };

const isNamed = (name: string) => (element: Element) => element.tagName === name;
const points = (twentieths: string | null): number => Number(twentieths) / 20;

type Readers = Record<string, (element: Element) => unknown>;

/** Reads each element with the reader of its name. */
function readEach(elements: Element[], readers: Readers): void {
  for (const element of elements) {
    const read = readers[element.tagName];
    if (!read) throw notEmulated(`with <${element.tagName}>`);
    read(element);
  }
}

/** @param partOf the paragraphs of a header or a footer, by its relationship */
function layOut(document: DocumentNode, section: Element, { wordFirstPageStays }: Answers, partOf: (id: string) => ParagraphNode[]): void {
  const { page } = document;
  const attach = (type: SectionNode['type']) => (reference: Element) => {
    const part = partIn(type, reference.getAttribute('w:type') ?? 'default');
    if (part.startsWith('first') && !wordFirstPageStays) return;
    const children = atLeastOne(partOf(reference.getAttribute('r:id')!));
    document[part] = { ...newSection(type), id: newPartId(document, 'kix.'), children };
  };
  readEach(childrenOf(section), {
    'w:headerReference': attach('HEADER_SECTION'),
    'w:footerReference': attach('FOOTER_SECTION'),
    'w:pgSz': (size) => Object.assign(page, { width: points(size.getAttribute('w:w')), height: points(size.getAttribute('w:h')) }),
    'w:pgMar'(margins) {
      for (const side of ['top', 'bottom', 'left', 'right'] as const) page[side] = points(margins.getAttribute(`w:${side}`));
      const [headerMargin, footerMargin] = ['w:header', 'w:footer'].map((name) => points(margins.getAttribute(name)));
      document.layout = { ...document.layout, headerMargin, footerMargin };
    },
    'w:titlePg'() {
      if (wordFirstPageStays) document.layout = { ...document.layout, useFirstPageHeaderFooter: true };
    },
  });
}

function partIn(type: SectionNode['type'], which: string): 'header' | 'footer' | 'firstPageHeader' | 'firstPageFooter' {
  const isHeader = type === 'HEADER_SECTION';
  if (which === 'default') return isHeader ? 'header' : 'footer';
  if (which === 'first') return isHeader ? 'firstPageHeader' : 'firstPageFooter';
  throw notEmulated(`with a header or footer of type ${which}`);
}

const atLeastOne = (paragraphs: ParagraphNode[]): ParagraphNode[] => (paragraphs.length ? paragraphs : [newParagraph()]);

function paragraphsOf(blocks: Element[], answers: Answers): ParagraphNode[] {
  return blocks.map((block) => {
    if (block.tagName !== 'w:p') throw notEmulated(`with <${block.tagName}>`);
    const paragraph = newParagraph();
    const fields = new Fields(paragraph.runs, answers);
    readEach(childrenOf(block), {
      'w:pPr': (look) => Object.assign(paragraph.attributes, paragraphLook(look)),
      'w:r': (run) => fields.add(run),
    });
    fields.requireEnded();
    return paragraph;
  });
}

/** The runs of a paragraph. A field has its instruction in some of them, and what it showed last in others. */
class Fields {
  private at: 'text' | 'instruction' | 'shown' = 'text';
  private instruction = '';

  constructor(
    private readonly runs: Run[],
    private readonly answers: Answers,
  ) {}

  add(run: Element): void {
    let style: Attributes = {};
    readEach(childrenOf(run), {
      'w:rPr': (look) => {
        style = textLook(look);
      },
      'w:t': ({ textContent }) => this.text(textContent ?? '', style),
      'w:instrText': ({ textContent }) => {
        this.instruction += textContent;
      },
      'w:fldChar': (mark) => this.turn(mark.getAttribute('w:fldCharType')!, style),
    });
  }

  /** @throws NotEmulated for a field that goes on in the next paragraph */
  requireEnded(): void {
    if (this.at !== 'text') throw notEmulated('with a field over two paragraphs');
  }

  private text(text: string, style: Attributes): void {
    if (this.at === 'text' || !this.answers.wordFieldsStay) this.runs.push({ text, style });
  }

  private turn(mark: string, style: Attributes): void {
    if (mark === 'begin' && this.at === 'text') this.at = 'instruction';
    else if (mark === 'separate' && this.at === 'instruction') this.at = 'shown';
    else if (mark !== 'end' || this.at === 'text') throw notEmulated(`with the mark ${mark} of a field`);
    else {
      const field = fieldsByInstruction[this.instruction.trim()];
      if (!field) throw notEmulated(`with the field ${this.instruction.trim()}`);
      if (this.answers.wordFieldsStay) this.runs.push({ text: '', style, field });
      this.at = 'text';
      this.instruction = '';
    }
  }
}

const fieldsByInstruction: Record<string, Run['field']> = { PAGE: 'PAGE_NUMBER', NUMPAGES: 'PAGE_COUNT' };

/** What all paragraphs and texts have that say nothing else. */
function defaultsOf(styles: Element): Attributes {
  const found: Attributes = {};
  readEach(childrenOf(styles), {
    'w:docDefaults': (defaults) =>
      readEach(childrenOf(defaults), {
        'w:rPrDefault': (of) => Object.assign(found, textLook(childrenOf(of)[0]!)),
        'w:pPrDefault': (of) => Object.assign(found, paragraphLook(childrenOf(of)[0]!)),
      }),
  });
  return found;
}

const alignments: Record<string, string> = { left: 'LEFT', center: 'CENTER', right: 'RIGHT', both: 'JUSTIFY' };

const flag = (element: Element): boolean => !['0', 'false', 'off'].includes(element.getAttribute('w:val') ?? '');

function paragraphLook(look: Element): Attributes {
  const found: Attributes = {};
  readEach(childrenOf(look), {
    'w:jc'(jc) {
      const alignment = jc.getAttribute('w:val')!;
      if (!alignments[alignment]) throw notEmulated(`with the alignment ${alignment}`);
      found.HORIZONTAL_ALIGNMENT = alignments[alignment];
    },
    'w:spacing'(spacing) {
      if (spacing.hasAttribute('w:line') && spacing.getAttribute('w:lineRule') !== 'auto')
        throw notEmulated('with lines of a fixed height');
      if (spacing.hasAttribute('w:before')) found.SPACING_BEFORE = points(spacing.getAttribute('w:before'));
      if (spacing.hasAttribute('w:after')) found.SPACING_AFTER = points(spacing.getAttribute('w:after'));
      if (spacing.hasAttribute('w:line')) found.LINE_SPACING = Number(spacing.getAttribute('w:line')) / 240;
    },
    'w:widowControl'(control) {
      found.AVOID_WIDOW_AND_ORPHAN = flag(control);
    },
  });
  return found;
}

function textLook(look: Element): Attributes {
  const found: Attributes = {};
  readEach(childrenOf(look), {
    'w:rFonts'(fonts) {
      found.FONT_FAMILY = fonts.getAttribute('w:ascii');
    },
    'w:sz'(size) {
      found.FONT_SIZE = Number(size.getAttribute('w:val')) / 2;
    },
    'w:b'(bold) {
      found.BOLD = flag(bold);
    },
    'w:i'(italic) {
      found.ITALIC = flag(italic);
    },
    'w:color'(colour) {
      found.FOREGROUND_COLOR = `#${colour.getAttribute('w:val')}`;
    },
  });
  return found;
}
