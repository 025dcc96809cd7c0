// The Docs API: parts of several paragraphs, lists, tables in headers, named ranges in tables.
import { documented, type Fact, unproved } from '../../fact';
import { once } from '../../own-files';
import { type Block, blocksOf, bodyText, cellAt, grid, insert, onPaper, points, read, remove, shape, textOf, write } from './calls';

const deletions = once(() =>
  onPaper('một\nhai\nba\nbốn', (id) => {
    write(id, shape(9, 10, { alignment: 'CENTER' }));
    write(id, remove(3, 10));
    const lines = [bodyText(id), blocksOf(id)[0]!.paragraph!.paragraphStyle.alignment ?? null];
    write(id, grid(4, 1, 2), insert(8, 'ô'), insert(13, 'dưới'));
    const before = bodyText(id);
    write(id, remove(2, 15));
    const around = bodyText(id);
    write(id, grid(1, 1, 1), insert(5, 'x\ny\nz'), remove(6, 8));
    const inCell = bodyText(id);
    write(id, remove(2, 12));
    return { lines, before, around, inCell, start: bodyText(id) };
  }),
);

const kept = once(() =>
  onPaper('chữ', (id) => {
    write(id, { insertPageBreak: { location: { index: 4 } } }, insert(6, 'sau'), remove(1, 4));
    const left = bodyText(id);
    write(id, { insertText: { location: { index: 1, tabId: 't.0' }, text: 'đ' } }, remove(2, 3));
    const gone = bodyText(id);
    write(
      id,
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: 'BULLET_STAR_CIRCLE_SQUARE' } },
      insert(2, '\n'),
    );
    const items = blocksOf(id)
      .slice(0, 2)
      .map(({ paragraph }) => paragraph!.bullet!.listId);
    write(id, shape(4, 5, { indentStart: points(7) }), { deleteParagraphBullets: { range: { startIndex: 1, endIndex: 6 } } });
    return {
      left,
      gone,
      same: items[0] === items[1],
      indents: blocksOf(id).map(({ paragraph }) => [Boolean(paragraph!.bullet), paragraph!.paragraphStyle.indentStart ?? null]),
    };
  }),
);

const presets = once(() =>
  onPaper('a', (id) =>
    [
      'DIAMONDX_ARROW3D_SQUARE',
      'STAR_CIRCLE_SQUARE',
      'ARROW3D_CIRCLE_SQUARE',
      'LEFTTRIANGLE_DIAMOND_DISC',
      'DIAMONDX_HOLLOWDIAMOND_SQUARE',
      'DIAMOND_CIRCLE_SQUARE',
    ]
      .map((name) => `BULLET_${name}`)
      .concat('NUMBERED_UPPERALPHA_ALPHA_ROMAN', 'NUMBERED_ZERODECIMAL_ALPHA_ROMAN')
      .map((bulletPreset) => {
        write(id, { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset } });
        const [list] = Object.keys(read(id).lists!).map((listId) => read(id).lists![listId]!);
        return list!.listProperties.nestingLevels
          .slice(0, 3)
          .map(({ glyphSymbol, glyphType }) => glyphSymbol ?? glyphType)
          .join(' ');
      }),
  ),
);

const inHeader = once(() =>
  onPaper('thân', (id) => {
    const [header, footer] = write(id, { createHeader: { type: 'DEFAULT' } }, { createFooter: { type: 'DEFAULT' } });
    const { headerId: segmentId } = header!.createHeader as { headerId: string };
    const { footerId } = footer!.createFooter as { footerId: string };
    const place = { tableStartLocation: { index: 1, segmentId } };
    const cell = { tableCellLocation: { ...place, rowIndex: 0, columnIndex: 0 } };
    write(
      id,
      { insertTable: { location: { index: 0, segmentId }, rows: 1, columns: 2 } },
      insert(4, 'ô', segmentId),
      { insertTableRow: { ...cell, insertBelow: true } },
      { updateTableRowStyle: { ...place, tableRowStyle: { minRowHeight: points(9) }, fields: 'minRowHeight' } },
      { createNamedRange: { name: 'đầu', range: { startIndex: 4, endIndex: 5, segmentId } } },
      { createNamedRange: { name: 'chân', range: { startIndex: 0, endIndex: 1, segmentId: footerId } } },
      { createNamedRange: { name: 'thân', range: { startIndex: 1, endIndex: 3 } } },
      insert(1, 'x'),
      { insertTableColumn: cell },
    );
    const seen = read(id);
    const names = () => {
      const { namedRanges = {} } = read(id);
      return Object.keys(namedRanges).map((name) => [name, namedRanges[name]!.namedRanges[0]!.ranges[0]!.startIndex ?? 0]);
    };
    const all = names();
    write(id, { deleteHeader: { headerId: segmentId } });
    return {
      text: textOf(seen.headers![segmentId]!.content),
      heights: (seen.headers![segmentId]!.content[1] as Required<Block>).table.tableRows.map(
        ({ tableRowStyle }) => (tableRowStyle.minRowHeight as { magnitude: number }).magnitude,
      ),
      counts: [Object.keys(seen.headers!).length, Object.keys(seen.footers!).length],
      all,
      left: names(),
    };
  }),
);

