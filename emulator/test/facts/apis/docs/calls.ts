// Calls of the Docs API for facts, and the documents that they write.
import { patient } from '../sheets/calls';

type Json = Record<string, unknown>;

export interface Styled {
  textStyle: Json;
}
export interface Part extends Json {
  startIndex?: number;
  endIndex: number;
  textRun?: Styled & { content: string };
}
export interface Block {
  startIndex?: number;
  endIndex: number;
  sectionBreak?: object;
  paragraph?: { elements: Part[]; paragraphStyle: Json; bullet?: Json };
  table?: { rows: number; columns: number; tableRows: Row[]; tableStyle: { tableColumnProperties: Json[] } };
}
export interface Row {
  startIndex: number;
  endIndex: number;
  tableCells: { startIndex: number; endIndex: number; content: Block[]; tableCellStyle: Json }[];
  tableRowStyle: Json;
}
export interface Segment {
  content: Block[];
}
/** A document, or a tab of one. */
export interface Read extends Json {
  body: Segment;
  headers?: Record<string, Segment & { headerId: string }>;
  footers?: Record<string, Segment & { footerId: string }>;
  documentStyle: Json;
  namedStyles: { styles: (Styled & { namedStyleType: string; paragraphStyle: Json })[] };
  namedRanges?: Record<string, { namedRanges: { ranges: Json[] }[] }>;
  lists?: Record<string, { listProperties: { nestingLevels: Json[] } }>;
  revisionId: string;
}

export const api = () => Docs!.Documents!;
export const read = (id: string, options?: object): Read =>
  patient(() => (options ? api().get(id, options as never) : api().get(id))) as unknown as Read;

/** Returns the replies. */
export const write = (id: string, ...requests: object[]): Json[] =>
  (patient(() => api().batchUpdate({ requests } as never, id)) as unknown as { replies: Json[] }).replies;

/** Returns the error of a call: its name, its code and the message after «failed with error: »; null when there is none. */
export function errorOf(call: () => unknown): unknown[] | null {
  try {
    patient(call);
    return null;
  } catch (error) {
    const { name, message, details } = error as Error & { details?: { code: number } };
    const [start, text] = message.split(' failed with error: ');
    return text === undefined ? [name, '', null, start] : [name, start, details ? details.code : null, text];
  }
}
/** Returns the message of refused requests without the place of the first: «Invalid requests[0].insertText: ». */
export const refusalOf = (id: string, ...requests: object[]): unknown => {
  const error = errorOf(() => api().batchUpdate({ requests } as never, id));
  return error && String(error[3]).replace(/^Invalid requests\[0\]\.\w+: /, '');
};

/** Makes a document for a fact and writes its text; `see` gets its id. The quota of documents a day does not count it. */
export function onPaper<T>(text: string, see: (id: string) => T): T {
  const { documentId: id } = patient(() => api().create({ title: 'Đối chiếu (tệp thử)' })) as { documentId: string };
  try {
    if (text) write(id, insert(1, text));
    return see(id);
  } finally {
    DriveApp.getFileById(id).setTrashed(true);
  }
}

export const insert = (index: number, text: string, segmentId?: string) => ({ insertText: { location: { index, segmentId }, text } });
export const remove = (startIndex: number, endIndex: number, segmentId?: string) => ({
  deleteContentRange: { range: { startIndex, endIndex, segmentId } },
});
export const style = (startIndex: number, endIndex: number, textStyle: object, fields = Object.keys(textStyle).join()) => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields },
});
export const shape = (startIndex: number, endIndex: number, paragraphStyle: object, fields = Object.keys(paragraphStyle).join()) => ({
  updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle, fields },
});
export const grid = (index: number, rows: number, columns: number) => ({ insertTable: { location: { index }, rows, columns } });
export const cellAt = (index: number, rowIndex: number, columnIndex = 0) => ({
  tableCellLocation: { tableStartLocation: { index }, rowIndex, columnIndex },
});
export const points = (magnitude: number) => ({ magnitude, unit: 'PT' });

/** Returns the text of blocks, paragraphs by newline, cells in brackets. */
export const textOf = (blocks: Block[]): string =>
  blocks
    .map(({ paragraph, table }) =>
      paragraph
        ? paragraph.elements.map(({ textRun, pageBreak }) => (textRun ? textRun.content : pageBreak ? '¶' : '#')).join('')
        : table
          ? table.tableRows.map(({ tableCells }) => `[${tableCells.map(({ content }) => textOf(content).trim()).join('|')}]`).join('')
          : '',
    )
    .join('');
export const bodyText = (id: string): string => textOf(read(id).body.content);
/** Returns the runs of a paragraph as [text, style]. */
export const runsOf = ({ paragraph }: Block): [string, Json][] =>
  paragraph!.elements.map(({ textRun }) => [textRun!.content, textRun!.textStyle]);
/** Returns the blocks without the section break. */
export const blocksOf = (id: string): Block[] => read(id).body.content.slice(1);
