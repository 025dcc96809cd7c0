// Texts whose parts have their own style or link, and lists of ranges.
import { documented, type Fact, observed } from '../../fact';
import { onTab } from '../../own-files';
import { isRefused } from '../../seen';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rich = GoogleAppsScript.Spreadsheet.RichTextValue;

const bold = () => SpreadsheetApp.newTextStyle().setBold(true).build();
const red = () => SpreadsheetApp.newTextStyle().setForegroundColor('red').setFontSize(12).build();

/** «Biên bản MB.01»: the first word bold, the name linked, all after the first word red. */
const made = () =>
  SpreadsheetApp.newRichTextValue()
    .setText('Biên bản MB.01')
    .setTextStyle(0, 4, bold())
    .setLinkUrl(9, 14, 'https://example.com/bm')
    .setTextStyle(5, 14, red());

const partOf = (part: Rich) => [part.getText(), part.getStartIndex(), part.getEndIndex(), part.getLinkUrl()];
const looksOf = (part: Rich, ...range: [] | [number, number]) => {
  const style = range.length ? part.getTextStyle(range[0], range[1]) : part.getTextStyle();
  return [style.isBold(), style.getForegroundColor(), style.getFontSize()];
};

const inCell = (rich: Rich) => onTab((sheet) => sheet.getRange('A1').setRichTextValue(rich).getRichTextValue()!);

const parts = [
  ['Biên', 0, 4, null],
  [' ', 4, 5, null],
  ['bản ', 5, 9, null],
  ['MB.01', 9, 14, 'https://example.com/bm'],
];

const looks: [set: (range: Setting) => unknown, get: (range: Range) => unknown, value: unknown][] = [
  [(all) => all.setBackground('#ff0000'), (one) => one.getBackground(), '#ff0000'],
  [(all) => all.setBackgroundRGB(1, 2, 3), (one) => one.getBackground(), '#010203'],
  [(all) => all.setFontColor('#00ff00'), (one) => one.getFontColor(), '#00ff00'],
  [(all) => all.setFontFamily('Roboto'), (one) => one.getFontFamily(), 'Roboto'],
  [(all) => all.setFontLine('underline'), (one) => one.getFontLine(), 'underline'],
  [(all) => all.setFontSize(14), (one) => one.getFontSize(), 14],
  [(all) => all.setFontStyle('italic'), (one) => one.getFontStyle(), 'italic'],
  [(all) => all.setFontWeight('bold'), (one) => one.getFontWeight(), 'bold'],
  [(all) => all.setHorizontalAlignment('center'), (one) => one.getHorizontalAlignment(), 'center'],
  [(all) => all.setVerticalAlignment('middle'), (one) => one.getVerticalAlignment(), 'middle'],
  [(all) => all.setNumberFormat('0.0'), (one) => one.getNumberFormat(), '0.0'],
  [(all) => all.setNote('n'), (one) => one.getNote(), 'n'],
  [(all) => all.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT), (one) => String(one.getTextDirection()), 'RIGHT_TO_LEFT'],
  [(all) => all.setTextRotation(45), (one) => one.getTextRotation().getDegrees(), 45],
  [(all) => all.setVerticalText(true), (one) => one.getTextRotation().isVertical(), true],
  [(all) => all.setWrap(false), (one) => one.getWrap(), false],
  [(all) => all.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP), (one) => String(one.getWrapStrategy()), 'CLIP'],
  [(all) => all.setFormula('=1+1'), (one) => one.getFormula(), '=1+1'],
  [(all) => all.setFormulaR1C1('=R1C26'), (one) => one.getFormula(), '=$Z$1'],
  [(all) => all.setValue(' x  y '), (one) => one.getValue(), ' x  y '],
  [(all) => all.trimWhitespace(), (one) => one.getValue(), 'x y'],
  [(all) => all.clearNote(), (one) => one.getNote(), ''],
  [(all) => all.clearContent(), (one) => one.getValue(), ''],
  [(all) => all.clearFormat(), (one) => one.getBackground(), '#ffffff'],
  [(all) => all.insertCheckboxes(), (one) => one.isChecked(), false],
  [(all) => all.check(), (one) => one.isChecked(), true],
  [(all) => all.uncheck(), (one) => one.isChecked(), false],
  [(all) => all.removeCheckboxes(), (one) => one.isChecked(), null],
  [(all) => all.insertCheckboxes('có', 'không'), (one) => one.getValue(), 'không'],
  [(all) => all.clearDataValidations(), (one) => one.getDataValidation(), null],
  [(all) => all.clear({ contentsOnly: true }), (one) => one.getValue(), ''],
];
type Setting = GoogleAppsScript.Spreadsheet.RangeList;

