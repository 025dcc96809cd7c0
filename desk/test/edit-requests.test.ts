// Edits of a document as requests of the Docs API: text that stays keeps its look, new text has the look of the text that it was typed into.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from 'apps-script-emulator';
import fc from 'fast-check';
import type { EditedParagraph } from '../protocol';
import { DocumentScript } from '../worker/documents/document-script';
import { editRequests } from '../worker/documents/edit-requests';
import { OBJECT, type OldParagraph, oldParagraphs } from '../worker/documents/old-paragraphs';

const folder = mkdtempSync(join(tmpdir(), 'edits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A text with its look: 0 plain, 1 bold, 2 italic. */
type Look = [kind: number, text: string];

/** The first paragraph is in the body, the others in a cell. */
const maker = `
function create(paragraphs) {
  const document = DocumentApp.create('Mẫu');
  const body = document.getBody();
  const cell = body.appendTable([['']]).getCell(0, 0);
  JSON.parse(paragraphs).forEach((texts, index) => {
    const paragraph = index > 1 ? cell.appendParagraph('') : (index ? cell : body).getChild(0).asParagraph();
    if (index % 2) paragraph.setAlignment(DocumentApp.HorizontalAlignment.CENTER);
    paragraph.setText(texts.map(([, text]) => text).join(''));
    let from = 0;
    for (const [kind, text] of texts) {
      const to = from + text.length - 1;
      paragraph.editAsText().setBold(from, to, kind === 1).setItalic(from, to, kind === 2);
      from = to + 1;
    }
  });
  document.saveAndClose();
  return document.getId();
}`;

interface Message {
  body: { content: Content[] };
}
interface Content {
  paragraph?: {
    elements: { textRun?: { content: string; textStyle: { bold?: boolean; italic?: boolean } } }[];
    paragraphStyle: { alignment?: string };
  };
  table?: { tableRows: { tableCells: { content: Content[] }[] }[] };
}

function withDocument(paragraphs: Look[][]) {
  const scriptFolder = join(folder, 'maker');
  mkdirSync(scriptFolder, { recursive: true });
  writeFileSync(join(scriptFolder, 'Code.js'), maker);
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner: 'chu@co-quan.example', minuteQuotas: false });
  workspace.load(scriptFolder);
  const id = String(workspace.call('create', JSON.stringify(paragraphs)));
  const script = new DocumentScript(join(folder, 'script'), scriptFolder);
  const message = () => JSON.parse(script.run(workspace, 'read', id)) as Message & Parameters<typeof oldParagraphs>[0];
  const contents = (content: Content[]): Content[] =>
    content.flatMap(
      (one) => one.table?.tableRows.flatMap(({ tableCells }) => tableCells.flatMap((cell) => contents(cell.content))) ?? [one],
    );
  const all = () => contents(message().body.content).flatMap(({ paragraph }) => paragraph ?? []);
  return {
    old: () => oldParagraphs(message()),
    looks: () =>
      all().map(({ elements }) =>
        joined(
          elements.map(({ textRun }): Look => {
            const { content, textStyle } = textRun!;
            return [textStyle.bold ? 1 : textStyle.italic ? 2 : 0, content.replace(/\n$/, '')];
          }),
        ),
      ),
    alignments: () => all().map(({ paragraphStyle }) => paragraphStyle.alignment ?? ''),
    edit(now: EditedParagraph[]) {
      const requests = editRequests(oldParagraphs(message()), now);
      if (requests.length) script.run(workspace, 'change', id, JSON.stringify(requests), script.run(workspace, 'revision', id));
      return requests;
    },
  };
}

/** Texts of one look beside each other are one. */
function joined(looks: Look[]): Look[] {
  const result: Look[] = [];
  for (const [kind, text] of looks) {
    const last = result[result.length - 1];
    if (last?.[0] === kind) last[1] += text;
    else if (text) result.push([kind, text]);
  }
  return result;
}

/** The page's paragraphs after edits: the new text of each old one by its start, and the ends of those that are joined to the next. */
function edited(old: OldParagraph[], texts: (start: number, text: string) => string, isJoined: (end: number) => boolean = () => false) {
  const result: EditedParagraph[] = [];
  let pieces: EditedParagraph['pieces'] = [];
  for (const { segment, end, runs } of old) {
    for (const { start, text } of runs)
      for (const [index, line] of texts(start, text).split('\n').entries()) {
        if (index) result.push({ segment, pieces });
        if (index) pieces = [];
        if (line) pieces.push({ start, text: line });
      }
    if (isJoined(end)) continue;
    result.push({ segment, end, pieces });
    pieces = [];
  }
  return result;
}

