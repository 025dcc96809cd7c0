// The Docs API: text that is inserted, deleted and replaced, and the style that it has then.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once } from '../../own-files';
import { blocksOf, bodyText, grid, insert, onPaper, read, remove, runsOf, shape, style, textOf, write } from './calls';

const insertText = 'Docs API: InsertTextRequest';
const deleteRange = 'Docs API: DeleteContentRangeRequest';
const replaceAll = 'Docs API: ReplaceAllTextRequest';

const inserted = once(() =>
  onPaper('một\nhai', (id) => {
    write(id, insert(4, ' mới'), insert(1, 'số '));
    const order = bodyText(id);
    write(id, { insertText: { endOfSegmentLocation: {}, text: ' cuối' } });
    const end = bodyText(id);
    write(id, insert(1, 'a\u0001b\u0008\u000cc\ue000d\re'), insert(1, 'x\ty\vz '));
    const stripped = bodyText(id);
    return { order, end, stripped };
  }),
);

const styled = once(() =>
  onPaper('đậm thường\nhai\n', (id) => {
    write(id, shape(1, 2, { alignment: 'CENTER', namedStyleType: 'HEADING_2' }), style(1, 4, { bold: true }));
    write(id, insert(4, 'A'), insert(1, 'B'), insert(7, 'C'));
    const runs = runsOf(blocksOf(id)[0]!).map(([text, look]) => [text, look.bold || null]);
    write(id, insert(5, '\n'));
    const [first, second, third] = blocksOf(id);
    const shapes = [first, second, third].map((block) => [
      block!.paragraph!.paragraphStyle.alignment ?? null,
      block!.paragraph!.paragraphStyle.namedStyleType,
    ]);
    const ids = new Set([first, second].map((block) => block!.paragraph!.paragraphStyle.headingId).filter(Boolean));
    const { length } = bodyText(id);
    write(id, style(length, length + 1, { italic: true }), insert(length, 'nghiêng'));
    const last = runsOf(blocksOf(id).pop()!);
    return { runs, shapes, ids: ids.size, last };
  }),
);

const linked = once(() =>
  onPaper('xem trang này', (id) => {
    write(id, style(5, 10, { link: { url: 'https://a.example/' } }));
    const link = runsOf(blocksOf(id)[0]!)[1];
    write(id, insert(7, '__'));
    const into = runsOf(blocksOf(id)[0]!).map(([text, { link: found }]) => [text, Boolean(found)]);
    write(id, style(5, 12, {}, 'link'));
    return { link, into, without: runsOf(blocksOf(id)[0]!) };
  }),
);

const deleted = once(() =>
  onPaper('một\nhai\nba\nbốn', (id) => {
    write(id, shape(1, 2, { alignment: 'END' }), shape(5, 6, { alignment: 'CENTER' }));
    write(id, remove(2, 3));
    const within = bodyText(id);
    write(id, remove(3, 4));
    const joined = [bodyText(id), blocksOf(id)[0]!.paragraph!.paragraphStyle.alignment];
    write(id, remove(1, 7));
    const whole = [bodyText(id), blocksOf(id)[0]!.paragraph!.paragraphStyle.alignment ?? null];
    write(id, grid(1, 1, 1), insert(5, 'ô'));
    const table = bodyText(id);
    write(id, remove(2, 8));
    return { within, joined, whole, table, gone: bodyText(id) };
  }),
);

const emptied = once(() =>
  onPaper('đậm', (id) => {
    write(id, style(1, 4, { bold: true }), remove(1, 4));
    const left = runsOf(blocksOf(id)[0]!);
    write(id, insert(1, 'mới'));
    return [left, runsOf(blocksOf(id)[0]!)];
  }),
);

const filled = once(() =>
  onPaper('Kính gửi: {{ai}}, ngày {{ngay}}', (id) => {
    write(id, style(11, 17, { italic: true }));
    // A mark is filled by text inside it, then its ends are taken away.
    write(id, insert(12, 'Ủy ban'), remove(18, 23), remove(11, 12));
    return runsOf(blocksOf(id)[0]!);
  }),
);

const replaced = once(() =>
  onPaper('Mẫu {{a}} và {{A}}\n{{b}} ngắt\nđoạn', (id) => {
    write(id, style(5, 7, { bold: true }), grid(1, 1, 1), insert(5, '{{a}}'));
    const [{ headerId }] = write(id, { createHeader: { type: 'DEFAULT' } }).map((reply) => reply.createHeader) as [{ headerId: string }];
    write(id, insert(0, '{{a}}', headerId));
    const replace = (text: string, replaceText: string, matchCase = false) => ({
      replaceAllText: { containsText: { text, matchCase }, replaceText },
    });
    const replies = write(id, replace('{{a}}', 'chữ {{b}}'), replace('{{B}}', 'x', true), replace('ngắt\nđoạn', 'y'));
    const text = bodyText(id);
    const bold = runsOf(blocksOf(id)[2]!)[1]![1];
    const header = textOf(read(id).headers![headerId]!.content);
    const [later] = write(id, replace('{{b}}', 'hai\ndòng'));
    return { replies, text, header, later, after: bodyText(id), bold };
  }),
);