export const richText: Fact[] = [
  documented('getRuns gives the parts of a rich text, each with one style and link', 'Class RichTextValue: getRuns', parts, () =>
    made().build().getRuns().map(partOf),
  ),
  documented('a cell keeps the parts of its text', 'Class Range: getRichTextValue', ['Biên bản MB.01', parts], () => {
    const rich = inCell(made().build());
    return [rich.getText(), rich.getRuns().map(partOf)];
  }),
  observed(
    'a part read from a cell has its whole style, and null for each style that differs within it',
    [
      [
        [true, '#000000', 10],
        [false, '#000000', 10],
        [false, '#ff0000', 12],
        [false, '#ff0000', 12],
      ],
      [null, null, null],
      [true, '#000000', 10],
      [false, '#ff0000', 12],
      [null, '#000000', 10],
    ],
    () => {
      const rich = inCell(made().build());
      return [rich.getRuns().map((part) => looksOf(part)), looksOf(rich), looksOf(rich, 0, 4), looksOf(rich, 5, 8), looksOf(rich, 3, 5)];
    },
  ),
  documented(
    'getLinkUrl gives the link that all given characters have, or null',
    'Class RichTextValue: getLinkUrl',
    [null, 'https://example.com/bm', 'https://example.com/bm', null, null, 'https://example.com/bm', 'https://a.vn', null],
    () => {
      const rich = made().build();
      const all = SpreadsheetApp.newRichTextValue().setText('ab');
      return [
        rich.getLinkUrl(),
        rich.getLinkUrl(9, 14),
        rich.getLinkUrl(10, 11),
        rich.getLinkUrl(8, 14),
        rich.getLinkUrl(0, 9),
        rich.getRuns()[3]!.getLinkUrl(),
        all.setLinkUrl('https://a.vn').build().getLinkUrl(),
        all.setLinkUrl(null).build().getLinkUrl(),
      ];
    },
  ),
  documented(
    'a style may be set for the whole text, and a later style is added to it',
    'Class RichTextValueBuilder: setTextStyle',
    [
      [true, null, null],
      [true, '#ff0000', 12],
      [null, null, null],
    ],
    () => {
      const rich = SpreadsheetApp.newRichTextValue().setText('abc').setTextStyle(bold()).setTextStyle(1, 2, red()).build();
      const plain = SpreadsheetApp.newRichTextValue().setText('abc').build();
      return [looksOf(rich), looksOf(rich, 1, 2), looksOf(plain)];
    },
  ),
  observed(
    'a copy of rich text is changed without its original, and a new text has no styles',
    [4, 'khác', [['khác', 0, 4, null]], 'Biên bản MB.01'],
    () => {
      const rich = made().build();
      const copy = rich.copy();
      copy.setLinkUrl(0, 4, 'https://a.vn');
      const runs = rich.getRuns().length;
      const other = copy.setText('khác').build();
      return [runs, other.getText(), other.getRuns().map(partOf), rich.getText()];
    },
  ),
  observed('a builder does not change a value that it has built', [null, 'https://a.vn'], () => {
    const builder = SpreadsheetApp.newRichTextValue().setText('ab');
    const first = builder.build();
    const second = builder.setLinkUrl('https://a.vn').build();
    return [first.getLinkUrl(), second.getLinkUrl()];
  }),
  observed('parts beyond the text are refused', [true, true, true, false], () => {
    const tried: [number, number][] = [
      [-1, 1],
      [0, 4],
      [2, 1],
      [0, 3],
    ];
    return tried.map(([start, end]) =>
      isRefused(() => SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(start, end, 'https://a.vn')),
    );
  }),
  observed('numbers and formulas have no rich text, and a blank cell has an empty one', [['chữ', null, null, null, '']], () =>
    onTab((sheet) => {
      const range = sheet.getRange('A1:E1').setValues([['chữ', 5, true, '="x"', '']]);
      return range.getRichTextValues().map((line) => line.map((rich) => (rich === null ? null : rich.getText())));
    }),
  ),
  observed(
    'rich texts are set by cell, and a written text loses the old styles',
    [
      [
        ['a', 'b'],
        ['', 'd'],
      ],
      ['https://a.vn', null, null],
      1,
      null,
    ],
    () =>
      onTab((sheet) => {
        const rich = (text: string) => SpreadsheetApp.newRichTextValue().setText(text);
        const range = sheet.getRange('B2:C3');
        range.setRichTextValues([
          [rich('a').setLinkUrl('https://a.vn').build(), rich('b').build()],
          [rich('').build(), rich('d').build()],
        ]);
        const links = [range.getCell(1, 1), range.getCell(1, 2), range.getCell(2, 2)].map((cell) => cell.getRichTextValue()!.getLinkUrl());
        const values = range.getValues();
        const again = range.getCell(1, 1).setValue('a').getRichTextValue()!;
        return [values, links, again.getRuns().length, again.getLinkUrl()];
      }),
  ),
  documented(
    'a list of ranges changes all its ranges and no other cell',
    'Class RangeList',
    looks.map(([, , value]) => [value, value, true]),
    () =>
      onTab((sheet) => {
        const list = sheet.getRangeList(['A1', 'C2:C3']);
        const [first, last, between] = ['A1', 'C3', 'B2'].map((a1) => sheet.getRange(a1)) as [Range, Range, Range];
        return looks.map(([set, get]) => {
          const before = JSON.stringify(get(between));
          set(list);
          return [get(first), get(last), JSON.stringify(get(between)) === before];
        });
      }),
  ),
  documented(
    'a list of ranges is unmerged, and its formats and contents are cleared',
    'Class RangeList: breakApart',
    [
      [1, 0],
      ['', '#ffffff', '', '#ffffff'],
    ],
    () =>
      onTab((sheet) => {
        const list = sheet.getRangeList(['A1:B1', 'D1:E1']);
        for (const range of list.getRanges()) range.setValue('x').setBackground('red').merge();
        const merged = () => sheet.getRange('A1:B1').getMergedRanges().length;
        const before = merged();
        list.breakApart();
        const after = merged();
        list.clear();
        return [[before, after], list.getRanges().flatMap((range) => [range.getValue(), range.getBackground()])];
      }),
  ),
];
