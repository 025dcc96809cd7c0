// A document's content and the fields of a form become requests; a slow reader of text applies them here.
import type { docs_v1 } from '@googleapis/docs';
import fc from 'fast-check';
import type { FormFields } from '../../src/forms/fields';
import { fillDocument } from '../../src/forms/filling/fill-document';

type Block = docs_v1.Schema$StructuralElement;
type Look = docs_v1.Schema$TextStyle;

/** Returns a body of paragraphs; each piece of a paragraph has a look of its own. */
function bodyOf(paragraphs: [text: string, look?: Look][][], style: docs_v1.Schema$ParagraphStyle = {}): docs_v1.Schema$Document {
  let index = 1;
  const content: Block[] = [{ endIndex: 1, sectionBreak: {} }];
  for (const pieces of paragraphs) {
    const startIndex = index;
    const elements = pieces.map(([text, textStyle = {}], place) => {
      const content = place === pieces.length - 1 ? `${text}\n` : text;
      const element = { startIndex: index, endIndex: index + content.length, textRun: { content, textStyle } };
      index = element.endIndex;
      return element;
    });
    content.push({ startIndex, endIndex: index, paragraph: { elements, paragraphStyle: style } });
  }
  return { body: { content } };
}

/** Applies insertions and deletions to the text of a body, as slow and as plain as can be. */
function textAfter({ body }: docs_v1.Schema$Document, requests: docs_v1.Schema$Request[]): string {
  // Index 0 is the section break.
  let text = ` ${body!.content!.flatMap(({ paragraph }) => paragraph?.elements?.map(({ textRun }) => textRun!.content!) ?? []).join('')}`;
  for (const { insertText, deleteContentRange } of requests) {
    if (insertText) {
      const { index } = insertText.location!;
      text = text.slice(0, index!) + insertText.text! + text.slice(index!);
    }
    if (deleteContentRange) {
      const { startIndex, endIndex } = deleteContentRange.range!;
      expect([startIndex! >= 1, endIndex! > startIndex!, endIndex! < text.length]).toEqual([true, true, true]);
      text = text.slice(0, startIndex!) + text.slice(endIndex!);
    }
  }
  return text.slice(1);
}

const fieldsOf = (placeholders: Record<string, string>, others: Partial<FormFields> = {}): FormFields => ({
  placeholders,
  rows: {},
  blocks: {},
  ...others,
});

const filled = (lines: string[], fields: FormFields) => {
  const document = bodyOf(lines.map((line) => [[line]]));
  const { requests, unknown } = fillDocument(document, fields);
  return { text: textAfter(document, requests), unknown, requests };
};

test('any text of a person comes out as it was written, and is not searched for placeholders', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('{{B}}', '{{#DS}}', '{{?K}}', '$1', '=1+1', ''), (words, mark) => {
      const value = `x${words.replace(/[\p{Cc}\p{Co}\p{Cs}]/gu, '')}${mark}`;
      const { text, unknown } = filled(['trước {{A}} giữa {{A}} sau', '{{B}}'], fieldsOf({ A: value, B: 'bê' }));
      expect(text).toBe(`trước ${value} giữa ${value} sau\nbê\n`);
      expect(unknown).toEqual([]);
    }),
  );
});

test.each(['\u0301\ufe0fé', '\u0000\u0301é'])(
  'a value is written inside its placeholder, and a mark without a letter does not join the brace',
  (value) => {
    const { requests, text } = filled(['{{A}}'], fieldsOf({ A: value }));
    expect(requests).toEqual([
      { insertText: { location: { index: 2 }, text: 'é' } },
      { deleteContentRange: { range: { startIndex: 3, endIndex: 7 } } },
      { deleteContentRange: { range: { startIndex: 1, endIndex: 2 } } },
    ]);
    expect(text).toBe('é\n');
  },
);

test('a line is repeated for each item, in order, with the looks of its pieces', () => {
  const document = bodyOf([[['{{#DS}}- '], ['{{TEN}}', { bold: true }], ['.']], [['hết']]]);
  const { requests } = fillDocument(document, fieldsOf({}, { rows: { DS: [{ TEN: 'một' }, { TEN: 'hai' }, { TEN: '' }] } }));
  expect(textAfter(document, requests)).toBe('- một.\n- hai.\n- .\nhết\n');
  expect(requests.filter(({ updateTextStyle }) => updateTextStyle?.textStyle?.bold)).toHaveLength(1);
});

test('a list without items and a block that is off take their lines away, also the last one', () => {
  const fields = fieldsOf({}, { rows: { DS: [] }, blocks: { K: false, C: true } });
  expect(filled(['đầu', '{{#DS}}{{TEN}}', '{{?C}}', 'có', '{{/C}}', '{{?K}}', 'không', '{{/K}}'], fields).text).toBe('đầu\ncó\n');
  expect(filled(['{{?K}}chỉ có thế{{/K}}'], fields).text).toBe('\n');
  expect(filled(['a {{?K}}b{{/K}}c', 'd'], fields).text).toBe('a c\nd\n');
});

test('unknown placeholders stay, and are told once in their order', () => {
  const { text, unknown } = filled(['{{X}} {{A}} {{Y}}', '{{X}} {{constructor}}'], fieldsOf({ A: 'a' }));
  expect(text).toBe('{{X}} a {{Y}}\n{{X}} {{constructor}}\n');
  expect(unknown).toEqual(['{{X}}', '{{Y}}', '{{constructor}}']);
});

test('a placeholder of several looks, and a value of two lines: each is a paragraph, justified as the first', () => {
  const document = bodyOf([[['{{'], ['A', { bold: true }], ['}} sau']]], { alignment: 'JUSTIFIED' });
  const { requests } = fillDocument(document, fieldsOf({ A: 'một\nhai' }));
  expect(textAfter(document, requests)).toBe('một\nhai sau\n');
  // What is inserted has the style of the paragraph into which it comes.
  expect(requests.filter(({ updateParagraphStyle }) => updateParagraphStyle)).toEqual([]);
});

test('a document without placeholders needs no request', () => {
  expect(filled(['một', '', 'hai'], fieldsOf({ A: 'a' })).requests).toEqual([]);
});
