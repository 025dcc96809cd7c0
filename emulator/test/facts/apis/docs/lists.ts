// The Docs API: bullets and lists.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once } from '../../own-files';
import { blocksOf, insert, onPaper, read, style, write } from './calls';

const bullets = (startIndex: number, endIndex: number, bulletPreset: string) => ({
  createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset },
});

const lists = once(() =>
  onPaper('một\n\thai\n\t\tba\nbốn\nnăm', (id) => {
    write(id, bullets(1, 8, 'NUMBERED_DECIMAL_ALPHA_ROMAN'), style(1, 2, { bold: true }));
    const first = blocksOf(id).map(({ paragraph }) => paragraph!);
    write(id, bullets(9, 10, 'NUMBERED_DECIMAL_ALPHA_ROMAN'), bullets(16, 17, 'BULLET_DISC_CIRCLE_SQUARE'));
    const all = read(id);
    const made = Object.keys(all.lists!).map((listId) => all.lists![listId]!.listProperties.nestingLevels);
    const blocks = all.body.content.slice(1).map(({ paragraph }) => paragraph!);
    const opened = DocumentApp.openById(id);
    const items = opened.getBody().getListItems();
    const ids = items.map((item) => item.getListId());
    const classic = items.map((item) => [item.getText(), item.getNestingLevel(), String(item.getGlyphType())]);
    opened.saveAndClose();
    write(
      id,
      insert(4, '\n'),
      { deleteParagraphBullets: { range: { startIndex: 1, endIndex: 2 } } },
      { deleteParagraphBullets: { range: { startIndex: 6, endIndex: 7 } } },
    );
    const after = blocksOf(id).map(({ paragraph }) => paragraph!);
    return {
      text: first.map(({ elements, bullet }) => [
        elements.map(({ textRun }) => textRun!.content).join(''),
        bullet ? (bullet.nestingLevel ?? 0) : null,
      ]),
      indents: [first[0]!.paragraphStyle.indentStart, first[1]!.paragraphStyle.indentFirstLine, first[1]!.paragraphStyle.indentStart],
      same: [blocks[0]!, blocks[1]!, blocks[2]!, blocks[4]!].map(({ bullet }) => bullet!.listId === blocks[0]!.bullet!.listId),
      levels: made.map((levels) => [
        levels.length,
        ...levels.slice(0, 4).map(({ glyphType, glyphSymbol, glyphFormat }) => [glyphType ?? glyphSymbol, glyphFormat].join(' ')),
      ]),
      level: made[0]![1],
      classic,
      ids: ids.map((listId) => Object.keys(all.lists!).indexOf(listId)),
      after: after
        .slice(0, 3)
        .map(({ bullet, paragraphStyle }) => [Boolean(bullet), paragraphStyle.indentStart ?? null, paragraphStyle.indentFirstLine ?? null]),
    };
  }),
);

const otherGlyphs = once(() =>
  onPaper('a', (id) =>
    [
      'NUMBERED_DECIMAL_NESTED',
      'NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS',
      'NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL',
      'BULLET_ARROW_DIAMOND_DISC',
    ].map((preset) => {
      write(id, bullets(1, 2, preset));
      const { lists: all } = read(id);
      const [listId] = Object.keys(all!);
      return all!
        [listId!]!.listProperties.nestingLevels.slice(0, 2)
        .map(({ glyphType, glyphSymbol, glyphFormat }) => `${glyphType ?? glyphSymbol} ${glyphFormat}`);
    }),
  ),
);

export const docsLists: Fact[] = [
  documented(
    'tabs at the start of a paragraph become the nesting level of its bullet, and go',
    'Docs API: CreateParagraphBulletsRequest',
    [
      ['một\n', 0],
      ['hai\n', 1],
      ['\t\tba\n', null],
      ['bốn\n', null],
      ['năm\n', null],
    ],
    () => lists().text,
  ),
  observed(
    'an item of a list is in by half an inch for each level, its bullet by a quarter less',
    [
      { magnitude: 36, unit: 'PT' },
      { magnitude: 54, unit: 'PT' },
      { magnitude: 72, unit: 'PT' },
    ],
    () => lists().indents,
  ),
  documented(
    'paragraphs behind a list of the same kind join it, of another kind they make a list of their own',
    'Docs API: CreateParagraphBulletsRequest',
    [
      [true, true, true, false],
      [
        [9, 'DECIMAL %0.', 'ALPHA %1.', 'ROMAN %2.', 'DECIMAL %3.'],
        [9, '● %0', '○ %1', '■ %2', '● %3'],
      ],
    ],
    () => [lists().same, lists().levels],
  ),
  documented(
    'each preset has its glyphs',
    'Docs API: BulletGlyphPreset',
    [
      ['DECIMAL %0.', 'DECIMAL %0.%1.'],
      ['DECIMAL %0)', 'ALPHA %1)'],
      ['UPPER_ROMAN %0.', 'UPPER_ALPHA %1.'],
      ['➔ %0', '◆ %1'],
    ],
    () => otherGlyphs(),
  ),
  observed(
    'a level of a list tells its indents and where it starts',
    {
      bulletAlignment: 'START',
      glyphType: 'ALPHA',
      glyphFormat: '%1.',
      indentFirstLine: { magnitude: 54, unit: 'PT' },
      indentStart: { magnitude: 72, unit: 'PT' },
      textStyle: { underline: false },
      startNumber: 1,
    },
    () => lists().level,
  ),
  documented(
    'DocumentApp shows bullets of the API as list items',
    'Class ListItem',
    [
      ['một', 0, 'NUMBER'],
      ['hai', 1, 'LATIN_LOWER'],
      ['ba', 2, 'ROMAN_LOWER'],
      ['năm', 0, 'BULLET'],
    ],
    () => lists().classic,
  ),
  documented('a list item tells the id of its list', 'Class ListItem: getListId()', [0, 0, 0, 1], () => lists().ids),
  unproved(
    'a paragraph without its bullet keeps the indent of its level only',
    [
      [false, null, null],
      [true, { magnitude: 36, unit: 'PT' }, { magnitude: 18, unit: 'PT' }],
      [false, { magnitude: 36, unit: 'PT' }, { magnitude: 36, unit: 'PT' }],
    ],
    () => lists().after,
  ),
];
