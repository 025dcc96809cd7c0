// Calls of APIs by several people, and where they are refused.

type Refused = Error & { details?: { code: number; message: string } };

/** The code and the message of a refused call; 200 for one that is answered. */
function outcome(call: () => unknown): [code: number | null, text: string] {
  try {
    call();
    return [200, ''];
  } catch (error) {
    const { details, message } = error as Refused;
    return [details?.code ?? null, message.split(' failed with error: ')[1] ?? message];
  }
}

export const typeOfSheets = (): string => typeof Sheets;
export const makeSpreadsheet = (): string => SpreadsheetApp.create('Đối chiếu (của riêng)').getId();
export const readOther = (id: string) => outcome(() => Sheets!.Spreadsheets!.get(id, { fields: 'spreadsheetId' } as never));
export const readApi = () => readOther(SpreadsheetApp.getActiveSpreadsheet().getId());
/** Reads until a call is refused, at most 61 times; returns the number of answers, the code and whether the quota is named. */
export const readUntilRefused = () => {
  for (let answers = 0; answers < 61; answers++) {
    const [code, text] = readApi();
    if (code !== 200) return [answers, code, text.indexOf("'Read requests per minute per user'") >= 0];
  }
  return [61];
};

type Answer = Record<string, unknown>;
const docs = () => Docs!.Documents!;
const text = (value: string) => ({ insertText: { endOfSegmentLocation: {}, text: value } });

export const makeApiDocument = (): string => docs().create({ title: 'Đối chiếu (của riêng)' }).documentId!;
export const readDocument = (id: string) => {
  let seen: unknown[] = [];
  const [code, message] = outcome(() => {
    const { suggestionsViewMode, revisionId } = docs().get(id) as unknown as Answer;
    seen = [suggestionsViewMode, revisionId !== undefined];
  });
  return code === 200 ? [code, ...seen] : [code, message];
};
export const writeDocument = (id: string) => outcome(() => docs().batchUpdate({ requests: [text('x')] } as never, id));
export const revisionOf = (id: string): string => (docs().get(id) as unknown as Answer).revisionId as string;
/** Returns the code, and whether the message is about the revision. */
export const writeRevision = (id: string, requiredRevisionId: string) => {
  const [code, message] = outcome(() => docs().batchUpdate({ requests: [text('x')], writeControl: { requiredRevisionId } } as never, id));
  return [code, message.indexOf('required revision ID') > 0];
};
/** Writes until a call is refused, at most 61 times; returns the number of answers, the code and whether the quota is named. */
export const writeUntilRefused = (id: string) => {
  for (let answers = 0; answers < 61; answers++) {
    const [code, message] = writeDocument(id);
    if (code !== 200) return [answers, code, message.indexOf("'Write requests per minute per user' of service 'docs.googleapis.com'") > 0];
  }
  return [61];
};

interface Part extends Answer {
  endIndex: number;
  textRun?: { content: string };
  autoText?: { type: string };
}
const headerOf = (id: string) => {
  const { headers, documentStyle } = docs().get(id) as unknown as {
    headers: Record<string, { content: { paragraph: { elements: Part[]; paragraphStyle: { alignment: string } } }[] }>;
    documentStyle: { defaultHeaderId: string; useFirstPageHeaderFooter: boolean };
  };
  return {
    id: documentStyle.defaultHeaderId,
    first: documentStyle.useFirstPageHeaderFooter,
    ...headers[documentStyle.defaultHeaderId]!.content[0]!.paragraph,
  };
};
/** Looks at the page numbers in the header of a document and of a copy, by the API and by DocumentApp, then writes before the first. */
export const pageNumbers = (id: string) => {
  const partsOf = ({ elements }: { elements: Part[] }) =>
    elements.map(({ endIndex, textRun, autoText }) => [endIndex, autoText ? autoText.type : textRun!.content]);
  const own = headerOf(id);
  const copy = DriveApp.getFileById(id).makeCopy('Đối chiếu (bản sao)');
  const isKept = JSON.stringify(partsOf(headerOf(copy.getId()))) === JSON.stringify(partsOf(own));
  copy.setTrashed(true);
  const paragraph = DocumentApp.openById(id).getHeader().getParagraphs()[0]!;
  const kinds = Array.from({ length: paragraph.getNumChildren() }, (_, index) => String(paragraph.getChild(index).getType()));
  const parts = partsOf(own);
  const seen = [...kinds, paragraph.getText()];
  docs().batchUpdate({ requests: [{ insertText: { location: { index: 0, segmentId: own.id }, text: 'số ' } }] } as never, id);
  return [
    parts,
    isKept,
    [own.paragraphStyle.alignment, own.first],
    seen,
    headerOf(id)
      .elements.map(({ textRun }) => (textRun ? textRun.content : ''))
      .join(''),
  ];
};
