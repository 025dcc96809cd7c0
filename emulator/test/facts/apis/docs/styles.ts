// The Docs API: styles of text and of paragraphs.
import { documented, type Fact, observed } from '../../fact';
import { once } from '../../own-files';
import { blocksOf, onPaper, points, runsOf, shape, style, write } from './calls';

const red = { color: { rgbColor: { red: 1 } } };
const textStyle = 'Docs API: TextStyle';
const paragraphStyle = 'Docs API: ParagraphStyle';

const texts = once(() =>
  onPaper('một hai ba', (id) => {
    const all = {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      smallCaps: true,
      backgroundColor: red,
      foregroundColor: { color: { rgbColor: { red: 0.2, green: 0.4, blue: 0.6 } } },
      fontSize: points(13),
      weightedFontFamily: { fontFamily: 'Times New Roman' },
      baselineOffset: 'SUPERSCRIPT',
    };
    write(id, style(1, 4, all));
    const [first, second] = runsOf(blocksOf(id)[0]!);
    const opened = DocumentApp.openById(id);
    const text = opened.getBody().editAsText();
    const classic = [
      text.isBold(0),
      text.getFontSize(0),
      text.getFontFamily(0),
      text.getForegroundColor(0),
      text.getBackgroundColor(0),
      text.getLinkUrl(0),
      Object.keys(text.getAttributes(0)).length,
    ];
    opened.saveAndClose();
    write(id, style(1, 4, { bold: false, fontSize: points(11), baselineOffset: 'NONE' }, 'bold,fontSize,baseline_offset'));
    const same = Object.keys(runsOf(blocksOf(id)[0]!)[0]![1]);
    write(id, style(1, 4, {}, 'italic,weightedFontFamily'), style(1, 4, { underline: false }, '*'));
    const reset = runsOf(blocksOf(id)[0]!);
    write(id, style(9, 12, { italic: true }));
    const newline = runsOf(blocksOf(id)[0]!);
    return { first, second, classic, same, reset, newline };
  }),
);

const border = { color: red, width: points(1), padding: points(2), dashStyle: 'SOLID' };
const paragraphs = once(() =>
  onPaper('một\nhai\nba', (id) => {
    const all = {
      alignment: 'JUSTIFIED',
      lineSpacing: 150,
      spaceAbove: points(6),
      spaceBelow: points(0),
      indentFirstLine: points(36),
      indentStart: points(18),
      indentEnd: points(9),
      keepWithNext: true,
      keepLinesTogether: false,
      avoidWidowAndOrphan: false,
      pageBreakBefore: true,
      shading: { backgroundColor: red },
      borderBottom: border,
      direction: 'LEFT_TO_RIGHT',
      spacingMode: 'NEVER_COLLAPSE',
    };
    // The range overlaps the first two.
    write(id, shape(2, 6, all));
    const told = blocksOf(id).map(({ paragraph }) => paragraph!.paragraphStyle);
    const opened = DocumentApp.openById(id);
    const [first] = opened.getBody().getParagraphs();
    const classic = [
      String(first!.getAlignment()),
      first!.getLineSpacing(),
      first!.getSpacingBefore(),
      first!.getIndentFirstLine(),
      first!.getIndentStart(),
      'KEEP_WITH_NEXT' in first!.getAttributes(),
    ];
    opened.saveAndClose();
    write(id, shape(1, 2, {}, 'alignment,keep_with_next,shading'), shape(5, 6, { alignment: 'END' }, '*'));
    return {
      told,
      classic,
      after: blocksOf(id).map(({ paragraph }) => Object.keys(paragraph!.paragraphStyle).sort()),
      second: blocksOf(id)[1]!.paragraph!.paragraphStyle.alignment,
    };
  }),
);

const headings = once(() =>
  onPaper('một hai\nba', (id) => {
    write(id, style(1, 4, { bold: true, italic: true }), shape(1, 2, { namedStyleType: 'HEADING_1', alignment: 'CENTER' }));
    const heading = blocksOf(id)[0]!;
    const opened = DocumentApp.openById(id);
    const classic = String(opened.getBody().getParagraphs()[0]!.getHeading());
    opened.saveAndClose();
    write(id, shape(1, 2, { namedStyleType: 'NORMAL_TEXT' }));
    return {
      style: [
        heading.paragraph!.paragraphStyle.namedStyleType,
        heading.paragraph!.paragraphStyle.alignment,
        typeof heading.paragraph!.paragraphStyle.headingId,
      ],
      runs: runsOf(heading),
      classic,
      plain: [blocksOf(id)[0]!.paragraph!.paragraphStyle.namedStyleType, 'headingId' in blocksOf(id)[0]!.paragraph!.paragraphStyle],
    };
  }),
);