const inTable = once(() =>
  onPaper('sau', (id) => {
    write(id, grid(1, 2, 2), insert(12, 'd'), insert(10, 'c'), insert(7, 'b'), insert(5, 'a'));
    const range = (startIndex: number, name: string) => ({ createNamedRange: { name, range: { startIndex, endIndex: startIndex + 1 } } });
    write(id, range(5, 'a'), range(8, 'b'), range(12, 'c'), range(15, 'd'), range(19, 's'));
    const places = () => {
      const { namedRanges = {} } = read(id);
      return Object.keys(namedRanges)
        .map((name) => name + String(namedRanges[name]!.namedRanges[0]!.ranges[0]!.startIndex))
        .join(' ');
    };
    const seen = [places()];
    const after = (...requests: object[]) => {
      write(id, ...requests);
      seen.push(places());
    };
    after({ insertTableColumn: { ...cellAt(2, 0, 0), insertRight: true } });
    after({ insertTableRow: cellAt(2, 1, 0) });
    after({ deleteTableColumn: cellAt(2, 0, 1) });
    after({ deleteTableRow: cellAt(2, 1, 0) });
    after({ deleteTableRow: cellAt(2, 0, 0) });
    after(insert(6, '12'), remove(5, 6));
    after({ deleteTableRow: cellAt(2, 0, 0) });
    return [...seen, bodyText(id)];
  }),
);

export const docsEdges: Fact[] = [
  documented(
    'a range over paragraphs is deleted with the newlines in it',
    'Docs API: DeleteContentRangeRequest',
    [['mộa\nbốn\n', null], 'mộa\n[ô|]dưới\nbốn\n', 'mới\nbốn\n'],
    () => [deletions().lines, deletions().before, deletions().around],
  ),
  documented(
    'paragraphs in a cell are deleted as others are',
    'Docs API: DeleteContentRangeRequest',
    ['\n[x\nz]mới\nbốn\n', '\ni\nbốn\n'],
    () => [deletions().inCell, deletions().start],
  ),
  documented(
    'text before a page break is deleted without it, and the break alone',
    'Docs API: DeleteContentRangeRequest',
    ['¶\nsau\n', 'đ\nsau\n'],
    () => [kept().left, kept().gone],
  ),
  documented('an inserted newline in a list makes an item of the list', 'Docs API: InsertTextRequest', true, () => kept().same),
  unproved(
    'a paragraph without a bullet keeps its indent when bullets are deleted',
    [
      [false, null],
      [false, null],
      [false, { magnitude: 7, unit: 'PT' }],
    ],
    () => kept().indents,
  ),
  documented(
    'each bullet has the glyphs of its name',
    'Docs API: BulletGlyphPreset',
    ['❖ ➢ ■', '★ ○ ■', '➢ ○ ■', '◄ ◆ ●', '❖ ◇ ■', '◆ ○ ■', 'UPPER_ALPHA ALPHA ROMAN', 'ZERO_DECIMAL ALPHA ROMAN'],
    () => presets(),
  ),
  documented('a header may have a table', 'Docs API: Location', ['\n[|ô|][||]\n', [9, 9], [1, 1]], () => [
    inHeader().text,
    inHeader().heights,
    inHeader().counts,
  ]),
  documented(
    'named ranges move within their segment, and go with it',
    'Docs API: NamedRange',
    [
      [
        ['đầu', 6],
        ['chân', 0],
        ['thân', 2],
      ],
      [
        ['chân', 0],
        ['thân', 2],
      ],
    ],
    () => [inHeader().all, inHeader().left],
  ),
  documented(
    'named ranges follow the rows and columns of a table, and go with them',
    'Docs API: NamedRange',
    [
      'a5 b8 c12 d15 s19',
      'a5 b10 c14 d19 s23',
      'a5 b10 c21 d26 s30',
      'a5 b8 c17 d20 s24',
      'a5 b8 c12 d15 s19',
      'c5 d8 s12',
      'd9 s13',
      's3',
      '\nsau\n',
    ],
    () => inTable(),
  ),
];
