// Conditional format rules as scripts make, order, copy and read them.
import { byHand, documented, type Fact, observed } from '../fact';
import { onSheet } from '../own';
import { isRefused } from '../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ruleOn = (sheet: Sheet, formula = '=$A1>1', a1 = 'A1:B3', ground = '#ff0000') =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(ground)
    .setRanges([sheet.getRange(a1)])
    .build();

const builder = 'Class ConditionalFormatRuleBuilder';

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
  documented('clearConditionalFormatRules leaves none', 'Class Sheet: clearConditionalFormatRules', 0, () =>
    onSheet((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet)]);
      sheet.clearConditionalFormatRules();
      return sheet.getConditionalFormatRules().length;
    }),
  ),
  documented('a rule tells its ranges', 'Class ConditionalFormatRule: getRanges', ['A1:B3', 'D1'], () =>
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
  documented('a copy of a rule is changed without the rule', 'Class ConditionalFormatRule: copy', ['#ff0000', '#00ff00'], () =>
    onSheet((sheet) => {
      const rule = ruleOn(sheet);
      const copy = rule.copy().setBackground('#00ff00').build();
      return [rule, copy].map((one) => one.getBooleanCondition()!.getBackground());
    }),
  ),
  observed('what a rule does not set reads as null', ['#ff0000', null, true, null], () =>
    onSheet((sheet) => {
      sheet.setConditionalFormatRules([ruleOn(sheet).copy().setBold(true).build()]);
      const condition = sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!;
      return [condition.getBackground(), condition.getFontColor(), condition.getBold(), condition.getItalic()];
    }),
  ),
  documented('a rule by a condition has no gradient', 'Class ConditionalFormatRule: getGradientCondition', null, () =>
    onSheet((sheet) => ruleOn(sheet).getGradientCondition()),
  ),
  documented('a number condition keeps its numbers', `${builder}: whenNumberBetween`, ['NUMBER_BETWEEN', [1, 5]], () =>
    onSheet((sheet) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 5).setBackground('#ff0000');
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1')]).build()]);
      const condition = sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!;
      return [String(condition.getCriteriaType()), condition.getCriteriaValues()];
    }),
  ),
  documented('a text condition keeps its text', `${builder}: whenTextContains`, ['TEXT_CONTAINS', ['trễ']], () =>
    onSheet((sheet) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains('trễ').setBackground('#ff0000');
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1')]).build()]);
      const condition = sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!;
      return [String(condition.getCriteriaType()), condition.getCriteriaValues()];
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
  observed('a formula that names another sheet is refused', true, () =>
    onSheet((sheet, book) => {
      book.insertSheet('Khac');
      return isRefused(() => sheet.setConditionalFormatRules([ruleOn(sheet, '=A1>Khac!$A$1')]));
    }),
  ),
  observed('a formula reaches another sheet through INDIRECT', false, () =>
    onSheet((sheet, book) => {
      book.insertSheet('Khac');
      return isRefused(() => sheet.setConditionalFormatRules([ruleOn(sheet, '=A1>INDIRECT("Khac!A1")')]));
    }),
  ),
  observed('getBackground does not tell the ground of a rule', '#ffffff', () =>
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
  byHand(
    'the first rule that holds decides the ground',
    'documented',
    'Class Sheet: setConditionalFormatRules',
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
    'documented',
    'Enum RecalculationInterval',
    ['', '#ff0000'],
    'tính lại mỗi phút; hạn 5 phút nữa trong A9, quy tắc =$A9<NOW(): nền đổi sau hạn, không ai gõ gì',
  ),
];
