// Looks of cells: each is set for all cells at once and for each cell, and read back by cell.
import { documented, type Fact, observed } from '../../fact';
import { onTab } from '../../own-files';
import { hex, read, rgb } from './look';

type Range = GoogleAppsScript.Spreadsheet.Range;

const reference = 'Class Range: ';

const styleOf = (style: GoogleAppsScript.Spreadsheet.TextStyle) => [
  style.getForegroundColor(),
  style.getFontFamily(),
  style.getFontSize(),
  style.isBold(),
  style.isItalic(),
  style.isUnderline(),
  style.isStrikethrough(),
];
const plain = ['#000000', 'Arial', 10, false, false, false, false];

export const looks: Fact[] = [
  documented(
    'font weights are set and read by cell',
    `${reference}setFontWeights`,
    [
      'normal',
      [
        ['bold', 'normal'],
        ['normal', 'bold'],
      ],
      'bold',
      [
        ['normal', 'normal'],
        ['normal', 'normal'],
      ],
      'normal',
    ],
    () =>
      read(
        (range) => range.getFontWeight(),
        (range) => range.getFontWeights(),
        (range) =>
          range.setFontWeight('bold').setFontWeights([
            ['bold', 'normal'],
            [null, 'bold'],
          ]),
        (range) => range.setFontWeight('normal'),
      ),
  ),
  documented(
    'font styles are set and read by cell',
    `${reference}setFontStyles`,
    [
      'normal',
      [
        ['italic', 'normal'],
        ['normal', 'italic'],
      ],
      'italic',
      [
        ['normal', 'normal'],
        ['normal', 'normal'],
      ],
      'normal',
    ],
    () =>
      read(
        (range) => range.getFontStyle(),
        (range) => range.getFontStyles(),
        (range) =>
          range.setFontStyle('italic').setFontStyles([
            ['italic', 'normal'],
            [null, 'italic'],
          ]),
        (range) => range.setFontStyle('normal'),
      ),
  ),
  documented(
    'font lines are set and read by cell',
    `${reference}setFontLines`,
    [
      'none',
      [
        ['underline', 'line-through'],
        ['none', 'none'],
      ],
      'underline',
      [
        ['line-through', 'line-through'],
        ['line-through', 'line-through'],
      ],
      'none',
    ],
    () =>
      read(
        (range) => range.getFontLine(),
        (range) => range.getFontLines(),
        (range) =>
          range.setFontLine('underline').setFontLines([
            ['underline', 'line-through'],
            ['none', null],
          ]),
        (range) => range.setFontLine('line-through'),
      ),
  ),
  documented(
    'font sizes are set and read by cell',
    `${reference}setFontSizes`,
    [
      10,
      [
        [8, 9],
        [11, 36],
      ],
      8,
      [
        [14, 14],
        [14, 14],
      ],
      10,
    ],
    () =>
      read(
        (range) => range.getFontSize(),
        (range) => range.getFontSizes(),
        (range) =>
          range.setFontSizes([
            [8, 9],
            [11, 36],
          ]),
        (range) => range.setFontSize(14),
      ),
  ),
  documented(
    'font families are set and read by cell',
    `${reference}setFontFamilies`,
    [
      'Arial',
      [
        ['Roboto', 'Tinos'],
        ['Georgia', 'Arial'],
      ],
      'Roboto',
      [
        ['Verdana', 'Verdana'],
        ['Verdana', 'Verdana'],
      ],
      'Arial',
    ],
    () =>
      read(
        (range) => range.getFontFamily(),
        (range) => range.getFontFamilies(),
        (range) =>
          range.setFontFamily('Impact').setFontFamilies([
            ['Roboto', 'Tinos'],
            ['Georgia', null],
          ]),
        (range) => range.setFontFamily('Verdana'),
      ),
  ),
  documented(
    'horizontal alignments are set and read by cell',
    `${reference}setHorizontalAlignments`,
    [
      'general',
      [
        ['left', 'center'],
        ['right', 'general'],
      ],
      'left',
      [
        ['center', 'center'],
        ['center', 'center'],
      ],
      'general',
    ],
    () =>
      read(
        (range) => range.getHorizontalAlignment(),
        (range) => range.getHorizontalAlignments(),
        (range) =>
          range.setHorizontalAlignment('right').setHorizontalAlignments([
            ['left', 'center'],
            ['right', null],
          ]),
        (range) => range.setHorizontalAlignment('center'),
      ),
  ),
  observed('the alignment normal is read back as general-left, and null as general', ['general-left', 'general'], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setHorizontalAlignment('normal');
      return [cell.getHorizontalAlignment(), cell.setHorizontalAlignment(null).getHorizontalAlignment()];
    }),
  ),
  documented(
    'vertical alignments are set and read by cell',
    `${reference}setVerticalAlignments`,
    [
      'bottom',
      [
        ['top', 'middle'],
        ['bottom', 'bottom'],
      ],
      'top',
      [
        ['middle', 'middle'],
        ['middle', 'middle'],
      ],
      'bottom',
    ],
    () =>
      read(
        (range) => range.getVerticalAlignment(),
        (range) => range.getVerticalAlignments(),
        (range) =>
          range.setVerticalAlignment('top').setVerticalAlignments([
            ['top', 'middle'],
            ['bottom', null],
          ]),
        (range) => range.setVerticalAlignment('middle'),
      ),
  ),
  observed(
    'wrapping is set and read by cell, and is true for a new cell',
    [
      true,
      [
        [true, false],
        [false, true],
      ],
      true,
      [
        [false, false],
        [false, false],
      ],
      true,
    ],
    () =>
      read(
        (range) => range.getWrap(),
        (range) => range.getWraps(),
        (range) =>
          range.setWraps([
            [true, false],
            [false, true],
          ]),
        (range) => range.setWrap(false),
      ),
  ),
  documented(
    'wrap strategies are set and read by cell',
    `${reference}setWrapStrategies`,
    [
      'OVERFLOW',
      [
        ['WRAP', 'CLIP'],
        ['OVERFLOW', 'WRAP'],
      ],
      'WRAP',
      [
        ['CLIP', 'CLIP'],
        ['CLIP', 'CLIP'],
      ],
      'OVERFLOW',
    ],
    () => {
      const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
      return read(
        (range) => range.getWrapStrategy(),
        (range) => range.getWrapStrategies(),
        (range) =>
          range.setWrapStrategies([
            [WRAP, CLIP],
            [OVERFLOW, WRAP],
          ]),
        (range) => range.setWrapStrategy(CLIP),
      );
    },
  ),
  observed('wrapping and wrap strategy are the same setting', [['WRAP', true], ['OVERFLOW', false], false, false, true], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
      return [
        ...[true, false].map((wrap) => [String(cell.setWrap(wrap).getWrapStrategy()), cell.getWrap()]),
        ...[CLIP, OVERFLOW, WRAP].map((strategy) => cell.setWrapStrategy(strategy).getWrap()),
      ];
    }),
  ),
  documented(
    'text directions are set and read by cell',
    `${reference}setTextDirections`,
    [
      null,
      [
        ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'],
        [null, 'LEFT_TO_RIGHT'],
      ],
      'LEFT_TO_RIGHT',
      [
        ['RIGHT_TO_LEFT', 'RIGHT_TO_LEFT'],
        ['RIGHT_TO_LEFT', 'RIGHT_TO_LEFT'],
      ],
      null,
    ],
    () => {
      const { LEFT_TO_RIGHT, RIGHT_TO_LEFT } = SpreadsheetApp.TextDirection;
      return read(
        (range) => range.getTextDirection(),
        (range) => range.getTextDirections(),
        (range) =>
          range.setTextDirection(RIGHT_TO_LEFT).setTextDirections([
            [LEFT_TO_RIGHT, RIGHT_TO_LEFT],
            [null, LEFT_TO_RIGHT],
          ]),
        (range) => range.setTextDirection(RIGHT_TO_LEFT),
      );
    },
  ),
  observed('null removes a text direction', null, () =>
    onTab((sheet) =>
      sheet.getRange('A1').setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).setTextDirection(null).getTextDirection(),
    ),
  ),
  documented(
    'a text is rotated by degrees or written vertically, but not both',
    `${reference}setTextRotation`,
    [
      [0, false],
      [45, false],
      [0, true],
      [-30, false],
      [0, false],
      [
        [
          [45, false],
          [0, true],
        ],
      ],
    ],
    () =>
      onTab((sheet) => {
        const of = (rotation: GoogleAppsScript.Spreadsheet.TextRotation) => [rotation.getDegrees(), rotation.isVertical()];
        const cell = sheet.getRange('A1');
        const [turned, upright, both] = ['B1', 'C1', 'B2:C2'].map((a1) => sheet.getRange(a1)) as [Range, Range, Range];
        turned.setTextRotation(45);
        upright.setVerticalText(true);
        both.setTextRotations([[turned.getTextRotation(), upright.getTextRotation()]]);
        return [
          of(cell.getTextRotation()),
          of(cell.setTextRotation(45).getTextRotation()),
          of(cell.setVerticalText(true).getTextRotation()),
          of(cell.setTextRotation(-30).getTextRotation()),
          of(cell.setVerticalText(false).getTextRotation()),
          both.getTextRotations().map((line) => line.map(of)),
        ];
      }),
  ),
  observed('a new cell has a complete text style', plain, () => onTab((sheet) => styleOf(sheet.getRange('A1').getTextStyle()))),
  documented(
    'text styles are set and read by cell, and keep the parts that they do not set',
    `${reference}setTextStyles`,
    [
      [
        ['#ff0000', 'Roboto', 12, true, true, true, true],
        ['#000000', 'Arial', 10, false, false, false, false],
      ],
      [
        ['#00ff00', 'Roboto', 12, true, true, true, true],
        ['#00ff00', 'Arial', 10, false, false, false, false],
      ],
      ['#00ff00', 'Roboto', 12, true, true, true, true],
      '#00ff00',
    ],
    () =>
      onTab((sheet) => {
        const full = SpreadsheetApp.newTextStyle().setForegroundColor('red').setFontFamily('Roboto').setFontSize(12);
        full.setBold(true).setItalic(true).setUnderline(true).setStrikethrough(true);
        const range = sheet.getRange('A1:B1').setTextStyles([[full.build(), SpreadsheetApp.newTextStyle().build()]]);
        const before = range.getTextStyles()[0]!.map(styleOf);
        range.setTextStyle(SpreadsheetApp.newTextStyle().setForegroundColorObject(rgb('#00ff00')).build());
        return [before, range.getTextStyles()[0]!.map(styleOf), styleOf(range.getTextStyle()), range.getFontColor()];
      }),
  ),
  documented(
    'a text style gives its parts, null for unset parts, and a copy is changed without it',
    'Class TextStyle',
    [
      [null, null, null, null, null, null, null],
      ['#ff0000', 'Roboto', 12, true, false, true, false],
      ['#ff0000', 'Roboto', 20, true, false, true, false],
      12,
      '#ff0000',
      null,
    ],
    () => {
      const none = SpreadsheetApp.newTextStyle().build();
      const builder = SpreadsheetApp.newTextStyle().setForegroundColor('red').setFontFamily('Roboto').setFontSize(12);
      const style = builder.setBold(true).setItalic(false).setUnderline(true).setStrikethrough(false).build();
      const larger = style.copy().setFontSize(20).build();
      builder.setFontSize(30);
      return [
        styleOf(none),
        styleOf(style),
        styleOf(larger),
        style.getFontSize(),
        hex(style.getForegroundColorObject()!),
        none.getForegroundColorObject(),
      ];
    },
  ),
  documented(
    'number formats are set and read by cell',
    `${reference}setNumberFormats`,
    [
      [
        ['#,##0', '0.00'],
        ['@', 'dd/MM/yyyy'],
      ],
      '#,##0',
      [
        ['0%', '0%'],
        ['0%', '0%'],
      ],
    ],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('B2:C3').setNumberFormats([
          ['#,##0', '0.00'],
          ['@', 'dd/MM/yyyy'],
        ]);
        return [range.getNumberFormats(), range.getNumberFormat(), range.setNumberFormat('0%').getNumberFormats()];
      }),
  ),
  observed(
    'the automatic format is set as general, and is read back as a pattern that is automatic too',
    [['0.###############', '0.###############', '0.###############'], ['1,5', '1,5', '1,5'], '0.###############'],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('A1:C1').setNumberFormat('0.00').setValue(1.5);
        range.setNumberFormats([['general', 'General', '0.###############']]);
        return [range.getNumberFormats()[0], range.getDisplayValues()[0], sheet.getRange('D1').getNumberFormat()];
      }),
  ),
];