export const docsStyles: Fact[] = [
  documented(
    'text has each style that a request sets, and other text none of it',
    textStyle,
    [
      {
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        smallCaps: true,
        backgroundColor: { color: { rgbColor: { red: 1 } } },
        foregroundColor: { color: { rgbColor: { red: 0.2, green: 0.4, blue: 0.6 } } },
        fontSize: { magnitude: 13, unit: 'PT' },
        weightedFontFamily: { fontFamily: 'Times New Roman', weight: 400 },
        baselineOffset: 'SUPERSCRIPT',
      },
      [' hai ba\n', {}],
    ],
    () => [texts().first![1], texts().second],
  ),
  documented(
    'DocumentApp shows the styles of text that the API has set',
    'Class Text',
    [true, 13, 'Times New Roman', '#336699', '#ff0000', null, 9],
    () => texts().classic,
  ),
  documented(
    'a value that the named style has too is inherited',
    'Docs API: UpdateTextStyleRequest',
    ['italic', 'underline', 'strikethrough', 'smallCaps', 'backgroundColor', 'foregroundColor', 'weightedFontFamily'],
    () => texts().same,
  ),
  documented(
    'a field that the mask names and the style lacks is reset; * names all fields',
    'Docs API: UpdateTextStyleRequest',
    [['một hai ba\n', {}]],
    () => texts().reset,
  ),
  documented(
    'style of text up to the newline is extended to it',
    'Docs API: UpdateTextStyleRequest',
    [
      ['một hai ', {}],
      ['ba\n', { italic: true }],
    ],
    () => texts().newline,
  ),
  documented(
    'every paragraph that a range overlaps gets the style',
    paragraphStyle,
    [
      {
        namedStyleType: 'NORMAL_TEXT',
        alignment: 'JUSTIFIED',
        lineSpacing: 150,
        direction: 'LEFT_TO_RIGHT',
        spacingMode: 'NEVER_COLLAPSE',
        spaceAbove: { magnitude: 6, unit: 'PT' },
        spaceBelow: { unit: 'PT' },
        borderBottom: {
          color: { color: { rgbColor: { red: 1 } } },
          width: { magnitude: 1, unit: 'PT' },
          padding: { magnitude: 2, unit: 'PT' },
          dashStyle: 'SOLID',
        },
        indentFirstLine: { magnitude: 36, unit: 'PT' },
        indentStart: { magnitude: 18, unit: 'PT' },
        indentEnd: { magnitude: 9, unit: 'PT' },
        keepLinesTogether: false,
        keepWithNext: true,
        avoidWidowAndOrphan: false,
        shading: { backgroundColor: { color: { rgbColor: { red: 1 } } } },
        pageBreakBefore: true,
      },
      true,
      { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
    ],
    () => [paragraphs().told[0], JSON.stringify(paragraphs().told[0]) === JSON.stringify(paragraphs().told[1]), paragraphs().told[2]],
  ),
  documented(
    'DocumentApp shows the styles of paragraphs that it has',
    'Class Paragraph',
    ['JUSTIFY', 1.5, 6, 36, 18, false],
    () => paragraphs().classic,
  ),
  documented(
    'the fields of a paragraph that a mask names are reset',
    'Docs API: UpdateParagraphStyleRequest',
    [
      'avoidWidowAndOrphan,borderBottom,direction,indentEnd,indentFirstLine,indentStart,keepLinesTogether,lineSpacing,namedStyleType,pageBreakBefore,spaceAbove,spaceBelow,spacingMode',
      ['alignment', 'direction', 'namedStyleType'],
      'END',
    ],
    () => [paragraphs().after[0]!.join(), paragraphs().after[1], paragraphs().second],
  ),
  documented(
    'a heading has an id, normal text has none',
    paragraphStyle,
    [['HEADING_1', 'CENTER', 'string'], ['NORMAL_TEXT', false], 'HEADING1'],
    () => [headings().style, headings().plain, headings().classic],
  ),
  observed(
    'text that becomes a heading is no longer bold',
    [
      ['một', { italic: true }],
      [' hai\n', {}],
    ],
    () => headings().runs,
  ),
];
