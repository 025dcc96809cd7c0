// Conditional format rules as scripts make, order, copy and read them.
import { byHand, documented, type Fact, observed } from '../../fact';
import { onSheet } from '../../own-files';
import { isRefused, told } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ruleOn = (sheet: Sheet, formula = '=$A1>1', a1 = 'A1:B3', ground = '#ff0000') =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(ground)
    .setRanges([sheet.getRange(a1)])
    .build();

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
const day = () => new Date('2026-11-24T00:00:00+07:00') as unknown as GoogleAppsScript.Base.Date;
const onDay = ['date 2026-11-24 00:00:00'];

/** Each condition, its kind, and the values that it compares with. */
const conditions: [(rule: Builder) => Builder, string, unknown[]][] = [
  [(rule) => rule.whenFormulaSatisfied('=$A1>1'), 'CUSTOM_FORMULA', ['=$A1>1']],
  [(rule) => rule.whenCellEmpty(), 'CELL_EMPTY', []],
  [(rule) => rule.whenCellNotEmpty(), 'CELL_NOT_EMPTY', []],
  [(rule) => rule.whenTextContains('trễ'), 'TEXT_CONTAINS', ['trễ']],
  [(rule) => rule.whenTextDoesNotContain('a'), 'TEXT_DOES_NOT_CONTAIN', ['a']],
  [(rule) => rule.whenTextEqualTo('b'), 'TEXT_EQUAL_TO', ['b']],
  [(rule) => rule.whenTextStartsWith('c'), 'TEXT_STARTS_WITH', ['c']],
  [(rule) => rule.whenTextEndsWith('d'), 'TEXT_ENDS_WITH', ['d']],
  [(rule) => rule.whenNumberGreaterThan(1), 'NUMBER_GREATER_THAN', [1]],
  [(rule) => rule.whenNumberGreaterThanOrEqualTo(2), 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [2]],
  [(rule) => rule.whenNumberLessThan(3), 'NUMBER_LESS_THAN', [3]],
  [(rule) => rule.whenNumberLessThanOrEqualTo(4), 'NUMBER_LESS_THAN_OR_EQUAL_TO', [4]],
  [(rule) => rule.whenNumberEqualTo(5), 'NUMBER_EQUAL_TO', [5]],
  [(rule) => rule.whenNumberNotEqualTo(6), 'NUMBER_NOT_EQUAL_TO', [6]],
  [(rule) => rule.whenNumberBetween(1, 5), 'NUMBER_BETWEEN', [1, 5]],
  [(rule) => rule.whenNumberNotBetween(2, 6), 'NUMBER_NOT_BETWEEN', [2, 6]],
  [(rule) => rule.whenDateAfter(day()), 'DATE_AFTER', onDay],
  [(rule) => rule.whenDateBefore(day()), 'DATE_BEFORE', onDay],
  [(rule) => rule.whenDateEqualTo(day()), 'DATE_EQUAL_TO', onDay],
  [(rule) => rule.whenDateAfter(SpreadsheetApp.RelativeDate.TODAY), 'DATE_AFTER_RELATIVE', ['TODAY']],
  [(rule) => rule.whenDateBefore(SpreadsheetApp.RelativeDate.TOMORROW), 'DATE_BEFORE_RELATIVE', ['TOMORROW']],
  [(rule) => rule.whenDateEqualTo(SpreadsheetApp.RelativeDate.YESTERDAY), 'DATE_EQUAL_TO_RELATIVE', ['YESTERDAY']],
  [(rule) => rule.withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, [7, 8]), 'NUMBER_BETWEEN', [7, 8]],
];

const builder = 'Class ConditionalFormatRuleBuilder';

/** The colour, the kind and the value of the three points of a gradient. */
function points(gradient: GoogleAppsScript.Spreadsheet.GradientCondition): unknown[][] {
  const read = gradient as unknown as Record<string, () => unknown>;
  return ['Min', 'Mid', 'Max'].map((name) => {
    const colour = read[`get${name}ColorObject`]!() as GoogleAppsScript.Spreadsheet.Color | null;
    const type = read[`get${name}Type`]!();
    return [colour ? colour.asRgbColor().asHexString() : null, type && String(type), read[`get${name}Value`]!()];
  });
}

