// The Docs API: headers and footers, named ranges, page breaks, copies and revisions.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once } from '../../own-files';
import { patient } from '../sheets/calls';
import { api, blocksOf, bodyText, errorOf, grid, insert, onPaper, read, remove, style, textOf, write } from './calls';

const ends = once(() =>
  onPaper('thân', (id) => {
    const [header, footer] = write(id, { createHeader: { type: 'DEFAULT' } }, { createFooter: { type: 'DEFAULT' } });
    const { headerId } = header!.createHeader as { headerId: string };
    const { footerId } = footer!.createFooter as { footerId: string };
    write(
      id,
      insert(0, 'đầu', headerId),
      { insertText: { endOfSegmentLocation: { segmentId: footerId }, text: 'chân trang' } },
      remove(0, 5, footerId),
    );
    const seen = read(id);
    const opened = DocumentApp.openById(id);
    const classic = [opened.getHeader().getText(), opened.getFooter().getText(), opened.getBody().getText()];
    opened.saveAndClose();
    write(id, { deleteHeader: { headerId } }, { deleteFooter: { footerId } });
    const left = read(id);
    return {
      texts: [textOf(seen.headers![headerId]!.content), textOf(seen.footers![footerId]!.content)],
      classic,
      left: ['headers' in left, 'footers' in left, 'defaultHeaderId' in left.documentStyle],
    };
  }),
);

const named = once(() =>
  onPaper('một hai ba bốn', (id) => {
    const range = (startIndex: number, endIndex: number, name: string) => ({ createNamedRange: { name, range: { startIndex, endIndex } } });
    const [first] = write(id, range(5, 8, 'chỗ'), range(9, 11, 'chỗ'), range(12, 15, 'khác'));
    const { namedRangeId } = first!.createNamedRange as { namedRangeId: string };
    const ranges = () => {
      const { namedRanges = {} } = read(id);
      return Object.keys(namedRanges).map((name) => [
        name,
        namedRanges[name]!.namedRanges.map((one) => [one.ranges[0]!.startIndex, one.ranges[0]!.endIndex]),
      ]);
    };
    const made = ranges();
    write(id, insert(1, 'số '), insert(10, '_'), insert(7, '^'), remove(14, 15));
    const moved = [ranges(), bodyText(id)];
    write(
      id,
      { replaceNamedRangeContent: { namedRangeName: 'chỗ', text: 'mới' } },
      { replaceNamedRangeContent: { namedRangeName: 'không có', text: 'x' } },
    );
    const replaced = [ranges(), bodyText(id)];
    const copy = DriveApp.getFileById(id).makeCopy('Đối chiếu (tệp thử)');
    const inCopy = Object.keys(read(copy.getId()).namedRanges ?? {});
    copy.setTrashed(true);
    write(id, grid(1, 1, 1), { deleteNamedRange: { namedRangeId } });
    const fewer = ranges();
    write(id, { deleteNamedRange: { name: 'chỗ' } }, { replaceNamedRangeContent: { namedRangeName: 'khác', text: '' } });
    const none = [ranges(), 'namedRanges' in read(id)];
    write(id, range(8, 11, 'mép'), insert(11, ')'), insert(8, '('));
    return {
      edge: ranges(),
      made,
      moved,
      replaced,
      inCopy,
      fewer,
      none,
      found: errorOf(() => api().batchUpdate({ requests: [{ deleteNamedRange: { namedRangeId } }] } as never, id)) !== null,
    };
  }),
);

const broken = once(() =>
  onPaper('một hai', (id) => {
    write(id, { insertPageBreak: { location: { index: 5 } } });
    const middle = [bodyText(id), blocksOf(id).map(({ endIndex }) => endIndex)];
    write(id, { insertPageBreak: { endOfSegmentLocation: {} } }, remove(5, 6));
    return { middle, after: bodyText(id) };
  }),
);

const copied = once(() =>
  onPaper('một', (id) => {
    write(id, { createHeader: { type: 'DEFAULT' } }, style(1, 2, { bold: true }), grid(4, 1, 1), {
      pinTableHeaderRows: { tableStartLocation: { index: 5 }, pinnedHeaderRowsCount: 1 },
    });
    const copy = DriveApp.getFileById(id).makeCopy('Đối chiếu (tệp thử)');
    const [one, other] = [read(id), read(copy.getId())];
    const same = (name: 'body' | 'headers' | 'documentStyle' | 'namedStyles') => JSON.stringify(one[name]) === JSON.stringify(other[name]);
    write(copy.getId(), insert(1, 'riêng '));
    const apart = bodyText(id) !== bodyText(copy.getId());
    copy.setTrashed(true);
    return [same('body'), same('documentStyle'), same('namedStyles'), apart];
  }),
);