const unit = fc.constantFrom('a', 'b', ' ', '{{', '<b>', 'ệ', 'e\u0302\u0323', '😀', '👩‍👩‍👧', '\t', '\v', '=1+1');
const units = (least: number) => fc.array(unit, { minLength: least, maxLength: 5 });
const looks = fc.array(units(1), { maxLength: 3 }).map((texts) => texts.map((text, index): Look => [index % 3, text.join('')]));
const change = fc.record({
  from: fc.nat(6),
  count: fc.oneof(fc.constant(0), fc.nat(3), fc.constant(9)),
  put: fc.array(fc.oneof(unit, fc.constant('\n')), { maxLength: 4 }),
  isKept: fc.boolean(),
});

test('whatever is typed, deleted, parted and joined: the document has the texts of the page, each in its look', () => {
  const cases = fc.tuple(fc.array(looks, { minLength: 2, maxLength: 4 }), fc.array(change, { minLength: 12, maxLength: 12 }), fc.nat(15));
  fc.assert(
    fc.property(cases, ([paragraphs, changes, joins]) => {
      const document = withDocument(paragraphs);
      const old = document.old();
      const order = old.flatMap(({ runs }) => runs.map(({ start }) => start));
      // The last newline of the cell, of the body, and the one before a table stay.
      const mayJoin = old.slice(1, paragraphs.length - 1).map(({ end }) => end);
      const now = edited(
        old,
        (start, text) => {
          const { from, count, put, isKept } = changes[order.indexOf(start)]!;
          const whole = Array.from(new Intl.Segmenter('vi').segment(text), ({ segment }) => segment);
          if (!isKept) whole.splice(from, count, ...put);
          return whole.join('');
        },
        (end) => mayJoin.includes(end) && (joins >> mayJoin.indexOf(end)) % 2 === 1,
      );
      const kinds = new Map(old.flatMap(({ runs }, index) => runs.map(({ start }, at) => [start, joined(paragraphs[index]!)[at]![0]])));
      document.edit(now);
      expect(document.looks()).toEqual(now.map(({ pieces }) => joined(pieces.map(({ start, text }): Look => [kinds.get(start!)!, text]))));
    }),
    { numRuns: 60 },
  );
});

test('one changed word is one small change; nothing changed is no request', () => {
  const document = withDocument([
    [
      [0, 'Kính gửi: '],
      [1, 'Bộ phận CNTT'],
    ],
    [],
  ]);
  const old = document.old();
  expect(document.edit(edited(old, (_, text) => text))).toEqual([]);
  const requests = document.edit(edited(old, (_, text) => text.replace('CNTT', 'Một cửa')));
  expect(requests).toHaveLength(3);
  expect(document.looks()[0]).toEqual([
    [0, 'Kính gửi: '],
    [1, 'Bộ phận Một cửa'],
  ]);
});

test('a deleted empty paragraph leaves the look of the next one; a joined one takes that of the first', () => {
  const document = withDocument([[], [[0, 'giữa']], [[0, 'trái']], [[1, 'giữa']]]);
  const old = document.old();
  expect(document.alignments().slice(1, 4)).toEqual(['CENTER', '', 'CENTER']);
  document.edit(
    edited(
      old,
      (_, text) => (text === 'trái' ? '' : text),
      (end) => end === old[2]!.end,
    ),
  );
  expect(document.alignments().slice(1, 3)).toEqual(['CENTER', 'CENTER']);
  const next = document.old();
  document.edit(
    edited(
      next,
      (_, text) => text,
      (end) => end === next[1]!.end,
    ),
  );
  expect(document.looks()[1]).toEqual([
    [0, 'giữa'],
    [1, 'giữa'],
  ]);
});

test('text in an empty paragraph, a mark without a letter, characters that no document takes', () => {
  const document = withDocument([[], [[1, 'cũ']], [[0, 'x']]]);
  const [first, second, third, last] = document.old();
  document.edit([
    { segment: '', pieces: [{ text: 'một' }] },
    { segment: '', end: first!.end, pieces: [{ text: 'hai \u0000\ue123' }] },
    { segment: '', end: second!.end, pieces: [{ start: second!.runs[0]!.start, text: '\u0301mới' }] },
    // What comes out of order is typed text.
    {
      segment: '',
      end: third!.end,
      pieces: [
        { start: third!.runs[0]!.start, text: 'x' },
        { start: second!.runs[0]!.start, text: `${OBJECT}y` },
      ],
    },
    { segment: '', end: last!.end, pieces: [] },
  ]);
  expect(document.looks().map((texts) => texts.map(([, text]) => text).join(''))).toEqual(['một', 'hai ', '\u0301mới', 'xy', '']);
});