export const conditionalFormats: Fact[] = [
  documented('setConditionalFormatRules replaces all rules', 'Class Sheet: setConditionalFormatRules', ['=$A1>2'], () =>
    onSheet((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet), ruleOn(sheet)]);
      sheet.setConditionalFormatRules([ruleOn(sheet, '=$A1>2')]);
      return sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()!.getCriteriaValues()[0]);
    }),
  ),
  documented('rules come back in the order they were given', 'Class Sheet: getConditionalFormatRules', ['=$A1>3', '=$A1>2', '=$A1>1'], () =>
    onSheet((sheet) => {
      sheet.setConditionalFormatRules(['=$A1>3', '=$A1>2', '=$A1>1'].map((formula) => ruleOn(sheet, formula)));
      return sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()!.getCriteriaValues()[0]);
    }),
  ),
  documented('clearConditionalFormatRules removes all rules', 'Class Sheet: clearConditionalFormatRules', 0, () =>
    onSheet((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet)]);
      sheet.clearConditionalFormatRules();
      return sheet.getConditionalFormatRules().length;
    }),
  ),
  documented('a rule gives its ranges', 'Class ConditionalFormatRule: getRanges', ['A1:B3', 'D1'], () =>
    onSheet((sheet) => {
      const rule = ruleOn(sheet)
        .copy()
        .setRanges([sheet.getRange('A1:B3'), sheet.getRange('D1')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      return sheet
        .getConditionalFormatRules()[0]!
        .getRanges()
        .map((range) => range.getA1Notation());
    }),
  ),
  documented('a rule by formula is of the type CUSTOM_FORMULA', 'Enum BooleanCriteria', 'CUSTOM_FORMULA', () =>
    onSheet((sheet) => String(ruleOn(sheet).getBooleanCondition()!.getCriteriaType())),
  ),
  documented('a change of a copy leaves the rule as it is', 'Class ConditionalFormatRule: copy', ['#ff0000', '#00ff00'], () =>
    onSheet((sheet) => {
      const rule = ruleOn(sheet);
      const copy = rule.copy().setBackground('#00ff00').build();
      return [rule, copy].map((one) => one.getBooleanCondition()!.getBackground());
    }),
  ),
  observed('a style that a rule does not set is null', ['#ff0000', null, true, null], () =>
    onSheet((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet).copy().setBold(true).build()]);
      const condition = sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!;
      return [condition.getBackground(), condition.getFontColor(), condition.getBold(), condition.getItalic()];
    }),
  ),
  documented('a rule by a condition has no gradient', 'Class ConditionalFormatRule: getGradientCondition', null, () =>
    onSheet((sheet) => ruleOn(sheet).getGradientCondition()),
  ),
  documented(
    'each condition is read back with its kind and its values',
    'Enum BooleanCriteria',
    conditions.map(([, type, values]) => [type, values]),
    () =>
      onSheet((sheet) => {
        const rules = conditions.map(([when]) => when(SpreadsheetApp.newConditionalFormatRule()).setBackground('#ff0000'));
        sheet.setConditionalFormatRules(rules.map((rule) => rule.setRanges([sheet.getRange('A1')]).build()));
        return sheet.getConditionalFormatRules().map((rule) => {
          const condition = rule.getBooleanCondition()!;
          return [
            String(condition.getCriteriaType()),
            condition.getCriteriaValues().map((value) => (typeof value === 'number' ? value : String(told(value)))),
          ];
        });
      }),
  ),
  documented(
    'each style of a rule is read back as set, and as null when it is not set or is removed',
    `${builder}: setBold`,
    [
      ['#ff0000', '#00ff00', true, true, true, true],
      ['#0000ff', null, false, false, false, false],
      [null, '#ffffff', null, null, null, null],
      ['#ff0000', null, null, null, null, null],
    ],
    () =>
      onSheet((sheet) => {
        const base = SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setRanges([sheet.getRange('A1')])
          .build();
        const full = base
          .copy()
          .setBackground('red')
          .setFontColor('#00ff00')
          .setBold(true)
          .setItalic(true)
          .setUnderline(true)
          .setStrikethrough(true);
        const none = base.copy().setBackground('#0000FF').setBold(false).setItalic(false).setUnderline(false).setStrikethrough(false);
        const back = full.copy().setBackground(null).setFontColor('white');
        back.setBold(null).setItalic(null).setUnderline(null).setStrikethrough(null);
        sheet.setConditionalFormatRules([full.build(), none.build(), back.build(), ruleOn(sheet)]);
        return sheet.getConditionalFormatRules().map((rule) => {
          const look = rule.getBooleanCondition()!;
          return [
            look.getBackground(),
            look.getFontColor(),
            look.getBold(),
            look.getItalic(),
            look.getUnderline(),
            look.getStrikethrough(),
          ];
        });
      }),
  ),
  documented('a builder gives its current ranges and condition', `${builder}: getRanges`, [[], null, ['A1:B2', 'D4'], 'CELL_EMPTY'], () =>
    onSheet((sheet) => {
      const rule = SpreadsheetApp.newConditionalFormatRule();
      const before = [rule.getRanges(), rule.getBooleanCondition()];
      rule.setRanges([sheet.getRange('A1:B2'), sheet.getRange('D4')]).whenCellEmpty();
      return [...before, rule.getRanges().map((range) => range.getA1Notation()), String(rule.getBooleanCondition()!.getCriteriaType())];
    }),
  ),
  observed('a rule is built from ranges of one sheet, and set only on that sheet', [true, true, true, true, false], () =>
    onSheet((sheet, book) => {
      const other = book.insertSheet('Khác');
      const rule = ruleOn(sheet);
      return [
        isRefused(() => other.setConditionalFormatRules([rule])),
        isRefused(() => rule.copy().setRanges([sheet.getRange('A1'), other.getRange('A1')])),
        isRefused(() => rule.copy().setRanges(['A1' as unknown as GoogleAppsScript.Spreadsheet.Range])),
        isRefused(() => sheet.setConditionalFormatRules([{} as GoogleAppsScript.Spreadsheet.ConditionalFormatRule])),
        isRefused(() => other.setConditionalFormatRules([ruleOn(other)])),
      ];
    }),
  ),
  observed('a rule without a condition cannot be built', true, () =>
    onSheet((sheet) =>
      isRefused(() =>
        SpreadsheetApp.newConditionalFormatRule()
          .setBackground('red')
          .setRanges([sheet.getRange('A1')])
          .build(),
      ),
    ),
  ),
  observed('a rule without a range cannot be built', true, () =>
    isRefused(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('red').build()),
  ),
  observed('a formula that names another sheet is refused; one that names its own sheet is accepted', [true, false], () =>
    onSheet((sheet, book) => {
      book.insertSheet('Khac');
      sheet.setName('Day');
      const onItself = isRefused(() => sheet.setConditionalFormatRules([ruleOn(sheet, '=A1>Day!$A$1')]));
      return [isRefused(() => sheet.setConditionalFormatRules([ruleOn(sheet, '=A1>Khac!$A$1')])), onItself];
    }),
  ),
  observed('a formula reaches another sheet through INDIRECT', false, () =>
    onSheet((sheet, book) => {
      book.insertSheet('Khac');
      return isRefused(() => sheet.setConditionalFormatRules([ruleOn(sheet, '=A1>INDIRECT("Khac!A1")')]));
    }),
  ),
  observed('getBackground does not give the background of a rule', '#ffffff', () =>
    onSheet((sheet) => {
      sheet.getRange('A1').setValue(5);
      sheet.setConditionalFormatRules([ruleOn(sheet)]);
      SpreadsheetApp.flush();
      return sheet.getRange('A1').getBackground();
    }),
  ),
  observed('rows inserted within the range of a rule belong to it', 'A1:B4', () =>
    onSheet((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet)]);
      return sheet.insertRowAfter(2).getConditionalFormatRules()[0]!.getRanges()[0]!.getA1Notation();
    }),
  ),
  documented(
    'a gradient has a colour, a kind and a value at each of its points',
    'Class ConditionalFormatRuleBuilder: setGradientMidpointWithValue',
    {
      read: [
        ['#ffffff', 'NUMBER', '0'],
        ['#ffff00', 'PERCENT', '50'],
        ['#ff0000', 'PERCENTILE', '90'],
      ],
      ranges: ['A1:A5'],
      condition: null,
    },
    () =>
      onSheet((sheet) => {
        const { InterpolationType } = SpreadsheetApp;
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .setGradientMinpointWithValue('#FFFFFF', InterpolationType.NUMBER, '0')
          .setGradientMidpointWithValue('#ffff00', InterpolationType.PERCENT, '50')
          .setGradientMaxpointWithValue('red', InterpolationType.PERCENTILE, '90')
          .setRanges([sheet.getRange('A1:A5')])
          .build();
        sheet.setConditionalFormatRules([rule]);
        const [kept] = sheet.getConditionalFormatRules();
        return {
          read: points(kept!.getGradientCondition()!),
          ranges: kept!.getRanges().map((range) => range.getA1Notation()),
          condition: kept!.getBooleanCondition(),
        };
      }),
  ),
  documented(
    'a gradient reaches from the least to the greatest value of its range; without a point its parts are null or blank',
    'Class GradientCondition: getMidType',
    {
      plain: [
        ['#ffffff', 'MIN', ''],
        [null, null, ''],
        ['#ff0000', 'MAX', ''],
      ],
      copy: [
        ['#00ff00', 'MIN', ''],
        [null, null, ''],
        ['#ff0000', 'MAX', ''],
      ],
    },
    () =>
      onSheet((sheet) => {
        const { InterpolationType } = SpreadsheetApp;
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .setGradientMinpointWithValue('#000000', InterpolationType.NUMBER, '5')
          .setGradientMinpoint('#ffffff')
          .setGradientMaxpoint('#ff0000')
          .setRanges([sheet.getRange('A1:A5')])
          .build();
        const copy = rule.copy().setGradientMinpoint('#00ff00').build();
        return { plain: points(rule.getGradientCondition()!), copy: points(copy.getGradientCondition()!) };
      }),
  ),
  byHand(
    'the first matching rule sets the background',
    'observed',
    'observed by others',
    ['#ff0000', '#00ff00'],
    'trang «Điều kiện» của sổ thử: ô A1 nền đỏ, ô A2 nền xanh',
  ),
  byHand(
    'references of a rule count from the first cell of its range',
    'documented',
    'Use conditional formatting rules',
    ['', '#ff0000'],
    'quy tắc =$B5>1 trên A5:A6, B6 = 2: chỉ A6 đổi nền',
  ),
  byHand(
    'a rule with NOW() follows the clock without any run',
    'observed',
    'observed by others',
    ['', '#ff0000'],
    'tính lại mỗi phút; hạn 5 phút nữa trong A9, quy tắc =$A9<NOW(): nền đổi sau hạn, không ai gõ gì',
  ),
];