const revised = once(() =>
  onPaper('một', (id) => {
    const { revisionId } = read(id);
    const guarded = (requiredRevisionId: string, text: string) =>
      patient(() =>
        api().batchUpdate({ requests: [insert(1, text)], writeControl: { requiredRevisionId } } as never, id),
      ) as unknown as Record<string, unknown>;
    const answer = guarded(revisionId, 'a');
    const { requiredRevisionId } = answer.writeControl as { requiredRevisionId: string };
    const follows = requiredRevisionId === read(id).revisionId;
    const next = guarded(requiredRevisionId, 'b');
    const stale = errorOf(() => guarded(revisionId, 'c'))!;
    const opened = DocumentApp.openById(id);
    opened.getBody().appendParagraph('hai');
    opened.saveAndClose();
    const byClassic = errorOf(() => guarded((next.writeControl as { requiredRevisionId: string }).requiredRevisionId, 'd'))!;
    return {
      keys: Object.keys(answer).sort(),
      id: answer.documentId === id,
      follows,
      stale: [stale[2], String(stale[3]).replace(revisionId, '…')],
      byClassic: byClassic[2],
      text: bodyText(id),
    };
  }),
);

const created = once(() => {
  const document = patient(() =>
    api().create({ title: 'Đối chiếu (tệp thử)', body: { content: [{ paragraph: {} }] }, revisionId: 'x' } as never),
  ) as unknown as ReturnType<typeof read> & { documentId: string; title: string };
  const file = DriveApp.getFileById(document.documentId);
  try {
    return [document.title, file.getName(), textOf(document.body.content), typeof document.revisionId, 'tabs' in document];
  } finally {
    file.setTrashed(true);
  }
});

export const docsParts: Fact[] = [
  documented(
    'a header and a footer are segments with indexes of their own, which begin at 0',
    'Docs API: CreateHeaderRequest',
    [
      ['đầu\n', 'trang\n'],
      ['đầu', 'trang', 'thân'],
    ],
    () => [ends().texts, ends().classic],
  ),
  documented(
    'a deleted header is gone, and the style of the document names none',
    'Docs API: DeleteHeaderRequest',
    [false, false, false],
    () => ends().left,
  ),
  documented(
    'a named range has an id and a name, which others may have too',
    'Docs API: CreateNamedRangeRequest',
    [
      [
        'chỗ',
        [
          [5, 8],
          [9, 11],
        ],
      ],
      ['khác', [[12, 15]]],
    ],
    () => named().made,
  ),
  documented(
    'a named range moves with its content, and text that is put into it is part of it',
    'Docs API: NamedRange',
    [
      [
        [
          'chỗ',
          [
            [9, 13],
            [14, 15],
          ],
        ],
        ['khác', [[16, 19]]],
      ],
      'số một^ ha_i a bốn\n',
    ],
    () => named().moved,
  ),
  documented(
    'the content of all named ranges with a name is replaced, and an unknown name is none',
    'Docs API: ReplaceNamedRangeContentRequest',
    [
      [
        [
          'chỗ',
          [
            [9, 12],
            [13, 16],
          ],
        ],
        ['khác', [[17, 20]]],
      ],
      'số một^ mới mới bốn\n',
    ],
    () => named().replaced,
  ),
  unproved('text that is put in at an end of a named range is no part of it', [['mép', [[9, 12]]]], () => named().edge),
  unproved('a copy of a document has no named ranges', [], () => named().inCopy),
  documented(
    'a named range is deleted by its id, all with a name by the name, and one that is emptied is no more',
    'Docs API: DeleteNamedRangeRequest',
    [
      [
        ['chỗ', [[19, 22]]],
        ['khác', [[23, 26]]],
      ],
      [[], false],
      true,
    ],
    () => [named().fewer, named().none, named().found],
  ),
  documented(
    'a page break goes in with a newline behind it, and is one index',
    'Docs API: InsertPageBreakRequest',
    [['một ¶\nhai\n', [7, 11]], 'một \nhai¶\n\n'],
    () => [broken().middle, broken().after],
  ),
  documented(
    'a copy in Drive has the content and the styles of the document, and changes by itself',
    'Class File: makeCopy',
    [true, true, true, true],
    () => copied(),
  ),
  documented(
    'a batch answers with the document, the replies and the new revision',
    'Docs API: documents.batchUpdate',
    [['documentId', 'replies', 'writeControl'], true, true],
    () => [revised().keys, revised().id, revised().follows],
  ),
  observed(
    'a batch that requires another revision than the latest is refused, also after a change by DocumentApp',
    [[400, "The required revision ID '…' does not match the latest revision."], 400, 'bamột\nhai\n'],
    () => [revised().stale, revised().byClassic, revised().text],
  ),
  documented(
    'a document is created with a title; other fields are ignored',
    'Docs API: documents.create',
    ['Đối chiếu (tệp thử)', 'Đối chiếu (tệp thử)', '\n', 'string', false],
    () => created(),
  ),
];
