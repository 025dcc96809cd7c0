// The paragraphs of a document as the Docs API answers it: texts by style, with their indexes.

/** A text of one style; what is no text (a number, a picture, a break) is one character. */
export interface OldRun {
  start: number;
  text: string;
}

export interface OldParagraph {
  /** '' for the body. */
  segment: string;
  start: number;
  /** Behind its newline. */
  end: number;
  runs: OldRun[];
  /** Where text can be added at its end: before a break or a rule. */
  textEnd: number;
}

/** Stands for what is no text; no person can type it into a document. */
export const OBJECT = '\ue907';

interface Content {
  startIndex?: number;
  endIndex: number;
  paragraph?: { elements: { startIndex?: number; textRun?: { content: string }; pageBreak?: object; horizontalRule?: object }[] };
  table?: { tableRows: { tableCells: { content: Content[] }[] }[] };
}

interface Message {
  body: { content: Content[] };
  headers?: Record<string, { content: Content[] }>;
  footers?: Record<string, { content: Content[] }>;
}

export function oldParagraphs({ body, headers = {}, footers = {} }: Message): OldParagraph[] {
  const others = Object.entries({ ...headers, ...footers });
  return [paragraphsIn('', body.content), ...others.map(([id, { content }]) => paragraphsIn(id, content))].flat();
}

function paragraphsIn(segment: string, content: Content[]): OldParagraph[] {
  return content.flatMap(({ startIndex: start = 0, endIndex: end, paragraph, table }) => {
    if (table) return table.tableRows.flatMap(({ tableCells }) => tableCells.flatMap((cell) => paragraphsIn(segment, cell.content)));
    if (!paragraph) return [];
    const { elements } = paragraph;
    const runs = elements.map(({ startIndex = 0, textRun }) => ({
      start: startIndex,
      text: textRun ? textRun.content.replace(/\n$/, '') : OBJECT,
    }));
    const isBroken = elements.some(({ pageBreak, horizontalRule }) => pageBreak || horizontalRule);
    return [{ segment, start, end, runs: runs.filter(({ text }) => text), textEnd: end - (isBroken ? 2 : 1) }];
  });
}