export const docsText: Fact[] = [
  documented(
    'requests are carried out in order, each on what those before have left',
    'Docs API: documents.batchUpdate',
    'số một mới\nhai\n',
    () => inserted().order,
  ),
  documented('text at the end of a segment goes before its last newline', insertText, 'số một mới\nhai cuối\n', () => inserted().end),
  documented(
    'control characters and characters for private use are stripped, tabs and line breaks stay',
    insertText,
    'x\ty\vz abcdesố một mới\nhai cuối\n',
    () => inserted().stripped,
  ),
  documented(
    'inserted text has the style of the character before it',
    insertText,
    [
      ['đậmA', true],
      [' Cthường\n', null],
    ],
    () => styled().runs.map(([text, look]) => [String(text).replace('B', ''), look]),
  ),
  unproved('text that is inserted at the start of a paragraph has the style of the character after it', 'B', () =>
    String(styled().runs[0]![0]).slice(0, 1),
  ),
  documented(
    'an inserted newline makes a paragraph with the style of the one that it cuts',
    insertText,
    [
      ['CENTER', 'HEADING_2'],
      ['CENTER', 'HEADING_2'],
      [null, 'NORMAL_TEXT'],
    ],
    () => styled().shapes,
  ),
  observed('each heading has an id of its own', 2, () => styled().ids),
  observed('text in an empty paragraph has the style of its newline', [['nghiêng\n', { italic: true }]], () => styled().last),
  observed(
    'text put into a link is no part of it',
    [
      ['xem ', false],
      ['tr', true],
      ['__', false],
      ['ang', true],
      [' này\n', false],
    ],
    () => linked().into,
  ),
  documented(
    'a link is blue and underlined',
    'Docs API: TextStyle',
    [
      'trang',
      {
        underline: true,
        foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
        link: { url: 'https://a.example/' },
      },
    ],
    () => linked().link,
  ),
  documented(
    'text that loses its link gets the style of the text before',
    'Docs API: TextStyle',
    [['xem tr__ang này\n', {}]],
    () => linked().without,
  ),
  documented('text within a paragraph is deleted', deleteRange, 'mt\nhai\nba\nbốn\n', () => deleted().within),
  observed('a deleted newline joins two paragraphs, with the style of the first', ['mthai\nba\nbốn\n', 'END'], () => deleted().joined),
  unproved('the paragraph after a deleted one keeps its style', ['ba\nbốn\n', null], () => deleted().whole),
  documented('a table may be deleted as a whole', deleteRange, ['\n[ô]ba\nbốn\n', '\nba\nbốn\n'], () => [deleted().table, deleted().gone]),
  observed('a paragraph without text keeps the style of its newline', [[['\n', { bold: true }]], [['mới\n', { bold: true }]]], () =>
    emptied(),
  ),
  observed(
    'text put inside a mark has the style of the mark when its ends are deleted',
    [
      ['Kính gửi: ', {}],
      ['Ủy ban', { italic: true }],
      [', ngày {{ngay}}\n', {}],
    ],
    () => filled(),
  ),
  documented(
    'replaceAllText replaces in the body, in tables and in headers, ignores case unless told, and says how often',
    replaceAll,
    [{ replaceAllText: { occurrencesChanged: 4 } }, 'chữ {{b}}\n'],
    () => [replaced().replies[0], replaced().header],
  ),
  documented(
    'a text that is not found, or only across paragraphs, is replaced nowhere',
    replaceAll,
    [{ replaceAllText: {} }, { replaceAllText: {} }],
    () => replaced().replies.slice(1),
  ),
  documented(
    'a later request also replaces what an earlier one has brought in',
    'Docs API: documents.batchUpdate',
    [
      '\n[chữ {{b}}]Mẫu chữ {{b}} và chữ {{b}}\n{{b}} ngắt\nđoạn\n',
      { replaceAllText: { occurrencesChanged: 5 } },
      '\n[chữ hai\ndòng]Mẫu chữ hai\ndòng và chữ hai\ndòng\nhai\ndòng ngắt\nđoạn\n',
    ],
    () => [replaced().text, replaced().later, replaced().after],
  ),
  observed('replaced text has the style of the first character of its match', { bold: true }, () => replaced().bold),
];
